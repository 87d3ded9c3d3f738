export const id = 5551;
export const ids = [5551];
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

/***/ 83690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ crossBoundary)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/boundary.js
/**
 * Which hosts lie outside of the primary's trust boundary, as far as addresses can say: neither this machine, which has the recording already, nor the host that
 * the primary has. Two names of one network are two hosts: that they trust each other is for somebody to say (`forward: original`).
 * @param origins `http://HOST[:PORT]` of the arms beside the primary
 */
function hostsOutside(primary, origins) {
    const own = hostOf(primary);
    return [...new Set(origins.map(hostOf))].filter((host) => host !== own && !isThisMachine(host));
}
function hostOf(origin) {
    return URL.canParse(origin) ? new URL(origin).hostname.toLowerCase().replace(/\.$/, '') : '';
}
function isThisMachine(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/manifest.js
var manifest = __webpack_require__(52939);
// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/forwarding.js
var forwarding = __webpack_require__(72099);
;// CONCATENATED MODULE: ./build-bundle/src/run/raw-recording.js





const NOTHING = { rewrite: null, notes: [] };
/**
 * A recording that was not anonymised by us does not leave the primary's trust boundary as it is: where an arm lies outside, every arm is sent pseudonyms (of
 * one key, so that sessions stay sessions and the arms get the same), unless `forward: original` says that it may have what was recorded.
 */
async function crossBoundary({ primary, shadow, baseline, }, { replay, anonymise, anonymiseKey }) {
    const others = [shadow?.url, baseline?.url].flatMap((url) => (url === undefined ? [] : [url]));
    const outside = primary.url === undefined ? [] : hostsOutside(primary.url, others);
    if (outside.length === 0 || replay.recording === null || (await isAnonymised(replay.recording)))
        return NOTHING;
    const hosts = outside.join(' and ');
    if (replay.forward === 'original')
        return { rewrite: null, notes: [`The recording is not anonymised, and was sent as recorded to ${hosts} (\`forward: original\`).`] };
    const { createAnonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(8386)]).then(__webpack_require__.bind(__webpack_require__, 39389));
    const anonymiser = createAnonymiser({ ...anonymise, key: anonymiseKey ?? (0,external_node_crypto_.randomBytes)(16).toString('hex') });
    const { request } = (0,forwarding/* createForwarding */.A)(anonymiser, { kind: 'pseudonyms' });
    const why = `The recording is not anonymised, and ${hosts} is another host than the primary's`;
    return {
        rewrite: request,
        notes: [`${why}: every arm was sent pseudonyms (\`traffic.replay.forward: original\` sends what was recorded).`],
    };
}
/** A manifest that we wrote says so; what has none was made elsewhere. */
async function isAnonymised(recording) {
    const text = await (0,promises_.readFile)((0,manifest/* manifestPath */.ji)(recording), 'utf8').catch(() => null);
    return text !== null && ((0,manifest/* readManifest */.WI)(text)?.anonymiser ?? null) !== null;
}


/***/ }),

/***/ 34936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ TrialReader)
});

// EXTERNAL MODULE: ./build-bundle/src/diff/compare.js + 13 modules
var compare = __webpack_require__(3394);
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
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7797);

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
/**
 * The half of a trace id that all trials of a run share: 16 hex digits, never all zero (W3C Trace Context 3.2.2.3). The run's id is mixed in: a run
 * repeated with its seed would else write into the traces of the first one.
 */
function newTracePrefix(random, runId = '') {
    const [high, low] = runId === '' ? [0, 0] : [(0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hash32 */ .A)(`${runId} high`), (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hash32 */ .A)(`${runId} low`)];
    return hex8((random() * WORD) ^ high) + hex8(Math.max(1, ((random() * WORD) ^ low) >>> 0));
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

/***/ 56198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ oneEach),
/* harmony export */   fX: () => (/* binding */ NumberedAccounts),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/** Every client of the recording is one account, whoever it is: its second round waits for its first. */
function oneEach() {
    const used = new Set();
    return {
        take(client) {
            if (used.has(client))
                return null;
            used.add(client);
            return client;
        },
        free: (account) => void used.delete(account),
    };
}
/** Where credentials are made for any name: a client whose round before is not over becomes another user (`CLIENT/2`). */
function anyNumber() {
    const used = new Set();
    return {
        take(client) {
            let account = client;
            for (let n = 2; used.has(account); n++)
                account = `${client}/${n}`;
            used.add(account);
            return account;
        },
        free: (account) => void used.delete(account),
    };
}
/** The rows of a login's data: as many accounts as there are rows. */
class NumberedAccounts {
    size;
    /** which row an account is, by the client that was first to have it */
    rows = new Map();
    /** nobody uses them now, the one longest out of use first */
    idle = new Set();
    /** rows of those who never asked: sessions that only read, and scripted users */
    others = new Map();
    /** @param size infinite: there are no rows, only numbers */
    constructor(size) {
        this.size = size;
    }
    /** Its own, else one that nobody has had, else the one longest out of use; at last one that somebody has who only reads. */
    take(client) {
        if (this.idle.delete(client))
            return client;
        if (this.rows.size + this.others.size < this.size)
            return this.open(client);
        const [account] = this.idle;
        if (account === undefined)
            return this.rows.size < this.size ? this.open(client) : null;
        this.idle.delete(account);
        return account;
    }
    free(account) {
        if (this.rows.has(account))
            this.idle.add(account);
    }
    /** The row of an account. Who has not taken one gets one from the end, while there are any that nobody has; else a number of `size` or above. */
    rowOf(name) {
        const known = this.rows.get(name) ?? this.others.get(name);
        if (known !== undefined)
            return known;
        const before = this.rows.size + this.others.size;
        const row = before < this.size && Number.isFinite(this.size) ? this.size - 1 - this.others.size : before;
        this.others.set(name, row);
        return row;
    }
    open(client) {
        let account = client;
        for (let n = 2; this.rows.has(account); n++)
            account = `${client}/${n}`;
        this.rows.set(account, this.rows.size);
        return account;
    }
}


/***/ }),

/***/ 30653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Alarm)
/* harmony export */ });
/** One call to come: at a time, or once what waits to be read has been read. A later setting takes the place of an earlier one. */
class Alarm {
    ring;
    timer = null;
    immediate = null;
    constructor(ring) {
        this.ring = ring;
    }
    in(ms) {
        this.cancel();
        this.timer = setTimeout(this.ring, ms);
    }
    soon() {
        this.cancel();
        this.immediate = setImmediate(this.ring);
    }
    cancel() {
        if (this.timer)
            clearTimeout(this.timer);
        if (this.immediate)
            clearImmediate(this.immediate);
        this.timer = null;
        this.immediate = null;
    }
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

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ drainMs)
/* harmony export */ });
/** Waited at the end however quick every answer was. */
const SHORTEST_DRAIN_MS = 5_000;
/** An answer that takes so many times longer than any before it is not coming. */
const PATIENCE = 2;
/**
 * How long answers are waited for once sending has ended. What is cut then counts as a timeout, as it would have later. All arms are
 * cut at the same moment, so two equal arms lose as many, and a short run on an arm that hangs still shows that it hangs.
 * @param timeoutMs of a request: never waited longer
 * @param slowestMs the longest wait that an answer ended
 */
function drainMs(timeoutMs, slowestMs) {
    return Math.min(timeoutMs, Math.max(SHORTEST_DRAIN_MS, PATIENCE * slowestMs));
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

/***/ 38698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Flight)
});

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var trace_tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/error-word.js
var error_word = __webpack_require__(64555);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/received-body.js
var received_body = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/call.js


const NO_HEADERS = {};
/**
 * One request to one arm: undici's handler and the observation in the making. Made once a request and arm on the hot path: plain
 * fields, no closures. `latencyMs` runs from the moment the request is written to an open connection to its last byte. A call is
 * `done` once its observation stands; undici may let go of the connection later (after a timeout).
 */
