export const id = 9303;
export const ids = [9303];
export const modules = {

/***/ 46809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FrameDecoder)
/* harmony export */ });
const HEADER_BYTES = 8;
/**
 * Takes the engine's log frames apart: a header of 8 bytes (stream, three zeros, length of the payload, big-endian), then the payload.
 * Source: Docker Engine API, "Attach to a container". Pieces may end anywhere.
 */
class FrameDecoder {
    rest = Buffer.alloc(0);
    /** The payloads that are whole, of both streams, in order. */
    decode(chunk) {
        let data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
        const payloads = [];
        while (data.length >= HEADER_BYTES) {
            const end = HEADER_BYTES + data.readUInt32BE(4);
            if (data.length < end)
                break;
            payloads.push(data.subarray(HEADER_BYTES, end));
            data = data.subarray(end);
        }
        this.rest = data;
        return payloads;
    }
}


/***/ }),

/***/ 97882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   nc: () => (/* binding */ DockerEngine),
/* harmony export */   qr: () => (/* binding */ byLabel)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** An answer of the engine's API that is no success. */
class EngineError extends Error {
    name = 'EngineError';
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const CALL_MS = 60_000;
const PING_MS = 10_000;
/** The Docker Engine API (version 1.41 and newer) over its socket; one pool of connections for calls and streams. */
class DockerEngine {
    host;
    pool;
    constructor(host, pool) {
        this.host = host;
        this.pool = pool;
    }
    /** Connects and asks once. @throws FS_DOCKER_DENIED, FS_DOCKER_UNREACHABLE */
    static async open(host, signal) {
        const { Pool } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const engine = new DockerEngine(host, new Pool(host.origin, { connect: { socketPath: host.socketPath ?? null, ...host.tls } }));
        try {
            await engine.call('GET', '/_ping', {}, { timeoutMs: PING_MS, signal });
            return engine;
        }
        catch (cause) {
            await engine[Symbol.asyncDispose]();
            signal.throwIfAborted();
            const code = codeOf(cause);
            const found = `${host.address}: ${code ?? cause.message}`;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code === 'EACCES' || code === 'EPERM' ? 'FS_DOCKER_DENIED' : 'FS_DOCKER_UNREACHABLE', { found, cause });
        }
    }
    /**
     * One call; gives the document of the answer, or undefined where there is none.
     * @throws EngineError with the engine's message; the network's error where there is no answer
     */
    async call(method, path, query = {}, options = {}) {
        const timeout = AbortSignal.timeout(options.timeoutMs ?? CALL_MS);
        const { statusCode, body } = await this.pool.request({
            method,
            path: path + encode(query),
            signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
            ...(options.body === undefined ? {} : { body: JSON.stringify(options.body), headers: { 'content-type': 'application/json' } }),
        });
        const text = await body.text();
        if (statusCode >= 400)
            throw new EngineError(statusCode, messageOf(text));
        return parse(text);
    }
    /** A stream that lasts until `signal` or the engine ends it. */
    async *stream(path, query, signal) {
        const { statusCode, body } = await this.pool.request({
            method: 'GET',
            path: path + encode(query),
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        if (statusCode >= 400)
            throw new EngineError(statusCode, messageOf(await body.text()));
        yield* body;
    }
    /** What a GET of `path` gives is the body of a PUT to it: an archive that is taken out at one place and put in at another. */
    async pipe(path, from, to, signal) {
        const patient = { signal, headersTimeout: 0, bodyTimeout: 0 };
        const source = await this.pool.request({ method: 'GET', path: path + encode(from), ...patient });
        if (source.statusCode >= 400)
            throw new EngineError(source.statusCode, messageOf(await source.body.text()));
        const headers = { 'content-type': 'application/x-tar' };
        const sink = await this.pool.request({ method: 'PUT', path: path + encode(to), body: source.body, headers, ...patient });
        const text = await sink.body.text();
        if (sink.statusCode >= 400)
            throw new EngineError(sink.statusCode, messageOf(text));
    }
    async [Symbol.asyncDispose]() {
        await this.pool.destroy();
    }
}
/** Whether the engine says that there is no such thing (any more). */
const isGone = (error) => error instanceof EngineError && error.status === 404;
const byLabel = (...labels) => JSON.stringify({ label: labels });
function encode(query) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
function parse(text) {
    try {
        return text === '' ? undefined : JSON.parse(text);
    }
    catch {
        return text; // `/_ping` answers "OK"
    }
}
function messageOf(text) {
    const document = parse(text);
    const message = document !== null && typeof document === 'object' ? document.message : text;
    return String(message ?? text).trim();
}
function codeOf(error) {
    const { code, cause } = error;
    return code ?? (cause === undefined ? undefined : codeOf(cause));
}


/***/ }),

