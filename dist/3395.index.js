export const id = 3395;
export const ids = [3395];
export const modules = {

/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Ke: () => (/* binding */ isAmbiguousName),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   qc: () => (/* binding */ isSecretParameter)
/* harmony export */ });
/**
 * Whether something called `name` is likely to hold a secret. Names are split into words (`x-api-key`, `accessToken`, `client_secret`), so that `author` or
 * `tokenizer` are not taken for `auth` or `token`.
 */
function isSecretName(name) {
    const words = wordsOf(name);
    return words.some((word) => WORDS.has(word)) || JOINED.test(words.join(''));
}
/** Names that are secret in a query or a form but ordinary words elsewhere (`code`, `key`): only values that look random are taken there. */
function isAmbiguousName(name) {
    return AMBIGUOUS.has(name.toLowerCase());
}
/** A secret name in a query string or a form: the ambiguous ones included. */
function isSecretParameter(name) {
    return isSecretName(name) || isAmbiguousName(name);
}
/** Long enough, of mixed characters and without spaces: what a machine made up, not what a person wrote. */
function looksRandom(value) {
    return value.length >= 12 && !/\s/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}
const WORDS = new Set(`token tokens jwt password passwd pwd passphrase passcode secret secrets signature sig hmac session sessionid sid sess auth authorization authentication
   authkey credential credentials bearer apikey otp totp csrf xsrf assertion nonce ticket phpsessid jsessionid sessid connectsid saml cookie cvv cvc pin pass pw`.split(/\s+/));
const JOINED = /apikey|accesskey|secretkey|privatekey|signingkey|encryptionkey|masterkey|subscriptionkey|authkey|sessionkey|sessionid|accesstoken|refreshtoken|idtoken|authcode|authorizationcode|codeverifier|samlresponse|samlrequest/;
const AMBIGUOUS = new Set(['key', 'code', 'state']);
/** `billing_firstName2` in lower-case words. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}


/***/ }),

/***/ 22190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toBody),
/* harmony export */   O: () => (/* binding */ bodyBytes)
/* harmony export */ });
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

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ locationQuery),
/* harmony export */   Vu: () => (/* binding */ locationPath),
/* harmony export */   ec: () => (/* binding */ hiddenFields),
/* harmony export */   o6: () => (/* binding */ extract),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51967);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46942);


