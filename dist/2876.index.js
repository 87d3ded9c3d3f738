export const id = 2876;
export const ids = [2876];
export const modules = {

/***/ 23308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ stopStrays),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ld: () => (/* binding */ findByVariable)
/* harmony export */ });
/* unused harmony export isGroupAlive */
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

/***/ 22190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toBody)
/* harmony export */ });
/* unused harmony export bodyBytes */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Bytes as a body: text where they are valid UTF-8, else base64; null where there are none.
 * @param truncated the bytes are only the beginning of what was sent
 */
function toBody(bytes, truncated = false) {
    if (bytes.length === 0)
        return null;
    const body = decode(bytes, truncated);
    return truncated ? { ...body, truncated: true } : body;
}
/** The bytes of a body; empty for none. */
function bodyBytes(body) {
    return body === null ? new Uint8Array(0) : Buffer.from(body.text, body.encoding);
}
function decode(bytes, truncated) {
    try {
        return { encoding: 'utf8', text: STRICT.decode(truncated ? wholeCharacters(bytes) : bytes) };
    }
    catch {
        return { encoding: 'base64', text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') };
    }
}
/** Cuts a UTF-8 sequence that the cap has split, so that a long text stays text. */
function wholeCharacters(bytes) {
    let start = bytes.length - 1;
    while (start > 0 && start > bytes.length - 4 && (bytes[start] & 0xc0) === 0x80)
        start--;
    const lead = bytes[start];
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   Le: () => (/* binding */ LONGEST_RECORD_BYTES),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   iv: () => (/* binding */ skip)
/* harmony export */ });
/** Longest line or record read; longer ones are passed over without being held. */
const LONGEST_RECORD_BYTES = 8 * 1024 * 1024;
function emptyTally() {
    return { read: 0, skipped: {}, oddities: {} };
}
/** Counts one read record as left out. */
function skip(tally, reason) {
    tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
}
/** Counts something strange that did not prevent reading. */
function note(tally, kind) {
    tally.oddities[kind] = (tally.oddities[kind] ?? 0) + 1;
}


/***/ }),

/***/ 30201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodeJsonl),
/* harmony export */   r: () => (/* binding */ jsonl)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6049);
/* harmony import */ var _split_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20048);
/* harmony import */ var _time_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93271);



