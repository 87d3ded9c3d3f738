export const id = 4585;
export const ids = [4585,6966];
export const modules = {

/***/ 18856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ EXPRESSION_FUNCTIONS),
/* harmony export */   u: () => (/* binding */ EXPRESSION_NAMES)
/* harmony export */ });
/** The names an expression may use, each a number for one arm and one step of time. */
const EXPRESSION_NAMES = {
    requests: 'requests that were sent',
    answered: 'requests that were answered',
    errors: '5xx answers, and requests without an answer',
    timeouts: 'requests that timed out',
    connection_errors: 'requests without an answer for another reason',
    status_2xx: 'answers with a status of 200 to 299',
    status_3xx: 'answers with a status of 300 to 399',
    status_4xx: 'answers with a status of 400 to 499',
    status_5xx: 'answers with a status of 500 to 599',
    bytes: 'bytes of response bodies',
    latency_mean: 'mean latency of the answered requests, ms',
    latency_p50: 'median latency of the answered requests, ms',
    latency_p95: '95 % quantile, ms',
    latency_p99: '99 % quantile, ms',
    cpu: 'CPU use in percent of one core, where the driver reads it',
    memory: 'resident bytes, where the driver reads them',
    seconds: 'length of the step',
};
/** The functions an expression may call. None of them reaches outside the expression. */
const EXPRESSION_FUNCTIONS = ['abs', 'ceil', 'exp', 'floor', 'log', 'log10', 'log2', 'max', 'min', 'round', 'sqrt'];


/***/ }),

/***/ 44585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkExpression: () => (/* binding */ checkExpression),
/* harmony export */   compileExpression: () => (/* binding */ compileExpression)
/* harmony export */ });
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70958);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64929);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78389);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59971);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33221);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33958);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78713);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95750);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27876);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24536);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94855);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10306);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14317);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(54440);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(19090);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37732);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(28286);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(41179);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8013);
/* harmony import */ var mathjs_number__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(85200);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18856);




/*
 * Loaded only where some KPI has an expression: import it with `await import()`.
 * Two fences: mathjs is built with these functions alone, its doors to the outside switched off; and every expression is checked node by
 * node against what docs/kpis.md allows before it is compiled.
 */
