export const id = 5815;
export const ids = [5815];
export const modules = {

/***/ 38454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ fixedPort),
/* harmony export */   aJ: () => (/* binding */ inheritedEnvironment),
/* harmony export */   mt: () => (/* binding */ armEnvironment),
/* harmony export */   nH: () => (/* binding */ fillCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** Variables of the surrounding workflow that an arm must not see: action inputs (they hold secrets), runner tokens and command files. */
const WITHHELD = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_ID_TOKEN_|ACTIONS_RESULTS_|ACTIONS_CACHE_|GIT_DIR$|GIT_WORK_TREE$|GIT_INDEX_FILE$)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;
/**
 * The arm's command with `{{port}}`, `{{arm}}`, `{{cpu}}` and the arm's `vars` filled in.
 * @throws FS_ARM_COMMAND where there is none; FS_VALUE for an unknown word in braces
 */
function fillCommand(spec, name, place) {
    const arm = spec[name];
    const template = arm?.command ?? spec.command;
    if (template === undefined || template.trim() === '') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_ARM_COMMAND', {
            arm: name,
            found: `no command for ${name}`,
            expected: 'environment.command',
            place: { path: 'environment.command' },
        });
    }
    const words = { ...arm?.vars, port: String(place.port), arm: name, cpu: String(place.cpu) };
    return template.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, word) => {
        const value = Object.hasOwn(words, word) ? words[word] : undefined;
        if (value !== undefined)
            return value;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', {
            found: `{{${word}}}`,
            expected: Object.keys(words)
                .map((known) => `{{${known}}}`)
                .join(' | '),
            place: { path: 'environment.command' },
        });
    });
}
/** The surrounding environment without what belongs to the workflow alone: what builds and arms may see. */
function inheritedEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !WITHHELD.test(entry[0])));
}
/** What an arm's processes see: the inherited environment, the arm's own `env`, and PORT. */
function armEnvironment(env, arm, place) {
    return { ...inheritedEnvironment(env), ...arm.env, PORT: String(place.port) };
}
/** A port that the arm's own `env` fixes; undefined where a free one is to be chosen. @throws FS_VALUE where it is not a port */
function fixedPort(arm, name) {
    const text = arm.env['PORT'];
    if (text === undefined)
        return undefined;
    const port = Number(text);
    if (Number.isInteger(port) && port > 0 && port < 65_536)
        return port;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', {
        arm: name,
        found: `PORT "${text}"`,
        expected: 'a whole number from 1 to 65535',
        place: { path: `environment.${name}.env.PORT` },
    });
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   iu: () => (/* binding */ explainEarlyEnd),
/* harmony export */   lA: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** Output of runtimes that ran out of their own memory limit before the kernel's: V8, the JVM, Go, Python. */
const OUT_OF_MEMORY = /heap out of memory|OutOfMemoryError|fatal error: runtime: out of memory|^MemoryError\b/;
const ADDRESS_IN_USE = /EADDRINUSE|address already in use|address in use/i;
/** `sh` for "found, not executable" and "not found" (POSIX) */
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
/** 128 + SIGKILL, as `sh` reports a child that was killed */
const KILLED = 137;
/** SIGKILL that we did not send is the kernel's out-of-memory killer on an ordinary machine. */
function reasonOf(end, lastLines) {
    const killed = end.signal === 'SIGKILL' || end.exitCode === KILLED;
    return killed || lastLines.some((line) => OUT_OF_MEMORY.test(line)) ? 'out-of-memory' : 'died';
}
/** The catalogue error for an arm that ended before it was ready. `arm` in the detail tells whose fault it is: the shadow's is a verdict, another's an error. */
function explainEarlyEnd(arm, command, end, lastLines, logPath) {
    const detail = { arm, lastLines, place: { file: logPath } };
    if (end.exitCode === NOT_FOUND || end.exitCode === NOT_EXECUTABLE) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_ARM_COMMAND', {
            ...detail,
            found: `${arm}: ${lastLines.at(-1) ?? command}`,
            expected: 'a command that exists and may be run',
        });
    }
    const inUse = lastLines.find((line) => ADDRESS_IN_USE.test(line));
    if (inUse !== undefined)
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PORT_IN_USE', { ...detail, found: `${arm}: ${inUse.trim()}`, hint: portHint(command) });
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_ARM_DIED', {
        ...detail,
        found: `${arm} ended ${describeEnd(end)} before it was ready: ${lastLines.at(-1) ?? 'no output'}`,
        expected: 'a command that stays in the foreground',
    });
}
/** "with exit code 3", "by SIGSEGV". */
function describeEnd(end) {
    return end.signal === null ? `with exit code ${end.exitCode ?? 'unknown'}` : `by ${end.signal}`;
}
function portHint(command) {
    if (/\{\{\s*port\s*\}\}|\bPORT\b/.test(command))
        return undefined;
    return 'Each arm gets a free port as the environment variable PORT and as {{port}} in the command; the service must listen on that one.';
}


