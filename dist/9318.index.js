export const id = 9318;
export const ids = [9318];
export const modules = {

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

/***/ 39377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ toStep),
/* harmony export */   kp: () => (/* binding */ assign)
/* harmony export */ });
/* unused harmony export SHARE_STEP */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const UNKNOWN = { answeredBy: 'primary', copied: false };
const COPIED = { answeredBy: 'primary', copied: true };
const SPLIT = { answeredBy: 'shadow', copied: false };
/** Shares are kept in thousandths: the finest step a split can be asked for. */
const SHARE_STEP = 0.001;
/**
 * Where a user stands, by the keyed hash of what they are known by: two places in [0, 1), one for the split and one for the copies, each the same on every
 * machine with the same key. A share takes everybody below it, so those of 1 % are among those of 5 %, and a share that is raised only adds.
 * The two are independent: raising the split takes nobody in particular away from the copies.
 * @param attribute what the user is known by; null where they carry none of it: they stay on the primary, and are not copied
 */
function assign(key, attribute, shares) {
    if (attribute === null)
        return UNKNOWN;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(attribute).digest();
    if (placeAt(digest, 6) < shares.split)
        return SPLIT;
    return placeAt(digest, 0) < shares.share ? COPIED : UNKNOWN;
}
/** To the nearest thousandth; what is above zero stays above zero. */
function toStep(share) {
    const steps = Math.round(share / SHARE_STEP);
    return share > 0 ? Math.max(1, steps) / 1_000 : 0;
}
/** 48 bits of a digest as a place in [0, 1). The first six bytes are those `select` decides by, so that a replay and a mirror choose the same users. */
function placeAt(digest, byte) {
    return digest.readUIntBE(byte, 6) / 2 ** 48;
}


/***/ }),

/***/ 16031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ CONTROL_COMMANDS),
/* harmony export */   c3: () => (/* binding */ MOST_CONTROL_BYTES),
/* harmony export */   mG: () => (/* binding */ readControlLine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);


const CONTROL_COMMANDS = ['status', 'split', 'share', 'lease', 'users', 'stop'];
/** Longer lines are no commands. */
const MOST_CONTROL_BYTES = 4_096;
/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
function readControlLine(line) {
    const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"}, {"command":"lease","for":"60s"}, {"command":"users"} or {"command":"stop"}`;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
    }
    const { command, share, ...rest } = (value !== null && typeof value === 'object' ? value : {});
    if (command === 'status' || command === 'stop')
        return { command };
    if (command === 'lease')
        return { command, forMs: readLease(rest['for']) };
    if (command === 'users')
        return { command, sinceMs: wholeNumber(rest['since'], 0), blockMs: Math.max(1_000, wholeNumber(rest['block'], 10_000)) };
    if (command !== 'split' && command !== 'share')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
    if (typeof share !== 'string' && typeof share !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
    const { expected: before } = rest;
    const shares = { [command]: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(share) };
    const isKnown = typeof before === 'number' || typeof before === 'string';
    return { command: 'shares', shares, ...(isKnown ? { expected: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(before) } : {}) };
}
function readLease(value) {
    if (value === null)
        return null;
    if (typeof value === 'string')
        return (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a lease without its length', expected: '"for": "60s", or null for none' });
}
function wholeNumber(value, byDefault) {
    if (value === undefined)
        return byDefault;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return Math.floor(value);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: JSON.stringify(value) ?? 'nothing', expected: 'milliseconds, a number of at least 0' });
}


/***/ }),

/***/ 42260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ USER_BOUNDS_MS),
/* harmony export */   g: () => (/* binding */ UserTally)
/* harmony export */ });
/** 1 ms to 33 s in quarters of a doubling, rounded to what can be read. */
const USER_BOUNDS_MS = Array.from({ length: 61 }, (_, k) => Number((2 ** (k / 4)).toPrecision(3)));
const SECOND_MS = 1_000;
/** Four hours: what is older is forgotten. About 1 kB a second with users on both sides. */
const SECONDS_KEPT = 14_400;
class Side {
    requests = 0;
    errors = 0;
    /** index of the lowest bound that holds the time -> how many */
    within = new Map();
    add(latencyMs, isError) {
        this.requests++;
        if (isError)
            this.errors++;
        const bound = latencyMs === null ? -1 : USER_BOUNDS_MS.findIndex((most) => latencyMs <= most);
        if (bound >= 0)
            this.within.set(bound, (this.within.get(bound) ?? 0) + 1);
    }
    merge(other) {
        this.requests += other.requests;
        this.errors += other.errors;
        for (const [bound, count] of other.within)
            this.within.set(bound, (this.within.get(bound) ?? 0) + count);
    }
    counts() {
        let left = this.requests;
        const above = USER_BOUNDS_MS.map((_, bound) => (left -= this.within.get(bound) ?? 0));
        return { requests: this.requests, errors: this.errors, above };
    }
}
/** What the users of either side got, a second at a time: answers and errors of requests that were answered for real, not of copies. Bounded memory. */
class UserTally {
    seconds = [];
    /**
     * One request of a user that is over.
     * @param atMs when it ended, milliseconds since the epoch
     * @param latencyMs null where there was no whole answer
     */
    add(side, atMs, latencyMs, isError) {
        const index = Math.floor(atMs / SECOND_MS);
        let last = this.seconds.at(-1);
        if (!last || index > last.index) {
            last = { index, primary: new Side(), shadow: new Side() };
            this.seconds.push(last);
            if (this.seconds.length > SECONDS_KEPT)
                this.seconds.shift();
        }
        last[side].add(latencyMs, isError); // a clock that was set back counts in the newest second
    }
    /** Whole blocks from `sinceMs` to `nowMs`, oldest first; those in which nobody came are left out. */
    rows(sinceMs, nowMs, blockMs) {
        const blocks = new Map();
        const whole = Math.floor((nowMs - sinceMs) / blockMs);
        for (const second of this.seconds) {
            const block = Math.floor((second.index * SECOND_MS - sinceMs) / blockMs);
            if (block < 0 || block >= whole)
                continue;
            let row = blocks.get(block);
            if (!row)
                blocks.set(block, (row = { primary: new Side(), shadow: new Side() }));
            row.primary.merge(second.primary);
            row.shadow.merge(second.shadow);
        }
        return [...blocks].map(([block, { primary, shadow }]) => ({
            atMs: sinceMs + block * blockMs,
            primary: primary.counts(),
            shadow: shadow.counts(),
        }));
    }
}


/***/ }),

/***/ 98774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openControlSocket),
/* harmony export */   w: () => (/* binding */ askControlSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _io_ask_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18442);
/* harmony import */ var _mirror_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16031);





/** The longest a client may stay without a word. */
const IDLE_MS = 60_000;
const MOST_CLIENTS = 16;
/**
 * Listens on a Unix socket for one JSON object a line, and answers each with one: `{"ok":true,...}` or `{"ok":false,"error":{code,message}}`. Only this user
 * may open it. A socket that an earlier process left behind is replaced, one that somebody listens on is not.
 * @param act does what a line asks for, and returns what goes into the answer; what it throws is answered
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
async function openControlSocket(path, act) {
    const clients = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => {
        clients.add(socket);
        socket.once('close', () => clients.delete(socket));
        converse(socket, act);
    });
    server.maxConnections = MOST_CLIENTS;
    await listenAt(server, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o600);
    return {
        path,
        async [Symbol.asyncDispose]() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of clients)
                socket.end();
            setTimeout(() => clients.forEach((socket) => void socket.destroy()), 500).unref();
            await closed;
        },
    };
}
function converse(socket, act) {
    let rest = '';
    socket.setEncoding('utf8');
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => { });
    socket.on('data', (text) => {
        rest += text;
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const line = rest.slice(0, end).trim();
            rest = rest.slice(end + 1);
            if (line !== '')
                socket.write(`${JSON.stringify(answer(line, act))}\n`);
        }
        if (rest.length > _mirror_control_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONTROL_BYTES */ .c3)
            socket.destroy();
    });
}
function answer(line, act) {
    try {
        return { ok: true, ...act((0,_mirror_control_js__WEBPACK_IMPORTED_MODULE_4__/* .readControlLine */ .mG)(line)) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, error: { code: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeshadowError */ .rU)(error) ? error.code : 'FS_INTERNAL', message } };
    }
}
async function listenAt(server, path) {
    try {
        await tryListen(server, path);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'EADDRINUSE')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_VALUE', {
                found: `control socket ${path} (${code ?? String(error)})`,
                expected: 'a path in a directory that can be written',
                cause: error,
            });
        if (await isAnswered(path))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: path, hint: 'Another mirror listens there; choose another --control.' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
        await tryListen(server, path);
    }
}
async function tryListen(server, path) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
            server.removeListener('error', reject);
            resolve();
        });
    });
}
async function isAnswered(path) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path);
        socket.once('connect', () => {
            socket.destroy();
            resolve(true);
        });
        socket.once('error', () => resolve(false));
    });
}
/**
 * Sends one line to a control socket. @returns the answer
 * @throws FS_UNREACHABLE
 */
