export const id = 192;
export const ids = [192];
export const modules = {

/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** What went wrong with a request. It has no cause on purpose: the client's own errors carry headers, and so credentials. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    url;
    method;
    status;
    reason;
    retryAfter;
    constructor(kind, detail) {
        const what = kind === 'status' ? `answered ${detail.status}` : `failed (${kind})`;
        super(`${detail.method} ${detail.url} ${what}${detail.reason ? `: ${detail.reason}` : ''}`);
        this.kind = kind;
        this.url = detail.url;
        this.method = detail.method;
        this.status = detail.status;
        this.reason = detail.reason;
        this.retryAfter = detail.retryAfter;
    }
    /** Whether the same request may succeed a little later. */
    get transient() {
        if (this.kind === 'status')
            return this.status === 429 || (this.status ?? 0) >= 500;
        return this.kind === 'network' || this.kind === 'timeout';
    }
}
/** A URL fit to be shown: credentials and the values of its query are replaced. */
function showUrl(text) {
    if (!URL.canParse(text))
        return text.replace(/\/\/[^/@]*@/, '//***@').replace(/\?.*$/s, '?***');
    const url = new URL(text);
    if (url.username || url.password) {
        url.username = '***';
        url.password = '';
    }
    for (const name of new Set(url.searchParams.keys()))
        url.searchParams.set(name, '***');
    url.hash = '';
    return url.href;
}
/** Replaces each secret wherever it stands, as it is and as it is written in a URL. Secrets below 4 characters would blank the text. */
function hideSecrets(text, secrets) {
    let shown = text;
    for (const secret of secrets.filter(({ length }) => length >= 4)) {
        shown = shown.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
    }
    return shown;
}


/***/ }),

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 65 modules
var axios = __webpack_require__(41542);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(29159);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
;// CONCATENATED MODULE: ./build-bundle/src/io/http-retry.js
/** The first pause; each next one may be twice as long. */
const BASE_MS = 250;
/** No single pause is longer; a server that asks for more is not waited for. */
const LONGEST_MS = 60_000;
/**
 * How long to wait before the next attempt: what `Retry-After` asks for (seconds or a date), else half to all of 250 ms doubled each
 * time. Null where the server asks for more than a minute: waiting that long would outlast the run.
 * @param attempt the one that just failed, from 1
 */
function retryDelayMs(attempt, retryAfter, nowMs, random) {
    const backoff = Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
    const asked = retryAfter === undefined ? Number.NaN : askedMs(retryAfter.trim(), nowMs);
    if (Number.isNaN(asked))
        return backoff;
    return asked > LONGEST_MS ? null : Math.max(backoff, asked);
}
function askedMs(text, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1_000;
    return Math.max(0, Date.parse(text) - nowMs);
}

;// CONCATENATED MODULE: ./build-bundle/src/io/http.js



const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
const DEFAULT_ATTEMPTS = 4;
/**
 * The one HTTP client of everything that talks to an API. A 2xx answer is returned, anything else is an `HttpError`.
 * 429, 5xx and broken connections are tried again with growing, jittered pauses, honouring `Retry-After`. Redirects are never
 * followed, so that a credential reaches the host it was meant for and no other; the error names where it pointed.
 * @throws HttpError, which carries neither headers nor the request
 */
