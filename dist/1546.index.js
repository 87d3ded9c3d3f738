export const id = 1546;
export const ids = [1546];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * xoshiro128** seeded through splitmix32: small, fast, equidistributed enough for ordering and simulation (not for secrets).
 * Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
function seeded(seed) {
    let state = seed >>> 0;
    const next32 = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = next32();
    let b = next32();
    let c = next32();
    let d = next32();
    return () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotateLeft(d, 11);
        return scrambled / 4294967296;
    };
}
const rotateLeft = (x, k) => (x << k) | (x >>> (32 - k));
/** A 32-bit FNV-1a hash of a text: to derive one seed from another and a name. */
function hash32(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}


/***/ }),

/***/ 34936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ TrialReader)
});

// EXTERNAL MODULE: ./build-bundle/src/diff/compare.js + 12 modules
var compare = __webpack_require__(72353);
// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/secret-name.js
var secret_name = __webpack_require__(97220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/names.js
var names = __webpack_require__(51967);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/slots.js
var slots = __webpack_require__(46942);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/translate.js


/** Leaves looked at in one reply. */
const MOST_LEAVES = 20_000;
/**
 * A reply's text with the arm's own values (numbers of orders, tokens) written as the primary's, so that comparing finds what else differs. As strict as carrying
 * over: whole values, small numbers only under a name that speaks of an identifier or as a segment of a path.
 */
function translateText(text, aliases) {
    if (aliases.size === 0)
        return text;
    return /^\s*[[{]/.test(text) ? translateJson(text, aliases) : translateWords(text, aliases);
}
/** A header's value: a location, a token. */
function translateHeader(value, aliases) {
    const whole = aliases.get(value);
    return whole === undefined ? translatePath(value, aliases) : String(whole);
}
function translateJson(text, aliases) {
    let result = '';
    let done = 0;
    for (const { start, end, value, name, encoding } of (0,slots/* jsonLeaves */.dV)(text, MOST_LEAVES)) {
        const alias = aliases.get(value);
        const fits = alias !== undefined && ((0,names/* isUnmistakable */.bm)(value) || (0,names/* isIdName */.bu)(name) || (0,names/* isCsrfName */.a2)(name) || (0,names/* isTokenName */.zJ)(name));
        const written = fits ? String(alias) : encoding === 'json-string' ? translatePath(value, aliases) : value;
        if (written === value)
            continue;
        const bare = encoding === 'json-bare' && /^-?\d+(?:\.\d+)?$/.test(written);
        result += text.slice(done, start) + (bare ? written : JSON.stringify(written));
        done = end;
    }
    return done === 0 ? text : result + text.slice(done);
}
function translatePath(value, aliases) {
    if (!value.includes('/'))
        return value;
    return value.replace(/(?<=\/)[^/?#\s"'<>]+/g, (segment) => String(aliases.get(segment) ?? segment));
}
function translateWords(text, aliases) {
    let result = text;
    for (const [own, alias] of aliases)
        if ((0,names/* isUnmistakable */.bm)(own))
            result = result.replaceAll(own, String(alias));
    return translatePath(result, aliases);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/trial-reader.js



/** Samples of differing values kept for each route and path; further ones would only cost time and space. */
const SAMPLES_KEPT = 5;
/** Routes times paths that get samples at all, and paths remembered, so that ever new ones cannot fill the memory. */
const PATHS_SAMPLED = 5_000;
const NONE = [];
const UTF8 = new TextDecoder();
/** Stands for the value of a field or header that is named like a secret, or lies below one. */
const HIDDEN = '***';
/** Turns an engine's trials into evidence: bodies are compared here, samples redacted, and everything else let go. */
class TrialReader {
    ignore;
    redact;
    sampled = new Map();
    shownPaths = new Map();
    constructor(ignore, redact) {
        this.ignore = ignore;
        this.redact = redact;
    }
    read(trial) {
        const differences = this.differencesOf(trial);
        return {
            at: trial.at,
            route: trial.route,
            primary: sideOf(trial.primary),
            shadow: sideOf(trial.shadow),
            ...(trial.baseline ? { baseline: sideOf(trial.baseline) } : {}),
            ...(trial.recordedStatus === undefined ? {} : { recordedStatus: trial.recordedStatus }),
            ...(trial.byQuota ? { byQuota: true } : {}),
            ...(trial.whole ? { whole: true } : {}),
            ...(trial.assertions ? { assertions: trial.assertions.map((failed) => this.shown(failed)) } : {}),
            ...(differences ? { differences } : {}),
        };
    }
    shown({ name, found }) {
        const redact = namesSecret(name) ? () => HIDDEN : this.redact;
        return { name, found: Object.fromEntries(Object.entries(found).map(([arm, text]) => [arm, redact(text)])) };
    }
    /** Compared only where both arms answered properly: a request that failed is counted as an error, not as a divergence too. */
    differencesOf(trial) {
        if (!isAnswer(trial.primary) || !isAnswer(trial.shadow) || !trial.same)
            return undefined;
        const shadow = this.against(trial, 'shadow');
        if (!shadow)
            return undefined;
        const baseline = trial.baseline ? (isAnswer(trial.baseline) ? this.against(trial, 'baseline') : undefined) : this.sinceRecorded(trial);
        return { shadow, ...(baseline ? { baseline } : {}) };
    }
    /** What the primary answers otherwise than was recorded: the noise where no baseline arm shows it. */
    sinceRecorded(trial) {
        const primary = trial.replies?.primary;
        if (!trial.recorded || !primary)
            return undefined;
        const found = (0,compare.compareReplies)(decoded(primary), decoded(trial.recorded), this.ignore);
        return found.map(({ kind, path }) => ({ kind, path: this.shownPath(path) }));
    }
    against(trial, arm) {
        if (trial.same?.[arm])
            return NONE;
        const primary = trial.replies?.primary;
        const other = trial.replies?.[arm];
        if (!primary || !other)
            return undefined;
        const found = (0,compare.compareReplies)(decoded(primary), inThePrimarysWords(decoded(other), trial.aliases?.[arm]), this.ignore);
        return found.map((difference) => this.withSample(trial.route, arm, difference));
    }
    /** A key of an answer may be a token: `$.sessions["eyJhbGciOi..."]`. */
    shownPath(path) {
        const known = this.shownPaths.get(path);
        if (known !== undefined)
            return known;
        const shown = this.redact(path);
        if (this.shownPaths.size < PATHS_SAMPLED)
            this.shownPaths.set(path, shown);
        return shown;
    }
    /** The first few samples of a path are kept, redacted; afterwards only the path counts. */
    withSample(route, arm, { kind, path: found, primary, other }) {
        const path = this.shownPath(found);
        if (primary === undefined && other === undefined)
            return { kind, path };
        const key = `${arm} ${route} ${path}`;
        const kept = this.sampled.get(key) ?? 0;
        if (kept >= SAMPLES_KEPT || (kept === 0 && this.sampled.size >= PATHS_SAMPLED))
            return { kind, path };
        this.sampled.set(key, kept + 1);
        const redact = namesSecret(found) ? () => HIDDEN : this.redact;
        return {
            kind,
            path,
            ...(primary === undefined ? {} : { primary: redact(primary) }),
            ...(other === undefined ? {} : { other: redact(other) }),
        };
    }
}
/** Whether any name on the way (`$.user.password`, `$.tokens[].id`, `header:set-cookie`) is that of a secret. */
function namesSecret(path) {
    return path.split(/[^\w-]+/).some(secret_name/* isSecretName */.eh);
}
function isAnswer({ status }) {
    return status !== null && status < 500;
}
function sideOf(observation) {
    return {
        status: observation.status,
        latencyMs: observation.latencyMs,
        ...(observation.error ? { error: observation.error } : {}),
        bytes: observation.bytes,
    };
}
/** Numbers of orders and tokens that the arm has handed out, written as the primary's: that each has its own is no difference. */
function inThePrimarysWords(reply, aliases) {
    if (!aliases)
        return reply;
    const text = UTF8.decode(reply.body);
    const translated = translateText(text, aliases);
    return {
        ...reply,
        headers: reply.headers.map((value, index) => (index % 2 ? translateHeader(value, aliases) : value)),
        body: translated === text ? reply.body : Buffer.from(translated),
    };
}
/** The engine hands bodies over decoded; the header that said how they were encoded no longer speaks of them. */
function decoded(reply) {
    const { headers } = reply;
    for (let at = 0; at < headers.length; at += 2) {
        if (headers[at] === 'content-encoding' || headers[at]?.toLowerCase() === 'content-encoding')
            return { ...reply, headers: headers.toSpliced(at, 2) };
    }
    return reply;
}


/***/ }),

/***/ 92008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ mergeBaggage),
/* harmony export */   DR: () => (/* binding */ spanIdOf),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   Kv: () => (/* binding */ TAG_HEADERS),
/* harmony export */   R9: () => (/* binding */ tagHeaders),
/* harmony export */   at: () => (/* binding */ newTracePrefix),
/* harmony export */   dp: () => (/* binding */ newTraceId),
/* harmony export */   nh: () => (/* binding */ headerSafe)
/* harmony export */ });
/** Names of the headers that `tagHeaders` sets; recorded ones of these names are replaced. `tracestate` belongs to the recorded trace and goes with it. */
const TAG_HEADERS = ['traceparent', 'tracestate', 'baggage', 'x-foreshadow-trial'];
/** W3C Baggage 3.3.2: what every participant must at least pass on. */
const BAGGAGE_MAX_BYTES = 8_192;
const BAGGAGE_MAX_MEMBERS = 64;
/** The headers of a tag as a flat list of names and values. `recordedBaggage` is kept, after ours, as far as the limits allow. */
function tagHeaders(tag, recordedBaggage = '') {
    return [
        'traceparent',
        `00-${tag.traceId}-${tag.spanId}-${tag.flags}`,
        'baggage',
        mergeBaggage(`foreshadow.run=${tag.runId},foreshadow.trial=${tag.trialId},foreshadow.arm=${tag.arm}`, recordedBaggage),
        'x-foreshadow-trial',
        tag.trialId,
    ];
}
/** Joins our baggage members with recorded ones: ours first, recorded `foreshadow.*` dropped, and what exceeds the limits of W3C Baggage cut from the end. */
function mergeBaggage(ours, recorded) {
    if (recorded === '')
        return ours;
    let merged = ours;
    let members = ours.split(',').length;
    for (const part of recorded.split(',')) {
        const member = part.trim();
        if (member === '' || member.startsWith('foreshadow.'))
            continue;
        if (members >= BAGGAGE_MAX_MEMBERS || merged.length + 1 + member.length > BAGGAGE_MAX_BYTES)
            break;
        merged += `,${member}`;
        members++;
    }
    return merged;
}
/** The sampling flags of a recorded `traceparent`; `01` (sampled) where there is none or it is not valid. */
function traceFlags(traceparent) {
    const match = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-([0-9a-f]{2})(?:-|$)/.exec(traceparent?.trim() ?? '');
    return match?.[1] ?? '01';
}
/** The half of a trace id that all trials of a run share: 16 hex digits, never all zero (W3C Trace Context 3.2.2.3). */
function newTracePrefix(random) {
    return hex8(random() * WORD) + hex8(Math.max(1, random() * WORD));
}
/** A trial's trace id: the run's half, then 64 random bits (tracers that sample by id look at these). */
function newTraceId(prefix, random) {
    return prefix + hex8(random() * WORD) + hex8(random() * WORD);
}
/** An arm's span id: the random half of its trace id behind the arm's place, so that no two arms and hardly two trials share one. @param place 1 to 15 */
function spanIdOf(traceId, place) {
    return place.toString(16) + traceId.slice(17);
}
/** A run id usable in a header and in baggage: what is not a letter, digit, `.`, `_` or `-` becomes `-`. */
function headerSafe(id) {
    return id.replace(/[^A-Za-z0-9._-]/g, '-');
}
const WORD = 4_294_967_296;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** 8 hex digits of a number below 2^32, by table: this runs for every request. */
function hex8(word) {
    const value = word >>> 0;
    return `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 255]}${BYTES[(value >>> 8) & 255]}${BYTES[value & 255]}`;
}


/***/ }),

