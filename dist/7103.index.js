export const id = 7103;
export const ids = [7103,2829];
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

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Uh: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
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

/***/ 25599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91387);

/** Live progress on stderr: one redrawn line on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
function progressLine(io, quiet) {
    if (quiet)
        return { listen: (progress) => warn(progress, io), clear: () => undefined };
    let open = false;
    let lastPlain = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (open)
            io.stderr('\r\u001b[2K');
        open = false;
    };
    const listen = (progress) => {
        if (progress.kind === 'message') {
            clear();
            io.stderr(`${progress.warning ? 'warning: ' : ''}${progress.text}\n`);
            return;
        }
        const text = (0,_run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTick */ .p)(progress);
        if (io.stderrIsTerminal) {
            io.stderr(`\r\u001b[2K${text.slice(0, Math.max(20, io.columns - 1))}`);
            open = true;
        }
        else if (progress.seconds - lastPlain >= _run_describe_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_EVERY_SECONDS */ .rB || progress.seconds < lastPlain) {
            lastPlain = progress.seconds;
            io.stderr(`${text}\n`);
        }
    };
    return { listen, clear };
}
function warn(progress, io) {
    if (progress.kind === 'message' && progress.warning)
        io.stderr(`warning: ${progress.text}\n`);
}


/***/ }),

/***/ 28561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rolloutFromConfig: () => (/* binding */ rolloutFromConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/config/load.js
var load = __webpack_require__(40749);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/rollout-table.js
const MARKS = { here: '>', passed: '+', left: '-', ahead: ' ' };
const WORDS = {
    here: 'users are here',
    passed: 'proven',
    left: 'left again',
    ahead: 'not yet',
};
/** How a rollout stands, for a terminal: readable at three in the morning, the decisive line first. */
function renderRollout(view) {
    return [
        `${view.service}, ${view.environment}: ${view.headline}`,
        '',
        '   step  users    since (UTC)       ',
        ...view.steps.map((row) => ` ${MARKS[row.state]} ${String(row.step).padStart(4)}  ${percent(row.share).padStart(6)}  ${clock(row.since).padEnd(16)}  ${WORDS[row.state]}`),
        '',
        `Last look: ${view.verdict ? `${view.verdict.outcome} at ${clock(view.verdict.at)}: ${view.verdict.sentence}` : 'none yet'}`,
        `Next:      ${view.next}`,
        `Driven by: ${view.lease}`,
        ...(view.acts.length === 0 ? [] : ['', 'Last acts:', ...view.acts.map((entry) => `  ${actLine(entry)}`)]),
        '',
    ].join('\n');
}
/** The same as Markdown, for a job summary or a comment. */
function renderRolloutMarkdown(view) {
    return [
        `### ${cell(`${view.service}, ${view.environment}: ${view.headline}`)}`,
        '',
        '| step | users | since (UTC) | |',
        '|---:|---:|---|---|',
        ...view.steps.map((row) => `| ${row.step} | ${percent(row.share)} | ${clock(row.since)} | ${WORDS[row.state]} |`),
        '',
        `**Last look**: ${view.verdict ? `${view.verdict.outcome}: ${cell(view.verdict.sentence)}` : 'none yet'}  `,
        `**Next**: ${cell(view.next)}  `,
        `**Driven by**: ${cell(view.lease)}`,
        '',
    ].join('\n');
}
function actLine({ at, act, phase, by, reason, detail }) {
    const to = typeof detail?.['to'] === 'number' ? ` to ${percent(detail['to'])}` : '';
    return `${at.slice(11, 19)}Z  ${act}${to}  ${phase}  by ${by}: ${reason}`;
}
const percent = (share) => `${Number((100 * share).toFixed(1))} %`;
const clock = (at) => (at === null ? '' : `${at.slice(0, 10)} ${at.slice(11, 16)}`);
const cell = (text) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/[\r\n]+/g, ' ');

// EXTERNAL MODULE: ./build-bundle/src/rollout/carried-evidence.js
var carried_evidence = __webpack_require__(13978);
// EXTERNAL MODULE: ./build-bundle/src/rollout/machine.js
var machine = __webpack_require__(23001);
// EXTERNAL MODULE: ./build-bundle/src/rollout/steps.js
var steps = __webpack_require__(98595);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/describe-rollout.js




/** @param spec of the configuration, where it is at hand: only with it the end of a step is known */
function viewRollout(document, record, spec, nowMs) {
    const own = document.journal.filter(({ actId }) => actId.includes(`:${record.id}:`));
    return {
        service: document.service,
        environment: document.environment,
        headline: headlineOf(record),
        status: record.status,
        candidate: record.candidate,
        stable: record.stable,
        share: record.split.shadow,
        steps: record.steps.map((share, step) => rowOf(record, share, step, own)),
        verdict: (0,carried_evidence/* readCarried */.$f)(record.evidence).last,
        next: nextOf(record, spec, nowMs),
        lease: leaseOf(document, nowMs, record),
        acts: own.slice(-8),
    };
}
function headlineOf(record) {
    const { status, candidate, stable, split, held } = record;
    const users = `${(0,steps/* percentOf */.pR)(split.shadow)} of users are on ${candidate}`;
    if (!(0,machine/* isSettled */.Is)(record))
        return `${users}; on its way to ${(0,steps/* percentOf */.pR)((0,machine/* desiredShare */.__)(record))} (${status})`;
    if (status === 'held')
        return `HELD: ${users}. ${held?.reason ?? ''} (${held?.by ?? ''})`;
    if (status === 'rolled-back')
        return `Rolled back: all users are on ${stable}, verified`;
    if (status === 'aborted')
        return `Aborted: all users are on ${stable}, verified`;
    if (status === 'promoted')
        return `Promoted: all users are on ${candidate}`;
    return status === 'watching' ? `Everybody is on ${candidate} and watched` : users;
}
function rowOf(record, share, step, own) {
    const arrival = own.findLast(({ phase, detail }) => phase === 'done' && detail?.['to'] === share);
    const isBack = record.status === 'rolled-back' || record.status === 'aborted';
    const reached = arrival !== undefined;
    const state = !reached
        ? 'ahead'
        : isBack
            ? 'left'
            : step < record.step
                ? 'passed'
                : step === record.step && record.split.shadow === share
                    ? 'here'
                    : 'ahead';
    return { step: step + 1, share, since: state === 'here' ? record.stepStartedAt : (arrival?.at ?? null), state };
}
function nextOf(record, spec, nowMs) {
    if ((0,machine/* isFinished */.$g)(record))
        return 'Nothing: it is over.';
    if (!(0,machine/* isSettled */.Is)(record))
        return 'The next tick finishes what was begun: `foreshadow rollout tick`.';
    if (record.status === 'held')
        return 'A person decides: `foreshadow rollout resume`, `promote` or `abort`, each with --reason and --by. A regression still rolls back by itself.';
    const lengthMs = spec === null ? null : record.status === 'watching' ? spec.watchMs : spec.eachMs;
    const leftMs = lengthMs === null ? null : Date.parse(record.stepStartedAt) + lengthMs - nowMs;
    const when = leftMs === null
        ? 'once its time is over'
        : leftMs <= 0
            ? 'as soon as enough is known'
            : `in ${(0,units/* formatDuration */.a3)(Math.ceil(leftMs / 1_000) * 1_000)}`;
    if (record.status === 'watching')
        return `Counts as promoted ${when}, unless something is found.`;
    const after = record.steps[record.step + 1];
    return after === undefined
        ? `Watched as promoted ${when}, if proven.`
        : `${(0,steps/* percentOf */.pR)(after)} of users ${when}, if proven; a regression takes everybody back at once.`;
}
function leaseOf({ lease }, nowMs, record) {
    if (!(0,machine/* isActive */.$m)(record))
        return 'not needed any more';
    if (lease === null)
        return 'NOBODY drives it: the next tick treats it as abandoned';
    const leftMs = Date.parse(lease.expiresAt) - nowMs;
    const left = leftMs > 0
        ? `for ${(0,units/* formatDuration */.a3)(Math.ceil(leftMs / 1_000) * 1_000)} more`
        : `RAN OUT ${(0,units/* formatDuration */.a3)(-Math.floor(leftMs / 1_000) * 1_000)} ago`;
    return `${lease.holder}, ${left}`;
}