/***/ 95914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findDockerHost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30182);




const CONTEXT_MS = 10_000;
/** The engine this user's `docker` talks to: DOCKER_HOST, else the current context's. @throws FS_DOCKER_MISSING, FS_DOCKER_UNREACHABLE for a kind that cannot be used */
async function findDockerHost(env, cwd, clock, signal) {
    const address = env['DOCKER_HOST'] || (await currentContext(env, cwd, clock, signal)) || 'unix:///var/run/docker.sock';
    if (address.startsWith('unix://')) {
        return { address, socketPath: address.slice('unix://'.length), origin: 'http://docker', hostname: '127.0.0.1', local: true };
    }
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'tcp:') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_UNREACHABLE', {
            found: address,
            expected: 'unix:///PATH or tcp://HOST:PORT',
            hint: 'Set DOCKER_HOST to one of these.',
        });
    }
    const secure = Boolean(env['DOCKER_TLS_VERIFY']) || url.port === '2376';
    const local = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
    return {
        address,
        origin: `${secure ? 'https' : 'http'}://${url.host}`,
        hostname: local ? '127.0.0.1' : url.hostname,
        local,
        ...(secure ? { tls: await readTls(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] ?? '', '.docker')) } : {}),
    };
}
async function currentContext(env, cwd, clock, signal) {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)('docker', args, { cwd, env, clock, signal, timeoutMs: CONTEXT_MS }).catch((cause) => {
        signal.throwIfAborted();
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_MISSING', { found: `docker: ${cause.code ?? cause.message}`, cause });
    });
    return result.exitCode === 0 ? result.stdout.trim() : undefined;
}
async function readTls(directory) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'utf8');
    try {
        const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')]);
        return { ca: ca, cert: cert, key: key };
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_UNREACHABLE', {
            found: `no certificates in ${directory}`,
            expected: 'ca.pem, cert.pem, key.pem in DOCKER_CERT_PATH',
            cause,
        });
    }
}


/***/ }),

/***/ 29303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LOG_READERS: () => (/* binding */ LOG_READERS)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/environment/docker-frames.js
var docker_frames = __webpack_require__(46809);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-engine.js
var docker_engine = __webpack_require__(97882);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-host.js
var docker_host = __webpack_require__(95914);
;// CONCATENATED MODULE: ./build-bundle/src/logs/source.js
/** Longer lines are cut: what tells messages apart stands at their beginning. */
const LONGEST_LINE = 32_768;
/** Lines of the start that are read, an arm. */
const MOST_EARLY_LINES = 2_000;

;// CONCATENATED MODULE: ./build-bundle/src/logs/split-lines.js