/***/ }),

/***/ 25043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ composeDriver)
/* harmony export */ });
/* unused harmony export createComposeDriver */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_capped_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99661);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89433);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76262);




/** A day: no run lasts so long. */
const TTL_MS = 24 * 3_600_000;
/** The driver that runs each arm as a Compose project of its own, computed from the user's file. What it needs is loaded when it is used. */
function createComposeDriver(options = {}) {
    const all = { logCapBytes: _io_capped_log_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_CAP_BYTES */ .O, ttlMs: TTL_MS, detached: false, ...options };
    return {
        name: 'docker-compose',
        up: (spec, context) => guarded(spec, context, () => up(spec, context, all)),
        upDetached: (spec, context, ttlMs) => guarded(spec, context, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(393), __webpack_require__.e(8057), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 9995))).upDetached(spec, context, { ...all, ttlMs })),
        down: async (handle, context) => ({ ...(await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(393), __webpack_require__.e(8057), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 9995))).downDetached(handle, context)) }),
        downStale: async (context) => ({ ...(await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(393), __webpack_require__.e(8057), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 9995))).downStale(context)) }),
    };
}
const composeDriver = createComposeDriver();
async function up(spec, context, options) {
    const { openComposeSession } = await Promise.all(/* import() */[__webpack_require__.e(8480), __webpack_require__.e(393), __webpack_require__.e(7408)]).then(__webpack_require__.bind(__webpack_require__, 77408));
    const { startEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(8057)]).then(__webpack_require__.bind(__webpack_require__, 68057));
    return startEnvironment(await openComposeSession(spec, context, options));
}
/** What can be known to be wrong is said at once, and an abort is told as one. */
async function guarded(spec, context, start) {
    try {
        context.signal.throwIfAborted();
        for (const arm of _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ARMS */ .ul)
            if (spec[arm])
                (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseProbe */ .G1)(spec[arm].ready);
        return await start();
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
    }
}


/***/ }),

/***/ 45469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ choosePorts)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/**
 * Reserves a port for each arm by listening on all of them at once, so that no two are alike, and lets them go just before use.
 * @throws FS_PORT_IN_USE naming arm and port where a fixed one is taken, or two arms want the same
 */
async function choosePorts(wishes) {
    const held = [];
    const ports = new Map();
    try {
        // Fixed ones first: otherwise a free one might be chosen that is asked for later.
        for (const [arm, fixed] of [...wishes].sort(([, a], [, b]) => Number(a === undefined) - Number(b === undefined))) {
            const server = await listen(arm, fixed);
            held.push(server);
            ports.set(arm, server.address().port);
        }
        return ports;
    }
    finally {
        await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
    }
}
/** Without a host: free on IPv4 and IPv6 alike. */
async function listen(arm, fixed) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    try {
        server.listen(fixed ?? 0);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
        return server;
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_PORT_IN_USE', { arm, found: `port ${fixed ?? 'chosen by the system'} for ${arm}`, cause });
    }
}


/***/ }),

/***/ 17598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProcessArm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _io_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23308);




