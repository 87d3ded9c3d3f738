export const id = 4402;
export const ids = [4402,9073];
export const modules = {

/***/ 54402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ loadStatePlan),
  rollBackFromConfig: () => (/* binding */ rollBackFromConfig),
  whoIs: () => (/* binding */ whoIs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/config/load.js
var load = __webpack_require__(40749);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/run/roll-back-run.js + 1 modules
var roll_back_run = __webpack_require__(62520);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
// EXTERNAL MODULE: ./build-bundle/src/core/plain-text.js
var plain_text = __webpack_require__(91006);
;// CONCATENATED MODULE: ./build-bundle/src/cli/describe-roll-back.js


/** What somebody reads who was woken for it: what stands, then the rest. */
function describeRollBack(result, asked) {
    const lines = [
        `${asked.service} in ${asked.environment}: ${headline(result)}`,
        ...facts(result, asked).map(([name, value]) => `  ${name.padEnd(9)} ${value}`),
    ];
    return `${lines.join('\n')}\n`;
}
function headline({ status, target, hold, pending }) {
    const version = target?.version ?? 'nothing';
    if (status === 'rolled-back')
        return `rolled back to ${version}, verified`;
    if (status === 'stood-already')
        return `${version} stands already, verified; nothing was done`;
    if (status === 'would-roll-back')
        return `would go back to ${version}`;
    if (status === 'pending')
        return `a person has to finish it: ${(0,plain_text/* plainText */.wh)(pending ?? '')}`;
    return `HELD, nothing was changed: ${hold?.reason ?? ''}`;
}
function facts({ from, target, actId, isContinued, tookMs, store, hold, status, detail }, { reason, by }) {
    const verified = target &&
        `${target.at.slice(0, 16).replace('T', ' ')} UTC by ${(0,plain_text/* plainText */.wh)(target.by)}${target.verdict === null ? '' : ` (verdict ${target.verdict.slice(0, 12)})`}`;
    return [
        ...(from === null ? [] : [['from', from]]),
        ...(target && status !== 'rolled-back' && status !== 'stood-already' ? [['to', target.version]] : []),
        ...(verified ? [['verified', verified]] : []),
        ['because', `${(0,plain_text/* plainText */.wh)(reason)} (${(0,plain_text/* plainText */.wh)(by)})`],
        ...(actId === null
            ? []
            : [['act', `${actId}${isContinued ? ', begun by a process that did not end it' : ''}, ${(0,units/* formatDuration */.a3)(tookMs)}`]]),
        ...Object.entries(detail)
            .filter(([name, value]) => typeof value === 'string' && !['from', 'to'].includes(name))
            .map(([name, value]) => [name, (0,plain_text/* plainText */.wh)(String(value))]),
        ['journal', store],
        ...next(hold),
    ];
}
function next(hold) {
    if (!hold)
        return [];
    if (['frozen', 'too-many', 'irreversible', 'unknown-changes'].includes(hold.code))
        return [['next', 'look at it; `--force` does it all the same']];
    if (hold.code === 'rollout-open')
        return [['next', '`foreshadow rollout abort --reason TEXT`; `--force` leaves the router as it is']];
    if (hold.code === 'unknown-version')
        return [['next', '`foreshadow verified` lists the versions that can be gone back to']];
    if (hold.code === 'no-target')
        return [['next', '`foreshadow verified --add VERSION --by NAME` says that a version is good']];
    return [['next', '`roll-back --to VERSION` goes to another one; `foreshadow verified` lists them']];
}

;// CONCATENATED MODULE: ./build-bundle/src/cli/roll-back-from-config.js











/** Exit codes: 0 it stands and is verified, 2 held or waiting for a person, 69 it could not be done. */
async function rollBackFromConfig(options, io) {
    const request = requestOf(options, io);
    const plan = await loadStatePlan(options, io);
    const say = (text) => {
        if (!options.quiet)
            io.stderr(`${text}\n`);
    };
    const tell = await teller(plan, request, options, io);
    let result;
    try {
        result = await (0,roll_back_run/* rollBack */.F)(plan, request, { clock: system_clock.systemClock, signal: io.signal, env: io.env, say });
    }
    catch (error) {
        if (!request.isDryRun && (0,errors/* isForeshadowError */.rU)(error) && error.exitCode === 69)
            await tell(null, error.message);
        throw error;
    }
    if (options.run !== undefined)
        keepCopy((0,external_node_path_.resolve)(io.cwd, options.run), result, request);
    const about = { service: plan.service.name, environment: plan.state?.environment ?? 'production' };
    if (options.json)
        io.stdout(`${JSON.stringify({ ...about, ...result, reason: request.reason, by: request.by })}\n`);
    else
        io.stdout(describeRollBack(result, { ...request, ...about }));
    if (!request.isDryRun)
        await tell(result, null);
    return result.status === 'held' || result.status === 'pending' ? 2 : 0;
}
/** The plan of whatever acts on the state: secrets that are not set do not matter to it. */
async function loadStatePlan(options, io) {
    const file = options.config ?? (0,find_config.findConfig)(io.cwd);
    const plan = await (0,load.loadPlan)(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
    if (options.environment === undefined || !plan.state)
        return plan;
    return { ...plan, state: { ...plan.state, environment: options.environment } };
}
function requestOf(options, { env }) {
    const reason = (options.reason ?? '').trim();
    if (reason === '')
        throw (0,errors/* fail */.fJ)('FS_USAGE', {
            found: 'no reason',
            expected: '--reason TEXT',
            hint: 'Say in a few words why: it stands in the journal and goes to whoever is called.',
        });
    return {
        to: options.to ?? 'last-verified',
        reason,
        by: whoIs(options.by, env),
        isForced: options.force === true,
        isAutomatic: options.automatic === true,
        takesOver: options.takeOver === true,
        isDryRun: options.dryRun === true,
        leaseMs: (0,units/* parseDuration */.E9)(options.lease ?? '30s', { path: '--lease' }),
    };
}
/** A name for the journal. */
function whoIs(by, env) {
    const name = by?.trim() || env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || env['USER'];
    if (!name)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'nobody', expected: '--by NAME', hint: 'Say who you are: it stands in the journal.' });
    return name;
}
/** The state store is what counts; a run folder only has a copy. */
function keepCopy(directory, result, { reason, by }) {
    const folder = new run_folder.RunFolder(directory);
    folder.writeJson('roll-back.json', { ...result, reason, by });
    folder.journal(`roll-back ${result.status}`, { to: result.target?.version ?? null, from: result.from, act: result.actId, by, reason }, system_clock.systemClock.now());
}
async function teller(plan, request, { quiet, json, run }, io) {
    const specs = plan.notify ?? [];
    const secrets = (0,public_plan/* secretValues */.V)(plan);
    return async (result, problem) => {
        if (specs.length === 0 || result?.status === 'stood-already')
            return;
        const { composeRollBackNotice } = await __webpack_require__.e(/* import() */ 5082).then(__webpack_require__.bind(__webpack_require__, 15082));
        const { notifyAll } = await __webpack_require__.e(/* import() */ 7163).then(__webpack_require__.bind(__webpack_require__, 57163));
        await notifyAll(composeRollBackNotice({ plan, request, result, problem, env: io.env, nowMs: system_clock.systemClock.now() }), specs, {
            clock: system_clock.systemClock,
            random: Math.random,
            signal: io.signal,
            folder: run === undefined ? null : new run_folder.RunFolder((0,external_node_path_.resolve)(io.cwd, run)),
            redact: (0,redact/* createRedactor */.lY)(secrets),
            secrets,
            say: (text, kind) => {
                if (kind === 'warning')
                    io.stderr(`warning: ${text}\n`);
                else if (!quiet)
                    (json ? io.stderr : io.stdout)(`${text}\n`);
            },
        });
    };
}


