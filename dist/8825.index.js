export const id = 8825;
export const ids = [8825,6214,6218,3837,7888,9073,7163];
export const modules = {

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

/***/ 82256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'];
/** The worst of several outcomes; `pass` where there is none. */
function worst(outcomes) {
    let rank = 0;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOMES.indexOf(outcome));
    return OUTCOMES[rank];
}


/***/ }),

/***/ 18442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);


const PATIENCE_MS = 10_000;
/**
 * Sends one JSON line to a Unix socket. @returns the answer, one JSON line as well
 * @param expected who should listen there, for the message
 * @throws FS_UNREACHABLE
 */
async function askSocket(path, line, expected) {
    return new Promise((resolve, reject) => {
        let text = '';
        const refuse = (cause, found) => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_UNREACHABLE', { found, expected, cause }));
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(path, () => socket.write(`${JSON.stringify(line)}\n`));
        socket.setEncoding('utf8');
        socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)));
        socket.on('data', (chunk) => {
            text += chunk;
            if (!text.includes('\n'))
                return;
            socket.end();
            try {
                resolve(JSON.parse(text));
            }
            catch (cause) {
                refuse(cause, `${path}: an answer that is not JSON`);
            }
        });
        socket.once('error', (cause) => refuse(cause, `${path} (${cause.code ?? cause.message})`));
        socket.once('close', () => refuse(null, `${path}: closed without an answer`));
    });
}


/***/ }),

/***/ 87888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cloneTree),
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let counter = 0;
/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = sibling(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
async function replaceFile(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const draft = sibling(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
async function cloneTree(from, to, options, linking = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).mode & 0o7777 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true });
    for (let start = 0; start < entries.length; start += 16) {
        await Promise.all(entries.slice(start, start + 16).map(async (entry) => {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name);
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name);
            if (options.skip(source))
                return;
            if (entry.isDirectory())
                await cloneTree(source, copy, options, linking || options.linked(source));
            else if (entry.isSymbolicLink())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source), copy);
            else if (entry.isFile())
                await cloneFile(source, copy, linking);
        }));
    }
}
async function cloneFile(from, to, linking) {
    if (linking &&
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).then(() => true, () => false)))
        return; // other file system: copied below
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
function sibling(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}.tmp`;
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

/***/ 23308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ stopStrays),
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ld: () => (/* binding */ findByVariable)
/* harmony export */ });
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75006);

/** How long a process may take to end after SIGTERM before it gets SIGKILL. */
const GRACE_MS = 3_000;
/** SIGKILL cannot be refused; only the kernel's own bookkeeping is waited for. */
const KILL_WAIT_MS = 2_000;
const POLL_MS = 20;
/** Whether any process of the group still runs; zombies that nobody has collected yet do not count. */
function isGroupAlive(group) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 0))
        return false;
    const pids = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)();
    if (pids.length === 0)
        return true; // no /proc: trust the signal
    return pids.some((pid) => {
        const stat = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'stat');
        if (!stat)
            return false;
        const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(pgrp) === group && state !== 'Z' && state !== 'X';
    });
}
/** Ends a whole process group: SIGTERM, then SIGKILL after `graceMs`. Resolves once nothing of it runs. */
async function stopGroup(group, clock, graceMs = GRACE_MS) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGTERM'))
        return;
    if (await goneWithin(group, clock, graceMs))
        return;
    (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGKILL');
    await goneWithin(group, clock, KILL_WAIT_MS);
}
async function goneWithin(group, clock, ms) {
    const deadline = clock.monotonic() + ms;
    while (isGroupAlive(group)) {
        if (clock.monotonic() >= deadline)
            return false;
        await clock.sleep(POLL_MS);
    }
    return true;
}
/** Process ids whose environment holds `NAME=VALUE`: finds even those that left their group and their parent. */
function findByVariable(assignment) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)().filter((pid) => pid !== process.pid && (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'environ')?.split('\0').includes(assignment));
}
/** Ends every process whose environment holds `NAME=VALUE`, SIGTERM first. A second pass catches what the first one's victims started. */
async function stopStrays(assignment, clock, graceMs = GRACE_MS) {
    for (const pid of findByVariable(assignment))
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGTERM');
    const deadline = clock.monotonic() + graceMs;
    while (findByVariable(assignment).length > 0 && clock.monotonic() < deadline)
        await clock.sleep(POLL_MS * 5);
    for (let pass = 0; pass < 2; pass++)
        for (const pid of findByVariable(assignment))
            (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGKILL');
}


/***/ }),

/***/ 75006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   TF: () => (/* binding */ visitProcesses),
/* harmony export */   XM: () => (/* binding */ readProcFile),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   vP: () => (/* binding */ signal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** How many `/proc` entries are read before the event loop gets a turn: about 0.3 ms of work, so that sampling never makes the traffic late. */
const CHUNK = 32;
/** The text of `/proc/PID/NAME`, or undefined where there is no such process (any more), no such right or no `/proc`. */
function readProcFile(pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${name}`, 'latin1');
    }
    catch {
        return undefined;
    }
}
/** Every process id this user can see; empty without `/proc`. */
function listPids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Calls `visit` with the id and the `/proc/PID/NAME` text of every process, in small pieces. */
async function visitProcesses(name, visit) {
    const pids = listPids();
    for (let start = 0; start < pids.length; start += CHUNK) {
        for (const pid of pids.slice(start, start + CHUNK)) {
            const text = readProcFile(pid, name);
            if (text !== undefined)
                visit(pid, text);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** `PID-STARTTIME`, which no later process can share even when the id is used again. */
function identify(pid = 'self') {
    return `${pid === 'self' ? process.pid : pid}-${startTime(pid) ?? ''}`;
}
/** Whether the process that `identify` named still runs. A zombie that nobody has collected does not. */
function isAlive(identity) {
    const [pidText, started] = identity.split('-');
    const pid = Number(pidText);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    if (started)
        return startTime(pid) === started;
    return readProcFile('self', 'stat') === undefined && signal(pid, 0);
}
/** Sends a signal to a process or, with a negative id, to a group; false where there is nobody to receive it. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startTime(pid) {
    const stat = readProcFile(pid, 'stat');
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
 // bound once: the global is a getter, which each request would call several times

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 71850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ subjectKey),
/* harmony export */   y: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The longest key PagerDuty takes. */
const MOST_CHARACTERS = 255;
/** The one key of everything that is told about a subject: the same on every machine and in every run, so that no state is needed to find it again. */
function subjectKey({ repository, service, ref }) {
    const readable = ['foreshadow', repository ?? '', service, ref].map((part) => encodeURIComponent(part.toWellFormed())).join(':');
    if (readable.length <= MOST_CHARACTERS)
        return readable;
    return `foreshadow:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(readable).digest('hex')}`;
}
/** Service and ref on one line, for people. */
function subjectText({ repository, service, ref }) {
    return [repository === undefined || repository.endsWith(`/${service}`) ? '' : repository, service, ref].filter(Boolean).join(' ');
}


/***/ }),

/***/ 13978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ readCarried),
/* harmony export */   KG: () => (/* binding */ finishStage),
/* harmony export */   N7: () => (/* binding */ NOTHING_CARRIED),
/* harmony export */   VP: () => (/* binding */ levelsLeft),
/* harmony export */   r1: () => (/* binding */ joinedEvidence)
/* harmony export */ });
const NOTHING_CARRIED = { finished: {}, primary: null, last: null, warnings: [] };
/** What a record carries; a record of another version that carries something else carries nothing. */
function readCarried(evidence) {
    if (evidence === null || typeof evidence !== 'object')
        return NOTHING_CARRIED;
    return { ...NOTHING_CARRIED, ...evidence };
}
/**
 * The levels at which the e-value of the present stage alone alarms, so that one alpha holds for the whole rollout: of K stages each starts a fresh E with
 * weight 1/K, those to come count as 1, and the alarm is at sum / K >= 1 / alpha (verdict.md 3). A clean early stage never has to be outweighed.
 * @param finished e-values of the stages that are over
 */
