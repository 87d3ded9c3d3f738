export const id = 6475;
export const ids = [6475];
export const modules = {

/***/ 96475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mirrorEngine: () => (/* binding */ mirrorEngine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _mirror_anonymisation_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45090);
/* harmony import */ var _mirror_forwarding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72099);
/* harmony import */ var _mirror_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41791);
/* harmony import */ var _control_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98774);
/* harmony import */ var _obey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _mirror_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65966);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36465);
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
 * Live traffic as an engine: what it is handed to send is ignored, clients send. Every mirrored pair is a trial; a copy that was dropped because the shadow
 * did not keep up or did not answer is one the shadow did not answer in time.
 */
function mirrorEngine(options) {
    return {
        name: 'mirror',
        drive: (_requests, targets, pace, context, observe) => new MirrorDrive(options, targets, pace, context, observe).start(),
    };
}
class MirrorDrive {
    options;
    targets;
    pace;
    context;
    observe;
    watch;
    startedAtMs;
    originMs;
    stopping = new AbortController();
    mirror = null;
    trials = 0;
    failure = null;
    constructor(options, targets, pace, context, observe) {
        this.options = options;
        this.targets = targets;
        this.pace = pace;
        this.context = context;
        this.observe = observe;
        this.watch = options.spec.forward === 'pseudonyms' ? new _mirror_anonymisation_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .AnonymisationWatch */ .dA() : null;
        this.startedAtMs = context.clock.now();
        this.originMs = context.clock.monotonic();
    }
    start() {
        return {
            done: this.run(),
            stop: () => this.stopping.abort(),
            setLoad: (load) => void this.mirror?.setShares({ share: this.options.spec.share * load }),
            snapshot: () => ({ sent: this.trials, inFlight: this.mirror?.status().copies.inFlight ?? 0, rate: this.rate, latenessP99Ms: 0 }),
        };
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { spec, say } = this.options;
            const mirror = __addDisposableResource(env_1, await (0,_mirror_js__WEBPACK_IMPORTED_MODULE_6__/* .startMirror */ .q)(await this.mirrorOptions()), true);
            this.mirror = mirror;
            const _control = __addDisposableResource(env_1, spec.control === undefined ? null : await this.control(spec.control, mirror), true);
            say(`Mirror at ${mirror.origin}: its clients are the traffic of this run`);
            this.options.onListening?.(mirror.origin);
            const either = AbortSignal.any([this.context.signal, this.stopping.signal]);
            await this.context.clock.sleep(this.pace.durationMs, either).catch(() => undefined);
            await mirror.stop();
            if (this.failure)
                throw this.failure.error;
            return this.summary(mirror);
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
    control(path, mirror) {
        return (0,_control_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .openControlSocket */ .n)(path, (asked) => (0,_obey_js__WEBPACK_IMPORTED_MODULE_5__/* .obey */ .a)(mirror, asked, () => this.stopping.abort()));
    }
    async mirrorOptions() {
        const { spec, anonymiser, filter, key, unsafe } = this.options;
        const { clock, random, runId } = this.context;
        return {
            listen: spec.listen,
            tls: await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readPem */ .J)(spec.tls?.keyFile, spec.tls?.certFile),
            primary: this.originOf('primary'),
            shadow: this.originOf('shadow'),
            shares: { share: spec.share, split: spec.split },
            by: spec.by,
            key,
            filter,
            unsafe,
            limits: { ..._mirror_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .d, shadowConnections: spec.connections, shadowTimeoutMs: spec.timeoutMs, bodyCapBytes: spec.bodyCapBytes },
            forwarding: spec.forward === 'original' ? null : (0,_mirror_forwarding_js__WEBPACK_IMPORTED_MODULE_2__/* .createForwarding */ .A)(anonymiser, await this.credentials()),
            runId,
            clock,
            random,
            observe: (trial) => this.take(trial),
            observeDropped: true,
            fairOrder: true,
        };
    }
    async credentials() {
        const { credentials } = this.options.spec;
        if (credentials.kind === 'map')
            return { kind: 'map', map: await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readCredentialMap */ .k)(credentials.file) };
        const { headers } = this.context;
        return credentials.kind === 'test-user' || Object.keys(headers).length > 0 ? { kind: 'test-user', headers } : { kind: 'pseudonyms' };
    }
    originOf(arm) {
        return new URL(this.targets.find((target) => target.arm === arm).origin);
    }
    take(trial) {
        if (this.failure)
            return;
        this.trials++;
        try {
            if (this.watch?.add(trial.primary.status, trial.shadow.status))
                throw brokenBy(this.watch);
            this.observe(trial);
        }
        catch (error) {
            this.failure = { error };
            this.stopping.abort();
        }
    }
    get rate() {
        const seconds = (this.context.clock.monotonic() - this.originMs) / 1_000;
        return seconds > 0 ? this.trials / seconds : 0;
    }
    summary({ counts }) {
        const seconds = (this.context.clock.monotonic() - this.originMs) / 1_000;
        return {
            sent: this.trials,
            completed: this.trials,
            orphans: counts.dropped['unsendable'] ?? 0,
            askedRate: null,
            achievedRate: seconds > 0 ? this.trials / seconds : 0,
            latenessMs: { count: 0, p50: 0, p99: 0, max: 0, over5ms: 0 },
            startedAtMs: this.startedAtMs,
            seconds,
            unsendable: { ...counts.skipped, ...(counts.dropped['client-gone'] ? { 'client-gone': counts.dropped['client-gone'] } : {}) },
        };
    }
}
function brokenBy(watch) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_ANONYMISATION_BROKE_TRAFFIC', {
        found: `${Math.round(watch.excess * 100)} % more 401, 403 and 404 on the shadow in the first ${watch.watched} pairs`,
        expected: 'at most 5 % more than on the primary',
        cause: { pairs: watch.watched, excess: watch.excess },
    });
}


/***/ })

};