/***/ 50786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BodyBudget)
/* harmony export */ });
/* unused harmony export HELD_BODY_BYTES */
/** Bytes of response bodies held at once over all requests in flight; beyond it bodies are only hashed, so that memory stays bounded. */
const HELD_BODY_BYTES = 96 * 1024 * 1024;
/** A bound on the bytes held. */
class BodyBudget {
    held = 0;
    limit;
    constructor(limit = HELD_BODY_BYTES) {
        this.limit = limit;
    }
    /** Whether `bytes` more may be held; if so they count until given back. */
    take(bytes) {
        if (this.held + bytes > this.limit)
            return false;
        this.held += bytes;
        return true;
    }
    giveBack(bytes) {
        this.held -= bytes;
    }
}


/***/ }),

/***/ 63591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   aS: () => (/* binding */ headsEqual),
/* harmony export */   jP: () => (/* binding */ compareCalls)
/* harmony export */ });
/* unused harmony export UNCOMPARED_HEADERS */
/**
 * Response headers that say nothing about the answer: they belong to the moment, the connection, the encoding or the tracing of
 * one exchange. Every other header must be equal for two answers to count as the same; what a difference means is for diff/ to
 * say. `content-length` is implied by the body, and compared for HEAD only.
 */
const UNCOMPARED_HEADERS = new Set([
    'date',
    'age',
    'connection',
    'keep-alive',
    'proxy-connection',
    'transfer-encoding',
    'trailer',
    'content-length',
    'content-encoding',
    'server-timing',
    'x-request-id',
    'x-correlation-id',
    'x-trace-id',
    'traceparent',
    'tracestate',
    'x-runtime',
    'x-response-time',
]);
/** Compares two answers cheaply: bytes first. `decode`: they differ, but at least one is compressed, so only their contents can tell. */
function compareCalls(a, b) {
    const bytesEqual = a.body.equals(b.body);
    if (!bytesEqual && (isEncoded(a) || isEncoded(b)))
        return 'decode';
    if (!bytesEqual || a.status !== b.status || !headersEqual(a.headers, b.headers))
        return 'different';
    if (encodingOf(a) !== encodingOf(b) && a.body.bytes > 0)
        return 'decode';
    return isHead(a) && !isEncoded(a) && !isEncoded(b) && a.headers['content-length'] !== b.headers['content-length'] ? 'different' : 'same';
}
/** Whether status and compared headers are equal, whatever the bodies. */
function headsEqual(a, b) {
    return a.status === b.status && headersEqual(a.headers, b.headers);
}
/** The content codings in the order in which they were applied; empty for none. */
function encodingOf(call) {
    const value = call.headers['content-encoding'];
    if (value === undefined)
        return '';
    return String(value)
        .toLowerCase()
        .replace(/\s/g, '')
        .replace(/^identity$/, '');
}
function isEncoded(call) {
    return call.headers['content-encoding'] !== undefined && encodingOf(call) !== '';
}
function isHead(call) {
    return call.method === 'HEAD';
}
function headersEqual(a, b) {
    for (const name in a)
        if (!valuesEqual(a[name], b[name]) && !UNCOMPARED_HEADERS.has(name))
            return false;
    for (const name in b)
        if (a[name] === undefined && !UNCOMPARED_HEADERS.has(name))
            return false;
    return true;
}
function valuesEqual(a, b) {
    if (a === b)
        return true;
    if (!Array.isArray(a) || !Array.isArray(b))
        return false;
    return a.length === b.length && a.every((value, i) => value === b[i]);
}


