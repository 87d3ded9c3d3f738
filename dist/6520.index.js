export const id = 6520;
export const ids = [6520];
export const modules = {

/***/ 98964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseBy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


const BY_WORDS = ['random', 'ip', 'geo', 'browser', 'device'];
/** What `--by` chooses users by. @throws FS_USAGE */
function parseBy(text) {
    if (BY_WORDS.includes(text) || /^(header|cookie|query):[^\s:]+$/.test(text))
        return text;
    const expected = `${BY_WORDS.join(', ')}, header:NAME, cookie:NAME or query:NAME`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--by ${text}`, expected, nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, BY_WORDS) });
}


/***/ }),

/***/ 96520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayOnce: () => (/* binding */ replayOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7797);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96627);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73833);
/* harmony import */ var _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39698);
/* harmony import */ var _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67847);
/* harmony import */ var _traffic_select_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60541);
/* harmony import */ var _traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30505);
/* harmony import */ var _traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59217);
/* harmony import */ var _parse_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98964);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26188);
/* harmony import */ var _parse_targets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9667);
















/** Longest a replay without `--for` may take. */
const LONGEST_MS = 24 * 3_600_000;
const TIMEOUT_MS = 30_000;
/** `foreshadow replay`: one replay, then its figures; exit 0 whatever they are. */
async function replayOnce(options, io) {
    const recording = await (0,_traffic_sources_replay_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectRecording */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.recording ?? ''), 'auto', { links: options.unsafe === 'replay' });
    const pace = paceOf(options);
    const share = (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShare */ .n8)(options.share ?? '100%');
    if (share === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: '--share 0', expected: 'above 0, at most 100%' });
    const seed = (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSeed */ .d)(options.seed) ?? 1;
    const counts = { read: 0, skipped: {} };
    const requests = (0,_traffic_sources_replay_requests_js__WEBPACK_IMPORTED_MODULE_11__/* .replayRequests */ .G)(recording, {
        select: (0,_traffic_select_js__WEBPACK_IMPORTED_MODULE_9__/* .createSelect */ .Hn)({ share, by: (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_12__/* .parseBy */ .h)(options.by ?? 'random'), missing: 'skip' }, String(seed)),
        replayUnsafe: options.unsafe === 'replay',
        repeat: options.for !== undefined,
        shiftTimes: pace.rate === 'recorded',
    }, counts);
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(1505)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymiser = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_replay_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .ReplayTally */ .Y((text) => pseudonymiser.text(text));
    const context = { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_15__/* .seeded */ .J)(seed), signal: io.signal, runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'), headers: {} };
    const summary = await _traffic_engines_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .ENGINES */ .u.native.drive(requests, (0,_parse_targets_js__WEBPACK_IMPORTED_MODULE_14__/* .targetsOf */ .Q)(options), pace, context, (trial) => tally.add(trial)).done;
    const document = documentOf(tally, summary, counts.skipped, recording.counts.skipped);
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describe(document));
    return 0;
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
/** @param skipped everything left out, by reason; `ofReading` the part that could not be read */
function documentOf(tally, summary, skipped, ofReading) {
    const { p50, p99, max } = summary.latenessMs;
    const { unsafe = 0, unselected = 0, ...others } = skipped;
    const rest = Object.fromEntries(Object.entries(others).filter(([reason]) => !Object.hasOwn(ofReading, reason)));
    const unreadable = Object.values(ofReading).reduce((sum, count) => sum + count, 0);
    return {
        trials: tally.trials,
        skipped: { unsafe, unselected, unreadable, ...rest },
        failed: tally.failed,
        rate: { asked: summary.askedRate, achieved: Number(summary.achievedRate.toFixed(2)) },
        latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
        arms: tally.arms,
        carried: summary.carried,
        divergences: tally.divergences,
    };
}
const rounded = (ms) => Number(ms.toFixed(3));
function describe(document) {
    const arms = Object.entries(document.arms).map(([arm, row]) => `  ${arm.padEnd(9)} p50 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p50)}, p95 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p95)}, p99 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(row.p99)}, ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.errors), 'error')}`);
    const paths = document.divergences
        .slice(0, 20)
        .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`);
    const head = `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(document.trials), 'pair')} at ${document.rate.achieved}/s, 99 % of them sent at most ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMs */ ._V)(document.latenessMs.p99)} late`;
    const silent = Object.entries(document.arms).filter(([, row]) => document.trials > 0 && row.p50 === null);
    const answers = silent.length > 0
        ? `no answer from ${silent.map(([arm]) => arm).join(', ')}: nothing was compared`
        : 'no difference between the responses';
    return `${[head, ...arms, ...(paths.length > 0 ? ['differing paths:', ...paths] : [answers])].join('\n')}\n`;
}


/***/ }),

/***/ 30653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Alarm)
/* harmony export */ });
/** One call to come: at a time, or once what waits to be read has been read. A later setting takes the place of an earlier one. */
class Alarm {
    ring;
    timer = null;
    immediate = null;
    constructor(ring) {
        this.ring = ring;
    }
    in(ms) {
        this.cancel();
        this.timer = setTimeout(this.ring, ms);
    }
    soon() {
        this.cancel();
        this.immediate = setImmediate(this.ring);
    }
    cancel() {
        if (this.timer)
            clearTimeout(this.timer);
        if (this.immediate)
            clearImmediate(this.immediate);
        this.timer = null;
        this.immediate = null;
    }
}


/***/ }),

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ drainMs)
/* harmony export */ });
/** Waited at the end however quick every answer was. */
const SHORTEST_DRAIN_MS = 5_000;
/** An answer that takes so many times longer than any before it is not coming. */
const PATIENCE = 2;
/**
 * How long answers are waited for once sending has ended. What is cut then counts as a timeout, as it would have later. All arms are
 * cut at the same moment, so two equal arms lose as many, and a short run on an arm that hangs still shows that it hangs.
 * @param timeoutMs of a request: never waited longer
 * @param slowestMs the longest wait that an answer ended
 */
function drainMs(timeoutMs, slowestMs) {
    return Math.min(timeoutMs, Math.max(SHORTEST_DRAIN_MS, PATIENCE * slowestMs));
}


/***/ }),

/***/ 38698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Flight)
});

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var trace_tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/error-word.js
var error_word = __webpack_require__(64555);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/received-body.js
var received_body = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/call.js


const NO_HEADERS = {};
/**
 * One request to one arm: undici's handler and the observation in the making. Made once a request and arm on the hot path: plain
 * fields, no closures. `latencyMs` runs from the moment the request is written to an open connection to its last byte. A call is
 * `done` once its observation stands; undici may let go of the connection later (after a timeout).
 */