/***/ }),

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Where a configuration is looked for when none is named. */
const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'];
/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
function findConfig(cwd) {
    const found = CONFIG_FILES.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    if (found === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
    return found;
}


/***/ }),

/***/ 90910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeState)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** How often a change is tried again over somebody else's write. */
const MOST_TRIES = 8;
const FIRST_WAIT_MS = 50;
/**
 * Reads, changes, and writes back by compare-and-swap; where somebody else wrote meanwhile it reads again and changes what is there now.
 * @param change pure; is called again after a conflict. Returning the same document writes nothing.
 * @throws FS_STATE_CONFLICT after 8 tries; whatever `change` throws
 */
async function changeState(world, change) {
    const { store, clock, signal } = world;
    for (let tries = 1;; tries++) {
        signal?.throwIfAborted();
        const kept = await store.read();
        const document = change(kept.document);
        if (document === kept.document)
            return kept;
        try {
            return { document, revision: await store.write(document, kept.revision) };
        }
        catch (error) {
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error, 'FS_STATE_CONFLICT') || tries >= MOST_TRIES)
                throw error;
            await clock.sleep(FIRST_WAIT_MS * 2 ** (tries - 1), signal);
        }
    }
}


/***/ }),

/***/ 80688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ holdLease)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _change_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90910);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85410);



