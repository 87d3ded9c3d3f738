export const id = 4738;
export const ids = [4738];
export const modules = {

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

/***/ 83959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ canSwitch),
/* harmony export */   i: () => (/* binding */ canKeep)
/* harmony export */ });
function canKeep(reverter) {
    return 'keep' in reverter;
}
function canSwitch(reverter) {
    return 'switchTo' in reverter;
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

/***/ 74738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyVersion: () => (/* binding */ verifyVersion)
/* harmony export */ });
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15754);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88607);
/* harmony import */ var _rollout_change_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90910);
/* harmony import */ var _rollout_reverter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83959);
/* harmony import */ var _rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60985);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98390);
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
 * Records a version as verified, as the newest one. `current` asks the reverter what stands, and has it kept so that it can be come back to.
 * @throws FS_STATE_SETUP, FS_STATE_*, FS_REVERT_SETUP, FS_REVERT_FAILED
 */
async function verifyVersion(plan, { version: asked, by, verdict, commit }, world) {
    const store = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openState */ .G)(plan, world);
    const standing = asked === 'current' ? await keepStanding(plan, world) : { version: asked, detail: {} };
    const detail = { ...standing.detail, ...(commit === undefined ? {} : { commit }) };
    const entry = {
        version: standing.version,
        at: new Date(world.clock.now()).toISOString(),
        verdict,
        by,
        ...(Object.keys(detail).length === 0 ? {} : { detail }),
    };
    await (0,_rollout_change_state_js__WEBPACK_IMPORTED_MODULE_3__/* .changeState */ .U)({ store, clock: world.clock, signal: world.signal }, (document) => (0,_rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_5__/* .addVerified */ .cD)(document, entry));
    return entry;
}
async function keepStanding(plan, { clock, env, signal, say }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)((0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .V)(plan));
        const reverter = __addDisposableResource(env_1, await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openReverter */ .g)(plan, { env, clock, random: Math.random, signal, redact, reason: 'verified', say }), true);
        if ((0,_rollout_reverter_js__WEBPACK_IMPORTED_MODULE_6__/* .canKeep */ .i)(reverter))
            return reverter.keep();
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_REVERT_SETUP', { found: `reverter ${reverter.name} cannot say what stands`, expected: 'a version by name' });
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


/***/ })

};
