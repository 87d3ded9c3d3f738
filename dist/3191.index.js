export const id = 3191;
export const ids = [3191,6214,3525,1505];
export const modules = {

/***/ 88003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mirrorLive: () => (/* binding */ mirrorLive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/io/listen.js
var io_listen = __webpack_require__(68196);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/io/young-generation.js
var young_generation = __webpack_require__(42826);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/store/metric-name.js
var metric_name = __webpack_require__(45896);
;// CONCATENATED MODULE: ./build-bundle/src/store/exposition.js

/** The content type of what `writeExposition` writes. */
const EXPOSITION_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
/**
 * Prometheus text exposition, format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). Families without samples are left out;
 * names are made valid, label values and help escaped.
 */
function writeExposition(families) {
    return families
        .filter(({ samples }) => samples.length > 0)
        .map(writeFamily)
        .join('');
}
function writeFamily({ name, type, help, samples }) {
    const metric = (0,metric_name/* metricName */.K)(name);
    const lines = samples.map((sample) => `${metric}${sample.suffix ?? ''}${writeLabels(sample.labels)} ${writeValue(sample.value)}`);
    return `# HELP ${metric} ${escapeHelp(help)}\n# TYPE ${metric} ${type}\n${lines.join('\n')}\n`;
}
function writeLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${(0,metric_name/* labelName */._)(name)}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
function writeValue(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (Number.isFinite(value))
        return String(value);
    return value > 0 ? '+Inf' : '-Inf';
}
function escapeLabel(text) {
    return text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
function escapeHelp(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
/**
 * A histogram's samples from observations that were counted by upper bound.
 * @param counts how many fell at or below each bound and above the one before; what is beyond the last is in `total` only
 */
function histogramSamples(labels, bounds, counts, total, sum) {
    let below = 0;
    const buckets = bounds.map((bound, index) => {
        below += counts[index] ?? 0;
        return { suffix: '_bucket', labels: { ...labels, le: writeValue(bound) }, value: below };
    });
    return [
        ...buckets,
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: total },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: total },
    ];
}

;// CONCATENATED MODULE: ./build-bundle/src/store/run-metrics.js

/** Bounds of the exported latency histograms, seconds: 1 ms to 30 s, the steps that dashboards expect. */
const LATENCY_BOUNDS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** The families every export of a run has (docs/store.md): the names are a promise to dashboards. */
function runFamilies(metrics) {
    const { run } = metrics;
    return [
        counter('foreshadow_trials_total', 'Requests sent, by arm and outcome.', metrics.trials.map(({ route, arm, outcome, count }) => sample({ run, route, arm, outcome }, count))),
        {
            name: 'foreshadow_latency_seconds',
            type: 'histogram',
            help: 'Latency from the send to the last byte.',
            samples: metrics.latencies.flatMap(({ route, arm, counts, total, sumSeconds }) => histogramSamples({ run, route, arm }, LATENCY_BOUNDS_SECONDS, counts, total, sumSeconds)),
        },
        counter('foreshadow_discordant_total', "Pairs in which one arm alone exceeded a quantile of the primary's latency times 1 + margin.", metrics.discordants.map(({ route, arm, quantile, margin, worse, count }) => sample({ run, route, arm, quantile: String(quantile), margin: String(margin), worse }, count))),
        counter('foreshadow_shadow_dropped_total', 'Copies of requests that were not sent to the shadow.', byName(metrics.shadowDropped).map(([reason, count]) => sample({ run, reason }, count))),
        {
            name: 'foreshadow_lateness_seconds',
            type: 'histogram',
            help: 'How much later than intended requests were sent.',
            samples: metrics.lateness
                ? histogramSamples({ run }, LATENCY_BOUNDS_SECONDS, metrics.lateness.counts, metrics.lateness.total, metrics.lateness.sumSeconds)
                : [],
        },
        {
            name: 'foreshadow_verdict',
            type: 'gauge',
            help: 'Outcome of a KPI at the last look: 0 pass, 1 inconclusive, 2 error, 3 fail.',
            samples: byName(metrics.verdicts).map(([kpi, rank]) => sample({ run, kpi }, rank)),
        },
    ];
}
function counter(name, help, samples) {
    return { name, type: 'counter', help, samples };
}
function sample(labels, value) {
    return { labels, value };
}
function byName(counts) {
    return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/anonymisation-watch.js
/** Pairs looked at (verdict.md 6). */
const WATCHED_PAIRS = 200;
/** Share of 401, 403 and 404 that the shadow may have beyond the primary. */
const MOST_MORE_DENIED = 0.05;
const DENIED = new Set([401, 403, 404]);
/**
 * Whether replaced credentials and keys are what the shadow refuses: in the first pairs it denies or does not find clearly more than the primary. Such a
 * difference says nothing about the change, so it ends the measurement instead of being judged.
 */
class AnonymisationWatch {
    pairs = 0;
    denied = { primary: 0, shadow: 0 };
    /** @returns true from the moment the traffic is known to be broken */
    add(primaryStatus, shadowStatus) {
        if (this.pairs < WATCHED_PAIRS) {
            this.pairs++;
            if (DENIED.has(primaryStatus))
                this.denied.primary++;
            if (DENIED.has(shadowStatus))
                this.denied.shadow++;
        }
        return this.isBroken;
    }
    get isBroken() {
        return this.pairs >= WATCHED_PAIRS && this.excess > MOST_MORE_DENIED;
    }
    /** share of the pairs that the shadow denied beyond the primary; negative where it denied fewer */
    get excess() {
        return this.pairs === 0 ? 0 : (this.denied.shadow - this.denied.primary) / this.pairs;
    }
    get watched() {
        return this.pairs;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/forwarding.js
/** The user's address has no pseudonym that an address parser would take, so it stays behind. */
const LEFT_BEHIND = new Set([
    'x-forwarded-for',
    'x-real-ip',
    'forwarded',
    'cf-connecting-ip',
    'true-client-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'fastly-client-ip',
]);
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
/**
 * Requests under keyed pseudonyms: equal values stay equal, so that sessions stay sessions and what the primary answers about a user can be compared.
 * Credentials go by their own rule, as a pseudonym opens no door.
 */
function createForwarding(anonymiser, credentials) {
    return {
        request(exchange) {
            const anonymous = anonymiser.exchange(exchange);
            const headers = anonymous.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase()));
            if (credentials.kind === 'pseudonyms')
                return { ...anonymous, headers };
            if (credentials.kind === 'test-user')
                return { ...anonymous, headers: asTestUser(headers, credentials.headers) };
            return {
                ...anonymous,
                headers: mapHeaders(exchange.headers.filter(([name]) => !LEFT_BEHIND.has(name.toLowerCase())), headers, credentials.map),
                target: mapParts(exchange.target, anonymous.target, /([/?&=#])/, credentials.map),
            };
        },
        answer: (exchange) => anonymiser.exchange(exchange).response,
    };
}
function asTestUser(headers, set) {
    const kept = headers.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()) && !Object.hasOwn(set, name.toLowerCase()));
    return [...kept, ...Object.entries(set)];
}
/** Mapped values in place of the pseudonyms of the same position; what the map does not know stays a pseudonym. */
function mapHeaders(original, anonymous, map) {
    if (original.length !== anonymous.length)
        return anonymous;
    return anonymous.map(([name, value], i) => {
        const was = original[i]?.[1] ?? '';
        const mapped = map.get(was);
        if (mapped !== undefined)
            return [name, mapped];
        return [name, name.toLowerCase() === 'cookie' ? mapParts(was, value, /(;\s*|=)/, map) : value];
    });
}
/** Replaces the parts between separators that the map knows, where pseudonyms have left the structure as it was. */
function mapParts(original, anonymous, separator, map) {
    const was = original.split(separator);
    const is = anonymous.split(separator);
    if (was.length !== is.length)
        return anonymous;
    return is.map((part, i) => map.get(was[i]) ?? part).join('');
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/mirrors/control-socket.js
var control_socket = __webpack_require__(98774);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/metrics-server.js


/**
 * Serves `GET /metrics`.
 * @param render the text, made anew for each scrape
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
async function startMetricsServer(listen, contentType, render) {
    const server = (0,external_node_http_.createServer)({ headersTimeout: 10_000, requestTimeout: 10_000 }, (request, reply) => {
        const path = (request.url ?? '').split('?', 1)[0];
        const isKnown = path === '/metrics' && (request.method === 'GET' || request.method === 'HEAD');
        reply.writeHead(isKnown ? 200 : 404, { 'content-type': isKnown ? contentType : 'text/plain; charset=utf-8' });
        reply.end(isKnown ? render() : 'metrics are at /metrics\n');
    });
    server.maxConnections = 16;
    const port = await (0,io_listen/* listenOn */.lR)(server, listen);
    return {
        origin: (0,io_listen/* originOf */.yv)(listen.host, port),
        [Symbol.asyncDispose]: () => {
            server.closeAllConnections();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build-bundle/src/trace/tag.js
var trace_tag = __webpack_require__(92008);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/counts.js
/** What a mirror did with what it read; once nothing is under way, read = sent + skipped + dropped + failed. */
class MirrorCounts {
    /** requests, refused ones included */
    read = 0;
    /** copies that the shadow answered */
    sent = 0;
    /** copies without an answer, by error word */
    failed = {};
    skipped = {};
    dropped = {};
    /** what clients got: answers of the primary, answers of the shadow, errors of ours */
    answered = { primary: 0, shadow: 0 };
    /** requests that got 502 or 504 or a broken answer because the side that should answer failed */
    broken = { primary: 0, shadow: 0 };
    /** requests refused before any side saw them, by reason */
    refused = {};
    /** clients that went away before their answer had come to its end */
    clientsGone = 0;
    skip(reason) {
        this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    }
    drop(reason) {
        this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
    }
    fail(word) {
        this.failed[word] = (this.failed[word] ?? 0) + 1;
    }
    refuse(reason) {
        this.refused[reason] = (this.refused[reason] ?? 0) + 1;
        this.skip('refused');
    }
    /** Requests whose fate is still open. */
    get pending() {
        return this.read - this.sent - sum(this.failed) - sum(this.skipped) - sum(this.dropped);
    }
}
function sum(counts) {
    return Object.values(counts).reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/assign.js

const UNKNOWN = { answeredBy: 'primary', copied: false };
const COPIED = { answeredBy: 'primary', copied: true };
const SPLIT = { answeredBy: 'shadow', copied: false };
/** Shares are kept in thousandths: the finest step a split can be asked for. */
const SHARE_STEP = 0.001;
/**
 * Where a user stands, by the keyed hash of what they are known by: two places in [0, 1), one for the split and one for the copies, each the same on every
 * machine with the same key. A share takes everybody below it, so those of 1 % are among those of 5 %, and a share that is raised only adds.
 * The two are independent: raising the split takes nobody in particular away from the copies.
 * @param attribute what the user is known by; null where they carry none of it: they stay on the primary, and are not copied
 */
function assign_assign(key, attribute, shares) {
    if (attribute === null)
        return UNKNOWN;
    const digest = (0,external_node_crypto_.createHmac)('sha256', key).update(attribute).digest();
    if (placeAt(digest, 6) < shares.split)
        return SPLIT;
    return placeAt(digest, 0) < shares.share ? COPIED : UNKNOWN;
}
/** To the nearest thousandth; what is above zero stays above zero. */
function toStep(share) {
    const steps = Math.round(share / SHARE_STEP);
    return share > 0 ? Math.max(1, steps) / 1_000 : 0;
}
/** 48 bits of a digest as a place in [0, 1). The first six bytes are those `select` decides by, so that a replay and a mirror choose the same users. */
function placeAt(digest, byte) {
    return digest.readUIntBE(byte, 6) / 2 ** 48;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var traffic_body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/body-budget.js
var body_budget = __webpack_require__(50786);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/land.js + 1 modules
var land = __webpack_require__(43365);
// EXTERNAL MODULE: ./build-bundle/src/traffic/route-table.js
var route_table = __webpack_require__(52168);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/route-names.js

/** Paths whose route is remembered. */
const REMEMBERED = 10_000;
/** Names the routes of live traffic, which teaches the table as it comes; a path that comes again keeps its name. Bounded memory. */
class RouteNames {
    table = (0,route_table/* createRouteTable */.mZ)();
    names = new Map();
    of(method, target) {
        const end = target.search(/[?#]/);
        const key = `${method} ${end < 0 ? target : target.slice(0, end)}`;
        const known = this.names.get(key);
        if (known !== undefined)
            return known;
        this.table.learn(target);
        const name = this.table.name(method, target);
        if (this.names.size >= REMEMBERED)
            this.names = new Map();
        this.names.set(key, name);
        return name;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
// EXTERNAL MODULE: ./build-bundle/src/traffic/select.js + 1 modules
var traffic_select = __webpack_require__(60541);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/user.js


/** The cookie that keeps a user on their side where nothing else tells users apart (`by: random` with a split). */
const SIDE_COOKIE = 'foreshadow_side';
const DAY_SECONDS = 86_400;
/**
 * @param split whether users are divided: then `random` is a cookie's, not the single request's, so that a user does not change sides between requests
 * @param fresh makes a new random word
 */
function userOf(asking, by, split, fresh) {
    const pairs = toPairs(asking.headers);
    if (by !== 'random')
        return { attribute: (0,traffic_select/* attributeOf */.w4)({ ...EMPTY, target: asking.target, headers: pairs, client: asking.address }, by), setCookie: null };
    if (!split)
        return { attribute: fresh(), setCookie: null };
    const known = (0,traffic_headers/* readCookies */.um)(pairs).find(([name]) => name === SIDE_COOKIE)?.[1];
    if (known)
        return { attribute: known, setCookie: null };
    const attribute = fresh();
    return { attribute, setCookie: `${SIDE_COOKIE}=${attribute}; Path=/; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax` };
}
const EMPTY = { id: '', atMs: 0, method: 'GET', body: null, response: null };
function toPairs(headers) {
    const pairs = [];
    for (let i = 0; i + 1 < headers.length; i += 2)
        pairs.push([headers[i], headers[i + 1]]);
    return pairs;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var safety = __webpack_require__(78068);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/outgoing.js
var engines_outgoing = __webpack_require__(40880);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copy-request.js


const REPLACED = new Set([...trace_tag/* TAG_HEADERS */.Kv, 'content-length']);
/** A copy as it was received, tagged for the shadow. @param headers end-to-end, flat */
function originalCopy(method, path, headers, body, tag) {
    const kept = [];
    let flags = '01';
    let baggage = '';
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const name = headers[i].toLowerCase();
        if (!REPLACED.has(name))
            kept.push(headers[i], headers[i + 1]);
        else if (name === 'traceparent')
            flags = (0,trace_tag/* traceFlags */.H3)(headers[i + 1]);
        else if (name === 'baggage')
            baggage = (0,trace_tag/* mergeBaggage */.$A)(baggage, headers[i + 1]);
    }
    return optionsOf(method, path, [...kept, ...(0,trace_tag/* tagHeaders */.R9)({ ...tag, arm: 'shadow', flags }, baggage.replace(/^,/, ''))], body);
}
/** A copy of what the boundary lets through; null where no HTTP client can send it. */
function exchangeCopy(exchange, host, tag) {
    const outgoing = (0,engines_outgoing/* prepareOutgoing */.i)(exchange, {});
    if (typeof outgoing === 'string')
        return null;
    const { method, path, headers, body, flags, baggage } = outgoing;
    const addressed = host === undefined ? headers : ['Host', host, ...headers];
    return optionsOf(method, path, [...addressed, ...(0,trace_tag/* tagHeaders */.R9)({ ...tag, arm: 'shadow', flags }, baggage)], body);
}
function optionsOf(method, path, headers, body) {
    const options = { method: method, path, headers };
    if (body !== null && body.byteLength > 0)
        options.body = body;
    if (method === 'HEAD')
        options.reset = false;
    return options;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/received-body.js
var received_body = __webpack_require__(1438);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/side.js

const NO_HEADERS = {};
/** What one side did with a mirrored request: the observation in the making. */
class Side {
    arm;
    method;
    status = null;
    headers = NO_HEADERS;
    body = new received_body/* ReceivedBody */.u();
    error = null;
    /** on the monotonic clock */
    sentAtMs = Number.NaN;
    endedAtMs = Number.NaN;
    /** time during which the client, and not this side, was what was waited for */
    heldUpMs = 0;
    done = false;
    /** body bytes as they came, where the body has been replaced since */
    received = null;
    constructor(arm, method) {
        this.arm = arm;
        this.method = method;
    }
    observation() {
        const latencyMs = this.error === null ? Math.max(0, this.endedAtMs - this.sentAtMs - this.heldUpMs) : null;
        return {
            status: this.error === null ? this.status : null,
            latencyMs,
            intendedLatencyMs: latencyMs,
            bytes: this.received ?? this.body.bytes,
            error: this.error,
        };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/pair.js

/** A mirrored request and what both sides make of it: the trial in the making. */
class Pair {
    index;
    dueMs;
    request;
    primary;
    shadow;
    bodyCapBytes;
    budget;
    /** the client went away, so the primary's answer is not known */
    isVoid = false;
    /** of the copy: not made yet, handed to the line, or never to be made */
    copy = 'open';
    /** the copy was not sent */
    wasDropped = false;
    land;
    /** @param dueMs since the start of the traffic */
    constructor(index, dueMs, method, route, bodyCapBytes, budget, land) {
        this.index = index;
        this.dueMs = dueMs;
        this.request = { exchange: { id: String(index), response: null }, route };
        this.primary = new Side('primary', method);
        this.shadow = new Side('shadow', method);
        this.bodyCapBytes = bodyCapBytes;
        this.budget = budget;
        this.land = land;
    }
    get calls() {
        return [this.primary, this.shadow];
    }
    callOf(arm) {
        return arm === 'primary' ? this.primary : arm === 'shadow' ? this.shadow : undefined;
    }
    /** Part of an answer's body, for comparing. */
    add(side, chunk) {
        side.body.add(chunk, this.bodyCapBytes, this.budget);
    }
    finish(side, error) {
        if (side.done)
            return;
        side.done = true;
        side.error = error;
        if (this.primary.done && this.shadow.done)
            this.land(this);
    }
    /** Lets go of the bodies. */
    release() {
        this.primary.body.release(this.budget);
        this.shadow.body.release(this.budget);
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/compare-calls.js
var compare_calls = __webpack_require__(63591);
// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/decode-body.js
var decode_body = __webpack_require__(88717);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/pseudonymise-answer.js




/**
 * Puts the primary's answer under the pseudonyms that the shadow was sent, so that the two can be compared. An answer that is cut or cannot be decoded can
 * not be: then only the status is left of it. @param exchange the request as it came
 */
async function pseudonymiseAnswer(pair, exchange, forwarding) {
    const { primary, budget } = pair;
    if (primary.error !== null || primary.status === null)
        return true;
    const encoding = (0,compare_calls/* encodingOf */.P$)(primary);
    const kept = primary.body.kept();
    const bytes = primary.body.truncated ? null : encoding === '' ? kept : await (0,decode_body/* decodeBody */.V)(kept, encoding, pair.bodyCapBytes);
    if (bytes === null)
        return false;
    const headers = pairsOf(primary.headers);
    const response = { status: primary.status, headers, body: (0,traffic_body/* toBody */.E)(bytes), latencyMs: null };
    const answer = forwarding.answer({ ...exchange, response });
    if (!answer)
        return false;
    const replaced = new received_body/* ReceivedBody */.u();
    const body = (0,traffic_body/* bodyBytes */.O)(answer.body);
    const received = primary.body.bytes;
    primary.body.release(budget);
    if (body.byteLength > 0)
        replaced.add(body, pair.bodyCapBytes, budget);
    primary.received = received;
    primary.body = replaced;
    primary.headers = fromPairs(answer.headers);
    return true;
}
function pairsOf(headers) {
    return Object.entries(headers).flatMap(([name, value]) => value === undefined || name === 'content-encoding' ? [] : [value].flat().map((one) => [name, one]));
}
function fromPairs(pairs) {
    const headers = {};
    for (const [name, value] of pairs) {
        const earlier = headers[name];
        headers[name] = earlier === undefined ? value : [earlier, value].flat();
    }
    return headers;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copier.js











/** The client's own trace: a copy becomes part of it, so that one trace shows both sides. */
const TRACE = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
/** Makes copies and pairs: what is copied, what the shadow is sent, and the trial that comes of it. */
class Copier {
    options;
    line;
    counts;
    startedAtMs;
    tracePrefix;
    budget;
    routes = new RouteNames();
    /** requests under pseudonyms, kept until their answers are: only where answers have to be pseudonymised */
    exchanges = new Map();
    addresses = new Map();
    landing = new Set();
    index = 0;
    constructor(options, line, counts, startedAtMs, tracePrefix) {
        this.options = options;
        this.line = line;
        this.counts = counts;
        this.startedAtMs = startedAtMs;
        this.tracePrefix = tracePrefix;
        this.budget = new body_budget/* BodyBudget */.S(options.limits.heldBytes);
    }
    reasonToSkip({ method, target, headers }) {
        if (!this.options.unsafe && !(0,safety/* isSafe */.I)(method))
            return 'unsafe';
        if (!this.options.filter)
            return null;
        const reason = this.options.filter({
            id: '',
            atMs: 0,
            method,
            target,
            headers: toPairs(headers),
            body: null,
            response: null,
            client: '',
        });
        return reason;
    }
    pairFor(method, head, address) {
        const { limits, clock } = this.options;
        const dueMs = clock.monotonic() - this.startedAtMs;
        const pair = new Pair(this.index++, dueMs, method, this.routes.of(method, head.path), limits.bodyCapBytes, this.budget, this.land);
        if (this.options.forwarding)
            this.addresses.set(pair, address);
        return pair;
    }
    collect(pair) {
        const { bodyCapBytes } = this.options.limits;
        let parts = [];
        let size = 0;
        return {
            add(chunk) {
                size += chunk.byteLength;
                if (size <= bodyCapBytes)
                    parts.push(chunk);
                else
                    parts = [];
            },
            whole: () => {
                if (size > bodyCapBytes || pair.isVoid)
                    return null;
                return parts.length === 1 ? parts[0] : Buffer.concat(parts, size);
            },
        };
    }
    /** Sends the copy of a request that has been received whole. */
    send(pair, request, head, collected) {
        if (pair.copy !== 'open')
            return;
        const body = collected?.whole() ?? null;
        if (collected && body === null) {
            this.counts.skip('body-over-cap');
            this.drop(pair);
            return;
        }
        const { forwarding } = this.options;
        if (forwarding) {
            const address = this.addresses.get(pair) ?? '';
            setImmediate(() => this.sendPseudonyms(pair, request, head, body, address));
            return;
        }
        const traceId = TRACE.exec(headerOf(head.headers, 'traceparent') ?? '')?.[1] ?? (0,trace_tag/* newTraceId */.dp)(this.tracePrefix, this.options.random);
        const copy = originalCopy(pair.shadow.method, this.prefix + head.path, head.headers, body, this.tagOf(pair, traceId));
        this.line.submit(pair, copy, body?.byteLength ?? 0);
    }
    /** The client went away. A copy that is under way goes on, one whose request never came to its end is not sent. */
    abandon(pair) {
        pair.isVoid = true;
        if (pair.copy !== 'open')
            return;
        this.counts.drop('client-gone');
        this.drop(pair);
    }
    async settled() {
        while (this.landing.size > 0)
            await Promise.all(this.landing);
    }
    get prefix() {
        return (this.options.shadow?.pathname ?? '').replace(/\/$/, '');
    }
    sendPseudonyms(pair, request, head, body, address) {
        if (pair.copy !== 'open')
            return;
        const { forwarding, clock } = this.options;
        const headers = toPairs(head.headers).filter(([name]) => name.toLowerCase() !== 'content-length');
        const exchange = {
            id: String(pair.index),
            atMs: clock.monotonic() - this.startedAtMs,
            method: pair.shadow.method,
            target: head.path,
            headers,
            body: body && (0,traffic_body/* toBody */.E)(body),
            response: null,
            client: (0,session/* clientOf */.fe)(headers, address),
        };
        let copy = null;
        try {
            const anonymous = forwarding?.request(exchange) ?? exchange;
            copy = exchangeCopy({ ...anonymous, target: this.prefix + anonymous.target }, request.headers.host, this.tagOf(pair, (0,trace_tag/* newTraceId */.dp)(this.tracePrefix, this.options.random)));
        }
        catch {
            // what cannot be put under pseudonyms does not cross the boundary
        }
        if (!copy) {
            this.counts.drop('unsendable');
            this.drop(pair);
            return;
        }
        this.exchanges.set(pair, exchange);
        this.line.submit(pair, copy, body?.byteLength ?? 0);
    }
    tagOf(pair, traceId) {
        return { runId: this.options.runId, trialId: String(pair.index), traceId, spanId: (0,trace_tag/* spanIdOf */.DR)(traceId, 2) };
    }
    /** A pair that comes to nothing. */
    drop(pair) {
        pair.copy = 'none';
        pair.isVoid = true;
        pair.finish(pair.shadow, 'closed');
    }
    land = (pair) => {
        const exchange = this.exchanges.get(pair);
        this.exchanges.delete(pair);
        this.addresses.delete(pair);
        const { observe, observeDropped } = this.options;
        if (pair.isVoid || !observe || (pair.wasDropped && !observeDropped)) {
            pair.release();
            return;
        }
        const landed = exchange ? this.landPseudonyms(pair, exchange) : (0,land/* landTrial */.K)(pair, pair.bodyCapBytes);
        if (!(landed instanceof Promise)) {
            this.deliver(pair, landed);
            return;
        }
        const delivery = landed.then((trial) => this.deliver(pair, trial), () => pair.release());
        this.landing.add(delivery);
        void delivery.finally(() => this.landing.delete(delivery));
    };
    async landPseudonyms(pair, exchange) {
        const isComparable = await pseudonymiseAnswer(pair, exchange, this.options.forwarding);
        const trial = await (0,land/* landTrial */.K)(pair, pair.bodyCapBytes);
        return isComparable ? trial : { ...trial, same: undefined, replies: undefined };
    }
    deliver(pair, trial) {
        this.options.observe?.(trial);
        pair.release();
    }
}
function headerOf(headers, name) {
    for (let i = 0; i + 1 < headers.length; i += 2)
        if (headers[i].toLowerCase() === name)
            return headers[i + 1];
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/framing.js

/**
 * Checks and rewrites the head of a request (RFC 9110 7.6, RFC 9112 3.2, 6.1, 6.3). The parser has already refused conflicting lengths, folded lines and
 * malformed fields; here go a second Host, codings other than a single `chunked`, and targets that are neither a path nor absolute. Left out are the fields
 * of the connection, those that `Connection` names, and `Expect`, which the mirror has answered itself.
 * @param raw names and values, as node:http gives them
 * @param needsHost the client speaks HTTP/1.1, which cannot do without
 */
function readHead(raw, target, needsHost = true) {
    let host = -1;
    let named = null;
    let coding = null;
    let length = null;
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        const name = raw[i];
        const value = raw[i + 1];
        const lower = name.toLowerCase();
        if (lower === 'connection')
            named = named === null ? value : `${named},${value}`;
        else if (lower === 'transfer-encoding') {
            if (coding !== null || value.trim().toLowerCase() !== 'chunked')
                return { status: 501, reason: 'transfer-coding' };
            coding = value;
        }
        else if (lower === 'host') {
            if (host >= 0)
                return { status: 400, reason: 'host' };
            host = headers.length;
            headers.push(name, value);
        }
        else if (lower === 'content-length') {
            if (length !== null || !/^\d+$/.test(value))
                return { status: 400, reason: 'content-length' };
            length = value;
            headers.push(name, value);
        }
        else if (lower !== 'expect' && !traffic_headers/* HOP_BY_HOP */.q6.has(lower))
            headers.push(name, value);
    }
    if (coding !== null && length !== null)
        return { status: 400, reason: 'content-length' };
    if (host < 0 && needsHost)
        return { status: 400, reason: 'host' };
    const kept = named === null ? headers : withoutNamed(headers, named);
    const hasBody = coding !== null || (length !== null && Number(length) > 0);
    if (target.startsWith('/'))
        return { headers: kept, hasBody, path: target };
    return readAbsolute(kept, target, hasBody);
}
function isRefusal(head) {
    return 'reason' in head;
}
/** An absolute target names the host, whatever the Host field says (RFC 9112 3.2.2). */
function readAbsolute(headers, target, hasBody) {
    const match = /^https?:\/\/([^/?#@\s]+)([^#]*)/i.exec(target);
    if (!match)
        return { status: target === '*' ? 501 : 400, reason: 'target' };
    const rest = match[2];
    const at = headers.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
    if (at >= 0)
        headers[at + 1] = match[1];
    else
        headers.push('Host', match[1]);
    return { headers, hasBody, path: rest.startsWith('/') ? rest : `/${rest}` };
}
/** Fields that are never of one connection, whatever `Connection` claims: a client must not strip them from a request (RFC 9110 7.6.1). */
const ALWAYS_KEPT = new Set(['host', 'content-length', 'authorization', 'cookie', 'x-forwarded-for']);
function withoutNamed(headers, connection) {
    const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
    const kept = [];
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const name = headers[i];
        const lower = name.toLowerCase();
        if (!named.has(lower) || ALWAYS_KEPT.has(lower))
            kept.push(name, headers[i + 1]);
    }
    return kept;
}
/** Fields of the answering side's connection; `Trailer` announces fields that are passed on. */
const OF_THE_ANSWER = new Set([...traffic_headers/* HOP_BY_HOP */.q6].filter((name) => name !== 'trailer'));
/** The end-to-end headers of an answer, flat, in order. @param raw names and values as bytes of latin-1 */
function answerHeaders(raw) {
    let named = null;
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        const name = framing_text(raw[i]);
        const lower = name.toLowerCase();
        if (lower === 'connection')
            named = named === null ? framing_text(raw[i + 1]) : `${named},${framing_text(raw[i + 1])}`;
        else if (!OF_THE_ANSWER.has(lower))
            headers.push(name, framing_text(raw[i + 1]));
    }
    return named === null || /^\s*(?:keep-alive|close)\s*$/i.test(named) ? headers : withoutNamed(headers, named);
}
function framing_text(part) {
    return typeof part === 'string' ? part : part.toString('latin1');
}
/** Adds who asked, as every reverse proxy does: appended to what a proxy before this one has written. */
function addForwarded(headers, address, scheme) {
    let forwarded = -1;
    let hasScheme = false;
    for (let i = 0; i + 1 < headers.length; i += 2) {
        const lower = headers[i].toLowerCase();
        if (lower === 'x-forwarded-for')
            forwarded = i;
        else if (lower === 'x-forwarded-proto')
            hasScheme = true;
    }
    if (forwarded < 0)
        headers.push('X-Forwarded-For', address);
    else
        headers[forwarded + 1] = `${headers[forwarded + 1]}, ${address}`;
    if (!hasScheme)
        headers.push('X-Forwarded-Proto', scheme);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/tunnel.js
var tunnel = __webpack_require__(52052);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/capture.js
var capture = __webpack_require__(61786);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/recording.js



/** A request and its answer as they are being recorded. */
class RecordedRelay {
    status = 0;
    headers = [];
    request;
    response;
    method;
    target;
    requestHeaders;
    address;
    sentMs;
    constructor(method, { path, headers }, address, sentMs, capBytes) {
        this.method = method;
        this.target = path;
        this.requestHeaders = headers.slice();
        this.address = address;
        this.sentMs = sentMs;
        this.request = (0,capture/* createCapture */.h)(capBytes);
        this.response = (0,capture/* createCapture */.h)(capBytes);
    }
    head(status, headers) {
        this.status = status;
        this.headers = headers;
    }
    data(chunk) {
        this.response.add(chunk);
    }
}
/** Makes a recording of what passes by, after the answer has been given. */
class Recording {
    record;
    capBytes;
    clock;
    startedAtMs;
    writing = new Set();
    count = 0;
    constructor(record, capBytes, clock, startedAtMs) {
        this.record = record;
        this.capBytes = capBytes;
        this.clock = clock;
        this.startedAtMs = startedAtMs;
    }
    begin(request, head, address) {
        return new RecordedRelay(request.method ?? 'GET', head, address, this.clock.monotonic(), this.capBytes);
    }
    bodyTap(tap) {
        return tap instanceof RecordedRelay ? tap.request.add : null;
    }
    keep(tap) {
        if (!(tap instanceof RecordedRelay))
            return;
        const latencyMs = this.clock.monotonic() - tap.sentMs;
        const written = this.write(tap, latencyMs).catch(() => { });
        this.writing.add(written);
        void written.finally(() => this.writing.delete(written));
    }
    async settled() {
        while (this.writing.size > 0)
            await Promise.all(this.writing);
    }
    async write(tap, latencyMs) {
        const requestHeaders = toPairs(tap.requestHeaders);
        const responseHeaders = toPairs(tap.headers);
        const sent = await (0,capture/* readCaptured */.T)(tap.request, requestHeaders, this.capBytes);
        const received = await (0,capture/* readCaptured */.T)(tap.response, responseHeaders, this.capBytes);
        this.record({
            id: String(this.count++),
            atMs: tap.sentMs - this.startedAtMs,
            method: tap.method,
            target: tap.target,
            ...sent,
            response: { status: tap.status, ...received, latencyMs },
            client: (0,session/* clientOf */.fe)(requestHeaders, tap.address, responseHeaders),
        });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/error-word.js
var error_word = __webpack_require__(64555);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/relay.js


/**
 * One request and its answer on their way between client and the side that answers: undici's handler, streaming both ways with back-pressure. The head of an
 * answer and its first bytes are written together where they came together, which is one system call instead of two.
 */
class Relay {
    request;
    reply;
    head;
    side;
    connection = null;
    /** the pair this request is half of; null where it is not mirrored */
    pair = null;
    tap = null;
    /** set on the answer: a cookie that keeps a user on their side */
    setCookie = null;
    status = 0;
    isOver = false;
    /** has been sent a second time */
    retried = false;
    upstream;
    host;
    body;
    servername;
    controller = null;
    message = '';
    headers = null;
    held = null;
    pausedAtMs = Number.NaN;
    constructor(request, reply, head, side, body, upstream, host) {
        this.request = request;
        this.reply = reply;
        this.head = head;
        this.side = side;
        this.body = body;
        this.upstream = upstream;
        this.servername = upstream.secure ? upstream.hostname : null;
        this.host = host;
        reply.sendDate = false;
        reply.on('close', this.closed);
    }
    get abandoned() {
        return this.isOver;
    }
    get hasBody() {
        return this.body !== null;
    }
    start() {
        this.upstream.send(this);
    }
    options() {
        const method = (this.request.method ?? 'GET');
        const options = { method, path: this.head.path, headers: this.head.headers };
        if (this.body !== null)
            options.body = this.body;
        if (method === 'HEAD')
            options.reset = false; // undici closes the connection after each HEAD otherwise
        if (this.servername !== null)
            options.servername = this.servername;
        return options;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.isOver)
            controller.abort(new Error('the client went away'));
        else if (this.pair)
            this.pair.primary.sentAtMs = this.host.now();
    }
    onResponseStart(controller, status, headers, message) {
        if (status < 200) {
            this.inform(status, headers);
            return;
        }
        this.status = status;
        this.message = message ?? '';
        this.headers = answerHeaders((controller.rawHeaders ?? []));
        if (this.setCookie !== null)
            this.headers.push('Set-Cookie', this.setCookie);
        this.tap?.head(status, this.headers);
        if (this.pair) {
            this.pair.primary.status = status;
            this.pair.primary.headers = headers;
        }
        this.host.flushSoon(this);
    }
    onResponseData(controller, chunk) {
        if (this.isOver)
            return;
        this.tap?.data(chunk);
        this.pair?.add(this.pair.primary, chunk);
        if (this.headers !== null && this.held === null) {
            this.held = chunk;
            return;
        }
        this.flush();
        if (this.reply.write(chunk))
            return;
        controller.pause();
        this.pausedAtMs = this.host.now();
        this.reply.once('drain', this.drained);
    }
    onResponseEnd(controller, trailers) {
        const nowMs = this.pair ? this.host.now() : 0;
        if (!this.isOver)
            this.writeEnd(controller, trailers);
        if (this.pair)
            this.pair.primary.endedAtMs = nowMs;
        this.over('answered', null);
        this.letGo();
    }
    onResponseError(_controller, error) {
        queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
        if (this.isOver)
            return;
        const word = (0,error_word/* errorWord */.L)(error);
        const next = this.reply.headersSent || this.headers !== null ? null : this.host.retry(this, word);
        if (next) {
            queueMicrotask(() => this.again(next));
            return;
        }
        this.giveAnswer(word);
    }
    /** What has been held back is written now. */
    flush() {
        const { headers, held } = this;
        if (headers === null || this.isOver)
            return;
        this.headers = null;
        this.held = null;
        this.reply.writeHead(this.status, this.message, headers);
        if (held)
            this.reply.write(held);
        else
            this.reply.flushHeaders();
    }
    /** The client went away: nobody waits for the answer, so it is not waited for. */
    abandon() {
        if (this.isOver)
            return;
        this.over('client-gone', null);
        this.controller?.abort(new Error('the client went away'));
        this.body?.destroy();
    }
    writeEnd(controller, trailers) {
        const { headers, held } = this;
        const raw = controller.rawTrailers;
        if (headers !== null && !raw?.length) {
            this.headers = null;
            this.reply.writeHead(this.status, this.message, headers);
            if (held)
                this.reply.end(held);
            else
                this.reply.end();
            return;
        }
        this.flush();
        if (raw?.length && trailers)
            this.reply.addTrailers(trailers);
        this.reply.end();
    }
    /** An interim answer: passed on to who can understand it. */
    inform(status, headers) {
        if (this.request.httpVersionMinor < 1 || this.reply.headersSent)
            return;
        const { link, ...rest } = headers;
        if (status === 103 && link !== undefined)
            this.reply.writeEarlyHints({ ...rest, link: link });
        else if (status === 102)
            this.reply.writeProcessing();
    }
    again(upstream) {
        this.upstream = upstream;
        if (!this.isOver)
            upstream.send(this);
    }
    giveAnswer(word) {
        const begun = this.reply.headersSent;
        this.headers = null;
        if (begun) {
            this.over('broken', word);
            this.reply.destroy();
            return;
        }
        const status = word === 'timeout' ? 504 : 502;
        this.over('failed', word);
        this.reply.writeHead(status, {
            'content-type': 'text/plain; charset=utf-8',
            ...(this.request.complete ? {} : { connection: 'close' }),
        });
        this.reply.end(`foreshadow mirror: the ${this.side} gave no answer (${word})\n`);
    }
    drained = () => {
        if (this.pair)
            this.pair.primary.heldUpMs += this.host.now() - this.pausedAtMs;
        this.controller?.resume();
    };
    closed = () => {
        if (!this.reply.writableFinished)
            this.abandon();
    };
    over(end, error) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.host.ended(this, end, error);
    }
    letGo() {
        const { connection } = this;
        this.connection = null;
        if (connection)
            this.upstream.free(connection);
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/request-body.js

/**
 * A request's body on its way to the side that answers: at the pace that side reads, seen by `tap` as it flows. A stream of its own, so that a side that
 * stops reading does not take the client's connection with it: what is left is then read and thrown away, and the answer arrives.
 */
class RequestBody extends external_node_stream_.Readable {
    source;
    /** @param ended the body has come to its end, or the client went away before it had */
    constructor(source, tap, ended) {
        super({ highWaterMark: 65_536 });
        this.source = source;
        source.pause();
        source.on('data', (chunk) => {
            tap?.(chunk);
            if (!this.destroyed && !this.push(chunk))
                source.pause();
        });
        source.once('end', () => {
            if (!source.complete)
                return;
            ended(true);
            if (!this.destroyed)
                this.push(null);
        });
        source.once('close', () => {
            if (source.complete)
                return;
            ended(false);
            this.destroy(new Error('the client went away'));
        });
        source.on('error', () => { });
        this.on('error', () => { });
    }
    _read() {
        this.source.resume();
    }
    _destroy(error, callback) {
        if (!this.source.destroyed)
            this.source.resume();
        callback(error);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/reception.js









/** How long what a refused client still sends is read and thrown away. */
const LINGER_MS = 500;
const NO_ORIGINS = new Set();
/** Takes requests in: refuses what cannot be passed on safely, decides who answers and what is copied, and sees each request to its end. */
class Reception {
    options;
    counts;
    upstreams;
    copier;
    shares;
    recording;
    prefix;
    underWay = new Set();
    /** the last request of a connection */
    served = new WeakMap();
    unflushed = [];
    stopped = false;
    constructor(options, counts, upstreams, copier, shares, startedAtMs) {
        this.options = options;
        this.counts = counts;
        this.upstreams = upstreams;
        this.copier = copier;
        this.shares = shares;
        this.recording = options.record ? new Recording(options.record, options.limits.bodyCapBytes, options.clock, startedAtMs) : null;
        this.prefix = options.primary.pathname.replace(/\/$/, '');
    }
    get open() {
        return this.underWay.size;
    }
    now() {
        return this.options.clock.monotonic();
    }
    /** Only a WebSocket takes a connection over; any other upgrade is declined by being answered as an ordinary request (RFC 9110 7.8). */
    accept = (request) => (request.headers.upgrade ?? '').trim().toLowerCase() === 'websocket';
    serve(request, reply, expectsContinue = false) {
        this.counts.read++;
        const served = { request, relay: null };
        this.served.set(request.socket, served);
        const head = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
        if (isRefusal(head)) {
            this.refuse(head, request, reply);
            return;
        }
        if (this.stopped)
            reply.shouldKeepAlive = false;
        if (expectsContinue)
            reply.writeContinue();
        const relay = this.route(request, reply, head);
        served.relay = relay;
        this.underWay.add(relay);
        relay.start();
        // the copy goes after the request itself, whose bytes are on their way by now
        if (relay.pair && !head.hasBody)
            this.copier?.send(relay.pair, request, head, null);
    }
    upgrade(request, socket, head) {
        this.counts.read++;
        socket.on('error', () => { });
        const read = readHead(request.rawHeaders, request.url ?? '', request.httpVersionMinor > 0);
        if (isRefusal(read) || read.hasBody || request.method !== 'GET' || !this.accept(request)) {
            this.counts.refuse('upgrade');
            socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
            return;
        }
        this.counts.skip('upgrade');
        const destination = { origin: this.options.primary, path: this.prefix + read.path, recorded: false };
        (0,tunnel/* passUpgrade */.w)(request, socket, head, destination, NO_ORIGINS, true);
    }
    /** What the parser refuses: the connection's state is not known any more, so it ends. */
    reject(error, socket) {
        if (error.code === 'ECONNRESET' || !socket.writable) {
            socket.destroy();
            return;
        }
        // A request whose head was taken in is counted already; it ends as that of a client that went away.
        const begun = this.served.get(socket);
        if (begun && !begun.request.complete) {
            this.cutOff(socket, error.code);
            begun.relay?.abandon();
        }
        else
            this.refuseConnection(socket, error.code);
    }
    refuseConnection(socket, code) {
        this.counts.read++;
        this.counts.refuse(code === 'HPE_HEADER_OVERFLOW' ? 'header-size' : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'slow' : 'malformed');
        this.cutOff(socket, code);
    }
    cutOff(socket, code) {
        socket.on('error', () => { });
        socket.end(`HTTP/1.1 ${statusLineOf(code)}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
        socket.on('data', () => { }); // what is still on its way is read, or the answer would be lost with it
        setTimeout(() => socket.destroy(), LINGER_MS).unref();
    }
    flushSoon(relay) {
        if (this.unflushed.push(relay) === 1)
            process.nextTick(this.flushAll);
    }
    ended(relay, end, error) {
        this.underWay.delete(relay);
        const { pair } = relay;
        if (end === 'answered')
            this.counts.answered[relay.side]++;
        else if (end === 'client-gone')
            this.counts.clientsGone++;
        else
            this.counts.broken[relay.side]++;
        if (pair) {
            if (end === 'client-gone')
                this.copier?.abandon(pair);
            pair.finish(pair.primary, end === 'client-gone' ? 'closed' : error);
        }
        if (end === 'answered' && relay.tap)
            this.recording?.keep(relay.tap);
    }
    /** A connection the service had just closed, or a shadow that does not answer a user: once more, to the primary, where that can do no harm. */
    retry(relay, error) {
        if (relay.hasBody || !(0,safety/* isSafe */.I)(relay.request.method ?? '') || relay.retried || this.stopped)
            return null;
        const isStale = (error === 'closed' || error === 'reset') && (relay.connection?.uses ?? 0) > 1;
        if (relay.side === 'primary' && !isStale)
            return null;
        relay.retried = true;
        return this.upstreams.primary;
    }
    stop() {
        this.stopped = true;
        for (const relay of this.underWay)
            if (!relay.reply.headersSent)
                relay.reply.shouldKeepAlive = false;
    }
    /** Resolves when all that is compared and recorded off the requests' way is done. */
    async settled() {
        await Promise.all([this.copier?.settled(), this.recording?.settled()]);
    }
    route(request, reply, head) {
        const method = request.method ?? 'GET';
        const address = plainAddress(request.socket.remoteAddress ?? '');
        const { shares, setCookie, skipped } = this.decide(method, head, address);
        const side = shares.answeredBy;
        const upstream = (side === 'shadow' ? this.upstreams.shadow : null) ?? this.upstreams.primary;
        const pair = skipped === null && this.copier ? this.copier.pairFor(method, head, address) : null;
        const tap = this.recording?.begin(request, head, address) ?? null;
        addForwarded(head.headers, address, this.options.tls ? 'https' : 'http');
        const body = head.hasBody ? this.bodyOf(request, head, pair, tap) : null;
        const relay = new Relay(request, reply, this.prefix === '' ? head : { ...head, path: this.prefix + head.path }, side, body, upstream, this);
        relay.pair = pair;
        relay.tap = tap;
        relay.setCookie = setCookie;
        return relay;
    }
    decide(method, head, address) {
        const shares = this.shares();
        if (!this.copier) {
            this.counts.skip('no-shadow');
            return { shares: PRIMARY, setCookie: null, skipped: 'no-shadow' };
        }
        const asking = { method, target: head.path, headers: head.headers, address };
        const plain = this.options.by === 'random' && shares.split === 0 && shares.share >= 1;
        const user = plain ? ANYBODY : userOf(asking, this.options.by, shares.split > 0, this.fresh);
        const assigned = plain ? EVERYTHING : assign_assign(this.options.key, user.attribute, shares);
        const skipped = assigned.answeredBy === 'shadow'
            ? 'split'
            : user.attribute === null
                ? 'missing-attribute'
                : assigned.copied
                    ? this.copier.reasonToSkip(asking)
                    : 'unselected';
        if (skipped !== null)
            this.counts.skip(skipped);
        return { shares: assigned, setCookie: user.setCookie, skipped };
    }
    fresh = () => Math.floor(this.options.random() * 2 ** 52).toString(36);
    bodyOf(request, head, pair, tap) {
        const copied = pair && this.copier ? this.copier.collect(pair) : null;
        const recorded = tap && this.recording ? this.recording.bodyTap(tap) : null;
        const see = copied === null && recorded === null
            ? null
            : (chunk) => {
                copied?.add(chunk);
                recorded?.(chunk);
            };
        return new RequestBody(request, see, (whole) => {
            if (!pair || !copied)
                return;
            if (!whole) {
                this.copier?.abandon(pair);
                return;
            }
            pair.primary.sentAtMs = this.now(); // the shadow gets the whole body at once, so the primary's time runs from its last byte
            this.copier?.send(pair, request, head, copied);
        });
    }
    refuse({ status, reason }, request, reply) {
        this.counts.refuse(reason);
        request.resume();
        reply.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
        reply.end(`foreshadow mirror: this request is not passed on (${reason})\n`);
    }
    flushAll = () => {
        const relays = this.unflushed;
        this.unflushed = [];
        for (const relay of relays)
            relay.flush();
    };
}
const PRIMARY = { answeredBy: 'primary', copied: false };
const EVERYTHING = { answeredBy: 'primary', copied: true };
const ANYBODY = { attribute: '', setCookie: null };
/** `::ffff:10.0.0.1` is 10.0.0.1. */
function plainAddress(address) {
    const mapped = /^::ffff:(.+)$/i.exec(address)?.[1];
    return mapped !== undefined && (0,external_node_net_.isIP)(mapped) === 4 ? mapped : address;
}
function statusLineOf(code) {
    if (code === 'HPE_HEADER_OVERFLOW')
        return '431 Request Header Fields Too Large';
    if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
        return '413 Payload Too Large';
    return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/deadlines.js
var deadlines = __webpack_require__(84325);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/circuit-breaker.js
const DEFAULT_BREAKER = { failures: 64, openMs: 1_000, longestOpenMs: 30_000, probes: 3 };
/**
 * Keeps copies from a shadow that does not answer: closed, after `failures` in a row open, after `openMs` half-open, where one copy at a time is tried.
 * An answer of any status is a success; failing to answer (refused, reset, timed out, garbage) is not. Time comes in as an argument.
 */
class CircuitBreaker {
    spec;
    failed = 0;
    succeeded = 0;
    openedAtMs = 0;
    openForMs;
    probing = false;
    current = 'closed';
    /** how often it has opened */
    opened = 0;
    constructor(spec = DEFAULT_BREAKER) {
        this.spec = spec;
        this.openForMs = spec.openMs;
    }
    get state() {
        return this.current;
    }
    /** Whether a copy may go now; in half-open state the one that may is the probe, and has to be reported. */
    admits(nowMs) {
        if (this.current === 'closed')
            return true;
        if (this.current === 'open') {
            if (nowMs - this.openedAtMs < this.openForMs)
                return false;
            this.current = 'half-open';
            this.succeeded = 0;
            this.probing = false;
        }
        if (this.probing)
            return false;
        this.probing = true;
        return true;
    }
    succeed() {
        this.failed = 0;
        if (this.current !== 'half-open')
            return;
        this.probing = false;
        if (++this.succeeded < this.spec.probes)
            return;
        this.current = 'closed';
        this.openForMs = this.spec.openMs;
    }
    fail(nowMs) {
        if (this.current === 'open')
            return; // sent before it opened
        if (this.current === 'half-open') {
            this.openForMs = Math.min(this.spec.longestOpenMs, this.openForMs * 2);
            this.open(nowMs);
        }
        else if (++this.failed >= this.spec.failures)
            this.open(nowMs);
    }
    /** A copy that was admitted did not go after all: says nothing about the shadow. */
    withdraw() {
        this.probing = false;
    }
    open(nowMs) {
        this.current = 'open';
        this.openedAtMs = nowMs;
        this.failed = 0;
        this.opened++;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/copy-queue.js
/**
 * Copies that wait for a connection to the shadow, oldest first, bounded in number and in bytes. What does not fit is refused: dropping the newest costs
 * nothing and leaves those that have waited longest their place.
 */
class CopyQueue {
    most;
    mostBytes;
    items = [];
    head = 0;
    held = 0;
    constructor(most, mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }
    get length() {
        return this.items.length - this.head;
    }
    get bytes() {
        return this.held;
    }
    /** null: taken */
    add(item) {
        if (this.length >= this.most)
            return 'queue-full';
        if (item.bytes > 0 && this.held + item.bytes > this.mostBytes)
            return 'queue-bytes';
        this.items.push(item);
        this.held += item.bytes;
        return null;
    }
    take() {
        const item = this.items[this.head];
        if (item === undefined)
            return undefined;
        this.held -= item.bytes;
        if (++this.head === this.items.length || this.head > 1_024) {
            this.items = this.items.slice(this.head);
            this.head = 0;
        }
        return item;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/copy.js

/** A copied request and the shadow's answer to it, which is read, kept for comparing and dropped. */
class Copy {
    pair;
    bytes;
    connection = null;
    dueAtMs = 0;
    previous = null;
    following = null;
    /** its result stands */
    isOver = false;
    /** undici refused it before anything was sent */
    unsendable = false;
    line;
    request;
    controller = null;
    constructor(pair, request, bytes, line) {
        this.pair = pair;
        this.request = request;
        this.bytes = bytes;
        this.line = line;
    }
    get abandoned() {
        return this.isOver;
    }
    options() {
        return this.request;
    }
    onRequestStart(controller) {
        this.controller = controller;
        if (this.isOver)
            controller.abort(new Error('given up before it was sent'));
        else
            this.pair.shadow.sentAtMs = this.line.now();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return;
        this.pair.shadow.status = status;
        this.pair.shadow.headers = headers;
    }
    onResponseData(_controller, chunk) {
        if (!this.isOver)
            this.pair.add(this.pair.shadow, chunk);
    }
    onResponseEnd() {
        this.pair.shadow.endedAtMs = this.line.now();
        this.end(null);
        this.letGo();
    }
    onResponseError(_controller, error) {
        this.unsendable = !this.isOver && (0,error_word/* isUnsendable */.M)(error);
        this.end((0,error_word/* errorWord */.L)(error));
        queueMicrotask(() => this.letGo()); // undici empties the connection's queue first
    }
    /** Its time is over, wherever it stands. */
    giveUp(word = 'timeout') {
        this.end(word);
        this.controller?.abort(new Error(word));
    }
    end(error) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.line.over(this, error);
    }
    letGo() {
        const { connection } = this;
        this.connection = null;
        if (connection)
            this.line.free(connection);
    }
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/upstream.js

/** Idle connections are closed by us before most servers do, so that few requests meet one just closed. */
const KEEP_ALIVE_MS = 4_000;
/** Heads of answers beyond this are refused. */
const ANSWER_HEADER_BYTES = 262_144;
/** The connections to one side: the last used is taken first, and what finds none free waits in line. */
class Upstream {
    /** a connection has become free and nobody waits for it */
    onFree = () => { };
    secure;
    hostname;
    url;
    spec;
    all = [];
    idle = [];
    waiting = [];
    head = 0;
    closed = false;
    constructor(url, spec) {
        this.url = url;
        this.spec = spec;
        this.secure = url.protocol === 'https:';
        this.hostname = url.hostname.replace(/^\[|\]$/g, '');
    }
    get opened() {
        return this.all.length;
    }
    get hasFree() {
        return !this.closed && (this.idle.length > 0 || this.all.length < this.spec.connections);
    }
    /** Sends it now, or when a connection is free. */
    send(call) {
        const connection = this.take();
        if (connection)
            this.dispatch(call, connection);
        else
            this.waiting.push(call);
    }
    /** To be called once for each call that was sent, when it is over. */
    free(connection) {
        for (let next = this.waiting[this.head]; next !== undefined; next = this.waiting[this.head]) {
            this.forward();
            if (next.abandoned)
                continue;
            this.dispatch(next, connection);
            return;
        }
        this.idle.push(connection);
        this.onFree();
    }
    async close() {
        this.closed = true;
        await Promise.all(this.all.map(({ client }) => client.destroy()));
    }
    forward() {
        if (++this.head < 256 && this.head < this.waiting.length)
            return;
        this.waiting = this.waiting.slice(this.head);
        this.head = 0;
    }
    take() {
        return this.idle.pop() ?? this.connect();
    }
    dispatch(call, connection) {
        connection.uses++;
        call.connection = connection;
        connection.client.dispatch(call.options(), call);
    }
    connect() {
        if (this.closed || this.all.length >= this.spec.connections)
            return undefined;
        const { timeoutMs, connectTimeoutMs } = this.spec;
        const client = new undici/* Client */.Kj(this.url.origin, {
            pipelining: 1,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
            connectTimeout: connectTimeoutMs,
            keepAliveTimeout: KEEP_ALIVE_MS,
            maxHeaderSize: ANSWER_HEADER_BYTES,
            allowH2: false,
        });
        const connection = { client, uses: 0 };
        this.all.push(connection);
        return connection;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/shadow-line.js





/**
 * The way of the copies to the shadow: a bounded line, connections of its own, a deadline from the moment a copy is queued, and a breaker. Nothing here is
 * ever waited for by a request's own way; what does not fit is dropped and counted.
 */
class ShadowLine {
    breaker = new CircuitBreaker();
    now;
    upstream;
    queue;
    deadlines;
    counts;
    timer;
    /** copies whose fate is open, and those of them that are on a connection */
    under = 0;
    sending = 0;
    stopping = false;
    /** the last failure's word: what a copy would meet that is not sent because of it */
    lastError = 'timeout';
    drained = () => { };
    constructor({ shadow, limits, counts, now }) {
        this.now = now;
        this.counts = counts;
        this.upstream = new Upstream(shadow, {
            connections: limits.shadowConnections,
            timeoutMs: 0,
            connectTimeoutMs: limits.shadowTimeoutMs,
        });
        this.upstream.onFree = () => this.pump();
        this.queue = new CopyQueue(limits.queueLength, limits.queueBytes);
        this.deadlines = new deadlines/* Deadlines */.Q(limits.shadowTimeoutMs, limits.shadowTimeoutMs);
        this.timer = setInterval(() => this.sweep(), Math.min(100, Math.max(5, limits.shadowTimeoutMs / 20)));
        this.timer.unref();
    }
    get waiting() {
        return this.queue.length;
    }
    /** copies on a connection */
    get inFlight() {
        return this.sending;
    }
    /** Queues a copy, or drops it and says why. Its pair is told how it ended either way. */
    submit(pair, request, bytes) {
        pair.copy = 'submitted';
        if (this.stopping) {
            this.turnAway(pair, 'stopped');
            return;
        }
        if (!this.breaker.admits(this.now())) {
            this.turnAway(pair, 'breaker-open');
            return;
        }
        const copy = new Copy(pair, request, bytes, this);
        const overflow = this.queue.add(copy);
        if (overflow !== null) {
            this.breaker.withdraw();
            this.turnAway(pair, overflow);
            return;
        }
        this.under++;
        copy.dueAtMs = this.now();
        this.deadlines.add(copy);
        this.pump();
    }
    /** A copy that is not sent: the shadow is not there for it, which is what a user would have met. */
    turnAway(pair, reason) {
        this.counts.drop(reason);
        pair.wasDropped = true;
        pair.finish(pair.shadow, reason === 'breaker-open' ? this.lastError : 'timeout');
    }
    over(copy, error) {
        this.under--;
        this.deadlines.remove(copy);
        if (copy.unsendable) {
            this.counts.drop('unsendable');
            this.breaker.withdraw();
            copy.pair.isVoid = true;
        }
        else if (error === null) {
            this.counts.sent++;
            this.breaker.succeed();
        }
        else {
            this.counts.fail(error);
            this.lastError = error;
            this.breaker.fail(this.now());
        }
        copy.pair.finish(copy.pair.shadow, error);
        if (this.under === 0)
            this.drained();
    }
    free(connection) {
        this.sending--;
        this.upstream.free(connection);
    }
    /** Lets what is under way finish, at most for `graceMs`; then it is over, one way or another. */
    async stop(graceMs) {
        this.stopping = true;
        if (this.under > 0) {
            const cut = setTimeout(() => this.drained(), graceMs);
            await new Promise((resolve) => (this.drained = resolve));
            clearTimeout(cut);
        }
        clearInterval(this.timer);
        for (const copy of this.deadlines.waiting())
            copy.giveUp();
        await this.upstream.close();
    }
    pump() {
        while (this.upstream.hasFree) {
            const copy = this.queue.take();
            if (!copy)
                return;
            if (copy.isOver)
                continue;
            this.sending++;
            this.upstream.send(copy);
        }
    }
    sweep() {
        this.deadlines.expire(this.now(), () => { }, (copy) => copy.giveUp());
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/mirror.js











/**
 * A reverse proxy that answers from the primary, copies a share of the requests to a shadow, compares and drops what the shadow answers, and sends a share of
 * users to the shadow for real. Nothing of the shadow's is ever waited for by a request that the primary answers.
 * @throws FS_PORT_IN_USE, FS_VALUE (address, certificate)
 */
async function startMirror(options) {
    const running = new RunningMirror(options);
    await running.listen();
    return running;
}
class RunningMirror {
    origin = '';
    counts = new MirrorCounts();
    options;
    server;
    reception;
    line;
    upstreams;
    agent = new external_node_http_.Agent({ keepAlive: false });
    tunnels = new Set();
    shares;
    stopping = null;
    constructor(options) {
        const { limits, clock, primary, shadow } = options;
        this.options = options;
        this.shares = { share: toStep(options.shares.share), split: toStep(options.shares.split) };
        const users = {
            connections: limits.primaryConnections,
            timeoutMs: limits.primaryTimeoutMs,
            connectTimeoutMs: Math.min(10_000, limits.primaryTimeoutMs || 10_000),
        };
        this.upstreams = { primary: new Upstream(primary, users), shadow: shadow && new Upstream(shadow, users) };
        const now = () => clock.monotonic();
        this.line = shadow && new ShadowLine({ shadow, limits, counts: this.counts, now });
        const startedAtMs = now();
        const tracePrefix = (0,trace_tag/* newTracePrefix */.at)(options.random);
        const copier = this.line && new Copier(options, this.line, this.counts, startedAtMs, tracePrefix);
        this.reception = new Reception(options, this.counts, this.upstreams, copier, () => this.shares, startedAtMs);
        this.server = createListener(options, this.reception.accept);
        this.serve();
    }
    async listen() {
        const { listen, tls } = this.options;
        const port = await (0,io_listen/* listenOn */.lR)(this.server, listen);
        this.origin = (0,io_listen/* originOf */.yv)(listen.host, port, tls ? 'https' : 'http');
    }
    setShares(changed) {
        const next = { share: toStep(changed.share ?? this.shares.share), split: toStep(changed.split ?? this.shares.split) };
        if (!this.line && (next.split > 0 || changed.share !== undefined))
            throw (0,errors/* fail */.fJ)('FS_VALUE', { found: 'a mirror without a shadow', expected: '--shadow URL before a share can be sent there' });
        this.shares = next;
        return next;
    }
    status() {
        const { line, counts, shares, upstreams } = this;
        return {
            shares,
            counts,
            open: this.reception.open,
            copies: { waiting: line?.waiting ?? 0, inFlight: line?.inFlight ?? 0 },
            breaker: line?.breaker.state ?? 'closed',
            connections: { primary: upstreams.primary.opened, split: upstreams.shadow?.opened ?? 0 },
        };
    }
    stop() {
        this.stopping ??= this.close();
        return this.stopping;
    }
    [Symbol.asyncDispose]() {
        return this.stop();
    }
    serve() {
        const { server, reception } = this;
        server.on('request', (request, reply) => reception.serve(request, reply));
        server.on('checkContinue', (request, reply) => reception.serve(request, reply, true));
        server.on('upgrade', (request, socket, head) => {
            this.tunnels.add(socket);
            socket.once('close', () => this.tunnels.delete(socket));
            reception.upgrade(request, socket, head);
        });
        server.on('connect', (_request, socket) => {
            this.counts.read++;
            this.counts.refuse('connect');
            socket.on('error', () => { });
            socket.end('HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        });
        server.on('clientError', (error, socket) => reception.reject(error, socket));
    }
    async close() {
        const { limits } = this.options;
        const { server, reception, upstreams, line } = this;
        const closed = new Promise((resolve) => server.close(() => resolve()));
        reception.stop();
        server.closeIdleConnections();
        for (const socket of this.tunnels)
            socket.destroy();
        const cut = setTimeout(() => server.closeAllConnections(), limits.drainMs);
        await closed;
        clearTimeout(cut);
        await line?.stop(limits.shadowTimeoutMs);
        await reception.settled();
        await Promise.all([upstreams.primary.close(), upstreams.shadow?.close()]);
        this.agent.destroy();
    }
}
function createListener({ limits, tls }, accept) {
    const settings = {
        keepAliveTimeout: 65_000,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs / 2),
        maxHeaderSize: limits.headerBytes,
        insecureHTTPParser: false,
        requireHostHeader: false, // checked with the rest of the head, where it is counted
        noDelay: true,
        shouldUpgradeCallback: accept,
    };
    const server = tls ? createSecure(tls, settings) : (0,external_node_http_.createServer)(settings);
    server.maxHeadersCount = 0; // bounded by bytes; a count would leave the rest out silently
    return server;
}
function createSecure(tls, settings) {
    try {
        return (0,external_node_https_.createServer)({ ...settings, ...tls, ALPNProtocols: ['http/1.1'] });
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            found: `a key and certificate that do not fit (${cause.message})`,
            expected: 'PEM files of one key pair',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/recording-writer.js
var recording_writer = __webpack_require__(64251);
// EXTERNAL MODULE: ./build-bundle/src/stats/class-table.js
var class_table = __webpack_require__(85995);
// EXTERNAL MODULE: ./build-bundle/src/stats/latency-grid.js
var latency_grid = __webpack_require__(14749);
// EXTERNAL MODULE: ./build-bundle/src/stats/quantile-sorted.js
var quantile_sorted = __webpack_require__(30347);
// EXTERNAL MODULE: ./build-bundle/src/judge/spec.js
var spec = __webpack_require__(515);
;// CONCATENATED MODULE: ./build-bundle/src/run/mirror-tally.js





/** Routes with a table of discordant pairs, 150 kB each; later ones have counts and latencies only. */
const TABLED_ROUTES = 64;
const DEFAULT_MARGINS = {
    quantiles: spec/* DEFAULT_JUDGE */.i.quantiles,
    margins: [0, 0.05, 0.1],
    thresholdPairs: spec/* DEFAULT_JUDGE */.i.thresholdPairs,
};
/** Running sums of mirrored pairs as an exporter shows them: they only grow, and two processes' sums add up. Memory is bounded by the routes. */
class MirrorTally {
    outcomes = new Map();
    latencies = new Map();
    tables = new Map();
    reader = new class_table/* DiscordantReader */.l();
    margins;
    constructor(margins = DEFAULT_MARGINS) {
        this.margins = margins;
    }
    add({ route, primary, shadow }) {
        this.observe(route, 'primary', primary);
        this.observe(route, 'shadow', shadow);
        this.pair(route, primary.latencyMs ?? Number.POSITIVE_INFINITY, shadow.latencyMs ?? Number.POSITIVE_INFINITY);
    }
    metrics(run, shadowDropped) {
        return {
            run,
            trials: [...this.outcomes.values()],
            latencies: [...this.latencies.values()],
            discordants: [...this.tables].flatMap(([route, table]) => (table instanceof class_table/* ClassTable */.r ? this.discordantsOf(route, table) : [])),
            shadowDropped,
            verdicts: {},
        };
    }
    observe(route, arm, { status, latencyMs, error }) {
        const outcome = error ?? (status !== null && status >= 400 ? `${Math.floor(status / 100)}xx` : 'ok');
        const key = `${arm} ${outcome} ${route}`;
        const known = this.outcomes.get(key);
        if (known)
            known.count++;
        else
            this.outcomes.set(key, { route, arm, outcome, count: 1 });
        if (latencyMs !== null)
            this.time(route, arm, latencyMs / 1_000);
    }
    time(route, arm, seconds) {
        const key = `${arm} ${route}`;
        let row = this.latencies.get(key);
        if (!row)
            this.latencies.set(key, (row = { route, arm, counts: LATENCY_BOUNDS_SECONDS.map(() => 0), total: 0, sumSeconds: 0 }));
        row.total++;
        row.sumSeconds += seconds;
        const bound = LATENCY_BOUNDS_SECONDS.findIndex((most) => seconds <= most);
        if (bound >= 0)
            row.counts[bound] = row.counts[bound] + 1;
    }
    /** The first pairs of a route fix its thresholds (verdict.md 2) and are not counted themselves. */
    pair(route, controlMs, experimentMs) {
        const table = this.tables.get(route);
        if (table instanceof class_table/* ClassTable */.r) {
            table.add(controlMs, experimentMs);
            return;
        }
        if (table === undefined) {
            if (this.tables.size < TABLED_ROUTES)
                this.tables.set(route, [controlMs]);
            return;
        }
        table.push(controlMs);
        if (table.length < this.margins.thresholdPairs)
            return;
        const finite = table.filter(Number.isFinite).sort((a, b) => a - b);
        if (finite.length === 0)
            table.length = 0;
        else
            this.tables.set(route, new class_table/* ClassTable */.r(this.margins.quantiles.map((p) => (0,latency_grid/* cellOf */.WC)((0,quantile_sorted/* quantileSorted */.Z)(finite, p)))));
    }
    discordantsOf(route, table) {
        this.reader.load(table);
        return this.margins.quantiles.flatMap((quantile, level) => this.margins.margins.flatMap((margin) => {
            const { b, c } = this.reader.at(level, (0,latency_grid/* shiftOf */.Gn)(1 + margin));
            const row = { route, arm: 'shadow', quantile, margin };
            return [
                { ...row, worse: 'shadow', count: b },
                { ...row, worse: 'primary', count: c },
            ];
        }));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/replay-tally.js
var replay_tally = __webpack_require__(39698);
;// CONCATENATED MODULE: ./build-bundle/src/run/run-mirror.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/**
 * Runs a mirror until the signal, a `stop` of its control socket, or the end of its time; everything it opened is closed when this returns or throws.
 * @throws FS_PORT_IN_USE, FS_VALUE, FS_STORE
 */
async function runMirror(request) {
    const totals = new replay_tally/* ReplayTally */.Y((text) => request.anonymiser.text(text));
    const tally = new MirrorTally();
    const watch = request.credentials ? new AnonymisationWatch() : null;
    const writer = request.record === null ? null : await (0,recording_writer/* openRecordingWriter */.x)(request.record, request.anonymiser);
    const stop = new AbortController();
    const observe = (trial) => {
        totals.add(trial);
        tally.add(trial);
        const wasBroken = watch?.isBroken ?? false;
        if (watch?.add(trial.primary.status, trial.shadow.status) && !wasBroken)
            request.say(brokenBy(watch));
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const mirror = __addDisposableResource(env_1, await startMirror(run_mirror_optionsOf(request, observe, writer)), true);
            const _metrics = __addDisposableResource(env_1, request.metrics && (await serveMetrics(request, tally, mirror)), true);
            const _control = __addDisposableResource(env_1, request.control === null ? null : await control(request.control, mirror, () => stop.abort()), true);
            request.say(`mirror of ${request.primary.origin} at ${mirror.origin}`);
            await untilEnd(request, stop.signal);
            await mirror.stop();
            const written = await writer?.close();
            return resultOf(mirror, totals, watch, written?.written ?? null);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await writer?.close().catch(() => { });
    }
}
function run_mirror_optionsOf(request, observe, writer) {
    const { credentials, anonymiser } = request;
    return {
        ...request,
        forwarding: credentials && createForwarding(anonymiser, credentials),
        observe,
        record: writer ? (exchange) => writer.write(exchange) : undefined,
    };
}
async function serveMetrics({ metrics, runId, say }, tally, mirror) {
    const server = await startMetricsServer(metrics, EXPOSITION_CONTENT_TYPE, () => writeExposition(runFamilies(tally.metrics(runId, mirror.counts.dropped))));
    say(`metrics at ${server.origin}/metrics`);
    return server;
}
function control(path, mirror, stop) {
    return (0,control_socket/* openControlSocket */.n)(path, (asked) => {
        if (asked.command === 'shares')
            return { shares: mirror.setShares(asked.shares) };
        if (asked.command === 'stop')
            setImmediate(stop);
        return { status: mirror.status() };
    });
}
async function untilEnd({ signal, forMs, clock }, stopped) {
    const either = AbortSignal.any([signal, stopped]);
    if (either.aborted)
        return;
    if (forMs !== null)
        return clock.sleep(forMs, either).catch(() => undefined);
    await new Promise((resolve) => either.addEventListener('abort', () => resolve(), { once: true }));
}
function resultOf({ counts }, totals, watch, recorded) {
    const { read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone } = counts;
    return {
        ...{ read, sent, failed, skipped, dropped, refused, answered, broken, clientsGone },
        trials: totals.trials,
        arms: totals.arms,
        divergences: totals.divergences,
        recorded,
        anonymisationBrokeTraffic: watch?.isBroken ?? false,
    };
}
function brokenBy(watch) {
    const share = Math.round(watch.excess * 100);
    return `error: of the first ${watch.watched} pairs the shadow denied or did not find ${share} % more than the primary: it refuses what pseudonyms replaced; give it credentials (--credentials)`;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/pseudonymiser.js
var pseudonymiser = __webpack_require__(23525);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirror/spec.js
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/mirrors/read-files.js


/**
 * Key and certificate of a listener; both or neither.
 * @throws FS_USAGE, FS_INPUT_MISSING
 */
async function readPem(keyFile, certFile) {
    if (keyFile === undefined && certFile === undefined)
        return undefined;
    if (keyFile === undefined || certFile === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', {
            found: `only the ${keyFile === undefined ? 'certificate' : 'key'}`,
            expected: 'a key and a certificate, or neither',
        });
    return { key: await read(keyFile), cert: await read(certFile) };
}
/**
 * A JSON object of strings: the user's value of a header, cookie, query parameter or path segment -> the value that is valid on the shadow.
 * @throws FS_INPUT_MISSING, FS_INPUT_INVALID; values are never part of the message
 */
async function readCredentialMap(file) {
    const expected = 'a JSON object of strings: {"Bearer of the primary": "Bearer of the shadow"}';
    let value;
    try {
        value = JSON.parse(await read(file));
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: 'text that is not JSON', expected, place: { file } });
        throw cause;
    }
    const entries = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : null;
    const fits = (text) => typeof text === 'string' && !/[\r\n\0]/.test(text);
    if (!entries?.every(([from, to]) => fits(from) && fits(to)))
        throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: 'something else', expected, place: { file } });
    return new Map(entries);
}
async function read(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/cli/parse-by.js
var parse_by = __webpack_require__(98964);
// EXTERNAL MODULE: ./build-bundle/src/cli/parse-seed.js
var parse_seed = __webpack_require__(26188);
;// CONCATENATED MODULE: ./build-bundle/src/cli/mirror-live.js
var mirror_live_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var mirror_live_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















/** `foreshadow mirror`: serves until it is stopped; exit 0, or 69 where pseudonyms made the comparison meaningless. */
async function mirrorLive(options, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _memory = mirror_live_addDisposableResource(env_1, (0,young_generation/* boundYoungGeneration */.d)(), false);
        const say = (text) => {
            if (!options.quiet)
                io.stderr(`${text}\n`);
        };
        const result = await runMirror(await requestOf(options, io, say));
        io.stdout(options.json ? `${JSON.stringify(result)}\n` : describe(result));
        return result.anonymisationBrokeTraffic ? 69 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        mirror_live_disposeResources(env_1);
    }
}
async function requestOf(options, io, say) {
    const original = options.forward === 'original';
    if (options.primary === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: 'no --primary', expected: 'the URL of what answers' });
    if (options.shadow === undefined && (0,units/* parseShare */.n8)(options.split ?? '0%') > 0)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--split without --shadow' });
    if (original && options.credentials !== undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--credentials with --forward original', expected: 'one of them: original credentials need no rule' });
    const seed = (0,parse_seed/* parseSeed */.d)(options.seed) ?? 1;
    return {
        listen: (0,io_listen/* parseListen */.JZ)(options.listen ?? '127.0.0.1:0'),
        tls: await readPem(under(io, options.tlsKey), under(io, options.tlsCert)),
        primary: baseUrl('--primary', options.primary),
        shadow: options.shadow === undefined ? null : baseUrl('--shadow', options.shadow),
        shares: { share: (0,units/* parseShare */.n8)(options.share ?? '100%'), split: (0,units/* parseShare */.n8)(options.split ?? '0%') },
        by: (0,parse_by/* parseBy */.h)(options.by ?? 'random'),
        key: String(seed),
        unsafe: options.unsafe === 'copy',
        limits: limitsOf(options, original),
        anonymiser: (0,pseudonymiser.createPseudonymiser)(keyOf(options.key, io.env)),
        credentials: original ? null : await credentialsOf(options, io),
        record: options.record === undefined ? null : (0,external_node_path_.resolve)(io.cwd, options.record),
        metrics: options.metrics === undefined ? null : (0,io_listen/* parseListen */.JZ)(options.metrics),
        control: options.control === undefined ? null : (0,external_node_path_.resolve)(io.cwd, options.control),
        forMs: options.for === undefined ? null : (0,units/* parseDuration */.E9)(options.for),
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        clock: system_clock.systemClock,
        random: (0,random/* seeded */.J)((0,external_node_crypto_.randomBytes)(4).readUInt32LE()),
        signal: io.signal,
        say,
    };
}
function limitsOf({ connections = '32', timeout = '5s', bodyCap }, original) {
    const most = Number(connections);
    if (!Number.isInteger(most) || most < 1)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--connections ${connections}`, expected: 'a whole number of at least 1' });
    const byDefault = original ? DEFAULT_LIMITS.bodyCapBytes : PSEUDONYM_BODY_CAP_BYTES;
    return {
        ...DEFAULT_LIMITS,
        shadowConnections: most,
        shadowTimeoutMs: (0,units/* parseDuration */.E9)(timeout),
        bodyCapBytes: bodyCap === undefined ? byDefault : (0,units/* parseSize */.DB)(bodyCap),
    };
}
async function credentialsOf({ credentials, shadowHeader = [] }, io) {
    const headers = Object.fromEntries(shadowHeader.map((text) => mirror_live_headerOf(text, io.env)));
    if (credentials === undefined && shadowHeader.length === 0)
        return { kind: 'pseudonyms' };
    if (credentials === undefined || credentials === 'test-user') {
        if (shadowHeader.length === 0)
            throw (0,errors/* fail */.fJ)('FS_USAGE', {
                found: '--credentials test-user',
                expected: 'at least one --shadow-header "authorization: Bearer env:TOKEN"',
            });
        return { kind: 'test-user', headers };
    }
    const file = /^map[: ](.+)$/.exec(credentials)?.[1];
    if (file === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `--credentials ${credentials}`, expected: 'map:FILE or test-user' });
    return { kind: 'map', map: await readCredentialMap((0,external_node_path_.resolve)(io.cwd, file)) };
}
function mirror_live_headerOf(text, env) {
    const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.+?)\s*$/.exec(text);
    if (!match)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--shadow-header that is no header', expected: '"name: value", with secrets as env:NAME' });
    const value = match[2].replace(/env:([A-Z0-9_]+)/g, (_, name) => {
        const secret = env[name];
        if (!secret)
            throw (0,errors/* fail */.fJ)('FS_SECRET_MISSING', { found: `env:${name}` });
        return secret;
    });
    return [match[1].toLowerCase(), value];
}
function keyOf(given, env) {
    if (given === undefined)
        return (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const name = /^env:([A-Z0-9_]+)$/.exec(given)?.[1];
    if (name === undefined)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--key with a literal value', expected: 'env:NAME' });
    const value = env[name];
    if (!value)
        throw (0,errors/* fail */.fJ)('FS_SECRET_MISSING', { found: given });
    return value;
}
function baseUrl(flag, text) {
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '')
        return url;
    throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} ${text}`, expected: 'an http or https URL without query and credentials' });
}
const under = (io, file) => (file === undefined ? undefined : (0,external_node_path_.resolve)(io.cwd, file));
function describe(result) {
    const arms = Object.entries(result.arms).map(([arm, row]) => `  ${arm.padEnd(9)} p50 ${(0,numbers/* formatMs */._V)(row.p50)}, p95 ${(0,numbers/* formatMs */._V)(row.p95)}, p99 ${(0,numbers/* formatMs */._V)(row.p99)}, ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(row.errors), 'error')}`);
    const reasons = (counts) => Object.entries(counts)
        .map(([reason, count]) => `${reason} ${(0,numbers/* formatCount */.B4)(count)}`)
        .join(', ') || 'none';
    return `${[
        `${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(result.read), 'request')}: ${(0,numbers/* formatCount */.B4)(result.sent)} copied and answered; failed: ${reasons(result.failed)}; dropped: ${reasons(result.dropped)}; skipped: ${reasons(result.skipped)}`,
        ...arms,
        ...result.divergences
            .slice(0, 20)
            .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`),
        ...(result.anonymisationBrokeTraffic ? ['error: the shadow refuses what pseudonyms replaced; see --credentials'] : []),
    ].join('\n')}\n`;
}


/***/ }),

/***/ 98964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseBy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


const BY_WORDS = ['random', 'ip', 'geo', 'browser', 'device'];
/** What `--by` chooses users by. @throws FS_USAGE */
function parseBy(text) {
    if (BY_WORDS.includes(text) || /^(header|cookie|query):[^\s:]+$/.test(text))
        return text;
    const expected = `${BY_WORDS.join(', ')}, header:NAME, cookie:NAME or query:NAME`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--by ${text}`, expected, nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, BY_WORDS) });
}


/***/ }),

/***/ 26188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSeed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

/** `--seed N`: a whole number from 0 to 2^32 - 1. @throws FS_USAGE */
function parseSeed(text) {
    if (text === undefined)
        return undefined;
    const seed = Number(text);
    if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `--seed ${text}`, expected: 'a whole number from 0 to 4294967295' });
    return seed;
}


/***/ }),

/***/ 68196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ parseListen),
/* harmony export */   lR: () => (/* binding */ listenOn),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);

/**
 * Starts listening. @returns the port
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
async function listenOn(server, { host, port }) {
    await new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            if (cause.code === 'EADDRINUSE')
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: `${host}:${port}`, cause }));
            else
                reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', {
                    found: `address ${host}:${port} (${cause.code ?? cause.message})`,
                    expected: 'an address of this machine',
                    hint: 'Use 127.0.0.1:0 for a free port.',
                    cause,
                }));
        });
        server.listen(port, host, resolve);
    });
    server.removeAllListeners('error');
    return server.address().port;
}
/** How clients on this machine reach what listens there. */
function originOf(host, port, scheme = 'http') {
    if (host === '0.0.0.0' || host === '')
        return `${scheme}://127.0.0.1:${port}`;
    if (host === '::')
        return `${scheme}://[::1]:${port}`;
    return new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
/** `HOST:PORT`, `[::1]:8080`, `:0`. @throws FS_VALUE */
function parseListen(text) {
    const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (match && port <= 65_535)
        return { host: match[1] ?? (match[2] || '127.0.0.1'), port };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `listen address "${text}"`, expected: 'HOST:PORT', hint: 'Use 127.0.0.1:0 for a free port.' });
}


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 42826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ boundYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** Where V8's space for new objects stops growing. It would go on to 64 MiB and more under load, all of it resident, for nothing. */
const ENOUGH_BYTES = 16_000_000;
const POLL_MS = 250;
/** By what V8 multiplies the space where it grows it: its own default, and one that leaves it as it is. */
const GROWING = '--semi-space-growth-factor=2';
const STANDING = '--semi-space-growth-factor=1';
/**
 * Keeps the young generation of this process near 16 MB while a run lasts. Nothing of a run lives long, so a larger one saves no work:
 * at ten thousand pairs a second the CPU time is the same and the resident memory a quarter less. A process cannot choose
 * `--max-semi-space-size` for itself (an action, a command of somebody's package.json); this factor V8 reads each time it grows.
 */
function boundYoungGeneration() {
    const timer = setInterval(() => {
        const space = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (!space || space.space_size < ENOUGH_BYTES)
            return;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(STANDING);
        clearInterval(timer);
    }, POLL_MS);
    timer.unref();
    return {
        [Symbol.dispose]() {
            clearInterval(timer);
            (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(GROWING);
        },
    };
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

/***/ 45896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   _: () => (/* binding */ labelName)
/* harmony export */ });
/** Any text as a Prometheus metric name: letters, digits, `_` and `:`, not beginning with a digit. */
function metricName(text) {
    const name = text.replaceAll(/[^a-zA-Z0-9_:]/g, '_');
    return /^[a-zA-Z_:]/.test(name) ? name : `_${name}`;
}
/** Any text as a Prometheus label name: like a metric's without `:`, and not one of the reserved `__` names. */
function labelName(text) {
    const name = metricName(text).replaceAll(':', '_');
    return name.startsWith('__') ? name.slice(1) : name;
}


/***/ }),

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 23525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPseudonymiser: () => (/* binding */ createPseudonymiser)
/* harmony export */ });
/* harmony import */ var _create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39389);

/** The anonymiser with everything at its default: every entity, each as a pseudonym. @param key HMAC key */
function createPseudonymiser(key) {
    return (0,_create_anonymiser_js__WEBPACK_IMPORTED_MODULE_0__.createAnonymiser)({ key });
}


/***/ }),

/***/ 16031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ CONTROL_COMMANDS),
/* harmony export */   c3: () => (/* binding */ MOST_CONTROL_BYTES),
/* harmony export */   mG: () => (/* binding */ readControlLine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);


const CONTROL_COMMANDS = ['status', 'split', 'share', 'stop'];
/** Longer lines are no commands. */
const MOST_CONTROL_BYTES = 4_096;
/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
function readControlLine(line) {
    const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"} or {"command":"stop"}`;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
    }
    const { command, share } = (value !== null && typeof value === 'object' ? value : {});
    if (command === 'status' || command === 'stop')
        return { command };
    if (command !== 'split' && command !== 'share')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
    if (typeof share !== 'string' && typeof share !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
    return { command: 'shares', shares: { [command]: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(share) } };
}


/***/ }),

/***/ 98774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openControlSocket),
/* harmony export */   w: () => (/* binding */ askControlSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);
/* harmony import */ var _mirror_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16031);




/** The longest a client may stay without a word. */
const IDLE_MS = 60_000;
const MOST_CLIENTS = 16;
/**
 * Listens on a Unix socket for one JSON object a line, and answers each with one: `{"ok":true,...}` or `{"ok":false,"error":{code,message}}`. Only this user
 * may open it. A socket that an earlier process left behind is replaced, one that somebody listens on is not.
 * @param act does what a line asks for, and returns what goes into the answer; what it throws is answered
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
async function openControlSocket(path, act) {
    const clients = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => {
        clients.add(socket);
        socket.once('close', () => clients.delete(socket));
        converse(socket, act);
    });
    server.maxConnections = MOST_CLIENTS;
    await listenAt(server, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o600);
    return {
        path,
        async [Symbol.asyncDispose]() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of clients)
                socket.end();
            setTimeout(() => clients.forEach((socket) => void socket.destroy()), 500).unref();
            await closed;
        },
    };
}
function converse(socket, act) {
    let rest = '';
    socket.setEncoding('utf8');
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => { });
    socket.on('data', (text) => {
        rest += text;
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const line = rest.slice(0, end).trim();
            rest = rest.slice(end + 1);
            if (line !== '')
                socket.write(`${JSON.stringify(answer(line, act))}\n`);
        }
        if (rest.length > _mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CONTROL_BYTES */ .c3)
            socket.destroy();
    });
}
function answer(line, act) {
    try {
        return { ok: true, ...act((0,_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .readControlLine */ .mG)(line)) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, error: { code: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeshadowError */ .rU)(error) ? error.code : 'FS_INTERNAL', message } };
    }
}
async function listenAt(server, path) {
    try {
        await tryListen(server, path);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'EADDRINUSE')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_VALUE', {
                found: `control socket ${path} (${code ?? String(error)})`,
                expected: 'a path in a directory that can be written',
                cause: error,
            });
        if (await isAnswered(path))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: path, hint: 'Another mirror listens there; choose another --control.' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
        await tryListen(server, path);
    }
}
async function tryListen(server, path) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
            server.removeListener('error', reject);
            resolve();
        });
    });
}
async function isAnswered(path) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path);
        socket.once('connect', () => {
            socket.destroy();
            resolve(true);
        });
        socket.once('error', () => resolve(false));
    });
}
/**
 * Sends one line to a control socket. @returns the answer
 * @throws FS_UNREACHABLE
 */