const MOST_POLL_MS = 5_000;
/** Takes the lease and keeps it. @throws FS_LEASE_HELD naming who has it */
async function holdLease(world, options) {
    let watched = null;
    for (;;) {
        const taken = await tryToTake(world, options, over(watched, world) ? watched?.lease : undefined);
        if ('lease' in taken)
            return keep(world, taken.lease, taken.abandoned);
        const { heldBy } = taken;
        const isRenewed = watched !== null && !(0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(heldBy, watched.lease);
        if (options.whenHeld === 'refuse' || isRenewed)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LEASE_HELD', { found: (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLease */ .un)(heldBy) });
        if (watched === null) {
            watched = { lease: heldBy, since: world.clock.monotonic() };
            options.onWatch?.(heldBy);
        }
        const left = heldBy.ttlMs - (world.clock.monotonic() - watched.since);
        await world.clock.sleep(Math.max(1, Math.min(MOST_POLL_MS, heldBy.ttlMs / 10, left + 1)), world.signal);
    }
}
const over = (watched, { clock }) => watched !== null && clock.monotonic() - watched.since >= watched.lease.ttlMs;
async function tryToTake(world, { holder, purpose, ttlMs, marginMs, takeFrom = [] }, abandoned) {
    let result;
    await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)(world, (document) => {
        const before = document.lease;
        const mine = before !== null && takeFrom.includes(before.purpose) ? before : abandoned;
        const taken = (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLease */ ._e)(document, { holder, purpose, ttlMs, marginMs, nowMs: world.clock.now(), abandoned: mine });
        result = 'lease' in taken ? { lease: taken.lease, abandoned: before } : taken;
        return 'lease' in taken ? taken.document : document;
    });
    return result;
}
function keep(world, first, abandoned) {
    const { clock } = world;
    const lost = new AbortController();
    const stop = new AbortController();
    let lease = first;
    const renewing = (async () => {
        for (;;) {
            await clock.sleep(lease.ttlMs / 3, stop.signal);
            try {
                await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)(world, (document) => {
                    const renewed = (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .renewLease */ .EH)(document, lease, clock.now());
                    lease = renewed.lease;
                    return renewed.document;
                });
            }
            catch (error) {
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error, 'FS_LEASE_LOST'))
                    return lost.abort(error);
                if (!(0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAct */ .qb)(lease, clock.now()))
                    return lost.abort((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LEASE_LOST', { found: 'it could not be renewed in time', cause: error }));
            }
        }
    })().catch(() => undefined); // stopped
    return {
        get lease() {
            return lease;
        },
        abandoned,
        signal: lost.signal,
        async [Symbol.asyncDispose]() {
            stop.abort();
            await renewing;
            // One that cannot be given back runs out by itself.
            await (0,_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)({ store: world.store, clock }, (document) => (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseLease */ .wL)(document, lease)).catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 14351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unfinishedActs)
/* harmony export */ });
/** Acts that were begun and never ended: what a process that died left half done, oldest first. */
function unfinishedActs(journal) {
    const ended = new Set(journal.filter(({ phase }) => phase !== 'begun').map(({ actId }) => actId));
    return journal.filter(({ phase, actId }) => phase === 'begun' && !ended.has(actId));
}


/***/ }),

/***/ 87993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   sF: () => (/* binding */ keepAct)
/* harmony export */ });
/* unused harmony exports JOURNAL_LIMIT, endOf */
/* harmony import */ var _change_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90910);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14351);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85410);