const DEEPEST = 8;
const MOST_LEAVES = 5_000;
/** The first of the places that holds a value; undefined where none does. JSON is parsed once for all of them. */
function extract(places, reply, parsed = {}) {
    for (const place of places) {
        const value = extractOne(place, reply, parsed);
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
function extractOne(place, reply, parsed) {
    switch (place.from) {
        case 'header':
            return reply.header(place.name);
        case 'location':
            return decoded(locationPath(reply.header('location'))?.[place.segment]);
        case 'location-query':
            return locationQuery(reply.header('location')).get(place.name) ?? undefined;
        case 'json':
            return at(jsonOf(reply, parsed), place.path);
        case 'html':
            return hiddenFields(reply.text()).find(({ name }) => name === place.name)?.value;
        default:
            return named(place.kind, reply, parsed);
    }
}
function named(kind, reply, parsed) {
    const fits = kind === 'csrf' ? _names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCsrfName */ .a2 : (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenName */ .zJ)(name) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCsrfName */ .a2)(name);
    if (kind === 'csrf') {
        const header = ['x-csrf-token', 'x-xsrf-token', 'csrf-token'].map((name) => reply.header(name)).find((value) => value);
        const field = header ?? hiddenFields(reply.text()).find(({ name }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCsrfName */ .a2)(name))?.value;
        if (field !== undefined)
            return field;
    }
    const json = jsonOf(reply, parsed);
    if (json === undefined)
        return undefined;
    for (const { name, value } of leavesOf(json))
        if (fits(name) && value !== '')
            return value;
    return undefined;
}
/** The segments of a location's path, still encoded, without the first slash. */
function locationPath(location) {
    if (location === undefined)
        return undefined;
    const path = location.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0];
    return path.startsWith('/') ? path.slice(1).split('/') : undefined;
}
function locationQuery(location) {
    return new URLSearchParams((location ?? '').split('#', 1)[0]?.split('?').slice(1).join('?') ?? '');
}
/** Text and number leaves of a JSON value, in order, at most MOST_LEAVES and DEEPEST levels. */
function* leavesOf(json) {
    let left = MOST_LEAVES;
    function* walk(value, path, name) {
        if (left <= 0 || path.length > DEEPEST)
            return;
        if (typeof value === 'string' || typeof value === 'number') {
            left--;
            yield { path, name, value };
        }
        else if (Array.isArray(value))
            for (const [index, item] of value.entries())
                yield* walk(item, [...path, index], name);
        else if (value !== null && typeof value === 'object')
            for (const [key, item] of Object.entries(value))
                yield* walk(item, [...path, key], key);
    }
    yield* walk(json, [], '');
}
const TAG = /<(?:meta|input)\b[^<>]{0,2000}>/gi;
const ATTRIBUTE = /([a-z_:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const MOST_FIELDS = 200;
/** Meta tags with a content and hidden inputs with a value, of a page. */
function hiddenFields(html) {
    if (!html.includes('<'))
        return [];
    const fields = [];
    for (const [tag] of html.matchAll(TAG)) {
        const attributes = new Map();
        for (const [, name, ...values] of tag.matchAll(ATTRIBUTE))
            attributes.set(name.toLowerCase(), withoutEntities(values.find((value) => value !== undefined) ?? ''));
        const isInput = /^<input/i.test(tag);
        if (isInput && attributes.get('type')?.toLowerCase() !== 'hidden')
            continue;
        const [name, value] = [attributes.get('name'), attributes.get(isInput ? 'value' : 'content')];
        if (name !== undefined && value !== undefined && value !== '')
            fields.push({ name, value });
        if (fields.length >= MOST_FIELDS)
            break;
    }
    return fields;
}
const ENTITIES = {
    '&amp;': '&',
    '&quot;': '"',
    '&#39;': "'",
    '&#x27;': "'",
    '&lt;': '<',
    '&gt;': '>',
    '&#x2F;': '/',
    '&#43;': '+',
};
function withoutEntities(text) {
    return text.includes('&') ? text.replace(/&(?:amp|quot|lt|gt|#39|#43|#x27|#x2F);/gi, (entity) => ENTITIES[entity] ?? entity) : text;
}
/** The JSON of a reply; undefined where it is none. */
function jsonOf(reply, parsed) {
    if ('json' in parsed)
        return parsed.json;
    parsed.json = parseJson(reply.text());
    return parsed.json;
}
function parseJson(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function at(json, path) {
    let value = json;
    for (const key of path) {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
function decoded(segment) {
    return segment === undefined ? undefined : (0,_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .gr)(segment, false);
}


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ nounOf),
/* harmony export */   a2: () => (/* binding */ isCsrfName),
/* harmony export */   bm: () => (/* binding */ isUnmistakable),
/* harmony export */   bu: () => (/* binding */ isIdName),
/* harmony export */   j$: () => (/* binding */ looksLikeId),
/* harmony export */   zJ: () => (/* binding */ isTokenName)
/* harmony export */ });
/* harmony import */ var _anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97220);

const CSRF = /csrf|xsrf|authenticity_?token|requestverificationtoken|^_token$|^__viewstate/i;
const ID = /(?:^|[_-]|[a-z])(?:id|uuid|guid|ulid)$/i;
const WORD_ENDING_ID = /(?:paid|valid|void|grid|android|avoid|bid|kid|solid|fluid|rapid|hybrid|said|aid)$/i;
const REFERENCE = /^(?:id|_id|uuid|guid|ulid|key|ref|reference|number|code|slug|handle|href|self|location|url|uri)$/i;
/** Names under which frameworks hand out and take back the token against forged requests. */
function isCsrfName(name) {
    return CSRF.test(name);
}
/** Names of tokens that open something: `access_token`, `sessionId`, `x-auth-token`. */
function isTokenName(name) {
    return (0,_anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !/^(?:www-authenticate|proxy-authenticate|set-cookie|cookie)$/i.test(name);
}
/** Names of what identifies a thing: `id`, `orderId`, `order_id`, `uuid`. */
function isIdName(name) {
    return REFERENCE.test(name) || (ID.test(name) && !WORD_ENDING_ID.test(name));
}
/** The thing an id name or a path segment speaks of: `orderId`, `order_id`, `orders` are all `order`; empty for a bare `id`. */
function nounOf(name) {
    const stem = name.replace(/(?:[_-]?(?:id|uuid|guid|ulid))$/i, '').toLowerCase();
    return stem
        .replace(/[_-]/g, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=x|ch|sh|ss)es$/, '')
        .replace(/(?<=[^su])s$/, '');
}
/** Whether a value alone says what it refers to: no other value of a session will equal it by chance. */
function isUnmistakable(value) {
    if (/^\d+$/.test(value))
        return value.length >= 7;
    return value.length >= 16 || (value.length >= 8 && /\d/.test(value));
}
/** A path segment that can be an identifier rather than the name of a place. */
function looksLikeId(segment) {
    return /^\d+$/.test(segment) || (segment.length >= 6 && /\d/.test(segment)) || segment.length >= 20;
}


/***/ }),

/***/ 46942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ jsonLeaves),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   nK: () => (/* binding */ slotsOf)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);