async function askControlSocket(path, line) {
    return new Promise((resolve, reject) => {
        let text = '';
        const refuse = (cause, found) => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_UNREACHABLE', { found, expected: 'a mirror started with --control of this path', cause }));
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path, () => socket.write(`${JSON.stringify(line)}\n`));
        socket.setEncoding('utf8');
        socket.setTimeout(10_000, () => socket.destroy(new Error('no answer within 10 s')));
        socket.on('data', (chunk) => {
            text += chunk;
            if (!text.includes('\n'))
                return;
            socket.end();
            resolve(JSON.parse(text));
        });
        socket.once('error', (cause) => refuse(cause, `${path} (${cause.code ?? cause.message})`));
        socket.once('close', () => refuse(null, `${path}: closed without an answer`));
    });
}


/***/ }),

/***/ 18848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ towardsTarget),
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   O: () => (/* binding */ towardsClient),
/* harmony export */   jN: () => (/* binding */ connectOptions),
/* harmony export */   uO: () => (/* binding */ endToEnd),
/* harmony export */   xc: () => (/* binding */ toPairs)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);

/**
 * Where a request goes: a path (the proxy used as the service's address) to the target; an absolute URL (the proxy used as HTTP_PROXY) to its host, which is the
 * target also where it names the proxy itself.
 * @returns null where it is neither
 */