// EXTERNAL MODULE: ./build-bundle/src/rollout/change-state.js
var change_state = __webpack_require__(90910);
// EXTERNAL MODULE: ./build-bundle/src/rollout/keep-journal.js
var keep_journal = __webpack_require__(87993);
// EXTERNAL MODULE: ./build-bundle/src/rollout/lease.js
var rollout_lease = __webpack_require__(85410);
// EXTERNAL MODULE: ./build-bundle/src/rollout/roll-back.js
var roll_back = __webpack_require__(60985);
// EXTERNAL MODULE: ./build-bundle/src/rollout/router.js
var router = __webpack_require__(80123);
// EXTERNAL MODULE: ./build-bundle/src/rollout/policy.js
var policy = __webpack_require__(32604);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/describe-stage.js
var describe_stage = __webpack_require__(92010);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/judge-stage.js
var judge_stage = __webpack_require__(39154);
// EXTERNAL MODULE: ./build-bundle/src/forecast/growth.js + 2 modules
var growth = __webpack_require__(51170);
// EXTERNAL MODULE: ./build-bundle/src/forecast/warnings.js
var warnings = __webpack_require__(63129);
// EXTERNAL MODULE: ./build-bundle/src/judge/figures.js
var figures = __webpack_require__(8519);
// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
// EXTERNAL MODULE: ./build-bundle/src/run/forecast-watch.js
var forecast_watch = __webpack_require__(26485);
;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/stage-forecast.js





/**
 * The risks of `forecast.risk` at one look of a rollout (verdict.md 7). The looks before are other processes', so their streaks are handed in.
 * @param streaks of `carried.warnings`; empty at the first look of a step
 */