/***/ }),

/***/ 84325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Deadlines)
/* harmony export */ });
/**
 * Two deadlines for everything that is waited for, both a constant time after its start: so the list is in order of expiry, and
 * adding, removing and expiring cost the same whatever the traffic. Nothing is kept of what has finished.
 */
class Deadlines {
    head = null;
    tail = null;
    /** first one not yet reported as overdue */
    cursor = null;
    patienceMs;
    timeoutMs;
    constructor(patienceMs, timeoutMs) {
        this.patienceMs = patienceMs;
        this.timeoutMs = timeoutMs;
    }
    /** @param item with `dueAtMs` not before that of the item added before it (an earlier one expires with its predecessor) */
    add(item) {
        item.previous = this.tail;
        item.following = null;
        if (this.tail)
            this.tail.following = item;
        else
            this.head = item;
        this.tail = item;
        this.cursor ??= item;
    }
    remove(item) {
        if (this.head !== item && item.previous === null)
            return;
        if (this.cursor === item)
            this.cursor = item.following;
        if (item.previous)
            item.previous.following = item.following;
        else
            this.head = item.following;
        if (item.following)
            item.following.previous = item.previous;
        else
            this.tail = item.previous;
        item.previous = null;
        item.following = null;
    }
    /** Reports each item once when its patience is over, and removes and reports it when its time is. */
    expire(nowMs, overdue, timedOut) {
        while (this.cursor && nowMs - this.cursor.dueAtMs >= this.patienceMs) {
            const item = this.cursor;
            this.cursor = item.following;
            overdue(item);
        }
        while (this.head && nowMs - this.head.dueAtMs >= this.timeoutMs) {
            const item = this.head;
            this.remove(item);
            timedOut(item);
        }
    }
    /** Everything that is waited for, oldest first; items may be removed meanwhile. */
    *waiting() {
        let item = this.head;
        while (item) {
            const following = item.following;
            yield item;
            item = following;
        }
    }
}


