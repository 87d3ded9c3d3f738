export const id = 3619;
export const ids = [3619];
export const modules = {

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

/***/ 79678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withTransactions)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/template.js
var template = __webpack_require__(82320);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/choose.js


/** Chooses who comes next: scenarios by weight, rows of data by their order. The same seed gives the same users. */
class ScenarioChooser {
    scenarios;
    seed;
    random;
    rowsUsed = new Map();
    iteration = 0;
    constructor(scenarios, seed) {
        this.scenarios = [...scenarios];
        this.seed = seed;
        this.random = (0,random/* seeded */.J)((0,random/* hash32 */.A)(`${seed} scenarios`));
    }
    /** The next user; null where every scenario has used up its data. */
    next() {
        while (this.scenarios.length > 0) {
            const scenario = this.pick();
            const row = this.rowOf(scenario);
            if (row !== null)
                return this.begin(scenario, row);
            this.scenarios.splice(this.scenarios.indexOf(scenario), 1);
        }
        return null;
    }
    pick() {
        const total = this.scenarios.reduce((sum, { weight }) => sum + weight, 0);
        let left = this.random() * total;
        return this.scenarios.find(({ weight }) => (left -= weight) < 0) ?? this.scenarios.at(-1);
    }
    rowOf({ name, data }) {
        if (data === null)
            return {};
        if (data.order === 'random')
            return data.rows[Math.floor(this.random() * data.rows.length)] ?? {};
        const used = this.rowsUsed.get(name) ?? 0;
        this.rowsUsed.set(name, used + 1);
        if (data.order === 'unique')
            return data.rows[used] ?? null;
        return data.rows[used % data.rows.length] ?? {};
    }
    begin(scenario, row) {
        const iteration = this.iteration++;
        const variables = new Map([['session', sessionOf(iteration)], ...Object.entries(row)]);
        const random = randomOf(this.seed, iteration, 'variables');
        for (const [name, value] of scenario.variables)
            variables.set(name, (0,template/* render */.XX)(value, { variables, random, iteration }));
        return { scenario, iteration, variables };
    }
}
/** Users that sign in; the transactions of a run share them. */
const MOST_USERS = 100;
/** The session that a transaction belongs to, for its credentials. */
function sessionOf(iteration) {
    return `user-${iteration % MOST_USERS}`;
}
/** The random numbers of one place of one iteration: every arm draws the same ones. */
function randomOf(seed, iteration, place) {
    return (0,random/* seeded */.J)((0,random/* hash32 */.A)(`${seed} ${iteration} ${place}`));
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/judge-step.js + 1 modules
var judge_step = __webpack_require__(45476);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/scenario.js
var synthetic_scenario = __webpack_require__(50564);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/with-credentials.js
/** A request with the credentials of its session: what a step writes itself stays, cookies are joined. */
function withCredentials(outgoing, credentials) {
    if (credentials === undefined)
        return outgoing;
    const headers = [...outgoing.headers];
    for (const [name, value] of Object.entries(credentials)) {
        const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
        if (at < 0)
            headers.push(name, value);
        else if (name.toLowerCase() === 'cookie')
            headers[at + 1] = joined(value, headers[at + 1] ?? '');
    }
    return { ...outgoing, headers };
}
/** Cookies of the transaction itself come after those of the login and replace them by name. */
function joined(login, own) {
    const cookies = new Map();
    for (const pair of `${login}; ${own}`.split('; '))
        if (pair !== '')
            cookies.set(pair.split('=', 1)[0] ?? '', pair);
    return [...cookies.values()].join('; ');
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-credentials.js
var session_credentials = __webpack_require__(36327);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/drain.js
var drain = __webpack_require__(45650);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/flight.js + 1 modules
var flight = __webpack_require__(38698);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/lane.js
var engines_lane = __webpack_require__(2844);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/alarm.js
var alarm = __webpack_require__(30653);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/pacing.js + 2 modules
var pacing = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/arrivals.js


/** After a stall everything due begins, but in bursts of this many, so that answers are read in between. */
const BURST = 64;
/** The schedule's own requests carry no time of a recording. */
const NO_REQUEST = { exchange: { atMs: 0 } };
/**
 * When users come: at a rate whatever becomes of those before (open), or each as soon as another has left (closed). A rate found by itself, or one that
 * follows a replay, counts requests: a transaction of five steps then takes five places of the schedule.
 */
class Arrivals {
    pacing;
    users;
    mostGoing;
    countsSteps;
    elapsed;
    arrive;
    alarm = new alarm/* Alarm */.Q(() => this.pump());
    dueMs = null;
    going = 0;
    placesTaken = 0;
    pumping = false;
    ended = false;
    /** @param arrive begins a transaction and says how many steps it has; null ends everything */
    constructor(spec, pace, elapsed, arrive) {
        this.users = spec.users ?? null;
        this.mostGoing = this.users ?? Number.POSITIVE_INFINITY;
        this.countsSteps = spec.rate === 'auto' && this.users === null;
        const rate = this.users !== null
            ? 'closed'
            : spec.rate === 'auto'
                ? pace.rate === 'closed' || pace.rate === 'recorded'
                    ? 'auto'
                    : pace.rate
                : spec.rate;
        this.pacing = new pacing/* Pacing */.P({ ...pace, rate });
        this.elapsed = elapsed;
        this.arrive = arrive;
    }
    start() {
        this.pump();
    }
    /** A transaction is over: in a closed loop the next user comes. */
    left() {
        this.going--;
        if (this.users !== null)
            this.alarm.soon();
    }
    /** So much of the rate, or of the users, from now on. */
    setLoad(load) {
        if (!this.pacing.setLoad(load) || this.users === null)
            return;
        this.mostGoing = Math.max(1, Math.floor(this.users * load));
        this.alarm.soon();
    }
    /** Requests a second from now on: the share of what a replay beside it sends. */
    follow(rate) {
        if (rate > 0)
            this.pacing.setRate(rate);
    }
    /** One step of the search for a rate. @param inFlight requests that nobody has answered yet */
    control(inFlight, cpuShare) {
        this.pacing.control(this.elapsed(), Math.max(0, this.placesTaken - inFlight), cpuShare);
    }
    stop() {
        this.ended = true;
        this.alarm.cancel();
        this.pacing.ended(this.elapsed());
    }
    /** @param stepsEach requests a transaction, so that rates are those of requests */
    summary(stepsEach) {
        const summary = this.pacing.summary();
        const factor = this.countsSteps ? 1 : stepsEach;
        return {
            ...summary,
            askedRate: summary.askedRate === null ? null : summary.askedRate * factor,
            achievedRate: summary.achievedRate * factor,
        };
    }
    snapshot(sent) {
        return { rate: this.pacing.rateNow(sent, this.elapsed()), latenessP99Ms: this.pacing.lateness.quantile(0.99) };
    }
    pump() {
        if (this.pumping || this.ended)
            return;
        this.pumping = true;
        try {
            for (let burst = 0; burst < BURST; burst++)
                if (!this.beginOne())
                    return;
            this.alarm.soon();
        }
        finally {
            this.pumping = false;
        }
    }
    /** Whether there may be another one due at once. */
    beginOne() {
        if (this.ended || this.going >= this.mostGoing)
            return false;
        const elapsedMs = this.elapsed();
        this.dueMs ??= this.pacing.dueMs(NO_REQUEST, elapsedMs);
        if (this.dueMs > elapsedMs) {
            this.alarm.in(this.dueMs - elapsedMs);
            return false;
        }
        const dueMs = this.dueMs;
        this.dueMs = null;
        this.going++;
        const steps = this.arrive(dueMs);
        if (steps === null)
            return false;
        this.pacing.sent(dueMs, elapsedMs);
        this.placesTaken += this.countsSteps ? steps : 1;
        for (let place = 1; this.countsSteps && place < steps; place++)
            this.pacing.dueMs(NO_REQUEST, elapsedMs);
        return true;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/arm-session.js
var arm_session = __webpack_require__(70203);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/step-exchange.js
var step_exchange = __webpack_require__(88148);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/iteration.js





/** One user on their way through a scenario, on all arms at once. */
class Iteration {
    scenario;
    number;
    /** intended beginning, ms since the start of the traffic */
    dueMs;
    arms;
    seed;
    at = 0;
    constructor(begun, targets, seed, dueMs) {
        this.scenario = begun.scenario;
        this.number = begun.iteration;
        this.dueMs = dueMs;
        this.seed = seed;
        this.arms = targets.map(({ arm, origin }) => new arm_session/* ArmSession */.d(arm, origin, begun.variables));
    }
    get step() {
        return this.scenario.steps[this.at];
    }
    get isLast() {
        return this.at >= this.scenario.steps.length - 1;
    }
    next() {
        this.at++;
    }
    /** The pause after the present step, the same on every arm. */
    thinkMs() {
        const { fromMs, toMs } = this.step.think;
        return fromMs + (toMs - fromMs) * randomOf(this.seed, this.number, `think ${this.at}`)();
    }
    /** @param set headers for every request to an arm, unless the step has its own of that name */
    prepare(set) {
        const { step } = this;
        const outgoing = new Map();
        const paths = new Map();
        let first = null;
        for (const session of this.arms) {
            // Every arm draws from the beginning, so that all are sent the same values.
            const random = randomOf(this.seed, this.number, `step ${this.at}`);
            const context = { variables: session.variables, random, iteration: this.number };
            const id = `${this.scenario.name}-${this.number}-${this.at}`;
            const exchange = (0,step_exchange/* exchangeOf */.L)(step.request, context, (target) => session.cookiesFor(target), id);
            const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
            const headers = Object.fromEntries(Object.entries(set(session.arm)).filter(([name]) => !own.has(name.toLowerCase())));
            const ready = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, headers);
            if (typeof ready === 'string')
                return ready;
            first ??= exchange;
            outgoing.set(session.arm, ready);
            paths.set(session.arm, exchange.target);
        }
        return {
            exchange: first,
            session: sessionOf(this.number),
            route: (0,synthetic_scenario/* routeOfStep */.B)(this.scenario, step),
            iteration: this,
            step,
            outgoing,
            paths,
        };
    }
    /** The trial of the whole transaction: the sum of the steps, or a failure on the arms where one failed. */
    whole(index, failed) {
        const side = (arm) => {
            const session = this.arms.find((one) => one.arm === arm);
            if (!session)
                return undefined;
            const isFailed = failed.has(arm);
            const latencyMs = isFailed ? null : session.latencyMs;
            return { status: isFailed ? null : 200, latencyMs, intendedLatencyMs: latencyMs, bytes: 0, error: isFailed ? 'step-failed' : null };
        };
        const primary = side('primary');
        const baseline = side('baseline');
        return {
            index,
            at: this.dueMs / 1_000,
            route: this.scenario.name,
            primary,
            shadow: side('shadow') ?? primary,
            ...(baseline ? { baseline } : {}),
            whole: true,
        };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/read-answer.js


/** What a call came to, for extractions and assertions; null where there was no answer. The body is decoded only where somebody looks at it. */
async function readAnswer(call, session, path, withBody, capBytes) {
    const { status, latencyMs } = call.observation();
    if (status === null || latencyMs === null)
        return null;
    const codings = withBody ? (0,compare_calls/* encodingOf */.P$)(call) : '';
    const kept = withBody ? call.body.kept() : new Uint8Array(0);
    const body = codings === '' ? kept : ((await (0,decode_body/* decodeBody */.V)(kept, codings, capBytes)) ?? kept);
    return {
        status,
        latencyMs,
        headers: call.headers,
        text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'),
        cookie: (name) => session.cookie(path, name),
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/transaction-ledger.js
/** What became of every transaction: begun = whole + ended early + refused + unfinished. */
class TransactionLedger {
    begun = 0;
    dropped = 0;
    /** requests that no HTTP client can send, by reason */
    unsendable = {};
    wholes = 0;
    refused = 0;
    endedEarly = {};
    /** @param why the step that failed and where; null: every step went through */
    end(why) {
        if (why === null)
            this.wholes++;
        else
            this.endedEarly[why] = (this.endedEarly[why] ?? 0) + 1;
    }
    refuse(reason) {
        this.refused++;
        this.unsendable[reason] = (this.unsendable[reason] ?? 0) + 1;
    }
    counts() {
        const early = Object.values(this.endedEarly).reduce((sum, count) => sum + count, 0);
        const unfinished = this.begun - this.wholes - early - this.refused;
        return { begun: this.begun, whole: this.wholes, endedEarly: { ...this.endedEarly }, unfinished, dropped: this.dropped };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/settlement.js
var settlement = __webpack_require__(69949);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/transaction-drive.js


















/** Transactions going at once; one more is dropped and counted. */
const MOST_GOING = 8_192;
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;
/** One run of scripted transactions: every step goes to all arms as one trial. Owns its connections and timers, and lets go of all of them before `done` settles. */
class TransactionDrive {
    runId;
    random;
    tracePrefix;
    backToBack;
    settlement = new settlement/* Settlement */.y();
    credentials;
    sessions = {
        adapt: (request, outgoing, arm, credentials) => withCredentials(request.outgoing.get(arm) ?? outgoing, credentials),
        learn: () => { },
    };
    now = () => this.context.clock.monotonic();
    pace;
    targets;
    context;
    observe;
    lanes;
    chooser;
    arrivals;
    budget = new body_budget/* BodyBudget */.S();
    timer;
    thinking = new Map();
    startedAtMs;
    originMs;
    ledger = new TransactionLedger();
    seed;
    nextIndex;
    going = 0;
    sent = 0;
    completed = 0;
    orphans = 0;
    inFlight = 0;
    sendingEnded = false;
    drainedAtMs = Number.POSITIVE_INFINITY;
    /** @param firstIndex of its trials, so that a replay beside it has indexes of its own */
    constructor(spec, targets, pace, context, observe, firstIndex = 0) {
        this.pace = pace;
        this.targets = targets;
        this.context = context;
        this.observe = observe;
        this.nextIndex = firstIndex;
        this.seed = (0,random/* hash32 */.A)(`${spec.seed} transactions`);
        this.chooser = new ScenarioChooser(spec.scenarios, this.seed);
        this.runId = (0,tag/* headerSafe */.nh)(context.runId);
        this.random = context.random;
        this.tracePrefix = (0,tag/* newTracePrefix */.at)(context.random);
        this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
        this.credentials = context.credentials
            ? new session_credentials/* SessionCredentials */.v(context.credentials, pace.timeoutMs, (error) => this.crash(error))
            : null;
        const connections = Math.max(pace.connections, spec.users ?? 1);
        const lane = { ...pace, connections, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), sessions: false };
        this.lanes = targets.map((target) => new engines_lane/* Lane */.J$(target, lane, this.budget, this.now));
        this.startedAtMs = context.clock.now();
        this.originMs = context.clock.monotonic();
        this.arrivals = new Arrivals(spec, pace, () => this.now() - this.originMs, this.arrive);
        this.timer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
        context.signal.addEventListener('abort', this.abort, { once: true });
    }
    start() {
        if (this.context.signal.aborted)
            this.abort();
        else
            this.arrivals.start();
        return {
            done: this.settlement.done,
            stop: () => this.endSending(),
            setLoad: (load) => this.arrivals.setLoad(load),
            snapshot: () => this.snapshot(),
            follow: (rate) => this.arrivals.follow(rate),
        };
    }
    released() { }
    landed(flight) {
        this.land(flight).catch(this.crash);
    }
    /** One more user comes. @returns how many steps the transaction has; null where nobody comes any more */
    arrive = (dueMs) => {
        const begun = this.chooser.next();
        if (begun === null || dueMs >= this.pace.durationMs) {
            this.endSending();
            return null;
        }
        const { length } = begun.scenario.steps;
        if (this.going >= MOST_GOING) {
            this.ledger.dropped++;
            return length;
        }
        this.ledger.begun++;
        this.going++;
        this.send(new Iteration(begun, this.targets, this.seed, dueMs), this.originMs + dueMs);
        return length;
    };
    /** The present step of a transaction, to all arms. */
    send(iteration, dueAtMs) {
        const request = iteration.prepare(() => this.context.headers);
        if (typeof request === 'string') {
            this.ledger.refuse(request);
            if (this.sent === 0)
                this.crash(nothingToSend(iteration, request)); // it would be refused for ever
            this.finish();
            return;
        }
        this.sent++;
        this.inFlight++;
        const first = [...request.outgoing.values()][0];
        new flight/* Flight */.P(this.nextIndex++, request, first, dueAtMs - this.originMs, this).start(this.lanes, dueAtMs);
    }
    async land(flight) {
        const request = flight.request;
        const { iteration, step } = request;
        const outcomes = await this.conclude(flight.calls, request);
        const trial = await (0,land/* landTrial */.K)(flight, this.pace.bodyCapBytes);
        if (this.settlement.isSettled)
            return;
        for (const call of flight.calls)
            call.body.release(this.budget);
        this.inFlight--;
        if (flight.calls.some((call) => call.unsendable))
            this.orphans++;
        else {
            this.completed++;
            this.observe({ ...trial, ...(0,judge_step/* recordedStatusOf */.Cd)(outcomes.get('primary'), trial.primary), assertions: (0,judge_step/* joinFailures */.cc)(outcomes) });
        }
        const failed = new Set([...outcomes].flatMap(([arm, { goesOn }]) => (goesOn ? [] : [arm])));
        if (failed.size > 0)
            this.end(iteration, failed, `${request.route} on ${failed.size === outcomes.size ? 'every arm' : [...failed].join(' and ')}`);
        else if (iteration.isLast)
            this.end(iteration, failed, null);
        else
            this.goOn(iteration, step.think.toMs > 0 ? iteration.thinkMs() : 0);
        if (this.sendingEnded && this.inFlight === 0)
            this.settle();
    }
    async conclude(calls, { iteration, step, paths }) {
        const withBody = (0,judge_step/* looksAtBody */.Qi)(step);
        const outcomes = await Promise.all(calls.map(async (call) => {
            const { arm } = call.lane;
            const session = iteration.arms.find((one) => one.arm === arm);
            if (!session)
                throw new Error(`no session on ${arm}`);
            const path = paths.get(arm) ?? '/';
            if (call.error === null)
                session.keep(path, call.headers['set-cookie']);
            const answer = await readAnswer(call, session, path, withBody, this.pace.bodyCapBytes);
            const outcome = (0,judge_step/* concludeStep */.ux)(step, answer);
            for (const [name, value] of outcome.values)
                session.variables.set(name, value);
            session.latencyMs += answer?.latencyMs ?? 0;
            return [arm, outcome];
        }));
        return new Map(outcomes);
    }
    goOn(iteration, thinkMs) {
        if (this.sendingEnded)
            return; // unfinished
        iteration.next();
        if (thinkMs <= 0) {
            this.send(iteration, this.now());
            return;
        }
        const dueAtMs = this.now() + thinkMs;
        const go = () => {
            this.thinking.delete(iteration);
            try {
                this.send(iteration, dueAtMs);
            }
            catch (error) {
                this.crash(error);
            }
        };
        this.thinking.set(iteration, setTimeout(go, thinkMs));
    }
    /** @param why the step and the arms that ended it early; null where it went through */
    end(iteration, failed, why) {
        this.ledger.end(why);
        this.observe(iteration.whole(this.nextIndex++, failed));
        this.finish();
    }
    finish() {
        this.going--;
        if (!this.sendingEnded)
            this.arrivals.left();
    }
    watch() {
        const nowMs = this.now();
        for (const lane of this.lanes)
            lane.expire(nowMs);
        if (nowMs >= this.drainedAtMs)
            for (const lane of this.lanes)
                lane.end();
        if (this.sendingEnded)
            return;
        this.arrivals.control(this.inFlight, this.context.cpuShare?.() ?? null);
        if (nowMs - this.originMs >= this.pace.durationMs)
            this.endSending();
    }
    endSending() {
        if (this.sendingEnded)
            return;
        this.stopSending();
        this.drainedAtMs = this.now() + (0,drain/* drainMs */.X)(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
        if (this.inFlight === 0)
            this.settle();
    }
    stopSending() {
        this.sendingEnded = true;
        this.arrivals.stop();
        for (const timer of this.thinking.values())
            clearTimeout(timer);
        this.thinking.clear();
    }
    abort = () => {
        if (this.settlement.isSettled)
            return;
        this.stopSending();
        this.orphans += this.inFlight;
        this.settle();
    };
    crash = (error) => {
        this.settlement.blame(error);
        this.abort();
    };
    settle() {
        const release = () => {
            clearInterval(this.timer);
            this.context.signal.removeEventListener('abort', this.abort);
        };
        this.settlement.settle(this.lanes, release, () => this.summary());
    }
    summary() {
        const { sent, completed, orphans, startedAtMs, ledger } = this;
        return {
            sent,
            completed,
            orphans,
            startedAtMs,
            unsendable: ledger.unsendable,
            transactions: ledger.counts(),
            ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
            ...this.arrivals.summary(ledger.begun === 0 ? 1 : sent / ledger.begun),
        };
    }
    snapshot() {
        return { sent: this.sent, inFlight: this.inFlight, ...this.arrivals.snapshot(this.sent) };
    }
}
function nothingToSend({ scenario, step }, reason) {
    const found = `${(0,synthetic_scenario/* routeOfStep */.B)(scenario, step)}: a ${reason} that no HTTP client sends`;
    return (0,errors/* fail */.fJ)('FS_SCENARIO_INVALID', { found, expected: 'header values without control characters' });
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/transactions/with-transactions.js

/** Indexes of the trials of transactions beside a replay begin here. */
const FIRST_INDEX = 1_000_000_000;
/** How often the transactions take up the rate of the replay beside them. */
const FOLLOW_MS = 250;
/** Requests a second until the replay's rate is known. */
const FIRST_RATE = 10;
/** Scripted transactions alone, or beside what another engine replays. @param replay null where nothing is replayed: `requests` are then ignored */
function withTransactions(replay, spec) {
    return {
        name: replay ? `${replay.name} and transactions` : 'transactions',
        drive(requests, targets, pace, context, observe) {
            if (!replay)
                return new TransactionDrive(spec, targets, pace, context, observe).start();
            const { share } = spec;
            const shared = typeof pace.rate === 'number' ? { ...pace, rate: pace.rate * (1 - share) } : pace;
            const replayed = replay.drive(requests, targets, shared, context, observe);
            return beside(replayed, startBeside(spec, targets, pace, context, observe), share, followsReplay(spec, pace));
        },
    };
}
function startBeside(spec, targets, pace, context, observe) {
    const rate = typeof pace.rate === 'number' ? pace.rate * spec.share : FIRST_RATE;
    return new TransactionDrive(spec, targets, { ...pace, rate }, context, observe, FIRST_INDEX).start();
}
function followsReplay({ rate, users }, pace) {
    return rate === 'auto' && users === undefined && typeof pace.rate !== 'number';
}
/** Both as one: they end together, and what they sent is added up. */
function beside(replayed, scripted, share, follows) {
    const timer = setInterval(() => {
        if (follows)
            scripted.follow((replayed.snapshot().rate * share) / (1 - share));
    }, FOLLOW_MS);
    const stop = () => {
        replayed.stop();
        scripted.stop();
    };
    const done = Promise.all([replayed.done.finally(() => scripted.stop()), scripted.done.catch(fallWith(replayed))]).finally(() => clearInterval(timer));
    return {
        done: done.then(([a, b]) => add(a, b)),
        stop,
        setLoad: (load) => {
            replayed.setLoad(load);
            if (!follows)
                scripted.setLoad(load);
        },
        snapshot: () => {
            const [a, b] = [replayed.snapshot(), scripted.snapshot()];
            return {
                sent: a.sent + b.sent,
                inFlight: a.inFlight + b.inFlight,
                rate: a.rate + b.rate,
                latenessP99Ms: Math.max(a.latenessP99Ms, b.latenessP99Ms),
            };
        },
    };
}
/** A broken half ends the other, which is waited for before the error is told: nothing is left running. */
function fallWith(other) {
    return async (error) => {
        other.stop();
        await other.done.catch(() => undefined);
        throw error;
    };
}
function add(a, b) {
    const unsendable = { ...a.unsendable };
    for (const [reason, count] of Object.entries(b.unsendable ?? {}))
        unsendable[reason] = (unsendable[reason] ?? 0) + count;
    const count = a.latenessMs.count + b.latenessMs.count;
    const late = a.latenessMs.over5ms * a.latenessMs.count + b.latenessMs.over5ms * b.latenessMs.count;
    return {
        ...a,
        sent: a.sent + b.sent,
        completed: a.completed + b.completed,
        orphans: a.orphans + b.orphans,
        askedRate: a.askedRate === null || b.askedRate === null ? null : a.askedRate + b.askedRate,
        achievedRate: a.achievedRate + b.achievedRate,
        latenessMs: {
            count,
            p50: Math.max(a.latenessMs.p50, b.latenessMs.p50),
            p99: Math.max(a.latenessMs.p99, b.latenessMs.p99),
            max: Math.max(a.latenessMs.max, b.latenessMs.max),
            over5ms: count === 0 ? 0 : late / count,
        },
        unsendable,
        transactions: b.transactions,
    };
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

/***/ 70203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ArmSession)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);

/** What one arm has handed out in one transaction: its variables and its cookies. Never sent to another arm. */
class ArmSession {
    arm;
    variables;
    /** the sum of the steps so far */
    latencyMs = 0;
    origin;
    jar = null;
    /** @param origin scheme and host of the arm */
    constructor(arm, origin, variables) {
        this.arm = arm;
        this.origin = origin;
        this.variables = new Map(variables);
    }
    /** The `cookie` header for a path; empty where there is none. */
    cookiesFor(path) {
        return this.jar?.getCookieStringSync(this.at(path)) ?? '';
    }
    /** Cookies that the jar refuses (another domain) are ignored, as a browser would. */
    keep(path, setCookie) {
        if (setCookie === undefined)
            return;
        this.jar ??= new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { looseMode: true, rejectPublicSuffixes: false });
        for (const one of [setCookie].flat())
            this.jar.setCookieSync(one, this.at(path), { ignoreError: true });
    }
    /** The value of a cookie that would be sent to a path. */
    cookie(path, name) {
        return this.jar?.getCookiesSync(this.at(path)).find((cookie) => cookie.key === name)?.value;
    }
    /** Every cookie the session has, whatever path it is for, as a `cookie` header. */
    allCookies() {
        const cookies = this.jar?.serializeSync()?.cookies ?? [];
        return cookies.map(({ key, value }) => `${key}=${value}`).join('; ');
    }
    at(path) {
        return URL.parse(path, this.origin)?.href ?? this.origin;
    }
}


/***/ }),

/***/ 45476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ux: () => (/* binding */ concludeStep),
  cc: () => (/* binding */ joinFailures),
  Qi: () => (/* binding */ looksAtBody),
  Cd: () => (/* binding */ recordedStatusOf)
});

// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/answer.js

/** An answer whose JSON is parsed at most once. */
class AnswerReader {
    answer;
    json;
    constructor(answer) {
        this.answer = answer;
    }
    /** The value a source names; undefined where the answer has none. Of a JSONPath with several results the first; objects as JSON text. */
    read(source) {
        switch (source.kind) {
            case 'jsonpath':
                return this.first(source.query);
            case 'header':
                return this.header(source.name);
            case 'cookie':
                return this.answer.cookie(source.name);
            case 'regex': {
                const match = new RegExp(source.pattern, 'm').exec(this.answer.text);
                return match?.[1] ?? match?.[0];
            }
        }
    }
    /** The variables of a step, and the first that could not be found. */
    extract(extractions) {
        const values = new Map();
        for (const { variable, source } of extractions) {
            const value = this.read(source);
            if (value === undefined || value === null)
                return { values, missing: variable };
            values.set(variable, value);
        }
        return { values, missing: null };
    }
    /** What was found instead, as text; null where the assertion holds. */
    check({ check }) {
        return this.fails(check);
    }
    fails(check) {
        const { status, latencyMs, text } = this.answer;
        switch (check.kind) {
            case 'status':
                return check.allowed.some((one) => one === status || one === `${Math.floor(status / 100)}xx`) ? null : String(status);
            case 'latency':
                return latencyMs < check.belowMs ? null : `${Number(latencyMs.toPrecision(4))} ms`;
            case 'header':
                return mismatch(this.header(check.name), check.expected);
            case 'body':
                return mismatch(text, check.expected);
            case 'jsonpath':
                return mismatch(this.first(check.query), check.expected);
        }
    }
    header(name) {
        const value = this.answer.headers[name.toLowerCase()];
        return value === undefined ? undefined : typeof value === 'string' ? value : value.join(', ');
    }
    first(path) {
        this.json ??= parse(this.answer.text);
        if (this.json === null)
            return undefined;
        const [found] = (0,esm/* query */.P)(this.json.value, path);
        return typeof found === 'object' && found !== null ? JSON.stringify(found) : found;
    }
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function mismatch(value, { equals, matches, contains, exists }) {
    const found = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
    if (exists !== undefined && (value !== undefined) !== exists)
        return found;
    if (equals !== undefined && !isEqual(value, equals))
        return found;
    if (matches !== undefined && !(value !== undefined && new RegExp(matches).test(String(value))))
        return found;
    return contains !== undefined && !(value !== undefined && String(value).includes(contains)) ? found : null;
}
/** Headers are text: there `5` in the scenario means what "5" says; in JSON a number is a number. */
function isEqual(value, expected) {
    return value === expected || (typeof value === 'string' && typeof expected === 'number' && value === String(expected));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/synthetic/judge-step.js

const LONGEST_SAMPLE = 200;
/** Whether extractions or assertions of a step look at the body. */
function looksAtBody(step) {
    const readsBody = (kind) => kind === 'jsonpath' || kind === 'regex' || kind === 'body';
    return step.extract.some(({ source }) => readsBody(source.kind)) || step.assert.some(({ check }) => readsBody(check.kind));
}
/** Extracts and asserts on one arm's answer. @param answer null where there was none: then everything that was asked has failed */
function concludeStep(step, answer) {
    if (answer === null) {
        const names = [...step.assert.map(({ label }) => label), ...step.extract.map(({ variable }) => extractLabel(variable))];
        return { failed: new Map(names.map((name) => [name, 'no answer'])), values: new Map(), goesOn: false };
    }
    const reader = new AnswerReader(answer);
    const failed = new Map();
    let goesOn = true;
    for (const assertion of step.assert) {
        const found = reader.check(assertion);
        if (found === null)
            continue;
        failed.set(assertion.label, found.length > LONGEST_SAMPLE ? `${found.slice(0, LONGEST_SAMPLE)}...` : found);
        goesOn &&= assertion.check.kind === 'latency';
    }
    const { values, missing } = reader.extract(step.extract);
    if (missing !== null)
        failed.set(extractLabel(missing), 'nothing');
    return { failed, values, goesOn: goesOn && missing === null };
}
/** Assertions that failed on some arm, with what was found on each. */
function joinFailures(outcomes) {
    const names = new Set([...outcomes.values()].flatMap(({ failed }) => [...failed.keys()]));
    return [...names].map((name) => {
        const found = {};
        for (const [arm, { failed }] of outcomes) {
            const text = failed.get(name);
            if (text !== undefined)
                found[arm] = text;
        }
        return { name, found };
    });
}
function extractLabel(variable) {
    return `extract ${variable}`;
}
/** What the scenario expects stands for the recording: where the primary does not give it, the traffic does not fit the service. */
function recordedStatusOf(primary, { status }) {
    if (!primary || status === null)
        return {};
    const misses = [...primary.failed.keys()].some((name) => name.startsWith('status '));
    return misses ? {} : { recordedStatus: status };
}


/***/ }),

/***/ 50564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeOfStep)
/* harmony export */ });
/** The route that a step's trials belong to. */
function routeOfStep(scenario, step) {
    return `${scenario.name} / ${step.name}`;
}


/***/ }),

