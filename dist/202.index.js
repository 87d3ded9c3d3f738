export const id = 202;
export const ids = [202];
export const modules = {

/***/ 54145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addUse),
/* harmony export */   u: () => (/* binding */ readStats)
/* harmony export */ });
/** Undefined for a container that does not run: the engine then answers without figures. */
function readStats(stats) {
    const { cpu_stats: cpu, memory_stats: memory, blkio_stats: block, pids_stats: pids } = stats;
    if (memory?.usage === undefined || cpu?.cpu_usage?.total_usage === undefined)
        return undefined;
    // cgroup v1 counts its children under total_inactive_file, v2 knows inactive_file alone
    const cache = memory.stats?.['total_inactive_file'] ?? memory.stats?.['inactive_file'] ?? 0;
    const bytes = (op) => (block?.io_service_bytes_recursive ?? []).filter((row) => row.op.toLowerCase() === op).reduce((sum, row) => sum + row.value, 0);
    return {
        cpuSeconds: cpu.cpu_usage.total_usage / 1e9,
        rssBytes: Math.max(0, memory.usage - cache),
        processes: pids?.current ?? 1,
        readBytes: bytes('read'),
        writtenBytes: bytes('write'),
        throttledSeconds: (cpu.throttling_data?.throttled_time ?? 0) / 1e9,
    };
}
/** A service may have several containers, and a container of it that was replaced has used what it has used. */
function addUse(one, two) {
    return {
        cpuSeconds: one.cpuSeconds + two.cpuSeconds,
        rssBytes: one.rssBytes + two.rssBytes,
        processes: one.processes + two.processes,
        readBytes: one.readBytes + two.readBytes,
        writtenBytes: one.writtenBytes + two.writtenBytes,
        throttledSeconds: one.throttledSeconds + two.throttledSeconds,
    };
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

/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** What went wrong with a request. It has no cause on purpose: the client's own errors carry headers, and so credentials. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    url;
    method;
    status;
    reason;
    retryAfter;
    constructor(kind, detail) {
        const what = kind === 'status' ? `answered ${detail.status}` : `failed (${kind})`;
        super(`${detail.method} ${detail.url} ${what}${detail.reason ? `: ${detail.reason}` : ''}`);
        this.kind = kind;
        this.url = detail.url;
        this.method = detail.method;
        this.status = detail.status;
        this.reason = detail.reason;
        this.retryAfter = detail.retryAfter;
    }
    /** Whether the same request may succeed a little later. */
    get transient() {
        if (this.kind === 'status')
            return this.status === 429 || (this.status ?? 0) >= 500;
        return this.kind === 'network' || this.kind === 'timeout';
    }
}
/** A URL fit to be shown: credentials and the values of its query are replaced. */
function showUrl(text) {
    if (!URL.canParse(text))
        return text.replace(/\/\/[^/@]*@/, '//***@').replace(/\?.*$/s, '?***');
    const url = new URL(text);
    if (url.username || url.password) {
        url.username = '***';
        url.password = '';
    }
    for (const name of new Set(url.searchParams.keys()))
        url.searchParams.set(name, '***');
    url.hash = '';
    return url.href;
}
/** Replaces each secret wherever it stands, as it is and as it is written in a URL. Secrets below 4 characters would blank the text. */
function hideSecrets(text, secrets) {
    let shown = text;
    for (const secret of secrets.filter(({ length }) => length >= 4)) {
        shown = shown.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
    }
    return shown;
}


/***/ }),

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 65 modules
var axios = __webpack_require__(41542);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(29159);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
;// CONCATENATED MODULE: ./build-bundle/src/io/http-retry.js
/** The first pause; each next one may be twice as long. */
const BASE_MS = 250;
/** No single pause is longer; a server that asks for more is not waited for. */
const LONGEST_MS = 60_000;
/**
 * How long to wait before the next attempt: what `Retry-After` asks for (seconds or a date), else half to all of 250 ms doubled each
 * time. Null where the server asks for more than a minute: waiting that long would outlast the run.
 * @param attempt the one that just failed, from 1
 */
function retryDelayMs(attempt, retryAfter, nowMs, random) {
    const backoff = Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
    const asked = retryAfter === undefined ? Number.NaN : askedMs(retryAfter.trim(), nowMs);
    if (Number.isNaN(asked))
        return backoff;
    return asked > LONGEST_MS ? null : Math.max(backoff, asked);
}
function askedMs(text, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1_000;
    return Math.max(0, Date.parse(text) - nowMs);
}

;// CONCATENATED MODULE: ./build-bundle/src/io/http.js





const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
const DEFAULT_ATTEMPTS = 4;
/**
 * The one HTTP client of everything that talks to an API. A 2xx answer is returned, anything else is an `HttpError`.
 * 429, 5xx and broken connections are tried again with growing, jittered pauses, honouring `Retry-After`. Redirects are never
 * followed, so that a credential reaches the host it was meant for and no other; the error names where it pointed.
 * @throws HttpError, which carries neither headers nor the request
 */
async function sendRequest(request, context) {
    const repeatable = !['POST', 'PATCH'].includes(request.method ?? 'GET');
    const attempts = request.attempts ?? (repeatable ? DEFAULT_ATTEMPTS : 1);
    for (let attempt = 1;; attempt++) {
        try {
            return await sendOnce(request);
        }
        catch (error) {
            if (!(error instanceof http_error/* HttpError */.j$) || !isWorthAnother(error, request) || attempt >= attempts)
                throw error;
            const waitMs = retryDelayMs(attempt, error.retryAfter, context.clock.now(), context.random);
            if (waitMs === null)
                throw error;
            await context.clock.sleep(waitMs, request.signal).catch(() => {
                throw new http_error/* HttpError */.j$('cancelled', { url: (0,http_error/* showUrl */.jr)(request.url), method: error.method });
            });
        }
    }
}
function isWorthAnother(error, { again }) {
    return again === 'limited' ? error.status === 429 : error.transient;
}
async function sendOnce(request) {
    const { url, method = 'GET', secrets = [] } = request;
    const about = { url: (0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(url), secrets), method };
    const answer = await exchange(request).catch((error) => {
        throw new http_error/* HttpError */.j$(kindOf(error, request), { ...about, reason: (0,http_error/* hideSecrets */.s0)(reasonOf(error), secrets) });
    });
    const { status } = answer;
    const body = new Uint8Array(answer.data);
    const headers = headersOf(answer);
    if (status >= 200 && status < 300)
        return { status, headers, body, ...readers(body, about) };
    const said = (0,http_error/* hideSecrets */.s0)(new TextDecoder().decode(body.subarray(0, 2_000)), secrets).slice(0, 500);
    if (status >= 300 && status < 400) {
        throw new http_error/* HttpError */.j$('redirect', { ...about, status, reason: `to ${(0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(headers['location'] ?? '?'), secrets)}` });
    }
    throw new http_error/* HttpError */.j$('status', {
        ...about,
        status,
        reason: said,
        retryAfter: headers['retry-after'] ?? headers[request.retryAfterHeader ?? ''],
    });
}
function exchange(request) {
    const { body, maxBytes = DEFAULT_MAX_BYTES } = request;
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const deadline = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    return axios/* default */.A.request({
        url: request.url,
        method: request.method ?? 'GET',
        headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...request.headers },
        data: raw ? body : JSON.stringify(body),
        responseType: 'arraybuffer',
        adapter: 'http',
        ...(request.ca === undefined ? {} : { httpsAgent: new external_node_https_.Agent({ ca: [...external_node_tls_.rootCertificates, request.ca] }) }),
        maxRedirects: 0,
        maxContentLength: maxBytes,
        maxBodyLength: Number.POSITIVE_INFINITY,
        signal: request.signal ? AbortSignal.any([request.signal, deadline]) : deadline,
        validateStatus: () => true,
    });
}
function kindOf(error, request) {
    if (request.signal?.aborted)
        return 'cancelled';
    if (axios/* default */.A.isCancel(error))
        return 'timeout';
    const reason = reasonOf(error);
    if (reason.includes('maxContentLength'))
        return 'too-large';
    if ((0,node_modules_axios/* isAxiosError */.F0)(error) && (error.code === 'ERR_INVALID_URL' || error.code === 'ERR_BAD_OPTION_VALUE'))
        return 'invalid';
    return reason.includes('Invalid URL') || reason.includes('Unsupported protocol') ? 'invalid' : 'network';
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : '';
    return error.message || code;
}
function headersOf(answer) {
    return Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function readers(body, about) {
    const text = () => new TextDecoder().decode(body);
    return {
        text,
        json: () => {
            try {
                return JSON.parse(text());
            }
            catch {
                throw new http_error/* HttpError */.j$('invalid', { ...about, reason: 'the answer is not JSON' });
            }
        },
    };
}


/***/ }),