class Call {
    flight;
    lane;
    dueAtMs;
    body = new received_body/* ReceivedBody */.u();
    previous = null;
    following = null;
    done = false;
    /** passed its patience while waiting */
    overdue = false;
    /** the client library refused it before anything was sent */
    unsendable = false;
    status = null;
    headers = NO_HEADERS;
    error = null;
    /** the connection it was given */
    client = null;
    sentAtMs = Number.NaN;
    endedAtMs = Number.NaN;
    controller = null;
    /** @param dueAtMs when the arm was meant to get it, on the monotonic clock */
    constructor(flight, lane, dueAtMs) {
        this.flight = flight;
        this.lane = lane;
        this.dueAtMs = dueAtMs;
    }
    get arm() {
        return this.lane.arm;
    }
    get method() {
        return this.flight.request.exchange.method;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.done)
            controller.abort(new Error('given up before it was sent'));
        else
            this.sentAtMs = this.lane.now();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return; // 1xx: the answer is still to come
        this.status = status;
        this.headers = headers;
    }
    onResponseData(_controller, chunk) {
        if (!this.done)
            this.body.add(chunk, this.lane.bodyCapBytes, this.lane.budget);
    }
    onResponseEnd() {
        this.endedAtMs = this.lane.now();
        this.finish(null);
        if (this.client)
            this.lane.freed(this.client);
    }
    onResponseError(_controller, error) {
        this.unsendable = !this.done && (0,error_word/* isUnsendable */.M)(error);
        const client = this.client;
        if (client)
            queueMicrotask(() => this.lane.freed(client)); // undici empties the connection's queue first, and asserts that it is
        this.finish((0,error_word/* errorWord */.L)(error));
    }
    /** The deadline is over: the observation is a timeout whatever the connection still does. */
    giveUp() {
        this.finish('timeout');
        this.controller?.abort(new Error('timeout'));
    }
    /** The arm cannot take it: too many are waiting already. */
    turnAway() {
        this.finish('timeout');
    }
    /** From when it was meant to be sent to its last byte; NaN before that. */
    get waitedMs() {
        return this.endedAtMs - this.dueAtMs;
    }
    observation() {
        const answered = this.error === null;
        return {
            status: answered ? this.status : null,
            latencyMs: answered ? this.endedAtMs - this.sentAtMs : null,
            intendedLatencyMs: answered ? this.waitedMs : null,
            bytes: this.body.bytes,
            error: this.error,
        };
    }
    finish(error) {
        if (this.done)
            return;
        this.done = true;
        this.error = error;
        if (error === null)
            this.flight.learn(this);
        this.lane.finished(this);
        this.flight.finished();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/flight.js



/** One request on its way to all arms: the trial in the making. */
class Flight {
    index;
    request;
    dueMs;
    calls = [];
    outgoing;
    control;
    order = [];
    traceId;
    unfinished = 0;
    isReleased = false;
    advancing = false;
    isLanded = false;
    /** @param dueMs intended start, ms since the start of the traffic */
    constructor(index, request, outgoing, dueMs, control) {
        this.index = index;
        this.request = request;
        this.outgoing = outgoing;
        this.dueMs = dueMs;
        this.control = control;
        this.traceId = (0,trace_tag/* newTraceId */.dp)(control.tracePrefix, control.random);
    }
    get session() {
        return this.request.session;
    }
    /** @param dueAtMs intended start on the monotonic clock */
    start(lanes, dueAtMs) {
        this.order = arrange(lanes, this.control.random);
        this.unfinished = this.order.length;
        if (!this.control.backToBack) {
            this.advancing = true; // an arm that answers at once must not send the others a second time
            for (const lane of this.order)
                this.send(lane, dueAtMs);
            this.advancing = false;
        }
        this.advance(dueAtMs);
    }
    finished() {
        this.unfinished--;
        this.advance(); // may find the last arm's line full, which finishes that call before this one has returned
        if (this.unfinished > 0 || this.isLanded)
            return;
        this.isLanded = true;
        this.control.landed(this);
    }
    /**
     * Back to back: the next arm is sent to when those before it have answered or hang. Releases the flight when nobody needs to wait
     * for it: an arm hangs only beside one that has answered, or a closed loop would flood arms that are all slow.
     */
    advance(dueAtMs = this.control.now()) {
        if (this.advancing || this.isReleased)
            return;
        this.advancing = true;
        while (this.calls.length < this.order.length && this.arePast())
            this.send(this.order[this.calls.length], dueAtMs);
        this.advancing = false;
        if (this.calls.length < this.order.length || !this.arePast() || !this.isAnyDone())
            return;
        this.isReleased = true;
        this.control.released(this);
    }
    /** The answer of one arm is there: what it hands out belongs to the session. */
    learn(call) {
        this.control.sessions.learn(call);
        if (call.status === 401)
            this.credentials?.refused(call.lane.arm, this.session);
    }
    /** What signs the request in; null for one that was anonymous already. */
    get credentials() {
        return this.request.anonymous ? null : this.control.credentials;
    }
    optionsFor(arm) {
        const { method, path, headers, body, flags, baggage } = this.control.sessions.adapt(this.request, this.outgoing, arm, this.credentials?.of(arm, this.session));
        const tag = {
            runId: this.control.runId,
            trialId: String(this.index),
            arm,
            traceId: this.traceId,
            spanId: (0,trace_tag/* spanIdOf */.DR)(this.traceId, environment/* ARMS */.ul.indexOf(arm) + 1),
            flags,
        };
        const options = {
            method: method,
            path,
            headers: headers.concat((0,trace_tag/* tagHeaders */.R9)(tag, baggage)),
            body,
        };
        // undici closes the connection after each HEAD, which would give HEAD requests a connect of their own
        if (method === 'HEAD')
            options.reset = false;
        return options;
    }
    callOf(arm) {
        for (const call of this.calls)
            if (call.lane.arm === arm)
                return call;
        return undefined;
    }
    aliasesOf(arm) {
        return this.control.sessions.aliasesOf?.(this.session, arm);
    }
    arePast() {
        for (const call of this.calls)
            if (!call.done && !call.lane.stalled)
                return false;
        return true;
    }
    isAnyDone() {
        for (const call of this.calls)
            if (call.done)
                return true;
        return false;
    }
    send(lane, dueAtMs) {
        const call = new Call(this, lane, dueAtMs);
        this.calls.push(call);
        const signingIn = this.credentials?.signIn(lane.arm, this.session);
        if (!signingIn)
            lane.submit(call);
        else
            void signingIn.then(() => {
                call.dueAtMs = this.control.now(); // signing in is not part of the request
                lane.submit(call);
            });
    }
}
/** A random order, so that going first favours no arm; an arm that hangs goes last, so that it holds nobody up. */
function arrange(lanes, random) {
    const order = lanes.slice();
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const moved = order[i];
        order[i] = order[j];
        order[j] = moved;
    }
    for (const lane of order)
        if (lane.stalled)
            return [...order.filter((one) => !one.stalled), ...order.filter((one) => one.stalled)];
    return order;
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ openLanes),
/* harmony export */   J$: () => (/* binding */ Lane)
/* harmony export */ });
/* unused harmony export LANE_QUEUE */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _deadlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84325);
/* harmony import */ var _session_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15194);



/** Requests that wait for a free connection of an arm; one more is turned away as a timeout: with so many before it, it would have been one. */
const LANE_QUEUE = 4_096;
/** Idle connections are closed by us before most servers do (Node 5 s, uvicorn 5 s), so that no request meets a connection just closed. */
const KEEP_ALIVE_MS = 4_000;
/**
 * The way to one arm: its connections, its waiting line, its deadlines. Lanes share nothing but the body budget, so that an arm
 * that hangs, resets or refuses fills its own line and nobody else's.
 */
class Lane {
    arm;
    bodyCapBytes;
    budget;
    now;
    /** an answer is overdue and none has come in time since */
    stalled = false;
    /** the longest anybody has waited for an answer that did come */
    slowestMs = 0;
    origin;
    clients = [];
    /** connections with nothing to do, the last used on top: few stay warm rather than many lukewarm */
    idle = [];
    spec;
    deadlines;
    gate;
    queue = [];
    queueHead = 0;
    closed = false;
    draining = false;
    ended = false;
    constructor(target, spec, budget, now) {
        this.arm = target.arm;
        this.spec = spec;
        this.bodyCapBytes = spec.bodyCapBytes;
        this.budget = budget;
        this.now = now;
        this.deadlines = new _deadlines_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadlines */ .Q(spec.patienceMs, spec.timeoutMs);
        this.gate = spec.sessions ? new _session_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionGate */ ._() : null;
        this.origin = target.origin;
    }
    get overtaken() {
        return this.gate?.overtaken ?? 0;
    }
    submit(call) {
        if (this.ended) {
            call.turnAway();
            return;
        }
        this.deadlines.add(call);
        if (!this.gate || call.flight.session === '' || this.gate.enter(call.flight.session, call))
            this.offer(call);
    }
    /** The call's observation stands: it waits for nothing any more. */
    finished(call) {
        this.deadlines.remove(call);
        if (call.error === null) {
            this.slowestMs = Math.max(this.slowestMs, call.waitedMs);
            if (!call.overdue)
                this.stalled = false;
        }
        if (!this.gate || call.flight.session === '')
            return;
        let next = this.gate.leave(call.flight.session);
        while (next?.done)
            next = this.gate.leave(call.flight.session);
        if (next)
            this.offer(next);
    }
    /** A connection is free again: the longest waiting takes it. */
    freed(client) {
        this.idle.push(client);
        this.drain();
    }
    /** Ends what is past its time; `stalled` is told once the arm is found hanging, for everything that waits for it. */
    expire(nowMs) {
        let found = false;
        this.deadlines.expire(nowMs, (call) => {
            call.overdue = true;
            found ||= !this.stalled;
            this.stalled = true;
            call.flight.advance();
        }, (call) => call.giveUp());
        if (found)
            for (const call of this.deadlines.waiting())
                call.flight.advance();
    }
    /** Gives up everything that waits for an answer, and turns away what comes after it. */
    end() {
        this.ended = true;
        for (const call of this.deadlines.waiting())
            call.giveUp();
    }
    async close() {
        this.closed = true;
        await Promise.all(this.clients.map((client) => client.destroy()));
    }
    offer(call) {
        const client = this.idle.pop() ?? this.connect();
        if (client)
            this.dispatch(call, client);
        else if (this.queue.length - this.queueHead < LANE_QUEUE)
            this.queue.push(call);
        else
            call.turnAway();
    }
    dispatch(call, client) {
        call.client = client;
        client.dispatch(call.flight.optionsFor(this.arm), call);
    }
    /**
     * One more connection, as long as there may be. Clients rather than a pool of them: a pool looks through all its connections
     * for each request and wraps each that waits. Deadlines are our own (one list, one timer), so undici's per-request timers are off.
     */
    connect() {
        if (this.closed || this.clients.length >= this.spec.connections)
            return undefined;
        const client = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj(this.origin, {
            pipelining: 1,
            headersTimeout: 0,
            bodyTimeout: 0,
            connectTimeout: this.spec.timeoutMs,
            keepAliveTimeout: KEEP_ALIVE_MS,
            allowH2: false,
        });
        this.clients.push(client);
        return client;
    }
    /** In a loop and never from within itself, as a long line would exhaust the stack. */
    drain() {
        if (this.draining || this.closed)
            return;
        this.draining = true;
        while (this.queueHead < this.queue.length && this.idle.length > 0) {
            const call = this.queue[this.queueHead++];
            const client = call && !call.done ? this.idle.pop() : undefined;
            if (call && client)
                this.dispatch(call, client);
        }
        if (this.queueHead > 1_024 || (this.queueHead > 0 && this.queueHead === this.queue.length)) {
            this.queue.splice(0, this.queueHead);
            this.queueHead = 0;
        }
        this.draining = false;
    }
}
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;
/** A lane for each arm. @param sessions whether each keeps the order of the sessions on its own */
function openLanes(targets, pace, sessions, budget, now) {
    const spec = { ...pace, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), sessions };
    return targets.map((target) => new Lane(target, spec, budget, now));
}