/** Lines of the journal that a state document holds; acts that have not ended are never dropped. */
const JOURNAL_LIMIT = 200;
/** A reason or a failure is a sentence, not a log. */
const REASON_LIMIT = 500;
/**
 * Does an act that stands in the journal before and after it, so that whoever comes next can see what to look at.
 * An act the journal has as done is not done again; one that was begun and never ended, or failed, is done again under its id,
 * and it is for the adapter to find what was done before. Every write is refused once the lease is somebody else's.
 * @throws FS_LEASE_LOST, FS_STATE_CONFLICT, whatever `perform` throws (after the failure has been journalled)
 */
async function keepAct(world, lease, act, perform) {
    const line = (phase, reason, detail) => ({
        actId: act.actId,
        act: act.act,
        phase,
        at: new Date(world.clock.now()).toISOString(),
        by: act.by,
        fence: lease.fence,
        reason: reason.slice(0, REASON_LIMIT),
        ...(detail === undefined ? {} : { detail }),
    });
    const append = (entry, change = (document) => document) => (0,_change_state_js__WEBPACK_IMPORTED_MODULE_0__/* .changeState */ .U)(world, (document) => {
        (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLease */ .Ch)(document, lease);
        return change(appendEntry(document, entry));
    });
    const begun = await append(line('begun', act.reason, act.detail));
    const before = endOf(begun.document.journal, act.actId);
    if (before?.phase === 'done')
        return { value: undefined, entry: before };
    try {
        const { value, detail, change, isPending } = await perform();
        const entry = line(isPending ? 'begun' : 'done', act.reason, { ...act.detail, ...detail });
        if (!isPending)
            await append(entry, change);
        return { value, entry };
    }
    catch (error) {
        await append(line('failed', error instanceof Error ? error.message : String(error), act.detail)).catch(() => undefined); // the first error says more
        throw error;
    }
}
/** Adds a line, bounded. A line that stands there already is not written twice, and nothing follows an act that is done. Pure. */
function appendEntry(document, entry) {
    if (endOf(document.journal, entry.actId)?.phase === 'done')
        return document;
    if (document.journal.some((known) => isSameLine(known, entry)))
        return document;
    return { ...document, journal: bounded([...document.journal, entry]) };
}
/** How the act ended the last time, if it did. */
function endOf(journal, actId) {
    return journal.findLast((entry) => entry.actId === actId && entry.phase !== 'begun');
}
const isSameLine = (a, b) => a.actId === b.actId && a.phase === b.phase && a.fence === b.fence;
function bounded(journal) {
    if (journal.length <= JOURNAL_LIMIT)
        return journal;
    const open = new Set((0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedActs */ .r)(journal));
    let excess = journal.length - JOURNAL_LIMIT;
    return journal.filter((entry) => open.has(entry) || excess-- <= 0);
}


/***/ }),

/***/ 85410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ requireLease),
/* harmony export */   EH: () => (/* binding */ renewLease),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   _e: () => (/* binding */ takeLease),
/* harmony export */   li: () => (/* binding */ CLOCK_MARGIN_MS),
/* harmony export */   qb: () => (/* binding */ mayAct),
/* harmony export */   un: () => (/* binding */ describeLease),
/* harmony export */   wL: () => (/* binding */ releaseLease)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/**
 * How far the clocks of two machines may be apart. A lease's end is written by its holder's clock: the holder stops at it, everybody else waits
 * this much longer. Clocks further apart than that are safe too, by the fence: whoever lost the lease is refused at the next write.
 */