/** Cuts a stream of bytes into lines. Whatever the bytes are, memory is bounded: what a line has beyond `LONGEST_LINE` characters is dropped. */
class LineSplitter {
    decoder = new TextDecoder();
    take;
    rest = '';
    constructor(take) {
        this.take = take;
    }
    push(chunk) {
        const text = this.decoder.decode(chunk, { stream: true });
        let from = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            this.take((this.rest + text.slice(from, Math.min(end, from + LONGEST_LINE))).slice(0, LONGEST_LINE));
            this.rest = '';
            from = end + 1;
        }
        if (this.rest.length < LONGEST_LINE)
            this.rest += text.slice(from, from + LONGEST_LINE - this.rest.length);
    }
    /** The stream is over: what has no end is a line all the same. */
    end() {
        if (this.rest !== '')
            this.take(this.rest);
        this.rest = '';
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/logs/sources/docker.js






/** A container that has ended may be started again. */
const REOPEN_MS = 500;
const EARLY_MS = 10_000;
/** The logs of the arms' containers, from the Docker engine's socket. */
const createDockerLogs = (_spec, _environment, arms, context) => new DockerLogs(arms, context);
class DockerLogs {
    failed = null;
    arms;
    context;
    stopping = new AbortController();
    following = [];
    opened;
    constructor(arms, context) {
        this.arms = arms;
        this.context = context;
    }
    async early() {
        const until = this.context.startedAtMs / 1_000;
        const lines = await Promise.all(this.arms.map(async ({ arm, containers }) => {
            const all = await Promise.all(containers.map((id) => this.readOnce(arm, id, { until, tail: MOST_EARLY_LINES })));
            return [arm, all.flat()];
        }));
        return new Map(lines);
    }
    /** All containers are looked up first: one that is not there, or whose logs cannot be read, is known before the traffic. */
    async follow(take) {
        for (const { arm, containers } of this.arms)
            for (const id of containers) {
                const { Config } = await this.inspect(arm, id);
                this.following.push(this.followOne(arm, id, Config.Tty, take));
            }
    }
    async followOne(arm, id, tty, take) {
        const { clock, startedAtMs } = this.context;
        const { signal } = this.stopping;
        const engine = await this.engine();
        for (let since = startedAtMs / 1_000; !signal.aborted;) {
            const began = clock.now() / 1_000;
            try {
                await this.readInto(engine, id, tty, { follow: true, since }, (line) => take(arm, line), signal);
                // The engine ends the stream with the container: somebody may start it again.
                since = Math.max(began, clock.now() / 1_000 - 0.5);
                await clock.sleep(REOPEN_MS, signal);
                const { State } = await this.inspect(arm, id);
                if (!State.Running && !State.Restarting)
                    return;
            }
            catch (error) {
                if (!signal.aborted)
                    this.failed = (0,errors/* isForeshadowError */.rU)(error) ? error.message : failureOf(arm, id, error);
                return;
            }
        }
    }
    async readOnce(arm, id, query) {
        const { Config } = await this.inspect(arm, id);
        const lines = [];
        const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(EARLY_MS)]);
        const engine = await this.engine();
        await this.readInto(engine, id, Config.Tty, query, (line) => lines.push(line), signal).catch((cause) => {
            throw (0,errors/* fail */.fJ)('FS_LOG_SOURCE', { arm, found: failureOf(arm, id, cause), cause });
        });
        return lines;
    }
    async readInto(engine, id, tty, query, take, signal) {
        const decoder = new docker_frames/* FrameDecoder */.w();
        const splitter = new LineSplitter(take);
        for await (const chunk of engine.stream(`/containers/${encodeURIComponent(id)}/logs`, { stdout: true, stderr: true, ...query }, signal))
            for (const payload of tty ? [chunk] : decoder.decode(chunk))
                splitter.push(payload);
        splitter.end();
    }
    async inspect(arm, id) {
        const engine = await this.engine();
        return engine
            .call('GET', `/containers/${encodeURIComponent(id)}/json`, {}, { signal: this.stopping.signal })
            .catch((cause) => {
            throw (0,errors/* fail */.fJ)('FS_LOG_SOURCE', { arm, found: failureOf(arm, id, cause), cause });
        });
    }
    engine() {
        const { processEnv, directory, clock, signal } = this.context;
        this.opened ??= (0,docker_host/* findDockerHost */.e)(processEnv, directory, clock, signal).then((host) => docker_engine/* DockerEngine */.nc.open(host, signal));
        return this.opened;
    }
    async [Symbol.asyncDispose]() {
        this.stopping.abort();
        await Promise.allSettled(this.following);
        const engine = await this.opened?.catch(() => undefined);
        await engine?.[Symbol.asyncDispose]();
    }
}
function failureOf(arm, id, error) {
    const name = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id;
    const message = error instanceof Error ? error.message : String(error);
    return `${arm}, container ${name}: ${error instanceof docker_engine/* EngineError */.NJ ? `${error.status} ${message}` : message}`;
}

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment_environment = __webpack_require__(89433);
;// CONCATENATED MODULE: ./build-bundle/src/logs/sources/process.js



/** What the arms of driver `process` write to standard output and standard error. */
const createProcessLogs = (_spec, environment) => {
    if (!(0,environment_environment/* isSpeaking */.Nv)(environment))
        throw (0,errors/* fail */.fJ)('FS_LOG_SOURCE', { found: 'source `process`', expected: 'arms that driver `process` has started' });
    let stop = () => undefined;
    return {
        failed: null,
        early: () => environment.linesSoFar(MOST_EARLY_LINES),
        follow: async (take) => {
            stop = environment.onLine(take);
        },
        [Symbol.asyncDispose]: async () => stop(),
    };
};

;// CONCATENATED MODULE: ./build-bundle/src/logs/sources/registry.js


/** The log sources by the name a user writes. */
const LOG_READERS = { process: createProcessLogs, docker: createDockerLogs };


/***/ })

};