/***/ 40202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SOURCES: () => (/* binding */ SOURCES)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/environment/container-stats.js
var container_stats = __webpack_require__(54145);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-engine.js
var docker_engine = __webpack_require__(97882);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-host.js
var docker_host = __webpack_require__(95914);
// EXTERNAL MODULE: ./build-bundle/src/metrics/spec.js
var spec = __webpack_require__(87693);
// EXTERNAL MODULE: ./build-bundle/src/metrics/template.js
var template = __webpack_require__(35223);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/ask-each.js


/** Every query for every arm, variables filled in. @throws FS_METRIC_QUERY for an unknown variable */
function askEach({ queries, parity = {} }, arms) {
    const loads = Object.entries(parity).map(([name, text]) => [`${spec/* LOAD_PREFIX */.Mk}${name}`, text]);
    return [...Object.entries(queries), ...loads].flatMap(([name, text]) => arms.map((arm) => ({ name, arm, query: (0,template/* fillQuery */.gv)(text, arm.variables) })));
}
/** What was answered to one of them. */
function answered({ name, arm }, points) {
    return { query: name, arm: arm.arm, points };
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/container.js






const CALL_MS = 10_000;
/** What the containers of the arms use, from the Docker engine's socket: read when it is asked for, one point a reading. */
const createContainer = (spec, arms, context) => new Containers(spec, arms, context);
class Containers {
    spec;
    arms;
    context;
    asked;
    questions;
    opened;
    before;
    constructor(spec, arms, context) {
        this.spec = spec;
        this.arms = arms;
        this.context = context;
        this.questions = askEach(spec, arms);
        this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
        this.before = this.readAll();
        this.before.catch(() => undefined);
    }
    async collect({ fromMs, toMs, stepMs }) {
        if (toMs <= fromMs)
            return [];
        const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
        // A reading that failed is none to compare with: this one begins anew.
        const before = await this.before.catch(() => undefined);
        const now = await this.readAll();
        this.before = Promise.resolve(now);
        return this.questions.map((one) => answered(one, [[lastMs, readQuantity(one.query, before?.get(one.arm), now.get(one.arm))]]));
    }
    async readAll() {
        return new Map(await Promise.all(this.arms.map(async (arm) => [arm, await this.readArm(arm)])));
    }
    async readArm(arm) {
        const { container } = this.spec;
        const ids = container === undefined ? (arm.containers ?? []) : [(0,template/* fillQuery */.gv)(container, arm.variables)];
        if (ids.length === 0)
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: `no container of ${arm.arm}`, expected: '`container: NAME-{{arm}}`' });
        const all = await Promise.all(ids.map((id) => this.readOne(arm, id)));
        const running = all.flatMap(({ use }) => use ?? []);
        return {
            atMs: Math.max(...all.map(({ atMs }) => atMs)),
            use: running.length === 0 ? undefined : running.reduce(container_stats/* addUse */.N),
            restarts: all.reduce((sum, { restarts }) => sum + restarts, 0),
        };
    }
    async readOne({ arm }, id) {
        const path = `/containers/${encodeURIComponent(id)}`;
        const options = { timeoutMs: CALL_MS, signal: this.context.signal };
        try {
            const engine = await this.engine();
            const stats = await engine.call('GET', `${path}/stats`, { stream: false, 'one-shot': true }, options);
            const atMs = this.context.clock.monotonic();
            const { RestartCount } = await engine.call('GET', `${path}/json`, {}, options);
            return { atMs, use: (0,container_stats/* readStats */.u)(stats), restarts: RestartCount };
        }
        catch (error) {
            if ((0,errors/* isForeshadowError */.rU)(error))
                throw error;
            const message = error instanceof docker_engine/* EngineError */.NJ ? `${error.status} ${error.message}` : String(error);
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: `${arm}, container ${id}: ${message}`, cause: error });
        }
    }
    engine() {
        const { env = {}, directory = '.', clock, signal } = this.context;
        this.opened ??= (0,docker_host/* findDockerHost */.e)(env, directory, clock, signal).then((host) => docker_engine/* DockerEngine */.nc.open(host, signal));
        return this.opened;
    }
    [Symbol.dispose]() {
        void this.opened?.then((engine) => engine[Symbol.asyncDispose]()).catch(() => undefined);
    }
}
/** Gauges as they are, counters by what they rose since the reading before; null over a restart, and where there is nothing before. */
function readQuantity(quantity, before, { atMs, use, restarts }) {
    if (quantity === 'restarts')
        return before ? Math.max(0, restarts - before.restarts) : null;
    if (!use)
        return null;
    if (quantity === 'memory')
        return use.rssBytes;
    if (quantity === 'processes')
        return use.processes;
    const seconds = before ? (atMs - before.atMs) / 1_000 : 0;
    const rise = (read) => {
        const risen = before?.use ? read(use) - read(before.use) : -1;
        return risen < 0 || seconds <= 0 ? null : risen / seconds;
    };
    const percent = (value) => (value === null ? null : 100 * value);
    if (quantity === 'cpu')
        return percent(rise((one) => one.cpuSeconds));
    if (quantity === 'throttled')
        return percent(rise((one) => one.throttledSeconds));
    return rise((one) => (quantity === 'read' ? one.readBytes : one.writtenBytes));
}

// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var redact = __webpack_require__(88607);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/database.js
/** The longest statement that is told apart. */
const LONGEST = 1_000;
/** A statement as it is compared: without comments (which carry traces) and superfluous blanks, lists of places as one. */
function normaliseStatement(text) {
    const bare = text
        .replace(/\/\*[\s\S]*?\*\//g, ' ')
        .replace(/--[^\n]*/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/\$\d+(?:\s*,\s*\$\d+)+/g, '$n, ...')
        .replace(/(\(\$n, \.\.\.\))(?:\s*,\s*\(\$n, \.\.\.\))+/g, '$1, ...')
        .trim()
        .replace(/;$/, '');
    return bare.length > LONGEST ? bare.slice(0, LONGEST) : bare;
}
/** What each statement did between two readings; statements that did nothing are left out. Null where a count fell: the statistics began anew. */
function statementsBetween(before, now) {
    const between = new Map();
    if (before.epoch !== now.epoch)
        return null;
    for (const [statement, totals] of now.statements) {
        const known = before.statements.get(statement) ?? { calls: 0, timeMs: 0, rows: 0 };
        if (totals.calls < known.calls)
            return null;
        if (totals.calls === known.calls)
            continue;
        between.set(statement, {
            calls: totals.calls - known.calls,
            timeMs: Math.max(0, totals.timeMs - known.timeMs),
            rows: Math.max(0, totals.rows - known.rows),
        });
    }
    for (const statement of before.statements.keys())
        if (!now.statements.has(statement))
            return null;
    return between;
}
/** A quantity over the time between two readings. */
function quantityBetween(quantity, before, now, statements, seconds) {
    const sum = (read) => [...statements.values()].reduce((total, one) => total + read(one), 0);
    if (quantity === 'memory')
        return now.values['memory'] ?? null;
    if (quantity === 'hit-ratio') {
        const rise = (name) => (now.values[name] ?? 0) - (before.values[name] ?? 0);
        const looked = rise('hits') + rise('misses');
        return looked > 0 ? rise('hits') / looked : null;
    }
    if (seconds <= 0)
        return null;
    return sum(({ calls, timeMs, rows }) => (quantity === 'calls' ? calls : quantity === 'time' ? timeMs : rows)) / seconds;
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/postgres-client.js


const ANSWER_MS = 5_000;
/** Statements read at most: twice of what the extension keeps by default. */
const MOST_STATEMENTS = 10_000;
/** The first version with `total_exec_time` (PostgreSQL 13). */
const LEAST_VERSION = '1.8';
const OURS = '/* foreshadow */';
/** What the extension is, and whether texts of others may be read. */
const ABOUT = `${OURS} SELECT (SELECT extversion FROM pg_extension WHERE extname = 'pg_stat_statements') AS version,
  (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements') AS place,
  current_database() AS name, pg_postmaster_start_time()::text AS cluster`;
/** `pg_stat_statements` of one database, over one connection that only reads. `pg` is loaded with the first. */
class PostgresClient {
    identity;
    url;
    opened;
    constructor(url) {
        this.url = url;
        this.identity = `${url.hostname}:${url.port || '5432'}${url.pathname}`;
    }
    async read() {
        this.opened ??= this.open();
        try {
            const { client, place, hasInfo } = await this.opened;
            const rows = await client.query(`${OURS} SELECT s.query, sum(s.calls)::float8 AS calls, sum(s.total_exec_time)::float8 AS ms, sum(s.rows)::float8 AS rows
           FROM ${place}.pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
          WHERE d.datname = current_database() GROUP BY s.query ORDER BY 2 DESC LIMIT ${MOST_STATEMENTS}`);
            const info = hasInfo
                ? await client.query(`${OURS} SELECT dealloc::text, stats_reset::text FROM ${place}.pg_stat_statements_info`)
                : null;
            const started = await client.query(`${OURS} SELECT pg_postmaster_start_time()::text AS started`);
            return readingOf(rows, [...Object.values(info?.rows[0] ?? {}), started.rows[0]?.['started']].join(' '));
        }
        catch (error) {
            await this.close();
            throw failed(error);
        }
    }
    async close() {
        const opened = await this.opened?.catch(() => undefined);
        this.opened = undefined;
        await opened?.client.end().catch(() => undefined);
    }
    async open() {
        const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
        const client = new pg.Client({
            connectionString: this.url.href,
            application_name: 'foreshadow',
            connectionTimeoutMillis: ANSWER_MS,
            query_timeout: ANSWER_MS,
            statement_timeout: ANSWER_MS,
            options: '-c default_transaction_read_only=on',
        });
        client.on('error', () => undefined); // a connection that breaks while nothing is asked shows at the next reading
        try {
            await client.connect();
            const [row = {}] = (await client.query(ABOUT)).rows;
            const { version, place, name, cluster } = row;
            if (!version || !place)
                throw (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', {
                    found: `database ${name} has no extension pg_stat_statements`,
                    expected: 'CREATE EXTENSION pg_stat_statements, and the library in shared_preload_libraries',
                });
            if (isOlder(version, LEAST_VERSION))
                throw (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found: `pg_stat_statements ${version}`, expected: `${LEAST_VERSION} or newer (PostgreSQL 13)` });
            this.identity = `${cluster} ${name}`;
            return { client, place: `"${place.replaceAll('"', '""')}"`, hasInfo: !isOlder(version, '1.9') };
        }
        catch (error) {
            await client.end().catch(() => undefined);
            throw error;
        }
    }
}
function readingOf({ rows }, epoch) {
    const statements = new Map();
    for (const row of rows) {
        const text = String(row['query']);
        if (text === '<insufficient privilege>')
            throw (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found: 'statements of other users are hidden', expected: 'GRANT pg_read_all_stats TO the user' });
        if (text.includes(OURS) || isOfTheConnection(text))
            continue;
        const statement = normaliseStatement(text);
        const known = statements.get(statement) ?? { calls: 0, timeMs: 0, rows: 0 };
        statements.set(statement, {
            calls: known.calls + Number(row['calls']),
            timeMs: known.timeMs + Number(row['ms']),
            rows: known.rows + Number(row['rows']),
        });
    }
    return { statements, values: {}, epoch };
}
const isOfTheConnection = (text) => /^\s*(?:SET|SHOW|DISCARD|RESET)\b/i.test(text);
function isOlder(version, least) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [needed = 0, neededMinor = 0] = least.split('.').map(Number);
    return major < needed || (major === needed && minor < neededMinor);
}
/** By SQLSTATE (PostgreSQL documentation, appendix A): 42501 insufficient privilege, 55000 not loaded, 28xxx refused, 3D000 no such database. */
function failed(error) {
    if ((0,errors/* isForeshadowError */.rU)(error))
        return error;
    const { code, message } = error;
    const found = `${code === undefined ? '' : `${code} `}${message ?? String(error)}`;
    if (code === '42501')
        return (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found, expected: 'a user with the role pg_read_all_stats', cause: error });
    if (code === '55000')
        return (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found, expected: 'pg_stat_statements in shared_preload_libraries', cause: error });
    return (0,errors/* fail */.fJ)('FS_DATABASE', { found, cause: error });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/redis-info.js
