export const id = 2242;
export const ids = [2242];
export const modules = {

/***/ 52242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeRemote: () => (/* binding */ writeRemote)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
;// CONCATENATED MODULE: ./build-bundle/src/io/http-error.js
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

// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 65 modules
var axios = __webpack_require__(41542);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(29159);
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
            if (!(error instanceof HttpError) || !error.transient || attempt >= attempts)
                throw error;
            const waitMs = retryDelayMs(attempt, error.retryAfter, context.clock.now(), context.random);
            if (waitMs === null)
                throw error;
            await context.clock.sleep(waitMs, request.signal).catch(() => {
                throw new HttpError('cancelled', { url: showUrl(request.url), method: error.method });
            });
        }
    }
}
async function sendOnce(request) {
    const { url, method = 'GET', secrets = [] } = request;
    const about = { url: hideSecrets(showUrl(url), secrets), method };
    const answer = await exchange(request).catch((error) => {
        throw new HttpError(kindOf(error, request), { ...about, reason: hideSecrets(reasonOf(error), secrets) });
    });
    const { status } = answer;
    const body = new Uint8Array(answer.data);
    const headers = headersOf(answer);
    if (status >= 200 && status < 300)
        return { status, headers, body, ...readers(body, about) };
    const said = hideSecrets(new TextDecoder().decode(body.subarray(0, 2_000)), secrets).slice(0, 500);
    if (status >= 300 && status < 400) {
        throw new HttpError('redirect', { ...about, status, reason: `to ${hideSecrets(showUrl(headers['location'] ?? '?'), secrets)}` });
    }
    throw new HttpError('status', { ...about, status, reason: said, retryAfter: headers['retry-after'] });
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
                throw new HttpError('invalid', { ...about, reason: 'the answer is not JSON' });
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/pbf/index.js
var pbf = __webpack_require__(70493);
// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
;// CONCATENATED MODULE: ./build-bundle/src/store/metric-name.js
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

;// CONCATENATED MODULE: ./build-bundle/src/store/remote-write.js



/** Headers of a remote-write 1.0 request. */
const REMOTE_WRITE_HEADERS = {
    'content-type': 'application/x-protobuf',
    'content-encoding': 'snappy',
    'x-prometheus-remote-write-version': '0.1.0',
};
/**
 * The stored series as Prometheus keeps them: `foreshadow_KPI{run,arm,route,...}`. Unmeasured points are left out (Prometheus has a
 * gap there), labels sorted by name as the protocol demands, samples in order of time.
 */
function remoteSeries(series, options) {
    return series
        .map((one) => ({ labels: labelsOf(one, options), samples: samplesOf(one, options.startedAtMs) }))
        .filter(({ samples }) => samples.length > 0);
}
function labelsOf({ key }, { run, prefix = 'foreshadow_' }) {
    const labels = new Map(Object.entries(key.labels ?? {}).map(([name, value]) => [labelName(name), value]));
    labels
        .set('__name__', metricName(prefix + key.kpi))
        .set('run', run)
        .set('arm', key.arm);
    if (key.route !== undefined)
        labels.set('route', key.route);
    return [...labels].filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Two points within one millisecond would be duplicates to the receiver: the later one holds. */
function samplesOf({ points }, startedAtMs) {
    const byTime = new Map();
    for (const [t, value] of points)
        if (value !== null)
            byTime.set(Math.round(startedAtMs + t * 1_000), value);
    return [...byTime].sort(([a], [b]) => a - b);
}
/**
 * Cuts series into requests of at most so many samples, as receivers limit a request's size; a series' own samples stay in order
 * over the requests.
 */
function remoteBatches(series, maxSamples) {
    const batches = [];
    let room = 0;
    for (const { labels, samples } of series) {
        for (let from = 0; from < samples.length;) {
            if (room === 0) {
                batches.push([]);
                room = maxSamples;
            }
            const piece = samples.slice(from, from + room);
            batches.at(-1)?.push({ labels, samples: piece });
            from += piece.length;
            room -= piece.length;
        }
    }
    return batches;
}
/**
 * The body of a remote-write 1.0 request: `prometheus.WriteRequest` as protobuf, in raw Snappy.
 * Fields: WriteRequest 1 timeseries; TimeSeries 1 labels, 2 samples; Label 1 name, 2 value; Sample 1 double value, 2 int64 timestamp
 * (prometheus.io/docs/specs/prw/remote_write_spec).
 */
function encodeWriteRequest(series) {
    const writer = new pbf/* PbfWriter */.K();
    for (const one of series)
        writer.writeMessage(1, writeSeries, one);
    return snappyjs.compress(writer.finish());
}
const UTF8 = new TextEncoder();
function writeSeries(series, writer) {
    for (const label of series.labels)
        writer.writeMessage(1, writeLabel, label);
    for (const sample of series.samples)
        writer.writeMessage(2, writeSample, sample);
}
function writeLabel([name, value], writer) {
    writer.writeBytesField(1, UTF8.encode(name)); // pbf 5.1's own string writer garbles characters beyond U+1FFFF
    writer.writeBytesField(2, UTF8.encode(value));
}
function writeSample([atMs, value], writer) {
    writer.writeDoubleField(1, value);
    writer.writeVarintField(2, atMs);
}

;// CONCATENATED MODULE: ./build-bundle/src/store/stores/remote-write-client.js




/** Samples a request, the default of Prometheus' own sender. */
const MAX_SAMPLES = 2_000;
/** Sending the same samples twice changes nothing, so a POST may be repeated here. */
const ATTEMPTS = 5;
/**
 * Sends stored series to a remote-write 1.0 receiver (Prometheus, VictoriaMetrics, Mimir), one request after another so that the
 * samples of a series arrive in order.
 * @returns how many samples were sent in how many requests
 * @throws FS_REMOTE_WRITE where the receiver cannot be reached or refuses
 */
async function writeRemote(series, spec, context) {
    let samples = 0;
    let requests = 0;
    for (const batch of remoteBatches(remoteSeries(series, spec), MAX_SAMPLES)) {
        await sendBatch(batch, spec, context);
        samples += batch.reduce((sum, one) => sum + one.samples.length, 0);
        requests++;
    }
    return { samples, requests };
}
async function sendBatch(batch, spec, context) {
    const request = {
        url: spec.url,
        method: 'POST',
        headers: { ...spec.headers, ...REMOTE_WRITE_HEADERS },
        body: encodeWriteRequest(batch),
        attempts: ATTEMPTS,
        secrets: Object.values(spec.headers ?? {}),
        signal: spec.signal,
    };
    try {
        await sendRequest(request, context);
    }
    catch (error) {
        if (!(error instanceof HttpError))
            throw error;
        if (error.kind === 'cancelled')
            throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: error.message });
        throw (0,errors/* fail */.fJ)('FS_REMOTE_WRITE', { found: error.message });
    }
}


/***/ })

};