const CLOCK_MARGIN_MS = 120_000;
/** Takes the lease where nobody has it, its time is over, or the same holder had it before (a new fence either way). Pure. */
function takeLease(document, request) {
    const { lease: current } = document;
    if (current &&
        current.holder !== request.holder &&
        !isExpired(current, request.nowMs, request.marginMs) &&
        !isSame(current, request.abandoned))
        return { heldBy: current };
    const { holder, purpose, ttlMs, nowMs } = request;
    const lease = { holder, purpose, takenAt: iso(nowMs), expiresAt: iso(nowMs + ttlMs), ttlMs, fence: document.nextFence };
    return { document: { ...document, lease, nextFence: document.nextFence + 1 }, lease };
}
/** The same lease with a later end. @throws FS_LEASE_LOST where it is somebody else's by now */
function renewLease(document, lease, nowMs) {
    requireLease(document, lease);
    const renewed = { ...lease, expiresAt: iso(nowMs + lease.ttlMs) };
    return { document: { ...document, lease: renewed }, lease: renewed };
}
/** Gives the lease back. One that is somebody else's by now is left alone. */
function releaseLease(document, lease) {
    return document.lease?.fence === lease.fence ? { ...document, lease: null } : document;
}
/** Nothing may be written or done in the name of a lease that is not the newest. @throws FS_LEASE_LOST naming who has it */
function requireLease(document, lease) {
    if (document.lease?.fence === lease.fence)
        return;
    const now = document.lease ? describeLease(document.lease) : 'nobody';
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LEASE_LOST', { found: `the lease belongs to ${now}`, expected: describeLease(lease) });
}
/** Whether it is over for everybody else, also where their clock is ahead of the holder's by the margin. */
function isExpired(lease, nowMs, marginMs = CLOCK_MARGIN_MS) {
    return nowMs > Date.parse(lease.expiresAt) + marginMs;
}
/** Whether its holder, whose clock wrote it, may still act. */
function mayAct(lease, nowMs) {
    return nowMs < Date.parse(lease.expiresAt);
}
/** Neither renewed nor taken anew. */
function isSame(lease, other) {
    return lease.fence === other?.fence && lease.expiresAt === other.expiresAt;
}
/** For messages: `ci-4711 (roll-back since 03:12:44Z, until 03:14:44Z)`. */
function describeLease(lease) {
    const clock = (at) => `${at.slice(11, 19)}Z`;
    return `${lease.holder} (${lease.purpose} since ${clock(lease.takenAt)}, until ${clock(lease.expiresAt)})`;
}
const iso = (ms) => new Date(ms).toISOString();


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

/***/ 15985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFrozen)
/* harmony export */ });
/** Whether the switch is set: anything but nothing, `0`, `false`, `no` and `off` is. */
function isFrozen({ freeze }, env) {
    return freeze !== null && !/^(|0|false|no|off)$/i.test((env[freeze] ?? '').trim());
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

/***/ 98390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState),
/* harmony export */   g: () => (/* binding */ openReverter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18081);


/** The state store of a plan. @throws FS_STATE_SETUP where it names none */
async function openState(plan, { env, clock, signal }) {
    if (!plan.state)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_STATE_SETUP', { expected: '`state:`', place: { file: plan.file ?? undefined } });
    const { STATES } = await __webpack_require__.e(/* import() */ 1335).then(__webpack_require__.bind(__webpack_require__, 41335));
    const create = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(STATES, 'state', plan.state.kind);
    return create(plan.state, { service: plan.service.name, directory: plan.environment.directory, env, clock, signal });
}
/** The reverter of a plan. @throws FS_REVERT_SETUP where it names none */
async function openReverter(plan, context) {
    if (!plan.rollback)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_REVERT_SETUP', { expected: '`rollback:` with a reverter', place: { file: plan.file ?? undefined } });
    const { REVERTERS } = await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 55886));
    const { reverter } = plan.rollback;
    const create = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(REVERTERS, 'reverter', reverter.kind);
    const { name: service } = plan.service;
    return create(reverter, {
        ...context,
        service,
        environment: plan.state?.environment ?? 'production',
        directory: plan.environment.directory,
    });
}


/***/ }),

/***/ 62520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ holderOf),
  F: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var core_redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/rollout/hold-lease.js
var hold_lease = __webpack_require__(80688);
// EXTERNAL MODULE: ./build-bundle/src/rollout/keep-journal.js
var keep_journal = __webpack_require__(87993);
// EXTERNAL MODULE: ./build-bundle/src/rollout/lease.js
var rollout_lease = __webpack_require__(85410);
// EXTERNAL MODULE: ./build-bundle/src/rollout/roll-back.js
var roll_back = __webpack_require__(60985);
// EXTERNAL MODULE: ./build-bundle/src/rollout/spec.js
var rollout_spec = __webpack_require__(15985);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/git.js
var git = __webpack_require__(55288);
;// CONCATENATED MODULE: ./build-bundle/src/run/changed-between.js

