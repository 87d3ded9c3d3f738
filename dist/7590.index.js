export const id = 7590;
export const ids = [7590];
export const modules = {

/***/ 25781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assembleLogs),
/* harmony export */   n: () => (/* binding */ defaultLogSource)
/* harmony export */ });
/* harmony import */ var _logs_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20417);

/** Which lines are compared. @param driver says where they are read by default */
function assembleLogs({ source, container, ignore, levels }, driver) {
    return {
        source: source ?? defaultLogSource(driver),
        ...(container === undefined ? {} : { container }),
        ignore: ignore ?? [],
        levels: levels ?? _logs_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LEVELS */ .ol,
    };
}
const defaultLogSource = (driver) => (driver === 'process' ? 'process' : 'docker');


/***/ }),

/***/ 55552:
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
    const starts = section.driver !== 'url' && section.driver !== 'attach';
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

// EXTERNAL MODULE: ./build-bundle/src/config/assemble-logs.js
var assemble_logs = __webpack_require__(25781);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-rollback.js

const MINUTE_MS = 60_000;
/** `rollback:` with its defaults. */
function assembleRollback(section, secrets) {
    const { reverter, when, 'hold-instead-if': holdInsteadIf, 'at-most': atMost, freeze } = section;
    return {
        reverter: assembleReverter(reverter, secrets),
        when: when ?? 'ask',
        holdInsteadIf: holdInsteadIf ?? [],
        atMost: atMost ?? null,
        freeze: freeze ?? null,
    };
}
function assembleReverter({ health, timeout, ...rest }, secrets) {
    const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return {
        ...named,
        timeoutMs: timeout ?? (rest.kind === 'github-deployment' ? 30 : 5) * MINUTE_MS,
        ...(health === undefined ? {} : { health: { url: (0,config_secrets/* resolveSecrets */.Mx)(health.url, secrets), withinMs: health.within ?? MINUTE_MS } }),
    };
}
/** `state:` with its defaults. */
function assemble_rollback_assembleState({ kind, environment, path, repository }) {
    return {
        kind,
        environment: environment ?? 'production',
        ...(path === undefined ? {} : { path }),
        ...(repository === undefined ? {} : { repository }),
    };
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/quantities.js
var quantities = __webpack_require__(48455);
// EXTERNAL MODULE: ./build-bundle/src/metrics/spec.js
var metrics_spec = __webpack_require__(87693);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-metrics.js





/** The metric sources with their secrets in place. */
function assembleMetrics(section, around) {
    const { secrets } = around;
    return section.map(({ source, url, path, site, api, container, kind, urls, queries, histograms, counts, parity, ca, headers, step, delay, ...keys }) => ({
        source,
        ...(url === undefined ? {} : { url: (0,config_secrets/* resolveSecrets */.Mx)(url, secrets) }),
        ...(path === undefined ? {} : { path }),
        ...(site === undefined ? {} : { site }),
        ...(api === undefined ? {} : { api }),
        ...(container === undefined ? {} : { container }),
        ...(kind === undefined ? {} : { kind }),
        ...(urls === undefined ? {} : { urls: (0,config_secrets/* resolveAll */.WZ)(withoutUndefined(urls), secrets) }),
        queries: queries ?? defaultsOf({ source, kind }),
        ...(histograms === undefined ? {} : { histograms }),
        ...(counts === undefined ? {} : { counts }),
        ...(parity === undefined
            ? {}
            : { parity: Object.fromEntries(Object.entries(parity).filter(([, query]) => query !== undefined)) }),
        ...(ca === undefined ? {} : { caFile: (0,external_node_path_.resolve)(around.directory, ca) }),
        headers: { ...(0,config_secrets/* resolveAll */.WZ)(headers ?? {}, secrets), ...(0,config_secrets/* resolveAll */.WZ)(keyHeaders(keys), secrets) },
        stepMs: step ?? null,
        delayMs: delay ?? (source === 'datadog' ? 30_000 : 0),
    }));
}
function defaultsOf(entry) {
    const group = (0,metrics_spec/* quantityGroupOf */.EQ)(entry);
    return group ? (0,quantities/* defaultQueries */.UK)(group) : {};
}
const withoutUndefined = (urls) => Object.fromEntries(Object.entries(urls).flatMap(([arm, url]) => (url === undefined ? [] : [[arm, url]])));
/** Unit and bad direction of a value whose source knows them. */
function quantityKpi(name, metrics) {
    for (const spec of metrics) {
        const group = (0,metrics_spec/* quantityGroupOf */.EQ)(spec);
        const quantity = group && (0,quantities/* quantitiesOf */.D$)(group)[spec.queries[name] ?? ''];
        if (quantity)
            return { unit: quantity.unit, direction: quantity.direction };
    }
    return {};
}
/** Datadog's two keys, a tenant and a token are headers of every request. */
function keyHeaders(keys) {
    const named = [
        ['dd-api-key', keys['api-key']],
        ['dd-application-key', keys['app-key']],
        ['x-scope-orgid', keys.tenant],
        ['authorization', keys.bearer && `Bearer ${keys.bearer}`],
    ];
    return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** The names of queries that are a KPI by themselves: those that no expression reads. */
function queriedKpis(metrics, expressions) {
    const names = new Set(metrics.flatMap(metrics_spec/* namesOf */.eZ));
    const used = new Set(expressions.flatMap((expression) => expression.match(/[A-Za-z_]\w*/g) ?? []));
    return [...names].filter((name) => !used.has(name));
}
/** Times that were counted in buckets of seconds are judged from so many requests on. */
const HISTOGRAM = { kind: 'histogram', unit: 's', unpaired: true, margin: 0.05, tailMargin: 0.1, minimumSample: 200 };
/** Unpaired events: a quarter more, and a difference of a thousandth, are noise of who came to which arm (docs/statistics.md). */
const COUNT = {
    kind: 'count',
    unit: 'requests',
    unpaired: true,
    margin: 0.25,
    tailMargin: 0.5,
    absoluteMargin: 0.001,
    minimumSample: 100,
};
/** A KPI that a source brings, with the defaults of its kind. */
function broughtKpi(name, metrics) {
    if (metrics.some(({ histograms = {} }) => Object.hasOwn(histograms, name)))
        return { ...(0,catalogue/* ownKpi */.XU)(name), ...HISTOGRAM };
    if (metrics.some(({ counts = {} }) => Object.hasOwn(counts, name)))
        return { ...(0,catalogue/* ownKpi */.XU)(name), ...COUNT };
    return (0,catalogue/* builtIn */.wx)(name)?.kind === 'series' ? (0,catalogue/* builtIn */.wx)(name) : { ...(0,catalogue/* ownKpi */.XU)(name), ...quantityKpi(name, metrics) };
}

// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notice = __webpack_require__(86368);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-notify.js


/** The notifiers with their secrets in place; a secret that is not set stands as `env:NAME`. */
function assembleNotify(section, secrets) {
    const filled = (text) => (text === undefined ? undefined : (0,config_secrets/* resolveSecrets */.Mx)(text, secrets));
    return section.map(({ notifier, on, url, token, channel, 'routing-key': routingKey, secret, headers, api }, place) => assemble_notify_withoutUndefined({
        notifier,
        place,
        on: on ?? [...notice/* DEFAULT_EVENTS */.O$],
        url: filled(url),
        token: filled(token),
        channel,
        routingKey: filled(routingKey),
        secret: filled(secret),
        headers: (0,config_secrets/* resolveAll */.WZ)(headers ?? {}, secrets),
        api,
    }));
}
function assemble_notify_withoutUndefined(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-report.js
/** Where the report goes, with the defaults filled in; what nobody asked for is left out. */
function assembleReport(section) {
    const { status, deployment, artifact } = section;
    return {
        pullRequest: section['pull-request'] ?? true,
        check: section.check ?? false,
        html: section.html ?? true,
        ...(status ? { status } : {}),
        ...(deployment ? { deployment } : {}),
        ...(artifact ? { artifact } : {}),
    };
}

// EXTERNAL MODULE: ./build-bundle/src/rollout/steps.js
var steps = __webpack_require__(98595);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-rollout.js

/** `rollout:` with every default filled in. */
function assembleRollout(section) {
    return {
        steps: section.steps ?? steps/* DEFAULT_STEPS */._v,
        eachMs: section.each ?? 600_000,
        router: assembleRouter(section.router),
        watchMs: section.watch ?? 1_800_000,
        onAbandon: section['on-abandon'] ?? 'roll-back',
        leaseMs: section.lease ?? 300_000,
    };
}
/** The rules have seen to it that what a kind needs is there. */
function assembleRouter(router) {
    if (router.kind === 'proxy')
        return { kind: 'proxy', control: router.control ?? '' };
    const { file = '', primary = '', shadow = '', key = '$remote_addr', variable = '$foreshadow_upstream', nginx = 'nginx' } = router;
    const optional = {
        ...(router['mirror-file'] === undefined ? {} : { mirrorFile: router['mirror-file'] }),
        ...(router.reload === undefined ? {} : { reload: router.reload }),
        ...(router.verify === undefined ? {} : { verify: router.verify }),
    };
    return { kind: 'nginx', file, primary, shadow, key, variable, nginx, pid: router.pid ?? '/run/nginx.pid', ...optional };
}

// EXTERNAL MODULE: ./build-bundle/src/trace/spec.js
var spec = __webpack_require__(905);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-traces.js


/** `traces` with its secrets in place. An address that is a secret is no link of a report. */
function assembleTraces(section, secrets) {
    const { backend, url, api, headers, ui, delay, sample, service, otlp } = section;
    const page = ui ?? url ?? '';
    return {
        backend: backend === undefined || url === undefined
            ? null
            : {
                kind: backend,
                url: (0,config_secrets/* resolveSecrets */.Mx)(url, secrets),
                api: api ?? 'v1',
                headers: (0,config_secrets/* resolveAll */.WZ)(headers ?? {}, secrets),
                ui: /^https?:/.test(page) ? page : null,
                delayMs: delay ?? 7_000,
            },
        otlp: otlp ? { url: (0,spec/* exportUrl */.i)((0,config_secrets/* resolveSecrets */.Mx)(otlp.url, secrets)), headers: (0,config_secrets/* resolveAll */.WZ)(otlp.headers ?? {}, secrets) } : null,
        sample: sample ?? 0.1,
        service: service ?? 'foreshadow',
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirror/spec.js
var mirror_spec = __webpack_require__(41791);
// EXTERNAL MODULE: ./build-bundle/src/traffic/auto-share.js
var auto_share = __webpack_require__(74523);
// EXTERNAL MODULE: ./build-bundle/src/config/criticality.js
var config_criticality = __webpack_require__(64418);
;// CONCATENATED MODULE: ./build-bundle/src/config/assemble-traffic.js





/** `traffic: none` and `for` as one mapping. */
function withTraffic({ traffic, for: length, ...rest }) {
    return {
        ...rest,
        traffic: traffic === 'none' ? { for: length } : length === undefined ? traffic : { ...traffic, for: traffic.for ?? length },
    };
}
/** How long driver `attach` watches: time for ten points and more of a server that is scraped every half minute. */
const WATCH_MS = 30 * 60_000;
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
        forMs: section.for ?? (driver === 'attach' ? WATCH_MS : defaults.forMs),
        ...(driver === 'attach' ? { none: true } : {}),
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
        connections: section.connections ?? mirror_spec/* DEFAULT_LIMITS */.d.shadowConnections,
        timeoutMs: section.timeout ?? mirror_spec/* DEFAULT_LIMITS */.d.shadowTimeoutMs,
        bodyCapBytes: section['body-cap'] ?? (forward === 'original' ? mirror_spec/* DEFAULT_LIMITS */.d.bodyCapBytes : mirror_spec/* PSEUDONYM_BODY_CAP_BYTES */.F),
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
        ...(section.forward === undefined ? {} : { forward: section.forward }),
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
function assemblePlan(given, around) {
    const document = withTraffic(given);
    const criticality = document.service?.criticality ?? 'medium';
    const defaults = config_criticality/* CRITICALITY */.qQ[criticality];
    const traffic = assembleTraffic(document.traffic, document.environment.driver, criticality, around);
    const metrics = assembleMetrics(document.metrics ?? [], around);
    const has = {
        traffic: !traffic.none,
        transactions: traffic.synthetic !== null,
        calls: document.environment.egress !== undefined,
        logs: document.logs !== undefined,
        traces: document.traces?.backend !== undefined,
        statements: metrics.some(({ source }) => source === 'database'),
    };
    const kpis = assembleKpis(document.kpis ?? {}, document.judge?.['series-margin'], metrics, has);
    const remote = document['remote-write'];
    return {
        version: 1,
        file: around.file,
        service: assembleService(document.service, criticality, around),
        environment: assembleEnvironment(document.environment, around),
        traffic,
        metrics,
        ...(document.logs ? { logs: (0,assemble_logs/* assembleLogs */.c)(document.logs, document.environment.driver) } : {}),
        ...(document.traces ? { traces: assembleTraces(document.traces, around.secrets) } : {}),
        kpis,
        accept: (document.accept ?? []).map(assembleAccept),
        enforce: document.enforce ?? (document.rollout ? 'roll-back' : 'hold'),
        gateConfig: document['gate-config'] ?? 'base',
        judge: assembleJudge(document.judge ?? {}, { alpha: defaults.alpha, requestTimeoutMs: traffic.replay.timeoutMs }),
        confirm: document.judge?.confirm ?? true,
        policies: assemblePolicies(document.judge ?? {}),
        forecast: assembleForecast(document.forecast ?? {}, kpis),
        budgetMs: document.budget ?? Math.max(600_000, 2 * traffic.forMs),
        report: assembleReport(document.report ?? {}),
        notify: assembleNotify(document.notify ?? [], around.secrets),
        ...(document.state === undefined ? {} : { state: assemble_rollback_assembleState(document.state) }),
        ...(document.rollback === undefined ? {} : { rollback: assembleRollback(document.rollback, around.secrets) }),
        ...(document.rollout === undefined ? {} : { rollout: assembleRollout(document.rollout) }),
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
function presetsOf({ judge, traffic, budget, environment }) {
    const given = [
        ['alpha', judge?.alpha],
        ['for', environment.driver === 'attach' ? 'not by impact' : traffic.for],
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
    const known = (0,catalogue/* builtInKpis */.TC)(has).filter((kpi) => has.traffic && section[kpi.name] !== false && (has.transactions || !(0,catalogue/* needsTransactions */.rQ)(kpi.name)));
    const own = Object.entries(section).flatMap(([name, kpi]) => kpi && kpi.expression !== undefined && !(0,catalogue/* builtIn */.wx)(name) ? [(0,catalogue/* ownKpi */.XU)(name, kpi.expression)] : []);
    const expressions = own.flatMap(({ expression }) => expression ?? []);
    const brought = queriedKpis(metrics, expressions).filter((name) => !(has.traffic && (0,catalogue/* builtIn */.wx)(name)) && section[name] !== false && !isFormula(section[name]));
    // Where nothing else is measured, too little of what is watched may not pass.
    const asBrought = (name) => ({ ...broughtKpi(name, metrics), critical: !has.traffic });
    return [...known, ...own, ...brought.map(asBrought)].map((kpi) => changedKpi(kpi.kind === 'series' && seriesMargin !== undefined ? { ...kpi, margin: seriesMargin, tailMargin: 2 * seriesMargin } : kpi, section[kpi.name]));
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

/***/ 48455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ quantitiesOf),
/* harmony export */   UK: () => (/* binding */ defaultQueries)
/* harmony export */ });
/* unused harmony export QUANTITIES */
const q = (unit, what, direction = 'increase') => ({ unit, what, direction });
/** By source; databases by their kind. */
const QUANTITIES = {
    container: {
        cpu: q('%', 'CPU, per cent of a core'),
        memory: q('bytes', 'memory without the page cache that can be given back'),
        read: q('bytes/s', 'read from block devices'),
        written: q('bytes/s', 'written to block devices'),
        throttled: q('%', 'time it was kept from running by its CPU limit'),
        restarts: q('restarts', 'times it was started again'),
        processes: q('processes', 'processes and threads'),
    },
    postgres: {
        calls: q('calls/s', 'statements'),
        time: q('ms/s', 'time spent in statements'),
        rows: q('rows/s', 'rows that statements gave or changed'),
    },
    redis: {
        calls: q('calls/s', 'commands'),
        time: q('ms/s', 'time spent in commands'),
        'hit-ratio': q('ratio', 'share of look-ups that found their key', 'decrease'),
        memory: q('bytes', 'memory used'),
    },
};
/** The quantities of a group by name. */
function quantitiesOf(group) {
    return QUANTITIES[group];
}
/** What is read where the configuration names no queries: name of the value -> quantity. */
function defaultQueries(group) {
    if (group === 'container')
        return { cpu: 'cpu', memory: 'memory', 'disk-written': 'written', throttled: 'throttled', restarts: 'restarts' };
    if (group === 'postgres')
        return { 'database-time': 'time', 'database-rows': 'rows' };
    return { 'cache-hit-ratio': 'hit-ratio', 'cache-memory': 'memory' };
}


/***/ }),

/***/ 80123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ toThousandth),
/* harmony export */   hb: () => (/* binding */ canObserve),
/* harmony export */   wm: () => (/* binding */ canLapse)
/* harmony export */ });
function canLapse(router) {
    return 'keepFor' in router;
}
function canObserve(router) {
    return 'users' in router;
}
/** Shares in thousandths: the finest step a split can be asked for. */
function toThousandth(share) {
    return share > 0 ? Math.max(1, Math.round(share * 1_000)) / 1_000 : 0;
}


/***/ }),

/***/ 98595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ faultOfSteps),
/* harmony export */   _v: () => (/* binding */ DEFAULT_STEPS),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80123);

/** What a rollout goes through where nothing is said. */
const DEFAULT_STEPS = [0.001, 0.01, 0.05, 0.25, 0.5, 1];
/** What is wrong with the steps of a rollout; null where nothing is. */
function faultOfSteps(steps) {
    if (steps.length === 0)
        return 'at least one step';
    if (steps.some((share) => !(share > 0 && share <= 1)))
        return 'shares above 0 % and at most 100 %';
    if (steps.some((share) => Math.abs((0,_router_js__WEBPACK_IMPORTED_MODULE_0__/* .toThousandth */ .a$)(share) - share) > 1e-9))
        return 'shares in steps of 0.1 %';
    if (steps.some((share, index) => index > 0 && share <= steps[index - 1]))
        return 'each step larger than the one before';
    return steps.at(-1) === 1 ? null : '100% as the last step';
}
/** `0.001` as `0.1 %`. */
function percentOf(share) {
    return `${Number((100 * share).toFixed(1))} %`;
}


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