function levelsLeft(levels, finished, stages) {
    const earlier = finished.reduce((sum, value) => sum + value, 0);
    const toCome = Math.max(0, stages - 1 - finished.length);
    const left = (alpha) => Math.min(alpha, 1 / Math.max(1 / MOST, stages / alpha - earlier - toCome));
    return {
        ...levels,
        alpha: left(levels.alpha),
        rollbackAlpha: left(levels.rollbackAlpha),
        countRollbackAlpha: left(levels.countRollbackAlpha),
    };
}
/** A level of 1 would alarm at nothing. */
const MOST = 0.99;
/** The KPI's evidence over all stages: what is reached where it is 1 / alpha. */
function joinedEvidence(present, finished, stages) {
    const earlier = finished.reduce((sum, value) => sum + value, 0);
    return (earlier + present + Math.max(0, stages - 1 - finished.length)) / stages;
}
/** The present stage is over: its e-values become those of a finished one. */
function finishStage(carried, present) {
    const names = new Set([...Object.keys(carried.finished), ...Object.keys(present)]);
    const finished = Object.fromEntries([...names].map((name) => [name, [...(carried.finished[name] ?? []), Math.min(present[name] ?? 1, MOST_KEPT)]]));
    return { ...carried, finished, warnings: [] };
}
/** Enough for any alarm; sums of these are still exact enough. */
const MOST_KEPT = 1e12;


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

/***/ 57163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyAll: () => (/* binding */ notifyAll),
  q: () => (/* binding */ previewAll)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/plain-text.js
