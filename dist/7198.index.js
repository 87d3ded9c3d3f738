export const id = 7198;
export const ids = [7198,2829];
export const modules = {

/***/ 75138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployFromConfig: () => (/* binding */ deployFromConfig)
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
// EXTERNAL MODULE: ./build-bundle/src/run/open-state.js
var open_state = __webpack_require__(98390);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/rollout/change-state.js
var change_state = __webpack_require__(90910);
// EXTERNAL MODULE: ./build-bundle/src/rollout/hold-lease.js
var hold_lease = __webpack_require__(80688);
// EXTERNAL MODULE: ./build-bundle/src/rollout/keep-journal.js
var keep_journal = __webpack_require__(87993);
// EXTERNAL MODULE: ./build-bundle/src/rollout/policy.js
var policy = __webpack_require__(32604);
// EXTERNAL MODULE: ./build-bundle/src/rollout/reverter.js
var rollout_reverter = __webpack_require__(83959);
// EXTERNAL MODULE: ./build-bundle/src/rollout/reverters/content-history.js
var content_history = __webpack_require__(24741);
// EXTERNAL MODULE: ./build-bundle/src/rollout/roll-back.js
var roll_back = __webpack_require__(60985);
// EXTERNAL MODULE: ./build-bundle/src/rollout/spec.js
var spec = __webpack_require__(15985);
// EXTERNAL MODULE: ./build-bundle/src/rollout/carried-evidence.js
var carried_evidence = __webpack_require__(13978);
// EXTERNAL MODULE: ./build-bundle/src/run/roll-back-run.js + 1 modules
var roll_back_run = __webpack_require__(62520);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/describe-stage.js
var describe_stage = __webpack_require__(92010);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/judge-stage.js
var judge_stage = __webpack_require__(39154);
// EXTERNAL MODULE: ./build-bundle/src/rollout/router.js
var rollout_router = __webpack_require__(80123);
// EXTERNAL MODULE: ./build-bundle/src/run/measured-run.js + 19 modules
var measured_run = __webpack_require__(84024);
// EXTERNAL MODULE: ./build-bundle/src/run/open-metrics.js
var open_metrics = __webpack_require__(27014);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/stage-evidence.js
var stage_evidence = __webpack_require__(39292);
;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/observe-switch.js
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





/** How long the metric sources are waited for at one look. */
const PATIENCE_MS = 15_000;
const MINUTE_MS = 60_000;
/**
 * The same users before and after a configuration was switched: what the service did in the time before it is the control, as long a time as it is watched.
 * The hour of the day is not the change's fault, so this can accuse only what is plainly worse; the shadow before it was compared at the same time.
 */
async function observeSwitch(world, switchedMs, watchMs) {
    const { clock, router } = world;
    const atSeconds = Math.max(0, (clock.now() - switchedMs) / 1_000);
    const beforeMs = Math.max(watchMs, MINUTE_MS);
    const users = router && (0,rollout_router/* canObserve */.hb)(router) ? await counted(router, switchedMs, beforeMs, watchMs) : { errors: null, latency: null };
    const collected = await collect(world, switchedMs, beforeMs, watchMs, atSeconds);
    return { atSeconds, forSeconds: watchMs / 1_000, primary: null, ...users, ...collected };
}
/** What the proxy's users got, whichever side answered them. */
async function counted(router, switchedMs, beforeMs, watchMs) {
    const blockMs = (0,stage_evidence/* blockMsOf */.v)(watchMs);
    const whole = Math.ceil(beforeMs / blockMs) * blockMs;
    const { boundsMs, blocks } = await router.users(switchedMs - whole, blockMs);
    const total = (rows, t) => ({
        t,
        requests: rows.reduce((sum, row) => sum + row.requests, 0),
        errors: rows.reduce((sum, row) => sum + row.errors, 0),
        above: boundsMs.map((_, bound) => rows.reduce((sum, row) => sum + (row.above[bound] ?? 0), 0)),
    });
    const rows = blocks.map((block) => ({ atMs: block.atMs, counts: total([block.primary, block.shadow], 0) }));
    const before = total(rows.filter(({ atMs }) => atMs < switchedMs).map(({ counts }) => counts), 0);
    const after = total(rows.filter(({ atMs }) => atMs >= switchedMs).map(({ counts }) => counts), 0);
    const shape = { stepSeconds: blockMs / 1_000, forSeconds: watchMs / 1_000 };
    const errorsOf = ({ t, requests, errors }) => [{ t, all: requests, above: [errors] }];
    return { errors: { ...shape, bounds: [0], control: errorsOf(before), experiment: errorsOf(after) }, latency: null };
}
/** What the sources say of the service, before as the control and after as the experiment, shifted onto each other. */
async function collect({ plan, clock, random, signal }, switchedMs, beforeMs, watchMs, atSeconds) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, kpis, judge, forecast } = plan;
        const target = { arm: 'primary', origin: environment.primary.url ?? '' };
        const arms = { targets: [target], facts: {}, cores: undefined, sample: async () => [], onExit: () => () => undefined };
        const run = { id: 'deploy', forSeconds: watchMs / 1_000, startedAtMs: switchedMs - beforeMs };
        const vars = { primary: environment.primary.vars };
        const context = { clock, random, signal, secrets: (0,public_plan/* secretValues */.V)(plan) };
        const collector = __addDisposableResource(env_1, await (0,open_metrics/* openMetrics */.Ey)(plan.metrics, { ...arms, [Symbol.asyncDispose]: async () => undefined }, vars, run, context), false);
        if (!collector)
            return { series: [], failedSources: {} };
        await collector.finish(clock.now(), clock.sleep(PATIENCE_MS, signal).catch(() => undefined));
        const collected = (0,open_metrics/* collectedNames */.yi)(plan.metrics, run.forSeconds);
        const judged = kpis.filter(({ kind }) => kind !== 'trend');
        const measured = await measured_run/* MeasuredRun */.C.create({ kpis: judged, judge, forecast, forSeconds: run.forSeconds, collected });
        const shift = beforeMs / 1_000;
        for (const { kpi, point, counted } of collector.drain()) {
            const [t, value] = point;
            if (t < shift)
                measured.addReading(kpi, 'primary', [t, value], counted);
            else
                measured.addReading(kpi, 'shadow', [Number((t - shift).toFixed(3)), value], counted);
        }
        return { series: measured.seriesUntil(Math.max(atSeconds, shift)), failedSources: collector.failedSources };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/deploy.js
