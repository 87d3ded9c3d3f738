export const id = 3265;
export const ids = [3265];
export const modules = {

/***/ 18081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
function lookUp(registry, kind, name) {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (found !== undefined)
        return found;
    const known = Object.keys(registry);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
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


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ inspectRecording)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/route.js
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const HEX = /^[0-9a-f]{8,}$/i;
/** Numbers, dates, times, versions of three parts: digits with separators only. */
const NUMBER = /^-?\d[\d\-_.:,]*$/;
/** `order-123`, `sku_42` */
const NAMED_NUMBER = /^[a-z]+[-_:]\d+$/i;
const PSEUDONYM = /^fs_[\w-]+$/;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|ogg|wav|pdf|zip|gz|tgz|bz2|xz|tar|deb|rpm|jar|dmg|exe|apk|csv)$/i;
const EXTENSION = /^(.+)(\.[a-z][a-z0-9]{0,4})$/i;
/** Deeper paths end in `{...}`. */
const DEEPEST_ROUTE = 12;
/**
 * The segments of a path with its variable parts named: an identifier becomes `{id}` (`{id}.json` keeps what kind it is), a static file `{file}.png`.
 * What counts as an identifier: numbers and dates, UUIDs, hexadecimal of 8 or more, `name-123`, addresses with `@`, our own pseudonyms, and slugs or tokens of
 * 12 or more characters with at least 2 digits (20 or more: 1 digit). The query does not belong to a route.
 */