function forecastFindings(series, spec, streaks) {
    if (spec.risk.length === 0)
        return { warnings: [], findings: [] };
    const growths = spec.risk.map(({ kpi, above }) => {
        const pair = series.find((candidate) => candidate.kpi === kpi);
        const points = pair ? (0,forecast_watch/* growthPoints */.H)(pair) : [];
        const last = points.at(-1);
        return last && above !== undefined ? (0,growth/* assessGrowth */.m)({ points, limit: { above }, spec, currentValue: last.experiment }) : null;
    });
    const probabilities = growths.map((growth) => (growth === null || growth.reason === 'too-few-points' ? null : growth.probability));
    const before = streaks.length === spec.risk.length ? { streaks } : (0,warnings/* startWarnings */.sK)(spec);
    const state = (0,warnings/* advanceWarnings */.aM)(before, probabilities, spec);
    const { warned, hold } = (0,warnings/* assessWarnings */._p)(state, spec);
    const outcome = !hold ? 'pass' : spec.rollbackOnForecast ? 'fail' : 'inconclusive';
    const findings = spec.risk.flatMap(({ kpi, above }, index) => {
        const growth = growths[index];
        if (!growth || !warned.includes(kpi))
            return [];
        const facts = { probability: (0,figures/* rounded */.Wf)(growth.probability), limit: above ?? null, per100kRequests: (0,figures/* rounded */.Wf)(growth.per100kRequests) };
        const tier = hold ? 'forecast' : 'warn';
        return [{ ...(0,validity/* bare */.$B)(hold ? 'forecast-breach' : 'warning', outcome, growth.blocks), kpi, tier, method: 'growth-per-request', facts }];
    });
    return { warnings: state.streaks, findings };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/look.js





/** A step in which too little was seen goes on for as long again before a person is asked. */
const PATIENCE = 2;
/** One interim analysis of the present step, and what the policy makes of it. */
async function lookAtStage(world, record) {
    const { plan, clock } = world;
    const evidence = await world.observe(record);
    const carried = (0,carried_evidence/* readCarried */.$f)(record.evidence);
    const { warnings, findings: extra } = forecastFindings(evidence.series, plan.forecast, carried.warnings);
    const stages = record.steps.length + 1;
    const verdict = (0,judge_stage/* judgeStage */.s)(evidence, carried, { kpis: plan.kpis, judge: plan.judge, forecast: plan.forecast, stages, extra });
    const stage = {
        kind: 'rollout',
        step: record.step + 1,
        steps: record.steps.length,
        rollbackOnForecast: plan.forecast.rollbackOnForecast,
    };
    const decided = (0,policy.decide)(verdict, stage, plan.enforce);
    const isOver = evidence.atSeconds >= evidence.forSeconds;
    const frozenBy = isOver && (decided === 'advance' || decided === 'promote') ? (world.frozenBy?.() ?? null) : null;
    const decision = frozenBy === null ? decided : 'hold';
    const reason = frozenBy === null ? (0,describe_stage/* describeStage */.a)(verdict, evidence) : `${frozenBy} is set: nobody goes further while it is`;
    const last = { at: new Date(clock.now()).toISOString(), outcome: verdict.outcome, decision, sentence: reason };
    const movesOn = isOver && (decision === 'advance' || decision === 'promote') && record.status !== 'held';
    const next = { ...(movesOn ? (0,carried_evidence/* finishStage */.KG)(carried, verdict.present) : carried), last, warnings: movesOn ? [] : warnings };
    const primary = movesOn ? added(carried.primary, evidence) : carried.primary;
    return {
        verdict,
        decision,
        event: {
            kind: 'look',
            decision,
            outcome: verdict.outcome,
            reason,
            isOver,
            isSpent: frozenBy !== null || evidence.atSeconds >= PATIENCE * evidence.forSeconds,
        },
        record: { ...record, evidence: { ...next, primary } },
    };
}
function added(before, { primary }) {
    if (!primary || primary.requests === 0)
        return before;
    return { requests: (before?.requests ?? 0) + primary.requests, errors: (before?.errors ?? 0) + primary.errors };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/tick.js









/**
 * One look at a rollout: reads the state, finishes what a process before it left half done, looks at the evidence once, acts, verifies, writes.
 * Whatever moment it is killed at, the next tick makes the router say what the state wants.
 * @throws FS_ROLLOUT_NONE; FS_LEASE_HELD where somebody else acts; FS_STATE_*; FS_ROUTER_* where the router does not do what is wanted: users stay where they are
 */
async function tickRollout(world, wish) {
    const { lease, document, wasAbandoned } = await takeRolloutLease(world);
    const tick = new Tick(world, lease, document.rollout);
    return tick.run(wasAbandoned, wish);
}
/** The rollout's lease, whoever drives it: each tick takes it anew, and so learns that an older one may not act any more. */
async function takeRolloutLease({ store, clock, signal, spec }) {
    let taken = null;
    const { document } = await (0,change_state/* changeState */.U)({ store, clock, signal }, (before) => {
        const record = requireRollout(before);
        const nowMs = clock.now();
        const holder = holderOf(record);
        const result = (0,rollout_lease/* takeLease */._e)(before, { holder, purpose: 'rollout', ttlMs: spec.leaseMs, nowMs });
        if ('heldBy' in result)
            throw (0,errors/* fail */.fJ)('FS_LEASE_HELD', { found: `${result.heldBy.holder} (${result.heldBy.purpose})` });
        taken = { lease: result.lease, wasAbandoned: (0,machine/* isActive */.$m)(record) && isAbandoned(before.lease, spec.leaseMs, nowMs) };
        return result.document;
    });
    return { ...taken, document };
}
function requireRollout({ rollout, service, environment }) {
    if (rollout)
        return rollout;
    throw (0,errors/* fail */.fJ)('FS_ROLLOUT_NONE', { found: `no rollout of ${service} in ${environment}` });
}
const holderOf = (record) => `rollout ${record.id}`;
/** Nobody has it any more, or it ran out a while ago: longer than clocks may be apart, or than the lease itself where that is shorter. */
function isAbandoned(lease, leaseMs, nowMs) {
    return lease === null || (0,rollout_lease/* isExpired */._d)(lease, nowMs, Math.min(rollout_lease/* CLOCK_MARGIN_MS */.li, leaseMs));
}
class Tick {
    world;
    lease;
    did = [];
    record;
    verdict = null;
    decision = null;
    constructor(world, lease, record) {
        this.world = world;
        this.lease = lease;
        this.record = record;
    }
    async run(wasAbandoned, wish) {
        const { spec } = this.world;
        if (wish && (0,machine/* isFinished */.$g)(this.record))
            throw (0,errors/* fail */.fJ)('FS_ROLLOUT_OVER', { found: `${this.record.candidate} is ${this.record.status}` });
        if (wish)
            await this.change({ ...wish }, wish.by);
        else if (wasAbandoned)
            await this.abandon();
        if ((0,machine/* isFinished */.$g)(this.record))
            return await this.finish();
        const reading = await this.world.router.read();
        if ((0,machine/* isActive */.$m)(this.record))
            await this.keepSplit(spec.leaseMs);
        await this.reconcile(reading, wish !== undefined);
        if ((0,machine/* isActive */.$m)(this.record) && (0,machine/* isSettled */.Is)(this.record))
            await this.look();
        return await this.finish();
    }
    async finish() {
        const { store, clock, signal } = this.world;
        if ((0,machine/* isFinished */.$g)(this.record))
            await (0,change_state/* changeState */.U)({ store, clock, signal }, (document) => (0,rollout_lease/* releaseLease */.wL)(document, this.lease));
        const { record, verdict, decision, did } = this;
        return { record, verdict, decision, did };
    }
    async abandon(why = 'nobody has driven it for longer than its lease') {
        await this.world.tell(this.record, { event: 'abandoned', reason: why });
        await this.change({ kind: 'abandoned', onAbandon: this.world.spec.onAbandon, reason: why }, 'lease');
    }
    /** Makes the router say what the state wants; a split that neither this rollout nor its lease has made is left alone. */
    async reconcile(reading, isAsked) {
        const { record } = this;
        const wanted = (0,machine/* desiredShare */.__)(record);
        if (reading.shadow !== record.split.shadow && reading.shadow !== wanted && !isAsked) {
            if (this.hasLapsed(reading))
                await this.abandon('the proxy has sent everybody back by itself: nobody said in time that the rollout is looked after');
            else if ((0,machine/* isActive */.$m)(record))
                return this.stopForForeign(reading);
        }
        if (!(0,machine/* isSettled */.Is)(this.record) || reading.shadow !== (0,machine/* desiredShare */.__)(this.record))
            await this.move(actOf(this.record), reasonOf(this.record));
        else if (reading.revision !== record.split.revision)
            await this.foreignRevision(reading, isAsked);
    }
    /** The proxy sent everybody back by itself, because nobody said in time that the rollout is still looked after. */
    hasLapsed({ shadow }) {
        return (0,router/* canLapse */.wm)(this.world.router) && shadow === 0 && (0,machine/* isActive */.$m)(this.record);
    }
    /** The same share in another file: edited by hand all the same, unless it was this rollout that was killed before it could say so. */
    async foreignRevision(reading, isAsked) {
        if (isAsked)
            await this.save((0,machine/* transition */.kY)(this.record, { kind: 'arrived', reading }, this.now()).record);
        else if ((0,machine/* isActive */.$m)(this.record))
            await this.stopForForeign(reading);
    }
    async stopForForeign({ shadow, revision }) {
        const same = shadow === this.record.split.shadow;
        const reason = `somebody else has changed the router: ${(0,steps/* percentOf */.pR)(shadow)} of users${same ? `, revision ${revision}` : ` instead of ${(0,steps/* percentOf */.pR)(this.record.split.shadow)}`}`;
        this.world.say(`Stopped: ${reason}`);
        await this.change({ kind: 'hold', reason, by: 'router' }, 'router');
    }
    async look() {
        const { verdict, decision, event, record } = await lookAtStage(this.world, this.record);
        this.verdict = verdict;
        this.decision = decision;
        await this.change(event, this.world.by, verdict, record);
    }
    /** One event: the new intention is written with its line of the journal; what it wants of the router is done after that. */
    async change(event, by, verdict = null, from = this.record) {
        const { record, act, reason } = (0,machine/* transition */.kY)(from, event, this.now());
        if (act === null)
            return this.save(record);
        if (record.status === 'promoted')
            await this.keepSplit(null); // before it is over: afterwards no tick would come to say so
        const hasToMove = record.split.shadow !== (0,machine/* desiredShare */.__)(record);
        await this.save(record, hasToMove ? null : { act, reason, by });
        this.did.push(act);
        if (hasToMove)
            await this.move(act, reason, by);
        await this.tell(act, reason, by, verdict);
    }
    /** Users go where the state wants them: journalled before and after, applied against what was just read, verified by reading it again. */
    async move(act, reason, by = this.world.by) {
        const { router, store, clock, signal } = this.world;
        const to = (0,machine/* desiredShare */.__)(this.record);
        const { id, step, stepStartedAt, split } = this.record;
        const actId = `${act}:${id}:${step}:${to}:${stepStartedAt}`;
        const detail = { from: split.shadow, to, step };
        const done = await (0,keep_journal/* keepAct */.sF)({ store, clock, signal }, this.lease, { actId, act, reason, by, detail }, async () => {
            const { revision } = await router.read();
            if (to > 0)
                await this.keepSplit(this.world.spec.leaseMs);
            await router.apply({ shadow: to }, revision);
            if (to === 0)
                await this.keepSplit(null);
            const verified = await router.read();
            if (verified.shadow !== to)
                throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: (0,steps/* percentOf */.pR)(verified.shadow), expected: (0,steps/* percentOf */.pR)(to) });
            const { record } = (0,machine/* transition */.kY)(this.record, { kind: 'arrived', reading: verified }, this.now());
            return { value: record, detail: { revision: verified.revision }, change: (document) => ({ ...document, rollout: record }) };
        });
        if (done.value)
            this.record = done.value;
        else
            await this.save((0,machine/* transition */.kY)(this.record, { kind: 'arrived', reading: await router.read() }, this.now()).record);
        if (!(0,machine/* isSettled */.Is)(this.record))
            throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: 'another split than the journal says', expected: (0,steps/* percentOf */.pR)(to) });
        this.world.say(`${(0,steps/* percentOf */.pR)(to)} of users on ${this.record.candidate}, verified`);
    }
    /** A router that can goes back by itself once no tick comes any more; what is promoted stands for good. */
    async keepSplit(forMs) {
        if ((0,router/* canLapse */.wm)(this.world.router))
            await this.world.router.keepFor(forMs);
    }
    async tell(act, reason, by, verdict) {
        const event = EVENTS[act];
        if (event === undefined)
            return;
        await this.world.tell(this.record, { event, reason, by, verified: (0,machine/* isSettled */.Is)(this.record), ...findingsOf(verdict) });
    }
    async save(record, line = null) {
        const { store, clock, signal } = this.world;
        if (record === this.record && line === null)
            return;
        const at = this.now();
        await (0,change_state/* changeState */.U)({ store, clock, signal }, (document) => {
            (0,rollout_lease/* requireLease */.Ch)(document, this.lease);
            const next = { ...withVerified(document, record, at), rollout: record };
            if (line === null)
                return next;
            return (0,keep_journal/* appendEntry */.D4)(next, { ...line, actId: `${line.act}:${record.id}:${at}`, phase: 'done', at, fence: this.lease.fence });
        });
        this.record = record;
    }
    now() {
        return new Date(this.world.clock.now()).toISOString();
    }
}
/** Promoted: the version is one that can be gone back to from now on. */
function withVerified(document, record, at) {
    if (record.status !== 'promoted' || document.rollout?.status === 'promoted')
        return document;
    return (0,roll_back/* addVerified */.cD)(document, { version: record.candidate, at, verdict: null, by: holderOf(record) });
}
const EVENTS = {
    shift: 'advance',
    promote: 'promote',
    hold: 'hold',
    'roll-back': 'roll-back',
    abort: 'roll-back',
};
function findingsOf(verdict) {
    const bad = verdict?.findings.filter(({ outcome }) => outcome !== 'pass') ?? [];
    return bad.length === 0 ? {} : { findings: bad.map(({ kpi, code }) => `${kpi}: ${code}`) };
}
/** What a process before this one meant to do. */
function actOf({ status }) {
    if (status === 'rolled-back')
        return 'roll-back';
    if (status === 'aborted')
        return 'abort';
    return status === 'running' || status === 'held' ? 'shift' : 'promote';
}
function reasonOf(record) {
    if (record.status === 'running' && record.step === 0 && record.split.shadow === 0)
        return 'the rollout begins';
    return `the state wants ${(0,steps/* percentOf */.pR)((0,machine/* desiredShare */.__)(record))} of users on ${record.candidate}`;
}
/** Whether a tick may be tried again later: nothing was decided, users stay where they are. */
function isPassing(error) {
    return (0,errors/* isForeshadowError */.rU)(error) && /^FS_(ROUTER_UNREACHABLE|STATE_UNREACHABLE|STATE_CONFLICT|LEASE_HELD|LEASE_LOST)$/.test(error.code);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/loop.js


/** Ticks a rollout until it is over or the signal. A tick that cannot reach something is tried again; users stay where they are meanwhile. */
async function driveRollout(world, everyMs, onTick) {
    let record = null;
    while (!world.signal.aborted) {
        try {
            const result = await tickRollout(world);
            ({ record } = result);
            onTick(result);
            if ((0,machine/* isFinished */.$g)(record))
                return record;
        }
        catch (error) {
            if (world.signal.aborted)
                break;
            if (!isPassing(error))
                throw error;
            world.say(`Not looked at this time: ${error.message}`);
        }
        await world.clock.sleep(everyMs, world.signal).catch(() => undefined);
    }
    return record;
}
/** A look at a state that GitHub keeps costs about sixteen requests, of the thousand an hour that a workflow has. */
const SLOWEST_STORE_MS = 90_000;
/** Between two ticks: a sixtieth of a step, from one second to ten, and well within the lease; where GitHub keeps the state a minute and a half. */
function everyMsOf({ eachMs, leaseMs }, isKeptAtGitHub) {
    const often = Math.max(1_000, Math.min(10_000, eachMs / 60));
    return Math.min(isKeptAtGitHub ? SLOWEST_STORE_MS : often, leaseMs / 4);
}

// EXTERNAL MODULE: ./build-bundle/src/run/open-state.js
var open_state = __webpack_require__(98390);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/open-rollout.js + 7 modules
var open_rollout = __webpack_require__(50103);
// EXTERNAL MODULE: ./build-bundle/src/rollout/state.js
var state = __webpack_require__(9025);
;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/start.js







/**
 * Writes down that a rollout begins, and takes its lease. Nobody is moved: the next tick does that.
 * @throws FS_ROLLOUT_RUNNING; FS_LEASE_HELD; FS_ROUTER_CHANGED where somebody is on the candidate already
 */
async function startRollout({ store, router, clock, signal, spec }, { id, candidate, stable }) {
    const reading = await router.read();
    if (reading.shadow > 0)
        throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', {
            found: `${(0,steps/* percentOf */.pR)(reading.shadow)} of users on the new version before the rollout begins`,
            expected: '0 %',
            hint: '`foreshadow shift --to 0%` sends everybody back.',
        });
    const nowMs = clock.now();
    const { document } = await (0,change_state/* changeState */.U)({ store, clock, signal }, (before) => {
        if (before.rollout && !(0,machine/* isFinished */.$g)(before.rollout))
            throw (0,errors/* fail */.fJ)('FS_ROLLOUT_RUNNING', {
                found: `${before.rollout.candidate}, ${before.rollout.status} at ${(0,steps/* percentOf */.pR)(before.rollout.split.shadow)}`,
            });
        const from = stable ?? (0,state/* lastVerified */.T)(before, candidate)?.version ?? 'the version before';
        const record = (0,machine/* beginRollout */.Zf)({ id, candidate, stable: from, steps: spec.steps }, reading, new Date(nowMs).toISOString());
        const taken = (0,rollout_lease/* takeLease */._e)(before, { holder: holderOf(record), purpose: 'rollout', ttlMs: spec.leaseMs, nowMs });
        if ('heldBy' in taken)
            throw (0,errors/* fail */.fJ)('FS_LEASE_HELD', { found: `${taken.heldBy.holder} (${taken.heldBy.purpose})` });
        return { ...taken.document, rollout: record };
    });
    return document.rollout;
}

// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
// EXTERNAL MODULE: ./build-bundle/src/cli/run-and-tell.js
var run_and_tell = __webpack_require__(65012);
;// CONCATENATED MODULE: ./build-bundle/src/cli/rollout-from-config.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















const ACTIONS = ['start', 'run', 'tick', 'status', 'hold', 'resume', 'promote', 'abort'];
/** 0 while all is well, 1 where users went back, 2 where a person has to decide. */
const EXIT = {
    running: 0,
    watching: 0,
    promoted: 0,
    held: 2,
    'rolled-back': 1,
    aborted: 1,
};
/** `foreshadow rollout ACTION`. */
async function rolloutFromConfig(options, [word = 'status', ...more], io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const action = actionOf(word, more);
        const file = options.config ?? (0,find_config.findConfig)(io.cwd);
        const seed = (0,parse_seed/* parseSeed */.d)(options.seed) ?? 0;
        const plan = await (0,load.loadPlan)(file, { env: io.env, seed, cwd: io.cwd, ...(action === 'run' ? {} : { missingSecrets: 'keep' }) });
        if (action === 'status')
            return rollout_from_config_status(plan, options, io);
        const say = (text) => void (options.quiet || io.stderr(`${text}\n`));
        const outDirectory = (0,external_node_path_.resolve)(io.cwd, options.out ?? 'foreshadow-rollout');
        const world = __addDisposableResource(env_1, await (0,open_rollout/* openRollout */.WV)(plan, { clock: system_clock.systemClock, signal: io.signal, env: io.env, outDirectory, say }), true);
        const by = options.by ?? (0,open_rollout/* actorOf */.dn)(io.env);
        if (options.ifAbandoned && !(await needsWatchdog(world))) {
            io.stdout(options.json ? `${JSON.stringify({ status: 'looked-after' })}\n` : 'Nothing to do: no rollout is abandoned.\n');
            return 0;
        }
        if (action === 'start')
            await start(world, options);
        else if (action === 'run')
            return run(plan, { ...world, by }, options, io);
        else if (action === 'tick')
            await tickRollout({ ...world, by });
        else
            await tickRollout({ ...world, by }, wishOf(action, by, options));
        return rollout_from_config_status(plan, options, io);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether there is a rollout that goes on and that nobody drives any more. */
async function needsWatchdog({ store, spec, clock }) {
    const { document } = await store.read();
    const { rollout, lease } = document;
    if (!rollout || (0,machine/* isFinished */.$g)(rollout) || rollout.status === 'held')
        return false;
    return isAbandoned(lease, spec.leaseMs, clock.now());
}
function actionOf(word, more) {
    if (more.length > 0)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `rollout ${word} ${more.join(' ')}`, expected: `rollout ${ACTIONS.join(' | ')}` });
    const known = ACTIONS.find((action) => action === word);
    if (known)
        return known;
    throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `rollout ${word}`, expected: ACTIONS.join(', '), nearest: (0,nearest/* nearest */.p)(word, ACTIONS) });
}
function wishOf(kind, by, { reason = '' }) {
    if (reason.trim() !== '')
        return { kind, by, reason };
    throw (0,errors/* fail */.fJ)('FS_USAGE', {
        found: `rollout ${kind} without a reason`,
        expected: '--reason TEXT',
        hint: 'Say in a few words why: it stands in the journal and goes to whoever is called.',
    });
}
async function start(world, { candidate, stable }) {
    if (!candidate)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'rollout start without --candidate', expected: '--candidate VERSION' });
    return startRollout(world, { id: (0,external_node_crypto_.randomBytes)(6).toString('hex'), candidate, stable: stable ?? null });
}
/** Carries on with what is under way, or begins: the shadow first, then users. */
async function run(plan, world, options, io) {
    const { document } = await world.store.read();
    if (!document.rollout || (0,machine/* isFinished */.$g)(document.rollout)) {
        if (options.shadow !== false) {
            const out = (0,external_node_path_.resolve)(options.out ?? 'foreshadow-rollout', 'shadow');
            const reproduce = `foreshadow run${plan.file === null ? '' : ` --config ${plan.file}`}`;
            const code = await (0,run_and_tell/* runAndTell */.G)(plan, { out, reproduce, options: { ...options, json: false } }, { ...io, stdout: io.stderr });
            if (code !== 0)
                return code;
        }
        await start(world, options);
    }
    let told = '';
    const everyMs = options.every === undefined ? everyMsOf(world.spec, plan.state?.kind === 'github') : (0,units/* parseDuration */.E9)(options.every);
    await driveRollout(world, everyMs, ({ record, verdict }) => {
        const line = `${record.status}, step ${record.step + 1} of ${record.steps.length}, verdict ${verdict?.outcome ?? 'none yet'}`;
        if (line !== told)
            world.say(line);
        told = line;
    });
    return rollout_from_config_status(plan, options, io);
}
async function rollout_from_config_status(plan, { json, markdown }, io) {
    const store = await (0,open_state/* openState */.G)(plan, { env: io.env, clock: system_clock.systemClock, signal: new AbortController().signal });
    const { document } = await store.read();
    const record = requireRollout(document);
    const view = viewRollout(document, record, plan.rollout ?? null, system_clock.systemClock.now());
    if (json)
        io.stdout(`${JSON.stringify({ ...view, record })}\n`);
    else
        io.stdout(markdown ? renderRolloutMarkdown(view) : renderRollout(view));
    return EXIT[record.status];
}


/***/ }),

/***/ 65012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runAndTell)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73833);
/* harmony import */ var _run_execute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38017);
/* harmony import */ var _run_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26218);
/* harmony import */ var _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1305);
/* harmony import */ var _report_renderers_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74418);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50179);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53935);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25599);