async function sendRequest(request, context) {
    const repeatable = !['POST', 'PATCH'].includes(request.method ?? 'GET');
    const attempts = request.attempts ?? (repeatable ? DEFAULT_ATTEMPTS : 1);
    for (let attempt = 1;; attempt++) {
        try {
            return await sendOnce(request);
        }
        catch (error) {
            if (!(error instanceof http_error/* HttpError */.j$) || !error.transient || attempt >= attempts)
                throw error;
            const waitMs = retryDelayMs(attempt, error.retryAfter, context.clock.now(), context.random);
            if (waitMs === null)
                throw error;
            await context.clock.sleep(waitMs, request.signal).catch(() => {
                throw new http_error/* HttpError */.j$('cancelled', { url: (0,http_error/* showUrl */.jr)(request.url), method: error.method });
            });
        }
    }
}
async function sendOnce(request) {
    const { url, method = 'GET', secrets = [] } = request;
    const about = { url: (0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(url), secrets), method };
    const answer = await exchange(request).catch((error) => {
        throw new http_error/* HttpError */.j$(kindOf(error, request), { ...about, reason: (0,http_error/* hideSecrets */.s0)(reasonOf(error), secrets) });
    });
    const { status } = answer;
    const body = new Uint8Array(answer.data);
    const headers = headersOf(answer);
    if (status >= 200 && status < 300)
        return { status, headers, body, ...readers(body, about) };
    const said = (0,http_error/* hideSecrets */.s0)(new TextDecoder().decode(body.subarray(0, 2_000)), secrets).slice(0, 500);
    if (status >= 300 && status < 400) {
        throw new http_error/* HttpError */.j$('redirect', { ...about, status, reason: `to ${(0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(headers['location'] ?? '?'), secrets)}` });
    }
    throw new http_error/* HttpError */.j$('status', {
        ...about,
        status,
        reason: said,
        retryAfter: headers['retry-after'] ?? headers[request.retryAfterHeader ?? ''],
    });
}
function exchange(request) {
    const { body, maxBytes = DEFAULT_MAX_BYTES } = request;
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const deadline = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    return axios/* default */.A.request({
        url: request.url,
        method: request.method ?? 'GET',
        headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...request.headers },
        data: raw ? body : JSON.stringify(body),
        responseType: 'arraybuffer',
        adapter: 'http',
        maxRedirects: 0,
        maxContentLength: maxBytes,
        maxBodyLength: Number.POSITIVE_INFINITY,
        signal: request.signal ? AbortSignal.any([request.signal, deadline]) : deadline,
        validateStatus: () => true,
    });
}
function kindOf(error, request) {
    if (request.signal?.aborted)
        return 'cancelled';
    if (axios/* default */.A.isCancel(error))
        return 'timeout';
    const reason = reasonOf(error);
    if (reason.includes('maxContentLength'))
        return 'too-large';
    if ((0,node_modules_axios/* isAxiosError */.F0)(error) && (error.code === 'ERR_INVALID_URL' || error.code === 'ERR_BAD_OPTION_VALUE'))
        return 'invalid';
    return reason.includes('Invalid URL') || reason.includes('Unsupported protocol') ? 'invalid' : 'network';
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : '';
    return error.message || code;
}
function headersOf(answer) {
    return Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function readers(body, about) {
    const text = () => new TextDecoder().decode(body);
    return {
        text,
        json: () => {
            try {
                return JSON.parse(text());
            }
            catch {
                throw new http_error/* HttpError */.j$('invalid', { ...about, reason: 'the answer is not JSON' });
            }
        },
    };
}


/***/ }),

/***/ 70192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SOURCES: () => (/* binding */ SOURCES)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
// EXTERNAL MODULE: ./build-bundle/src/metrics/template.js
var template = __webpack_require__(57604);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/ask-each.js

