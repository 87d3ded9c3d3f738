export const id = 9779;
export const ids = [9779];
export const modules = {

/***/ 29779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTable: () => (/* binding */ renderTable)
/* harmony export */ });
/** One line a check, what to do below it. */
function renderTable(examined, paint = (_, text) => text) {
    const width = Math.max(...examined.map(({ title }) => title.length));
    const lines = examined.flatMap(({ status, title, found, next }) => [
        `${paint(status, status.padEnd(4))}  ${title.padEnd(width)}  ${indent(found, width + 8)}`,
        ...(next === undefined ? [] : [`${' '.repeat(width + 8)}-> ${next}`]),
    ]);
    const count = (status) => examined.filter((one) => one.status === status).length;
    const plural = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
    return `${lines.join('\n')}\n\n${count('ok')} ok, ${plural(count('warn'), 'warning')}, ${plural(count('fail'), 'failure')}\n`;
}
const indent = (text, columns) => text.split('\n').join(`\n${' '.repeat(columns)}`);


/***/ })

};