/** Slots of a body beyond these are not looked at: whoever sends more sends data, not references. */
const MOST_SLOTS = 500;
const LARGEST_BODY = 256 * 1024;
/** Headers that never carry what a reply has handed out. */
const PLAIN_HEADERS = /^(?:host|user-agent|accept(?:-.*)?|content-.*|connection|cookie|referer|origin|sec-.*|cache-control|pragma|traceparent|tracestate|baggage|x-forwarded-.*|x-real-ip|via|dnt|te|date|expect|upgrade.*|if-none-match|if-modified-since)$/i;
/** All values of a request that may be one a reply has handed out; cookies go by their name and are not among them. */
function slotsOf(exchange) {
    return [...targetSlots(exchange.target), ...headerSlots(exchange), ...bodySlots(exchange)];
}
function* targetSlots(target) {
    const queryAt = target.indexOf('?');
    const path = queryAt < 0 ? target : target.slice(0, queryAt);
    let name = '';
    let start = 1;
    for (const segment of path.slice(1).split('/')) {
        const value = decodePercent(segment, false);
        if (segment !== '')
            yield { place: 'target', start, end: start + segment.length, encoding: 'path', value, name };
        name = value;
        start += segment.length + 1;
    }
    if (queryAt >= 0)
        yield* parameterSlots(target.slice(queryAt + 1), queryAt + 1, 'target', 'query');
}
function* parameterSlots(text, offset, place, encoding) {
    let at = offset;
    for (const pair of text.split('&')) {
        const equals = pair.indexOf('=');
        if (equals >= 0 && equals < pair.length - 1) {
            const value = decodePercent(pair.slice(equals + 1), true);
            yield { place, start: at + equals + 1, end: at + pair.length, encoding, value, name: decodePercent(pair.slice(0, equals), true) };
        }
        at += pair.length + 1;
    }
}
function* headerSlots({ headers }) {
    for (const [index, [name, value]] of headers.entries()) {
        if (PLAIN_HEADERS.test(name) || value === '')
            continue;
        // `Bearer TOKEN`: the scheme stays
        const start = /^(?:bearer|token|jwt|dpop)\s+/i.exec(value)?.[0].length ?? 0;
        yield { place: index, start, end: value.length, encoding: 'header', value: value.slice(start), name: name.toLowerCase() };
    }
}
function bodySlots({ body, headers }) {
    if (body === null || body.encoding !== 'utf8' || body.truncated || body.text.length > LARGEST_BODY)
        return [];
    const type = ((0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .findHeader */ .Jj)(headers, 'content-type') ?? '').toLowerCase();
    if (type.includes('x-www-form-urlencoded'))
        return [...parameterSlots(body.text, 0, 'body', 'form')].slice(0, MOST_SLOTS);
    return type.includes('json') || /^\s*[[{]/.test(body.text) ? jsonLeaves(body.text, MOST_SLOTS) : [];
}
const JSON_TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Text and number leaves of a JSON text with the member's name before them, at most so many. */
function jsonLeaves(text, most) {
    const slots = [];
    let name = '';
    for (const match of text.matchAll(JSON_TOKEN)) {
        if (slots.length >= most)
            break;
        if (match[2] === undefined)
            slots.push(jsonSlot(match[0], match.index, name));
        else
            name = decodeString(match[1]);
    }
    return slots;
}
function jsonSlot(token, start, name) {
    const quoted = token.startsWith('"');
    return {
        place: 'body',
        start,
        end: start + token.length,
        encoding: quoted ? 'json-string' : 'json-bare',
        value: quoted ? decodeString(token) : token,
        name,
    };
}
function decodeString(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token.slice(1, -1);
    }
}
/** Percent signs that mean nothing stay as they are. */
function decodePercent(text, plus) {
    const spaced = plus ? text.replaceAll('+', ' ') : text;
    if (!spaced.includes('%'))
        return spaced;
    try {
        return decodeURIComponent(spaced);
    }
    catch {
        return spaced;
    }
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
/* harmony export */   D1: () => (/* binding */ decodeJsonlLine),
/* harmony export */   Xq: () => (/* binding */ encodeJsonl),
/* harmony export */   rP: () => (/* binding */ jsonl)
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
        const exchange = line === null ? 'line-too-long' : decodeJsonlLine(line, tally.read - 1, lastMs, tally);
        if (typeof exchange === 'string')
            (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(tally, exchange);
        else {
            lastMs = exchange.atMs;
            yield exchange;
        }
    }
}
/** The exchange of a line, or why it cannot be used. @param lastMs the time of a line that has none */
function decodeJsonlLine(line, index, lastMs, tally) {
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
/* harmony export */   fe: () => (/* binding */ clientOf),
/* harmony export */   gG: () => (/* binding */ carriesCredentials)
/* harmony export */ });
/* unused harmony export groupSessions */
/* harmony import */ var _correlation_extract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62954);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63322);


