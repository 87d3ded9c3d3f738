export const id = 8287;
export const ids = [8287];
export const modules = {

/***/ 28287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertFile: () => (/* binding */ convertFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_parse_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93102);
/* harmony import */ var _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93081);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44658);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87888);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18853);








/** `foreshadow convert`: what was written reads again as scenarios, or nothing is written. */
async function convertFile({ from, out, json, quiet }, file, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file);
    const conversion = from === 'har' ? await fromHar(path) : await fromOpenApi(path, file);
    if (conversion.scenarios.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_INPUT_INVALID', {
            found: `nothing in ${file} that can be sent${conversion.notes.length > 0 ? ` (${conversion.notes[0]})` : ''}`,
        });
    const text = (0,_convert_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScenarios */ .lh)(conversion, file);
    const parsed = await (0,_config_parse_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScenarios */ .R)(text, out ?? 'scenarios.yml', { env: {}, missingSecrets: 'keep', rowsOf: async () => [] });
    const steps = parsed.scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
    if (out !== undefined)
        await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, out), text);
    const names = parsed.scenarios.map((scenario) => ({ name: scenario.name, steps: scenario.steps.length }));
    if (json)
        io.stdout(`${JSON.stringify({ scenarios: names, secrets: conversion.secrets, notes: conversion.notes, ...(out === undefined ? { text } : { out }) })}\n`);
    else if (out === undefined)
        io.stdout(text);
    if (!quiet && !json) {
        const said = [
            `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(names.length), 'scenario')} of ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(steps), 'step')}${out === undefined ? '' : ` written to ${out}`}`,
        ];
        if (conversion.secrets.length > 0)
            said.push(`set before running: ${conversion.secrets.join(', ')}`);
        io.stderr(`${[...said, ...conversion.notes].join('\n')}\n`);
    }
    return 0;
}
async function fromOpenApi(path, file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: `${file} (${cause.message})`, cause });
    });
    const { readOpenApi } = await __webpack_require__.e(/* import() */ 7773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const { operationsOf } = await __webpack_require__.e(/* import() */ 2057).then(__webpack_require__.bind(__webpack_require__, 62057));
    const { scenariosOf } = await __webpack_require__.e(/* import() */ 6135).then(__webpack_require__.bind(__webpack_require__, 76135));
    const { sample } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.t.bind(__webpack_require__, 90551, 19));
    const document = await readOpenApi(text, file, path);
    return scenariosOf(operationsOf(document), (schema) => sample(schema, { skipReadOnly: true, quiet: true }, document));
}
async function fromHar(path) {
    const { openRecording } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 27704));
    const { scenariosOfHar } = await __webpack_require__.e(/* import() */ 7697).then(__webpack_require__.bind(__webpack_require__, 17697));
    const recording = await openRecording(path, 'har');
    const exchanges = [];
    for await (const exchange of recording.exchanges)
        exchanges.push(exchange);
    return scenariosOfHar(exchanges, recording.tally.skipped);
}
async function write(path, text) {
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomic */ .vZ)(path, text).catch((cause) => {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_USAGE', { found: `--out ${path} (${cause.message})`, expected: 'a file that can be written', cause });
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
        const known = new Set(Object.keys(rows[index]?.[0] ?? {}));
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
            expected: known.size === 0 ? 'a variable, a column of the data, or what an earlier step extracts' : `one of ${[...known].join(', ')}`,
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

/***/ 65037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export writePath */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Reads YAML with positions. Problems of syntax are returned all at once, never thrown. */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
    const at = (offset) => ({ file, ...lineAndColumn(lines, offset) });
    const problems = [...document.errors, ...document.warnings].map((problem) => {
        const { message, expected } = plainWords(problem.code, problem.message);
        return { message, expected, place: at(problem.pos[0]) };
    });
    if (problems.length === 0)
        problems.push(...refusedNodes(document, at));
    const value = problems.length === 0 ? document.toJS() : undefined;
    return { source: sourceMap(document, value, file, at), problems };
}
function sourceMap(document, value, file, at) {
    const named = (place, path) => (path.length === 0 ? place : { ...place, path: writePath(path) });
    const offsetOf = (node) => node?.range?.[0] ?? 0;
    const placeOf = (path) => {
        for (let length = path.length; length >= 0; length--) {
            const node = nodeAt(document, path.slice(0, length));
            if (node)
                return named(at(offsetOf(node)), path);
        }
        return named({ file, line: 1, column: 1 }, path);
    };
    const placeOfKey = (path) => {
        const parent = nodeAt(document, path.slice(0, -1));
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
            ? parent.items.find((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key.value : item.key) === String(path.at(-1)))
            : undefined;
        return pair ? named(at(offsetOf(pair.key)), path) : placeOf(path);
    };
    const placeInside = (path, offset) => {
        const node = nodeAt(document, path);
        const quoted = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
        return node ? named(at(offsetOf(node) + quoted + offset), path) : placeOf(path);
    };
    return { value, placeOf, placeOfKey, placeInside };
}
function nodeAt(document, path) {
    let node = document.contents;
    for (const part of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            node = node.items.find((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key.value : item.key) === String(part))?.value;
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            node = node.items[Number(part)];
        else
            return undefined;
    }
    return node;
}
/** Anchors, aliases and merge keys are refused: a reader of the file, or of a pull request that changes it, sees every value where it counts. */
function refusedNodes(document, at) {
    const issues = [];
    const add = (message, node) => {
        issues.push({ message, expected: 'the value written out', place: at(node.range?.[0] ?? 0) });
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_key, node) => add(`the alias *${node.source} is not read`, node),
        Pair: (_key, pair) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
                issues.push({ message: 'a key is a list or a mapping', expected: 'a word', place: at(pair.key?.range?.[0] ?? 0) });
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === '<<' && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.value))
                add('the merge key << is not read', pair.key);
        },
    });
    return issues;
}
/** `traffic.select.match.methods[0]` */
function writePath(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
function lineAndColumn(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
/** The parser's codes in the words of someone who writes configuration files. */
function plainWords(code, message) {
    if (code === 'DUPLICATE_KEY')
        return { message: 'the same key stands twice in one mapping', expected: 'each key once' };
    if (code === 'TAB_AS_INDENT')
        return { message: 'a tab is used as indentation', expected: 'spaces' };
    if (code === 'MULTIPLE_DOCS')
        return { message: 'a second document begins here (---)', expected: 'one document' };
    if (code === 'TAG_RESOLVE_FAILED')
        return { message: `a tag is not read (${message})`, expected: 'a plain value' };
    return { message: message.replace(/\s*\n[\s\S]*$/, '') };
}


/***/ }),

