export const id = 2568;
export const ids = [2568];
export const modules = {

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ parseListen),
/* harmony export */   lR: () => (/* binding */ listenOn),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/**
 * Starts listening. @returns the port
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
async function listenOn(server, { host, port }) {
    await new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            if (cause.code === 'EADDRINUSE')
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: `${host}:${port}`, cause }));
            else
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', {
                    found: `address ${host}:${port} (${cause.code ?? cause.message})`,
                    expected: 'an address of this machine',
                    hint: 'Use 127.0.0.1:0 for a free port.',
                    cause,
                }));
        });
        server.listen(port, host, resolve);
    });
    server.removeAllListeners('error');
    return server.address().port;
}
/** How clients on this machine reach what listens there. */
function originOf(host, port, scheme = 'http') {
    if (host === '0.0.0.0' || host === '')
        return `${scheme}://127.0.0.1:${port}`;
    if (host === '::')
        return `${scheme}://[::1]:${port}`;
    return new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
/** `HOST:PORT`, `[::1]:8080`, `:0`. @throws FS_VALUE */
function parseListen(text) {
    const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (match && port <= 65_535)
        return { host: match[1] ?? (match[2] || '127.0.0.1'), port };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `listen address "${text}"`, expected: 'HOST:PORT', hint: 'Use 127.0.0.1:0 for a free port.' });
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

/***/ 52939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   WJ: () => (/* binding */ composeManifest),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   kl: () => (/* binding */ questionManifest)
/* harmony export */ });
/* unused harmony exports RECORDING_LIFETIME_DAYS, MOST_ROUTES */
/** Traffic changes with the product: after this a recording is old. */
const RECORDING_LIFETIME_DAYS = 90;
/** No more routes are listed; what is rarer is in the recording all the same. */
const MOST_ROUTES = 500;
const DAY_MS = 86_400_000;
function manifestPath(recording) {
    return `${recording}.manifest.json`;
}
function composeManifest(made) {
    const { routes } = made;
    const ordered = routes && [...routes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
        version: 1,
        madeAt: new Date(made.atMs).toISOString(),
        source: withoutCredentials(made.source),
        anonymiser: made.anonymiser,
        routes: ordered && Object.fromEntries(ordered.slice(0, MOST_ROUTES)),
        requests: ordered?.reduce((sum, [, count]) => sum + count, 0) ?? null,
        expiresAt: new Date(made.atMs + RECORDING_LIFETIME_DAYS * DAY_MS).toISOString(),
    };
}
function withoutCredentials(source) {
    return source.replace(/:\/\/[^/?#@\s]*@/, '://').replace(/[?#]\S*/, '');
}
/** A manifest as it is read back, or null where it is none. */
function readManifest(text) {
    try {
        const value = JSON.parse(text);
        if (value?.version !== 1 || typeof value.madeAt !== 'string' || Number.isNaN(Date.parse(value.madeAt)))
            return null;
        return value;
    }
    catch {
        return null;
    }
}
/**
 * What is to be said about a recording before it is used.
 * @param expected routes or globs that the traffic is meant to have
 * @param matches whether a glob fits a route
 */
function questionManifest(manifest, nowMs, anonymiserVersion, expected, matches) {
    const warnings = [];
    const ageDays = Math.floor((nowMs - Date.parse(manifest.madeAt)) / DAY_MS);
    if (nowMs > Date.parse(manifest.expiresAt))
        warnings.push(`the recording is ${ageDays} days old (its manifest says until ${manifest.expiresAt.slice(0, 10)}): record again`);
    if (manifest.anonymiser === null)
        warnings.push('the recording was not anonymised');
    else if (manifest.anonymiser.version < anonymiserVersion)
        warnings.push(`the recording was anonymised by older rules (${manifest.anonymiser.version}, now ${anonymiserVersion}): \`foreshadow anonymise\` it again`);
    const routes = Object.keys(manifest.routes ?? {});
    if (routes.length === 0)
        warnings.push('the recording names no routes: it was cut off, or nothing was recorded');
    else {
        const missing = expected.filter((wanted) => !routes.some((route) => matches(route, wanted)));
        if (missing.length > 0)
            warnings.push(`the recording lacks ${missing.length} expected ${missing.length === 1 ? 'route' : 'routes'}: ${missing.slice(0, 10).join(', ')}`);
    }
    return warnings;
}


/***/ }),

