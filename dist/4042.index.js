export const id = 4042;
export const ids = [4042];
export const modules = {

/***/ 86368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ redactNotice),
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   Xk: () => (/* binding */ NOTICE_EVENTS),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** What may be told, by the names that `notify.on` uses: outcomes of a run, and acts of a rollout. */
const NOTICE_EVENTS = ['fail', 'inconclusive', 'error', 'pass', 'roll-back', 'hold', 'promote', 'advance', 'abandoned'];
/** Told where `on` is left out: whatever a person may have to look at. */
const DEFAULT_EVENTS = ['fail', 'inconclusive', 'error', 'roll-back', 'hold', 'abandoned'];
const STANDINGS = {
    fail: 'open',
    inconclusive: 'open',
    error: 'open',
    hold: 'open',
    abandoned: 'open',
    'roll-back': 'open',
    pass: 'over',
    promote: 'over',
    advance: 'over',
};
const SEVERITIES = {
    'roll-back': 'critical',
    abandoned: 'critical',
    fail: 'error',
    hold: 'warning',
    inconclusive: 'warning',
    error: 'warning',
    pass: 'info',
    promote: 'info',
    advance: 'info',
};
/** What an event means where nobody says otherwise. */
function standingOf(event) {
    return STANDINGS[event];
}
/** How much an event matters where nobody says otherwise. */
function severityOf(event) {
    return SEVERITIES[event];
}
/** Every text of the notice through `redact`, before anything else is made of it. */
function redactNotice(notice, redact) {
    const told = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .KL)(notice, redact, FIXED);
    // A link of which a part was taken away may lead nowhere.
    return { ...told, links: told.links.filter(({ href }) => /^https?:/.test(href) && URL.canParse(href)) };
}
const FIXED = new Set(['event', 'standing', 'severity', 'outcome', 'decision', 'digest', 'at']);


/***/ }),

/***/ 26371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   rW: () => (/* binding */ unsetSecrets),
/* harmony export */   yI: () => (/* binding */ NOTIFIER_NAMES)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** The notifiers a user may name. */
const NOTIFIER_NAMES = ['slack', 'pagerduty', 'webhook'];
/** The names of secrets that the entry needs and that are not set. */
function unsetSecrets({ url, token, routingKey, secret, headers }) {
    const texts = [url, token, routingKey, secret, ...Object.values(headers)];
    return texts.flatMap((text) => [...(text ?? '').matchAll(UNRESOLVED)].map((match) => match[1]));
}
/** What no message, log or file may show: the entry's own secrets, those of the plan, and the paths of secret addresses. */
function secretsOf({ notifier, url, token, routingKey, secret, headers }, more = []) {
    const own = [notifier === 'slack' ? url : undefined, token, routingKey, secret, ...Object.values(headers)];
    const all = [...own, ...more].filter((text) => text !== undefined && text.length >= _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
    return [...new Set(all.flatMap((text) => [text, ...pathOf(text)]))];
}
const UNRESOLVED = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
/** An address is a secret for what follows its host. */
function pathOf(text) {
    if (!/^https?:/.test(text) || !URL.canParse(text))
        return [];
    const { pathname, search } = new URL(text);
    return [`${pathname}${search}`, pathname].filter((part) => part.length >= 2 * _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3);
}


/***/ })

};
