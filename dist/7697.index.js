export const id = 7697;
export const ids = [7697,7881,262];
export const modules = {

/***/ 17697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scenariosOfHar: () => (/* binding */ scenariosOfHar)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
// EXTERNAL MODULE: ./build-bundle/src/traffic/route.js
var route = __webpack_require__(97881);
// EXTERNAL MODULE: ./build-bundle/src/convert/draft.js
var draft = __webpack_require__(93081);
// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/secret-name.js
var secret_name = __webpack_require__(97220);
;// CONCATENATED MODULE: ./build-bundle/src/convert/har-links.js


/** Values remembered; beyond it the later ones are not linked. */
const MOST_VALUES = 50_000;
/** Shorter texts are found by chance. */
const SHORTEST_VALUE = 4;
/** Which answer held a value first, and where: so that a later request that sends it can take it from there. */
class HarLinks {
    all = [];
    given = new Map();
    variables = new Set();
    cookies = new Set();
    taker = 0;
    /** Everything an answer holds that might come back. */
    learn({ response }, index) {
        this.taker = index + 1;
        if (!response)
            return;
        for (const [name] of (0,traffic_headers/* readSetCookies */.sA)(response.headers))
            this.cookies.add(name);
        for (const name of ['location', 'etag', 'x-csrf-token', 'x-xsrf-token', 'authorization', 'x-auth-token']) {
            const value = (0,traffic_headers/* findHeader */.Jj)(response.headers, name);
            if (value === undefined)
                continue;
            this.put(value, index, { header: name }, name);
        }
        const text = response.body?.encoding === 'utf8' ? response.body.text : '';
        const json = parse(text);
        if (json !== undefined)
            for (const [path, name, value] of leaves(json, '$', ''))
                this.put(value, index, { jsonpath: path }, name);
        else
            for (const { name, value, regex } of hiddenFields(text))
                this.put(value, index, { regex }, name);
    }
    /** `{{variable}}` for a text that an earlier answer held; null for one that it did not. */
    take(text) {
        const found = this.given.get(text);
        if (!found)
            return null;
        found.variable ??= this.freeVariable(found.name);
        this.all.push({ giver: found.index, taker: this.taker });
        return `{{${found.variable}}}`;
    }
    /** Whether an earlier answer set this cookie: then the session has it. */
    setsCookie(name) {
        return this.cookies.has(name);
    }
    /** What has to be taken from an answer because it is sent later. */
    extractionsOf(index) {
        const wanted = [...this.given.values()].filter((one) => one.index === index && one.variable !== null);
        return wanted.length === 0 ? undefined : Object.fromEntries(wanted.map(({ variable, source }) => [variable, source]));
    }
    put(value, index, source, name) {
        if (!isWorthFollowing(value, name) || this.given.has(value) || this.given.size >= MOST_VALUES)
            return;
        this.given.set(value, { index, source, name, variable: null });
    }
    freeVariable(name) {
        const base = name.replaceAll(/[^\w-]/g, '_').replace(/^(?=[\d-])/, '_') || 'value';
        let free = base;
        for (let number = 2; this.variables.has(free) || RESERVED.has(free); number++)
            free = `${base}-${number}`;
        this.variables.add(free);
        return free;
    }
}
const RESERVED = new Set(['uuid', 'iteration']);
/** Ids and tokens, not words: by the name that holds it, or by its looks. */
function isWorthFollowing(value, name) {
    if (/^(?:true|false|null)$/.test(value))
        return false;
    if (/(?:^|_|-)(?:id|uuid|key|slug|sku|code|number|location)$/i.test(name) || /[a-z](?:Id|Uuid|Key|Slug|Sku|Code)$/.test(name))
        return value.length > 0;
    if (value.length < SHORTEST_VALUE)
        return false;
    return (0,secret_name/* isSecretName */.eh)(name) || (0,secret_name/* looksRandom */.EZ)(value) || (/\d/.test(value) && !/\s/.test(value) && value.length >= 8);
}
function parse(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Every text and number of a JSON value with its JSONPath and the name of its property. */
function* leaves(value, path, name) {
    if (typeof value === 'string' || typeof value === 'number')
        yield [path, name, String(value)];
    else if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* leaves(item, `${path}[${index}]`, name);
    else if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            yield* leaves(item, `${path}${/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`, key);
}
/** Hidden inputs and meta tags of a page: where CSRF tokens stand. */
function hiddenFields(html) {
    const found = [];
    for (const [tag] of html.matchAll(/<(?:input|meta)\b[^>]{0,500}>/gi)) {
        const name = /\bname="([^"]{1,100})"/i.exec(tag)?.[1];
        const attribute = /^<meta/i.test(tag) ? 'content' : 'value';
        const value = new RegExp(`\\b${attribute}="([^"]{1,500})"`, 'i').exec(tag)?.[1];
        if (name === undefined || value === undefined || !(0,secret_name/* isSecretName */.eh)(name))
            continue;
        const isNameFirst = tag.indexOf('name=') < tag.indexOf(`${attribute}=`);
        const quoted = `name="${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`;
        found.push({ name, value, regex: isNameFirst ? `${quoted}[^>]*${attribute}="([^"]*)"` : `${attribute}="([^"]*)"[^>]*${quoted}` });
    }
    return found;
}

