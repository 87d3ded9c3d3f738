export const id = 176;
export const ids = [176,6005,8386];
export const modules = {

/***/ 93609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   wf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75162);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36483);
/* harmony import */ var _later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51651);



const CONFIGURATION = { keysAt: _json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .keysAt */ ._s, hasLater: true };
/** Every problem the schema found, in the words of the person who wrote the file. */
function issuesOf(problems, source, grammar = CONFIGURATION) {
    return problems.flatMap((problem) => describe(problem, [], source, grammar));
}
function describe(problem, prefix, source, grammar) {
    const path = [...prefix, ...problem.path];
    if (problem.code === 'unrecognized_keys')
        return problem.keys.map((name) => unknownKey([...path, name], source, grammar));
    if (problem.code === 'invalid_union')
        return describeUnion(problem.errors, problem.message, path, source, grammar);
    if (problem.code === 'invalid_key')
        return [
            {
                message: 'this key is not understood',
                found: show(path.at(-1)),
                expected: expectedOf(problem.issues[0]?.message),
                place: source.placeOfKey(path),
            },
        ];
    return [wrongValue(path, problem.message, problem.code === 'invalid_value' ? problem.values.map(String) : [], source, grammar)];
}
function unknownKey(path, source, { keysAt: keysHere, hasLater }) {
    const name = String(path.at(-1));
    const place = source.placeOfKey(path);
    const instead = hasLater ? (0,_later_js__WEBPACK_IMPORTED_MODULE_2__/* .insteadOfKey */ .pp)(path) : undefined;
    if (instead !== undefined)
        return { message: 'not in this version', found: show(name), expected: instead, place };
    const parent = path.slice(0, -1);
    const known = keysHere(parent);
    const word = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...known, ...(hasLater ? (0,_later_js__WEBPACK_IMPORTED_MODULE_2__/* .laterKeysAt */ .Ws)(parent) : [])]);
    return {
        message: 'unknown key',
        found: show(name),
        expected: known.length > 0 ? `one of ${known.join(', ')}` : 'nothing',
        nearest: word,
        place,
    };
}
/** Of several shapes the one the author meant: the one whose own type fits what stands there. */
function describeUnion(branches, message, path, source, grammar) {
    const meant = branches.filter((branch) => !branch.some((problem) => problem.path.length === 0 && (problem.code === 'invalid_type' || problem.code === 'invalid_value')));
    const best = meant.toSorted((a, b) => a.length - b.length)[0];
    const isDeeper = best?.some((problem) => problem.path.length > 0 || problem.code === 'unrecognized_keys');
    if (best && isDeeper)
        return best.flatMap((problem) => describe(problem, path, source, grammar));
    const words = branches.flatMap((branch) => branch.flatMap((problem) => (problem.code === 'invalid_value' ? problem.values.map(String) : [])));
    return [wrongValue(path, message, words, source, grammar)];
}
function wrongValue(path, message, words, source, { hasLater }) {
    const value = valueAt(source.value, path);
    const expected = expectedOf(message);
    if (value === undefined)
        return { message: 'missing', expected, place: source.placeOfKey(path) };
    const place = source.placeOf(path);
    if (hasLater && (0,_later_js__WEBPACK_IMPORTED_MODULE_2__/* .isLaterValue */ .Gt)(path, value))
        return { message: 'not in this version', found: show(value), expected, place };
    const word = typeof value === 'string' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, [...words, ...(hasLater ? (0,_later_js__WEBPACK_IMPORTED_MODULE_2__/* .laterValuesAt */ .Ao)(path) : [])]) : undefined;
    return { message: 'not understood', found: show(value), expected, nearest: word === value ? undefined : word, place };
}
function expectedOf(message) {
    return message?.replace(/^expected /, '');
}
/** A value as the author wrote it, in one line. */
function show(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
/** What stands at a path; undefined where nothing does. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
/** A YAML mapping, as against a list, a scalar or nothing. */
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 36483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   it: () => (/* binding */ scenarioJsonSchema),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* unused harmony exports configJsonSchema, configJsonSchemaText, configurationTable */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29396);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68820);
/* harmony import */ var _sections_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86142);



/** The JSON Schema of `foreshadow.yml` as it is published in `schema/foreshadow.schema.json`. */
function configJsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input', override: keepNotes });
    return {
        $schema,
        title: 'foreshadow.yml',
        description: 'What Foreshadow compares, with which traffic, and what it may decide.',
        ...schema,
    };
}
/** zod drops defaults and examples of values that are read into another type; for an editor they are what is to be written. */
function keepNotes({ zodSchema, jsonSchema, }) {
    const notes = zod__WEBPACK_IMPORTED_MODULE_3__/* .globalRegistry */ .fd.get(zodSchema);
    if (notes?.default !== undefined)
        jsonSchema.default = notes.default;
    if (notes?.examples !== undefined)
        jsonSchema.examples = notes.examples;
}
/** The file's exact text. */
function configJsonSchemaText() {
    return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}
/** The JSON Schema of scenario files as it is published in `schema/foreshadow-scenarios.schema.json`. */
function scenarioJsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_sections_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .scenarioFile */ .z, { io: 'input', override: keepNotes });
    return {
        $schema,
        title: 'scenarios',
        description: 'Synthetic transactions for Foreshadow: what kinds of users do, step by step.',
        ...schema,
    };
}
/** The keys known at a place of the configuration; empty where any name may stand. */
function keysAt(path) {
    return keysIn(configJsonSchema(), path);
}
/** The keys known at a place of a document with that schema; empty where any name may stand. */
function keysIn(schema, path) {
    let nodes = [schema];
    for (const part of path)
        nodes = nodes.flatMap((node) => children(node, part));
    return nodes.flatMap((node) => alternatives(node).flatMap((one) => Object.keys(one.properties ?? {})));
}
function children(node, part) {
    return alternatives(node).flatMap((one) => {
        if (typeof part === 'number')
            return one.items ? [one.items] : [];
        const known = one.properties?.[part];
        if (known)
            return [known];
        return typeof one.additionalProperties === 'object' ? [one.additionalProperties] : [];
    });
}
const alternatives = (node) => (node.anyOf ? node.anyOf.flatMap(alternatives) : [node]);
/** The table of keys in `docs/configuration.md`. */
function configurationTable() {
    const rows = rowsOf(configJsonSchema(), '');
    return ['| key | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
const ARMS = (/* unused pure expression or super */ null && (['environment.shadow', 'environment.baseline']));
function rowsOf(node, prefix) {
    return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
        const path = prefix === '' ? name : `${prefix}.${name}`;
        if (prefix === 'kpis')
            return [];
        const row = `| \`${path}\` | ${typeOf(child).replaceAll('|', '\\|')} | ${presetOf(child, node.required?.includes(name) === true)} | ${child.description ?? ''} |`;
        return ARMS.includes(path) ? [row] : [row, ...nested(child, path)];
    });
}
function nested(node, path) {
    return alternatives(node).flatMap((one) => {
        const inList = one.items ? alternatives(one.items).flatMap((item) => rowsOf(item, `${path}[]`)) : [];
        const extra = typeof one.additionalProperties === 'object'
            ? alternatives(one.additionalProperties).flatMap((item) => rowsOf(item, `${path}.NAME`))
            : [];
        return [...rowsOf(one, path), ...inList, ...extra];
    });
}
function typeOf(node) {
    if (node.title)
        return node.title;
    if (node.properties)
        return 'mapping';
    if (node.items)
        return 'list';
    if (node.anyOf)
        return [...new Set(node.anyOf.map(typeOf))].join(' or ');
    return node.additionalProperties === false ? 'empty mapping' : (node.type ?? 'mapping').replace('object', 'mapping');
}
function presetOf(node, isRequired) {
    if (isRequired)
        return 'required';
    if (node.default === undefined)
        return '';
    return `\`${typeof node.default === 'string' ? node.default : JSON.stringify(node.default)}\``;
}


/***/ }),

/***/ 51651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ laterValuesAt),
/* harmony export */   Gt: () => (/* binding */ isLaterValue),
/* harmony export */   Ws: () => (/* binding */ laterKeysAt),
/* harmony export */   pp: () => (/* binding */ insteadOfKey)
/* harmony export */ });
const LATER_KEYS = [
    { path: 'forecast.history', instead: 'nothing here; forecasts use the series of the run' },
    { path: 'forecast.model', instead: 'nothing here; the model is chosen by its back-test' },
];
const LATER_VALUES = [
    { path: 'environment.driver', values: ['kubernetes', 'docker-swarm'] },
    { path: 'traffic.replay.format', values: ['alb', 'cloudfront', 'envoy'] },
    { path: 'logs.source', values: ['kubernetes', 'loki'] },
];
/** What to use instead of a key that a later version brings; undefined for a key nobody plans. */
function insteadOfKey(path) {
    return LATER_KEYS.find((later) => matches(later.path, path))?.instead;
}
/** The keys of later versions at one place, so that a slip of the pen still finds them. */
function laterKeysAt(path) {
    return LATER_KEYS.filter((later) => matches(later.path.split('.').slice(0, -1).join('.'), path)).map((later) => later.path.split('.').at(-1));
}
/** The values of later versions at one place. */
function laterValuesAt(path) {
    return LATER_VALUES.find((later) => matches(later.path, path))?.values ?? [];
}
/** Whether a value is one that a later version brings. */
function isLaterValue(path, value) {
    return laterValuesAt(path).includes(String(value));
}
function matches(pattern, path) {
    const parts = pattern === '' ? [] : pattern.split('.');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === String(path[index]));
}


/***/ }),

/***/ 68820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build-bundle/src/environment/egress.js
var egress = __webpack_require__(86917);
// EXTERNAL MODULE: ./build-bundle/src/config/words.js
var words = __webpack_require__(388);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/environment.js