/***/ }),

/***/ 88717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeBody)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** A decoded body may be this much larger than the cap of received bytes; beyond it (a bomb) it is left as it came. Several are decoded at once. */
const EXPANSION = 16;
const gunzip = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate);
const inflateRaw = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw);
const brotli = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress);
/** Zstandard came with Node 22.15. */
const zstd = "zstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2))) ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress) : null;
/**
 * Undoes the content codings of a body, on zlib's threads. A cut body gives what can be decoded of it.
 * @param codings comma-separated, in the order applied
 * @returns null where a coding is unknown or the body is not what it says
 */
async function decodeBody(body, codings, capBytes) {
    if (body.byteLength === 0)
        return body;
    const maxOutputLength = Math.max(1_048_576, capBytes * EXPANSION);
    try {
        let decoded = body;
        for (const coding of codings.split(',').filter(Boolean).reverse()) {
            const next = await decodeOne(decoded, coding, maxOutputLength);
            if (next === null)
                return null;
            decoded = next;
        }
        return decoded;
    }
    catch {
        return null;
    }
}
async function decodeOne(body, coding, maxOutputLength) {
    const gentle = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength };
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return gunzip(body, gentle);
        case 'deflate':
            // Meant is zlib's format, sent is often the bare one: the low nibble of zlib's first byte is always 8 (RFC 1950).
            return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, gentle) : inflateRaw(body, gentle);
        case 'br':
            return brotli(body, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH, maxOutputLength });
        case 'zstd':
            return zstd ? zstd(body, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_e_flush, maxOutputLength }) : null;
        case 'identity':
            return body;
        default:
            return null;
    }
}