/** Commands of ours and of the connection, which say nothing of the service. */
const redis_info_OURS = /^(?:info|auth|hello|client|select|ping|command|quit|readonly)(?:\||$)/;
/** Reads the answer to `INFO everything`: `name:value` a line. Source: Redis documentation, "INFO". */
function readRedisInfo(text) {
    const lines = new Map(text.split(/\r?\n/).flatMap((line) => {
        const colon = line.indexOf(':');
        return colon > 0 && !line.startsWith('#') ? [[line.slice(0, colon), line.slice(colon + 1)]] : [];
    }));
    const statements = new Map();
    for (const [name, value] of lines) {
        const command = name.startsWith('cmdstat_') ? name.slice('cmdstat_'.length) : '';
        if (command === '' || redis_info_OURS.test(command))
            continue;
        const fields = new Map(value.split(',').map((pair) => pair.split('=')));
        const number = (field) => Number(fields.get(field) ?? 0) || 0;
        statements.set(command.toUpperCase().replace('|', ' '), { calls: number('calls'), timeMs: number('usec') / 1_000, rows: 0 });
    }
    const value = (name) => Number(lines.get(name) ?? 0) || 0;
    return {
        statements,
        values: { hits: value('keyspace_hits'), misses: value('keyspace_misses'), memory: value('used_memory') },
        epoch: lines.get('run_id') ?? '',
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/redis-client.js




const redis_client_ANSWER_MS = 5_000;
const MOST_BYTES = 4 * 1024 ** 2;
/**
 * Asks a Redis server for `INFO` and nothing else: two commands of RESP 2 do not need a client library. One connection, opened anew where it broke.
 * Source: Redis serialization protocol specification.
 */
class RedisClient {
    identity;
    url;
    socket;
    constructor(url) {
        this.url = url;
        this.identity = `${url.hostname}:${url.port || '6379'}`;
    }
    async read() {
        this.socket ??= redis_client_open(this.url);
        try {
            const connection = await this.socket;
            return readRedisInfo(await connection.ask(['INFO', 'everything']));
        }
        catch (error) {
            await this.close();
            throw error;
        }
    }
    async close() {
        const socket = this.socket;
        this.socket = undefined;
        (await socket?.catch(() => undefined))?.end();
    }
}
async function redis_client_open(url) {
    const [host, port] = [url.hostname.replace(/^\[|\]$/g, ''), Number(url.port || 6379)];
    const socket = url.protocol === 'rediss:' ? (0,external_node_tls_.connect)({ host, port, servername: host }) : (0,external_node_net_.connect)({ host, port });
    const connection = new RespConnection(socket);
    try {
        const password = decodeURIComponent(url.password);
        const user = decodeURIComponent(url.username);
        if (password !== '')
            await connection.ask(['AUTH', ...(user === '' ? [] : [user]), password]);
        return connection;
    }
    catch (error) {
        connection.end();
        throw error;
    }
}
class RespConnection {
    socket;
    received = Buffer.alloc(0);
    waiting;
    constructor(socket) {
        this.socket = socket;
        socket.setNoDelay(true);
        socket.on('data', (chunk) => this.take(chunk));
        socket.on('error', (error) => this.fail((0,errors/* fail */.fJ)('FS_DATABASE', { found: error.message, cause: error })));
        socket.on('close', () => this.fail((0,errors/* fail */.fJ)('FS_DATABASE', { found: 'the connection was closed' })));
    }
    /** One command after the other. @throws FS_DATABASE, FS_DATABASE_SETUP where it is not allowed */
    ask(words) {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => this.fail((0,errors/* fail */.fJ)('FS_DATABASE', { found: `no answer within ${redis_client_ANSWER_MS / 1_000} s` })), redis_client_ANSWER_MS);
            const done = (settle) => (value) => {
                clearTimeout(timer);
                this.waiting = undefined;
                settle(value);
            };
            this.waiting = { resolve: done(resolve), reject: done(reject) };
            this.socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
        });
    }
    end() {
        this.socket.destroy();
    }
    take(chunk) {
        this.received = Buffer.concat([this.received, chunk]);
        if (this.received.length > MOST_BYTES)
            this.fail((0,errors/* fail */.fJ)('FS_DATABASE', { found: `an answer of more than ${MOST_BYTES} bytes` }));
        const line = this.received.indexOf('\r\n');
        if (line < 0 || !this.waiting)
            return;
        const head = this.received.toString('utf8', 1, line);
        const kind = this.received[0];
        if (kind === 0x2b)
            this.answer(head, line + 2);
        else if (kind === 0x2d) {
            const denied = /^(?:NOPERM|NOAUTH|WRONGPASS)/.test(head);
            const found = head.replace(/(with|args).*$/i, '').trim();
            this.fail((0,errors/* fail */.fJ)(denied ? 'FS_DATABASE_SETUP' : 'FS_DATABASE', { found, expected: denied ? 'a user that may call INFO' : undefined }));
        }
        else if (kind === 0x24) {
            const end = line + 2 + Number(head);
            if (this.received.length >= end + 2)
                this.answer(this.received.toString('utf8', line + 2, end), end + 2);
        }
        else
            this.fail((0,errors/* fail */.fJ)('FS_DATABASE', { found: 'an answer that is not of Redis' }));
    }
    answer(text, used) {
        this.received = this.received.subarray(used);
        this.waiting?.resolve(text);
    }
    fail(error) {
        this.waiting?.reject(error);
        this.socket.destroy();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/database.js







/** The databases of the arms: what their statements did between two readings. */
const createDatabase = (spec, arms, context) => new Databases(spec, arms, context);
class Databases {
    arms;
    context;
    asked;
    questions;
    clients;
    redact;
    statements = [];
    before;
    /** once statistics are lost, what follows cannot be told from what went before */
    lost = null;
    constructor(spec, arms, context) {
        this.arms = arms;
        this.context = context;
        this.questions = askEach(spec, arms);
        this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
        const urls = arms.map((arm) => addressOf(spec, arm));
        this.redact = (0,redact/* createRedactor */.lY)([...context.secrets, ...urls.flatMap((url) => [url.href, decodeURIComponent(url.password)])]);
        this.clients = new Map(arms.map((arm, index) => [arm, clientOf(spec, urls[index])]));
        // What was counted before the traffic is no part of it.
        this.before = this.readAll();
        this.before.catch(() => undefined);
    }
    async collect({ fromMs, toMs, stepMs }) {
        if (toMs <= fromMs)
            return [];
        if (this.lost)
            throw this.lost;
        const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
        const before = await this.before;
        this.refuseOneForTwo();
        const now = await this.readAll();
        this.before = Promise.resolve(now);
        const between = new Map(this.arms.map((arm) => [arm, this.between(arm, before.get(arm), now.get(arm))]));
        for (const [arm, statements] of between)
            for (const [statement, totals] of statements)
                this.statements.push({ atMs: lastMs, arm: arm.arm, statement, ...totals });
        return this.questions.map((one) => {
            const [earlier, later] = [before.get(one.arm), now.get(one.arm)];
            const seconds = (later.atMs - earlier.atMs) / 1_000;
            const value = quantityBetween(one.query, earlier.reading, later.reading, between.get(one.arm) ?? new Map(), seconds);
            return answered(one, [[lastMs, value]]);
        });
    }
    drainStatements() {
        return this.statements.splice(0);
    }
    between({ arm }, before, now) {
        const statements = statementsBetween(before.reading, now.reading);
        if (statements)
            return statements;
        this.lost = (0,errors/* fail */.fJ)('FS_DATABASE_LOST', { found: `${arm}: statistics were reset, statements evicted, or the server started again` });
        throw this.lost;
    }
    async readAll() {
        const reads = this.arms.map(async (arm) => [arm, await this.readOne(arm)]);
        return new Map(await Promise.all(reads));
    }
    async readOne(arm) {
        try {
            const reading = await this.clients.get(arm).read();
            return { atMs: this.context.clock.monotonic(), reading };
        }
        catch (error) {
            if (!(0,errors/* isForeshadowError */.rU)(error))
                throw (0,errors/* fail */.fJ)('FS_DATABASE', { found: `${arm.arm}: ${this.redact(String(error))}` });
            const { found, expected } = error.detail;
            throw (0,errors/* fail */.fJ)(error.code, {
                found: `${arm.arm}: ${this.redact(String(found ?? error.message))}`,
                ...(expected === undefined ? {} : { expected }),
            });
        }
    }
    /** Two arms in one database cannot be told apart by its statistics. */
    refuseOneForTwo() {
        const seen = new Map();
        for (const [{ arm }, { identity }] of this.clients) {
            const other = seen.get(identity);
            if (other !== undefined) {
                this.lost = (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found: `${other} and ${arm} have the same database`, expected: 'one for each arm' });
                throw this.lost;
            }
            seen.set(identity, arm);
        }
    }
    [Symbol.dispose]() {
        for (const client of this.clients.values())
            void client.close().catch(() => undefined);
    }
}
function clientOf({ kind }, url) {
    return kind === 'redis' ? new RedisClient(url) : new PostgresClient(url);
}
const SCHEMES = { postgres: ['postgres:', 'postgresql:'], redis: ['redis:', 'rediss:'] };
/** @throws FS_DATABASE_SETUP naming what is wrong, never the address: it holds a password */
function addressOf(spec, { arm, variables }) {
    const text = spec.urls?.[arm] ?? spec.url;
    const schemes = SCHEMES[spec.kind ?? 'postgres'];
    const expected = `${schemes[0]}//USER:PASSWORD@HOST:PORT/NAME`;
    if (text === undefined)
        throw (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found: `no address of the database of ${arm}`, expected });
    const filled = (0,template/* fillQuery */.gv)(text, variables);
    const url = URL.canParse(filled) ? new URL(filled) : undefined;
    if (!url || !schemes.includes(url.protocol) || url.hostname === '')
        throw (0,errors/* fail */.fJ)('FS_DATABASE_SETUP', { found: `the address of the database of ${arm} cannot be read`, expected });
    return url;
}

// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
// EXTERNAL MODULE: ./build-bundle/src/metrics/datadog-answer.js
var datadog_answer = __webpack_require__(62349);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/datadog.js





const TIMEOUT_MS = 15_000;
const ATTEMPTS = 4;
/** Datadog by its timeseries query (v2), or by the older points query (v1) where an account has that alone. */
const createDatadog = (spec, arms, context) => ({
    asked: askEach(spec, arms).map(({ name, arm, query }) => ({ name, arm: arm.arm, query })),
    collect: async (window) => {
        const whole = (0,datadog_answer/* wholeIntervals */._R)(window);
        if (whole.toMs <= whole.fromMs)
            return [];
        const collected = [];
        // One after the other: an account's limit counts requests, and a burst of arms times queries would meet it first.
        for (const asked of askEach(spec, arms))
            collected.push(await collectOne(spec, asked, whole, context));
        return collected;
    },
    [Symbol.dispose]() { },
});
async function collectOne(spec, asked, window, { clock, random, signal, secrets }) {
    const { query } = asked;
    const base = spec.url ?? `https://api.${spec.site ?? 'datadoghq.com'}`;
    const address = spec.api === 'v1'
        ? { url: base + (0,datadog_answer/* pointsQueryPath */.jt)(query, window), headers: spec.headers }
        : { url: `${base}/api/v2/query/timeseries`, method: 'POST', headers: spec.headers, body: (0,datadog_answer/* timeseriesRequest */.MI)(query, window) };
    // A query changes nothing, so a POST may be sent again too; 429 says in its own header when.
    const request = { ...address, timeoutMs: TIMEOUT_MS, attempts: ATTEMPTS, retryAfterHeader: 'x-ratelimit-reset', secrets, signal };
    const answer = await (0,http/* sendRequest */.w)(request, { clock, random })
        .then((response) => response.json())
        .catch((error) => {
        throw datadog_failed(error, query);
    });
    return answered(asked, (spec.api === 'v1' ? datadog_answer/* readPoints */.Sb : datadog_answer/* readTimeseries */.xc)(answer, query, window));
}
/** 400 means that the query is wrong; 401 and 403 that a key is. */
function datadog_failed(error, query) {
    if ((0,errors/* isForeshadowError */.rU)(error) || !(error instanceof http_error/* HttpError */.j$))
        return error;
    if (error.status === 400)
        return (0,errors/* fail */.fJ)('FS_METRIC_QUERY', { found: `${query}: ${error.message}`, cause: error });
    const hint = error.status === 401 || error.status === 403 ? 'Both keys are needed, of the account and the site named.' : undefined;
    return (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: error.message, hint, cause: error });
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/exposition-text.js
const NAME = /^[a-zA-Z_:][\w:]*/;
const LABEL = /\s*([a-zA-Z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?/y;
const VALUE = /^\s*([^\s]+)(?:\s+-?\d+)?\s*$/;
/**
 * Reads the Prometheus text exposition format, version 0.0.4 (and the lines of OpenMetrics that look alike; exemplars are left out).
 * Lines that are not understood are counted, not fatal: one broken metric hides no other.
 */
function readExposition(text) {
    const samples = [];
    let unreadable = 0;
    for (const line of text.split('\n')) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const sample = readSample(trimmed);
        if (sample)
            samples.push(sample);
        else
            unreadable++;
    }
    return { samples, unreadable };
}
function readSample(line) {
    const name = NAME.exec(line)?.[0];
    if (name === undefined)
        return null;
    const rest = line.slice(name.length);
    const read = rest.startsWith('{') ? readLabels(rest) : { labels: {}, end: 0 };
    if (!read)
        return null;
    const value = VALUE.exec(withoutExemplar(rest.slice(read.end)))?.[1];
    const number = value === undefined ? undefined : readNumber(value);
    return number === undefined ? null : { name, labels: read.labels, value: number };
}
const withoutExemplar = (text) => text.split(' # ', 1)[0];
/** @returns the labels and where the text after `}` begins; null where they are broken */
function readLabels(text) {
    const labels = Object.create(null);
    let at = 1;
    while (text[at] !== '}') {
        LABEL.lastIndex = at;
        const match = LABEL.exec(text);
        if (!match)
            return /^\s*\}/.test(text.slice(at)) ? { labels, end: text.indexOf('}', at) + 1 } : null;
        labels[match[1]] = unescapeLabel(match[2]);
        at = LABEL.lastIndex;
    }
    return { labels, end: at + 1 };
}
const unescapeLabel = (text) => text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));
function readNumber(text) {
    if (/^[+-]?inf$/i.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (/^nan$/i.test(text))
        return Number.NaN;
    const number = Number(text);
    return Number.isNaN(number) ? undefined : number;
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/exposition-query.js


const METRIC = /^([a-zA-Z_:][\w:]*)(\{.*\})?$/s;
/**
 * `metric`, `metric{label="value"}`, and `rate(...)` of either: what can be read from an arm's own page, without a server that keeps a history.
 * @throws FS_METRIC_QUERY for anything else
 */
function readExpositionQuery(text) {
    const trimmed = text.trim();
    const inner = /^rate\((.*)\)$/s.exec(trimmed)?.[1]?.trim();
    const match = METRIC.exec(inner ?? trimmed);
    const labels = match?.[2] === undefined ? { labels: {}, end: 0 } : readLabels(match[2]);
    if (!match || !labels || (match[2] !== undefined && labels.end !== match[2].length)) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_QUERY', { found: text, expected: 'metric, metric{label="value"} or rate(metric{label="value"})' });
    }
    return { metric: match[1], labels: labels.labels, rate: inner !== undefined };
}
/** The sum over the samples that match, each label as a subset; null where none does or the sum is not a number. */
function sumMatching(samples, { metric, labels }) {
    const matching = samples.filter((sample) => sample.name === metric && Object.entries(labels).every(([name, value]) => sample.labels[name] === value));
    const sum = matching.reduce((total, { value }) => total + value, 0);
    return matching.length > 0 && Number.isFinite(sum) ? sum : null;
}
/** Rise a second between two scrapes; a counter that fell began again at zero. Null without two values or with no time between them. */
function rateBetween(before, now) {
    if (!before || before.value === null || now.value === null || now.atMs <= before.atMs)
        return null;
    const rise = now.value >= before.value ? now.value - before.value : now.value;
    return rise / ((now.atMs - before.atMs) / 1_000);
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/exposition.js





const exposition_TIMEOUT_MS = 5_000;
const MAX_BYTES = 16 * 1024 * 1024;
const ACCEPT = 'text/plain;version=0.0.4;q=1,*/*;q=0.1';
/** Each arm's own metrics page, scraped when it is asked for: no server in between, so a scrape is one point, that of the window's last step. */
const createExposition = (spec, arms, context) => new Exposition(spec, arms, context);
class Exposition {
    asked;
    spec;
    arms;
    context;
    questions;
    constructor(spec, arms, context) {
        this.spec = spec;
        this.arms = arms;
        this.context = context;
        this.questions = askEach(spec, arms).map((asked) => ({ ...asked, selector: readExpositionQuery(asked.query) }));
        this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
    }
    async collect({ fromMs, toMs, stepMs }) {
        if (toMs <= fromMs)
            return [];
        const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
        const pages = await Promise.all(this.arms.map((arm) => this.scrape(arm)));
        return this.questions.map((one) => {
            const { samples, atMs } = pages[this.arms.indexOf(one.arm)];
            const now = { atMs, value: sumMatching(samples, one.selector) };
            const value = one.selector.rate ? rateBetween(one.before, now) : now.value;
            one.before = now;
            return answered(one, [[lastMs, value]]);
        });
    }
    async scrape({ arm, origin }) {
        const { clock, random, signal, secrets } = this.context;
        const url = `${origin}${this.spec.path ?? '/metrics'}`;
        const request = { url, headers: { accept: ACCEPT, ...this.spec.headers }, timeoutMs: exposition_TIMEOUT_MS, maxBytes: MAX_BYTES, attempts: 1 };
        const response = await (0,http/* sendRequest */.w)({ ...request, secrets, signal }, { clock, random }).catch((error) => {
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: `${arm}: ${error instanceof Error ? error.message : String(error)}`, cause: error });
        });
        const { samples, unreadable } = readExposition(response.text());
        if (samples.length === 0)
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', {
                found: `no metric at ${url}, ${unreadable} unreadable lines`,
                expected: 'the Prometheus text format',
            });
        return { samples, atMs: clock.monotonic() };
    }
    [Symbol.dispose]() { }
}

