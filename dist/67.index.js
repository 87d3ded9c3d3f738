export const id = 67;
export const ids = [67];
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

/***/ 60067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayStep: () => (/* binding */ replayStep)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96627);
/* harmony import */ var _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39698);
/* harmony import */ var _measure_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1494);
/* harmony import */ var _replay_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96520);
/* harmony import */ var _step_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10219);
/* harmony import */ var _step_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61350);









/** `foreshadow replay` by a plan: into a run folder, or only for its figures. Exit 69 where nothing could be measured. */
async function replayStep(options, io) {
    const loaded = await (0,_step_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .loadStepPlan */ .K)(options, () => ({ replay: { recording: options.recording ?? missing(), rate: 'recorded' } }), io);
    const plan = withReplay(loaded.plan, options, io);
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(3525)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymiser = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .ReplayTally */ .Y((text) => pseudonymiser.text(text));
    let summary;
    const step = { environment: loaded.environment, observe: tally.add.bind(tally), onEnd: (ended) => void (summary = ended) };
    return await (0,_step_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .inFolder */ ._)(options.run, async (run) => {
        const reproduce = `foreshadow replay --run ${run}`;
        const result = await (0,_measure_step_js__WEBPACK_IMPORTED_MODULE_5__/* .measureStep */ .X)({ plan, run, reproduce, step }, options, io);
        const figures = (0,_replay_once_js__WEBPACK_IMPORTED_MODULE_6__/* .replayDocument */ .$e)(tally, summary ?? null, result.report.traffic.skipped, {});
        const document = { ...(options.run === undefined ? {} : { run: options.run }), ...figures };
        io.stdout(options.json ? `${JSON.stringify(document)}\n` : (0,_replay_once_js__WEBPACK_IMPORTED_MODULE_6__/* .describeReplay */ .pj)(document));
        return result.error ? 69 : 0;
    });
}
function withReplay(plan, { recording, rate, speed }, io) {
    const { replay } = plan.traffic;
    const file = recording === undefined ? (replay.recording ?? missing()) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, recording);
    const words = ['auto', 'recorded', 'closed'];
    const factor = speed === undefined ? replay.speed : Number(speed);
    if (!(factor > 0 && Number.isFinite(factor)))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: `--speed ${speed}`, expected: 'a number above 0' });
    const asked = rate === undefined ? undefined : (words.find((word) => word === rate) ?? (0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRate */ .WN)(rate));
    const paced = asked ?? (speed === undefined ? replay.rate : 'recorded');
    const traffic = {
        ...plan.traffic,
        replay: { ...replay, recording: file, rate: paced, speed: factor },
        synthetic: null,
        mirror: undefined,
    };
    return { ...plan, traffic };
}
function missing() {
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: 'no --recording', expected: '--recording FILE, or `traffic.replay` of the configuration' });
}


/***/ }),

/***/ 61350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Works in the run folder named, or in one of its own that is taken away afterwards. */
async function inFolder(run, work) {
    if (run !== undefined)
        return await work(run);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'foreshadow-step-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
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
