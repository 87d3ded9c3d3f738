export const id = 9055;
export const ids = [9055];
export const modules = {

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ measureStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73833);
/* harmony import */ var _run_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38017);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53935);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25599);







/**
 * Sends the traffic of one step and leaves in the run folder what `run` would: `judge`, `report` and `gate` follow from there.
 * @throws FS_USAGE where the folder has traffic already
 */
async function measureStep({ plan, run, reproduce, step, signal }, options, io) {
    const outDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, run);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${outDirectory}/plan.json`))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', {
            found: `traffic that ${run} holds already`,
            expected: 'one step of traffic in a run folder',
            hint: 'Configure `replay` and `synthetic` together to have both in one run, or begin another folder.',
        });
    const progress = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .o)(io, options.quiet === true);
    const result = await (0,_run_execute_js__WEBPACK_IMPORTED_MODULE_4__.executePlan)(plan, {
        clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemClock,
        signal: signal ?? io.signal,
        env: io.env,
        cwd: io.cwd,
        outDirectory,
        onProgress: progress.listen,
        reproduce,
        step,
    }).finally(progress.clear);
    if (result.error)
        io.stderr((0,_print_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .Uc)(result.error));
    return result;
}


/***/ }),

/***/ 99055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mirrorStep: () => (/* binding */ mirrorStep)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96627);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87888);
/* harmony import */ var _io_listen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68196);
/* harmony import */ var _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39698);
/* harmony import */ var _traffic_mirror_spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41791);
/* harmony import */ var _measure_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1494);
/* harmony import */ var _parse_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98964);
/* harmony import */ var _replay_once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96520);
/* harmony import */ var _step_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10219);












/** A mirror without an end of its own is ended by `down`, or by a signal. */
const LONGEST_MS = 24 * 3_600_000;
/** `foreshadow mirror --run DIR`: live traffic whose pairs go into a run folder, until a signal. Exit 69 where nothing could be measured. */
async function mirrorStep(options, io) {
    refuseOthers(options);
    const loaded = await (0,_step_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .loadStepPlan */ .K)(planOptions(options), () => ({ mirror: { listen: options.listen ?? '127.0.0.1:0' } }), io);
    const plan = withMirror(loaded.plan, options, io);
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(3525)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymiser = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .ReplayTally */ .Y((text) => pseudonymiser.text(text));
    const ends = options.for === undefined ? [] : [AbortSignal.timeout((0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(options.for))];
    const step = {
        environment: loaded.environment,
        observe: tally.add.bind(tally),
        stop: AbortSignal.any([io.signal, ...ends]),
        outlivesVerdict: true,
        onListening: (origin) => void announce(options, plan, origin, io),
    };
    const { run } = options;
    const signal = new AbortController().signal; // a signal is how a mirror ends: what it has seen counts
    const result = await (0,_measure_step_js__WEBPACK_IMPORTED_MODULE_8__/* .measureStep */ .X)({ plan, run, reproduce: `foreshadow mirror --run ${run}`, step, signal }, options, io);
    const document = { run, trials: tally.trials, failed: tally.failed, arms: tally.arms, divergences: tally.divergences };
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : `${(0,_replay_once_js__WEBPACK_IMPORTED_MODULE_10__/* .describeArmRows */ .d7)(document).join('\n')}\n`);
    return result.error ? 69 : 0;
}
async function announce({ readyFile }, { traffic }, origin, io) {
    const control = traffic.mirror?.control ?? null;
    if (readyFile !== undefined)
        await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__.writeAtomic)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, readyFile), JSON.stringify({ url: origin, control }));
}
/** What a run measures and keeps is settled by its plan. */
function refuseOthers(options) {
    for (const name of ['record', 'metrics', 'tlsKey', 'tlsCert', 'shadowHeader']) {
        const given = options[name];
        if (given === undefined || given.length === 0)
            continue;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--${name} with --run`, expected: '`mirror` without --run, or the keys of the configuration' });
    }
}
const planOptions = ({ run, config, primary, shadow, seed, unsafe, quiet }) => ({
    ...(run === undefined ? {} : { run }),
    ...(config === undefined ? {} : { config }),
    ...(primary === undefined ? {} : { primary }),
    ...(shadow === undefined ? {} : { shadow }),
    ...(seed === undefined ? {} : { seed }),
    ...(unsafe === undefined ? {} : { unsafe }),
    ...(quiet === undefined ? {} : { quiet }),
});
function withMirror(plan, options, io) {
    const { traffic } = plan;
    return {
        ...plan,
        budgetMs: LONGEST_MS,
        traffic: { ...traffic, replay: { ...traffic.replay, recording: null }, synthetic: null, mirror: specOf(traffic.mirror, options, io) },
    };
}
function specOf(base, options, io) {
    const forward = options.forward ?? base?.forward ?? 'pseudonyms';
    const cap = forward === 'original' ? _traffic_mirror_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_LIMITS */ .d.bodyCapBytes : _traffic_mirror_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .PSEUDONYM_BODY_CAP_BYTES */ .F;
    const control = options.control === undefined ? base?.control : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.control);
    return {
        ...(base ?? { credentials: { kind: 'pseudonyms' } }),
        listen: options.listen === undefined ? (base?.listen ?? { host: '127.0.0.1', port: 0 }) : (0,_io_listen_js__WEBPACK_IMPORTED_MODULE_5__/* .parseListen */ .JZ)(options.listen),
        share: options.share === undefined ? (base?.share ?? 1) : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShare */ .n8)(options.share),
        split: options.split === undefined ? (base?.split ?? 0) : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShare */ .n8)(options.split),
        by: options.by === undefined ? (base?.by ?? 'random') : (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBy */ .h)(options.by),
        forward,
        connections: options.connections === undefined
            ? (base?.connections ?? _traffic_mirror_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_LIMITS */ .d.shadowConnections)
            : (0,_step_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .wholeNumber */ .r)('--connections', options.connections),
        timeoutMs: options.timeout === undefined ? (base?.timeoutMs ?? _traffic_mirror_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_LIMITS */ .d.shadowTimeoutMs) : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(options.timeout),
        bodyCapBytes: options.bodyCap === undefined ? (base?.bodyCapBytes ?? cap) : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSize */ .DB)(options.bodyCap),
        ...(control === undefined ? {} : { control }),
    };
}


