export const id = 7735;
export const ids = [7735];
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

/***/ 70331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ settleFate),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   cq: () => (/* binding */ summariseLedger),
/* harmony export */   w0: () => (/* binding */ appendVerdict)
/* harmony export */ });
/* unused harmony exports LEDGER_LIMIT, MATURE_MS, LEVEL, RUNGS, truthOf */
/* harmony import */ var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92776);

/** Verdicts that a state document holds; the oldest go. */
const LEDGER_LIMIT = 1_000;
/** A change that went in counts as harmless once it has been in for so long without being taken back. */
const MATURE_MS = 7 * 86_400_000;
/** Both ends of an interval together: each end alone is a bound at 95 %. */
const LEVEL = 0.9;
/** What the record has to show before a verdict may do more. */
const RUNGS = {
    /** observe -> hold: at most so many of the harmless changes were stopped, at 95 % confidence (29 without a false alarm are enough) */
    holdFalseAlarms: 0.1,
    /** hold -> roll-back: the same, stricter (59 without one) */
    rollBackFalseAlarms: 0.05,
    /** hold -> roll-back: at least so many of the harmful ones were caught, at 95 % confidence (5 of 5 are enough) */
    rollBackCatches: 0.5,
};
/** Adds a verdict, and says of the earlier ones about the same change what this one says of them. Pure; twice the same is once. */
function appendVerdict(document, entry, accepted) {
    if (document.ledger.some(({ verdict }) => verdict === entry.verdict))
        return document;
    const earlier = document.ledger.map((known) => {
        if (known.fate !== 'open' || known.subject !== entry.subject)
            return known;
        if (known.kpis.length > 0 && known.kpis.every((kpi) => accepted.includes(kpi)))
            return { ...known, fate: 'accepted', fateAt: entry.at };
        const isSameChange = known.commit !== undefined && known.commit === entry.commit;
        if (isSameChange)
            return known.outcome === entry.outcome ? known : { ...known, fate: 'changed-on-re-run', fateAt: entry.at };
        return { ...known, fate: 'closed', fateAt: entry.at }; // the change was changed: this one did not go in as it was
    });
    return { ...document, ledger: [...earlier, entry].slice(-LEDGER_LIMIT) };
}
/** Writes down what became of a verdict. A later word replaces an earlier one, and the same word changes nothing. */
function settleFate(document, verdict, fate, at) {
    if (!document.ledger.some((entry) => entry.verdict === verdict && entry.fate !== fate))
        return document;
    return { ...document, ledger: document.ledger.map((entry) => (entry.verdict === verdict ? { ...entry, fate, fateAt: at } : entry)) };
}
/** Whether a change turned out harmless or harmful; null where that is not known, or was decided by a person. */
function truthOf(entry, nowMs) {
    switch (entry.fate) {
        case 'reverted':
        case 'rolled-back':
            return 'harmful';
        case 'merged':
            return nowMs - Date.parse(entry.fateAt ?? entry.at) >= MATURE_MS ? 'harmless' : null;
        case 'changed-on-re-run':
            return entry.outcome === 'fail' ? 'harmless' : null;
        case 'closed':
            return entry.outcome === 'fail' ? 'harmful' : null;
        default:
            return null;
    }
}
/** Realised rates, and whether they support the next rung of the ladder observe -> hold -> roll-back. Pure. */
function summariseLedger(ledger, nowMs) {
    const known = ledger.map((entry) => ({ entry, truth: truthOf(entry, nowMs) }));
    const having = (truth) => known.filter((one) => one.truth === truth).map(({ entry }) => entry);
    const [harmless, harmful] = [having('harmless'), having('harmful')];
    const falseAlarms = rateOf(harmless.filter(isAlarm).length, harmless.length);
    const catches = rateOf(harmful.filter(isAlarm).length, harmful.length);
    const names = [...new Set(ledger.filter(isAlarm).flatMap(({ kpis }) => kpis))].sort();
    return {
        verdicts: ledger.length,
        open: ledger.filter(({ fate }) => fate === 'open').length,
        falseAlarms,
        catches,
        kpis: names.map((kpi) => ({
            kpi,
            alarms: ledger.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
            falseAlarms: harmless.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
        })),
        rung: nextRung(ledger.at(-1)?.enforce ?? 'observe', falseAlarms, catches),
    };
}
const isAlarm = ({ outcome }) => outcome === 'fail';
function rateOf(count, of) {
    const { low, high } = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearson */ .m)(count, of, LEVEL);
    return { count, of, share: of === 0 ? null : count / of, low, high };
}
function nextRung(now, falseAlarms, catches) {
    if (now === 'roll-back')
        return { now, next: null, isSupported: true, reason: 'the last rung' };
    const next = now === 'observe' ? 'hold' : 'roll-back';
    const most = next === 'hold' ? RUNGS.holdFalseAlarms : RUNGS.rollBackFalseAlarms;
    if (falseAlarms.high > most) {
        return {
            now,
            next,
            isSupported: false,
            reason: `false alarms may be as many as ${percent(falseAlarms.high)} of harmless changes; at most ${percent(most)} is asked for`,
        };
    }
    if (next === 'roll-back' && catches.low < RUNGS.rollBackCatches) {
        return {
            now,
            next,
            isSupported: false,
            reason: `as few as ${percent(catches.low)} of harmful changes may be caught; at least ${percent(RUNGS.rollBackCatches)} is asked for`,
        };
    }
    return { now, next, isSupported: true, reason: `false alarms are at most ${percent(falseAlarms.high)} of harmless changes` };
}
const percent = (share) => `${(100 * share).toFixed(1)} %`;


