export const id = 7219;
export const ids = [7219];
export const modules = {

/***/ 15754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicPlan),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80176);

/** The plan as it may be written and shown: every secret is `env:NAME` again, wherever its value would stand. */
function publicPlan(plan) {
    const { secrets = [], ...rest } = plan;
    return hideIn(rest, secrets, false);
}
/** The values that must never be printed, for redaction elsewhere. */
function secretValues(plan) {
    return (plan.secrets ?? []).map((secret) => secret.value);
}
/** Of a scenario its outline is written: bodies and rows of test data may hold what nobody wants on a disk. */
function outlineOf({ name, weight, data, steps }) {
    const sent = steps.map((step) => ({ name: step.name, request: `${step.request.method} ${step.request.path.source}` }));
    return { name, weight, ...(data ? { rows: data.rows.length } : {}), steps: sent };
}
function isScenario(value) {
    return 'steps' in value && 'weight' in value && 'session' in value;
}
/** The keys of the plan under which secrets are held. */
const HOLDERS = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics', 'notify', 'rollback'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;
function hideIn(value, secrets, inHolder) {
    if (typeof value === 'string')
        return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets, inHolder));
    if (value === null || typeof value !== 'object')
        return value;
    if (isScenario(value))
        return outlineOf(value);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
}


/***/ }),

/***/ 67219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtStanding: () => (/* binding */ lookAtStanding),
/* harmony export */   lookAtState: () => (/* binding */ lookAtState)
/* harmony export */ });
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15754);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88607);
/* harmony import */ var _run_open_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98390);
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



/** Reads the state of a plan; writes nothing. @throws FS_STATE_* */
async function lookAtState(plan, world) {
    const store = await (0,_run_open_state_js__WEBPACK_IMPORTED_MODULE_2__/* .openState */ .G)(plan, world);
    const { document } = await store.read();
    return { name: store.name, verified: document.verified.length, holder: document.lease?.holder ?? null };
}
/** What stands, by the reverter of a plan; changes nothing. @throws FS_REVERT_* */
async function lookAtStanding(plan, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)((0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .V)(plan));
        const reverter = __addDisposableResource(env_1, await (0,_run_open_state_js__WEBPACK_IMPORTED_MODULE_2__/* .openReverter */ .g)(plan, { ...world, random: Math.random, redact, reason: 'doctor', say: () => undefined }), true);
        return reverter.current();
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


/***/ })

};