/***/ 88148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exchangeOf)
/* harmony export */ });
/* unused harmony export isTemplate */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82320);

/** The request of a step with everything filled in. @param cookiesFor the `cookie` header of the arm's session for a path; empty where none */
function exchangeOf(request, context, cookiesFor, id) {
    const target = targetOf(request, context);
    const cookies = cookiesFor(target);
    const headers = request.headers.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)]);
    const body = request.body ? bodyOf(request.body, context) : null;
    const has = (name) => headers.some(([given]) => given.toLowerCase() === name);
    const type = request.body && TYPES[request.body.kind];
    if (type && !has('content-type'))
        headers.push(['content-type', type]);
    if (!has('accept'))
        headers.push(['accept', '*/*']);
    return {
        id,
        atMs: 0,
        method: request.method,
        target,
        headers: cookies === '' ? headers : withCookies(headers, cookies),
        body,
        response: null,
        client: '',
    };
}
const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded', text: 'text/plain; charset=utf-8' };
function targetOf(request, context) {
    const path = fillPath(request.path, context);
    if (request.query.length === 0)
        return path;
    const query = new URLSearchParams(request.query.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)])).toString();
    return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
/** What is filled into a path is escaped, so that an id with a slash stays one segment; a path that is one variable alone is a `location` to follow. */
function fillPath(path, context) {
    const [only] = path.parts;
    if (path.parts.length === 1 && only && 'name' in only)
        return pathOfLocation((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(path, context));
    return path.parts
        .map((part) => ('text' in part ? part.text : encodeURIComponent(String((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderScalar */ .VO)({ source: '', parts: [part] }, context)))))
        .join('');
}
function pathOfLocation(location) {
    const url = URL.parse(location, 'http://arm');
    return url ? `${url.pathname}${url.search}` : `/${encodeURIComponent(location)}`;
}
function bodyOf(body, context) {
    const text = body.kind === 'json'
        ? JSON.stringify(fillValue(body.value, context))
        : body.kind === 'form'
            ? new URLSearchParams(renderAll(body.fields, context)).toString()
            : (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(body.text, context);
    return { encoding: 'utf8', text };
}
function renderAll(named, context) {
    return named.map(([name, value]) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, context)]);
}
function fillValue(value, context) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isTemplate(value))
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderScalar */ .VO)(value, context);
    if (Array.isArray(value))
        return value.map((item) => fillValue(item, context));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillValue(item, context)]));
}
/** Templates are told from mappings by a list of parts that no JSON body can hold, since every text of it is a template itself. */
function isTemplate(value) {
    return 'parts' in value && 'source' in value && typeof value.source === 'string';
}
function withCookies(headers, cookies) {
    const own = headers.find(([name]) => name.toLowerCase() === 'cookie');
    const others = headers.filter((header) => header !== own);
    return [...others, ['cookie', own ? `${own[1]}; ${cookies}` : cookies]];
}