const COMMIT = /^[0-9a-f]{7,64}$/;
/** The commit a version was built from: what was recorded with it, or itself where it is one. Null where that is unknown. */
function commitOf({ verified, rollout }, version) {
    if (version === null)
        return null;
    const recorded = verified.findLast((known) => known.version === version)?.detail?.['commit'];
    if (recorded !== undefined && COMMIT.test(recorded))
        return recorded;
    if (COMMIT.test(version))
        return version;
    return rollout?.candidate !== undefined && COMMIT.test(rollout.candidate) && rollout.candidate.startsWith(version)
        ? rollout.candidate
        : null;
}
/** Files that differ between two commits; null where git cannot tell. */
async function changedBetween(from, to, context) {
    if (from === null || to === null)
        return null;
    const diff = () => (0,git/* tryGit */.I)(context, 'diff', '--name-only', '--no-renames', '-z', '--end-of-options', from, to, '--').catch(() => undefined);
    const names = (await diff()) ?? ((await fetched(context, from, to)) ? await diff() : undefined);
    return names === undefined ? null : names.split('\0').filter(Boolean);
}
/** A shallow checkout lacks old commits. */
async function fetched(context, ...commits) {
    return ((await (0,git/* tryGit */.I)(context, 'fetch', '--quiet', '--no-tags', '--depth=1', '--end-of-options', 'origin', ...commits).catch(() => undefined)) !== undefined);
}

// EXTERNAL MODULE: ./build-bundle/src/run/open-state.js
var open_state = __webpack_require__(98390);
;// CONCATENATED MODULE: ./build-bundle/src/run/roll-back-run.js
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











/**
 * Brings a service back: lease, guards, journal, act, verification, record, release. At any moment of it the process may die: the next one that is
 * asked goes on from the state alone.
 * @throws FS_LEASE_HELD, FS_LEASE_LOST, FS_STATE_*, FS_REVERT_FAILED, FS_REVERT_SETUP
 */
