export const id = 749;
export const ids = [749];
export const modules = {

/***/ 40749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlan: () => (/* binding */ loadPlan),
/* harmony export */   x: () => (/* binding */ loadPlanText)
/* harmony export */ });
/* unused harmony export configDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97542);





/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
async function loadPlan(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd ?? '.', file);
    return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}
/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
async function loadPlanText(text, file, directory, options) {
    const expressions = /\bexpression\b/.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(5066), __webpack_require__.e(5874), __webpack_require__.e(6966)]).then(__webpack_require__.bind(__webpack_require__, 44585)) : null;
    const plan = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .v)(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
    return plan.traffic.synthetic || plan.traffic.login ? withScenarios(plan, options) : plan;
}
/** The files that the plan names, read: their mistakes are known before anything is started. */
async function withScenarios(plan, options) {
    const { loadScenarioFile, loadScenarios } = await Promise.all(/* import() */[__webpack_require__.e(4525), __webpack_require__.e(7227)]).then(__webpack_require__.bind(__webpack_require__, 97227));
    const { directory } = plan.environment;
    const { synthetic, login } = plan.traffic;
    const read = synthetic && (await loadScenarios(synthetic.files, directory, options));
    const signIn = login && (await loadScenarioFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, login.file), directory, options));
    if (signIn && signIn.scenarios.length > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', {
            found: `${signIn.scenarios.length} scenarios`,
            expected: 'one: the login',
            place: { file: login?.file },
        });
    return Object.freeze({
        ...plan,
        traffic: {
            ...plan.traffic,
            synthetic: synthetic && { ...synthetic, scenarios: read?.scenarios ?? [] },
            login: login && { ...login, scenario: signIn?.scenarios[0] ?? null },
        },
        secrets: [...(plan.secrets ?? []), ...(read?.secrets ?? []), ...(signIn?.secrets ?? [])],
    });
}
/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
function configDirectory(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory) : directory;
}
async function readConfigFile(path, file) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G}`, place: { file } });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeshadowError */ .rU)(cause))
            throw cause;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
function isInGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return false;
    }
}


/***/ })

};