;// CONCATENATED MODULE: ./build-bundle/src/convert/har-request.js



/** Headers a scenario says for itself; all others belong to the browser, the connection or the tracing. */
const KEPT = /^(?:accept|accept-language|content-type|authorization|x-requested-with|x-api-key|if-match|prefer|idempotency-key|x-[\w-]*(?:token|csrf|xsrf|tenant|version)[\w-]*)$/i;
const OF_A_BODY = new Set(['content-type']);
/** A recorded request as a step sends it: values of earlier answers as variables, credentials as `env:NAME`. @param secrets collects their names */
function draftRequest(exchange, links, secrets) {
    const { method, target, headers } = exchange;
    const location = links.take(target);
    const [path = '/', search = ''] = splitOnce(target, '?');
    const query = Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, sent(name, value, links, secrets)]));
    return {
        ...(method === 'GET' ? {} : { method }),
        path: location ??
            path
                .split('/')
                .map((part) => segment(part, links))
                .join('/'),
        headers: headersOf(exchange.body ? headers : (0,traffic_headers/* withoutHeaders */.V$)(headers, OF_A_BODY), links, secrets),
        ...(location === null ? { query } : {}),
        ...bodyOf(exchange, links, secrets),
    };
}
function segment(part, links) {
    if (part === '')
        return part;
    return links.take(part) ?? links.take(decode(part)) ?? part.replaceAll('{{', '%7B%7B');
}
function headersOf(headers, links, secrets) {
    const kept = headers
        .filter(([name]) => KEPT.test(name))
        .map(([name, value]) => [name.toLowerCase(), header(name, value, links, secrets)]);
    const cookies = foreignCookies(headers, links, secrets);
    return Object.fromEntries([...kept, ...(cookies === '' ? [] : [['cookie', cookies]])]);
}
/** `Bearer {{token}}` where an answer held it, else `Bearer env:AUTHORIZATION`. */
function header(name, value, links, secrets) {
    const whole = links.take(value);
    if (whole !== null)
        return whole;
    const [scheme = '', credential = ''] = splitOnce(value, ' ');
    const isCredential = /authorization/i.test(name) && credential !== '';
    if (isCredential)
        return `${scheme} ${links.take(credential) ?? secret(name, secrets)}`;
    return (0,secret_name/* isSecretName */.eh)(name) || /^x-api-key$/i.test(name) ? secret(name, secrets) : escaped(value);
}
/** Cookies of the service's own answers are kept by the session; those that were there before are not in the file. */
function foreignCookies(headers, links, secrets) {
    const foreign = (0,traffic_headers/* readCookies */.um)(headers).filter(([name]) => (0,secret_name/* isSecretName */.eh)(name) && !links.setsCookie(name));
    return foreign.map(([name]) => `${name}=${secret(`cookie_${name}`, secrets)}`).join('; ');
}
function bodyOf({ body, headers }, links, secrets) {
    if (body?.encoding !== 'utf8' || body.text === '')
        return {};
    const type = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-type') ?? '';
    if (/json/i.test(type) || /^\s*[[{]/.test(body.text)) {
        try {
            return { json: inJson(JSON.parse(body.text), '', links, secrets) };
        }
        catch {
            return { body: escaped(body.text) };
        }
    }
    if (!/x-www-form-urlencoded/i.test(type))
        return { body: escaped(body.text) };
    return {
        form: Object.fromEntries([...new URLSearchParams(body.text)].map(([name, value]) => [name, sent(name, value, links, secrets)])),
    };
}
function inJson(value, name, links, secrets) {
    if (typeof value === 'string')
        return sent(name, value, links, secrets);
    if (typeof value === 'number')
        return /id$/i.test(name) ? (links.take(String(value)) ?? value) : value;
    if (Array.isArray(value))
        return value.map((item) => inJson(item, name, links, secrets));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inJson(item, key, links, secrets)]));
}
function sent(name, value, links, secrets) {
    const taken = value === '' ? null : links.take(value);
    if (taken !== null)
        return taken;
    return (0,secret_name/* isSecretName */.eh)(name) && value !== '' ? secret(name, secrets) : escaped(value);
}
function secret(name, secrets) {
    const variable = (0,draft/* envName */.pD)(name);
    secrets.add(variable);
    return `env:${variable}`;
}
/** Braces and `env:` of the recorded text mean nothing of ours. */
function escaped(text) {
    return text.replaceAll('{{', '{ {');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build-bundle/src/convert/har-scenarios.js





/** What a browser fetches beside what its user does. */
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|pdf)$/i;
const ASSET_TYPE = /^(?:image|font|audio|video)\/|^text\/css|javascript/i;
/** A pause that is worth keeping, and the longest that is. */
const SHORTEST_THINK_MS = 500;
const LONGEST_THINK_MS = 10_000;
/** Steps of one scenario; a longer session is cut. */
const MOST_STEPS = 60;
/**
 * Scenarios from what a browser did. What an earlier answer held and a later request sends (ids, tokens) is extracted and filled in; requests that depend on
 * each other, by such values or by cookies, are one scenario in their order, and those that depend on nothing another.
 * @param unreadable entries that could not be read, by reason
 */