/***/ 18848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ towardsTarget),
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   O: () => (/* binding */ towardsClient),
/* harmony export */   jN: () => (/* binding */ connectOptions),
/* harmony export */   uO: () => (/* binding */ endToEnd),
/* harmony export */   xc: () => (/* binding */ toPairs)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);

/**
 * Where a request goes: a path (the proxy used as the service's address) to the target; an absolute URL (the proxy used as HTTP_PROXY) to its host, which is the
 * target also where it names the proxy itself.
 * @returns null where it is neither
 */
function destinationOf(requestTarget, target, ownOrigins) {
    if (requestTarget.startsWith('/'))
        return { origin: target, path: prefix(target) + requestTarget, recorded: true };
    if (requestTarget === '*')
        return { origin: target, path: '*', recorded: false };
    const match = /^(https?:\/\/[^/?#]+)(.*)$/i.exec(requestTarget);
    const url = match ? URL.parse(match[1]) : null;
    if (!match || !url)
        return null;
    const path = match[2].startsWith('/') ? match[2] : `/${match[2]}`;
    if (ownOrigins.has(url.origin))
        return { origin: target, path: prefix(target) + path, recorded: true };
    return { origin: url, path, recorded: url.origin === target.origin };
}
/** A target may have a path of its own, which goes before every request's. */
function prefix(target) {
    return target.pathname.replace(/\/$/, '');
}
/** What node:http needs to reach a destination. */
function connectOptions({ origin, path }) {
    return { protocol: origin.protocol, hostname: origin.hostname.replace(/^\[|\]$/g, ''), port: origin.port, path };
}
/** Raw headers, as node:http gives them, in pairs. */
function toPairs(raw) {
    const pairs = [];
    for (let i = 0; i + 1 < raw.length; i += 2)
        pairs.push([raw[i], raw[i + 1]]);
    return pairs;
}
/** Pairs without the headers of the connection, those that `connection` names included. */
function endToEnd(headers) {
    const named = headers
        .filter(([name]) => name.toLowerCase() === 'connection')
        .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
    return headers.filter(([name]) => !_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .HOP_BY_HOP */ .q6.has(name.toLowerCase()) && !named.includes(name.toLowerCase()));
}
/** What the service must see: its own address where the client has written the proxy's, or its checks of host and origin fail. */
function towardsTarget(headers, target, ownOrigins) {
    return headers.map(([name, value]) => {
        switch (name.toLowerCase()) {
            case 'host':
                return [name, target.host];
            case 'origin':
            case 'referer':
                return [name, replaceOrigin(value, ownOrigins, target.origin)];
            default:
                return [name, value];
        }
    });
}
/** What the client must see: redirects that stay with the proxy, or the recording would end at the first one. */
function towardsClient(headers, target, proxyOrigin) {
    const origins = new Set([target.origin]);
    return headers.map(([name, value]) => name.toLowerCase() === 'location' ? [name, replaceOrigin(value, origins, proxyOrigin)] : [name, value]);
}
function replaceOrigin(value, from, to) {
    for (const origin of from)
        if (value === origin || value.startsWith(`${origin}/`))
            return to + value.slice(origin.length);
    return value;
}


/***/ }),

/***/ 61786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCaptured),
/* harmony export */   h: () => (/* binding */ createCapture)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22190);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63322);