/***/ }),

/***/ 84848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Pacing)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/lateness.js
var lateness = __webpack_require__(11505);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/auto-rate.js

/** Steps by which a reading of CPU (over the last second) may lag behind the rate. */
const LAG_STEPS = 2;
/** Growth per step while all is well: with the lag, the bound is overshot by 1.5^2 at most, for a second of the warm-up. */
const GROWTH = 1.5;
/** Growth while the arms are all but idle: doubling twice unseen still ends at two thirds of the bound. */
const FAST_GROWTH = 2;
const IDLE_SHARE = 0.1;
/** Growth after a bound was touched once. */
const CAREFUL_GROWTH = 1.2;
/** Steps that a reading needs to catch up with a lowered rate. */
const SETTLE_STEPS = 3;
/** After touching the bound, the rate aims this far below it. */
const HEAD_ROOM = 0.9;
/** Where no CPU reading exists (arms elsewhere), nobody knows what a high rate does to them: stay gentle. */
const BLIND_MAX_RATE = 200;
/** Completing less than this share of what is sent is a backlog. */
const KEEPING_UP = 0.8;
/** Starts are late in the first moments whatever the rate: code is compiled, connections are opened. */
const COLD_MS = 1_500;
/** Completing less than half at the lowest rate is a backlog on any machine. */
const HALF = 0.5;
/** The defaults for a run. @param searchMs when the rate has to be found: the warm-up that is cut, by default a sixth of the run; at most 10 s */
function autoRateSpec(durationMs, searchMs = durationMs / 6) {
    return { startRate: 50, maxRate: 5_000, maxCpuShare: 0.6, stepMs: 500, freezeByMs: Math.min(10_000, searchMs) };
}
function startAutoRate(spec) {
    return { rate: spec.startRate, phase: 'rising', good: spec.startRate, earlier: [], wait: 1 };
}
/**
 * One step of the controller, pure: rises by half a step until a bound is touched, backs off to where the bound should be, lets
 * the readings settle, and freezes. Once frozen it never moves, so that the measured part has one constant rate.
 */