const httpPath = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: 'expected a path that begins with /' }), { title: 'path', expected: 'a path that begins with /' }, (value) => (value.startsWith('/') ? value : undefined));
const pattern = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: 'expected a regular expression' }), { title: 'regular expression', expected: 'a regular expression' }, (value) => {
    new RegExp(value);
    return value;
});
const ORIGIN = 'http://HOST:PORT or https://HOST:PORT, without a path or a user name';
const origin = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${ORIGIN}` }), { title: 'URL', expected: ORIGIN }, (value) => {
    const url = new URL(value);
    const plain = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
    return plain ? url.origin : undefined;
});
const INSIDE = 'a relative path that stays inside the worktree';
const worktreePath = schemas/* string */.YjP()
    .refine((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'), { error: `expected ${INSIDE}` });
const ready = (0,words/* section */.uW)({
    http: (0,words/* key */.Eb)(httpPath, 'GET this path until it answers 2xx or 3xx'),
    tcp: (0,words/* key */.Eb)(words/* flag */.Jt, 'ready when the port accepts a connection (the default where no probe is named)'),
    log: (0,words/* key */.Eb)(pattern, 'ready when a line of the output matches'),
    within: (0,words/* key */.Eb)(words/* duration */.p0, 'how long an arm may take to become ready', '60s'),
});
/** What one arm runs; the shadow and the baseline begin as the primary and differ only in what they name. */
const arm = (0,words/* section */.uW)({
    ref: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('base, head, a commit, a tag or a branch'), 'what to check out: base, head, a commit, a tag or a branch'),
    url: (0,words/* key */.Eb)(origin, 'driver `url`: where this arm answers; driver `attach`: only for source `exposition` and `{{host}}`'),
    image: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the name of an image'), 'driver `docker-compose`: this image for the service, instead of what its file says'),
    command: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), 'driver `process`: replaces `environment.command` for this arm'),
    env: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text; write numbers in quotes'), 'environment variables; a value may be a secret, `env:NAME`'),
    files: (0,words/* key */.Eb)(schemas/* record */.g1P(worktreePath, (0,words/* phrase */.MZ)('the path of a file'), { error: 'expected a mapping of paths to paths' }).meta({ title: 'map of paths' }), "files of the arm's worktree to replace: path there -> file to take, relative to the configuration's directory"),
    vars: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text; write numbers in quotes'), 'words of its own for `{{NAME}}` in the command (driver `process`) and in the queries of `metrics` (driver `attach`)'),
    ready: (0,words/* key */.Eb)(ready, 'when the arm counts as ready'),
});
const HOST = 'a host such as api.example.com, *.example.com or example.com:8443';
const host = schemas/* string */.YjP({ error: `expected ${HOST}` }).refine(egress/* isHostPattern */.FD, { error: `expected ${HOST}` });
const ADDRESS = 'http://HOST:PORT or https://HOST, with or without a path';
const address = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${ADDRESS}` }), { title: 'URL', expected: ADDRESS }, (value) => {
    const url = new URL(value);
    const plain = /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
    return plain ? url.href : undefined;
});
/** What answers in place of a host; exactly one of its first three keys (`rules.ts`). */
const stub = (0,words/* section */.uW)({
    service: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the name of a service'), 'driver `docker-compose`: a service of the same file'),
    port: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'the port of that service; default: the first one it exposes'),
    recording: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the path of a recording'), 'a recording (HAR, JSONL): its answers are given again, by method, path, query and body'),
    url: (0,words/* key */.Eb)(address, 'an address that answers'),
});
/** `environment:` the arms and what runs them. */
const environment = (0,words/* section */.uW)({
    driver: (0,words/* required */.mw)((0,words/* choice */.Yq)(['process', 'url', 'docker-compose', 'attach']), 'what brings the arms up: `process` starts a command for each, `docker-compose` the services of a Compose file, `url` uses what already runs, `attach` only watches what something else runs and splits'),
    file: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the path of a Compose file'), "driver `docker-compose`: the file, relative to the configuration's directory; default: the one Compose finds"),
    service: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the name of a service'), 'driver `docker-compose`: the service that the traffic goes to'),
    port: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'driver `docker-compose`: the port inside the container; default: the first that the service publishes or exposes'),
    services: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['changed', 'all']), 'driver `docker-compose`: which services every arm has of its own; default: all, or changed where state is shared'),
    limits: (0,words/* key */.Eb)((0,words/* section */.uW)({
        cpus: (0,words/* key */.Eb)(words/* positive */.yj, "CPU cores for each arm's service; default: what the file says"),
        memory: (0,words/* key */.Eb)(words/* size */.Ej, "memory for each arm's service; default: what the file says, else an equal share of the machine"),
    }), 'driver `docker-compose`: the same for every arm'),
    command: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), 'driver `process`: starts the service; `PORT` is set, `{{port}}` is replaced'),
    build: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), "run once in each ref's worktree before its start, cached by tree id (not with driver `url`)"),
    primary: (0,words/* key */.Eb)(arm, 'live: what runs now (default ref: base)'),
    shadow: (0,words/* key */.Eb)(arm, 'new: only what differs from the primary (default ref: head)'),
    baseline: (0,words/* key */.Eb)(schemas/* union */.KCZ([words/* flag */.Jt, arm], { error: 'expected true, false or a mapping' }), 'a second copy of the primary, to learn the noise; default: true, with `url` and `attach` false'),
    state: (0,words/* key */.Eb)((0,words/* section */.uW)({
        each: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['own', 'shared', 'read-only', 'snapshot']), 'whether every arm has data of its own, empty or as a copy (`snapshot`); default: own, with `url` and `attach` shared'),
        prepare: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), "fills an arm's data before it starts, by that arm's own code (not with driver `url`)"),
        snapshot: (0,words/* key */.Eb)((0,words/* section */.uW)({
            volumes: (0,words/* key */.Eb)((0,words/* textMap */.sP)('the name of a volume'), "volume of the Compose file -> the volume to copy; default: the project's own of that name"),
            pause: (0,words/* key */.Eb)(words/* flag */.Jt, 'whether containers that use such a volume may be paused while it is copied', false),
        }), 'driver `docker-compose`, `each: snapshot`: what is copied'),
    }), 'the data behind the arms'),
    egress: (0,words/* key */.Eb)((0,words/* section */.uW)({
        default: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['deny', 'allow']), 'what becomes of a call to a host that is neither allowed nor stubbed', 'allow'),
        allow: (0,words/* key */.Eb)((0,words/* listOf */.c3)(host, 'a list of hosts'), 'hosts that may be called: `api.example.com`, `*.example.com`, `example.com:8443`'),
        stubs: (0,words/* key */.Eb)(schemas/* record */.g1P(host, stub, { error: 'expected a mapping of hosts to stubs' }).meta({ title: 'map of stubs' }), 'what answers in place of a host: `{ service: NAME }`, `{ recording: FILE }` or `{ url: URL }`'),
        tls: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['inspect', 'pass']), 'whether TLS is opened, so that calls are known by method and route, or only connections are counted', 'inspect'),
    }), 'what the arms may call, the same for every arm'),
});

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/forecast.js


const LIMIT = 'a size such as 512MiB, a share such as 80%, or a number';
const limit = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: `expected ${LIMIT}` }).meta({ title: 'size, share or number' });
/** `forecast:` what is predicted, how far ahead, and from which probability on it counts. */
const forecast = (0,words/* section */.uW)({
    horizon: (0,words/* key */.Eb)(words/* duration */.p0, 'how far ahead', '3h'),
    'production-rate': (0,words/* key */.Eb)(words/* rate */.TS, "production's requests; without it forecasts speak of requests, not of hours"),
    'horizon-requests': (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'how far ahead where no `production-rate` is known', 1_000_000),
    risk: (0,words/* key */.Eb)(schemas/* record */.g1P(schemas/* string */.YjP(), (0,words/* section */.uW)({
        above: (0,words/* key */.Eb)(limit, 'breached above this'),
        below: (0,words/* key */.Eb)(limit, 'breached below this'),
        warn: (0,words/* key */.Eb)(words/* probability */.E5, 'probability of a breach that is a warning', '40%'),
        act: (0,words/* key */.Eb)(words/* probability */.E5, 'probability of a breach that holds alone', '70%'),
    }), { error: 'expected a mapping of KPI names' })
        .meta({ title: 'map of KPI names' }), 'the limits, by KPI'),
    warnings: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'this many KPIs in warning hold the change', 2),
    'rollback-on-forecast': (0,words/* key */.Eb)(words/* flag */.Jt, 'a forecast alone may roll back', false),
});

// EXTERNAL MODULE: ./build-bundle/src/config/sections/gate.js
var gate = __webpack_require__(31559);
// EXTERNAL MODULE: ./build-bundle/src/logs/spec.js
var spec = __webpack_require__(20417);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/logs.js


/** `logs:` which lines of the arms are compared. */
const logs = (0,words/* section */.uW)({
    source: (0,words/* key */.Eb)((0,words/* choice */.Yq)(spec/* LOG_SOURCES */._G), 'where they are read: the output of the arms of driver `process`, or containers; default: `process` with driver `process`, else `docker`'),
    container: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the name or id of a container'), '`docker`: the container of an arm that somebody else started, `{{arm}}` and the `vars` of the arm filled in; driver `docker-compose` knows its own'),
    levels: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* choice */.Yq)(spec/* LEVELS */.A_), 'a list of levels').meta({ title: 'list of levels' }), `levels that are compared: ${spec/* LEVELS */.A_.join(', ')}; default: ${spec/* DEFAULT_LEVELS */.ol.join(', ')}`),
    ignore: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a text'), 'a list of texts').meta({ title: 'list of texts' }), 'messages that are not compared: texts that stand in them, `*` for anything'),
});

// EXTERNAL MODULE: ./build-bundle/src/metrics/datadog-answer.js
var datadog_answer = __webpack_require__(62349);
// EXTERNAL MODULE: ./build-bundle/src/metrics/selector.js
var selector = __webpack_require__(65351);
// EXTERNAL MODULE: ./build-bundle/src/metrics/spec.js
var metrics_spec = __webpack_require__(87693);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/output.js