var plain_text = __webpack_require__(91006);
// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notify_notice = __webpack_require__(86368);
// EXTERNAL MODULE: ./build-bundle/src/notify/spec.js
var notify_spec = __webpack_require__(26371);
// EXTERNAL MODULE: ./build-bundle/src/notify/subject.js
var notify_subject = __webpack_require__(71850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/notification-memory.js


/** The file of a run folder that keeps which messages and incidents its notices are. */
const NOTIFICATIONS = 'notifications.json';
/** What notifiers want to be reminded of. A file that cannot be read or written costs a new message, no more. */
class NotificationMemory {
    folder;
    entries;
    complain;
    changed = false;
    constructor(folder, entries, complain) {
        this.folder = folder;
        this.entries = entries;
        this.complain = complain;
    }
    static open(folder, complain) {
        const file = folder?.path(NOTIFICATIONS);
        if (file === undefined || !(0,external_node_fs_.existsSync)(file))
            return new NotificationMemory(folder, new Map(), complain);
        try {
            return new NotificationMemory(folder, new Map(entriesOf((0,run_folder/* readJson */.V)(file))), complain);
        }
        catch (error) {
            complain(`Earlier notifications are not known: ${error instanceof Error ? error.message : String(error)}`);
            return new NotificationMemory(folder, new Map(), complain);
        }
    }
    recall(key) {
        return this.entries.get(key) ?? null;
    }
    keep(key, memory) {
        this.entries.set(key, memory);
        this.changed = true;
    }
    save() {
        if (!this.changed || !this.folder)
            return;
        try {
            this.folder.writeJson(NOTIFICATIONS, Object.fromEntries(this.entries));
        }
        catch (error) {
            this.complain(`The notifications are not remembered: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
function entriesOf(document) {
    if (document === null || typeof document !== 'object' || Array.isArray(document))
        return [];
    return Object.entries(document).filter((entry) => isMemory(entry[1]));
}
function isMemory(value) {
    return value !== null && typeof value === 'object' && Object.values(value).every((text) => typeof text === 'string');
}

;// CONCATENATED MODULE: ./build-bundle/src/run/notify-run.js






/** Nobody waits longer than this for a notifier, whatever its limits ask for. */
const PATIENCE_MS = 90_000;
/**
 * Tells a notice to every notifier that wants its event, all at once. A notifier that fails is a warning and a line of the journal; nothing is
 * thrown and nothing else changes. The one place that runs, rollouts and commands call.
 */
async function notifyAll(notice, specs, world) {
    if (specs.length === 0)
        return [];
    const told = (0,notify_notice/* redactNotice */.Ip)(notice, world.redact);
    const memory = NotificationMemory.open(world.folder, (why) => world.say(why, 'warning'));
    const results = await Promise.all(specs.map((spec) => notifyOne(told, spec, memory, world)));
    memory.save();
    return results.filter((result) => result !== null);
}
/** What would be sent, by notifier; nothing is. */
async function previewAll(notice, specs, world) {
    const told = (0,notify_notice/* redactNotice */.Ip)(notice, world.redact);
    const memory = NotificationMemory.open(world.folder, () => { });
    return Promise.all(specs.map(async (spec) => {
        const known = memory.recall(keyOf(spec, told));
        const about = { notifier: spec.notifier, event: told.event };
        try {
            const notifier = await notify_run_open(placeholders(spec), { ...world, secrets: [] });
            if (isWanted(notifier, spec, told, known))
                return { ...about, requests: notifier.preview(told, known) };
            return { ...about, requests: [], why: unwanted(spec, told) };
        }
        catch (error) {
            return { ...about, requests: [], why: messageOf(error) };
        }
    }));
}
async function notifyOne(notice, spec, memory, world) {
    const { notifier: name } = spec;
    const unset = (0,notify_spec/* unsetSecrets */.rW)(spec);
    if (unset.length > 0) {
        if (!spec.on.includes(notice.event))
            return null;
        return concluded({ notifier: name, status: 'skipped', detail: `${unset.join(', ')} is not set` }, notice, world);
    }
    const key = keyOf(spec, notice);
    const known = memory.recall(key);
    try {
        const signal = AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE_MS)]);
        const notifier = await notify_run_open(spec, { ...world, signal });
        if (!isWanted(notifier, spec, notice, known))
            return null;
        const { where, memory: left, but } = await notifier.tell(notice, known);
        if (left)
            memory.keep(key, left);
        if (but !== undefined)
            world.say(`Notification to ${(0,plain_text/* plainText */.wh)(where)}: ${world.redact((0,plain_text/* plainText */.wh)(but, 600))}`, 'warning');
        return concluded({ notifier: name, status: 'sent', detail: where }, notice, world);
    }
    catch (error) {
        return concluded({ notifier: name, status: 'failed', detail: world.redact(messageOf(error)) }, notice, world);
    }
}
async function notify_run_open(spec, context) {
    const { NOTIFIERS } = await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(3518)]).then(__webpack_require__.bind(__webpack_require__, 3518));
    return NOTIFIERS[spec.notifier](spec, context);
}
function isWanted(notifier, spec, notice, known) {
    return spec.on.includes(notice.event) || notifier.follows(notice, known);
}
const unwanted = ({ on }, { event }) => `\`on\` names ${on.join(', ')}, not ${event}`;
/** Said and written down; the words of the outside come last, on one line. */
function concluded(result, { event, subject }, { folder, clock, say }) {
    const { notifier, status, detail } = result;
    if (status === 'sent')
        say(`Notified ${detail}: ${event}`, 'info');
    else
        say(`No notification by ${notifier}: ${(0,plain_text/* plainText */.wh)(detail, 1_000)}. The verdict is not affected.`, 'warning');
    try {
        folder?.journal(`notification ${status}`, { notifier, about: (0,notify_subject/* subjectKey */.o)(subject), notice: event, detail: (0,plain_text/* plainText */.wh)(detail, 1_000) }, clock.now());
    }
    catch (error) {
        say(`The journal could not be written: ${messageOf(error)}`, 'warning');
    }
    return result;
}
/** One memory for each entry and subject: two channels have two messages. */
function keyOf({ notifier, channel, place }, { subject }) {
    return [notifier, channel ?? String(place), (0,notify_subject/* subjectKey */.o)(subject)].join(' ');
}
/** A preview needs no secret: it stands as its name. */
function placeholders(spec) {
    const { url, token, routingKey, secret } = spec;
    return {
        ...spec,
        ...(url !== undefined && !/^https?:/.test(url) ? { url: `https://${url.replace(/^env:/, '')}.invalid/` } : {}),
        ...(token === undefined ? {} : { token: '***' }),
        ...(routingKey === undefined ? {} : { routingKey: '*'.repeat(32).replaceAll('*', 'x') }),
        ...(secret === undefined ? {} : { secret: '***' }),
    };
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,errors/* isForeshadowError */.rU)(error) ? `${message}. ${error.hint}`.replace(/\.\.\s/, '. ').replace(/\.$/, '') : message;
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

/***/ 50103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dn: () => (/* binding */ actorOf),
  WV: () => (/* binding */ openRollout),
  Lb: () => (/* binding */ openRouterOf)
});

// UNUSED EXPORTS: rolloutOf

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notice = __webpack_require__(86368);
;// CONCATENATED MODULE: ./build-bundle/src/notify/rollout-notice.js

/** An act of a rollout as a notice. */
function rolloutNotice(act) {
    const { event, subject, run, at, version, step, by, verdict } = act;
    const facts = [
        ...(step ? [{ name: 'Step', value: `${step.step} of ${step.steps}, ${percent(step.share)} of users` }] : []),
        ...(act.to === undefined ? [] : [{ name: 'Version', value: act.to }]),
        ...(act.facts ?? []),
    ];
    return {
        event,
        standing: act.standing ?? (event === 'roll-back' && act.verified === true ? 'taken' : (0,notice/* standingOf */.YP)(event)),
        severity: act.severity ?? (0,notice/* severityOf */.xJ)(event),
        subject,
        headline: `${capital(HEADLINES[event](act))}: ${act.reason}`,
        next: NEXT[event](act),
        findings: act.findings ?? [],
        facts,
        links: act.links ?? [],
        at,
        run,
        ...(by === undefined ? {} : { by }),
        ...(verdict === undefined ? {} : { verdict }),
        version,
    };
}
const HEADLINES = {
    advance: ({ step }) => (step ? `${percent(step.share)} of users have the new version` : 'the rollout goes on'),
    hold: ({ step }) => `the rollout is held${step ? ` at ${percent(step.share)} of users` : ''}`,
    promote: ({ to }) => `all users have ${to ?? 'the new version'}`,
    'roll-back': ({ to, verified }) => verified === false ? `rolling back to ${to ?? 'the last verified version'}` : `rolled back to ${to ?? 'the last verified version'}`,
    abandoned: () => 'nobody drives the rollout any more',
};
const NEXT = {
    advance: () => 'The next look decides about the next step.',
    hold: () => 'A person decides: `foreshadow rollout resume`, `promote` or `abort`, each with --reason and --by.',
    promote: () => 'It is watched for a while longer.',
    'roll-back': ({ verified }) => verified === true
        ? 'All users are back, and that was verified. Nothing has to be done at once; the cause stays to be found.'
        : 'Look whether all users are back: `foreshadow rollout status`.',
    abandoned: () => 'Its lease has ended. Look where users are (`foreshadow rollout status`), then resume or abort.',
};
/** 0.001 as "0.1 %". */
function percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var files = __webpack_require__(87888);
// EXTERNAL MODULE: ./build-bundle/src/io/lock-file.js
var lock_file = __webpack_require__(48923);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build-bundle/src/rollout/router.js
var rollout_router = __webpack_require__(80123);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/nginx-config.js


const begins = (service) => `# foreshadow: begin ${service}`;
const ends = (service) => `# foreshadow: end ${service}`;
/** The part of a file between our marker lines; `ours` is null where there is none. Undefined where only one of them stands, or they stand in disorder. */
function findPart(text, service) {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.trim().startsWith(`${begins(service)};`));
    const last = lines.findIndex((line) => line.trim() === ends(service));
    if (first < 0 && last < 0)
        return { before: text === '' || text.endsWith('\n') ? text : `${text}\n`, ours: null, after: '' };
    if (first < 0 || last < first)
        return undefined;
    const join = (from, to) => lines
        .slice(from, to)
        .map((line) => `${line}\n`)
        .join('');
    return { before: join(0, first), ours: join(first, last + 1), after: lines.slice(last + 1).join('\n') };
}
/** The same file with our part of it replaced. */
function replacePart({ before, after }, ours) {
    return `${before}${ours}${after}`;
}
/**
 * What goes into the `http` block: who answers a user, whom the copies are of, and the name of this content for `verify`.
 * The lowest hashes are the shadow's, so those of 1 % are among those of 5 %.
 */
function renderSplit(service, names, shares) {
    const lines = [
        `${begins(service)}; written by Foreshadow, a change by hand stops the rollout`,
        ...clients(names.key, names.variable, shares.shadow, names.shadow, names.primary),
        ...(names.mirrorFile === undefined ? [] : clients(`${names.key} copies`, '$foreshadow_copied', shares.copies, '1', '""')),
    ];
    const revision = digestOf(lines.join('\n'));
    return `${[...lines, `map $host $foreshadow_revision { default "${revision}"; }`, ends(service)].join('\n')}\n`;
}
/** What goes into the `server` block: nothing at all while nothing is copied, so that it costs nothing. */
function renderMirror(service, names, shares) {
    const copying = shares.copies === 0
        ? []
        : [
            'mirror /.foreshadow-copy;',
            'mirror_request_body on;',
            'location = /.foreshadow-copy {',
            '    internal;',
            '    if ($foreshadow_copied = "") { return 204; }',
            `    proxy_pass http://${names.shadow}$request_uri;`,
            '    proxy_connect_timeout 1s;',
            '    proxy_read_timeout 5s;',
            '}',
        ];
    return `${[`${begins(service)}; written by Foreshadow, a change by hand stops the rollout`, ...copying, ends(service)].join('\n')}\n`;
}
/** The shares that a part of ours says; null where it says something this renderer never wrote. */
function readShares(ours, names) {
    const shadow = shareOf(ours, names.key, names.variable, names.shadow, names.primary);
    const copies = names.mirrorFile === undefined ? 0 : shareOf(ours, `${names.key} copies`, '$foreshadow_copied', '1', '""');
    return shadow === null || copies === null ? null : { shadow, copies };
}
/** The revision in a part of ours, as nginx answers it. */
function servedRevision(ours) {
    return /\$foreshadow_revision \{ default "([0-9a-f]+)"; \}/.exec(ours)?.[1] ?? null;
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** nginx refuses a line of 0 %, and takes two decimals. */
function clients(key, variable, share, chosen, others) {
    const percent = Number((100 * (0,rollout_router/* toThousandth */.a$)(share)).toFixed(1));
    const lines = percent === 0 ? [`* ${others};`] : percent === 100 ? [`* ${chosen};`] : [`${percent}% ${chosen};`, `* ${others};`];
    return [`split_clients "${key}" ${variable} {`, ...lines.map((line) => `    ${line}`), '}'];
}
function shareOf(ours, key, variable, chosen, others) {
    const start = ours.indexOf(`split_clients "${key}" ${variable} {`);
    const body = start < 0 ? null : /\{\n([^}]*)\}/.exec(ours.slice(start))?.[1];
    if (body === null || body === undefined)
        return null;
    const lines = body.trim().split(/\s*\n\s*/);
    if (lines.length === 1)
        return lines[0] === `* ${others};` ? 0 : lines[0] === `* ${chosen};` ? 1 : null;
    const [first = '', second] = lines;
    const match = /^(\d+(?:\.\d+)?)% (\S+);$/.exec(first);
    return lines.length === 2 && match?.[2] === chosen && second === `* ${others};` ? (0,rollout_router/* toThousandth */.a$)(Number(match[1]) / 100) : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/routers/nginx-workers.js




const POLL_MS = 20;
/** Answers in a row on connections of their own: with several workers a single one says little. */
const ANSWERS = 8;
/** Sees whether nginx serves what was written: by an address that answers with the revision, or by its master's workers being new ones. */
class NginxWorkers {
    seen;
    context;
    constructor(seen, context) {
        this.seen = seen;
        this.context = context;
    }
    /** The workers that take connections now; null where the master cannot be seen from here. */
    generation() {
        if (this.seen.verify !== undefined)
            return null;
        const master = this.master();
        if (master === null)
            throw (0,errors/* fail */.fJ)('FS_ROUTER_UNREACHABLE', {
                found: `no running nginx by ${this.seen.pidFile}`,
                hint: "Name nginx's pid file in `rollout.router.pid`, or an address that answers with $foreshadow_revision in `rollout.router.verify`.",
            });
        return new Set(workersOf(master)
            .filter(({ isLeaving }) => !isLeaving)
            .map(({ identity }) => identity));
    }
    /** Whether a revision is served already; never known of workers, whom nobody asks. */
    async serves(revision) {
        return this.seen.verify !== undefined && (await this.answers(revision, 1));
    }
    /** @throws FS_ROUTER_REFUSED where it is not in force in time */
    async untilServed(revision, before, withinMs) {
        const { clock, signal } = this.context;
        const endMs = clock.monotonic() + withinMs;
        while (!(before === null ? await this.answers(revision, ANSWERS) : this.isNewerThan(before))) {
            if (clock.monotonic() > endMs)
                throw (0,errors/* fail */.fJ)('FS_ROUTER_REFUSED', {
                    found: `nginx still runs its old configuration ${withinMs / 1_000} s after the reload`,
                    hint: "See nginx's error log; the old split stands.",
                });
            await clock.sleep(POLL_MS, signal);
        }
    }
    /** New requests are the new workers': they run, and each of the old ones has gone or is leaving, which is after it stopped to accept. */
    isNewerThan(before) {
        const master = this.master();
        const workers = master === null ? [] : workersOf(master);
        const current = workers.filter(({ isLeaving }) => !isLeaving);
        return current.length > 0 && current.every(({ identity }) => !before.has(identity));
    }
    async answers(revision, times) {
        const { clock, random, signal } = this.context;
        const headers = { connection: 'close' };
        const one = (0,http/* sendRequest */.w)({ url: this.seen.verify ?? '', headers, attempts: 1, timeoutMs: 2_000, signal }, { clock, random });
        const body = await one.then((response) => response.text()).catch(() => '');
        if (!body.includes(revision))
            return false;
        return times <= 1 || this.answers(revision, times - 1);
    }
    master() {
        try {
            const pid = Number((0,external_node_fs_.readFileSync)(this.seen.pidFile, 'utf8').trim());
            return (0,processes/* readProcFile */.XM)(pid, 'cmdline')?.includes('master process') ? pid : null;
        }
        catch {
            return null;
        }
    }
}
function workersOf(master) {
    return (0,processes/* listPids */.$q)().flatMap((pid) => {
        const stat = (0,processes/* readProcFile */.XM)(pid, 'stat');
        const [state, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
        if (Number(parent) !== master || state === 'Z')
            return [];
        const title = (0,processes/* readProcFile */.XM)(pid, 'cmdline') ?? '';
        return /worker process/.test(title) ? [{ identity: (0,processes/* identify */.ls)(pid), isLeaving: title.includes('shutting down') }] : [];
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/rollout/routers/nginx.js









const COMMAND_MS = 30_000;
/** How long nginx may take to go over to its new workers. */
const RELOAD_MS = 15_000;
/** nginx: a part of its configuration is ours; tested before it is read, and seen to be in force before `apply` returns. */
function createNginxRouter(spec, context) {
    const router = new NginxRouter(spec, context);
    const port = {
        name: 'nginx',
        read: () => router.read(),
        apply: ({ shadow }, expected) => router.apply((now) => ({ ...now, shadow: (0,rollout_router/* toThousandth */.a$)(shadow) }), expected),
        [Symbol.asyncDispose]: async () => undefined,
    };
    if (spec.mirrorFile === undefined)
        return port;
    return { ...port, mirror: (share, expected) => router.apply((now) => ({ ...now, copies: (0,rollout_router/* toThousandth */.a$)(share) }), expected) };
}
class NginxRouter {
    spec;
    context;
    file;
    mirrorFile;
    workers;
    constructor(spec, context) {
        const { directory, clock, random, signal } = context;
        this.spec = spec;
        this.context = context;
        this.file = (0,external_node_path_.resolve)(directory, spec.file);
        this.mirrorFile = spec.mirrorFile === undefined ? null : (0,external_node_path_.resolve)(directory, spec.mirrorFile);
        this.workers = new NginxWorkers({ pidFile: (0,external_node_path_.resolve)(directory, spec.pid), verify: spec.verify }, { clock, random, signal });
    }
    async read() {
        return (await this.standing()).reading;
    }
    async apply(change, expected) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.file), { recursive: true }).catch(unreachable(this.file));
        const release = await (0,lock_file/* acquireLock */.I)(`${await this.realFile()}.lock`, this.context.clock, this.context.signal).catch(unreachable(this.file));
        try {
            const now = await this.standing();
            const next = change(now.shares);
            const isThere = sameShares(now.shares, next) && now.isOurs;
            if (now.reading.revision !== expected && !isThere)
                throw changed(now.reading, expected);
            if (isThere && (await this.workers.serves(servedRevision(this.rendered(next).get(this.file) ?? '') ?? '')))
                return now.reading;
            return await this.put(now, next);
        }
        finally {
            await release();
        }
    }
    /** Writes, tests, reloads, waits until it is in force; what stood before stands again where any of it fails. */
    async put(now, next) {
        const parts = this.rendered(next);
        const before = this.workers.generation(); // where nobody could see the new split in force, nothing is written
        await this.sweep();
        for (const [path, part] of parts) {
            const found = findPart(now.texts.get(path) ?? '', this.context.service);
            if (found)
                await (0,files.writeAtomic)(path, replacePart(found, part)).catch(unreachable(path));
        }
        let isRead = false;
        try {
            await this.run(`${this.spec.nginx} -t`, 'refuses the configuration');
            isRead = true;
            await this.run(this.spec.reload ?? `${this.spec.nginx} -s reload`, 'was not reloaded');
            await this.workers.untilServed(servedRevision(parts.get(this.file) ?? '') ?? '', before, RELOAD_MS);
        }
        catch (error) {
            await this.restore(now.texts, isRead);
            throw error;
        }
        return (await this.standing()).reading;
    }
    /** The old files stand again; where nginx may have read the new ones it reads the old ones again. */
    async restore(texts, isRead) {
        for (const [path, text] of texts)
            await (text === null ? (0,promises_.rm)(path, { force: true }) : (0,files.writeAtomic)(path, text));
        if (isRead)
            await this.run(this.spec.reload ?? `${this.spec.nginx} -s reload`, 'was not reloaded').catch(() => undefined);
    }
    async standing() {
        const { service } = this.context;
        const texts = new Map();
        let all = '';
        for (const path of this.paths()) {
            const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
                if (error.code === 'ENOENT')
                    return null;
                throw (0,errors/* fail */.fJ)('FS_ROUTER_UNREACHABLE', { found: `${path} (${error.code ?? error.message})`, cause: error });
            });
            const part = findPart(text ?? '', service);
            if (!part)
                throw (0,errors/* fail */.fJ)('FS_ROUTER_FOREIGN', { found: 'marker lines in disorder', place: { file: path } });
            texts.set(path, text);
            all += part.ours ?? '';
        }
        if (all === '')
            return { shares: NOBODY, reading: { shadow: 0, revision: 'nothing yet' }, texts, isOurs: false };
        const shares = readShares(all, this.spec);
        if (!shares)
            throw (0,errors/* fail */.fJ)('FS_ROUTER_FOREIGN', { found: 'a part between the marker lines that says no split', place: { file: this.file } });
        const isOurs = [...this.rendered(shares).values()].join('') === all;
        return { shares, reading: { shadow: shares.shadow, revision: digestOf(all) }, texts, isOurs };
    }
    rendered(shares) {
        const { service } = this.context;
        const split = [this.file, renderSplit(service, this.spec, shares)];
        return new Map(this.mirrorFile === null ? [split] : [split, [this.mirrorFile, renderMirror(service, this.spec, shares)]]);
    }
    paths() {
        return this.mirrorFile === null ? [this.file] : [this.file, this.mirrorFile];
    }
    async realFile() {
        return (0,promises_.realpath)(this.file).catch(() => this.file);
    }
    /** Drafts of a process that was killed between write and rename: some include patterns would read them. */
    async sweep() {
        for (const path of this.paths()) {
            const draft = new RegExp(`^${(0,external_node_path_.basename)(path).replace(/[^\w-]/g, '\\$&')}\\.\\d+\\.\\d+\\.tmp$`);
            for (const name of await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []))
                if (draft.test(name))
                    await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), { force: true });
        }
    }
    async run(command, what) {
        const { directory, env, clock, signal } = this.context;
        const result = await (0,exec/* exec */.m)('/bin/sh', ['-c', command], { cwd: directory, env, clock, signal, timeoutMs: COMMAND_MS });
        if (result.exitCode === 0 && !result.timedOut)
            return;
        const lastLines = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-8);
        const found = result.timedOut ? `\`${command}\` did not end within ${COMMAND_MS / 1_000} s` : `nginx ${what} (\`${command}\`)`;
        throw (0,errors/* fail */.fJ)('FS_ROUTER_REFUSED', { found: `${found}: ${lastLines.at(0) ?? ''}`, lastLines });
    }
}
const NOBODY = { shadow: 0, copies: 0 };
function sameShares(a, b) {
    return a.shadow === b.shadow && a.copies === b.copies;
}
function changed(reading, expected) {
    const percent = `${Number((100 * reading.shadow).toFixed(1))} %`;
    return (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: `${percent} in a file of revision ${reading.revision}`, expected: `revision ${expected}` });
}
function unreachable(path) {
    return (error) => {
        throw (0,errors/* fail */.fJ)('FS_ROUTER_UNREACHABLE', { found: `${path} (${error.code ?? String(error)})`, cause: error });
    };
}