var deploy_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var deploy_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** Looks in a row at which the service is not healthy: one may be a restart. */
const SICK_LOOKS = 2;
const LEASE_MS = 60_000;
/**
 * A new content of a configuration file: proven on a shadow, switched to, watched, and gone back from by itself where it makes things worse.
 * Called again with the same file after it died it goes on: what stands is not switched to again, only watched.
 * @throws FS_REVERT_SETUP, FS_INPUT_MISSING, FS_LEASE_HELD, FS_REVERT_FAILED (what stood before stands again, or the message says what stands)
 */
async function deploy(plan, request, world) {
    const { reverter, env } = world;
    const content = await (0,promises_.readFile)(request.file).catch((cause) => {
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: request.file, cause });
    });
    const version = (0,content_history/* digestOf */.o)(content);
    const before = await reverter.current();
    const result = { version, before, verdict: null, rollBack: null };
    const begun = await standing(world, version);
    if (before === version && begun === null)
        return { ...result, status: 'stood-already', reason: 'the file holds it already' };
    if (plan.rollback && (0,spec/* isFrozen */.Z)(plan.rollback, env))
        return { ...result, status: 'held', reason: `${plan.rollback.freeze} is set: nothing is deployed while it is` };
    if (before !== version) {
        if (!(await world.proveOnShadow()))
            return { ...result, status: 'not-proven', reason: 'the shadow did not pass: nothing was switched' };
    }
    if (before === version)
        return watch(plan, request, world, { ...result, before: begun?.from ?? null }, begun?.atMs ?? world.clock.now());
    let switched;
    try {
        switched = await switchOver(plan, request, world, version);
    }
    catch (error) {
        // The reverter puts back what stood before where the service does not take the new content: then it is a deploy that was taken back.
        if (!(0,errors/* isForeshadowError */.rU)(error, 'FS_REVERT_FAILED') || (await reverter.current()) !== before)
            throw error;
        return { ...result, status: 'rolled-back', reason: error.message };
    }
    return watch(plan, request, world, { ...result, before: switched.from }, switched.atMs);
}
/** A switch to this version whose watch has not ended: who died in it. */
async function standing({ store }, version) {
    const { document } = await store.read();
    const last = document.journal.findLast(({ act, phase, detail }) => act === 'switch' && phase === 'done' && detail?.['to'] === version);
    const isVerified = document.verified.some((known) => known.version === version);
    return last && !isVerified ? { from: last.detail?.['from'] ?? null, atMs: Date.parse(last.at) } : null;
}
async function switchOver({ rollback }, request, world, version) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, reverter, clock, signal, env } = world;
        if (!(0,rollout_reverter/* canSwitch */.P)(reverter) || !(0,rollout_reverter/* canKeep */.i)(reverter))
            throw (0,errors/* fail */.fJ)('FS_REVERT_SETUP', {
                found: `reverter ${rollback?.reverter.kind ?? 'none'}`,
                expected: 'one that can switch forward: `config-file`',
            });
        const held = deploy_addDisposableResource(env_1, await (0,hold_lease/* holdLease */.U)({ store, clock, signal }, { holder: (0,roll_back_run/* holderOf */.K)(env), purpose: 'deploy', ttlMs: LEASE_MS, whenHeld: 'watch' }), true);
        const stood = await reverter.keep();
        const at = new Date(clock.now()).toISOString();
        // What users have had until now is what is gone back to; that it is healthy is looked at before it is called so.
        if (await reverter.verify({ version: stood.version, at, verdict: null, by: request.by }))
            await (0,change_state/* changeState */.U)({ store, clock, signal }, (document) => document.verified.some((known) => known.version === stood.version)
                ? document
                : (0,roll_back/* addVerified */.cD)(document, {
                    version: stood.version,
                    at,
                    verdict: null,
                    by: `stood before the deploy by ${request.by}`,
                    detail: stood.detail,
                }));
        const { by, reason } = request;
        const act = { actId: `switch-${held.lease.fence}`, act: 'switch', reason, by, detail: { from: stood.version, to: version } };
        await (0,keep_journal/* keepAct */.sF)({ store, clock, signal }, held.lease, act, async () => {
            const outcome = await reverter.switchTo({ version, detail: { file: request.file } }, act.actId);
            return { value: outcome, detail: outcome.detail };
        });
        return { from: stood.version, atMs: clock.now() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = deploy_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function watch(plan, request, world, result, atMs) {
    const { clock, signal, reverter, say } = world;
    const { version } = result;
    say(`${deploy_short(version)} stands; watched for ${Math.ceil(request.watchMs / 1_000)} s`);
    let sick = 0;
    for (;;) {
        const isHealthy = await reverter.verify({ version, at: new Date(atMs).toISOString(), verdict: null, by: request.by });
        sick = isHealthy ? 0 : sick + 1;
        if (sick >= SICK_LOOKS)
            return goBack(plan, world, result, null, `the service is not healthy with ${deploy_short(version)}`);
        const { verdict, decision, reason } = await lookBack(plan, world, atMs, request.watchMs);
        if (decision === 'roll-back')
            return goBack(plan, world, result, verdict, reason);
        if (clock.now() - atMs >= request.watchMs && sick === 0)
            return conclude(world, request, { ...result, verdict }, reason);
        await clock.sleep(request.everyMs, signal);
    }
}
async function lookBack(plan, world, atMs, watchMs) {
    const evidence = await observeSwitch({ plan, ...world }, atMs, watchMs);
    const { kpis, judge, forecast } = plan;
    const verdict = (0,judge_stage/* judgeStage */.s)(evidence, carried_evidence/* NOTHING_CARRIED */.N7, { kpis, judge, forecast, stages: 1, extra: [] });
    const stage = { kind: 'rollout', step: 1, steps: 1, rollbackOnForecast: forecast.rollbackOnForecast };
    return { verdict, decision: (0,policy.decide)(verdict, stage, 'roll-back'), reason: (0,describe_stage/* describeStage */.a)(verdict, evidence) };
}
/** Nothing was found: the version is one that can be gone back to from now on. A fail that is no reason to go back waits for a person. */
async function conclude({ store, clock, signal }, { by, watchMs }, result, reason) {
    if (result.verdict?.outcome === 'fail')
        return { ...result, status: 'held', reason };
    const at = new Date(clock.now()).toISOString();
    await (0,change_state/* changeState */.U)({ store, clock, signal }, (document) => (0,roll_back/* addVerified */.cD)(document, { version: result.version, at, verdict: null, by: `deploy by ${by}` }));
    return { ...result, status: 'deployed', reason: `healthy for ${Math.round(watchMs / 1_000)} s; ${reason}` };
}
/** By itself, as it was asked for with the deploy; freeze, at-most and irreversible changes still stand in the way. */
async function goBack(plan, world, result, verdict, reason) {
    world.say(`Going back: ${reason}`);
    const to = result.before ?? 'last-verified';
    const asked = { to, reason, by: 'deploy', isForced: false, isAutomatic: false, takesOver: true, isDryRun: false, leaseMs: 30_000 };
    const done = await (0,roll_back_run/* rollBack */.F)(plan, asked, world);
    const isBack = done.status === 'rolled-back' || done.status === 'stood-already';
    return {
        ...result,
        status: isBack ? 'rolled-back' : 'held',
        reason: isBack ? reason : `${reason}; ${done.hold?.reason ?? done.pending ?? ''}`,
        verdict,
        rollBack: done,
    };
}
const deploy_short = (version) => version.slice(0, 'sha256:'.length + 12);

// EXTERNAL MODULE: ./build-bundle/src/run/rollout/open-rollout.js + 7 modules
var open_rollout = __webpack_require__(50103);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
// EXTERNAL MODULE: ./build-bundle/src/cli/run-and-tell.js
var run_and_tell = __webpack_require__(65012);
;// CONCATENATED MODULE: ./build-bundle/src/cli/deploy-from-config.js
var deploy_from_config_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var deploy_from_config_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/** 0 it stands, 1 it was not proven or was taken back, 2 a person has to decide. */
const EXIT = {
    deployed: 0,
    'stood-already': 0,
    'not-proven': 1,
    'rolled-back': 1,
    held: 2,
};
/** `foreshadow deploy --to FILE`. */
async function deployFromConfig(options, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const plan = await (0,load.loadPlan)(options.config ?? (0,find_config.findConfig)(io.cwd), { env: io.env, seed: (0,parse_seed/* parseSeed */.d)(options.seed) ?? 0, cwd: io.cwd });
        if (!plan.rollback)
            throw (0,errors/* fail */.fJ)('FS_REVERT_SETUP', {
                expected: '`rollback: { reverter: { kind: config-file, file: PATH } }`',
                place: { file: plan.file ?? undefined },
            });
        const { env, signal } = io;
        const file = (0,external_node_path_.resolve)(io.cwd, options.to ?? '');
        const by = options.by ?? (0,open_rollout/* actorOf */.dn)(env);
        const reason = options.reason ?? `deploy asked by ${by}`;
        const say = (text) => void (options.quiet || io.stderr(`${text}\n`));
        const opening = { env, clock: system_clock.systemClock, signal, random: Math.random, say };
        const outDirectory = (0,external_node_path_.resolve)(io.cwd, options.out ?? 'foreshadow-deploy');
        const reverter = deploy_from_config_addDisposableResource(env_1, await (0,open_state/* openReverter */.g)(plan, { ...opening, redact: (0,redact/* createRedactor */.lY)((0,public_plan/* secretValues */.V)(plan)), reason }), true);
        const router = plan.rollout ? (0,open_rollout/* openRouterOf */.Lb)(plan, plan.rollout, { ...opening, outDirectory }) : null;
        const watchMs = options.watch === undefined ? (plan.rollout?.watchMs ?? 300_000) : (0,units/* parseDuration */.E9)(options.watch);
        const everyMs = Math.min((0,units/* parseDuration */.E9)(options.every ?? '5s'), watchMs / 4);
        const store = await (0,open_state/* openState */.G)(plan, opening);
        const proveOnShadow = async () => options.shadow === false || (await prove(plan, file, options, outDirectory, io));
        const result = await deploy(plan, { file, by, reason, watchMs, everyMs }, { ...opening, store, reverter, router, proveOnShadow });
        if (options.json)
            io.stdout(`${JSON.stringify(result)}\n`);
        else
            io.stdout(describe(result, plan));
        return EXIT[result.status];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = deploy_from_config_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The experiment of the configuration, its shadow with the new file. */
async function prove(plan, file, options, out, io) {
    const changed = withFile(plan, file, options.as);
    if (!options.quiet)
        io.stderr(`Proving ${options.to} on a shadow before anybody gets it\n`);
    const reproduce = `foreshadow deploy --to ${options.to ?? ''}`;
    const code = await (0,run_and_tell/* runAndTell */.G)(changed, { out, reproduce, options: { ...options, json: false } }, { ...io, stdout: io.stderr });
    return code === 0;
}
/**
 * Two copies of the primary, one with the new file: nothing else differs. Where the arms run somewhere else (`url`, `attach`), the shadow has the new file
 * already, and is compared as it is.
 */
function withFile(plan, file, as) {
    const { environment, rollback, service } = plan;
    const asked = { ...plan, gateConfig: 'head', service: { ...service, always: true } };
    if (environment.driver === 'url' || environment.driver === 'attach')
        return asked;
    const path = as ?? rollback?.reverter.file ?? '';
    if ((0,external_node_path_.isAbsolute)(path) || path.split('/').includes('..'))
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `the file ${path}, which is in no arm's worktree`, expected: '--as PATH, relative to the worktree' });
    const { primary } = environment;
    return { ...asked, environment: { ...environment, shadow: { ...primary, files: { ...primary.files, [path]: file } } } };
}
function describe({ status, version, before, reason }, { service, rollback }) {
    const short = (name) => (name === null ? 'nothing known' : name.slice(0, 19));
    const file = rollback?.reverter.file ?? '';
    const lines = {
        deployed: `DEPLOYED: ${file} of ${service.name} holds ${short(version)} (before: ${short(before)})`,
        'stood-already': `Nothing to do: ${file} of ${service.name} holds ${short(version)} already`,
        'not-proven': `NOT DEPLOYED: ${file} of ${service.name} still holds ${short(before)}`,
        'rolled-back': `ROLLED BACK: ${file} of ${service.name} holds ${short(before)} again, verified`,
        held: `HELD: ${file} of ${service.name}, a person has to decide`,
    };
    return `${lines[status]}\n${reason}\n`;
}


