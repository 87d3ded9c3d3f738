export const id = 5838;
export const ids = [5838];
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

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isRestartable),
/* harmony export */   u: () => (/* binding */ ARMS)
/* harmony export */ });
/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
const ARMS = ['primary', 'shadow', 'baseline'];
function isRestartable(environment) {
    return 'restartSwapped' in environment;
}


/***/ }),

/***/ 35746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TrialReader)
/* harmony export */ });
/* harmony import */ var _diff_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72353);
/* harmony import */ var _traffic_anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97220);


/** Samples of differing values kept for each route and path; further ones would only cost time and space. */
const SAMPLES_KEPT = 5;
/** Routes times paths that get samples at all, and paths remembered, so that ever new ones cannot fill the memory. */
const PATHS_SAMPLED = 5_000;
const NONE = [];
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
            ...(differences ? { differences } : {}),
        };
    }
    /** Compared only where both arms answered properly: a request that failed is counted as an error, not as a divergence too. */
    differencesOf(trial) {
        if (!isAnswer(trial.primary) || !isAnswer(trial.shadow) || !trial.same)
            return undefined;
        const shadow = this.against(trial, 'shadow');
        if (!shadow)
            return undefined;
        const baseline = trial.baseline && isAnswer(trial.baseline) ? this.against(trial, 'baseline') : undefined;
        return { shadow, ...(baseline ? { baseline } : {}) };
    }
    against(trial, arm) {
        if (trial.same?.[arm])
            return NONE;
        const primary = trial.replies?.primary;
        const other = trial.replies?.[arm];
        if (!primary || !other)
            return undefined;
        const found = (0,_diff_compare_js__WEBPACK_IMPORTED_MODULE_0__.compareReplies)(decoded(primary), decoded(other), this.ignore);
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
    return path.split(/[^\w-]+/).some(_traffic_anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh);
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

/***/ 70538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPseudonymiser: () => (/* binding */ createPseudonymiser)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/pseudonym.js

const PSEUDONYM = /^fs_[A-Za-z0-9_-]{16}$/;
/**
 * @param key the HMAC key: who has it can check a guess, nobody can read a value back
 */
function createPseudonyms(key) {
    let replaced = new Map();
    return {
        of(value) {
            if (PSEUDONYM.test(value) || value === '')
                return value;
            const pseudonym = `fs_${(0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('base64url').slice(0, 16)}`;
            replaced.set(value, pseudonym);
            return pseudonym;
        },
        ofNumber(value) {
            const digits = Math.min(15, Math.max(1, value.replace(/\D/g, '').length));
            const hash = (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readBigUInt64BE();
            const low = 10n ** BigInt(digits - 1);
            return String(low + (hash % (9n * low)));
        },
        takeReplaced() {
            const taken = replaced;
            replaced = new Map();
            return taken;
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/secret-name.js
var secret_name = __webpack_require__(97220);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/scrub-text.js

const SCHEMES = 'Bearer|Basic|Digest|Token|ApiKey|Negotiate|AWS4-HMAC-SHA256|Hawk|DPoP';
/** `Authorization: Bearer x` and bare `Bearer x`; group 1 is kept. */
const SCHEME = new RegExp(`\\b((?:${SCHEMES})\\s+)([A-Za-z0-9+/_.~=:-]{6,})`, 'gi');
const AUTHORIZATION_LINE = /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)([^\r\n"']+)/gi;
const COOKIE_LINE = /\b(set-cookie|cookie)(["']?\s*:\s*["']?)([^\r\n"']+)/gi;
const JWT = /\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{3,}(?:\.[A-Za-z0-9_-]*)?/g;
const URL_CREDENTIALS = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/?#@"'<>]{1,512})@/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** Shapes that issuers document: GitHub, GitLab, Slack, AWS, Google, Stripe, OpenAI-like, npm. */
const KNOWN_SHAPES = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|xox[abposr]-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,}|[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|sk-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{30,})/g;
/** `name=`, `name: `, `"name":"`; whether the name is secret is asked afterwards, and only then the value is looked at. */
const NAME = /([A-Za-z][A-Za-z0-9_.-]{1,63})(["']?\s?[=:]\s?["']?)/g;
/** A value ends at what ends one in URLs, logs and JSON. */
const VALUE = /[^\s"'&,;<>\\{}[\]()]{1,4096}/y;
const XML_VALUE = /(<(?:[A-Za-z0-9_-]{1,32}:)?([A-Za-z][A-Za-z0-9_.-]{1,63})(?:\s[^<>]{0,512})?>)([^<>]{1,4096})(?=<\/)/g;
/** A scheme word, or a value an earlier rule has dealt with. */
const ALREADY = new RegExp(`^(?:${SCHEMES})$|fs_[A-Za-z0-9_-]{16}`, 'i');
/** Words that are often followed by an ordinary word in a log ("session: started"). */
const ORDINARY_IN_PROSE = new Set([
    'session',
    'sessions',
    'auth',
    'sid',
    'signature',
    'sig',
    'pin',
    'pass',
    'ticket',
    'cookie',
    'authentication',
    'nonce',
    'state',
]);
/**
 * Replaces what looks like a secret in free text: authorization and cookie lines, bearer tokens, JWTs, credentials in URLs, private keys, tokens of known
 * issuers, and values named like secrets. Linear in the length of the text.
 */
function scrubText(text, pseudonyms) {
    if (text.length < 6)
        return text;
    const scrubbed = text
        .replace(PRIVATE_KEY, (key) => pseudonyms.of(key))
        .replace(URL_CREDENTIALS, (_, scheme, credentials) => `${scheme}${scrubCredentials(credentials, pseudonyms)}@`)
        .replace(COOKIE_LINE, (_, name, between, value) => `${name}${between}${scrubCookies(value, name.toLowerCase(), pseudonyms)}`)
        .replace(AUTHORIZATION_LINE, (_, name, value) => name + scrubAuthorization(value, pseudonyms))
        .replace(SCHEME, (whole, scheme, value) => (looksCredential(value) ? scheme + pseudonyms.of(value) : whole))
        .replace(JWT, (token) => pseudonyms.of(token))
        .replace(KNOWN_SHAPES, (token) => pseudonyms.of(token))
        .replace(XML_VALUE, (whole, open, name, value) => (0,secret_name/* isSecretName */.eh)(name) ? open + pseudonyms.of(value) : whole);
    return scrubNamedValues(scrubbed, pseudonyms);
}
/** Values named like secrets. A value that stays is searched itself: in `href="/x?token=y"` the second name counts. */
function scrubNamedValues(text, pseudonyms) {
    const parts = [];
    let copied = 0;
    NAME.lastIndex = 0;
    for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
        VALUE.lastIndex = NAME.lastIndex;
        const value = VALUE.exec(text)?.[0] ?? '';
        if (!hidesSecret(match[1], match[2], value))
            continue;
        parts.push(text.slice(copied, NAME.lastIndex), pseudonyms.of(value));
        copied = NAME.lastIndex + value.length;
        NAME.lastIndex = copied;
    }
    return copied === 0 ? text : parts.join('') + text.slice(copied);
}
/** A header's value with its scheme kept: services parse `Bearer x`. */
function scrubAuthorization(value, pseudonyms) {
    const match = new RegExp(`^((?:${SCHEMES})\\s+)(.+)$`, 'is').exec(value.trim());
    return match ? match[1] + pseudonyms.of(match[2]) : pseudonyms.of(value.trim());
}
/** Cookie names stay, values go; of a Set-Cookie the attributes stay too. */
function scrubCookies(value, kind, pseudonyms) {
    const parts = value.split(';');
    return parts.map((part, i) => (kind === 'set-cookie' && i > 0 ? part : scrubCookie(part, pseudonyms))).join(';');
}
function scrubCookie(pair, pseudonyms) {
    const equals = pair.indexOf('=');
    if (equals < 0)
        return pair.trim() === '' ? pair : pseudonyms.of(pair.trim());
    return pair.slice(0, equals + 1) + pseudonyms.of(pair.slice(equals + 1).trim());
}
function scrubCredentials(credentials, pseudonyms) {
    const colon = credentials.indexOf(':');
    if (colon < 0)
        return pseudonyms.of(credentials);
    return `${pseudonyms.of(credentials.slice(0, colon))}:${pseudonyms.of(credentials.slice(colon + 1))}`;
}
function hidesSecret(name, between, value) {
    if (!(0,secret_name/* isSecretName */.eh)(name) && !(0,secret_name/* isAmbiguousName */.Ke)(name))
        return false;
    if (value.length < 2 || /^(?:true|false|null|undefined|none|\*+)$/i.test(value))
        return false;
    if (ALREADY.test(value))
        return false;
    if ((0,secret_name/* isAmbiguousName */.Ke)(name))
        return (0,secret_name/* looksRandom */.EZ)(value);
    const prose = ORDINARY_IN_PROSE.has(name.toLowerCase()) && between.includes(':') && !/["']/.test(between);
    return !prose || (0,secret_name/* looksRandom */.EZ)(value);
}
/** "Basic authentication failed" is prose; `Basic dXNlcjpwYXNz` is not. */
function looksCredential(value) {
    return (0,secret_name/* looksRandom */.EZ)(value) || /[A-Z].*[a-z].*[A-Z]|[=_.~/+]/.test(value) || value.length >= 20;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/scrub-form.js


/** Replaces secret values in `a=b&c=d` (query strings and forms); everything else keeps its spelling. */
function scrubParameters(text, pseudonyms) {
    return text
        .split('&')
        .map((pair) => {
        const equals = pair.indexOf('=');
        if (equals < 0)
            return pair;
        const value = decodeForm(pair.slice(equals + 1));
        if ((0,secret_name/* isSecretParameter */.qc)(decodeForm(pair.slice(0, equals))))
            return pair.slice(0, equals + 1) + encodeURIComponent(pseudonyms.of(value));
        const scrubbed = scrubText(value, pseudonyms);
        return scrubbed === value ? pair : pair.slice(0, equals + 1) + encodeURIComponent(scrubbed);
    })
        .join('&');
}
/** A request target or URL: its query by parameter name, the rest (credentials, tokens in the path, matrix parameters) as text. */
function scrubTarget(target, pseudonyms) {
    const question = target.indexOf('?');
    const path = question < 0 ? target : target.slice(0, question);
    const scrubbedPath = scrubText(path, pseudonyms);
    return question < 0 ? scrubbedPath : `${scrubbedPath}?${scrubParameters(target.slice(question + 1), pseudonyms)}`;
}
const PART = /(content-disposition:[^\r\n]*?\bname="?([^"\r\n;]+)"?[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)([\s\S]*?)(?=\r?\n--|$)/gi;
/** The text parts of a multipart form. */
function scrubMultipart(text, pseudonyms) {
    return text.replace(PART, (_, head, name, value) => head + ((0,secret_name/* isSecretParameter */.qc)(name) ? pseudonyms.of(value) : scrubText(value, pseudonyms)));
}
function decodeForm(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/scrub-json.js


/** Strings (also one that the end of a cut text leaves open), structure, and anything else. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]:,]|[^\s{}[\]:,"]+/g;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/**
 * Replaces the values of members named like secrets in a JSON text, and secrets inside other strings. Every other byte stays as it is: numbers keep their
 * digits, whitespace its place. A text cut in the middle is scrubbed as far as it goes, and so are several documents one after another.
 */
function scrubJson(text, pseudonyms) {
    const levels = [];
    return text.replace(TOKEN, (token) => {
        const level = levels.at(-1);
        if (token === '{' || token === '[') {
            const secret = level ? level.secret || (level.name !== null && (0,secret_name/* isSecretName */.eh)(level.name)) : false;
            levels.push({ object: token === '{', secret, name: null });
            return token;
        }
        if (token === '}' || token === ']') {
            levels.pop();
            return token;
        }
        if (token === ',' && level)
            level.name = null;
        if (token === ':' || token === ',')
            return token;
        if (level?.object && level.name === null) {
            level.name = decodeString(token);
            return token;
        }
        return scrubValue(token, level, pseudonyms);
    });
}
function scrubValue(token, level, pseudonyms) {
    const name = level?.name ?? '';
    const secret = (level?.secret ?? false) || (0,secret_name/* isSecretName */.eh)(name);
    if (!token.startsWith('"'))
        return secret && NUMBER.test(token) ? pseudonyms.ofNumber(token) : token;
    const value = decodeString(token);
    if (secret || ((0,secret_name/* isAmbiguousName */.Ke)(name) && (0,secret_name/* looksRandom */.EZ)(value)))
        return JSON.stringify(pseudonyms.of(value));
    const scrubbed = scrubText(value, pseudonyms);
    return scrubbed === value ? token : JSON.stringify(scrubbed);
}
/** The text of a string token; as it stands where its escapes are broken or its end is missing. */
function decodeString(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token.replace(/^"|"$/g, '');
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/pseudonymiser.js






/** A value replaced once is also looked for in the rest of its exchange, if it is at least this long (a shorter one would hit by chance). */
const SHORTEST_ECHO = 8;
/** Headers whose name sounds like a secret and whose value is none. */
const PUBLIC_HEADERS = new Set([
    'www-authenticate',
    'proxy-authenticate',
    'authentication-info',
    'access-control-allow-credentials',
    'sec-websocket-key',
]);
/**
 * The anonymiser that replaces credentials by keyed pseudonyms: the same secret has the same pseudonym everywhere, so that sessions stay sessions.
 * Headers that carry credentials, cookies' values, query parameters and fields of JSON, form and XML bodies named like secrets, the client, and what looks like
 * a token anywhere. A body that is compressed or binary cannot be looked into; compressed ones are dropped.
 * @param key HMAC key
 */
function createPseudonymiser(key) {
    const pseudonyms = createPseudonyms(key);
    return {
        exchange(exchange) {
            pseudonyms.takeReplaced();
            const scrubbed = removeEchoes(scrubExchange(exchange, pseudonyms), pseudonyms.takeReplaced());
            return { ...scrubbed, client: pseudonyms.of(exchange.client) };
        },
        text(text) {
            const scrubbed = /^\s*[[{]/.test(text) ? scrubJson(text, pseudonyms) : scrubText(text, pseudonyms);
            pseudonyms.takeReplaced();
            return scrubbed;
        },
    };
}
function scrubExchange(exchange, pseudonyms) {
    const { response } = exchange;
    return {
        ...exchange,
        target: scrubTarget(exchange.target, pseudonyms),
        headers: scrubHeaders(exchange.headers, pseudonyms),
        body: scrubBody(exchange.body, exchange.headers, pseudonyms),
        response: response && {
            ...response,
            headers: scrubHeaders(response.headers, pseudonyms),
            body: scrubBody(response.body, response.headers, pseudonyms),
        },
    };
}
function scrubHeaders(headers, pseudonyms) {
    return headers.map(([name, value]) => [name, scrubHeader(name.toLowerCase(), value, pseudonyms)]);
}
function scrubHeader(name, value, pseudonyms) {
    if (name === 'cookie' || name === 'set-cookie')
        return scrubCookies(value, name, pseudonyms);
    if (name === 'authorization' || name === 'proxy-authorization')
        return scrubAuthorization(value, pseudonyms);
    if (PUBLIC_HEADERS.has(name))
        return value;
    if ((0,secret_name/* isSecretName */.eh)(name))
        return pseudonyms.of(value);
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)\S*$/i.test(value))
        return scrubTarget(value, pseudonyms);
    return scrubText(value, pseudonyms);
}
function scrubBody(body, headers, pseudonyms) {
    if (body === null)
        return null;
    if (body.encoding === 'base64')
        return isCompressed(headers) ? null : body;
    const text = scrubBodyText(body.text, ((0,traffic_headers/* findHeader */.Jj)(headers, 'content-type') ?? '').toLowerCase(), pseudonyms);
    return text === body.text ? body : { ...body, text };
}
function scrubBodyText(text, type, pseudonyms) {
    if (type.includes('x-www-form-urlencoded'))
        return scrubParameters(text, pseudonyms);
    if (type.includes('multipart/'))
        return scrubMultipart(text, pseudonyms);
    return type.includes('json') || /^\s*[[{]/.test(text) ? scrubJson(text, pseudonyms) : scrubText(text, pseudonyms);
}
function isCompressed(headers) {
    const encoding = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-encoding');
    return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}
/** A secret that was known by its name in one place (a cookie) may be echoed in another without one (a page, a log line in a body). */
function removeEchoes(exchange, replaced) {
    const secrets = [...replaced.keys()].filter((secret) => secret.length >= SHORTEST_ECHO);
    if (secrets.length === 0)
        return exchange;
    const pattern = new RegExp(secrets
        .sort((a, b) => b.length - a.length)
        .map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'), 'g');
    const replace = (text) => text.replace(pattern, (secret) => replaced.get(secret) ?? secret);
    const inHeaders = (headers) => headers.map(([name, value]) => [name, replace(value)]);
    const inBody = (body) => (body?.encoding === 'utf8' ? { ...body, text: replace(body.text) } : body);
    const { response } = exchange;
    return {
        ...exchange,
        target: replace(exchange.target),
        headers: inHeaders(exchange.headers),
        body: inBody(exchange.body),
        response: response && { ...response, headers: inHeaders(response.headers), body: inBody(response.body) },
    };
}


/***/ }),

/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Ke: () => (/* binding */ isAmbiguousName),
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
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}


/***/ }),

/***/ 40889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ENGINES)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
;// CONCATENATED MODULE: ./build-bundle/src/trace/tag.js
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/alarm.js
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/body-budget.js
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/drain.js
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

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/error-word.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/received-body.js

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
        this.whole = (0,external_node_crypto_.createHash)('sha256');
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
        this.digest ??= (this.whole ?? (0,external_node_crypto_.createHash)('sha256').update(this.kept())).digest('hex');
        return this.digest;
    }
}

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
    body = new ReceivedBody();
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
        this.unsendable = !this.done && isUnsendable(error);
        const client = this.client;
        if (client)
            queueMicrotask(() => this.lane.freed(client)); // undici empties the connection's queue first, and asserts that it is
        this.finish(errorWord(error));
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
            bytes: this.body.bytes,
            error: this.error,
        };
    }
    finish(error) {
        if (this.done)
            return;
        this.done = true;
        this.error = error;
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
        this.traceId = newTraceId(control.tracePrefix, control.random);
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
        while (this.calls.length < this.order.length && this.calls.every(isPast))
            this.send(this.order[this.calls.length], dueAtMs);
        this.advancing = false;
        if (this.calls.length < this.order.length || !this.calls.every(isPast) || !this.calls.some((call) => call.done))
            return;
        this.isReleased = true;
        this.control.released(this);
    }
    optionsFor(arm) {
        const { method, path, headers, body, flags, baggage } = this.outgoing;
        const tag = {
            runId: this.control.runId,
            trialId: String(this.index),
            arm,
            traceId: this.traceId,
            spanId: spanIdOf(this.traceId, environment/* ARMS */.u.indexOf(arm) + 1),
            flags,
        };
        const options = {
            method: method,
            path,
            headers: headers.concat(tagHeaders(tag, baggage)),
            body,
        };
        // undici closes the connection after each HEAD, which would give HEAD requests a connect of their own
        if (method === 'HEAD')
            options.reset = false;
        return options;
    }
    callOf(arm) {
        return this.calls.find((call) => call.lane.arm === arm);
    }
    send(lane, dueAtMs) {
        const call = new Call(this, lane, dueAtMs);
        this.calls.push(call);
        lane.submit(call);
    }
}
function isPast(call) {
    return call.done || call.lane.stalled;
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
    return order.some((lane) => lane.stalled) ? [...order.filter((lane) => !lane.stalled), ...order.filter((lane) => lane.stalled)] : order;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/deadlines.js
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/session-gate.js
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/lane.js



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
        this.deadlines = new Deadlines(spec.patienceMs, spec.timeoutMs);
        this.gate = spec.sessions ? new SessionGate() : null;
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
        if (!this.gate || call.flight.session === '' || this.gate.enter(call.flight.session, call))
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
        if (!this.gate || call.flight.session === '')
            return;
        let next = this.gate.leave(call.flight.session);
        while (next?.done)
            next = this.gate.leave(call.flight.session);
        if (next)
            this.offer(next);
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
        const client = new undici/* Client */.Kj(this.origin, {
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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
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
    return call.flight.request.exchange.method === 'HEAD';
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/decode-body.js


/** A decoded body may be this much larger than the cap of received bytes; beyond it (a bomb) it is left as it came. Several are decoded at once. */
const EXPANSION = 16;
const gunzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const inflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const brotli = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
/** Zstandard came with Node 22.15. */
const zstd = "zstdDecompress" in external_node_zlib_namespaceObject ? (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress) : null;
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
    const gentle = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength };
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return gunzip(body, gentle);
        case 'deflate':
            // Meant is zlib's format, sent is often the bare one: the low nibble of zlib's first byte is always 8 (RFC 1950).
            return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, gentle) : inflateRaw(body, gentle);
        case 'br':
            return brotli(body, { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH, maxOutputLength });
        case 'zstd':
            return zstd ? zstd(body, { finishFlush: external_node_zlib_.constants.ZSTD_e_flush, maxOutputLength }) : null;
        case 'identity':
            return body;
        default:
            return null;
    }
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
        const sameness = compareCalls(primary, other);
        if (sameness === 'decode')
            return landDecoded(flight, primary, capBytes);
        same[arm] = sameness === 'same';
        differs ||= sameness !== 'same';
    }
    return assemble(flight, same, differs ? repliesOf(flight, same, new Map()) : undefined);
}
async function landDecoded(flight, primary, capBytes) {
    const answered = flight.calls.filter((call) => call.error === null);
    const decoded = new Map();
    await Promise.all(answered.map(async (call) => {
        const body = await decodeBody(call.body.kept(), encodingOf(call), capBytes);
        if (body)
            decoded.set(call, body);
    }));
    const same = {};
    for (const arm of OTHERS) {
        const other = flight.callOf(arm);
        if (other && other.error === null)
            same[arm] = headsEqual(primary, other) && contentsEqual(primary, other, decoded);
    }
    const differs = Object.values(same).includes(false);
    return assemble(flight, same, differs ? repliesOf(flight, same, decoded) : undefined);
}
/** Cut bodies are compared as far as both could be decoded: what lies beyond is not known. */
function contentsEqual(a, b, decoded) {
    if (encodingOf(a) === encodingOf(b) && a.body.equals(b.body))
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
        const arm = call.lane.arm;
        if (call.error === null && (arm === 'primary' || same[arm] === false))
            replies[arm] = replyOf(call, decoded.get(call));
    }
    return replies;
}
function replyOf(call, decoded) {
    const headers = [];
    for (const [name, value] of Object.entries(call.headers)) {
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
    const baseline = flight.callOf('baseline');
    if (baseline)
        trial.baseline = baseline.observation();
    if (exchange.response)
        trial.recordedStatus = exchange.response.status;
    if (replies)
        trial.replies = replies;
    return trial;
}
/** A single target (only a primary) is observed as both sides, so that a trial always has its two. */
function observationOf(flight, arm) {
    const call = flight.callOf(arm) ?? flight.callOf('primary');
    if (!call)
        throw new Error('a flight without a primary');
    return call.observation();
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/outgoing.js

/** RFC 9110 7.6.1 and what belongs to the recorded connection or is computed anew for the target. */
const LEFT_OUT = new Set([
    ...TAG_HEADERS,
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
        flags: traceFlags(headerOf(exchange, 'traceparent')),
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
    autoSpec;
    auto;
    stepLateness = new lateness/* LatenessRecorder */.sv();
    stepAtMs = 0;
    stepCompleted = 0;
    steadyFromMs;
    isSteady = false;
    steady = { count: 0, firstDueMs: 0, lastDueMs: 0, firstSentMs: 0, lastSentMs: 0 };
    endedAtMs = 0;
    seen = { atMs: 0, sent: 0, rate: 0 };
    constructor(pace) {
        this.isClosed = pace.rate === 'closed';
        this.autoSpec = pace.rate === 'auto' ? autoRateSpec(pace.durationMs, pace.searchMs) : null;
        this.auto = this.autoSpec && startAutoRate(this.autoSpec);
        const rate = this.auto?.rate ?? (typeof pace.rate === 'number' ? pace.rate : null);
        this.constant = rate === null ? null : constantSchedule(rate);
        this.schedule = this.constant ?? (pace.rate === 'recorded' ? recordedSchedule(pace.speed) : null);
        this.steadyFromMs = this.autoSpec ? Number.POSITIVE_INFINITY : pace.durationMs >= 2 * STEADY_FROM_MS ? STEADY_FROM_MS : 0;
    }
    /** The intended start of a request, ms since the start; in a closed loop, now. */
    dueMs(request, elapsedMs) {
        return this.schedule ? this.schedule.next(request.exchange.atMs) : elapsedMs;
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
        this.constant?.setRate(this.auto.rate);
        if (this.auto.phase === 'frozen')
            this.steadyFromMs = elapsedMs;
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
        };
    }
    /** The constant rate, or the recording's mean; null where there is no schedule to keep. */
    askedRate() {
        if (this.constant)
            return this.constant.rate;
        const spanMs = this.steady.lastDueMs - this.steady.firstDueMs;
        return this.schedule && spanMs > 0 ? ((this.steady.count - 1) * 1_000) / spanMs : null;
    }
    /** Intended over actual length of the sending: 1 where the schedule was kept, 0.5 where it took twice as long. */
    keptShare() {
        const intendedMs = this.steady.lastDueMs - this.steady.firstDueMs;
        const actualMs = this.steady.lastSentMs - this.steady.firstSentMs;
        return intendedMs > 0 && actualMs > intendedMs ? intendedMs / actualMs : 1;
    }
    becomeSteady(dueMs, elapsedMs) {
        this.isSteady = true;
        this.lateness.clear();
        this.steady.count = 0;
        this.steady.firstDueMs = dueMs;
        this.steady.firstSentMs = elapsedMs;
    }
}

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

;// CONCATENATED MODULE: ./build-bundle/src/traffic/engines/drive.js












/** Trials in flight at once, waiting lines included; one more is dropped and counted as an orphan. */
const MAX_IN_FLIGHT = 16_384;
/** After a stall everything due is sent, but in bursts of this many, so that answers are read in between. */
const BURST = 256;
/** An arm that has not answered for this long (or a quarter of the timeout) is not waited for. */
const PATIENCE_MS = 1_000;
/** One run of the engine: owns every connection and timer, and lets go of all of them before `done` settles. */
class Drive {
    runId;
    random;
    tracePrefix;
    backToBack;
    done;
    pace;
    context;
    observe;
    lanes;
    gate;
    feed;
    pacing;
    budget = new BodyBudget();
    outgoing;
    unsendable = {};
    deadlineTimer;
    startedAtMs;
    originMs;
    alarm = new Alarm(() => this.pump());
    upcoming = null;
    sent = 0;
    completed = 0;
    orphans = 0;
    inFlight = 0;
    /** flights somebody waits for: the closed loop's own count */
    unreleased = 0;
    pumping = false;
    /** flights that wait for the one before them in their session */
    unstarted = 0;
    sendingEnded = false;
    /** when what is still unanswered is given up, once sending has ended */
    drainedAtMs = Number.POSITIVE_INFINITY;
    cut = false;
    settled = false;
    failure = null;
    resolve = () => { };
    reject = () => { };
    constructor(requests, targets, pace, context, observe) {
        this.pace = pace;
        this.context = context;
        this.observe = observe;
        this.outgoing = new OutgoingRequests(context.headers);
        this.runId = headerSafe(context.runId);
        this.random = context.random;
        this.tracePrefix = newTracePrefix(context.random);
        this.backToBack = pace.pairing === 'back-to-back' || (pace.pairing === 'auto' && pace.sharedCores);
        this.done = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
        const patienceMs = Math.min(PATIENCE_MS, pace.timeoutMs / 4);
        const lane = { ...pace, patienceMs, sessions: !this.backToBack };
        this.lanes = targets.map((target) => new Lane(target, lane, this.budget, this.now));
        this.gate = this.backToBack ? new SessionGate() : null;
        this.feed = createFeed(requests, pace.rate !== 'recorded', (error) => this.crash(error));
        this.pacing = new Pacing(pace);
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
        return { done: this.done, stop: () => this.endSending(), snapshot: () => this.snapshot() };
    }
    released(flight) {
        this.unreleased--;
        const next = flight.session === '' ? undefined : this.gate?.leave(flight.session);
        if (next && !this.settled && !this.cut) {
            this.unstarted--;
            next.start(this.lanes, this.now());
        }
        if (this.pacing.isClosed)
            this.pump();
    }
    landed(flight) {
        try {
            const trial = landTrial(flight, this.pace.bodyCapBytes);
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
        if (this.settled)
            return;
        for (const call of flight.calls)
            call.body.release(this.budget);
        this.inFlight--;
        if (flight.calls.some((call) => call.unsendable)) {
            this.orphans++;
        }
        else {
            this.completed++;
            this.observeSafely(trial);
        }
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
            if (this.sendingEnded || (this.pacing.isClosed && this.unreleased >= this.pace.connections))
                return;
            const elapsedMs = this.elapsed();
            const next = this.upcoming ?? this.takeNext(elapsedMs);
            if (!next) {
                if (this.feed.ended || elapsedMs >= this.pace.durationMs)
                    this.runOut();
                return;
            }
            if (next.dueMs >= this.pace.durationMs) {
                this.runOut();
                return;
            }
            this.upcoming = next;
            if (next.dueMs > elapsedMs) {
                this.alarm.in(next.dueMs - elapsedMs);
                return;
            }
            this.upcoming = null;
            this.launch(next.request, next.dueMs, elapsedMs);
        }
        this.alarm.soon();
    }
    takeNext(elapsedMs) {
        const request = this.feed.take();
        return request && { request, dueMs: this.pacing.dueMs(request, elapsedMs) };
    }
    launch(request, dueMs, elapsedMs) {
        const outgoing = this.outgoing.of(request.exchange);
        if (typeof outgoing === 'string') {
            this.unsendable[outgoing] = (this.unsendable[outgoing] ?? 0) + 1;
            return;
        }
        this.pacing.sent(dueMs, elapsedMs);
        if (this.inFlight >= MAX_IN_FLIGHT) {
            this.orphans++;
            return;
        }
        const flight = new Flight(this.sent++, request, outgoing, dueMs, this);
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
        if (!this.sendingEnded && this.elapsed() >= this.pace.durationMs && this.upcoming === null)
            this.pump();
    }
    /** The recording or the time is over. */
    runOut() {
        if (this.sent === 0 && this.orphans === 0)
            this.failure ??= { error: (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'no request that can be sent' }) };
        this.endSending();
    }
    endSending() {
        if (this.sendingEnded)
            return;
        this.sendingEnded = true;
        this.pacing.ended(this.elapsed());
        this.alarm.cancel();
        this.drainedAtMs = this.now() + drainMs(this.pace.timeoutMs, Math.max(...this.lanes.map((lane) => lane.slowestMs)));
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
        if (this.unstarted === 0 || this.settled)
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
        this.failure ??= { error };
        this.abort();
    };
    settle() {
        if (this.settled)
            return;
        this.settled = true;
        this.alarm.cancel();
        clearInterval(this.deadlineTimer);
        this.context.signal.removeEventListener('abort', this.abort);
        this.feed.close();
        Promise.all(this.lanes.map((lane) => lane.close())).then(() => (this.failure ? this.reject(this.failure.error) : this.resolve(this.summary())), (error) => this.reject(error));
    }
    summary() {
        const overtaken = this.lanes.reduce((sum, lane) => sum + lane.overtaken, this.gate?.overtaken ?? 0);
        return {
            sent: this.sent,
            completed: this.completed,
            orphans: this.orphans,
            startedAtMs: this.startedAtMs,
            unsendable: this.unsendable,
            overtaken,
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
    return summary.latenessMs.over5ms > MAX_LATE_SHARE || summary.achievedRate < MIN_ACHIEVED_SHARE * summary.askedRate;
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


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hn: () => (/* binding */ createSelect)
});

// UNUSED EXPORTS: attributeOf, position

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
];
function countryOf(exchange) {
    for (const name of COUNTRY_HEADERS) {
        const country = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.trim().toUpperCase();
        if (country && country !== 'XX' && country !== 'T1' && country !== 'ZZ')
            return country;
    }
    return null;
}
function pathOf(exchange) {
    return exchange.target.split(/[?#]/, 1)[0];
}


/***/ }),

/***/ 71120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ replayRequests)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var safety = __webpack_require__(78068);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/prepare.js