const DEPLOYMENT = 'true, false or the name of an environment';
/** `report:` where the report goes. */
const report = (0,words/* section */.uW)({
    'pull-request': (0,words/* key */.Eb)(words/* flag */.Jt, 'one comment on the pull request, kept up to date', true),
    check: (0,words/* key */.Eb)(words/* flag */.Jt, 'a check run on the commit, with annotations on the changed configuration lines; needs `checks: write`', false),
    status: (0,words/* key */.Eb)(words/* flag */.Jt, 'a commit status; needs `statuses: write`', false),
    deployment: (0,words/* key */.Eb)(schemas/* union */.KCZ([words/* flag */.Jt, (0,words/* phrase */.MZ)('the name of an environment')], { error: `expected ${DEPLOYMENT}` }).meta({ title: 'true | false | text' }), 'a deployment with the verdict as its status, to the environment named, or to `foreshadow-SERVICE`; needs `deployments: write`', false),
    artifact: (0,words/* key */.Eb)(words/* flag */.Jt, 'the run folder as an artifact of the workflow run (root action)', false),
    html: (0,words/* key */.Eb)(words/* flag */.Jt, 'an HTML report in the run folder', true),
});
const URL_WORD = 'an http or https URL, or env:NAME';
/** An address of a server, or the name of the variable that holds it. */
const url = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${URL_WORD}` }), { title: 'URL', expected: URL_WORD }, (value) => {
    if (/^env:[A-Z_][A-Z0-9_]*$/.test(value))
        return value;
    const parsed = new URL(value);
    return /^https?:$/.test(parsed.protocol) && parsed.username === '' ? value : undefined;
});
/** `remote-write:` a Prometheus remote-write endpoint that keeps the points of the run. */
const remoteWrite = (0,words/* section */.uW)({
    url: (0,words/* required */.mw)(url, 'the endpoint; may be `env:NAME`'),
    headers: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text'), 'headers of every request; values may hold `env:NAME`'),
});

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/metrics.js






const PATH = 'a path such as /metrics';
const path = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${PATH}` }), { title: 'path', expected: PATH }, (value) => value.startsWith('/') ? value : undefined);
const SELECTOR = 'a selector without functions, such as http_requests_total{version="{{version}}"}';
const metrics_selector = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${SELECTOR}` }), { title: 'selector', expected: SELECTOR }, (value) => (0,selector/* isSelector */.cB)(value) ? value.trim() : undefined);
const envName = (0,words/* phrase */.MZ)('env:NAME');
/** `metrics:` what is read from elsewhere beside the traffic. */
const metrics = (0,words/* listOf */.c3)((0,words/* section */.uW)({
    source: (0,words/* required */.mw)((0,words/* choice */.Yq)(metrics_spec/* METRIC_SOURCES */.ys), 'the kind of source'),
    url: (0,words/* key */.Eb)(url, '`prometheus`: the server (`datadog`: one in front of it); may be `env:NAME`; `database`: its address, always `env:NAME`, in which `{{arm}}` is filled in'),
    site: (0,words/* key */.Eb)((0,words/* choice */.Yq)(datadog_answer/* DATADOG_SITES */.mj), '`datadog`: the site of the account', 'datadoghq.com'),
    api: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['v1', 'v2']), '`datadog`: the version of its query API', 'v2'),
    'api-key': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), '`datadog`: the API key, `env:NAME`'),
    'app-key': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), '`datadog`: the application key, `env:NAME`'),
    path: (0,words/* key */.Eb)(path, "`exposition`: the path of each arm's own metrics page", '/metrics'),
    container: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the name or id of a container'), "`container`: the container of each arm, such as `shop-{{arm}}`; default: those of the arm's service under test"),
    kind: (0,words/* key */.Eb)((0,words/* choice */.Yq)(metrics_spec/* DATABASE_KINDS */.wF), '`database`: which one'),
    urls: (0,words/* key */.Eb)((0,words/* section */.uW)({
        primary: (0,words/* key */.Eb)(envName, 'of the primary'),
        shadow: (0,words/* key */.Eb)(envName, 'of the shadow'),
        baseline: (0,words/* key */.Eb)(envName, 'of the baseline'),
    }), '`database`: the address for each arm, `env:NAME`; instead of `url`'),
    queries: (0,words/* key */.Eb)(schemas/* record */.g1P(schemas/* string */.YjP(), (0,words/* phrase */.MZ)('a query'), { error: 'expected a mapping of names to queries' }).meta({ title: 'map of queries' }), 'required but for `container` and `database`, whose queries are names of quantities (docs/databases.md); name -> query; the name is a KPI, or a value in an `expression`; `{{arm}}`, `{{host}}`, `{{port}}`, `{{run}}`, `{{window}}` are filled in'),
    histograms: (0,words/* key */.Eb)(schemas/* record */.g1P(schemas/* string */.YjP(), metrics_selector, { error: 'expected a mapping of names to selectors' }).meta({ title: 'map of selectors' }), "`prometheus`: name -> selector of a histogram (classic or native), e.g. `latency: http_request_duration_seconds{version='{{version}}'}`: requests above each bound"),
    counts: (0,words/* key */.Eb)(schemas/* record */.g1P(schemas/* string */.YjP(), (0,words/* section */.uW)({
        events: (0,words/* required */.mw)(metrics_selector, 'the selector of the counter of events'),
        of: (0,words/* required */.mw)(metrics_selector, 'the selector of the counter of everything they are among'),
    }), { error: 'expected a mapping of names to `events` and `of`' })
        .meta({ title: 'map of counters' }), '`prometheus`: name -> two counters: events, and the requests or jobs they are among'),
    parity: (0,words/* key */.Eb)((0,words/* section */.uW)({
        requests: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a query'), 'requests a second that the arm serves, all replicas together'),
        replicas: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a query'), 'how many replicas serve them'),
        age: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a query'), 'seconds since its youngest replica was started, e.g. time() - max(process_start_time_seconds{...})'),
        'cpu-limit': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a query'), 'CPU cores that a replica may use'),
        'memory-limit': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a query'), 'bytes that a replica may use'),
    }), 'driver `attach`: what tells how much each arm bears; unless both bear the same, times, CPU and memory never pass'),
    tenant: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a tenant'), '`prometheus`: sent as `X-Scope-OrgID`; may hold `env:NAME`'),
    bearer: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), '`prometheus`: the token of `Authorization: Bearer`, `env:NAME`'),
    ca: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('the path of a file'), "`prometheus`: certificates (PEM) the server's is checked against, relative to the configuration's directory"),
    headers: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text'), 'headers of every request (authorization, tenant); values may hold `env:NAME`'),
    delay: (0,words/* key */.Eb)(words/* duration */.p0, 'how long the source needs until a value can be read; default: 30s for `datadog`, else none'),
    step: (0,words/* key */.Eb)(words/* duration */.p0, 'time between two points; default: a sixtieth of the run, from 1s to 1m'),
}), 'a list of sources');

// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notice = __webpack_require__(86368);
// EXTERNAL MODULE: ./build-bundle/src/notify/spec.js
var notify_spec = __webpack_require__(26371);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/notify.js




/** `notify:` who is told of what. */
const notify = (0,words/* listOf */.c3)((0,words/* section */.uW)({
    notifier: (0,words/* required */.mw)((0,words/* choice */.Yq)(notify_spec/* NOTIFIER_NAMES */.yI), 'the kind of notifier'),
    on: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* choice */.Yq)(notice/* NOTICE_EVENTS */.Xk), 'a list of events').meta({ title: 'list of events' }), 'what is told', [...notice/* DEFAULT_EVENTS */.O$]),
    url: (0,words/* key */.Eb)(url, '`slack`: an incoming webhook, `env:NAME`; `webhook`: where the notice is posted, may be `env:NAME`'),
    token: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), "`slack`: a bot's token instead of `url`, `env:NAME`: one message, kept up to date"),
    channel: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a channel'), '`slack` with `token`: the ID of the channel, or `#name`'),
    'routing-key': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), '`pagerduty`: the integration key of a service, `env:NAME`'),
    secret: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), '`webhook`: the key that signs every request, `env:NAME`'),
    headers: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text'), '`webhook`: headers of every request; values may hold `env:NAME`'),
    api: (0,words/* key */.Eb)(url, '`slack`, `pagerduty`: the API where it is another than usual, such as https://events.eu.pagerduty.com'),
}), 'a list of notifiers');

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverter-spec.js
/** The reverters a user may name. */
const REVERTER_NAMES = ['config-file', 'docker-compose', 'github-deployment', 'revert-pull-request', 'command'];

;// CONCATENATED MODULE: ./build-bundle/src/rollout/state-context.js
/** The state stores a user may name. */
const STATE_STORES = ['directory', 'github'];

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/rollback.js






const REPOSITORY = 'owner/name';
const repository = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${REPOSITORY}` }), { title: REPOSITORY, expected: REPOSITORY }, (value) => /^[\w.-]+\/[\w.-]+$/.test(value) ? value : undefined);
/** `state:` where journal, lease, verified versions and ledger live. */
const state = (0,words/* section */.uW)({
    kind: (0,words/* required */.mw)((0,words/* choice */.Yq)(STATE_STORES), 'what keeps it'),
    environment: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), 'what is acted on: each environment of a service has a state of its own', 'production'),
    path: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a directory'), "`directory`: where, relative to the configuration's directory", '.foreshadow/state'),
    repository: (0,words/* key */.Eb)(repository, '`github`: whose refs hold it; default: the repository of the workflow'),
});
const COMMAND = 'a line for the shell, or a list of a program and its arguments';
const command = schemas/* union */.KCZ([(0,words/* phrase */.MZ)(COMMAND), schemas/* array */.YOg((0,words/* phrase */.MZ)('a text')).min(1)], { error: `expected ${COMMAND}` }).meta({ title: 'command' });
const AT_MOST = 'a number of rollbacks in a time, such as 1/24h or 3/7d';
const atMost = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${AT_MOST}` }), { title: 'number/duration', expected: AT_MOST }, (value) => {
    const [, times, span] = /^(\d+)\s*\/\s*(.+)$/.exec(value) ?? [];
    if (times === undefined || span === undefined || Number(times) === 0)
        return undefined;
    return { count: Number(times), perMs: (0,units/* parseDuration */.E9)(/^\d/.test(span) ? span : `1${span}`) };
});
const VARIABLE = 'env:NAME';
const variable = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${VARIABLE}` }), { title: VARIABLE, expected: VARIABLE }, (value) => /^env:([A-Z_][A-Z0-9_]*)$/.exec(value)?.[1]);
const PATHS = 'paths:GLOB';
const paths = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${PATHS}` }), { title: PATHS, expected: PATHS }, (value) => /^paths:\S/.test(value) ? value : undefined);
const reverter = (0,words/* section */.uW)({
    kind: (0,words/* required */.mw)((0,words/* choice */.Yq)(REVERTER_NAMES), 'what is brought back, and how'),
    file: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a file'), "`config-file`: the file; `docker-compose`: the Compose file; relative to the configuration's directory"),
    reload: (0,words/* key */.Eb)(command, '`config-file`: makes the service read the file again'),
    test: (0,words/* key */.Eb)(command, '`config-file`: whether the service would take `{{file}}`; asked before it is put into place'),
    keep: (0,words/* key */.Eb)((0,words/* count */.U9)(2), '`config-file`: how many contents are kept beside it', 20),
    project: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), "`docker-compose`: the project; default: as Compose names it after the file's directory"),
    service: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), '`docker-compose`: the service that is brought back'),
    variable: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), '`docker-compose`: the variable of the service that is the version; default: its image is'),
    repository: (0,words/* key */.Eb)(repository, '`github-deployment`, `revert-pull-request`: default: the repository of the workflow'),
    environment: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), "`github-deployment`: GitHub's environment; default: that of `state`"),
    task: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a text'), '`github-deployment`: the task of the deployment', 'deploy'),
    base: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a branch'), '`revert-pull-request`: the branch that is brought back; default: the default branch'),
    command: (0,words/* key */.Eb)(command, '`command`: goes back to `{{version}}`; `{{act}}` is the same when it is done again'),
    check: (0,words/* key */.Eb)(command, '`command`: whether `{{version}}` could be gone back to; exit code 0: yes'),
    verify: (0,words/* key */.Eb)(command, '`command`: whether `{{version}}` runs and is healthy; exit code 0: yes'),
    current: (0,words/* key */.Eb)(command, '`command`: prints the version that runs'),
    health: (0,words/* key */.Eb)((0,words/* section */.uW)({
        url: (0,words/* required */.mw)(url, 'answers with 2xx where the service is healthy'),
        within: (0,words/* key */.Eb)(words/* duration */.p0, 'how long it may take until then', '60s'),
    }), 'how the service is asked afterwards'),
    timeout: (0,words/* key */.Eb)(words/* duration */.p0, 'how long one command, or the whole of a deployment, may take; default: 5m, `github-deployment` 30m'),
});
/** `rollback:` how the service is brought back to the last verified version. */
const rollback = (0,words/* section */.uW)({
    reverter: (0,words/* required */.mw)(reverter, 'what is brought back, and how'),
    when: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['auto', 'ask']), 'by itself where the verdict says so, or only after a person was asked', 'ask'),
    'hold-instead-if': (0,words/* key */.Eb)((0,words/* listOf */.c3)(paths, 'a list of paths:GLOB').meta({ title: 'list of paths:GLOB' }), 'changes that cannot be gone back over, such as `paths:db/**`: held for a person where one lies between the two versions'),
    'at-most': (0,words/* key */.Eb)(atMost, 'more than so many in the time are held for a person'),
    freeze: (0,words/* key */.Eb)(variable, 'the environment variable that stops all of it while it is set, `env:NAME`'),
});

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/rollout.js