/***/ }),

/***/ 64555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorWord),
/* harmony export */   M: () => (/* binding */ isUnsendable)
/* harmony export */ });
const WORDS = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    ECONNABORTED: 'reset',
    UND_ERR_SOCKET: 'closed',
    UND_ERR_CLOSED: 'closed',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
    ETIMEDOUT: 'timeout',
    UND_ERR_HEADERS_OVERFLOW: 'too-large',
    HPE_HEADER_OVERFLOW: 'too-large',
    UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    EHOSTDOWN: 'unreachable',
    EADDRNOTAVAIL: 'unreachable',
    ENOTFOUND: 'unreachable',
    EAI_AGAIN: 'unreachable',
    ENOENT: 'unreachable',
};
/** The word for a transport error, by its code. What is not known (parser errors, wrong lengths, TLS) is a breach of protocol. */
function errorWord(error) {
    return WORDS[codeOf(error)] ?? 'protocol';
}
/** Whether undici refused the request before anything was sent: our doing, not the arm's. */
function isUnsendable(error) {
    const code = codeOf(error);
    return code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED';
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? error.code : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 43365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ landTrial)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var body = __webpack_require__(22190);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/recorded-reply.js

/**
 * The recorded answer as a reply to compare with: what the live code itself answers otherwise today than it did then is no work of the
 * change. Null where the recording kept no whole body.
 */