/***/ 93081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   lh: () => (/* binding */ writeScenarios),
/* harmony export */   pD: () => (/* binding */ envName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The file's text: the notes as a comment, then the scenarios. The same input gives the same bytes. */
function writeScenarios({ scenarios, secrets, notes }, from) {
    const lines = [
        `Scenarios made by \`foreshadow convert\` from ${from}. Edit them: add what a user of yours does and what must hold.`,
        ...(secrets.length > 0 ? [`Set before running: ${secrets.join(', ')}`] : []),
        ...notes,
    ];
    const comment = lines.map((line) => `# ${line.replaceAll(/\s*\n\s*/g, ' ')}\n`).join('');
    return `${comment}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ scenarios: scenarios.map(withoutEmpty) }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
/** Leaves absent and empty parts out. */
function withoutEmpty(value) {
    if (Array.isArray(value))
        return value.map(withoutEmpty);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).flatMap(([name, item]) => {
        if (item === undefined)
            return [];
        if (name === 'json')
            return [[name, item]]; // a body of {} is a body
        const isEmpty = item !== null && typeof item === 'object' && Object.keys(item).length === 0;
        return isEmpty ? [] : [[name, withoutEmpty(item)]];
    });
    return Object.fromEntries(entries);
}
/** A name that is not taken yet: `read`, `read 2`, `read 3`. */
function freeName(wanted, taken) {
    let name = wanted;
    for (let number = 2; taken.has(name); number++)
        name = `${wanted} ${number}`;
    taken.add(name);
    return name;
}
/** An environment variable's name. */
function envName(...words) {
    const name = words
        .join('_')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '');
    return /^[A-Z_]/.test(name) ? name : `V_${name}`;
}


/***/ }),

/***/ 87888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ cloneTree),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let counter = 0;
/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = sibling(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
async function replaceFile(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const draft = sibling(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
async function cloneTree(from, to, options, linking = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).mode & 0o7777 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true });
    for (let start = 0; start < entries.length; start += 16) {
        await Promise.all(entries.slice(start, start + 16).map(async (entry) => {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name);
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name);
            if (options.skip(source))
                return;
            if (entry.isDirectory())
                await cloneTree(source, copy, options, linking || options.linked(source));
            else if (entry.isSymbolicLink())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source), copy);
            else if (entry.isFile())
                await cloneFile(source, copy, linking);
        }));
    }
}
async function cloneFile(from, to, linking) {
    if (linking &&
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).then(() => true, () => false)))
        return; // other file system: copied below
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
function sibling(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}.tmp`;
}


/***/ }),