/***/ }),

/***/ 82320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* unused harmony export GENERATOR_NAMES */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const VARIABLE = /^[A-Za-z_][\w-]*$/;
/** Values made anew at each place: name -> how many numbers may follow. */
const GENERATORS = { uuid: 0, iteration: 0, 'random.int': 2, 'random.hex': 1, 'random.float': 0 };
const GENERATOR_NAMES = Object.keys(GENERATORS);
const LARGEST_INT = 1_000_000;
/** Reads a text; what is not understood stays as it stands and is reported by `problemsOf`. */
function readTemplate(source) {
    const parts = [];
    let at = 0;
    for (const match of source.matchAll(PLACEHOLDER)) {
        if (match.index > at)
            parts.push({ text: source.slice(at, match.index) });
        const [name = '', ...args] = match[1].split(/[\s,]+/);
        parts.push({ name, args: args.map(Number), offset: match.index });
        at = match.index + match[0].length;
    }
    if (at < source.length || parts.length === 0)
        parts.push({ text: source.slice(at) });
    return { source, parts };
}
/** The variables a template needs. */
function variablesOf(template) {
    return template.parts.flatMap((part) => ('name' in part && !isGenerator(part.name) ? [{ name: part.name, offset: part.offset }] : []));
}
/** Placeholders whose own form is wrong, whatever the variables are. */
function problemsOf(template) {
    return template.parts.flatMap((part) => {
        if (!('name' in part))
            return [];
        const found = `"{{${[part.name, ...part.args].join(' ')}}}"`;
        const most = GENERATORS[part.name];
        if (most === undefined)
            return VARIABLE.test(part.name) && part.args.length === 0
                ? []
                : [{ message: 'not a placeholder', found, expected: `{{name}} or one of ${GENERATOR_NAMES.join(', ')}`, offset: part.offset }];
        const good = part.args.length <= most && part.args.every(Number.isInteger) && (part.args[0] ?? 0) <= (part.args[1] ?? LARGEST_INT);
        return good ? [] : [{ message: 'these numbers are not understood', found, expected: usageOf(part.name), offset: part.offset }];
    });
}
function usageOf(name) {
    if (name === 'random.int')
        return '{{random.int}} or {{random.int LOW HIGH}}';
    return name === 'random.hex' ? '{{random.hex}} or {{random.hex DIGITS}}' : `{{${name}}}`;
}
/** The text with everything filled in. @throws RangeError for a variable without a value: the caller checks first */
function render(template, context) {
    return template.parts.map((part) => ('text' in part ? part.text : String(valueFor(part.name, part.args, context)))).join('');
}
/** Like `render`, but a text that is one placeholder alone keeps the type of its value: `{{count}}` in a JSON body stays a number. */
function renderScalar(template, context) {
    const [only] = template.parts;
    if (template.parts.length === 1 && only && 'name' in only)
        return valueFor(only.name, only.args, context);
    return render(template, context);
}
function valueFor(name, args, context) {
    switch (name) {
        case 'uuid':
            return uuid(context.random);
        case 'iteration':
            return context.iteration;
        case 'random.int': {
            const low = args[0] ?? 0;
            const high = args[1] ?? Math.max(low, LARGEST_INT);
            return low + Math.floor(context.random() * (high - low + 1));
        }
        case 'random.hex':
            return hex(context.random, args[0] ?? 16);
        case 'random.float':
            return Number(context.random().toFixed(6));
        default: {
            const value = context.variables.get(name);
            if (value === undefined)
                throw new RangeError(`no value for {{${name}}}`);
            return value;
        }
    }
}
function isGenerator(name) {
    return Object.hasOwn(GENERATORS, name);
}
function hex(random, digits) {
    return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
/** RFC 9562 version 4: random but for version and variant. */
function uuid(random) {
    const d = hex(random, 32);
    const variant = ((Number.parseInt(d.charAt(16), 16) & 3) | 8).toString(16);
    return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20)}`;
}


/***/ }),

/***/ 88038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsafeSteps)
/* harmony export */ });
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78068);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50564);


/** The steps that may change something, as `checkout / pay (POST)`. */
function unsafeSteps(scenarios) {
    return scenarios.flatMap((scenario) => scenario.steps.flatMap((step) => ((0,_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafe */ .I)(step.request.method) ? [] : [`${(0,_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .routeOfStep */ .B)(scenario, step)} (${step.request.method})`])));
}


/***/ })

};
