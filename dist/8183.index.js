export const id = 8183;
export const ids = [8183,4042];
export const modules = {

/***/ 88183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMANDS: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/anonymise.js

/** `foreshadow anonymise`: a recording, a log or a document with nothing personal left in it; or only what is in it. */
const anonymiseCommand = {
    name: 'anonymise',
    summary: 'replace credentials and personal data in a recording, a log or a document, or say where they are',
    example: 'foreshadow anonymise --input traffic.har --output traffic-clean.har --key env:FORESHADOW_KEY',
    configure(command) {
        command
            .requiredOption('--input <file>', 'file to read, gzip too; `-` is standard input')
            .addOption(new commander/* Option */.c$('--format <name>', 'how it is written').choices(['auto', 'jsonl', 'gor', 'har', 'text', 'json']).default('auto'))
            .option('--output <file>', 'file to write, with its manifest beside it; standard output by default')
            .option('--detect', 'replace nothing: print what was found and where')
            .option('--ndjson', 'with --detect: lines {"id":1,"text":"..."} in, lines {"id":1,"findings":[...]} out')
            .option('--entities <list>', 'only these, comma-separated, or `all`; credentials are always replaced', 'all')
            .option('--strategy <entity=what...>', 'pseudonym, redact, mask, hash or keep, e.g. EMAIL_ADDRESS=redact')
            .option('--strict', 'fail where something could not be looked into, such as media')
            .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default');
    },
    async act(options, _args, io) {
        const { anonymiseInput } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(3395), __webpack_require__.e(9389), __webpack_require__.e(4453)]).then(__webpack_require__.bind(__webpack_require__, 44453));
        return await anonymiseInput(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/collect.js
/** `foreshadow collect`: the configured metric sources into a run folder, without traffic. */
const collectCommand = {
    name: 'collect',
    summary: 'read the configured metric sources into a run folder, to be judged with `judge --input DIR`',
    example: 'foreshadow collect --run foreshadow-run --for 30m',
    configure(command) {
        command
            .option('--run <dir>', 'run folder; where it holds a run, its own time is read', 'foreshadow-run')
            .option('--for <duration>', 'so long until now, or until --to')
            .option('--from <time>', 'the beginning, as 2026-11-25T10:00:00Z')
            .option('--to <time>', 'the end; now where it is not said')
            .option('--primary <words>', 'what tells the primary in the queries (driver attach), e.g. version=v41')
            .option('--shadow <words>', 'the same of the shadow');
    },
    async act(options, _args, io) {
        const { collectStep } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(5496)]).then(__webpack_require__.bind(__webpack_require__, 47564));
        return collectStep(options, io);
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/backtest.js




/** `foreshadow backtest`: how often the judge would have raised an alarm on data in which nothing changed, and how often it finds what is put in. */
const backtestCommand = {
    name: 'backtest',
    summary: 'replay the judge over past data and print its realised false-alarm rate, or its power',
    example: 'foreshadow backtest --input foreshadow-run --runs 200 --inject latency:10%',
    configure(command) {
        command
            .requiredOption('--input <file>', 'run folder, evidence document, or CSV of a KPI (time, value)')
            .option('--runs <n>', 'experiments to draw', '200')
            .option('--looks <duration>', 'time between looks, e.g. 60s; by default two blocks')
            .option('--for <duration>', 'length of each experiment; default: that of the run, a quarter of a CSV')
            .option('--inject <what>', 'latency:10%, tail:20% (the slowest tenth), errors:0.5% (more answers of 500) or series:10%');
    },
    async act(options, _args, io) {
        const runs = Number(options.runs);
        if (!Number.isInteger(runs) || runs < 1)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--runs ${options.runs}`, expected: 'a whole number of at least 1' });
        const seconds = (text) => (text === undefined ? undefined : (0,units/* parseDuration */.E9)(text) / 1_000);
        const injection = options.inject === undefined ? null : parseInjection(options.inject);
        const { openDraw } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1403)]).then(__webpack_require__.bind(__webpack_require__, 91403));
        const { backtest } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(7259), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(1123)]).then(__webpack_require__.bind(__webpack_require__, 3877));
        const seed = (0,parse_seed/* parseSeed */.d)(options.seed) ?? 1;
        const draw = await openDraw((0,external_node_path_.resolve)(io.cwd, options.input ?? ''), { injection, forSeconds: seconds(options.for), seed });
        const result = backtest(runs, draw, seconds(options.looks));
        io.stdout(options.json ? `${JSON.stringify({ injected: injection, seed, ...result })}\n` : describe(result, options.inject));
        return 0;
    },
};
function parseInjection(text) {
    const [kind, size] = text.split(':');
    const kinds = ['latency', 'tail', 'errors', 'series'];
    const known = kinds.find((name) => name === kind);
    if (!known || !size)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--inject ${text}`, expected: 'latency:10%, tail:20%, errors:0.5% or series:10%' });
    return { kind: known, size: (0,units/* parseRatio */.LO)(size) };
}
function describe(result, inject) {
    const { runs, outcomes, alarms, rollBacks, warnings, medianSecondsToAlarm } = result;
    const first = inject === undefined ? 'False alarms (nothing differs)' : `Found (${inject} put in)`;
    const lines = [
        `${runs} experiments drawn from the data`,
        `${first}: ${said(alarms)}${medianSecondsToAlarm === null ? '' : `, median after ${Math.round(medianSecondsToAlarm)} s`}`,
        `Roll-backs: ${said(rollBacks)}`,
        `Warnings, which decide nothing: ${said(warnings)}`,
        `Outcomes: ${['pass', 'inconclusive', 'fail', 'error'].map((name) => `${name} ${outcomes[name].count}`).join(', ')}`,
        ...Object.entries(result.reasons).map(([reason, count]) => `  ${reason}: ${count}`),
    ];
    return `${lines.join('\n')}\n`;
}
function said({ count, share, low, high }) {
    const percent = (value) => `${Number((100 * value).toPrecision(3))} %`;
    return `${count} (${percent(share)}; 95 % interval ${percent(low)} to ${percent(high)})`;
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/convert.js

/** `foreshadow convert`: scenarios out of an OpenAPI document or a HAR file. */
const convertCommand = {
    name: 'convert',
    summary: 'make scenarios from an OpenAPI document or a HAR file',
    example: 'foreshadow convert --from openapi openapi.yml --out traffic/api.yml',
    configure(command) {
        command
            .argument('<file>', 'what to read')
            .addOption(new commander/* Option */.c$('--from <kind>', 'what it is').choices(['openapi', 'har']).makeOptionMandatory())
            .option('--out <file>', 'scenario file to write; standard output by default');
    },
    async act(options, [file], io) {
        const { convertFile } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4525), __webpack_require__.e(176), __webpack_require__.e(1725), __webpack_require__.e(4731)]).then(__webpack_require__.bind(__webpack_require__, 28287));
        return convertFile(options, file ?? '', io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/demo.js

/** `foreshadow demo`: the main job on the bundled service. */
const demoCommand = {
    name: 'demo',
    summary: 'the whole experiment on the bundled bookshop, within a minute',
    example: 'foreshadow demo --scenario identical',
    configure(command) {
        command
            .addOption(new commander/* Option */.c$('--scenario <name>', 'which change to try')
            .choices(['slow-config', 'errors', 'divergence', 'leak', 'identical'])
            .default('slow-config'))
            .option('--out <dir>', 'run folder to write', 'foreshadow-run')
            .option('--open', 'open the HTML report afterwards');
    },
    async act(options, _args, io) {
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(4478)]).then(__webpack_require__.bind(__webpack_require__, 49564));
        return runDemo(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/deploy.js
/** `foreshadow deploy`: a configuration file, proven on a shadow, switched, watched, and taken back by itself. */
const deployCommand = {
    name: 'deploy',
    summary: 'switch to a new configuration file: a shadow first, then watched, and back by itself where it makes things worse',
    example: 'foreshadow deploy --to nginx.new.conf --watch 10m',
    configure(command) {
        command
            .requiredOption('--to <file>', 'the new content of `rollback.reverter.file`')
            .option('--as <path>', "where the file lies in an arm's worktree; default: `rollback.reverter.file`, where that is relative")
            .option('--watch <duration>', 'how long it is watched; default: `rollout.watch`, or 5m')
            .option('--every <duration>', 'between two looks', '5s')
            .option('--no-shadow', 'without the experiment before it')
            .option('--reason <text>', 'why; stands in the journal')
            .option('--by <name>', 'who does it; default: the user of the workflow or of the machine')
            .option('--out <dir>', 'folder of the experiment', 'foreshadow-deploy');
    },
    async act(options, _args, io) {
        const { deployFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(9159), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(8825), __webpack_require__.e(7198)]).then(__webpack_require__.bind(__webpack_require__, 75138));
        return deployFromConfig(options, io);
    },
};

// EXTERNAL MODULE: ./build-bundle/src/cli/read-input.js
var read_input = __webpack_require__(89834);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/diff.js


/** `foreshadow diff A B`: how two responses differ, path by path. */
const diffCommand = {
    name: 'diff',
    summary: 'compare two responses (JSON files with status, headers, body, or a bare JSON body)',
    example: "foreshadow diff old.json new.json --ignore '$.generatedAt'",
    configure(command) {
        command
            .argument('<primary>', 'response file')
            .argument('<other>', 'response file')
            .option('--ignore <path...>', 'paths and headers not to compare', []);
    },
    async act(options, args, io) {
        const [first, second] = args;
        if (first === undefined || second === undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${args.length} files`, expected: 'two' });
        const { compareReplies } = await __webpack_require__.e(/* import() */ 3394).then(__webpack_require__.bind(__webpack_require__, 3394));
        const differences = compareReplies(replyOf(await (0,read_input/* readJsonInput */.nb)(first, io)), replyOf(await (0,read_input/* readJsonInput */.nb)(second, io)), options.ignore ?? []);
        if (options.json)
            io.stdout(`${JSON.stringify({ differences })}\n`);
        else if (differences.length === 0)
            io.stdout('no difference\n');
        else
            for (const { path, kind, primary, other } of differences)
                io.stdout(`${path}: ${kind}${primary === undefined && other === undefined ? '' : ` ${primary ?? '(none)'} -> ${other ?? '(none)'}`}\n`);
        return differences.length === 0 ? 0 : 1;
    },
};
/** A document with a `status` or a `body` is a response; anything else is a JSON body by itself. */
function replyOf(document) {
    const isResponse = document !== null && typeof document === 'object' && ('status' in document || 'body' in document);
    const { status = 200, headers = {}, body = null } = isResponse ? document : { body: document };
    const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const named = pairs.some(([name]) => name.toLowerCase() === 'content-type');
    const flat = [...pairs.flat(), ...(named ? [] : ['content-type', typeof body === 'string' ? 'text/plain' : 'application/json'])];
    return { status, headers: flat, body: new TextEncoder().encode(text), truncated: false };
}

// EXTERNAL MODULE: ./build-bundle/src/cli/io.js
var cli_io = __webpack_require__(50179);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/doctor.js


/** `foreshadow doctor`: whether this machine, this repository and this configuration can do a run. */
const doctorCommand = {
    name: 'doctor',
    summary: 'check the machine, the repository, the configuration and the credentials',
    example: 'foreshadow doctor --config foreshadow.yml',
    configure(command) {
        command.option('--out <dir>', 'the run folder that would be written', 'foreshadow-run');
    },
    async act(options, _args, io) {
        const { examine, exitCodeOf } = await __webpack_require__.e(/* import() */ 7113).then(__webpack_require__.bind(__webpack_require__, 57113));
        const { realWorld } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(3395), __webpack_require__.e(7704), __webpack_require__.e(505), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 11659));
        const { renderTable } = await __webpack_require__.e(/* import() */ 9779).then(__webpack_require__.bind(__webpack_require__, 29779));
        const { cacheDirectory } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 38017));
        const { systemClock } = await __webpack_require__.e(/* import() */ 6214).then(__webpack_require__.bind(__webpack_require__, 73833));
        const world = realWorld({
            cwd: io.cwd,
            env: io.env,
            config: options.config,
            runDirectory: (0,external_node_path_.resolve)(io.cwd, options.out ?? 'foreshadow-run'),
            cacheDirectory: cacheDirectory(io.env),
            clock: systemClock,
            signal: io.signal,
        });
        const examined = await examine(world);
        const exitCode = exitCodeOf(examined);
        const { colors } = (0,cli_io/* renderOptions */.D)(io);
        const paints = {
            ok: colors?.green,
            warn: colors?.yellow,
            fail: colors?.red,
            skip: colors?.dim,
        };
        if (options.json)
            io.stdout(`${JSON.stringify({ exitCode, checks: examined })}\n`);
        else
            io.stdout(renderTable(examined, (status, text) => paints[status]?.(text) ?? text));
        return exitCode;
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/down.js


/** `foreshadow down`: takes down what `up` left up, or what a crash left behind. */
const downCommand = {
    name: 'down',
    summary: 'end the steps and arms of a run folder, or with --stale whatever was left behind',
    example: 'foreshadow down --stale',
    configure(command) {
        command
            .option('--run <dir>', 'run folder of `up`', 'foreshadow-run')
            .addOption(new commander/* Option */.c$('--stale', 'everything whose owner has died or whose time to live is over'));
    },
    async act(options, _args, io) {
        const { takeDown, takeDownStale } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(176), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(5815), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 14018));
        const { stepWorld } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(1771)]).then(__webpack_require__.bind(__webpack_require__, 65952));
        const world = stepWorld((0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run'), options, io);
        const { removed, ended } = options.stale ? { removed: await takeDownStale(world), ended: [] } : await takeDown(world);
        const steps = Object.fromEntries(ended.map(({ name, document }) => [name, document]));
        if (options.json)
            io.stdout(`${JSON.stringify({ removed, ended: ended.map(({ name }) => name), steps })}\n`);
        else {
            for (const { name, log } of ended)
                io.stdout(`${name} ended\n${log.trimEnd()}\n`);
            const taken = Object.entries(removed).map(([kind, count]) => `${count} ${kind}`);
            io.stdout(`${taken.join(', ') || 'nothing'} taken away\n`);
        }
        const failed = ended.filter(({ document }) => document === null || Object.hasOwn(document, 'error'));
        for (const { name, log } of failed)
            io.stderr(`${name} had ended without a result\n${log}`);
        return failed.length > 0 ? 69 : 0;
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/forecast.js


/** `foreshadow forecast`: point forecasts with intervals, and when a limit is reached. */
const forecastCommand = {
    name: 'forecast',
    summary: 'forecast series, with intervals and the time to a limit',
    example: 'foreshadow forecast --input series.json --horizon 60 --json',
    configure(command) {
        command
            .option('--input <file>', 'document with `series`, or - for standard input', '-')
            .option('--model <name>', 'auto, naive, seasonal-naive, ridge-ar or trend', 'auto')
            .option('--horizon <steps>', 'steps ahead', '60')
            .option('--level <list>', 'levels of the intervals', '0.9,0.95')
            .option('--order <p,d,q>', 'order of an ARIMA model');
    },
    async act(options, _args, io) {
        if (options.order !== undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--order', expected: 'no order: this version has no ARIMA model' });
        const { parseSeriesInput } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4786)]).then(__webpack_require__.bind(__webpack_require__, 64786));
        const { forecastSeries } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(9658)]).then(__webpack_require__.bind(__webpack_require__, 79658));
        const name = options.input ?? '-';
        const series = parseSeriesInput(await (0,read_input/* readJsonInput */.nb)(name, io), name);
        const request = { horizon: positiveInteger('--horizon', options.horizon ?? '60'), levels: levelsOf(options.level ?? '0.9,0.95') };
        const forecasts = series.map((one) => {
            const started = performance.now();
            const forecast = forecastSeries(one, request, options.model ?? 'auto');
            return { ...forecast, elapsedMs: Number((performance.now() - started).toFixed(1)) };
        });
        if (options.json) {
            io.stdout(`${JSON.stringify({ forecasts })}\n`);
            return 0;
        }
        const { describeForecast } = await __webpack_require__.e(/* import() */ 1002).then(__webpack_require__.bind(__webpack_require__, 91002));
        for (const [index, forecast] of forecasts.entries())
            io.stdout(describeForecast(forecast, series[index]?.stepSeconds ?? 1));
        return 0;
    },
};
function positiveInteger(flag, text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} ${text}`, expected: 'a whole number of at least 1' });
    return value;
}
function levelsOf(text) {
    return text.split(',').map((part) => {
        const level = Number(part);
        if (!(level > 0 && level < 1))
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--level ${text}`, expected: 'shares between 0 and 1, such as 0.9,0.95' });
        return level;
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/policy-options.js

/** What an inconclusive verdict is to mean for the exit code. */
const onInconclusiveOption = () => new commander/* Option */.c$('--on-inconclusive <policy>', 'exit code of an inconclusive verdict').choices(['fail', 'hold', 'pass']);
const onErrorOption = () => new commander/* Option */.c$('--on-error <policy>', 'exit code where nothing could be measured').choices(['fail', 'hold', 'pass']);
const onNoDataOption = () => new commander/* Option */.c$('--on-no-data <policy>', 'exit code where nothing was measured').choices(['fail', 'hold']);

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/gate.js


/** `foreshadow gate`: turns a verdict into an exit code, and does nothing else. */
const gateCommand = {
    name: 'gate',
    summary: 'exit with the code of a verdict, under the policies given',
    example: 'foreshadow gate --run foreshadow-run --on-inconclusive pass',
    configure(command) {
        command
            .option('--run <dir>', 'run folder', 'foreshadow-run')
            .addOption(onInconclusiveOption())
            .addOption(onErrorOption())
            .addOption(onNoDataOption());
    },
    async act(options, _args, io) {
        const { readVerdict } = await __webpack_require__.e(/* import() */ 9958).then(__webpack_require__.bind(__webpack_require__, 9958));
        const { gateOf } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 70529));
        const directory = (0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run');
        const verdict = readVerdict(directory);
        const gate = gateOf(verdict, directory, options);
        if (options.json)
            io.stdout(`${JSON.stringify({ outcome: verdict.outcome, decision: verdict.decision, exitCode: gate.exitCode, affected: verdict.findings.every((finding) => finding.code !== 'not-affected') })}\n`);
        else
            io.stdout(`${gate.sentence}\n`);
        return gate.exitCode;
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/init.js


/** `foreshadow init`: from a repository without anything to a configuration, a workflow and a first recording. */
const initCommand = {
    name: 'init',
    summary: 'look at the repository, write configuration and workflow, make the first recording',
    example: 'foreshadow init',
    configure(command) {
        command
            .argument('[directory]', 'the repository, or the directory of the service in it', '.')
            .option('--force', 'replace files that are there already')
            .option('--dry-run', 'print what would be written; start and write nothing')
            .option('--no-recording', 'do not start the service to make a first recording')
            .option('--action <owner/repo@ref>', 'how the workflow names the action', 'OWNER/foreshadow@v1');
    },
    async act(options, args, io) {
        if (options.config !== undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--config', expected: 'init DIRECTORY: it writes DIRECTORY/foreshadow.yml' });
        const { initialise } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4525), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(3395), __webpack_require__.e(7704), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(2568), __webpack_require__.e(1725), __webpack_require__.e(7062)]).then(__webpack_require__.bind(__webpack_require__, 57062));
        const { systemClock } = await __webpack_require__.e(/* import() */ 6214).then(__webpack_require__.bind(__webpack_require__, 73833));
        const result = await initialise({
            directory: (0,external_node_path_.resolve)(io.cwd, args[0] ?? '.'),
            force: options.force ?? false,
            dryRun: options.dryRun ?? false,
            recording: options.recording ?? true,
            action: options.action ?? 'OWNER/foreshadow@v1',
            clock: systemClock,
            signal: io.signal,
            processEnv: io.env,
            progress: (message) => options.quiet || io.stderr(`${message}\n`),
        });
        if (options.json)
            io.stdout(`${JSON.stringify(result)}\n`);
        else
            tell(result, io);
        return 0;
    },
};
const plural = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
function startedBy({ compose, command }) {
    return compose ? `service \`${compose.service}\` of ${compose.file}` : `started by \`${command.text}\``;
}
/** What was found of a Compose project, so that a wrong guess is seen at once. */
function describeCompose({ compose, health, openApi, login, endToEnd }) {
    if (!compose)
        return [];
    const found = [
        ['data', compose.stores.map(({ service, kind }) => `${service} (${kind})`).join(', ')],
        ['prepared by', compose.prepare?.text ?? compose.migratesItself],
        ['stands for', compose.stubs.map(({ host, service }) => `${service} for ${host}`).join(', ')],
        ['port', compose.port === undefined ? undefined : String(compose.port)],
        ['health', health && `${health.path} (${health.at})`],
        ['described by', openApi?.file],
        ['login', login && `POST ${login.path} (${login.at})`],
        ['end-to-end', endToEnd?.text],
    ];
    return found.map(([name, text]) => `${`${name}:`.padEnd(13)} ${text || 'nothing found'}`);
}
function tell({ detected, files, recording, warnings, next }, io) {
    const kind = [detected.language, ...detected.frameworks].join(', ');
    const say = (text = '') => io.stdout(`${text}\n`);
    const routes = detected.compose && detected.openApi ? '' : `; ${plural(detected.routes.length, 'GET route')} found`;
    say(`${detected.service}: ${kind}; ${startedBy(detected)}${routes}`);
    for (const line of describeCompose(detected))
        say(`  ${line}`);
    for (const { path, action, text } of files) {
        say(`  ${action.padEnd(8)} ${path}${action === 'kept' ? ' (it is there already; --force replaces it)' : ''}`);
        if (text !== undefined)
            say(text.replace(/^(?=.)/gm, '    | '));
    }
    if (recording) {
        const how = recording.by === 'end-to-end' ? `\`${detected.endToEnd?.text}\`` : 'a small crawl';
        say(`  recorded ${plural(recording.requests, 'request')} of ${plural(recording.clients, 'client')} from ${how}`);
    }
    if (warnings.length > 0)
        say('\nTo know:');
    for (const warning of warnings)
        say(`  - ${warning}`);
    say('\nNext:');
    for (const step of next)
        say(`  - ${step}`);
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/judge.js





/** `foreshadow judge`: judges evidence without any environment, from a run folder or from a document. */
const judgeCommand = {
    name: 'judge',
    summary: 'judge evidence: a run folder, a document, or one document a line',
    example: 'foreshadow judge --input foreshadow-run --json',
    configure(command) {
        command
            .option('--input <file>', 'run folder, evidence document, or - for standard input')
            .addOption(new commander/* Option */.c$('--json', 'print the verdict as JSON'))
            .option('--ndjson', 'one evidence document a line in, one verdict a line out')
            .option('--accept <file>', 'YAML list of acceptances to judge with')
            .option('--looks <duration>', 'time between looks, e.g. 60s; by default two blocks')
            .addOption(new commander/* Option */.c$('--profile <system>', "judge by an older system's published rule instead, with its own settings (docs/profiles.md)")
            .choices(['foreshadow', 'kayenta', 'keptn', 'argo', 'flagger'])
            .default('foreshadow'));
    },
    async act(options, _args, io) {
        const input = options.input ?? '-';
        if (options.profile !== undefined && options.profile !== 'foreshadow') {
            const { judgeByOldRule } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920), __webpack_require__.e(5320)]).then(__webpack_require__.bind(__webpack_require__, 5299));
            return judgeByOldRule(options.profile, { ...options, input }, io);
        }
        const accept = options.accept === undefined ? undefined : await readAccept(options.accept, io);
        if (await (0,read_input/* isDirectory */.wd)(input, io))
            return judgeFolder((0,external_node_path_.resolve)(io.cwd, input), options, accept, io);
        const lookSeconds = options.looks === undefined ? undefined : (0,units/* parseDuration */.E9)(options.looks) / 1_000;
        const { parseEvidence } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1118)]).then(__webpack_require__.bind(__webpack_require__, 21118));
        const { withoutProfiles } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920), __webpack_require__.e(6568)]).then(__webpack_require__.bind(__webpack_require__, 73939));
        const { judgeDocument } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(8065)]).then(__webpack_require__.bind(__webpack_require__, 86167));
        const judge = (document, place) => judgeDocument(parseEvidence(withoutProfiles(document), place), { lookSeconds, accept });
        const { decide, EXIT_OF } = await __webpack_require__.e(/* import() */ 2604).then(__webpack_require__.bind(__webpack_require__, 32604));
        const verdictOf = (judgement) => ({ ...judgement, decision: decide(judgement, { kind: 'experiment' }, 'hold') });
        if (options.ndjson) {
            let worst = 0;
            for await (const { text, line } of (0,read_input/* readLinesOf */.$d)(input, io)) {
                const verdict = verdictOf(judge((0,read_input/* parseJson */.qF)(text, input, line), `${input}:${line}`));
                io.stdout(`${JSON.stringify(verdict)}\n`);
                worst = Math.max(worst, RANK.indexOf(verdict.outcome));
            }
            return EXIT_OF[RANK[worst] ?? 'pass'];
        }
        const verdict = verdictOf(judge(await (0,read_input/* readJsonInput */.nb)(input, io), input));
        if (options.json)
            io.stdout(`${JSON.stringify(verdict)}\n`);
        else
            io.stdout(await plainVerdict(verdict));
        return EXIT_OF[verdict.outcome];
    },
};
const RANK = ['pass', 'inconclusive', 'error', 'fail'];
async function judgeFolder(directory, options, accept, io) {
    const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920), __webpack_require__.e(6218)]).then(__webpack_require__.bind(__webpack_require__, 71712));
    const { RunFolder } = await __webpack_require__.e(/* import() */ 3837).then(__webpack_require__.bind(__webpack_require__, 26218));
    const { verdict, report, exitCode } = await rejudge(directory, { accept });
    if (options.json || options.ndjson)
        io.stdout(RunFolder.text(verdict));
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(4418)]).then(__webpack_require__.bind(__webpack_require__, 74418));
        io.stdout(`${renderTerminal(report, (0,cli_io/* renderOptions */.D)(io)).trimEnd()}\n`);
    }
    return exitCode;
}
async function readAccept(file, io) {
    const { readAcceptFile } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 63904));
    return { rules: await readAcceptFile((0,external_node_path_.resolve)(io.cwd, file)), today: new Date().toISOString().slice(0, 10) };
}
/** Without a run there is no report: the outcome and its findings as sentences. */
async function plainVerdict(verdict) {
    const { findingSentence } = await Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(2829)]).then(__webpack_require__.bind(__webpack_require__, 57880));
    const lines = verdict.findings.map((finding) => `  ${finding.outcome.padEnd(12)} ${findingSentence(finding)}`);
    return [`${verdict.outcome.toUpperCase()} (${verdict.decision})`, ...lines, ''].join('\n');
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/ledger.js

