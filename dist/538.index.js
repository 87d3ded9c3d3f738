export const id = 538;
export const ids = [538];
export const modules = {

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


/***/ })

};
