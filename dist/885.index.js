export const id = 885;
export const ids = [885];
export const modules = {

/***/ 67257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ assembleAccept),
  S: () => (/* binding */ assemblePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/judge/spec.js
var judge_spec = __webpack_require__(515);
// EXTERNAL MODULE: ./build-bundle/src/kpi/catalogue.js
var catalogue = __webpack_require__(96910);
// EXTERNAL MODULE: ./build-bundle/src/config/secrets.js
var secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-environment.js

/** The arms: the shadow and the baseline begin as the primary, and change only what they name. */
function assembleEnvironment(section, around) {
    const isProcess = section.driver === 'process';
    const refs = isProcess ? defaultRefs(section, around.inGit) : {};
    const primary = overlay(undefined, { ...section.primary, ref: section.primary?.ref ?? refs.primary }, around);
    const shadow = overlay(primary, { ...section.shadow, ref: section.shadow?.ref ?? refs.shadow }, around);
    const named = section.baseline ?? isProcess;
    return {
        driver: section.driver,
        directory: around.directory,
        ...(section.command === undefined ? {} : { command: section.command }),
        ...(section.build === undefined ? {} : { build: section.build }),
        primary,
        shadow: isProcess ? shadow : { ...shadow, url: section.shadow?.url },
        ...(named === false ? {} : { baseline: named === true ? primary : overlay(primary, named, around) }),
        state: {
            each: section.state?.each ?? (isProcess ? 'own' : 'shared'),
            ...(section.state?.prepare === undefined ? {} : { prepare: section.state.prepare }),
        },
        egress: { default: section.egress?.default ?? 'allow' },
    };
}
/**
 * Base against head, unless the document itself says what differs: an arm that names a ref decides for itself, and a shadow with another
 * environment, file or command and no ref anywhere is compared on one and the same working directory.
 */
function defaultRefs(section, inGit) {
    if (!inGit)
        return {};
    const { primary, shadow } = section;
    const differs = Boolean(shadow?.env ?? shadow?.files ?? shadow?.command);
    const noRef = primary?.ref === undefined && shadow?.ref === undefined;
    return differs && noRef ? {} : { primary: 'base', shadow: 'head' };
}
function overlay(under, section, around) {
    const ref = section.ref ?? under?.ref;
    const url = section.url ?? under?.url;
    const command = section.command ?? under?.command;
    return {
        ...(ref === undefined ? {} : { ref }),
        ...(url === undefined ? {} : { url }),
        ...(command === undefined ? {} : { command }),
        env: { ...under?.env, ...(0,secrets/* resolveAll */.WZ)(section.env ?? {}, around.secrets) },
        files: { ...under?.files, ...section.files },
        vars: {},
        ready: section.ready ? assembleReady(section.ready) : (under?.ready ?? { withinMs: 60_000 }),
    };
}
function assembleReady(section) {
    return {
        ...(section.http === undefined ? {} : { http: section.http }),
        ...(section.tcp === undefined ? {} : { tcp: section.tcp }),
        ...(section.log === undefined ? {} : { log: section.log }),
        withinMs: section.within ?? 60_000,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-traffic.js


function assembleTraffic(section, driver, defaults, around) {
    const key = section.anonymise?.key;
    const headers = [section.auth?.header ?? []].flat();
    return {
        replay: assembleReplay(section.replay, around),
        select: assembleSelect(section.select ?? {}, driver === 'url' ? defaults.urlShare : 1),
        authHeaders: Object.fromEntries(headers.map(({ name, value }) => [name, (0,secrets/* resolveSecrets */.Mx)(value, around.secrets)])),
        safety: { unsafe: section.safety?.unsafe ?? 'auto' },
        anonymiseKey: key === undefined ? null : (0,secrets/* resolveSecrets */.Mx)(key, around.secrets),
        ignore: section.ignore ?? [],
        forMs: section.for ?? defaults.forMs,
    };
}
function assembleReplay(section, around) {
    return {
        recording: (0,external_node_path_.resolve)(around.directory, section.recording),
        format: section.format ?? 'auto',
        rate: section.rate ?? (section.speed === undefined ? 'auto' : 'recorded'),
        speed: section.speed ?? 1,
        connections: section.connections ?? 64,
        pairing: section.pairing ?? 'auto',
        timeoutMs: section.timeout ?? 30_000,
        bodyCapBytes: section['body-cap'] ?? 1_048_576,
    };
}
/** @param auto what `share: auto` means here */
function assembleSelect(section, auto) {
    const share = section.share ?? 'auto';
    return {
        share: share === 'auto' ? auto : share,
        by: section.by ?? 'random',
        ...(section.match?.methods === undefined ? {} : { methods: section.match.methods }),
        ...(section.match?.paths === undefined ? {} : { paths: section.match.paths }),
        missing: section.missing ?? 'skip',
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/config/criticality.js
/**
 * The more critical a service, the longer it is measured and the gentler it is touched. `alpha` is lower where a false alarm costs
 * more than a miss (low); it is never raised above 5 %. With driver `process` the arms are copies, so all of the traffic is sent.
 */
const CRITICALITY = {
    low: { forMs: 120_000, alpha: 0.02, urlShare: 1 },
    medium: { forMs: 180_000, alpha: 0.05, urlShare: 0.5 },
    high: { forMs: 300_000, alpha: 0.05, urlShare: 0.2 },
};
/** The table of `docs/configuration.md`. */
function criticalityTable() {
    const rows = Object.entries(CRITICALITY).map(([name, { forMs, alpha, urlShare }]) => `| ${name} | ${forMs / 60_000}m | ${alpha} | 100% | ${100 * urlShare}% |`);
    return [
        '| criticality | `traffic.for` | `judge.alpha` | `select.share: auto`, driver `process` | `select.share: auto`, driver `url` |',
        '|---|---|---|---|---|',
        ...rows,
    ].join('\n');
}

// EXTERNAL MODULE: ./build-bundle/src/config/limit.js
var limit = __webpack_require__(59138);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble.js








/** A valid document with every default filled in. */
function assemblePlan(document, around) {
    const criticality = document.service?.criticality ?? 'medium';
    const defaults = CRITICALITY[criticality];
    const traffic = assembleTraffic(document.traffic, document.environment.driver, defaults, around);
    const kpis = assembleKpis(document.kpis ?? {}, document.judge?.['series-margin']);
    const remote = document['remote-write'];
    return {
        version: 1,
        file: around.file,
        service: { name: document.service?.name ?? lastPart(around.directory), criticality },
        environment: assembleEnvironment(document.environment, around),
        traffic,
        kpis,
        accept: (document.accept ?? []).map(assembleAccept),
        enforce: document.enforce ?? 'hold',
        gateConfig: document['gate-config'] ?? 'base',
        judge: assembleJudge(document.judge ?? {}, { alpha: defaults.alpha, requestTimeoutMs: traffic.replay.timeoutMs }),
        confirm: document.judge?.confirm ?? true,
        policies: assemblePolicies(document.judge ?? {}),
        forecast: assembleForecast(document.forecast ?? {}, kpis),
        budgetMs: document.budget ?? Math.max(600_000, 2 * traffic.forMs),
        report: { pullRequest: document.report?.['pull-request'] ?? true, check: false, html: document.report?.html ?? true },
        remoteWrite: remote
            ? { url: (0,secrets/* resolveSecrets */.Mx)(remote.url, around.secrets), headers: (0,secrets/* resolveAll */.WZ)(remote.headers ?? {}, around.secrets) }
            : null,
        seed: around.seed,
        secrets: around.secrets,
    };
}
/** The constants of the verdict: the defaults of `JudgeSpec`, then those of the criticality, then what the document says. */
function assembleJudge(section, preset) {
    const { confirm, 'on-inconclusive': _i, 'on-error': _e, 'on-no-data': _n, 'min-block': min, 'max-block': max, 'request-timeout': timeout, ...rest } = section;
    const named = Object.entries(rest).filter(([, value]) => value !== undefined);
    const spec = {
        ...judge_spec/* DEFAULT_JUDGE */.i,
        ...preset,
        ...Object.fromEntries(named.map(([name, value]) => [camelCase(name), value])),
        ...(min === undefined ? {} : { minBlockSeconds: min / 1_000 }),
        ...(max === undefined ? {} : { maxBlockSeconds: max / 1_000 }),
        ...(timeout === undefined ? {} : { requestTimeoutMs: timeout }),
    };
    return { ...spec, rollbackAlpha: Math.min(spec.rollbackAlpha, spec.alpha) };
}
function assemblePolicies(section) {
    return { onInconclusive: section['on-inconclusive'], onError: section['on-error'], onNoData: section['on-no-data'] };
}
/** The built-in KPIs that are not left out, then the user's own, in the order written. */
function assembleKpis(section, seriesMargin) {
    const known = (0,catalogue/* builtInKpis */.TC)().filter((kpi) => section[kpi.name] !== false);
    const own = Object.entries(section).flatMap(([name, kpi]) => kpi && kpi.expression !== undefined && !(0,catalogue/* builtIn */.wx)(name) ? [(0,catalogue/* ownKpi */.XU)(name, kpi.expression)] : []);
    return [...known, ...own].map((kpi) => changedKpi(kpi.kind === 'series' && seriesMargin !== undefined ? { ...kpi, margin: seriesMargin, tailMargin: 2 * seriesMargin } : kpi, section[kpi.name]));
}
function changedKpi(kpi, change) {
    if (!change)
        return kpi;
    const margin = change.margin ?? kpi.margin;
    return {
        ...kpi,
        unit: change.unit ?? kpi.unit,
        direction: change.direction ?? kpi.direction,
        margin,
        tailMargin: change['tail-margin'] ?? (change.margin === undefined ? kpi.tailMargin : 2 * margin),
        absoluteMargin: change['absolute-margin'] ?? kpi.absoluteMargin,
        critical: change.critical ?? kpi.critical,
        required: change.required ?? kpi.required,
        weight: change.weight ?? kpi.weight,
        minimumSample: change['minimum-sample'] ?? kpi.minimumSample,
        ...(change.enforce === undefined ? {} : { enforce: change.enforce }),
    };
}
function assembleAccept(rule) {
    const { 'up-to': upTo, ...rest } = rule;
    return { ...rest, ...(upTo === undefined ? {} : { upTo }) };
}
function assembleForecast(section, kpis) {
    const unit = (name) => kpis.find((kpi) => kpi.name === name)?.unit ?? 'ratio';
    return {
        horizonMs: section.horizon ?? 3 * 3_600_000,
        productionRate: section['production-rate'] ?? null,
        horizonRequests: section['horizon-requests'] ?? 1_000_000,
        risk: Object.entries(section.risk ?? {}).map(([kpi, limits]) => ({
            kpi,
            ...(limits.above === undefined ? {} : { above: (0,limit/* readLimit */.i)(limits.above, unit(kpi)) }),
            ...(limits.below === undefined ? {} : { below: (0,limit/* readLimit */.i)(limits.below, unit(kpi)) }),
            warn: limits.warn ?? 0.4,
            act: limits.act ?? 0.7,
        })),
        warnings: section.warnings ?? 2,
        rollbackOnForecast: section['rollback-on-forecast'] ?? false,
    };
}
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const lastPart = (directory) => (0,external_node_path_.resolve)(directory).split(/[\\/]/).filter(Boolean).at(-1) ?? 'service';


/***/ }),

/***/ 65518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wf: () => (/* binding */ issuesOf),
  WU: () => (/* binding */ show),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./build-bundle/src/config/schema.js + 4 modules
var config_schema = __webpack_require__(18781);
;// CONCATENATED MODULE: ./build-bundle/src/config/json-schema.js


/** The JSON Schema of `foreshadow.yml` as it is published in `schema/foreshadow.schema.json`. */
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(config_schema/* configSchema */.Q, { io: 'input', override: keepNotes });
    return {
        $schema,
        title: 'foreshadow.yml',
        description: 'What Foreshadow compares, with which traffic, and what it may decide.',
        ...schema,
    };
}
/** zod drops defaults and examples of values that are read into another type; for an editor they are what is to be written. */
function keepNotes({ zodSchema, jsonSchema, }) {
    const notes = registries/* globalRegistry */.fd.get(zodSchema);
    if (notes?.default !== undefined)
        jsonSchema.default = notes.default;
    if (notes?.examples !== undefined)
        jsonSchema.examples = notes.examples;
}
/** The file's exact text. */
function configJsonSchemaText() {
    return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}
/** The keys known at a place of the document; empty where any name may stand. */
function keysAt(path) {
    let nodes = [configJsonSchema()];
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

// EXTERNAL MODULE: ./build-bundle/src/config/later.js
var later = __webpack_require__(51651);
;// CONCATENATED MODULE: ./build-bundle/src/config/issues.js



/** Every problem the schema found, in the words of the person who wrote the file. */
function issuesOf(problems, source) {
    return problems.flatMap((problem) => describe(problem, [], source));
}
function describe(problem, prefix, source) {
    const path = [...prefix, ...problem.path];
    if (problem.code === 'unrecognized_keys')
        return problem.keys.map((name) => unknownKey([...path, name], source));
    if (problem.code === 'invalid_union')
        return describeUnion(problem.errors, problem.message, path, source);
    if (problem.code === 'invalid_key')
        return [
            {
                message: 'this key is not understood',
                found: show(path.at(-1)),
                expected: expectedOf(problem.issues[0]?.message),
                place: source.placeOfKey(path),
            },
        ];
    return [wrongValue(path, problem.message, problem.code === 'invalid_value' ? problem.values.map(String) : [], source)];
}
function unknownKey(path, source) {
    const name = String(path.at(-1));
    const place = source.placeOfKey(path);
    const instead = (0,later/* insteadOfKey */.pp)(path);
    if (instead !== undefined)
        return { message: 'not in this version', found: show(name), expected: instead, place };
    const parent = path.slice(0, -1);
    const known = keysAt(parent);
    const word = (0,nearest/* nearest */.p)(name, [...known, ...(0,later/* laterKeysAt */.Ws)(parent)]);
    return {
        message: 'unknown key',
        found: show(name),
        expected: known.length > 0 ? `one of ${known.join(', ')}` : 'nothing',
        nearest: word,
        place,
    };
}
/** Of several shapes the one the author meant: the one whose own type fits what stands there. */
function describeUnion(branches, message, path, source) {
    const meant = branches.filter((branch) => !branch.some((problem) => problem.path.length === 0 && (problem.code === 'invalid_type' || problem.code === 'invalid_value')));
    const best = meant.toSorted((a, b) => a.length - b.length)[0];
    const isDeeper = best?.some((problem) => problem.path.length > 0 || problem.code === 'unrecognized_keys');
    if (best && isDeeper)
        return best.flatMap((problem) => describe(problem, path, source));
    const words = branches.flatMap((branch) => branch.flatMap((problem) => (problem.code === 'invalid_value' ? problem.values.map(String) : [])));
    return [wrongValue(path, message, words, source)];
}
function wrongValue(path, message, words, source) {
    const value = valueAt(source.value, path);
    const expected = expectedOf(message);
    if (value === undefined)
        return { message: 'missing', expected, place: source.placeOfKey(path) };
    const place = source.placeOf(path);
    if ((0,later/* isLaterValue */.Gt)(path, value))
        return { message: 'not in this version', found: show(value), expected, place };
    const word = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, [...words, ...(0,later/* laterValuesAt */.Ao)(path)]) : undefined;
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
    { path: 'metrics', instead: 'the built-in KPIs and `expression` over the names of docs/kpis.md' },
    { path: 'logs', instead: 'nothing here; the logs of the arms are kept in the run folder by driver `process`' },
    { path: 'traces', instead: 'nothing here; requests carry `traceparent` already' },
    { path: 'rollout', instead: 'nothing here; the verdict decides before the merge' },
    { path: 'rollback', instead: 'nothing here; the verdict decides before the merge' },
    { path: 'notify', instead: '`report.pull-request` and the job summary' },
    { path: 'environment.file', instead: 'driver `process` or `url`' },
    { path: 'environment.service', instead: 'driver `process` or `url`' },
    { path: 'environment.*.image', instead: '`ref` (driver `process`) or `url` (driver `url`)' },
    { path: 'environment.*.vars', instead: '`ref` (driver `process`) or `url` (driver `url`)' },
    { path: 'environment.egress.stubs.*', instead: 'an empty mapping' },
    { path: 'traffic.mirror', instead: '`traffic.replay`' },
    { path: 'traffic.synthetic', instead: '`traffic.replay`' },
    { path: 'traffic.auth.login', instead: '`traffic.auth.header`' },
    { path: 'traffic.auth.jwt', instead: '`traffic.auth.header`' },
    { path: 'forecast.history', instead: 'nothing here; forecasts use the series of the run' },
    { path: 'forecast.model', instead: 'nothing here; the model is chosen by its back-test' },
];
const LATER_VALUES = [
    { path: 'environment.driver', values: ['docker-compose', 'kubernetes', 'docker-swarm', 'attach'] },
    { path: 'environment.state.each', values: ['snapshot'] },
    { path: 'traffic', values: ['none'] },
    { path: 'traffic.replay.format', values: ['alb', 'cloudfront', 'envoy'] },
    { path: 'state.kind', values: ['github'] },
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

/***/ 59138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readLimit)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96627);

/**
 * A limit of a KPI in the KPI's own unit: sizes for bytes (`512MiB`), percent for percent (`80%` is 80), a number or a share (`5%` is 0.05)
 * for everything else. Undefined where it is not understood.
 */
function readLimit(value, unit) {
    if (typeof value === 'number')
        return unit === 'bytes' || !Number.isFinite(value) ? undefined : value;
    if (typeof value !== 'string')
        return undefined;
    try {
        if (unit === 'bytes')
            return (0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(value);
        return unit === '%' ? (0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRatio */ .LO)(value) * (value.includes('%') ? 100 : 1) : (0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRatio */ .LO)(value);
    }
    catch {
        return undefined;
    }
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

/***/ 18781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
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
    url: (0,words/* key */.Eb)(origin, 'driver `url`: where this arm answers'),
    command: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), 'driver `process`: replaces `environment.command` for this arm'),
    env: (0,words/* key */.Eb)((0,words/* textMap */.sP)('a text; write numbers in quotes'), 'environment variables; a value may be a secret, `env:NAME`'),
    files: (0,words/* key */.Eb)(schemas/* record */.g1P(worktreePath, (0,words/* phrase */.MZ)('the path of a file'), { error: 'expected a mapping of paths to paths' }).meta({ title: 'map of paths' }), "files of the arm's worktree to replace: path there -> file to take, relative to the configuration's directory"),
    ready: (0,words/* key */.Eb)(ready, 'when the arm counts as ready'),
});
/** `environment:` the arms and what runs them. */
const environment = (0,words/* section */.uW)({
    driver: (0,words/* required */.mw)((0,words/* choice */.Yq)(['process', 'url']), 'what brings the arms up: `process` starts a command for each, `url` uses what already runs'),
    command: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), 'driver `process`: starts the service; `PORT` is set, `{{port}}` is replaced'),
    build: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), "driver `process`: run once in each ref's worktree before its start, cached by tree id"),
    primary: (0,words/* key */.Eb)(arm, 'live: what runs now (default ref: base)'),
    shadow: (0,words/* key */.Eb)(arm, 'new: only what differs from the primary (default ref: head)'),
    baseline: (0,words/* key */.Eb)(schemas/* union */.KCZ([words/* flag */.Jt, arm], { error: 'expected true, false or a mapping' }), 'a second copy of the primary, to learn the noise; default: true with `process`, false with `url`'),
    state: (0,words/* key */.Eb)((0,words/* section */.uW)({
        each: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['own', 'shared', 'read-only']), 'whether every arm has data of its own; default: own with `process`, shared with `url`'),
        prepare: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a command'), "driver `process`: fills an arm's data before it starts"),
    }), 'the data behind the arms'),
    egress: (0,words/* key */.Eb)((0,words/* section */.uW)({
        default: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['deny', 'allow']), 'whether the arms can reach the outside: this version takes your word for it and blocks nothing', 'allow'),
        allow: (0,words/* key */.Eb)(schemas/* array */.YOg(schemas/* string */.YjP(), { error: 'expected a list of hosts' })
            .max(0, { error: 'expected an empty list; exceptions to `egress.default` are not in this version' }), 'must be empty in this version'),
        stubs: (0,words/* key */.Eb)((0,words/* section */.uW)({}), 'must be empty in this version'),
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
;// CONCATENATED MODULE: ./build-bundle/src/config/sections/output.js


/** `report:` where the report goes. */
const report = (0,words/* section */.uW)({
    'pull-request': (0,words/* key */.Eb)(words/* flag */.Jt, 'one comment on the pull request, kept up to date', true),
    check: (0,words/* key */.Eb)(schemas/* literal */.euz(false, { error: 'expected false; check runs are not in this version' }).meta({ title: 'false' }), 'must be false in this version', false),
    html: (0,words/* key */.Eb)(words/* flag */.Jt, 'an HTML report in the run folder', true),
});
const URL_WORD = 'an http or https URL, or env:NAME';
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
/** `state:` where journal and lease live. */
const state = (0,words/* section */.uW)({ kind: (0,words/* required */.mw)((0,words/* choice */.Yq)(['directory']), 'the run folder') });

;// CONCATENATED MODULE: ./build-bundle/src/config/sections/traffic.js


/** What a request may be chosen by. */
const SELECT_WORDS = ['random', 'ip', 'geo', 'browser', 'device'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];
const FORMATS = ['auto', 'jsonl', 'gor', 'har', 'combined'];
const BY = `${SELECT_WORDS.join(' | ')} | header:NAME | cookie:NAME | query:NAME`;
const selectBy = (0,words/* word */.Vm)(schemas/* string */.YjP({ error: `expected ${BY}` }), { title: BY, expected: BY }, (value) => SELECT_WORDS.includes(value) || /^(header|cookie|query):[^\s:]+$/.test(value) ? value : undefined);
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
    speed: (0,words/* key */.Eb)(words/* positive */.yj, 'divides the recorded times; sets `rate: recorded`', 1),
    connections: (0,words/* key */.Eb)((0,words/* count */.U9)(1), 'connections to each arm at most', 64),
    pairing: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['auto', 'concurrent', 'back-to-back']), 'how the arms are sent the same request', 'auto'),
    timeout: (0,words/* key */.Eb)(words/* duration */.p0, 'after this a request counts as failed', '30s'),
    'body-cap': (0,words/* key */.Eb)(words/* size */.Ej, 'how much of a response body is kept for comparing', '1MiB'),
});
const traffic_select = (0,words/* section */.uW)({
    share: (0,words/* key */.Eb)((0,words/* wordOr */.ao)(['auto'], words/* share */.uM, 'auto, or a share above 0 and at most 1, such as 5% or 0.05').meta({ title: 'auto | share' }), 'how much of the recording is sent; `auto`: by criticality, see the table', 'auto'),
    by: (0,words/* key */.Eb)(selectBy, 'what the stable hash is taken of, so that one user is chosen whole', 'random'),
    match: (0,words/* key */.Eb)((0,words/* section */.uW)({
        methods: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* choice */.Yq)(METHODS), 'a list of methods').meta({ title: 'list of methods' }), 'only these methods'),
        paths: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a glob'), 'a list of globs').meta({ title: 'list of globs' }), 'only these paths (globs over the path without its query)'),
    }), 'filters before the share'),
    missing: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['skip', 'keep']), 'what happens to a request without the attribute', 'skip'),
});
/** `traffic:` what is sent to the arms. */
const traffic = (0,words/* section */.uW)({
    replay: (0,words/* required */.mw)(replay, 'replays a recording'),
    select: (0,words/* key */.Eb)(traffic_select, 'which of the recorded requests are sent'),
    auth: (0,words/* key */.Eb)((0,words/* section */.uW)({
        header: (0,words/* required */.mw)(schemas/* union */.KCZ([header, schemas/* array */.YOg(header)], { error: `expected ${HEADER}, or a list of them` }).meta({ title: 'header or list of headers' }), 'set on every request to every arm; the value is written `env:NAME`'),
    }), 'how the arms let the traffic in'),
    safety: (0,words/* key */.Eb)((0,words/* section */.uW)({
        unsafe: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['auto', 'skip', 'replay']), 'POST, PUT, PATCH, DELETE: `auto` replays them only where every arm has state of its own and egress is denied', 'auto'),
    }), 'what may be replayed'),
    anonymise: (0,words/* key */.Eb)((0,words/* section */.uW)({
        key: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('env:NAME'), 'key of the pseudonyms, written `env:NAME`; a fresh one a run where it is not given'),
        entities: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['default']), 'what is replaced', 'default'),
    }), 'what is replaced before anything is stored or shown'),
    ignore: (0,words/* key */.Eb)((0,words/* listOf */.c3)((0,words/* phrase */.MZ)('a JSON path or a header'), 'a list of JSON paths and headers').meta({ title: 'list of texts' }), 'JSON paths (`$.items[].id`, `$.**.updatedAt`) and `header:NAME`s whose differences are never reported'),
    for: (0,words/* key */.Eb)(words/* duration */.p0, 'measured traffic, warm-up cut; default by criticality, see the table'),
});

