export const id = 487;
export const ids = [487];
export const modules = {

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ EXIT_OK),
/* harmony export */   v: () => (/* binding */ EXIT_INTERNAL)
/* harmony export */ });
/** Exit codes of every command (verdict.md 1): the outcome's own, or one of these two. */
const EXIT_OK = 0;
const EXIT_INTERNAL = 70;


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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

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

/***/ 50487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCommonOptions: () => (/* binding */ addCommonOptions),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
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
        const { convertFile } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4525), __webpack_require__.e(176), __webpack_require__.e(2314), __webpack_require__.e(4731)]).then(__webpack_require__.bind(__webpack_require__, 28287));
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
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 49564));
        return runDemo(options, io);
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
        const { compareReplies } = await __webpack_require__.e(/* import() */ 2353).then(__webpack_require__.bind(__webpack_require__, 72353));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        const { examine, exitCodeOf } = await __webpack_require__.e(/* import() */ 4815).then(__webpack_require__.bind(__webpack_require__, 44815));
        const { realWorld } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(465), __webpack_require__.e(1166)]).then(__webpack_require__.bind(__webpack_require__, 11659));
        const { renderTable } = await __webpack_require__.e(/* import() */ 9779).then(__webpack_require__.bind(__webpack_require__, 29779));
        const { cacheDirectory } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(8607)]).then(__webpack_require__.bind(__webpack_require__, 45646));
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
    summary: 'take down the arms of a run folder, or with --stale whatever was left behind',
    example: 'foreshadow down --stale',
    configure(command) {
        command
            .option('--run <dir>', 'run folder of `up`', 'foreshadow-run')
            .addOption(new commander/* Option */.c$('--stale', 'everything whose owner has died or whose time to live is over'));
    },
    async act(options, _args, io) {
        const { takeDown, takeDownStale } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(176), __webpack_require__.e(1023), __webpack_require__.e(6148), __webpack_require__.e(5050), __webpack_require__.e(2008)]).then(__webpack_require__.bind(__webpack_require__, 14018));
        const { stepWorld } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(7530)]).then(__webpack_require__.bind(__webpack_require__, 65952));
        const world = stepWorld((0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run'), options, io);
        const removed = await (options.stale ? takeDownStale(world) : takeDown(world));
        if (options.json)
            io.stdout(`${JSON.stringify({ removed })}\n`);
        else
            io.stdout(`${Object.entries(removed)
                .map(([kind, count]) => `${count} ${kind}`)
                .join(', ') || 'nothing'} taken away\n`);
        return 0;
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
        const { parseSeriesInput } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4786)]).then(__webpack_require__.bind(__webpack_require__, 64786));
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
        const { gateOf } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 70529));
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
        const { initialise } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4525), __webpack_require__.e(176), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(465), __webpack_require__.e(5050), __webpack_require__.e(2568), __webpack_require__.e(2314), __webpack_require__.e(2439)]).then(__webpack_require__.bind(__webpack_require__, 57062));
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

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
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
            .option('--looks <duration>', 'time between looks, e.g. 60s; by default two blocks');
    },
    async act(options, _args, io) {
        const input = options.input ?? '-';
        const accept = options.accept === undefined ? undefined : await readAccept(options.accept, io);
        if (await (0,read_input/* isDirectory */.wd)(input, io))
            return judgeFolder((0,external_node_path_.resolve)(io.cwd, input), options, accept, io);
        const lookSeconds = options.looks === undefined ? undefined : (0,units/* parseDuration */.E9)(options.looks) / 1_000;
        const { parseEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1118)]).then(__webpack_require__.bind(__webpack_require__, 21118));
        const { judgeDocument } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6060), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 86167));
        const judge = (document, place) => judgeDocument(parseEvidence(document, place), { lookSeconds, accept });
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
    const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(2477), __webpack_require__.e(5654)]).then(__webpack_require__.bind(__webpack_require__, 71712));
    const { RunFolder } = await __webpack_require__.e(/* import() */ 6218).then(__webpack_require__.bind(__webpack_require__, 26218));
    const { verdict, report, exitCode } = await rejudge(directory, { accept });
    if (options.json || options.ndjson)
        io.stdout(RunFolder.text(verdict));
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(4418)]).then(__webpack_require__.bind(__webpack_require__, 74418));
        io.stdout(`${renderTerminal(report, (0,cli_io/* renderOptions */.D)(io)).trimEnd()}\n`);
    }
    return exitCode;
}
async function readAccept(file, io) {
    const { readAcceptFile } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7902), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 63904));
    return { rules: await readAcceptFile((0,external_node_path_.resolve)(io.cwd, file)), today: new Date().toISOString().slice(0, 10) };
}
/** Without a run there is no report: the outcome and its findings as sentences. */
async function plainVerdict(verdict) {
    const { findingSentence } = await __webpack_require__.e(/* import() */ 3437).then(__webpack_require__.bind(__webpack_require__, 13437));
    const lines = verdict.findings.map((finding) => `  ${finding.outcome.padEnd(12)} ${findingSentence(finding)}`);
    return [`${verdict.outcome.toUpperCase()} (${verdict.decision})`, ...lines, ''].join('\n');
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/mirror.js

/** `foreshadow mirror`: the live form; `foreshadow mirror split 5% --control PATH` changes one that is running. */
const mirrorCommand = {
    name: 'mirror',
    summary: 'answer from the primary, copy a share of the traffic to the shadow, and send a share of users there',
    example: 'foreshadow mirror --listen 127.0.0.1:8080 --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --share 5%',
    configure(command) {
        command
            .argument('[command]', 'of a running mirror, with --control: status, split, share or stop')
            .argument('[share]', 'the new share, 0% to 100% in steps of 0.1%')
            .option('--listen <host:port>', 'where clients are served; port 0 takes a free one', '127.0.0.1:0')
            .option('--primary <url>', 'what answers')
            .option('--shadow <url>', 'what gets the copies')
            .option('--share <share>', 'share of users whose requests are copied', '100%')
            .option('--split <share>', 'share of users whom the shadow answers', '0%')
            .option('--by <attribute>', 'what a user is known by: random, ip, header:NAME, cookie:NAME, query:NAME, geo, browser, device', 'random')
            .addOption(new commander/* Option */.c$('--forward <what>', 'what the shadow is sent: pseudonyms of personal data, or the original where it may see it')
            .choices(['pseudonyms', 'original'])
            .default('pseudonyms'))
            .option('--credentials <rule>', "under pseudonyms: map:FILE (JSON, the user's value to the shadow's) or test-user (see --shadow-header)")
            .option('--shadow-header <header>', 'header set on every copy, "authorization: Bearer env:TOKEN"; repeatable', collect, [])
            .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default')
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'methods that may write').choices(['skip', 'copy']).default('skip'))
            .option('--record <file>', 'also records what passes, .jsonl or .jsonl.gz')
            .option('--metrics <host:port>', 'serves Prometheus text at /metrics')
            .option('--control <path>', 'Unix socket for status, split, share and stop')
            .option('--tls-key <file>', 'PEM key: clients are served over TLS')
            .option('--tls-cert <file>', 'PEM certificate')
            .option('--connections <n>', 'connections to the shadow, and so copies under way, at most', '32')
            .option('--timeout <duration>', 'a copy that is not answered by then has failed', '5s')
            .option('--body-cap <size>', 'requests with longer bodies are not copied; default 1MiB, 128KiB under pseudonyms')
            .option('--for <duration>', 'ends by itself');
    },
    async act(options, args, io) {
        if (args.length > 0) {
            const { controlMirror } = await __webpack_require__.e(/* import() */ 8520).then(__webpack_require__.bind(__webpack_require__, 48520));
            return controlMirror(options, args, io);
        }
        const { mirrorLive } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4006), __webpack_require__.e(3254), __webpack_require__.e(3395), __webpack_require__.e(2353), __webpack_require__.e(3160), __webpack_require__.e(1546), __webpack_require__.e(9389), __webpack_require__.e(9424), __webpack_require__.e(7562)]).then(__webpack_require__.bind(__webpack_require__, 40059));
        return mirrorLive(options, io);
    },
};
function collect(value, earlier) {
    return [...earlier, value];
}

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
            .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default');
    },
    async act(options, _args, io) {
        const { recordWhile } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(2568), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 2568));
        const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(9546)]).then(__webpack_require__.bind(__webpack_require__, 23525));
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
            onListening: (origin) => say(`recording ${options.target} at ${origin}${options.while === undefined ? '; interrupt to stop' : ''}\n`),
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