function destinationOf(requestTarget, target, ownOrigins) {
    if (requestTarget.startsWith('/'))
        return { origin: target, path: prefix(target) + requestTarget, recorded: true };
    if (requestTarget === '*')
        return { origin: target, path: '*', recorded: false };
    const match = /^(https?:\/\/[^/?#]+)(.*)$/i.exec(requestTarget);
    const url = match ? URL.parse(match[1]) : null;
    if (!match || !url)
        return null;
    const path = match[2].startsWith('/') ? match[2] : `/${match[2]}`;
    if (ownOrigins.has(url.origin))
        return { origin: target, path: prefix(target) + path, recorded: true };
    return { origin: url, path, recorded: url.origin === target.origin };
}
/** A target may have a path of its own, which goes before every request's. */
function prefix(target) {
    return target.pathname.replace(/\/$/, '');
}
/** What node:http needs to reach a destination. */
function connectOptions({ origin, path }) {
    return { protocol: origin.protocol, hostname: origin.hostname.replace(/^\[|\]$/g, ''), port: origin.port, path };
}
/** Raw headers, as node:http gives them, in pairs. */
function toPairs(raw) {
    const pairs = [];
    for (let i = 0; i + 1 < raw.length; i += 2)
        pairs.push([raw[i], raw[i + 1]]);
    return pairs;
}
/** Pairs without the headers of the connection, those that `connection` names included. */
function endToEnd(headers) {
    const named = headers
        .filter(([name]) => name.toLowerCase() === 'connection')
        .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
    return headers.filter(([name]) => !_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .HOP_BY_HOP */ .q6.has(name.toLowerCase()) && !named.includes(name.toLowerCase()));
}
/** What the service must see: its own address where the client has written the proxy's, or its checks of host and origin fail. */
function towardsTarget(headers, target, ownOrigins) {
    return headers.map(([name, value]) => {
        switch (name.toLowerCase()) {
            case 'host':
                return [name, target.host];
            case 'origin':
            case 'referer':
                return [name, replaceOrigin(value, ownOrigins, target.origin)];
            default:
                return [name, value];
        }
    });
}
/** What the client must see: redirects that stay with the proxy, or the recording would end at the first one. */
function towardsClient(headers, target, proxyOrigin) {
    const origins = new Set([target.origin]);
    return headers.map(([name, value]) => name.toLowerCase() === 'location' ? [name, replaceOrigin(value, origins, proxyOrigin)] : [name, value]);
}
function replaceOrigin(value, from, to) {
    for (const origin of from)
        if (value === origin || value.startsWith(`${origin}/`))
            return to + value.slice(origin.length);
    return value;
}


/***/ }),