function templateSegments(target) {
    const path = target.split(/[?#;]/, 1)[0];
    const segments = path.split('/').slice(1);
    const named = segments.map((segment, i) => templateSegment(segment, i === segments.length - 1));
    return named.length > DEEPEST_ROUTE ? [...named.slice(0, DEEPEST_ROUTE - 1), '{...}'] : named;
}
/** `GET /books/{id}` */
function formatRoute(method, segments) {
    return `${method} /${segments.join('/')}`;
}
/** The route of one request by the rule alone, without what a recording teaches. */
function routeOf(method, target) {
    return formatRoute(method, templateSegments(target));
}
function templateSegment(segment, last) {
    const asset = last ? ASSET.exec(segment) : null;
    if (asset)
        return `{file}${asset[0].toLowerCase()}`;
    if (isIdentifier(segment))
        return '{id}';
    const parts = last ? EXTENSION.exec(segment) : null;
    return parts && isIdentifier(parts[1]) ? `{id}${parts[2]}` : segment;
}
function isIdentifier(segment) {
    if (NUMBER.test(segment) || UUID.test(segment) || HEX.test(segment) || NAMED_NUMBER.test(segment) || PSEUDONYM.test(segment))
        return true;
    if (segment.includes('@') || /%40/.test(segment))
        return true;
    const digits = segment.replace(/%[0-9a-f]{2}/gi, '').replace(/\D/g, '').length;
    return segment.length >= 20 ? digits >= 1 : segment.length >= 12 && digits >= 2;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/route-table.js

/** A place in the tree with more different literal children than this is a variable we did not recognise. */
const MOST_CHILDREN = 64;
/** More routes than this are pooled: the judge keeps a table for each. */
const MOST_ROUTES = 300;
/** Bounds the memory of learning, whatever is requested. */
const MOST_NODES = 20_000;
/** Where the judge, too, pools what is too rare. */
const OTHER_ROUTE = '(other)';
/**
 * A tree of path segments in which a place with too many different literals collapses to `{...}`: `/tags/{...}` for a thousand tag names. The result depends on
 * the set of paths shown, not on their order (up to MOST_NODES); at most MOST_ROUTES names are given out, then `(other)`.
 */
function createRouteTable(mostChildren = MOST_CHILDREN, mostRoutes = MOST_ROUTES) {
    const root = newNode();
    const names = new Set();
    let nodes = 0;
    const grow = (node, segment) => {
        const known = follow(node, segment);
        if (known)
            return known;
        if (++nodes > MOST_NODES)
            return null;
        const child = newNode();
        node.children.set(segment, child);
        if (countLiterals(node) > mostChildren)
            collapse(node, mostChildren);
        return follow(node, segment);
    };
    return {
        learn(target) {
            let node = root;
            for (const segment of templateSegments(target)) {
                node = grow(node, segment);
                if (!node)
                    return;
            }
        },
        name(method, target) {
            const route = formatRoute(method, rename(root, templateSegments(target)));
            if (names.has(route))
                return route;
            if (names.size >= mostRoutes)
                return OTHER_ROUTE;
            names.add(route);
            return route;
        },
    };
}
function newNode() {
    return { children: new Map(), any: null };
}
function isLiteral(segment) {
    return segment !== '' && !segment.startsWith('{');
}
function follow(node, segment) {
    return node.children.get(segment) ?? (isLiteral(segment) ? node.any : null);
}
function countLiterals(node) {
    let count = 0;
    for (const segment of node.children.keys())
        if (isLiteral(segment))
            count++;
    return count;
}
/** Moves every literal child of a place into one, merging what is below, which may collapse in turn. */
function collapse(node, mostChildren) {
    const merged = node.any ?? newNode();
    node.any = merged;
    for (const [segment, child] of [...node.children]) {
        if (!isLiteral(segment))
            continue;
        node.children.delete(segment);
        merge(merged, child, mostChildren);
    }
}
function merge(into, from, mostChildren) {
    for (const [segment, child] of from.children) {
        const known = follow(into, segment);
        if (known)
            merge(known, child, mostChildren);
        else
            into.children.set(segment, child);
    }
    if (from.any) {
        into.any ??= newNode();
        merge(into.any, from.any, mostChildren);
    }
    if (into.any || countLiterals(into) > mostChildren)
        collapse(into, mostChildren);
}
/** Segments never shown keep their own name below a place that has not collapsed. */
function rename(root, segments) {
    let node = root;
    return segments.map((segment) => {
        const literal = node?.children.get(segment) ?? null;
        const name = node && !literal && isLiteral(segment) && node.any ? '{...}' : segment;
        node = node && follow(node, segment);
        return name;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/codec.js
var formats_codec = __webpack_require__(6049);
// EXTERNAL MODULE: ./build-bundle/src/core/registry.js
var registry = __webpack_require__(18081);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/split-records.js
var split_records = __webpack_require__(20048);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/time-order.js
var time_order = __webpack_require__(93271);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/combined.js



/** A quoted field with backslash escapes; its end quote may be missing at the end of a line that was cut. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)("|$)';
/** `[vhost] address ident user [time] "request" status bytes`, then optionally `"referer" "user agent"` and whatever else a site has added. */
const LINE = new RegExp(`^(?:\\S+ (?=[0-9a-fA-F.:]+ \\S+ \\S))?(\\S+) \\S+ .{1,512}?\\[(\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\\] ${QUOTED} (\\d{3}|-) (\\d+|-)(.*)$`);
const REFERER_AND_AGENT = new RegExp(`^ ${QUOTED}(?: ${QUOTED})?`);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As many lines of one second are spread over it; more than this keep the last instant. */
const LARGEST_SECOND = 50_000;
/** Apache and nginx combined (and common) access logs. */
const combined = {
    name: 'combined',
    fidelity: {
        format: 'combined',
        bodies: false,
        responses: false,
        credentials: false,
        timeResolutionMs: 1000,
        notes: [
            'Timing and GET mix only: access logs carry no bodies, no credentials and no latencies; other methods are left out.',
            'Times are whole seconds of the end of the response; requests of one second are spread evenly over it.',
        ],
    },
    matches: (head) => head.split('\n', 20).some((line) => LINE.test(line.replace(/\r$/, ''))),
    decode: (chunks, tally) => spreadSeconds((0,time_order/* inTimeOrder */.xM)(decodeLines(chunks, tally), tally)),
};
async function* decodeLines(chunks, tally) {
    for await (const line of (0,split_records/* splitLines */.u)(chunks, formats_codec/* LONGEST_RECORD_BYTES */.Le)) {
        if (line !== null && line.trim() === '')
            continue;
        tally.read++;
        const exchange = line === null ? 'line-too-long' : decodeLine(line, tally.read - 1, tally);
        if (typeof exchange === 'string')
            (0,formats_codec/* skip */.iv)(tally, exchange);
        else
            yield exchange;
    }
}
function decodeLine(line, index, tally) {
    const match = LINE.exec(line);
    if (!match)
        return 'not-combined';
    const [, address, time, request, , status, bytes, rest] = match;
    const requestLine = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(unescapeField(request));
    if (!requestLine)
        return 'bad-request-line';
    const target = originForm(requestLine[2]);
    if (target === null)
        return 'bad-target';
    const atMs = readTime(time);
    if (Number.isNaN(atMs))
        return 'no-time';
    return {
        id: String(index),
        atMs,
        method: requestLine[1].toUpperCase(),
        target,
        headers: readFields(rest, tally),
        body: null,
        response: status === '-'
            ? null
            : { status: Number(status), headers: bytes === '-' ? [] : [['content-length', bytes]], body: null, latencyMs: null },
        client: address,
    };
}
function readFields(rest, tally) {
    const match = REFERER_AND_AGENT.exec(rest);
    if (!match) {
        if (rest.trim() !== '')
            (0,formats_codec/* note */.N4)(tally, 'unknown-fields');
        return [];
    }
    if (match[2] === '' || match[4] === '')
        (0,formats_codec/* note */.N4)(tally, 'stray-quotes');
    const fields = [
        ['referer', match[1]],
        ['user-agent', match[3]],
    ];
    return fields.flatMap(([name, value]) => value === undefined || value === '-' || value === '' ? [] : [[name, printable(unescapeField(value))]]);
}
/** `\"`, `\\` and `\xHH` as Apache and nginx write them; the bytes are read as UTF-8. */
function unescapeField(field) {
    if (!field.includes('\\'))
        return field;
    return field
        .replace(/(?:\\x[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'))
        .replace(/\\(["\\])/g, '$1');
}
/** Header values go out again: only what a header may hold is kept. */
function printable(value) {
    return value.replace(/[^\x20-\x7e\x80-\xff]/g, '?');
}
/** Path and query; null where there is none, or where it holds what no request line may. */
function originForm(target) {
    const path = target.startsWith('/') ? target : /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1];
    return path !== undefined && /^[\x21-\x7e]+$/.test(path) ? path : path === undefined ? null : encodeURI(path).replaceAll('%25', '%');
}
/** `17/May/2015:10:05:03 +0000` as epoch milliseconds. */
function readTime(text) {
    const [, day, month, year, hour, minute, second, sign, zoneHour, zoneMinute] = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/.exec(text);
    const monthIndex = MONTHS.indexOf(month);
    if (monthIndex < 0)
        return Number.NaN;
    const utc = Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
    return utc - (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
}
/** Spreads the requests of one second evenly over it, in their order: sent at once they would be a burst nobody sent. */
async function* spreadSeconds(exchanges) {
    let second = [];
    const spread = () => second.map((exchange, i) => ({ ...exchange, atMs: exchange.atMs + (i * 1000) / second.length }));
    for await (const exchange of exchanges) {
        if (second.length > 0 && (exchange.atMs !== second[0]?.atMs || second.length >= LARGEST_SECOND)) {
            yield* spread();
            second = [];
        }
        second.push(exchange);
    }
    yield* spread();
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var traffic_body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/http-message.js


/** Reads a raw message with CRLF or bare LF line ends; null where it has no start line. Header lines without a colon are passed over. */
function readMessage(raw) {
    const { head, body } = splitHead(raw);
    const [start = '', ...lines] = head.split(/\r?\n/);
    if (start.trim() === '')
        return null;
    const headers = lines.flatMap((line) => {
        const colon = line.indexOf(':');
        return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    });
    const payload = readPayload(body, headers);
    return { start: start.trim(), headers, body: (0,traffic_body/* toBody */.E)(payload.bytes, payload.cut), cut: payload.cut };
}
function splitHead(raw) {
    const crlf = raw.indexOf('\r\n\r\n');
    const lf = raw.indexOf('\n\n');
    const useCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
    const end = useCrlf ? crlf : lf;
    if (end < 0)
        return { head: raw.toString('latin1'), body: Buffer.alloc(0) };
    return { head: raw.subarray(0, end).toString('latin1'), body: raw.subarray(end + (useCrlf ? 4 : 2)) };
}
function readPayload(body, headers) {
    if (/\bchunked\b/i.test((0,traffic_headers/* findHeader */.Jj)(headers, 'transfer-encoding') ?? ''))
        return readChunks(body);
    const length = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-length');
    if (length === undefined || !/^\d+$/.test(length))
        return { bytes: body, cut: false };
    return { bytes: body.subarray(0, Number(length)), cut: body.length < Number(length) };
}
/** Joins a chunked body; one that does not look chunked (already joined by the recorder) is taken as it is. */
function readChunks(body) {
    const parts = [];
    for (let at = 0; at < body.length;) {
        const lineEnd = body.indexOf(10, at);
        const size = /^([0-9a-fA-F]{1,8})\s*(?:;.*)?$/.exec(lineEnd < 0 ? '' : body.subarray(at, lineEnd).toString('latin1').trim());
        if (!size)
            return parts.length === 0 ? { bytes: body, cut: false } : { bytes: Buffer.concat(parts), cut: true };
        const length = Number.parseInt(size[1], 16);
        if (length === 0)
            return { bytes: Buffer.concat(parts), cut: false };
        parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
        at = lineEnd + 1 + length;
        if (body[at] === 13)
            at++;
        if (body[at] === 10)
            at++;
    }
    return { bytes: Buffer.concat(parts), cut: true };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/goreplay.js






/** LF, three emoji, LF: what GoReplay writes between records (buger/goreplay protocol.go). */
const SEPARATOR = Buffer.from('\n🐵🙈🙉\n');
const LAST_SEPARATOR = SEPARATOR.subarray(0, -1);
const HEADER = /^([123]) (\S+) (\d{1,20})(?: (-?\d{1,20}))?(?: .*)?$/;
/**
 * GoReplay's file format: a header line `type id timestamp-ns [latency-ns]`, then the raw message. Type 1 is a request, 2 its recorded response,
 * 3 a replayed one (ignored). Pairs share the id.
 */
const goreplay = {
    name: 'gor',
    fidelity: {
        format: 'gor',
        bodies: true,
        responses: true,
        credentials: true,
        timeResolutionMs: 0.001,
        notes: ['GoReplay files name no client: sessions are told apart by session cookie, forwarded address and user agent.'],
    },
    matches: (head) => /^\s*[123] \S+ \d+/.test(head) && /\r?\n[A-Z]+ \S+ HTTP\/|\nHTTP\//.test(head),
    decode: (chunks, tally) => (0,time_order/* inTimeOrder */.xM)(pairUp(chunks, tally), tally),
};
/** One exchange as GoReplay records, separators included. */
function encodeGoreplay(exchange, startMs = 0) {
    const at = BigInt(Math.round((startMs + exchange.atMs) * 1000)) * 1000n;
    const latency = BigInt(Math.round((exchange.response?.latencyMs ?? 0) * 1e6));
    const request = record(`1 ${exchange.id} ${at} 0`, `${exchange.method} ${exchange.target} HTTP/1.1`, exchange.headers, bodyBytes(exchange.body));
    const { response } = exchange;
    if (!response)
        return request;
    return Buffer.concat([
        request,
        record(`2 ${exchange.id} ${at + latency} ${latency}`, `HTTP/1.1 ${response.status}`, response.headers, bodyBytes(response.body)),
    ]);
}
function record(header, start, headers, body) {
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return Buffer.concat([Buffer.from(`${header}\n${start}\r\n`), Buffer.from(`${lines}\r\n`, 'latin1'), body, SEPARATOR]);
}
/** Yields requests at once; a response is attached to its request while that still waits in the time window. */
async function* pairUp(chunks, tally) {
    const waiting = new Map();
    let originNs = null;
    let lastMs = 0;
    for await (const raw of (0,split_records/* splitRecords */.D)(chunks, SEPARATOR, formats_codec/* LONGEST_RECORD_BYTES */.Le)) {
        if (raw === null) {
            tally.read++;
            (0,formats_codec/* skip */.iv)(tally, 'line-too-long');
            continue;
        }
        const parsed = readRecord(raw);
        if (parsed === null || parsed.type === '3')
            continue;
        originNs ??= parsed.atNs;
        const atMs = parsed.atNs === null || originNs === null ? lastMs : Number(parsed.atNs - originNs) / 1e6;
        if (parsed.type === '2')
            attach(waiting, parsed, tally);
        else {
            tally.read++;
            const exchange = readRequest(parsed, atMs, tally);
            if (typeof exchange === 'string') {
                (0,formats_codec/* skip */.iv)(tally, exchange);
                continue;
            }
            lastMs = atMs;
            remember(waiting, parsed.id, exchange);
            yield exchange;
        }
    }
}
/** null for an empty piece. A piece that begins with the message itself (as in GoReplay's own documentation) has no id and no time. */
function readRecord(raw) {
    const trimmed = raw.subarray(skipBlank(raw), raw.subarray(-LAST_SEPARATOR.length).equals(LAST_SEPARATOR) ? raw.length - LAST_SEPARATOR.length : raw.length);
    if (trimmed.length === 0)
        return null;
    const end = trimmed.indexOf(10);
    const match = HEADER.exec(trimmed
        .subarray(0, end < 0 ? trimmed.length : end)
        .toString('latin1')
        .trim());
    if (!match)
        return { type: '1', id: null, atNs: null, latencyNs: null, message: trimmed };
    return {
        type: match[1],
        id: match[2],
        atNs: BigInt(match[3]),
        latencyNs: match[4] === undefined ? null : BigInt(match[4]),
        message: end < 0 ? Buffer.alloc(0) : trimmed.subarray(end + 1),
    };
}
function skipBlank(raw) {
    let start = 0;
    while (raw[start] === 10 || raw[start] === 13)
        start++;
    return start;
}
function readRequest(parsed, atMs, tally) {
    const message = readMessage(parsed.message);
    const line = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(message?.start ?? '');
    if (!message || !line)
        return parsed.id === null ? 'bad-record' : 'bad-request-line';
    const target = pathOf(line[2]);
    if (target === null)
        return 'bad-target';
    if (parsed.id === null)
        (0,formats_codec/* note */.N4)(tally, 'no-record-header');
    if (message.cut)
        (0,formats_codec/* note */.N4)(tally, 'body-cut');
    return {
        id: parsed.id ?? `unnamed-${tally.read}`,
        atMs,
        method: line[1].toUpperCase(),
        target,
        headers: message.headers,
        body: message.body,
        response: null,
        client: (0,session/* clientOf */.f)(message.headers, 'gor'),
    };
}
/** The target in origin form; null for `*`, `host:port` and other forms that cannot be replayed. */
function pathOf(target) {
    if (target.startsWith('/'))
        return target;
    return /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1] ?? null;
}
function attach(waiting, parsed, tally) {
    const exchange = parsed.id === null ? undefined : waiting.get(parsed.id);
    const response = readResponse(parsed);
    if (!exchange || !response) {
        (0,formats_codec/* note */.N4)(tally, exchange ? 'bad-response' : 'response-without-request');
        return;
    }
    exchange.response = response;
    waiting.delete(parsed.id);
}
function readResponse(parsed) {
    const message = readMessage(parsed.message);
    const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(message?.start ?? '')?.[1];
    if (!message || status === undefined)
        return null;
    const latencyMs = parsed.latencyNs !== null && parsed.latencyNs > 0n ? Number(parsed.latencyNs) / 1e6 : null;
    return { status: Number(status), headers: message.headers, body: message.body, latencyMs };
}
/** Keeps as many requests as the time window holds; older ones have been handed on and cannot be completed any more. */
function remember(waiting, id, exchange) {
    if (id === null)
        return;
    waiting.delete(id);
    waiting.set(id, exchange);
    if (waiting.size > time_order/* ORDER_WINDOW */.a6)
        waiting.delete(waiting.keys().next().value);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/har-entry.js

/** The body is stored decoded, so these no longer describe it. */
const OF_THE_ENCODED_BODY = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
/**
 * Reads one entry.
 * @param odd called with the kind of each oddity that did not prevent reading
 * @returns the exchange with its time in epoch milliseconds and its host, or why it cannot be replayed
 */
function readEntry(raw, index, odd) {
    const entry = (typeof raw === 'object' && raw !== null ? raw : {});
    const { request } = entry;
    if (typeof request !== 'object' || request === null)
        return 'no-request';
    const url = typeof request.url === 'string' ? URL.parse(request.url) : null;
    if (url === null || typeof request.method !== 'string' || !/^[A-Za-z][A-Za-z-]*$/.test(request.method))
        return 'bad-request-line';
    if (url.protocol === 'ws:' || url.protocol === 'wss:' || entry._webSocketMessages !== undefined)
        return 'websocket';
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || request.method.toUpperCase() === 'CONNECT')
        return 'not-http';
    const atMs = typeof entry.startedDateTime === 'string' ? Date.parse(entry.startedDateTime) : Number.NaN;
    if (Number.isNaN(atMs))
        return 'no-time';
    if (entry._fromCache !== undefined)
        odd('from-cache');
    const headers = withCookies(readHeaders(request.headers, odd), request.cookies);
    const exchange = {
        id: String(index),
        atMs,
        method: request.method.toUpperCase(),
        target: `${url.pathname}${url.search}`,
        headers: (0,traffic_headers/* withoutHeaders */.V$)(headers, OF_THE_ENCODED_BODY),
        body: readPostData(request.postData, headers, odd),
        response: har_entry_readResponse(entry, odd),
        client: 'browser',
    };
    return { exchange, host: url.host };
}
function readHeaders(value, odd) {
    if (!Array.isArray(value))
        return [];
    let pseudo = false;
    const pairs = value.flatMap((header) => {
        if (typeof header?.name !== 'string' || typeof header.value !== 'string')
            return [];
        if (header.name.startsWith(':'))
            pseudo = true;
        return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(header.name)
            ? header.value.split('\n').map((one) => [header.name, one.trim()])
            : [];
    });
    if (pseudo)
        odd('pseudo-headers');
    return pairs;
}
/** Some tools list cookies apart from the headers. */
function withCookies(headers, cookies) {
    if (!Array.isArray(cookies) || cookies.length === 0 || (0,traffic_headers/* findHeader */.Jj)(headers, 'cookie') !== undefined)
        return headers;
    const pairs = cookies.flatMap((cookie) => typeof cookie?.name === 'string' && typeof cookie.value === 'string' ? [`${cookie.name}=${cookie.value}`] : []);
    return pairs.length === 0 ? headers : [...headers, ['Cookie', pairs.join('; ')]];
}
function readPostData(postData, headers, odd) {
    if (typeof postData !== 'object' || postData === null)
        return null;
    if (typeof postData.text === 'string' && postData.text !== '')
        return { encoding: postData.encoding === 'base64' ? 'base64' : 'utf8', text: postData.text };
    if (!Array.isArray(postData.params) || postData.params.length === 0)
        return null;
    const type = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-type') ?? String(postData.mimeType ?? '');
    if (!/x-www-form-urlencoded/i.test(type)) {
        odd('body-not-recorded');
        return { encoding: 'utf8', text: '', truncated: true };
    }
    const form = new URLSearchParams();
    for (const param of postData.params) {
        if (typeof param?.name === 'string')
            form.append(param.name, typeof param.value === 'string' ? param.value : '');
    }
    return { encoding: 'utf8', text: form.toString() };
}
/** A status of 0 says that the browser has no answer: blocked, cancelled or failed. */
function har_entry_readResponse(entry, odd) {
    const { response } = entry;
    const status = Number(response?.status);
    if (!response || !Number.isInteger(status) || status < 100) {
        odd('no-response');
        return null;
    }
    const text = response.content?.text;
    return {
        status,
        headers: (0,traffic_headers/* withoutHeaders */.V$)(readHeaders(response.headers, odd), OF_THE_ENCODED_BODY),
        body: typeof text === 'string' && text !== '' ? { encoding: response.content?.encoding === 'base64' ? 'base64' : 'utf8', text } : null,
        latencyMs: readLatency(entry),
    };
}
/** Send + wait + receive, which leaves queueing, DNS and connecting out; else the whole time; -1 means unknown. */
function readLatency(entry) {
    const parts = [entry.timings?.send, entry.timings?.wait, entry.timings?.receive];
    if (parts.every((part) => typeof part === 'number' && part >= 0))
        return parts.reduce((sum, part) => sum + part, 0);
    return typeof entry.time === 'number' && entry.time >= 0 ? entry.time : null;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/har.js




/** A HAR is one JSON document and is read whole; the cap keeps below the longest string JavaScript can hold. */
const LARGEST_HAR_BYTES = 500 * 1024 * 1024;
/**
 * HAR 1.2 (W3C web-performance), as browsers and proxies really write it: BOM, `_` keys, missing version, HTTP/2 pseudo-headers, sizes of -1.
 * A page calls many hosts, a recording is of one service: only the host with most entries is kept, the others are counted `other-host`.
 */
const har = {
    name: 'har',
    fidelity: {
        format: 'har',
        bodies: true,
        responses: true,
        credentials: true,
        timeResolutionMs: 1,
        notes: [
            'A HAR holds the traffic of one browser: one session, times of one person.',
            'Latencies were measured in the browser, network included.',
        ],
    },
    matches: (head) => /^\uFEFF?\s*\{\s*"log"\s*:/.test(head) || /^\uFEFF?\s*\{\s*\n/.test(head),
    decode: (chunks, tally) => (0,time_order/* inTimeOrder */.xM)(decodeEntries(chunks, tally), tally),
};
async function* decodeEntries(chunks, tally) {
    const entries = readEntries(await readWhole(chunks));
    const exchanges = [];
    entries.forEach((entry, index) => {
        tally.read++;
        const read = readEntry(entry, index, (kind) => (0,formats_codec/* note */.N4)(tally, kind));
        if (typeof read === 'string')
            (0,formats_codec/* skip */.iv)(tally, read);
        else
            exchanges.push(read);
    });
    const host = commonest(exchanges.map((one) => one.host));
    for (const one of exchanges) {
        if (one.host === host)
            yield one.exchange;
        else
            (0,formats_codec/* skip */.iv)(tally, 'other-host');
    }
}
async function readWhole(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > LARGEST_HAR_BYTES)
            throw (0,errors/* fail */.fJ)('FS_RECORDING_TOO_LARGE', { found: 'a HAR of more than 500 MiB', expected: 'at most 500 MiB' });
        parts.push(chunk);
    }
    return Buffer.concat(parts)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
function readEntries(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
            found: `JSON that does not parse (${cause.message})`,
            expected: 'a HAR document',
            cause,
        });
    }
    const entries = document?.log?.entries;
    if (!Array.isArray(entries))
        throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', { found: 'JSON without log.entries', expected: 'a HAR document' });
    return entries;
}
/** The value that occurs most, the first of equals. */
function commonest(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].reduce((best, one) => (best && best[1] >= one[1] ? best : one), undefined)?.[0];
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/jsonl.js
var jsonl = __webpack_require__(30201);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/registry.js






/** Every recording format by the name a user writes. `auto` chooses by content, in this order. */
const FORMATS = { har: har, jsonl: jsonl/* jsonl */.r, gor: goreplay, combined: combined };
/** Other names the same formats go by. */
const ALIASES = { goreplay: 'gor', apache: 'combined', nginx: 'combined', ndjson: 'jsonl' };
/**
 * The codec of a format, or with `auto` the one whose files begin like `head`.
 * @param head the first tens of kilobytes, decompressed
 * @throws FS_UNKNOWN_NAME, FS_RECORDING_CORRUPT where no format is recognised
 */
function chooseCodec(format, head) {
    if (format !== 'auto')
        return (0,registry/* lookUp */.T)(FORMATS, 'recording format', ALIASES[format] ?? format);
    const found = Object.values(FORMATS).find((codec) => codec.matches(head));
    if (found)
        return found;
    throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
        found: 'content of no known format',
        expected: Object.keys(FORMATS).join(' | '),
        hint: 'Name the format (`traffic.replay.format` or --format), or record with `foreshadow record`.',
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/gunzip.js

/**
 * Decompresses a gzip stream (several members too) and hands on everything that could be decompressed before an error is thrown,
 * so that a truncated file is read to its last whole byte. Pulls one input chunk at a time: memory stays bounded.
 * @throws the zlib error (Z_BUF_ERROR where the input ends early)
 */
async function* gunzip(chunks) {
    const stream = (0,external_node_zlib_.createGunzip)();
    let output = [];
    let failure = null;
    stream.on('data', (piece) => output.push(piece));
    const take = () => {
        const taken = output;
        output = [];
        return taken;
    };
    const finished = new Promise((resolve) => {
        stream.once('error', (error) => {
            failure = error;
            resolve();
        });
        stream.once('end', resolve);
    });
    try {
        for await (const chunk of chunks) {
            await Promise.race([new Promise((resolve) => stream.write(chunk, () => resolve())), finished]);
            yield* take();
            if (failure)
                throw failure;
        }
        stream.end();
        await finished;
        yield* take();
        if (failure)
            throw failure;
    }
    finally {
        stream.destroy();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/open-recording.js






/** Small, because gzip may expand each chunk a thousandfold. */
const CHUNK_BYTES = 32 * 1024;
/** How much of the content decides its format. */
const HEAD_BYTES = 64 * 1024;
/**
 * Opens a recording of any known format; gzip is recognised by its first bytes, the format `auto` by the content. The file is only held open
 * while the exchanges are being read: it is closed at their end, when reading is given up, and on failure.
 * @param file path
 * @param format `auto` or a name of FORMATS
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY, FS_RECORDING_CORRUPT, FS_UNKNOWN_NAME; while reading FS_RECORDING_CORRUPT saying how many exchanges were readable
 */
async function openRecording(file, format = 'auto') {
    const zipped = await isGzip(file);
    const tally = (0,formats_codec/* emptyTally */.CK)();
    const head = await readHead(file, zipped);
    const codec = at(file, () => chooseCodec(format, head));
    return { codec, tally, exchanges: readExchanges(file, zipped, codec, tally) };
}
/** Whether the file begins with gzip's magic bytes. */
async function isGzip(file) {
    const handle = await (0,promises_.open)(file, 'r').catch((cause) => {
        throw unreadable(file, cause);
    });
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        if (bytesRead === 0)
            throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'an empty file', place: { file } });
        return buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (cause) {
        throw (0,errors/* isForeshadowError */.rU)(cause) ? cause : unreadable(file, cause);
    }
    finally {
        await handle.close();
    }
}
/** The beginning of the content as text. Damage further on is left to the reader of the whole, which can say how far it came. */
async function readHead(file, zipped) {
    const parts = [];
    let size = 0;
    try {
        for await (const chunk of readBytes(file, zipped)) {
            parts.push(chunk);
            size += chunk.length;
            if (size >= HEAD_BYTES)
                break;
        }
    }
    catch (cause) {
        if (size === 0)
            throw translate(cause, file, 0);
    }
    if (size === 0)
        throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'a gzip file without content', place: { file } });
    return Buffer.concat(parts).toString('utf8');
}
function readBytes(file, zipped) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES });
    return zipped ? gunzip(bytes) : bytes;
}
async function* readExchanges(file, zipped, codec, tally) {
    try {
        yield* codec.decode(readBytes(file, zipped), tally);
    }
    catch (cause) {
        throw translate(cause, file, tally.read - Object.values(tally.skipped).reduce((sum, count) => sum + count, 0));
    }
}
function translate(cause, file, readable) {
    if ((0,errors/* isForeshadowError */.rU)(cause))
        return (0,errors/* fail */.fJ)(cause.code, { ...cause.detail, place: { file } });
    const { code, message } = cause;
    if (!code?.startsWith('Z_'))
        return code === undefined ? cause : unreadable(file, cause);
    const how = code === 'Z_BUF_ERROR' ? 'a gzip stream that ends early' : `gzip that does not decompress (${message})`;
    return (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
        found: `${how}; ${readable} exchanges were readable before it`,
        expected: 'a whole gzip file',
        place: { file },
        cause,
    });
}
function unreadable(file, cause) {
    const found = cause.code === 'EISDIR' ? 'a directory' : (cause.code ?? cause.message);
    return (0,errors/* fail */.fJ)('FS_RECORDING_MISSING', { found, expected: 'a readable file', place: { file }, cause });
}
function at(file, choose) {
    try {
        return choose();
    }
    catch (cause) {
        throw translate(cause, file, 0);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/replay.js



const MOST_SESSIONS_COUNTED = 10_000;
/**
 * Reads a recording through once, in bounded memory, and gives a source that reads it again.
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY (no readable request), FS_RECORDING_CORRUPT, FS_RECORDING_TOO_LARGE, FS_UNKNOWN_NAME
 */
async function inspectRecording(file, format = 'auto') {
    const { codec, tally, exchanges } = await openRecording(file, format);
    const routes = createRouteTable();
    const clients = new Set();
    let length = 0;
    let spanMs = 0;
    for await (const exchange of exchanges) {
        length++;
        spanMs = exchange.atMs;
        routes.learn(exchange.target);
        if (clients.size < MOST_SESSIONS_COUNTED)
            clients.add(exchange.client);
    }
    if (length === 0) {
        throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', {
            found: `${tally.read} records, none of them usable${formatReasons(tally.skipped)}`,
            expected: `${codec.name} requests`,
            place: { file },
        });
    }
    return {
        file,
        format: codec.name,
        tally,
        counts: { read: tally.read, skipped: { ...tally.skipped } },
        fidelity: codec.fidelity,
        length,
        sessions: clients.size,
        spanMs,
        routes,
        exchanges: () => readAgain(file, codec.name),
    };
}
async function* readAgain(file, format) {
    yield* (await openRecording(file, format)).exchanges;
}
function formatReasons(skipped) {
    const reasons = Object.entries(skipped).map(([reason, count]) => `${reason} ${count}`);
    return reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
}


/***/ })

};