/** `foreshadow ledger`: how good the verdicts were. */
const ledgerCommand = {
    name: 'ledger',
    summary: 'how often the verdicts were right: false alarms, catches, and the next rung',
    example: 'foreshadow ledger --refresh',
    configure(command) {
        command
            .addOption(new commander/* Option */.c$('--refresh', 'ask GitHub what became of the changes since: merged, closed, reverted'))
            .option('--fate <verdict=fate>', 'say it yourself: the beginning of a verdict and merged, closed, reverted, rolled-back or accepted')
            .option('--environment <name>', "instead of the configuration's `state.environment`");
    },
    async act(options, _args, io) {
        const { showLedger } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(4006), __webpack_require__.e(7259), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(4402), __webpack_require__.e(8751)]).then(__webpack_require__.bind(__webpack_require__, 34742));
        return showLedger(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/mirror.js

/** `foreshadow mirror`: the live form; `foreshadow mirror split 5% --control PATH` changes one that is running. */
const mirrorCommand = {
    name: 'mirror',
    summary: 'answer from the primary, copy a share of the traffic to the shadow, and send a share of users there',
    example: 'foreshadow mirror --listen 127.0.0.1:8080 --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --share 5%',
    configure(command) {
        command
            .argument('[command]', 'of a running mirror, with --control: status, split, share, lease, users or stop')
            .argument('[share]', 'the new share, 0% to 100% in steps of 0.1%; of `lease` a duration, or `none`')
            .option('--listen <host:port>', 'where clients are served; port 0 takes a free one (default: 127.0.0.1:0)')
            .option('--primary <url>', 'what answers')
            .option('--shadow <url>', 'what gets the copies')
            .option('--share <share>', 'share of users whose requests are copied (default: 100%)')
            .option('--split <share>', 'share of users whom the shadow answers (default: 0%)')
            .option('--by <attribute>', 'what a user is known by: random, ip, header:NAME, cookie:NAME, query:NAME, geo, browser, device (default: random)')
            .addOption(new commander/* Option */.c$('--forward <what>', 'what the shadow is sent: pseudonyms of personal data (default), or the original where it may see it').choices(['pseudonyms', 'original']))
            .option('--credentials <rule>', "under pseudonyms: map:FILE (JSON, the user's value to the shadow's) or test-user (see --shadow-header)")
            .option('--shadow-header <header>', 'header set on every copy, "authorization: Bearer env:TOKEN"; repeatable', collect, [])
            .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default')
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'methods that may write (default: skip)').choices(['skip', 'copy']))
            .option('--record <file>', 'also records what passes, .jsonl or .jsonl.gz')
            .option('--metrics <host:port>', 'serves Prometheus text at /metrics')
            .option('--control <path>', 'Unix socket for status, split, share and stop')
            .option('--tls-key <file>', 'PEM key: clients are served over TLS')
            .option('--tls-cert <file>', 'PEM certificate')
            .option('--connections <n>', 'connections to the shadow, and so copies under way, at most (default: 32)')
            .option('--timeout <duration>', 'a copy that is not answered by then has failed (default: 5s)')
            .option('--body-cap <size>', 'requests with longer bodies are not copied; default 1MiB, 128KiB under pseudonyms')
            .option('--for <duration>', 'ends by itself')
            .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
            .addOption(new commander/* Option */.c$('--ready-file <file>').hideHelp());
    },
    async act(options, args, io) {
        if (args.length > 0) {
            const { controlMirror } = await __webpack_require__.e(/* import() */ 8520).then(__webpack_require__.bind(__webpack_require__, 48520));
            return controlMirror(options, args, io);
        }
        if (options.run !== undefined) {
            const { mirrorStep } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(7641), __webpack_require__.e(9055)]).then(__webpack_require__.bind(__webpack_require__, 99055));
            return mirrorStep({ ...options, run: options.run }, io);
        }
        const { mirrorLive } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(4006), __webpack_require__.e(6752), __webpack_require__.e(3254), __webpack_require__.e(3160), __webpack_require__.e(3395), __webpack_require__.e(3394), __webpack_require__.e(9389), __webpack_require__.e(9318), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 40059));
        return mirrorLive(options, io);
    },
};
function collect(value, earlier) {
    return [...earlier, value];
}

// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notice = __webpack_require__(86368);
// EXTERNAL MODULE: ./build-bundle/src/notify/spec.js
var spec = __webpack_require__(26371);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/notify.js



/** `foreshadow notify`: tells the outcome of a run folder again, or for the first time. */
const notifyCommand = {
    name: 'notify',
    summary: 'tell the outcome of a run to Slack, PagerDuty or a webhook',
    example: 'foreshadow notify --run foreshadow-run --dry-run',
    configure(command) {
        command
            .option('--run <dir>', 'run folder', 'foreshadow-run')
            .addOption(new commander/* Option */.c$('--notifier <name>', 'only notifiers of this kind').choices([...spec/* NOTIFIER_NAMES */.yI]))
            .addOption(new commander/* Option */.c$('--event <name>', 'tell this instead of the outcome').choices([...notice/* NOTICE_EVENTS */.Xk]))
            .option('--taken', 'say that somebody looks after it (PagerDuty: acknowledge)')
            .option('--by <name>', 'who that is')
            .option('--dry-run', 'print what would be sent; send nothing')
            .option('--strict', 'exit with 69 where a notification could not be delivered');
    },
    async act(options, _args, io) {
        const { notifyFromFolder } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 10404));
        return notifyFromFolder(options, io);
    },
};

// EXTERNAL MODULE: ./build-bundle/src/cli/key-option.js
var key_option = __webpack_require__(46504);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/record.js