/** Our own format: one JSON object a line (docs/recordings.md). Written strictly, read tolerantly: only `method` and `target` are required. */
const jsonl = {
    name: 'jsonl',
    fidelity: {
        format: 'jsonl',
        bodies: true,
        responses: true,
        credentials: false,
        timeResolutionMs: 1,
        notes: ['Credentials are pseudonyms: give `traffic.auth` where the service checks them.'],
    },
    matches: (head) => head.split('\n', 10).some((line) => /^\s*\{\s*"(?!log")/.test(line)) && !/^\s*\{\s*"log"\s*:/.test(head) && !/^\s*\{\s*\n/.test(head),
    decode: (chunks, tally) => (0,_time_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inTimeOrder */ .xM)(decodeLines(chunks, tally), tally),
};
/** One exchange as a line, without its end. Line separators inside are escaped by JSON. */
function encodeJsonl(exchange) {
    const { id, atMs, method, target, headers, body, response, client } = exchange;
    return JSON.stringify({
        id,
        at: atMs,
        method,
        target,
        headers,
        body: encodeBody(body),
        response: response && { ...response, body: encodeBody(response.body) },
        client,
    });
}
async function* decodeLines(chunks, tally) {
    let lastMs = 0;
    for await (const line of (0,_split_records_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(chunks, _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_RECORD_BYTES */ .Le)) {
        if (line !== null && line.trim() === '')
            continue;
        tally.read++;
        const exchange = line === null ? 'line-too-long' : decodeLine(line, tally.read - 1, lastMs, tally);
        if (typeof exchange === 'string')
            (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(tally, exchange);
        else {
            lastMs = exchange.atMs;
            yield exchange;
        }
    }
}
/** The exchange of a line, or why it cannot be used. */
function decodeLine(line, index, lastMs, tally) {
    const document = parseObject(line);
    if (document === null)
        return 'not-json';
    const { method, target } = document;
    if (typeof method !== 'string' || !/^[A-Za-z][A-Za-z-]*$/.test(method))
        return 'bad-method';
    if (typeof target !== 'string' || !target.startsWith('/') || hasControl(target))
        return 'bad-target';
    const headers = decodeHeaders(document['headers']);
    const body = decodeBody(document['body']);
    const response = decodeResponse(document['response']);
    if (headers === undefined)
        return 'bad-headers';
    if (body === undefined)
        return 'bad-body';
    if (response === undefined)
        (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(tally, 'bad-response');
    const at = document['at'];
    if (typeof at !== 'number' || !Number.isFinite(at))
        (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(tally, 'no-time');
    return {
        id: typeof document['id'] === 'string' && document['id'] !== '' ? document['id'] : String(index),
        atMs: typeof at === 'number' && Number.isFinite(at) ? at : lastMs,
        method: method.toUpperCase(),
        target,
        headers,
        body,
        response: response ?? null,
        client: typeof document['client'] === 'string' ? document['client'] : 'unknown',
    };
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** Pairs, or an object of values or lists of values; undefined where neither, or where a line break would smuggle a header in. */
function decodeHeaders(value) {
    if (value === undefined || value === null)
        return [];
    const pairs = Array.isArray(value)
        ? value
        : isObject(value)
            ? Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? one.map((each) => [name, each]) : [[name, one]]))
            : [null];
    return pairs.every(isPair) ? pairs : undefined;
}
function isPair(pair) {
    return (Array.isArray(pair) &&
        pair.length === 2 &&
        typeof pair[0] === 'string' &&
        /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(pair[0]) &&
        typeof pair[1] === 'string' &&
        !/[\r\n\0]/.test(pair[1]));
}
/** A string is text; `{base64}` is bytes; `truncated` marks either as only the beginning. */
function decodeBody(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'string')
        return { encoding: 'utf8', text: value };
    if (!isObject(value))
        return undefined;
    const truncated = value['truncated'] === true ? { truncated: true } : {};
    if (typeof value['text'] === 'string')
        return { encoding: 'utf8', text: value['text'], ...truncated };
    if (typeof value['base64'] === 'string')
        return { encoding: 'base64', text: value['base64'], ...truncated };
    return undefined;
}
function encodeBody(body) {
    if (body === null)
        return null;
    if (body.encoding === 'utf8' && body.truncated !== true)
        return body.text;
    return { [body.encoding === 'utf8' ? 'text' : 'base64']: body.text, ...(body.truncated ? { truncated: true } : {}) };
}
/** null where none was recorded, undefined where it is not usable. */
function decodeResponse(value) {
    if (value === undefined || value === null)
        return null;
    if (!isObject(value))
        return undefined;
    const { status, latencyMs } = value;
    const headers = decodeHeaders(value['headers']);
    const body = decodeBody(value['body']);
    if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 999)
        return undefined;
    if (headers === undefined || body === undefined)
        return undefined;
    return { status, headers, body, latencyMs: typeof latencyMs === 'number' && latencyMs >= 0 ? latencyMs : null };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Control characters or spaces in a target would let a recording write its own request lines. */
function hasControl(target) {
    for (let i = 0; i < target.length; i++) {
        const code = target.charCodeAt(i);
        if (code <= 32 || code === 127)
            return true;
    }
    return false;
}


/***/ }),

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitRecords),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/**
 * Cuts a stream of bytes at each separator. Linear in the input; holds at most `maxBytes` and one chunk.
 * The rest after the last separator is yielded too, unless it is empty.
 * @param maxBytes longer records are yielded as null
 */
async function* splitRecords(chunks, separator, maxBytes) {
    const overlap = separator.length - 1;
    let parts = [];
    let size = 0;
    let tooLong = false;
    let carry = Buffer.alloc(0);
    const add = (piece) => {
        size += piece.length;
        if (size > maxBytes) {
            tooLong = true;
            parts = [];
        }
        else if (piece.length > 0)
            parts.push(piece);
    };
    const take = () => {
        const record = tooLong ? null : parts.length === 1 ? parts[0] : Buffer.concat(parts);
        parts = [];
        size = 0;
        tooLong = false;
        return record;
    };
    for await (const chunk of chunks) {
        const data = carry.length > 0 ? Buffer.concat([carry, chunk]) : asBuffer(chunk);
        let start = 0;
        for (let end = data.indexOf(separator); end >= 0; end = data.indexOf(separator, start)) {
            add(data.subarray(start, end));
            yield take();
            start = end + separator.length;
        }
        const keepFrom = Math.max(start, data.length - overlap);
        add(data.subarray(start, keepFrom));
        carry = Buffer.from(data.subarray(keepFrom));
    }
    add(carry);
    if (size > 0)
        yield take();
}
const NEWLINE = Uint8Array.of(10);
/** Lines as text without their ends (LF or CRLF), null for one that is too long; a byte-order mark at the start is dropped. Bytes that are not UTF-8 become U+FFFD. */
async function* splitLines(chunks, maxBytes) {
    let first = true;
    for await (const record of splitRecords(chunks, NEWLINE, maxBytes)) {
        if (record === null)
            yield null;
        else {
            const text = record.toString('utf8').replace(/\r$/, '');
            yield first ? text.replace(/^\uFEFF/, '') : text;
        }
        first = false;
    }
}
function asBuffer(chunk) {
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 93271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ ORDER_WINDOW),
/* harmony export */   xM: () => (/* binding */ inTimeOrder)
/* harmony export */ });
/* unused harmony export ORDER_WINDOW_SIZE */
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6049);