function createCapture(capBytes) {
    const parts = [];
    let size = 0;
    let cut = false;
    return {
        add(chunk) {
            const room = capBytes - size;
            if (chunk.length > room)
                cut = true;
            if (room <= 0)
                return;
            const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
            parts.push(kept);
            size += kept.length;
        },
        bytes: () => Buffer.concat(parts),
        truncated: () => cut,
    };
}
/** A message as it is recorded: compression undone, so that secrets in it can be found, and without headers of the connection or of the encoded body. */
async function readCaptured(capture, headers, capBytes) {
    const kept = (0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHeaders */ .V$)(headers, _headers_js__WEBPACK_IMPORTED_MODULE_3__/* .HOP_BY_HOP */ .q6);
    const encoding = ((0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .findHeader */ .Jj)(headers, 'content-encoding') ?? 'identity').trim().toLowerCase();
    const bytes = capture.bytes();
    if (encoding === 'identity' || encoding === '' || bytes.length === 0)
        return { headers: kept, body: (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .toBody */ .E)(bytes, capture.truncated()) };
    const decoded = await decompress(bytes, encoding, capBytes);
    const plain = (0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHeaders */ .V$)(kept, OF_THE_ENCODED_BODY);
    if (!decoded)
        return { headers: plain, body: { encoding: 'utf8', text: '', truncated: true } };
    return { headers: plain, body: (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .toBody */ .E)(decoded.bytes, capture.truncated() || decoded.cut) };
}
const OF_THE_ENCODED_BODY = new Set(['content-encoding', 'content-length']);
/** A body cut by the cap is decompressed as far as it goes; null where it cannot be. */
async function decompress(bytes, encoding, capBytes) {
    const decode = decoderOf(encoding);
    if (!decode)
        return null;
    try {
        const whole = await decode(bytes, capBytes * 8);
        return { bytes: whole.subarray(0, capBytes), cut: whole.length > capBytes };
    }
    catch {
        return null;
    }
}
function decoderOf(encoding) {
    const decoders = {
        gzip: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
        deflate: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate)(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
        br: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(bytes, {
            finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH,
            maxOutputLength: most,
        }),
    };
    const { zstdDecompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2)));
    if (zstdDecompress)
        decoders['zstd'] = (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(zstdDecompress)(bytes, { maxOutputLength: most });
    return decoders[encoding === 'x-gzip' ? 'gzip' : encoding];
}


/***/ }),

/***/ 63206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52939);


