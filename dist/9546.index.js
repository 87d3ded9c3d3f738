export const id = 9546;
export const ids = [9546,6005,8386,3525,1505];
export const modules = {

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANONYMISER_VERSION: () => (/* binding */ ANONYMISER_VERSION),
/* harmony export */   Ey: () => (/* binding */ ENTITIES),
/* harmony export */   JR: () => (/* binding */ LEAST_SCORE),
/* harmony export */   YL: () => (/* binding */ STRATEGIES),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/**
 * What is recognised. The names are the ones Presidio documents, so that results can be compared; JWT, API_KEY and SECRET are ours. DATE_TIME is narrower than
 * there: dates of birth, because every other date of a request is needed as it is.
 */
const ENTITIES = [
    'CREDIT_CARD',
    'CRYPTO',
    'DATE_TIME',
    'EMAIL_ADDRESS',
    'IBAN_CODE',
    'IP_ADDRESS',
    'LOCATION',
    'MAC_ADDRESS',
    'PERSON',
    'PHONE_NUMBER',
    'US_SSN',
    'JWT',
    'API_KEY',
    'SECRET',
];
/**
 * What becomes of a value: `pseudonym` keeps its format and is the same for the same value, `redact` puts the entity's name, `mask` stars, `hash` 16 hexadecimal
 * digits of the keyed hash, `keep` only counts it. A number of a JSON document stays a number under each of them.
 */
const STRATEGIES = ['pseudonym', 'redact', 'mask', 'hash', 'keep'];
/** Credentials: `entities: default` and `all` hold them, and a list that leaves them out still has them replaced. */
const CREDENTIALS = new Set(['JWT', 'API_KEY', 'SECRET']);
/** Below this a candidate is taken for something else. */
const LEAST_SCORE = 0.5;
/** Of the rules, kept in manifests: what an older version has left may be found by a newer one. */
const ANONYMISER_VERSION = 2;


/***/ }),

/***/ 23525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPseudonymiser: () => (/* binding */ createPseudonymiser)
/* harmony export */ });
/* harmony import */ var _create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39389);

/** The anonymiser with everything at its default: every entity, each as a pseudonym. @param key HMAC key */
function createPseudonymiser(key) {
    return (0,_create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__.createAnonymiser)({ key });
}


/***/ }),

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