/** `foreshadow record`: a recording proxy, for as long as a command runs or until it is interrupted. */
const recordCommand = {
    name: 'record',
    summary: 'record a service through a proxy, e.g. while its end-to-end tests run',
    example: 'foreshadow record --target http://127.0.0.1:3000 --while "npm run test:e2e" --out traffic/e2e.jsonl.gz',
    configure(command) {
        command
            .requiredOption('--target <url>', 'base URL of the service')
            .option('--listen <host:port>', 'where the proxy listens; port 0 takes a free one', '127.0.0.1:0')
            .option('--while <command>', 'command that makes the traffic; gets BASE_URL and HTTP_PROXY')
            .option('--out <file>', 'file to write, .jsonl or .jsonl.gz', 'traffic.jsonl.gz')
            .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default')
            .addOption(new commander/* Option */.c$('--ready-file <file>').hideHelp());
    },
    async act(options, _args, io) {
        const { recordWhile } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(2568), __webpack_require__.e(7881)]).then(__webpack_require__.bind(__webpack_require__, 2568));
        const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(9546)]).then(__webpack_require__.bind(__webpack_require__, 23525));
        const { writeAtomic } = await __webpack_require__.e(/* import() */ 7888).then(__webpack_require__.bind(__webpack_require__, 87888));
        const { systemClock } = await __webpack_require__.e(/* import() */ 6214).then(__webpack_require__.bind(__webpack_require__, 73833));
        const say = (text) => {
            if (!options.quiet)
                io.stderr(text);
        };
        const result = await recordWhile({
            target: options.target ?? '',
            listen: options.listen ?? '127.0.0.1:0',
            ...(options.while === undefined ? {} : { command: options.while }),
            out: (0,external_node_path_.resolve)(io.cwd, options.out ?? 'traffic.jsonl.gz'),
            anonymiser: createPseudonymiser((0,key_option/* readKey */.Y)(options.key, io.env)),
            clock: systemClock,
            signal: io.signal,
            processEnv: io.env,
            onListening: (origin) => {
                if (options.readyFile !== undefined)
                    void writeAtomic((0,external_node_path_.resolve)(io.cwd, options.readyFile), JSON.stringify({ url: origin }));
                say(`recording ${options.target} at ${origin}${options.while === undefined ? '; interrupt to stop' : ''}\n`);
            },
        });
        if (options.json)
            io.stdout(`${JSON.stringify(result)}\n`);
        else
            say(`${result.written} of ${result.requests} requests written to ${result.out}\n`);
        if (result.requests === 0)
            say(NOTHING_SEEN);
        return result.exitCode ?? 0;
    },
};
const NOTHING_SEEN = 'warning: nothing passed through the proxy; let the tests send their requests to $BASE_URL, or through $HTTP_PROXY\n';

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/replay.js