// EXTERNAL MODULE: ./build-bundle/src/core/error-catalogue.js + 1 modules
var error_catalogue = __webpack_require__(29049);
// EXTERNAL MODULE: ./build-bundle/src/io/ask-socket.js
var ask_socket = __webpack_require__(18442);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/routers/proxy.js





const LISTENER = 'a `foreshadow mirror` with --control of this path and with --shadow';
/** Our own mirror, over its control socket: it compares before it sets, changes the split between two requests, and goes back to nobody where its lease ends. */
function createProxyRouter(spec, { directory }) {
    const path = (0,external_node_path_.resolve)(directory, spec.control);
    const set = async (command, share, before) => {
        const asked = { command, share: (0,rollout_router/* toThousandth */.a$)(share), ...(before === null ? {} : { expected: before }) };
        return (await ask(path, asked)).shares;
    };
    const readShares = async () => (await ask(path, { command: 'status' })).status.shares;
    return {
        name: 'proxy',
        read: async () => readingOf(await readShares()),
        apply: async ({ shadow }, expected) => readingOf(await set('split', shadow, splitOf(expected))),
        mirror: async (share, expected) => {
            const reading = readingOf(await readShares());
            if (reading.revision !== expected)
                throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: reading.revision, expected });
            return readingOf(await set('share', share, null));
        },
        keepFor: async (forMs) => void (await ask(path, { command: 'lease', for: forMs === null ? null : `${Math.ceil(forMs)}ms` })),
        users: async (sinceMs, blockMs) => (await ask(path, { command: 'users', since: sinceMs, block: blockMs })).users,
        [Symbol.asyncDispose]: async () => undefined,
    };
}
/** Named by what it says: two mirrors at the same split, one after the other, are the same to a rollout. */
function readingOf({ split }) {
    return { shadow: split, revision: `split ${split}` };
}
function splitOf(revision) {
    const share = Number(/^split (\d+(?:\.\d+)?)$/.exec(revision)?.[1]);
    if (!(share >= 0 && share <= 1))
        throw (0,errors/* fail */.fJ)('FS_ROUTER_CHANGED', { found: 'a split of another router', expected: revision });
    return share;
}
async function ask(path, line) {
    const answer = await (0,ask_socket/* askSocket */.z)(path, line, LISTENER).catch((cause) => {
        throw (0,errors/* isForeshadowError */.rU)(cause) ? (0,errors/* fail */.fJ)('FS_ROUTER_UNREACHABLE', { ...cause.detail, cause }) : cause;
    });
    const { ok, error } = answer;
    if (ok === true)
        return answer;
    const code = error?.code === 'FS_ROUTER_CHANGED' ? error.code : 'FS_ROUTER_REFUSED';
    throw (0,errors/* fail */.fJ)(code, { found: withoutCodeWords(code, error?.message ?? 'an answer that is none of ours') });
}
/** The mirror says the same sentence that this error begins with. */
function withoutCodeWords(code, message) {
    return message.replace(`${error_catalogue/* CATALOGUE */.y[code].what}; found `, '');
}

