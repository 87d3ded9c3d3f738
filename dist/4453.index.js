export const id = 4453;
export const ids = [4453,6214,7881,6005,262,8386];
export const modules = {

/***/ 44453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anonymiseInput: () => (/* binding */ anonymiseInput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/codec.js
var codec = __webpack_require__(6049);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/goreplay.js + 1 modules
var goreplay = __webpack_require__(2585);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/har.js + 1 modules
var har = __webpack_require__(13042);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/jsonl.js
var jsonl = __webpack_require__(30201);
// EXTERNAL MODULE: ./build-bundle/src/traffic/formats/split-records.js
var split_records = __webpack_require__(20048);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/anonymise-har.js
/**
 * A HAR document with every entry anonymised in place: URL, headers, cookies, query, posted data and content by their own types; everything else of it as JSON.
 * @throws SyntaxError where the text is no JSON
 */
function anonymiseHar(text, anonymiser) {
    const document = JSON.parse(text.replace(/^\uFEFF/, ''));
    const log = objectOf(document['log']);
    const entries = Array.isArray(log['entries']) ? log['entries'] : [];
    const around = JSON.parse(anonymiser.text(JSON.stringify({ ...document, log: { ...log, entries: [] } })));
    objectOf(around['log'])['entries'] = entries.map((entry) => anonymiseEntry(objectOf(entry), anonymiser));
    return `${JSON.stringify(around, null, 2)}\n`;
}
function anonymiseEntry(entry, anonymiser) {
    const request = objectOf(entry['request']);
    const response = objectOf(entry['response']);
    const posted = objectOf(request['postData']);
    const content = objectOf(response['content']);
    const clean = anonymiser.exchange({
        id: '',
        atMs: 0,
        method: textOf(request['method']) || 'GET',
        target: textOf(request['url']),
        headers: pairsOf(request['headers']),
        body: bodyOf(posted),
        response: { status: 200, headers: withType(pairsOf(response['headers']), content), body: bodyOf(content), latencyMs: null },
        client: '',
    });
    const rest = JSON.parse(anonymiser.text(JSON.stringify({ ...entry, request: {}, response: {} })));
    return {
        ...rest,
        request: {
            ...request,
            url: clean.target,
            ...lists(request, clean.headers, 'cookie', anonymiser),
            ...postedOf(request, posted, clean, anonymiser),
        },
        response: {
            ...response,
            ...lists(response, clean.response?.headers ?? [], 'set-cookie', anonymiser),
            ...(response['content'] === undefined ? {} : { content: withBody(content, clean.response?.body ?? null) }),
            ...(typeof response['redirectURL'] === 'string' ? { redirectURL: anonymiser.text(response['redirectURL']) } : {}),
        },
    };
}
/** Headers, cookies and the query, which HAR keeps apart from the URL. */
function lists(message, headers, cookie, anonymiser) {
    const original = Array.isArray(message['headers']) ? message['headers'].map(objectOf).filter(isPair) : [];
    return {
        headers: original.map((header, i) => ({ ...header, value: headers[i]?.[1] ?? '' })),
        ...(Array.isArray(message['cookies'])
            ? { cookies: message['cookies'].map((one) => anonymiseCookie(objectOf(one), cookie, anonymiser)) }
            : {}),
        ...(Array.isArray(message['queryString'])
            ? { queryString: message['queryString'].map((one) => anonymiseParameter(objectOf(one), anonymiser)) }
            : {}),
    };
}
function anonymiseCookie(cookie, header, anonymiser) {
    const clean = viaHeaders([[header, `c=${textOf(cookie['value'])}`]], anonymiser);
    return { ...cookie, value: (clean[0]?.[1] ?? '').slice(2) };
}
function anonymiseParameter(parameter, anonymiser) {
    const query = `?${encodeURIComponent(textOf(parameter['name']))}=${encodeURIComponent(textOf(parameter['value']))}`;
    const target = anonymiser.exchange({ ...EMPTY, target: query }).target;
    return { ...parameter, value: decodeURIComponent(target.slice(target.indexOf('=') + 1)) };
}
function postedOf(request, posted, clean, anonymiser) {
    if (request['postData'] === undefined)
        return {};
    const params = posted['params'];
    return {
        postData: {
            ...withBody(posted, clean.body),
            ...(Array.isArray(params) ? { params: params.map((one) => anonymiseParameter(objectOf(one), anonymiser)) } : {}),
        },
    };
}
const EMPTY = { id: '', atMs: 0, method: 'GET', target: '', headers: [], body: null, response: null, client: '' };
function viaHeaders(headers, anonymiser) {
    return anonymiser.exchange({ ...EMPTY, headers }).headers;
}
/** HAR says of the content itself what it is; the headers may lack it. */
function withType(headers, content) {
    const plain = headers.map(([name, value]) => name.toLowerCase() === 'content-encoding' ? [name, 'identity'] : [name, value]);
    return typeof content['mimeType'] === 'string' ? [...plain, ['content-type', content['mimeType']]] : plain;
}
function bodyOf(content) {
    const text = content['text'];
    if (typeof text !== 'string')
        return null;
    if (content['encoding'] !== 'base64')
        return { encoding: 'utf8', text };
    const bytes = Buffer.from(text, 'base64');
    const decoded = bytes.toString('utf8');
    return Buffer.from(decoded, 'utf8').equals(bytes) ? { encoding: 'utf8', text: decoded } : { encoding: 'base64', text };
}
function withBody(content, body) {
    if (body === null || typeof content['text'] !== 'string')
        return content;
    const text = content['encoding'] === 'base64' && body.encoding === 'utf8' ? Buffer.from(body.text, 'utf8').toString('base64') : body.text;
    return { ...content, text };
}
function pairsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value
        .map(objectOf)
        .filter(isPair)
        .map((header) => [textOf(header['name']), textOf(header['value'])]);
}
function isPair(header) {
    return typeof header['name'] === 'string' && typeof header['value'] === 'string';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/route-count.js
var route_count = __webpack_require__(76935);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/anonymise-stream.js







const ANONYMISE_FORMATS = (/* unused pure expression or super */ null && (['auto', 'jsonl', 'gor', 'har', 'text', 'json']));
/** Longest line read at once; a longer one is left out and counted. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024;
/** Lines of text are read in blocks, so that a key of several lines is seen whole. */
const BLOCK_LINES = 256;
/** What a file that begins like this is. */
function guessFormat(head) {
    if (har/* har */.G.matches(head))
        return 'har';
    if (goreplay/* goreplay */.K.matches(head))
        return 'gor';
    const first = head.trimStart().split('\n', 1)[0] ?? '';
    if (/^\{/.test(first) && /"method"\s*:/.test(first) && /"target"\s*:/.test(first))
        return 'jsonl';
    if (/^[[{]/.test(first))
        return isJson(first) && head.trimStart().length > first.length + 1 ? 'jsonl' : 'json';
    return 'text';
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Reads, anonymises and writes as it goes; only `json` and `har` are read whole. `tally` is complete at the end. */
async function* anonymiseStream(chunks, format, quiet, tally) {
    const anonymiser = counting(quiet, tally.routes);
    if (format === 'gor')
        yield* anonymiseGor(chunks, anonymiser, tally);
    else if (format === 'json' || format === 'har') {
        const parts = [];
        for await (const chunk of chunks)
            parts.push(chunk);
        const text = Buffer.concat(parts).toString('utf8');
        tally.read++;
        tally.written++;
        yield format === 'har' ? anonymiseHar(text, anonymiser) : anonymiser.text(text);
    }
    else
        yield* anonymiseLines(chunks, format === 'jsonl' ? jsonlLine(anonymiser) : null, anonymiser, tally);
}
function counting(anonymiser, routes) {
    return {
        text: anonymiser.text,
        exchange: (exchange) => {
            const clean = anonymiser.exchange(exchange);
            (0,route_count/* countRoute */.p)(routes, clean);
            return clean;
        },
    };
}
/** A line of our own format is an exchange; any other JSON is anonymised as JSON, and what is neither as text. */
function jsonlLine(anonymiser) {
    const ignored = (0,codec/* emptyTally */.CK)();
    let index = 0;
    return (line) => {
        const exchange = (0,jsonl/* decodeJsonlLine */.D1)(line, index++, 0, ignored);
        return typeof exchange === 'string' ? anonymiser.text(line) : (0,jsonl/* encodeJsonl */.Xq)(anonymiser.exchange(exchange));
    };
}
async function* anonymiseLines(chunks, each, anonymiser, tally) {
    let block = [];
    const flush = () => {
        const text = each ? block.map(each).join('\n') : anonymiser.text(block.join('\n'));
        tally.written += block.length;
        block = [];
        return `${text}\n`;
    };
    for await (const line of (0,split_records/* splitLines */.u)(chunks, LONGEST_LINE_BYTES)) {
        tally.read++;
        if (line === null)
            tally.skipped['line-too-long'] = (tally.skipped['line-too-long'] ?? 0) + 1;
        else
            block.push(line);
        if (block.length >= BLOCK_LINES)
            yield flush();
    }
    if (block.length > 0)
        yield flush();
}
async function* anonymiseGor(chunks, anonymiser, tally) {
    const decoding = (0,codec/* emptyTally */.CK)();
    for await (const exchange of goreplay/* goreplay */.K.decode(chunks, decoding)) {
        tally.written++;
        yield (0,goreplay/* encodeGoreplay */._)(anonymiser.exchange(exchange));
    }
    tally.read = decoding.read;
    Object.assign(tally.skipped, decoding.skipped);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/create-anonymiser.js + 34 modules
var create_anonymiser = __webpack_require__(39389);
// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/entity.js
var anonymise_entity = __webpack_require__(86005);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/gunzip.js
var gunzip = __webpack_require__(292);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/manifest-file.js
var manifest_file = __webpack_require__(63206);
// EXTERNAL MODULE: ./build-bundle/src/cli/read-input.js
var read_input = __webpack_require__(89834);
;// CONCATENATED MODULE: ./build-bundle/src/cli/detect-input.js


/** `--detect --ndjson`: a text a line in, its findings a line out. Offsets count UTF-16 code units, the end is exclusive. @throws FS_INPUT_INVALID */
async function detectLines(input, anonymiser, io) {
    for await (const { text, line } of (0,read_input/* readLinesOf */.$d)(input, io)) {
        const document = (0,read_input/* parseJson */.qF)(text, input, line);
        if (typeof document?.text !== 'string')
            throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: 'a line without "text"', expected: '{"id":1,"text":"..."}', place: { file: input, line } });
        io.stdout(`${JSON.stringify({ id: document.id ?? line, findings: anonymiser.detect(document.text) })}\n`);
    }
    return 0;
}
/** `--detect`: the whole input is one text. */
async function detectIn(chunks, anonymiser, json, io) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    const findings = anonymiser.detect(Buffer.concat(parts).toString('utf8'));
    const counts = {};
    for (const { entity } of findings)
        counts[entity] = (counts[entity] ?? 0) + 1;
    if (json)
        io.stdout(`${JSON.stringify({ findings, counts })}\n`);
    else
        io.stdout(Object.keys(counts).length === 0
            ? 'nothing found\n'
            : Object.entries(counts)
                .map(([entity, count]) => `${entity} ${count}\n`)
                .join(''));
    return 0;
}

// EXTERNAL MODULE: ./build-bundle/src/cli/key-option.js
var key_option = __webpack_require__(46504);
;// CONCATENATED MODULE: ./build-bundle/src/cli/anonymise-input.js















const HEAD_BYTES = 64 * 1024;
/** `foreshadow anonymise`. @returns 0, also where nothing was found */
async function anonymiseInput(options, io) {
    const anonymiser = (0,create_anonymiser.createAnonymiser)(specOf(options, io));
    if (options.ndjson && !options.detect)
        throw (0,errors/* fail */.fJ)('FS_USAGE', { found: '--ndjson', expected: '--detect --ndjson' });
    const input = options.input ?? '-';
    if (options.detect && options.ndjson)
        return await detectLines(input, anonymiser, io);
    const { head, chunks } = await peek(read(input, io), input);
    if (options.detect)
        return await detectIn(chunks, anonymiser, options.json ?? false, io);
    const format = options.format === undefined || options.format === 'auto' ? guessFormat(head) : options.format;
    const tally = { read: 0, written: 0, skipped: {}, routes: new Map() };
    const pieces = readable(anonymiseStream(chunks, format, anonymiser, tally), input);
    if (options.output === undefined) {
        for await (const piece of pieces)
            io.stdout(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'));
        requireScanned(options, anonymiser, tally);
    }
    else
        await writeOutput((0,external_node_path_.resolve)(io.cwd, options.output), pieces, () => requireScanned(options, anonymiser, tally));
    if (options.output !== undefined && format !== 'text' && format !== 'json')
        await (0,manifest_file/* writeManifest */.H)((0,external_node_path_.resolve)(io.cwd, options.output), {
            source: `anonymise ${format}`,
            anonymiser: anonymiser.identity,
            routes: tally.routes,
            clock: system_clock.systemClock,
        });
    tell(anonymiser.report(), tally, format, options, io);
    return 0;
}
function specOf(options, io) {
    const listed = (options.entities ?? 'all')
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean);
    const whole = listed.length === 1 && (listed[0] === 'all' || listed[0] === 'default');
    return {
        key: (0,key_option/* readKey */.Y)(options.key, io.env),
        entities: whole ? listed[0] : listed.map((word) => wordOf(anonymise_entity/* ENTITIES */.Ey, word, '--entities')),
        strategies: Object.fromEntries((options.strategy ?? []).map(readStrategy)),
    };
}
function readStrategy(text) {
    const [entity = '', strategy = ''] = text.split('=');
    return [wordOf(anonymise_entity/* ENTITIES */.Ey, entity, '--strategy'), wordOf(anonymise_entity/* STRATEGIES */.YL, strategy, '--strategy')];
}
function wordOf(words, word, flag) {
    const found = words.find((one) => one === word);
    if (found !== undefined)
        return found;
    throw (0,errors/* fail */.fJ)('FS_USAGE', { found: `${flag} ${word}`, expected: words.join(', '), nearest: (0,nearest/* nearest */.p)(word.toUpperCase(), words) });
}
async function* read(input, io) {
    if (input === '-')
        yield* io.stdin();
    else
        yield* (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(io.cwd, input));
}
/** The beginning, decompressed, and the whole including it. @throws FS_INPUT_MISSING */
async function peek(raw, input) {
    try {
        const first = await raw.next();
        const start = first.done ? new Uint8Array(0) : first.value;
        const whole = join([start], raw);
        const chunks = start[0] === 0x1f && start[1] === 0x8b ? (0,gunzip/* gunzip */.k)(whole) : whole;
        const kept = [];
        for (let size = 0; size < HEAD_BYTES;) {
            const next = await chunks.next();
            if (next.done)
                break;
            kept.push(next.value);
            size += next.value.length;
        }
        return { head: Buffer.concat(kept).toString('utf8'), chunks: join(kept, chunks) };
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: `${input} (${cause.code ?? String(cause)})`, cause });
    }
}
async function* join(first, rest) {
    yield* first;
    yield* rest;
}
/** A document that is not what it is said to be is bad input, not a bug. */
async function* readable(pieces, input) {
    try {
        yield* pieces;
    }
    catch (cause) {
        if ((0,errors/* isForeshadowError */.rU)(cause))
            throw cause;
        const { code } = cause;
        if (!(cause instanceof SyntaxError) && !code?.startsWith('Z_'))
            throw cause;
        throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: code ?? 'no JSON', expected: 'a whole document', place: { file: input }, cause });
    }
}
/** Nothing half-done is left under the name asked for. */
async function writeOutput(file, pieces, check) {
    const partial = `${file}.partial`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const handle = await (0,promises_.open)(partial, 'w');
        try {
            for await (const piece of pieces)
                await handle.writeFile(file.endsWith('.gz') ? (0,external_node_zlib_.gzipSync)(piece) : piece);
        }
        finally {
            await handle.close();
        }
        check();
        await (0,promises_.rename)(partial, file);
    }
    catch (cause) {
        await (0,promises_.rm)(partial, { force: true });
        if ((0,errors/* isForeshadowError */.rU)(cause))
            throw cause;
        throw (0,errors/* fail */.fJ)('FS_STORE', {
            found: cause.code ?? String(cause),
            expected: 'a file that can be written',
            place: { file },
            cause,
        });
    }
}
function requireScanned({ strict }, anonymiser, tally) {
    if (!strict)
        return;
    const left = [...Object.entries(anonymiser.report().unscanned), ...Object.entries(tally.skipped)];
    if (left.length > 0)
        throw (0,errors/* fail */.fJ)('FS_ANONYMISE_UNSCANNED', { found: left.map(([reason, count]) => `${reason} ${count}`).join(', ') });
}
function tell(report, tally, format, options, io) {
    if (options.output !== undefined && options.json) {
        io.stdout(`${JSON.stringify({ output: options.output, format, ...tally, routes: Object.fromEntries(tally.routes), ...report })}\n`);
        return;
    }
    if (options.quiet)
        return;
    const rows = Object.entries(report.entities).map(([entity, { found, replaced }]) => `  ${entity.padEnd(14)} ${(0,numbers/* formatCount */.B4)(found)} found, ${(0,numbers/* formatCount */.B4)(replaced)} replaced`);
    const left = Object.entries({ ...report.unscanned, ...tally.skipped }).map(([reason, count]) => `  not looked into: ${reason} ${(0,numbers/* formatCount */.B4)(count)}`);
    io.stderr(`${[`${format}: ${(0,numbers/* formatCount */.B4)(tally.written)} of ${(0,numbers/* formatCount */.B4)(tally.read)} written`, ...rows, ...left].join('\n')}\n`);
}


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
 // bound once: the global is a getter, which each request would call several times

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
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

