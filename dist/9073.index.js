export const id = 9073;
export const ids = [9073];
export const modules = {

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Where a configuration is looked for when none is named. */
const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'];
/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
function findConfig(cwd) {
    const found = CONFIG_FILES.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    if (found === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
    return found;
}


/***/ })

};