;// CONCATENATED MODULE: ./build-bundle/src/rollout/routers/registry.js


/** The routers by the kind a user writes. */
const ROUTERS = { proxy: createProxyRouter, nginx: createNginxRouter };
/** The router of a configuration. */
function openRouter(spec, context) {
    return spec.kind === 'proxy' ? ROUTERS.proxy(spec, context) : ROUTERS.nginx(spec, context);
}
const ROUTER_KINDS = Object.keys(ROUTERS);

// EXTERNAL MODULE: ./build-bundle/src/rollout/spec.js
var rollout_spec = __webpack_require__(15985);
// EXTERNAL MODULE: ./build-bundle/src/run/open-state.js
var open_state = __webpack_require__(98390);
// EXTERNAL MODULE: ./build-bundle/src/run/notice-place.js
var notice_place = __webpack_require__(46872);
// EXTERNAL MODULE: ./build-bundle/src/run/notify-run.js + 1 modules
var notify_run = __webpack_require__(57163);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment_environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/rollout/carried-evidence.js
var carried_evidence = __webpack_require__(13978);
// EXTERNAL MODULE: ./build-bundle/src/run/measured-run.js + 19 modules
var measured_run = __webpack_require__(84024);
// EXTERNAL MODULE: ./build-bundle/src/run/open-metrics.js
var open_metrics = __webpack_require__(27014);
// EXTERNAL MODULE: ./build-bundle/src/run/rollout/stage-evidence.js
var stage_evidence = __webpack_require__(39292);
;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/observe.js
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
/** What is known of the users of both versions since the step began: from the router where it sees them, and from the metric sources. */
async function observeStage(world, record) {
    const { spec, router, clock } = world;
    const startedMs = Date.parse(record.stepStartedAt);
    const forMs = record.status === 'watching' || record.held?.from === 'watching' ? spec.watchMs : spec.eachMs;
    const forSeconds = forMs / 1_000;
    const atSeconds = Math.max(0, (clock.now() - startedMs) / 1_000);
    const blockMs = (0,stage_evidence/* blockMsOf */.v)(forMs);
    const users = (0,rollout_router/* canObserve */.hb)(router) ? await router.users(startedMs, blockMs) : null;
    const seen = users && (0,stage_evidence/* countedPairs */.W)(users, { startedMs, forSeconds, blockMs }, (0,carried_evidence/* readCarried */.$f)(record.evidence).primary);
    const collected = await collect(world, record.id, startedMs, forSeconds, atSeconds);
    return {
        atSeconds,
        forSeconds,
        errors: seen?.errors ?? null,
        latency: seen?.latency ?? null,
        primary: seen?.primary ?? null,
        ...collected,
    };
}
/** Every point of the step so far, asked for anew: no process has to remember what another one has read. */
async function collect({ plan, clock, random, signal }, id, startedMs, forSeconds, atSeconds) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = { clock, random, signal, secrets: (0,public_plan/* secretValues */.V)(plan) };
        const run = { id, forSeconds, startedAtMs: startedMs };
        const collector = __addDisposableResource(env_1, await (0,open_metrics/* openMetrics */.Ey)(plan.metrics, armsOf(plan), varsOf(plan), run, context), false);
        if (!collector)
            return { series: [], failedSources: {} };
        await collector.finish(clock.now(), clock.sleep(PATIENCE_MS, signal).catch(() => undefined));
        const { kpis, judge, forecast } = plan;
        const collected = (0,open_metrics/* collectedNames */.yi)(plan.metrics, forSeconds);
        const measured = await measured_run/* MeasuredRun */.C.create({ kpis: kpis.filter(({ kind }) => kind !== 'trend'), judge, forecast, forSeconds, collected });
        for (const { kpi, arm, point, counted } of collector.drain())
            measured.addReading(kpi, arm, point, counted);
        return { series: measured.seriesUntil(atSeconds), failedSources: collector.failedSources };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The arms as queries name them; nothing is started. */