/** Output written just before the end may arrive just after it; a grandchild may hold the pipe for ever. */
const LAST_WORDS_MS = 250;
/** One arm's command, running in a session and process group of its own, its output going to its log. */
class ProcessArm {
    name;
    command;
    place;
    log;
    env;
    pid;
    /** resolves once the command has ended, whoever ended it */
    ended;
    start;
    child;
    forget;
    stopped;
    constructor(start, child, pid) {
        this.start = start;
        this.child = child;
        this.pid = pid;
        this.name = start.name;
        this.command = start.command;
        this.place = start.place;
        this.log = start.log;
        this.env = start.env;
        child.stdout?.on('data', (chunk) => this.log.write(chunk));
        this.forget = start.watch(pid);
        this.ended = awaitEnd(child, start.clock);
        // Where everything else is over, we end too and the watchdog clears up: a forgotten arm must not hang the run.
        child.unref();
        child.stdout?.unref();
    }
    /** @throws FS_ARM_COMMAND where not even the shell can be started (no `sh`, no such directory) */
    static async run(start) {
        // One pipe for both streams: otherwise their lines would swap places in the log.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', `exec 2>&1\n${start.command}`], {
            cwd: start.directory,
            env: { ...start.env },
            detached: true,
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        if (child.pid !== undefined)
            return new ProcessArm(start, child, child.pid);
        const [cause] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'error'));
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_ARM_COMMAND', { arm: start.name, found: `${start.name}: ${cause.message} in ${start.directory}`, cause });
    }
    /** Whether `stop` was called: an end after that is no news. */
    get isStopping() {
        return this.stopped !== undefined;
    }
    /** Ends the whole group and closes the log. Idempotent. */
    stop() {
        this.stopped ??= this.stopOnce();
        return this.stopped;
    }
    async stopOnce() {
        this.child.ref();
        await (0,_io_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .stopGroup */ .gv)(this.pid, this.start.clock, this.start.graceMs);
        await this.ended;
        this.forget();
        this.child.stdout?.destroy();
        await this.log.close();
    }
}
function awaitEnd(child, clock) {
    return new Promise((resolve) => {
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
        child.once('exit', (exitCode, signal) => void clock.sleep(LAST_WORDS_MS).then(() => resolve({ exitCode, signal })));
    });
}


/***/ }),

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ awaitReady)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76262);




/** One probe may hang; the next one is a new connection. */
const TRY_MS = 5_000;
/** Asks until the subject is ready, has ended, or `withinMs` is over. @throws the signal's reason when aborted */
async function awaitReady(subject, clock, signal) {
    const settled = new AbortController();
    let readiness = _probe_js__WEBPACK_IMPORTED_MODULE_3__/* .STARTING */ .xo;
    let origin = subject.origins[0];
    const take = (event) => {
        readiness = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .advance */ .np)(readiness, event, subject.probe);
        if (readiness.state === 'ready' || readiness.state === 'failed')
            settled.abort();
    };
    const either = AbortSignal.any([settled.signal, signal]);
    const stopListening = subject.onLine?.((line) => take({ type: 'line', line }));
    subject.ended?.then((end) => take({ type: 'exit', ...end }));
    clock.sleep(subject.withinMs, either).then(() => take({ type: 'deadline' }), () => undefined);
    try {
        for (let attempt = 0; !either.aborted; attempt++) {
            if (subject.probe.kind !== 'log') {
                const answer = await probeOnce(subject.probe, subject.origins, either, subject.holdMs);
                origin = answer.origin;
                if (!either.aborted)
                    take(answer.failure === undefined ? { type: 'probe-ok' } : { type: 'probe-failed', failure: answer.failure });
            }
            await clock.sleep((0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .pauseBefore */ .GB)(attempt), either).catch(() => undefined);
        }
        signal.throwIfAborted();
        if (subject.probe.kind === 'log')
            origin = (await probeOnce({ kind: 'tcp' }, subject.origins, signal)).origin;
        return { readiness, origin };
    }
    finally {
        settled.abort();
        stopListening?.();
    }
}
/** Asks each origin in turn; the first that answers wins, else the first one's failure is told. */
async function probeOnce(probe, origins, signal, holdMs = 0) {
    const ask = (origin) => probe.kind === 'http' ? tryHttp(new URL(probe.path, origin), signal) : tryTcp(new URL(origin), signal, holdMs);
    let first;
    for (const origin of origins) {
        const failure = await ask(origin);
        if (failure === undefined)
            return { origin: await prefer(first?.origin, origin, ask), failure };
        first ??= { origin, failure };
        if (!failure.includes('ECONNREFUSED'))
            break; // it answers here, only not yet well
    }
    return first;
}
/** A service that came up between the two questions answers on both: then all arms are to be met at the same kind of address. */
async function prefer(first, answered, ask) {
    return first !== undefined && (await ask(first)) === undefined ? first : answered;
}
function tryHttp(url, signal) {
    return new Promise((resolve) => {
        const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const request = send(url, {
            agent: false,
            signal,
            timeout: TRY_MS,
            headers: { connection: 'close', 'user-agent': 'foreshadow-probe' },
        });
        request.on('response', (response) => {
            const status = response.statusCode ?? 0;
            resolve(status >= 200 && status < 400 ? undefined : `HTTP ${status}`);
            request.destroy();
        });
        request.on('timeout', () => request.destroy(new Error(`no answer within ${TRY_MS / 1_000} s`)));
        request.on('error', (error) => resolve(error.message || String(error)));
        request.end();
    });
}
function tryTcp(url, signal, holdMs) {
    return new Promise((resolve) => {
        const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)({ host: url.hostname.replace(/^\[|\]$/g, ''), port, signal, timeout: TRY_MS });
        const settle = (failure) => {
            socket.destroy();
            resolve(failure);
        };
        socket.on('connect', () => (holdMs === 0 ? settle(undefined) : setTimeout(() => settle(undefined), holdMs)));
        socket.on('end', () => settle('the connection was closed at once'));
        socket.resume();
        socket.on('timeout', () => settle(`no connection within ${TRY_MS / 1_000} s`));
        socket.on('error', (error) => settle(error.message || String(error)));
    });
}


