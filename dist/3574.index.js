export const id = 3574;
export const ids = [3574];
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

/***/ 33574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OtlpSpanExporter: () => (/* binding */ OtlpSpanExporter)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3428);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38574);
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91213);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21272);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14700);
/* harmony import */ var _io_http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20248);





/** Spans that wait; what comes beyond is dropped and counted. */
const MOST_WAITING = 8_192;
const BATCH = 512;
const TIMEOUT_MS = 5_000;
/** How long the last batch may take once nobody waits for it any more. */
const SHUTDOWN_MS = 1_000;
/** Exports spans by OTLP/HTTP (JSON) with OpenTelemetry's own exporter, a batch at a time. */
class OtlpSpanExporter {
    /** null where the address is none: then every span fails, and the reason says so */
    exporter;
    resource;
    secrets;
    waiting = [];
    sending = null;
    exported = 0;
    dropped = 0;
    failed = 0;
    reason = null;
    isOver = false;
    /** @param service `service.name` of the spans @param secrets texts that no message may show */
    constructor({ url, headers }, service, secrets) {
        const options = { url, headers: { ...headers }, timeoutMillis: TIMEOUT_MS, concurrencyLimit: 1 };
        this.exporter = URL.canParse(url) ? new _opentelemetry_exporter_trace_otlp_http__WEBPACK_IMPORTED_MODULE_2__/* .OTLPTraceExporter */ .Q(options) : null;
        this.resource = resourceOf(service);
        this.secrets = secrets;
    }
    offer(spans) {
        if (this.isOver || this.waiting.length + spans.length > MOST_WAITING) {
            this.dropped += spans.length;
            return;
        }
        this.waiting.push(...spans);
        if (this.waiting.length >= BATCH)
            this.pump();
    }
    pump() {
        if (this.sending || this.waiting.length === 0)
            return;
        const batch = this.waiting.splice(0, BATCH);
        this.sending = this.send(batch).finally(() => {
            this.sending = null;
            if (this.waiting.length >= BATCH)
                this.pump();
        });
    }
    async flush(giveUp) {
        let isLate = false;
        const late = giveUp.then(() => {
            isLate = true;
        });
        while (!isLate && (this.sending || this.waiting.length > 0)) {
            this.pump();
            await Promise.race([this.sending, late]);
        }
    }
    get counts() {
        const { exported, dropped, failed, reason } = this;
        return { exported, dropped, failed, reason };
    }
    async send(batch) {
        const error = await new Promise((resolve) => {
            const spans = batch.map((span) => readable(span, this.resource));
            if (!this.exporter)
                resolve(new Error('the address is not an URL'));
            this.exporter?.export(spans, ({ code, error }) => resolve(code === 0 ? null : (error ?? new Error('refused'))));
        });
        if (error) {
            this.failed += batch.length;
            this.reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_TRACE_EXPORT', { found: (0,_io_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(error.message || error.name, this.secrets).slice(0, 300) }).message;
        }
        else
            this.exported += batch.length;
    }
    /** What still waits is dropped: `flush` is for those who would wait for it. */
    async [Symbol.asyncDispose]() {
        this.isOver = true;
        this.dropped += this.waiting.splice(0).length;
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(resolve, SHUTDOWN_MS);
        });
        await Promise.race([this.exporter?.shutdown().catch(() => undefined), late]);
        clearTimeout(timer);
    }
}
const KINDS = { internal: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_3__/* .SpanKind */ .v.INTERNAL, client: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_3__/* .SpanKind */ .v.CLIENT };
function readable(span, resource) {
    const { traceId, spanId, parentSpanId, startMs, endMs } = span;
    const contextOf = (id) => ({ traceId, spanId: id, traceFlags: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_4__/* .TraceFlags */ .X.SAMPLED });
    return {
        name: span.name,
        kind: KINDS[span.kind],
        spanContext: () => contextOf(spanId),
        ...(parentSpanId === null ? {} : { parentSpanContext: contextOf(parentSpanId) }),
        startTime: timeOf(startMs),
        endTime: timeOf(endMs),
        duration: timeOf(Math.max(0, endMs - startMs)),
        status: { code: span.isError ? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__/* .SpanStatusCode */ .s.ERROR : _opentelemetry_api__WEBPACK_IMPORTED_MODULE_5__/* .SpanStatusCode */ .s.UNSET },
        attributes: span.attributes,
        links: [],
        events: [],
        ended: true,
        resource,
        instrumentationScope: { name: 'foreshadow', version: _core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x },
        droppedAttributesCount: 0,
        droppedEventsCount: 0,
        droppedLinksCount: 0,
    };
}
/** One resource for all spans of a run: the exporter groups them by it. */
function resourceOf(service) {
    const attributes = { 'service.name': service, 'service.version': _core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x };
    const resource = { attributes, merge: () => resource, getRawAttributes: () => Object.entries(attributes) };
    return resource;
}
/** Seconds and nanoseconds, as OpenTelemetry keeps times. */
function timeOf(ms) {
    const seconds = Math.floor(ms / 1_000);
    return [seconds, Math.round((ms - seconds * 1_000) * 1_000_000)];
}


/***/ })

};