/** Writes the manifest beside a recording; a disk that fails there costs the manifest, not the recording. @returns whether it is there */
async function writeManifest(recording, facts) {
    const { source, anonymiser, routes = null, clock } = facts;
    const path = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji)(recording);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.partial`, `${JSON.stringify((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .composeManifest */ .WJ)({ atMs: clock.now(), source, anonymiser, routes }), null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.partial`, path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordWhile: () => (/* binding */ recordWhile)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/listen.js
var io_listen = __webpack_require__(68196);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/manifest-file.js
var manifest_file = __webpack_require__(63206);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/addresses.js
var addresses = __webpack_require__(18848);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/capture.js
var capture = __webpack_require__(61786);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/recorders/forward.js



/** Sends a request on and streams the answer back; resolves when the answer has come to its end, one way or another. Never rejects. */
function forward(request, reply, destination, context, tap) {
    const requestHeaders = outgoingHeaders(request, destination, context.ownOrigins);
    const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
    return new Promise((resolve) => {
        let upstream = null;
        let settled = false;
        const settle = (outcome, response = null) => {
            if (settled)
                return;
            settled = true;
            resolve({ outcome, requestHeaders, response });
        };
        const refuse = (error) => {
            if (!reply.headersSent)
                sendBadGateway(reply, error);
            else
                reply.destroy();
            settle('upstream-failed');
        };
        const attempt = (mayRetry) => {
            upstream = send(request, destination, requestHeaders, context);
            const sent = upstream;
            sent.once('response', (response) => relay(request, response, reply, destination, tap, settle));
            sent.on('error', (error) => {
                // a kept connection that the service has just closed says nothing about the service
                if (mayRetry && sent.reusedSocket && !hasBody && !reply.headersSent && !settled)
                    attempt(false);
                else
                    refuse(error);
            });
            if (hasBody)
                request.pipe(sent);
            else
                sent.end();
        };
        if (hasBody)
            request.on('data', (chunk) => tap.requestChunk(chunk));
        request.on('error', () => { });
        reply.on('error', () => { });
        reply.on('close', () => {
            if (reply.writableFinished)
                return;
            settle('client-gone');
            upstream?.destroy();
        });
        try {
            attempt(true);
        }
        catch (error) {
            refuse(error);
        }
    });
}
function outgoingHeaders(request, destination, ownOrigins) {
    const headers = (0,addresses/* endToEnd */.uO)((0,addresses/* toPairs */.xc)(request.rawHeaders)).filter(([name]) => name.toLowerCase() !== 'expect');
    const addressed = destination.recorded ? (0,addresses/* towardsTarget */.AU)(headers, destination.origin, ownOrigins) : headers;
    return addressed.some(([name]) => name.toLowerCase() === 'host') ? addressed : [['Host', destination.origin.host], ...addressed];
}
function send(request, destination, headers, context) {
    const secure = destination.origin.protocol === 'https:';
    const framing = request.headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
    return (secure ? external_node_https_.request : external_node_http_.request)({
        ...(0,addresses/* connectOptions */.jN)(destination),
        method: request.method ?? 'GET',
        headers: [...headers.flat(), ...framing],
        agent: secure ? context.httpsAgent : context.httpAgent,
    });
}
function relay(request, response, reply, destination, tap, settle) {
    const headers = (0,addresses/* endToEnd */.uO)((0,addresses/* toPairs */.xc)(response.rawHeaders));
    const status = response.statusCode ?? 502;
    const viaOwnAddress = destination.recorded && (request.url ?? '').startsWith('/');
    const shown = viaOwnAddress ? (0,addresses/* towardsClient */.O)(headers, destination.origin, `http://${request.headers.host ?? ''}`) : headers;
    reply.sendDate = false;
    reply.writeHead(status, response.statusMessage ?? '', shown.flat());
    response.on('data', (chunk) => tap.responseChunk(chunk));
    response.once('end', () => settle('answered', { status, headers }));
    const broken = () => {
        reply.destroy();
        settle('broken');
    };
    response.once('error', broken);
    response.once('aborted', broken);
    response.pipe(reply);
}
function sendBadGateway(reply, error) {
    const reason = error.code ?? error.message;
    reply.writeHead(502, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    reply.end(`foreshadow record: the target cannot be reached (${reason})\n`);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/tunnel.js
var tunnel = __webpack_require__(52052);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/recorders/recording-proxy.js








/** Bodies are recorded up to here and marked as truncated beyond; they always flow whole. */
const RECORDED_BODY_BYTES = 1024 * 1024;
/** How long requests under way may take once the proxy is being closed. */
const CLOSE_GRACE_MS = 2_000;
/**
 * A reverse proxy (also usable as HTTP_PROXY) that passes everything through and records what goes to the target. WebSockets and tunnels pass unrecorded; other
 * hosts only for clients on this machine, so that it is no open proxy.
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
async function startRecordingProxy(options) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 65_000, requestTimeout: 0, maxHeaderSize: 128 * 1024 });
    const port = await (0,io_listen/* listenOn */.lR)(server, options.listen);
    const context = {
        httpAgent: new external_node_http_.Agent({ keepAlive: true }),
        httpsAgent: new external_node_https_.Agent({ keepAlive: true }),
        ownOrigins: originsOf(options.listen.host, port),
    };
    const counts = { requests: 0, recorded: 0, unrecorded: {} };
    const pending = new Set();
    const sockets = new Set();
    const startMs = options.clock.monotonic();
    server.on('request', (request, reply) => {
        const recording = serve(request, reply, options, context, counts, startMs).catch(() => miss(counts, 'record-failed'));
        pending.add(recording);
        void recording.finally(() => pending.delete(recording));
    });
    server.on('upgrade', (request, socket, head) => {
        track(sockets, socket);
        serveUpgrade(request, socket, head, options.target, context, counts);
    });
    server.on('connect', (request, socket, head) => {
        track(sockets, socket);
        serveConnect(request, socket, head, counts, sockets);
    });
    return {
        origin: (0,io_listen/* originOf */.yv)(options.listen.host, port),
        counts,
        async [Symbol.asyncDispose]() {
            await recording_proxy_close(server, sockets, options.clock);
            await Promise.all(pending);
            context.httpAgent.destroy();
            context.httpsAgent.destroy();
        },
    };
}
async function serve(request, reply, options, context, counts, startMs) {
    const id = String(counts.requests++);
    const destination = (0,addresses/* destinationOf */.My)(request.url ?? '', options.target, context.ownOrigins);
    const refusal = destination === null ? 400 : !destination.recorded && !isLoopback(request.socket) ? 403 : null;
    if (destination === null || refusal !== null) {
        miss(counts, 'refused');
        reply
            .writeHead(refusal ?? 400, { 'content-type': 'text/plain', connection: 'close' })
            .end('foreshadow record: only the target is served here\n');
        return;
    }
    const cap = options.bodyCapBytes ?? RECORDED_BODY_BYTES;
    const captures = { request: (0,capture/* createCapture */.h)(cap), response: (0,capture/* createCapture */.h)(cap) };
    const sentMs = options.clock.monotonic();
    const forwarded = await forward(request, reply, destination, context, {
        requestChunk: captures.request.add,
        responseChunk: captures.response.add,
    });
    const latencyMs = options.clock.monotonic() - sentMs;
    if (!destination.recorded)
        miss(counts, 'other-host');
    else if (!forwarded.response)
        miss(counts, forwarded.outcome);
    else {
        const address = request.socket.remoteAddress ?? 'unknown';
        options.record(await toExchange(id, sentMs - startMs, latencyMs, request, destination, forwarded, captures, cap, address));
        counts.recorded++;
    }
}
async function toExchange(id, atMs, latencyMs, request, destination, forwarded, captures, cap, address) {
    const { requestHeaders, response } = forwarded;
    const sent = await (0,capture/* readCaptured */.T)(captures.request, requestHeaders, cap);
    const received = response && (await (0,capture/* readCaptured */.T)(captures.response, response.headers, cap));
    return {
        id,
        atMs,
        method: request.method ?? 'GET',
        target: destination.path,
        ...sent,
        response: response && received && { status: response.status, ...received, latencyMs },
        client: (0,session/* clientOf */.fe)(requestHeaders, address, response?.headers ?? [], received?.body?.encoding === 'utf8' ? received.body.text : ''),
    };
}
function serveUpgrade(request, socket, head, target, context, counts) {
    counts.requests++;
    miss(counts, 'websocket');
    const destination = (0,addresses/* destinationOf */.My)(request.url ?? '', target, context.ownOrigins);
    if (destination?.recorded)
        (0,tunnel/* passUpgrade */.w)(request, socket, head, destination, context.ownOrigins);
    else
        socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
}
function serveConnect(request, socket, head, counts, sockets) {
    counts.requests++;
    miss(counts, 'tunnel');
    if (!isLoopback(request.socket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        return;
    }
    const upstream = (0,tunnel/* passConnect */.U)(request.url ?? '', socket, head);
    if (upstream)
        track(sockets, upstream);
}
function miss(counts, reason) {
    counts.unrecorded[reason] = (counts.unrecorded[reason] ?? 0) + 1;
}
function track(sockets, socket) {
    sockets.add(socket);
    socket.on('error', () => { });
    socket.once('close', () => sockets.delete(socket));
}
/** Stops accepting, lets requests under way finish for a moment, then cuts what is left. */
async function recording_proxy_close(server, sockets, clock) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    for (const socket of sockets)
        socket.destroy();
    server.closeIdleConnections();
    const grace = new AbortController();
    const cut = clock.sleep(CLOSE_GRACE_MS, grace.signal).then(() => server.closeAllConnections(), () => { });
    await closed;
    grace.abort();
    await cut;
}
function originsOf(host, port) {
    return new Set([(0,io_listen/* originOf */.yv)(host, port), ...['127.0.0.1', 'localhost', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin)]);
}
function isLoopback(socket) {
    return /^(?:::1|(?:::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/recording-writer.js
var recording_writer = __webpack_require__(64251);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/recorders/run-command.js



/**
 * Runs a command by the shell in a process group of its own and waits for its end. Its output goes to standard error, because standard output belongs to our own
 * document. When it has ended, when `signal` aborts, and when this process exits, the whole group is ended: nothing it started stays behind.
 * @throws FS_RECORD_COMMAND where it cannot be started
 */
async function runCommand(command, env, clock, signal) {
    if (signal.aborted)
        return { code: null, signal: null };
    const child = (0,external_node_child_process_.spawn)(command, { shell: true, detached: true, stdio: ['ignore', 2, 2], env });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject((0,errors/* fail */.fJ)('FS_RECORD_COMMAND', { found: `\`${command}\` (${cause.code ?? cause.message})`, cause })));
        child.once('exit', (code, by) => resolve({ code, signal: by }));
    });
    const group = child.pid;
    if (group === undefined)
        return await ended;
    const onAbort = () => void (0,process_group/* stopGroup */.gv)(group, clock);
    const onExit = () => killNow(group);
    signal.addEventListener('abort', onAbort, { once: true });
    process.once('exit', onExit);
    try {
        return await ended;
    }
    finally {
        await (0,process_group/* stopGroup */.gv)(group, clock);
        signal.removeEventListener('abort', onAbort);
        process.removeListener('exit', onExit);
    }
}
function killNow(group) {
    try {
        process.kill(-group, 'SIGKILL');
    }
    catch {
        // it is gone already
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/recorders/record-while.js
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
 * Records a service's traffic through a proxy for as long as a command runs (or until `signal`). The file is complete when this returns or throws.
 * @throws FS_VALUE, FS_PORT_IN_USE, FS_STORE (the disk failed: says what was kept; the service's answers were passed on all the same), FS_RECORD_COMMAND
 */
async function recordWhile(options) {
    const target = parseTarget(options.target);
    const listen = (0,io_listen/* parseListen */.JZ)(options.listen);
    const writer = await (0,recording_writer/* openRecordingWriter */.x)(options.out, options.anonymiser);
    const facts = { source: options.target, anonymiser: options.anonymiser.identity ?? null, clock: options.clock };
    // A recorder that is killed leaves this one, which names no routes.
    await (0,manifest_file/* writeManifest */.H)(options.out, facts);
    let exit = { code: null, signal: null };
    let counts;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const proxy = __addDisposableResource(env_1, await startRecordingProxy({
                target,
                listen,
                clock: options.clock,
                record: writer.write,
                bodyCapBytes: options.bodyCapBytes,
            }), true);
            counts = proxy.counts;
            options.onListening?.(proxy.origin);
            exit = await waitForEnd(options, proxy.origin);
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
    catch (error) {
        await writer.close().catch(() => { });
        throw error;
    }
    const { written, lost } = await writer.close();
    await (0,manifest_file/* writeManifest */.H)(options.out, { ...facts, routes: writer.routes });
    requireCommand(options.command, exit);
    return { out: options.out, requests: counts.requests, written, lost, unrecorded: counts.unrecorded, exitCode: exit.code };
}
async function waitForEnd(options, origin) {
    if (options.command !== undefined) {
        const env = { ...options.processEnv, BASE_URL: origin, HTTP_PROXY: origin, http_proxy: origin };
        return await runCommand(options.command, env, options.clock, options.signal);
    }
    if (!options.signal.aborted)
        await new Promise((resolve) => options.signal.addEventListener('abort', () => resolve(), { once: true }));
    return { code: null, signal: null };
}
/** What a shell answers for a command it cannot find (127) or may not run (126). */
function requireCommand(command, exit) {
    if (exit.code !== 127 && exit.code !== 126)
        return;
    throw (0,errors/* fail */.fJ)('FS_RECORD_COMMAND', {
        found: `\`${command ?? ''}\`: ${exit.code === 127 ? 'command not found' : 'not executable'} (exit code ${exit.code})`,
    });
}
function parseTarget(text) {
    const url = URL.parse(text);
    if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.search === '' && url.hash === '')
        return url;
    throw (0,errors/* fail */.fJ)('FS_VALUE', {
        found: `target "${text}"`,
        expected: 'a base URL such as http://127.0.0.1:3000',
        hint: 'Give the address of the running service.',
    });
}


/***/ }),

/***/ 64251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openRecordingWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45201);
/* harmony import */ var _formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30201);
/* harmony import */ var _route_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76935);







