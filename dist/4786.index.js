export const id = 4786;
export const ids = [4786];
export const modules = {

/***/ 64786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSeriesInput: () => (/* binding */ parseSeriesInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);


const document = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    series: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        stepSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        seasonSteps: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
        values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()),
        limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ above: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), below: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }).optional(),
    }))
        .min(1),
});
/** The document of `forecast --input`. @throws FS_INPUT_INVALID with every problem at once */
function parseSeriesInput(input, file) {
    const parsed = document.safeParse(input);
    if (parsed.success)
        return parsed.data.series;
    const issues = parsed.error.issues.slice(0, 50).map((issue) => ({ message: issue.message, place: { file, path: issue.path.join('.') } }));
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', {
        found: `${parsed.error.issues.length} problems`,
        expected: '{"series":[{"name","stepSeconds","values"}]}',
        place: { file },
        issues,
    });
}


/***/ })

};