function recordedReply(response) {
    if (!response?.body || response.body.truncated)
        return null;
    return { status: response.status, headers: response.headers.flat(), body: (0,body/* bodyBytes */.O)(response.body), truncated: false };
}
/** Whether the primary answers as recorded, byte for byte; an answer that is still compressed counts as another one, and is compared decoded. */
function answersAsRecorded(primary, response) {
    if (primary.status !== response.status || !response.body)
        return false;
    const recorded = (0,body/* bodyBytes */.O)(response.body);
    return primary.body.bytes === recorded.byteLength && Buffer.compare(primary.body.kept(), recorded) === 0;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/land.js



const OTHERS = ['shadow', 'baseline'];
/**
 * The trial of a flight that has landed. Compressed answers that differ in bytes are decoded off the event loop first (then the
 * result is a promise), so that equal contents compressed differently are equal and differing ones can be read.
 */
function landTrial(flight, capBytes) {
    const primary = flight.callOf('primary');
    const same = {};
    let differs = false;
    for (const arm of OTHERS) {
        const other = flight.callOf(arm);
        if (!primary || !other || primary.error !== null || other.error !== null)
            continue;
        const sameness = (0,compare_calls/* compareCalls */.jP)(primary, other);
        if (sameness === 'decode')
            return landDecoded(flight, primary, capBytes);
        same[arm] = sameness === 'same';
        differs ||= sameness !== 'same';
    }
    differs ||= primary !== undefined && changedSinceRecorded(flight, primary);
    if (differs && primary && isRecordedNeeded(flight) && (0,compare_calls/* encodingOf */.P$)(primary) !== '')
        return landDecoded(flight, primary, capBytes);
    return assemble(flight, same, differs ? repliesOf(flight, same, new Map()) : undefined);
}
async function landDecoded(flight, primary, capBytes) {
    const answered = flight.calls.filter((call) => call.error === null);
    const decoded = new Map();
    await Promise.all(answered.map(async (call) => {
        const body = await (0,decode_body/* decodeBody */.V)(call.body.kept(), (0,compare_calls/* encodingOf */.P$)(call), capBytes);
        if (body)
            decoded.set(call, body);
    }));
    const same = {};
    for (const arm of OTHERS) {
        const other = flight.callOf(arm);
        if (other && other.error === null)
            same[arm] = (0,compare_calls/* headsEqual */.aS)(primary, other) && contentsEqual(primary, other, decoded);
    }
    const differs = Object.values(same).includes(false) || changedSinceRecorded(flight, primary);
    return assemble(flight, same, differs ? repliesOf(flight, same, decoded) : undefined);
}
/** Without a baseline arm the recorded answer is what shows the noise of the live code. */
function isRecordedNeeded(flight) {
    const { response } = flight.request.exchange;
    return !flight.callOf('baseline') && !!response?.body && !response.body.truncated;
}
function changedSinceRecorded(flight, primary) {
    const { response } = flight.request.exchange;
    return primary.error === null && response !== null && isRecordedNeeded(flight) && !answersAsRecorded(primary, response);
}
/** Cut bodies are compared as far as both could be decoded: what lies beyond is not known. */
function contentsEqual(a, b, decoded) {
    if ((0,compare_calls/* encodingOf */.P$)(a) === (0,compare_calls/* encodingOf */.P$)(b) && a.body.equals(b.body))
        return true;
    const [x, y] = [decoded.get(a), decoded.get(b)];
    if (!x || !y)
        return false;
    if (!a.body.truncated && !b.body.truncated)
        return Buffer.compare(x, y) === 0;
    const known = Math.min(x.byteLength, y.byteLength);
    return known > 0 && Buffer.compare(x.subarray(0, known), y.subarray(0, known)) === 0;
}
/** The primary's reply and those that differ from it. */
function repliesOf(flight, same, decoded) {
    const replies = {};
    for (const call of flight.calls) {
        const arm = call.arm;
        if (call.error === null && (arm === 'primary' || same[arm] === false))
            replies[arm] = replyOf(call, decoded.get(call));
    }
    return replies;
}
function replyOf(call, decoded) {
    const headers = [];
    for (const name in call.headers) {
        const value = call.headers[name];
        if (Array.isArray(value))
            for (const one of value)
                headers.push(name, one);
        else if (value !== undefined)
            headers.push(name, value);
    }
    return { status: call.status ?? 0, headers, body: decoded ?? call.body.kept(), truncated: call.body.truncated };
}
function assemble(flight, same, replies) {
    const { exchange, route } = flight.request;
    const trial = {
        index: flight.index,
        at: flight.dueMs / 1_000,
        route,
        primary: observationOf(flight, 'primary'),
        shadow: observationOf(flight, 'shadow'),
        exchangeId: exchange.id,
        same,
    };
    if (flight.traceId !== undefined)
        trial.traceId = flight.traceId;
    const baseline = flight.callOf('baseline');
    if (baseline)
        trial.baseline = baseline.observation();
    if (exchange.response)
        trial.recordedStatus = exchange.response.status;
    if (flight.request.byQuota)
        trial.byQuota = true;
    if (replies) {
        trial.replies = replies;
        const aliases = aliasesIn(flight, replies);
        if (aliases)
            trial.aliases = aliases;
    }
    const recorded = replies && !baseline ? recordedReply(exchange.response) : null;
    if (recorded)
        trial.recorded = recorded;
    return trial;
}
function aliasesIn(flight, replies) {
    if (!flight.aliasesOf)
        return undefined;
    const found = {};
    for (const arm of OTHERS) {
        const aliases = replies[arm] && flight.aliasesOf(arm);
        if (aliases)
            found[arm] = aliases;
    }
    return found.shadow || found.baseline ? found : undefined;
}
/** A single target (only a primary) is observed as both sides, so that a trial always has its two. */
function observationOf(flight, arm) {
    const call = flight.callOf(arm) ?? flight.callOf('primary');
    if (!call)
        throw new Error('a flight without a primary');
    return call.observation();
}


/***/ }),