/***/ }),

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

/***/ 24741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHistory),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The history of one file, in a folder beside it: `.foreshadow-history/NAME/`. A link is followed: what it points to is replaced, not the link. */
function openHistory(path, keep) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), '.foreshadow-history', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const pathOf = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, DIGEST.exec(digest)?.[1] ?? 'no-digest');
    const actFile = (actId) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'acts', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(actId).digest('hex').slice(0, 32));
    const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    const keepContent = async (content) => {
        const digest = digestOf(content);
        const kept = await read(pathOf(digest));
        if (kept && digestOf(kept) === digest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(pathOf(digest), new Date(), new Date());
        else
            await replace(pathOf(digest), content);
        await prune(directory, keep, digest);
        return digest;
    };
    return {
        directory,
        pathOf,
        async current() {
            const content = await read(path);
            return content && digestOf(content);
        },
        async keepCurrent() {
            const content = await read(path);
            return content && keepContent(content);
        },
        keep: keepContent,
        async has(digest) {
            const kept = DIGEST.test(digest) ? await read(pathOf(digest)) : null;
            if (!kept)
                return 'missing';
            return digestOf(kept) === digest ? 'kept' : 'damaged';
        },
        async putInPlace(digest) {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pathOf(digest));
            await replace(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path), content);
        },
        async recall(actId) {
            const text = await read(actFile(actId));
            return text && JSON.parse(text.toString('utf8'));
        },
        remember: (actId, memory) => replace(actFile(actId), Buffer.from(JSON.stringify(memory))),
        forget: (actId) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(actFile(actId), { force: true }),
    };
}
/** The version of a content. */
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/** On the disk before it returns, in place of what stood there and with its mode and owner. */
async function replace(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.foreshadow`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', before ? before.mode & 0o7777 : 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        if (before)
            await likeBefore(draft, before);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), 'r');
    await parent.sync().finally(() => parent.close());
}
async function likeBefore(draft, { mode, uid, gid }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, mode & 0o7777);
    if (uid !== process.getuid?.() || gid !== process.getgid?.())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(draft, uid, gid).catch(() => undefined); // only root may; the mode is right
}
/** The oldest go, by when they were last kept; the one just kept never does. */
async function prune(directory, keep, digest) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    if (names.length <= keep)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))).mtimeMs })));
    const old = dated.sort((a, b) => b.at - a.at).slice(keep);
    for (const { name } of old)
        if (`sha256:${name}` !== digest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { force: true });
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
