export const id = 9110;
export const ids = [9110];
export const modules = {

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   experiment: () => (/* binding */ experiment)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78122);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51317);


/** `actions/experiment`: the whole experiment, its outputs, and, unless later steps do it, its publication and its gate. */
async function experiment(world) {
    const { core } = world;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)('experiment', world);
    (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .Q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y)('experiment', inputs), core);
    // Only now: what a run needs is large, and a wrong input should be told at once.
    const { runExperimentOf } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(6353)]).then(__webpack_require__.bind(__webpack_require__, 81416));
    await runExperimentOf(inputs, { ...world, env: { ...world.env, ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)('experiment', inputs) } });
}


/***/ }),

/***/ 51317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** Tells the runner what must never be read in a log or summary: each value, and as it looks percent-encoded, in JSON and in base64. */
function maskSecrets(values, core) {
    const forms = new Set([...values].flatMap(_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .spellings */ .cl));
    for (const form of forms)
        core.setSecret(form);
}


/***/ }),

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_SECRET = 4;
const MARK = '***';
/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON- and HTML-escaped, in hex and base64
 * (also inside of a longer text in base64), and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
function createRedactor(secrets, mark = MARK) {
    const forms = new Set();
    for (const secret of secrets)
        for (const form of spellings(secret))
            forms.add(form);
    if (forms.size === 0)
        return (text) => text;
    const pattern = new RegExp([...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'), 'g');
    return (text) => text.replace(pattern, () => mark);
}
/**
 * Every text of a document through `redact`, its keys as they are.
 * @param fixed keys whose values are words of ours, which a secret that happens to be one of them must not replace
 */
function redactDeep(value, redact, fixed = new Set()) {
    const walk = (node) => {
        if (typeof node === 'string')
            return redact(node);
        if (Array.isArray(node))
            return node.map(walk);
        if (node === null || typeof node !== 'object')
            return node;
        return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, fixed.has(key) ? item : walk(item)]));
    };
    return walk(value);
}
/** Every way a secret may be spelled in a log, a URL, a form, a JSON or HTML document, a header or a dump of bytes. */
function spellings(secret) {
    const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
    return [secret, ...lines].flatMap((value) => {
        if (value.length < SHORTEST_SECRET)
            return [];
        const bytes = Buffer.from(value, 'utf8');
        const percent = encodePercent(value);
        const forms = [
            value,
            percent,
            percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
            new URLSearchParams({ v: value }).toString().slice(2),
            JSON.stringify(value).slice(1, -1),
            value.replace(/[&<>"']/g, (character) => HTML[character]),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
            ...(bytes.length >= LONG_ENOUGH_INSIDE ? insideBase64(bytes) : []),
            ...base64(bytes),
        ];
        return [...new Set(forms.filter((form) => form.length >= SHORTEST_SECRET))];
    });
}
/** A shorter value leaves too few letters of its own inside of a longer base64 text. */
const LONG_ENOUGH_INSIDE = 8;
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function base64(bytes) {
    const whole = bytes.toString('base64');
    return [whole, whole.replace(/=+$/, ''), bytes.toString('base64url')];
}
/** What stands of the value in the base64 of a longer text (`user:password`), wherever in it: the letters that no neighbour changes. */
function insideBase64(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const first = before === 0 ? 0 : before + 1;
        const last = (before + bytes.length) % 3 === 0 ? padded.length : padded.length - 1;
        const own = padded.slice(first, last);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ })

};
