export const id = 2015;
export const ids = [2015,2823];
export const modules = {

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeTransactions),
/* harmony export */   a: () => (/* binding */ transactDocument),
/* harmony export */   transactOnce: () => (/* binding */ transactOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97227);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7797);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88607);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96627);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73833);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18853);
/* harmony import */ var _run_transact_tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14159);
/* harmony import */ var _traffic_engines_transactions_sign_in_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72823);
/* harmony import */ var _traffic_engines_transactions_with_transactions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79678);
/* harmony import */ var _traffic_synthetic_unsafe_steps_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88038);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26188);
/* harmony import */ var _parse_targets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9667);
/* harmony import */ var _step_plan_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(10219);

















const TIMEOUT_MS = 30_000;
/** `foreshadow transact`: scripted transactions once, then their figures; exit 0 whatever they are. */
async function transactOnce(options, io) {
    if (options.scenarios === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_USAGE', { found: 'no --scenarios', expected: '--scenarios FILES, or --config FILE' });
    const seed = (0,_parse_seed_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSeed */ .d)(options.seed) ?? 1;
    const { scenarios, secrets } = await (0,_config_load_scenarios_js__WEBPACK_IMPORTED_MODULE_2__.loadScenarios)(options.scenarios, io.cwd, { env: io.env });
    if (options.unsafe !== 'replay')
        refuseUnsafe(scenarios);
    const targets = (0,_parse_targets_js__WEBPACK_IMPORTED_MODULE_14__/* .targetsOf */ .Q)(options);
    const credentials = await signIn(options, targets, seed, io);
    const redactSecrets = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)(secrets.map(({ value }) => value));
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(3525)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymise = createPseudonymiser((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    const tally = new _run_transact_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .TransactTally */ .H((text) => pseudonymise.text(redactSecrets(text)));
    const engine = (0,_traffic_engines_transactions_with_transactions_js__WEBPACK_IMPORTED_MODULE_11__/* .withTransactions */ .k)(null, { scenarios, ...loadOf(options), share: 1, seed });
    const context = {
        clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock,
        random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_16__/* .seeded */ .J)(seed),
        signal: io.signal,
        runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
        headers: {},
        credentials,
    };
    const summary = await engine.drive([], targets, paceOf(options), context, (trial) => tally.add(trial)).done;
    const document = transactDocument(tally, summary);
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeTransactions(document));
    return 0;
}
function refuseUnsafe(scenarios) {
    const found = (0,_traffic_synthetic_unsafe_steps_js__WEBPACK_IMPORTED_MODULE_12__/* .unsafeSteps */ .a)(scenarios);
    if (found.length > 0) {
        const hint = 'Pass --unsafe replay where these services may be written to.';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_UNSAFE', { found: found.join(', '), expected: 'only GET, HEAD and OPTIONS', hint });
    }
}
async function signIn({ login }, targets, seed, io) {
    if (login === undefined)
        return null;
    const { scenarios } = await (0,_config_load_scenarios_js__WEBPACK_IMPORTED_MODULE_2__.loadScenarioFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, login), io.cwd, { env: io.env });
    const [scenario] = scenarios;
    if (!scenario || scenarios.length > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', { found: `${scenarios.length} scenarios`, expected: 'one: the login', place: { file: login } });
    const run = (0,_traffic_engines_transactions_sign_in_js__WEBPACK_IMPORTED_MODULE_10__.createLogin)(scenario, { seed, timeoutMs: TIMEOUT_MS, headers: {}, now: () => _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock.monotonic(), signal: io.signal });
    for (const target of targets)
        await run(target, 'user-0'); // an account that is missing is said before anything is sent
    return (0,_traffic_engines_transactions_sign_in_js__WEBPACK_IMPORTED_MODULE_10__.loginCredentials)(targets, run);
}
function loadOf({ rate, users }) {
    if (rate !== undefined)
        return { rate: rate === 'auto' ? 'auto' : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRate */ .WN)(rate) };
    return { rate: 'auto', users: (0,_step_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .wholeNumber */ .r)('--users', users ?? '1') };
}
function paceOf(options) {
    return {
        rate: 'auto',
        speed: 1,
        durationMs: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E9)(options.for ?? '30s'),
        connections: (0,_step_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .wholeNumber */ .r)('--connections', options.connections ?? '64'),
        pairing: 'auto',
        timeoutMs: TIMEOUT_MS,
        bodyCapBytes: 1_048_576,
        sharedCores: false,
    };
}
/** @param summary null where nothing was sent */
function transactDocument(tally, summary) {
    const { p50, p99, max } = summary?.latenessMs ?? { p50: 0, p99: 0, max: 0 };
    const { requests } = tally;
    return {
        transactions: summary?.transactions,
        trials: requests.trials,
        skipped: { ...summary?.unsendable },
        failed: requests.failed,
        rate: { asked: summary?.askedRate ?? null, achieved: Number((summary?.achievedRate ?? 0).toFixed(2)) },
        latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
        arms: requests.arms,
        routes: tally.routes,
        assertions: tally.assertions,
        divergences: requests.divergences,
    };
}
const rounded = (ms) => Number(ms.toFixed(3));
function describeTransactions({ transactions, trials, rate, routes, assertions }) {
    const begun = (0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(transactions?.begun ?? 0), 'transaction');
    const head = `${begun}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(transactions?.whole ?? 0)} of them whole, ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(trials), 'pair')} at ${rate.achieved}/s`;
    const early = Object.entries(transactions?.endedEarly ?? {}).map(([place, count]) => `  ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(count)} ended early at ${place}`);
    const rows = routes.map(({ route, arms }) => {
        const times = Object.entries(arms).map(([arm, row]) => `${arm} p50 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatMs */ ._V)(row.p50)}, p95 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatMs */ ._V)(row.p95)}`);
        return `  ${route}: ${times.join('; ')}`;
    });
    const failed = assertions.slice(0, 20).map((row) => {
        const found = row.sample === null ? '' : `, found ${row.sample}`;
        return `  ${row.route}: "${row.assertion}" fails on the shadow only in ${row.shadowOnly} of ${row.checked} checks (${row.primaryOnly} on the primary only, ${row.both} on both)${found}`;
    });
    const held = failed.length > 0 ? ['assertions that failed:', ...failed] : ['every assertion held on every arm'];
    return `${[head, ...early, ...rows, ...held].join('\n')}\n`;
}