/***/ 61786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCaptured),
/* harmony export */   h: () => (/* binding */ createCapture)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22190);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63322);




function createCapture(capBytes) {
    const parts = [];
    let size = 0;
    let cut = false;
    return {
        add(chunk) {
            const room = capBytes - size;
            if (chunk.length > room)
                cut = true;
            if (room <= 0)
                return;
            const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
            parts.push(kept);
            size += kept.length;
        },
        bytes: () => Buffer.concat(parts),
        truncated: () => cut,
    };
}
/** A message as it is recorded: compression undone, so that secrets in it can be found, and without headers of the connection or of the encoded body. */
async function readCaptured(capture, headers, capBytes) {
    const kept = (0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHeaders */ .V$)(headers, _headers_js__WEBPACK_IMPORTED_MODULE_3__/* .HOP_BY_HOP */ .q6);
    const encoding = ((0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .findHeader */ .Jj)(headers, 'content-encoding') ?? 'identity').trim().toLowerCase();
    const bytes = capture.bytes();
    if (encoding === 'identity' || encoding === '' || bytes.length === 0)
        return { headers: kept, body: (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .toBody */ .E)(bytes, capture.truncated()) };
    const decoded = await decompress(bytes, encoding, capBytes);
    const plain = (0,_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHeaders */ .V$)(kept, OF_THE_ENCODED_BODY);
    if (!decoded)
        return { headers: plain, body: { encoding: 'utf8', text: '', truncated: true } };
    return { headers: plain, body: (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .toBody */ .E)(decoded.bytes, capture.truncated() || decoded.cut) };
}
const OF_THE_ENCODED_BODY = new Set(['content-encoding', 'content-length']);
/** A body cut by the cap is decompressed as far as it goes; null where it cannot be. */
async function decompress(bytes, encoding, capBytes) {
    const decode = decoderOf(encoding);
    if (!decode)
        return null;
    try {
        const whole = await decode(bytes, capBytes * 8);
        return { bytes: whole.subarray(0, capBytes), cut: whole.length > capBytes };
    }
    catch {
        return null;
    }
}
function decoderOf(encoding) {
    const decoders = {
        gzip: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
        deflate: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate)(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
        br: (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(bytes, {
            finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH,
            maxOutputLength: most,
        }),
    };
    const { zstdDecompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2)));
    if (zstdDecompress)
        decoders['zstd'] = (bytes, most) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(zstdDecompress)(bytes, { maxOutputLength: most });
    return decoders[encoding === 'x-gzip' ? 'gzip' : encoding];
}