/***/ 53199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Vp: () => (/* binding */ formatEvidence),
/* harmony export */   WL: () => (/* binding */ formatMsPair),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   dp: () => (/* binding */ formatMinutes),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const DASH = 'not measured';
/** `4,812`. */
function formatCount(value) {
    return Number.isFinite(value) ? GROUPED.format(value) : DASH;
}
/** At most `digits` significant digits, grouped, without an exponent between 0.0001 and 1e15. */
function formatNumber(value, digits = 3) {
    if (!Number.isFinite(value))
        return DASH;
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size >= 1e15 || size < 1e-4)
        return value.toExponential(1).replace('e+', 'e');
    return new Intl.NumberFormat('en-US', { maximumSignificantDigits: Math.max(digits, wholeDigits(size)) }).format(value);
}
/** A share or relative change as people say it: two significant digits, whole numbers from 10 % on. 0.0134 is `1.3 %`. */
function formatPercent(share) {
    return Number.isFinite(share) ? `${percentNumber(share)} %` : DASH;
}
/** The same with its sign always shown: `+38 %`, `-4.1 %`, `0 %`. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return DASH;
    const text = percentNumber(change);
    return `${change > 0 && text !== '0' ? '+' : ''}${text} %`;
}
/** A ratio as a change; from three times on as a multiple, which is easier to picture than thousands of percent: `+38 %`, `44x`. */
function formatRatio(ratio, asMultiple = (ratio ?? 0) >= 3) {
    if (ratio === null || !Number.isFinite(ratio))
        return 'open';
    return asMultiple ? `${formatNumber(ratio, 2)}x` : formatChange(ratio - 1);
}
/** A response time: `3.4 ms`, `123 ms`, `1.24 s`. */
function formatMs(ms) {
    if (ms === null || ms === undefined || !Number.isFinite(ms))
        return DASH;
    if (Math.abs(ms) >= 999.5)
        return `${formatNumber(ms / 1000)} s`;
    return `${formatNumber(ms, Math.abs(ms) < 10 ? 2 : 3)} ms`;
}
/** Two response times side by side, the unit once where it is the same: `53.4 > 73.6 ms`, `820 ms > 1.2 s`; `-` where nothing was measured. */
function formatMsPair(primary, shadow, arrow = '>') {
    const short = (ms) => (ms === null || !Number.isFinite(ms) ? '-' : formatMs(ms));
    const [left, right] = [short(primary), short(shadow)];
    const [value = '', unit = ''] = left.split(' ');
    return `${unit !== '' && right.endsWith(` ${unit}`) ? value : left} ${arrow} ${right}`;
}
/** A size in binary units: `812 B`, `1.4 KiB`, `512 MiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return DASH;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    const size = Math.abs(bytes);
    const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
    return `${formatNumber(bytes / 1024 ** power)} ${units[power]}`;
}
/** A value in the unit of its KPI. Units nobody told us about are written behind the number as they are. */
function formatValue(value, unit) {
    if (value === null || value === undefined || !Number.isFinite(value))
        return DASH;
    if (unit === 'ms')
        return formatMs(value);
    if (unit === 's')
        return formatMs(value * 1000);
    if (unit === 'bytes' || unit === 'B')
        return formatBytes(value);
    if (unit === 'share')
        return formatPercent(value);
    if (unit === 'count' || unit === 'ratio' || unit === '')
        return formatNumber(value);
    return `${formatNumber(value)} ${unit}`;
}
/** A time span in seconds: `24 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
function formatSeconds(seconds) {
    if (!Number.isFinite(seconds))
        return 'never';
    const whole = Math.round(Math.abs(seconds));
    if (whole < 1)
        return `${formatNumber(Math.abs(seconds), 1)} s`;
    for (const [size, unit, next, nextUnit] of SPANS) {
        if (whole < size)
            continue;
        const rest = Math.floor((whole % size) / next);
        return `${GROUPED.format(Math.floor(whole / size))} ${unit}${rest > 0 ? ` ${rest} ${nextUnit}` : ''}`;
    }
    return `${whole} s`;
}
const SPANS = [
    [86_400, 'd', 3_600, 'h'],
    [3_600, 'h', 60, 'min'],
    [60, 'min', 1, 's'],
];
/** Minutes still to go, never with more precision than an estimate has: `under a minute`, `6 min`, `2 h`. */
function formatMinutes(minutes) {
    if (!Number.isFinite(minutes))
        return 'an unknown time';
    if (minutes < 1)
        return 'under a minute';
    return formatSeconds(minutes < 90 ? Math.round(minutes) * 60 : Math.round(minutes / 60) * 3_600);
}
/** How strong evidence is, as odds: `812`, `1.2 million`, `10^24`. */
function formatEvidence(eValue) {
    if (!Number.isFinite(eValue))
        return eValue > 0 ? 'beyond counting' : DASH;
    if (eValue < 0.01)
        return 'below 0.01';
    if (eValue < 1e6)
        return formatNumber(eValue, 2);
    if (eValue < 1e9)
        return `${formatNumber(eValue / 1e6, 2)} million`;
    return `10^${Math.floor(Math.log10(eValue))}`;
}
function percentNumber(share) {
    const percent = share * 100;
    const size = Math.abs(percent);
    if (size < 0.0005)
        return '0';
    return formatNumber(percent, size >= 9.95 ? wholeDigits(size) : 2);
}
/** Digits before the point: a number is never rounded to tens to save digits. */
function wholeDigits(size) {
    return Math.min(15, Math.max(1, Math.floor(Math.log10(size)) + 1));
}