class Call {
    flight;
    lane;
    dueAtMs;
    body = new received_body/* ReceivedBody */.u();
    previous = null;
    following = null;
    done = false;
    /** passed its patience while waiting */
    overdue = false;
    /** the client library refused it before anything was sent */
    unsendable = false;
    status = null;
    headers = NO_HEADERS;
    error = null;
    /** the connection it was given */
    client = null;
    sentAtMs = Number.NaN;
    endedAtMs = Number.NaN;
    controller = null;
    /** @param dueAtMs when the arm was meant to get it, on the monotonic clock */
    constructor(flight, lane, dueAtMs) {
        this.flight = flight;
        this.lane = lane;
        this.dueAtMs = dueAtMs;
    }
    get arm() {
        return this.lane.arm;
    }
    get method() {
        return this.flight.request.exchange.method;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.done)
            controller.abort(new Error('given up before it was sent'));
        else
            this.sentAtMs = this.lane.now();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return; // 1xx: the answer is still to come
        this.status = status;
        this.headers = headers;
    }
    onResponseData(_controller, chunk) {
        if (!this.done)
            this.body.add(chunk, this.lane.bodyCapBytes, this.lane.budget);
    }
    onResponseEnd() {
        this.endedAtMs = this.lane.now();
        this.finish(null);
        if (this.client)
            this.lane.freed(this.client);
    }
    onResponseError(_controller, error) {
        this.unsendable = !this.done && (0,error_word/* isUnsendable */.M)(error);
        const client = this.client;
        if (client)
            queueMicrotask(() => this.lane.freed(client)); // undici empties the connection's queue first, and asserts that it is
        this.finish((0,error_word/* errorWord */.L)(error));
    }
    /** The deadline is over: the observation is a timeout whatever the connection still does. */
    giveUp() {
        this.finish('timeout');
        this.controller?.abort(new Error('timeout'));
    }
    /** The arm cannot take it: too many are waiting already. */
    turnAway() {
        this.finish('timeout');
    }
    /** From when it was meant to be sent to its last byte; NaN before that. */
    get waitedMs() {
        return this.endedAtMs - this.dueAtMs;
    }
    observation() {
        const answered = this.error === null;
        return {
            status: answered ? this.status : null,
            latencyMs: answered ? this.endedAtMs - this.sentAtMs : null,
            intendedLatencyMs: answered ? this.waitedMs : null,
            sentAtMs: this.sentAtMs,
            bytes: this.body.bytes,
            error: this.error,
        };
    }
    finish(error) {
        if (this.done)
            return;
        this.done = true;
        this.error = error;
        if (error === null)
            this.flight.learn(this);
        this.lane.finished(this);
        this.flight.finished();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/flight.js



/** One request on its way to all arms: the trial in the making. */
class Flight {
    index;
    request;
    dueMs;
    calls = [];
    outgoing;
    control;
    order = [];
    traceId;
    unfinished = 0;
    isReleased = false;
    advancing = false;
    isLanded = false;
    /** @param dueMs intended start, ms since the start of the traffic */
    constructor(index, request, outgoing, dueMs, control) {
        this.index = index;
        this.request = request;
        this.outgoing = outgoing;
        this.dueMs = dueMs;
        this.control = control;
        this.traceId = (0,trace_tag/* newTraceId */.dp)(control.tracePrefix, control.random);
    }
    get session() {
        return this.request.session;
    }
    /** @param dueAtMs intended start on the monotonic clock */
    start(lanes, dueAtMs) {
        this.order = arrange(lanes, this.control.random);
        this.unfinished = this.order.length;
        if (!this.control.backToBack) {
            this.advancing = true; // an arm that answers at once must not send the others a second time
            for (const lane of this.order)
                this.send(lane, dueAtMs);
            this.advancing = false;
        }
        this.advance(dueAtMs);
    }
    finished() {
        this.unfinished--;
        this.advance(); // may find the last arm's line full, which finishes that call before this one has returned
        if (this.unfinished > 0 || this.isLanded)
            return;
        this.isLanded = true;
        this.control.landed(this);
    }
    /**
     * Back to back: the next arm is sent to when those before it have answered or hang. Releases the flight when nobody needs to wait
     * for it: an arm hangs only beside one that has answered, or a closed loop would flood arms that are all slow.
     */
    advance(dueAtMs = this.control.now()) {
        if (this.advancing || this.isReleased)
            return;
        this.advancing = true;
        while (this.calls.length < this.order.length && this.arePast())
            this.send(this.order[this.calls.length], dueAtMs);
        this.advancing = false;
        if (this.calls.length < this.order.length || !this.arePast() || !this.isAnyDone())
            return;
        this.isReleased = true;
        this.control.released(this);
    }
    /** The answer of one arm is there: what it hands out belongs to the session. */
    learn(call) {
        this.control.sessions.learn(call);
        if (call.status === 401)
            this.credentials?.refused(call.lane.arm, this.account);
    }
    get account() {
        return this.request.account ?? this.request.session;
    }
    /** What signs the request in; null for one that was anonymous already. */
    get credentials() {
        return this.request.anonymous ? null : this.control.credentials;
    }
    optionsFor(arm) {
        const { method, path, headers, body, flags, baggage } = this.control.sessions.adapt(this.request, this.outgoing, arm, this.credentials?.of(arm, this.account));
        const tag = {
            runId: this.control.runId,
            trialId: String(this.index),
            arm,
            traceId: this.traceId,
            spanId: (0,trace_tag/* spanIdOf */.DR)(this.traceId, environment/* ARMS */.ul.indexOf(arm) + 1),
            flags,
        };
        const options = {
            method: method,
            path,
            headers: headers.concat((0,trace_tag/* tagHeaders */.R9)(tag, baggage)),
            body,
        };
        // undici closes the connection after each HEAD, which would give HEAD requests a connect of their own
        if (method === 'HEAD')
            options.reset = false;
        return options;
    }
    callOf(arm) {
        for (const call of this.calls)
            if (call.lane.arm === arm)
                return call;
        return undefined;
    }
    aliasesOf(arm) {
        return this.control.sessions.aliasesOf?.(this.request, arm);
    }
    arePast() {
        for (const call of this.calls)
            if (!call.done && !call.lane.stalled)
                return false;
        return true;
    }
    isAnyDone() {
        for (const call of this.calls)
            if (call.done)
                return true;
        return false;
    }
    send(lane, dueAtMs) {
        const call = new Call(this, lane, dueAtMs);
        this.calls.push(call);
        const signingIn = this.credentials?.signIn(lane.arm, this.account);
        if (!signingIn)
            lane.submit(call);
        else
            void signingIn.then(() => {
                call.dueAtMs = this.control.now(); // signing in is not part of the request
                lane.submit(call);
            });
    }
}
/** A random order, so that going first favours no arm; an arm that hangs goes last, so that it holds nobody up. */
function arrange(lanes, random) {
    const order = lanes.slice();
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const moved = order[i];
        order[i] = order[j];
        order[j] = moved;
    }
    for (const lane of order)
        if (lane.stalled)
            return [...order.filter((one) => !one.stalled), ...order.filter((one) => one.stalled)];
    return order;
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

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ openLanes),
/* harmony export */   J$: () => (/* binding */ Lane)
/* harmony export */ });
/* unused harmony export LANE_QUEUE */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _deadlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84325);
/* harmony import */ var _session_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15194);



/** Requests that wait for a free connection of an arm; one more is turned away as a timeout: with so many before it, it would have been one. */
const LANE_QUEUE = 4_096;
/** Idle connections are closed by us before most servers do (Node 5 s, uvicorn 5 s), so that no request meets a connection just closed. */
const KEEP_ALIVE_MS = 4_000;
/**
 * The way to one arm: its connections, its waiting line, its deadlines. Lanes share nothing but the body budget, so that an arm
 * that hangs, resets or refuses fills its own line and nobody else's.
 */
class Lane {
    arm;
    bodyCapBytes;
    budget;
    now;
    /** an answer is overdue and none has come in time since */
    stalled = false;
    /** the longest anybody has waited for an answer that did come */
    slowestMs = 0;
    origin;
    clients = [];
    /** connections with nothing to do, the last used on top: few stay warm rather than many lukewarm */
    idle = [];
    spec;
    deadlines;
    gate;
    queue = [];
    queueHead = 0;
    closed = false;
    draining = false;
    ended = false;
    constructor(target, spec, budget, now) {
        this.arm = target.arm;
        this.spec = spec;
        this.bodyCapBytes = spec.bodyCapBytes;
        this.budget = budget;
        this.now = now;
        this.deadlines = new _deadlines_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadlines */ .Q(spec.patienceMs, spec.timeoutMs);
        this.gate = spec.order === 'none' ? null : new _session_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionGate */ ._();
        this.origin = target.origin;
    }
    get overtaken() {
        return this.gate?.overtaken ?? 0;
    }
    submit(call) {
        if (this.ended) {
            call.turnAway();
            return;
        }
        this.deadlines.add(call);
        const line = this.lineOf(call);
        if (!this.gate || line === '' || this.gate.enter(line, call))
            this.offer(call);
    }
    /** The call's observation stands: it waits for nothing any more. */
    finished(call) {
        this.deadlines.remove(call);
        if (call.error === null) {
            this.slowestMs = Math.max(this.slowestMs, call.waitedMs);
            if (!call.overdue)
                this.stalled = false;
        }
        const line = this.lineOf(call);
        if (!this.gate || line === '')
            return;
        let next = this.gate.leave(line);
        while (next?.done)
            next = this.gate.leave(line);
        if (next)
            this.offer(next);
    }
    /** An account has one line whatever its rounds are called: on an arm that lags the next may come before the last is over. */
    lineOf({ flight: { request } }) {
        return request.account ?? (this.spec.order === 'sessions' ? request.session : '');
    }
    /** A connection is free again: the longest waiting takes it. */
    freed(client) {
        this.idle.push(client);
        this.drain();
    }
    /** Ends what is past its time; `stalled` is told once the arm is found hanging, for everything that waits for it. */
    expire(nowMs) {
        let found = false;
        this.deadlines.expire(nowMs, (call) => {
            call.overdue = true;
            found ||= !this.stalled;
            this.stalled = true;
            call.flight.advance();
        }, (call) => call.giveUp());
        if (found)
            for (const call of this.deadlines.waiting())
                call.flight.advance();
    }
    /** Gives up everything that waits for an answer, and turns away what comes after it. */
    end() {
        this.ended = true;
        for (const call of this.deadlines.waiting())
            call.giveUp();
    }
    async close() {
        this.closed = true;
        await Promise.all(this.clients.map((client) => client.destroy()));
    }
    offer(call) {
        const client = this.idle.pop() ?? this.connect();
        if (client)
            this.dispatch(call, client);
        else if (this.queue.length - this.queueHead < LANE_QUEUE)
            this.queue.push(call);
        else
            call.turnAway();
    }
    dispatch(call, client) {
        call.client = client;
        client.dispatch(call.flight.optionsFor(this.arm), call);
    }
    /**
     * One more connection, as long as there may be. Clients rather than a pool of them: a pool looks through all its connections
     * for each request and wraps each that waits. Deadlines are our own (one list, one timer), so undici's per-request timers are off.
     */
    connect() {
        if (this.closed || this.clients.length >= this.spec.connections)
            return undefined;
        const client = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj(this.origin, {
            pipelining: 1,
            headersTimeout: 0,
            bodyTimeout: 0,
            connectTimeout: this.spec.timeoutMs,
            keepAliveTimeout: KEEP_ALIVE_MS,
            allowH2: false,
        });
        this.clients.push(client);
        return client;
    }
    /** In a loop and never from within itself, as a long line would exhaust the stack. */
    drain() {
        if (this.draining || this.closed)
            return;
        this.draining = true;
        while (this.queueHead < this.queue.length && this.idle.length > 0) {
            const call = this.queue[this.queueHead++];
            const client = call && !call.done ? this.idle.pop() : undefined;
            if (call && client)
                this.dispatch(call, client);
        }
        if (this.queueHead > 1_024 || (this.queueHead > 0 && this.queueHead === this.queue.length)) {
            this.queue.splice(0, this.queueHead);
            this.queueHead = 0;
        }
        this.draining = false;
    }
}
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;
/** A lane for each arm. */
function openLanes(targets, pace, order, budget, now) {
    const spec = { ...pace, patienceMs: Math.min(PATIENCE_MS, pace.timeoutMs / 4), order };
    return targets.map((target) => new Lane(target, spec, budget, now));
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

/***/ 84848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Pacing)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/lateness.js
var lateness = __webpack_require__(11505);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/auto-rate.js