/***/ }),

/***/ 93981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Watchdog),
/* harmony export */   M: () => (/* binding */ MARK)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);


/** The variable that marks every process we start, whatever it does to its group and parent. */
const MARK = 'FORESHADOW_PROCESS';
/**
 * A shell in a session of its own that reads process groups from a pipe. The pipe ends when we do, however we end: then it ends the
 * groups (SIGTERM, after 3 s SIGKILL) and whatever else carries our mark, and runs a last command. Told `done`, it just goes.
 */
const SCRIPT = `
trap '' INT HUP TERM
groups=' '
last=$2
while read -r verb id; do
  case "$verb" in
    watch) groups="$groups$id " ;;
    later) last="$last
$id" ;;
    forget) case "$groups" in *" $id "*) groups="\${groups%% $id *} \${groups#* $id }" ;; esac ;;
    done) exit 0 ;;
  esac
done
alive() { for g in $groups; do kill -s 0 -- "-$g" 2>/dev/null && return 0; done; return 1; }
for g in $groups; do kill -s TERM -- "-$g" 2>/dev/null; done
tries=0
while alive && [ "$tries" -lt 15 ]; do sleep 0.2; tries=$((tries + 1)); done
for g in $groups; do kill -s KILL -- "-$g" 2>/dev/null; done
for file in $(grep -lsa -- "$1" /proc/[0-9]*/environ 2>/dev/null); do
  pid=\${file#/proc/}
  kill -s KILL "\${pid%/environ}" 2>/dev/null
done
eval "$last"
exit 0
`;
/** Outlives us by a few seconds at most, and only where we end without saying so. */
class Watchdog {
    child;
    /**
     * @param last a shell command that clears up what no process group holds
     * @param env of the watchdog: PATH, and what `last` needs
     */
    constructor(mark, env, last = '') {
        this.child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', SCRIPT, 'foreshadow-watchdog', `${MARK}=${mark}`, last], {
            cwd: '/',
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
            env: last === '' ? { PATH: env['PATH'] } : env,
        });
        this.child.on('error', () => undefined); // a machine without sh cannot start an arm either: that error is the one to tell
        this.child.stdin?.on('error', () => undefined);
        this.child.unref();
    }
    /** @returns to be called once the group is gone, so that a later process with the same number is safe */
    watch(group) {
        this.child.stdin?.write(`watch ${group}\n`);
        return () => void this.child.stdin?.write(`forget ${group}\n`);
    }
    /** Adds to the last command. One line. */
    later(command) {
        this.child.stdin?.write(`later ${command}\n`);
    }
    async [Symbol.asyncDispose]() {
        if (this.child.pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null)
            return;
        const gone = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(this.child, 'exit');
        this.child.ref();
        this.child.stdin?.end('done\n');
        await gone;
    }
}


