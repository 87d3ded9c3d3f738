export const id = 4422;
export const ids = [4422];
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

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
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
            if (!(error instanceof http_error/* HttpError */.j$) || !isWorthAnother(error, request) || attempt >= attempts)
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
function isWorthAnother(error, { again }) {
    return again === 'limited' ? error.status === 429 : error.transient;
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
        ...(request.ca === undefined ? {} : { httpsAgent: new external_node_https_.Agent({ ca: [...external_node_tls_.rootCertificates, request.ca] }) }),
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

/***/ 64422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BACKENDS: () => (/* binding */ BACKENDS)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var core_errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
;// CONCATENATED MODULE: ./build-bundle/src/trace/span.js
/** 16 hex digits in lower case: backends drop leading zeros. */
function spanIdText(id) {
    return id.toLowerCase().padStart(16, '0');
}
/** 32 hex digits in lower case. */
function traceIdText(id) {
    return id.toLowerCase().padStart(32, '0');
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/jaeger-answer.js


/** The address of several traces at once (Jaeger, "Internal HTTP JSON" of the query service), as they were kept: times are not adjusted. */
function tracesUrl(base, traceIds) {
    const url = new URL(`${base.replace(/\/+$/, '')}/api/traces`);
    for (const id of traceIds)
        url.searchParams.append('traceID', id);
    url.searchParams.set('raw', 'true');
    return url.href;
}
/**
 * The traces of an answer. A trace that Jaeger does not have (yet) stands among its `errors` and is left out.
 * @throws FS_TRACE_BACKEND where it is no such answer
 */
function readTraces(answer) {
    const { data } = (answer ?? {});
    const errors = answer?.errors;
    if (data === null && Array.isArray(errors))
        return new Map();
    if (!Array.isArray(data))
        throw (0,core_errors/* fail */.fJ)('FS_TRACE_BACKEND', { found: describe(answer), expected: 'a list of traces under `data`' });
    return new Map(data.map((trace) => [traceIdText(String(trace.traceID)), spansOf(trace)]));
}
function describe(answer) {
    if (answer === null || typeof answer !== 'object' || Array.isArray(answer))
        return `an answer of type ${typeof answer}`;
    return `an answer with ${Object.keys(answer).slice(0, 5).join(', ') || 'nothing in it'}`;
}
function spansOf({ spans, processes }) {
    const known = processesOf(processes);
    return arrayOf(spans).flatMap((span) => spanOf(span, known) ?? []);
}
function processesOf(processes) {
    const entries = processes !== null && typeof processes === 'object' ? Object.entries(processes) : [];
    return new Map(entries.map(([id, origin]) => {
        const { serviceName, tags } = (origin ?? {});
        const arm = arrayOf(tags).find(({ key }) => key === ARM)?.value;
        return [id, { service: String(serviceName ?? ''), arm: typeof arm === 'string' ? arm : undefined }];
    }));
}
const ARM = 'foreshadow.arm';
const KINDS = ['internal', 'server', 'client', 'producer', 'consumer'];
function spanOf(span, processes) {
    const { spanID, operationName, startTime, duration } = span;
    if (typeof spanID !== 'string' || typeof startTime !== 'number' || typeof duration !== 'number')
        return undefined;
    const origin = processes.get(String(span.processID));
    let kind = 'unknown';
    let isError = false;
    let arm = origin?.arm;
    for (const { key, value } of arrayOf(span.tags)) {
        if (key === 'span.kind' && KINDS.includes(String(value)))
            kind = value;
        else if (key === 'error')
            isError = value === true || value === 'true';
        else if (key === ARM && typeof value === 'string')
            arm = value;
    }
    return {
        id: spanIdText(spanID),
        parentId: parentOf(span.references),
        service: origin?.service ?? '',
        name: String(operationName ?? ''),
        kind,
        startUs: startTime,
        durationUs: Math.max(0, duration),
        isError,
        ...(arm === undefined ? {} : { arm }),
    };
}
/** The span it is a child of; a span that only follows another has that one as its parent. */
function parentOf(references) {
    const list = arrayOf(references);
    const parent = list.find(({ refType }) => refType === 'CHILD_OF') ?? list[0];
    return typeof parent?.spanID === 'string' ? spanIdText(parent.spanID) : null;
}
function arrayOf(value) {
    return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/otlp-answer.js


/** The address of one trace as OTLP (Jaeger, `/api/v3`). */
function otlpTraceUrl(base, traceId) {
    return `${base.replace(/\/+$/, '')}/api/v3/traces/${traceId}`;
}
/**
 * The spans of one trace in OTLP's JSON, alone or below `result`; ids in hex digits or, as older gateways write them, in base64.
 * @throws FS_TRACE_BACKEND where it is no such answer
 */
function readOtlpTrace(answer) {
    const { result, resourceSpans } = (answer ?? {});
    const resources = resourceSpans ?? result?.resourceSpans;
    if (!Array.isArray(resources))
        throw (0,core_errors/* fail */.fJ)('FS_TRACE_BACKEND', { found: `an answer of type ${typeof answer}`, expected: '`resourceSpans`, as OTLP has them' });
    return objectsOf(resources).flatMap((entry) => {
        const { resource, scopeSpans } = entry;
        const service = textOf(resource?.attributes, 'service.name') ?? '';
        const arm = textOf(resource?.attributes, otlp_answer_ARM);
        return objectsOf(scopeSpans).flatMap(({ spans }) => objectsOf(spans).flatMap((span) => otlp_answer_spanOf(span, service, arm) ?? []));
    });
}
const otlp_answer_ARM = 'foreshadow.arm';
/** By OTLP's numbers, and by their names. */
const otlp_answer_KINDS = ['unknown', 'internal', 'server', 'client', 'producer', 'consumer'];
const ERROR = [2, 'STATUS_CODE_ERROR'];
function otlp_answer_spanOf(span, service, armOfResource) {
    const id = idOf(span.spanId);
    const [startNs, endNs] = [Number(span.startTimeUnixNano), Number(span.endTimeUnixNano)];
    if (id === null || !Number.isFinite(startNs) || !Number.isFinite(endNs))
        return undefined;
    const arm = textOf(span.attributes, otlp_answer_ARM) ?? armOfResource;
    return {
        id,
        parentId: idOf(span.parentSpanId),
        service,
        name: String(span.name ?? ''),
        kind: kindOf(span.kind),
        startUs: startNs / 1_000,
        durationUs: Math.max(0, nanoseconds(span.startTimeUnixNano, span.endTimeUnixNano) / 1_000),
        isError: ERROR.includes(span.status?.code),
        ...(arm === undefined ? {} : { arm }),
    };
}
/** A difference of times whose single values are too large for a number. */
function nanoseconds(start, end) {
    try {
        return Number(BigInt(String(end)) - BigInt(String(start)));
    }
    catch {
        return Number(end) - Number(start);
    }
}
function kindOf(kind) {
    if (typeof kind === 'number')
        return otlp_answer_KINDS[kind] ?? 'unknown';
    return otlp_answer_KINDS.find((name) => kind === `SPAN_KIND_${name.toUpperCase()}`) ?? 'unknown';
}
function idOf(id) {
    if (typeof id !== 'string' || id === '')
        return null;
    if (/^[0-9a-f]{1,16}$/i.test(id))
        return spanIdText(id);
    if (!/^[A-Za-z0-9+/_-]{11}=?$/.test(id))
        return null;
    const bytes = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
function textOf(attributes, name) {
    const value = objectsOf(attributes).find(({ key }) => key === name)?.value?.stringValue;
    return typeof value === 'string' ? value : undefined;
}
function objectsOf(value) {
    return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/backends/jaeger.js





const TIMEOUT_MS = 10_000;
/** An answer that is longer is not read: it would hold up the process that sends the traffic. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Jaeger's query service, and whatever answers its HTTP API. */
const createJaeger = (spec, context) => ({
    fetch: (traceIds) => (spec.api === 'v3' ? fetchEach(spec, traceIds, context) : fetchTogether(spec, traceIds, context)),
});
async function fetchTogether(spec, traceIds, context) {
    return readTraces(await ask(spec, tracesUrl(spec.url, traceIds), context));
}
/** One after the other: nobody waits, and the backend may be the team's own. A trace that is not there is answered by 404. */
async function fetchEach(spec, traceIds, context) {
    const found = new Map();
    for (const id of traceIds) {
        const answer = await ask(spec, otlpTraceUrl(spec.url, id), context, 404);
        if (answer !== null)
            found.set(id, readOtlpTrace(answer));
    }
    return found;
}
/** The JSON of an answer; null where it has the status that means nothing is there, said as JSON. */
async function ask(spec, url, context, nothing) {
    const { clock, random, signal, secrets } = context;
    const request = { url, headers: spec.headers, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, attempts: 2, secrets, signal };
    try {
        return (await (0,http/* sendRequest */.w)(request, { clock, random })).json();
    }
    catch (error) {
        if (nothing !== undefined && error instanceof http_error/* HttpError */.j$ && error.status === nothing && isNotFound(error.reason))
            return null;
        throw failed(error);
    }
}
/** Jaeger's own "not found", not that of a proxy or of a path nobody serves. */
function isNotFound(reason) {
    return /"httpCode"\s*:\s*404/.test(reason ?? '');
}
function failed(error) {
    if ((0,core_errors/* isForeshadowError */.rU)(error) || !(error instanceof http_error/* HttpError */.j$))
        return error;
    if (error.kind === 'too-large')
        return (0,core_errors/* fail */.fJ)('FS_TRACE_TOO_LARGE', { found: error.message, cause: error });
    const hint = error.status === 401 || error.status === 403
        ? { hint: 'Name the credentials it asks for under `traces.headers`, as `env:NAME`.' }
        : error.status === 404
            ? { hint: "Check `traces.url`: the address of Jaeger's query service, with its base path, without /api." }
            : {};
    return (0,core_errors/* fail */.fJ)('FS_TRACE_BACKEND', { found: error.message, cause: error, ...hint });
}

;// CONCATENATED MODULE: ./build-bundle/src/trace/backends/registry.js

/** The tracing backends by the name a user writes. */
const BACKENDS = { jaeger: createJaeger };


/***/ })

};