async function askControlSocket(path, line) {
    return (0,_io_ask_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .askSocket */ .z)(path, line, 'a mirror started with --control of this path');
}


/***/ }),

/***/ 65966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startMirror)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/listen.js
var io_listen = __webpack_require__(68196);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var trace_tag = __webpack_require__(92008);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/counts.js
/** What a mirror did with what it read; once nothing is under way, read = sent + skipped + dropped + failed. */
class MirrorCounts {
    /** requests, refused ones included */
    read = 0;
    /** copies that the shadow answered */
    sent = 0;
    /** copies without an answer, by error word */
    failed = {};
    skipped = {};
    dropped = {};
    /** what clients got: answers of the primary, answers of the shadow, errors of ours */
    answered = { primary: 0, shadow: 0 };
    /** requests that got 502 or 504 or a broken answer because the side that should answer failed */
    broken = { primary: 0, shadow: 0 };
    /** requests refused before any side saw them, by reason */
    refused = {};
    /** clients that went away before their answer had come to its end */
    clientsGone = 0;
    skip(reason) {
        this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    }
    drop(reason) {
        this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
    }
    fail(word) {
        this.failed[word] = (this.failed[word] ?? 0) + 1;
    }
    refuse(reason) {
        this.refused[reason] = (this.refused[reason] ?? 0) + 1;
        this.skip('refused');
    }
    /** Requests whose fate is still open. */
    get pending() {
        return this.read - this.sent - sum(this.failed) - sum(this.skipped) - sum(this.dropped);
    }
}
function sum(counts) {
    return Object.values(counts).reduce((total, count) => total + count, 0);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/assign.js
var mirror_assign = __webpack_require__(39377);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/arrivals.js
/**
 * When what is being read came in: the same moment for everything of one turn of the event loop. Two answers that came in together are read one after the
 * other, and passing the first on takes time, which by readings of their own would count for the second. How much that is, and for which side, depends on
 * the machine: bench/mirror-fairness.mjs measures it.
 */
class Arrivals {
    clock;
    atMs = Number.NaN;
    constructor(clock) {
        this.clock = clock;
    }
    /** On the monotonic clock. */
    now() {
        if (Number.isNaN(this.atMs)) {
            this.atMs = this.clock.monotonic();
            setImmediate(this.forget); // runs once all that was readable has been read
        }
        return this.atMs;
    }
    forget = () => {
        this.atMs = Number.NaN;
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var traffic_body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/route-table.js
var route_table = __webpack_require__(52168);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/route-names.js

/** Paths whose route is remembered. */
const REMEMBERED = 10_000;
/** Names the routes of live traffic, which teaches the table as it comes; a path that comes again keeps its name. Bounded memory. */
class RouteNames {
    table = (0,route_table/* createRouteTable */.mZ)();
    names = new Map();
    of(method, target) {
        const end = target.search(/[?#]/);
        const key = `${method} ${end < 0 ? target : target.slice(0, end)}`;
        const known = this.names.get(key);
        if (known !== undefined)
            return known;
        this.table.learn(target);
        const name = this.table.name(method, target);
        if (this.names.size >= REMEMBERED)
            this.names = new Map();
        this.names.set(key, name);
        return name;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
// EXTERNAL MODULE: ./build-bundle/src/traffic/select.js + 1 modules
var traffic_select = __webpack_require__(60541);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/user.js


/** The cookie that keeps a user on their side where nothing else tells users apart (`by: random` with a split). */
const SIDE_COOKIE = 'foreshadow_side';
const DAY_SECONDS = 86_400;
/**
 * @param split whether users are divided: then `random` is a cookie's, not the single request's, so that a user does not change sides between requests
 * @param fresh makes a new random word
 */
function userOf(asking, by, split, fresh) {
    const pairs = toPairs(asking.headers);
    if (by !== 'random')
        return { attribute: (0,traffic_select/* attributeOf */.w4)({ ...EMPTY, target: asking.target, headers: pairs, client: asking.address }, by), setCookie: null };
    if (!split)
        return { attribute: fresh(), setCookie: null };
    const known = (0,traffic_headers/* readCookies */.um)(pairs).find(([name]) => name === SIDE_COOKIE)?.[1];
    if (known)
        return { attribute: known, setCookie: null };
    const attribute = fresh();
    return { attribute, setCookie: `${SIDE_COOKIE}=${attribute}; Path=/; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax` };
}
const EMPTY = { id: '', atMs: 0, method: 'GET', body: null, response: null };
function toPairs(headers) {
    const pairs = [];
    for (let i = 0; i + 1 < headers.length; i += 2)
        pairs.push([headers[i], headers[i + 1]]);
    return pairs;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var safety = __webpack_require__(78068);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copy-request.js


const REPLACED = new Set([...trace_tag/* TAG_HEADERS */.Kv, 'content-length']);
/** A copy as it was received, tagged for the shadow. @param headers end-to-end, flat */
function originalCopy(method, path, headers, body, tag) {
    const kept = [];
    let flags = '01';
    let baggage = '';
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const name = headers[i].toLowerCase();
        if (!REPLACED.has(name))
            kept.push(headers[i], headers[i + 1]);
        else if (name === 'traceparent')
            flags = (0,trace_tag/* traceFlags */.H3)(headers[i + 1]);
        else if (name === 'baggage')
            baggage = (0,trace_tag/* mergeBaggage */.$A)(baggage, headers[i + 1]);
    }
    return optionsOf(method, path, [...kept, ...(0,trace_tag/* tagHeaders */.R9)({ ...tag, arm: 'shadow', flags }, baggage.replace(/^,/, ''))], body);
}
/** A copy of what the boundary lets through; null where no HTTP client can send it. */
function exchangeCopy(exchange, host, tag) {
    const outgoing = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, {});
    if (typeof outgoing === 'string')
        return null;
    const { method, path, headers, body, flags, baggage } = outgoing;
    const addressed = host === undefined ? headers : ['Host', host, ...headers];
    return optionsOf(method, path, [...addressed, ...(0,trace_tag/* tagHeaders */.R9)({ ...tag, arm: 'shadow', flags }, baggage)], body);
}
function optionsOf(method, path, headers, body) {
    const options = { method: method, path, headers };
    if (body !== null && body.byteLength > 0)
        options.body = body;
    if (method === 'HEAD')
        options.reset = false;
    return options;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/received-body.js
var received_body = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/side.js

const NO_HEADERS = {};
/** What one side did with a mirrored request: the observation in the making. */
class Side {
    arm;
    method;
    status = null;
    headers = NO_HEADERS;
    body = new received_body/* ReceivedBody */.u();
    error = null;
    /** on the monotonic clock */
    sentAtMs = Number.NaN;
    endedAtMs = Number.NaN;
    /** time during which the client, and not this side, was what was waited for */
    heldUpMs = 0;
    done = false;
    /** body bytes as they came, where the body has been replaced since */
    received = null;
    constructor(arm, method) {
        this.arm = arm;
        this.method = method;
    }
    observation() {
        const latencyMs = this.error === null ? Math.max(0, this.endedAtMs - this.sentAtMs - this.heldUpMs) : null;
        return {
            status: this.error === null ? this.status : null,
            latencyMs,
            intendedLatencyMs: latencyMs,
            bytes: this.received ?? this.body.bytes,
            error: this.error,
        };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/pair.js

/** A mirrored request and what both sides make of it: the trial in the making. */
class Pair {
    index;
    dueMs;
    request;
    primary;
    shadow;
    bodyCapBytes;
    budget;
    /** the client went away, so the primary's answer is not known */
    isVoid = false;
    /** of the copy: not made yet, handed to the line, or never to be made */
    copy = 'open';
    /** the copy was not sent */
    wasDropped = false;
    land;
    /** @param dueMs since the start of the traffic */
    constructor(index, dueMs, method, route, bodyCapBytes, budget, land) {
        this.index = index;
        this.dueMs = dueMs;
        this.request = { exchange: { id: String(index), response: null }, route };
        this.primary = new Side('primary', method);
        this.shadow = new Side('shadow', method);
        this.bodyCapBytes = bodyCapBytes;
        this.budget = budget;
        this.land = land;
    }
    get calls() {
        return [this.primary, this.shadow];
    }
    callOf(arm) {
        return arm === 'primary' ? this.primary : arm === 'shadow' ? this.shadow : undefined;
    }
    /** Part of an answer's body, for comparing. */
    add(side, chunk) {
        side.body.add(chunk, this.bodyCapBytes, this.budget);
    }
    finish(side, error) {
        if (side.done)
            return;
        side.done = true;
        side.error = error;
        if (this.primary.done && this.shadow.done)
            this.land(this);
    }
    /** Lets go of the bodies. */
    release() {
        this.primary.body.release(this.budget);
        this.shadow.body.release(this.budget);
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/pseudonymise-answer.js




/**
 * Puts the primary's answer under the pseudonyms that the shadow was sent, so that the two can be compared. An answer that is cut or cannot be decoded can
 * not be: then only the status is left of it. @param exchange the request as it came
 */
async function pseudonymiseAnswer(pair, exchange, forwarding) {
    const { primary, budget } = pair;
    if (primary.error !== null || primary.status === null)
        return true;
    const encoding = (0,compare_calls/* encodingOf */.P$)(primary);
    const kept = primary.body.kept();
    const bytes = primary.body.truncated ? null : encoding === '' ? kept : await (0,decode_body/* decodeBody */.V)(kept, encoding, pair.bodyCapBytes);
    if (bytes === null)
        return false;
    const headers = pairsOf(primary.headers);
    const response = { status: primary.status, headers, body: (0,traffic_body/* toBody */.E)(bytes), latencyMs: null };
    const answer = forwarding.answer({ ...exchange, response });
    if (!answer)
        return false;
    const replaced = new received_body/* ReceivedBody */.u();
    const body = (0,traffic_body/* bodyBytes */.O)(answer.body);
    const received = primary.body.bytes;
    primary.body.release(budget);
    if (body.byteLength > 0)
        replaced.add(body, pair.bodyCapBytes, budget);
    primary.received = received;
    primary.body = replaced;
    primary.headers = fromPairs(answer.headers);
    return true;
}
function pairsOf(headers) {
    return Object.entries(headers).flatMap(([name, value]) => value === undefined || name === 'content-encoding' ? [] : [value].flat().map((one) => [name, one]));
}
function fromPairs(pairs) {
    const headers = {};
    for (const [name, value] of pairs) {
        const earlier = headers[name];
        headers[name] = earlier === undefined ? value : [earlier, value].flat();
    }
    return headers;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copier.js











/** The client's own trace: a copy becomes part of it, so that one trace shows both sides. */
const TRACE = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
/** Makes copies and pairs: what is copied, what the shadow is sent, and the trial that comes of it. */
class Copier {
    options;
    line;
    counts;
    startedAtMs;
    tracePrefix;
    budget;
    routes = new RouteNames();
    /** requests under pseudonyms, kept until their answers are: only where answers have to be pseudonymised */
    exchanges = new Map();
    addresses = new Map();
    landing = new Set();
    /** path of the shadow's URL, before every request's */
    prefix;
    index = 0;
    constructor(options, line, counts, startedAtMs, tracePrefix) {
        this.options = options;
        this.line = line;
        this.counts = counts;
        this.startedAtMs = startedAtMs;
        this.tracePrefix = tracePrefix;
        this.budget = new body_budget/* BodyBudget */.S(options.limits.heldBytes);
        this.prefix = (options.shadow?.pathname ?? '').replace(/\/$/, '');
    }
    reasonToSkip({ method, target, headers }) {
        if (!this.options.unsafe && !(0,safety/* isSafe */.I)(method))
            return 'unsafe';
        if (!this.options.filter)
            return null;
        const reason = this.options.filter({
            id: '',
            atMs: 0,
            method,
            target,
            headers: toPairs(headers),
            body: null,
            response: null,
            client: '',
        });
        return reason;
    }
    pairFor(method, head, address) {
        const { limits, clock } = this.options;
        const dueMs = clock.monotonic() - this.startedAtMs;
        const pair = new Pair(this.index++, dueMs, method, this.routes.of(method, head.path), limits.bodyCapBytes, this.budget, this.land);
        if (this.options.forwarding)
            this.addresses.set(pair, address);
        return pair;
    }
    collect(pair) {
        const { bodyCapBytes } = this.options.limits;
        let parts = [];
        let size = 0;
        return {
            add(chunk) {
                size += chunk.byteLength;
                if (size <= bodyCapBytes)
                    parts.push(chunk);
                else
                    parts = [];
            },
            whole: () => {
                if (size > bodyCapBytes || pair.isVoid)
                    return null;
                return parts.length === 1 ? parts[0] : Buffer.concat(parts, size);
            },
        };
    }
    /** Sends the copy of a request that has been received whole. */
    send(pair, request, head, collected) {
        if (pair.copy !== 'open')
            return;
        const body = collected?.whole() ?? null;
        if (collected && body === null) {
            this.counts.skip('body-over-cap');
            this.drop(pair);
            return;
        }
        const { forwarding } = this.options;
        if (forwarding) {
            const address = this.addresses.get(pair) ?? '';
            setImmediate(() => this.sendPseudonyms(pair, request, head, body, address));
            return;
        }
        const traceId = TRACE.exec(headerOf(head.headers, 'traceparent') ?? '')?.[1] ?? (0,trace_tag/* newTraceId */.dp)(this.tracePrefix, this.options.random);
        const copy = originalCopy(pair.shadow.method, this.prefix + head.path, head.headers, body, this.tagOf(pair, traceId));
        this.line.submit(pair, copy, body?.byteLength ?? 0);
    }
    /** The client went away. A copy that is under way goes on, one whose request never came to its end is not sent. */
    abandon(pair) {
        pair.isVoid = true;
        if (pair.copy !== 'open')
            return;
        this.counts.drop('client-gone');
        this.drop(pair);
    }
    async settled() {
        while (this.landing.size > 0)
            await Promise.all(this.landing);
    }
    sendPseudonyms(pair, request, head, body, address) {
        if (pair.copy !== 'open')
            return;
        const { forwarding, clock } = this.options;
        const headers = toPairs(head.headers).filter(([name]) => name.toLowerCase() !== 'content-length');
        const exchange = {
            id: String(pair.index),
            atMs: clock.monotonic() - this.startedAtMs,
            method: pair.shadow.method,
            target: head.path,
            headers,
            body: body && (0,traffic_body/* toBody */.E)(body),
            response: null,
            client: (0,session/* clientOf */.fe)(headers, address),
        };
        let copy = null;
        try {
            const anonymous = forwarding?.request(exchange) ?? exchange;
            copy = exchangeCopy({ ...anonymous, target: this.prefix + anonymous.target }, request.headers.host, this.tagOf(pair, (0,trace_tag/* newTraceId */.dp)(this.tracePrefix, this.options.random)));
        }
        catch {
            // what cannot be put under pseudonyms does not cross the boundary
        }
        if (!copy) {
            this.counts.drop('unsendable');
            this.drop(pair);
            return;
        }
        this.exchanges.set(pair, exchange);
        this.line.submit(pair, copy, body?.byteLength ?? 0);
    }
    tagOf(pair, traceId) {
        return { runId: this.options.runId, trialId: String(pair.index), traceId, spanId: (0,trace_tag/* spanIdOf */.DR)(traceId, 2) };
    }
    /** A pair that comes to nothing. */
    drop(pair) {
        pair.copy = 'none';
        pair.isVoid = true;
        pair.finish(pair.shadow, 'closed');
    }
    land = (pair) => {
        const exchange = this.exchanges.get(pair);
        this.exchanges.delete(pair);
        this.addresses.delete(pair);
        const { observe, observeDropped } = this.options;
        if (pair.isVoid || !observe || (pair.wasDropped && !observeDropped)) {
            pair.release();
            return;
        }
        const landed = exchange ? this.landPseudonyms(pair, exchange) : (0,land/* landTrial */.K)(pair, pair.bodyCapBytes);
        if (!(landed instanceof Promise)) {
            this.deliver(pair, landed);
            return;
        }
        const delivery = landed.then((trial) => this.deliver(pair, trial), () => pair.release());
        this.landing.add(delivery);
        void delivery.finally(() => this.landing.delete(delivery));
    };
    async landPseudonyms(pair, exchange) {
        const isComparable = await pseudonymiseAnswer(pair, exchange, this.options.forwarding);
        const trial = await (0,land/* landTrial */.K)(pair, pair.bodyCapBytes);
        return isComparable ? trial : { ...trial, same: undefined, replies: undefined };
    }
    deliver(pair, trial) {
        this.options.observe?.(trial);
        pair.release();
    }
}
function headerOf(headers, name) {
    for (let i = 0; i + 1 < headers.length; i += 2)
        if (headers[i].toLowerCase() === name)
            return headers[i + 1];
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/framing.js

/**
 * Checks and rewrites the head of a request (RFC 9110 7.6, RFC 9112 3.2, 6.1, 6.3). The parser has already refused conflicting lengths, folded lines and
 * malformed fields; here go a second Host, codings other than a single `chunked`, and targets that are neither a path nor absolute. Left out are the fields
 * of the connection, those that `Connection` names, and `Expect`, which the mirror has answered itself.
 * @param raw names and values, as node:http gives them
 * @param needsHost the client speaks HTTP/1.1, which cannot do without
 */
function readHead(raw, target, needsHost = true) {
    let host = -1;
    let named = null;
    let coding = null;
    let length = null;
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        const name = raw[i];
        const value = raw[i + 1];
        const lower = name.toLowerCase();
        if (lower === 'connection')
            named = named === null ? value : `${named},${value}`;
        else if (lower === 'transfer-encoding') {
            if (coding !== null || value.trim().toLowerCase() !== 'chunked')
                return { status: 501, reason: 'transfer-coding' };
            coding = value;
        }
        else if (lower === 'host') {
            if (host >= 0)
                return { status: 400, reason: 'host' };
            host = headers.length;
            headers.push(name, value);
        }
        else if (lower === 'content-length') {
            if (length !== null || !/^\d+$/.test(value))
                return { status: 400, reason: 'content-length' };
            length = value;
            headers.push(name, value);
        }
        else if (lower !== 'expect' && !traffic_headers/* HOP_BY_HOP */.q6.has(lower))
            headers.push(name, value);
    }
    if (coding !== null && length !== null)
        return { status: 400, reason: 'content-length' };
    if (host < 0 && needsHost)
        return { status: 400, reason: 'host' };
    const kept = named === null ? headers : withoutNamed(headers, named);
    const hasBody = coding !== null || (length !== null && Number(length) > 0);
    if (target.startsWith('/'))
        return { headers: kept, hasBody, path: target };
    return readAbsolute(kept, target, hasBody);
}
function isRefusal(head) {
    return 'reason' in head;
}
/** An absolute target names the host, whatever the Host field says (RFC 9112 3.2.2). */
function readAbsolute(headers, target, hasBody) {
    const match = /^https?:\/\/([^/?#@\s]+)([^#]*)/i.exec(target);
    if (!match)
        return { status: target === '*' ? 501 : 400, reason: 'target' };
    const rest = match[2];
    const at = headers.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
    if (at >= 0)
        headers[at + 1] = match[1];
    else
        headers.push('Host', match[1]);
    return { headers, hasBody, path: rest.startsWith('/') ? rest : `/${rest}` };
}
/** Fields that are never of one connection, whatever `Connection` claims: a client must not strip them from a request (RFC 9110 7.6.1). */
const ALWAYS_KEPT = new Set(['host', 'content-length', 'authorization', 'cookie', 'x-forwarded-for']);
function withoutNamed(headers, connection) {
    const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
    const kept = [];
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const name = headers[i];
        const lower = name.toLowerCase();
        if (!named.has(lower) || ALWAYS_KEPT.has(lower))
            kept.push(name, headers[i + 1]);
    }
    return kept;
}
/** Fields of the answering side's connection; `Trailer` announces fields that are passed on. */
const OF_THE_ANSWER = new Set([...traffic_headers/* HOP_BY_HOP */.q6].filter((name) => name !== 'trailer'));
/** The end-to-end headers of an answer, flat, in order. @param raw names and values as bytes of latin-1 */
function answerHeaders(raw) {
    let named = null;
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        const name = framing_text(raw[i]);
        const lower = name.toLowerCase();
        if (lower === 'connection')
            named = named === null ? framing_text(raw[i + 1]) : `${named},${framing_text(raw[i + 1])}`;
        else if (!OF_THE_ANSWER.has(lower))
            headers.push(name, framing_text(raw[i + 1]));
    }
    return named === null || /^\s*(?:keep-alive|close)\s*$/i.test(named) ? headers : withoutNamed(headers, named);
}
function framing_text(part) {
    return typeof part === 'string' ? part : part.toString('latin1');
}
/** Adds who asked, as every reverse proxy does: appended to what a proxy before this one has written. */
function addForwarded(headers, address, scheme) {
    let forwarded = -1;
    let hasScheme = false;
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const lower = headers[i].toLowerCase();
        if (lower === 'x-forwarded-for')
            forwarded = i;
        else if (lower === 'x-forwarded-proto')
            hasScheme = true;
    }
    if (forwarded < 0)
        headers.push('X-Forwarded-For', address);
    else
        headers[forwarded + 1] = `${headers[forwarded + 1]}, ${address}`;
    if (!hasScheme)
        headers.push('X-Forwarded-Proto', scheme);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/user-tally.js
var user_tally = __webpack_require__(42260);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/tunnel.js
var tunnel = __webpack_require__(52052);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/capture.js
var capture = __webpack_require__(61786);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/recording.js



/** A request and its answer as they are being recorded. */
class RecordedRelay {
    status = 0;
    headers = [];
    request;
    response;
    method;
    target;
    requestHeaders;
    address;
    sentMs;
    constructor(method, { path, headers }, address, sentMs, capBytes) {
        this.method = method;
        this.target = path;
        this.requestHeaders = headers.slice();
        this.address = address;
        this.sentMs = sentMs;
        this.request = (0,capture/* createCapture */.h)(capBytes);
        this.response = (0,capture/* createCapture */.h)(capBytes);
    }
    head(status, headers) {
        this.status = status;
        this.headers = headers;
    }
    data(chunk) {
        this.response.add(chunk);
    }
}
/** Makes a recording of what passes by, after the answer has been given. */
class Recording {
    record;
    capBytes;
    clock;
    startedAtMs;
    writing = new Set();
    count = 0;
    constructor(record, capBytes, clock, startedAtMs) {
        this.record = record;
        this.capBytes = capBytes;
        this.clock = clock;
        this.startedAtMs = startedAtMs;
    }
    begin(request, head, address) {
        return new RecordedRelay(request.method ?? 'GET', head, address, this.clock.monotonic(), this.capBytes);
    }
    bodyTap(tap) {
        return tap instanceof RecordedRelay ? tap.request.add : null;
    }
    keep(tap) {
        if (!(tap instanceof RecordedRelay))
            return;
        const latencyMs = this.clock.monotonic() - tap.sentMs;
        const written = this.write(tap, latencyMs).catch(() => { });
        this.writing.add(written);
        void written.finally(() => this.writing.delete(written));
    }
    async settled() {
        while (this.writing.size > 0)
            await Promise.all(this.writing);
    }
    async write(tap, latencyMs) {
        const requestHeaders = toPairs(tap.requestHeaders);
        const responseHeaders = toPairs(tap.headers);
        const sent = await (0,capture/* readCaptured */.T)(tap.request, requestHeaders, this.capBytes);
        const received = await (0,capture/* readCaptured */.T)(tap.response, responseHeaders, this.capBytes);
        this.record({
            id: String(this.count++),
            atMs: tap.sentMs - this.startedAtMs,
            method: tap.method,
            target: tap.target,
            ...sent,
            response: { status: tap.status, ...received, latencyMs },
            client: (0,session/* clientOf */.fe)(requestHeaders, tap.address, responseHeaders),
        });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/error-word.js
var error_word = __webpack_require__(64555);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/relay.js


/** Bodies up to here are written in one piece with their head: copying them is cheaper than a vectored write. */
const ONE_WRITE_BYTES = 16_384;
/**
 * One request and its answer on their way between client and the side that answers: undici's handler, streaming both ways with back-pressure. The head of an
 * answer and its first bytes are written together where they came together, which is one system call instead of two.
 */
class Relay {
    request;
    reply;
    head;
    side;
    connection = null;
    /** the pair this request is half of; null where it is not mirrored */
    pair = null;
    tap = null;
    /** set on the answer: a cookie that keeps a user on their side */
    setCookie = null;
    status = 0;
    /** on the monotonic clock */
    startedAtMs = Number.NaN;
    isOver = false;
    /** has been sent a second time */
    retried = false;
    upstream;
    host;
    body;
    servername;
    controller = null;
    message = '';
    headers = null;
    held = null;
    pausedAtMs = Number.NaN;
    constructor(request, reply, head, side, body, upstream, host) {
        this.request = request;
        this.reply = reply;
        this.head = head;
        this.side = side;
        this.body = body;
        this.upstream = upstream;
        this.servername = upstream.secure ? upstream.hostname : null;
        this.host = host;
        reply.sendDate = false;
        reply.on('close', this.closed);
    }
    get abandoned() {
        return this.isOver;
    }
    get hasBody() {
        return this.body !== null;
    }
    start() {
        this.startedAtMs = this.host.now();
        this.upstream.send(this);
    }
    options() {
        const method = (this.request.method ?? 'GET');
        const options = { method, path: this.head.path, headers: this.head.headers };
        if (this.body !== null)
            options.body = this.body;
        if (method === 'HEAD')
            options.reset = false; // undici closes the connection after each HEAD otherwise
        if (this.servername !== null)
            options.servername = this.servername;
        return options;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.isOver)
            controller.abort(new Error('the client went away'));
        else if (this.pair)
            this.pair.primary.sentAtMs = this.host.now();
    }
    onResponseStart(controller, status, headers, message) {
        if (status < 200) {
            this.inform(status, headers);
            return;
        }
        this.status = status;
        this.message = message ?? '';
        this.headers = answerHeaders((controller.rawHeaders ?? []));
        if (this.setCookie !== null)
            this.headers.push('Set-Cookie', this.setCookie);
        this.tap?.head(status, this.headers);
        if (this.pair) {
            this.pair.primary.status = status;
            this.pair.primary.headers = headers;
        }
        this.host.flushSoon(this);
    }
    onResponseData(controller, chunk) {
        if (this.isOver)
            return;
        this.tap?.data(chunk);
        this.pair?.add(this.pair.primary, chunk);
        if (this.headers !== null && this.held === null) {
            this.held = chunk;
            return;
        }
        this.flush();
        if (this.reply.write(chunk))
            return;
        controller.pause();
        this.pausedAtMs = this.host.now();
        this.reply.once('drain', this.drained);
    }
    onResponseEnd(controller, trailers) {
        const nowMs = this.pair ? this.host.arrivedAt() : 0;
        if (!this.isOver)
            this.writeEnd(controller, trailers);
        if (this.pair)
            this.pair.primary.endedAtMs = nowMs;
        this.over('answered', null);
        this.letGo();
    }
    onResponseError(_controller, error) {
        queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
        if (this.isOver)
            return;
        const word = (0,error_word/* errorWord */.L)(error);
        const next = this.reply.headersSent || this.headers !== null ? null : this.host.retry(this, word);
        if (next) {
            queueMicrotask(() => this.again(next));
            return;
        }
        this.giveAnswer(word);
    }
    /** What has been held back is written now. */
    flush() {
        const { headers, held } = this;
        if (headers === null || this.isOver)
            return;
        this.headers = null;
        this.held = null;
        this.reply.writeHead(this.status, this.message, headers);
        if (held)
            this.reply.write(held);
        else
            this.reply.flushHeaders();
    }
    /** The client went away: nobody waits for the answer, so it is not waited for. */
    abandon() {
        if (this.isOver)
            return;
        this.over('client-gone', null);
        this.controller?.abort(new Error('the client went away'));
        this.body?.destroy();
    }
    writeEnd(controller, trailers) {
        const { headers, held } = this;
        const raw = controller.rawTrailers;
        if (headers !== null && !raw?.length) {
            this.headers = null;
            this.reply.writeHead(this.status, this.message, headers);
            if (!held)
                this.reply.end();
            else if (held.byteLength <= ONE_WRITE_BYTES)
                this.reply.end(latin1(held), 'latin1');
            else
                this.reply.end(held);
            return;
        }
        this.flush();
        if (raw?.length && trailers)
            this.reply.addTrailers(trailers);
        this.reply.end();
    }
    /** An interim answer: passed on to who can understand it. */
    inform(status, headers) {
        if (this.request.httpVersionMinor < 1 || this.reply.headersSent)
            return;
        const { link, ...rest } = headers;
        if (status === 103 && link !== undefined)
            this.reply.writeEarlyHints({ ...rest, link: link });
        else if (status === 102)
            this.reply.writeProcessing();
    }
    again(upstream) {
        this.upstream = upstream;
        if (!this.isOver)
            upstream.send(this);
    }
    giveAnswer(word) {
        const begun = this.reply.headersSent;
        this.headers = null;
        if (begun) {
            this.over('broken', word);
            this.reply.destroy();
            return;
        }
        const status = word === 'timeout' ? 504 : 502;
        this.over('failed', word);
        this.reply.writeHead(status, {
            'content-type': 'text/plain; charset=utf-8',
            ...(this.request.complete ? {} : { connection: 'close' }),
        });
        this.reply.end(`foreshadow mirror: the ${this.side} gave no answer (${word})\n`);
    }
    drained = () => {
        if (this.pair)
            this.pair.primary.heldUpMs += this.host.now() - this.pausedAtMs;
        this.controller?.resume();
    };
    closed = () => {
        if (!this.reply.writableFinished)
            this.abandon();
    };
    over(end, error) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.host.ended(this, end, error);
    }
    letGo() {
        const { connection } = this;
        this.connection = null;
        if (connection)
            this.upstream.free(connection);
    }
}
/** Byte for byte: each byte one character, written as one byte. */
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/request-body.js

/**
 * A request's body on its way to the side that answers: at the pace that side reads, seen by `tap` as it flows. A stream of its own, so that a side that
 * stops reading does not take the client's connection with it: what is left is then read and thrown away, and the answer arrives.
 */
class RequestBody extends external_node_stream_.Readable {
    source;
    /** @param ended the body has come to its end, or the client went away before it had */
    constructor(source, tap, ended) {
        super({ highWaterMark: 65_536 });
        this.source = source;
        source.pause();
        source.on('data', (chunk) => {
            tap?.(chunk);
            if (!this.destroyed && !this.push(chunk))
                source.pause();
        });
        source.once('end', () => {
            if (!source.complete)
                return;
            ended(true);
            if (!this.destroyed)
                this.push(null);
        });
        source.once('close', () => {
            if (source.complete)
                return;
            ended(false);
            this.destroy(new Error('the client went away'));
        });
        source.on('error', () => { });
        this.on('error', () => { });
    }
    _read() {
        this.source.resume();
    }
    _destroy(error, callback) {
        if (!this.source.destroyed)
            this.source.resume();
        callback(error);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/reception.js










/** How long what a refused client still sends is read and thrown away. */
const LINGER_MS = 500;
const NO_ORIGINS = new Set();
/** Takes requests in: refuses what cannot be passed on safely, decides who answers and what is copied, and sees each request to its end. */
class Reception {
    /** what those who asked were given */
    users = new user_tally/* UserTally */.g();
    options;
    counts;
    upstreams;
    copier;
    shares;
    recording;
    arrivals;
    prefix;
    underWay = new Set();
    /** connections whose last request is over although not all of it has come */
    unfinished = new WeakSet();
    unflushed = [];
    stopped = false;
    constructor(options, counts, upstreams, copier, shares, startedAtMs, arrivals) {
        this.arrivals = arrivals;
        this.options = options;
        this.counts = counts;
        this.upstreams = upstreams;
        this.copier = copier;
        this.shares = shares;
        this.recording = options.record ? new Recording(options.record, options.limits.bodyCapBytes, options.clock, startedAtMs) : null;
        this.prefix = options.primary.pathname.replace(/\/$/, '');
    }
    get open() {
        return this.underWay.size;
    }
    now() {
        return this.options.clock.monotonic();
    }
    arrivedAt() {
        return this.arrivals.now();
    }
    /** Only a WebSocket takes a connection over; any other upgrade is declined by being answered as an ordinary request (RFC 9110 7.8). */
    accept = (request) => (request.headers.upgrade ?? '').trim().toLowerCase() === 'websocket';
    serve(request, reply, expectsContinue = false) {
        this.counts.read++;
        const head = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
        if (isRefusal(head)) {
            this.refuse(head, request, reply);
            return;
        }
        if (this.stopped)
            reply.shouldKeepAlive = false;
        if (expectsContinue)
            reply.writeContinue();
        const relay = this.route(request, reply, head);
        this.underWay.add(relay);
        const { pair } = relay;
        if (!pair || head.hasBody) {
            relay.start();
            return;
        }
        // Otherwise the copy goes after the request itself, whose bytes are on their way by then.
        const copyFirst = this.options.fairOrder === true && this.options.random() < 0.5;
        if (copyFirst)
            this.copier?.send(pair, request, head, null);
        relay.start();
        if (!copyFirst)
            this.copier?.send(pair, request, head, null);
    }
    upgrade(request, socket, head) {
        this.counts.read++;
        socket.on('error', () => { });
        const read = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
        if (isRefusal(read) || read.hasBody || request.method !== 'GET' || !this.accept(request)) {
            this.counts.refuse('upgrade');
            socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
            return;
        }
        this.counts.skip('upgrade');
        const destination = { origin: this.options.primary, path: this.prefix + read.path, recorded: false };
        (0,tunnel/* passUpgrade */.w)(request, socket, head, destination, NO_ORIGINS, true);
    }
    /** What the parser refuses: the connection's state is not known any more, so it ends. */
    reject(error, socket) {
        if (error.code === 'ECONNRESET' || !socket.writable) {
            socket.destroy();
            return;
        }
        // A request whose head was taken in is counted already; it ends as that of a client that went away.
        const relay = [...this.underWay].find(({ request }) => request.socket === socket && !request.complete);
        if (!relay && !this.unfinished.has(socket)) {
            this.refuseConnection(socket, error.code);
            return;
        }
        this.cutOff(socket, error.code);
        relay?.abandon();
    }
    refuseConnection(socket, code) {
        this.counts.read++;
        this.counts.refuse(code === 'HPE_HEADER_OVERFLOW' ? 'header-size' : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'slow' : 'malformed');
        this.cutOff(socket, code);
    }
    cutOff(socket, code) {
        socket.on('error', () => { });
        socket.end(`HTTP/1.1 ${statusLineOf(code)}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
        socket.on('data', () => { }); // what is still on its way is read, or the answer would be lost with it
        setTimeout(() => socket.destroy(), LINGER_MS).unref();
    }
    flushSoon(relay) {
        if (this.unflushed.push(relay) === 1)
            process.nextTick(this.flushAll);
    }
    ended(relay, end, error) {
        this.underWay.delete(relay);
        if (relay.hasBody && !relay.request.complete)
            this.unfinished.add(relay.request.socket);
        const { pair } = relay;
        this.tell(relay, end);
        if (end === 'answered')
            this.counts.answered[relay.side]++;
        else if (end === 'client-gone')
            this.counts.clientsGone++;
        else
            this.counts.broken[relay.side]++;
        if (pair) {
            if (end === 'client-gone')
                this.copier?.abandon(pair);
            pair.finish(pair.primary, end === 'client-gone' ? 'closed' : error);
        }
        if (end === 'answered' && relay.tap)
            this.recording?.keep(relay.tap);
    }
    /** A connection the service had just closed, or a shadow that does not answer a user: once more, to the primary, where that can do no harm. */
    retry(relay, error) {
        if (relay.hasBody || !(0,safety/* isSafe */.I)(relay.request.method ?? '') || relay.retried || this.stopped)
            return null;
        const isStale = (error === 'closed' || error === 'reset') && (relay.connection?.uses ?? 0) > 1;
        if (relay.side === 'primary' && !isStale)
            return null;
        relay.retried = true;
        return this.upstreams.primary;
    }
    /** A shadow whose answer the primary had to give failed its user all the same; a client that went away says nothing. */
    tell(relay, end) {
        if (end === 'client-gone')
            return;
        const isError = end !== 'answered' || relay.status >= 500 || (relay.retried && relay.side === 'shadow');
        const latencyMs = end === 'answered' ? this.now() - relay.startedAtMs : null;
        this.users.add(relay.side, this.options.clock.now(), latencyMs, isError);
    }
    stop() {
        this.stopped = true;
        for (const relay of this.underWay)
            if (!relay.reply.headersSent)
                relay.reply.shouldKeepAlive = false;
    }
    /** Resolves when all that is compared and recorded off the requests' way is done. */
    async settled() {
        await Promise.all([this.copier?.settled(), this.recording?.settled()]);
    }
    route(request, reply, head) {
        const method = request.method ?? 'GET';
        const address = plainAddress(request.socket.remoteAddress ?? '');
        const { shares, setCookie, skipped } = this.decide(method, head, address);
        const side = shares.answeredBy;
        const upstream = (side === 'shadow' ? this.upstreams.shadow : null) ?? this.upstreams.primary;
        const pair = skipped === null && this.copier ? this.copier.pairFor(method, head, address) : null;
        const tap = this.recording?.begin(request, head, address) ?? null;
        addForwarded(head.headers, address, this.options.tls ? 'https' : 'http');
        const body = head.hasBody ? this.bodyOf(request, head, pair, tap) : null;
        const relay = new Relay(request, reply, this.prefix === '' ? head : { ...head, path: this.prefix + head.path }, side, body, upstream, this);
        relay.pair = pair;
        relay.tap = tap;
        relay.setCookie = setCookie;
        return relay;
    }
    decide(method, head, address) {
        const shares = this.shares();
        if (!this.copier) {
            this.counts.skip('no-shadow');
            return { shares: PRIMARY, setCookie: null, skipped: 'no-shadow' };
        }
        const asking = { method, target: head.path, headers: head.headers, address };
        const plain = this.options.by === 'random' && shares.split === 0 && shares.share >= 1;
        const user = plain ? ANYBODY : userOf(asking, this.options.by, shares.split > 0, this.fresh);
        const assigned = plain ? EVERYTHING : (0,mirror_assign/* assign */.kp)(this.options.key, user.attribute, shares);
        const skipped = assigned.answeredBy === 'shadow'
            ? 'split'
            : user.attribute === null
                ? 'missing-attribute'
                : assigned.copied
                    ? this.copier.reasonToSkip(asking)
                    : 'unselected';
        if (skipped !== null)
            this.counts.skip(skipped);
        return { shares: assigned, setCookie: user.setCookie, skipped };
    }
    fresh = () => Math.floor(this.options.random() * 2 ** 52).toString(36);
    bodyOf(request, head, pair, tap) {
        const copied = pair && this.copier ? this.copier.collect(pair) : null;
        const recorded = tap && this.recording ? this.recording.bodyTap(tap) : null;
        const see = copied === null && recorded === null
            ? null
            : (chunk) => {
                copied?.add(chunk);
                recorded?.(chunk);
            };
        return new RequestBody(request, see, (whole) => {
            if (!pair || !copied)
                return;
            if (!whole) {
                this.copier?.abandon(pair);
                return;
            }
            pair.primary.sentAtMs = this.now(); // the shadow gets the whole body at once, so the primary's time runs from its last byte
            this.copier?.send(pair, request, head, copied);
        });
    }
    refuse({ status, reason }, request, reply) {
        this.counts.refuse(reason);
        this.unfinished.add(request.socket);
        request.resume();
        reply.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
        reply.end(`foreshadow mirror: this request is not passed on (${reason})\n`);
    }
    flushAll = () => {
        const relays = this.unflushed;
        this.unflushed = [];
        for (const relay of relays)
            relay.flush();
    };
}
const PRIMARY = { answeredBy: 'primary', copied: false };
const EVERYTHING = { answeredBy: 'primary', copied: true };
const ANYBODY = { attribute: '', setCookie: null };
/** `::ffff:10.0.0.1` is 10.0.0.1. */
function plainAddress(address) {
    const mapped = /^::ffff:(.+)$/i.exec(address)?.[1];
    return mapped !== undefined && (0,external_node_net_.isIP)(mapped) === 4 ? mapped : address;
}
function statusLineOf(code) {
    if (code === 'HPE_HEADER_OVERFLOW')
        return '431 Request Header Fields Too Large';
    if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
        return '413 Payload Too Large';
    return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/deadlines.js
var deadlines = __webpack_require__(84325);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/circuit-breaker.js
const DEFAULT_BREAKER = { failures: 64, openMs: 1_000, longestOpenMs: 30_000, probes: 3 };
/**
 * Keeps copies from a shadow that does not answer: closed, after `failures` in a row open, after `openMs` half-open, where one copy at a time is tried.
 * An answer of any status is a success; failing to answer (refused, reset, timed out, garbage) is not. Time comes in as an argument.
 */
class CircuitBreaker {
    spec;
    failed = 0;
    succeeded = 0;
    openedAtMs = 0;
    openForMs;
    probing = false;
    current = 'closed';
    /** how often it has opened */
    opened = 0;
    constructor(spec = DEFAULT_BREAKER) {
        this.spec = spec;
        this.openForMs = spec.openMs;
    }
    get state() {
        return this.current;
    }
    /** Whether a copy may go now; in half-open state the one that may is the probe, and has to be reported. */
    admits(nowMs) {
        if (this.current === 'closed')
            return true;
        if (this.current === 'open') {
            if (nowMs - this.openedAtMs < this.openForMs)
                return false;
            this.current = 'half-open';
            this.succeeded = 0;
            this.probing = false;
        }
        if (this.probing)
            return false;
        this.probing = true;
        return true;
    }
    succeed() {
        this.failed = 0;
        if (this.current !== 'half-open')
            return;
        this.probing = false;
        if (++this.succeeded < this.spec.probes)
            return;
        this.current = 'closed';
        this.openForMs = this.spec.openMs;
    }
    fail(nowMs) {
        if (this.current === 'open')
            return; // sent before it opened
        if (this.current === 'half-open') {
            this.openForMs = Math.min(this.spec.longestOpenMs, this.openForMs * 2);
            this.open(nowMs);
        }
        else if (++this.failed >= this.spec.failures)
            this.open(nowMs);
    }
    /** A copy that was admitted did not go after all: says nothing about the shadow. */
    withdraw() {
        this.probing = false;
    }
    open(nowMs) {
        this.current = 'open';
        this.openedAtMs = nowMs;
        this.failed = 0;
        this.opened++;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/copy-queue.js
/**
 * Copies that wait for a connection to the shadow, oldest first, bounded in number and in bytes. What does not fit is refused: dropping the newest costs
 * nothing and leaves those that have waited longest their place.
 */
class CopyQueue {
    most;
    mostBytes;
    items = [];
    head = 0;
    held = 0;
    constructor(most, mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }
    get length() {
        return this.items.length - this.head;
    }
    get bytes() {
        return this.held;
    }
    /** null: taken */
    add(item) {
        if (this.length >= this.most)
            return 'queue-full';
        if (item.bytes > 0 && this.held + item.bytes > this.mostBytes)
            return 'queue-bytes';
        this.items.push(item);
        this.held += item.bytes;
        return null;
    }
    take() {
        const item = this.items[this.head];
        if (item === undefined)
            return undefined;
        this.held -= item.bytes;
        if (++this.head === this.items.length || this.head > 1_024) {
            this.items = this.items.slice(this.head);
            this.head = 0;
        }
        return item;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copy.js

/** A copied request and the shadow's answer to it, which is read, kept for comparing and dropped. */
class Copy {
    pair;
    bytes;
    connection = null;
    dueAtMs = 0;
    previous = null;
    following = null;
    /** its result stands */
    isOver = false;
    /** undici refused it before anything was sent */
    unsendable = false;
    line;
    request;
    controller = null;
    constructor(pair, request, bytes, line) {
        this.pair = pair;
        this.request = request;
        this.bytes = bytes;
        this.line = line;
    }
    get abandoned() {
        return this.isOver;
    }
    options() {
        return this.request;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.isOver)
            controller.abort(new Error('given up before it was sent'));
        else
            this.pair.shadow.sentAtMs = this.line.now();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return;
        this.pair.shadow.status = status;
        this.pair.shadow.headers = headers;
    }
    onResponseData(_controller, chunk) {
        if (!this.isOver)
            this.pair.add(this.pair.shadow, chunk);
    }
    onResponseEnd() {
        this.pair.shadow.endedAtMs = this.line.arrivedAt();
        this.end(null);
        this.letGo();
    }
    onResponseError(_controller, error) {
        this.unsendable = !this.isOver && (0,error_word/* isUnsendable */.M)(error);
        this.end((0,error_word/* errorWord */.L)(error));
        queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
    }
    /** Its time is over, wherever it stands. */
    giveUp(word = 'timeout') {
        this.end(word);
        this.controller?.abort(new Error(word));
    }
    end(error) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.line.over(this, error);
    }
    letGo() {
        const { connection } = this;
        this.connection = null;
        if (connection)
            this.line.free(connection);
    }
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/upstream.js

/** Idle connections are closed by us before most servers do, so that few requests meet one just closed. */
const KEEP_ALIVE_MS = 4_000;
/** Heads of answers beyond this are refused. */
const ANSWER_HEADER_BYTES = 262_144;
/** The connections to one side: the last used is taken first, and what finds none free waits in line. */
class Upstream {
    /** a connection has become free and nobody waits for it */
    onFree = () => { };
    secure;
    hostname;
    url;
    spec;
    all = [];
    idle = [];
    waiting = [];
    head = 0;
    closed = false;
    constructor(url, spec) {
        this.url = url;
        this.spec = spec;
        this.secure = url.protocol === 'https:';
        this.hostname = url.hostname.replace(/^\[|\]$/g, '');
    }
    get opened() {
        return this.all.length;
    }
    get hasFree() {
        return !this.closed && (this.idle.length > 0 || this.all.length < this.spec.connections);
    }
    /** Sends it now, or when a connection is free. */
    send(call) {
        const connection = this.take();
        if (connection)
            this.dispatch(call, connection);
        else
            this.waiting.push(call);
    }
    /** To be called once for each call that was sent, when it is over. */
    free(connection) {
        for (let next = this.waiting[this.head]; next !== undefined; next = this.waiting[this.head]) {
            this.forward();
            if (next.abandoned)
                continue;
            this.dispatch(next, connection);
            return;
        }
        this.idle.push(connection);
        this.onFree();
    }
    async close() {
        this.closed = true;
        await Promise.all(this.all.map(({ client }) => client.destroy()));
    }
    forward() {
        if (++this.head < 256 && this.head < this.waiting.length)
            return;
        this.waiting = this.waiting.slice(this.head);
        this.head = 0;
    }
    take() {
        return this.idle.pop() ?? this.connect();
    }
    dispatch(call, connection) {
        connection.uses++;
        call.connection = connection;
        connection.client.dispatch(call.options(), call);
    }
    connect() {
        if (this.closed || this.all.length >= this.spec.connections)
            return undefined;
        const { timeoutMs, connectTimeoutMs } = this.spec;
        const client = new undici/* Client */.Kj(this.url.origin, {
            pipelining: 1,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
            connectTimeout: connectTimeoutMs,
            keepAliveTimeout: KEEP_ALIVE_MS,
            maxHeaderSize: ANSWER_HEADER_BYTES,
            allowH2: false,
        });
        const connection = { client, uses: 0 };
        this.all.push(connection);
        return connection;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/shadow-line.js





/**
 * The way of the copies to the shadow: a bounded line, connections of its own, a deadline from the moment a copy is queued, and a breaker. Nothing here is
 * ever waited for by a request's own way; what does not fit is dropped and counted.
 */
class ShadowLine {
    breaker = new CircuitBreaker();
    now;
    arrivedAt;
    upstream;
    queue;
    deadlines;
    counts;
    timer;
    /** copies whose fate is open, and those of them that are on a connection */
    under = 0;
    sending = 0;
    stopping = false;
    /** the last failure's word: what a copy would meet that is not sent because of it */
    lastError = 'timeout';
    drained = () => { };
    constructor({ shadow, limits, counts, now, arrivedAt }) {
        this.now = now;
        this.arrivedAt = arrivedAt;
        this.counts = counts;
        this.upstream = new Upstream(shadow, {
            connections: limits.shadowConnections,
            timeoutMs: 0,
            connectTimeoutMs: limits.shadowTimeoutMs,
        });
        this.upstream.onFree = () => this.pump();
        this.queue = new CopyQueue(limits.queueLength, limits.queueBytes);
        this.deadlines = new deadlines/* Deadlines */.Q(limits.shadowTimeoutMs, limits.shadowTimeoutMs);
        this.timer = setInterval(() => this.sweep(), Math.min(100, Math.max(5, limits.shadowTimeoutMs / 20)));
        this.timer.unref();
    }
    get waiting() {
        return this.queue.length;
    }
    /** copies on a connection */
    get inFlight() {
        return this.sending;
    }
    /** Queues a copy, or drops it and says why. Its pair is told how it ended either way. */
    submit(pair, request, bytes) {
        pair.copy = 'submitted';
        if (this.stopping) {
            this.turnAway(pair, 'stopped');
            return;
        }
        if (!this.breaker.admits(this.now())) {
            this.turnAway(pair, 'breaker-open');
            return;
        }
        const copy = new Copy(pair, request, bytes, this);
        const overflow = this.queue.add(copy);
        if (overflow !== null) {
            this.breaker.withdraw();
            this.turnAway(pair, overflow);
            return;
        }
        this.under++;
        copy.dueAtMs = this.now();
        this.deadlines.add(copy);
        this.pump();
    }
    /** A copy that is not sent: the shadow is not there for it, which is what a user would have met. */
    turnAway(pair, reason) {
        this.counts.drop(reason);
        pair.wasDropped = true;
        pair.finish(pair.shadow, reason === 'breaker-open' ? this.lastError : 'timeout');
    }
    over(copy, error) {
        this.under--;
        this.deadlines.remove(copy);
        if (copy.unsendable) {
            this.counts.drop('unsendable');
            this.breaker.withdraw();
            copy.pair.isVoid = true;
        }
        else if (error === null) {
            this.counts.sent++;
            this.breaker.succeed();
        }
        else {
            this.counts.fail(error);
            this.lastError = error;
            this.breaker.fail(this.now());
        }
        copy.pair.finish(copy.pair.shadow, error);
        if (this.under === 0)
            this.drained();
    }
    free(connection) {
        this.sending--;
        this.upstream.free(connection);
    }
    /** Lets what is under way finish, at most for `graceMs`; then it is over, one way or another. */
    async stop(graceMs) {
        this.stopping = true;
        if (this.under > 0) {
            const cut = setTimeout(() => this.drained(), graceMs);
            await new Promise((resolve) => (this.drained = resolve));
            clearTimeout(cut);
        }
        clearInterval(this.timer);
        for (const copy of this.deadlines.waiting())
            copy.giveUp();
        await this.upstream.close();
    }
    pump() {
        while (this.upstream.hasFree) {
            const copy = this.queue.take();
            if (!copy)
                return;
            if (copy.isOver)
                continue;
            this.sending++;
            this.upstream.send(copy);
        }
    }
    sweep() {
        this.deadlines.expire(this.now(), () => { }, (copy) => copy.giveUp());
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/split-lease.js
/** A dead man's switch: calls `lapse` once, unless it is renewed in time. By the monotonic clock: a system clock that is set changes nothing. */
class SplitLease {
    clock;
    lapse;
    timer = null;
    endsAtMs = null;
    hasLapsed = false;
    constructor(clock, lapse) {
        this.clock = clock;
        this.lapse = lapse;
    }
    /** @param forMs from now on; null: for good */
    keep(forMs) {
        this.timer?.abort();
        this.timer = null;
        this.hasLapsed = false;
        this.endsAtMs = forMs === null ? null : this.clock.monotonic() + forMs;
        if (forMs !== null)
            this.wait(forMs, (this.timer = new AbortController()));
        return this.state;
    }
    get state() {
        return { leftMs: this.endsAtMs === null ? null : Math.max(0, this.endsAtMs - this.clock.monotonic()), hasLapsed: this.hasLapsed };
    }
    wait(forMs, timer) {
        this.clock.sleep(forMs, timer.signal).then(() => {
            this.endsAtMs = null;
            this.hasLapsed = true;
            this.lapse();
        }, () => undefined);
    }
    [Symbol.dispose]() {
        this.timer?.abort();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/mirror.js













/**
 * A reverse proxy that answers from the primary, copies a share of the requests to a shadow, compares and drops what the shadow answers, and sends a share of
 * users to the shadow for real. Nothing of the shadow's is ever waited for by a request that the primary answers.
 * @throws FS_PORT_IN_USE, FS_VALUE (address, certificate)
 */
async function startMirror(options) {
    const running = new RunningMirror(options);
    await running.listen();
    return running;
}
class RunningMirror {
    origin = '';
    counts = new MirrorCounts();
    options;
    server;
    reception;
    line;
    upstreams;
    agent = new external_node_http_.Agent({ keepAlive: false });
    tunnels = new Set();
    lease;
    shares;
    stopping = null;
    constructor(options) {
        const { limits, clock, primary, shadow } = options;
        this.options = options;
        this.shares = { share: (0,mirror_assign/* toStep */.Cb)(options.shares.share), split: (0,mirror_assign/* toStep */.Cb)(options.shares.split) };
        const users = {
            connections: limits.primaryConnections,
            timeoutMs: limits.primaryTimeoutMs,
            connectTimeoutMs: Math.min(10_000, limits.primaryTimeoutMs || 10_000),
        };
        this.upstreams = { primary: new Upstream(primary, users), shadow: shadow && new Upstream(shadow, users) };
        const now = () => clock.monotonic();
        const arrivals = new Arrivals(clock);
        this.line = shadow && new ShadowLine({ shadow, limits, counts: this.counts, now, arrivedAt: () => arrivals.now() });
        const startedAtMs = now();
        const tracePrefix = (0,trace_tag/* newTracePrefix */.at)(options.random, options.runId);
        const copier = this.line && new Copier(options, this.line, this.counts, startedAtMs, tracePrefix);
        this.reception = new Reception(options, this.counts, this.upstreams, copier, () => this.shares, startedAtMs, arrivals);
        this.lease = new SplitLease(clock, () => void this.setShares({ split: 0 }));
        this.server = createListener(options, this.reception.accept);
        this.serve();
    }
    async listen() {
        const { listen, tls } = this.options;
        const port = await (0,io_listen/* listenOn */.lR)(this.server, listen);
        this.origin = (0,io_listen/* originOf */.yv)(listen.host, port, tls ? 'https' : 'http');
    }
    setShares(changed) {
        const next = { share: (0,mirror_assign/* toStep */.Cb)(changed.share ?? this.shares.share), split: (0,mirror_assign/* toStep */.Cb)(changed.split ?? this.shares.split) };
        if (!this.line && (next.split > 0 || changed.share !== undefined))
            throw (0,errors/* fail */.fJ)('FS_VALUE', { found: 'a mirror without a shadow', expected: '--shadow URL before a share can be sent there' });
        this.shares = next;
        return next;
    }
    keepSplit(forMs) {
        return this.lease.keep(forMs);
    }
    users(sinceMs, blockMs) {
        return this.reception.users.rows(sinceMs, this.options.clock.now(), blockMs);
    }
    status() {
        const { line, counts, shares, upstreams } = this;
        return {
            shares,
            lease: this.lease.state,
            counts,
            open: this.reception.open,
            copies: { waiting: line?.waiting ?? 0, inFlight: line?.inFlight ?? 0 },
            breaker: line?.breaker.state ?? 'closed',
            connections: { primary: upstreams.primary.opened, split: upstreams.shadow?.opened ?? 0 },
        };
    }
    stop() {
        this.stopping ??= this.close();
        return this.stopping;
    }
    [Symbol.asyncDispose]() {
        return this.stop();
    }
    serve() {
        const { server, reception } = this;
        server.on('request', (request, reply) => reception.serve(request, reply));
        server.on('checkContinue', (request, reply) => reception.serve(request, reply, true));
        server.on('upgrade', (request, socket, head) => {
            this.tunnels.add(socket);
            socket.once('close', () => this.tunnels.delete(socket));
            reception.upgrade(request, socket, head);
        });
        server.on('connect', (_request, socket) => {
            this.counts.read++;
            this.counts.refuse('connect');
            socket.on('error', () => { });
            socket.end('HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        });
        server.on('clientError', (error, socket) => reception.reject(error, socket));
    }
    async close() {
        const { limits } = this.options;
        const { server, reception, upstreams, line } = this;
        this.lease[Symbol.dispose]();
        const closed = new Promise((resolve) => server.close(() => resolve()));
        reception.stop();
        server.closeIdleConnections();
        for (const socket of this.tunnels)
            socket.destroy();
        const cut = setTimeout(() => server.closeAllConnections(), limits.drainMs);
        await closed;
        clearTimeout(cut);
        await line?.stop(limits.shadowTimeoutMs);
        await reception.settled();
        await Promise.all([upstreams.primary.close(), upstreams.shadow?.close()]);
        this.agent.destroy();
    }
}
function createListener({ limits, tls }, accept) {
    const settings = {
        keepAliveTimeout: 65_000,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs / 2),
        maxHeaderSize: limits.headerBytes,
        insecureHTTPParser: false,
        requireHostHeader: false, // checked with the rest of the head, where it is counted
        noDelay: true,
        optimizeEmptyRequests: true, // no stream for a body that is not there; unknown, and so ignored, before Node 24
        shouldUpgradeCallback: accept,
    };
    const server = tls ? createSecure(tls, settings) : (0,external_node_http_.createServer)(settings);
    server.maxHeadersCount = 0; // bounded by bytes; a count would leave the rest out silently
    return server;
}
function createSecure(tls, settings) {
    try {
        return (0,external_node_https_.createServer)({ ...settings, ...tls, ALPNProtocols: ['http/1.1'] });
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            found: `a key and certificate that do not fit (${cause.message})`,
            expected: 'PEM files of one key pair',
            cause,
        });
    }
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ obey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _mirror_assign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39377);
/* harmony import */ var _mirror_user_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42260);



/**
 * Does what a line of the control socket asks of a mirror. @returns what is answered
 * @param stop ends the mirror; called once the answer is on its way
 * @throws FS_ROUTER_CHANGED where the share is not what the asker has read, FS_VALUE
 */
function obey(mirror, asked, stop) {
    if (asked.command === 'shares') {
        refuseIfChanged(mirror, asked);
        return { shares: mirror.setShares(asked.shares) };
    }
    if (asked.command === 'lease')
        return { lease: mirror.keepSplit(asked.forMs) };
    if (asked.command === 'users')
        return { users: { boundsMs: _mirror_user_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .USER_BOUNDS_MS */ .X, blocks: mirror.users(asked.sinceMs, asked.blockMs) } };
    if (asked.command === 'stop')
        setImmediate(stop);
    return { status: mirror.status() };
}
/** One turn of the event loop reads and sets: of two askers that read the same, one is told so. */
function refuseIfChanged(mirror, { shares, expected }) {
    if (expected === undefined)
        return;
    const { shares: now } = mirror.status();
    const [name, current] = shares.split === undefined ? ['share', now.share] : ['split', now.split];
    if (current === (0,_mirror_assign_js__WEBPACK_IMPORTED_MODULE_1__/* .toStep */ .Cb)(expected))
        return;
    const percent = (value) => `${Number((100 * value).toFixed(1))} %`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_ROUTER_CHANGED', { found: `${name} ${percent(current)}`, expected: percent(expected) });
}


/***/ }),

/***/ 36465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPem),
/* harmony export */   k: () => (/* binding */ readCredentialMap)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);


/**
 * Key and certificate of a listener; both or neither.
 * @throws FS_USAGE, FS_INPUT_MISSING
 */
async function readPem(keyFile, certFile) {
    if (keyFile === undefined && certFile === undefined)
        return undefined;
    if (keyFile === undefined || certFile === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', {
            found: `only the ${keyFile === undefined ? 'certificate' : 'key'}`,
            expected: 'a key and a certificate, or neither',
        });
    return { key: await read(keyFile), cert: await read(certFile) };
}
/**
 * A JSON object of strings: the user's value of a header, cookie, query parameter or path segment -> the value that is valid on the shadow.
 * @throws FS_INPUT_MISSING, FS_INPUT_INVALID; values are never part of the message
 */
async function readCredentialMap(file) {
    const expected = 'a JSON object of strings: {"Bearer of the primary": "Bearer of the shadow"}';
    let value;
    try {
        value = JSON.parse(await read(file));
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'text that is not JSON', expected, place: { file } });
        throw cause;
    }
    const entries = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : null;
    const fits = (text) => typeof text === 'string' && !/[\r\n\0]/.test(text);
    if (!entries?.every(([from, to]) => fits(from) && fits(to)))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'something else', expected, place: { file } });
    return new Map(entries);
}
async function read(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
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


/***/ })

};