/***/ }),

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ isSpeaking),
/* harmony export */   _m: () => (/* binding */ isRestartable),
/* harmony export */   n6: () => (/* binding */ isInspectable),
/* harmony export */   qt: () => (/* binding */ isDetachable),
/* harmony export */   uh: () => (/* binding */ isContained),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
const ARMS = ['primary', 'shadow', 'baseline'];
function isRestartable(environment) {
    return 'restartSwapped' in environment;
}
function isInspectable(environment) {
    return 'inspect' in environment;
}
function isSpeaking(environment) {
    return 'linesSoFar' in environment;
}
function isContained(environment) {
    return 'containers' in environment;
}
function isDetachable(driver) {
    return 'upDetached' in driver;
}


/***/ }),

/***/ 76262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ chooseProbe),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   WH: () => (/* binding */ describeProbe),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   xo: () => (/* binding */ STARTING)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

const STARTING = { state: 'starting' };
/**
 * The probe an arm is asked with: the first of http, tcp, log that is named; TCP where none is.
 * @throws FS_VALUE for a log pattern that is not a regular expression
 */
function chooseProbe(ready) {
    if (ready.http !== undefined)
        return { kind: 'http', path: ready.http.startsWith('/') ? ready.http : `/${ready.http}` };
    if (ready.tcp === true || ready.log === undefined)
        return { kind: 'tcp' };
    try {
        return { kind: 'log', pattern: new RegExp(ready.log) };
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `ready.log "${ready.log}"`, expected: 'a regular expression', place: { path: 'ready.log' }, cause });
    }
}
/** The next state. A probe that succeeds after the process has gone proves nothing, so an exit before `ready` is final. */
function advance(now, event, probe) {
    if (now.state === 'ready' || now.state === 'failed')
        return now;
    const attempts = now.state === 'probing' ? now.attempts : 0;
    switch (event.type) {
        case 'probe-ok':
            return { state: 'ready', attempts: attempts + 1 };
        case 'probe-failed':
            return { state: 'probing', attempts: attempts + 1, lastFailure: event.failure };
        case 'line':
            return probe.kind === 'log' && probe.pattern.test(event.line) ? { state: 'ready', attempts } : now;
        case 'exit':
            return { state: 'failed', reason: 'exit', exitCode: event.exitCode, signal: event.signal };
        case 'deadline':
            return { state: 'failed', reason: 'deadline', attempts, lastFailure: now.state === 'probing' ? now.lastFailure : undefined };
    }
}
/** Milliseconds to wait before the next try: quick at first, so that a fast service does not wait for us. */
function pauseBefore(attempt) {
    return Math.min(250, 20 * 1.5 ** attempt);
}
/** The probe as a sentence fragment: "GET /healthz", "a TCP connection", "a line matching /ready/". */
function describeProbe(probe) {
    if (probe.kind === 'http')
        return `GET ${probe.path} answering 2xx or 3xx`;
    return probe.kind === 'tcp' ? 'a TCP connection to its port' : `a line of output matching ${probe.pattern}`;
}


/***/ }),

/***/ 62609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ logRedactor),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   fi: () => (/* binding */ quoteRedactor),
/* harmony export */   nJ: () => (/* binding */ redactOutput)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** Names of variables and fields whose value is nobody's business. */
const SECRET_NAME = /(secret|token|passw(or)?d|passphrase|api[-_]?key|private[-_]?key|credential|authorization|cookie)/i;
const ASSIGNMENT = new RegExp(`(["']?[\\w.-]*${SECRET_NAME.source}[\\w.-]*["']?\\s*[=:]\\s*)("[^"]*"|'[^']*'|(?:Bearer\\s+|Basic\\s+)?[^\\s,;&]+)`, 'gi');
const USER_INFO = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s:@]*:[^/\s@]+@/gi;
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/g;
/** Whether what goes by this name is nobody's business. */
const isSecretName = (name) => SECRET_NAME.test(name);
/**
 * Output lines with secrets replaced by `***`: the configuration's own (whatever the variable that holds one is called), the values of
 * secret-looking variables of `env`, secret-looking assignments, bearer tokens and passwords in URLs. Made for the few lines that are
 * quoted in reports; of the log file see `logRedactor`.
 */