;// CONCATENATED MODULE: ./build-bundle/src/config/schema.js







/** The whole of `foreshadow.yml` that this version understands. What comes later is in `later.ts`, so that it is refused by name. */
const configSchema = (0,words/* section */.uW)({
    version: (0,words/* required */.mw)(schemas/* literal */.euz(1, { error: 'expected 1' }).meta({ title: '1' }), 'the version of this grammar'),
    service: (0,words/* key */.Eb)((0,words/* section */.uW)({
        name: (0,words/* key */.Eb)((0,words/* phrase */.MZ)('a name'), "what the service is called; default: the directory's name"),
        criticality: (0,words/* key */.Eb)((0,words/* choice */.Yq)(['low', 'medium', 'high']), 'sets the defaults of the table', 'medium'),
    }), 'what is being changed'),
    environment: (0,words/* required */.mw)(environment, 'the arms and what runs them'),
    traffic: (0,words/* required */.mw)(traffic, 'what is sent to the arms'),
    budget: (0,words/* key */.Eb)(words/* duration */.p0, 'everything together: builds, confirmation and extension too; default: 10m, or twice `traffic.for` where that is longer'),
    kpis: (0,words/* key */.Eb)(gate/* kpis */.uJ, 'changes to the built-in KPIs, and KPIs of your own'),
    accept: (0,words/* key */.Eb)(gate/* accept */.Ju, 'findings that are known and accepted'),
    enforce: (0,words/* key */.Eb)(gate/* enforceWhole */.q8, 'what a verdict may do: report only, hold the change, or roll back', 'hold'),
    'gate-config': (0,words/* key */.Eb)(gate/* gateConfig */.iA, 'from which side of a pull request margins, alpha, policies, accept and enforce are taken', 'base'),
    judge: (0,words/* key */.Eb)(gate/* judge */.S4, 'the constants of the verdict'),
    forecast: (0,words/* key */.Eb)(forecast, 'what is predicted'),
    report: (0,words/* key */.Eb)(report, 'where the report goes'),
    'remote-write': (0,words/* key */.Eb)(remoteWrite, 'sends the points of the run to a Prometheus remote-write endpoint'),
    state: (0,words/* key */.Eb)(state, 'where journal and lease live'),
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
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65518);
/* harmony import */ var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51651);


