export const id = 3904;
export const ids = [3904];
export const modules = {

/***/ 63904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAcceptFile: () => (/* binding */ readAcceptFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55552);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93609);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65037);
/* harmony import */ var _sections_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31559);







const schema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ accept: _sections_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju });
/**
 * The acceptances of a file: a YAML list, or a mapping with `accept:`, in the grammar of `foreshadow.yml`.
 * @throws FS_INPUT_MISSING, FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once
 */
async function readAcceptFile(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    });
    // A bare list is read as the value of `accept:`, one line further down.
    const isList = /^\s*-/m.test(text) && !/^accept\s*:/m.test(text);
    const { source, problems } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(isList ? `accept:\n${text}` : text, file);
    const shift = isList ? 1 : 0;
    if (problems.length > 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_CONFIG_SYNTAX', { place: { file }, issues: moved(problems, shift) });
    const parsed = schema.safeParse(source.value);
    if (!parsed.success)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_CONFIG_INVALID', { place: { file }, issues: moved((0,_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .issuesOf */ .wf)(parsed.error.issues, source), shift) });
    return parsed.data.accept.map(_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleAccept */ .J);
}
function moved(issues, lines) {
    return issues.map((issue) => ({ ...issue, place: { ...issue.place, line: Math.max(1, (issue.place.line ?? 1) - lines) } }));
}


/***/ })

};