/***/ 52939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   WJ: () => (/* binding */ composeManifest),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   kl: () => (/* binding */ questionManifest)
/* harmony export */ });
/* unused harmony exports RECORDING_LIFETIME_DAYS, MOST_ROUTES */
/** Traffic changes with the product: after this a recording is old. */
const RECORDING_LIFETIME_DAYS = 90;
/** No more routes are listed; what is rarer is in the recording all the same. */
const MOST_ROUTES = 500;
const DAY_MS = 86_400_000;
function manifestPath(recording) {
    return `${recording}.manifest.json`;
}
function composeManifest(made) {
    const { routes } = made;
    const ordered = routes && [...routes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
        version: 1,
        madeAt: new Date(made.atMs).toISOString(),
        source: withoutCredentials(made.source),
        anonymiser: made.anonymiser,
        routes: ordered && Object.fromEntries(ordered.slice(0, MOST_ROUTES)),
        requests: ordered?.reduce((sum, [, count]) => sum + count, 0) ?? null,
        expiresAt: new Date(made.atMs + RECORDING_LIFETIME_DAYS * DAY_MS).toISOString(),
    };
}
function withoutCredentials(source) {
    return source.replace(/:\/\/[^/?#@\s]*@/, '://').replace(/[?#]\S*/, '');
}
/** A manifest as it is read back, or null where it is none. */
function readManifest(text) {
    try {
        const value = JSON.parse(text);
        if (value?.version !== 1 || typeof value.madeAt !== 'string' || Number.isNaN(Date.parse(value.madeAt)))
            return null;
        return value;
    }
    catch {
        return null;
    }
}
/**
 * What is to be said about a recording before it is used.
 * @param expected routes or globs that the traffic is meant to have
 * @param matches whether a glob fits a route
 */
function questionManifest(manifest, nowMs, anonymiserVersion, expected, matches) {
    const warnings = [];
    const ageDays = Math.floor((nowMs - Date.parse(manifest.madeAt)) / DAY_MS);
    if (nowMs > Date.parse(manifest.expiresAt))
        warnings.push(`the recording is ${ageDays} days old (its manifest says until ${manifest.expiresAt.slice(0, 10)}): record again`);
    if (manifest.anonymiser === null)
        warnings.push('the recording was not anonymised');
    else if (manifest.anonymiser.version < anonymiserVersion)
        warnings.push(`the recording was anonymised by older rules (${manifest.anonymiser.version}, now ${anonymiserVersion}): \`foreshadow anonymise\` it again`);
    const routes = Object.keys(manifest.routes ?? {});
    if (routes.length === 0)
        warnings.push('the recording names no routes: it was cut off, or nothing was recorded');
    else {
        const missing = expected.filter((wanted) => !routes.some((route) => matches(route, wanted)));
        if (missing.length > 0)
            warnings.push(`the recording lacks ${missing.length} expected ${missing.length === 1 ? 'route' : 'routes'}: ${missing.slice(0, 10).join(', ')}`);
    }
    return warnings;
}


/***/ }),

/***/ 63206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52939);


/** Writes the manifest beside a recording; a disk that fails there costs the manifest, not the recording. @returns whether it is there */
async function writeManifest(recording, facts) {
    const { source, anonymiser, routes = null, clock } = facts;
    const path = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPath */ .ji)(recording);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.partial`, `${JSON.stringify((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .composeManifest */ .WJ)({ atMs: clock.now(), source, anonymiser, routes }), null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.partial`, path);
        return true;
    }
    catch {
        return false;
    }
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
    const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__.routeOf)(method, path);
    const name = routes.has(route) || routes.size < MOST_COUNTED ? route : OTHER;
    routes.set(name, (routes.get(name) ?? 0) + 1);
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ formatRoute),
/* harmony export */   routeOf: () => (/* binding */ routeOf),
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


/***/ })

};