const ROUTER_KINDS = ['proxy', 'nginx'];
const NAME = 'an upstream such as api_stable or 127.0.0.1:3000';
/** Written into nginx's configuration: nothing in it may end a word there. */
const upstream = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${NAME}` }), { title: 'upstream', expected: NAME }, (value) => /^[\w.:[\]-]+$/.test(value) ? value : undefined);
const USER = 'nginx variables such as $remote_addr or $cookie_session';
const variables = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${USER}` }), { title: 'nginx variables', expected: USER }, (value) => /^[$\w.:-]*\$\w[$\w.:-]*$/.test(value) ? value : undefined);
const rollout_VARIABLE = 'an nginx variable such as $foreshadow_upstream';
const rollout_variable = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${rollout_VARIABLE}` }), { title: 'nginx variable', expected: rollout_VARIABLE }, (value) => /^\$[a-z_]\w*$/i.test(value) ? value : undefined);
const router = (0,words/* section */.uW)({
    kind: (0,words/* required */.mw)((0,words/* choice */.Yq)(ROUTER_KINDS), 'what sends users to either version: our own proxy (`foreshadow mirror`), or nginx'),
    control: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), '`proxy`: the control socket of the mirror'),
    file: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), "`nginx`: a file of our own, or one with other things in it, that nginx's `http` block includes"),
    'mirror-file': (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), '`nginx`: one that its `server` block includes, for copies to the new version; default: no copies'),
    primary: (0,words/* key */.Eb)(upstream, '`nginx`: the upstream of the version that stands'),
    shadow: (0,words/* key */.Eb)(upstream, '`nginx`: the upstream of the new version'),
    key: (0,words/* key */.Eb)(variables, '`nginx`: what a user is known by', '$remote_addr'),
    variable: (0,words/* key */.Eb)(rollout_variable, '`nginx`: what `proxy_pass http://...` names', '$foreshadow_upstream'),
    nginx: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), '`nginx`: the command that is nginx; `-t` and `-s reload` are added to it', 'nginx'),
    reload: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), '`nginx`: another way to make it read its configuration, such as `systemctl reload nginx`'),
    pid: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), '`nginx`: its pid file, by which its new workers are seen', '/run/nginx.pid'),
    verify: (0,words/* key */.Eb)(url, '`nginx`: an address that answers with `$foreshadow_revision`, where its processes cannot be seen'),
});
/** `rollout:` how users go over to a new version, see docs/rollout.md. */
const rollout = (0,words/* section */.uW)({
    steps: (0,words/* key */.Eb)((0,words/* listOf */.c3)(words/* share */.uM, 'a list of shares such as [1%, 5%, 25%, 100%]').meta({ title: 'list of shares' }), 'shares of users on the new version, ascending, in steps of 0.1%, the last one 100%', ['0.1%', '1%', '5%', '25%', '50%', '100%']),
    each: (0,words/* key */.Eb)(words/* duration */.p0, 'how long each step is judged', '10m'),
    router: (0,words/* required */.mw)(router, 'what sends users to either version'),
    watch: (0,words/* key */.Eb)(words/* duration */.p0, 'how long everybody is watched on the new version before it counts as promoted', '30m'),
    'on-abandon': (0,words/* key */.Eb)((0,words/* choice */.Yq)(['roll-back', 'hold']), 'what becomes of a rollout that nobody drives any more', 'roll-back'),
    lease: (0,words/* key */.Eb)(words/* duration */.p0, 'nobody drives it any more where no tick came for so long', '5m'),
});

// EXTERNAL MODULE: ./build-bundle/src/trace/spec.js
var trace_spec = __webpack_require__(905);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/traces.js



/** `traces:` where the traces of the arms are kept, and where the spans of our own requests go. */
const traces = (0,words/* section */.uW)({
    backend: (0,words/* key */.Eb)((0,words/* choice */.Yq)(trace_spec/* TRACE_BACKENDS */.Y), 'what the traces of the arms are read from; left out: nothing is compared'),
    url: (0,words/* key */.Eb)(url, "address of the backend's query service, http://HOST:16686 for Jaeger; may be `env:NAME`"),
    api: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['v1', 'v3']), '`jaeger`: the version of its query API', 'v1'),
    headers: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text'), 'headers of every query (authorization, tenant); values may hold `env:NAME`'),
    ui: (0,words/* key */.Eb)(url, 'where a reader of the report reaches its pages; default: `url`, unless that is `env:NAME`'),
    delay: (0,words/* key */.Eb)(words/* duration */.p0, 'how long the spans of a request need until they can be read', '7s'),
    sample: (0,words/* key */.Eb)(words/* share */.uM, 'share of the requests whose traces are exported and compared', '10%'),
    service: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), '`service.name` of the exported spans', 'foreshadow'),
    otlp: (0,words/* key */.Eb)((0,words/* section */.uW)({
        url: (0,words/* required */.mw)(url, 'OTLP/HTTP receiver, http://HOST:4318; without a path, /v1/traces; may be `env:NAME`'),
        headers: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text'), 'headers of every export; values may hold `env:NAME`'),
    }), 'exports a span for each trial and arm, below which the spans of the service hang'),
});

// EXTERNAL MODULE: ./build-bundle/src/config/sections/traffic.js + 2 modules
var traffic = __webpack_require__(24339);
;// CONCATENATED MODULE: ./build-bundle/src/config/schema.js













/** The whole of `foreshadow.yml` that this version understands. What comes later is in `later.ts`, so that it is refused by name. */
const configSchema = (0,words/* section */.uW)({
    version: (0,words/* required */.mw)(schemas/* literal */.euz(1, { error: 'expected 1' }).meta({ title: '1' }), 'the version of this grammar'),
    service: (0,words/* key */.Eb)((0,words/* section */.uW)({
        name: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), "what the service is called; default: the directory's name"),
        criticality: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['low', 'medium', 'high']), 'sets the defaults of the table', 'medium'),
        paths: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a glob'), 'a list of globs').meta({ title: 'list of globs' }), 'globs of the files the service is made of, relative to the configuration\'s directory, `!` takes out again: a change of others is "not affected"; default: see docs/parity-and-impact.md'),
        always: (0,words/* key */.Eb)(words/* flag */.Jt, 'run even where nothing the service is made of has changed', false),
    }), 'what is being changed'),
    environment: (0,words/* required */.mw)(environment, 'the arms and what runs them'),
    traffic: (0,words/* required */.mw)(schemas/* union */.KCZ([schemas/* literal */.euz('none'), traffic/* traffic */.iN], { error: 'expected a mapping, or none with driver `attach`' }), 'what is sent to the arms; `none`: nothing, they have traffic of their own (driver `attach`)'),
    for: (0,words/* key */.Eb)(words/* duration */.p0, 'driver `attach`: how long the arms are watched', '30m'),
    budget: (0,words/* key */.Eb)(words/* duration */.p0, 'everything together: builds, confirmation and extension too; default: 10m, or twice `traffic.for` where that is longer'),
    metrics: (0,words/* key */.Eb)(metrics, 'values read from elsewhere beside the traffic'),
    logs: (0,words/* key */.Eb)(logs, 'what the arms write, compared'),
    traces: (0,words/* key */.Eb)(traces, 'spans of the run to a tracing backend, and the traces of the arms compared'),
    kpis: (0,words/* key */.Eb)(gate/* kpis */.uJ, 'changes to the built-in KPIs, and KPIs of your own'),
    accept: (0,words/* key */.Eb)(gate/* accept */.Ju, 'findings that are known and accepted'),
    enforce: (0,words/* key */.Eb)(gate/* enforceWhole */.q8, 'what a verdict may do: report only, hold the change, or roll back; default: hold, with `rollout` roll-back'),
    'gate-config': (0,words/* key */.Eb)(gate/* gateConfig */.iA, 'from which side of a pull request margins, alpha, policies, accept and enforce are taken', 'base'),
    judge: (0,words/* key */.Eb)(gate/* judge */.S4, 'the constants of the verdict'),
    forecast: (0,words/* key */.Eb)(forecast, 'what is predicted'),
    report: (0,words/* key */.Eb)(report, 'where the report goes'),
    notify: (0,words/* key */.Eb)(notify, 'who is told of what'),
    rollout: (0,words/* key */.Eb)(rollout, 'how users go over to a new version'),
    'remote-write': (0,words/* key */.Eb)(remoteWrite, 'sends the points of the run to a Prometheus remote-write endpoint'),
    rollback: (0,words/* key */.Eb)(rollback, 'how the service is brought back to the last verified version'),
    state: (0,words/* key */.Eb)(state, 'where journal, lease, verified versions and ledger live'),
});


/***/ }),

/***/ 80176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ resolveSecrets),
/* harmony export */   WZ: () => (/* binding */ resolveAll),
/* harmony export */   dL: () => (/* binding */ findSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93609);
/* harmony import */ var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51651);