/***/ }),

/***/ 96520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ replayDocument),
/* harmony export */   d7: () => (/* binding */ describeArmRows),
/* harmony export */   pj: () => (/* binding */ describeReplay),
/* harmony export */   replayOnce: () => (/* binding */ replayOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7797);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96627);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73833);
/* harmony import */ var _run_raw_recording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83690);
/* harmony import */ var _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39698);
/* harmony import */ var _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61845);
/* harmony import */ var _traffic_select_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60541);
/* harmony import */ var _traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30505);
/* harmony import */ var _traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59217);
/* harmony import */ var _parse_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98964);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26188);
/* harmony import */ var _parse_targets_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9667);

















/** Longest a replay without `--for` may take. */
const LONGEST_MS = 24 * 3_600_000;
const TIMEOUT_MS = 30_000;
/** `foreshadow replay`: one replay, then its figures; exit 0 whatever they are. */
async function replayOnce(options, io) {
    if (options.recording === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: 'no --recording', expected: '--recording FILE, or --config FILE' });
    const isWriting = options.unsafe === 'replay';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.recording);
    const recording = await (0,_traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_11__/* .inspectRecording */ .k)(file, 'auto', {
        rewrite: await boundaryOf(file, options, io),
        links: isWriting,
        sends: isWriting ? () => true : undefined,
    });
    const pace = paceOf(options);
    const share = (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShare */ .n8)(options.share ?? '100%');
    if (share === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: '--share 0', expected: 'above 0, at most 100%' });
    const seed = (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_14__/* .parseSeed */ .d)(options.seed) ?? 1;
    const counts = { read: 0, skipped: {} };
    const requests = (0,_traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_12__/* .replayRequests */ .G)(recording, {
        select: (0,_traffic_select_js__WEBPACK_IMPORTED_MODULE_10__/* .createSelect */ .Hn)({ share, by: (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_13__/* .parseBy */ .h)(options.by ?? 'random'), missing: 'skip' }, String(seed)),
        replayUnsafe: isWriting,
        repeat: options.for !== undefined,
        shiftTimes: pace.rate === 'recorded',
    }, counts);
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(1505)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymiser = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_8__/* .ReplayTally */ .Y((text) => pseudonymiser.text(text));
    const context = { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_16__/* .seeded */ .J)(seed), signal: io.signal, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'), headers: {} };
    const summary = await _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .ENGINES */ .u.native.drive(requests, (0,_parse_targets_js__WEBPACK_IMPORTED_MODULE_15__/* .targetsOf */ .Q)(options), pace, context, (trial) => tally.add(trial)).done;
    const document = replayDocument(tally, summary, counts.skipped, recording.counts.skipped);
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeReplay(document));
    return 0;
}
/** What does not leave as recorded, and a line that says so. */
async function boundaryOf(recording, { primary, shadow, baseline, forward, quiet }, io) {
    const replay = { recording, forward };
    const arms = { primary: { url: primary }, shadow: { url: shadow }, baseline: { url: baseline } };
    const { rewrite, notes } = await (0,_run_raw_recording_js__WEBPACK_IMPORTED_MODULE_7__/* .crossBoundary */ .b)(arms, { replay, anonymise: { entities: 'default', strategies: {} }, anonymiseKey: null });
    if (!quiet)
        for (const note of notes)
            io.stderr(`${note.replace('traffic.replay.forward: original', '--forward original')}\n`);
    return rewrite;
}
function paceOf(options) {
    const { rate, speed } = options;
    const words = ['auto', 'recorded', 'closed'];
    const word = words.find((candidate) => candidate === rate);
    const factor = speed === undefined ? 1 : Number(speed);
    if (!(factor > 0 && Number.isFinite(factor)))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--speed ${speed}`, expected: 'a number above 0' });
    const connections = Number(options.connections ?? '64');
    if (!Number.isInteger(connections) || connections < 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--connections ${options.connections}`, expected: 'a whole number of at least 1' });
    return {
        rate: word ?? (rate === undefined ? 'recorded' : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRate */ .WN)(rate)),
        speed: factor,
        durationMs: options.for === undefined ? LONGEST_MS : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E9)(options.for),
        connections,
        pairing: 'auto',
        timeoutMs: TIMEOUT_MS,
        bodyCapBytes: 1_048_576,
        sharedCores: false,
    };
}
/** @param summary null where nothing was sent; `skipped` everything left out, by reason; `ofReading` the part that could not be read */
function replayDocument(tally, summary, skipped, ofReading) {
    const { p50, p99, max } = summary?.latenessMs ?? { p50: 0, p99: 0, max: 0 };
    const { unsafe = 0, unselected = 0, ...others } = skipped;
    const rest = Object.fromEntries(Object.entries(others).filter(([reason]) => !Object.hasOwn(ofReading, reason)));
    const unreadable = Object.values(ofReading).reduce((sum, count) => sum + count, 0);
    return {
        trials: tally.trials,
        skipped: { unsafe, unselected, unreadable, ...rest, ...summary?.unsendable },
        failed: tally.failed,
        rate: { asked: summary?.askedRate ?? null, achieved: Number((summary?.achievedRate ?? 0).toFixed(2)) },
        latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
        arms: tally.arms,
        carried: summary?.carried,
        divergences: tally.divergences,
    };
}
const rounded = (ms) => Number(ms.toFixed(3));
function describeReplay(document) {
    const head = `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(document.trials), 'pair')} at ${document.rate.achieved}/s, 99 % of them sent at most ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(document.latenessMs.p99)} late`;
    return `${[head, ...describeArmRows(document)].join('\n')}\n`;
}
/** The arms, and where their answers differ. */
function describeArmRows(document) {
    const arms = Object.entries(document.arms).map(([arm, row]) => `  ${arm.padEnd(9)} p50 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p50)}, p95 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p95)}, p99 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p99)}, ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.errors), 'error')}`);
    const paths = document.divergences
        .slice(0, 20)
        .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`);
    const silent = Object.entries(document.arms).filter(([, row]) => document.trials > 0 && row.p50 === null);
    const answers = silent.length > 0
        ? `no answer from ${silent.map(([arm]) => arm).join(', ')}: nothing was compared`
        : 'no difference between the responses';
    return [...arms, ...(paths.length > 0 ? ['differing paths:', ...paths] : [answers])];
}


/***/ }),

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ parseListen),
/* harmony export */   lR: () => (/* binding */ listenOn),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/**
 * Starts listening. @returns the port
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
async function listenOn(server, { host, port }) {
    await new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            if (cause.code === 'EADDRINUSE')
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: `${host}:${port}`, cause }));
            else
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', {
                    found: `address ${host}:${port} (${cause.code ?? cause.message})`,
                    expected: 'an address of this machine',
                    hint: 'Use 127.0.0.1:0 for a free port.',
                    cause,
                }));
        });
        server.listen(port, host, resolve);
    });
    server.removeAllListeners('error');
    return server.address().port;
}
/** How clients on this machine reach what listens there. */
function originOf(host, port, scheme = 'http') {
    if (host === '0.0.0.0' || host === '')
        return `${scheme}://127.0.0.1:${port}`;
    if (host === '::')
        return `${scheme}://[::1]:${port}`;
    return new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
/** `HOST:PORT`, `[::1]:8080`, `:0`. @throws FS_VALUE */
function parseListen(text) {
    const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (match && port <= 65_535)
        return { host: match[1] ?? (match[2] || '127.0.0.1'), port };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `listen address "${text}"`, expected: 'HOST:PORT', hint: 'Use 127.0.0.1:0 for a free port.' });
}