/***/ }),

/***/ 97227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadScenarioFile: () => (/* binding */ loadScenarioFile),
/* harmony export */   loadScenarios: () => (/* binding */ loadScenarios)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97542);
/* harmony import */ var _parse_scenarios_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93102);






/** A data file of more is not test data but a database. */
const MAX_DATA_BYTES = 64 * 1024 * 1024;
/**
 * Reads every scenario file that a pattern names, in the order of their names.
 * @param pattern a path or a glob, relative to `directory`
 * @throws FS_SCENARIO_MISSING where it names none, FS_SCENARIO_INVALID, FS_SECRET_MISSING
 */
async function loadScenarios(pattern, directory, options) {
    const files = filesOf(pattern, directory);
    if (files.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_MISSING', { found: pattern, expected: 'a YAML file, or a pattern that fits one' });
    const parsed = await Promise.all(files.map((file) => loadScenarioFile(file, directory, options)));
    const scenarios = parsed.flatMap((one) => one.scenarios);
    const twice = scenarios.find((one, index) => scenarios.findIndex(({ name }) => name === one.name) !== index);
    if (twice)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', {
            found: `"${twice.name}" in several files`,
            expected: 'a name of its own for each scenario',
            place: { file: pattern },
        });
    return { scenarios, secrets: parsed.flatMap((one) => one.secrets) };
}
function filesOf(pattern, directory) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    if (!/[*?[{]/.test(pattern))
        return [whole];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: directory })
        .filter((name) => /\.ya?ml$/i.test(name))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name))
        .sort();
}
/** One file. @param path absolute */
async function loadScenarioFile(path, directory, options) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) || path;
    const text = read(path, file, _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G);
    return (0,_parse_scenarios_js__WEBPACK_IMPORTED_MODULE_5__/* .parseScenarios */ .R)(text, file, { ...options, rowsOf: (name) => readRows((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name), name) });
}
function read(path, file, most) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > most)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${most}`, place: { file } });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (cause) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeshadowError */ .rU)(cause))
            throw cause;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
/** CSV with a header line, or a list of mappings as JSON or YAML. */
async function readRows(path, file) {
    const text = read(path, file, MAX_DATA_BYTES);
    let rows;
    try {
        rows = /\.csv$/i.test(path) ? await readCsv(text) : /\.json$/i.test(path) ? JSON.parse(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text);
    }
    catch (cause) {
        throw invalidRows(file, `data that do not parse (${cause.message.split('\n', 1)[0]})`, cause);
    }
    if (!Array.isArray(rows) || rows.length === 0)
        throw invalidRows(file, 'no rows');
    const columns = Object.keys((rows[0] ?? {}));
    const odd = rows.findIndex((row) => !isRow(row) || columns.some((name) => row[name] === undefined));
    if (odd >= 0)
        throw invalidRows(file, `row ${odd + 1} that is not a mapping of plain values with the columns ${columns.join(', ')}`);
    return rows;
}
/** Loaded only where there is a CSV file. */
async function readCsv(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    return parse(text, { columns: true, skip_empty_lines: true, trim: true });
}
function isRow(row) {
    return (row !== null &&
        typeof row === 'object' &&
        !Array.isArray(row) &&
        Object.values(row).every((one) => one === null || typeof one !== 'object'));
}
function invalidRows(file, found, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', {
        found,
        expected: 'CSV with a header line, or a list of mappings of plain values',
        place: { file },
        cause,
    });
}


/***/ }),

/***/ 93102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseScenarios)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/template.js
var synthetic_template = __webpack_require__(82320);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-scenario.js

/** A valid document with every default filled in and every text read as a template. */
function assembleScenario(document, rows) {
    return {
        name: document.name,
        weight: document.weight ?? 1,
        variables: templates(document.variables),
        data: rows && { order: document.data?.order ?? 'sequential', rows },
        steps: document.steps.map(assembleStep),
        session: templates(document.session?.headers),
    };
}
function assembleStep(document) {
    const { request } = document;
    const asserted = (document.assert ?? []).map(assembleAssertion);
    const hasStatus = asserted.some(({ check }) => check.kind === 'status');
    return {
        name: document.name,
        request: {
            method: request.method ?? 'GET',
            path: (0,synthetic_template/* readTemplate */.xV)(request.path),
            headers: templates(request.headers),
            query: templates(request.query),
            body: bodyOf(request),
        },
        extract: Object.entries(document.extract ?? {}).map(([variable, source]) => ({ variable, source: sourceOf(source) })),
        assert: hasStatus ? asserted : [BELOW_400, ...asserted],
        think: document.think ?? { fromMs: 0, toMs: 0 },
    };
}
const BELOW_400 = { label: 'status below 400', check: { kind: 'status', allowed: ['2xx', '3xx'] } };
function templates(values) {
    return Object.entries(values ?? {}).map(([name, value]) => [name, (0,synthetic_template/* readTemplate */.xV)(String(value))]);
}
function bodyOf({ json, form, body }) {
    if (json !== undefined)
        return { kind: 'json', value: templateOf(json) };
    if (form !== undefined)
        return { kind: 'form', fields: templates(form) };
    return body === undefined ? null : { kind: 'text', text: (0,synthetic_template/* readTemplate */.xV)(body) };
}
function templateOf(value) {
    if (typeof value === 'string')
        return (0,synthetic_template/* readTemplate */.xV)(value);
    if (Array.isArray(value))
        return value.map(templateOf);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, templateOf(item)]));
}
function sourceOf(document) {
    const { jsonpath, header, cookie, regex } = document;
    if (jsonpath !== undefined)
        return { kind: 'jsonpath', query: jsonpath };
    if (header !== undefined)
        return { kind: 'header', name: header };
    return cookie !== undefined ? { kind: 'cookie', name: cookie } : { kind: 'regex', pattern: regex ?? '' };
}
function assembleAssertion(document) {
    const check = checkOf(document);
    return { label: labelOf(check), check };
}
function checkOf(document) {
    const { status, header, jsonpath, body, latency } = document;
    if (status !== undefined)
        return { kind: 'status', allowed: [status].flat() };
    if (latency !== undefined)
        return { kind: 'latency', belowMs: latency.below };
    if (body !== undefined)
        return { kind: 'body', expected: body };
    const { equals, matches, contains, exists } = document;
    const asked = [equals, matches, contains, exists].some((one) => one !== undefined);
    const expected = asked ? { equals, matches, contains, exists } : { exists: true };
    return header !== undefined ? { kind: 'header', name: header, expected } : { kind: 'jsonpath', query: jsonpath ?? '$', expected };
}
/** `$.total equals 12 and exists`; the same words for the same assertion, so that a finding keeps its name from run to run. */
function labelOf(check) {
    if (check.kind === 'status')
        return `status ${check.allowed.join(' or ')}`;
    if (check.kind === 'latency')
        return `latency below ${check.belowMs} ms`;
    const subject = check.kind === 'header' ? `header ${check.name}` : check.kind === 'jsonpath' ? check.query : 'body';
    const { equals, matches, contains, exists } = check.expected;
    const asked = [
        exists === undefined ? [] : [exists ? 'exists' : 'does not exist'],
        equals === undefined ? [] : [`equals ${JSON.stringify(equals)}`],
        matches === undefined ? [] : [`matches ${matches}`],
        contains === undefined ? [] : [`contains ${JSON.stringify(contains)}`],
    ].flat();
    return `${subject} ${asked.join(' and ')}`;
}

// EXTERNAL MODULE: ./build-bundle/src/config/issues.js
var config_issues = __webpack_require__(93609);
// EXTERNAL MODULE: ./build-bundle/src/config/json-schema.js
var json_schema = __webpack_require__(36483);
// EXTERNAL MODULE: ./build-bundle/src/config/positions.js
var positions = __webpack_require__(65037);
// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
;// CONCATENATED MODULE: ./build-bundle/src/config/scenario-rules.js




/** The rules that join several keys of a scenario: names, one source a variable, one subject an assertion, variables known where they are used. */
function checkScenarios(scenarios, rows, source) {
    return scenarios.flatMap((scenario, index) => {
        const path = ['scenarios', index];
        const known = new Set(['session', ...Object.keys(rows[index]?.[0] ?? {})]);
        return [
            ...repeated(scenarios.map(({ name }) => name), index, [...path, 'name'], source),
            ...variables(scenario.variables, [...path, 'variables'], known, source),
            ...scenario.steps.flatMap((step, at) => [
                ...repeated(scenario.steps.map(({ name }) => name), at, [...path, 'steps', at, 'name'], source),
                ...checkStep(step, [...path, 'steps', at], known, source),
            ]),
            ...placeholders(scenario.session?.headers, [...path, 'session', 'headers'], known, source),
        ];
    });
}
function repeated(names, index, path, source) {
    const first = names.indexOf(names[index]);
    return first === index
        ? []
        : [{ message: 'this name is taken', found: (0,config_issues/* show */.WU)(names[index]), expected: 'a name of its own', place: source.placeOf(path) }];
}
/** One after the other: each may use those before it. */
function variables(values, path, known, source) {
    return Object.entries(values ?? {}).flatMap(([name, value]) => {
        const issues = placeholders(value, [...path, name], known, source);
        known.add(name);
        return issues;
    });
}
function checkStep(step, path, known, source) {
    const { request } = step;
    const bodies = ['json', 'form', 'body'].filter((name) => request[name] !== undefined);
    const issues = [
        ...placeholders(request, [...path, 'request'], known, source),
        ...(bodies.length < 2
            ? []
            : [several('a request has one body', bodies, 'one of json, form, body', [...path, 'request', bodies[1]], source)]),
        ...(request.method === 'CONNECT'
            ? [several('not a method that can be sent', ['CONNECT'], 'another method', [...path, 'request', 'method'], source)]
            : []),
        ...(step.assert ?? []).flatMap((assertion, index) => checkAssertion(assertion, [...path, 'assert', index], source)),
    ];
    for (const [name, from] of Object.entries(step.extract ?? {})) {
        const place = [...path, 'extract', name];
        const given = Object.keys(from);
        if (given.length !== 1)
            issues.push(several('a variable has one source', given, 'one of jsonpath, header, cookie, regex', place, source));
        issues.push(...jsonPath(from.jsonpath, [...place, 'jsonpath'], source));
        known.add(name);
    }
    return issues;
}
const SUBJECTS = ['status', 'header', 'jsonpath', 'body', 'latency'];
const PREDICATES = ['equals', 'matches', 'contains', 'exists'];
function checkAssertion(assertion, path, source) {
    const subjects = SUBJECTS.filter((name) => assertion[name] !== undefined);
    const predicates = PREDICATES.filter((name) => assertion[name] !== undefined);
    if (subjects.length !== 1)
        return [several('an assertion is about one thing', subjects, `one of ${SUBJECTS.join(', ')}`, path, source)];
    const compared = subjects[0] === 'header' || subjects[0] === 'jsonpath';
    const foreign = compared ? [] : predicates;
    return [
        ...foreign.map((name) => several(`${subjects[0]} is not compared by this`, [name], `no such key beside ${subjects[0]}`, [...path, name], source)),
        ...jsonPath(assertion.jsonpath, [...path, 'jsonpath'], source),
    ];
}
function jsonPath(text, path, source) {
    if (text === undefined)
        return [];
    try {
        (0,esm/* query */.P)(null, text);
        return [];
    }
    catch (error) {
        const message = `not a JSONPath (${error.message.split('\n', 1)[0]})`;
        return [{ message, found: (0,config_issues/* show */.WU)(text), expected: 'a JSONPath such as $.items[0].id', place: source.placeOf(path) }];
    }
}
function several(message, found, expected, path, source) {
    return { message, found: found.length === 0 ? 'nothing' : found.join(', '), expected, place: source.placeOf(path) };
}
/** Every placeholder of every text below a value. */
function placeholders(value, path, known, source) {
    if (typeof value === 'string')
        return inText(value, path, known, source);
    if (Array.isArray(value))
        return value.flatMap((item, index) => placeholders(item, [...path, index], known, source));
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([name, item]) => placeholders(item, [...path, name], known, source));
}
function inText(text, path, known, source) {
    const template = (0,synthetic_template/* readTemplate */.xV)(text);
    const wrong = (0,synthetic_template/* problemsOf */.GW)(template);
    const unknown = (0,synthetic_template/* variablesOf */.ht)(template).filter(({ name, offset }) => !known.has(name) && !wrong.some((one) => one.offset === offset));
    return [
        ...wrong.map(({ offset, ...problem }) => ({ ...problem, place: source.placeInside(path, offset) })),
        ...unknown.map(({ name, offset }) => ({
            message: 'this variable has no value here',
            found: `"{{${name}}}"`,
            expected: `one of ${[...known].join(', ')}: variables, columns of the data, what an earlier step extracts`,
            nearest: (0,nearest/* nearest */.p)(name, [...known]),
            place: source.placeInside(path, offset),
        })),
    ];
}

// EXTERNAL MODULE: ./build-bundle/src/config/sections/scenario.js
var scenario = __webpack_require__(86142);
// EXTERNAL MODULE: ./build-bundle/src/config/secrets.js
var config_secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/parse-scenarios.js








const GRAMMAR = { keysAt: (path) => (0,json_schema/* keysIn */.q7)((0,json_schema/* scenarioJsonSchema */.it)(), path), hasLater: false };
const NAME = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|x-api-key)$/i;
/**
 * Reads a file of scenarios. Pure but for `rowsOf`.
 * @param file as it is shown in messages
 * @throws FS_SCENARIO_INVALID with all problems at once in order of their place; FS_SECRET_MISSING; what `rowsOf` throws
 */
async function parseScenarios(text, file, options) {
    const { source, problems } = (0,positions/* readYaml */.g)(text, file);
    if (problems.length > 0)
        throw refuse(problems, file);
    if (source.value === null || typeof source.value !== 'object' || Array.isArray(source.value)) {
        const found = source.value === null || source.value === undefined ? 'an empty file' : (0,config_issues/* show */.WU)(source.value);
        throw refuse([{ message: 'not scenarios', found, expected: 'a mapping with scenarios:', place: source.placeOf([]) }], file);
    }
    const result = scenario/* scenarioFile */.z.safeParse(source.value);
    const secrets = secretsOf(source, options, file);
    if (!result.success)
        throw refuse([...secrets.issues, ...(0,config_issues/* issuesOf */.wf)(result.error.issues, source, GRAMMAR)], file);
    const documents = result.data.scenarios.map((document) => resolved(document, secrets.found));
    const rows = await Promise.all(documents.map((document) => (document.data ? options.rowsOf(document.data.file) : null)));
    const issues = [...secrets.issues, ...checkScenarios(result.data.scenarios, rows, source)];
    if (issues.length > 0)
        throw refuse(issues, file);
    return { scenarios: documents.map((document, index) => assembleScenario(document, rows[index] ?? null)), secrets: secrets.found };
}
function refuse(issues, file) {
    const ordered = issues.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
    const found = ordered.length === 1 ? '1 problem' : `${ordered.length} problems`;
    return (0,errors/* fail */.fJ)('FS_SCENARIO_INVALID', { found, place: ordered.length === 1 ? ordered[0]?.place : { file }, issues: ordered });
}
/** Every `env:NAME` with its value; credentials that are written out are a problem. */
function secretsOf(source, options, file) {
    const found = new Map();
    const issues = [];
    const missing = [];
    for (const [path, text] of textsOf(source.value, [])) {
        const names = [...text.matchAll(NAME)].map((match) => match[1]);
        for (const name of names) {
            const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
            if (value)
                found.set(name, value);
            else {
                const expected = `the environment variable ${name}`;
                missing.push({ message: 'this secret is not set', found: `env:${name}`, expected, place: source.placeOf(path) });
            }
        }
        const isCredential = path.at(-2) === 'headers' && SECRET_HEADERS.test(String(path.at(-1)));
        if (isCredential && names.length === 0 && !text.includes('{{')) {
            const expected = 'env:NAME, or a {{variable}} taken from an answer';
            issues.push({ message: 'a secret is written out', found: 'a literal value', expected, place: source.placeOf(path) });
        }
    }
    if (missing.length > 0 && issues.length === 0 && options.missingSecrets !== 'keep')
        throw (0,errors/* fail */.fJ)('FS_SECRET_MISSING', {
            found: missing[0]?.found,
            place: missing.length === 1 ? missing[0]?.place : { file },
            issues: missing,
        });
    return { found: [...found].map(([name, value]) => ({ name, value })), issues };
}
function* textsOf(value, path) {
    if (typeof value === 'string')
        yield [path, value];
    else if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* textsOf(item, [...path, index]);
    else if (value !== null && typeof value === 'object')
        for (const [name, item] of Object.entries(value))
            yield* textsOf(item, [...path, name]);
}
/** The document with its secrets filled in: what is sent, never what is shown. */
function resolved(document, secrets) {
    if (secrets.length === 0)
        return document;
    const fill = (value) => {
        if (typeof value === 'string')
            return (0,config_secrets/* resolveSecrets */.Mx)(value, secrets);
        if (Array.isArray(value))
            return value.map(fill);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item)]));
    };
    return fill(document);
}


/***/ }),

/***/ 39698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ReplayTally),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53826);
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82111);
/* harmony import */ var _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34936);



/** Sums of a replay, without any judgement: fixed memory, whatever its length. */
class ReplayTally {
    trials = 0;
    latencies = new Map();
    errors = new Map();
    words = new Map();
    differences = new _judge_divergence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DivergenceEvidence */ .a();
    reader;
    constructor(redact) {
        this.reader = new _trial_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TrialReader */ .e([], redact);
    }
    add(trial) {
        this.trials++;
        this.count('primary', trial.primary);
        this.count('shadow', trial.shadow);
        if (trial.baseline)
            this.count('baseline', trial.baseline);
        this.differences.add(this.reader.read(trial));
    }
    get arms() {
        return Object.fromEntries([...this.latencies].map(([arm, histogram]) => [arm, summarise(histogram, this.errors.get(arm) ?? 0)]));
    }
    /** requests without an answer, by error word and arm */
    get failed() {
        return Object.fromEntries(this.words);
    }
    /** paths that differ, those that differ most often on the shadow alone first */
    get divergences() {
        return this.differences
            .evidence()
            .map((row) => row.divergence)
            .filter((divergence) => divergence.shadowOnly + divergence.both > 0);
    }
    count(arm, observation) {
        let histogram = this.latencies.get(arm);
        if (!histogram)
            this.latencies.set(arm, (histogram = new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .LatencyHistogram */ .t()));
        histogram.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
        if (observation.error || (observation.status ?? 0) >= 500)
            this.errors.set(arm, (this.errors.get(arm) ?? 0) + 1);
        if (!observation.error)
            return;
        const key = `${arm}:${observation.error}`;
        this.words.set(key, (this.words.get(key) ?? 0) + 1);
    }
}
/** The figures of one arm: quantiles of its latencies to four digits, null where infinite. */
function summarise(histogram, errors) {
    const at = (p) => {
        const value = histogram.quantile(p);
        return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
    };
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99), errors };
}


/***/ }),

/***/ 14159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ TransactTally)
/* harmony export */ });
/* harmony import */ var _judge_assertion_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4014);
/* harmony import */ var _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82111);
/* harmony import */ var _replay_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39698);
/* harmony import */ var _trial_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34936);




/** Sums of scripted transactions, without any judgement: fixed memory, whatever their number. */
class TransactTally {
    /** requests alone: whole transactions are in `places` */
    requests;
    reader;
    evidence = new _judge_assertion_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .AssertionEvidence */ .s();
    places = new Map();
    constructor(redact) {
        this.requests = new _replay_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .ReplayTally */ .Y(redact);
        this.reader = new _trial_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .TrialReader */ .e([], redact);
    }
    add(trial) {
        const { route, primary, shadow, baseline } = trial;
        this.count(route, 'primary', primary);
        this.count(route, 'shadow', shadow);
        if (baseline)
            this.count(route, 'baseline', baseline);
        if (trial.whole)
            return;
        this.requests.add(trial);
        const { replies: _, same: _same, ...bare } = trial;
        this.evidence.add(this.reader.read(bare));
    }
    get routes() {
        return [...this.places].map(([route, arms]) => ({
            route,
            pairs: arms.get('primary')?.latencies.total ?? 0,
            arms: Object.fromEntries([...arms].map(([arm, { latencies, errors }]) => [arm, (0,_replay_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .summarise */ .f)(latencies, errors)])),
        }));
    }
    /** Those that fail on the shadow alone first. */
    get assertions() {
        return this.evidence
            .evidence()
            .map(({ route, assertion, counts, sample }) => ({
            route,
            assertion,
            checked: counts.pairs,
            shadowOnly: counts.shadowOnly,
            primaryOnly: counts.primaryOnly,
            both: counts.both,
            sample,
        }))
            .sort((a, b) => b.shadowOnly - a.shadowOnly);
    }
    count(route, arm, observation) {
        let arms = this.places.get(route);
        if (!arms)
            this.places.set(route, (arms = new Map()));
        let row = arms.get(arm);
        if (!row)
            arms.set(arm, (row = { latencies: new _stats_latency_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .LatencyHistogram */ .t(), errors: 0 }));
        row.latencies.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
        if (observation.error || (observation.status ?? 0) >= 500)
            row.errors++;
    }
}


/***/ }),

/***/ 72823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogin: () => (/* binding */ createLogin),
/* harmony export */   loginCredentials: () => (/* binding */ loginCredentials)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7797);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56198);
/* harmony import */ var _synthetic_arm_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70203);
/* harmony import */ var _synthetic_judge_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45476);
/* harmony import */ var _synthetic_step_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88148);
/* harmony import */ var _synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82320);
/* harmony import */ var _decode_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88717);
/* harmony import */ var _outgoing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40880);










/** A body of more is no answer to a login. */
const LARGEST_BODY = 4 * 1024 * 1024;
/**
 * Signs a session in by running a scenario on one arm alone: its cookies, and the `session.headers` filled in with what the steps extracted. The same session
 * takes the same row of the data on every arm. Connections are its own and closed at once.
 * @throws (when run) FS_LOGIN naming the arm, the step and what did not hold
 */
function createLogin(scenario, options) {
    const accounts = new _accounts_js__WEBPACK_IMPORTED_MODULE_8__/* .NumberedAccounts */ .fX(scenario.data?.rows.length ?? Number.POSITIVE_INFINITY);
    const signIn = async (target, session) => {
        const user = accounts.rowOf(session);
        const variables = new Map([['session', session], ...Object.entries(rowOf(scenario.data, user, target))]);
        const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)((0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .hash32 */ .A)(`${options.seed} login ${session}`));
        for (const [name, value] of scenario.variables)
            variables.set(name, (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables, random, iteration: user }));
        const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ connections: 1, pipelining: 1 });
        try {
            const own = new _synthetic_arm_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ArmSession */ .d(target.arm, target.origin, variables);
            for (const step of scenario.steps)
                await runStep(step, own, { agent, target, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .hash32 */ .A)(`${session} ${step.name}`), user, options });
            return credentialsOf(scenario, own, user);
        }
        finally {
            await agent.destroy();
        }
    };
    return Object.assign(signIn, scenario.data === null ? {} : { accounts });
}
/** Each session signed in to each of these arms. */
function loginCredentials(targets, login) {
    return {
        accounts: login.accounts,
        async headersFor(arm, session) {
            const target = targets.find((one) => one.arm === arm);
            if (!target)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', { found: `no ${arm}` });
            return login(target, session);
        },
    };
}
function rowOf(data, user, { arm }) {
    if (data === null)
        return {};
    const row = data.order === 'unique' ? data.rows[user] : data.rows[user % data.rows.length];
    if (row)
        return row;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', {
        found: `session ${user + 1} of ${arm}`,
        expected: `at most ${data.rows.length} sessions: the data hold no more unique rows`,
    });
}
async function runStep(step, session, { agent, target, random, user, options }) {
    const refused = (found, cause) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', { found: `the ${target.arm}, step "${step.name}": ${found}`, arm: target.arm, cause });
    const context = { variables: session.variables, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)(random ^ options.seed), iteration: user };
    const exchange = (0,_synthetic_step_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeOf */ .L)(step.request, context, (path) => session.cookiesFor(path), `login-${user}`);
    const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
    const outgoing = (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareOutgoing */ .i)(exchange, Object.fromEntries(Object.entries(options.headers).filter(([name]) => !own.has(name.toLowerCase()))));
    if (typeof outgoing === 'string')
        throw refused(`a ${outgoing} that cannot be sent`);
    try {
        const begun = options.now();
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
        const { method, path, headers, body } = outgoing;
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(`${target.origin}${path}`, {
            dispatcher: agent,
            method: method,
            headers: [...headers],
            body,
            signal,
        });
        const bytes = await readBody(response.body);
        session.keep(exchange.target, response.headers['set-cookie']);
        const codings = String(response.headers['content-encoding'] ?? '').toLowerCase();
        const text = Buffer.from((await (0,_decode_body_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeBody */ .V)(bytes, codings, LARGEST_BODY)) ?? bytes).toString('utf8');
        const cookie = (name) => session.cookie(exchange.target, name);
        const answer = { status: response.statusCode, headers: response.headers, text, latencyMs: options.now() - begun, cookie };
        const { failed, values, goesOn } = (0,_synthetic_judge_step_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeStep */ .ux)(step, answer);
        for (const [name, value] of values)
            session.variables.set(name, value);
        const [first] = failed;
        if (!goesOn && first)
            throw refused(`"${first[0]}" does not hold, found ${first[0].startsWith('status') ? first[1] : 'something else'}`);
    }
    catch (error) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeshadowError */ .rU)(error) ? error : refused(error.message, error);
    }
}
async function readBody(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > LARGEST_BODY)
            throw new Error(`an answer of more than ${LARGEST_BODY} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function credentialsOf({ session: headers }, session, user) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)(user);
    const named = headers.map(([name, value]) => [name.toLowerCase(), (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables: session.variables, random, iteration: user })]);
    const cookies = session.allCookies();
    return Object.fromEntries([...(cookies === '' ? [] : [['cookie', cookies]]), ...named]);
}


/***/ })

};
