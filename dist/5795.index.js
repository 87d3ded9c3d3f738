export const id = 5795;
export const ids = [5795,2829,9007];
export const modules = {

/***/ 82256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'];
/** The worst of several outcomes; `pass` where there is none. */
function worst(outcomes) {
    let rank = 0;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOMES.indexOf(outcome));
    return OUTCOMES[rank];
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

/***/ 59007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rankFindings)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82256);
/* harmony import */ var _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72829);


const NOTES = [
    'warning',
    'accepted',
    'accept-unused',
    'accept-expired',
    'loosened-gate',
    'unstubbed-call',
    'trace-difference',
    'improvement',
    'note',
    'not-affected',
    'parity',
    'equal-load',
    'unequal-load',
    'no-data',
    'not-enough',
];
/** A lost arm explains everything else, so it is told first. */
const FIRST = ['arm-died', 'never-ready', 'source-failed', 'generator-late', 'loosened-gate', 'forecast-breach'];
/** Sorts findings into the three groups; within one, the worst outcome, then lost arms, then what is more than too little evidence, then a named route, then critical KPIs, then the strongest evidence. */
function rankFindings(findings) {
    const sorted = [...findings].sort(compare);
    const passing = sorted.filter((finding) => finding.outcome === 'pass');
    // What is as it should be now, and is going to breach its limit, is not fine.
    const breaching = new Set(sorted.filter(({ code }) => code === 'forecast-breach').map(({ kpi }) => kpi));
    return {
        decisive: sorted.filter((finding) => finding.outcome !== 'pass'),
        notes: passing.filter((finding) => NOTES.includes(finding.code) || finding.facts?.['wouldHave'] !== undefined),
        passed: passing.filter((finding) => !NOTES.includes(finding.code) && finding.facts?.['wouldHave'] === undefined && !breaching.has(finding.kpi)),
    };
}
function compare(a, b) {
    return (_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(b.outcome) - _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf(a.outcome) ||
        place(a.code) - place(b.code) ||
        Number(a.code === 'not-enough') - Number(b.code === 'not-enough') ||
        isNamed(b) - isNamed(a) ||
        Number(b.route !== undefined) - Number(a.route !== undefined) ||
        Number(b.critical === true) - Number(a.critical === true) ||
        (b.eValue ?? 0) - (a.eValue ?? 0));
}
/** The pool of rare routes: a name tells a reader more. */
const isNamed = ({ route }) => Number(route !== undefined && route !== _sentences_run_js__WEBPACK_IMPORTED_MODULE_0__/* .POOL */ .n6);
function place(code) {
    const index = FIRST.indexOf(code);
    return index < 0 ? FIRST.length : index;
}


/***/ }),

/***/ 72829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lV: () => (/* binding */ factList),
/* harmony export */   n6: () => (/* binding */ POOL),
/* harmony export */   tF: () => (/* binding */ RUN_SENTENCES)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** Sentences on the run itself: whether it can be trusted, what died, what could not be read. */
const RUN_SENTENCES = {
    'arm-died': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        const how = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'state') === 'out-of-memory' ? 'was killed for lack of memory' : 'died';
        const when = finding.firstAlarmAt === null ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(finding.firstAlarmAt)}`;
        return `The ${arm} ${how}${when}${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'never-ready': (finding) => {
        const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
        return `The ${arm} never became ready${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
    },
    'source-failed': (finding) => {
        const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message');
        return `The source ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'source') ?? 'of a metric'} could not be read${message === undefined ? '' : `: ${message}`}`;
    },
    'generator-late': () => "Foreshadow's own load generator fell behind its schedule, so its response times cannot be trusted; this is not the service's fault",
    orphans: (finding) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'orphans') ?? 0)} requests (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0)}) were not sent or their answers were dropped on our side; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.01)} is allowed`,
    'anonymisation-broke-traffic': (finding) => `Of the first ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'pairs') ?? 0)} pairs the shadow answered ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'excess') ?? 0)} more with 401, 403 or 404 than the primary: it refuses what pseudonyms replaced, which says nothing about the change`,
    'too-noisy': (finding) => `Two copies of the live code differ from each other by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'tau') ?? 0)} from block to block (allowed: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0.1)}): this environment is too noisy for a verdict`,
    unrepresentative: (finding) => {
        const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'share') ?? 0);
        const allowed = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'allowed') ?? 0);
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason') === 'status-differs-from-recording') {
            return `${finding.route === undefined ? '' : `${finding.route}: `}the primary answers ${share} of requests otherwise than in the recording (allowed: ${allowed}); check login, data and routes of the replay`;
        }
        return `${share} of the answers are 401, 403 or 404 (allowed: ${allowed}): the traffic does not reach the service as it does in production; check the login of the replay`;
    },
    'loosened-gate': (finding) => `This change loosens its own gate${suffix((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'settings', 'message'))}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'used') === 'head' ? 'the loosened settings were used, as the base allows' : 'the settings of the base were used'}`,
    'not-affected': (finding) => {
        const files = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'files') ?? 0;
        const paths = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'paths');
        if (files === 0)
            return 'The service is not affected: both revisions hold the same files';
        return `The service is not affected: of what it is made of, nothing changed${paths === undefined ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(files), 'other file')}: ${paths})`}`;
    },
    'accept-unused': (finding) => `The accepted exception for ${acceptedThing(finding)} was not needed; it can be removed${reason(finding)}`,
    'accept-expired': (finding) => `The accepted exception for ${acceptedThing(finding)} ended on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'until') ?? 'its date'} and no longer counts${reason(finding)}`,
    note: (finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'message', 'text', 'what', 'note', 'reason') ?? factList(finding)),
};
/** The judge's name for the pool of routes with too few pairs of their own; an acceptance is written for it under this name. */
const POOL = '(other)';
/** `GET /search: ` or nothing. */
function where(finding) {
    if (finding.route === POOL)
        return `Rarer routes together ${POOL}: `;
    return finding.route === undefined ? '' : `${finding.route}: `;
}
/** `; about 2,400 more pairs`, in the units a finding counts in. */
function pairsOf(finding) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.n.experiment), 'pair');
}
/** A finding nobody wrote a sentence for still says what it knows. */
function factList(finding) {
    const facts = Object.entries(finding.facts ?? {}).filter(([, value]) => value !== null && value !== '');
    const list = facts
        .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`)
        .join(', ');
    const change = finding.effect ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(finding.effect.ratio - 1)})` : '';
    return `${where(finding)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi)}${change}${list === '' ? '' : `: ${list}`}`;
}
function acceptedThing(finding) {
    const thing = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'path') ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi);
    return finding.route === undefined ? thing : `${thing} on ${finding.route}`;
}
function reason(finding) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'reason');
    return text === undefined ? '' : ` (it said: ${text})`;
}
function suffix(text) {
    return text === undefined ? '' : `: ${text}`;
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


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24783);

/** File of each format in the run folder. */
const REPORT_FILES = { html: 'report.html', markdown: 'report.md', json: 'report.json', junit: 'report.xml' };
/**
 * Writes the report in every format; the HTML one only where it is wanted.
 * @param onFailure gets what went wrong with one format, the others are written all the same; without it that is thrown
 */
function writeReports(report, folder, html, onFailure) {
    for (const [name, file] of Object.entries(REPORT_FILES)) {
        if (name === 'html' && !html)
            continue;
        try {
            folder.writeText(file, _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__.RENDERERS[name](report, {}));
        }
        catch (error) {
            if (!onFailure)
                throw error;
            onFailure(error);
        }
    }
}


/***/ })

};