/***/ }),

/***/ 39698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ReplayTally),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82111);
/* harmony import */ var _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34936);



/** Sums of a replay, without any judgement: fixed memory, whatever its length. */
class ReplayTally {
    trials = 0;
    latencies = new Map();
    errors = new Map();
    words = new Map();
    differences = new _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DivergenceEvidence */ .a();
    reader;
    constructor(redact) {
        this.reader = new _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TrialReader */ .e([], redact);
    }
    add(trial) {
        this.trials++;
        this.count('primary', trial.primary);
        this.count('shadow', trial.shadow);
        if (trial.baseline)
            this.count('baseline', trial.baseline);
        this.differences.add(this.reader.read(trial));
    }
    get arms() {
        return Object.fromEntries([...this.latencies].map(([arm, histogram]) => [arm, summarise(histogram, this.errors.get(arm) ?? 0)]));
    }
    /** requests without an answer, by error word and arm */
    get failed() {
        return Object.fromEntries(this.words);
    }
    /** paths that differ, those that differ most often on the shadow alone first */
    get divergences() {
        return this.differences
            .evidence()
            .map((row) => row.divergence)
            .filter((divergence) => divergence.shadowOnly + divergence.both > 0);
    }
    count(arm, observation) {
        let histogram = this.latencies.get(arm);
        if (!histogram)
            this.latencies.set(arm, (histogram = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .LatencyHistogram */ .t()));
        histogram.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
        if (observation.error || (observation.status ?? 0) >= 500)
            this.errors.set(arm, (this.errors.get(arm) ?? 0) + 1);
        if (!observation.error)
            return;
        const key = `${arm}:${observation.error}`;
        this.words.set(key, (this.words.get(key) ?? 0) + 1);
    }
}
/** The figures of one arm: quantiles of its latencies to four digits, null where infinite. */
function summarise(histogram, errors) {
    const at = (p) => {
        const value = histogram.quantile(p);
        return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), errors };
}


/***/ })

};