/** Where `env:NAME` may stand; `*` stands for any one name. Nowhere else is it read, and nowhere is `$NAME` expanded. */
const HOLDERS = [
    'traffic.auth.header',
    'traffic.auth.header.*',
    'traffic.auth.jwt.key',
    'traffic.anonymise.key',
    'remote-write.url',
    'metrics.*.url',
    'metrics.*.urls.*',
    'metrics.*.api-key',
    'metrics.*.app-key',
    'metrics.*.bearer',
    'metrics.*.tenant',
    'metrics.*.headers.*',
    'remote-write.headers.*',
    'traces.url',
    'traces.headers.*',
    'traces.otlp.url',
    'traces.otlp.headers.*',
    'notify.*.url',
    'notify.*.token',
    'notify.*.routing-key',
    'notify.*.secret',
    'notify.*.headers.*',
    'rollback.reverter.health.url',
    'environment.primary.env.*',
    'environment.shadow.env.*',
    'environment.baseline.env.*',
];
/** Headers whose whole point is a secret: their value must name one. */
const SECRET_HEADERS = /^\s*(authorization|proxy-authorization|cookie|x-api-key)\s*:/i;
const NAME = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
const ATTEMPT = /(?<![A-Za-z0-9_])env:(?![A-Z_])\S*/;
/** Finds every `env:NAME` of the document, and every one that stands where no secret may. */
function findSecrets(source) {
    const uses = [];
    const issues = [];
    for (const [path, text] of textsOf(source.value, [])) {
        const names = [...text.matchAll(NAME)].map((match) => match[1]);
        if (path.join('.') === 'rollback.freeze')
            continue; // names a switch, which is no secret and may be off
        const isHolder = HOLDERS.some((holder) => fits(holder, path));
        if (isHolder) {
            uses.push(...names.map((name) => ({ name, path })));
            issues.push(...misspelt(path, text, names, source));
        }
        else if (names.length > 0 && !isInLaterSection(path)) {
            issues.push({
                message: 'a secret may not stand here',
                found: `"env:${names[0]}"`,
                expected: `a plain value; secrets are read in ${HOLDERS.join(', ')}`,
                place: source.placeOf(path),
            });
        }
    }
    return { uses, issues };
}
/** Replaces each `env:NAME` by its value. A text without one is returned as it is. */
function resolveSecrets(text, secrets) {
    return text.replace(NAME, (whole, name) => secrets.find((secret) => secret.name === name)?.value ?? whole);
}
/** `resolveSecrets` for every value of a map. */
function resolveAll(texts, secrets) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, resolveSecrets(text, secrets)]));
}
/** The other way round: what may be written to the disk. Longest values first, so that none is left in parts. */
function hideSecrets(text, secrets) {
    if (secrets.length === 0)
        return text;
    const longestFirst = [...secrets].sort((a, b) => b.value.length - a.value.length);
    const any = new RegExp(longestFirst.map(({ value }) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return text.replace(any, (value) => `env:${longestFirst.find((secret) => secret.value === value)?.name}`);
}
/** A section of a later version is refused as a whole; its secrets are not a second mistake. */
function isInLaterSection(path) {
    return path.some((_, index) => (0,_later_js__WEBPACK_IMPORTED_MODULE_1__/* .insteadOfKey */ .pp)(path.slice(0, index + 1)) !== undefined);
}
function misspelt(path, text, names, source) {
    if (names.length > 0)
        return [];
    const expected = 'env:NAME, the name of an environment variable in capitals';
    const attempt = ATTEMPT.exec(text)?.[0];
    if (attempt !== undefined && path[0] !== 'environment')
        return [{ message: 'not the name of a secret', found: (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(attempt), expected, place: source.placeOf(path) }];
    const mustBe = path.join('.') === 'traffic.anonymise.key' ||
        path.join('.') === 'traffic.auth.jwt.key' ||
        SECRET_HEADERS.test(path[0] === 'remote-write' ? `${path.at(-1)}:` : text);
    return mustBe ? [{ message: 'a secret is written out', found: 'a literal value', expected, place: source.placeOf(path) }] : [];
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
function fits(holder, path) {
    const parts = holder.split('.');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === String(path[index]));
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   iA: () => (/* binding */ gateConfig),
/* harmony export */   q8: () => (/* binding */ enforceWhole),
/* harmony export */   uJ: () => (/* binding */ kpis)
/* harmony export */ });
/* unused harmony export ENFORCE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _kpi_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96910);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(388);



const ENFORCE = ['observe', 'hold', 'roll-back'];
const enforce = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(ENFORCE);
const nonNegative = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'expected a number of at least 0' }), { title: 'number', expected: 'a number of at least 0' }, (value) => (value >= 0 && Number.isFinite(value) ? value : undefined));
const kpi = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    expression: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('an expression'), 'a KPI of your own: a formula over the names of docs/kpis.md'),
    unit: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('a unit'), 'how the value is labelled (own KPIs)', 'ratio'),
    direction: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['increase', 'decrease', 'either']), 'the direction that is bad (own KPIs)', 'increase'),
    margin: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'how much worse is still acceptable (at p50 and p75 for latency)'),
    'tail-margin': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'the same at p90 and above; default: twice the margin'),
    'absolute-margin': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'counts: a difference of shares below which nothing fails'),
    critical: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'too little data holds the change'),
    required: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'no data at all holds the change'),
    weight: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(nonNegative, 'weight in the score'),
    'minimum-sample': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1), 'observations below which nothing is said'),
    enforce: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(enforce, 'what a verdict on this KPI may do; default: the top-level `enforce`'),
});
const kpiOrOff = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false), kpi], { error: 'expected a mapping, or false to leave the KPI out' });
const named = Object.fromEntries(_kpi_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_NAMES */ .oX.map((name) => [name, kpiOrOff.optional()]));
/** `kpis:` changes to the built-in KPIs, and KPIs of one's own. */
const kpis = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(named, { error: 'expected a mapping of KPI names' }).catchall(kpiOrOff);
const ISO_DATE = 'a date such as 2026-12-31';
const isoDate = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: `expected ${ISO_DATE}` }), { title: 'date', expected: ISO_DATE }, (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value) ? value : undefined);
/** `accept:` findings a person has accepted. */
const accept = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    kpi: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('the name of a KPI'), 'the KPI of the finding'),
    divergence: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('a differing path'), 'or the differing path of the finding'),
    route: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('a route such as "GET /search"'), 'only on this route'),
    template: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('a message template'), 'only this message or exception, as its finding names it'),
    'up-to': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'worse than this still fails'),
    until: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(isoDate, 'the last day it holds'),
    reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ)('a reason'), 'why; shown in every report'),
}), 'a list');
/** `enforce:` of the whole run. */
const enforceWhole = enforce;
const gateConfig = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['base', 'head']);
const fractions = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'a list of shares').meta({ title: 'list of shares' });
const quantiles = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'a list of five quantiles')
    .length(5, { error: 'expected five quantiles' })
    .meta({ title: 'list of five shares' });
/** `judge:` the constants of the verdict (docs/statistics.md); kebab-case here is camelCase in JSON. */
const judge = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    alpha: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'false-alarm probability of the whole run, for hold and fail; default by criticality'),
    'rollback-alpha': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'the same for a roll-back', 0.01),
    'warn-alpha': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'the same for a warning', 0.05),
    'count-rollback-alpha': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'level of the count tests for a roll-back', 0.001),
    confirm: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'reproduce a fail on fresh, swapped processes where the driver can', true),
    'on-inconclusive': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['fail', 'hold', 'pass']), 'exit code of an inconclusive verdict: 1, 2 or 0'),
    'on-error': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['fail', 'hold', 'pass']), 'exit code where nothing could be measured: 1, 2 or 0'),
    'on-no-data': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['fail', 'hold']), 'exit code where there was no data: 1 or 2'),
    'hold-margin': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, "the hold tier stands at this fraction of a KPI's margin", 0.6),
    detectable: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'no-regression-found needs the interval of the ratio below 1 + this', '25%'),
    'fast-lane-margin': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'margin of the fast lane', '25%'),
    'fast-lane-e': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj, 'evidence the fast lane needs on two successive looks', 200),
    'threshold-pairs': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(20), "pairs that fix a route's thresholds, then skipped", 200),
    quantiles: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(quantiles, 'the five latency thresholds', [0.5, 0.75, 0.9, 0.95, 0.99]),
    segments: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(fractions, 'starts of the evidence as fractions of the measured time', [0, 0.25, 0.5, 0.75]),
    'blocks-per-run': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(6), 'block length = run / this', 40),
    'min-block': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'shortest block', '1s'),
    'max-block': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'longest block', '30s'),
    'block-pairs': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1), 'blocks are merged up to this many pairs', 200),
    'min-block-pairs': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1), 'pairs a block has at least', 30),
    'min-blocks': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1), 'while at least this many blocks remain', 20),
    'block-support': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj, 'pairs beyond a quantile that a block needs', 10),
    'min-effective-blocks': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj, 'no alarm of the block test before this many effective blocks', 6),
    phi: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj, 'scale of the mixture of the block test', 1),
    'orphan-share': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'requests we lost ourselves, above which the run is an error', '1%'),
    'warmup-share': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'the warm-up is at most this share of the run', '16.67%'),
    'warmup-slope-per-minute': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'slope of the block medians that counts as warm', '2%'),
    'too-noisy': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'block noise above which nothing is decided', '10%'),
    'unrepresentative-route': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'status classes that differ from the recorded ones on a route', '5%'),
    'unrepresentative-status': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, '401, 403 and 404 without a recorded response', '20%'),
    'series-margin': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG, 'margin of series KPIs that name none', '10%'),
    'series-min-points': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(2), 'points a series needs', 10),
    'series-coverage': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'both sides present on this share of them', '80%'),
    'request-timeout': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'what an infinite block quantile counts as; default: `traffic.replay.timeout`'),
    'min-change-coverage': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO, 'changed lines that the traffic must reach', '50%'),
    'confidence-level': (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5, 'level of the intervals shown', '95%'),
});


/***/ }),

/***/ 86142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ scenarioFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(388);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24339);



const plainValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], { error: 'expected a text, a number, true or false' });
const anyScalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()], { error: 'expected a text, a number, true, false or null' });
/** Names to texts; numbers and booleans are written as they are meant to be sent. */
const texts = (expected) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), plainValue, { error: `expected a mapping of ${expected}` }).meta({ title: `map of ${expected}` });
const PATTERN = 'a regular expression';
const pattern = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: `expected ${PATTERN}` }), { title: 'regular expression', expected: PATTERN }, (value) => {
    new RegExp(value);
    return value;
});
const PATH = 'a path that begins with /, or one {{variable}} alone';
const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: `expected ${PATH}` }), { title: 'path', expected: PATH }, (value) => value.startsWith('/') || /^\{\{[^{}]+\}\}$/.test(value) ? value : undefined);
const JSONPATH = 'a JSONPath such as $.items[0].id';
const jsonpath = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: `expected ${JSONPATH}` }), { title: 'JSONPath', expected: JSONPATH }, (value) => value.startsWith('$') ? value : undefined);
const STATUS = 'a status such as 201, a class such as 2xx, or a list of them';
const oneStatus = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(100).max(599), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-5]xx$/)], { error: `expected ${STATUS}` });
const status = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([oneStatus, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(oneStatus).min(1)], { error: `expected ${STATUS}` }).meta({ title: 'status or list' });
const THINK = 'a duration such as 2s, or a range such as 1s-3s';
const think = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: `expected ${THINK}` }), { title: 'duration or range', expected: THINK }, (value) => {
    const [from, to = from, ...more] = value.split('-').map((one) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.safeParse(one.trim()).data);
    return from !== undefined && to !== undefined && more.length === 0 && from <= to ? { fromMs: from, toMs: to } : undefined;
});
const request = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    method: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .METHODS */ .J8), 'how', 'GET'),
    path: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(path, 'where; what is filled in is escaped'),
    headers: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(texts('headers'), 'headers of the request'),
    query: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(texts('query parameters'), 'appended to the path, escaped'),
    json: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9({ error: 'expected JSON' }).meta({ title: 'any JSON' }), 'a JSON body; a text that is one placeholder alone keeps the type of its value'),
    form: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(texts('fields'), 'a form body'),
    body: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a text'), 'a body as it stands'),
});
const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    jsonpath: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(jsonpath, 'the first result over the JSON of the answer'),
    header: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the name of a header'), 'a header of the answer'),
    cookie: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the name of a cookie'), 'a cookie that the session has after the answer'),
    regex: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(pattern, 'the first group over the body, or the whole match'),
});
const assertion = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    status: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(status, 'the status, a class of them, or a list'),
    header: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the name of a header'), 'a header, compared by equals, matches, contains or exists'),
    jsonpath: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(jsonpath, 'the first result, compared by equals, matches, contains or exists'),
    body: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ matches: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(pattern, 'a regular expression'), contains: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a text'), 'a text') }), 'the body as text'),
    latency: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ below: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, 'the longest time allowed') }), 'the time to the last byte'),
    equals: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(anyScalar, 'the value is this'),
    matches: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(pattern, 'the value matches this'),
    contains: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a text'), 'the value contains this'),
    exists: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'there is a value, or there is none'),
});
const step = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a name'), 'the step; its trials belong to the route `SCENARIO / STEP`'),
    request: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(request, 'what is sent to every arm'),
    extract: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z_][\w-]*$/, { error: 'expected a name of letters, digits, _ and -' }), source, {
        error: 'expected a mapping of variables to where they are found',
    }), 'variables taken from the answer of each arm, for later steps'),
    assert: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(assertion, 'a list of assertions'), 'what must hold on every arm; without a status among them, a status below 400'),
    think: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(think, 'a pause after the step'),
});
const scenario = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a name'), 'the kind of user'),
    weight: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj, 'how often it is chosen, relative to the others', 1),
    data: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
        file: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('a path'), 'CSV with a header line, JSON or YAML with a list of mappings; relative to this file'),
        order: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['sequential', 'random', 'unique']), '`unique` hands each row out once and then ends the scenario', 'sequential'),
    }), 'rows of data, one an iteration; its columns are variables'),
    variables: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)(texts('variables'), 'evaluated once an iteration, in this order'),
    steps: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(step, 'a list of steps').min(1, { error: 'expected at least one step' }), 'one after the other'),
    session: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .key */ .Eb)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ headers: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(texts('headers'), 'set on every request of the session') }), 'what the session carries after a login, besides its cookies'),
});
/** The whole of a scenario file. */
const scenarioFile = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    scenarios: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(scenario, 'a list of scenarios').min(1, { error: 'expected at least one scenario' }), 'what kinds of users do'),
});