/** Runs a plan with live progress and prints its report; resolves to the exit code. */
async function runAndTell(plan, { out, reproduce, verifies, options }, io) {
    const progress = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)(io, options.quiet === true);
    const result = await (0,_run_execute_js__WEBPACK_IMPORTED_MODULE_2__.executePlan)(plan, {
        clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock,
        signal: io.signal,
        env: io.env,
        cwd: io.cwd,
        outDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out),
        onProgress: progress.listen,
        reproduce,
    }).finally(progress.clear);
    if (result.error)
        io.stderr((0,_print_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(result.error));
    if (options.json)
        io.stdout(_run_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.RunFolder.text(result.verdict));
    else {
        io.stdout(`${(0,_report_renderers_terminal_js__WEBPACK_IMPORTED_MODULE_5__.renderTerminal)(result.report, (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .renderOptions */ .D)(io)).trimEnd()}\n`);
        io.stdout(`report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(result.folder, plan.report.html ? _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.html : _run_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .J.markdown))}\n`);
    }
    if (verifies !== undefined)
        await recordVersion(plan, verifies, result.verdict, io);
    return result.exitCode;
}
/** Only a pass verifies; where it cannot be recorded, that is an error of its own, because a rollback would not find the version. */
async function recordVersion(plan, version, verdict, io) {
    if (verdict.outcome !== 'pass')
        return io.stderr(`${version} is not verified: the verdict is ${verdict.outcome}\n`);
    const { verifyVersion } = await __webpack_require__.e(/* import() */ 4738).then(__webpack_require__.bind(__webpack_require__, 74738));
    const { whoIs } = await __webpack_require__.e(/* import() */ 4402).then(__webpack_require__.bind(__webpack_require__, 54402));
    const commit = /^[0-9a-f]{40}$/.test(version) ? version : io.env['GITHUB_SHA'];
    const say = (text) => io.stderr(`${text}\n`);
    const by = whoIs(undefined, { USER: 'foreshadow run', ...io.env });
    const entry = await verifyVersion(plan, { version, by, verdict: verdict.digest, commit }, { clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock, signal: io.signal, env: io.env, say });
    say(`${entry.version} is verified`);
}


/***/ }),

/***/ 53199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Vp: () => (/* binding */ formatEvidence),
/* harmony export */   WL: () => (/* binding */ formatMsPair),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   dp: () => (/* binding */ formatMinutes),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const DASH = 'not measured';
/** `4,812`. */
function formatCount(value) {
    return Number.isFinite(value) ? GROUPED.format(value) : DASH;
}
/** At most `digits` significant digits, grouped, without an exponent between 0.0001 and 1e15. */
function formatNumber(value, digits = 3) {
    if (!Number.isFinite(value))
        return DASH;
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size >= 1e15 || size < 1e-4)
        return value.toExponential(1).replace('e+', 'e');
    return new Intl.NumberFormat('en-US', { maximumSignificantDigits: Math.max(digits, wholeDigits(size)) }).format(value);
}
/** A share or relative change as people say it: two significant digits, whole numbers from 10 % on. 0.0134 is `1.3 %`. */
function formatPercent(share) {
    return Number.isFinite(share) ? `${percentNumber(share)} %` : DASH;
}
/** The same with its sign always shown: `+38 %`, `-4.1 %`, `0 %`. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return DASH;
    const text = percentNumber(change);
    return `${change > 0 && text !== '0' ? '+' : ''}${text} %`;
}
/** A ratio as a change; from three times on as a multiple, which is easier to picture than thousands of percent: `+38 %`, `44x`. */
function formatRatio(ratio, asMultiple = (ratio ?? 0) >= 3) {
    if (ratio === null || !Number.isFinite(ratio))
        return 'open';
    return asMultiple ? `${formatNumber(ratio, 2)}x` : formatChange(ratio - 1);
}
/** A response time: `3.4 ms`, `123 ms`, `1.24 s`. */
function formatMs(ms) {
    if (ms === null || ms === undefined || !Number.isFinite(ms))
        return DASH;
    if (Math.abs(ms) >= 999.5)
        return `${formatNumber(ms / 1000)} s`;
    return `${formatNumber(ms, Math.abs(ms) < 10 ? 2 : 3)} ms`;
}
/** Two response times side by side, the unit once where it is the same: `53.4 > 73.6 ms`, `820 ms > 1.2 s`; `-` where nothing was measured. */
function formatMsPair(primary, shadow, arrow = '>') {
    const short = (ms) => (ms === null || !Number.isFinite(ms) ? '-' : formatMs(ms));
    const [left, right] = [short(primary), short(shadow)];
    const [value = '', unit = ''] = left.split(' ');
    return `${unit !== '' && right.endsWith(` ${unit}`) ? value : left} ${arrow} ${right}`;
}
/** A size in binary units: `812 B`, `1.4 KiB`, `512 MiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return DASH;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    const size = Math.abs(bytes);
    const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
    return `${formatNumber(bytes / 1024 ** power)} ${units[power]}`;
}
/** A value in the unit of its KPI. Units nobody told us about are written behind the number as they are. */
function formatValue(value, unit) {
    if (value === null || value === undefined || !Number.isFinite(value))
        return DASH;
    if (unit === 'ms')
        return formatMs(value);
    if (unit === 's')
        return formatMs(value * 1000);
    if (unit === 'bytes' || unit === 'B')
        return formatBytes(value);
    if (unit === 'share')
        return formatPercent(value);
    if (unit === 'count' || unit === 'ratio' || unit === '')
        return formatNumber(value);
    return `${formatNumber(value)} ${unit}`;
}
/** A time span in seconds: `24 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
function formatSeconds(seconds) {
    if (!Number.isFinite(seconds))
        return 'never';
    const whole = Math.round(Math.abs(seconds));
    if (whole < 1)
        return `${formatNumber(Math.abs(seconds), 1)} s`;
    for (const [size, unit, next, nextUnit] of SPANS) {
        if (whole < size)
            continue;
        const rest = Math.floor((whole % size) / next);
        return `${GROUPED.format(Math.floor(whole / size))} ${unit}${rest > 0 ? ` ${rest} ${nextUnit}` : ''}`;
    }
    return `${whole} s`;
}
const SPANS = [
    [86_400, 'd', 3_600, 'h'],
    [3_600, 'h', 60, 'min'],
    [60, 'min', 1, 's'],
];
/** Minutes still to go, never with more precision than an estimate has: `under a minute`, `6 min`, `2 h`. */
function formatMinutes(minutes) {
    if (!Number.isFinite(minutes))
        return 'an unknown time';
    if (minutes < 1)
        return 'under a minute';
    return formatSeconds(minutes < 90 ? Math.round(minutes) * 60 : Math.round(minutes / 60) * 3_600);
}
/** How strong evidence is, as odds: `812`, `1.2 million`, `10^24`. */
function formatEvidence(eValue) {
    if (!Number.isFinite(eValue))
        return eValue > 0 ? 'beyond counting' : DASH;
    if (eValue < 0.01)
        return 'below 0.01';
    if (eValue < 1e6)
        return formatNumber(eValue, 2);
    if (eValue < 1e9)
        return `${formatNumber(eValue / 1e6, 2)} million`;
    return `10^${Math.floor(Math.log10(eValue))}`;
}
function percentNumber(share) {
    const percent = share * 100;
    const size = Math.abs(percent);
    if (size < 0.0005)
        return '0';
    return formatNumber(percent, size >= 9.95 ? wholeDigits(size) : 2);
}
/** Digits before the point: a number is never rounded to tens to save digits. */
function wholeDigits(size) {
    return Math.min(15, Math.max(1, Math.floor(Math.log10(size)) + 1));
}


/***/ }),

/***/ 59007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rankFindings)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82256);
/* harmony import */ var _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72829);


const NOTES = [
    'warning',
    'accepted',
    'accept-unused',
    'accept-expired',
    'loosened-gate',
    'unstubbed-call',
    'trace-difference',
    'improvement',
    'note',
    'not-affected',
    'parity',
    'equal-load',
    'unequal-load',
    'no-data',
    'not-enough',
];
/** A lost arm explains everything else, so it is told first. */
const FIRST = ['arm-died', 'never-ready', 'source-failed', 'generator-late', 'loosened-gate', 'forecast-breach'];
/** Sorts findings into the three groups; within one, the worst outcome, then lost arms, then what is more than too little evidence, then a named route, then critical KPIs, then the strongest evidence. */
function rankFindings(findings) {
    const sorted = [...findings].sort(compare);
    const passing = sorted.filter((finding) => finding.outcome === 'pass');
    // What is as it should be now, and is going to breach its limit, is not fine.
    const breaching = new Set(sorted.filter(({ code }) => code === 'forecast-breach').map(({ kpi }) => kpi));
    return {
        decisive: sorted.filter((finding) => finding.outcome !== 'pass'),
        notes: passing.filter((finding) => NOTES.includes(finding.code) || finding.facts?.['wouldHave'] !== undefined),
        passed: passing.filter((finding) => !NOTES.includes(finding.code) && finding.facts?.['wouldHave'] === undefined && !breaching.has(finding.kpi)),
    };
}
function compare(a, b) {
    return (_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(b.outcome) - _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(a.outcome) ||
        place(a.code) - place(b.code) ||
        Number(a.code === 'not-enough') - Number(b.code === 'not-enough') ||
        isNamed(b) - isNamed(a) ||
        Number(b.route !== undefined) - Number(a.route !== undefined) ||
        Number(b.critical === true) - Number(a.critical === true) ||
        (b.eValue ?? 0) - (a.eValue ?? 0));
}
/** The pool of rare routes: a name tells a reader more. */
const isNamed = ({ route }) => Number(route !== undefined && route !== _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__/* .POOL */ .n6);
function place(code) {
    const index = FIRST.indexOf(code);
    return index < 0 ? FIRST.length : index;
}