const BATCH_BYTES = 256 * 1024;
const BATCH_MS = 1_000;
/** Lines waiting for a slow disk; beyond it exchanges are dropped and counted rather than the service held up. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gzip);
/**
 * Writes a recording in our JSONL, compressed where the name ends in `.gz`. Lines go out in batches at least once a second; each batch is a gzip member of its
 * own, so that a file whose writer was killed is readable up to its last batch. Everything passes the anonymiser first.
 * @throws FS_STORE where the file cannot be created
 */
async function openRecordingWriter(file, anonymiser) {
    const handle = await create(file);
    const state = {
        batch: [],
        batchBytes: 0,
        waitingBytes: 0,
        written: 0,
        lost: 0,
        failure: null,
        routes: new Map(),
        tail: Promise.resolve(),
    };
    let closing = null;
    const zipped = file.endsWith('.gz');
    const timer = setInterval(() => flush(state, handle, zipped), BATCH_MS);
    timer.unref();
    return {
        write(exchange) {
            if (closing || state.failure || state.waitingBytes > MOST_WAITING_BYTES) {
                state.lost++;
                return;
            }
            if (!enqueue(state, exchange, anonymiser))
                return;
            if (state.batchBytes >= BATCH_BYTES)
                flush(state, handle, zipped);
        },
        routes: state.routes,
        counts: () => ({ written: state.written, lost: state.lost }),
        close() {
            clearInterval(timer);
            closing ??= finish(state, handle, file, zipped);
            return closing;
        },
    };
}
async function create(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'w');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
            found: cause.code ?? String(cause),
            expected: 'a file that can be written',
            place: { file },
            cause,
        });
    }
}
/** An exchange that cannot be put into words is lost, not fatal. */
function enqueue(state, exchange, anonymiser) {
    try {
        const clean = anonymiser.exchange(exchange);
        const line = `${(0,_formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeJsonl */ .Xq)(clean)}\n`;
        (0,_route_count_js__WEBPACK_IMPORTED_MODULE_6__/* .countRoute */ .p)(state.routes, clean);
        state.batch.push(line);
        state.batchBytes += line.length;
        state.waitingBytes += line.length;
        return true;
    }
    catch {
        state.lost++;
        return false;
    }
}
/** Queues the batch for writing, after those before it. */
function flush(state, handle, zipped) {
    const { batch, batchBytes } = state;
    if (batch.length === 0)
        return;
    state.batch = [];
    state.batchBytes = 0;
    state.tail = state.tail.then(async () => {
        try {
            if (state.failure)
                throw state.failure;
            const bytes = Buffer.from(batch.join(''), 'utf8');
            await writeWhole(handle, zipped ? await compress(bytes) : bytes);
            state.written += batch.length;
        }
        catch (error) {
            state.failure ??= error;
            state.lost += batch.length;
        }
        state.waitingBytes -= batchBytes;
    });
}
/** A full disk writes a part first and fails at the next attempt. */
async function writeWhole(handle, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await handle.write(bytes, at)).bytesWritten;
}
async function finish(state, handle, file, zipped) {
    flush(state, handle, zipped);
    await state.tail;
    try {
        if (!state.failure)
            await handle.sync().catch(ignoreUnsyncable);
    }
    catch (error) {
        state.failure = error;
    }
    finally {
        await handle.close().catch(() => { });
    }
    const counts = { written: state.written, lost: state.lost };
    if (!state.failure)
        return counts;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
        found: `${state.failure.code ?? state.failure.message}; ${counts.written} exchanges were kept, ${counts.lost} lost`,
        expected: 'room for the recording',
        place: { file },
        cause: state.failure,
    });
}
/** Pipes and devices cannot be synced, and need not be. */
function ignoreUnsyncable(error) {
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP')
        throw error;
}


