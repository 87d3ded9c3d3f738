export const id = 7704;
export const ids = [7704];
export const modules = {

/***/ 18081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
function lookUp(registry, kind, name) {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (found !== undefined)
        return found;
    const known = Object.keys(registry);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
}


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ encodeGoreplay),
  K: () => (/* binding */ goreplay)
});

// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var traffic_body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/codec.js
var codec = __webpack_require__(6049);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/http-message.js


/** Reads a raw message with CRLF or bare LF line ends; null where it has no start line. Header lines without a colon are passed over. */
function readMessage(raw) {
    const { head, body } = splitHead(raw);
    const [start = '', ...lines] = head.split(/\r?\n/);
    if (start.trim() === '')
        return null;
    const headers = lines.flatMap((line) => {
        const colon = line.indexOf(':');
        return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    });
    const payload = readPayload(body, headers);
    return { start: start.trim(), headers, body: (0,traffic_body/* toBody */.E)(payload.bytes, payload.cut), cut: payload.cut };
}
function splitHead(raw) {
    const crlf = raw.indexOf('\r\n\r\n');
    const lf = raw.indexOf('\n\n');
    const useCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
    const end = useCrlf ? crlf : lf;
    if (end < 0)
        return { head: raw.toString('latin1'), body: Buffer.alloc(0) };
    return { head: raw.subarray(0, end).toString('latin1'), body: raw.subarray(end + (useCrlf ? 4 : 2)) };
}
function readPayload(body, headers) {
    if (/\bchunked\b/i.test((0,traffic_headers/* findHeader */.Jj)(headers, 'transfer-encoding') ?? ''))
        return readChunks(body);
    const length = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-length');
    if (length === undefined || !/^\d+$/.test(length))
        return { bytes: body, cut: false };
    return { bytes: body.subarray(0, Number(length)), cut: body.length < Number(length) };
}
/** Joins a chunked body; one that does not look chunked (already joined by the recorder) is taken as it is. */
function readChunks(body) {
    const parts = [];
    for (let at = 0; at < body.length;) {
        const lineEnd = body.indexOf(10, at);
        const size = /^([0-9a-fA-F]{1,8})\s*(?:;.*)?$/.exec(lineEnd < 0 ? '' : body.subarray(at, lineEnd).toString('latin1').trim());
        if (!size)
            return parts.length === 0 ? { bytes: body, cut: false } : { bytes: Buffer.concat(parts), cut: true };
        const length = Number.parseInt(size[1], 16);
        if (length === 0)
            return { bytes: Buffer.concat(parts), cut: false };
        parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
        at = lineEnd + 1 + length;
        if (body[at] === 13)
            at++;
        if (body[at] === 10)
            at++;
    }
    return { bytes: Buffer.concat(parts), cut: true };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/split-records.js
var split_records = __webpack_require__(20048);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/time-order.js
var time_order = __webpack_require__(93271);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/goreplay.js






/** LF, three emoji, LF: what GoReplay writes between records (buger/goreplay protocol.go). */
const SEPARATOR = Buffer.from('\n🐵🙈🙉\n');
const LAST_SEPARATOR = SEPARATOR.subarray(0, -1);
const HEADER = /^([123]) (\S+) (\d{1,20})(?: (-?\d{1,20}))?(?: .*)?$/;
/**
 * GoReplay's file format: a header line `type id timestamp-ns [latency-ns]`, then the raw message. Type 1 is a request, 2 its recorded response,
 * 3 a replayed one (ignored). Pairs share the id.
 */
const goreplay = {
    name: 'gor',
    fidelity: {
        format: 'gor',
        bodies: true,
        responses: true,
        credentials: true,
        timeResolutionMs: 0.001,
        notes: ['GoReplay files name no client: sessions are told apart by session cookie, forwarded address and user agent.'],
    },
    matches: (head) => /^\s*[123] \S+ \d+/.test(head) && /\r?\n[A-Z]+ \S+ HTTP\/|\nHTTP\//.test(head),
    decode: (chunks, tally) => (0,time_order/* inTimeOrder */.xM)(pairUp(chunks, tally), tally),
};
/** One exchange as GoReplay records, separators included. */
function encodeGoreplay(exchange, startMs = 0) {
    const at = BigInt(Math.round((startMs + exchange.atMs) * 1000)) * 1000n;
    const latency = BigInt(Math.round((exchange.response?.latencyMs ?? 0) * 1e6));
    const request = record(`1 ${exchange.id} ${at} 0`, `${exchange.method} ${exchange.target} HTTP/1.1`, exchange.headers, (0,traffic_body/* bodyBytes */.O)(exchange.body));
    const { response } = exchange;
    if (!response)
        return request;
    return Buffer.concat([
        request,
        record(`2 ${exchange.id} ${at + latency} ${latency}`, `HTTP/1.1 ${response.status}`, response.headers, (0,traffic_body/* bodyBytes */.O)(response.body)),
    ]);
}
function record(header, start, headers, body) {
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return Buffer.concat([Buffer.from(`${header}\n${start}\r\n`), Buffer.from(`${lines}\r\n`, 'latin1'), body, SEPARATOR]);
}
/** Yields requests at once; a response is attached to its request while that still waits in the time window. */
async function* pairUp(chunks, tally) {
    const waiting = new Map();
    let originNs = null;
    let lastMs = 0;
    for await (const raw of (0,split_records/* splitRecords */.D)(chunks, SEPARATOR, codec/* LONGEST_RECORD_BYTES */.Le)) {
        if (raw === null) {
            tally.read++;
            (0,codec/* skip */.iv)(tally, 'line-too-long');
            continue;
        }
        const parsed = readRecord(raw);
        if (parsed === null || parsed.type === '3')
            continue;
        originNs ??= parsed.atNs;
        const atMs = parsed.atNs === null || originNs === null ? lastMs : Number(parsed.atNs - originNs) / 1e6;
        if (parsed.type === '2')
            attach(waiting, parsed, tally);
        else {
            tally.read++;
            const exchange = readRequest(parsed, atMs, tally);
            if (typeof exchange === 'string') {
                (0,codec/* skip */.iv)(tally, exchange);
                continue;
            }
            lastMs = atMs;
            remember(waiting, parsed.id, exchange);
            yield exchange;
        }
    }
}
/** null for an empty piece. A piece that begins with the message itself (as in GoReplay's own documentation) has no id and no time. */
function readRecord(raw) {
    const trimmed = raw.subarray(skipBlank(raw), raw.subarray(-LAST_SEPARATOR.length).equals(LAST_SEPARATOR) ? raw.length - LAST_SEPARATOR.length : raw.length);
    if (trimmed.length === 0)
        return null;
    const end = trimmed.indexOf(10);
    const match = HEADER.exec(trimmed
        .subarray(0, end < 0 ? trimmed.length : end)
        .toString('latin1')
        .trim());
    if (!match)
        return { type: '1', id: null, atNs: null, latencyNs: null, message: trimmed };
    return {
        type: match[1],
        id: match[2],
        atNs: BigInt(match[3]),
        latencyNs: match[4] === undefined ? null : BigInt(match[4]),
        message: end < 0 ? Buffer.alloc(0) : trimmed.subarray(end + 1),
    };
}
function skipBlank(raw) {
    let start = 0;
    while (raw[start] === 10 || raw[start] === 13)
        start++;
    return start;
}
function readRequest(parsed, atMs, tally) {
    const message = readMessage(parsed.message);
    const line = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(message?.start ?? '');
    if (!message || !line)
        return parsed.id === null ? 'bad-record' : 'bad-request-line';
    const target = pathOf(line[2]);
    if (target === null)
        return 'bad-target';
    if (parsed.id === null)
        (0,codec/* note */.N4)(tally, 'no-record-header');
    if (message.cut)
        (0,codec/* note */.N4)(tally, 'body-cut');
    return {
        id: parsed.id ?? `unnamed-${tally.read}`,
        atMs,
        method: line[1].toUpperCase(),
        target,
        headers: message.headers,
        body: message.body,
        response: null,
        client: (0,session/* clientOf */.fe)(message.headers, 'gor'),
    };
}
/** The target in origin form; null for `*`, `host:port` and other forms that cannot be replayed. */
function pathOf(target) {
    if (target.startsWith('/'))
        return target;
    return /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1] ?? null;
}
function attach(waiting, parsed, tally) {
    const exchange = parsed.id === null ? undefined : waiting.get(parsed.id);
    const response = readResponse(parsed);
    if (!exchange || !response) {
        (0,codec/* note */.N4)(tally, exchange ? 'bad-response' : 'response-without-request');
        return;
    }
    exchange.response = response;
    waiting.delete(parsed.id);
}
function readResponse(parsed) {
    const message = readMessage(parsed.message);
    const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(message?.start ?? '')?.[1];
    if (!message || status === undefined)
        return null;
    const latencyMs = parsed.latencyNs !== null && parsed.latencyNs > 0n ? Number(parsed.latencyNs) / 1e6 : null;
    return { status: Number(status), headers: message.headers, body: message.body, latencyMs };
}
/** Keeps as many requests as the time window holds; older ones have been handed on and cannot be completed any more. */
function remember(waiting, id, exchange) {
    if (id === null)
        return;
    waiting.delete(id);
    waiting.set(id, exchange);
    if (waiting.size > time_order/* ORDER_WINDOW */.a6)
        waiting.delete(waiting.keys().next().value);
}