/***/ }),

/***/ 72829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lV: () => (/* binding */ factList),
/* harmony export */   n6: () => (/* binding */ POOL),
/* harmony export */   tF: () => (/* binding */ RUN_SENTENCES)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** Sentences on the run itself: whether it can be trusted, what died, what could not be read. */
const RUN_SENTENCES = {
    'arm-died': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        const how = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'state') === 'out-of-memory' ? 'was killed for lack of memory' : 'died';
        const when = finding.firstAlarmAt === null ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(finding.firstAlarmAt)}`;
        return `The ${arm} ${how}${when}${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'never-ready': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        return `The ${arm} never became ready${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'source-failed': (finding) => {
        const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message');
        return `The source ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'source') ?? 'of a metric'} could not be read${message === undefined ? '' : `: ${message}`}`;
    },
    'generator-late': () => "Foreshadow's own load generator fell behind its schedule, so its response times cannot be trusted; this is not the service's fault",
    orphans: (finding) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'orphans') ?? 0)} requests (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0)}) were not sent or their answers were dropped on our side; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.01)} is allowed`,
    'anonymisation-broke-traffic': (finding) => `Of the first ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'pairs') ?? 0)} pairs the shadow answered ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'excess') ?? 0)} more with 401, 403 or 404 than the primary: it refuses what pseudonyms replaced, which says nothing about the change`,
    'too-noisy': (finding) => `Two copies of the live code differ from each other by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'tau') ?? 0)} from block to block (allowed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.1)}): this environment is too noisy for a verdict`,
    unrepresentative: (finding) => {
        const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0);
        const allowed = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0);
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason') === 'status-differs-from-recording') {
            return `${finding.route === undefined ? '' : `${finding.route}: `}the primary answers ${share} of requests otherwise than in the recording (allowed: ${allowed}); check login, data and routes of the replay`;
        }
        return `${share} of the answers are 401, 403 or 404 (allowed: ${allowed}): the traffic does not reach the service as it does in production; check the login of the replay`;
    },
    'loosened-gate': (finding) => `This change loosens its own gate${suffix((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'settings', 'message'))}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'used') === 'head' ? 'the loosened settings were used, as the base allows' : 'the settings of the base were used'}`,
    'not-affected': (finding) => {
        const files = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'files') ?? 0;
        const paths = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'paths');
        if (files === 0)
            return 'The service is not affected: both revisions hold the same files';
        return `The service is not affected: of what it is made of, nothing changed${paths === undefined ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(files), 'other file')}: ${paths})`}`;
    },
    'accept-unused': (finding) => `The accepted exception for ${acceptedThing(finding)} was not needed; it can be removed${reason(finding)}`,
    'accept-expired': (finding) => `The accepted exception for ${acceptedThing(finding)} ended on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'until') ?? 'its date'} and no longer counts${reason(finding)}`,
    note: (finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message', 'text', 'what', 'note', 'reason') ?? factList(finding)),
};
/** The judge's name for the pool of routes with too few pairs of their own; an acceptance is written for it under this name. */
const POOL = '(other)';
/** `GET /search: ` or nothing. */
function where(finding) {
    if (finding.route === POOL)
        return `Rarer routes together ${POOL}: `;
    return finding.route === undefined ? '' : `${finding.route}: `;
}
/** `; about 2,400 more pairs`, in the units a finding counts in. */
function pairsOf(finding) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.n.experiment), 'pair');
}
/** A finding nobody wrote a sentence for still says what it knows. */
function factList(finding) {
    const facts = Object.entries(finding.facts ?? {}).filter(([, value]) => value !== null && value !== '');
    const list = facts
        .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`)
        .join(', ');
    const change = finding.effect ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(finding.effect.ratio - 1)})` : '';
    return `${where(finding)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi)}${change}${list === '' ? '' : `: ${list}`}`;
}
function acceptedThing(finding) {
    const thing = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'path') ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi);
    return finding.route === undefined ? thing : `${thing} on ${finding.route}`;
}
function reason(finding) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason');
    return text === undefined ? '' : ` (it said: ${text})`;
}
function suffix(text) {
    return text === undefined ? '' : `: ${text}`;
}


/***/ }),

/***/ 18853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cC: () => (/* binding */ numberFact),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   yM: () => (/* binding */ textFact)
/* harmony export */ });
/** The words of a report: its KPI notes, and the units of its timelines where a KPI has no note. */
function wordsOf(report) {
    const noted = report.kpis ?? [];
    const others = report.timelines.filter((chart) => !noted.some((kpi) => kpi.name === chart.kpi));
    return {
        kpis: [...noted, ...others.map((chart) => ({ name: chart.kpi, unit: chart.unit }))],
        forecasts: report.forecasts,
        routes: report.routes,
        ...(report.control ? { control: report.control } : {}),
    };
}
/** The unit of a KPI; empty where nobody said. */
function unitOf(kpi, words) {
    return words.kpis?.find((note) => note.name === kpi)?.unit ?? '';
}
const LABELS = {
    latency: 'response time',
    errors: '5xx and failed requests',
    'errors-5xx': '5xx answers',
    'errors-4xx': '4xx answers',
    timeouts: 'timeouts',
    'connection-errors': 'refused or broken connections',
    divergence: 'differing responses',
    divergences: 'differing responses',
    assertions: 'assertions of the scenarios',
    transaction: 'the time of a whole transaction',
    'transaction-failures': 'failed transactions',
    cpu: 'CPU',
    memory: 'memory',
    'response-size': 'response size',
    'outbound-calls': 'outbound calls',
    exceptions: 'exceptions and logged errors',
    'log-messages': 'log messages',
    traces: 'operations in the traces',
    statements: 'statements of the databases',
    availability: 'availability',
    run: 'the run',
};
/** How a KPI is called in a sentence; a team's own KPI keeps the name the team gave it. */
function labelOf(kpi) {
    return Object.hasOwn(LABELS, kpi) ? LABELS[kpi] : kpi;
}
/** What findings speak of, each once; with the route where it is one route's. */
function namesOf(findings) {
    return [...new Set(findings.map(({ kpi, route }) => (route === undefined ? labelOf(kpi) : `${labelOf(kpi)} of ${route}`)))].join(', ');
}
/** A fact as a number; undefined where it is absent or no finite number. */
function numberFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
    }
    return undefined;
}
/** A fact as text; undefined where it is absent. */
function textFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'string' && value !== '')
            return value;
        if (Array.isArray(value) && value.length > 0)
            return value.join(', ');
    }
    return undefined;
}
/** First letter in upper case. */
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** `1 pair`, `2 pairs`. `counted` is the number as it is printed. */
function plural(counted, noun) {
    return `${counted} ${noun}${counted === '1' ? '' : 's'}`;
}


/***/ }),

/***/ 23001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zf: () => (/* binding */ beginRollout),
/* harmony export */   __: () => (/* binding */ desiredShare),
/* harmony export */   kY: () => (/* binding */ transition)
/* harmony export */ });
/** A rollout that has not moved anybody yet. @param reading of the router: nobody may be on the candidate */
function beginRollout(start, { shadow, revision }, now) {
    return { ...start, status: 'running', step: 0, startedAt: now, stepStartedAt: now, split: { shadow, revision } };
}
/** The share of users that should be on the candidate. Whatever process comes next only has to make the router say this. */
function desiredShare({ status, step, steps, split }) {
    if (status === 'rolled-back' || status === 'aborted')
        return 0;
    if (status === 'held')
        return split.shadow;
    return status === 'running' ? steps[step] : 1;
}
/** Whether users are where they should be. */
function isSettled(record) {
    return record.split.shadow === desiredShare(record);
}
/** Whether nothing more will happen to it. */
function isFinished(record) {
    return ['promoted', 'rolled-back', 'aborted'].includes(record.status) && isSettled(record);
}
/** Whether it can still be held, promoted or aborted. */
function isActive({ status }) {
    return status === 'running' || status === 'held' || status === 'watching';
}
/** The one place where a rollout changes its mind. Pure; an event that means nothing here changes nothing. @param now ISO 8601 */
function transition(record, event, now) {
    if (event.kind === 'arrived')
        return arrived(record, event.reading, now);
    if (!isActive(record))
        return unchanged(record);
    switch (event.kind) {
        case 'look':
            return look(record, event, now);
        case 'hold':
            return record.status === 'held' ? unchanged(record) : hold(record, event.reason, event.by, now);
        case 'resume':
            return resume(record, event.reason, now);
        case 'promote':
            return record.status === 'watching' ? end(record, 'promoted', 'promote', event.reason) : toEverybody(record, event.reason, now);
        case 'abort':
            return end(record, 'aborted', 'abort', event.reason);
        case 'abandoned':
            return abandoned(record, event, now);
    }
}
function abandoned(record, { onAbandon, reason = ABANDONED }, now) {
    if (onAbandon === 'roll-back')
        return end(record, 'rolled-back', 'roll-back', reason);
    return record.status === 'held' ? unchanged(record) : hold(record, reason, 'lease', now);
}
const ABANDONED = 'nobody has driven it for longer than its lease';
function arrived(record, { shadow, revision }, now) {
    if (shadow !== desiredShare(record))
        return unchanged(record);
    const isNew = shadow !== record.split.shadow && isActive(record);
    return { ...unchanged(record), record: { ...record, split: { shadow, revision }, ...(isNew ? { stepStartedAt: now } : {}) } };
}
/** Back at any look whose evidence says so; onwards only once the step's time is over; held where as long again has not proven it either, or at a fail at once. */
function look(record, event, now) {
    const { decision, outcome, reason, isOver, isSpent } = event;
    if (decision === 'roll-back')
        return end(record, 'rolled-back', 'roll-back', reason);
    if (record.status === 'held' || !isSettled(record))
        return unchanged(record);
    if (decision === 'hold')
        return isSpent || outcome === 'fail' ? hold(record, reason, 'verdict', now) : unchanged(record);
    if (!isOver)
        return unchanged(record);
    if (record.status === 'watching')
        return end(record, 'promoted', 'promote', reason);
    const isLast = record.step >= record.steps.length - 1;
    if (isLast)
        return { record: without(record, { status: 'watching', stepStartedAt: now }), act: 'promote', reason };
    return { record: without(record, { step: record.step + 1 }), act: 'shift', reason };
}
function hold(record, reason, by, at) {
    const from = record.status === 'watching' ? 'watching' : 'running';
    return { record: { ...record, status: 'held', held: { reason, by, at, from } }, act: 'hold', reason };
}
/** The step begins again, and what spoke against it before does not count any more: a person has looked at it. */
function resume(record, reason, now) {
    if (record.status !== 'held')
        return unchanged(record);
    return { record: without(record, { status: record.held?.from ?? 'running', stepStartedAt: now }), act: 'resume', reason };
}
function toEverybody(record, reason, now) {
    const changed = { status: 'watching', step: record.steps.length - 1, stepStartedAt: now };
    return { record: without(record, changed), act: 'promote', reason };
}
function end(record, status, act, reason) {
    return { record: without(record, { status }), act, reason };
}
/** Changed, and not held any more. */
function without(record, change) {
    const { held: _, ...rest } = record;
    return { ...rest, ...change };
}
function unchanged(record) {
    return { record, act: null, reason: '' };
}


/***/ }),

/***/ 60985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ guardRollBack),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   cD: () => (/* binding */ addVerified),
/* harmony export */   wl: () => (/* binding */ recordRollBack)
/* harmony export */ });
/* unused harmony export LAST_VERIFIED */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14351);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9025);



const LAST_VERIFIED = 'last-verified';
const SHORTEST_PREFIX = 6;
/**
 * The version to go back to. A rollback that was begun and never ended is gone on with. The last verified one is never the one that stands, and
 * after a rollback that is asked for once more nothing further is gone back: a second press of the button does nothing.
 * @param to `last-verified`, a version, or the beginning of one (6 characters at least)
 * @param current what stands now; null where that is unknown
 */
function chooseTarget(document, to, current) {
    const named = to === LAST_VERIFIED ? null : findVersion(document.verified, to);
    if (named && 'code' in named)
        return { kind: 'hold', hold: named };
    const begun = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedActs */ .r)(document.journal).findLast(({ act }) => act === 'roll-back');
    const goal = begun && knownTarget(document, String(begun.detail?.['to'] ?? ''));
    if (begun && goal && (named === null || named.version === goal.version))
        return { kind: 'go', version: goal, continues: begun };
    const last = lastDone(document.journal);
    if (named)
        return named.version === current ? { kind: 'stands', version: named, since: last } : { kind: 'go', version: named, continues: null };
    const reached = last?.act === 'roll-back' ? knownTarget(document, String(last.detail?.['to'] ?? '')) : undefined;
    if (last && reached && (current === null || reached.version === current))
        return { kind: 'stands', version: reached, since: last };
    const version = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lastVerified */ .T)(document, current ?? undefined);
    return version ? { kind: 'go', version, continues: null } : { kind: 'hold', hold: nothingVerified(document, current) };
}
/** Acts that change what users are served. */
const MOVES = ['roll-back', 'promote', 'switch', 'shift'];
const lastDone = (journal) => journal.findLast(({ act, phase }) => phase === 'done' && MOVES.includes(act)) ?? null;
const knownTarget = ({ verified }, version) => verified.findLast((known) => known.version === version);
function findVersion(verified, to) {
    const exact = verified.findLast(({ version }) => version === to);
    if (exact)
        return exact;
    const plain = (version) => version.replace(/^sha256:/, '');
    const begins = to.length < SHORTEST_PREFIX ? [] : verified.filter(({ version }) => plain(version).startsWith(plain(to)));
    const versions = [...new Set(begins.map(({ version }) => version))];
    if (versions.length === 1)
        return begins.at(-1);
    const known = verified
        .map(({ version }) => version)
        .slice(-5)
        .reverse();
    const what = versions.length > 1 ? `"${to}" is the beginning of ${versions.length} verified versions` : `"${to}" is no verified version`;
    return { code: 'unknown-version', reason: `${what}; the last ones are: ${known.join(', ') || 'none'}` };
}
function nothingVerified({ verified }, current) {
    const reason = verified.length === 0 ? 'no version has been verified yet' : `no verified version is known other than ${current}, which stands`;
    return { code: 'no-target', reason };
}
/** What stands in the way of going back. Null: nothing. */
function guardRollBack(input) {
    const { spec, frozen, isAutomatic } = input;
    if (frozen)
        return { code: 'frozen', reason: `${spec.freeze} is set: nothing is rolled back while it is` };
    if (isAutomatic && spec.when === 'ask')
        return { code: 'ask', reason: '`rollback.when` is `ask`: a person decides' };
    return rolloutOpen(input) ?? tooMany(input) ?? irreversible(input);
}
/** Users whom a router sends to the new version are not brought back by another content on the old one's place. */
function rolloutOpen({ rollout }) {
    if (!rollout || !isOpen(rollout) || rollout.split.shadow === 0)
        return null;
    const share = `${Number((100 * rollout.split.shadow).toFixed(1))} %`;
    return {
        code: 'rollout-open',
        reason: `a rollout has ${share} of users on ${rollout.candidate}: \`foreshadow rollout abort\` sends them back first`,
    };
}
const isOpen = ({ status }) => status === 'running' || status === 'held' || status === 'watching';
function tooMany({ spec: { atMost }, journal, nowMs }) {
    if (!atMost)
        return null;
    const recent = journal.filter(({ act, phase, at }) => act === 'roll-back' && phase === 'done' && Date.parse(at) > nowMs - atMost.perMs);
    if (recent.length < atMost.count)
        return null;
    const last = recent.at(-1);
    return { code: 'too-many', reason: `\`at-most\` is used up: ${recent.length} within the time, the last at ${last.at} by ${last.by}` };
}
function irreversible({ spec: { holdInsteadIf }, changed }) {
    if (holdInsteadIf.length === 0)
        return null;
    if (changed === null)
        return { code: 'unknown-changes', reason: `it cannot be told whether ${holdInsteadIf.join(' or ')} changed between the two versions` };
    const isOne = picomatch__WEBPACK_IMPORTED_MODULE_2__(holdInsteadIf.map((rule) => rule.slice('paths:'.length)), { dot: true });
    const hits = changed.filter((path) => isOne(path));
    if (hits.length === 0)
        return null;
    const more = hits.length > 3 ? ` and ${hits.length - 3} more` : '';
    return { code: 'irreversible', reason: `a change that cannot be gone back over lies between: ${hits.slice(0, 3).join(', ')}${more}` };
}
/** How many verified versions are remembered. */
const VERIFIED_LIMIT = 50;
/** Adds a version to the verified ones, as the newest. */
function addVerified(document, version) {
    const others = document.verified.filter((known) => known.version !== version.version);
    return { ...document, verified: [...others, version].slice(-VERIFIED_LIMIT) };
}
/** After a rollback: what was gone back to is the last verified version, and what was gone back from is none any more. */
function recordRollBack(document, target, from, at) {
    const kept = { ...document, verified: document.verified.filter(({ version }) => version !== from || version === target.version) };
    const { rollout } = document;
    const commit = document.verified.findLast(({ version }) => version === from)?.detail?.['commit'] ?? from;
    const ledger = document.ledger.map((entry) => entry.commit !== undefined && entry.commit === commit && entry.fate !== 'rolled-back'
        ? { ...entry, fate: 'rolled-back', fateAt: at }
        : entry);
    return { ...addVerified(kept, target), ledger, rollout: rollout && isOpen(rollout) ? { ...rollout, status: 'rolled-back' } : rollout };
}


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lastVerified),
/* harmony export */   p: () => (/* binding */ emptyState)
/* harmony export */ });
/** The state of a service nobody has rolled out yet. */
function emptyState(service, environment) {
    return { format: 1, service, environment, lease: null, rollout: null, verified: [], journal: [], ledger: [], nextFence: 1 };
}
/** The version a rollback goes to: the last one that was verified, other than `current`. Null where there is none. */
function lastVerified(document, current) {
    return document.verified.findLast(({ version }) => version !== current) ?? null;
}