/** `foreshadow replay`: sends a recording to running arms in matched pairs, and prints what happened; with `--run` it is kept for `judge`. */
const replayCommand = {
    name: 'replay',
    summary: 'send a recording to running services in matched pairs',
    example: 'foreshadow replay --recording traffic.jsonl.gz --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --rate 600/m --for 1m --json',
    configure(command) {
        command
            .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
            .option('--recording <file>', 'recording to send; by default the configured one')
            .option('--primary <url>', 'the live service')
            .option('--shadow <url>', 'the changed service')
            .option('--baseline <url>', 'a second copy of the live service')
            .addOption(new commander/* Option */.c$('--speed <factor>', 'times the recorded speed, a real number').conflicts('rate'))
            .option('--rate <rate>', 'requests a time, e.g. 600/m, or auto, recorded, closed')
            .option('--for <duration>', 'how long, e.g. 5m; by default one pass of the recording')
            .option('--share <share>', 'share of the requests to send (default: 100%, or as configured)')
            .option('--by <attribute>', 'what the share is chosen by (default: random, or as configured)')
            .option('--connections <n>', 'connections to each arm (default: 64, or as configured)')
            .addOption(new commander/* Option */.c$('--forward <what>', 'sent to another host than the primary of a recording that is not anonymised').choices([
            'pseudonyms',
            'original',
        ]))
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'methods that may write (default: skip, or as configured)').choices(['skip', 'replay']));
    },
    async act(options, _args, io) {
        if (options.run !== undefined || options.config !== undefined) {
            const { replayStep } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(7641), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 60067));
            return replayStep(options, io);
        }
        const { replayOnce } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(4006), __webpack_require__.e(6752), __webpack_require__.e(3395), __webpack_require__.e(7704), __webpack_require__.e(3394), __webpack_require__.e(505), __webpack_require__.e(5551), __webpack_require__.e(6032)]).then(__webpack_require__.bind(__webpack_require__, 96520));
        return replayOnce(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/roll-back.js

/** `foreshadow roll-back`: what somebody does at three in the morning. */
const rollBackCommand = {
    name: 'roll-back',
    summary: 'bring the service back to the last verified version, once',
    example: 'foreshadow roll-back --reason "errors after the deploy" --by ann',
    configure(command) {
        command
            .option('--to <version>', 'a verified version or the beginning of one; `foreshadow verified` lists them', 'last-verified')
            .option('--reason <text>', 'why; goes into the journal')
            .option('--by <name>', 'who you are; default: GITHUB_ACTOR, USER')
            .option('--environment <name>', "instead of the configuration's `state.environment`")
            .option('--run <dir>', 'also write roll-back.json and the journal there')
            .option('--force', 'pass over freeze, at-most and hold-instead-if; the journal says so')
            .option('--take-over', 'take the lease from whoever is rolling out or deploying right now')
            .addOption(new commander/* Option */.c$('--automatic', 'decided by a machine: held where `rollback.when` is `ask`'))
            .option('--lease <duration>', 'how long a process of this command that dies keeps others out', '30s')
            .option('--dry-run', 'say what would be done; change nothing');
    },
    async act(options, _args, io) {
        const { rollBackFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(4402), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 54402));
        return rollBackFromConfig(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/report.js




/** `foreshadow report`: makes the report of a run folder again, in one format or all of them. */
const reportCommand = {
    name: 'report',
    summary: 'print or write the report of a run folder',
    example: 'foreshadow report --run foreshadow-run --format markdown',
    configure(command) {
        command
            .option('--run <dir>', 'run folder', 'foreshadow-run')
            .addOption(new commander/* Option */.c$('--format <name>', 'which report').choices(['terminal', 'markdown', 'html', 'json', 'junit', 'all']).default('terminal'))
            .option('--output <file>', 'write there instead of printing; `all` goes to the run folder');
    },
    async act(options, _args, io) {
        const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920), __webpack_require__.e(6218)]).then(__webpack_require__.bind(__webpack_require__, 71712));
        const { RunFolder } = await __webpack_require__.e(/* import() */ 3837).then(__webpack_require__.bind(__webpack_require__, 26218));
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(9398), __webpack_require__.e(7880), __webpack_require__.e(8713), __webpack_require__.e(4783), __webpack_require__.e(5795)]).then(__webpack_require__.bind(__webpack_require__, 1305));
        if (options.format === 'all' && options.output !== undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--format all with --output', expected: 'one of them: all formats are written into the run folder' });
        const directory = (0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run');
        const { report } = await rejudge(directory);
        if (options.format === 'all') {
            writeReports(report, new RunFolder(directory), true);
            io.stdout(`report.html, .md, .json and .xml written to ${directory}\n`);
            return 0;
        }
        const { RENDERERS } = await Promise.all(/* import() */[__webpack_require__.e(9398), __webpack_require__.e(7880), __webpack_require__.e(8713), __webpack_require__.e(4783), __webpack_require__.e(9007)]).then(__webpack_require__.bind(__webpack_require__, 24783));
        const name = (options.format ?? 'terminal');
        const text = RENDERERS[name](report, (0,cli_io/* renderOptions */.D)(io));
        if (options.output === undefined)
            io.stdout(text.endsWith('\n') ? text : `${text}\n`);
        else
            await write((0,external_node_path_.resolve)(io.cwd, options.output), text);
        return 0;
    },
};
async function write(file, text) {
    const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    await writeFile(file, text).catch((cause) => {
        throw (0,errors/* fail */.fJ)('FS_STORE', { found: file, cause });
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/rollout.js
/** `foreshadow rollout`: users go over to a new version step by step, judged at each, and back by itself. */
const rolloutCommand = {
    name: 'rollout',
    summary: 'take users over to a new version step by step; hold, promote or abort it',
    example: 'foreshadow rollout run --candidate v42',
    configure(command) {
        command
            .argument('[action]', 'start, run (start and tick until it is over), tick (one look, one act), status, hold, resume, promote or abort', 'status')
            .option('--candidate <version>', 'start, run: the new version, by the name its reverter knows it by')
            .option('--stable <version>', 'start, run: the version users are on; default: the last verified one')
            .option('--reason <text>', 'hold, resume, promote, abort: why; stands in the journal')
            .option('--by <name>', 'who does it; default: the user of the workflow or of the machine')
            .option('--every <duration>', 'run: between two looks; default: a sixtieth of a step, from 1s to 10s; 90s with state at GitHub')
            .option('--no-shadow', 'run: without the experiment on a shadow before the first user goes over')
            .option('--out <dir>', 'folder of the rollout', 'foreshadow-rollout')
            .option('--markdown', 'status: the table as Markdown')
            .option('--if-abandoned', 'tick: only where nobody has driven the rollout for longer than its lease; else nothing is done');
    },
    async act(options, args, io) {
        const { rolloutFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(9159), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(8825), __webpack_require__.e(7103)]).then(__webpack_require__.bind(__webpack_require__, 28561));
        return rolloutFromConfig(options, args, io);
    },
};

// EXTERNAL MODULE: ./build-bundle/src/cli/name-value.js
var name_value = __webpack_require__(55200);
;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/run.js



/** `foreshadow run`: the whole experiment. */
const runCommand = {
    name: 'run',
    summary: 'the whole experiment: arms up, traffic, judgement, report',
    example: 'foreshadow run --config foreshadow.yml --out foreshadow-run',
    configure(command) {
        command
            .option('--out <dir>', 'run folder to write', 'foreshadow-run')
            .addOption(new commander/* Option */.c$('--dry-run', 'check the configuration and print the plan; start nothing'))
            .addOption(new commander/* Option */.c$('--force', 'run even where nothing the service is made of has changed'))
            .option('--verifies <version>', 'after a pass, record this version as verified: one that `roll-back` may go to')
            .option('--primary <url>', 'answer for the primary instead of starting it')
            .option('--shadow <url>', 'answer for the shadow instead of starting it')
            .option('--shadow-file <path=file>', 'a file laid over the shadow alone, repeatable', name_value/* collect */.F, [])
            .option('--shadow-env <name=value>', 'an environment variable of the shadow alone, repeatable', name_value/* collect */.F, [])
            .option('--recording <file>', 'replay this recording instead of the configured one')
            .addOption(onInconclusiveOption())
            .addOption(onErrorOption())
            .addOption(onNoDataOption());
    },
    async act(options, _args, io) {
        const { runFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(4384)]).then(__webpack_require__.bind(__webpack_require__, 22710));
        return runFromConfig(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/shift.js
/** `foreshadow shift`: one split, verified and journalled, outside of a rollout. */
const shiftCommand = {
    name: 'shift',
    summary: 'send a share of users to the new version, once: verified, and written in the journal',
    example: 'foreshadow shift --to 5% --by ann --reason "a first look"',
    configure(command) {
        command
            .requiredOption('--to <share>', 'share of users on the new version, 0% to 100% in steps of 0.1%')
            .option('--reason <text>', 'why; stands in the journal')
            .option('--by <name>', 'who does it; default: the user of the workflow or of the machine');
    },
    async act(options, _args, io) {
        const { shiftFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(9159), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(8825), __webpack_require__.e(3766)]).then(__webpack_require__.bind(__webpack_require__, 78557));
        return shiftFromConfig(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/up.js


/** `foreshadow up`: the arms, left up for the steps that follow. */
const upCommand = {
    name: 'up',
    summary: 'bring the arms up and leave them up, until `down`',
    example: 'foreshadow up --config foreshadow.yml --run foreshadow-run --ttl 2h',
    configure(command) {
        command
            .option('--run <dir>', 'run folder, shared by the steps', 'foreshadow-run')
            .option('--ttl <duration>', 'after so long they are stale: those of a process end, others `down --stale` takes down', '2h')
            .option('--primary <ref>', 'git ref of the primary, instead of the configured one')
            .option('--shadow <ref>', 'git ref of the shadow, instead of the configured one')
            .option('--shadow-file <path=file>', 'a file laid over the shadow alone, repeatable', name_value/* collect */.F, [])
            .option('--shadow-env <name=value>', 'an environment variable of the shadow alone, repeatable', name_value/* collect */.F, [])
            .addOption(new commander/* Option */.c$('--hold', 'stay, and take them down at the end').hideHelp())
            .addOption(new commander/* Option */.c$('--ready-file <file>').hideHelp());
    },
    async act(options, _args, io) {
        const { bringUpFor } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(1993)]).then(__webpack_require__.bind(__webpack_require__, 56043));
        return bringUpFor(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/shadow-pipeline.js


/** `foreshadow shadow-pipeline`: a second run of a stage's own workflow with what is new, compared with the runs before. */
const shadowPipelineCommand = {
    name: 'shadow-pipeline',
    summary: 'run a workflow of GitHub Actions once more with what is new, and compare it with its earlier runs',
    example: 'foreshadow shadow-pipeline --workflow staging.yml --ref my-branch --input configuration=next.yml --within 30m',
    configure(command) {
        command
            .option('--workflow <file>', "the stage's own workflow, with `on: workflow_dispatch`")
            .option('--ref <name>', 'branch or tag that the shadow runs; by default the one of the job')
            .option('--input <name=value>', 'input of the workflow for the shadow, repeatable', name_value/* collect */.F, [])
            .option('--repo <owner/name>', 'repository; by default the one of the job')
            .option('--primary-run <id>', 'the run to compare with; by default the last one of --branch that ended with success')
            .option('--branch <name>', 'branch whose earlier runs show what is usual', 'main')
            .option('--earlier <n>', 'earlier runs to compare durations with, at most', '40')
            .option('--within <duration>', 'a shadow run that has not ended by then is cancelled', '1h')
            .option('--poll <duration>', 'between two looks at a run that goes on', '10s')
            .option('--margin <ratio>', 'a duration may grow by so much', '20%')
            .option('--alpha <share>', 'chance of blaming durations that are as ever', '5%')
            .option('--no-confirm', 'blame the shadow after one run of it; by default a second one has to agree')
            .addOption(new commander/* Option */.c$('--on-fail <decision>', 'what a fail decides').choices(['hold', 'roll-back']).default('hold'))
            .option('--token <env:NAME>', 'token with `actions: write`', 'env:GITHUB_TOKEN')
            .option('--run <dir>', 'run folder to write verdict.json and report.md into');
    },
    async act(options, _args, io) {
        const { followShadowPipeline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(7641), __webpack_require__.e(8319)]).then(__webpack_require__.bind(__webpack_require__, 48319));
        return followShadowPipeline(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/transact.js

/** `foreshadow transact`: runs scripted transactions against running arms as matched pairs, and prints what happened; with `--run` it is kept for `judge`. */
const transactCommand = {
    name: 'transact',
    summary: 'run scripted transactions against running services in matched pairs',
    example: 'foreshadow transact --scenarios "traffic/*.yml" --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --users 4 --for 1m --json',
    configure(command) {
        command
            .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
            .option('--scenarios <files>', 'scenario file, or a pattern of several; by default the configured ones')
            .option('--primary <url>', 'the live service')
            .option('--shadow <url>', 'the changed service')
            .option('--baseline <url>', 'a second copy of the live service')
            .addOption(new commander/* Option */.c$('--rate <rate>', 'transactions that begin in a time, e.g. 60/m, or auto').conflicts('users'))
            .option('--users <n>', 'so many users at once, each beginning anew when it has ended (default: 1, without --rate)')
            .option('--for <duration>', 'how long (default: 30s, or as configured)')
            .option('--login <file>', 'a scenario that signs each user in to each arm first')
            .option('--connections <n>', 'connections to each arm (default: 64, or as configured)')
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'scenarios that write (default: skip, or as configured)').choices(['skip', 'replay']));
    },
    async act(options, _args, io) {
        if (options.run !== undefined || options.config !== undefined) {
            const { transactStep } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(7641), __webpack_require__.e(6544)]).then(__webpack_require__.bind(__webpack_require__, 56544));
            return transactStep(options, io);
        }
        const { transactOnce } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(7641), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 2015));
        return transactOnce(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/verified.js

/** `foreshadow verified`: the versions a rollback may go to. */
const verifiedCommand = {
    name: 'verified',
    summary: 'list, add or remove the versions that can be gone back to',
    example: 'foreshadow verified --add current --by ann',
    configure(command) {
        command
            .addOption(new commander/* Option */.c$('--add <version>', '`current`: what stands now, as the reverter knows it; or a version by name'))
            .option('--remove <version>', 'a version that is not good after all')
            .option('--by <name>', 'who says so; default: GITHUB_ACTOR, USER')
            .option('--commit <sha>', 'with --add: the commit the version was built from, for `hold-instead-if`')
            .option('--environment <name>', "instead of the configuration's `state.environment`");
    },
    async act(options, _args, io) {
        const { keepVerified } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(4402), __webpack_require__.e(8739)]).then(__webpack_require__.bind(__webpack_require__, 14079));
        return keepVerified(options, io);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/validate.js
/** `foreshadow validate`: checks a configuration, nothing else. */
const validateCommand = {
    name: 'validate',
    summary: 'check a configuration and say every problem at once',
    example: 'foreshadow validate .github/foreshadow.yml',
    configure(command) {
        command.argument('[file]', 'configuration file; by default the one that `run` would take');
    },
    async act(options, args, io) {
        const { findConfig } = await __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 59073));
        const { loadPlan } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 40749));
        const file = args[0] ?? options.config ?? findConfig(io.cwd);
        const plan = await loadPlan(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
        const facts = {
            file,
            service: plan.service.name,
            driver: plan.environment.driver,
            kpis: plan.kpis.map((kpi) => kpi.name),
            enforce: plan.enforce,
        };
        const warnings = await warningsOf(plan, io.cwd);
        if (options.json)
            io.stdout(`${JSON.stringify({ valid: true, ...facts, warnings })}\n`);
        else
            io.stdout(`${file} is valid: service ${facts.service}, driver ${facts.driver}, ${facts.kpis.length} KPIs, enforce ${facts.enforce}\n`);
        if (!options.json && !options.quiet)
            for (const warning of warnings)
                io.stderr(`warning: ${warning}\n`);
        return 0;
    },
};
/** About the recording: valid is valid, but a green built on old traffic means little. */
async function warningsOf(plan, cwd) {
    const { questionRecording } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3892)]).then(__webpack_require__.bind(__webpack_require__, 3892));
    const { ANONYMISER_VERSION } = await __webpack_require__.e(/* import() */ 6005).then(__webpack_require__.bind(__webpack_require__, 86005));
    const { findOpenApi } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4656)]).then(__webpack_require__.bind(__webpack_require__, 24656));
    const { scanRepository } = await __webpack_require__.e(/* import() */ 4725).then(__webpack_require__.bind(__webpack_require__, 44725));
    const { routeOf } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 97881));
    const { systemClock } = await __webpack_require__.e(/* import() */ 6214).then(__webpack_require__.bind(__webpack_require__, 73833));
    const described = findOpenApi(await scanRepository(cwd))?.requests.map((target) => routeOf('GET', target)) ?? [];
    return await questionRecording(plan, systemClock.now(), ANONYMISER_VERSION, described);
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/registry.js




