;// CONCATENATED MODULE: ./build-bundle/src/core/in-turns.js
/** Runs tasks side by side, so many at once, and hands their results over in their order. The first that fails ends the rest that has not begun. */
async function inTurns(tasks, atOnce) {
    const results = [];
    let next = 0;
    const work = async () => {
        while (next < tasks.length) {
            const index = next++;
            results[index] = await tasks[index]().catch((error) => {
                next = tasks.length;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
    return results;
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/prometheus-answer.js

/**
 * The address of a range query (Prometheus HTTP API, "Range queries"). The API's `end` is inclusive, a window is not, so the last step is
 * left out.
 */
function rangeQueryUrl(base, query, { fromMs, toMs, stepMs }) {
    const url = new URL(`${base.replace(/\/+$/, '')}/api/v1/query_range`);
    const lastMs = fromMs + Math.max(0, Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
    url.searchParams.set('query', query);
    url.searchParams.set('start', String(fromMs / 1_000));
    url.searchParams.set('end', String(lastMs / 1_000));
    url.searchParams.set('step', String(stepMs / 1_000));
    return url.href;
}
/** The address of a query at one time (Prometheus HTTP API, "Instant queries"). */
function instantQueryUrl(base, query, atMs) {
    const url = new URL(`${base.replace(/\/+$/, '')}/api/v1/query`);
    url.searchParams.set('query', query);
    url.searchParams.set('time', String(atMs / 1_000));
    return url.href;
}
/**
 * The one series of an answer, on every step of the window: what the answer leaves out (staleness, a scrape that failed), NaN and infinity are null.
 * Several series are refused, for which of them is meant nobody could say.
 * @throws FS_METRIC_QUERY (several series, native histograms), FS_METRIC_SOURCE (no answer of the API)
 */
function readRangeAnswer(answer, query, window) {
    const rows = resultOf(answer, 'matrix');
    if (rows.length > 1)
        throw severalSeries(query, rows);
    return onSteps(valuesOf(rows[0], query), window);
}
function resultOf(answer, ...types) {
    const { status, data, error } = (answer ?? {});
    const rows = data?.result;
    if (status === 'success' && types.some((type) => type === data?.resultType) && Array.isArray(rows))
        return rows;
    throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', {
        found: typeof error === 'string' ? error : `an answer of type ${String(data?.resultType ?? typeof answer)}`,
        expected: 'a matrix, as `query_range` answers',
    });
}
/** Every series of a matrix or a vector, whatever its values are. @throws FS_METRIC_SOURCE where it is no answer of the API */
function readRows(answer) {
    return resultOf(answer, 'matrix', 'vector').map(({ metric, values, value, histograms, histogram }) => ({
        labels: metric ?? {},
        values: byTime(values ?? (value === undefined ? [] : [value]), prometheus_answer_readNumber),
        histograms: byTime(histograms ?? (histogram === undefined ? [] : [histogram]), (one) => one),
    }));
}
function byTime(pairs, read) {
    const found = new Map();
    for (const pair of Array.isArray(pairs) ? pairs : [])
        if (Array.isArray(pair) && Number.isFinite(Number(pair[0])))
            found.set(Math.round(Number(pair[0]) * 1_000), read(pair[1]));
    return found;
}
/** As the API writes numbers, `+Inf` and `NaN` among them. */
function prometheus_answer_readNumber(text) {
    return /^[+-]?Inf$/.test(String(text))
        ? String(text).startsWith('-')
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY
        : Number(text);
}
function valuesOf(row, query) {
    if (row?.histograms !== undefined && row.values === undefined) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_QUERY', {
            found: `${query} answers native histograms`,
            expected: 'one number: histogram_quantile(), histogram_avg()',
        });
    }
    const values = new Map();
    for (const pair of Array.isArray(row?.values) ? row.values : []) {
        if (!Array.isArray(pair))
            continue;
        const [at, value] = [Number(pair[0]), Number(pair[1])];
        if (Number.isFinite(at) && Number.isFinite(value))
            values.set(Math.round(at * 1_000), value);
    }
    return values;
}
function onSteps(values, { fromMs, toMs, stepMs }) {
    const points = [];
    for (let at = fromMs; at < toMs; at += stepMs)
        points.push([at, values.get(Math.round(at)) ?? null]);
    return points;
}
function severalSeries(query, rows) {
    const shown = rows.slice(0, 3).map(({ metric = {} }) => {
        const labels = Object.entries(metric).map(([name, value]) => `${name}="${value}"`);
        return `{${labels.join(', ')}}`;
    });
    return (0,errors/* fail */.fJ)('FS_METRIC_QUERY', {
        found: `${query} answers ${rows.length} series: ${shown.join(' ')}${rows.length > 3 ? ' ...' : ''}`,
        expected: 'one series: aggregate with sum(), avg() or max(), or name the labels',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/prometheus-api.js




const prometheus_api_TIMEOUT_MS = 10_000;
/** Of one answer. A selector of counters may match thousands of series; one that matches more is a mistake. */
const prometheus_api_MAX_BYTES = 64 * 1024 * 1024;
/** The query API of one server: who asks, as which tenant, and what its errors mean. */
class PrometheusApi {
    url;
    spec;
    context;
    ca;
    /** @throws FS_METRIC_SOURCE where the certificates cannot be read */
    constructor(spec, context) {
        this.url = spec.url ?? '';
        this.spec = spec;
        this.context = context;
        this.ca = spec.caFile === undefined ? undefined : readCertificates(spec.caFile);
    }
    /** One question, answered as JSON. @throws FS_METRIC_SOURCE, FS_METRIC_QUERY naming the query */
    async ask(url, query) {
        const { clock, random, signal, secrets } = this.context;
        const request = {
            url,
            headers: this.spec.headers,
            timeoutMs: prometheus_api_TIMEOUT_MS,
            attempts: 2,
            maxBytes: prometheus_api_MAX_BYTES,
            secrets,
            signal,
            ca: this.ca,
        };
        try {
            return (await (0,http/* sendRequest */.w)(request, { clock, random })).json();
        }
        catch (error) {
            throw prometheus_api_failed(error, query);
        }
    }
}
function readCertificates(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: `ca: ${cause.message}`, expected: 'a file of certificates (PEM)', cause });
    }
}
/** 400 and 422 mean that the query is wrong (Prometheus HTTP API, "Format overview"); anything else that the source is. */
function prometheus_api_failed(error, query) {
    if ((0,errors/* isForeshadowError */.rU)(error) || !(error instanceof http_error/* HttpError */.j$))
        return error;
    const code = error.status === 400 || error.status === 422 ? 'FS_METRIC_QUERY' : 'FS_METRIC_SOURCE';
    const hint = error.kind === 'too-large'
        ? 'The query matches too many series: name more labels, or aggregate.'
        : error.status === 401 || error.status === 403
            ? 'The credentials are missing or not those of this server and tenant.'
            : undefined;
    return (0,errors/* fail */.fJ)(code, { found: code === 'FS_METRIC_QUERY' ? `${query}: ${error.message}` : error.message, hint, cause: error });
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/classic-histogram.js

/** Share by which a bucket may lie below a smaller one: sums in floating point. */
const ROUNDING = 1e-9;
/**
 * The histograms that bucket series of one time make up, by their other labels (Prometheus, "Histograms and summaries"). A histogram of which a
 * bucket has no number now (NaN, a broken scrape) is left out and taken up later: counters lose nothing by that.
 * @param query for the message
 * @throws FS_METRIC_HISTOGRAM where a bucket has no `le`, the one of everything (`+Inf`) is missing, or a larger one holds less than a smaller one
 */
function classicHistograms(samples, query) {
    const groups = new Map();
    for (const { labels, value } of samples) {
        const bound = readBound(labels['le']);
        if (bound === null)
            throw (0,errors/* fail */.fJ)('FS_METRIC_HISTOGRAM', { found: `${query}: a series without le`, expected: 'le="0.1", ..., le="+Inf"' });
        const key = seriesKey(labels, 'le');
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push([bound, value]);
    }
    const histograms = new Map();
    for (const [key, buckets] of groups) {
        const histogram = cumulative(buckets, query, key);
        if (histogram)
            histograms.set(key, histogram);
    }
    return histograms;
}
function cumulative(buckets, query, key) {
    const ordered = buckets.toSorted(([a], [b]) => a - b);
    if (ordered.at(-1)?.[0] !== Number.POSITIVE_INFINITY)
        throw (0,errors/* fail */.fJ)('FS_METRIC_HISTOGRAM', { found: `${query}: no le="+Inf" in ${key}`, expected: 'every bucket of the histogram' });
    if (ordered.some(([, count]) => !Number.isFinite(count)))
        return null;
    const [, all] = ordered.at(-1);
    const above = new Map();
    let smaller = 0;
    for (const [bound, count] of ordered) {
        if (count < smaller * (1 - ROUNDING))
            throw (0,errors/* fail */.fJ)('FS_METRIC_HISTOGRAM', {
                found: `${query}: le="${bound}" holds ${count}, a smaller one ${smaller}, in ${key}`,
                expected: 'cumulative buckets',
            });
        smaller = count;
        if (Number.isFinite(bound))
            above.set(bound, Math.max(0, all - count));
    }
    return { all, above };
}
function readBound(text) {
    if (text === undefined || text.trim() === '')
        return null;
    if (/^\+?inf$/i.test(text))
        return Number.POSITIVE_INFINITY;
    const bound = Number(text);
    return Number.isFinite(bound) ? bound : null;
}
/** A text that two series share only where all labels but one are equal. */
function seriesKey(labels, without = '') {
    const named = Object.entries(labels).filter(([name]) => name !== without && name !== '__name__');
    return named
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
        .join(',');
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/counter-watch.js
/** Rounding of a server that adds in floating point. */
const counter_watch_ROUNDING = 1e-9;
/**
 * Follows the counters of one arm, series by series, so that the restart of one process is seen and nothing is lost or counted twice: a value
 * that fell began again at zero, a series that is gone for a while is taken up where it was left, and one that nobody knew before counts from
 * zero, for it was born with its first event.
 */
class CounterWatch {
    last;
    constructor(last = new Map()) {
        this.last = new Map(last);
    }
    /** A copy to go on with, so that an answer that fails half-way changes nothing. */
    copy() {
        return new CounterWatch(this.last);
    }
    /** Takes note of what stood there before the first step. */
    begin(series) {
        for (const [key, value] of series)
            this.last.set(key, value);
    }
    /** One step further. Null where no series was there. @param series by a text that is one series's own */
    advance(series) {
        if (series.size === 0)
            return null;
        const added = [];
        for (const [key, now] of series) {
            added.push(rise(this.last.get(key), now));
            this.last.set(key, now);
        }
        return added.reduce(plus);
    }
}
function rise(before, now) {
    if (!before || hasRestarted(before, now))
        return now;
    const above = new Map();
    for (const [bound, count] of now.above) {
        const earlier = before.above.get(bound);
        if (earlier !== undefined)
            above.set(bound, Math.max(0, count - earlier));
    }
    return { all: Math.max(0, now.all - before.all), above };
}
function hasRestarted(before, now) {
    const fell = (a, b) => b < a * (1 - counter_watch_ROUNDING) - counter_watch_ROUNDING;
    return fell(before.all, now.all) || [...now.above].some(([bound, count]) => fell(before.above.get(bound) ?? 0, count));
}
/** A series without observations in this step says nothing about its bounds, so it takes none away. */
function plus(a, b) {
    if (a.all === 0)
        return b;
    if (b.all === 0)
        return a;
    const above = new Map();
    for (const [bound, count] of a.above) {
        const other = b.above.get(bound);
        if (other !== undefined)
            above.set(bound, count + other);
    }
    return { all: a.all + b.all, above };
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/native-histogram.js

/** Bounds that native histograms of schema 2 and finer share: powers of the fourth root of 2, here from 0.06 ms to 18 h in seconds. */
const EXPONENTS = Array.from({ length: 4 * (16 + 14) + 1 }, (_, i) => i / 4 - 14);
/**
 * Observations above each shared bound, exactly: a bound inside a bucket (schema 1, 0 and coarser have wider ones) has no count. What is not a
 * number was observed and lies above nothing.
 * @throws FS_METRIC_HISTOGRAM where it is something else
 */
function nativeHistogram({ histogram }, query) {
    const { count, buckets } = (histogram ?? {});
    const all = Number(count);
    if (count === undefined || (buckets !== undefined && !Array.isArray(buckets)))
        throw (0,errors/* fail */.fJ)('FS_METRIC_HISTOGRAM', { found: `${query}: ${JSON.stringify(histogram).slice(0, 100)}`, expected: 'count and buckets' });
    if (!Number.isFinite(all))
        return null;
    const read = (buckets ?? []).map((bucket) => readBucket(bucket, query));
    const above = new Map();
    for (const exponent of EXPONENTS) {
        const bound = roundBound(2 ** exponent);
        const count = countAbove(read, bound);
        if (count !== null)
            above.set(bound, count);
    }
    return { all, above };
}
/** A bound as a label can carry it: ten significant digits. */
function roundBound(bound) {
    return Number(bound.toPrecision(10));
}
/** Null where the bound lies inside a bucket. */
function countAbove(buckets, bound) {
    let sum = 0;
    for (const { left, right, count } of buckets) {
        if (left >= bound * (1 - 1e-6))
            sum += count;
        else if (right > bound * (1 + 1e-6))
            return null;
    }
    return sum;
}
function readBucket(bucket, query) {
    const [, left, right, count] = (Array.isArray(bucket) ? bucket : []).map(Number);
    if (left === undefined || right === undefined || count === undefined || !Number.isFinite(count) || !(left <= right))
        throw (0,errors/* fail */.fJ)('FS_METRIC_HISTOGRAM', { found: `${query}: a bucket ${JSON.stringify(bucket)}`, expected: '[rule, left, right, count]' });
    return { left, right, count };
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/selector.js
var metrics_selector = __webpack_require__(65351);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/prometheus-counters.js







/** How far back a series may have been seen last to be known at the start: one that is older counts from zero when it comes back. */
const KNOWN_FOR = '1h';
/** The counters and histograms of one server as increases a step, series by series; see `CounterWatch`. */
class PrometheusCounters {
    api;
    followed;
    constructor(spec, arms, api) {
        this.api = api;
        this.followed = arms.flatMap((arm) => [...countersOf(spec, arm), ...histogramsOf(spec, arm)]);
    }
    get asked() {
        return this.followed.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
    }
    /** A step carries what was added until its end. Nothing is taken note of unless everything was answered. */
    async read(window, atOnce) {
        const questions = this.followed.map((one) => () => this.readOne(one, window));
        const results = await inTurns(questions, atOnce);
        return results.flatMap(({ watch, steps }, index) => {
            const one = this.followed[index];
            one.watch = watch;
            return seriesOf(one, one.as === 'events' ? withoutEvents(steps, results[index - 1]?.steps ?? []) : steps);
        });
    }
    async readOne(one, window) {
        const { fromMs, toMs, stepMs } = window;
        const watch = one.watch?.copy() ?? (await this.begin(one, fromMs));
        // A step is over when the next one begins: the counters are read at the end of each.
        const ends = { fromMs: fromMs + stepMs, toMs: toMs + 1, stepMs };
        const rows = await this.rows(one, (query) => rangeQueryUrl(this.api.url, query, ends));
        const steps = [];
        for (let at = fromMs; at < toMs; at += stepMs) {
            const added = watch.advance(one.read(rows, Math.round(at + stepMs), one.query));
            if (added)
                steps.push([at, added]);
        }
        return { watch, steps };
    }
    /**
     * What each series had counted before the first step: as it stands then, and of those that are away just now what they had last. The second
     * question is no substitute for the first: older servers leave native histograms out of it.
     */
    async begin(one, atMs) {
        const watch = new CounterWatch();
        for (const known of [(query) => `last_over_time(${query}[${KNOWN_FOR}])`, (query) => query]) {
            const rows = await this.rows(one, (query) => instantQueryUrl(this.api.url, known(query), atMs));
            watch.begin(one.read(rows, atMs, one.query));
        }
        return watch;
    }
    async rows(one, address) {
        const queries = one.twin === undefined ? [one.query] : [one.query, one.twin];
        const answers = await Promise.all(queries.map((query) => this.api.ask(address(query), query)));
        const [own = [], twin = []] = answers.map(readRows);
        return own.length > 0 ? own : twin.filter(({ histograms }) => histograms.size > 0);
    }
}
function countersOf({ counts = {} }, arm) {
    return Object.entries(counts).flatMap(([name, { events, of }]) => 
    // The requests come first: `read` looks for them in front of their events.
    [
        ['all', of],
        ['events', events],
    ].map(([as, text]) => ({ name, arm, query: (0,template/* fillQuery */.gv)(text, arm.variables), read: readCounters, as, watch: null })));
}
/** Classic buckets, and where there are none, the native histogram of the name. */
function histogramsOf({ histograms = {} }, arm) {
    return Object.entries(histograms).map(([name, text]) => {
        const selector = (0,template/* fillQuery */.gv)(text, arm.variables);
        return { name, arm, query: (0,metrics_selector/* bucketsOf */.HP)(selector), twin: (0,metrics_selector/* histogramOf */.AJ)(selector), read: readHistograms, as: 'histogram', watch: null };
    });
}
const readCounters = (rows, atMs) => {
    const found = new Map();
    for (const { labels, values } of rows) {
        const value = values.get(atMs);
        if (value !== undefined && Number.isFinite(value))
            found.set(seriesKey(labels), { all: value, above: new Map() });
    }
    return found;
};
const readHistograms = (rows, atMs, query) => {
    const classic = [];
    const found = new Map();
    for (const { labels, values, histograms } of rows) {
        const value = values.get(atMs);
        if (value !== undefined)
            classic.push({ labels, value });
        const histogram = histograms.get(atMs);
        const native = histogram === undefined ? null : nativeHistogram({ labels, histogram }, query);
        if (native)
            found.set(seriesKey(labels), native);
    }
    return classic.length > 0 ? classicHistograms(classic, query) : found;
};
/** A counter of events is born with the first one: where requests were counted and it is not there, there was none. */
function withoutEvents(events, requests) {
    const known = new Map(events);
    return requests.map(([at]) => [at, known.get(at) ?? { all: 0, above: new Map() }]);
}
/** One series of points for all requests, and one for each bound. Events are what lies above the bound 0. */
function seriesOf({ name, arm: { arm }, as }, steps) {
    const known = { query: name, arm };
    const all = steps.map(([at, added]) => [at, added.all]);
    if (as === 'events')
        return [{ ...known, counted: '0', points: all }];
    if (as === 'all')
        return [{ ...known, counted: 'all', points: all }];
    const bounds = [...new Set(steps.flatMap(([, added]) => [...added.above.keys()]))].sort((a, b) => a - b);
    const above = bounds.map((bound) => ({ ...known, counted: `${bound}`, points: pointsAbove(steps, bound) }));
    return [{ ...known, counted: 'all', points: all }, ...above];
}
/** Where nothing was observed, nothing was above any bound. */
function pointsAbove(steps, bound) {
    return steps.map(([at, { all, above }]) => [at, above.get(bound) ?? (all === 0 ? 0 : null)]);
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/prometheus.js





/** Questions that are asked at once: a server answers twenty side by side unless it was told otherwise, and it has other users. */
const AT_ONCE = 8;
/** Prometheus, and whatever answers its query API: VictoriaMetrics, Mimir, Thanos, Cortex. */
const createPrometheus = (spec, arms, context) => {
    const api = new PrometheusApi(spec, context);
    const counters = new PrometheusCounters(spec, arms, api);
    const values = askEach(spec, arms);
    return {
        asked: [...values.map(({ name, arm, query }) => ({ name, arm: arm.arm, query })), ...counters.asked],
        collect: async (window) => {
            const questions = values.map((asked) => async () => {
                const answer = await api.ask(rangeQueryUrl(api.url, asked.query, window), asked.query);
                return answered(asked, readRangeAnswer(answer, asked.query, window));
            });
            const series = await inTurns(questions, AT_ONCE);
            const read = await counters.read(window, AT_ONCE);
            return [...series, ...read];
        },
        [Symbol.dispose]() { },
    };
};

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/registry.js





/** The metric sources by the name a user writes. */
const SOURCES = {
    prometheus: createPrometheus,
    datadog: createDatadog,
    exposition: createExposition,
    container: createContainer,
    database: createDatabase,
};


/***/ })

};