/***/ }),

/***/ 91387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ plainProgress),
/* harmony export */   p: () => (/* binding */ describeTick),
/* harmony export */   rB: () => (/* binding */ PLAIN_EVERY_SECONDS)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96627);

/** Seconds between two lines where a line cannot be redrawn (a log file, a CI job). */
const PLAIN_EVERY_SECONDS = 5;
/** Progress as lines of a log: every message, and how far the traffic is every few seconds. */
function plainProgress(write) {
    let last = Number.NEGATIVE_INFINITY;
    return (progress) => {
        if (progress.kind === 'message')
            return write(progress.text);
        if (progress.seconds - last < PLAIN_EVERY_SECONDS && progress.seconds >= last)
            return;
        last = progress.seconds;
        write(describeTick(progress));
    };
}
/** One line: phase, pairs and rate, lateness, evidence so far, what is left. */
function describeTick(tick) {
    const left = Math.max(0, tick.forSeconds - tick.seconds);
    const parts = [
        `${tick.phase} ${Math.round(tick.seconds)} s of ${Math.round(tick.forSeconds)} s`,
        `${tick.sent} pairs, ${Math.round(tick.rate)}/s`,
        `sent ${tick.latenessP99Ms < 10 ? tick.latenessP99Ms.toFixed(1) : Math.round(tick.latenessP99Ms)} ms late (p99)`,
        tick.denied ? `${tick.denied} outbound call${tick.denied === 1 ? '' : 's'} denied` : '',
        evidence(tick.evidence),
        left > 0 ? `at most ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.round(left) * 1_000)} left` : '',
    ];
    return parts.filter(Boolean).join(' | ');
}
/** How far the two sides have got: evidence of a regression (needs 20), evidence of harmlessness (needs 20). */
function evidence(log10) {
    const strongest = (suffix) => {
        const values = Object.entries(log10).flatMap(([name, value]) => (name.endsWith(suffix) ? [value] : []));
        return values.length === 0 ? undefined : Math.max(...values);
    };
    const worse = strongest(':exceedance');
    const fine = strongest(':proof');
    if (worse === undefined || fine === undefined)
        return '';
    return `evidence (20 decides): worse ${say(worse)}, fine ${say(fine)}`;
}
function say(log10) {
    if (log10 > 4)
        return '>10000';
    return (10 ** Math.max(-2, log10)).toPrecision(2).replace(/\.0$/, '');
}


