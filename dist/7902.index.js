export const id = 7902;
export const ids = [7902];
export const modules = {

/***/ 65640:
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
var config_secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-environment.js


/** The arms: the shadow and the baseline begin as the primary, and change only what they name. */
function assembleEnvironment(section, around) {
    const starts = section.driver !== 'url';
    const refs = starts ? defaultRefs(section, around.inGit) : {};
    const primary = overlay(undefined, { ...section.primary, ref: section.primary?.ref ?? refs.primary }, around);
    const shadow = overlay(primary, { ...section.shadow, ref: section.shadow?.ref ?? refs.shadow }, around);
    const named = section.baseline ?? starts;
    return {
        driver: section.driver,
        directory: around.directory,
        ...(section.command === undefined ? {} : { command: section.command }),
        ...(section.build === undefined ? {} : { build: section.build }),
        ...assembleCompose(section),
        primary,
        shadow: starts ? shadow : { ...shadow, url: section.shadow?.url },
        ...(named === false ? {} : { baseline: named === true ? primary : overlay(primary, named, around) }),
        state: assembleState(section, starts),
        egress: assembleEgress(section.egress, around),
    };
}
/** Without a section nothing stands between the arms and the outside, and nothing is counted. */
function assembleEgress(section, around) {
    if (!section)
        return { default: 'allow' };
    const stubs = Object.entries(section.stubs ?? {}).flatMap(([host, stub]) => {
        if (stub.recording !== undefined)
            return [[host, { recording: (0,external_node_path_.resolve)(around.directory, stub.recording) }]];
        if (stub.url !== undefined)
            return [[host, { url: stub.url }]];
        return stub.service === undefined ? [] : [[host, { service: stub.service, port: stub.port }]];
    });
    return {
        default: section.default ?? 'allow',
        allow: section.allow ?? [],
        stubs: Object.fromEntries(stubs),
        tls: section.tls ?? 'inspect',
        watch: true,
    };
}
/** What only driver `docker-compose` reads. */
function assembleCompose({ file, service, port, services, limits }) {
    return {
        ...(file === undefined ? {} : { file }),
        ...(service === undefined ? {} : { service }),
        ...(port === undefined ? {} : { port }),
        ...(services === undefined ? {} : { services }),
        ...(limits === undefined ? {} : { limits: { cpus: limits.cpus, memoryBytes: limits.memory } }),
    };
}
function assembleState({ state }, starts) {
    const each = state?.each ?? (starts ? 'own' : 'shared');
    return {
        each,
        ...(state?.prepare === undefined ? {} : { prepare: state.prepare }),
        ...(each === 'snapshot' ? { snapshot: { volumes: state?.snapshot?.volumes ?? {}, pause: state?.snapshot?.pause ?? false } } : {}),
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
    const differs = Boolean(shadow?.env ?? shadow?.files ?? shadow?.command ?? shadow?.image ?? shadow?.vars);
    const noRef = primary?.ref === undefined && shadow?.ref === undefined;
    return differs && noRef ? {} : { primary: 'base', shadow: 'head' };
}
function overlay(under, section, around) {
    const ref = section.ref ?? under?.ref;
    const url = section.url ?? under?.url;
    const command = section.command ?? under?.command;
    const image = section.image ?? under?.image;
    return {
        ...(ref === undefined ? {} : { ref }),
        ...(url === undefined ? {} : { url }),
        ...(command === undefined ? {} : { command }),
        ...(image === undefined ? {} : { image }),
        env: { ...under?.env, ...(0,config_secrets/* resolveAll */.WZ)(section.env ?? {}, around.secrets) },
        files: { ...under?.files, ...section.files },
        vars: { ...under?.vars, ...section.vars },
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

;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-metrics.js

/** The metric sources with their secrets in place. */
function assembleMetrics(section, secrets) {
    return section.map(({ source, url, path, site, api, queries, headers, step, delay, ...keys }) => ({
        source,
        ...(url === undefined ? {} : { url: (0,config_secrets/* resolveSecrets */.Mx)(url, secrets) }),
        ...(path === undefined ? {} : { path }),
        ...(site === undefined ? {} : { site }),
        ...(api === undefined ? {} : { api }),
        queries,
        headers: { ...(0,config_secrets/* resolveAll */.WZ)(headers ?? {}, secrets), ...(0,config_secrets/* resolveAll */.WZ)(keyHeaders(keys), secrets) },
        stepMs: step ?? null,
        delayMs: delay ?? (source === 'datadog' ? 30_000 : 0),
    }));
}
/** Datadog's two keys are headers of every request. */
function keyHeaders(keys) {
    const named = [
        ['dd-api-key', keys['api-key']],
        ['dd-application-key', keys['app-key']],
    ];
    return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** The names of queries that are a KPI by themselves: those that no expression reads. */
function queriedKpis(metrics, expressions) {
    const names = new Set(metrics.flatMap(({ queries }) => Object.keys(queries)));
    const used = new Set(expressions.flatMap((expression) => expression.match(/[A-Za-z_]\w*/g) ?? []));
    return [...names].filter((name) => !used.has(name));
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/spec.js
var spec = __webpack_require__(41791);
// EXTERNAL MODULE: ./build-bundle/src/traffic/auto-share.js
var auto_share = __webpack_require__(74523);
// EXTERNAL MODULE: ./build-bundle/src/config/criticality.js
var config_criticality = __webpack_require__(64418);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-traffic.js





function assembleTraffic(section, driver, criticality, around) {
    const defaults = config_criticality/* CRITICALITY */.qQ[criticality];
    const key = section.anonymise?.key;
    const headers = [section.auth?.header ?? []].flat();
    return {
        replay: assembleReplay(section.replay, around),
        synthetic: section.synthetic ? assembleSynthetic(section.synthetic) : null,
        ...(section.mirror ? { mirror: assembleMirror(section.mirror, around) } : {}),
        select: assembleSelect(section.select ?? {}, driver === 'url' ? criticality : null),
        authHeaders: Object.fromEntries(headers.map(({ name, value }) => [name, (0,config_secrets/* resolveSecrets */.Mx)(value, around.secrets)])),
        jwt: section.auth?.jwt ? assembleJwt(section.auth.jwt, around) : null,
        login: section.auth?.login === undefined ? null : { file: section.auth.login, scenario: null },
        safety: { unsafe: section.safety?.unsafe ?? 'auto' },
        anonymiseKey: key === undefined ? null : (0,config_secrets/* resolveSecrets */.Mx)(key, around.secrets),
        anonymise: { entities: section.anonymise?.entities ?? 'default', strategies: section.anonymise?.strategies ?? {} },
        ignore: section.ignore ?? [],
        forMs: section.for ?? defaults.forMs,
    };
}
function assembleJwt(section, around) {
    return {
        key: (0,config_secrets/* resolveSecrets */.Mx)(section.key, around.secrets),
        algorithm: section.algorithm ?? 'HS256',
        claims: section.claims ?? {},
        header: section.header ?? 'authorization',
        expiresMs: section.expires ?? 86_400_000,
    };
}
/** The scenarios themselves are read by the loader. */
function assembleSynthetic({ scenarios, rate, users, share }) {
    return { files: scenarios, scenarios: [], rate: rate ?? 'auto', users: users ?? null, share: share ?? 0.2 };
}
function assembleMirror(section, { directory }) {
    const { tls, credentials } = section;
    const forward = section.forward ?? 'pseudonyms';
    return {
        listen: section.listen,
        ...(tls ? { tls: { keyFile: (0,external_node_path_.resolve)(directory, tls.key), certFile: (0,external_node_path_.resolve)(directory, tls.cert) } } : {}),
        share: section.share ?? 1,
        split: section.split ?? 0,
        by: section.by ?? 'random',
        forward,
        credentials: credentials?.kind === 'map' ? { kind: 'map', file: (0,external_node_path_.resolve)(directory, credentials.file) } : (credentials ?? { kind: 'pseudonyms' }),
        connections: section.connections ?? spec/* DEFAULT_LIMITS */.d.shadowConnections,
        timeoutMs: section.timeout ?? spec/* DEFAULT_LIMITS */.d.shadowTimeoutMs,
        bodyCapBytes: section['body-cap'] ?? (forward === 'original' ? spec/* DEFAULT_LIMITS */.d.bodyCapBytes : spec/* PSEUDONYM_BODY_CAP_BYTES */.F),
        ...(section.control === undefined ? {} : { control: (0,external_node_path_.resolve)(directory, section.control) }),
    };
}
/** Without a replay its keys are the pace of what is sent instead. */
function assembleReplay(given, around) {
    const section = given ?? {};
    return {
        recording: section.recording === undefined ? null : (0,external_node_path_.resolve)(around.directory, section.recording),
        format: section.format ?? 'auto',
        rate: section.rate ?? (section.speed === undefined ? 'auto' : 'recorded'),
        ...(section.correlate === undefined ? {} : { correlate: section.correlate }),
        ...(section['think-time'] === undefined ? {} : { thinkTime: section['think-time'] }),
        speed: section.speed ?? 1,
        connections: section.connections ?? 64,
        pairing: section.pairing ?? 'auto',
        timeoutMs: section.timeout ?? 30_000,
        bodyCapBytes: section['body-cap'] ?? 1_048_576,
    };
}
/** @param gentle the service's criticality where what is sent to may be somebody's production; null where the arms are copies, which get everything */
function assembleSelect(section, gentle) {
    const share = section.share ?? 'auto';
    const auto = share === 'auto' && gentle !== null;
    return {
        share: auto ? auto_share/* FIRST_SHARE */.$9[gentle].medium : share === 'auto' ? 1 : share,
        ...(auto ? { auto } : {}),
        ...(section.quota === undefined ? {} : { quota: section.quota }),
        by: section.by ?? 'random',
        ...(section.match?.methods === undefined ? {} : { methods: section.match.methods }),
        ...(section.match?.paths === undefined ? {} : { paths: section.match.paths }),
        missing: section.missing ?? 'skip',
    };
}

// EXTERNAL MODULE: ./build-bundle/src/config/limit.js
var limit = __webpack_require__(59138);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble.js









/** A valid document with every default filled in. */
function assemblePlan(document, around) {
    const criticality = document.service?.criticality ?? 'medium';
    const defaults = config_criticality/* CRITICALITY */.qQ[criticality];
    const traffic = assembleTraffic(document.traffic, document.environment.driver, criticality, around);
    const metrics = assembleMetrics(document.metrics ?? [], around.secrets);
    const has = { transactions: traffic.synthetic !== null, calls: document.environment.egress !== undefined };
    const kpis = assembleKpis(document.kpis ?? {}, document.judge?.['series-margin'], metrics, has);
    const remote = document['remote-write'];
    return {
        version: 1,
        file: around.file,
        service: assembleService(document.service, criticality, around),
        environment: assembleEnvironment(document.environment, around),
        traffic,
        metrics,
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
            ? { url: (0,config_secrets/* resolveSecrets */.Mx)(remote.url, around.secrets), headers: (0,config_secrets/* resolveAll */.WZ)(remote.headers ?? {}, around.secrets) }
            : null,
        presets: presetsOf(document),
        seed: around.seed,
        secrets: around.secrets,
    };
}
function assembleService(section, criticality, around) {
    return {
        name: section?.name ?? lastPart(around.directory),
        criticality,
        ...(section?.paths === undefined ? {} : { paths: section.paths }),
        ...(section?.always === undefined ? {} : { always: section.always }),
    };
}
/** What the document leaves to the table. */
function presetsOf({ judge, traffic, budget }) {
    const given = [
        ['alpha', judge?.alpha],
        ['for', traffic.for],
        ['budget', budget],
    ];
    return given.filter(([, value]) => value === undefined).map(([name]) => name);
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
/** The built-in KPIs that are not left out, then the user's own: formulas in the order written, then what the metric sources bring. */
function assembleKpis(section, seriesMargin, metrics, has) {
    const known = (0,catalogue/* builtInKpis */.TC)(has.calls).filter((kpi) => section[kpi.name] !== false && (has.transactions || !(0,catalogue/* needsTransactions */.rQ)(kpi.name)));
    const own = Object.entries(section).flatMap(([name, kpi]) => kpi && kpi.expression !== undefined && !(0,catalogue/* builtIn */.wx)(name) ? [(0,catalogue/* ownKpi */.XU)(name, kpi.expression)] : []);
    const expressions = own.flatMap(({ expression }) => expression ?? []);
    const brought = queriedKpis(metrics, expressions).filter((name) => !(0,catalogue/* builtIn */.wx)(name) && section[name] !== false && !isFormula(section[name]));
    return [...known, ...own, ...brought.map((name) => (0,catalogue/* ownKpi */.XU)(name))].map((kpi) => changedKpi(kpi.kind === 'series' && seriesMargin !== undefined ? { ...kpi, margin: seriesMargin, tailMargin: 2 * seriesMargin } : kpi, section[kpi.name]));
}
const isFormula = (section) => !!section && section.expression !== undefined;
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

/***/ 64418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   qQ: () => (/* binding */ CRITICALITY)
/* harmony export */ });
/* unused harmony exports IMPACT_FACTORS, criticalityTable */
/* harmony import */ var _traffic_auto_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74523);

/**
 * The more critical a service, the longer it is measured and the gentler it is touched. `alpha` is lower where a false alarm costs
 * more than a miss (low); it is never raised above 5 %. With driver `process` the arms are copies, so all of the traffic is sent.
 */
const CRITICALITY = {
    low: { forMs: 120_000, alpha: 0.02 },
    medium: { forMs: 180_000, alpha: 0.05 },
    high: { forMs: 300_000, alpha: 0.05 },
};
const IMPACT_FACTORS = {
    low: { forTimes: 2 / 3, alphaTimes: 0.5 },
    medium: { forTimes: 1, alphaTimes: 1 },
    high: { forTimes: 1.5, alphaTimes: 1 },
};
/** The defaults for a change of known impact. */
function defaultsOf(criticality, impact) {
    const { forMs, alpha } = CRITICALITY[criticality];
    const { forTimes, alphaTimes } = IMPACT_FACTORS[impact];
    return { forMs: Math.round(forMs * forTimes), alpha: Number((alpha * alphaTimes).toPrecision(3)) };
}
/** The table of `docs/configuration.md`. */
function criticalityTable() {
    const rows = Object.entries(CRITICALITY).map(([name, { forMs, alpha }]) => `| ${name} | ${forMs / 60_000}m | ${alpha} | 100% | ${100 * FIRST_SHARE[name].medium}% |`);
    return [
        '| criticality | `traffic.for` | `judge.alpha` | `select.share: auto`, driver `process` | `select.share: auto`, driver `url` |',
        '|---|---|---|---|---|',
        ...rows,
    ].join('\n');
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

/***/ 74523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ FIRST_SHARE),
/* harmony export */   SP: () => (/* binding */ autoShareSpec),
/* harmony export */   hn: () => (/* binding */ stepAutoShare),
/* harmony export */   pP: () => (/* binding */ startAutoShare)
/* harmony export */ });
/* unused harmony export firstShareTable */
/**
 * `share: auto` where something that already runs is sent to: the share it begins with, by the service's criticality and the impact of the change. Evidence that
 * is still missing may double it; a shadow that suffers lowers it at once. Copies made for the run harm nobody and get everything.
 */
const FIRST_SHARE = {
    low: { low: 1, medium: 1, high: 0.5 },
    medium: { low: 1, medium: 0.5, high: 0.25 },
    high: { low: 0.4, medium: 0.2, high: 0.1 },
};
/** The table of `docs/selection.md`. */
function firstShareTable() {
    const rows = Object.entries(FIRST_SHARE).map(([criticality, row]) => `| ${criticality} | ${[row.low, row.medium, row.high].map((share) => `${100 * share}%`).join(' | ')} |`);
    return ['| criticality | low impact | medium impact | high impact |', '|---|---|---|---|', ...rows].join('\n');
}
function autoShareSpec(criticality, impact) {
    const first = FIRST_SHARE[criticality][impact];
    return {
        first,
        most: Math.min(1, 2 * first),
        least: Math.min(0.01, first),
        raise: 1.25,
        ease: 0.8,
        cut: 0.25,
        rest: 10,
        moreErrors: 0.05,
        fewestErrors: 5,
        slower: 3,
        slowerByMs: 50,
        fewestPairs: 20,
    };
}
function startAutoShare(spec) {
    return { share: spec.first, resting: 0, cuts: 0 };
}
/** The next state: down at once where the shadow suffers, otherwise a step towards what the missing evidence asks for. */
function stepAutoShare(state, reading, spec) {
    if (suffers(reading, spec)) {
        return { share: Math.max(spec.least, state.share * spec.cut), resting: spec.rest, cuts: state.cuts + 1 };
    }
    if (state.resting > 0)
        return { ...state, resting: state.resting - 1 };
    if (reading.pairs === 0)
        return state;
    const wanted = spec.first + (spec.most - spec.first) * Math.min(1, Math.max(0, reading.evidenceMissing));
    const share = wanted > state.share ? Math.min(wanted, state.share * spec.raise) : Math.max(wanted, state.share * spec.ease);
    return { ...state, share };
}
/** Compared with the primary in the same moment: what both suffer is not the change's doing, and not cured by sending the shadow less. */
function suffers({ pairs, primaryErrors, shadowErrors, primaryMs, shadowMs }, spec) {
    const more = shadowErrors - primaryErrors;
    if (more >= spec.fewestErrors && more > spec.moreErrors * pairs)
        return true;
    if (pairs < spec.fewestPairs || !(primaryMs < Number.POSITIVE_INFINITY))
        return false;
    return shadowMs > spec.slower * primaryMs && shadowMs - primaryMs >= spec.slowerByMs;
}


/***/ }),

/***/ 41791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PSEUDONYM_BODY_CAP_BYTES),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    bodyCapBytes: 1_048_576,
    primaryConnections: 256,
    shadowConnections: 32,
    queueLength: 1_000,
    queueBytes: 32 * 1_048_576,
    heldBytes: 64 * 1_048_576,
    shadowTimeoutMs: 5_000,
    primaryTimeoutMs: 300_000,
    headersTimeoutMs: 20_000,
    requestTimeoutMs: 300_000,
    headerBytes: 65_536,
    drainMs: 10_000,
};
/** Replacing what is personal costs about 0.1 ms a kilobyte of the event loop, which the primary's answers share. */
const PSEUDONYM_BODY_CAP_BYTES = 131_072;


/***/ })

};