/***/ }),

/***/ 13042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ har)
});

// UNUSED EXPORTS: LARGEST_HAR_BYTES

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/codec.js
var codec = __webpack_require__(6049);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/har-entry.js

/** The body is stored decoded, so these no longer describe it. */
const OF_THE_ENCODED_BODY = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
/**
 * Reads one entry.
 * @param odd called with the kind of each oddity that did not prevent reading
 * @returns the exchange with its time in epoch milliseconds and its host, or why it cannot be replayed
 */
function readEntry(raw, index, odd) {
    const entry = (typeof raw === 'object' && raw !== null ? raw : {});
    const { request } = entry;
    if (typeof request !== 'object' || request === null)
        return 'no-request';
    const url = typeof request.url === 'string' ? URL.parse(request.url) : null;
    if (url === null || typeof request.method !== 'string' || !/^[A-Za-z][A-Za-z-]*$/.test(request.method))
        return 'bad-request-line';
    if (url.protocol === 'ws:' || url.protocol === 'wss:' || entry._webSocketMessages !== undefined)
        return 'websocket';
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || request.method.toUpperCase() === 'CONNECT')
        return 'not-http';
    const atMs = typeof entry.startedDateTime === 'string' ? Date.parse(entry.startedDateTime) : Number.NaN;
    if (Number.isNaN(atMs))
        return 'no-time';
    if (entry._fromCache !== undefined)
        odd('from-cache');
    const headers = withCookies(readHeaders(request.headers, odd), request.cookies);
    const exchange = {
        id: String(index),
        atMs,
        method: request.method.toUpperCase(),
        target: `${url.pathname}${url.search}`,
        headers: (0,traffic_headers/* withoutHeaders */.V$)(headers, OF_THE_ENCODED_BODY),
        body: readPostData(request.postData, headers, odd),
        response: readResponse(entry, odd),
        client: 'browser',
    };
    return { exchange, host: url.host };
}
function readHeaders(value, odd) {
    if (!Array.isArray(value))
        return [];
    let pseudo = false;
    const pairs = value.flatMap((header) => {
        if (typeof header?.name !== 'string' || typeof header.value !== 'string')
            return [];
        if (header.name.startsWith(':'))
            pseudo = true;
        return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(header.name)
            ? header.value.split('\n').map((one) => [header.name, one.trim()])
            : [];
    });
    if (pseudo)
        odd('pseudo-headers');
    return pairs;
}
/** Some tools list cookies apart from the headers. */
function withCookies(headers, cookies) {
    if (!Array.isArray(cookies) || cookies.length === 0 || (0,traffic_headers/* findHeader */.Jj)(headers, 'cookie') !== undefined)
        return headers;
    const pairs = cookies.flatMap((cookie) => typeof cookie?.name === 'string' && typeof cookie.value === 'string' ? [`${cookie.name}=${cookie.value}`] : []);
    return pairs.length === 0 ? headers : [...headers, ['Cookie', pairs.join('; ')]];
}
function readPostData(postData, headers, odd) {
    if (typeof postData !== 'object' || postData === null)
        return null;
    if (typeof postData.text === 'string' && postData.text !== '')
        return { encoding: postData.encoding === 'base64' ? 'base64' : 'utf8', text: postData.text };
    if (!Array.isArray(postData.params) || postData.params.length === 0)
        return null;
    const type = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-type') ?? String(postData.mimeType ?? '');
    if (!/x-www-form-urlencoded/i.test(type)) {
        odd('body-not-recorded');
        return { encoding: 'utf8', text: '', truncated: true };
    }
    const form = new URLSearchParams();
    for (const param of postData.params) {
        if (typeof param?.name === 'string')
            form.append(param.name, typeof param.value === 'string' ? param.value : '');
    }
    return { encoding: 'utf8', text: form.toString() };
}
/** A status of 0 says that the browser has no answer: blocked, cancelled or failed. */
function readResponse(entry, odd) {
    const { response } = entry;
    const status = Number(response?.status);
    if (!response || !Number.isInteger(status) || status < 100) {
        odd('no-response');
        return null;
    }
    const text = response.content?.text;
    return {
        status,
        headers: (0,traffic_headers/* withoutHeaders */.V$)(readHeaders(response.headers, odd), OF_THE_ENCODED_BODY),
        body: typeof text === 'string' && text !== '' ? { encoding: response.content?.encoding === 'base64' ? 'base64' : 'utf8', text } : null,
        latencyMs: readLatency(entry),
    };
}
/** Send + wait + receive, which leaves queueing, DNS and connecting out; else the whole time; -1 means unknown. */
function readLatency(entry) {
    const parts = [entry.timings?.send, entry.timings?.wait, entry.timings?.receive];
    if (parts.every((part) => typeof part === 'number' && part >= 0))
        return parts.reduce((sum, part) => sum + part, 0);
    return typeof entry.time === 'number' && entry.time >= 0 ? entry.time : null;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/time-order.js
var time_order = __webpack_require__(93271);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/har.js




/** A HAR is one JSON document and is read whole; the cap keeps below the longest string JavaScript can hold. */
const LARGEST_HAR_BYTES = 500 * 1024 * 1024;
/**
 * HAR 1.2 (W3C web-performance), as browsers and proxies really write it: BOM, `_` keys, missing version, HTTP/2 pseudo-headers, sizes of -1.
 * A page calls many hosts, a recording is of one service: only the host with most entries is kept, the others are counted `other-host`.
 */
const har = {
    name: 'har',
    fidelity: {
        format: 'har',
        bodies: true,
        responses: true,
        credentials: true,
        timeResolutionMs: 1,
        notes: [
            'A HAR holds the traffic of one browser: one session, times of one person.',
            'Latencies were measured in the browser, network included.',
        ],
    },
    matches: (head) => /^\uFEFF?\s*\{\s*"log"\s*:/.test(head) || /^\uFEFF?\s*\{\s*\n/.test(head),
    decode: (chunks, tally) => (0,time_order/* inTimeOrder */.xM)(decodeEntries(chunks, tally), tally),
};
async function* decodeEntries(chunks, tally) {
    const entries = readEntries(await readWhole(chunks));
    const exchanges = [];
    entries.forEach((entry, index) => {
        tally.read++;
        const read = readEntry(entry, index, (kind) => (0,codec/* note */.N4)(tally, kind));
        if (typeof read === 'string')
            (0,codec/* skip */.iv)(tally, read);
        else
            exchanges.push(read);
    });
    const host = commonest(exchanges.map((one) => one.host));
    for (const one of exchanges) {
        if (one.host === host)
            yield one.exchange;
        else
            (0,codec/* skip */.iv)(tally, 'other-host');
    }
}
async function readWhole(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > LARGEST_HAR_BYTES)
            throw (0,errors/* fail */.fJ)('FS_RECORDING_TOO_LARGE', { found: 'a HAR of more than 500 MiB', expected: 'at most 500 MiB' });
        parts.push(chunk);
    }
    return Buffer.concat(parts)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
function readEntries(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
            found: `JSON that does not parse (${cause.message})`,
            expected: 'a HAR document',
            cause,
        });
    }
    const entries = document?.log?.entries;
    if (!Array.isArray(entries))
        throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', { found: 'JSON without log.entries', expected: 'a HAR document' });
    return entries;
}
/** The value that occurs most, the first of equals. */
function commonest(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].reduce((best, one) => (best && best[1] >= one[1] ? best : one), undefined)?.[0];
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/**
 * Decompresses a gzip stream (several members too) and hands on everything that could be decompressed before an error is thrown,
 * so that a truncated file is read to its last whole byte. Pulls one input chunk at a time: memory stays bounded.
 * @throws the zlib error (Z_BUF_ERROR where the input ends early)
 */