function redactOutput(lines, env, secrets = [], anonymise = (line) => line) {
    return lines.map(quoteRedactor(env, secrets, anonymise));
}
/** What `redactOutput` does with each line, for whoever quotes many. */
function quoteRedactor(env, secrets = [], anonymise = (line) => line) {
    const values = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) && value !== undefined ? [value] : []));
    const redactValues = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)([...values, ...secrets]);
    return (line) => anonymise(redactValues(line).replace(ASSIGNMENT, '$1***').replace(BEARER, '$1 ***').replace(USER_INFO, '$1***@'));
}
/** A shorter value of a secret-looking variable (`COOKIE_SECURE=true`) is no secret, and would be found all over a log. */
const UNMISTAKABLE = 8;
/**
 * What takes secrets out of a log file: the values of the configuration's secrets and of secret-looking variables of `env`. Then,
 * line by line, what `anonymise` takes out. Everything else stays as the service wrote it. Undefined where there is nothing to take out.
 */
function logRedactor(env, secrets = [], anonymise) {
    const named = Object.entries(env).flatMap(([name, value]) => SECRET_NAME.test(name) && value !== undefined && value.length >= UNMISTAKABLE ? [value] : []);
    const values = [...named, ...secrets];
    const redact = values.length === 0 ? undefined : (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    if (!anonymise)
        return redact;
    return (text) => (redact ? redact(text) : text).split('\n').map(anonymise).join('\n');
}


/***/ }),

/***/ 99661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ CappedLog),
/* harmony export */   O: () => (/* binding */ LOG_CAP_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);



/** Default cap of one log: enough for the story of a failure, little enough for an artifact. */
const LOG_CAP_BYTES = 10 * 1024 ** 2;
const PENDING_CAP_BYTES = 4 * 1024 ** 2;
const KEPT_LINES = 50;
/** A longer line is cut for whoever listens; of the lines kept in memory less is kept. */
const LINE_CAP = 32_768;
const KEPT_CAP = 2_000;
/** An unfinished line is written once it is so long, and at `close`: until then a secret in it may not be whole. */
const UNFINISHED_CAP = 64 * 1024;
/**
 * A log that keeps its newest `capBytes` and says how much it dropped. While it is open the older half is in `PATH.1`; `close` joins the two.
 * A disk that is full or slow loses log lines, never the run: those bytes count as dropped.
 */