/***/ }),

/***/ 24339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J8: () => (/* binding */ METHODS),
  iN: () => (/* binding */ traffic)
});

// UNUSED EXPORTS: FORMATS, JWT_ALGORITHMS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/entity.js
var entity = __webpack_require__(86005);
// EXTERNAL MODULE: ./build-bundle/src/config/words.js
var words = __webpack_require__(388);
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/select-by.js


/** What a request may be chosen by. */
const SELECT_WORDS = ['random', 'ip', 'geo', 'browser', 'device'];
const BY = `${SELECT_WORDS.join(' | ')} | header:NAME | cookie:NAME | query:NAME`;
/** `random`, `ip`, `cookie:NAME`, ... */
const selectBy = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${BY}` }), { title: BY, expected: BY }, (value) => SELECT_WORDS.includes(value) || /^(header|cookie|query):[^\s:]+$/.test(value) ? value : undefined);

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/mirror.js



const LISTEN = 'HOST:PORT such as 127.0.0.1:8080';
const listen = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${LISTEN}` }), { title: 'host:port', expected: LISTEN }, (value) => {
    const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(value);
    const port = Number(match?.[3]);
    return match && port <= 65_535 ? { host: match[1] ?? (match[2] || '127.0.0.1'), port } : undefined;
});
const CREDENTIALS = '`map FILE` or `test-user`';
const credentials = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${CREDENTIALS}` }), { title: 'map FILE | test-user', expected: CREDENTIALS }, (value) => {
    if (value === 'test-user')
        return { kind: 'test-user' };
    const file = /^map[: ]\s*(\S.*)$/.exec(value)?.[1];
    return file === undefined ? undefined : { kind: 'map', file };
});
/** `traffic.mirror:` live traffic instead of a recording, see docs/mirror.md. */
const mirror = (0,words/* section */.uW)({
    listen: (0,words/* required */.mw)(listen, 'where clients are served while the run lasts'),
    share: (0,words/* key */.Eb)(words/* share */.uM, 'share of users whose requests are copied to the shadow', '100%'),
    split: (0,words/* key */.Eb)(words/* fraction */.zO, 'share of users whom the shadow answers for real, in steps of 0.1%', '0%'),
    by: (0,words/* key */.Eb)(selectBy, 'what a user is known by', 'random'),
    forward: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['pseudonyms', 'original']), 'what the shadow is sent; `original` only where it lies inside the trust boundary of the primary', 'pseudonyms'),
    credentials: (0,words/* key */.Eb)(credentials, 'under pseudonyms: credentials and look-up keys by a JSON file, or `traffic.auth.header` for everybody'),
    tls: (0,words/* key */.Eb)((0,words/* section */.uW)({
        key: (0,words/* required */.mw)((0,words/* phrase */.MZ)('the path of a PEM key'), "relative to the configuration's directory"),
        cert: (0,words/* required */.mw)((0,words/* phrase */.MZ)('the path of a PEM certificate'), "relative to the configuration's directory"),
    }), 'serves clients over TLS'),
    connections: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'copies under way at once', 32),
    timeout: (0,words/* key */.Eb)(words/* duration */.p0, 'a copy that is not answered by then has failed', '5s'),
    'body-cap': (0,words/* key */.Eb)(words/* size */.Ej, 'requests with longer bodies are not copied; default 1MiB, 128KiB under pseudonyms'),
    control: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), 'a Unix socket for `foreshadow mirror status|split|share --control`'),
});

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/traffic.js





const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];
const JWT_ALGORITHMS = [
    'HS256',
    'HS384',
    'HS512',
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
];
const HEADER_NAME = 'the name of a header such as authorization';
const FORMATS = ['auto', 'jsonl', 'gor', 'har', 'combined'];
const HEADER = 'a header such as "authorization: Bearer env:TOKEN"';
/** `name: value`; the value may hold `env:NAME` */
const header = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${HEADER}` }), { title: 'header', expected: HEADER }, (value) => {
    const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([^\r\n]+?)\s*$/.exec(value);
    return match ? { name: match[1].toLowerCase(), value: match[2] } : undefined;
});
const replay = (0,words/* section */.uW)({
    recording: (0,words/* required */.mw)((0,words/* phrase */.MZ)('the path of a recording'), "the recorded requests, relative to the configuration's directory"),
    format: (0,words/* key */.Eb)((0,words/* choice */.Yq)(FORMATS), 'how the recording is written', 'auto'),
    rate: (0,words/* key */.Eb)((0,words/* wordOr */.ao)(['auto', 'recorded', 'closed'], words/* rate */.TS, 'auto, recorded, closed, or a rate such as 600/m').meta({
        title: 'auto | recorded | closed | rate',
    }), 'pairs a second: `auto` finds the highest safe one, `recorded` keeps the recorded times, `closed` sends as fast as `connections` allow', 'auto'),
    speed: (0,words/* key */.Eb)(words/* positive */.yj, 'divides the recorded times; sets `rate: recorded` where neither a rate nor a think time is named', 1),
    forward: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['pseudonyms', 'original']), "what is sent of a recording that is not anonymised where an arm has another host than the primary's: `original` only where it lies inside the primary's trust boundary", 'pseudonyms'),
    correlate: (0,words/* key */.Eb)(words/* flag */.Jt, "whether cookies, tokens and created identifiers of the recording are replaced by each arm's own", true),
    'think-time': (0,words/* key */.Eb)((0,words/* choice */.Yq)(['recorded', 'none']), 'whether a session waits between its requests as it did when it was recorded (divided by `speed`); default: recorded with `rate: recorded`, else none'),
    connections: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'connections to each arm at most', 64),
    pairing: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['auto', 'concurrent', 'back-to-back']), 'how the arms are sent the same request', 'auto'),
    timeout: (0,words/* key */.Eb)(words/* duration */.p0, 'after this a request counts as failed', '30s'),
    'body-cap': (0,words/* key */.Eb)(words/* size */.Ej, 'how much of a response body is kept for comparing', '1MiB'),
});
const jwt = (0,words/* section */.uW)({
    key: (0,words/* required */.mw)((0,words/* phrase */.MZ)('env:NAME'), 'what signs, written `env:NAME`: a text for HS..., else the private key as PKCS #8 PEM or JWK'),
    algorithm: (0,words/* key */.Eb)((0,words/* choice */.Yq)(JWT_ALGORITHMS), 'how it is signed', 'HS256'),
    claims: (0,words/* key */.Eb)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: 'expected a mapping of claims' }).meta({ title: 'mapping of claims' }), 'what the token says; `{{session}}` and `{{arm}}` are replaced; `sub` is the session where it is not named'),
    header: (0,words/* key */.Eb)((0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${HEADER_NAME}` }), { title: 'header name', expected: HEADER_NAME }, (value) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(value) ? value.toLowerCase() : undefined), 'the header that carries it; `authorization` as `Bearer TOKEN`, any other the token alone', 'authorization'),
    expires: (0,words/* key */.Eb)(words/* duration */.p0, 'how long a token is valid', '24h'),
});
const synthetic = (0,words/* section */.uW)({
    scenarios: (0,words/* required */.mw)((0,words/* phrase */.MZ)('a path or a pattern'), "scenario files, e.g. traffic/*.yml, relative to the configuration's directory"),
    rate: (0,words/* key */.Eb)((0,words/* wordOr */.ao)(['auto'], words/* rate */.TS, 'auto, or a rate of transactions such as 60/m').meta({ title: 'auto | rate' }), 'transactions that begin in a time: `auto` finds the highest safe rate, or beside `replay` takes `share` of its rate', 'auto'),
    users: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'so many users at once, each beginning anew when it has ended (closed loop), instead of a rate'),
    share: (0,words/* key */.Eb)(words/* share */.uM, 'of all requests, beside `replay`', '20%'),
});
const traffic_select = (0,words/* section */.uW)({
    share: (0,words/* key */.Eb)((0,words/* wordOr */.ao)(['auto'], words/* share */.uM, 'auto, or a share above 0 and at most 1, such as 5% or 0.05').meta({ title: 'auto | share' }), 'how much of the recording is sent; `auto`: all of it to copies, else by criticality and by how the shadow bears it, see docs/selection.md', 'auto'),
    quota: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'at least so many requests of every route, where the recording has them, whatever the share'),
    by: (0,words/* key */.Eb)(selectBy, 'what the stable hash is taken of, so that one user is chosen whole', 'random'),
    match: (0,words/* key */.Eb)((0,words/* section */.uW)({
        methods: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* choice */.Yq)(METHODS), 'a list of methods').meta({ title: 'list of methods' }), 'only these methods'),
        paths: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a glob'), 'a list of globs').meta({ title: 'list of globs' }), 'only these paths (globs over the path without its query)'),
    }), 'filters before the share'),
    missing: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['skip', 'keep']), 'what happens to a request without the attribute', 'skip'),
});
const strategy = (0,words/* key */.Eb)((0,words/* choice */.Yq)(entity/* STRATEGIES */.YL), 'what becomes of it', 'pseudonym');
const strategies = Object.fromEntries(entity/* ENTITIES */.Ey.map((entity) => [entity, strategy]));
/** `traffic:` what is sent to the arms. */
const traffic = (0,words/* section */.uW)({
    replay: (0,words/* key */.Eb)(replay, 'replays a recording; this, `synthetic`, both, or `mirror`'),
    synthetic: (0,words/* key */.Eb)(synthetic, 'scripted transactions on all arms, see docs/transactions.md'),
    mirror: (0,words/* key */.Eb)(mirror, 'live traffic: a mirror in front of the running service (driver `url`), see docs/mirror.md'),
    select: (0,words/* key */.Eb)(traffic_select, 'which of the recorded requests are sent'),
    auth: (0,words/* key */.Eb)((0,words/* section */.uW)({
        header: (0,words/* key */.Eb)(schemas/* union */.KCZ([header, schemas/* array */.YOg(header)], { error: `expected ${HEADER}, or a list of them` }).meta({ title: 'header or list of headers' }), 'set on every request to every arm; the value is written `env:NAME`'),
        login: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a path'), 'a scenario file with one scenario, run for each session on each arm; its cookies and `session.headers` go with every request'),
        jwt: (0,words/* key */.Eb)(jwt, 'signs a test token for each session: a user of its own on every arm'),
    }), 'how the arms let the traffic in'),
    safety: (0,words/* key */.Eb)((0,words/* section */.uW)({
        unsafe: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['auto', 'skip', 'replay']), 'POST, PUT, PATCH, DELETE: `auto` replays them only where every arm has state of its own and egress is denied', 'auto'),
    }), 'what may be replayed'),
    anonymise: (0,words/* key */.Eb)((0,words/* section */.uW)({
        key: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), 'key of the pseudonyms, written `env:NAME`; a fresh one a run where it is not given'),
        entities: (0,words/* key */.Eb)((0,words/* wordOr */.ao)(['default', 'all'], (0,words/* listOf */.c3)((0,words/* choice */.Yq)(entity/* ENTITIES */.Ey), `a list of ${entity/* ENTITIES */.Ey.join(', ')}`), `default, all, or a list of ${entity/* ENTITIES */.Ey.join(', ')}`).meta({
            title: 'default | all | list of entities',
        }), 'what is replaced; credentials (`JWT`, `API_KEY`, `SECRET`) always are', 'default'),
        strategies: (0,words/* key */.Eb)((0,words/* section */.uW)(strategies), 'what becomes of an entity; `pseudonym` where it is not listed'),
    }), 'what is replaced before anything is stored or shown'),
    ignore: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a JSON path or a header'), 'a list of JSON paths and headers').meta({ title: 'list of texts' }), 'JSON paths (`$.items[].id`, `$.**.updatedAt`) and `header:NAME`s whose differences are never reported'),
    for: (0,words/* key */.Eb)(words/* duration */.p0, 'measured traffic, warm-up cut; default by criticality, see the table'),
});


/***/ }),

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ao: () => (/* binding */ wordOr),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sP: () => (/* binding */ textMap),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   yj: () => (/* binding */ positive),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96627);


const text = (expected) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: `expected ${expected}` });
const textOrNumber = (expected) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text(expected), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: `expected ${expected}` })], { error: `expected ${expected}` });
/** Joins an input schema and a reader that throws, or answers undefined, where it does not understand. */
function word(input, { expected, ...meta }, read) {
    const { examples, ...plain } = meta;
    return input.meta({ ...plain, ...(examples ? { examples: [...examples] } : {}) }).transform((value, context) => {
        let result;
        try {
            result = read(value);
        }
        catch {
            result = undefined;
        }
        if (result !== undefined)
            return result;
        context.issues.push({ code: 'custom', input: value, message: `expected ${expected}` });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    });
}
const within = (low, high) => (value) => (value >= low && value <= high ? value : undefined);
const above = (low) => (value) => (value > low && Number.isFinite(value) ? value : undefined);
const DURATION = 'a duration above zero such as 90s, 5m, 2h, 7d';
/** milliseconds, above zero */
const duration = word(text(DURATION), { title: 'duration', expected: DURATION, pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$' }, (value) => above(0)((0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value)));
const SHARE = 'a share above 0 and at most 1, such as 5% or 0.05';
/** above 0 and at most 1 */
const share = word(textOrNumber(SHARE), { title: 'share', expected: SHARE }, (value) => above(0)((0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8)(value)));
const PROBABILITY = 'a probability above 0 and below 1, such as 5% or 0.05';
/** strictly between 0 and 1 */
const probability = word(textOrNumber(PROBABILITY), { title: 'probability', expected: PROBABILITY }, (value) => {
    const read = (0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8)(value);
    return read > 0 && read < 1 ? read : undefined;
});
const FRACTION = 'a share from 0 to 1, such as 50% or 0.5';
/** 0 to 1, both included */
const fraction = word(textOrNumber(FRACTION), { title: 'share', expected: FRACTION }, (value) => within(0, 1)((0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8)(value)));
const RATIO = 'a ratio of at least 0, such as 5% or 0.05';
/** at least 0; may exceed 1 */
const ratio = word(textOrNumber(RATIO), { title: 'ratio', expected: RATIO }, (value) => within(0, 1_000)((0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRatio */ .LO)(value)));
const SIZE = 'a size above zero such as 512MiB or 1GB';
/** bytes */
const size = word(text(SIZE), { title: 'size', expected: SIZE }, (value) => above(0)((0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(value)));
const RATE = 'a rate such as 600/m or 10/s';
/** events a second */
const rate = word(text(RATE), { title: 'rate', expected: RATE }, (value) => (0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRate */ .WN)(value));
/** A whole number of at least `low`. */
function count(low) {
    const expected = `a whole number of at least ${low}`;
    return word(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: `expected ${expected}` }), { title: 'whole number', expected }, (value) => Number.isSafeInteger(value) && value >= low ? value : undefined);
}
/** A finite number above zero. */
const positive = word(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: 'expected a number above 0' }), { title: 'number', expected: 'a number above 0' }, above(0));
/** A text that says something. */
function phrase(expected) {
    return word(text(expected), { title: 'text', expected }, (value) => (value.trim() === '' ? undefined : value));
}
/** One of some words, or what `other` reads. */
function wordOr(words, other, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words), other], { error: `expected ${expected}` });
}
/** One of some words; `issues.ts` names the nearest one. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: `expected ${words.join(' | ')}` }).meta({ title: words.join(' | ') });
}
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY({ error: 'expected true or false' }).meta({ title: 'true | false' });
/** A text to text map; numbers and booleans are refused because YAML would have changed how they are written. */
function textMap(expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text(expected), { error: 'expected a mapping of names to texts' }).meta({ title: 'map of texts' });
}
/** A list of `item`. */
function listOf(item, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: `expected ${expected}` });
}
/** A mapping with exactly these keys. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'invalid_type' ? 'expected a mapping' : undefined) });
}
/** An optional key with what it means and, where it is a constant, its default. */
function key(schema, description, preset) {
    return schema.optional().meta({ description, ...(preset === undefined ? {} : { default: preset }) });
}
/** A required key with what it means. */
function required(schema, description) {
    return schema.meta({ description });
}


/***/ }),

/***/ 86917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ explainUnmatched),
/* harmony export */   AS: () => (/* binding */ readAuthority),
/* harmony export */   FD: () => (/* binding */ isHostPattern),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   LI: () => (/* binding */ explainDenial),
/* harmony export */   Wo: () => (/* binding */ isOwnMachine),
/* harmony export */   iv: () => (/* binding */ labelOfHost)
/* harmony export */ });
/* unused harmony export matchesHost */
/** The host as findings name it. */
function labelOfHost({ host, port, tls }) {
    const name = host.includes(':') ? `[${host}]` : host;
    return port === (tls ? 443 : 80) ? name : `${name}:${port}`;
}
/** What becomes of a call: its stub, else what the list or the default allow. A host written with its port is meant before one without. */
function decide(policy, destination) {
    const key = stubOf(Object.keys(policy.stubs ?? {}), destination);
    if (key !== undefined)
        return { kind: 'stub', key };
    if (isOwnMachine(destination.host))
        return { kind: 'own' };
    const allowed = policy.default === 'allow' || (policy.allow ?? []).some((pattern) => matchesHost(pattern, destination));
    return { kind: allowed ? 'allow' : 'deny' };
}
function stubOf(keys, destination) {
    const matching = keys.filter((key) => matchesHost(key, destination));
    const exactness = (key) => Number(!key.includes('*')) * 2 + Number(/:\d+$/.test(key));
    return matching.sort((a, b) => exactness(b) - exactness(a) || b.length - a.length)[0];
}
/** Whether a host is meant by a pattern: `*` stands for any part of a name, `:PORT` at the end for that port alone. */
function matchesHost(pattern, { host, port }) {
    const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? [];
    if (wanted !== undefined && Number(wanted) !== port)
        return false;
    const parts = name.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(host);
}
/** Whether a text can be meant as a host: a name or IPv4 address, with `*` and `:PORT`. */
function isHostPattern(text) {
    return /^[\w*](?:[\w*.-]*[\w*])?(?::\d{1,5})?$/.test(text) && Number(/:(\d+)$/.exec(text)?.[1] ?? 1) < 65_536;
}
/** Loopback: what an arm asks of the machine it runs on does not go out. */
function isOwnMachine(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
/** `HOST:PORT` as CONNECT and the header Host write it; undefined where it is none. */
function readAuthority(text, usualPort) {
    const match = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(text.trim());
    if (!match)
        return undefined;
    const port = match[3] === undefined ? usualPort : Number(match[3]);
    if (port < 1 || port > 65_535)
        return undefined;
    return { host: (match[1] ?? match[2]).toLowerCase().replace(/\.$/, ''), port };
}
/** What a refused call is told: who refused it and what to write so that it goes through. */
function explainDenial(call, host) {
    return [
        `Foreshadow refused this outbound call: ${call} to ${host}.`,
        'The experiment denies calls that are neither allowed nor stubbed (environment.egress in foreshadow.yml).',
        `Let it through:  allow: ["${host}"]`,
        `Or stub it:      stubs: { "${host}": { recording: FILE } }`,
        '',
    ].join('\n');
}
/** What a call is told whose stub, a recording, does not know it. */
function explainUnmatched(call, host) {
    return `Foreshadow has no recorded answer to this outbound call: ${call} to ${host}.\nAdd one to the recording that environment.egress.stubs names for this host.\n`;
}


/***/ }),

/***/ 96910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ builtInKpis),
/* harmony export */   XU: () => (/* binding */ ownKpi),
/* harmony export */   oX: () => (/* binding */ BUILT_IN_NAMES),
/* harmony export */   rQ: () => (/* binding */ needsTransactions),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/** What every built-in KPI shares until it says otherwise. */
const BASE = { absoluteMargin: 0, critical: false, required: false, weight: 1 };
/** A count of requests; `margin` 0 asks whether there are more at all, a ratio whether there are that many more. */
const count = (name, margin, more = {}) => ({
    ...BASE,
    name,
    kind: 'count',
    unit: 'requests',
    direction: 'increase',
    margin,
    tailMargin: 2 * margin,
    minimumSample: 100,
    ...more,
});
/** A value a step of time on each arm; judged on its mean with a margin of 10 %. */
const series = (name, unit, more = {}) => ({
    ...BASE,
    name,
    kind: 'series',
    unit,
    direction: 'increase',
    margin: 0.1,
    tailMargin: 0.2,
    minimumSample: 10,
    ...more,
});
/**
 * The built-in KPIs, in the order of the report. All of them are judged unless the configuration leaves one out.
 * `errors` (5xx and no answer) is the critical one of the counts; the finer ones say which kind it was.
 */
const BUILT_IN = {
    latency: {
        ...BASE,
        name: 'latency',
        kind: 'trend',
        unit: 'ms',
        direction: 'increase',
        margin: 0.05,
        tailMargin: 0.1,
        critical: true,
        weight: 3,
        minimumSample: 200,
    },
    errors: count('errors', 0, { absoluteMargin: 0.001, critical: true, weight: 3 }),
    'errors-5xx': count('errors-5xx', 0, { absoluteMargin: 0.001 }),
    'errors-4xx': count('errors-4xx', 0.1, { absoluteMargin: 0.001 }),
    timeouts: count('timeouts', 0, { absoluteMargin: 0.001 }),
    'connection-errors': count('connection-errors', 0, { absoluteMargin: 0.001 }),
    divergence: {
        ...BASE,
        name: 'divergence',
        kind: 'divergence',
        unit: 'responses',
        direction: 'increase',
        margin: 0,
        tailMargin: 0,
        critical: true,
        weight: 2,
        minimumSample: 100,
    },
    assertions: count('assertions', 0, { unit: 'checks', critical: true, weight: 2 }),
    transaction: {
        ...BASE,
        name: 'transaction',
        kind: 'trend',
        unit: 'ms',
        direction: 'increase',
        margin: 0.05,
        tailMargin: 0.1,
        minimumSample: 200,
    },
    'transaction-failures': count('transaction-failures', 0, { unit: 'transactions', absoluteMargin: 0.001 }),
    'outbound-calls': count('outbound-calls', 0.1, { kind: 'calls', unit: 'calls', absoluteMargin: 0.001, minimumSample: 0 }),
    exceptions: count('exceptions', 0, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, weight: 2, minimumSample: 0 }),
    'log-messages': count('log-messages', 0.1, { kind: 'logs', unit: 'messages', absoluteMargin: 0.001, minimumSample: 0 }),
    traces: count('traces', 0.1, { kind: 'traces', unit: 'operations', absoluteMargin: 0.001, minimumSample: 30 }),
    statements: count('statements', 0.1, { kind: 'statements', unit: 'calls', absoluteMargin: 0.01, weight: 2, minimumSample: 0 }),
    'response-size': series('response-size', 'bytes', { direction: 'either' }),
    cpu: series('cpu', '%'),
    memory: series('memory', 'bytes'),
    throughput: series('throughput', 'requests/s', { direction: 'decrease' }),
};
const BUILT_IN_NAMES = Object.keys(BUILT_IN);
/** The built-in KPI of a name; undefined where there is none. */
function builtIn(name) {
    return Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
}
/** All built-in KPIs with their defaults that a run with this sight can judge. */
function builtInKpis({ calls = false, logs = false, traces = false, statements = false } = {}) {
    const seen = { calls, logs, traces, statements };
    return Object.values(BUILT_IN).filter(({ kind }) => seen[kind] ?? true);
}
/** KPIs that only scripted transactions have; a run without them does not judge them. */
function needsTransactions(name) {
    return name === 'assertions' || name === 'transaction' || name === 'transaction-failures';
}
/** A KPI of the user's own, before the configuration changes its defaults: by a formula, or brought by a metric source. */
function ownKpi(name, expression) {
    return expression === undefined ? series(name, '') : { ...series(name, 'ratio'), expression };
}


/***/ }),

/***/ 20417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   _G: () => (/* binding */ LOG_SOURCES),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS)
/* harmony export */ });
/** Where the lines of the arms may be read. */
const LOG_SOURCES = ['process', 'docker'];
/** From the least to the worst; what says nothing of its level counts as `info`. */
const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'];
/** Every level but `debug`. */
const DEFAULT_LEVELS = ['info', 'warn', 'error', 'fatal'];


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ timeseriesRequest),
/* harmony export */   Sb: () => (/* binding */ readPoints),
/* harmony export */   _R: () => (/* binding */ wholeIntervals),
/* harmony export */   jt: () => (/* binding */ pointsQueryPath),
/* harmony export */   mj: () => (/* binding */ DATADOG_SITES),
/* harmony export */   xc: () => (/* binding */ readTimeseries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** The sites a Datadog account may live on (Datadog documentation, "Getting started with Datadog sites"). */
const DATADOG_SITES = [
    'datadoghq.com',
    'us3.datadoghq.com',
    'us5.datadoghq.com',
    'datadoghq.eu',
    'ap1.datadoghq.com',
    'ap2.datadoghq.com',
    'ddog-gov.com',
];
/**
 * The whole intervals of a window. Datadog's intervals begin at multiples of their length since the epoch; windows that follow each other ask for intervals
 * that follow each other, and the one that is not over is left to the next window.
 */
function wholeIntervals({ fromMs, toMs, stepMs }) {
    return { fromMs: Math.floor(fromMs / stepMs) * stepMs, toMs: Math.floor(toMs / stepMs) * stepMs, stepMs };
}
/** Body of `POST /api/v2/query/timeseries` ("Query timeseries data across multiple products"). */
function timeseriesRequest(query, { fromMs, toMs, stepMs }) {
    return {
        data: {
            type: 'timeseries_request',
            attributes: {
                from: fromMs,
                to: toMs,
                interval: stepMs,
                queries: [{ data_source: 'metrics', name: 'a', query }],
                formulas: [{ formula: 'a' }],
            },
        },
    };
}
/**
 * The one series of an answer of v2 within the window. @throws FS_METRIC_QUERY for several groups or a coarser interval than asked for,
 * FS_METRIC_SOURCE for anything else
 */
function readTimeseries(answer, query, window) {
    const { attributes, type } = (answer?.data ?? {});
    const times = attributes?.['times'];
    const values = attributes?.['values'];
    if (type !== 'timeseries_response' || !Array.isArray(times) || !Array.isArray(values))
        throw strange(answer, 'a timeseries_response');
    const series = (attributes?.['series'] ?? []);
    if (values.length > 1)
        throw severalGroups(query, values.length, series.map(({ group_tags = [] }) => group_tags.join(',')));
    const row = (values[0] ?? []);
    return within(times.map((at, index) => [at, row[index] ?? null]), query, window);
}
/** Address of `GET /api/v1/query` ("Query timeseries points"), whose times are seconds. */
function pointsQueryPath(query, { fromMs, toMs }) {
    const parameters = new URLSearchParams({ from: String(Math.floor(fromMs / 1_000)), to: String(Math.ceil(toMs / 1_000)), query });
    return `/api/v1/query?${parameters}`;
}
/** The same of an answer of v1. */
function readPoints(answer, query, window) {
    const { series, status, error } = (answer ?? {});
    if (status !== 'ok' || !Array.isArray(series))
        throw strange(typeof error === 'string' ? error : answer, 'status "ok" and a series');
    const rows = series;
    if (rows.length > 1)
        throw severalGroups(query, rows.length, rows.map(({ scope = '' }) => scope));
    return within(rows[0]?.pointlist ?? [], query, window);
}
function within(points, query, { fromMs, toMs, stepMs }) {
    const [first, second] = points;
    if (first && second && second[0] - first[0] > stepMs) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_METRIC_QUERY', {
            found: `${query} answers a point every ${(second[0] - first[0]) / 1_000} s`,
            expected: `one every ${stepMs / 1_000} s: give the source that \`step\`, or take a rollup out of the query`,
        });
    }
    return points
        .filter(([at]) => at >= fromMs && at + stepMs <= toMs)
        .map(([at, value]) => [at, typeof value === 'number' && Number.isFinite(value) ? value : null]);
}
function severalGroups(query, count, groups) {
    const shown = groups.slice(0, 3).join(' | ');
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_METRIC_QUERY', { found: `${query} answers ${count} groups: ${shown}`, expected: 'one: no `by {...}`, or name the tags' });
}
function strange(answer, expected) {
    const shown = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_METRIC_SOURCE', { found: String(shown).slice(0, 200), expected });
}