/***/ }),

/***/ 97735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordVerdict: () => (/* binding */ recordVerdict)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _rollout_change_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90910);
/* harmony import */ var _rollout_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70331);
/* harmony import */ var _notice_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46872);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98390);





/** Appends the verdict of a run to the ledger in the state. @throws FS_STATE_* : the caller says so, and the verdict stands */
async function recordVerdict(verdict, plan, world) {
    const store = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(plan, world);
    const at = new Date(world.clock.now()).toISOString();
    const entry = entryOf(verdict, plan, world.env, at);
    const accepted = verdict.findings.filter(({ code }) => code === 'accepted').map(({ kpi }) => kpi);
    await (0,_rollout_change_state_js__WEBPACK_IMPORTED_MODULE_1__/* .changeState */ .U)({ store, ...world }, (document) => (0,_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .appendVerdict */ .w0)(document, entry, accepted));
}
function entryOf(verdict, plan, env, at) {
    const { subject } = (0,_notice_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFromEnv */ .L)(env, plan.service.name, 'local');
    const commit = headCommit(env);
    return {
        verdict: verdict.digest,
        at,
        subject: subject.ref,
        ...(commit === undefined ? {} : { commit }),
        outcome: verdict.outcome,
        enforce: plan.enforce,
        kpis: [...new Set(verdict.findings.filter(({ outcome }) => outcome !== 'pass').map(({ kpi }) => kpi))],
        fate: 'open',
    };
}
/** On a pull request GITHUB_SHA is a merge that nobody pushed: its head stands in the event. */
function headCommit(env) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        const sha = event.pull_request?.head?.sha;
        if (typeof sha === 'string')
            return sha;
    }
    catch {
        // no event: not in a workflow
    }
    return env['GITHUB_SHA'];
}


/***/ }),

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeFromEnv)
/* harmony export */ });
/** Where a run stands, by the variables GitHub Actions sets: what it is about, and where a person can look. */
function placeFromEnv(env, service, elsewhere) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const pull = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    const ref = pull === undefined ? env['GITHUB_REF_NAME'] || elsewhere : `pull/${pull}`;
    const subject = { ...(repository ? { repository } : {}), service, ref };
    if (!server || !repository || !/^https?:\/\//.test(server))
        return { subject, links: [] };
    return {
        subject,
        links: [
            ...(id ? [{ text: 'Report and log', href: `${server}/${repository}/actions/runs/${id}` }] : []),
            ...(pull === undefined ? [] : [{ text: `Pull request ${pull}`, href: `${server}/${repository}/pull/${pull}` }]),
        ],
    };
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

/***/ 92776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);

/** Exact interval of a share: `hits` of `n` (Clopper & Pearson 1934). Without a trial it is all of [0, 1]. */
function clopperPearson(hits, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return {
        low: hits === 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(tail, hits, n - hits + 1),
        high: hits >= n ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - tail, hits + 1, n - hits),
    };
}


/***/ })

};