class CappedLog {
    path;
    capBytes;
    redact;
    unfinished = '';
    file;
    bytes = 0;
    rotated = 0;
    dropped = 0;
    pending = 0;
    queue = Promise.resolve();
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    partial = '';
    recent = [];
    listeners = new Set();
    constructor(path, capBytes, file, redact) {
        this.path = path;
        this.capBytes = capBytes;
        this.file = file;
        this.redact = redact;
    }
    /** @param redact takes secrets out of whole lines before they are written; listeners and `lastLines` get them as they came */
    static async open(path, capBytes = LOG_CAP_BYTES, redact) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.1`, { force: true });
        return new CappedLog(path, capBytes, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w'), redact);
    }
    /** Takes output as it comes; returns at once. */
    write(chunk) {
        const text = this.decoder.write(chunk);
        this.splitLines(text);
        if (this.redact)
            this.writeRedacted(this.redact, text);
        else
            this.enqueue(chunk);
    }
    writeRedacted(redact, text) {
        this.unfinished += text;
        const end = this.unfinished.length > UNFINISHED_CAP ? this.unfinished.length : this.unfinished.lastIndexOf('\n') + 1;
        if (end === 0)
            return;
        this.enqueue(Buffer.from(redact(this.unfinished.slice(0, end))));
        this.unfinished = this.unfinished.slice(end);
    }
    enqueue(chunk) {
        if (this.pending + chunk.length > PENDING_CAP_BYTES) {
            this.dropped += chunk.length;
            return;
        }
        this.pending += chunk.length;
        this.queue = this.queue.then(() => this.append(chunk));
    }
    /** Calls back for every complete line from now on; returns how to stop. */
    onLine(listener) {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
    /** The newest lines, at most 50, an unfinished one included. */
    lastLines() {
        return [...this.recent, ...(this.partial === '' ? [] : [this.partial.slice(0, KEPT_CAP)])].slice(-KEPT_LINES);
    }
    /** The newest of what has been written to the file: whole lines, redacted. @param mostBytes of it */
    async written(mostBytes) {
        await this.queue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(this.path, 'utf8').catch(() => '');
        return text.slice(-mostBytes);
    }
    /** Writes what is pending and leaves one file. Idempotent. */
    async close() {
        if (this.redact && this.unfinished !== '')
            this.enqueue(Buffer.from(this.redact(this.unfinished)));
        this.unfinished = '';
        await this.queue;
        const file = this.file;
        this.file = undefined;
        if (!file)
            return;
        await file.close().catch(() => undefined);
        if (this.rotated > 0 || this.dropped > 0)
            await this.join().catch(() => undefined);
    }
    async append(chunk) {
        try {
            if (this.bytes > 0 && this.bytes + chunk.length > this.capBytes / 2)
                await this.rotate();
            const kept = chunk.subarray(Math.max(0, chunk.length - Math.floor(this.capBytes / 2)));
            await this.file?.writeFile(kept);
            this.bytes += kept.length;
            this.dropped += chunk.length - kept.length;
        }
        catch {
            this.dropped += chunk.length;
        }
        finally {
            this.pending -= chunk.length;
        }
    }
    async rotate() {
        await this.file?.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.path, `${this.path}.1`);
        this.dropped += this.rotated;
        this.rotated = this.bytes;
        this.bytes = 0;
        this.file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(this.path, 'w');
    }
    async join() {
        const older = this.rotated > 0 ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${this.path}.1`) : Buffer.alloc(0);
        const whole = Buffer.concat([older, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(this.path)]);
        const note = `[foreshadow: ${this.dropped} earlier bytes were dropped; a log keeps its newest ${this.capBytes} bytes]\n`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(this.path, Buffer.concat([Buffer.from(this.dropped > 0 ? note : ''), whole]));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${this.path}.1`, { force: true });
    }
    splitLines(text) {
        const pieces = (this.partial + text).split('\n');
        this.partial = (pieces.pop() ?? '').slice(0, LINE_CAP);
        for (const piece of pieces) {
            const line = piece.slice(0, LINE_CAP).replace(/\r$/, '');
            this.recent.push(line.slice(0, KEPT_CAP));
            for (const listener of this.listeners)
                listener(line);
        }
        if (this.recent.length > KEPT_LINES)
            this.recent.splice(0, this.recent.length - KEPT_LINES);
    }
}


/***/ }),

/***/ 30182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23308);


/** A daemon that a build started in a session of its own may keep the pipes open for ever. */
const GIVE_UP_ON_PIPES_MS = 4_000;
const DEFAULT_MAX_BYTES = 16 * 1024 ** 2;
/**
 * Runs a program in a process group of its own and captures what it prints. A failing exit code is a result, not an error.
 * When it ends, is aborted or takes too long, the whole group is ended: nothing it started stays behind.
 * @throws the signal's reason when aborted; the system's error (ENOENT, EACCES) when it cannot be started
 */
async function exec(file, args, options) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [...args], { cwd: options.cwd, env: options.env, detached: true, stdio: 'pipe' });
    const ended = whenEnded(child, options.clock);
    const group = child.pid;
    const forget = group === undefined ? undefined : options.onSpawn?.(group);
    const stdout = capture(child.stdout, options);
    const stderr = capture(child.stderr, options);
    child.stdin?.on('error', () => undefined); // the program may end without reading its input
    child.stdin?.end(options.input ?? '');
    const stop = () => (group === undefined ? undefined : void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(group, options.clock));
    let timedOut = false;
    const onTimeout = () => {
        timedOut = true;
        stop();
    };
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(onTimeout, options.timeoutMs);
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
        const { exitCode, signal } = await ended;
        if (group !== undefined)
            await (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(group, options.clock);
        options.signal?.throwIfAborted();
        return { exitCode, signal, stdout: stdout(), stderr: stderr(), timedOut };
    }
    finally {
        clearTimeout(timer);
        forget?.();
        options.signal?.removeEventListener('abort', stop);
    }
}
/** Resolves at `close`. What the program left behind in its group is ended at `exit`, so that it cannot hold the pipes open; what left the group is not waited for. */
function whenEnded(child, clock) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
        child.once('exit', (exitCode, signal) => {
            if (child.pid !== undefined)
                void (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .stopGroup */ .gv)(child.pid, clock);
            setTimeout(() => resolve({ exitCode, signal }), GIVE_UP_ON_PIPES_MS).unref();
        });
    });
}
function capture(stream, options) {
    const chunks = [];
    let kept = 0;
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    stream?.on('data', (chunk) => {
        options.onOutput?.(chunk);
        if (kept >= maxBytes)
            return;
        chunks.push(chunk.subarray(0, maxBytes - kept));
        kept += Math.min(chunk.length, maxBytes - kept);
    });
    return () => Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