/***/ 40880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ OutgoingRequests),
/* harmony export */   i: () => (/* binding */ prepareOutgoing)
/* harmony export */ });
/* harmony import */ var _trace_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92008);

/** RFC 9110 7.6.1 and what belongs to the recorded connection or is computed anew for the target. */
const LEFT_OUT = new Set([
    ..._trace_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_HEADERS */ .Kv,
    'host',
    'content-length',
    'connection',
    'proxy-connection',
    'keep-alive',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'expect',
    'http2-settings',
]);
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * Makes a recorded exchange sendable: `host` and `content-length` are the client's business, headers of the recorded connection
 * are left out (also those its `connection` header names), `accept-encoding` stays as recorded, and `set` replaces recorded
 * headers of the same name. Text outside latin-1 goes out as the UTF-8 bytes it was read from.
 */
function prepareOutgoing(exchange, set) {
    if (!TOKEN.test(exchange.method) || exchange.method === 'CONNECT')
        return 'method';
    const left = new Set([...LEFT_OUT, ...Object.keys(set).map((name) => name.toLowerCase()), ...namedByConnection(exchange)]);
    const headers = [];
    for (const [name, value] of [...exchange.headers.filter(([name]) => !left.has(name.toLowerCase())), ...Object.entries(set)]) {
        if (name.startsWith(':'))
            continue; // HTTP/2 pseudo headers of a HAR file
        const wire = onTheWire(value);
        if (!TOKEN.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(wire))
            return 'header';
        headers.push(name, wire);
    }
    return {
        method: exchange.method,
        path: pathOnTheWire(exchange.target),
        headers,
        body: bytesOf(exchange.body),
        flags: (0,_trace_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .traceFlags */ .H3)(headerOf(exchange, 'traceparent')),
        baggage: onTheWire(headerOf(exchange, 'baggage') ?? ''),
    };
}
/** The requests of a run as they go out: one that is sent round after round is prepared once. */
class OutgoingRequests {
    set;
    prepared = new WeakMap();
    /** @param set headers that replace recorded ones of the same name */
    constructor(set) {
        this.set = set;
    }
    of(exchange) {
        let outgoing = this.prepared.get(exchange);
        if (outgoing === undefined) {
            outgoing = prepareOutgoing(exchange, this.set);
            this.prepared.set(exchange, outgoing);
        }
        return outgoing;
    }
}
function bytesOf(body) {
    if (body === null || body.text === '')
        return null;
    return Buffer.from(body.text, body.encoding);
}
function namedByConnection(exchange) {
    const value = headerOf(exchange, 'connection');
    return value ? value.split(',').map((name) => name.trim().toLowerCase()) : [];
}
function headerOf(exchange, name) {
    return exchange.headers.find(([other]) => other.toLowerCase() === name)?.[1];
}
function onTheWire(text) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 0xff)
            return Buffer.from(text, 'utf8').toString('latin1');
    return text;
}
/** Control characters, spaces and everything beyond ASCII percent-encoded; what is encoded already stays as it is. */
function pathOnTheWire(target) {
    const path = target.startsWith('/') ? target : `/${target}`;
    return /^[\x21-\x7e]*$/.test(path) ? path : path.replace(/[^\x21-\x7e]+/gu, percentEncoded);
}
function percentEncoded(text) {
    return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReceivedBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const NOTHING = new Uint8Array(0);
/** A response body as it arrives: counted in full, kept up to the cap and the budget, hashed where it is longer, so that equality is always that of whole bodies. */
class ReceivedBody {
    bytes = 0;
    chunks = [];
    keptBytes = 0;
    /** over the whole body; only where some of it is not kept */
    whole = null;
    digest = null;
    add(chunk, capBytes, budget) {
        this.bytes += chunk.byteLength;
        if (this.whole) {
            this.whole.update(chunk);
            return;
        }
        const room = Math.max(0, Math.min(chunk.byteLength, capBytes - this.keptBytes));
        if (room === chunk.byteLength && budget.take(room)) {
            this.keep(chunk);
            return;
        }
        this.whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const kept of this.chunks)
            this.whole.update(kept);
        this.whole.update(chunk);
        if (room > 0 && room < chunk.byteLength && budget.take(room))
            this.keep(chunk.subarray(0, room));
    }
    get truncated() {
        return this.whole !== null;
    }
    /** What was kept, in one piece. */
    kept() {
        const [first] = this.chunks;
        if (first === undefined)
            return NOTHING;
        if (this.chunks.length > 1)
            this.chunks = [Buffer.concat(this.chunks, this.keptBytes)];
        return this.chunks[0] ?? NOTHING;
    }
    /** Whether both bodies are byte for byte the same, beyond the cap too. */
    equals(other) {
        if (this.bytes !== other.bytes)
            return false;
        if (this.bytes === 0)
            return true;
        if (this.whole || other.whole)
            return this.hash() === other.hash();
        return Buffer.compare(this.kept(), other.kept()) === 0;
    }
    /** Lets go of what was kept. */
    release(budget) {
        budget.giveBack(this.keptBytes);
        this.keptBytes = 0;
        this.chunks = [];
    }
    keep(chunk) {
        this.chunks.push(chunk);
        this.keptBytes += chunk.byteLength;
    }
    hash() {
        this.digest ??= (this.whole ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(this.kept())).digest('hex');
        return this.digest;
    }
}


/***/ }),

/***/ 78068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSafe),
/* harmony export */   p: () => (/* binding */ mayReplayUnsafe)
/* harmony export */ });
/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
function isSafe(method) {
    return SAFE.has(method);
}
/**
 * Whether methods that may change something are replayed. `auto`: only where every arm has state of its own, so that arms cannot disturb each other or real
 * data, and nothing reaches the outside world.
 */
function mayReplayUnsafe(policy, isolation) {
    if (policy !== 'auto')
        return policy === 'replay';
    const ownState = isolation.state.each === 'own' || isolation.state.each === 'snapshot';
    return ownState && isolation.egress.default === 'deny';
}


/***/ })

};