/***/ }),

/***/ 18853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cC: () => (/* binding */ numberFact),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   yM: () => (/* binding */ textFact)
/* harmony export */ });
/** The words of a report: its KPI notes, and the units of its timelines where a KPI has no note. */
function wordsOf(report) {
    const noted = report.kpis ?? [];
    const others = report.timelines.filter((chart) => !noted.some((kpi) => kpi.name === chart.kpi));
    return {
        kpis: [...noted, ...others.map((chart) => ({ name: chart.kpi, unit: chart.unit }))],
        forecasts: report.forecasts,
        routes: report.routes,
    };
}
/** The unit of a KPI; empty where nobody said. */
function unitOf(kpi, words) {
    return words.kpis?.find((note) => note.name === kpi)?.unit ?? '';
}
const LABELS = {
    latency: 'response time',
    errors: '5xx and failed requests',
    'errors-5xx': '5xx answers',
    'errors-4xx': '4xx answers',
    timeouts: 'timeouts',
    'connection-errors': 'refused or broken connections',
    divergence: 'differing responses',
    divergences: 'differing responses',
    assertions: 'assertions of the scenarios',
    transaction: 'the time of a whole transaction',
    'transaction-failures': 'failed transactions',
    cpu: 'CPU',
    memory: 'memory',
    'response-size': 'response size',
    'outbound-calls': 'outbound calls',
    availability: 'availability',
    run: 'the run',
};
/** How a KPI is called in a sentence; a team's own KPI keeps the name the team gave it. */
function labelOf(kpi) {
    return Object.hasOwn(LABELS, kpi) ? LABELS[kpi] : kpi;
}
/** What findings speak of, each once; with the route where it is one route's. */
function namesOf(findings) {
    return [...new Set(findings.map(({ kpi, route }) => (route === undefined ? labelOf(kpi) : `${labelOf(kpi)} of ${route}`)))].join(', ');
}
/** A fact as a number; undefined where it is absent or no finite number. */
function numberFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
    }
    return undefined;
}
/** A fact as text; undefined where it is absent. */
function textFact(finding, ...names) {
    for (const name of names) {
        const value = finding.facts?.[name];
        if (typeof value === 'string' && value !== '')
            return value;
        if (Array.isArray(value) && value.length > 0)
            return value.join(', ');
    }
    return undefined;
}
/** First letter in upper case. */
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** `1 pair`, `2 pairs`. `counted` is the number as it is printed. */
function plural(counted, noun) {
    return `${counted} ${noun}${counted === '1' ? '' : 's'}`;
}