/** Headers the sender writes itself for the body and the connection of its own. */
const WRITTEN_BY_THE_SENDER = new Set([...headers/* HOP_BY_HOP */.q6, 'content-length', 'expect']);
/**
 * Turns exchanges, in their order, into requests ready to send; what is left out is counted by reason in `skipped`.
 * The session is the exchange's client, so that an engine can keep its order.
 */
async function* prepare(exchanges, options, skipped) {
    for await (const exchange of exchanges) {
        const reason = reasonToSkip(exchange, options);
        if (reason === null)
            yield prepareOne(exchange, options.routes);
        else
            skipped[reason] = (skipped[reason] ?? 0) + 1;
    }
}
/** Why an exchange is not sent; null where it is. */
function reasonToSkip(exchange, options) {
    if (!(0,safety/* isSafe */.I)(exchange.method)) {
        if (!options.bodies)
            return 'body-not-recorded';
        if (!options.replayUnsafe)
            return 'unsafe';
    }
    if (exchange.body?.truncated)
        return 'body-truncated';
    return options.select(exchange);
}
function prepareOne(exchange, routes) {
    return {
        exchange: { ...exchange, headers: (0,headers/* withoutHeaders */.V$)(exchange.headers, WRITTEN_BY_THE_SENDER) },
        session: exchange.client,
        route: routes.name(exchange.method, exchange.target),
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/replay-requests.js


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
    const prepareOptions = { ...options, bodies: recording.fidelity.bodies, routes: recording.routes };
    let kept = [];
    let size = 0;
    let sent = 0;
    for await (const request of prepare(recording.exchanges(), prepareOptions, counts.skipped)) {
        sent++;
        size +=
            request.exchange.target.length +
                500 +
                (request.exchange.body?.text.length ?? 0) +
                (request.exchange.response?.body?.text.length ?? 0);
        if (kept && (sent > MOST_KEPT || size > MOST_KEPT_SIZE || !options.repeat))
            kept = null;
        kept?.push(request);
        yield request;
    }
    if (sent === 0)
        throw nothingToSend(recording, counts);
    const roundMs = recording.spanMs + (recording.length > 1 ? recording.spanMs / (recording.length - 1) : 1_000);
    for (let round = 2; options.repeat; round++) {
        const requests = kept ?? prepare(recording.exchanges(), prepareOptions, {});
        for await (const request of requests)
            yield ofRound(request, round, options.shiftTimes ? (round - 1) * roundMs : 0);
    }
}
function ofRound(request, round, shiftMs) {
    const exchange = shiftMs === 0 ? request.exchange : { ...request.exchange, atMs: request.exchange.atMs + shiftMs };
    return { ...request, session: `${request.session}~${round}`, exchange };
}
function nothingToSend(recording, counts) {
    const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
    return (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', {
        found: `${counts.read} requests, all left out (${reasons.join(', ')})`,
        expected: 'at least one that may be sent',
        place: { file: recording.file },
    });
}


/***/ })

};
