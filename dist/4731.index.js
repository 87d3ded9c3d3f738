export const id = 4731;
export const ids = [4731];
export const modules = {

/***/ 28287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertFile: () => (/* binding */ convertFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_parse_scenarios_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93102);
/* harmony import */ var _convert_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93081);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45201);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87888);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53199);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18853);








/** `foreshadow convert`: what was written reads again as scenarios, or nothing is written. */
async function convertFile({ from, out, json, quiet }, file, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file);
    const conversion = from === 'har' ? await fromHar(path) : await fromOpenApi(path, file);
    if (conversion.scenarios.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_INPUT_INVALID', {
            found: `nothing in ${file} that can be sent${conversion.notes.length > 0 ? ` (${conversion.notes[0]})` : ''}`,
        });
    const text = (0,_convert_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScenarios */ .lh)(conversion, file);
    const parsed = await (0,_config_parse_scenarios_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScenarios */ .R)(text, out ?? 'scenarios.yml', { env: {}, missingSecrets: 'keep', rowsOf: async () => [] });
    const steps = parsed.scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
    if (out !== undefined)
        await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, out), text);
    const names = parsed.scenarios.map((scenario) => ({ name: scenario.name, steps: scenario.steps.length }));
    if (json)
        io.stdout(`${JSON.stringify({ scenarios: names, secrets: conversion.secrets, notes: conversion.notes, ...(out === undefined ? { text } : { out }) })}\n`);
    else if (out === undefined)
        io.stdout(text);
    if (!quiet && !json) {
        const said = [
            `${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(names.length), 'scenario')} of ${(0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(steps), 'step')}${out === undefined ? '' : ` written to ${out}`}`,
        ];
        if (conversion.secrets.length > 0)
            said.push(`set before running: ${conversion.secrets.join(', ')}`);
        io.stderr(`${[...said, ...conversion.notes].join('\n')}\n`);
    }
    return 0;
}
async function fromOpenApi(path, file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: `${file} (${cause.message})`, cause });
    });
    const { readOpenApi } = await __webpack_require__.e(/* import() */ 7773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const { operationsOf } = await __webpack_require__.e(/* import() */ 2057).then(__webpack_require__.bind(__webpack_require__, 62057));
    const { scenariosOf } = await __webpack_require__.e(/* import() */ 6135).then(__webpack_require__.bind(__webpack_require__, 76135));
    const { sample } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.t.bind(__webpack_require__, 90551, 19));
    const document = await readOpenApi(text, file, path);
    return scenariosOf(operationsOf(document), (schema) => sample(schema, { skipReadOnly: true, quiet: true }, document));
}
async function fromHar(path) {
    const { openRecording } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 27704));
    const { scenariosOfHar } = await __webpack_require__.e(/* import() */ 7697).then(__webpack_require__.bind(__webpack_require__, 17697));
    const recording = await openRecording(path, 'har');
    const exchanges = [];
    for await (const exchange of recording.exchanges)
        exchanges.push(exchange);
    return scenariosOfHar(exchanges, recording.tally.skipped);
}
async function write(path, text) {
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_5__.writeAtomic)(path, text).catch((cause) => {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_USAGE', { found: `--out ${path} (${cause.message})`, expected: 'a file that can be written', cause });
    });
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
        ...(report.control ? { control: report.control } : {}),
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
    exceptions: 'exceptions and logged errors',
    'log-messages': 'log messages',
    traces: 'operations in the traces',
    statements: 'statements of the databases',
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


/***/ })

};