/***/ }),

/***/ 52052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ passConnect),
/* harmony export */   w: () => (/* binding */ passUpgrade)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18848);




/** Joins two sockets until either ends; both are gone afterwards. */
function join(a, b) {
    const close = () => {
        a.destroy();
        b.destroy();
    };
    for (const side of [a, b])
        side.on('error', close).on('close', close);
    a.pipe(b);
    b.pipe(a);
}
/**
 * Passes an upgrade (WebSocket) through to the target, unrecorded. The response is the service's own, also when it refuses.
 * @param keepHost the service is addressed as the client did, not by the target's name
 */
function passUpgrade(request, client, head, destination, ownOrigins, keepHost = false) {
    const received = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(request.rawHeaders);
    const headers = (keepHost ? received : (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .towardsTarget */ .AU)(received, destination.origin, ownOrigins)).flat();
    const send = destination.origin.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const upstream = send({ ...(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .connectOptions */ .jN)(destination), method: request.method ?? 'GET', headers, agent: false });
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'));
    upstream.on('upgrade', (response, socket, rest) => {
        client.write(formatHead(response));
        if (rest.length > 0)
            client.write(rest);
        if (head.length > 0)
            socket.write(head);
        join(client, socket);
    });
    upstream.on('response', (response) => {
        const kept = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(response.rawHeaders).filter(([name]) => !/^(?:connection|transfer-encoding|keep-alive)$/i.test(name));
        client.write(formatHead(response, [...kept.flat(), 'connection', 'close']));
        response.pipe(client);
    });
    upstream.end();
}
/** `CONNECT host:port`: bytes both ways, unread. */
function passConnect(authority, client, head) {
    const match = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(authority);
    if (!match || Number(match[2]) > 65_535) {
        client.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
        return null;
    }
    const upstream = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(Number(match[2]), match[1]);
    let joined = false;
    upstream.once('connect', () => {
        joined = true;
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0)
            upstream.write(head);
        join(client, upstream);
    });
    upstream.once('error', () => {
        if (!joined)
            client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    });
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    return upstream;
}
function formatHead(response, raw = response.rawHeaders) {
    const lines = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(raw).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n${lines.join('')}\r\n`;
}


/***/ }),

/***/ 76935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countRoute)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** Beyond it new routes are pooled. */
const MOST_COUNTED = 2_000;
const OTHER = '(other)';
/** Counts a request, already anonymised, to its route; an absolute target counts without its origin. */
function countRoute(routes, { method, target }) {
    const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
    if (!path.startsWith('/'))
        return;
    const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__.routeOf)(method, path);
    const name = routes.has(route) || routes.size < MOST_COUNTED ? route : OTHER;
    routes.set(name, (routes.get(name) ?? 0) + 1);
}


/***/ })

};