/***/ }),

/***/ 64251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openRecordingWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44658);
/* harmony import */ var _formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30201);
/* harmony import */ var _route_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76935);







const BATCH_BYTES = 256 * 1024;
const BATCH_MS = 1_000;
/** Lines waiting for a slow disk; beyond it exchanges are dropped and counted rather than the service held up. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gzip);
/**
 * Writes a recording in our JSONL, compressed where the name ends in `.gz`. Lines go out in batches at least once a second; each batch is a gzip member of its
 * own, so that a file whose writer was killed is readable up to its last batch. Everything passes the anonymiser first.
 * @throws FS_STORE where the file cannot be created
 */
async function openRecordingWriter(file, anonymiser) {
    const handle = await create(file);
    const state = {
        batch: [],
        batchBytes: 0,
        waitingBytes: 0,
        written: 0,
        lost: 0,
        failure: null,
        routes: new Map(),
        tail: Promise.resolve(),
    };
    let closing = null;
    const zipped = file.endsWith('.gz');
    const timer = setInterval(() => flush(state, handle, zipped), BATCH_MS);
    timer.unref();
    return {
        write(exchange) {
            if (closing || state.failure || state.waitingBytes > MOST_WAITING_BYTES) {
                state.lost++;
                return;
            }
            if (!enqueue(state, exchange, anonymiser))
                return;
            if (state.batchBytes >= BATCH_BYTES)
                flush(state, handle, zipped);
        },
        routes: state.routes,
        counts: () => ({ written: state.written, lost: state.lost }),
        close() {
            clearInterval(timer);
            closing ??= finish(state, handle, file, zipped);
            return closing;
        },
    };
}
async function create(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'w');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
            found: cause.code ?? String(cause),
            expected: 'a file that can be written',
            place: { file },
            cause,
        });
    }
}
/** An exchange that cannot be put into words is lost, not fatal. */
function enqueue(state, exchange, anonymiser) {
    try {
        const clean = anonymiser.exchange(exchange);
        const line = `${(0,_formats_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeJsonl */ .Xq)(clean)}\n`;
        (0,_route_count_js__WEBPACK_IMPORTED_MODULE_6__/* .countRoute */ .p)(state.routes, clean);
        state.batch.push(line);
        state.batchBytes += line.length;
        state.waitingBytes += line.length;
        return true;
    }
    catch {
        state.lost++;
        return false;
    }
}
/** Queues the batch for writing, after those before it. */
function flush(state, handle, zipped) {
    const { batch, batchBytes } = state;
    if (batch.length === 0)
        return;
    state.batch = [];
    state.batchBytes = 0;
    state.tail = state.tail.then(async () => {
        try {
            if (state.failure)
                throw state.failure;
            const bytes = Buffer.from(batch.join(''), 'utf8');
            await writeWhole(handle, zipped ? await compress(bytes) : bytes);
            state.written += batch.length;
        }
        catch (error) {
            state.failure ??= error;
            state.lost += batch.length;
        }
        state.waitingBytes -= batchBytes;
    });
}
/** A full disk writes a part first and fails at the next attempt. */
async function writeWhole(handle, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await handle.write(bytes, at)).bytesWritten;
}
async function finish(state, handle, file, zipped) {
    flush(state, handle, zipped);
    await state.tail;
    try {
        if (!state.failure)
            await handle.sync().catch(ignoreUnsyncable);
    }
    catch (error) {
        state.failure = error;
    }
    finally {
        await handle.close().catch(() => { });
    }
    const counts = { written: state.written, lost: state.lost };
    if (!state.failure)
        return counts;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_STORE', {
        found: `${state.failure.code ?? state.failure.message}; ${counts.written} exchanges were kept, ${counts.lost} lost`,
        expected: 'room for the recording',
        place: { file },
        cause: state.failure,
    });
}
/** Pipes and devices cannot be synced, and need not be. */
function ignoreUnsyncable(error) {
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP')
        throw error;
}