function armsOf({ environment }) {
    const targets = environment_environment/* ARMS */.ul.flatMap((arm) => {
        const spec = environment[arm];
        return spec && arm !== 'baseline' ? [{ arm, origin: spec.url ?? '' }] : [];
    });
    return {
        targets,
        facts: {},
        cores: undefined,
        sample: async () => [],
        onExit: () => () => undefined,
        [Symbol.asyncDispose]: async () => undefined,
    };
}
function varsOf({ environment: { primary, shadow } }) {
    return { primary: primary.vars, shadow: shadow.vars };
}

;// CONCATENATED MODULE: ./build-bundle/src/run/rollout/open-rollout.js














/** The rollout of a plan. @throws FS_USAGE where the configuration names none */
function rolloutOf({ rollout, file }) {
    if (rollout)
        return rollout;
    throw (0,errors/* fail */.fJ)('FS_USAGE', {
        found: `no \`rollout\` in ${file ?? 'the configuration'}`,
        expected: '`rollout: { router: { kind: proxy, control: PATH } }`; see docs/rollout.md',
    });
}
function openRouterOf({ service, environment }, spec, { clock, signal, env }) {
    return openRouter(spec.router, {
        clock,
        random: Math.random,
        signal,
        directory: (0,external_node_path_.resolve)(environment.directory),
        env,
        service: service.name,
    });
}
/** Everything a tick needs of a plan and its surroundings. */
async function openRollout(plan, around) {
    const { clock, signal, env, say } = around;
    const spec = rolloutOf(plan);
    const store = await (0,open_state/* openState */.G)(plan, around);
    const router = openRouterOf(plan, spec, around);
    return {
        store,
        router,
        clock,
        signal,
        spec,
        plan,
        by: actorOf(env),
        frozenBy: () => (plan.rollback && (0,rollout_spec/* isFrozen */.Z)(plan.rollback, env) ? plan.rollback.freeze : null),
        observe: (record) => observeStage({ plan, spec, router, clock, random: Math.random, signal }, record),
        tell: (record, told) => tell(plan, record, told, around),
        say,
        [Symbol.asyncDispose]: () => router[Symbol.asyncDispose](),
    };
}
/** Who acts: the person of a workflow, or of a terminal. */
function actorOf(env) {
    return env['GITHUB_ACTOR'] || env['USER'] || env['LOGNAME'] || (0,external_node_os_.hostname)();
}
async function tell(plan, record, told, { clock, signal, env, outDirectory, say }) {
    const specs = plan.notify ?? [];
    if (specs.length === 0)
        return;
    const { subject, links } = (0,notice_place/* placeFromEnv */.L)(env, plan.service.name, plan.state?.environment ?? 'production');
    const place = { ...subject, ref: plan.state?.environment ?? subject.ref };
    const { candidate, stable, step, steps, split, id } = record;
    const isBack = told.event === 'roll-back';
    const notice = rolloutNotice({
        ...told,
        subject: place,
        links,
        run: id,
        at: new Date(clock.now()).toISOString(),
        version: version/* VERSION */.x,
        to: isBack ? stable : candidate,
        step: { step: step + 1, steps: steps.length, share: split.shadow },
    });
    const secrets = (0,public_plan/* secretValues */.V)(plan);
    const folder = new run_folder.RunFolder(outDirectory);
    await (0,notify_run.notifyAll)(notice, specs, {
        clock,
        random: Math.random,
        signal,
        folder,
        redact: (0,redact/* createRedactor */.lY)(secrets),
        secrets,
        say: (text) => say(text),
    });
}


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countedPairs),
/* harmony export */   v: () => (/* binding */ blockMsOf)
/* harmony export */ });
/** Length of a block: a fortieth of the step, from one second to half a minute. */
function blockMsOf(forMs) {
    return Math.min(30_000, Math.max(1_000, Math.floor(forMs / 40 / 1_000) * 1_000));
}
/**
 * What a router saw of its users, in the judge's words.
 * @param before what the primary's users got earlier, compared with where it has no users any more; at one time, because nothing is known of when
 */
