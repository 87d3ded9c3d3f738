export const id = 3508;
export const ids = [3508];
export const modules = {

/***/ 63508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveEngine: () => (/* binding */ liveEngine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _traffic_safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78068);
/* harmony import */ var _traffic_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60541);



/** What users' places are hashed with: the same in every run, so that a user stays on their side from one to the next. */
const PLACES = '1';
/** The engine of a run whose traffic is live; loaded only where it is. */
async function liveEngine(plan, spec, say, onListening) {
    const { mirrorEngine } = await Promise.all(/* import() */[__webpack_require__.e(9318), __webpack_require__.e(6475)]).then(__webpack_require__.bind(__webpack_require__, 96475));
    const { createAnonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389)]).then(__webpack_require__.bind(__webpack_require__, 39389));
    const { select, safety, anonymise, anonymiseKey } = plan.traffic;
    const key = String(plan.seed);
    return mirrorEngine({
        spec,
        key: PLACES,
        anonymiser: createAnonymiser({ ...anonymise, key: anonymiseKey ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex') }),
        unsafe: (0,_traffic_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReplayUnsafe */ .p)(safety.unsafe, plan.environment),
        filter: (0,_traffic_select_js__WEBPACK_IMPORTED_MODULE_2__/* .createSelect */ .Hn)({ ...select, by: 'random', share: 1 }, key),
        say,
        onListening,
    });
}


/***/ })

};
