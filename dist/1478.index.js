export const id = 1478;
export const ids = [1478];
export const modules = {

/***/ 21478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78122);


/** `actions/gate`: ends red where the verdict of a run folder says so. */
async function gate(world) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)('gate', world);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, inputs.run ?? '');
    const [{ gateOf }, { conclude }, { readReport }, { readVerdict }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 70529)),
        Promise.all(/* import() */[__webpack_require__.e(7880), __webpack_require__.e(3833)]).then(__webpack_require__.bind(__webpack_require__, 53833)),
        __webpack_require__.e(/* import() */ 8638).then(__webpack_require__.bind(__webpack_require__, 6257)),
        __webpack_require__.e(/* import() */ 9958).then(__webpack_require__.bind(__webpack_require__, 9958)),
    ]);
    const verdict = readVerdict(directory);
    const { exitCode } = gateOf(verdict, directory, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesOf */ .Ao)(inputs));
    world.core.setOutput('outcome', verdict.outcome);
    world.core.setOutput('decision', verdict.decision);
    world.core.setOutput('exit-code', String(exitCode));
    conclude(await readReport(directory), exitCode, world);
}


/***/ })

};