async function* gunzip(chunks) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
    let output = [];
    let failure = null;
    stream.on('data', (piece) => output.push(piece));
    const take = () => {
        const taken = output;
        output = [];
        return taken;
    };
    const finished = new Promise((resolve) => {
        stream.once('error', (error) => {
            failure = error;
            resolve();
        });
        stream.once('end', resolve);
    });
    try {
        for await (const chunk of chunks) {
            await Promise.race([new Promise((resolve) => stream.write(chunk, () => resolve())), finished]);
            yield* take();
            if (failure)
                throw failure;
        }
        stream.end();
        await finished;
        yield* take();
        if (failure)
            throw failure;
    }
    finally {
        stream.destroy();
    }
}


/***/ }),

/***/ 27704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRecording: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/codec.js
var formats_codec = __webpack_require__(6049);
// EXTERNAL MODULE: ./build-bundle/src/core/registry.js
var registry = __webpack_require__(18081);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/split-records.js
var split_records = __webpack_require__(20048);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/time-order.js
var time_order = __webpack_require__(93271);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/combined.js



/** A quoted field with backslash escapes; its end quote may be missing at the end of a line that was cut. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)("|$)';
/** `[vhost] address ident user [time] "request" status bytes`, then optionally `"referer" "user agent"` and whatever else a site has added. */
const LINE = new RegExp(`^(?:\\S+ (?=[0-9a-fA-F.:]+ \\S+ \\S))?(\\S+) \\S+ .{1,512}?\\[(\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\\] ${QUOTED} (\\d{3}|-) (\\d+|-)(.*)$`);
const REFERER_AND_AGENT = new RegExp(`^ ${QUOTED}(?: ${QUOTED})?`);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As many lines of one second are spread over it; more than this keep the last instant. */
const LARGEST_SECOND = 50_000;
/** Apache and nginx combined (and common) access logs. */
const combined = {
    name: 'combined',
    fidelity: {
        format: 'combined',
        bodies: false,
        responses: false,
        credentials: false,
        timeResolutionMs: 1000,
        notes: [
            'Timing and GET mix only: access logs carry no bodies, no credentials and no latencies; other methods are left out.',
            'Times are whole seconds of the end of the response; requests of one second are spread evenly over it.',
        ],
    },
    matches: (head) => head.split('\n', 20).some((line) => LINE.test(line.replace(/\r$/, ''))),
    decode: (chunks, tally) => spreadSeconds((0,time_order/* inTimeOrder */.xM)(decodeLines(chunks, tally), tally)),
};
async function* decodeLines(chunks, tally) {
    for await (const line of (0,split_records/* splitLines */.u)(chunks, formats_codec/* LONGEST_RECORD_BYTES */.Le)) {
        if (line !== null && line.trim() === '')
            continue;
        tally.read++;
        const exchange = line === null ? 'line-too-long' : decodeLine(line, tally.read - 1, tally);
        if (typeof exchange === 'string')
            (0,formats_codec/* skip */.iv)(tally, exchange);
        else
            yield exchange;
    }
}
function decodeLine(line, index, tally) {
    const match = LINE.exec(line);
    if (!match)
        return 'not-combined';
    const [, address, time, request, , status, bytes, rest] = match;
    const requestLine = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(unescapeField(request));
    if (!requestLine)
        return 'bad-request-line';
    const target = originForm(requestLine[2]);
    if (target === null)
        return 'bad-target';
    const atMs = readTime(time);
    if (Number.isNaN(atMs))
        return 'no-time';
    return {
        id: String(index),
        atMs,
        method: requestLine[1].toUpperCase(),
        target,
        headers: readFields(rest, tally),
        body: null,
        response: status === '-'
            ? null
            : { status: Number(status), headers: bytes === '-' ? [] : [['content-length', bytes]], body: null, latencyMs: null },
        client: address,
    };
}
function readFields(rest, tally) {
    const match = REFERER_AND_AGENT.exec(rest);
    if (!match) {
        if (rest.trim() !== '')
            (0,formats_codec/* note */.N4)(tally, 'unknown-fields');
        return [];
    }
    if (match[2] === '' || match[4] === '')
        (0,formats_codec/* note */.N4)(tally, 'stray-quotes');
    const fields = [
        ['referer', match[1]],
        ['user-agent', match[3]],
    ];
    return fields.flatMap(([name, value]) => value === undefined || value === '-' || value === '' ? [] : [[name, printable(unescapeField(value))]]);
}
/** `\"`, `\\` and `\xHH` as Apache and nginx write them; the bytes are read as UTF-8. */
function unescapeField(field) {
    if (!field.includes('\\'))
        return field;
    return field
        .replace(/(?:\\x[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'))
        .replace(/\\(["\\])/g, '$1');
}
/** Header values go out again: only what a header may hold is kept. */
function printable(value) {
    return value.replace(/[^\x20-\x7e\x80-\xff]/g, '?');
}
/** Path and query; null where there is none, or where it holds what no request line may. */
function originForm(target) {
    const path = target.startsWith('/') ? target : /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1];
    return path !== undefined && /^[\x21-\x7e]+$/.test(path) ? path : path === undefined ? null : encodeURI(path).replaceAll('%25', '%');
}
/** `17/May/2015:10:05:03 +0000` as epoch milliseconds. */
function readTime(text) {
    const [, day, month, year, hour, minute, second, sign, zoneHour, zoneMinute] = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/.exec(text);
    const monthIndex = MONTHS.indexOf(month);
    if (monthIndex < 0)
        return Number.NaN;
    const utc = Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
    return utc - (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
}
/** Spreads the requests of one second evenly over it, in their order: sent at once they would be a burst nobody sent. */
async function* spreadSeconds(exchanges) {
    let second = [];
    const spread = () => second.map((exchange, i) => ({ ...exchange, atMs: exchange.atMs + (i * 1000) / second.length }));
    for await (const exchange of exchanges) {
        if (second.length > 0 && (exchange.atMs !== second[0]?.atMs || second.length >= LARGEST_SECOND)) {
            yield* spread();
            second = [];
        }
        second.push(exchange);
    }
    yield* spread();
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/goreplay.js + 1 modules
var goreplay = __webpack_require__(2585);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/har.js + 1 modules
var har = __webpack_require__(13042);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/jsonl.js
var jsonl = __webpack_require__(30201);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/formats/registry.js






/** Every recording format by the name a user writes. `auto` chooses by content, in this order. */
const FORMATS = { har: har/* har */.G, jsonl: jsonl/* jsonl */.rP, gor: goreplay/* goreplay */.K, combined: combined };
/** Other names the same formats go by. */
const ALIASES = { goreplay: 'gor', apache: 'combined', nginx: 'combined', ndjson: 'jsonl' };
/**
 * The codec of a format, or with `auto` the one whose files begin like `head`.
 * @param head the first tens of kilobytes, decompressed
 * @throws FS_UNKNOWN_NAME, FS_RECORDING_CORRUPT where no format is recognised
 */
function chooseCodec(format, head) {
    if (format !== 'auto')
        return (0,registry/* lookUp */.T)(FORMATS, 'recording format', ALIASES[format] ?? format);
    const found = Object.values(FORMATS).find((codec) => codec.matches(head));
    if (found)
        return found;
    throw (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
        found: 'content of no known format',
        expected: Object.keys(FORMATS).join(' | '),
        hint: 'Name the format (`traffic.replay.format` or --format), or record with `foreshadow record`.',
    });
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/gunzip.js
var gunzip = __webpack_require__(292);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/open-recording.js






/** Small, because gzip may expand each chunk a thousandfold. */
const CHUNK_BYTES = 32 * 1024;
/** How much of the content decides its format. */
const HEAD_BYTES = 64 * 1024;
/**
 * Opens a recording of any known format; gzip is recognised by its first bytes, the format `auto` by the content. The file is only held open
 * while the exchanges are being read: it is closed at their end, when reading is given up, and on failure.
 * @param file path
 * @param format `auto` or a name of FORMATS
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY, FS_RECORDING_CORRUPT, FS_UNKNOWN_NAME; while reading FS_RECORDING_CORRUPT saying how many exchanges were readable
 */
async function openRecording(file, format = 'auto') {
    const zipped = await isGzip(file);
    const tally = (0,formats_codec/* emptyTally */.CK)();
    const head = await readHead(file, zipped);
    const codec = at(file, () => chooseCodec(format, head));
    return { codec, tally, exchanges: readExchanges(file, zipped, codec, tally) };
}
/** Whether the file begins with gzip's magic bytes. */
async function isGzip(file) {
    const handle = await (0,promises_.open)(file, 'r').catch((cause) => {
        throw unreadable(file, cause);
    });
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        if (bytesRead === 0)
            throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'an empty file', place: { file } });
        return buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    catch (cause) {
        throw (0,errors/* isForeshadowError */.rU)(cause) ? cause : unreadable(file, cause);
    }
    finally {
        await handle.close();
    }
}
/** The beginning of the content as text. Damage further on is left to the reader of the whole, which can say how far it came. */
async function readHead(file, zipped) {
    const parts = [];
    let size = 0;
    try {
        for await (const chunk of readBytes(file, zipped)) {
            parts.push(chunk);
            size += chunk.length;
            if (size >= HEAD_BYTES)
                break;
        }
    }
    catch (cause) {
        if (size === 0)
            throw translate(cause, file, 0);
    }
    if (size === 0)
        throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', { found: 'a gzip file without content', place: { file } });
    return Buffer.concat(parts).toString('utf8');
}
function readBytes(file, zipped) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES });
    return zipped ? (0,gunzip/* gunzip */.k)(bytes) : bytes;
}
async function* readExchanges(file, zipped, codec, tally) {
    try {
        yield* codec.decode(readBytes(file, zipped), tally);
    }
    catch (cause) {
        throw translate(cause, file, tally.read - Object.values(tally.skipped).reduce((sum, count) => sum + count, 0));
    }
}
function translate(cause, file, readable) {
    if ((0,errors/* isForeshadowError */.rU)(cause))
        return (0,errors/* fail */.fJ)(cause.code, { ...cause.detail, place: { file } });
    const { code, message } = cause;
    if (!code?.startsWith('Z_'))
        return code === undefined ? cause : unreadable(file, cause);
    const how = code === 'Z_BUF_ERROR' ? 'a gzip stream that ends early' : `gzip that does not decompress (${message})`;
    return (0,errors/* fail */.fJ)('FS_RECORDING_CORRUPT', {
        found: `${how}; ${readable} exchanges were readable before it`,
        expected: 'a whole gzip file',
        place: { file },
        cause,
    });
}
function unreadable(file, cause) {
    const found = cause.code === 'EISDIR' ? 'a directory' : (cause.code ?? cause.message);
    return (0,errors/* fail */.fJ)('FS_RECORDING_MISSING', { found, expected: 'a readable file', place: { file }, cause });
}
function at(file, choose) {
    try {
        return choose();
    }
    catch (cause) {
        throw translate(cause, file, 0);
    }
}


/***/ })

};
