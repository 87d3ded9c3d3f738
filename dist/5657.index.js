export const id = 5657;
export const ids = [5657];
export const modules = {

/***/ 15657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExpression: () => (/* binding */ checkExpression),
  compileExpression: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesAbs.generated.js
var dependenciesAbs_generated = __webpack_require__(70958);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesAdd.generated.js
var dependenciesAdd_generated = __webpack_require__(64929);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesCeil.generated.js + 1 modules
var dependenciesCeil_generated = __webpack_require__(78389);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesDivide.generated.js
var dependenciesDivide_generated = __webpack_require__(59971);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesExp.generated.js
var dependenciesExp_generated = __webpack_require__(33221);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesFloor.generated.js + 1 modules
var dependenciesFloor_generated = __webpack_require__(33958);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesLog10.generated.js
var dependenciesLog10_generated = __webpack_require__(78713);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesLog2.generated.js
var dependenciesLog2_generated = __webpack_require__(95750);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesLog.generated.js
var dependenciesLog_generated = __webpack_require__(27876);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesMax.generated.js + 3 modules
var dependenciesMax_generated = __webpack_require__(61575);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesMin.generated.js + 3 modules
var dependenciesMin_generated = __webpack_require__(69777);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesMultiply.generated.js
var dependenciesMultiply_generated = __webpack_require__(10306);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesParse.generated.js + 50 modules
var dependenciesParse_generated = __webpack_require__(14317);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesPow.generated.js
var dependenciesPow_generated = __webpack_require__(54440);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesRound.generated.js
var dependenciesRound_generated = __webpack_require__(19090);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesSqrt.generated.js
var dependenciesSqrt_generated = __webpack_require__(37732);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesSubtract.generated.js
var dependenciesSubtract_generated = __webpack_require__(28286);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesUnaryMinus.generated.js
var dependenciesUnaryMinus_generated = __webpack_require__(41179);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesUnaryPlus.generated.js
var dependenciesUnaryPlus_generated = __webpack_require__(8013);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/core/create.js + 6 modules
var create = __webpack_require__(85200);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
;// CONCATENATED MODULE: ./build-bundle/src/kpi/expression-names.js
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

;// CONCATENATED MODULE: ./build-bundle/src/kpi/expression.js




/*
 * Loaded only where some KPI has an expression: import it with `await import()`.
 * Two fences: mathjs is built with these functions alone, its doors to the outside switched off; and every expression is checked node by
 * node against what docs/kpis.md allows before it is compiled.
 */
const PARTS = {
    absDependencies: dependenciesAbs_generated/* absDependencies */.q,
    addDependencies: dependenciesAdd_generated/* addDependencies */.P,
    ceilDependencies: dependenciesCeil_generated/* ceilDependencies */.F,
    divideDependencies: dependenciesDivide_generated/* divideDependencies */.f,
    expDependencies: dependenciesExp_generated/* expDependencies */.v,
    floorDependencies: dependenciesFloor_generated/* floorDependencies */.I,
    log10Dependencies: dependenciesLog10_generated/* log10Dependencies */.D,
    log2Dependencies: dependenciesLog2_generated/* log2Dependencies */.o,
    logDependencies: dependenciesLog_generated/* logDependencies */.C,
    maxDependencies: dependenciesMax_generated/* maxDependencies */.G,
    minDependencies: dependenciesMin_generated/* minDependencies */.A,
    multiplyDependencies: dependenciesMultiply_generated/* multiplyDependencies */.i,
    parseDependencies: dependenciesParse_generated/* parseDependencies */.f,
    powDependencies: dependenciesPow_generated/* powDependencies */.q,
    roundDependencies: dependenciesRound_generated/* roundDependencies */.G,
    sqrtDependencies: dependenciesSqrt_generated/* sqrtDependencies */.W,
    subtractDependencies: dependenciesSubtract_generated/* subtractDependencies */.Y,
    unaryMinusDependencies: dependenciesUnaryMinus_generated/* unaryMinusDependencies */.j,
    unaryPlusDependencies: dependenciesUnaryPlus_generated/* unaryPlusDependencies */.B,
};
const math = (0,create/* create */.v)(PARTS); // the types of mathjs call every part optional
const parse = math.parse;
const off = () => {
    throw new Error('switched off');
};
// x / 0 has no value, also deep inside a formula: 1 / (1 / 0) is not 0
math.import({ divide: (a, b) => (b === 0 ? Number.NaN : a / b) }, { override: true });
math.import({ import: off, config: off, createUnit: off, evaluate: off, parse: off, simplify: off, derivative: off }, { override: true });
const OPERATORS = ['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'];
const NAMES = Object.keys(EXPRESSION_NAMES);
const MAX_LENGTH = 500;
const ALLOWED = `numbers, names, + - * / ^, parentheses and ${EXPRESSION_FUNCTIONS.join(', ')}`;
/** The first problem of an expression, or null. */
function checkExpression(text) {
    const parsed = read(text);
    return 'offset' in parsed ? parsed : null;
}
/** @throws FS_EXPRESSION naming the column, counted from 1 */
function compileExpression(text) {
    const parsed = read(text);
    if ('offset' in parsed) {
        const { message, offset, found, expected } = parsed;
        throw (0,errors/* fail */.fJ)('FS_EXPRESSION', {
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
function read(text) {
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
    const issues = [...refused(node, text, names)];
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
    const known = isCallee ? EXPRESSION_FUNCTIONS : NAMES;
    if (!known.includes(name))
        return {
            message: isCallee ? 'unknown function' : 'unknown name',
            found: `"${name}"`,
            expected: `one of ${known.join(', ')}`,
            nearest: (0,nearest/* nearest */.p)(name, known),
            offset: offsetOf(text, name),
        };
    if (!isCallee)
        names.add(name);
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
