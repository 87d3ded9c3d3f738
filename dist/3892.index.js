export const id = 3892;
export const ids = [3892];
export const modules = {

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   questionRecording: () => (/* binding */ questionRecording)
/* harmony export */ });
/* unused harmony export fits */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _traffic_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52939);



/**
 * What is to be said about a plan's recording before it is used: that it is not there, is old, was anonymised by older rules, or lacks routes.
 * @param anonymiserVersion of the rules of this version
 * @param described routes of the service from elsewhere (its OpenAPI document), as `GET /books/{id}`
 */
async function questionRecording(plan, nowMs, anonymiserVersion, described) {
    const { recording } = plan.traffic.replay;
    if (recording === null)
        return [];
    if (!(await isThere(recording)))
        return [`the recording is not there: ${recording}`];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_traffic_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji)(recording), 'utf8').catch(() => null);
    if (text === null)
        return [
            'the recording has no manifest: how old it is and which routes it has is not known (`foreshadow record` and `anonymise` write one)',
        ];
    const manifest = (0,_traffic_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(text);
    if (manifest === null)
        return [`the manifest of the recording cannot be read: ${(0,_traffic_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji)(recording)}`];
    const accepted = plan.accept.flatMap(({ route }) => (route === undefined ? [] : [route]));
    const expected = [...new Set([...(plan.traffic.select.paths ?? []), ...accepted, ...described])];
    return (0,_traffic_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .questionManifest */ .kl)(manifest, nowMs, anonymiserVersion, expected, fits);
}
async function isThere(file) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(() => true, () => false);
}
/** A route fits a route with the same words in the same places, or a glob over paths. */
function fits(route, wanted) {
    const method = /^[A-Z]+ /.exec(wanted)?.[0] ?? '';
    if (method !== '' && !route.startsWith(method))
        return false;
    const path = route.slice(route.indexOf(' ') + 1);
    const words = path.split('/');
    const others = wanted.slice(method.length).split('?', 1)[0]?.split('/') ?? [];
    if (words.length === others.length && words.every((word, i) => word === others[i] || word.startsWith('{') || others[i]?.startsWith('{')))
        return true;
    return method === '' && picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(path.replace(/\{[^}]*\}/g, 'x'), wanted, { dot: true });
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


/***/ })

};
