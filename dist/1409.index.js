export const id = 1409;
export const ids = [1409,8607,2823];
export const modules = {

/***/ 36479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transactOnce: () => (/* binding */ transactOnce)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/load-scenarios.js
var load_scenarios = __webpack_require__(97227);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/judge/assertion-evidence.js
var assertion_evidence = __webpack_require__(4014);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-histogram.js
var latency_histogram = __webpack_require__(82111);
// EXTERNAL MODULE: ./build-bundle/src/run/replay-tally.js
var replay_tally = __webpack_require__(39698);
// EXTERNAL MODULE: ./build-bundle/src/run/trial-reader.js + 1 modules
var trial_reader = __webpack_require__(34936);
;// CONCATENATED MODULE: ./build-bundle/src/run/transact-tally.js




/** Sums of scripted transactions, without any judgement: fixed memory, whatever their number. */
class TransactTally {
    /** requests alone: whole transactions are in `places` */
    requests;
    reader;
    evidence = new assertion_evidence/* AssertionEvidence */.s();
    places = new Map();
    constructor(redact) {
        this.requests = new replay_tally/* ReplayTally */.Y(redact);
        this.reader = new trial_reader/* TrialReader */.e([], redact);
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
            arms: Object.fromEntries([...arms].map(([arm, { latencies, errors }]) => [arm, (0,replay_tally/* summarise */.f)(latencies, errors)])),
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
            arms.set(arm, (row = { latencies: new latency_histogram/* LatencyHistogram */.t(), errors: 0 }));
        row.latencies.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
        if (observation.error || (observation.status ?? 0) >= 500)
            row.errors++;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/transactions/sign-in.js
var sign_in = __webpack_require__(72823);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/transactions/with-transactions.js + 7 modules
var with_transactions = __webpack_require__(79678);
// EXTERNAL MODULE: ./build-bundle/src/traffic/synthetic/unsafe-steps.js
var unsafe_steps = __webpack_require__(88038);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-targets.js
var parse_targets = __webpack_require__(9667);
;// CONCATENATED MODULE: ./build-bundle/src/cli/transact-once.js
















const TIMEOUT_MS = 30_000;
/** `foreshadow transact`: scripted transactions once, then their figures; exit 0 whatever they are. */
async function transactOnce(options, io) {
    const seed = (0,parse_seed/* parseSeed */.d)(options.seed) ?? 1;
    const { scenarios, secrets } = await (0,load_scenarios.loadScenarios)(options.scenarios ?? '', io.cwd, { env: io.env });
    if (options.unsafe !== 'replay')
        refuseUnsafe(scenarios);
    const targets = (0,parse_targets/* targetsOf */.Q)(options);
    const credentials = await signIn(options, targets, seed, io);
    const redactSecrets = (0,redact/* createRedactor */.lY)(secrets.map(({ value }) => value));
    const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(3525)]).then(__webpack_require__.bind(__webpack_require__, 23525));
    const pseudonymise = createPseudonymiser((0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const tally = new TransactTally((text) => pseudonymise.text(redactSecrets(text)));
    const engine = (0,with_transactions/* withTransactions */.k)(null, { scenarios, ...loadOf(options), share: 1, seed });
    const context = {
        clock: system_clock.systemClock,
        random: (0,random/* seeded */.J)(seed),
        signal: io.signal,
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        headers: {},
        credentials,
    };
    const summary = await engine.drive([], targets, paceOf(options), context, (trial) => tally.add(trial)).done;
    const document = documentOf(tally, summary);
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describe(document));
    return 0;
}
function refuseUnsafe(scenarios) {
    const found = (0,unsafe_steps/* unsafeSteps */.a)(scenarios);
    if (found.length > 0) {
        const hint = 'Pass --unsafe replay where these services may be written to.';
        throw (0,errors/* fail */.fJ)('FS_SCENARIO_UNSAFE', { found: found.join(', '), expected: 'only GET, HEAD and OPTIONS', hint });
    }
}
async function signIn({ login }, targets, seed, io) {
    if (login === undefined)
        return null;
    const { scenarios } = await (0,load_scenarios.loadScenarioFile)((0,external_node_path_.resolve)(io.cwd, login), io.cwd, { env: io.env });
    const [scenario] = scenarios;
    if (!scenario || scenarios.length > 1)
        throw (0,errors/* fail */.fJ)('FS_SCENARIO_INVALID', { found: `${scenarios.length} scenarios`, expected: 'one: the login', place: { file: login } });
    const run = (0,sign_in.createLogin)(scenario, { seed, timeoutMs: TIMEOUT_MS, headers: {}, now: () => system_clock.systemClock.monotonic(), signal: io.signal });
    for (const target of targets)
        await run(target, 'user-0'); // an account that is missing is said before anything is sent
    return (0,sign_in.loginCredentials)(targets, run);
}
function loadOf({ rate, users }) {
    if (rate !== undefined)
        return { rate: rate === 'auto' ? 'auto' : (0,units/* parseRate */.WN)(rate) };
    return { rate: 'auto', users: whole('--users', users ?? '1') };
}
function whole(flag, text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} ${text}`, expected: 'a whole number of at least 1' });
    return value;
}
function paceOf(options) {
    return {
        rate: 'auto',
        speed: 1,
        durationMs: (0,units/* parseDuration */.E9)(options.for ?? '30s'),
        connections: whole('--connections', options.connections ?? '64'),
        pairing: 'auto',
        timeoutMs: TIMEOUT_MS,
        bodyCapBytes: 1_048_576,
        sharedCores: false,
    };
}
function documentOf(tally, summary) {
    const { p50, p99, max } = summary.latenessMs;
    const { requests } = tally;
    return {
        transactions: summary.transactions,
        trials: requests.trials,
        skipped: { ...summary.unsendable },
        failed: requests.failed,
        rate: { asked: summary.askedRate, achieved: Number(summary.achievedRate.toFixed(2)) },
        latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
        arms: requests.arms,
        routes: tally.routes,
        assertions: tally.assertions,
        divergences: requests.divergences,
    };
}
const rounded = (ms) => Number(ms.toFixed(3));
function describe({ transactions, trials, rate, routes, assertions }) {
    const begun = (0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(transactions?.begun ?? 0), 'transaction');
    const head = `${begun}, ${(0,numbers/* formatCount */.B4)(transactions?.whole ?? 0)} of them whole, ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(trials), 'pair')} at ${rate.achieved}/s`;
    const early = Object.entries(transactions?.endedEarly ?? {}).map(([place, count]) => `  ${(0,numbers/* formatCount */.B4)(count)} ended early at ${place}`);
    const rows = routes.map(({ route, arms }) => {
        const times = Object.entries(arms).map(([arm, row]) => `${arm} p50 ${(0,numbers/* formatMs */._V)(row.p50)}, p95 ${(0,numbers/* formatMs */._V)(row.p95)}`);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44658);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18611);
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

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
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

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export SHORTEST_SECRET */
/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_SECRET = 4;
const MARK = '***';
/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON-escaped, in base64,
 * and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
function createRedactor(secrets, mark = MARK) {
    const forms = new Set();
    for (const secret of secrets)
        for (const form of spellings(secret))
            forms.add(form);
    if (forms.size === 0)
        return (text) => text;
    const pattern = new RegExp([...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'), 'g');
    return (text) => text.replace(pattern, () => mark);
}
/** Every way a secret may be spelled in a log, a URL, a JSON document or a header. */
function spellings(secret) {
    const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
    return [secret, ...lines].flatMap((value) => {
        if (value.length < SHORTEST_SECRET)
            return [];
        const base64 = Buffer.from(value, 'utf8').toString('base64');
        return [value, encodePercent(value), JSON.stringify(value).slice(1, -1), base64, base64.replace(/=+$/, '')].filter((form) => form.length >= SHORTEST_SECRET);
    });
}
/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 89433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ isRestartable),
/* harmony export */   n6: () => (/* binding */ isInspectable),
/* harmony export */   qt: () => (/* binding */ isDetachable),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/** Where code runs: `primary` is live, `shadow` is new, `baseline` a second copy of live (the noise floor). */
const ARMS = ['primary', 'shadow', 'baseline'];
function isRestartable(environment) {
    return 'restartSwapped' in environment;
}
function isInspectable(environment) {
    return 'inspect' in environment;
}
function isDetachable(driver) {
    return 'upDetached' in driver;
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AssertionEvidence)
/* harmony export */ });
/* harmony import */ var _stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27177);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8519);



/** Assertions kept; a scenario file has dozens. */
const MOST_ASSERTIONS = 2_000;
/**
 * Assertions that failed, paired: on the shadow alone against on the primary alone, by the sequential McNemar test, as for errors. One that fails on both
 * is said, but is nobody's regression. Memory: a few numbers an assertion.
 */
class AssertionEvidence {
    /** steps whose assertions were checked */
    checked = 0;
    /** looks in a row at which some assertion stood at the roll-back level */
    rollBackLooks = 0;
    firstAlarmAt = null;
    rows = new Map();
    checkedByRoute = new Map();
    add({ assertions, route, at, baseline }) {
        if (!assertions)
            return;
        this.checked++;
        this.checkedByRoute.set(route, (this.checkedByRoute.get(route) ?? 0) + 1);
        for (const { name, found } of assertions) {
            const row = this.row(route, name);
            if (!row)
                continue;
            const [primary, shadow] = [found.primary !== undefined, found.shadow !== undefined];
            if (primary && shadow)
                row.both++;
            else if (primary)
                row.primaryOnly++;
            else if (shadow)
                row.shadowOnly++;
            if (baseline && found.baseline !== undefined && !primary)
                row.baselineOnly++;
            if (!shadow || primary)
                continue;
            row.sample ??= found.shadow ?? null;
            row.firstShadowOnlyAt ??= at;
        }
    }
    /** One look: evidence once reached stands. */
    look(at, spec) {
        for (const row of this.rows.values())
            row.maxLogE = Math.max(row.maxLogE, (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(row.shadowOnly, row.primaryOnly));
        if (this.firstAlarmAt === null && this.accused(spec.alpha).length > 0)
            this.firstAlarmAt = at;
        this.rollBackLooks = this.accused(spec.countRollbackAlpha).length > 0 ? this.rollBackLooks + 1 : 0;
    }
    /** Assertions accused by e-BH over all of them, the most evident first. */
    accused(alpha) {
        const rows = this.evidence();
        return (0,_stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .eBenjaminiHochberg */ .r)(rows.map((row) => row.logE), alpha).map((index) => rows[index]);
    }
    /** Every assertion that failed anywhere. */
    evidence() {
        return [...this.rows.values()]
            .map(({ route, assertion, baselineOnly, sample, firstShadowOnlyAt, maxLogE, shadowOnly, primaryOnly, both }) => ({
            route,
            assertion,
            baselineOnly,
            sample,
            firstShadowOnlyAt,
            counts: { pairs: this.checkedByRoute.get(route) ?? 0, shadowOnly, primaryOnly, both },
            logE: maxLogE,
        }))
            .sort((a, b) => b.logE - a.logE || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.route, b.route) || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.assertion, b.assertion));
    }
    row(route, assertion) {
        const key = `${route}\n${assertion}`;
        const known = this.rows.get(key);
        if (known || this.rows.size >= MOST_ASSERTIONS)
            return known;
        const fresh = { pairs: 0, shadowOnly: 0, primaryOnly: 0, both: 0, baselineOnly: 0, sample: null, firstShadowOnlyAt: null };
        const row = { ...fresh, route, assertion, maxLogE: Number.NEGATIVE_INFINITY };
        this.rows.set(key, row);
        return row;
    }
}


/***/ }),

/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Ke: () => (/* binding */ isAmbiguousName),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   qc: () => (/* binding */ isSecretParameter)
/* harmony export */ });
/**
 * Whether something called `name` is likely to hold a secret. Names are split into words (`x-api-key`, `accessToken`, `client_secret`), so that `author` or
 * `tokenizer` are not taken for `auth` or `token`.
 */
function isSecretName(name) {
    const words = wordsOf(name);
    return words.some((word) => WORDS.has(word)) || JOINED.test(words.join(''));
}
/** Names that are secret in a query or a form but ordinary words elsewhere (`code`, `key`): only values that look random are taken there. */
function isAmbiguousName(name) {
    return AMBIGUOUS.has(name.toLowerCase());
}
/** A secret name in a query string or a form: the ambiguous ones included. */
function isSecretParameter(name) {
    return isSecretName(name) || isAmbiguousName(name);
}
/** Long enough, of mixed characters and without spaces: what a machine made up, not what a person wrote. */
function looksRandom(value) {
    return value.length >= 12 && !/\s/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}
const WORDS = new Set(`token tokens jwt password passwd pwd passphrase passcode secret secrets signature sig hmac session sessionid sid sess auth authorization authentication
   authkey credential credentials bearer apikey otp totp csrf xsrf assertion nonce ticket phpsessid jsessionid sessid connectsid saml cookie cvv cvc pin pass pw`.split(/\s+/));
const JOINED = /apikey|accesskey|secretkey|privatekey|signingkey|encryptionkey|masterkey|subscriptionkey|authkey|sessionkey|sessionid|accesstoken|refreshtoken|idtoken|authcode|authorizationcode|codeverifier|samlresponse|samlrequest/;
const AMBIGUOUS = new Set(['key', 'code', 'state']);
/** `billing_firstName2` in lower-case words. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}


/***/ }),

/***/ 22190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toBody),
/* harmony export */   O: () => (/* binding */ bodyBytes)
/* harmony export */ });
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Bytes as a body: text where they are valid UTF-8, else base64; null where there are none.
 * @param truncated the bytes are only the beginning of what was sent
 */
function toBody(bytes, truncated = false) {
    if (bytes.length === 0)
        return null;
    const body = decode(bytes, truncated);
    return truncated ? { ...body, truncated: true } : body;
}
/** The bytes of a body; empty for none. */
function bodyBytes(body) {
    return body === null ? new Uint8Array(0) : Buffer.from(body.text, body.encoding);
}
function decode(bytes, truncated) {
    try {
        return { encoding: 'utf8', text: STRICT.decode(truncated ? wholeCharacters(bytes) : bytes) };
    }
    catch {
        return { encoding: 'base64', text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') };
    }
}
/** Cuts a UTF-8 sequence that the cap has split, so that a long text stays text. */
function wholeCharacters(bytes) {
    let start = bytes.length - 1;
    while (start > 0 && start > bytes.length - 4 && (bytes[start] & 0xc0) === 0x80)
        start--;
    const lead = bytes[start];
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ nounOf),
/* harmony export */   a2: () => (/* binding */ isCsrfName),
/* harmony export */   bm: () => (/* binding */ isUnmistakable),
/* harmony export */   bu: () => (/* binding */ isIdName),
/* harmony export */   j$: () => (/* binding */ looksLikeId),
/* harmony export */   zJ: () => (/* binding */ isTokenName)
/* harmony export */ });
/* harmony import */ var _anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97220);

const CSRF = /csrf|xsrf|authenticity_?token|requestverificationtoken|^_token$|^__viewstate/i;
const ID = /(?:^|[_-]|[a-z])(?:id|uuid|guid|ulid)$/i;
const WORD_ENDING_ID = /(?:paid|valid|void|grid|android|avoid|bid|kid|solid|fluid|rapid|hybrid|said|aid)$/i;
const REFERENCE = /^(?:id|_id|uuid|guid|ulid|key|ref|reference|number|code|slug|handle|href|self|location|url|uri)$/i;
/** Names under which frameworks hand out and take back the token against forged requests. */
function isCsrfName(name) {
    return CSRF.test(name);
}
/** Names of tokens that open something: `access_token`, `sessionId`, `x-auth-token`. */
function isTokenName(name) {
    return (0,_anonymise_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !/^(?:www-authenticate|proxy-authenticate|set-cookie|cookie)$/i.test(name);
}
/** Names of what identifies a thing: `id`, `orderId`, `order_id`, `uuid`. */
function isIdName(name) {
    return REFERENCE.test(name) || (ID.test(name) && !WORD_ENDING_ID.test(name));
}
/** The thing an id name or a path segment speaks of: `orderId`, `order_id`, `orders` are all `order`; empty for a bare `id`. */
function nounOf(name) {
    const stem = name.replace(/(?:[_-]?(?:id|uuid|guid|ulid))$/i, '').toLowerCase();
    return stem
        .replace(/[_-]/g, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=x|ch|sh|ss)es$/, '')
        .replace(/(?<=[^su])s$/, '');
}
/** Whether a value alone says what it refers to: no other value of a session will equal it by chance. */
function isUnmistakable(value) {
    if (/^\d+$/.test(value))
        return value.length >= 7;
    return value.length >= 16 || (value.length >= 8 && /\d/.test(value));
}
/** A path segment that can be an identifier rather than the name of a place. */
function looksLikeId(segment) {
    return /^\d+$/.test(segment) || (segment.length >= 6 && /\d/.test(segment)) || segment.length >= 20;
}


/***/ }),

/***/ 46942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ jsonLeaves),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   nK: () => (/* binding */ slotsOf)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);

/** Slots of a body beyond these are not looked at: whoever sends more sends data, not references. */
const MOST_SLOTS = 500;
const LARGEST_BODY = 256 * 1024;
/** Headers that never carry what a reply has handed out. */
const PLAIN_HEADERS = /^(?:host|user-agent|accept(?:-.*)?|content-.*|connection|cookie|referer|origin|sec-.*|cache-control|pragma|traceparent|tracestate|baggage|x-forwarded-.*|x-real-ip|via|dnt|te|date|expect|upgrade.*|if-none-match|if-modified-since)$/i;
/** All values of a request that may be one a reply has handed out; cookies go by their name and are not among them. */
function slotsOf(exchange) {
    return [...targetSlots(exchange.target), ...headerSlots(exchange), ...bodySlots(exchange)];
}
function* targetSlots(target) {
    const queryAt = target.indexOf('?');
    const path = queryAt < 0 ? target : target.slice(0, queryAt);
    let name = '';
    let start = 1;
    for (const segment of path.slice(1).split('/')) {
        const value = decodePercent(segment, false);
        if (segment !== '')
            yield { place: 'target', start, end: start + segment.length, encoding: 'path', value, name };
        name = value;
        start += segment.length + 1;
    }
    if (queryAt >= 0)
        yield* parameterSlots(target.slice(queryAt + 1), queryAt + 1, 'target', 'query');
}
function* parameterSlots(text, offset, place, encoding) {
    let at = offset;
    for (const pair of text.split('&')) {
        const equals = pair.indexOf('=');
        if (equals >= 0 && equals < pair.length - 1) {
            const value = decodePercent(pair.slice(equals + 1), true);
            yield { place, start: at + equals + 1, end: at + pair.length, encoding, value, name: decodePercent(pair.slice(0, equals), true) };
        }
        at += pair.length + 1;
    }
}
function* headerSlots({ headers }) {
    for (const [index, [name, value]] of headers.entries()) {
        if (PLAIN_HEADERS.test(name) || value === '')
            continue;
        // `Bearer TOKEN`: the scheme stays
        const start = /^(?:bearer|token|jwt|dpop)\s+/i.exec(value)?.[0].length ?? 0;
        yield { place: index, start, end: value.length, encoding: 'header', value: value.slice(start), name: name.toLowerCase() };
    }
}
function bodySlots({ body, headers }) {
    if (body === null || body.encoding !== 'utf8' || body.truncated || body.text.length > LARGEST_BODY)
        return [];
    const type = ((0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .findHeader */ .Jj)(headers, 'content-type') ?? '').toLowerCase();
    if (type.includes('x-www-form-urlencoded'))
        return [...parameterSlots(body.text, 0, 'body', 'form')].slice(0, MOST_SLOTS);
    return type.includes('json') || /^\s*[[{]/.test(body.text) ? jsonLeaves(body.text, MOST_SLOTS) : [];
}
const JSON_TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Text and number leaves of a JSON text with the member's name before them, at most so many. */
function jsonLeaves(text, most) {
    const slots = [];
    let name = '';
    for (const match of text.matchAll(JSON_TOKEN)) {
        if (slots.length >= most)
            break;
        if (match[2] === undefined)
            slots.push(jsonSlot(match[0], match.index, name));
        else
            name = decodeString(match[1]);
    }
    return slots;
}
function jsonSlot(token, start, name) {
    const quoted = token.startsWith('"');
    return {
        place: 'body',
        start,
        end: start + token.length,
        encoding: quoted ? 'json-string' : 'json-bare',
        value: quoted ? decodeString(token) : token,
        name,
    };
}
function decodeString(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token.slice(1, -1);
    }
}
/** Percent signs that mean nothing stay as they are. */
function decodePercent(text, plus) {
    const spaced = plus ? text.replaceAll('+', ' ') : text;
    if (!spaced.includes('%'))
        return spaced;
    try {
        return decodeURIComponent(spaced);
    }
    catch {
        return spaced;
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44658);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7797);
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
    const users = new Map();
    return async (target, session) => {
        const user = users.get(session) ?? users.size;
        users.set(session, user);
        const variables = new Map([['session', session], ...Object.entries(rowOf(scenario.data, user, target))]);
        const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_8__/* .seeded */ .J)((0,_core_random_js__WEBPACK_IMPORTED_MODULE_8__/* .hash32 */ .A)(`${options.seed} login ${session}`));
        for (const [name, value] of scenario.variables)
            variables.set(name, (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables, random, iteration: user }));
        const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ connections: 1, pipelining: 1 });
        try {
            const own = new _synthetic_arm_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ArmSession */ .d(target.arm, target.origin, variables);
            for (const step of scenario.steps)
                await runStep(step, own, { agent, target, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_8__/* .hash32 */ .A)(`${session} ${step.name}`), user, options });
            return credentialsOf(scenario, own, user);
        }
        finally {
            await agent.destroy();
        }
    };
}
/** Each session signed in to each of these arms. */
function loginCredentials(targets, login) {
    return {
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
    const context = { variables: session.variables, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_8__/* .seeded */ .J)(random ^ options.seed), iteration: user };
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
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_8__/* .seeded */ .J)(user);
    const named = headers.map(([name, value]) => [name.toLowerCase(), (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables: session.variables, random, iteration: user })]);
    const cookies = session.allCookies();
    return Object.fromEntries([...(cookies === '' ? [] : [['cookie', cookies]]), ...named]);
}


/***/ }),

/***/ 63322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ findHeader),
/* harmony export */   V$: () => (/* binding */ withoutHeaders),
/* harmony export */   q6: () => (/* binding */ HOP_BY_HOP),
/* harmony export */   sA: () => (/* binding */ readSetCookies),
/* harmony export */   um: () => (/* binding */ readCookies)
/* harmony export */ });
/** The first value of a header, whatever its case; undefined where it is not there. */
function findHeader(headers, name) {
    const wanted = name.toLowerCase();
    return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}
/** The headers without the named ones (lower case). */
function withoutHeaders(headers, names) {
    return headers.some(([key]) => names.has(key.toLowerCase())) ? headers.filter(([key]) => !names.has(key.toLowerCase())) : headers;
}
/** Headers that speak about one connection, not about the message (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'trailers',
    'transfer-encoding',
    'upgrade',
]);
/** The cookies a request carries, in order, as name and raw value. */
function readCookies(headers) {
    const cookies = [];
    for (const [key, value] of headers) {
        if (key.toLowerCase() !== 'cookie')
            continue;
        for (const part of value.split(';')) {
            const equals = part.indexOf('=');
            if (equals > 0)
                cookies.push([part.slice(0, equals).trim(), part.slice(equals + 1).trim()]);
        }
    }
    return cookies;
}
/** The cookies a response sets, as name and raw value. */
function readSetCookies(headers) {
    return headers
        .filter(([key]) => key.toLowerCase() === 'set-cookie')
        .map(([, value]) => {
        const pair = value.split(';', 1)[0];
        const equals = pair.indexOf('=');
        return [pair.slice(0, Math.max(0, equals)).trim(), pair.slice(equals + 1).trim()];
    });
}


/***/ })

};