/***/ }),

/***/ 65351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ histogramOf),
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   cB: () => (/* binding */ isSelector)
/* harmony export */ });
/** The selector of a counter: a metric's name, with or without `{...}`. No function, no range: what is read is what was scraped. */
const SELECTOR = /^\s*([a-zA-Z_:][\w:]*)\s*(\{.*\})?\s*$/s;
/** Whether a text is a selector and nothing else. */
function isSelector(text) {
    return SELECTOR.test(text);
}
/** The selector of the buckets of a classic histogram: `x{...}` or `x_bucket{...}` -> `x_bucket{...}`. */
function bucketsOf(selector) {
    return selector.replace(SELECTOR, (_, name, labels = '') => `${name.replace(/_bucket$/, '')}_bucket${labels}`);
}
/** The selector of the histogram itself, as native ones are stored. */
function histogramOf(selector) {
    return selector.replace(SELECTOR, (_, name, labels = '') => `${name.replace(/_bucket$/, '')}${labels}`);
}


/***/ }),

/***/ 87693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ quantityGroupOf),
/* harmony export */   Mk: () => (/* binding */ LOAD_PREFIX),
/* harmony export */   XX: () => (/* binding */ stepSecondsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   wF: () => (/* binding */ DATABASE_KINDS),
/* harmony export */   ys: () => (/* binding */ METRIC_SOURCES)
/* harmony export */ });
/** The metric sources a user may name. */
const METRIC_SOURCES = ['prometheus', 'datadog', 'exposition', 'container', 'database'];
const DATABASE_KINDS = ['postgres', 'redis'];
/** What a source's points are spaced by. @param forSeconds the planned length of the traffic */
function stepSecondsOf(spec, forSeconds) {
    if (spec.stepMs !== null)
        return spec.stepMs / 1_000;
    // Datadog's agent sends every ten seconds, and its queries have whole seconds.
    if (spec.source === 'datadog')
        return Math.min(60, Math.max(10, Math.ceil(forSeconds / 600) * 10));
    return Math.min(60, Math.max(1, Math.round(forSeconds / 60)));
}
/** Everything a source brings, by name. */
function namesOf({ queries, histograms = {}, counts = {} }) {
    return [queries, histograms, counts].flatMap(Object.keys);
}
/** In front of the names of `parity`, so that they are no KPIs. */
const LOAD_PREFIX = 'load:';
/** Which quantities the queries of an entry name; null where they are queries of the source's own language. */
function quantityGroupOf({ source, kind }) {
    if (source === 'container')
        return 'container';
    return source === 'database' && (kind === 'postgres' || kind === 'redis') ? kind : null;
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TRACE_BACKENDS),
/* harmony export */   i: () => (/* binding */ exportUrl)
/* harmony export */ });
/** The tracing backends that traces can be read from. */
const TRACE_BACKENDS = ['jaeger'];
/** The path that OTLP/HTTP names for spans (opentelemetry-proto, "OTLP/HTTP Request"). */
const OTLP_PATH = '/v1/traces';
/** The address spans are sent to: a base gets OTLP's own path, an address with a path is taken as it is. */
function exportUrl(base) {
    if (!URL.canParse(base))
        return base;
    const url = new URL(base);
    if (url.pathname === '/')
        url.pathname = OTLP_PATH;
    return url.href;
}