const SESSION_COOKIE = /sess|sid$|^sid|auth|token|jwt|remember|^user/i;
/**
 * Who sent a request: its session cookie or bearer token, or the one its answer hands out (so that a login belongs to the session it opens), with the
 * address; else the address and user agent. The result is raw: it passes the anonymiser before it is stored.
 * @param address the peer's address where it is known, else a constant
 * @param responseBody text of the answer, where it may hand out a token as JSON
 */
function clientOf(headers, address, responseHeaders = [], responseBody = '') {
    const from = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeader */ .Jj)(headers, 'x-forwarded-for')?.split(',', 1)[0]?.trim() || address;
    const own = sessionCookie((0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCookies */ .um)(headers)) ?? bearerOf((0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeader */ .Jj)(headers, 'authorization'));
    const key = own ?? sessionCookie((0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .readSetCookies */ .sA)(responseHeaders)) ?? handedToken(responseBody);
    return key === undefined ? `${from} ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeader */ .Jj)(headers, 'user-agent') ?? ''}`.trim() : `${from} ${key}`;
}
const bearerOf = (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    return token && `bearer=${token}`;
};
const TOKEN = /^(?:(?:access|id|auth|session|bearer)[_-]?)?token$|^jwt$/i;
const SHORTEST_TOKEN = 16;
/** The token that a login answers with. */
function handedToken(body) {
    if (!/token|jwt/i.test(body))
        return undefined;
    for (const { name, value } of (0,_correlation_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)((0,_correlation_extract_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body)))
        if (TOKEN.test(name) && typeof value === 'string' && value.length >= SHORTEST_TOKEN)
            return `bearer=${value}`;
    return undefined;
}
/** Whether a request says who sent it: by `authorization`, or by a cookie of a session. */
function carriesCredentials(headers) {
    return (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeader */ .Jj)(headers, 'authorization') !== undefined || sessionCookie((0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCookies */ .um)(headers)) !== undefined;
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