/** Where `env:NAME` may stand; `*` stands for any one name. Nowhere else is it read, and nowhere is `$NAME` expanded. */
const HOLDERS = [
    'traffic.auth.header',
    'traffic.auth.header.*',
    'traffic.anonymise.key',
    'remote-write.url',
    'remote-write.headers.*',
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
    const mustBe = path.join('.') === 'traffic.anonymise.key' || SECRET_HEADERS.test(path[0] === 'remote-write' ? `${path.at(-1)}:` : text);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
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

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DEFAULT_JUDGE)
/* harmony export */ });
const DEFAULT_JUDGE = {
    alpha: 0.05,
    rollbackAlpha: 0.01,
    warnAlpha: 0.05,
    countRollbackAlpha: 0.001,
    holdMargin: 0.6,
    detectable: 0.25,
    fastLaneMargin: 0.25,
    fastLaneE: 200,
    thresholdPairs: 200,
    quantiles: [0.5, 0.75, 0.9, 0.95, 0.99],
    segments: [0, 0.25, 0.5, 0.75],
    blocksPerRun: 40,
    minBlockSeconds: 1,
    maxBlockSeconds: 30,
    blockPairs: 200,
    minBlockPairs: 30,
    minBlocks: 20,
    blockSupport: 10,
    minEffectiveBlocks: 6,
    phi: 1,
    orphanShare: 0.01,
    warmupShare: 1 / 6,
    warmupSlopePerMinute: 0.02,
    tooNoisy: 0.1,
    unrepresentativeRoute: 0.05,
    unrepresentativeStatus: 0.2,
    seriesMargin: 0.1,
    seriesMinPoints: 10,
    seriesCoverage: 0.8,
    requestTimeoutMs: 30_000,
    minChangeCoverage: 0.5,
    confidenceLevel: 0.95,
};


/***/ }),

/***/ 96910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ builtInKpis),
/* harmony export */   XU: () => (/* binding */ ownKpi),
/* harmony export */   oX: () => (/* binding */ BUILT_IN_NAMES),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* unused harmony export sourceOf */
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
/** All built-in KPIs with their defaults. */
function builtInKpis() {
    return Object.values(BUILT_IN);
}
/** A KPI of the user's own, before the configuration changes its defaults. */
function ownKpi(name, expression) {
    return { ...series(name, 'ratio'), expression };
}
/** Where the values of a KPI come from: each trial, the readings of the driver, or a formula over both. */
function sourceOf(kpi) {
    const kinds = ['trend', 'count', 'divergence'];
    if (kinds.includes(kpi.kind))
        return 'trials';
    return kpi.name === 'cpu' || kpi.name === 'memory' ? 'readings' : 'steps';
}


/***/ })

};