/** Steps by which a reading of CPU (over the last second) may lag behind the rate. */
const LAG_STEPS = 2;
/** Growth per step while all is well: with the lag, the bound is overshot by 1.5^2 at most, for a second of the warm-up. */
const GROWTH = 1.5;
/** Growth while the arms are all but idle: doubling twice unseen still ends at two thirds of the bound. */
const FAST_GROWTH = 2;
const IDLE_SHARE = 0.1;
/** Growth after a bound was touched once. */
const CAREFUL_GROWTH = 1.2;
/** Steps that a reading needs to catch up with a lowered rate. */
const SETTLE_STEPS = 3;
/** After touching the bound, the rate aims this far below it. */
const HEAD_ROOM = 0.9;
/** Where no CPU reading exists (arms elsewhere), nobody knows what a high rate does to them: stay gentle. */
const BLIND_MAX_RATE = 200;
/** Completing less than this share of what is sent is a backlog. */
const KEEPING_UP = 0.8;
/** Starts are late in the first moments whatever the rate: code is compiled, connections are opened. */
const COLD_MS = 1_500;
/** Completing less than half at the lowest rate is a backlog on any machine. */
const HALF = 0.5;
/** The defaults for a run. @param searchMs when the rate has to be found: the warm-up that is cut, by default a sixth of the run; at most 10 s */
function autoRateSpec(durationMs, searchMs = durationMs / 6) {
    return { startRate: 50, maxRate: 5_000, maxCpuShare: 0.6, stepMs: 500, freezeByMs: Math.min(10_000, searchMs) };
}
function startAutoRate(spec) {
    return { rate: spec.startRate, phase: 'rising', good: spec.startRate, earlier: [], wait: 1 };
}
/**
 * One step of the controller, pure: rises by half a step until a bound is touched, backs off to where the bound should be, lets
 * the readings settle, and freezes. Once frozen it never moves, so that the measured part has one constant rate.
 */