function countedPairs({ boundsMs, blocks }, stage, before) {
    const at = (atMs) => Number(((atMs - stage.startedMs) / 1_000).toFixed(3));
    const shape = { stepSeconds: stage.blockMs / 1_000, forSeconds: stage.forSeconds };
    const events = ({ requests, errors }) => ({ all: requests, above: [errors] });
    const times = ({ requests, above }) => ({ all: requests, above });
    const both = (bounds, read) => ({
        ...shape,
        bounds,
        control: blocks.map((block) => ({ t: at(block.atMs), ...read(block.primary) })),
        experiment: blocks.map((block) => ({ t: at(block.atMs), ...read(block.shadow) })),
    });
    const primary = {
        requests: blocks.reduce((sum, block) => sum + block.primary.requests, 0),
        errors: blocks.reduce((sum, block) => sum + block.primary.errors, 0),
    };
    const errors = both([0], events);
    return {
        errors: primary.requests > 0 || before === null ? errors : againstBefore(errors, before),
        latency: both(boundsMs, times),
        primary,
    };
}
/** All of the step as one block, against all of what was before. */
function againstBefore(pair, before) {
    const all = pair.experiment.reduce((sum, step) => sum + step.all, 0);
    const errors = pair.experiment.reduce((sum, step) => sum + (step.above[0] ?? 0), 0);
    return {
        ...pair,
        control: [{ t: 0, all: before.requests, above: [before.errors] }],
        experiment: [{ t: 0, all, above: [errors] }],
    };
}


