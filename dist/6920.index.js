export const id = 6920;
export const ids = [6920,2256];
export const modules = {

/***/ 82256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'];
/** The worst of several outcomes; `pass` where there is none. */
function worst(outcomes) {
    let rank = 0;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOMES.indexOf(outcome));
    return OUTCOMES[rank];
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47931);

/** File of each format in the run folder. */
const REPORT_FILES = { html: 'report.html', markdown: 'report.md', json: 'report.json', junit: 'report.xml' };
/**
 * Writes the report in every format; the HTML one only where it is wanted.
 * @param onFailure gets what went wrong with one format, the others are written all the same; without it that is thrown
 */
function writeReports(report, folder, html, onFailure) {
    for (const [name, file] of Object.entries(REPORT_FILES)) {
        if (name === 'html' && !html)
            continue;
        try {
            folder.writeText(file, _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__.RENDERERS[name](report, {}));
        }
        catch (error) {
            if (!onFailure)
                throw error;
            onFailure(error);
        }
    }
}


/***/ })

};