function stepAutoRate(state, reading, spec) {
    if (state.phase === 'frozen')
        return state;
    if (reading.atMs >= spec.freezeByMs)
        return freeze(isOver(state, reading, spec) ? Math.min(state.good, backOff(state, reading, spec)) : state.good);
    if (state.wait > 0)
        return { ...state, wait: state.wait - 1 };
    return state.phase === 'rising' ? rise(state, reading, spec) : settle(state, reading, spec);
}
function rise(state, reading, spec) {
    if (isOver(state, reading, spec))
        return { ...state, rate: backOff(state, reading, spec), phase: 'settling', wait: SETTLE_STEPS };
    const ceiling = reading.cpuShare === null ? Math.min(BLIND_MAX_RATE, spec.maxRate) : spec.maxRate;
    const good = state.earlier[LAG_STEPS - 1] ?? state.good;
    if (good >= ceiling)
        return freeze(ceiling);
    const growth = state.careful ? CAREFUL_GROWTH : reading.cpuShare !== null && reading.cpuShare < IDLE_SHARE ? FAST_GROWTH : GROWTH;
    return {
        ...(state.careful ? { careful: true } : {}),
        rate: Math.min(ceiling, state.rate * growth),
        phase: 'rising',
        good,
        earlier: [state.rate, ...state.earlier].slice(0, LAG_STEPS),
        wait: 0,
    };
}
function settle(state, reading, spec) {
    if (!isOver(state, reading, spec))
        return hasTime(reading, spec) ? riseAgain(state) : freeze(state.rate);
    return { ...state, rate: backOff(state, reading, spec), good: Math.min(state.good, state.rate), wait: SETTLE_STEPS };
}
/** Arms are slow while their code is cold: a bound touched early is tried again, in small steps, while there is time. */
function riseAgain({ rate }) {
    return { rate: rate * CAREFUL_GROWTH, phase: 'rising', good: rate, earlier: [], wait: LAG_STEPS, careful: true };
}
function hasTime({ atMs }, { freezeByMs, stepMs }) {
    return atMs + 6 * stepMs < freezeByMs;
}
function isOver(state, reading, spec) {
    const { cpuShare, completedRate, latenessP90Ms } = reading;
    if (cpuShare !== null && cpuShare > spec.maxCpuShare)
        return true;
    const asked = Math.min(state.rate, state.good);
    // Down here hiccups of a busy machine look like a backlog; where the CPU is seen to be free, only a real one counts.
    if (cpuShare !== null && state.rate <= spec.startRate)
        return completedRate < HALF * asked;
    return (latenessP90Ms > 2 * lateness/* LATE_MS */.g && reading.atMs > COLD_MS) || completedRate < KEEPING_UP * asked;
}
/** CPU use is close to proportional to the rate: go where it should be in bound; without a CPU reading, halve. */
function backOff(state, reading, spec) {
    const share = reading.cpuShare ?? 0;
    const factor = share > spec.maxCpuShare ? Math.max(0.3, (HEAD_ROOM * spec.maxCpuShare) / share) : 0.5;
    return Math.max(1, state.rate * factor);
}
function freeze(rate) {
    return { rate: Math.max(1, Math.round(rate)), phase: 'frozen', good: rate, earlier: [], wait: 0 };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/schedule.js
/**
 * Request k starts at k / rate seconds.
 * @param rate requests a second, above zero
 */
function constantSchedule(rate) {
    let current = rate;
    let anchorMs = 0;
    let sinceAnchor = 0;
    let lastMs = null;
    return {
        get rate() {
            return current;
        },
        setRate(next) {
            if (next === current)
                return;
            anchorMs = lastMs === null ? 0 : lastMs + 1_000 / next;
            sinceAnchor = 0;
            current = next;
        },
        putOff(untilMs) {
            const delayMs = untilMs - (anchorMs + (sinceAnchor * 1_000) / current);
            if (delayMs <= 0)
                return 0;
            anchorMs = untilMs;
            sinceAnchor = 0;
            return delayMs;
        },
        next() {
            lastMs = anchorMs + (sinceAnchor++ * 1_000) / current;
            return lastMs;
        },
    };
}
/**
 * The recording's own times, counted from its first request and divided by `speed` (2.5 is two and a half times as fast).
 * A request recorded before its predecessor (clock of several machines) starts together with it.
 */
function recordedSchedule(speed) {
    let first = null;
    let last = 0;
    return {
        next(recordedAtMs) {
            first ??= recordedAtMs;
            last = Math.max(last, (recordedAtMs - first) / speed);
            return last;
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/pacing.js



/** Late starts lie in the first second (code compiling, connections opening); from here on the schedule is held to its bounds. */
const STEADY_FROM_MS = 1_000;
/** What the engine knows about time: when the next request is due, how late starts are, and the search for a rate. */
class Pacing {
    isClosed;
    lateness = new lateness/* LatenessRecorder */.sv();
    schedule;
    constant;
    /** sessions think: they, too, decide how many requests there can be */
    thinks;
    autoSpec;
    auto;
    stepLateness = new lateness/* LatenessRecorder */.sv();
    load = 1;
    stepAtMs = 0;
    stepCompleted = 0;
    steadyFromMs;
    isSteady = false;
    steady = { count: 0, firstDueMs: 0, lastDueMs: 0, firstSentMs: 0, lastSentMs: 0, heldMs: 0 };
    endedAtMs = 0;
    seen = { atMs: 0, sent: 0, rate: 0 };
    constructor(pace) {
        this.isClosed = pace.rate === 'closed';
        this.autoSpec = pace.rate === 'auto' ? autoRateSpec(pace.durationMs, pace.searchMs) : null;
        this.auto = this.autoSpec && startAutoRate(this.autoSpec);
        const rate = this.auto?.rate ?? (typeof pace.rate === 'number' ? pace.rate : null);
        this.thinks = pace.thinkTime === 'recorded' && pace.rate !== 'recorded';
        this.constant = rate === null ? null : constantSchedule(rate);
        this.schedule = this.constant ?? (pace.rate === 'recorded' ? recordedSchedule(pace.speed) : null);
        this.steadyFromMs = this.autoSpec ? Number.POSITIVE_INFINITY : pace.durationMs >= 2 * STEADY_FROM_MS ? STEADY_FROM_MS : 0;
    }
    /** The intended start of a request, ms since the start; in a closed loop, now. */
    dueMs(request, elapsedMs) {
        return this.schedule ? this.schedule.next(request.exchange.atMs) : elapsedMs;
    }
    /** Nothing could be sent until now: what follows starts from here, and the rate that was lost is told. */
    resume(elapsedMs) {
        this.steady.heldMs += this.constant?.putOff(elapsedMs) ?? 0;
    }
    /** Sends only so much of the rate asked for, from the next request on. @returns whether that changes anything */
    setLoad(load) {
        if (load === this.load)
            return false;
        const full = this.auto?.rate ?? (this.constant ? this.constant.rate / this.load : 0);
        this.load = load;
        this.constant?.setRate(full * load);
        return true;
    }
    sent(dueMs, elapsedMs) {
        if (!this.isSteady && dueMs >= this.steadyFromMs)
            this.becomeSteady(dueMs, elapsedMs);
        this.steady.count++;
        this.steady.lastDueMs = dueMs;
        this.steady.lastSentMs = elapsedMs;
        if (!this.schedule)
            return;
        this.lateness.add(elapsedMs - dueMs);
        if (this.auto)
            this.stepLateness.add(elapsedMs - dueMs);
    }
    /** A step of `rate: auto`, when it is time for one. */
    control(elapsedMs, completed, cpuShare) {
        if (!this.auto || !this.autoSpec || this.auto.phase === 'frozen' || elapsedMs - this.stepAtMs < this.autoSpec.stepMs)
            return;
        const completedRate = ((completed - this.stepCompleted) * 1_000) / (elapsedMs - this.stepAtMs);
        this.auto = stepAutoRate(this.auto, { atMs: elapsedMs, cpuShare, latenessP90Ms: this.stepLateness.quantile(0.9), completedRate }, this.autoSpec);
        this.stepLateness.clear();
        this.stepAtMs = elapsedMs;
        this.stepCompleted = completed;
        this.constant?.setRate(this.auto.rate * this.load);
        if (this.auto.phase === 'frozen')
            this.steadyFromMs = elapsedMs;
    }
    /** Another rate from the next request on, where there is a constant one. */
    setRate(rate) {
        this.constant?.setRate(rate);
    }
    ended(elapsedMs) {
        this.endedAtMs ||= elapsedMs;
    }
    /** Requests a second since the last time it was asked for (at least half a second ago). */
    rateNow(sent, elapsedMs) {
        const passedMs = elapsedMs - this.seen.atMs;
        if (passedMs < 500)
            return this.seen.rate;
        this.seen.rate = ((sent - this.seen.sent) * 1_000) / passedMs;
        this.seen.atMs = elapsedMs;
        this.seen.sent = sent;
        return this.seen.rate;
    }
    summary() {
        const askedRate = this.askedRate();
        const seconds = this.endedAtMs / 1_000;
        const spanMs = this.endedAtMs - this.steady.firstSentMs;
        const closedRate = spanMs > 0 ? (this.steady.count * 1_000) / spanMs : 0;
        return {
            askedRate,
            achievedRate: askedRate === null ? closedRate : askedRate * this.keptShare(),
            latenessMs: this.lateness.summary(),
            seconds,
            steadyFromSeconds: this.steady.firstDueMs / 1_000,
            ...(this.steady.heldMs > 0 ? { heldShare: Math.min(1, this.steady.heldMs / Math.max(1, this.sendingMs)) } : {}),
        };
    }
    /** The constant rate, or the recording's mean; null where there is no schedule to keep. */
    askedRate() {
        if (this.thinks)
            return null;
        if (this.constant)
            return this.constant.rate;
        const spanMs = this.steady.lastDueMs - this.steady.firstDueMs;
        return this.schedule && spanMs > 0 ? ((this.steady.count - 1) * 1_000) / spanMs : null;
    }
    /** Intended over actual length of the sending: 1 where the schedule was kept, 0.5 where it took twice as long. */
    keptShare() {
        const intendedMs = this.steady.lastDueMs - this.steady.firstDueMs - this.steady.heldMs;
        const actualMs = this.sendingMs;
        return intendedMs > 0 && actualMs > intendedMs ? intendedMs / actualMs : 1;
    }
    get sendingMs() {
        return this.steady.lastSentMs - this.steady.firstSentMs;
    }
    becomeSteady(dueMs, elapsedMs) {
        this.isSteady = true;
        this.lateness.clear();
        this.steady.count = 0;
        this.steady.heldMs = 0;
        this.steady.firstDueMs = dueMs;
        this.steady.firstSentMs = elapsedMs;
    }
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

/***/ 61845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ENGINES)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var tag = __webpack_require__(92008);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/alarm.js
var alarm = __webpack_require__(30653);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/drain.js
var drain = __webpack_require__(45650);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/flight.js + 1 modules
var engines_flight = __webpack_require__(38698);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/lane.js
var lane = __webpack_require__(2844);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/pacing.js + 2 modules
var pacing = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/request-feed.js
/** Requests read ahead of an asynchronous source, so that parsing never delays a start. */
const READ_AHEAD = 512;
/**
 * @param loop start again at the end; an iterable that can be iterated only once ends there all the same
 * @param failed the source threw
 */
function createFeed(requests, loop, failed) {
    return Symbol.iterator in requests ? syncFeed(requests, loop) : asyncFeed(requests, loop, failed);
}
function syncFeed(requests, loop) {
    let iterator = requests[Symbol.iterator]();
    let inRound = 0;
    const feed = {
        ended: false,
        onReady: () => { },
        take() {
            if (feed.ended)
                return null;
            let next = iterator.next();
            if (next.done && loop && inRound > 0) {
                inRound = 0;
                iterator = requests[Symbol.iterator]();
                next = iterator.next();
            }
            if (next.done) {
                feed.ended = true;
                return null;
            }
            inRound++;
            return next.value;
        },
        close() {
            if (!feed.ended)
                iterator.return?.();
            feed.ended = true;
        },
    };
    return feed;
}
function asyncFeed(requests, loop, failed) {
    let buffer = [];
    let head = 0;
    let exhausted = false;
    let closed = false;
    let wake = () => { };
    const feed = {
        get ended() {
            return exhausted && head === buffer.length;
        },
        onReady: () => { },
        take() {
            const request = buffer[head];
            if (request === undefined)
                return null;
            if (++head > READ_AHEAD / 2) {
                buffer = buffer.slice(head);
                head = 0;
                wake();
            }
            return request;
        },
        close() {
            closed = true;
            wake();
        },
    };
    async function fill() {
        let inRound;
        do {
            inRound = 0;
            for await (const request of requests) {
                if (closed)
                    return;
                inRound++;
                buffer.push(request);
                if (buffer.length - head === 1)
                    feed.onReady();
                if (buffer.length - head >= READ_AHEAD)
                    await new Promise((resolve) => (wake = resolve));
                if (closed)
                    return;
            }
        } while (loop && inRound > 0 && !closed);
    }
    void fill()
        .catch(failed)
        .finally(() => {
        exhausted = true;
        feed.onReady();
    });
    return feed;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-credentials.js
var session_credentials = __webpack_require__(36327);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/extract.js
var extract = __webpack_require__(62954);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/substitute.js

/**
 * The request with every value that was handed out replaced by what this arm has handed out. What is unknown stays as recorded.
 * @param handed what the arm has handed out; undefined where it has not
 */
function substitute(exchange, takes, handed) {
    const carried = [];
    const missing = [];
    const replaced = (place, text) => {
        let result = text;
        // from the end, so that positions before a replacement stay what they are
        for (const take of takes.filter((one) => one.place === place).sort((a, b) => b.start - a.start)) {
            const value = handed(take.source);
            if (value === undefined)
                missing.push(take.source);
            const written = value === undefined ? null : encode(value, take.encoding);
            if (written === null || written === text.slice(take.start, take.end))
                continue;
            result = result.slice(0, take.start) + written + result.slice(take.end);
            carried.push(take.source);
        }
        return result;
    };
    const { body } = exchange;
    const changed = {
        ...exchange,
        target: replaced('target', exchange.target),
        headers: exchange.headers.map(([name, value], index) => [name, replaced(index, value)]),
        body: body && { ...body, text: replaced('body', body.text) },
    };
    return { exchange: carried.length > 0 ? changed : exchange, carried, missing };
}
function encode(value, encoding) {
    switch (encoding) {
        case 'path':
        case 'query':
        case 'form':
            return encodeURIComponent(String(value));
        case 'json-string':
            return JSON.stringify(String(value));
        case 'json-bare':
            return typeof value === 'number' || /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/.test(value) ? String(value) : JSON.stringify(value);
        default:
            return String(value);
    }
}
/** A service that sets ever new names cannot fill the memory. */
const MOST_COOKIES = 50;
const LONGEST_COOKIE = 8_192;
/** Puts what a reply sets into the jar; what it deletes leaves it. */
function storeCookies(jar, setCookies) {
    for (const line of setCookies) {
        const [pair] = (0,headers/* readSetCookies */.sA)([['set-cookie', line]]);
        const [name, value] = pair ?? ['', ''];
        if (name === '' || value.length > LONGEST_COOKIE)
            continue;
        if (isDeletion(line))
            jar.delete(name);
        else if (jar.has(name) || jar.size < MOST_COOKIES)
            jar.set(name, value);
    }
}
/** `max-age=0`, or a date that any clock has behind it. */
function isDeletion(line) {
    const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(line)?.[1];
    if (age !== undefined)
        return Number(age) <= 0;
    const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(line)?.[1];
    return expires !== undefined && Date.parse(expires) < Date.UTC(2000, 0, 1);
}
/**
 * The headers with recorded cookies taking the jar's values. No cookie is added: a client that sent none sends none.
 * @param carried called with the name of each cookie that got another value
 */
function withJar(headers, jar, carried) {
    let changed = false;
    const result = headers.map(([name, value]) => {
        if (name.toLowerCase() !== 'cookie')
            return [name, value];
        const parts = value.split(';').map((part) => {
            const equals = part.indexOf('=');
            const cookie = equals > 0 ? part.slice(0, equals).trim() : '';
            const known = cookie === '' ? undefined : jar.get(cookie);
            if (known === undefined || known === part.slice(equals + 1).trim())
                return part.trim();
            changed = true;
            carried(cookie);
            return `${cookie}=${known}`;
        });
        return [name, parts.join('; ')];
    });
    return changed ? result : headers;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/handed-before.js
/** Things of one account that are remembered; the oldest is forgotten first. A list of orders shows the newest. */
const MOST_THINGS = 200;
const MOST_ACCOUNTS = 10_000;
/**
 * What each arm has handed out to an account in all its rounds. An order of an earlier round stands in the list of a later one, and arms that got two orders in
 * another order have given them each other's numbers for ever.
 */
class HandedBefore {
    accounts = new Map();
    /** @param thing what it is on every arm: the session and the link */
    add(account, thing, arm, value) {
        let things = this.accounts.get(account);
        if (!things) {
            this.accounts.set(account, (things = new Map()));
            if (this.accounts.size > MOST_ACCOUNTS)
                this.accounts.delete(this.accounts.keys().next().value);
        }
        const arms = things.get(thing);
        if (arms)
            arms[arm] = value;
        else
            things.set(thing, { [arm]: value });
        if (things.size > MOST_THINGS)
            things.delete(things.keys().next().value);
    }
    /** The arm's own value -> the primary's, where they differ. */
    aliasesOf(account, arm) {
        const aliases = new Map();
        for (const arms of this.accounts.get(account)?.values() ?? []) {
            const [own, theirs] = [arms[arm], arms.primary];
            if (own !== undefined && theirs !== undefined && String(own) !== String(theirs))
                aliases.set(String(own), theirs);
        }
        return aliases.size === 0 ? undefined : aliases;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/session-values.js






/** Sessions of which values are kept; the one that got its last value longest ago is forgotten first. */
const MOST_SESSIONS = 10_000;
const NOTHING = [];
/** Values kept for one session on one arm. */
const MOST_VALUES = 200;
/** A reply that expands beyond this is not looked into. */
const LARGEST_TEXT = 4 * 1024 * 1024;
/**
 * What each arm has handed out to each session, and the requests that send it back. A session that was handed nothing costs one look into a map a request,
 * and nothing where no session was.
 */
class SessionValues {
    set;
    isOn;
    states = new Map();
    histories = new HandedBefore();
    counts = { values: 0, sessions: 0, missing: 0 };
    /**
     * @param set headers that replace recorded ones of the same name
     * @param isOn false: nothing is carried over
     */
    constructor(set, isOn = true) {
        this.set = set;
        this.isOn = isOn;
    }
    get carried() {
        return { ...this.counts };
    }
    /** Keeps what an answer hands out; called before anything that waits for it is sent. */
    learn(call) {
        if (!this.isOn)
            return;
        const { session, links, account } = call.flight.request;
        const setCookie = call.headers['set-cookie'];
        const gives = links?.gives;
        if ((setCookie === undefined && (gives === undefined || gives.length === 0)) || session === '')
            return;
        const { cookies, values } = this.armOf(session, call.lane.arm);
        if (setCookie !== undefined)
            storeCookies(cookies, Array.isArray(setCookie) ? setCookie : [setCookie]);
        if (gives === undefined || gives.length === 0)
            return;
        const reply = readable(call);
        const parsed = {};
        for (const { link, places } of gives) {
            const value = (0,extract/* extract */.o6)(places, reply, parsed);
            if (value === undefined)
                continue;
            keep(values, link, value);
            if (account !== undefined)
                this.histories.add(account, `${session} ${link}`, call.lane.arm, value);
        }
    }
    /** The request as it goes to one arm: with what that arm has handed out, and its credentials. */
    adapt(request, outgoing, arm, credentials) {
        const state = this.states.size === 0 ? undefined : this.states.get(request.session);
        const takes = request.links === undefined || !this.isOn ? NOTHING : request.links.takes;
        if (state === undefined && takes.length === 0 && credentials === undefined)
            return outgoing;
        const exchange = state || takes.length > 0 ? this.carryOver(request, takes, arm) : request.exchange;
        if (exchange === request.exchange && credentials === undefined)
            return outgoing;
        const adapted = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, credentials === undefined ? this.set : { ...this.set, ...credentials });
        return typeof adapted === 'string' ? outgoing : adapted;
    }
    /** What an arm has handed out to a session, or before it to its account, where the primary has handed out something else for the same thing. */
    aliasesOf({ session, account }, arm) {
        if (account !== undefined)
            return this.histories.aliasesOf(account, arm);
        const arms = this.states.size === 0 ? undefined : this.states.get(session)?.arms;
        const [own, primary] = [arms?.[arm]?.values, arms?.primary?.values];
        if (!own || !primary || own.size === 0)
            return undefined;
        const aliases = new Map();
        for (const [link, value] of own) {
            const theirs = primary.get(link);
            if (theirs !== undefined && String(theirs) !== String(value))
                aliases.set(String(value), theirs);
        }
        return aliases.size === 0 ? undefined : aliases;
    }
    carryOver(request, takes, arm) {
        const state = this.stateOf(request.session);
        const known = state.arms[arm];
        const result = substitute(request.exchange, takes, (source) => valueFrom(known, source));
        for (const source of result.carried)
            this.count(state, source);
        for (const source of result.missing)
            this.miss(state, source);
        if (known === undefined || known.cookies.size === 0)
            return result.exchange;
        const headers = withJar(result.exchange.headers, known.cookies, (name) => this.count(state, name));
        return headers === result.exchange.headers ? result.exchange : { ...result.exchange, headers };
    }
    count(state, source) {
        if (state.carried.has(source))
            return;
        if (state.carried.size === 0)
            this.counts.sessions++;
        state.carried.add(source);
        this.counts.values++;
    }
    /** A cookie sent twice that the arm never set is no loss: what was recorded goes out in both places. */
    miss(state, source) {
        if (typeof source === 'string' || state.missing.has(source))
            return;
        state.missing.add(source);
        this.counts.missing++;
    }
    armOf(session, arm) {
        const { arms } = this.stateOf(session);
        let known = arms[arm];
        if (!known)
            arms[arm] = known = { cookies: new Map(), values: new Map() };
        return known;
    }
    stateOf(session) {
        const known = this.states.get(session);
        if (known)
            return known;
        const state = { arms: {}, carried: new Set(), missing: new Set() };
        this.states.set(session, state);
        if (this.states.size > MOST_SESSIONS)
            this.states.delete(this.states.keys().next().value);
        return state;
    }
}
/** What was handed out longest ago goes first: it is the least likely to be sent back. */
function keep(values, link, value) {
    values.delete(link);
    values.set(link, value);
    if (values.size > MOST_VALUES)
        values.delete(values.keys().next().value);
}
/** A cookie's value is sent again as it is read by a page: decoded. */
function valueFrom(known, source) {
    if (typeof source === 'number')
        return known?.values.get(source);
    const cookie = known?.cookies.get(source);
    if (cookie === undefined || !cookie.includes('%'))
        return cookie;
    try {
        return decodeURIComponent(cookie);
    }
    catch {
        return cookie;
    }
}
function readable(call) {
    let text = null;
    return {
        header(name) {
            const value = call.headers[name];
            return Array.isArray(value) ? value[0] : value;
        },
        text: () => (text ??= textOf(call)),
    };
}
/** Decoded here and now, because the next request of the session waits for it; only replies that are known to hand something out get here. */
function textOf(call) {
    const body = call.body.kept();
    const limits = { maxOutputLength: LARGEST_TEXT };
    try {
        switch ((0,compare_calls/* encodingOf */.P$)(call)) {
            case '':
                return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
            case 'br':
                return (0,external_node_zlib_.brotliDecompressSync)(body, { ...limits, finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH }).toString('utf8');
            case 'gzip':
            case 'x-gzip':
            case 'deflate':
                return (0,external_node_zlib_.unzipSync)(body, { ...limits, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }).toString('utf8');
            default:
                return '';
        }
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/session-gate.js
var session_gate = __webpack_require__(15194);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/think-time.js
/** Requests read ahead whose session still thinks; beyond it reading waits until one of them may go. */
const MOST_THINKING = 4_096;
/** Sessions of which it is known when they last sent something. */
const think_time_MOST_SESSIONS = 20_000;
/**
 * Holds each session's next request back until as much time has passed since its last one as in the recording, divided by the speed; other sessions go
 * meanwhile. Order within a session stays.
 */
class ThinkTime {
    feed;
    speed;
    sessions = new Map();
    /** sessions that have something waiting, a heap by when it may go */
    heap = [];
    held = 0;
    constructor(feed, speed) {
        this.feed = feed;
        this.speed = speed;
    }
    get ended() {
        return this.held === 0 && this.feed.ended;
    }
    /** When the next of those that wait may go; infinite where none waits. */
    get nextMs() {
        return this.heap[0]?.readyMs ?? Number.POSITIVE_INFINITY;
    }
    /** A request that may go now, and since when; null where none may. */
    take(elapsedMs) {
        if (this.nextMs <= elapsedMs)
            return this.release();
        while (this.held < MOST_THINKING) {
            const request = this.feed.take();
            if (request === null)
                return null;
            const line = lineOf(request);
            if (line === '')
                return { request, readyMs: 0 };
            const session = this.sessions.get(line);
            if (!session)
                return { request: this.begin(request), readyMs: 0 };
            const readyMs = this.readyMs(session, request);
            if (session.waiting.length === 0 && readyMs <= elapsedMs)
                return { request, readyMs };
            session.waiting.push(request);
            this.held++;
            if (session.waiting.length === 1)
                push(this.heap, { readyMs, session: line });
        }
        return null;
    }
    /** @param sentMs when it was meant to be sent */
    sent(request, sentMs) {
        const session = lineOf(request);
        const known = this.sessions.get(session);
        if (!known)
            return;
        known.sentMs = sentMs;
        known.recordedMs = request.exchange.atMs;
        const next = known.waiting[0];
        if (next)
            push(this.heap, { readyMs: this.readyMs(known, next), session });
    }
    release() {
        const { readyMs, session } = pop(this.heap);
        this.held--;
        return { request: this.sessions.get(session).waiting.shift(), readyMs };
    }
    begin(request) {
        this.sessions.set(lineOf(request), { waiting: [], sentMs: 0, recordedMs: request.exchange.atMs });
        if (this.sessions.size > think_time_MOST_SESSIONS)
            this.forgetOne();
        return request;
    }
    forgetOne() {
        for (const [name, { waiting }] of this.sessions) {
            if (waiting.length > 0)
                continue;
            this.sessions.delete(name);
            return;
        }
    }
    readyMs({ sentMs, recordedMs }, { exchange }) {
        return sentMs + Math.max(0, exchange.atMs - recordedMs) / this.speed;
    }
}
/** The rounds of a client that writes come one after the other. */
function lineOf({ turn, session }) {
    return turn ?? session;
}
function push(heap, entry) {
    let at = heap.push(entry) - 1;
    while (at > 0) {
        const parent = (at - 1) >> 1;
        if (heap[parent].readyMs <= entry.readyMs)
            break;
        heap[at] = heap[parent];
        at = parent;
    }
    heap[at] = entry;
}
function pop(heap) {
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0)
        return top;
    let at = 0;
    for (;;) {
        const left = 2 * at + 1;
        if (left >= heap.length)
            break;
        const child = left + 1 < heap.length && heap[left + 1].readyMs < heap[left].readyMs ? left + 1 : left;
        if (heap[child].readyMs >= last.readyMs)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = last;
    return top;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/accounts.js
var traffic_accounts = __webpack_require__(56198);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/turns.js

/**
 * Whose turn it is. A client that writes begins its next round with an account that nobody uses. Where none is free the round is passed over and the traffic goes
 * on with the others, so that the rate stays; only where everybody is busy does it wait. What only reads is let through.
 */
class Turns {
    onFree;
    accounts;
    /** by client */
    latest = new Map();
    /** those that have an account, by session */
    rounds = new Map();
    /** clients passed over since anything was let through */
    busy = new Set();
    passed = { rounds: 0, requests: 0 };
    /** @param onFree an account has become free */
    constructor(accounts, onFree) {
        this.accounts = accounts ?? (0,traffic_accounts/* oneEach */.aZ)();
        this.onFree = onFree;
    }
    /** @param unsendable what else was not sent, by reason */
    summary(unsendable) {
        const { requests } = this.passed;
        return { unsendable: { ...unsendable, ...(requests > 0 ? { 'client-busy': requests } : {}) }, passedOver: { ...this.passed } };
    }
    /** The request with its account; `pass`: it is left out; `wait`: nobody can go until `onFree`, then this is asked again. */
    admit(request) {
        const { turn, session } = request;
        if (turn === undefined)
            return this.through(request);
        const round = this.roundOf(turn, session);
        if (round === null)
            return 'wait';
        if (round.account === null) {
            this.passed.requests++;
            return 'pass';
        }
        round.going++;
        round.isWhole ||= request.last === true;
        return this.through({ ...request, account: round.account });
    }
    /** The request is over on every arm that answers, or was not sent. */
    over({ turn, session }) {
        const round = turn === undefined ? undefined : this.rounds.get(session);
        if (!round)
            return;
        round.going--;
        this.close(round);
    }
    through(request) {
        if (this.busy.size > 0)
            this.busy.clear();
        return request;
    }
    roundOf(client, session) {
        const before = this.latest.get(client);
        if (before?.session === session)
            return before;
        if (before) {
            before.isWhole = true; // even where its last request was left out
            this.close(before);
        }
        const account = this.accounts.take(client);
        if (account === null && this.busy.has(client))
            return null;
        const round = { session, account, going: 0, isWhole: false };
        this.latest.set(client, round);
        if (account === null) {
            this.busy.add(client);
            this.passed.rounds++;
        }
        else
            this.rounds.set(session, round);
        return round;
    }
    close(round) {
        if (round.account === null || !round.isWhole || round.going > 0 || !this.rounds.delete(round.session))
            return;
        this.accounts.free(round.account);
        this.onFree();
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/upcoming.js
/** Which request comes next, and when: the schedule's times, where sessions think, not before they have thought, and of clients that write only whose turn it is. */
class Upcoming {
    feed;
    thinking;
    pacing;
    turns;
    next = null;
    /** waits until its account is free, and all others with it */
    held = null;
    constructor(feed, thinking, pacing, turns) {
        this.feed = feed;
        this.thinking = thinking;
        this.pacing = pacing;
        this.turns = turns;
    }
    /** The next request; it stays the next until it is taken. Null where none is there yet, or none is left. */
    peek(elapsedMs) {
        this.next ??= this.find(elapsedMs);
        return this.next;
    }
    take() {
        this.next = null;
    }
    get isWaiting() {
        return this.next !== null;
    }
    /** nobody can go before an account is free */
    get isHeld() {
        return this.held !== null;
    }
    get ended() {
        return this.held === null && (this.thinking ?? this.feed).ended;
    }
    /** When a session that thinks will be ready; infinite where none does. */
    get readyMs() {
        return this.thinking?.nextMs ?? Number.POSITIVE_INFINITY;
    }
    find(elapsedMs) {
        for (;;) {
            const found = this.held ?? this.read(elapsedMs);
            if (found === null)
                return null;
            const turn = this.turns.admit(found.request);
            if (turn === 'wait') {
                this.held = found;
                return null;
            }
            if (this.held)
                this.pacing.resume(elapsedMs);
            this.held = null;
            if (turn === 'pass')
                this.thinking?.sent(found.request, elapsedMs);
            else
                return this.due(turn, found.readyMs, elapsedMs);
        }
    }
    read(elapsedMs) {
        if (this.thinking)
            return this.thinking.take(elapsedMs);
        const request = this.feed.take();
        return request && { request, readyMs: 0 };
    }
    due(request, readyMs, elapsedMs) {
        const dueMs = Math.max(readyMs, this.pacing.dueMs(request, elapsedMs));
        this.thinking?.sent(request, dueMs);
        return { request, dueMs };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/settlement.js
var settlement = __webpack_require__(69949);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/drive.js


















/** Trials in flight at once, waiting lines included; one more is dropped and counted as an orphan. */
const MAX_IN_FLIGHT = 16_384;
/** After a stall everything due is sent, but in bursts of this many, so that answers are read in between. */
const BURST = 256;
/** One run of the engine: owns every connection and timer, and lets go of all of them before `done` settles. */
class Drive {
    runId;
    random;
    tracePrefix;
    backToBack;
    sessions;
    credentials;
    settlement = new settlement/* Settlement */.y();
    pace;
    context;
    observe;
    lanes;
    gate;
    feed;
    turns;
    upcoming;
    pacing;
    budget = new body_budget/* BodyBudget */.S();
    outgoing;
    unsendable = {};
    deadlineTimer;
    startedAtMs;
    originMs;
    alarm = new alarm/* Alarm */.Q(() => this.pump());
    sent = 0;
    completed = 0;
    orphans = 0;
    inFlight = 0;
    /** flights somebody waits for: the closed loop's own count */
    unreleased = 0;
    mostUnreleased;
    pumping = false;
    /** flights that wait for the one before them in their session */
    unstarted = 0;
    sendingEnded = false;
    /** when what is still unanswered is given up, once sending has ended */
    drainedAtMs = Number.POSITIVE_INFINITY;
    cut = false;
    constructor(requests, targets, pace, context, observe) {
        this.pace = pace;
        this.context = context;
        this.observe = observe;
        this.outgoing = new engines_outgoing/* OutgoingRequests */.N(context.headers);
        this.sessions = new SessionValues(context.headers, context.correlate ?? true);
        this.credentials = context.credentials
            ? new session_credentials/* SessionCredentials */.v(context.credentials, pace.timeoutMs, (error) => this.crash(error))
            : null;
        this.runId = (0,tag/* headerSafe */.nh)(context.runId);
        this.random = context.random;
        this.tracePrefix = (0,tag/* newTracePrefix */.at)(context.random, context.runId);
        this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
        this.lanes = (0,lane/* openLanes */.Ge)(targets, pace, this.backToBack ? 'writers' : 'sessions', this.budget, this.now);
        this.gate = this.backToBack ? new session_gate/* SessionGate */._() : null;
        this.feed = createFeed(requests, pace.rate !== 'recorded', (error) => this.crash(error));
        this.pacing = new pacing/* Pacing */.P(pace);
        this.turns = new Turns(context.credentials?.accounts, () => this.upcoming.isHeld && this.pump());
        this.upcoming = new Upcoming(this.feed, this.pacing.thinks ? new ThinkTime(this.feed, pace.speed) : null, this.pacing, this.turns);
        this.mostUnreleased = pace.connections;
        this.startedAtMs = context.clock.now();
        this.originMs = context.clock.monotonic();
        this.deadlineTimer = setInterval(() => this.watch(), Math.min(50, Math.max(5, pace.timeoutMs / 20)));
        context.signal.addEventListener('abort', this.abort, { once: true });
    }
    now = () => this.context.clock.monotonic();
    start() {
        this.feed.onReady = this.pump;
        if (this.context.signal.aborted)
            this.abort();
        else
            this.pump();
        return {
            done: this.settlement.done,
            stop: () => this.endSending(),
            setLoad: (load) => this.setLoad(load),
            snapshot: () => this.snapshot(),
        };
    }
    released(flight) {
        this.unreleased--;
        this.turns.over(flight.request);
        const next = flight.session === '' ? undefined : this.gate?.leave(flight.session);
        if (next && !this.settlement.isSettled && !this.cut) {
            this.unstarted--;
            next.start(this.lanes, this.now());
        }
        if (this.pacing.isClosed)
            this.pump();
    }
    landed(flight) {
        try {
            const trial = (0,land/* landTrial */.K)(flight, this.pace.bodyCapBytes);
            if (trial instanceof Promise)
                trial.then((landed) => this.deliver(flight, landed)).catch(this.crash);
            else
                this.deliver(flight, trial);
        }
        catch (error) {
            this.crash(error);
        }
    }
    deliver(flight, trial) {
        if (this.settlement.isSettled)
            return;
        for (const call of flight.calls)
            call.body.release(this.budget);
        this.inFlight--;
        const isOrphan = flight.calls.some((call) => call.unsendable);
        if (isOrphan)
            this.orphans++;
        else
            this.completed++;
        if (!isOrphan)
            this.observeSafely(trial);
        if (this.sendingEnded && this.inFlight === 0)
            this.settle();
    }
    observeSafely(trial) {
        try {
            this.observe(trial);
        }
        catch (error) {
            this.crash(error);
        }
    }
    /** Sends everything that is due, and asks to be woken for the next. */
    pump = () => {
        if (this.pumping || this.sendingEnded)
            return;
        this.pumping = true;
        try {
            this.alarm.cancel();
            this.sendDue();
        }
        catch (error) {
            this.crash(error); // a source that breaks while it is read
        }
        finally {
            this.pumping = false;
        }
    };
    sendDue() {
        for (let burst = 0; burst < BURST; burst++) {
            if (this.sendingEnded || (this.pacing.isClosed && this.unreleased >= this.mostUnreleased))
                return;
            const elapsedMs = this.elapsed();
            const next = this.upcoming.peek(elapsedMs);
            if (!next) {
                if (this.upcoming.ended || elapsedMs >= this.pace.durationMs)
                    this.runOut();
                else if (this.upcoming.readyMs < this.pace.durationMs)
                    this.alarm.in(this.upcoming.readyMs - elapsedMs);
                return;
            }
            const isOver = next.dueMs >= this.pace.durationMs;
            if (isOver)
                this.runOut();
            else if (next.dueMs > elapsedMs)
                this.alarm.in(next.dueMs - elapsedMs);
            if (isOver || next.dueMs > elapsedMs)
                return;
            this.upcoming.take();
            this.launch(next.request, next.dueMs, elapsedMs);
        }
        this.alarm.soon();
    }
    launch(request, dueMs, elapsedMs) {
        const outgoing = this.outgoing.of(request.exchange);
        if (typeof outgoing === 'string') {
            this.unsendable[outgoing] = (this.unsendable[outgoing] ?? 0) + 1;
            this.turns.over(request);
            return;
        }
        this.pacing.sent(dueMs, elapsedMs);
        if (this.inFlight >= MAX_IN_FLIGHT) {
            this.orphans++;
            this.turns.over(request);
            return;
        }
        const flight = new engines_flight/* Flight */.P(this.sent++, request, outgoing, dueMs, this);
        this.inFlight++;
        this.unreleased++;
        if (!this.gate || request.session === '' || this.gate.enter(request.session, flight))
            flight.start(this.lanes, this.originMs + dueMs);
        else
            this.unstarted++;
    }
    watch() {
        const nowMs = this.now();
        for (const lane of this.lanes)
            lane.expire(nowMs);
        if (nowMs >= this.drainedAtMs)
            this.cutOff();
        this.pacing.control(nowMs - this.originMs, this.completed, this.context.cpuShare?.() ?? null);
        if (!this.sendingEnded && this.elapsed() >= this.pace.durationMs && !this.upcoming.isWaiting)
            this.pump();
    }
    /** The recording or the time is over. */
    runOut() {
        const isEmpty = this.sent + this.orphans === 0 && this.upcoming.ended;
        if (isEmpty)
            this.settlement.blame((0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'no request that can be sent' }));
        this.endSending();
    }
    setLoad(load) {
        if (!this.pacing.setLoad(load))
            return;
        this.mostUnreleased = Math.max(1, Math.floor(this.pace.connections * load));
        this.pump();
    }
    endSending() {
        if (this.sendingEnded)
            return;
        this.sendingEnded = true;
        this.pacing.ended(this.elapsed());
        this.alarm.cancel();
        this.drainedAtMs = this.now() + (0,drain/* drainMs */.X)(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
        if (this.inFlight === 0)
            this.settle();
    }
    /** Nobody waits any longer: what was sent and not answered is a timeout on its arm, what was not sent yet is told apart from it. */
    cutOff() {
        if (this.cut)
            return;
        this.cut = true;
        for (const lane of this.lanes)
            lane.end();
        if (this.unstarted === 0 || this.settlement.isSettled)
            return;
        this.unsendable['unreached'] = this.unstarted;
        this.sent -= this.unstarted;
        this.inFlight -= this.unstarted;
        if (this.inFlight === 0)
            this.settle();
    }
    abort = () => {
        this.sendingEnded = true;
        this.orphans += this.inFlight;
        this.pacing.ended(this.elapsed());
        this.settle();
    };
    crash = (error) => {
        this.settlement.blame(error);
        this.abort();
    };
    settle() {
        const release = () => {
            this.alarm.cancel();
            clearInterval(this.deadlineTimer);
            this.context.signal.removeEventListener('abort', this.abort);
            this.feed.close();
        };
        this.settlement.settle(this.lanes, release, () => this.summary());
    }
    summary() {
        const overtaken = this.lanes.reduce((sum, lane) => sum + lane.overtaken, this.gate?.overtaken ?? 0);
        return {
            sent: this.sent,
            completed: this.completed,
            orphans: this.orphans,
            startedAtMs: this.startedAtMs,
            ...this.turns.summary(this.unsendable),
            overtaken,
            carried: this.sessions.carried,
            ...(this.credentials ? { signIns: this.credentials.signIns } : {}),
            ...this.pacing.summary(),
        };
    }
    snapshot() {
        return {
            sent: this.sent,
            inFlight: this.inFlight,
            rate: this.pacing.rateNow(this.sent, this.elapsed()),
            latenessP99Ms: this.pacing.lateness.quantile(0.99),
        };
    }
    elapsed() {
        return this.now() - this.originMs;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/native.js

/** The engine of this machine: undici connections, an open-loop schedule on absolute times, every request to all arms in random order. */
const nativeEngine = {
    name: 'native',
    drive: (requests, targets, pace, context, observe) => new Drive(requests, targets, pace, context, observe).start(),
};

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/registry.js

/** The engines by the name a user writes. */
const ENGINES = { native: nativeEngine };


/***/ }),

/***/ 36327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ SessionCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** Sessions and arms whose credentials are kept; whoever was forgotten is asked for again, and the source keeps its own. */
const MOST_KEPT = 30_000;
/** A session that is refused again and again is not signed in for ever. */
const MOST_RENEWALS = 2;
/** Failures of the primary without a single success that end the run: nobody gets in. */
const MOST_FAILURES = 5;
/**
 * The credentials of each session on each arm. A sign-in that fails leaves its session without any: what the arm then answers is its own doing and is seen
 * beside the others. Where the primary lets nobody in, there is nothing to compare, and the run ends with the first reason.
 */
class SessionCredentials {
    source;
    timeoutMs;
    crash;
    entries = new Map();
    counts = {};
    firstFailure;
    /** @param crash ends the run */
    constructor(source, timeoutMs, crash) {
        this.source = source;
        this.timeoutMs = timeoutMs;
        this.crash = crash;
    }
    get signIns() {
        return structuredClone(this.counts);
    }
    /** null: the session is signed in, or never will be; else what to wait for. Never rejects. */
    signIn(arm, session) {
        const entry = this.entryOf(arm, session);
        if (entry.credentials === null && entry.pending === null)
            entry.pending = this.ask(entry, arm, session);
        return entry.pending;
    }
    of(arm, session) {
        return this.entries.get(placeOf(arm, session))?.credentials ?? undefined;
    }
    /** The arm has answered 401: the next request of the session signs in anew. */
    refused(arm, session) {
        const entry = this.entries.get(placeOf(arm, session));
        if (!entry?.credentials || entry.renewals >= MOST_RENEWALS)
            return;
        entry.renewals++;
        entry.credentials = null;
        this.source.forget?.(arm, baseOf(session));
    }
    async ask(entry, arm, session) {
        const counts = (this.counts[arm] ??= { done: 0, failed: 0 });
        try {
            entry.credentials = await withinTime(this.source.headersFor(arm, baseOf(session)), this.timeoutMs);
            counts.done++;
        }
        catch (error) {
            entry.credentials = {}; // and not asked again: what the arm answers without them is seen
            entry.renewals = MOST_RENEWALS;
            counts.failed++;
            if (arm !== 'primary')
                return;
            this.firstFailure ??= error;
            if (counts.done === 0 && counts.failed >= MOST_FAILURES)
                this.crash(this.firstFailure);
        }
        finally {
            entry.pending = null;
        }
    }
    entryOf(arm, session) {
        const place = placeOf(arm, session);
        const known = this.entries.get(place);
        if (known)
            return known;
        const entry = { credentials: null, pending: null, renewals: 0 };
        this.entries.set(place, entry);
        if (this.entries.size > MOST_KEPT)
            this.forgetOldest();
        return entry;
    }
    forgetOldest() {
        for (const [place, entry] of this.entries) {
            if (entry.pending)
                continue;
            this.entries.delete(place);
            return;
        }
    }
}
/** A later round of the recording is the same users again: `CLIENT~2`. */
function baseOf(session) {
    return session.replace(/~\d+$/, '');
}
function placeOf(arm, session) {
    return `${arm} ${baseOf(session)}`;
}
async function withinTime(asked, timeoutMs) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_LOGIN', { found: `no answer within ${timeoutMs} ms`, expected: 'credentials' })), timeoutMs);
    });
    try {
        return await Promise.race([asked, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 15194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SessionGate)
/* harmony export */ });
/* unused harmony export SESSION_BACKLOG */
/** More requests of one session than this waiting for an answer: the recording is denser than the arm is fast, and order gives way to the schedule. */
const SESSION_BACKLOG = 16;
/** Keeps the requests of one session in their recorded order: the next goes when the one before it has been answered. Holds only sessions that have something going. */
class SessionGate {
    /** requests let through before their turn */
    overtaken = 0;
    chains = new Map();
    /** True: go now, and call `leave` when done. False: held, and returned by a later `leave`. */
    enter(session, item) {
        const chain = this.chains.get(session);
        if (!chain) {
            this.chains.set(session, { running: 1, first: 0, waiting: [] });
            return true;
        }
        if (chain.waiting.length - chain.first < SESSION_BACKLOG) {
            chain.waiting.push(item);
            return false;
        }
        chain.running++;
        this.overtaken++;
        return true;
    }
    /** One of the session is done; returns the one that goes in its place. */
    leave(session) {
        const chain = this.chains.get(session);
        if (!chain)
            return undefined;
        const next = chain.waiting[chain.first];
        if (next !== undefined) {
            if (++chain.first === chain.waiting.length) {
                chain.waiting = [];
                chain.first = 0;
            }
            return next;
        }
        if (--chain.running === 0)
            this.chains.delete(session);
        return undefined;
    }
}


/***/ }),

/***/ 69949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Settlement)
/* harmony export */ });
/** How a drive ends, once: with its summary, or with the first error, and not before every connection is closed. */
class Settlement {
    done;
    failure = null;
    settled = false;
    resolve = () => { };
    reject = () => { };
    constructor() {
        this.done = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
    }
    get isSettled() {
        return this.settled;
    }
    /** The first error is the one that is told. */
    blame(error) {
        this.failure ??= { error };
    }
    /** @param release lets go of timers and listeners, before the lanes are closed; called once */
    settle(lanes, release, summary) {
        if (this.settled)
            return;
        this.settled = true;
        release();
        Promise.all(lanes.map((lane) => lane.close())).then(() => (this.failure ? this.reject(this.failure.error) : this.resolve(summary())), (error) => this.reject(error));
    }
}


/***/ }),

/***/ 11505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ isGeneratorLate),
/* harmony export */   g: () => (/* binding */ LATE_MS),
/* harmony export */   sv: () => (/* binding */ LatenessRecorder)
/* harmony export */ });
/* unused harmony exports MAX_LATE_SHARE, MIN_ACHIEVED_SHARE */
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82111);

/** A start this much after its intended time counts as late. */
const LATE_MS = 5;
/**
 * More than this share of starts late: the generator, not the service, is the story. All arms of a trial start late together, so
 * pairs stay comparable; what suffers is the arrival pattern. A 2-core runner shared by three arms has scheduler waits of 3-6 ms
 * at any moment, so the bound asks whether the schedule is lost (every fourth start), not whether it is perfect.
 */
const MAX_LATE_SHARE = 0.25;
/** Below this share of the asked rate the schedule is lost as well. */
const MIN_ACHIEVED_SHARE = 0.95;
/** How late requests started: fixed memory whatever the number. */
class LatenessRecorder {
    histogram = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LatencyHistogram */ .t();
    late = 0;
    max = 0;
    /** @param latenessMs actual start minus intended start */
    add(latenessMs) {
        const value = latenessMs > 0 ? latenessMs : 0;
        this.histogram.add(value);
        if (value > LATE_MS)
            this.late++;
        if (value > this.max)
            this.max = value;
    }
    /** Forgets everything: what follows is measured apart from the warm-up. */
    clear() {
        this.histogram.clear();
        this.late = 0;
        this.max = 0;
    }
    get count() {
        return this.histogram.total;
    }
    quantile(p) {
        return this.histogram.total === 0 ? 0 : Math.min(this.max, this.histogram.quantile(p));
    }
    /** Zeros where nothing was recorded. */
    summary() {
        const count = this.histogram.total;
        return { count, p50: this.quantile(0.5), p99: this.quantile(0.99), max: this.max, over5ms: count === 0 ? 0 : this.late / count };
    }
}
/** Whether the generator missed its schedule beyond the documented bounds: an error of ours, never the service's fault. A closed loop has no schedule to miss. */
function isGeneratorLate(summary) {
    if (summary.askedRate === null || summary.latenessMs.count === 0)
        return false;
    const possible = summary.askedRate * (1 - (summary.heldShare ?? 0)); // that clients had to wait for themselves is told apart
    return summary.latenessMs.over5ms > MAX_LATE_SHARE || summary.achievedRate < MIN_ACHIEVED_SHARE * possible;
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

/***/ 72099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createForwarding)
/* harmony export */ });
/** The user's address has no pseudonym that an address parser would take, so it stays behind. */
const LEFT_BEHIND = new Set([
    'x-forwarded-for',
    'x-real-ip',
    'forwarded',
    'cf-connecting-ip',
    'true-client-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'fastly-client-ip',
]);
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
/**
 * Requests under keyed pseudonyms: equal values stay equal, so that sessions stay sessions and what the primary answers about a user can be compared.
 * Credentials go by their own rule, as a pseudonym opens no door.
 */