/** Recordings are written at the end of a response, so starts come out of order; this many are held back to put them right. */
const ORDER_WINDOW = 4096;
/** And no more than this much text, in UTF-16 units. */
const ORDER_WINDOW_SIZE = 64 * 1024 * 1024;
/**
 * Puts exchanges into the order of their time within a bounded window and counts time from the first one.
 * One that comes later than the window allows keeps its place and takes its predecessor's time (oddity `out-of-order`).
 * Equal times keep the order of the input.
 */
async function* inTimeOrder(exchanges, tally, window = ORDER_WINDOW) {
    const heap = new TimeHeap();
    let baseMs = null;
    let lastMs = 0;
    const release = (exchange) => {
        baseMs ??= exchange.atMs;
        const atMs = exchange.atMs - baseMs;
        if (atMs < lastMs)
            (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(tally, 'out-of-order');
        lastMs = Math.max(lastMs, atMs);
        exchange.atMs = lastMs;
        return exchange;
    };
    for await (const exchange of exchanges) {
        heap.push(exchange);
        while (heap.length > window || (heap.size > ORDER_WINDOW_SIZE && heap.length > 1))
            yield release(heap.pop());
    }
    while (heap.length > 0)
        yield release(heap.pop());
}
/** A binary heap by time, then by arrival. */
class TimeHeap {
    entries = [];
    arrivals = 0;
    size = 0;
    get length() {
        return this.entries.length;
    }
    push(exchange) {
        const entry = { exchange, order: this.arrivals++, size: textSize(exchange) };
        this.size += entry.size;
        let i = this.entries.push(entry) - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!earlier(entry, this.entries[parent]))
                break;
            this.entries[i] = this.entries[parent];
            i = parent;
        }
        this.entries[i] = entry;
    }
    /** Only called while there is one. */
    pop() {
        const top = this.entries[0];
        const last = this.entries.pop();
        if (this.entries.length > 0)
            this.sink(last);
        this.size -= top.size;
        return top.exchange;
    }
    sink(entry) {
        let i = 0;
        for (;;) {
            let child = 2 * i + 1;
            const right = this.entries[child + 1];
            if (right && earlier(right, this.entries[child]))
                child++;
            const smaller = this.entries[child];
            if (!smaller || !earlier(smaller, entry))
                break;
            this.entries[i] = smaller;
            i = child;
        }
        this.entries[i] = entry;
    }
}
function earlier(a, b) {
    return a.exchange.atMs < b.exchange.atMs || (a.exchange.atMs === b.exchange.atMs && a.order < b.order);
}
function textSize(exchange) {
    return 500 + (exchange.body?.text.length ?? 0) + (exchange.response?.body?.text.length ?? 0);
}