function stepAutoRate(state, reading, spec) {
    if (state.phase === 'frozen')
        return state;
    if (reading.atMs >= spec.freezeByMs)
        return freeze(isOver(state, reading, spec) ? Math.min(state.good, backOff(state, reading, spec)) : state.good);
    if (state.wait > 0)
        return { ...state, wait: state.wait - 1 };
    return state.phase === 'rising' ? rise(state, reading, spec) : settle(state, reading, spec);
}
function rise(state, reading, spec) {
    if (isOver(state, reading, spec))
        return { ...state, rate: backOff(state, reading, spec), phase: 'settling', wait: SETTLE_STEPS };
    const ceiling = reading.cpuShare === null ? Math.min(BLIND_MAX_RATE, spec.maxRate) : spec.maxRate;
    const good = state.earlier[LAG_STEPS - 1] ?? state.good;
    if (good >= ceiling)
        return freeze(ceiling);
    const growth = state.careful ? CAREFUL_GROWTH : reading.cpuShare !== null && reading.cpuShare < IDLE_SHARE ? FAST_GROWTH : GROWTH;
    return {
        ...(state.careful ? { careful: true } : {}),
        rate: Math.min(ceiling, state.rate * growth),
        phase: 'rising',
        good,
        earlier: [state.rate, ...state.earlier].slice(0, LAG_STEPS),
        wait: 0,
    };
}
function settle(state, reading, spec) {
    if (!isOver(state, reading, spec))
        return hasTime(reading, spec) ? riseAgain(state) : freeze(state.rate);
    return { ...state, rate: backOff(state, reading, spec), good: Math.min(state.good, state.rate), wait: SETTLE_STEPS };
}
/** Arms are slow while their code is cold: a bound touched early is tried again, in small steps, while there is time. */
function riseAgain({ rate }) {
    return { rate: rate * CAREFUL_GROWTH, phase: 'rising', good: rate, earlier: [], wait: LAG_STEPS, careful: true };
}
function hasTime({ atMs }, { freezeByMs, stepMs }) {
    return atMs + 6 * stepMs < freezeByMs;
}
function isOver(state, reading, spec) {
    const { cpuShare, completedRate, latenessP90Ms } = reading;
    if (cpuShare !== null && cpuShare > spec.maxCpuShare)
        return true;
    const asked = Math.min(state.rate, state.good);
    // Down here hiccups of a busy machine look like a backlog; where the CPU is seen to be free, only a real one counts.
    if (cpuShare !== null && state.rate <= spec.startRate)
        return completedRate < HALF * asked;
    return (latenessP90Ms > 2 * lateness/* LATE_MS */.g && reading.atMs > COLD_MS) || completedRate < KEEPING_UP * asked;
}
/** CPU use is close to proportional to the rate: go where it should be in bound; without a CPU reading, halve. */
function backOff(state, reading, spec) {
    const share = reading.cpuShare ?? 0;
    const factor = share > spec.maxCpuShare ? Math.max(0.3, (HEAD_ROOM * spec.maxCpuShare) / share) : 0.5;
    return Math.max(1, state.rate * factor);
}
function freeze(rate) {
    return { rate: Math.max(1, Math.round(rate)), phase: 'frozen', good: rate, earlier: [], wait: 0 };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/schedule.js
/**
 * Request k starts at k / rate seconds.
 * @param rate requests a second, above zero
 */
function constantSchedule(rate) {
    let current = rate;
    let anchorMs = 0;
    let sinceAnchor = 0;
    let lastMs = null;
    return {
        get rate() {
            return current;
        },
        setRate(next) {
            if (next === current)
                return;
            anchorMs = lastMs === null ? 0 : lastMs + 1_000 / next;
            sinceAnchor = 0;
            current = next;
        },
        next() {
            lastMs = anchorMs + (sinceAnchor++ * 1_000) / current;
            return lastMs;
        },
    };
}
/**
 * The recording's own times, counted from its first request and divided by `speed` (2.5 is two and a half times as fast).
 * A request recorded before its predecessor (clock of several machines) starts together with it.
 */
function recordedSchedule(speed) {
    let first = null;
    let last = 0;
    return {
        next(recordedAtMs) {
            first ??= recordedAtMs;
            last = Math.max(last, (recordedAtMs - first) / speed);
            return last;
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/pacing.js



/** Late starts lie in the first second (code compiling, connections opening); from here on the schedule is held to its bounds. */
const STEADY_FROM_MS = 1_000;
/** What the engine knows about time: when the next request is due, how late starts are, and the search for a rate. */
class Pacing {
    isClosed;
    lateness = new lateness/* LatenessRecorder */.sv();
    schedule;
    constant;
    /** sessions think: they, too, decide how many requests there can be */
    thinks;
    autoSpec;
    auto;
    stepLateness = new lateness/* LatenessRecorder */.sv();
    load = 1;
    stepAtMs = 0;
    stepCompleted = 0;
    steadyFromMs;
    isSteady = false;
    steady = { count: 0, firstDueMs: 0, lastDueMs: 0, firstSentMs: 0, lastSentMs: 0 };
    endedAtMs = 0;
    seen = { atMs: 0, sent: 0, rate: 0 };
    constructor(pace) {
        this.isClosed = pace.rate === 'closed';
        this.autoSpec = pace.rate === 'auto' ? autoRateSpec(pace.durationMs, pace.searchMs) : null;
        this.auto = this.autoSpec && startAutoRate(this.autoSpec);
        const rate = this.auto?.rate ?? (typeof pace.rate === 'number' ? pace.rate : null);
        this.thinks = pace.thinkTime === 'recorded' && pace.rate !== 'recorded';
        this.constant = rate === null ? null : constantSchedule(rate);
        this.schedule = this.constant ?? (pace.rate === 'recorded' ? recordedSchedule(pace.speed) : null);
        this.steadyFromMs = this.autoSpec ? Number.POSITIVE_INFINITY : pace.durationMs >= 2 * STEADY_FROM_MS ? STEADY_FROM_MS : 0;
    }
    /** The intended start of a request, ms since the start; in a closed loop, now. */
    dueMs(request, elapsedMs) {
        return this.schedule ? this.schedule.next(request.exchange.atMs) : elapsedMs;
    }
    /** Sends only so much of the rate asked for, from the next request on. @returns whether that changes anything */
    setLoad(load) {
        if (load === this.load)
            return false;
        const full = this.auto?.rate ?? (this.constant ? this.constant.rate / this.load : 0);
        this.load = load;
        this.constant?.setRate(full * load);
        return true;
    }
    sent(dueMs, elapsedMs) {
        if (!this.isSteady && dueMs >= this.steadyFromMs)
            this.becomeSteady(dueMs, elapsedMs);
        this.steady.count++;
        this.steady.lastDueMs = dueMs;
        this.steady.lastSentMs = elapsedMs;
        if (!this.schedule)
            return;
        this.lateness.add(elapsedMs - dueMs);
        if (this.auto)
            this.stepLateness.add(elapsedMs - dueMs);
    }
    /** A step of `rate: auto`, when it is time for one. */
    control(elapsedMs, completed, cpuShare) {
        if (!this.auto || !this.autoSpec || this.auto.phase === 'frozen' || elapsedMs - this.stepAtMs < this.autoSpec.stepMs)
            return;
        const completedRate = ((completed - this.stepCompleted) * 1_000) / (elapsedMs - this.stepAtMs);
        this.auto = stepAutoRate(this.auto, { atMs: elapsedMs, cpuShare, latenessP90Ms: this.stepLateness.quantile(0.9), completedRate }, this.autoSpec);
        this.stepLateness.clear();
        this.stepAtMs = elapsedMs;
        this.stepCompleted = completed;
        this.constant?.setRate(this.auto.rate * this.load);
        if (this.auto.phase === 'frozen')
            this.steadyFromMs = elapsedMs;
    }
    /** Another rate from the next request on, where there is a constant one. */
    setRate(rate) {
        this.constant?.setRate(rate);
    }
    ended(elapsedMs) {
        this.endedAtMs ||= elapsedMs;
    }
    /** Requests a second since the last time it was asked for (at least half a second ago). */
    rateNow(sent, elapsedMs) {
        const passedMs = elapsedMs - this.seen.atMs;
        if (passedMs < 500)
            return this.seen.rate;
        this.seen.rate = ((sent - this.seen.sent) * 1_000) / passedMs;
        this.seen.atMs = elapsedMs;
        this.seen.sent = sent;
        return this.seen.rate;
    }
    summary() {
        const askedRate = this.askedRate();
        const seconds = this.endedAtMs / 1_000;
        const spanMs = this.endedAtMs - this.steady.firstSentMs;
        const closedRate = spanMs > 0 ? (this.steady.count * 1_000) / spanMs : 0;
        return {
            askedRate,
            achievedRate: askedRate === null ? closedRate : askedRate * this.keptShare(),
            latenessMs: this.lateness.summary(),
            seconds,
            steadyFromSeconds: this.steady.firstDueMs / 1_000,
        };
    }
    /** The constant rate, or the recording's mean; null where there is no schedule to keep. */
    askedRate() {
        if (this.thinks)
            return null;
        if (this.constant)
            return this.constant.rate;
        const spanMs = this.steady.lastDueMs - this.steady.firstDueMs;
        return this.schedule && spanMs > 0 ? ((this.steady.count - 1) * 1_000) / spanMs : null;
    }
    /** Intended over actual length of the sending: 1 where the schedule was kept, 0.5 where it took twice as long. */
    keptShare() {
        const intendedMs = this.steady.lastDueMs - this.steady.firstDueMs;
        const actualMs = this.steady.lastSentMs - this.steady.firstSentMs;
        return intendedMs > 0 && actualMs > intendedMs ? intendedMs / actualMs : 1;
    }
    becomeSteady(dueMs, elapsedMs) {
        this.isSteady = true;
        this.lateness.clear();
        this.steady.count = 0;
        this.steady.firstDueMs = dueMs;
        this.steady.firstSentMs = elapsedMs;
    }
}


/***/ }),

/***/ 67847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ENGINES)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/alarm.js
var alarm = __webpack_require__(30653);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/drain.js
var drain = __webpack_require__(45650);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/flight.js + 1 modules
var engines_flight = __webpack_require__(38698);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/lane.js
var lane = __webpack_require__(2844);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/pacing.js + 2 modules
var pacing = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/request-feed.js
/** Requests read ahead of an asynchronous source, so that parsing never delays a start. */
const READ_AHEAD = 512;
/**
 * @param loop start again at the end; an iterable that can be iterated only once ends there all the same
 * @param failed the source threw
 */
function createFeed(requests, loop, failed) {
    return Symbol.iterator in requests ? syncFeed(requests, loop) : asyncFeed(requests, loop, failed);
}
function syncFeed(requests, loop) {
    let iterator = requests[Symbol.iterator]();
    let inRound = 0;
    const feed = {
        ended: false,
        onReady: () => { },
        take() {
            if (feed.ended)
                return null;
            let next = iterator.next();
            if (next.done && loop && inRound > 0) {
                inRound = 0;
                iterator = requests[Symbol.iterator]();
                next = iterator.next();
            }
            if (next.done) {
                feed.ended = true;
                return null;
            }
            inRound++;
            return next.value;
        },
        close() {
            if (!feed.ended)
                iterator.return?.();
            feed.ended = true;
        },
    };
    return feed;
}
function asyncFeed(requests, loop, failed) {
    let buffer = [];
    let head = 0;
    let exhausted = false;
    let closed = false;
    let wake = () => { };
    const feed = {
        get ended() {
            return exhausted && head === buffer.length;
        },
        onReady: () => { },
        take() {
            const request = buffer[head];
            if (request === undefined)
                return null;
            if (++head > READ_AHEAD / 2) {
                buffer = buffer.slice(head);
                head = 0;
                wake();
            }
            return request;
        },
        close() {
            closed = true;
            wake();
        },
    };
    async function fill() {
        let inRound;
        do {
            inRound = 0;
            for await (const request of requests) {
                if (closed)
                    return;
                inRound++;
                buffer.push(request);
                if (buffer.length - head === 1)
                    feed.onReady();
                if (buffer.length - head >= READ_AHEAD)
                    await new Promise((resolve) => (wake = resolve));
                if (closed)
                    return;
            }
        } while (loop && inRound > 0 && !closed);
    }
    void fill()
        .catch(failed)
        .finally(() => {
        exhausted = true;
        feed.onReady();
    });
    return feed;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-credentials.js
var session_credentials = __webpack_require__(36327);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/extract.js
var extract = __webpack_require__(62954);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/substitute.js

/**
 * The request with every value that was handed out replaced by what this arm has handed out. What is unknown stays as recorded.
 * @param handed what the arm has handed out; undefined where it has not
 */
function substitute(exchange, takes, handed) {
    const carried = [];
    const missing = [];
    const replaced = (place, text) => {
        let result = text;
        // from the end, so that positions before a replacement stay what they are
        for (const take of takes.filter((one) => one.place === place).sort((a, b) => b.start - a.start)) {
            const value = handed(take.source);
            if (value === undefined)
                missing.push(take.source);
            const written = value === undefined ? null : encode(value, take.encoding);
            if (written === null || written === text.slice(take.start, take.end))
                continue;
            result = result.slice(0, take.start) + written + result.slice(take.end);
            carried.push(take.source);
        }
        return result;
    };
    const { body } = exchange;
    const changed = {
        ...exchange,
        target: replaced('target', exchange.target),
        headers: exchange.headers.map(([name, value], index) => [name, replaced(index, value)]),
        body: body && { ...body, text: replaced('body', body.text) },
    };
    return { exchange: carried.length > 0 ? changed : exchange, carried, missing };
}
function encode(value, encoding) {
    switch (encoding) {
        case 'path':
        case 'query':
        case 'form':
            return encodeURIComponent(String(value));
        case 'json-string':
            return JSON.stringify(String(value));
        case 'json-bare':
            return typeof value === 'number' || /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/.test(value) ? String(value) : JSON.stringify(value);
        default:
            return String(value);
    }
}
/** A service that sets ever new names cannot fill the memory. */
const MOST_COOKIES = 50;
const LONGEST_COOKIE = 8_192;
/** Puts what a reply sets into the jar; what it deletes leaves it. */
function storeCookies(jar, setCookies) {
    for (const line of setCookies) {
        const [pair] = (0,headers/* readSetCookies */.sA)([['set-cookie', line]]);
        const [name, value] = pair ?? ['', ''];
        if (name === '' || value.length > LONGEST_COOKIE)
            continue;
        if (isDeletion(line))
            jar.delete(name);
        else if (jar.has(name) || jar.size < MOST_COOKIES)
            jar.set(name, value);
    }
}
/** `max-age=0`, or a date that any clock has behind it. */
function isDeletion(line) {
    const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(line)?.[1];
    if (age !== undefined)
        return Number(age) <= 0;
    const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(line)?.[1];
    return expires !== undefined && Date.parse(expires) < Date.UTC(2000, 0, 1);
}
/**
 * The headers with recorded cookies taking the jar's values. No cookie is added: a client that sent none sends none.
 * @param carried called with the name of each cookie that got another value
 */
function withJar(headers, jar, carried) {
    let changed = false;
    const result = headers.map(([name, value]) => {
        if (name.toLowerCase() !== 'cookie')
            return [name, value];
        const parts = value.split(';').map((part) => {
            const equals = part.indexOf('=');
            const cookie = equals > 0 ? part.slice(0, equals).trim() : '';
            const known = cookie === '' ? undefined : jar.get(cookie);
            if (known === undefined || known === part.slice(equals + 1).trim())
                return part.trim();
            changed = true;
            carried(cookie);
            return `${cookie}=${known}`;
        });
        return [name, parts.join('; ')];
    });
    return changed ? result : headers;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/session-values.js





/** Sessions of which values are kept; the one that got its last value longest ago is forgotten first. */
const MOST_SESSIONS = 10_000;
const NOTHING = [];
/** Values kept for one session on one arm. */
const MOST_VALUES = 200;
/** A reply that expands beyond this is not looked into. */
const LARGEST_TEXT = 4 * 1024 * 1024;
/**
 * What each arm has handed out to each session, and the requests that send it back. A session that was handed nothing costs one look into a map a request,
 * and nothing where no session was.
 */
class SessionValues {
    set;
    isOn;
    states = new Map();
    counts = { values: 0, sessions: 0, missing: 0 };
    /**
     * @param set headers that replace recorded ones of the same name
     * @param isOn false: nothing is carried over
     */
    constructor(set, isOn = true) {
        this.set = set;
        this.isOn = isOn;
    }
    get carried() {
        return { ...this.counts };
    }
    /** Keeps what an answer hands out; called before anything that waits for it is sent. */
    learn(call) {
        if (!this.isOn)
            return;
        const { session, links } = call.flight.request;
        const setCookie = call.headers['set-cookie'];
        const gives = links?.gives;
        if ((setCookie === undefined && (gives === undefined || gives.length === 0)) || session === '')
            return;
        const { cookies, values } = this.armOf(session, call.lane.arm);
        if (setCookie !== undefined)
            storeCookies(cookies, Array.isArray(setCookie) ? setCookie : [setCookie]);
        if (gives === undefined || gives.length === 0)
            return;
        const reply = readable(call);
        const parsed = {};
        for (const { link, places } of gives) {
            const value = (0,extract/* extract */.o6)(places, reply, parsed);
            if (value !== undefined)
                keep(values, link, value);
        }
    }
    /** The request as it goes to one arm: with what that arm has handed out, and its credentials. */
    adapt(request, outgoing, arm, credentials) {
        const state = this.states.size === 0 ? undefined : this.states.get(request.session);
        const takes = request.links === undefined || !this.isOn ? NOTHING : request.links.takes;
        if (state === undefined && takes.length === 0 && credentials === undefined)
            return outgoing;
        const exchange = state || takes.length > 0 ? this.carryOver(request, takes, arm) : request.exchange;
        if (exchange === request.exchange && credentials === undefined)
            return outgoing;
        const adapted = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, credentials === undefined ? this.set : { ...this.set, ...credentials });
        return typeof adapted === 'string' ? outgoing : adapted;
    }
    /** What an arm has handed out to a session where the primary has handed out something else for the same thing. */
    aliasesOf(session, arm) {
        const arms = this.states.size === 0 ? undefined : this.states.get(session)?.arms;
        const [own, primary] = [arms?.[arm]?.values, arms?.primary?.values];
        if (!own || !primary || own.size === 0)
            return undefined;
        const aliases = new Map();
        for (const [link, value] of own) {
            const theirs = primary.get(link);
            if (theirs !== undefined && String(theirs) !== String(value))
                aliases.set(String(value), theirs);
        }
        return aliases.size === 0 ? undefined : aliases;
    }
    carryOver(request, takes, arm) {
        const state = this.stateOf(request.session);
        const known = state.arms[arm];
        const result = substitute(request.exchange, takes, (source) => valueFrom(known, source));
        for (const source of result.carried)
            this.count(state, source);
        for (const source of result.missing)
            this.miss(state, source);
        if (known === undefined || known.cookies.size === 0)
            return result.exchange;
        const headers = withJar(result.exchange.headers, known.cookies, (name) => this.count(state, name));
        return headers === result.exchange.headers ? result.exchange : { ...result.exchange, headers };
    }
    count(state, source) {
        if (state.carried.has(source))
            return;
        if (state.carried.size === 0)
            this.counts.sessions++;
        state.carried.add(source);
        this.counts.values++;
    }
    /** A cookie sent twice that the arm never set is no loss: what was recorded goes out in both places. */
    miss(state, source) {
        if (typeof source === 'string' || state.missing.has(source))
            return;
        state.missing.add(source);
        this.counts.missing++;
    }
    armOf(session, arm) {
        const { arms } = this.stateOf(session);
        let known = arms[arm];
        if (!known)
            arms[arm] = known = { cookies: new Map(), values: new Map() };
        return known;
    }
    stateOf(session) {
        const known = this.states.get(session);
        if (known)
            return known;
        const state = { arms: {}, carried: new Set(), missing: new Set() };
        this.states.set(session, state);
        if (this.states.size > MOST_SESSIONS)
            this.states.delete(this.states.keys().next().value);
        return state;
    }
}
/** What was handed out longest ago goes first: it is the least likely to be sent back. */
function keep(values, link, value) {
    values.delete(link);
    values.set(link, value);
    if (values.size > MOST_VALUES)
        values.delete(values.keys().next().value);
}
/** A cookie's value is sent again as it is read by a page: decoded. */
function valueFrom(known, source) {
    if (typeof source === 'number')
        return known?.values.get(source);
    const cookie = known?.cookies.get(source);
    if (cookie === undefined || !cookie.includes('%'))
        return cookie;
    try {
        return decodeURIComponent(cookie);
    }
    catch {
        return cookie;
    }
}
function readable(call) {
    let text = null;
    return {
        header(name) {
            const value = call.headers[name];
            return Array.isArray(value) ? value[0] : value;
        },
        text: () => (text ??= textOf(call)),
    };
}
/** Decoded here and now, because the next request of the session waits for it; only replies that are known to hand something out get here. */
function textOf(call) {
    const body = call.body.kept();
    const limits = { maxOutputLength: LARGEST_TEXT };
    try {
        switch ((0,compare_calls/* encodingOf */.P$)(call)) {
            case '':
                return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
            case 'br':
                return (0,external_node_zlib_.brotliDecompressSync)(body, { ...limits, finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
            case 'gzip':
            case 'x-gzip':
            case 'deflate':
                return (0,external_node_zlib_.unzipSync)(body, { ...limits, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }).toString('utf8');
            default:
                return '';
        }
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-gate.js
var session_gate = __webpack_require__(15194);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/think-time.js
/** Requests read ahead whose session still thinks; beyond it reading waits until one of them may go. */
const MOST_THINKING = 4_096;
/** Sessions of which it is known when they last sent something. */
const think_time_MOST_SESSIONS = 20_000;
/**
 * Holds each session's next request back until as much time has passed since its last one as in the recording, divided by the speed; other sessions go
 * meanwhile. Order within a session stays.
 */
class ThinkTime {
    feed;
    speed;
    sessions = new Map();
    /** sessions that have something waiting, a heap by when it may go */
    heap = [];
    held = 0;
    constructor(feed, speed) {
        this.feed = feed;
        this.speed = speed;
    }
    get ended() {
        return this.held === 0 && this.feed.ended;
    }
    /** When the next of those that wait may go; infinite where none waits. */
    get nextMs() {
        return this.heap[0]?.readyMs ?? Number.POSITIVE_INFINITY;
    }
    /** A request that may go now, and since when; null where none may. */
    take(elapsedMs) {
        if (this.nextMs <= elapsedMs)
            return this.release();
        while (this.held < MOST_THINKING) {
            const request = this.feed.take();
            if (request === null)
                return null;
            if (request.session === '')
                return { request, readyMs: 0 };
            const session = this.sessions.get(request.session);
            if (!session)
                return { request: this.begin(request), readyMs: 0 };
            const readyMs = this.readyMs(session, request);
            if (session.waiting.length === 0 && readyMs <= elapsedMs)
                return { request, readyMs };
            session.waiting.push(request);
            this.held++;
            if (session.waiting.length === 1)
                push(this.heap, { readyMs, session: request.session });
        }
        return null;
    }
    /** @param sentMs when it was meant to be sent */
    sent({ session, exchange }, sentMs) {
        const known = this.sessions.get(session);
        if (!known)
            return;
        known.sentMs = sentMs;
        known.recordedMs = exchange.atMs;
        const next = known.waiting[0];
        if (next)
            push(this.heap, { readyMs: this.readyMs(known, next), session });
    }
    release() {
        const { readyMs, session } = pop(this.heap);
        this.held--;
        return { request: this.sessions.get(session).waiting.shift(), readyMs };
    }
    begin(request) {
        this.sessions.set(request.session, { waiting: [], sentMs: 0, recordedMs: request.exchange.atMs });
        if (this.sessions.size > think_time_MOST_SESSIONS)
            this.forgetOne();
        return request;
    }
    forgetOne() {
        for (const [name, { waiting }] of this.sessions) {
            if (waiting.length > 0)
                continue;
            this.sessions.delete(name);
            return;
        }
    }
    readyMs({ sentMs, recordedMs }, { exchange }) {
        return sentMs + Math.max(0, exchange.atMs - recordedMs) / this.speed;
    }
}
function push(heap, entry) {
    let at = heap.push(entry) - 1;
    while (at > 0) {
        const parent = (at - 1) >> 1;
        if (heap[parent].readyMs <= entry.readyMs)
            break;
        heap[at] = heap[parent];
        at = parent;
    }
    heap[at] = entry;
}
function pop(heap) {
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0)
        return top;
    let at = 0;
    for (;;) {
        const left = 2 * at + 1;
        if (left >= heap.length)
            break;
        const child = left + 1 < heap.length && heap[left + 1].readyMs < heap[left].readyMs ? left + 1 : left;
        if (heap[child].readyMs >= last.readyMs)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = last;
    return top;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/upcoming.js
/** Which request comes next, and when: the schedule's times, and where sessions think, not before they have thought. */
class Upcoming {
    feed;
    thinking;
    pacing;
    next = null;
    constructor(feed, thinking, pacing) {
        this.feed = feed;
        this.thinking = thinking;
        this.pacing = pacing;
    }
    /** The next request; it stays the next until it is taken. Null where none is there yet, or none is left. */
    peek(elapsedMs) {
        this.next ??= this.thinking ? this.takeThoughtful(this.thinking, elapsedMs) : this.takePaced(elapsedMs);
        return this.next;
    }
    take() {
        this.next = null;
    }
    get isWaiting() {
        return this.next !== null;
    }
    get ended() {
        return (this.thinking ?? this.feed).ended;
    }
    /** When a session that thinks will be ready; infinite where none does. */
    get readyMs() {
        return this.thinking?.nextMs ?? Number.POSITIVE_INFINITY;
    }
    takePaced(elapsedMs) {
        const request = this.feed.take();
        return request && { request, dueMs: this.pacing.dueMs(request, elapsedMs) };
    }
    takeThoughtful(thinking, elapsedMs) {
        const next = thinking.take(elapsedMs);
        if (!next)
            return null;
        const dueMs = Math.max(next.readyMs, this.pacing.dueMs(next.request, elapsedMs));
        thinking.sent(next.request, dueMs);
        return { request: next.request, dueMs };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/settlement.js
var settlement = __webpack_require__(69949);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/drive.js

















/** Trials in flight at once, waiting lines included; one more is dropped and counted as an orphan. */
const MAX_IN_FLIGHT = 16_384;
/** After a stall everything due is sent, but in bursts of this many, so that answers are read in between. */
const BURST = 256;
/** One run of the engine: owns every connection and timer, and lets go of all of them before `done` settles. */
class Drive {
    runId;
    random;
    tracePrefix;
    backToBack;
    sessions;
    credentials;
    settlement = new settlement/* Settlement */.y();
    pace;
    context;
    observe;
    lanes;
    gate;
    feed;
    upcoming;
    pacing;
    budget = new body_budget/* BodyBudget */.S();
    outgoing;
    unsendable = {};
    deadlineTimer;
    startedAtMs;
    originMs;
    alarm = new alarm/* Alarm */.Q(() => this.pump());
    sent = 0;
    completed = 0;
    orphans = 0;
    inFlight = 0;
    /** flights somebody waits for: the closed loop's own count */
    unreleased = 0;
    mostUnreleased;
    pumping = false;
    /** flights that wait for the one before them in their session */
    unstarted = 0;
    sendingEnded = false;
    /** when what is still unanswered is given up, once sending has ended */
    drainedAtMs = Number.POSITIVE_INFINITY;
    cut = false;
    constructor(requests, targets, pace, context, observe) {
        this.pace = pace;
        this.context = context;
        this.observe = observe;
        this.outgoing = new engines_outgoing/* OutgoingRequests */.N(context.headers);
        this.sessions = new SessionValues(context.headers, context.correlate ?? true);
        this.credentials = context.credentials
            ? new session_credentials/* SessionCredentials */.v(context.credentials, pace.timeoutMs, (error) => this.crash(error))
            : null;
        this.runId = (0,tag/* headerSafe */.nh)(context.runId);
        this.random = context.random;
        this.tracePrefix = (0,tag/* newTracePrefix */.at)(context.random);
        this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
        this.lanes = (0,lane/* openLanes */.Ge)(targets, pace, !this.backToBack, this.budget, this.now);
        this.gate = this.backToBack ? new session_gate/* SessionGate */._() : null;
        this.feed = createFeed(requests, pace.rate !== 'recorded', (error) => this.crash(error));
        this.pacing = new pacing/* Pacing */.P(pace);
        const thinks = pace.thinkTime === 'recorded' && pace.rate !== 'recorded';
        this.upcoming = new Upcoming(this.feed, thinks ? new ThinkTime(this.feed, pace.speed) : null, this.pacing);
        this.mostUnreleased = pace.connections;
        this.startedAtMs = context.clock.now();
        this.originMs = context.clock.monotonic();
        this.deadlineTimer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
        context.signal.addEventListener('abort', this.abort, { once: true });
    }
    now = () => this.context.clock.monotonic();
    start() {
        this.feed.onReady = this.pump;
        if (this.context.signal.aborted)
            this.abort();
        else
            this.pump();
        return {
            done: this.settlement.done,
            stop: () => this.endSending(),
            setLoad: (load) => this.setLoad(load),
            snapshot: () => this.snapshot(),
        };
    }
    released(flight) {
        this.unreleased--;
        const next = flight.session === '' ? undefined : this.gate?.leave(flight.session);
        if (next && !this.settlement.isSettled && !this.cut) {
            this.unstarted--;
            next.start(this.lanes, this.now());
        }
        if (this.pacing.isClosed)
            this.pump();
    }
    landed(flight) {
        try {
            const trial = (0,land/* landTrial */.K)(flight, this.pace.bodyCapBytes);
            if (trial instanceof Promise)
                trial.then((landed) => this.deliver(flight, landed)).catch(this.crash);
            else
                this.deliver(flight, trial);
        }
        catch (error) {
            this.crash(error);
        }
    }
    deliver(flight, trial) {
        if (this.settlement.isSettled)
            return;
        for (const call of flight.calls)
            call.body.release(this.budget);
        this.inFlight--;
        const isOrphan = flight.calls.some((call) => call.unsendable);
        if (isOrphan)
            this.orphans++;
        else
            this.completed++;
        if (!isOrphan)
            this.observeSafely(trial);
        if (this.sendingEnded && this.inFlight === 0)
            this.settle();
    }
    observeSafely(trial) {
        try {
            this.observe(trial);
        }
        catch (error) {
            this.crash(error);
        }
    }
    /** Sends everything that is due, and asks to be woken for the next. */
    pump = () => {
        if (this.pumping || this.sendingEnded)
            return;
        this.pumping = true;
        try {
            this.alarm.cancel();
            this.sendDue();
        }
        catch (error) {
            this.crash(error); // a source that breaks while it is read
        }
        finally {
            this.pumping = false;
        }
    };
    sendDue() {
        for (let burst = 0; burst < BURST; burst++) {
            if (this.sendingEnded || (this.pacing.isClosed && this.unreleased >= this.mostUnreleased))
                return;
            const elapsedMs = this.elapsed();
            const next = this.upcoming.peek(elapsedMs);
            if (!next) {
                if (this.upcoming.ended || elapsedMs >= this.pace.durationMs)
                    this.runOut();
                else if (this.upcoming.readyMs < this.pace.durationMs)
                    this.alarm.in(this.upcoming.readyMs - elapsedMs);
                return;
            }
            const isOver = next.dueMs >= this.pace.durationMs;
            if (isOver)
                this.runOut();
            else if (next.dueMs > elapsedMs)
                this.alarm.in(next.dueMs - elapsedMs);
            if (isOver || next.dueMs > elapsedMs)
                return;
            this.upcoming.take();
            this.launch(next.request, next.dueMs, elapsedMs);
        }
        this.alarm.soon();
    }
    launch(request, dueMs, elapsedMs) {
        const outgoing = this.outgoing.of(request.exchange);
        if (typeof outgoing === 'string') {
            this.unsendable[outgoing] = (this.unsendable[outgoing] ?? 0) + 1;
            return;
        }
        this.pacing.sent(dueMs, elapsedMs);
        if (this.inFlight >= MAX_IN_FLIGHT) {
            this.orphans++;
            return;
        }
        const flight = new engines_flight/* Flight */.P(this.sent++, request, outgoing, dueMs, this);
        this.inFlight++;
        this.unreleased++;
        if (!this.gate || request.session === '' || this.gate.enter(request.session, flight))
            flight.start(this.lanes, this.originMs + dueMs);
        else
            this.unstarted++;
    }
    watch() {
        const nowMs = this.now();
        for (const lane of this.lanes)
            lane.expire(nowMs);
        if (nowMs >= this.drainedAtMs)
            this.cutOff();
        this.pacing.control(nowMs - this.originMs, this.completed, this.context.cpuShare?.() ?? null);
        if (!this.sendingEnded && this.elapsed() >= this.pace.durationMs && !this.upcoming.isWaiting)
            this.pump();
    }
    /** The recording or the time is over. */
    runOut() {
        if (this.sent === 0 && this.orphans === 0)
            this.settlement.blame((0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'no request that can be sent' }));
        this.endSending();
    }
    setLoad(load) {
        if (!this.pacing.setLoad(load))
            return;
        this.mostUnreleased = Math.max(1, Math.floor(this.pace.connections * load));
        this.pump();
    }
    endSending() {
        if (this.sendingEnded)
            return;
        this.sendingEnded = true;
        this.pacing.ended(this.elapsed());
        this.alarm.cancel();
        this.drainedAtMs = this.now() + (0,drain/* drainMs */.X)(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
        if (this.inFlight === 0)
            this.settle();
    }
    /** Nobody waits any longer: what was sent and not answered is a timeout on its arm, what was not sent yet is told apart from it. */
    cutOff() {
        if (this.cut)
            return;
        this.cut = true;
        for (const lane of this.lanes)
            lane.end();
        if (this.unstarted === 0 || this.settlement.isSettled)
            return;
        this.unsendable['unreached'] = this.unstarted;
        this.sent -= this.unstarted;
        this.inFlight -= this.unstarted;
        if (this.inFlight === 0)
            this.settle();
    }
    abort = () => {
        this.sendingEnded = true;
        this.orphans += this.inFlight;
        this.pacing.ended(this.elapsed());
        this.settle();
    };
    crash = (error) => {
        this.settlement.blame(error);
        this.abort();
    };
    settle() {
        const release = () => {
            this.alarm.cancel();
            clearInterval(this.deadlineTimer);
            this.context.signal.removeEventListener('abort', this.abort);
            this.feed.close();
        };
        this.settlement.settle(this.lanes, release, () => this.summary());
    }
    summary() {
        const overtaken = this.lanes.reduce((sum, lane) => sum + lane.overtaken, this.gate?.overtaken ?? 0);
        return {
            sent: this.sent,
            completed: this.completed,
            orphans: this.orphans,
            startedAtMs: this.startedAtMs,
            unsendable: this.unsendable,
            overtaken,
            carried: this.sessions.carried,
            ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
            ...this.pacing.summary(),
        };
    }
    snapshot() {
        return {
            sent: this.sent,
            inFlight: this.inFlight,
            rate: this.pacing.rateNow(this.sent, this.elapsed()),
            latenessP99Ms: this.pacing.lateness.quantile(0.99),
        };
    }
    elapsed() {
        return this.now() - this.originMs;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/native.js

/** The engine of this machine: undici connections, an open-loop schedule on absolute times, every request to all arms in random order. */
const nativeEngine = {
    name: 'native',
    drive: (requests, targets, pace, context, observe) => new Drive(requests, targets, pace, context, observe).start(),
};

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/registry.js

/** The engines by the name a user writes. */
const ENGINES = { native: nativeEngine };


/***/ }),

/***/ 36327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ SessionCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

/** Sessions and arms whose credentials are kept; whoever was forgotten is asked for again, and the source keeps its own. */
const MOST_KEPT = 30_000;
/** A session that is refused again and again is not signed in for ever. */
const MOST_RENEWALS = 2;
/** Failures of the primary without a single success that end the run: nobody gets in. */
const MOST_FAILURES = 5;
/**
 * The credentials of each session on each arm. A sign-in that fails leaves its session without any: what the arm then answers is its own doing and is seen
 * beside the others. Where the primary lets nobody in, there is nothing to compare, and the run ends with the first reason.
 */
class SessionCredentials {
    source;
    timeoutMs;
    crash;
    entries = new Map();
    counts = {};
    firstFailure;
    /** @param crash ends the run */
    constructor(source, timeoutMs, crash) {
        this.source = source;
        this.timeoutMs = timeoutMs;
        this.crash = crash;
    }
    get signIns() {
        return structuredClone(this.counts);
    }
    /** null: the session is signed in, or never will be; else what to wait for. Never rejects. */
    signIn(arm, session) {
        const entry = this.entryOf(arm, session);
        if (entry.credentials === null && entry.pending === null)
            entry.pending = this.ask(entry, arm, session);
        return entry.pending;
    }
    of(arm, session) {
        return this.entries.get(placeOf(arm, session))?.credentials ?? undefined;
    }
    /** The arm has answered 401: the next request of the session signs in anew. */
    refused(arm, session) {
        const entry = this.entries.get(placeOf(arm, session));
        if (!entry?.credentials || entry.renewals >= MOST_RENEWALS)
            return;
        entry.renewals++;
        entry.credentials = null;
        this.source.forget?.(arm, baseOf(session));
    }
    async ask(entry, arm, session) {
        const counts = (this.counts[arm] ??= { done: 0, failed: 0 });
        try {
            entry.credentials = await withinTime(this.source.headersFor(arm, baseOf(session)), this.timeoutMs);
            counts.done++;
        }
        catch (error) {
            entry.credentials = {}; // and not asked again: what the arm answers without them is seen
            entry.renewals = MOST_RENEWALS;
            counts.failed++;
            if (arm !== 'primary')
                return;
            this.firstFailure ??= error;
            if (counts.done === 0 && counts.failed >= MOST_FAILURES)
                this.crash(this.firstFailure);
        }
        finally {
            entry.pending = null;
        }
    }
    entryOf(arm, session) {
        const place = placeOf(arm, session);
        const known = this.entries.get(place);
        if (known)
            return known;
        const entry = { credentials: null, pending: null, renewals: 0 };
        this.entries.set(place, entry);
        if (this.entries.size > MOST_KEPT)
            this.forgetOldest();
        return entry;
    }
    forgetOldest() {
        for (const [place, entry] of this.entries) {
            if (entry.pending)
                continue;
            this.entries.delete(place);
            return;
        }
    }
}
/** A later round of the recording is the same users again: `CLIENT~2`. */
function baseOf(session) {
    return session.replace(/~\d+$/, '');
}
function placeOf(arm, session) {
    return `${arm} ${baseOf(session)}`;
}
async function withinTime(asked, timeoutMs) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LOGIN', { found: `no answer within ${timeoutMs} ms`, expected: 'credentials' })), timeoutMs);
    });
    try {
        return await Promise.race([asked, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 15194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SessionGate)
/* harmony export */ });
/* unused harmony export SESSION_BACKLOG */
/** More requests of one session than this waiting for an answer: the recording is denser than the arm is fast, and order gives way to the schedule. */
const SESSION_BACKLOG = 16;
/** Keeps the requests of one session in their recorded order: the next goes when the one before it has been answered. Holds only sessions that have something going. */
class SessionGate {
    /** requests let through before their turn */
    overtaken = 0;
    chains = new Map();
    /** True: go now, and call `leave` when done. False: held, and returned by a later `leave`. */
    enter(session, item) {
        const chain = this.chains.get(session);
        if (!chain) {
            this.chains.set(session, { running: 1, first: 0, waiting: [] });
            return true;
        }
        if (chain.waiting.length - chain.first < SESSION_BACKLOG) {
            chain.waiting.push(item);
            return false;
        }
        chain.running++;
        this.overtaken++;
        return true;
    }
    /** One of the session is done; returns the one that goes in its place. */
    leave(session) {
        const chain = this.chains.get(session);
        if (!chain)
            return undefined;
        const next = chain.waiting[chain.first];
        if (next !== undefined) {
            if (++chain.first === chain.waiting.length) {
                chain.waiting = [];
                chain.first = 0;
            }
            return next;
        }
        if (--chain.running === 0)
            this.chains.delete(session);
        return undefined;
    }
}


/***/ }),

/***/ 69949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Settlement)
/* harmony export */ });
/** How a drive ends, once: with its summary, or with the first error, and not before every connection is closed. */
class Settlement {
    done;
    failure = null;
    settled = false;
    resolve = () => { };
    reject = () => { };
    constructor() {
        this.done = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
    }
    get isSettled() {
        return this.settled;
    }
    /** The first error is the one that is told. */
    blame(error) {
        this.failure ??= { error };
    }
    /** @param release lets go of timers and listeners, before the lanes are closed; called once */
    settle(lanes, release, summary) {
        if (this.settled)
            return;
        this.settled = true;
        release();
        Promise.all(lanes.map((lane) => lane.close())).then(() => (this.failure ? this.reject(this.failure.error) : this.resolve(summary())), (error) => this.reject(error));
    }
}


/***/ }),