/***/ }),

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RunFolder: () => (/* binding */ RunFolder),
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'outbound.ndjson',
    'logs.ndjson',
    'traces.ndjson',
    'statements.ndjson',
    'measurements.json',
    'egress',
    'journal.ndjson',
    'notifications.json',
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'logs',
    'confirmation',
];
/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
class RunFolder {
    directory;
    /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
    constructor(directory) {
        this.directory = directory;
        guarded(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'), { recursive: true }));
    }
    /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
    clearEarlierRun() {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.path('plan.json')))
            return;
        guarded(this.directory, () => {
            for (const name of WRITTEN_BY_A_RUN)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(name), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.path('logs'), { recursive: true });
        });
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, ...parts);
    }
    /** A sub-folder of the same shape (the confirmation run). */
    sub(name) {
        return new RunFolder(this.path(name));
    }
    /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
    writeJson(name, document) {
        this.writeText(name, RunFolder.text(document));
    }
    /** How a document is written: the same bytes here and on a command's standard output. */
    static text(document) {
        return `${JSON.stringify(document, null, 1)}\n`;
    }
    writeText(name, text) {
        const target = this.path(name);
        guarded(target, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.new`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.new`, target);
        });
    }
    appendLine(name, document) {
        const target = this.path(name);
        guarded(target, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
    }
    /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
    journal(event, detail, atMs) {
        const target = this.path('journal.ndjson');
        guarded(target, () => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'a');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        });
    }
}
/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
function readJson(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
}
/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
function readLines(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}
function parseLine(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
    }
}
function guarded(target, write) {
    try {
        write();
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
    }
}


/***/ })

};