/***/ }),

/***/ 63322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ findHeader),
/* harmony export */   V$: () => (/* binding */ withoutHeaders),
/* harmony export */   q6: () => (/* binding */ HOP_BY_HOP),
/* harmony export */   sA: () => (/* binding */ readSetCookies),
/* harmony export */   um: () => (/* binding */ readCookies)
/* harmony export */ });
/** The first value of a header, whatever its case; undefined where it is not there. */
function findHeader(headers, name) {
    const wanted = name.toLowerCase();
    return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}
/** The headers without the named ones (lower case). */
function withoutHeaders(headers, names) {
    return headers.some(([key]) => names.has(key.toLowerCase())) ? headers.filter(([key]) => !names.has(key.toLowerCase())) : headers;
}
/** Headers that speak about one connection, not about the message (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'trailers',
    'transfer-encoding',
    'upgrade',
]);
/** The cookies a request carries, in order, as name and raw value. */
function readCookies(headers) {
    const cookies = [];
    for (const [key, value] of headers) {
        if (key.toLowerCase() !== 'cookie')
            continue;
        for (const part of value.split(';')) {
            const equals = part.indexOf('=');
            if (equals > 0)
                cookies.push([part.slice(0, equals).trim(), part.slice(equals + 1).trim()]);
        }
    }
    return cookies;
}
/** The cookies a response sets, as name and raw value. */
function readSetCookies(headers) {
    return headers
        .filter(([key]) => key.toLowerCase() === 'set-cookie')
        .map(([, value]) => {
        const pair = value.split(';', 1)[0];
        const equals = pair.indexOf('=');
        return [pair.slice(0, Math.max(0, equals)).trim(), pair.slice(equals + 1).trim()];
    });
}


/***/ }),

/***/ 60220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ clientOf)
/* harmony export */ });
/* unused harmony export groupSessions */
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);

const SESSION_COOKIE = /sess|sid$|^sid|auth|token|jwt|remember|^user/i;
/**
 * Who sent a request: its session cookie, or the one its answer hands out (so that a login belongs to the session it opens), with the address; else the
 * address and user agent. The result is raw: it passes the anonymiser before it is stored.
 * @param address the peer's address where it is known, else a constant
 */
function clientOf(headers, address, responseHeaders = []) {
    const from = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .findHeader */ .Jj)(headers, 'x-forwarded-for')?.split(',', 1)[0]?.trim() || address;
    const cookie = sessionCookie((0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .readCookies */ .um)(headers)) ?? sessionCookie((0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .readSetCookies */ .sA)(responseHeaders));
    return cookie === undefined ? `${from} ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .findHeader */ .Jj)(headers, 'user-agent') ?? ''}`.trim() : `${from} ${cookie}`;
}
/** Groups exchanges by client, each in the order given; sessions in the order of their first exchange. Holds them all. */
function groupSessions(exchanges) {
    const byClient = new Map();
    for (const exchange of exchanges) {
        const known = byClient.get(exchange.client);
        if (known)
            known.push(exchange);
        else
            byClient.set(exchange.client, [exchange]);
    }
    return [...byClient].map(([id, members]) => ({ id, exchanges: members }));
}
function sessionCookie(cookies) {
    const found = cookies.find(([name, value]) => value !== '' && SESSION_COOKIE.test(name));
    return found && `${found[0]}=${found[1]}`;
}


/***/ })

};