/***/ }),

/***/ 92010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeStage)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);

/** One sentence for whoever is woken by it: what was seen of how many. */
function describeStage({ outcome, findings }, { atSeconds }) {
    const worst = findings.filter((finding) => finding.outcome === outcome && finding.outcome !== 'pass');
    if (worst.length > 0)
        return worst.map(describe).join('; ');
    const counted = findings.find(({ method }) => method === 'conditional-binomial');
    return counted ? `no alarm; ${describe(counted)}` : `no alarm after ${Math.round(atSeconds)} s`;
}
function describe(finding) {
    const { kpi, code, facts = {}, effect, n } = finding;
    if (code === 'source-failed')
        return `source ${String(facts['source'])} failed: ${String(facts['message'])}`;
    if (code === 'no-data')
        return kpi === 'run' ? 'nothing was measured that could clear the new version' : `${kpi}: nothing measured`;
    if (code === 'not-enough')
        return `${kpi}: too little yet (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n.experiment)} requests on the new version, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(n.control)} on the old)`;
    if (code === 'forecast-breach')
        return `${kpi}: forecast to break its limit (probability ${String(facts['probability'])})`;
    if (facts['experimentOf'] !== undefined)
        return `${kpi}: ${share(facts['experiment'], facts['experimentOf'])} on the new version, ${share(facts['control'], facts['controlOf'])} on the old`;
    if (facts['bound'] !== undefined)
        return `${kpi}: ${percent(facts['experimentShare'])} of requests slower than ${String(facts['bound'])} ms on the new version, ${percent(facts['controlShare'])} on the old`;
    return `${kpi}: ${code}${effect ? `, ratio ${effect.ratio}` : ''}`;
}
const share = (events, all) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Number(events))} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Number(all))}`;
const percent = (value) => `${Number((100 * Number(value)).toPrecision(3))} %`;


/***/ }),

/***/ 39154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeStage)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82256);
/* harmony import */ var _judge_cap_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48281);
/* harmony import */ var _judge_counted_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36208);
/* harmony import */ var _judge_histogram_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29954);
/* harmony import */ var _judge_score_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57044);
/* harmony import */ var _judge_series_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52457);
/* harmony import */ var _judge_validity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56458);
/* harmony import */ var _rollout_carried_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13978);








/**
 * The verdict on real users of both versions since the step began. They are different users under a different load, so times, CPU and memory can accuse the new
 * version and never clear it; what can clear it are events among requests: errors, and counts and ratios of one's own.
 */
function judgeStage(evidence, carried, { kpis, judge, stages, extra }) {
    const judged = kpis.flatMap((kpi) => {
        const finished = carried.finished[kpi.name] ?? [];
        const own = findingOf(kpi, evidence, (0,_rollout_carried_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .levelsLeft */ .VP)(judge, finished, stages));
        return own === null ? [] : [{ kpi, finished, finding: (0,_judge_cap_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .capped */ .u)(own, kpis) }];
    });
    const present = Object.fromEntries(judged.map(({ kpi, finding }) => [kpi.name, finding.eValue ?? 1]));
    const told = judged.map(({ finding, finished }) => overAllStages(finding, finished, stages));
    const failed = Object.entries(evidence.failedSources).map(([source, message]) => sourceFailed(source, message));
    const findings = [...told, ...failed, ...extra.map((finding) => (0,_judge_cap_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .capped */ .u)(finding, kpis))];
    const cleared = judged.some(({ kpi, finding }) => mayClear(kpi) && finding.outcome === 'pass' && isMeasured(finding));
    const complete = cleared ? findings : [...findings, (0,_judge_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$B)('no-data', 'inconclusive', 0)];
    const outcome = (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .Q)(complete.map((finding) => finding.outcome));
    return { outcome, tier: (0,_judge_score_js__WEBPACK_IMPORTED_MODULE_7__/* .tierOf */ .kx)(complete, outcome), grade: (0,_judge_score_js__WEBPACK_IMPORTED_MODULE_7__/* .gradeOf */ .V)(complete, outcome), findings: complete, present };
}
function findingOf(kpi, { errors, latency, series }, spec) {
    const collected = series.find((pair) => pair.kpi === kpi.name);
    if (collected) {
        const own = (0,_judge_series_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesFindings */ .g)([collected], [mayClear(kpi) ? kpi : optional(kpi)], spec)[0];
        if (own)
            return mayClear(kpi) ? own : withoutParity(own);
    }
    if (kpi.name === 'errors' && errors)
        return (0,_judge_counted_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countedFinding */ ._v)(errors, kpi, spec);
    if (kpi.name === 'latency' && latency)
        return withoutParity((0,_judge_histogram_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .histogramFinding */ .o)(latency, { ...optional(kpi), kind: 'histogram' }, spec));
    return null;
}
/** What cannot clear the new version must not be waited for either. */
const optional = (kpi) => ({ ...kpi, critical: false, required: false });
const mayClear = ({ kind }) => kind === 'count' || kind === 'ratio';
const isMeasured = ({ code, method, n }) => code !== 'no-data' && code !== 'not-enough' && method !== 'one-side-missing' && n.control > 0 && n.experiment > 0;
/** The users of the two versions do not load them alike: a pass is only a note. */
function withoutParity(finding) {
    if (finding.outcome !== 'pass' || finding.code === 'no-data' || finding.code === 'not-enough')
        return finding;
    return { ...finding, code: 'note', facts: { ...finding.facts, reason: 'no-load-parity' } };
}
function overAllStages(finding, finished, stages) {
    if (finding.eValue === null || finished.length === 0)
        return finding;
    return {
        ...finding,
        facts: { ...finding.facts, evidenceOfRollout: Number((0,_rollout_carried_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedEvidence */ .r1)(finding.eValue, finished, stages).toPrecision(4)) },
    };
}
function sourceFailed(source, message) {
    return { ...(0,_judge_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$B)('source-failed', 'error', 0), facts: { source, message } };
}


/***/ })

};