function createForwarding(anonymiser, credentials) {
    return {
        request(exchange) {
            const anonymous = anonymiser.exchange(exchange);
            const headers = anonymous.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase()));
            if (credentials.kind === 'pseudonyms')
                return { ...anonymous, headers };
            if (credentials.kind === 'test-user')
                return { ...anonymous, headers: asTestUser(headers, credentials.headers) };
            return {
                ...anonymous,
                headers: mapHeaders(exchange.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase())), headers, credentials.map),
                target: mapParts(exchange.target, anonymous.target, /([/?&=#])/, credentials.map),
            };
        },
        answer: (exchange) => anonymiser.exchange(exchange).response,
    };
}
function asTestUser(headers, set) {
    const kept = headers.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()) && !Object.hasOwn(set, name.toLowerCase()));
    return [...kept, ...Object.entries(set)];
}
/** Mapped values in place of the pseudonyms of the same position; what the map does not know stays a pseudonym. */
function mapHeaders(original, anonymous, map) {
    if (original.length !== anonymous.length)
        return anonymous;
    return anonymous.map(([name, value], i) => {
        const was = original[i]?.[1] ?? '';
        const mapped = map.get(was);
        if (mapped !== undefined)
            return [name, mapped];
        return [name, name.toLowerCase() === 'cookie' ? mapParts(was, value, /(;\s*|=)/, map) : value];
    });
}
/** Replaces the parts between separators that the map knows, where pseudonyms have left the structure as it was. */
function mapParts(original, anonymous, separator, map) {
    const was = original.split(separator);
    const is = anonymous.split(separator);
    if (was.length !== is.length)
        return anonymous;
    return is.map((part, i) => map.get(was[i]) ?? part).join('');
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ef: () => (/* binding */ createPlace),
  Hn: () => (/* binding */ createSelect)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/user-agent.js
/**
 * The browser of a user agent: `edge`, `opera`, `samsung`, `firefox`, `chrome`, `safari`, `ie`, `bot`, `tool`, else `other`. The order matters: Edge and Opera
 * also call themselves Chrome, Chrome also calls itself Safari. Families only, for choosing a share; nothing else depends on it.
 */
function browserOf(userAgent) {
    return first(BROWSERS, userAgent) ?? 'other';
}
/** The device class of a user agent: `bot`, `tablet`, `mobile`, else `desktop`. An Android that does not say Mobile is a tablet (Google's own rule). */
function deviceOf(userAgent) {
    return first(DEVICES, userAgent) ?? 'desktop';
}
const BOT = ['bot', /bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|feedfetcher|monitor|headless/i];
const BROWSERS = [
    BOT,
    ['edge', /\bEdg(?:e|A|iOS)?\//],
    ['opera', /\bOPR\/|\bOpera\b/],
    ['samsung', /\bSamsungBrowser\//],
    ['firefox', /\bFirefox\/|\bFxiOS\//],
    ['chrome', /\bChrom(?:e|ium)\/|\bCriOS\//],
    ['safari', /\bSafari\//],
    ['ie', /\bMSIE |\bTrident\//],
    ['tool', /^(?:curl|wget|python|go-http|okhttp|axios|node|undici|java|apache-httpclient|postman|insomnia)/i],
];
const DEVICES = [
    BOT,
    ['tablet', /\biPad\b|\bTablet\b|\bKindle\b|\bSilk\/|Android(?!.*\bMobile\b)/],
    ['mobile', /\bMobile\b|\biPhone\b|\biPod\b|\bAndroid\b|\bWindows Phone\b/],
];
function first(rules, userAgent) {
    return rules.find(([, pattern]) => pattern.test(userAgent))?.[0];
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/select.js




/**
 * Builds the choice of a share of the traffic. An exchange is in when the keyed hash of its attribute falls below the share: the same attribute is always
 * decided alike, on every machine with the same key, and raising the share only adds. `random` hashes each exchange by itself; an attribute of few values
 * (geo, browser, device) comes or stays as whole groups.
 * @param key any text: the seed; another key chooses another share
 */
function createSelect(spec, key) {
    const methods = spec.methods && new Set(spec.methods.map((method) => method.toUpperCase()));
    const matches = spec.paths && spec.paths.length > 0 ? picomatch([...spec.paths], { dot: true }) : null;
    return (exchange) => {
        if (methods && methods.size > 0 && !methods.has(exchange.method))
            return 'method';
        if (matches && !matches(pathOf(exchange)))
            return 'path';
        const attribute = attributeOf(exchange, spec.by);
        if (attribute === null && spec.missing === 'skip')
            return 'missing-attribute';
        return attribute === null || position(key, attribute) < spec.share ? null : 'unselected';
    };
}
/** Where an exchange stands on the way from no traffic to all of it: it is sent at every share above its place. null: without the attribute, which no share decides about. */
function createPlace(by, key) {
    return (exchange) => {
        const attribute = attributeOf(exchange, by);
        return attribute === null ? null : position(key, attribute);
    };
}
/** A place in [0, 1) that depends only on key and value: the first 48 bits of HMAC-SHA256. */
function position(key, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** The value an exchange is chosen by; null where it has none. */
function attributeOf(exchange, by) {
    const colon = by.indexOf(':');
    const kind = colon < 0 ? by : by.slice(0, colon);
    const name = by.slice(colon + 1);
    const userAgent = (0,headers/* findHeader */.Jj)(exchange.headers, 'user-agent');
    switch (kind) {
        case 'random':
            return exchange.id;
        case 'ip':
            return addressOf(exchange) || null;
        case 'geo':
            return countryOf(exchange);
        case 'browser':
            return userAgent === undefined ? null : browserOf(userAgent);
        case 'device':
            return userAgent === undefined ? null : deviceOf(userAgent);
        case 'header':
            return (0,headers/* findHeader */.Jj)(exchange.headers, name) ?? null;
        case 'cookie':
            return (0,headers/* readCookies */.um)(exchange.headers).find(([cookie]) => cookie === name)?.[1] ?? null;
        default:
            return new URLSearchParams(exchange.target.split('?').slice(1).join('?')).get(name);
    }
}
/** The first hop a trusted proxy has written down, else who sent it. */
function addressOf(exchange) {
    for (const name of ['cf-connecting-ip', 'true-client-ip', 'x-real-ip', 'x-forwarded-for']) {
        const value = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.split(',', 1)[0]?.trim();
        if (value)
            return value;
    }
    return exchange.client;
}
/** Where content networks and load balancers write the country; XX and T1 are Cloudflare's words for unknown and Tor. */
const COUNTRY_HEADERS = [
    'cf-ipcountry',
    'cloudfront-viewer-country',
    'x-vercel-ip-country',
    'x-appengine-country',
    'x-client-geo-country',
    'x-geo-country',
    'x-country-code',
    'x-country',
    // Fastly and Transparent Edge: as their own guides name what their configuration passes on
    'fastly-geo-country-code',
    'client-geo-country',
    'geo-country-code',
    'geo_country_code',
];
/** Akamai: `georegion=263,country_code=DE,region_code=BE,...`. */
const EDGESCAPE = /(?:^|,)\s*country_code=([A-Za-z]{2})(?:,|$)/;
const UNKNOWN = new Set(['XX', 'T1', 'ZZ', '?', 'UNKNOWN']);
function countryOf(exchange) {
    for (const name of COUNTRY_HEADERS) {
        const country = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.trim().toUpperCase();
        if (country && !UNKNOWN.has(country))
            return country;
    }
    return EDGESCAPE.exec((0,headers/* findHeader */.Jj)(exchange.headers, 'x-akamai-edgescape') ?? '')?.[1]?.toUpperCase() ?? null;
}
function pathOf(exchange) {
    return exchange.target.split(/[?#]/, 1)[0];
}


/***/ }),

/***/ 59217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ replayRequests)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49811);


/** Recordings up to this size are kept prepared in memory after the first round; larger ones are read from the file again. */
const MOST_KEPT = 20_000;
const MOST_KEPT_SIZE = 32 * 1024 * 1024;
/**
 * The requests of a recording ready to send, in the order of their times. With `repeat`, round after round: sessions of a later round are
 * new (`CLIENT~2`), so that a round is new users doing the same; with `shiftTimes` times go on, the recording's mean gap between rounds.
 * @param counts completed as requests are prepared: `read`, and `skipped` by reason (of the first round only, so that read = sent + skipped holds)
 * @throws FS_RECORDING_EMPTY where nothing of the recording may be sent
 */
async function* replayRequests(recording, options, counts) {
    counts.read = recording.counts.read;
    Object.assign(counts.skipped, recording.counts.skipped);
    const prepareOptions = {
        ...options,
        bodies: recording.fidelity.bodies,
        routes: recording.routes,
        signed: recording.signed,
        links: recording.links ?? undefined,
        turns: options.repeat ? (recording.turns ?? undefined) : undefined,
    };
    let kept = [];
    let size = 0;
    let prepared = 0;
    let sent = 0;
    for await (const request of (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(recording.exchanges(), prepareOptions, counts.skipped)) {
        prepared++;
        size +=
            request.exchange.target.length +
                500 +
                (request.exchange.body?.text.length ?? 0) +
                (request.exchange.response?.body?.text.length ?? 0);
        if (kept && (prepared > MOST_KEPT || size > MOST_KEPT_SIZE || !options.repeat))
            kept = null;
        kept?.push(request);
        const admitted = admit(request, options.share);
        if (admitted === null)
            counts.skipped['unselected'] = (counts.skipped['unselected'] ?? 0) + 1;
        else {
            sent++;
            if (admitted.byQuota && counts.byQuota)
                counts.byQuota[admitted.route] = (counts.byQuota[admitted.route] ?? 0) + 1;
            yield admitted;
        }
    }
    if (sent === 0 && (prepared === 0 || !options.repeat))
        throw nothingToSend(recording, counts);
    const roundMs = recording.spanMs + (recording.length > 1 ? recording.spanMs / (recording.length - 1) : 1_000);
    for (let round = 2; options.repeat; round++) {
        const requests = kept ?? (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(recording.exchanges(), prepareOptions, {});
        const shiftMs = options.shiftTimes ? (round - 1) * roundMs : 0;
        let nearest = null;
        let admittedAny = false;
        for await (const request of requests) {
            const admitted = admit(request, options.share);
            if (admitted)
                yield ofRound(admitted, round, shiftMs);
            else if (nearest === null || (request.place ?? 0) < (nearest.place ?? 0))
                nearest = request;
            admittedAny ||= admitted !== null;
        }
        // a share so small that nobody is chosen: one request a round, so that a shadow that has recovered is seen
        if (!admittedAny && nearest)
            yield ofRound(nearest, round, shiftMs);
    }
}
/** Where the share changes: the request if it is sent at the share of this moment, null if not. */
function admit(request, share) {
    if (share === undefined)
        return request;
    if (request.place === null || (request.place ?? 0) < share())
        return request.byQuota ? { ...request, byQuota: undefined } : request;
    return request.byQuota ? request : null;
}
function ofRound(request, round, shiftMs) {
    const exchange = shiftMs === 0 ? request.exchange : { ...request.exchange, atMs: request.exchange.atMs + shiftMs };
    return { ...request, session: `${request.session}~${round}`, exchange };
}
function nothingToSend(recording, counts) {
    const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_RECORDING_EMPTY', {
        found: `${counts.read} requests, all left out (${reasons.join(', ')})`,
        expected: 'at least one that may be sent',
        place: { file: recording.file },
    });
}


/***/ })

};