/** Every query for every arm, variables filled in. @throws FS_METRIC_QUERY for an unknown variable */
function askEach(spec, arms) {
    return Object.entries(spec.queries).flatMap(([name, text]) => arms.map((arm) => ({ name, arm, query: (0,template/* fillQuery */.gv)(text, arm.variables) })));
}
/** What was answered to one of them. */
function answered({ name, arm }, points) {
    return { query: name, arm: arm.arm, points };
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/datadog-answer.js
var datadog_answer = __webpack_require__(62349);
;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/datadog.js





const TIMEOUT_MS = 15_000;
const ATTEMPTS = 4;
/** Datadog by its timeseries query (v2), or by the older points query (v1) where an account has that alone. */
const createDatadog = (spec, arms, context) => ({
    collect: async (window) => {
        const whole = (0,datadog_answer/* wholeIntervals */._R)(window);
        if (whole.toMs <= whole.fromMs)
            return [];
        const collected = [];
        // One after the other: an account's limit counts requests, and a burst of arms times queries would meet it first.
        for (const asked of askEach(spec, arms))
            collected.push(await collectOne(spec, asked, whole, context));
        return collected;
    },
    [Symbol.dispose]() { },
});
async function collectOne(spec, asked, window, { clock, random, signal, secrets }) {
    const { query } = asked;
    const base = spec.url ?? `https://api.${spec.site ?? 'datadoghq.com'}`;
    const address = spec.api === 'v1'
        ? { url: base + (0,datadog_answer/* pointsQueryPath */.jt)(query, window), headers: spec.headers }
        : { url: `${base}/api/v2/query/timeseries`, method: 'POST', headers: spec.headers, body: (0,datadog_answer/* timeseriesRequest */.MI)(query, window) };
    // A query changes nothing, so a POST may be sent again too; 429 says in its own header when.
    const request = { ...address, timeoutMs: TIMEOUT_MS, attempts: ATTEMPTS, retryAfterHeader: 'x-ratelimit-reset', secrets, signal };
    const answer = await (0,http/* sendRequest */.w)(request, { clock, random })
        .then((response) => response.json())
        .catch((error) => {
        throw failed(error, query);
    });
    return answered(asked, (spec.api === 'v1' ? datadog_answer/* readPoints */.Sb : datadog_answer/* readTimeseries */.xc)(answer, query, window));
}
/** 400 means that the query is wrong; 401 and 403 that a key is. */
function failed(error, query) {
    if ((0,errors/* isForeshadowError */.rU)(error) || !(error instanceof http_error/* HttpError */.j$))
        return error;
    if (error.status === 400)
        return (0,errors/* fail */.fJ)('FS_METRIC_QUERY', { found: `${query}: ${error.message}`, cause: error });
    const hint = error.status === 401 || error.status === 403 ? 'Both keys are needed, of the account and the site named.' : undefined;
    return (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: error.message, hint, cause: error });
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/exposition-text.js
const NAME = /^[a-zA-Z_:][\w:]*/;
const LABEL = /\s*([a-zA-Z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?/y;
const VALUE = /^\s*([^\s]+)(?:\s+-?\d+)?\s*$/;
/**
 * Reads the Prometheus text exposition format, version 0.0.4 (and the lines of OpenMetrics that look alike; exemplars are left out).
 * Lines that are not understood are counted, not fatal: one broken metric hides no other.
 */
function readExposition(text) {
    const samples = [];
    let unreadable = 0;
    for (const line of text.split('\n')) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const sample = readSample(trimmed);
        if (sample)
            samples.push(sample);
        else
            unreadable++;
    }
    return { samples, unreadable };
}
function readSample(line) {
    const name = NAME.exec(line)?.[0];
    if (name === undefined)
        return null;
    const rest = line.slice(name.length);
    const read = rest.startsWith('{') ? readLabels(rest) : { labels: {}, end: 0 };
    if (!read)
        return null;
    const value = VALUE.exec(withoutExemplar(rest.slice(read.end)))?.[1];
    const number = value === undefined ? undefined : readNumber(value);
    return number === undefined ? null : { name, labels: read.labels, value: number };
}
const withoutExemplar = (text) => text.split(' # ', 1)[0];
/** @returns the labels and where the text after `}` begins; null where they are broken */
function readLabels(text) {
    const labels = Object.create(null);
    let at = 1;
    while (text[at] !== '}') {
        LABEL.lastIndex = at;
        const match = LABEL.exec(text);
        if (!match)
            return /^\s*\}/.test(text.slice(at)) ? { labels, end: text.indexOf('}', at) + 1 } : null;
        labels[match[1]] = unescapeLabel(match[2]);
        at = LABEL.lastIndex;
    }
    return { labels, end: at + 1 };
}
const unescapeLabel = (text) => text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));
function readNumber(text) {
    if (/^[+-]?inf$/i.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (/^nan$/i.test(text))
        return Number.NaN;
    const number = Number(text);
    return Number.isNaN(number) ? undefined : number;
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/exposition-query.js


const METRIC = /^([a-zA-Z_:][\w:]*)(\{.*\})?$/s;
/**
 * `metric`, `metric{label="value"}`, and `rate(...)` of either: what can be read from an arm's own page, without a server that keeps a history.
 * @throws FS_METRIC_QUERY for anything else
 */
function readExpositionQuery(text) {
    const trimmed = text.trim();
    const inner = /^rate\((.*)\)$/s.exec(trimmed)?.[1]?.trim();
    const match = METRIC.exec(inner ?? trimmed);
    const labels = match?.[2] === undefined ? { labels: {}, end: 0 } : readLabels(match[2]);
    if (!match || !labels || (match[2] !== undefined && labels.end !== match[2].length)) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_QUERY', { found: text, expected: 'metric, metric{label="value"} or rate(metric{label="value"})' });
    }
    return { metric: match[1], labels: labels.labels, rate: inner !== undefined };
}
/** The sum over the samples that match, each label as a subset; null where none does or the sum is not a number. */
function sumMatching(samples, { metric, labels }) {
    const matching = samples.filter((sample) => sample.name === metric && Object.entries(labels).every(([name, value]) => sample.labels[name] === value));
    const sum = matching.reduce((total, { value }) => total + value, 0);
    return matching.length > 0 && Number.isFinite(sum) ? sum : null;
}
/** Rise a second between two scrapes; a counter that fell began again at zero. Null without two values or with no time between them. */
function rateBetween(before, now) {
    if (!before || before.value === null || now.value === null || now.atMs <= before.atMs)
        return null;
    const rise = now.value >= before.value ? now.value - before.value : now.value;
    return rise / ((now.atMs - before.atMs) / 1_000);
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/exposition.js





const exposition_TIMEOUT_MS = 5_000;
const MAX_BYTES = 16 * 1024 * 1024;
const ACCEPT = 'text/plain;version=0.0.4;q=1,*/*;q=0.1';
/** Each arm's own metrics page, scraped when it is asked for: no server in between, so a scrape is one point, that of the window's last step. */
const createExposition = (spec, arms, context) => new Exposition(spec, arms, context);
class Exposition {
    spec;
    arms;
    context;
    asked;
    constructor(spec, arms, context) {
        this.spec = spec;
        this.arms = arms;
        this.context = context;
        this.asked = askEach(spec, arms).map((asked) => ({ ...asked, selector: readExpositionQuery(asked.query) }));
    }
    async collect({ fromMs, toMs, stepMs }) {
        if (toMs <= fromMs)
            return [];
        const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
        const pages = await Promise.all(this.arms.map((arm) => this.scrape(arm)));
        return this.asked.map((one) => {
            const { samples, atMs } = pages[this.arms.indexOf(one.arm)];
            const now = { atMs, value: sumMatching(samples, one.selector) };
            const value = one.selector.rate ? rateBetween(one.before, now) : now.value;
            one.before = now;
            return answered(one, [[lastMs, value]]);
        });
    }
    async scrape({ arm, origin }) {
        const { clock, random, signal, secrets } = this.context;
        const url = `${origin}${this.spec.path ?? '/metrics'}`;
        const request = { url, headers: { accept: ACCEPT, ...this.spec.headers }, timeoutMs: exposition_TIMEOUT_MS, maxBytes: MAX_BYTES, attempts: 1 };
        const response = await (0,http/* sendRequest */.w)({ ...request, secrets, signal }, { clock, random }).catch((error) => {
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', { found: `${arm}: ${error instanceof Error ? error.message : String(error)}`, cause: error });
        });
        const { samples, unreadable } = readExposition(response.text());
        if (samples.length === 0)
            throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', {
                found: `no metric at ${url}, ${unreadable} unreadable lines`,
                expected: 'the Prometheus text format',
            });
        return { samples, atMs: clock.monotonic() };
    }
    [Symbol.dispose]() { }
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/prometheus-answer.js

/**
 * The address of a range query (Prometheus HTTP API, "Range queries"). The API's `end` is inclusive, a window is not, so the last step is
 * left out.
 */
function rangeQueryUrl(base, query, { fromMs, toMs, stepMs }) {
    const url = new URL(`${base.replace(/\/+$/, '')}/api/v1/query_range`);
    const lastMs = fromMs + Math.max(0, Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
    url.searchParams.set('query', query);
    url.searchParams.set('start', String(fromMs / 1_000));
    url.searchParams.set('end', String(lastMs / 1_000));
    url.searchParams.set('step', String(stepMs / 1_000));
    return url.href;
}
/**
 * The one series of an answer, on every step of the window: what the answer leaves out (staleness, a scrape that failed), NaN and infinity are null.
 * Several series are refused, for which of them is meant nobody could say.
 * @throws FS_METRIC_QUERY (several series, native histograms), FS_METRIC_SOURCE (no answer of the API)
 */
function readRangeAnswer(answer, query, window) {
    const { status, data, error } = (answer ?? {});
    const rows = data?.result;
    if (status !== 'success' || data?.resultType !== 'matrix' || !Array.isArray(rows)) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_SOURCE', {
            found: typeof error === 'string' ? error : `an answer of type ${String(data?.resultType ?? typeof answer)}`,
            expected: 'a matrix, as `query_range` answers',
        });
    }
    if (rows.length > 1)
        throw severalSeries(query, rows);
    return onSteps(valuesOf(rows[0], query), window);
}
function valuesOf(row, query) {
    if (row?.histograms !== undefined && row.values === undefined) {
        throw (0,errors/* fail */.fJ)('FS_METRIC_QUERY', {
            found: `${query} answers native histograms`,
            expected: 'one number: histogram_quantile(), histogram_avg()',
        });
    }
    const values = new Map();
    for (const pair of Array.isArray(row?.values) ? row.values : []) {
        if (!Array.isArray(pair))
            continue;
        const [at, value] = [Number(pair[0]), Number(pair[1])];
        if (Number.isFinite(at) && Number.isFinite(value))
            values.set(Math.round(at * 1_000), value);
    }
    return values;
}
function onSteps(values, { fromMs, toMs, stepMs }) {
    const points = [];
    for (let at = fromMs; at < toMs; at += stepMs)
        points.push([at, values.get(Math.round(at)) ?? null]);
    return points;
}
function severalSeries(query, rows) {
    const shown = rows.slice(0, 3).map(({ metric = {} }) => {
        const labels = Object.entries(metric).map(([name, value]) => `${name}="${value}"`);
        return `{${labels.join(', ')}}`;
    });
    return (0,errors/* fail */.fJ)('FS_METRIC_QUERY', {
        found: `${query} answers ${rows.length} series: ${shown.join(' ')}${rows.length > 3 ? ' ...' : ''}`,
        expected: 'one series: aggregate with sum(), avg() or max(), or name the labels',
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/prometheus.js





const prometheus_TIMEOUT_MS = 10_000;
/** Prometheus, and whatever answers its query API: VictoriaMetrics, Mimir, Thanos, Cortex. */
const createPrometheus = (spec, arms, context) => ({
    collect: async (window) => Promise.all(askEach(spec, arms).map((asked) => prometheus_collectOne(spec, asked, window, context))),
    [Symbol.dispose]() { },
});
async function prometheus_collectOne(spec, asked, window, { clock, random, signal, secrets }) {
    const { query } = asked;
    const url = rangeQueryUrl(spec.url ?? '', query, window);
    const answer = await (0,http/* sendRequest */.w)({ url, headers: spec.headers, timeoutMs: prometheus_TIMEOUT_MS, attempts: 2, secrets, signal }, { clock, random })
        .then((response) => response.json())
        .catch((error) => {
        throw prometheus_failed(error, query);
    });
    return answered(asked, readRangeAnswer(answer, query, window));
}
/** 400 and 422 mean that the query is wrong (Prometheus HTTP API, "Format overview"); anything else that the source is. */
function prometheus_failed(error, query) {
    if ((0,errors/* isForeshadowError */.rU)(error) || !(error instanceof http_error/* HttpError */.j$))
        return error;
    const code = error.status === 400 || error.status === 422 ? 'FS_METRIC_QUERY' : 'FS_METRIC_SOURCE';
    return (0,errors/* fail */.fJ)(code, { found: code === 'FS_METRIC_QUERY' ? `${query}: ${error.message}` : error.message, cause: error });
}

;// CONCATENATED MODULE: ./build-bundle/src/metrics/sources/registry.js



/** The metric sources by the name a user writes. */
const SOURCES = { prometheus: createPrometheus, datadog: createDatadog, exposition: createExposition };


/***/ })

};
