export const id = 3525;
export const ids = [3525];
export const modules = {

/***/ 23525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPseudonymiser: () => (/* binding */ createPseudonymiser)
/* harmony export */ });
/* harmony import */ var _create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39389);

/** The anonymiser with everything at its default: every entity, each as a pseudonym. @param key HMAC key */
function createPseudonymiser(key) {
    return (0,_create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__.createAnonymiser)({ key });
}


/***/ })

};
