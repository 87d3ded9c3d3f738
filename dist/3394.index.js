export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReplies: () => (/* binding */ compareReplies)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/diff/sample.js
/// <reference lib="es2024.string" />
/** Longest sample kept of a value, in UTF-16 code units. */
const MAX_SAMPLE = 80;
/** Room left of the first difference when a long text is cut to a window around it. */
const LEAD = 20;
/** The first position at which two texts differ; the shorter length where one begins with the other. */
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let i = 0;
    while (i < end && a.charCodeAt(i) === b.charCodeAt(i))
        i++;
    return i;
}
/** A JSON value in at most 80 characters: scalars as JSON, containers by their size. */
function sampleValue(value, from = 0) {
    if (typeof value === 'string')
        return sampleText(value, from, true);
    if (Array.isArray(value))
        return `array of ${value.length}`;
    if (value !== null && typeof value === 'object')
        return `object of ${Object.keys(value).length}`;
    return String(value);
}
/** Both values, strings cut to a window around their first difference so that the samples show it. */
function samplePair(a, b) {
    const from = typeof a === 'string' && typeof b === 'string' ? windowStart(a, b) : 0;
    return [sampleValue(a, from), sampleValue(b, from)];
}
/** Where the window of two texts begins: 0 while both fit whole. */
function windowStart(a, b) {
    return Math.max(a.length, b.length) <= MAX_SAMPLE - 2 ? 0 : Math.max(0, firstDifference(a, b) - LEAD);
}
/** At most 80 characters of a text from a position on, with `…` where something was cut away. */
function sampleText(text, from = 0, quoted = false) {
    const head = from > 0 ? '…' : '';
    const piece = `${head}${text.slice(from, from + MAX_SAMPLE)}`.toWellFormed();
    const shown = quoted ? JSON.stringify(piece) : piece;
    return shown.length <= MAX_SAMPLE && from + MAX_SAMPLE >= text.length ? shown : `${shown.slice(0, MAX_SAMPLE - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/headers.js

/**
 * Headers that differ between any two answers, or only repeat what is compared elsewhere (the body's length and hash).
 * Listed in docs/diff.md; everything else is compared.
 */
const VOLATILE_HEADERS = [
    ...['date', 'age', 'expires', 'last-modified', 'etag', 'content-length', 'content-md5', 'digest', 'content-digest', 'repr-digest'],
    ...['connection', 'keep-alive', 'transfer-encoding', 'trailer', 'via', 'alt-svc', 'nel', 'report-to', 'reporting-endpoints'],
    ...['server-timing', 'x-runtime', 'x-response-time', 'x-envoy-upstream-service-time', 'x-process-time', 'x-kong-upstream-latency'],
    ...['x-kong-proxy-latency', 'x-request-id', 'request-id', 'x-correlation-id', 'correlation-id', 'x-trace-id', 'traceparent'],
    ...['tracestate', 'traceresponse', 'baggage', 'x-b3-traceid', 'x-b3-spanid', 'x-amzn-requestid', 'x-amzn-trace-id', 'x-amz-request-id'],
    ...['x-amz-id-2', 'x-amz-cf-id', 'x-cloud-trace-context', 'cf-ray', 'x-served-by', 'x-timer', 'x-foreshadow-trial'],
    ...['x-ratelimit-remaining', 'x-ratelimit-reset', 'ratelimit-remaining', 'ratelimit-reset', 'ratelimit'],
];
const VOLATILE = new Set(VOLATILE_HEADERS);
/** Headers whose value is a set of words: order and case mean nothing. */
const SETS = new Set(['vary', 'allow', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-expose-headers']);
/** The differing headers. Names are compared without case, repeats as one list, cookies by name and attributes only. */
function compareHeaders(primary, other, rules) {
    if (sameList(primary, other))
        return [];
    const left = normalised(primary, rules);
    const right = normalised(other, rules);
    const differences = [];
    for (const [name, value] of left) {
        const theirs = right.get(name);
        if (theirs !== value)
            differences.push(difference(name, value, theirs));
    }
    for (const [name, value] of right)
        if (!left.has(name))
            differences.push(difference(name, undefined, value));
    return differences.slice(0, MAX_HEADERS);
}
/** An answer with more differing headers than this says no more with all of them. */
const MAX_HEADERS = 50;
/** The value of a header in a flat name, value, name, value list; undefined where absent. */
function headerValue(headers, name) {
    for (let i = 0; i + 1 < headers.length; i += 2)
        if (headers[i]?.toLowerCase() === name)
            return headers[i + 1];
    return undefined;
}
function difference(name, primary, other) {
    return {
        kind: 'header',
        path: `header:${name}`,
        ...(primary === undefined ? {} : { primary: sampleText(primary) }),
        ...(other === undefined ? {} : { other: sampleText(other) }),
    };
}
function normalised(headers, rules) {
    const byName = new Map();
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const name = headers[i].toLowerCase();
        if (VOLATILE.has(name) || rules.ignoresHeader(name))
            continue;
        const values = byName.get(name);
        if (values)
            values.push(headers[i + 1]);
        else
            byName.set(name, [headers[i + 1]]);
    }
    return new Map([...byName].map(([name, values]) => [name, comparable(name, values)]));
}
function comparable(name, values) {
    if (name === 'set-cookie')
        return values.map(cookieShape).sort().join(', ');
    const joined = values.map((value) => value.trim()).join(', ');
    if (SETS.has(name))
        return joined
            .toLowerCase()
            .split(',')
            .map((word) => word.trim())
            .sort()
            .join(', ');
    return name.startsWith('content-security-policy') ? joined.replaceAll(/'nonce-[^']*'/g, "'nonce-*'") : joined;
}
/** `sid=abc; Path=/; Expires=...` -> `sid; expires; path=/`: the value is a secret and new each time, and so is the date. */
function cookieShape(cookie) {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const shapes = attributes.filter(Boolean).map((part) => (/^expires\b/i.test(part) ? 'expires' : part.toLowerCase()));
    return [pair.split('=')[0], ...shapes.sort()].join('; ');
}
function sameList(a, b) {
    return a.length === b.length && a.every((text, index) => text === b[index]);
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/path.js
const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;
const DIGIT = /\d/;
/** Shapes of keys that name a record rather than a field; each needs a digit, so that ordinary words never match. */
const ID_SHAPES = [
    /^\d+$/, // 42
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // UUID
    /^(?=.*\d)[0-9a-f]{12,}$/i, // object ids, hashes
    /^(?=(?:.*\d){3})(?=.*[A-Za-z])[A-Za-z0-9]{20,}$/, // ULID, nanoid and the like: long, letters and at least three digits
    /^[A-Za-z]+[_:-](?:\d{2,}|(?=.*\d)[0-9a-f]{12,})$/i, // user_12345, book-42
    /^\d{4}-\d{2}(?:-\d{2}.*)?$/, // a date as key
];
const MAX_KEY = 60;
/** Whether an object's key looks like the id of a record, so that `{"9f2c...": {...}}` is a map and not a field. */
function looksLikeId(key) {
    return DIGIT.test(key) && ID_SHAPES.some((shape) => shape.test(key));
}
/** `$.a` + `b` -> `$.a.b`; an id -> `$.a.*`; any other text -> `$.a["two words"]`. */
function keyPath(path, key) {
    if (looksLikeId(key))
        return `${path}.*`;
    return IDENTIFIER.test(key) && key.length <= MAX_KEY
        ? `${path}.${key}`
        : `${path}[${JSON.stringify(key.slice(0, MAX_KEY).toWellFormed())}]`;
}
/** Every index is the same path: one fault that hits all elements counts once. */
function elementPath(path) {
    return `${path}[]`;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/ignore.js

const PLAIN_WORDS = new Set(['status', 'text', 'body']);
const compiled = new WeakMap();
/**
 * Compiles `traffic.ignore`: `$.meta.requestId`, `$.items[].price`, `$.items[0].price` (any index), `$.**.updatedAt`
 * (at any depth), `$.*.id` (one step), `header:x-build`, `header:x-*`, `status`, `text`, `body`. A path covers all below it;
 * one without `$.` is read as if it had it. Compiled once a list.
 */
function ignoreRules(entries) {
    const known = compiled.get(entries);
    if (known)
        return known;
    const rules = compile(entries);
    compiled.set(entries, rules);
    return rules;
}
function compile(entries) {
    const trimmed = entries.map((entry) => entry.trim()).filter(Boolean);
    const headers = trimmed.filter(isHeader).map((entry) => headerPattern(entry.slice('header:'.length)));
    const paths = trimmed.filter((entry) => !isHeader(entry)).map(pathPattern);
    return {
        ignoresHeader: (name) => headers.some((pattern) => pattern.test(name)),
        ignoresPath: (path) => paths.some((pattern) => pattern.test(path)),
        hasJsonPaths: trimmed.some((entry) => !isHeader(entry) && !PLAIN_WORDS.has(entry)),
    };
}
function isHeader(entry) {
    return /^header:/i.test(entry);
}
function headerPattern(name) {
    return new RegExp(`^${escapePattern(name.trim().toLowerCase()).replaceAll('\\*', '.*')}$`);
}
function pathPattern(entry) {
    if (PLAIN_WORDS.has(entry) || entry.startsWith('text:'))
        return new RegExp(`^${escapePattern(entry)}(?::|$)`);
    const rooted = entry.startsWith('$') ? entry : `$.${entry}`;
    const steps = escapePattern(rooted)
        .replaceAll(/\\\[(?:\d+|\\\*)?\\\]/g, '\\[\\]')
        .replaceAll('\\.\\*\\*\\.', '(?:[.[].*)?\\.')
        .replaceAll('\\*\\*', '.*')
        .replaceAll(/\\\*/g, '[^.[\\]]*');
    return new RegExp(`^${steps}(?:[.[]|$)`);
}
function escapePattern(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
/** A copy without what is ignored, so that ignored fields neither differ nor keep elements from matching. */
function prune(value, rules, path = '$', depth = 0) {
    if (value === null || typeof value !== 'object' || depth > 200)
        return value;
    if (Array.isArray(value)) {
        const inner = elementPath(path);
        return rules.ignoresPath(inner) ? [] : value.map((element) => prune(element, rules, inner, depth + 1));
    }
    const kept = [];
    for (const [key, inner] of Object.entries(value)) {
        const innerPath = keyPath(path, key);
        if (!rules.ignoresPath(innerPath))
            kept.push([key, prune(inner, rules, innerPath, depth + 1)]);
    }
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/json-value.js
/** Deepest nesting that is turned into a canonical text; deeper values are compared by position only. */
const MAX_CANONICAL_DEPTH = 200;
function jsonType(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value === 'bigint' ? 'number' : typeof value;
}
/**
 * Deep equality of two parsed JSON values, key order aside. With a stack of its own: a hostile body nested a million deep is
 * no stack overflow. @param visit called once a value, to keep a budget
 */
function equalJson(left, right, visit) {
    if (left === right)
        return true;
    const stack = [left, right];
    while (stack.length > 0) {
        const b = stack.pop();
        const a = stack.pop();
        visit();
        if (a === b)
            continue;
        if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
            return false;
        if (!pushChildren(a, b, stack))
            return false;
    }
    return true;
}
/** Pushes the pairs of children that still have to be compared; false where the shapes already differ. */
function pushChildren(a, b, stack) {
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    for (const key of keys) {
        if (!Object.hasOwn(b, key))
            return false;
        const x = a[key];
        const y = b[key];
        if (x === y)
            continue;
        if (x === null || y === null || typeof x !== 'object' || typeof y !== 'object')
            return false;
        stack.push(x, y);
    }
    return true;
}
/** One text for all equal values (keys sorted); null where it is nested too deep. */
function canonicalJson(value, visit, depth = 0) {
    visit();
    if (typeof value === 'bigint')
        return String(value);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (depth >= MAX_CANONICAL_DEPTH)
        return null;
    const parts = [];
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value).sort()) {
        const inner = canonicalJson(value[key], visit, depth + 1);
        if (inner === null)
            return null;
        parts.push(Array.isArray(value) ? inner : `${JSON.stringify(key)}:${inner}`);
    }
    return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/arrays.js

/** Elements that do not stand at the same place on both sides are matched by value up to this many; beyond it, by position. */
const MAX_MATCHED = 2_000;
/**
 * Takes equal elements away: first those at the same place, then those that only moved (a multiset), so that one element
 * inserted at the front is one difference and not one an element.
 */
function remainderOf(primary, other, found) {
    const visit = () => {
        found.budget--;
    };
    const left = [];
    const right = [];
    const shared = Math.min(primary.length, other.length);
    for (let i = 0; i < shared; i++) {
        if (found.budget > 0 && equalJson(primary[i], other[i], visit))
            continue;
        left.push(primary[i]);
        right.push(other[i]);
    }
    for (let i = shared; i < primary.length; i++)
        left.push(primary[i]);
    for (let i = shared; i < other.length; i++)
        right.push(other[i]);
    const byPosition = { primary: left, other: right, moved: 0 };
    if (Math.min(left.length, right.length) === 0 || (left.length === 1 && right.length === 1))
        return byPosition;
    if (Math.max(left.length, right.length) > MAX_MATCHED || found.budget <= 0)
        return byPosition;
    return withoutMoved(left, right, visit) ?? byPosition;
}
function withoutMoved(left, right, visit) {
    const leftTexts = left.map((value) => canonicalJson(value, visit));
    const rightTexts = right.map((value) => canonicalJson(value, visit));
    if (leftTexts.includes(null) || rightTexts.includes(null))
        return null;
    const common = commonCounts(leftTexts, rightTexts);
    const restOf = (values, texts) => {
        const open = new Map(common);
        return values.filter((_, index) => !take(open, texts[index]));
    };
    const primary = restOf(left, leftTexts);
    return { primary, other: restOf(right, rightTexts), moved: left.length - primary.length };
}
/** How often each text stands on both sides. */
function commonCounts(left, right) {
    const counts = countsOf(left);
    const common = new Map();
    for (const [text, n] of countsOf(right)) {
        const shared = Math.min(n, counts.get(text) ?? 0);
        if (shared > 0)
            common.set(text, shared);
    }
    return common;
}
function countsOf(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}
function take(open, text) {
    const left = open.get(text) ?? 0;
    if (left > 0)
        open.set(text, left - 1);
    return left > 0;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/found.js

/** Paths reported for one pair of replies; a body that differs everywhere says no more with a thousand. */
const MAX_DIFFERENCES = 200;
/** Values looked at for matching array elements; beyond it arrays are compared by position. Keeps the worst body below a second. */
const MATCH_BUDGET = 300_000;
/** What was found so far: each path once, at most 200, in the order of finding. */
class Found {
    /** values that may still be visited for matching array elements */
    budget = MATCH_BUDGET;
    byPath = new Map();
    get full() {
        return this.byPath.size >= MAX_DIFFERENCES;
    }
    get size() {
        return this.byPath.size;
    }
    /** Records a difference of two JSON values, unless its path is known. */
    addPair(kind, path, primary, other) {
        if (this.byPath.has(path) || this.full)
            return;
        const [left, right] = samplePair(primary, other);
        this.byPath.set(path, { kind, path, primary: left, other: right });
    }
    addMissing(path, primary) {
        this.add({ kind: 'missing', path, primary: sampleValue(primary) });
    }
    addExtra(path, other) {
        this.add({ kind: 'extra', path, other: sampleValue(other) });
    }
    add(difference) {
        if (!this.full && !this.byPath.has(difference.path))
            this.byPath.set(difference.path, difference);
    }
    list() {
        return [...this.byPath.values()];
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/json.js




/** Below this nesting a difference is reported at its ancestor: the path would be longer than anybody reads. */
const MAX_DEPTH = 40;
/**
 * The differing paths of two parsed JSON documents, each once, at most 200.
 * Array indexes become `[]` and keys that look like ids `*`, so that one fault in all elements or records is one path.
 * `missing`: the primary has it, the other has not; `extra`: the reverse. An array with the same elements in another order is
 * one `order`; arrays of unequal length are one `length`, and what only moved or was inserted is no further difference.
 */
function compareJson(primary, other) {
    const found = new Found();
    compareValues(primary, other, '$', 0, found);
    return found.list();
}
function compareValues(a, b, path, depth, found) {
    if (a === b || found.full)
        return;
    const type = jsonType(a);
    if (type !== jsonType(b))
        found.addPair('type', path, a, b);
    else if (type !== 'array' && type !== 'object')
        found.addPair('value', path, a, b);
    else if (depth >= MAX_DEPTH)
        compareWhole(a, b, path, found);
    else if (type === 'array')
        compareArrays(a, b, path, depth, found);
    else
        compareObjects(a, b, path, depth, found);
}
function compareWhole(a, b, path, found) {
    if (!equalJson(a, b, () => undefined))
        found.addPair('value', path, a, b);
}
function compareArrays(a, b, path, depth, found) {
    const rest = remainderOf(a, b, found);
    if (a.length !== b.length)
        found.addPair('length', path, a, b);
    else if (rest.primary.length === 0 && rest.moved > 0)
        found.addPair('order', path, a[0], b[0]);
    const shared = Math.min(rest.primary.length, rest.other.length);
    const inner = elementPath(path);
    for (let i = 0; i < shared && !found.full; i++)
        compareValues(rest.primary[i], rest.other[i], inner, depth + 1, found);
}
function compareObjects(a, b, path, depth, found) {
    const lostIds = [];
    const newIds = [];
    for (const key of Object.keys(a)) {
        if (Object.hasOwn(b, key)) {
            if (a[key] !== b[key])
                compareValues(a[key], b[key], keyPath(path, key), depth + 1, found);
        }
        else if (looksLikeId(key))
            lostIds.push(key);
        else
            found.addMissing(keyPath(path, key), a[key]);
    }
    for (const key of Object.keys(b)) {
        if (Object.hasOwn(a, key))
            continue;
        if (looksLikeId(key))
            newIds.push(key);
        else
            found.addExtra(keyPath(path, key), b[key]);
    }
    if (lostIds.length + newIds.length > 0)
        compareRecords(a, b, lostIds, newIds, path, depth, found);
}
/** Records under ids that only one side has: paired in order, so that fresh ids are one difference and their contents still count. */
function compareRecords(a, b, lost, fresh, path, depth, found) {
    const record = `${path}.*`;
    const shared = Math.min(lost.length, fresh.length);
    if (lost.length > fresh.length)
        found.addMissing(record, lost[shared]);
    else if (fresh.length > lost.length)
        found.addExtra(record, fresh[shared]);
    else
        found.addPair('value', record, lost[0], fresh[0]);
    for (let i = 0; i < shared && !found.full; i++) {
        compareValues(a[lost[i]], b[fresh[i]], record, depth + 1, found);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/json-in-step.js



/** Containers nested deeper are left to `compareJson`, which reports them at an ancestor. */
const json_in_step_MAX_DEPTH = 40;
const READER = new TextDecoder();
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const LONG_NUMBER = /\d{16}/;
const WORDS = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));
/** `\` in a string has to be followed by one of these, `\u` by four hexadecimal digits. */
const ESCAPED = new Set([...'"\\/bfnrtu'].map((letter) => letter.charCodeAt(0)));
/**
 * The differing paths of two JSON texts of one shape, found by reading both in step, without building their values: most pairs differ in
 * a time stamp or an id, and parsing two bodies to learn that costs several times more than everything else done with a trial.
 * Gives what `compareJson` gives, or undefined where that has to look: other keys, lengths or types of containers, elements that
 * may have moved, nesting beyond 40, long integers, numbers as keys, or no valid JSON. (A key that stands twice in one object
 * counts where it differs; a parser would only see the last.)
 * @param primary, other UTF-8 bytes
 */
function compareJsonInStep(primary, other) {
    const reading = new Reading(primary, other);
    return reading.document() ? reading.found.list() : undefined;
}
/** One position in the first text; the other text is the same bytes, `shift` further on, up to `limit`. Every method is false where it gives up. */
class Reading {
    found = new Found();
    a;
    b;
    at = 0;
    shift = 0;
    limit;
    /** where the key begins, or -1 for an element, of every container around the value */
    keys = [];
    /** of every array around the value: the element at hand, and the one that differs (-1: none yet) */
    elements = [];
    constructor(a, b) {
        this.a = a;
        this.b = b;
        this.limit = json_in_step_firstDifference(a, b, 0, 0);
    }
    document() {
        this.skipBlanks();
        if (!this.value())
            return false;
        this.skipBlanks();
        return this.at === this.a.length && this.at + this.shift === this.b.length && this.limit === this.at;
    }
    value() {
        const first = this.a[this.at];
        if (first !== 0x7b && first !== 0x5b)
            return this.scalar();
        if (this.keys.length >= json_in_step_MAX_DEPTH || !this.take(first))
            return false;
        return first === 0x7b ? this.members() : this.array();
    }
    members() {
        this.skipBlanks();
        if (this.a[this.at] === 0x7d)
            return this.take(0x7d);
        for (;;) {
            const key = this.at;
            if (!this.key())
                return false;
            this.keys.push(key);
            if (!this.value())
                return false;
            this.keys.pop();
            this.skipBlanks();
            if (this.a[this.at] === 0x7d)
                return this.take(0x7d);
            if (!this.take(COMMA))
                return false;
            this.skipBlanks();
        }
    }
    key() {
        if (this.a[this.at] !== QUOTE || isDigit(this.a[this.at + 1]))
            return false; // objects order such keys otherwise than texts
        const end = endOfString(this.a, this.at);
        if (end < 0 || end > this.limit)
            return false;
        this.at = end;
        this.skipBlanks();
        if (!this.take(COLON))
            return false;
        this.skipBlanks();
        return true;
    }
    array() {
        this.skipBlanks();
        if (this.a[this.at] === 0x5d)
            return this.take(0x5d);
        const element = { at: 0, differs: -1 };
        this.elements.push(element);
        this.keys.push(-1);
        for (;; element.at++) {
            if (!this.value())
                return false;
            this.skipBlanks();
            if (this.a[this.at] === 0x5d)
                break;
            if (!this.take(COMMA))
                return false;
            this.skipBlanks();
        }
        this.keys.pop();
        this.elements.pop();
        return this.take(0x5d);
    }
    scalar() {
        const end = endOfScalar(this.a, this.at);
        if (end < 0)
            return false;
        if (end >= this.limit) {
            const start = this.at + this.shift;
            const otherEnd = endOfScalar(this.b, start);
            if (otherEnd < 0 || !this.report(this.a.subarray(this.at, end), this.b.subarray(start, otherEnd)))
                return false;
            this.shift = otherEnd - end;
            this.limit = json_in_step_firstDifference(this.a, this.b, end, this.shift);
        }
        this.at = end;
        return true;
    }
    /** Two scalars that may be spelt otherwise; false where more than their text has to be known. */
    report(primary, other) {
        const left = READER.decode(primary);
        const right = READER.decode(other);
        if (left[0] !== '"' && LONG_NUMBER.test(left))
            return false;
        if (right[0] !== '"' && LONG_NUMBER.test(right))
            return false;
        const x = JSON.parse(left);
        const y = JSON.parse(right);
        if (x === y)
            return true;
        for (const element of this.elements) {
            if (element.differs >= 0 && element.differs !== element.at)
                return false; // they may have changed places
            element.differs = element.at;
        }
        if (!this.found.full)
            this.found.addPair(jsonType(x) === jsonType(y) ? 'value' : 'type', this.path(), x, y);
        return true;
    }
    path() {
        let path = '$';
        for (const start of this.keys)
            path = start < 0 ? elementPath(path) : keyPath(path, this.keyAt(start));
        return path;
    }
    keyAt(start) {
        return JSON.parse(READER.decode(this.a.subarray(start, endOfString(this.a, start))));
    }
    /** Past a byte that both texts have here. */
    take(byte) {
        if (this.a[this.at] !== byte || this.at >= this.limit)
            return false;
        this.at++;
        return true;
    }
    skipBlanks() {
        const { a } = this;
        while (isBlank(a[this.at]))
            this.at++;
    }
}
/** The first place from `at` on where the texts differ, or where one of them ends. */
function json_in_step_firstDifference(a, b, from, shift) {
    const end = Math.min(a.length, b.length - shift);
    let at = from;
    while (at < end && a[at] === b[at + shift])
        at++;
    return at;
}
/** Behind the closing quote; -1 where the string is none. @param start of the opening quote */
function endOfString(bytes, start) {
    const { length } = bytes;
    for (let at = start + 1; at < length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            return at + 1;
        if (byte < 0x20)
            return -1;
        if (byte !== BACKSLASH)
            continue;
        at++;
        if (!ESCAPED.has(bytes[at] ?? 0))
            return -1;
        if (bytes[at] === 0x75 && !isHexadecimal(bytes, at + 1))
            return -1;
    }
    return -1;
}
function isHexadecimal(bytes, from) {
    return /^[0-9a-fA-F]{4}$/.test(READER.decode(bytes.subarray(from, from + 4)));
}
/** Behind a string, number, true, false or null; -1 where there is none. */
function endOfScalar(bytes, start) {
    const first = bytes[start];
    if (first === QUOTE)
        return endOfString(bytes, start);
    if (first === MINUS || isDigit(first))
        return endOfNumber(bytes, start);
    const word = WORDS.find((letters) => letters.every((letter, index) => bytes[start + index] === letter));
    return word ? start + word.length : -1;
}
/** Behind a number of JSON's grammar (RFC 8259, section 6); -1 where it is none. What follows it is the caller's to check. */
function endOfNumber(bytes, start) {
    let at = bytes[start] === MINUS ? start + 1 : start;
    const whole = endOfDigits(bytes, at);
    if (whole === at || (bytes[at] === 0x30 && whole > at + 1))
        return -1;
    at = whole;
    if (bytes[at] === 0x2e) {
        const end = endOfDigits(bytes, at + 1);
        if (end === at + 1)
            return -1;
        at = end;
    }
    if (bytes[at] === 0x65 || bytes[at] === 0x45) {
        const sign = bytes[at + 1] === 0x2b || bytes[at + 1] === MINUS ? 2 : 1;
        const end = endOfDigits(bytes, at + sign);
        if (end === at + sign)
            return -1;
        at = end;
    }
    return at;
}
function endOfDigits(bytes, start) {
    let at = start;
    while (isDigit(bytes[at]))
        at++;
    return at;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/parse-json.js
/** An integer that a double may not hold exactly: two different ids would parse to the same number. */
const LONG_INTEGER = /[:,[\s]-?\d{16}/;
/** Nearly all bodies have none, and this finds that out several times faster. */
const SIXTEEN_DIGITS = /\d{16}/;
/** A parsed body, or undefined where it is no JSON. Integers beyond 2^53 come as bigint. */
function parseJson(text) {
    try {
        return { value: SIXTEEN_DIGITS.test(text) && LONG_INTEGER.test(text) ? JSON.parse(text, keepLongInteger) : JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function keepLongInteger(_key, value, context) {
    if (typeof value !== 'number' || Number.isSafeInteger(value) || !context?.source)
        return value;
    return /^-?\d+$/.test(context.source) ? BigInt(context.source) : value;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/text.js


/** Pieces of a page that are looked at on each side between its common beginning and end. */
const MAX_PIECES = 2_000;
/** Elements of a page named as differing. */
const MAX_ELEMENTS = 20;
/**
 * The first differing line of two texts (`text`), and for markup each element that differs by its tag (`text:<h1>`), so that a
 * token in a hidden field, which differs between any two answers, does not hide a changed heading.
 */
function compareText(primary, other) {
    const at = firstDifference(primary, other);
    if (at === primary.length && at === other.length)
        return [];
    const found = new Found();
    found.add(firstLine(primary, other, at));
    if (looksLikeMarkup(primary) && looksLikeMarkup(other))
        addElements(primary, other, at, found);
    return found.list();
}
function firstLine(primary, other, at) {
    const start = lineStart(primary, at);
    const left = lineFrom(primary, start);
    const right = lineFrom(other, start);
    const from = windowStart(left, right);
    return { kind: 'text', path: 'text', primary: sampleText(left, from), other: sampleText(right, from) };
}
/** Both texts are equal before the first difference, so a line starts at the same place on both sides. */
function lineStart(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
function lineFrom(text, start) {
    const end = text.indexOf('\n', start);
    return text.slice(start, end < 0 ? undefined : end).trimEnd();
}
function looksLikeMarkup(text) {
    return /^\s*<[!?a-z]/i.test(text.slice(0, 200));
}
function addElements(primary, other, at, found) {
    const start = openingTagBefore(primary, at);
    const left = pieces(primary.slice(start));
    const right = pieces(other.slice(start));
    const leftCounts = new Set(left);
    const rightCounts = new Set(right);
    const onlyLeft = left.filter((piece) => !rightCounts.has(piece));
    const onlyRight = right.filter((piece) => !leftCounts.has(piece));
    for (let i = 0; i < Math.max(onlyLeft.length, onlyRight.length) && found.size <= MAX_ELEMENTS; i++) {
        addElement(onlyLeft[i], onlyRight[i], found);
    }
}
/** Where the element around a position begins; 0 where there is none. */
function openingTagBefore(markup, at) {
    let start = at;
    do
        start = start === 0 ? -1 : markup.lastIndexOf('<', start - 1);
    while (start > 0 && !/^<[!?a-z]/i.test(markup.slice(start, start + 2)));
    return Math.max(0, start);
}
function addElement(left, right, found) {
    const from = left !== undefined && right !== undefined ? windowStart(left, right) : 0;
    const add = (piece) => {
        if (piece === undefined)
            return;
        found.add({
            kind: 'text',
            path: `text:${tagOf(piece)}`,
            ...(left === undefined ? {} : { primary: sampleText(left, from) }),
            ...(right === undefined ? {} : { other: sampleText(right, from) }),
        });
    };
    add(left);
    add(right);
}
/** A page cut before each opening tag: an element with its text. */
function pieces(markup) {
    return markup.split(/(?=<[!?a-z])/i, MAX_PIECES).map((piece) => piece.trim());
}
function tagOf(piece) {
    const tag = /^<([!?]?[a-z][\w:-]{0,30})/i.exec(piece);
    return tag ? `<${tag[1].toLowerCase()}>` : '(text)';
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/body.js







const body_READER = new TextDecoder();
/** The differences of two bodies, by the content type: JSON by path, text by line, anything else by length and hash. */
function compareBodies(primary, other, rules) {
    if (sameBytes(primary.body, other.body) && primary.truncated === other.truncated)
        return [];
    const left = readBody(primary);
    const right = readBody(other);
    if (left.truncated || right.truncated)
        return comparePrefix(left, right);
    if (sameBytes(left.bytes, right.bytes))
        return [];
    if (left.type === 'binary' || right.type === 'binary')
        return [compareBytes(left.bytes, right.bytes)];
    const areJson = left.type === 'json' && right.type === 'json';
    const inStep = areJson && !rules.hasJsonPaths ? compareJsonInStep(left.bytes, right.bytes) : undefined;
    if (inStep)
        return inStep;
    const leftText = body_READER.decode(left.bytes);
    const rightText = body_READER.decode(right.bytes);
    if (areJson) {
        const a = parseJson(leftText);
        const b = a && parseJson(rightText);
        if (a && b)
            return rules.hasJsonPaths ? compareJson(prune(a.value, rules), prune(b.value, rules)) : compareJson(a.value, b.value);
    }
    return compareReadable(left.bytes, right.bytes, leftText, rightText);
}
/** Bytes that are no valid UTF-8 may differ and still read the same. */
function compareReadable(a, b, aText = body_READER.decode(a), bText = body_READER.decode(b)) {
    const differences = compareText(aText, bText);
    return differences.length > 0 ? differences : [compareBytes(a, b)];
}
/** Where a body was cut only what both have is compared; a missing end is a difference only where the whole one is the shorter. */
function comparePrefix(left, right) {
    const shared = Math.min(left.bytes.length, right.bytes.length);
    const a = left.bytes.subarray(0, shared);
    const b = right.bytes.subarray(0, shared);
    if (!sameBytes(a, b)) {
        if (left.type === 'binary' || right.type === 'binary')
            return [compareBytes(a, b)];
        return compareReadable(a, b);
    }
    const leftEnded = !left.truncated && left.bytes.length <= right.bytes.length;
    const rightEnded = !right.truncated && right.bytes.length <= left.bytes.length;
    return leftEnded || rightEnded ? [{ kind: 'length', path: 'body', primary: lengthOf(left), other: lengthOf(right) }] : [];
}
function lengthOf(body) {
    return `${body.truncated ? 'more than ' : ''}${body.bytes.length} bytes`;
}
function compareBytes(a, b) {
    return { kind: a.length === b.length ? 'value' : 'length', path: 'body', primary: describeBytes(a), other: describeBytes(b) };
}
function describeBytes(bytes) {
    return `${bytes.length} bytes, sha256 ${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}
function readBody({ headers, body, truncated }) {
    const encoding = headerValue(headers, 'content-encoding')?.trim().toLowerCase();
    const isPlain = !encoding || encoding === 'identity';
    return { type: isPlain ? typeOf(headers, body) : 'binary', bytes: body, truncated };
}
function typeOf(headers, bytes) {
    const declared = headerValue(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
    if (!declared)
        return sniff(bytes);
    if (/^application\/json$|[/+]json$/.test(declared))
        return 'json';
    return /^text\/|[/+](?:xml|yaml)$|javascript|ndjson|json-seq|x-www-form-urlencoded|graphql/.test(declared) ? 'text' : 'binary';
}
/** Without a content type: JSON where it begins like it, text where the first kilobyte has no control characters. */
function sniff(bytes) {
    let first;
    for (const byte of bytes.subarray(0, 1_024)) {
        if (byte < 9 || (byte > 13 && byte < 32))
            return 'binary';
        if (first === undefined && byte > 32)
            first = byte;
    }
    return first === 0x7b || first === 0x5b ? 'json' : 'text';
}
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/status.js
/** 2 for 200-299, 4 for 400-499: what a caller acts upon. */
function statusClass(status) {
    return Math.floor(status / 100);
}
/** The status line's difference, if any. */
function compareStatus(primary, other) {
    return primary === other ? undefined : { kind: 'status', path: 'status', primary: String(primary), other: String(other) };
}

;// CONCATENATED MODULE: ./build-bundle/src/diff/compare.js




/**
 * How another arm's reply differs from the primary's: status, then headers, then body; each path once, at most 251 in all.
 * Where the status class differs (a page and an error page) that is the whole answer: the rest differs because of it.
 * Never throws, whatever the bytes. Samples are at most 80 characters and not redacted: the caller does that.
 * @param primary, other with bodies already decoded; one that still says it is encoded is compared as bytes
 * @param ignore entries of `traffic.ignore`, see `ignoreRules`
 */
function compareReplies(primary, other, ignore) {
    const rules = ignoreRules(ignore);
    const status = compareStatus(primary.status, other.status);
    if (status && !rules.ignoresPath(status.path) && statusClass(primary.status) !== statusClass(other.status))
        return [status];
    const differences = [
        ...(status ? [status] : []),
        ...compareHeaders(primary.headers, other.headers, rules),
        ...compareBodies(primary, other, rules),
    ];
    return ignore.length === 0 ? differences : differences.filter((difference) => !rules.ignoresPath(difference.path));
}


/***/ })

};