function scenariosOfHar(exchanges, unreadable) {
    const kept = exchanges.filter((one) => !isAsset(one) && one.body?.truncated !== true && one.method !== 'OPTIONS');
    const links = new HarLinks();
    const secrets = new Set();
    const steps = kept.map((exchange, index) => {
        const request = draftRequest(exchange, links, secrets);
        links.learn(exchange, index);
        return { exchange, request };
    });
    const names = new Set();
    const scenarios = groupsOf(kept, links).map((group) => {
        const stepNames = new Set();
        const drafts = group.members.slice(0, MOST_STEPS).map((index, at) => {
            const { exchange, request } = steps[index];
            const next = group.members[at + 1];
            return {
                name: (0,draft/* freeName */.IL)((0,route.routeOf)(exchange.method, exchange.target), stepNames),
                request,
                extract: links.extractionsOf(index),
                assert: [{ status: statusOf(exchange) }],
                think: next === undefined ? undefined : thinkOf(kept[next].atMs - exchange.atMs),
            };
        });
        return { name: (0,draft/* freeName */.IL)(group.isLinked ? 'session' : 'browse', names), steps: drafts };
    });
    return { scenarios, secrets: [...secrets].sort(), notes: notesOf(exchanges.length - kept.length, unreadable) };
}
function isAsset({ target, response }) {
    const type = response ? (0,traffic_headers/* findHeader */.Jj)(response.headers, 'content-type') : undefined;
    return ASSET.test(target.split('?', 1)[0] ?? '') || (type !== undefined && ASSET_TYPE.test(type));
}
/** A cached answer is asked for anew. */
function statusOf({ response }) {
    if (!response)
        return '2xx';
    return response.status === 304 ? 200 : response.status;
}
function thinkOf(gapMs) {
    if (gapMs < SHORTEST_THINK_MS)
        return undefined;
    return `${Math.round(Math.min(gapMs, LONGEST_THINK_MS) / 100) * 100}ms`;
}
/** Joined by values and cookies; what writes belongs to the session too, because its order is its meaning. */
function groupsOf(exchanges, links) {
    const linked = new Set();
    for (const { giver, taker } of links.all) {
        linked.add(giver);
        linked.add(taker);
    }
    const sets = exchanges.findIndex(({ response }) => response !== null && (0,traffic_headers/* readSetCookies */.sA)(response.headers).length > 0);
    exchanges.forEach(({ method, headers }, index) => {
        const hasCookie = sets >= 0 && index >= sets && (index === sets || (0,traffic_headers/* findHeader */.Jj)(headers, 'cookie') !== undefined);
        if (hasCookie || (method !== 'GET' && method !== 'HEAD'))
            linked.add(index);
    });
    const session = exchanges.flatMap((_, index) => (linked.has(index) ? [index] : []));
    const browse = exchanges.flatMap((_, index) => (linked.has(index) ? [] : [index]));
    return [
        { isLinked: true, members: session },
        { isLinked: false, members: browse },
    ].filter(({ members }) => members.length > 0);
}
function notesOf(assets, unreadable) {
    const reasons = Object.entries(unreadable).map(([reason, count]) => `${reason} ${count}`);
    return [
        'Look through it before you commit it: what was typed into the browser (names, addresses) stands in the requests',
        ...(assets > 0 ? [`Left out: ${assets} images, styles, scripts and preflights`] : []),
        ...(reasons.length > 0 ? [`Not readable: ${reasons.join(', ')}`] : []),
    ];
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

/***/ 97881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ formatRoute),
/* harmony export */   routeOf: () => (/* binding */ routeOf),
/* harmony export */   xS: () => (/* binding */ templateSegments)
/* harmony export */ });
/* unused harmony export DEEPEST_ROUTE */
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


/***/ })

};