/** `foreshadow replay`: sends a recording to running arms in matched pairs, and prints what happened without judging it. */
const replayCommand = {
    name: 'replay',
    summary: 'send a recording to running services in matched pairs',
    example: 'foreshadow replay --recording traffic.jsonl.gz --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --rate 600/m --for 1m --json',
    configure(command) {
        command
            .requiredOption('--recording <file>', 'recording to send')
            .requiredOption('--primary <url>', 'the live service')
            .requiredOption('--shadow <url>', 'the changed service')
            .option('--baseline <url>', 'a second copy of the live service')
            .addOption(new commander/* Option */.c$('--speed <factor>', 'times the recorded speed, a real number').conflicts('rate'))
            .option('--rate <rate>', 'requests a time, e.g. 600/m, or auto, recorded, closed')
            .option('--for <duration>', 'how long, e.g. 5m; by default one pass of the recording')
            .option('--share <share>', 'share of the requests to send', '100%')
            .option('--by <attribute>', 'what the share is chosen by', 'random')
            .option('--connections <n>', 'connections to each arm', '64')
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'methods that may write').choices(['skip', 'replay']).default('skip'));
    },
    async act(options, _args, io) {
        const { replayOnce } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4006), __webpack_require__.e(3395), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(1313), __webpack_require__.e(6520)]).then(__webpack_require__.bind(__webpack_require__, 96520));
        return replayOnce(options, io);
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
        const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(2477), __webpack_require__.e(5654)]).then(__webpack_require__.bind(__webpack_require__, 71712));
        const { RunFolder } = await __webpack_require__.e(/* import() */ 6218).then(__webpack_require__.bind(__webpack_require__, 26218));
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(9398), __webpack_require__.e(3437), __webpack_require__.e(8600), __webpack_require__.e(7931), __webpack_require__.e(6920)]).then(__webpack_require__.bind(__webpack_require__, 1305));
        if (options.format === 'all' && options.output !== undefined)
            throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--format all with --output', expected: 'one of them: all formats are written into the run folder' });
        const directory = (0,external_node_path_.resolve)(io.cwd, options.run ?? 'foreshadow-run');
        const { report } = await rejudge(directory);
        if (options.format === 'all') {
            writeReports(report, new RunFolder(directory), true);
            io.stdout(`report.html, .md, .json and .xml written to ${directory}\n`);
            return 0;
        }
        const { RENDERERS } = await Promise.all(/* import() */[__webpack_require__.e(9398), __webpack_require__.e(3437), __webpack_require__.e(8600), __webpack_require__.e(7931), __webpack_require__.e(2256)]).then(__webpack_require__.bind(__webpack_require__, 47931));
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
            .option('--primary <url>', 'answer for the primary instead of starting it')
            .option('--shadow <url>', 'answer for the shadow instead of starting it')
            .option('--recording <file>', 'replay this recording instead of the configured one')
            .addOption(onInconclusiveOption())
            .addOption(onErrorOption())
            .addOption(onNoDataOption());
    },
    async act(options, _args, io) {
        const { runFromConfig } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(4539)]).then(__webpack_require__.bind(__webpack_require__, 22710));
        return runFromConfig(options, io);
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
            .option('--ttl <duration>', 'after so long, `down --stale` takes them down', '2h')
            .option('--primary <ref>', 'git ref of the primary, instead of the configured one')
            .option('--shadow <ref>', 'git ref of the shadow, instead of the configured one');
    },
    async act(options, _args, io) {
        const { findConfig } = await __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 59073));
        const { loadFor } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(4539)]).then(__webpack_require__.bind(__webpack_require__, 22710));
        const { standUp } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(176), __webpack_require__.e(1023), __webpack_require__.e(6148), __webpack_require__.e(5050), __webpack_require__.e(2008)]).then(__webpack_require__.bind(__webpack_require__, 14018));
        const { stepWorld } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(9398), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(3437), __webpack_require__.e(3395), __webpack_require__.e(7902), __webpack_require__.e(1023), __webpack_require__.e(2353), __webpack_require__.e(7704), __webpack_require__.e(8611), __webpack_require__.e(3160), __webpack_require__.e(7078), __webpack_require__.e(8600), __webpack_require__.e(1546), __webpack_require__.e(465), __webpack_require__.e(6148), __webpack_require__.e(2477), __webpack_require__.e(7931), __webpack_require__.e(5050), __webpack_require__.e(3619), __webpack_require__.e(5646), __webpack_require__.e(7530)]).then(__webpack_require__.bind(__webpack_require__, 65952));
        const { run = 'foreshadow-run', ttl = '2h', ...rest } = options;
        const plan = await loadFor(options.config ?? findConfig(io.cwd), rest, io);
        const standing = await standUp(plan, stepWorld((0,external_node_path_.resolve)(io.cwd, run), options, io), (0,units/* parseDuration */.E9)(ttl));
        if (options.json)
            io.stdout(`${JSON.stringify({ run, ...standing })}\n`);
        else
            io.stdout(`${standing.targets.map(({ arm, origin }) => `${arm.padEnd(8)}  ${origin}`).join('\n')}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/cli/commands/transact.js

/** `foreshadow transact`: runs scripted transactions against running arms as matched pairs, and prints what happened without judging it. */
const transactCommand = {
    name: 'transact',
    summary: 'run scripted transactions against running services in matched pairs',
    example: 'foreshadow transact --scenarios "traffic/*.yml" --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --users 4 --for 1m --json',
    configure(command) {
        command
            .requiredOption('--scenarios <files>', 'scenario file, or a pattern of several')
            .requiredOption('--primary <url>', 'the live service')
            .requiredOption('--shadow <url>', 'the changed service')
            .option('--baseline <url>', 'a second copy of the live service')
            .addOption(new commander/* Option */.c$('--rate <rate>', 'transactions that begin in a time, e.g. 60/m, or auto').conflicts('users'))
            .option('--users <n>', 'so many users at once, each beginning anew when it has ended (default: 1, without --rate)')
            .option('--for <duration>', 'how long', '30s')
            .option('--login <file>', 'a scenario that signs each user in to each arm first')
            .option('--connections <n>', 'connections to each arm', '64')
            .addOption(new commander/* Option */.c$('--unsafe <rule>', 'scenarios that write').choices(['skip', 'replay']).default('skip'));
    },
    async act(options, _args, io) {
        const { transactOnce } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(2511), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(7380), __webpack_require__.e(176), __webpack_require__.e(7902), __webpack_require__.e(2353), __webpack_require__.e(8611), __webpack_require__.e(1546), __webpack_require__.e(3619), __webpack_require__.e(1313), __webpack_require__.e(1409)]).then(__webpack_require__.bind(__webpack_require__, 36479));
        return transactOnce(options, io);
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
        const { loadPlan } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(176), __webpack_require__.e(7902), __webpack_require__.e(8611), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 40749));
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
    const { routeOf } = await __webpack_require__.e(/* import() */ 7881).then(__webpack_require__.bind(__webpack_require__, 97881));
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
    convertCommand,
    judgeCommand,
    forecastCommand,
    gateCommand,
    anonymiseCommand,
    diffCommand,
    reportCommand,
    validateCommand,
    initCommand,
    doctorCommand,
];

// EXTERNAL MODULE: ./build-bundle/src/cli/exit-codes.js
var exit_codes = __webpack_require__(13924);
// EXTERNAL MODULE: ./build-bundle/src/cli/print-error.js
var print_error = __webpack_require__(53935);
;// CONCATENATED MODULE: ./build-bundle/src/cli/main.js







/** Runs one command line (without node and script name) and resolves to its exit code. Never throws. */
async function main(argv, io) {
    let code = exit_codes/* EXIT_OK */.I;
    const program = buildProgram(io, (exit) => (code = exit));
    try {
        refuseUnknownCommand(argv);
        await program.parseAsync(asOption(argv), { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7) {
            if (error.exitCode === 0)
                return exit_codes/* EXIT_OK */.I;
            return report(usageError(error, argv), argv, io);
        }
        return report(error, argv, io);
    }
}
function buildProgram(io, finish) {
    const program = new commander/* Command */.uB('foreshadow')
        .description('If we ship this code or this configuration, will production get worse?')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
        .addHelpText('after', '\nExit codes: 0 pass, 1 fail, 2 inconclusive, 69 could not measure, 64 bad usage or configuration, 70 our own bug.')
        .action(() => program.outputHelp());
    for (const spec of COMMANDS)
        addCommand(program, spec, io, finish);
    return program;
}
function addCommand(program, spec, io, finish) {
    const command = program
        .command(spec.name)
        .description(spec.summary)
        .exitOverride()
        .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
        .addHelpText('after', `\nExample:\n  ${spec.example}`);
    spec.configure(command);
    addCommonOptions(command);
    command.action(async (...received) => {
        const self = received.at(-1);
        finish(await spec.act(self.opts(), self.args, io));
    });
}
/** The options that every command has. */
function addCommonOptions(command) {
    const has = (flag) => command.options.some((option) => option.long === flag);
    if (!has('--json'))
        command.addOption(new commander/* Option */.c$('--json', 'one JSON document on stdout and nothing else'));
    if (!has('--quiet'))
        command.addOption(new commander/* Option */.c$('--quiet', 'no progress on stderr'));
    if (!has('--config'))
        command.addOption(new commander/* Option */.c$('--config <file>', 'configuration file'));
    if (!has('--seed'))
        command.addOption(new commander/* Option */.c$('--seed <n>', 'seed of every random choice'));
}
/** `help judge` is `judge --help`. */
function asOption(argv) {
    const [first, ...rest] = argv;
    return first === 'help' ? [...rest, '--help'] : [...argv];
}
function refuseUnknownCommand(argv) {
    const word = argv[0] === 'help' ? argv[1] : argv[0];
    if (word === undefined || word.startsWith('-'))
        return;
    const known = COMMANDS.map((spec) => spec.name);
    if (!known.includes(word))
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `command "${word}"`, expected: known.join(' | '), nearest: (0,nearest/* nearest */.p)(word, known) });
}
/** What commander found, in the words of every other message, with the help of the command that was meant. */
function usageError(error, argv) {
    const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    const command = COMMANDS.find(({ name }) => name === argv[0])?.name;
    const hint = `See \`foreshadow ${command === undefined ? '' : `${command} `}--help\`.`;
    const choice = /^option '(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(message);
    if (!choice)
        return (0,errors/* fail */.fJ)('FS_USAGE', { found: message, hint, cause: error });
    const [, flag = '', value = '', allowed = ''] = choice;
    const known = allowed.split(', ');
    return (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} "${value}"`, expected: allowed, nearest: (0,nearest/* nearest */.p)(value, known), hint, cause: error });
}
function report(error, argv, io) {
    if (argv.includes('--json'))
        io.stdout(`${JSON.stringify((0,print_error/* errorDocument */.Uh)(error))}\n`);
    io.stderr((0,print_error/* describeError */.Uc)(error));
    return (0,print_error/* exitCodeOfError */.LL)(error);
}


/***/ }),

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Uh: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);


/** What a person reads when something went wrong: what, where, what next; a stack only for our own bugs. */
function describeError(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `foreshadow: FS_INTERNAL: Foreshadow itself failed; this is a bug, please report it.\n${detail}\n`;
    }
    const issues = (error.detail.issues ?? []).map((issue) => `  ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssue */ .Hd)(issue)}\n`).join('');
    return `foreshadow: ${error.code}: ${error.message}\n${issues}  next: ${error.hint}\n`;
}
function exitCodeOfError(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error) ? error.exitCode : _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_INTERNAL */ .v;
}
/** The same as one JSON document, for `--json`. */
function errorDocument(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error))
        return { error: { code: 'FS_INTERNAL', message: error instanceof Error ? error.message : String(error) } };
    const { place, issues } = error.detail;
    return {
        error: { code: error.code, message: error.message, next: error.hint, ...(place ? { place } : {}), ...(issues ? { issues } : {}) },
    };
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);



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

/***/ 44658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  Hd: () => (/* binding */ formatIssue),
  dE: () => (/* binding */ formatPlace),
  rU: () => (/* binding */ isForeshadowError)
});

// UNUSED EXPORTS: ForeshadowError

;// CONCATENATED MODULE: ./build-bundle/src/core/error-catalogue.js
const CATALOGUE = {
    // -- general
    FS_INTERNAL: { exit: 70, what: 'Foreshadow itself failed', next: 'Please report this with the run folder; the verdict was not decided.' },
    FS_USAGE: { exit: 64, what: 'The command line is not understood', next: 'See `foreshadow --help` or `foreshadow COMMAND --help`.' },
    FS_UNKNOWN_NAME: { exit: 64, what: 'Unknown name', next: 'Use one of the names listed.' },
    FS_NODE_TOO_OLD: {
        exit: 64,
        what: 'This Node.js is too old',
        next: 'Install Node.js 22.19 or newer; on Linux, `npm ci` in a checkout brings one.',
    },
    FS_CANCELLED: {
        exit: 69,
        what: 'The run was cancelled before a verdict',
        next: 'Start it again; what was measured so far is in the run folder.',
    },
    // -- config
    FS_CONFIG_MISSING: {
        exit: 64,
        what: 'The configuration file cannot be read',
        next: 'Run `foreshadow init` to write one, or pass --config FILE.',
    },
    FS_CONFIG_SYNTAX: {
        exit: 64,
        what: 'The configuration file is not valid YAML',
        next: 'Correct the line named; `foreshadow validate` checks the file alone.',
    },
    FS_CONFIG_INVALID: {
        exit: 64,
        what: 'The configuration file is not valid',
        next: 'Correct the lines named; `schema/foreshadow.schema.json` gives editors completion.',
    },
    FS_SECRET_MISSING: {
        exit: 64,
        what: 'A secret named as env:NAME is not set',
        next: "Set the environment variable, or pass it in the workflow's `env:`.",
    },
    FS_VALUE: {
        exit: 64,
        what: 'A value is not understood',
        next: 'Durations are written 90s, 5m, 2h, 7d; shares 5% or 0.05; sizes 512MiB; rates 600/m.',
    },
    // -- sessions
    FS_JWT_KEY: {
        exit: 64,
        what: 'The key of `traffic.auth.jwt` cannot sign',
        next: 'Give a text for HS256, HS384, HS512, else the private key of the algorithm as PKCS #8 PEM or as a JWK, in the environment variable named.',
    },
    FS_LOGIN: {
        exit: 69,
        what: 'A session could not sign in',
        next: 'Run the login by hand against an arm; its account must exist in the state that the arm was given.',
    },
    FS_AUTH_REFUSED: {
        exit: 69,
        what: 'Every arm refuses the credentials of `traffic.auth`',
        next: 'Check that the token, key or login is one the test arms know (their secret, issuer and audience), and that its header is the one they read.',
    },
    // -- environment
    FS_ARM_COMMAND: {
        exit: 69,
        what: 'An arm could not be started',
        next: 'Check `environment.command`; its log is in the run folder under logs/.',
    },
    FS_ARM_NOT_READY: {
        exit: 69,
        what: 'An arm never became ready',
        next: "Check the `ready` probe and the arm's log in the run folder; raise `within` if it only needs longer.",
    },
    FS_METRIC_SOURCE: {
        exit: 69,
        what: 'A source of metrics did not answer as it should',
        next: 'Check its address, credentials and that it scrapes the arms.',
    },
    FS_METRIC_QUERY: {
        exit: 64,
        what: 'A query of `metrics` is not answered with one number a step',
        next: 'Try the query in the source itself; aggregate it to one series an arm.',
    },
    FS_ARM_DIED: { exit: 69, what: 'An arm died', next: 'Its last log lines are in the run folder under logs/.' },
    FS_PORT_IN_USE: {
        exit: 69,
        what: 'A port is already in use',
        next: 'Stop what listens there, or leave the port out so that a free one is chosen.',
    },
    FS_UNREACHABLE: { exit: 69, what: 'A target cannot be reached', next: 'Check the URL and that the service listens there.' },
    FS_REF_UNKNOWN: {
        exit: 64,
        what: 'A git ref does not exist',
        next: 'Use base, head, a commit, a tag or a branch; in a workflow check out with `fetch-depth: 0`, or let Foreshadow fetch.',
    },
    FS_GIT: { exit: 69, what: 'git failed', next: 'Run the command named by hand to see what it says.' },
    FS_BUILD_FAILED: {
        exit: 69,
        what: 'A build failed',
        next: 'Run `environment.build` in a checkout of that ref; its output is in the run folder under logs/.',
    },
    FS_PREPARE_FAILED: {
        exit: 69,
        what: 'The data of an arm could not be prepared',
        next: 'Run `environment.state.prepare` by hand with that revision; its output is in the run folder under logs/.',
    },
    // -- docker
    FS_DOCKER_MISSING: {
        exit: 69,
        what: 'Docker or its Compose plugin is not installed',
        next: 'Install Docker Engine and the Compose plugin (version 2.17 or newer); `docker compose version` must answer.',
    },
    FS_DOCKER_DENIED: {
        exit: 69,
        what: 'Docker may not be used by this user',
        next: 'Add the user to the group `docker`, or point DOCKER_HOST at an engine it may use.',
    },
    FS_DOCKER_UNREACHABLE: {
        exit: 69,
        what: 'The Docker engine does not answer',
        next: 'Start it (`systemctl start docker`), or correct DOCKER_HOST or the Docker context.',
    },
    FS_DOCKER: {
        exit: 69,
        what: 'Docker failed',
        next: "Run the command named by hand to see what it says; the arm's log is in the run folder.",
    },
    FS_COMPOSE_FILE: {
        exit: 64,
        what: 'The Compose file cannot be used',
        next: 'Run `docker compose config` in a checkout of that ref; files that git does not track are given to an arm by `files`.',
    },
    FS_IMAGE_MISSING: {
        exit: 69,
        what: 'An image is not there and cannot be pulled',
        next: 'Check its name and tag, `docker login`, or build it first.',
    },
    FS_MEMORY_SHORT: {
        exit: 69,
        what: 'The arms need more memory than the machine has',
        next: 'Lower `environment.limits.memory` or the limits in the Compose file, set `baseline: false`, or use a larger machine.',
    },
    FS_VOLUME_MISSING: {
        exit: 64,
        what: 'A volume to copy is not there',
        next: 'Name it under `environment.state.snapshot.volumes`; `docker volume ls` lists those there are.',
    },
    FS_VOLUME_BUSY: {
        exit: 69,
        what: 'A volume to copy is in use',
        next: 'Stop the containers named, or set `environment.state.snapshot.pause: true` to have them paused for the copy.',
    },
    FS_EGRESS_ENGINE: {
        exit: 69,
        what: 'The outbound calls of containers of this Docker engine cannot be fenced',
        next: 'Run Foreshadow on the machine of the engine (Linux), or leave `environment.egress` out.',
    },
    FS_EGRESS_STUB: {
        exit: 64,
        what: 'A stub of `environment.egress` cannot be used',
        next: 'Name a recording that can be read, an address, or a service of the Compose file.',
    },
    // -- traffic
    FS_RECORDING_MISSING: {
        exit: 64,
        what: 'The recording cannot be read',
        next: 'Make one with `foreshadow record --while "npm test" --target URL --out FILE`.',
    },
    FS_RECORDING_EMPTY: {
        exit: 64,
        what: 'The recording holds no usable request',
        next: 'Check the format, the filters under `traffic.select`, and the unsafe-method rule.',
    },
    FS_RECORDING_CORRUPT: { exit: 64, what: 'The recording is damaged', next: 'Make it anew; nothing was replayed.' },
    FS_RECORDING_TOO_LARGE: {
        exit: 64,
        what: 'The recording is too large to be read',
        next: 'A HAR file is read whole: cut it, or record with `foreshadow record`, whose files are streamed whatever their size.',
    },
    FS_ANONYMISATION_BROKE_TRAFFIC: {
        exit: 69,
        what: 'The shadow refuses what pseudonyms replaced',
        next: 'Give the shadow credentials of its own (`traffic.mirror.credentials`), or `forward: original` where it may see the originals; see docs/mirror.md.',
    },
    FS_RECORD_COMMAND: {
        exit: 69,
        what: 'The command to record cannot be run',
        next: 'Run the command of --while by hand; it is run by the shell in the current directory.',
    },
    FS_SCENARIO_MISSING: {
        exit: 64,
        what: 'No scenario file can be read',
        next: 'Check the path or the pattern; `foreshadow convert --from openapi FILE` writes a first one.',
    },
    FS_SCENARIO_INVALID: {
        exit: 64,
        what: 'A scenario file is not valid',
        next: 'Correct the lines named; `schema/foreshadow-scenarios.schema.json` gives editors completion.',
    },
    FS_SCENARIO_UNSAFE: {
        exit: 64,
        what: 'A scenario writes, and writes are not allowed here',
        next: 'Give every arm state of its own and deny egress, or set `traffic.safety.unsafe: replay` (transact: --unsafe replay).',
    },
    FS_OPENAPI_INVALID: {
        exit: 64,
        what: 'The OpenAPI document is not valid',
        next: 'Correct the places named; nothing was written.',
    },
    // -- store and files
    FS_STORE: {
        exit: 69,
        what: 'The run folder cannot be written',
        next: 'Check free space and permissions of --out; what was written so far is kept.',
    },
    FS_ANONYMISE_UNSCANNED: {
        exit: 69,
        what: 'Not everything could be looked into',
        next: 'Remove the bodies named (media, compressed ones), or leave `--strict` out; the rest was anonymised.',
    },
    FS_INPUT_MISSING: { exit: 64, what: 'An input file cannot be read', next: 'Check the path; `-` is standard input.' },
    FS_INPUT_INVALID: {
        exit: 64,
        what: 'An input document is not valid',
        next: 'Correct the places named; docs/statistics.md shows the format.',
    },
    FS_REMOTE_WRITE: {
        exit: 69,
        what: 'The remote-write receiver refused the samples',
        next: 'Check its URL (Prometheus needs --web.enable-remote-write-receiver) and credentials; the run folder holds the same data.',
    },
    // -- kpi, forecast
    FS_EXPRESSION: {
        exit: 64,
        what: 'A KPI expression is not valid',
        next: 'Use numbers, the metric names listed, + - * / ^, parentheses and the functions listed in docs/kpis.md.',
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/core/errors.js

/** The one error type that reaches a user: a stable code, what happened, where, and what to do next. */
class ForeshadowError extends Error {
    name = 'ForeshadowError';
    code;
    exitCode;
    hint;
    detail;
    constructor(code, detail) {
        const entry = CATALOGUE[code];
        super(sentence(entry.what, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.exitCode = entry.exit;
        this.hint = detail.hint ?? entry.next;
        this.detail = detail;
    }
}
/** Builds a catalogue error; the caller throws it, so that control flow stays visible. */
function fail(code, detail = {}) {
    return new ForeshadowError(code, detail);
}
/** Whether `error` is a catalogue error, optionally of one code. */
function isForeshadowError(error, code) {
    return error instanceof ForeshadowError && (code === undefined || error.code === code);
}
/** `file:line:column` as editors make it clickable; empty where nothing is known. */
function formatPlace(place) {
    if (!place)
        return '';
    const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
    return [position, place.path].filter(Boolean).join(' ');
}
/** One problem in one line: `file:line:column path: message; found X; expected Y; did you mean "Z"?`. */
function formatIssue(issue) {
    return sentence(issue.message, issue);
}
function sentence(what, detail) {
    const parts = [what];
    if (detail.found !== undefined)
        parts.push(`found ${detail.found}`);
    if (detail.expected !== undefined)
        parts.push(`expected ${detail.expected}`);
    if (detail.nearest !== undefined)
        parts.push(`did you mean "${detail.nearest}"?`);
    const where = formatPlace(detail.place);
    return (where ? `${where}: ` : '') + parts.join('; ');
}


/***/ }),

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word closest to what was written, if it is close enough to be a slip (at most 40 % of its letters, at least 2). */
function nearest(word, known) {
    const limit = Math.max(2, Math.floor(word.length * 0.4));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}


/***/ }),

/***/ 96627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

const DURATION_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** `90s`, `5m`, `2h`, `7d`, `250ms` (and sums like `1h30m`) to milliseconds. A bare number is refused: its unit is unknown. */
function parseDuration(text, place) {
    const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
    const read = parts.map((part) => part[0]).join('');
    if (parts.length === 0 || read !== text.trim())
        throw badValue('duration', text, 'such as 90s, 5m, 2h, 7d', place);
    return parts.reduce((sum, part) => sum + Number(part[1]) * DURATION_MS[part[2]], 0);
}
/** `5%` or `0.05` to a share in [0, 1]. */
function parseShare(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    if (!(share >= 0 && share <= 1))
        throw badValue('share', text, 'between 0 and 1, or 0% and 100%', place);
    return share;
}
/** A margin: like a share, but may exceed 1 (`150%` is 1.5). */
function parseRatio(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    if (!match)
        throw badValue('ratio', text, 'such as 5% or 0.05', place);
    return Number(match[1]) / (match[2] ? 100 : 1);
}
/** `512MiB`, `1.5GB`, `900B` to bytes. */
function parseSize(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)$/.exec(text.trim());
    if (!match)
        throw badValue('size', text, 'such as 512MiB or 1GB', place);
    return Number(match[1]) * BYTES[match[2]];
}
/** `600/m`, `10/s`, `1200/h`, `1/24h` to events a second. */
function parseRate(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)?(ms|s|m|h|d)$/.exec(text.trim());
    if (!match)
        throw badValue('rate', text, 'such as 600/m or 10/s', place);
    const perMs = (match[2] === undefined ? 1 : Number(match[2])) * DURATION_MS[match[3]];
    const rate = (Number(match[1]) * 1_000) / perMs;
    if (!(rate > 0) || !Number.isFinite(rate))
        throw badValue('rate', text, 'above zero', place);
    return rate;
}
/** Milliseconds as people say them: `850 ms`, `12.4 s`, `3 min 20 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return 'never';
    if (ms < 1_000)
        return `${Number(ms.toPrecision(3))} ms`;
    if (ms < 59_950)
        return `${Number((ms / 1_000).toFixed(1))} s`;
    const totalMinutes = Math.floor(ms / 60_000);
    const seconds = Math.round((ms % 60_000) / 1_000);
    if (totalMinutes < 60)
        return seconds > 0 && seconds < 60 ? `${totalMinutes} min ${seconds} s` : `${totalMinutes + (seconds === 60 ? 1 : 0)} min`;
    const hours = Math.floor(totalMinutes / 60);
    const minutes = totalMinutes % 60;
    return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
}
function badValue(kind, text, expected, place) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `${kind} "${text}"`, expected, place });
}


/***/ })

};