async function rollBack(plan, request, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock } = world;
        const startedAt = clock.monotonic();
        if (!plan.rollback)
            throw (0,errors/* fail */.fJ)('FS_REVERT_SETUP', { expected: '`rollback:` with a reverter', place: { file: plan.file ?? undefined } });
        const store = await (0,open_state/* openState */.G)(plan, world);
        const done = (result) => ({
            ...result,
            tookMs: clock.monotonic() - startedAt,
            store: store.name,
        });
        if (request.isDryRun) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const reverter = __addDisposableResource(env_2, await reverterFor(plan, request, world, world.signal), true);
                const decided = await decideOn(plan, plan.rollback, request, world, { store, reverter });
                return done('hold' in decided && decided.hold ? held(decided, decided.hold) : { ...nothing(decided), status: 'would-roll-back' });
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        const lease = __addDisposableResource(env_1, await takeLease(store, request, world), true);
        const signal = AbortSignal.any([world.signal, lease.signal]);
        const reverter = __addDisposableResource(env_1, await reverterFor(plan, request, world, signal), true);
        const scene = { plan, spec: plan.rollback, request, world: { ...world, signal }, store, reverter, lease };
        try {
            return done(await underLease(scene));
        }
        catch (error) {
            throw lease.signal.aborted && !(0,errors/* isForeshadowError */.rU)(error) ? lease.signal.reason : error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
async function underLease(scene) {
    const { plan, spec, request, world, store, reverter, lease } = scene;
    const decided = await decideOn(plan, spec, request, world, { store, reverter });
    if (decided.hold)
        return held(decided, decided.hold);
    const { target, current } = decided;
    if (target.kind !== 'go')
        return stands(scene, decided);
    const { version, continues } = target;
    // The version an interrupted act came from is in its first line: what stands by now may be half of it.
    const from = continues ? (continues.detail?.['from'] ?? null) : current;
    const actId = continues?.actId ?? `roll-back-${lease.lease.fence}`;
    const { reason, by } = continues ?? request;
    const act = {
        actId,
        act: 'roll-back',
        reason,
        by,
        detail: { to: version.version, from, ...(request.isForced ? { forced: true } : {}) },
    };
    if (continues)
        world.say(`Going on with ${actId}, which ${continues.by} began at ${continues.at}`);
    else
        world.say(`Going back from ${from ?? 'an unknown version'} to ${version.version}`);
    const { value, entry } = await (0,keep_journal/* keepAct */.sF)({ store, clock: world.clock }, lease.lease, act, () => perform(scene, version, from, actId));
    return {
        status: value?.pending ? 'pending' : 'rolled-back',
        from,
        target: version,
        hold: null,
        pending: value?.pending ?? null,
        actId,
        isContinued: continues !== null,
        detail: value?.detail ?? entry.detail ?? {},
    };
}
/** Acts, then looks whether it is so. */
async function perform({ reverter, world }, version, from, actId) {
    const outcome = await reverter.revert(version, actId);
    const isVerified = await reverter.verify(version);
    if (!isVerified && outcome.pending !== null)
        return { value: outcome, detail: outcome.detail, isPending: true };
    if (!isVerified) {
        const stands = await reverter.current().catch(() => null);
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', {
            found: `it was done, but ${stands ?? 'an unknown version'} stands or is not healthy`,
            expected: version.version,
        });
    }
    return {
        value: { ...outcome, pending: null },
        detail: outcome.detail,
        change: (document) => (0,roll_back/* recordRollBack */.wl)(document, version, from, new Date(world.clock.now()).toISOString()),
    };
}
/** Where to, and whether anything stands in the way. Changes nothing. */
async function decideOn(plan, spec, request, world, { store, reverter }) {
    const { document } = await store.read();
    const current = await reverter.current();
    const target = (0,roll_back/* chooseTarget */.bx)(document, request.to, current);
    if (target.kind === 'hold')
        return { target, version: null, current, hold: target.hold };
    const { version } = target;
    if (target.kind === 'stands' || target.continues)
        return { target, version, current, hold: null };
    const hold = request.isForced ? null : await guarded(plan, spec, request, world, document, { current, version });
    if (hold)
        return { target, version, current, hold };
    const check = await reverter.check(version);
    return { target, version, current, hold: check.possible ? null : { code: 'impossible', reason: check.reason } };
}
async function guarded(plan, spec, { isAutomatic }, { clock, signal, env }, document, { current, version }) {
    const git = { directory: plan.environment.directory, clock, signal, env };
    const changed = spec.holdInsteadIf.length === 0 ? [] : await changedBetween(commitOf(document, current), commitOf(document, version.version), git);
    return (0,roll_back/* guardRollBack */.YC)({
        spec,
        journal: document.journal,
        rollout: document.rollout,
        nowMs: clock.now(),
        frozen: (0,rollout_spec/* isFrozen */.Z)(spec, env),
        isAutomatic,
        changed,
    });
}
/** It is there already; nothing is done but to look. */
async function stands({ reverter }, decided) {
    const version = decided.version;
    if (!(await reverter.verify(version))) {
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', {
            found: `${version.version} stands already, and is not healthy`,
            hint: 'Name another version: `roll-back --to VERSION`; `foreshadow verified` lists them.',
        });
    }
    return { ...nothing(decided), status: 'stood-already' };
}
function held(decided, hold) {
    return { ...nothing(decided), status: 'held', hold };
}
function nothing({ version, current, target }) {
    const isContinued = target.kind === 'go' && target.continues !== null;
    return { from: current, target: version, hold: null, pending: null, actId: null, isContinued, detail: {} };
}
function takeLease(store, request, world) {
    const { clock, signal, env, say } = world;
    return (0,hold_lease/* holdLease */.U)({ store, clock, signal }, {
        holder: holderOf(env),
        purpose: 'roll-back',
        ttlMs: request.leaseMs,
        whenHeld: 'watch',
        ...(request.takesOver ? { takeFrom: ['rollout', 'deploy', 'shift'] } : {}),
        onWatch: (lease) => say(`Looking whether ${(0,rollout_lease/* describeLease */.un)(lease)} is alive: at most ${Math.ceil(lease.ttlMs / 1_000)} s`),
    });
}
/** A job that is run again goes on with its own lease; any other process is another holder. */
function holderOf(env) {
    const { GITHUB_RUN_ID: run, GITHUB_JOB: job, HOSTNAME: host } = env;
    if (run)
        return `run ${run}${job ? ` ${job}` : ''}`;
    return `${host ?? 'local'} ${process.pid} ${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function reverterFor(plan, request, { clock, env, say }, signal) {
    const redact = (0,core_redact/* createRedactor */.lY)((0,public_plan/* secretValues */.V)(plan));
    return (0,open_state/* openReverter */.g)(plan, { env, clock, random: Math.random, signal, redact, reason: request.reason, say });
}


/***/ })

};