/***/ }),

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANONYMISER_VERSION: () => (/* binding */ ANONYMISER_VERSION),
/* harmony export */   Ey: () => (/* binding */ ENTITIES),
/* harmony export */   JR: () => (/* binding */ LEAST_SCORE),
/* harmony export */   YL: () => (/* binding */ STRATEGIES),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/**
 * What is recognised. The names are the ones Presidio documents, so that results can be compared; JWT, API_KEY and SECRET are ours. DATE_TIME is narrower than
 * there: dates of birth, because every other date of a request is needed as it is.
 */
const ENTITIES = [
    'CREDIT_CARD',
    'CRYPTO',
    'DATE_TIME',
    'EMAIL_ADDRESS',
    'IBAN_CODE',
    'IP_ADDRESS',
    'LOCATION',
    'MAC_ADDRESS',
    'PERSON',
    'PHONE_NUMBER',
    'US_SSN',
    'JWT',
    'API_KEY',
    'SECRET',
];
/**
 * What becomes of a value: `pseudonym` keeps its format and is the same for the same value, `redact` puts the entity's name, `mask` stars, `hash` 16 hexadecimal
 * digits of the keyed hash, `keep` only counts it. A number of a JSON document stays a number under each of them.
 */
const STRATEGIES = ['pseudonym', 'redact', 'mask', 'hash', 'keep'];
/** Credentials: `entities: default` and `all` hold them, and a list that leaves them out still has them replaced. */
const CREDENTIALS = new Set(['JWT', 'API_KEY', 'SECRET']);
/** Below this a candidate is taken for something else. */
const LEAST_SCORE = 0.5;
/** Of the rules, kept in manifests: what an older version has left may be found by a newer one. */
const ANONYMISER_VERSION = 2;


/***/ })

};