const PARTS = {
    absDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_3__/* .absDependencies */ .q,
    addDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_4__/* .addDependencies */ .P,
    ceilDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_5__/* .ceilDependencies */ .F,
    divideDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_6__/* .divideDependencies */ .f,
    expDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_7__/* .expDependencies */ .v,
    floorDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_8__/* .floorDependencies */ .I,
    log10Dependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_9__/* .log10Dependencies */ .D,
    log2Dependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_10__/* .log2Dependencies */ .o,
    logDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_11__/* .logDependencies */ .C,
    maxDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_12__/* .maxDependencies */ .G,
    minDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_13__/* .minDependencies */ .A,
    multiplyDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_14__/* .multiplyDependencies */ .i,
    parseDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_15__/* .parseDependencies */ .f,
    powDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_16__/* .powDependencies */ .q,
    roundDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_17__/* .roundDependencies */ .G,
    sqrtDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_18__/* .sqrtDependencies */ .W,
    subtractDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_19__/* .subtractDependencies */ .Y,
    unaryMinusDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_20__/* .unaryMinusDependencies */ .j,
    unaryPlusDependencies: mathjs_number__WEBPACK_IMPORTED_MODULE_21__/* .unaryPlusDependencies */ .B,
};
const math = (0,mathjs_number__WEBPACK_IMPORTED_MODULE_22__/* .create */ .v)(PARTS); // the types of mathjs call every part optional
const parse = math.parse;
const off = () => {
    throw new Error('switched off');
};
// x / 0 has no value, also deep inside a formula: 1 / (1 / 0) is not 0
math.import({ divide: (a, b) => (b === 0 ? Number.NaN : a / b) }, { override: true });
math.import({ import: off, config: off, createUnit: off, evaluate: off, parse: off, simplify: off, derivative: off }, { override: true });
const OPERATORS = ['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'];
const NAMES = Object.keys(_expression_names_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPRESSION_NAMES */ .u);
const MAX_LENGTH = 500;
const ALLOWED = `numbers, names, + - * / ^, parentheses and ${_expression_names_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPRESSION_FUNCTIONS */ .D.join(', ')}`;
/** The first problem of an expression, or null. @param more names besides the built-in ones: those of `metrics` */
function checkExpression(text, more = []) {
    const parsed = read(text, more);
    return 'offset' in parsed ? parsed : null;
}
/** @param more names besides the built-in ones. @throws FS_EXPRESSION naming the column, counted from 1 */
function compileExpression(text, more = []) {
    const parsed = read(text, more);
    if ('offset' in parsed) {
        const { message, offset, found, expected } = parsed;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_EXPRESSION', {
            found: `${message}${found === undefined ? '' : ` ${found}`} in ${JSON.stringify(text)}`,
            expected,
            nearest: parsed.nearest,
            place: { column: offset + 1 },
        });
    }
    const code = parsed.node.compile();
    const { names } = parsed;
    return { names, evaluate: (scope) => evaluateIn(code, names, scope) };
}
function evaluateIn(code, names, scope) {
    const values = new Map();
    for (const name of names) {
        const value = scope[name];
        if (value === null || value === undefined)
            return null;
        values.set(name, value);
    }
    const result = code.evaluate(values);
    return typeof result === 'number' && Number.isFinite(result) ? result : null;
}
function read(text, more) {
    if (text.trim() === '')
        return { message: 'an empty expression', expected: 'a formula', offset: 0 };
    if (text.length > MAX_LENGTH)
        return { message: 'a long expression', expected: `at most ${MAX_LENGTH} characters`, offset: MAX_LENGTH };
    const foreign = text.search(/[^\w\s.,+\-*/^()]/);
    if (foreign >= 0)
        return { message: 'not allowed in an expression', found: `"${text[foreign]}"`, expected: ALLOWED, offset: foreign };
    let node;
    try {
        node = parse(text.replace(/\s/g, ' '));
    }
    catch (error) {
        return syntaxIssue(error, text);
    }
    const names = new Set();
    const issues = [...refused(node, text, { known: [...NAMES, ...more], used: names })];
    return issues.toSorted((a, b) => a.offset - b.offset)[0] ?? { node, names: [...names] };
}
/** mathjs counts characters from 1 and ends its message with the count. */
function syntaxIssue(error, text) {
    const { message, char } = error;
    const offset = Math.min(Math.max(0, (char ?? 1) - 1), text.length);
    return { message: `not a formula: ${message.replace(/\s*\(char \d+\)$/, '')}`, offset };
}
function* refused(root, text, names) {
    const pending = [{ node: root, isCallee: false }];
    for (let item = pending.pop(); item; item = pending.pop()) {
        const issue = refuse(item.node, item.isCallee, text, names);
        if (issue)
            yield issue;
        else
            item.node.forEach((child, path) => {
                pending.push({ node: child, isCallee: path === 'fn' });
            });
    }
}
function refuse(node, isCallee, text, names) {
    if (node.type === 'ParenthesisNode' || (node.type === 'FunctionNode' && typeof node.name === 'string' && node.name !== ''))
        return null;
    if (node.type === 'ConstantNode')
        return typeof node.value === 'number' && Number.isFinite(node.value)
            ? null
            : { message: 'not a number', found: String(node.value), offset: offsetOf(text, String(node.value)) };
    if (node.type === 'OperatorNode')
        return refuseOperator(node, text);
    if (node.type !== 'SymbolNode')
        return {
            message: 'not allowed in an expression',
            found: node.type.replace(/Node$/, '').toLowerCase(),
            expected: ALLOWED,
            offset: Math.max(0, text.search(/[A-Za-z_)]\s*\./)),
        };
    const name = String(node.name);
    const known = isCallee ? _expression_names_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPRESSION_FUNCTIONS */ .D : names.known;
    if (!known.includes(name))
        return {
            message: isCallee ? 'unknown function' : 'unknown name',
            found: `"${name}"`,
            expected: `one of ${known.join(', ')}`,
            nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known),
            offset: offsetOf(text, name),
        };
    if (!isCallee)
        names.used.add(name);
    return null;
}
function refuseOperator(node, text) {
    if (node.implicit === true)
        return {
            message: 'an operator is missing',
            expected: '* between two factors',
            offset: Math.max(0, text.search(/(?<=[\w)]\s+)[\w(]|(?<=\d)[A-Za-z_(]|(?<=\))\w/)),
        };
    if (OPERATORS.includes(String(node.fn)))
        return null;
    return { message: 'unknown operator', found: `"${node.op}"`, expected: '+ - * / ^', offset: Math.max(0, text.indexOf(node.op ?? '')) };
}
/** Where a word first stands on its own. */
function offsetOf(text, word) {
    const at = text.search(new RegExp(`(?<![A-Za-z0-9_.])${word.replace(/[^A-Za-z0-9_]/g, '\\$&')}(?![A-Za-z0-9_])`));
    return Math.max(0, at);
}


/***/ })

};