/***/ 11505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ isGeneratorLate),
/* harmony export */   g: () => (/* binding */ LATE_MS),
/* harmony export */   sv: () => (/* binding */ LatenessRecorder)
/* harmony export */ });
/* unused harmony exports MAX_LATE_SHARE, MIN_ACHIEVED_SHARE */
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82111);

/** A start this much after its intended time counts as late. */
const LATE_MS = 5;
/**
 * More than this share of starts late: the generator, not the service, is the story. All arms of a trial start late together, so
 * pairs stay comparable; what suffers is the arrival pattern. A 2-core runner shared by three arms has scheduler waits of 3-6 ms
 * at any moment, so the bound asks whether the schedule is lost (every fourth start), not whether it is perfect.
 */
const MAX_LATE_SHARE = 0.25;
/** Below this share of the asked rate the schedule is lost as well. */
const MIN_ACHIEVED_SHARE = 0.95;
/** How late requests started: fixed memory whatever the number. */
class LatenessRecorder {
    histogram = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t();
    late = 0;
    max = 0;
    /** @param latenessMs actual start minus intended start */
    add(latenessMs) {
        const value = latenessMs > 0 ? latenessMs : 0;
        this.histogram.add(value);
        if (value > LATE_MS)
            this.late++;
        if (value > this.max)
            this.max = value;
    }
    /** Forgets everything: what follows is measured apart from the warm-up. */
    clear() {
        this.histogram.clear();
        this.late = 0;
        this.max = 0;
    }
    get count() {
        return this.histogram.total;
    }
    quantile(p) {
        return this.histogram.total === 0 ? 0 : Math.min(this.max, this.histogram.quantile(p));
    }
    /** Zeros where nothing was recorded. */
    summary() {
        const count = this.histogram.total;
        return { count, p50: this.quantile(0.5), p99: this.quantile(0.99), max: this.max, over5ms: count === 0 ? 0 : this.late / count };
    }
}
/** Whether the generator missed its schedule beyond the documented bounds: an error of ours, never the service's fault. A closed loop has no schedule to miss. */
function isGeneratorLate(summary) {
    if (summary.askedRate === null || summary.latenessMs.count === 0)
        return false;
    return summary.latenessMs.over5ms > MAX_LATE_SHARE || summary.achievedRate < MIN_ACHIEVED_SHARE * summary.askedRate;
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ef: () => (/* binding */ createPlace),
  Hn: () => (/* binding */ createSelect)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/user-agent.js
/**
 * The browser of a user agent: `edge`, `opera`, `samsung`, `firefox`, `chrome`, `safari`, `ie`, `bot`, `tool`, else `other`. The order matters: Edge and Opera
 * also call themselves Chrome, Chrome also calls itself Safari. Families only, for choosing a share; nothing else depends on it.
 */
function browserOf(userAgent) {
    return first(BROWSERS, userAgent) ?? 'other';
}
/** The device class of a user agent: `bot`, `tablet`, `mobile`, else `desktop`. An Android that does not say Mobile is a tablet (Google's own rule). */
function deviceOf(userAgent) {
    return first(DEVICES, userAgent) ?? 'desktop';
}
const BOT = ['bot', /bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|feedfetcher|monitor|headless/i];
const BROWSERS = [
    BOT,
    ['edge', /\bEdg(?:e|A|iOS)?\//],
    ['opera', /\bOPR\/|\bOpera\b/],
    ['samsung', /\bSamsungBrowser\//],
    ['firefox', /\bFirefox\/|\bFxiOS\//],
    ['chrome', /\bChrom(?:e|ium)\/|\bCriOS\//],
    ['safari', /\bSafari\//],
    ['ie', /\bMSIE |\bTrident\//],
    ['tool', /^(?:curl|wget|python|go-http|okhttp|axios|node|undici|java|apache-httpclient|postman|insomnia)/i],
];
const DEVICES = [
    BOT,
    ['tablet', /\biPad\b|\bTablet\b|\bKindle\b|\bSilk\/|Android(?!.*\bMobile\b)/],
    ['mobile', /\bMobile\b|\biPhone\b|\biPod\b|\bAndroid\b|\bWindows Phone\b/],
];
function first(rules, userAgent) {
    return rules.find(([, pattern]) => pattern.test(userAgent))?.[0];
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/select.js




/**
 * Builds the choice of a share of the traffic. An exchange is in when the keyed hash of its attribute falls below the share: the same attribute is always
 * decided alike, on every machine with the same key, and raising the share only adds. `random` hashes each exchange by itself; an attribute of few values
 * (geo, browser, device) comes or stays as whole groups.
 * @param key any text: the seed; another key chooses another share
 */
function createSelect(spec, key) {
    const methods = spec.methods && new Set(spec.methods.map((method) => method.toUpperCase()));
    const matches = spec.paths && spec.paths.length > 0 ? picomatch([...spec.paths], { dot: true }) : null;
    return (exchange) => {
        if (methods && methods.size > 0 && !methods.has(exchange.method))
            return 'method';
        if (matches && !matches(pathOf(exchange)))
            return 'path';
        const attribute = attributeOf(exchange, spec.by);
        if (attribute === null && spec.missing === 'skip')
            return 'missing-attribute';
        return attribute === null || position(key, attribute) < spec.share ? null : 'unselected';
    };
}
/** Where an exchange stands on the way from no traffic to all of it: it is sent at every share above its place. null: without the attribute, which no share decides about. */
function createPlace(by, key) {
    return (exchange) => {
        const attribute = attributeOf(exchange, by);
        return attribute === null ? null : position(key, attribute);
    };
}
/** A place in [0, 1) that depends only on key and value: the first 48 bits of HMAC-SHA256. */
function position(key, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** The value an exchange is chosen by; null where it has none. */
function attributeOf(exchange, by) {
    const colon = by.indexOf(':');
    const kind = colon < 0 ? by : by.slice(0, colon);
    const name = by.slice(colon + 1);
    const userAgent = (0,headers/* findHeader */.Jj)(exchange.headers, 'user-agent');
    switch (kind) {
        case 'random':
            return exchange.id;
        case 'ip':
            return addressOf(exchange) || null;
        case 'geo':
            return countryOf(exchange);
        case 'browser':
            return userAgent === undefined ? null : browserOf(userAgent);
        case 'device':
            return userAgent === undefined ? null : deviceOf(userAgent);
        case 'header':
            return (0,headers/* findHeader */.Jj)(exchange.headers, name) ?? null;
        case 'cookie':
            return (0,headers/* readCookies */.um)(exchange.headers).find(([cookie]) => cookie === name)?.[1] ?? null;
        default:
            return new URLSearchParams(exchange.target.split('?').slice(1).join('?')).get(name);
    }
}
/** The first hop a trusted proxy has written down, else who sent it. */
function addressOf(exchange) {
    for (const name of ['cf-connecting-ip', 'true-client-ip', 'x-real-ip', 'x-forwarded-for']) {
        const value = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.split(',', 1)[0]?.trim();
        if (value)
            return value;
    }
    return exchange.client;
}
/** Where content networks and load balancers write the country; XX and T1 are Cloudflare's words for unknown and Tor. */
const COUNTRY_HEADERS = [
    'cf-ipcountry',
    'cloudfront-viewer-country',
    'x-vercel-ip-country',
    'x-appengine-country',
    'x-client-geo-country',
    'x-geo-country',
    'x-country-code',
    'x-country',
    // Fastly and Transparent Edge: as their own guides name what their configuration passes on
    'fastly-geo-country-code',
    'client-geo-country',
    'geo-country-code',
    'geo_country_code',
];
/** Akamai: `georegion=263,country_code=DE,region_code=BE,...`. */
const EDGESCAPE = /(?:^|,)\s*country_code=([A-Za-z]{2})(?:,|$)/;
const UNKNOWN = new Set(['XX', 'T1', 'ZZ', '?', 'UNKNOWN']);
function countryOf(exchange) {
    for (const name of COUNTRY_HEADERS) {
        const country = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.trim().toUpperCase();
        if (country && !UNKNOWN.has(country))
            return country;
    }
    return EDGESCAPE.exec((0,headers/* findHeader */.Jj)(exchange.headers, 'x-akamai-edgescape') ?? '')?.[1]?.toUpperCase() ?? null;
}
function pathOf(exchange) {
    return exchange.target.split(/[?#]/, 1)[0];
}


/***/ }),

/***/ 59217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ replayRequests)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49811);


/** Recordings up to this size are kept prepared in memory after the first round; larger ones are read from the file again. */
const MOST_KEPT = 20_000;
const MOST_KEPT_SIZE = 32 * 1024 * 1024;
/**
 * The requests of a recording ready to send, in the order of their times. With `repeat`, round after round: sessions of a later round are
 * new (`CLIENT~2`), so that a round is new users doing the same; with `shiftTimes` times go on, the recording's mean gap between rounds.
 * @param counts completed as requests are prepared: `read`, and `skipped` by reason (of the first round only, so that read = sent + skipped holds)
 * @throws FS_RECORDING_EMPTY where nothing of the recording may be sent
 */
async function* replayRequests(recording, options, counts) {
    counts.read = recording.counts.read;
    Object.assign(counts.skipped, recording.counts.skipped);
    const prepareOptions = {
        ...options,
        bodies: recording.fidelity.bodies,
        routes: recording.routes,
        signed: recording.signed,
        links: recording.links ?? undefined,
    };
    let kept = [];
    let size = 0;
    let prepared = 0;
    let sent = 0;
    for await (const request of (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(recording.exchanges(), prepareOptions, counts.skipped)) {
        prepared++;
        size +=
            request.exchange.target.length +
                500 +
                (request.exchange.body?.text.length ?? 0) +
                (request.exchange.response?.body?.text.length ?? 0);
        if (kept && (prepared > MOST_KEPT || size > MOST_KEPT_SIZE || !options.repeat))
            kept = null;
        kept?.push(request);
        const admitted = admit(request, options.share);
        if (admitted === null)
            counts.skipped['unselected'] = (counts.skipped['unselected'] ?? 0) + 1;
        else {
            sent++;
            if (admitted.byQuota && counts.byQuota)
                counts.byQuota[admitted.route] = (counts.byQuota[admitted.route] ?? 0) + 1;
            yield admitted;
        }
    }
    if (sent === 0 && (prepared === 0 || !options.repeat))
        throw nothingToSend(recording, counts);
    const roundMs = recording.spanMs + (recording.length > 1 ? recording.spanMs / (recording.length - 1) : 1_000);
    for (let round = 2; options.repeat; round++) {
        const requests = kept ?? (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(recording.exchanges(), prepareOptions, {});
        const shiftMs = options.shiftTimes ? (round - 1) * roundMs : 0;
        let nearest = null;
        let admittedAny = false;
        for await (const request of requests) {
            const admitted = admit(request, options.share);
            if (admitted)
                yield ofRound(admitted, round, shiftMs);
            else if (nearest === null || (request.place ?? 0) < (nearest.place ?? 0))
                nearest = request;
            admittedAny ||= admitted !== null;
        }
        // a share so small that nobody is chosen: one request a round, so that a shadow that has recovered is seen
        if (!admittedAny && nearest)
            yield ofRound(nearest, round, shiftMs);
    }
}
/** Where the share changes: the request if it is sent at the share of this moment, null if not. */
function admit(request, share) {
    if (share === undefined)
        return request;
    if (request.place === null || (request.place ?? 0) < share())
        return request.byQuota ? { ...request, byQuota: undefined } : request;
    return request.byQuota ? request : null;
}
function ofRound(request, round, shiftMs) {
    const exchange = shiftMs === 0 ? request.exchange : { ...request.exchange, atMs: request.exchange.atMs + shiftMs };
    return { ...request, session: `${request.session}~${round}`, exchange };
}
function nothingToSend(recording, counts) {
    const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_RECORDING_EMPTY', {
        found: `${counts.read} requests, all left out (${reasons.join(', ')})`,
        expected: 'at least one that may be sent',
        place: { file: recording.file },
    });
}


/***/ })

};
