export const id = 9522;
export const ids = [9522];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endStep: () => (/* binding */ endStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_background_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47427);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29472);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40145);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52115);






/** The end of the job, also after a cancellation: what the step left running is ended, what it had in hand is written, its log shown. */
async function endStep(name, world) {
    const { core, clock } = world;
    const folder = core.getState(_step_js__WEBPACK_IMPORTED_MODULE_4__/* .FOLDER */ .L);
    try {
        if (folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            await (name === 'up' ? takeArmsDown(folder, world) : stop(folder, name, world));
    }
    finally {
        const left = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .endSession */ .k)({ core, clock });
        if (left > 0)
            core.info(`Ended ${left} left-over processes of ${name}.`);
    }
}
async function stop(folder, name, world) {
    const ended = await (0,_run_background_js__WEBPACK_IMPORTED_MODULE_2__/* .stopBackground */ .B6)(folder, name, world.clock);
    if (ended === null)
        world.core.info('Nothing was left running.');
    else
        tellEnded(ended, world);
}
async function takeArmsDown(folder, world) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'environment.json')) && (0,_run_background_js__WEBPACK_IMPORTED_MODULE_2__/* .backgroundSteps */ .QN)(folder).length === 0)
        return world.core.info('Nothing was left running.');
    const [{ takeDown }, { cacheDirectory }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(176), __webpack_require__.e(8480), __webpack_require__.e(6148), __webpack_require__.e(5815), __webpack_require__.e(8727)]).then(__webpack_require__.bind(__webpack_require__, 14018)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(4006), __webpack_require__.e(160), __webpack_require__.e(3292), __webpack_require__.e(4525), __webpack_require__.e(9398), __webpack_require__.e(6911), __webpack_require__.e(176), __webpack_require__.e(7590), __webpack_require__.e(7542), __webpack_require__.e(7880), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(3395), __webpack_require__.e(4024), __webpack_require__.e(8480), __webpack_require__.e(69), __webpack_require__.e(8713), __webpack_require__.e(7704), __webpack_require__.e(6148), __webpack_require__.e(3394), __webpack_require__.e(5815), __webpack_require__.e(505), __webpack_require__.e(4783), __webpack_require__.e(5551), __webpack_require__.e(8017), __webpack_require__.e(4042)]).then(__webpack_require__.bind(__webpack_require__, 38017))]);
    const { clock, signal, env, core } = world;
    const progress = (text) => core.info((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(text));
    const { removed, ended } = await takeDown({ clock, signal, env, directory: folder, cacheDirectory: cacheDirectory(env), progress });
    for (const step of ended)
        tellEnded(step, world);
    core.info(`Taken away: ${Object.entries(removed)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ') || 'nothing'}.`);
}
/** A step that ended by itself before it was told to has not done all it was asked for. */
function tellEnded({ name, document, log }, { core, exit }) {
    core.startGroup(`Log of ${name}`);
    core.info((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(log.trimEnd()));
    core.endGroup();
    const failed = document?.error;
    if (document !== null && failed === undefined)
        return;
    core.error(`${name}: ${failed?.message ?? 'it ended without a result'}`, { title: `Foreshadow: ${failed?.code ?? 'FS_STEP_FAILED'}` });
    exit(69);
}


/***/ })

};
