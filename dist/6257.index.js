export const id = 6257;
export const ids = [6257];
export const modules = {

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReport: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26218);



/** The report as the run wrote it; made again from the store where it is missing. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
async function readReport(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'report.json');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(file);
    const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 71712));
    return (await rejudge(directory)).report;
}


/***/ })

};