/***/ }),

/***/ 52052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ passConnect),
/* harmony export */   w: () => (/* binding */ passUpgrade)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18848);




/** Joins two sockets until either ends; both are gone afterwards. */
function join(a, b) {
    const close = () => {
        a.destroy();
        b.destroy();
    };
    for (const side of [a, b])
        side.on('error', close).on('close', close);
    a.pipe(b);
    b.pipe(a);
}
/**
 * Passes an upgrade (WebSocket) through to the target, unrecorded. The response is the service's own, also when it refuses.
 * @param keepHost the service is addressed as the client did, not by the target's name
 */
function passUpgrade(request, client, head, destination, ownOrigins, keepHost = false) {
    const received = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(request.rawHeaders);
    const headers = (keepHost ? received : (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .towardsTarget */ .AU)(received, destination.origin, ownOrigins)).flat();
    const send = destination.origin.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const upstream = send({ ...(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .connectOptions */ .jN)(destination), method: request.method ?? 'GET', headers, agent: false });
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'));
    upstream.on('upgrade', (response, socket, rest) => {
        client.write(formatHead(response));
        if (rest.length > 0)
            client.write(rest);
        if (head.length > 0)
            socket.write(head);
        join(client, socket);
    });
    upstream.on('response', (response) => {
        const kept = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(response.rawHeaders).filter(([name]) => !/^(?:connection|transfer-encoding|keep-alive)$/i.test(name));
        client.write(formatHead(response, [...kept.flat(), 'connection', 'close']));
        response.pipe(client);
    });
    upstream.end();
}
/** `CONNECT host:port`: bytes both ways, unread. */
function passConnect(authority, client, head) {
    const match = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(authority);
    if (!match || Number(match[2]) > 65_535) {
        client.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
        return null;
    }
    const upstream = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(Number(match[2]), match[1]);
    let joined = false;
    upstream.once('connect', () => {
        joined = true;
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0)
            upstream.write(head);
        join(client, upstream);
    });
    upstream.once('error', () => {
        if (!joined)
            client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    });
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    return upstream;
}
function formatHead(response, raw = response.rawHeaders) {
    const lines = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .toPairs */ .xc)(raw).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n${lines.join('')}\r\n`;
}


/***/ }),

/***/ 76935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countRoute)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** Beyond it new routes are pooled. */
const MOST_COUNTED = 2_000;
const OTHER = '(other)';
/** Counts a request, already anonymised, to its route; an absolute target counts without its origin. */
function countRoute(routes, { method, target }) {
    const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
    if (!path.startsWith('/'))
        return;
    const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeOf */ .Lu)(method, path);
    const name = routes.has(route) || routes.size < MOST_COUNTED ? route : OTHER;
    routes.set(name, (routes.get(name) ?? 0) + 1);
}


/***/ }),

/***/ 52168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mZ: () => (/* binding */ createRouteTable)
/* harmony export */ });
/* unused harmony exports MOST_CHILDREN, MOST_ROUTES, OTHER_ROUTE */
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** A place in the tree with more different literal children than this is a variable we did not recognise. */
const MOST_CHILDREN = 64;
/** More routes than this are pooled: the judge keeps a table for each. */
const MOST_ROUTES = 300;
/** Bounds the memory of learning, whatever is requested. */
const MOST_NODES = 20_000;
/** Where the judge, too, pools what is too rare. */
const OTHER_ROUTE = '(other)';
/**
 * A tree of path segments in which a place with too many different literals collapses to `{...}`: `/tags/{...}` for a thousand tag names. The result depends on
 * the set of paths shown, not on their order (up to MOST_NODES); at most MOST_ROUTES names are given out, then `(other)`.
 */
function createRouteTable(mostChildren = MOST_CHILDREN, mostRoutes = MOST_ROUTES) {
    const root = newNode();
    const names = new Set();
    let nodes = 0;
    const grow = (node, segment) => {
        const known = follow(node, segment);
        if (known)
            return known;
        if (++nodes > MOST_NODES)
            return null;
        const child = newNode();
        node.children.set(segment, child);
        if (countLiterals(node) > mostChildren)
            collapse(node, mostChildren);
        return follow(node, segment);
    };
    return {
        learn(target) {
            let node = root;
            for (const segment of (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)) {
                node = grow(node, segment);
                if (!node)
                    return;
            }
        },
        name(method, target) {
            const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoute */ .dH)(method, rename(root, (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)));
            if (names.has(route))
                return route;
            if (names.size >= mostRoutes)
                return OTHER_ROUTE;
            names.add(route);
            return route;
        },
    };
}
function newNode() {
    return { children: new Map(), any: null };
}
function isLiteral(segment) {
    return segment !== '' && !segment.startsWith('{');
}
function follow(node, segment) {
    return node.children.get(segment) ?? (isLiteral(segment) ? node.any : null);
}
function countLiterals(node) {
    let count = 0;
    for (const segment of node.children.keys())
        if (isLiteral(segment))
            count++;
    return count;
}
/** Moves every literal child of a place into one, merging what is below, which may collapse in turn. */
function collapse(node, mostChildren) {
    const merged = node.any ?? newNode();
    node.any = merged;
    for (const [segment, child] of [...node.children]) {
        if (!isLiteral(segment))
            continue;
        node.children.delete(segment);
        merge(merged, child, mostChildren);
    }
}
function merge(into, from, mostChildren) {
    for (const [segment, child] of from.children) {
        const known = follow(into, segment);
        if (known)
            merge(known, child, mostChildren);
        else
            into.children.set(segment, child);
    }
    if (from.any) {
        into.any ??= newNode();
        merge(into.any, from.any, mostChildren);
    }
    if (into.any || countLiterals(into) > mostChildren)
        collapse(into, mostChildren);
}
/** Segments never shown keep their own name below a place that has not collapsed. */
function rename(root, segments) {
    let node = root;
    return segments.map((segment) => {
        const literal = node?.children.get(segment) ?? null;
        const name = node && !literal && isLiteral(segment) && node.any ? '{...}' : segment;
        node = node && follow(node, segment);
        return name;
    });
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ routeOf),
/* harmony export */   dH: () => (/* binding */ formatRoute),
/* harmony export */   xS: () => (/* binding */ templateSegments)
/* harmony export */ });
/* unused harmony export DEEPEST_ROUTE */
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const HEX = /^[0-9a-f]{8,}$/i;
/** Numbers, dates, times, versions of three parts: digits with separators only. */
const NUMBER = /^-?\d[\d\-_.:,]*$/;
/** `order-123`, `sku_42` */
const NAMED_NUMBER = /^[a-z]+[-_:]\d+$/i;
const PSEUDONYM = /^fs_[\w-]+$/;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|ogg|wav|pdf|zip|gz|tgz|bz2|xz|tar|deb|rpm|jar|dmg|exe|apk|csv)$/i;
const EXTENSION = /^(.+)(\.[a-z][a-z0-9]{0,4})$/i;
/** Deeper paths end in `{...}`. */
const DEEPEST_ROUTE = 12;
/**
 * The segments of a path with its variable parts named: an identifier becomes `{id}` (`{id}.json` keeps what kind it is), a static file `{file}.png`.
 * What counts as an identifier: numbers and dates, UUIDs, hexadecimal of 8 or more, `name-123`, addresses with `@`, our own pseudonyms, and slugs or tokens of
 * 12 or more characters with at least 2 digits (20 or more: 1 digit). The query does not belong to a route.
 */
function templateSegments(target) {
    const path = target.split(/[?#;]/, 1)[0];
    const segments = path.split('/').slice(1);
    const named = segments.map((segment, i) => templateSegment(segment, i === segments.length - 1));
    return named.length > DEEPEST_ROUTE ? [...named.slice(0, DEEPEST_ROUTE - 1), '{...}'] : named;
}
/** `GET /books/{id}` */
function formatRoute(method, segments) {
    return `${method} /${segments.join('/')}`;
}
/** The route of one request by the rule alone, without what a recording teaches. */
function routeOf(method, target) {
    return formatRoute(method, templateSegments(target));
}
function templateSegment(segment, last) {
    const asset = last ? ASSET.exec(segment) : null;
    if (asset)
        return `{file}${asset[0].toLowerCase()}`;
    if (isIdentifier(segment))
        return '{id}';
    const parts = last ? EXTENSION.exec(segment) : null;
    return parts && isIdentifier(parts[1]) ? `{id}${parts[2]}` : segment;
}
function isIdentifier(segment) {
    if (NUMBER.test(segment) || UUID.test(segment) || HEX.test(segment) || NAMED_NUMBER.test(segment) || PSEUDONYM.test(segment))
        return true;
    if (segment.includes('@') || /%40/.test(segment))
        return true;
    const digits = segment.replace(/%[0-9a-f]{2}/gi, '').replace(/\D/g, '').length;
    return segment.length >= 20 ? digits >= 1 : segment.length >= 12 && digits >= 2;
}


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ attributeOf),
  Ef: () => (/* binding */ createPlace),
  Hn: () => (/* binding */ createSelect)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/user-agent.js
/**
 * The browser of a user agent: `edge`, `opera`, `samsung`, `firefox`, `chrome`, `safari`, `ie`, `bot`, `tool`, else `other`. The order matters: Edge and Opera
 * also call themselves Chrome, Chrome also calls itself Safari. Families only, for choosing a share; nothing else depends on it.
 */
function browserOf(userAgent) {
    return first(BROWSERS, userAgent) ?? 'other';
}
/** The device class of a user agent: `bot`, `tablet`, `mobile`, else `desktop`. An Android that does not say Mobile is a tablet (Google's own rule). */
function deviceOf(userAgent) {
    return first(DEVICES, userAgent) ?? 'desktop';
}
const BOT = ['bot', /bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|feedfetcher|monitor|headless/i];
const BROWSERS = [
    BOT,
    ['edge', /\bEdg(?:e|A|iOS)?\//],
    ['opera', /\bOPR\/|\bOpera\b/],
    ['samsung', /\bSamsungBrowser\//],
    ['firefox', /\bFirefox\/|\bFxiOS\//],
    ['chrome', /\bChrom(?:e|ium)\/|\bCriOS\//],
    ['safari', /\bSafari\//],
    ['ie', /\bMSIE |\bTrident\//],
    ['tool', /^(?:curl|wget|python|go-http|okhttp|axios|node|undici|java|apache-httpclient|postman|insomnia)/i],
];
const DEVICES = [
    BOT,
    ['tablet', /\biPad\b|\bTablet\b|\bKindle\b|\bSilk\/|Android(?!.*\bMobile\b)/],
    ['mobile', /\bMobile\b|\biPhone\b|\biPod\b|\bAndroid\b|\bWindows Phone\b/],
];
function first(rules, userAgent) {
    return rules.find(([, pattern]) => pattern.test(userAgent))?.[0];
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/select.js




/**
 * Builds the choice of a share of the traffic. An exchange is in when the keyed hash of its attribute falls below the share: the same attribute is always
 * decided alike, on every machine with the same key, and raising the share only adds. `random` hashes each exchange by itself; an attribute of few values
 * (geo, browser, device) comes or stays as whole groups.
 * @param key any text: the seed; another key chooses another share
 */
function createSelect(spec, key) {
    const methods = spec.methods && new Set(spec.methods.map((method) => method.toUpperCase()));
    const matches = spec.paths && spec.paths.length > 0 ? picomatch([...spec.paths], { dot: true }) : null;
    return (exchange) => {
        if (methods && methods.size > 0 && !methods.has(exchange.method))
            return 'method';
        if (matches && !matches(pathOf(exchange)))
            return 'path';
        const attribute = attributeOf(exchange, spec.by);
        if (attribute === null && spec.missing === 'skip')
            return 'missing-attribute';
        return attribute === null || position(key, attribute) < spec.share ? null : 'unselected';
    };
}
/** Where an exchange stands on the way from no traffic to all of it: it is sent at every share above its place. null: without the attribute, which no share decides about. */
function createPlace(by, key) {
    return (exchange) => {
        const attribute = attributeOf(exchange, by);
        return attribute === null ? null : position(key, attribute);
    };
}
/** A place in [0, 1) that depends only on key and value: the first 48 bits of HMAC-SHA256. */
function position(key, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** The value an exchange is chosen by; null where it has none. */
function attributeOf(exchange, by) {
    const colon = by.indexOf(':');
    const kind = colon < 0 ? by : by.slice(0, colon);
    const name = by.slice(colon + 1);
    const userAgent = (0,headers/* findHeader */.Jj)(exchange.headers, 'user-agent');
    switch (kind) {
        case 'random':
            return exchange.id;
        case 'ip':
            return addressOf(exchange) || null;
        case 'geo':
            return countryOf(exchange);
        case 'browser':
            return userAgent === undefined ? null : browserOf(userAgent);
        case 'device':
            return userAgent === undefined ? null : deviceOf(userAgent);
        case 'header':
            return (0,headers/* findHeader */.Jj)(exchange.headers, name) ?? null;
        case 'cookie':
            return (0,headers/* readCookies */.um)(exchange.headers).find(([cookie]) => cookie === name)?.[1] ?? null;
        default:
            return new URLSearchParams(exchange.target.split('?').slice(1).join('?')).get(name);
    }
}
/** The first hop a trusted proxy has written down, else who sent it. */
function addressOf(exchange) {
    for (const name of ['cf-connecting-ip', 'true-client-ip', 'x-real-ip', 'x-forwarded-for']) {
        const value = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.split(',', 1)[0]?.trim();
        if (value)
            return value;
    }
    return exchange.client;
}
/** Where content networks and load balancers write the country; XX and T1 are Cloudflare's words for unknown and Tor. */
const COUNTRY_HEADERS = [
    'cf-ipcountry',
    'cloudfront-viewer-country',
    'x-vercel-ip-country',
    'x-appengine-country',
    'x-client-geo-country',
    'x-geo-country',
    'x-country-code',
    'x-country',
    // Fastly and Transparent Edge: as their own guides name what their configuration passes on
    'fastly-geo-country-code',
    'client-geo-country',
    'geo-country-code',
    'geo_country_code',
];
/** Akamai: `georegion=263,country_code=DE,region_code=BE,...`. */
const EDGESCAPE = /(?:^|,)\s*country_code=([A-Za-z]{2})(?:,|$)/;
const UNKNOWN = new Set(['XX', 'T1', 'ZZ', '?', 'UNKNOWN']);
function countryOf(exchange) {
    for (const name of COUNTRY_HEADERS) {
        const country = (0,headers/* findHeader */.Jj)(exchange.headers, name)?.trim().toUpperCase();
        if (country && !UNKNOWN.has(country))
            return country;
    }
    return EDGESCAPE.exec((0,headers/* findHeader */.Jj)(exchange.headers, 'x-akamai-edgescape') ?? '')?.[1]?.toUpperCase() ?? null;
}
function pathOf(exchange) {
    return exchange.target.split(/[?#]/, 1)[0];
}


/***/ })

};
