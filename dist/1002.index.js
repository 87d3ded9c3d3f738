export const id = 1002;
export const ids = [1002];
export const modules = {

/***/ 91002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeForecast: () => (/* binding */ describeForecast)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96627);

/** A forecast in a few lines for a person. */
function describeForecast(forecast, stepSeconds) {
    const { name, model, mean, intervals, breach, card } = forecast;
    const last = mean.length - 1;
    const [level, interval] = Object.entries(intervals)[0] ?? [];
    const lines = [
        `${name}: ${model}${card.order ? ` (${card.order.join(',')})` : ''}`,
        `  in ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(mean.length * stepSeconds * 1_000)}: ${number(mean[last])}${interval ? ` (${number(interval.low[last])} to ${number(interval.high[last])} at ${level})` : ''}`,
    ];
    if (breach) {
        const when = breach.seconds.median === null ? 'not within reach' : `in about ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(breach.seconds.median * 1_000)}`;
        lines.push(`  limit: ${(100 * breach.probability).toFixed(0)} % within the horizon, ${when}`);
    }
    const { mase, coverage, origins } = card.backtest;
    lines.push(`  on its own past (${origins} origins): MASE ${mase === null ? 'unknown' : number(mase)}, coverage ${JSON.stringify(coverage)}`);
    return `${lines.join('\n')}\n`;
}
const number = (value) => value === undefined || !Number.isFinite(value) ? 'unknown' : String(Number(value.toPrecision(4)));


/***/ })

};