/***/ }),

/***/ 82320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   VO: () => (/* binding */ renderScalar),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* unused harmony export GENERATOR_NAMES */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const VARIABLE = /^[A-Za-z_][\w-]*$/;
/** Values made anew at each place: name -> how many numbers may follow. */
const GENERATORS = { uuid: 0, iteration: 0, 'random.int': 2, 'random.hex': 1, 'random.float': 0 };
const GENERATOR_NAMES = Object.keys(GENERATORS);
const LARGEST_INT = 1_000_000;
/** Reads a text; what is not understood stays as it stands and is reported by `problemsOf`. */
function readTemplate(source) {
    const parts = [];
    let at = 0;
    for (const match of source.matchAll(PLACEHOLDER)) {
        if (match.index > at)
            parts.push({ text: source.slice(at, match.index) });
        const [name = '', ...args] = match[1].split(/[\s,]+/);
        parts.push({ name, args: args.map(Number), offset: match.index });
        at = match.index + match[0].length;
    }
    if (at < source.length || parts.length === 0)
        parts.push({ text: source.slice(at) });
    return { source, parts };
}
/** The variables a template needs. */
function variablesOf(template) {
    return template.parts.flatMap((part) => ('name' in part && !isGenerator(part.name) ? [{ name: part.name, offset: part.offset }] : []));
}
/** Placeholders whose own form is wrong, whatever the variables are. */
function problemsOf(template) {
    return template.parts.flatMap((part) => {
        if (!('name' in part))
            return [];
        const found = `"{{${[part.name, ...part.args].join(' ')}}}"`;
        const most = GENERATORS[part.name];
        if (most === undefined)
            return VARIABLE.test(part.name) && part.args.length === 0
                ? []
                : [{ message: 'not a placeholder', found, expected: `{{name}} or one of ${GENERATOR_NAMES.join(', ')}`, offset: part.offset }];
        const good = part.args.length <= most && part.args.every(Number.isInteger) && (part.args[0] ?? 0) <= (part.args[1] ?? LARGEST_INT);
        return good ? [] : [{ message: 'these numbers are not understood', found, expected: usageOf(part.name), offset: part.offset }];
    });
}
function usageOf(name) {
    if (name === 'random.int')
        return '{{random.int}} or {{random.int LOW HIGH}}';
    return name === 'random.hex' ? '{{random.hex}} or {{random.hex DIGITS}}' : `{{${name}}}`;
}
/** The text with everything filled in. @throws RangeError for a variable without a value: the caller checks first */
function render(template, context) {
    return template.parts.map((part) => ('text' in part ? part.text : String(valueFor(part.name, part.args, context)))).join('');
}
/** Like `render`, but a text that is one placeholder alone keeps the type of its value: `{{count}}` in a JSON body stays a number. */
function renderScalar(template, context) {
    const [only] = template.parts;
    if (template.parts.length === 1 && only && 'name' in only)
        return valueFor(only.name, only.args, context);
    return render(template, context);
}
function valueFor(name, args, context) {
    switch (name) {
        case 'uuid':
            return uuid(context.random);
        case 'iteration':
            return context.iteration;
        case 'random.int': {
            const low = args[0] ?? 0;
            const high = args[1] ?? Math.max(low, LARGEST_INT);
            return low + Math.floor(context.random() * (high - low + 1));
        }
        case 'random.hex':
            return hex(context.random, args[0] ?? 16);
        case 'random.float':
            return Number(context.random().toFixed(6));
        default: {
            const value = context.variables.get(name);
            if (value === undefined)
                throw new RangeError(`no value for {{${name}}}`);
            return value;
        }
    }
}
function isGenerator(name) {
    return Object.hasOwn(GENERATORS, name);
}
function hex(random, digits) {
    return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
/** RFC 9562 version 4: random but for version and variant. */
function uuid(random) {
    const d = hex(random, 32);
    const variant = ((Number.parseInt(d.charAt(16), 16) & 3) | 8).toString(16);
    return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20)}`;
}


/***/ })

};