/** Every command, in the order of `foreshadow --help`. */
const COMMANDS = [
    runCommand,
    demoCommand,
    upCommand,
    downCommand,
    recordCommand,
    replayCommand,
    mirrorCommand,
    transactCommand,
    collectCommand,
    convertCommand,
    judgeCommand,
    forecastCommand,
    backtestCommand,
    gateCommand,
    shadowPipelineCommand,
    rollBackCommand,
    verifiedCommand,
    ledgerCommand,
    shiftCommand,
    rolloutCommand,
    deployCommand,
    anonymiseCommand,
    diffCommand,
    reportCommand,
    notifyCommand,
    validateCommand,
    initCommand,
    doctorCommand,
];


/***/ }),

/***/ 50179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderOptions)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** How the terminal renderer is to write for this world. */
function renderOptions(io) {
    return { width: io.columns, ...(io.colour ? { colors: picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(true) } : {}) };
}


/***/ }),

/***/ 46504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** The key named by `--key env:NAME`; a fresh random one where none is given. @throws FS_USAGE, FS_SECRET_MISSING */
function readKey(given, env) {
    if (given === undefined)
        return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
    const name = /^env:([A-Z_][A-Z0-9_]*)$/.exec(given)?.[1];
    if (name === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: '--key with a literal value', expected: 'env:NAME' });
    const value = env[name];
    if (!value)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_SECRET_MISSING', { found: given });
    return value;
}


