export const id = 507;
export const ids = [507];
export const modules = {

/***/ 10507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wantedReports: () => (/* binding */ wantedReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26218);



/** Where a run without a plan would put its report: into the one comment, as always. */
const USUAL = { pullRequest: true, check: false, html: true };
/** Where the run's configuration wants its report. */
function wantedReports(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plan.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return USUAL;
    const { plan } = (0,_run_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(file);
    return { ...USUAL, ...plan?.report };
}


/***/ })

};
