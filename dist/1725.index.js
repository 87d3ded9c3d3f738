export const id = 1725;
export const ids = [1725,7888];
export const modules = {

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
/* harmony export */   S: () => (/* binding */ cloneTree),
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
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