/***/ }),

/***/ 55200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** Gathers an option that may be given several times. */
function collect(value, earlier) {
    return [...earlier, value];
}
/** `NAME=VALUE` texts as a mapping. @throws FS_USAGE naming the option, never the value */
function readPairs(flag, pairs, name) {
    return Object.fromEntries(pairs.map((pair) => {
        const at = pair.indexOf('=');
        if (at < 0 || !name.test(pair.slice(0, at)))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `${flag} that is no NAME=VALUE`, expected: `${flag} NAME=VALUE` });
        return [pair.slice(0, at), pair.slice(at + 1)];
    }));
}


/***/ }),

/***/ 26188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSeed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** `--seed N`: a whole number from 0 to 2^32 - 1. @throws FS_USAGE */
function parseSeed(text) {
    if (text === undefined)
        return undefined;
    const seed = Number(text);
    if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--seed ${text}`, expected: 'a whole number from 0 to 4294967295' });
    return seed;
}


/***/ }),

/***/ 89834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ readLinesOf),
/* harmony export */   nb: () => (/* binding */ readJsonInput),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* unused harmony export readInput */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** The text of a file, or of standard input for `-`. @throws FS_INPUT_MISSING */
async function readInput(name, io) {
    if (name === '-')
        return readAll(io.stdin());
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, name);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
}
/** A JSON document from a file or standard input. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
async function readJsonInput(name, io) {
    return parseJson(await readInput(name, io), name);
}
function parseJson(text, name, line) {
    if (text.trim() === '')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', {
            found: name === '-' ? 'nothing on standard input' : 'nothing',
            expected: 'JSON',
            place: { file: name, line },
        });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: 'JSON',
            place: { file: name, line },
            cause,
        });
    }
}
/** The lines of a file or standard input, one at a time, empty ones left out. */
async function* readLinesOf(name, io) {
    let rest = '';
    let line = 0;
    const decoder = new TextDecoder();
    const chunks = name === '-' ? io.stdin() : [Buffer.from(await readInput(name, io))];
    for await (const chunk of chunks) {
        rest += decoder.decode(chunk, { stream: true });
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            line++;
            const text = rest.slice(0, end).trim();
            rest = rest.slice(end + 1);
            if (text)
                yield { text, line };
        }
    }
    if (rest.trim())
        yield { text: rest.trim(), line: line + 1 };
}
async function isDirectory(name, io) {
    if (name === '-')
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, name)).then((found) => found.isDirectory(), () => false);
}
async function readAll(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts).toString('utf8');
}


/***/ }),

/***/ 86368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ redactNotice),
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   Xk: () => (/* binding */ NOTICE_EVENTS),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** What may be told, by the names that `notify.on` uses: outcomes of a run, and acts of a rollout. */
const NOTICE_EVENTS = ['fail', 'inconclusive', 'error', 'pass', 'roll-back', 'hold', 'promote', 'advance', 'abandoned'];
/** Told where `on` is left out: whatever a person may have to look at. */
const DEFAULT_EVENTS = ['fail', 'inconclusive', 'error', 'roll-back', 'hold', 'abandoned'];
const STANDINGS = {
    fail: 'open',
    inconclusive: 'open',
    error: 'open',
    hold: 'open',
    abandoned: 'open',
    'roll-back': 'open',
    pass: 'over',
    promote: 'over',
    advance: 'over',
};
const SEVERITIES = {
    'roll-back': 'critical',
    abandoned: 'critical',
    fail: 'error',
    hold: 'warning',
    inconclusive: 'warning',
    error: 'warning',
    pass: 'info',
    promote: 'info',
    advance: 'info',
};
/** What an event means where nobody says otherwise. */
function standingOf(event) {
    return STANDINGS[event];
}
/** How much an event matters where nobody says otherwise. */
function severityOf(event) {
    return SEVERITIES[event];
}
/** Every text of the notice through `redact`, before anything else is made of it. */
function redactNotice(notice, redact) {
    const told = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .KL)(notice, redact, FIXED);
    // A link of which a part was taken away may lead nowhere.
    return { ...told, links: told.links.filter(({ href }) => /^https?:/.test(href) && URL.canParse(href)) };
}
const FIXED = new Set(['event', 'standing', 'severity', 'outcome', 'decision', 'digest', 'at']);


/***/ }),

/***/ 26371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   rW: () => (/* binding */ unsetSecrets),
/* harmony export */   yI: () => (/* binding */ NOTIFIER_NAMES)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** The notifiers a user may name. */
const NOTIFIER_NAMES = ['slack', 'pagerduty', 'webhook'];
/** The names of secrets that the entry needs and that are not set. */
function unsetSecrets({ url, token, routingKey, secret, headers }) {
    const texts = [url, token, routingKey, secret, ...Object.values(headers)];
    return texts.flatMap((text) => [...(text ?? '').matchAll(UNRESOLVED)].map((match) => match[1]));
}
/** What no message, log or file may show: the entry's own secrets, those of the plan, and the paths of secret addresses. */
function secretsOf({ notifier, url, token, routingKey, secret, headers }, more = []) {
    const own = [notifier === 'slack' ? url : undefined, token, routingKey, secret, ...Object.values(headers)];
    const all = [...own, ...more].filter((text) => text !== undefined && text.length >= _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
    return [...new Set(all.flatMap((text) => [text, ...pathOf(text)]))];
}
const UNRESOLVED = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
/** An address is a secret for what follows its host. */
function pathOf(text) {
    if (!/^https?:/.test(text) || !URL.canParse(text))
        return [];
    const { pathname, search } = new URL(text);
    return [`${pathname}${search}`, pathname].filter((part) => part.length >= 2 * _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
}


/***/ })

};
