export const id = 4418;
export const ids = [4418,2829,9007];
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

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   bX: () => (/* binding */ UNPRINTABLE),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Control characters (ANSI escapes begin with one), bidirectional overrides, zero-width characters: nothing a name needs, everything a forger likes. */
const UNPRINTABLE = /(?!\t)\p{Cc}|[\p{Cf}\ufffe\uffff]/gu;
/**
 * Untrusted text on one line: white space collapsed, unprintable characters removed, well-formed UTF-16, at most `most` characters.
 * A cut is shown by `...` in place of the rest.
 */
function plainText(text, most = 400) {
    const line = wellFormed(String(text)).replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
    const points = line.length > most ? [...line] : [];
    return points.length > most ? `${points.slice(0, Math.max(1, most - 3)).join('')}...` : line;
}
/** Lone halves of surrogate pairs, which no encoder can write, become the replacement character. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ acceptLineOf)
/* harmony export */ });
/** The line that would accept a finding, where the report has one. A report that went through JSON has copies of its findings, so they are known by what they say. */
function acceptLineOf(finding, { acceptLines }) {
    return acceptLines.find((entry) => entry.finding === finding || isSame(entry.finding, finding))?.line;
}
const TOLD_BY = ['path', 'template', 'statement', 'operation', 'service', 'change'];
function isSame(a, b) {
    return a.code === b.code && a.kpi === b.kpi && a.route === b.route && TOLD_BY.every((name) => a.facts?.[name] === b.facts?.[name]);
}


/***/ }),

/***/ 33978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   wh: () => (/* reexport safe */ _core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.wh),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91006);


const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '{': '&#123;',
    $: '&#36;',
};
/** Text for an HTML element or a double-quoted attribute. Braces and dollars too, so that no template language behind us sees its own. */
function escapeHtml(text, most) {
    return (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most).replace(/[&<>"'`{$]/g, (character) => HTML[character]);
}
/**
 * Text for GitHub Markdown: every character that can be structure (Markdown, HTML, a table's pipe, mathematics) is written as a
 * numeric entity, which Markdown never reads as structure. Mentions, issue numbers and links are broken by an entity for a
 * zero-width space, so that a route called `@team` calls nobody.
 */
function escapeMarkdown(text, most) {
    return (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most)
        .replace(/[&<>"'`{}$|*_~[\]\\!^=]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\s*)([-+#]|\d+[.)](?=\s|$))/, (_, space, mark) => `${space}${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`)
        .replace(/@(?=[\p{L}\p{N}])/gu, '@&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, (start) => `${start}&#8203;`)
        .replace(/:\/\//g, ':&#8203;//')
        .replace(/\bwww\./gi, (start) => `${start}&#8203;`);
}
/** A name or sample inside a Markdown table or sentence, shown in a fixed-width font. */
function markdownCode(text, most = 120) {
    const line = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most);
    return line === '' ? '' : `<code>${escapeMarkdown(line)}</code>`;
}
/** A fenced block whose fence is longer than any run of backticks inside; line breaks are kept. */
function markdownFence(text, language = '') {
    const body = text
        .split(/\r\n|\r|\n/)
        .map((line) => (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(line).replace(_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNPRINTABLE */ .bX, ''))
        .join('\n');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A label inside a mermaid diagram: letters, digits and a few signs; a quote or a bracket would break the whole diagram. */
function mermaidLabel(text, most = 60) {
    const label = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most)
        .replace(/[^\p{L}\p{N} .,:/()+-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return label === '' ? 'unnamed' : label;
}
/** Text for XML 1.0: only the characters it allows. Escaping is the XML writer's. */
function xmlText(text) {
    return (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
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

/***/ 74418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build-bundle/src/report/accept-line.js
var accept_line = __webpack_require__(5072);
// EXTERNAL MODULE: ./build-bundle/src/report/escape.js
var report_escape = __webpack_require__(33978);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/ranking.js
var ranking = __webpack_require__(59007);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences.js + 9 modules
var sentences = __webpack_require__(57880);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/verdict.js
var sentences_verdict = __webpack_require__(76753);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/parity.js
var sentences_parity = __webpack_require__(13083);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var sentences_words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/what-changed.js
var what_changed = __webpack_require__(40293);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/terminal-layout.js
/** Breaks a line at spaces to at most `width` columns. A word longer than a line stays whole: a path cut in two is no path. */
function wrap(text, width, first = '', rest = first) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}
/** A table with a heading and two spaces between columns: text to the left, figures to the right. Where it is too narrow the last columns are left out down to four, then the first gives way. */
function formatTable(head, rows, width) {
    const all = [head, ...rows].map((row) => row.slice(0, columnsThatFit(head, rows, width)));
    const widths = widthsOf(all);
    const over = totalOf(widths) - width;
    const fits = over <= 0 || widths[0] - over >= 8;
    if (!fits)
        return rows.flatMap((row) => stacked(head, row));
    widths[0] = Math.min(widths[0], widths[0] - Math.max(0, over));
    return all.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column], column > 0)).join('  ')}`.trimEnd());
}
function columnsThatFit(head, rows, width) {
    const widths = widthsOf([head, ...rows]);
    let count = widths.length;
    while (count > 4 && totalOf(widths.slice(0, count)) > width)
        count--;
    return count;
}
function widthsOf(all) {
    return (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => columns(row[column] ?? ''))));
}
function totalOf(widths) {
    return widths.reduce((sum, each) => sum + each + 2, 0);
}
/** One row as lines of `name value`, where the terminal is too narrow for a table. */
function stacked(head, row) {
    return [`  ${row[0] ?? ''}`, ...row.slice(1).map((cell, index) => `    ${head[index + 1]}: ${cell}`)];
}
function pad(cell, width, right) {
    const points = [...cell];
    const cut = points.length > width ? `${points.slice(0, Math.max(1, width - 3)).join('')}...` : cell;
    const gap = ' '.repeat(Math.max(0, width - columns(cut)));
    return right ? gap + cut : cut + gap;
}
function columns(text) {
    return [...text].length;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/terminal-change.js




const MOST = 10;
/** "The change" as lines: what was changed in words, the impact and why. */
function changeLines(report, width) {
    const words = (0,what_changed/* changeWords */.m)(report.change);
    if (!words)
        return [];
    const rows = [...words.settings, ...words.dependencies].map(({ what, where, about }) => `${what} in ${where}${about === '' ? '' : ` (${about})`}`);
    const items = [
        ...rows.slice(0, MOST),
        ...(rows.length > MOST ? [`and ${(0,numbers/* formatCount */.B4)(rows.length - MOST)} more`] : []),
        ...words.facts.slice(0, 5),
    ];
    const why = words.reasons.length === 0 ? '' : ` Why: ${words.reasons.join(', ')}.`;
    return [
        ...wrap((0,report_escape/* plainText */.wh)(words.summary, 600), width),
        ...items.flatMap((item) => wrap((0,report_escape/* plainText */.wh)(item, 300), width, '  ', '    ')),
        ...(words.impact === '' ? [] : wrap((0,report_escape/* plainText */.wh)(`${words.impact}${why}`, 1_000), width)),
    ];
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/terminal.js










const MOST_ROUTES = 15;
const MOST_FINDINGS = 20;
const same = (input) => String(input ?? '');
const NO_COLOURS = { bold: same, dim: same, red: same, green: same, yellow: same, magenta: same, cyan: same };
/** The report as plain text, the outcome first. It says everything without colour and without drawing characters, so it can be read aloud. */
function renderTerminal(report, options = {}) {
    const width = Math.max(40, Math.floor(options.width ?? 80) || 80);
    const paint = options.colors ?? NO_COLOURS;
    const sections = [
        outcome(report, width, paint),
        findings(report, width, paint),
        change(report, width, paint),
        ratios(report, width, paint),
        routes(report, width, paint),
        coverage(report, width, paint),
    ];
    return `${sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'))
        .join('\n\n')}\n`;
}
function outcome(report, width, paint) {
    const { outcome: verdict } = report.verdict;
    const colour = { pass: paint.green, fail: paint.red, inconclusive: paint.yellow, error: paint.magenta }[verdict];
    const word = sentences_verdict/* VERDICT_WORDS */._G[verdict];
    const [first = '', ...rest] = wrap(`${word}: ${(0,report_escape/* plainText */.wh)((0,sentences_verdict/* headlineText */.uh)(report), 600)}`, width, '', '  ');
    const needed = (0,sentences_verdict/* neededSentence */.Fo)(report);
    return [
        paint.bold(colour(first)),
        ...rest.map((line) => paint.bold(colour(line))),
        ...wrap((0,report_escape/* plainText */.wh)((0,sentences_verdict/* decisionSentence */.II)(report)), width),
        ...(needed === '' ? [] : wrap(needed, width)),
    ];
}
function findings(report, width, paint) {
    const { decisive, notes, passed } = (0,ranking/* rankFindings */.J)(report.verdict.findings);
    const words = (0,sentences_words/* wordsOf */.Z9)(report);
    const lines = [];
    const list = (title, group, detailed, mark) => {
        if (group.length === 0)
            return;
        lines.push(...(lines.length > 0 ? [''] : []), paint.bold(title));
        for (const finding of group.slice(0, MOST_FINDINGS)) {
            lines.push(...wrap((0,report_escape/* plainText */.wh)((0,sentences.findingSentence)(finding, words)), width, `  ${mark ?? MARKS[finding.outcome]} `, '       '));
            if (!detailed)
                continue;
            const evidence = (0,sentences/* evidenceSentence */.fT)(finding, true);
            if (evidence !== '')
                lines.push(...wrap((0,report_escape/* plainText */.wh)(evidence), width, '       ').map(paint.dim));
            const accept = (0,accept_line/* acceptLineOf */.m)(finding, report);
            // The line to paste is never wrapped: it has to survive a copy.
            if (accept)
                lines.push(paint.dim(`       to accept it: ${(0,report_escape/* plainText */.wh)(accept, 1_000)}`));
        }
        if (group.length > MOST_FINDINGS)
            lines.push(`  and ${(0,numbers/* formatCount */.B4)(group.length - MOST_FINDINGS)} more`);
    };
    list('Why', decisive, true);
    list('Worth knowing', notes, false, 'note');
    // Beside something worse, what is fine is a list of names: the reader came for the rest.
    if (decisive.length === 0)
        list('Fine', passed, false);
    else if (passed.length > 0)
        lines.push('', ...wrap(`Fine: ${(0,report_escape/* plainText */.wh)((0,sentences_words/* namesOf */.eZ)(passed), 600)}`, width, '', '  '));
    return lines;
}
function change(report, width, paint) {
    const lines = changeLines(report, width);
    return lines.length === 0 ? [] : [paint.bold('The change'), ...lines];
}
const MARKS = { pass: 'ok  ', fail: 'FAIL', inconclusive: '?   ', error: 'ERR ' };
function ratios(report, width, paint) {
    const measured = report.ratios.filter((row) => Number.isFinite(row.ratio));
    if (measured.length === 0)
        return [];
    const rows = measured.map((row) => [
        `p${Number((row.quantile * 100).toPrecision(6))}`,
        (0,numbers/* formatRatio */.B0)(row.ratio),
        `${(0,numbers/* formatRatio */.B0)(row.low, row.ratio >= 3)} to ${(0,numbers/* formatRatio */.B0)(row.high, row.ratio >= 3)}`,
    ]);
    const level = (0,numbers/* formatPercent */.l9)(report.verdict.spec.confidenceLevel);
    return [paint.bold('Response time, shadow against primary'), ...formatTable(['quantile', 'change', `${level} interval`], rows, width)];
}
function routes(report, width, paint) {
    if (report.routes.length === 0)
        return [];
    const rows = report.routes
        .slice(0, MOST_ROUTES)
        .map((row) => [
        (0,report_escape/* plainText */.wh)(row.route, 60),
        (0,numbers/* formatCount */.B4)(row.pairs),
        `${(0,numbers/* formatCount */.B4)(row.primary.errors)} > ${(0,numbers/* formatCount */.B4)(row.shadow.errors)}`,
        ...['p50', 'p95', 'p99'].map((quantile) => (0,numbers/* formatMsPair */.WL)(row.primary[quantile], row.shadow[quantile])),
    ]);
    const more = report.routes.length - MOST_ROUTES;
    return [
        paint.bold('Routes (primary > shadow)'),
        ...formatTable(['route', 'pairs', 'errors', 'p50', 'p95', 'p99'], rows, width),
        ...(more > 0 ? [`  and ${(0,numbers/* formatCount */.B4)(more)} more routes`] : []),
    ];
}
function coverage(report, width, paint) {
    const parity = (0,sentences_parity/* parityWords */.j)(report.parity);
    const lines = [(0,sentences_verdict/* trafficSentence */.Zr)(report), (0,sentences_verdict/* skippedSentence */.e5)(report), ...report.traffic.notes].filter((line) => line !== '');
    return [
        ...lines.flatMap((line) => wrap((0,report_escape/* plainText */.wh)(line), width)),
        ...(parity ? wrap((0,report_escape/* plainText */.wh)(parity.summary), width) : []),
        ...wrap(`Covers: ${(0,report_escape/* plainText */.wh)(report.reach.covers)}`, width, '', '  '),
        ...wrap(`Does not cover: ${(0,report_escape/* plainText */.wh)(report.reach.not)}`, width, '', '  '),
        ...wrap((0,report_escape/* plainText */.wh)((0,sentences_verdict/* originSentence */.yx)(report)), width),
        '',
        paint.bold('To see this verdict again:'),
        `  ${paint.cyan((0,report_escape/* plainText */.wh)(report.reproduce, 1_000))}`,
    ];
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

/***/ 76753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ neededSentence),
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   Zr: () => (/* binding */ trafficSentence),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   e5: () => (/* binding */ skippedSentence),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   vh: () => (/* binding */ reachSentence),
/* harmony export */   yx: () => (/* binding */ originSentence)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59007);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53199);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57880);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18853);




/** The one word of an outcome. */
const VERDICT_WORDS = {
    pass: 'PASS',
    fail: 'FAIL',
    inconclusive: 'INCONCLUSIVE',
    error: 'COULD NOT MEASURE',
};
/** One line that somebody woken at night understands: the outcome and the one fact behind it. */
function headline(report) {
    return `${VERDICT_WORDS[report.verdict.outcome]}: ${headlineText(report)}`;
}
/** The headline without its first word. */
function headlineText(report) {
    const { decisive } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(report.verdict.findings);
    const first = decisive[0];
    if (report.verdict.outcome === 'pass')
        return passText(report);
    if (!first)
        return 'nothing was measured';
    const others = decisive.length - 1;
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__.findingSentence)(first, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(report)) + (others > 0 ? `; and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(others), 'more finding')}` : '');
}
function passText({ verdict, traffic }) {
    if (verdict.findings.some((finding) => finding.code === 'not-affected'))
        return 'not affected: nothing the service is made of has changed';
    if (traffic.watched)
        return `nothing got worse in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(traffic.seconds)} of watching`;
    const pairs = `on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(traffic.measuredPairs), 'pair')}`;
    const accepted = verdict.findings.filter((finding) => finding.code === 'accepted').length;
    const except = accepted === 0 ? '' : `, apart from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(accepted), 'accepted finding')}`;
    if (verdict.grade === 'proven')
        return `the shadow is proven no worse than the margins allow, ${pairs}${except}`;
    if (verdict.grade === 'no-regression-found')
        return `no regression was found, ${pairs}${except}; it is not proven that there is none`;
    return `nothing got worse, ${pairs}${except}`;
}
/** What a decision means, as a sentence. */
const DECISIONS = {
    advance: 'The change may go on.',
    promote: 'The shadow becomes the primary.',
    hold: 'The change is held until a person decides.',
    'roll-back': 'The shadow is rolled back to the last verified version.',
};
const WOULD_HAVE = {
    fail: 'this run would have failed',
    error: 'this run would have ended as an error',
    inconclusive: 'this run would have been held as inconclusive',
    hold: 'this run would have been held',
    'roll-back': 'this run would have rolled back',
};
/** What happens now, and the exit code. Under `enforce: observe` what would have happened. */
function decisionSentence({ verdict, effective }) {
    const code = `Exit code ${effective.exitCode}.`;
    const first = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(verdict.findings).decisive[0];
    const seenAgain = first && (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .isReproduced */ .O4)(first) ? 'Seen again in a second run on fresh processes. ' : '';
    if (effective.enforced !== 'observe')
        return `${seenAgain}${DECISIONS[verdict.decision]} ${code}`;
    if (effective.wouldHave === null)
        return `Observing only, and nothing would have been blocked. ${code}`;
    return `${seenAgain}Observing only: ${WOULD_HAVE[effective.wouldHave] ?? effective.wouldHave}; nothing is blocked. ${code}`;
}
/** How much traffic the verdict stands on. */
function trafficSentence({ traffic, verdict }) {
    if (verdict.findings.some((finding) => finding.code === 'not-affected'))
        return 'No arm was started and no request was sent.';
    if (traffic.watched)
        return `Watched for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(traffic.seconds)}; nothing was sent.`;
    const asked = traffic.askedRate === null ? '' : ` (asked: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(traffic.askedRate)})`;
    const warmUp = traffic.warmupSeconds > 0 ? `; the first ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(traffic.warmupSeconds)} were cut as warm-up` : '';
    const late = traffic.latenessP99Ms === null ? '' : `; 99 % of requests left at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(traffic.latenessP99Ms)} late`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(traffic.pairs), 'pair')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(traffic.seconds)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(traffic.ratePerSecond)} a second${asked}, of which ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(traffic.measuredPairs)} measured${warmUp}${late}.`;
}
/** `Left out of the replay: 12 unsafe, 3 unreadable.`; empty where nothing was. */
function skippedSentence({ traffic }) {
    const list = Object.entries(traffic.skipped).filter(([, count]) => count > 0);
    return list.length === 0 ? '' : `Left out: ${list.map(([why, count]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${why}`).join(', ')}.`;
}
/** What more evidence would take, for everything still undecided; empty where nothing is. */
function neededSentence({ verdict }) {
    if (verdict.outcome !== 'inconclusive')
        return '';
    if (verdict.findings.some(({ code, outcome }) => code === 'too-noisy' && outcome !== 'pass'))
        return 'To settle it: a quieter or larger machine, or a lower rate. More of the same traffic will hardly help while two copies of the same code differ so much.';
    const needs = verdict.findings.flatMap((finding) => finding.outcome === 'inconclusive' && finding.stillNeeded ? [finding.stillNeeded] : []);
    if (needs.length === 0)
        return '';
    const pairs = Math.max(...needs.map((need) => need.pairs));
    const minutes = Math.max(...needs.map((need) => need.minutes));
    if (!(pairs > 0))
        return '';
    return `To settle it: about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .roundUp */ .yd)(pairs)), 'more pair')}${minutes > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMinutes */ .dp)(minutes)} at this rate` : ''}. A longer run or a higher rate brings them.`;
}
/** What the evidence covers and what it does not: the last line of every report. */
function reachSentence({ reach }) {
    return `Covers: ${stopped(reach.covers)} Does not cover: ${stopped(reach.not)}`;
}
/** How long it took, when, with what: enough to find the run again. */
function originSentence(report) {
    const minutes = Number.isFinite(report.minutesUsed) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(report.minutesUsed * 60) : 'an unknown time';
    return `Took ${minutes}, started ${report.startedAt}, Foreshadow ${report.version}, seed ${report.seed}, evidence ${report.verdict.digest.slice(0, 12)}.`;
}
function stopped(text) {
    const trimmed = text.trim();
    return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 40293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ settingText),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** The change of a report in words; undefined where there is none to speak of. */
function changeWords(reported) {
    if (!reported)
        return undefined;
    const { change, impact, unknown } = reported.study;
    if (!change) {
        const summary = `What was changed is not known: ${lowerFirst(unknown ?? 'it could not be compared')}.`;
        return { summary, settings: [], dependencies: [], facts: [], files: [], impact: '', reasons: [] };
    }
    return {
        summary: summaryOf(change),
        settings: change.settings.map((setting) => ({ what: settingText(setting), where: setting.where, about: aboutSetting(setting) })),
        dependencies: change.dependencies.map((one) => ({ what: dependencyText(one), where: one.where, about: STEPS[one.step] })),
        facts: factsOf(change),
        files: change.files.map(fileText),
        impact: impact ? impactSentence(impact, reported) : '',
        reasons: impact ? impact.reasons.map(reasonText) : [],
    };
}
const KINDS = {
    migration: 'migrations',
    configuration: 'configuration',
    dependency: 'dependencies',
    infrastructure: 'infrastructure',
    code: 'code',
    other: 'other',
    test: 'tests',
    documentation: 'documents',
    ci: 'CI',
};
function summaryOf(change) {
    const counts = Object.keys(KINDS).flatMap((kind) => {
        const count = change.fileCounts[kind] ?? 0;
        return count === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${KINDS[kind]}`];
    });
    const all = Object.values(change.fileCounts).reduce((sum, count) => sum + count, 0);
    const { added, removed } = change.lines;
    const lines = added + removed > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)} lines added and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed)} removed` : '';
    const variables = change.settings.filter(({ where }) => where === 'environment').length;
    const parts = [
        ...(all > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all), 'file')} (${counts.join(', ')})${lines}`] : []),
        ...(variables > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(variables), 'environment variable')] : []),
        ...(change.image ? ['the image'] : []),
        ...(change.command ? ['the command'] : []),
    ];
    if (parts.length === 0)
        return 'Primary and shadow are made of the same.';
    const sides = change.from === 'primary' ? '' : `, from ${change.from} to ${change.to}`;
    return `Changed: ${parts.join('; ')}${sides}.`;
}
const shown = (value) => (value === '' ? '(empty)' : value);
/** `pool.max 10 -> 2`, `cache.ttl removed (was 30s)`, `new.key added: 1`. */
function settingText({ key, kind, from, to }) {
    if (kind === 'added')
        return `${key} added: ${shown(to ?? '')}`;
    if (kind === 'removed')
        return `${key} removed (was ${shown(from ?? '')})`;
    // Of two hidden or shortened values only that they differ can be said.
    return from === to ? `${key} changed` : `${key} ${shown(from ?? '')} -> ${shown(to ?? '')}`;
}
const TOPICS = {
    secret: 'secret, its value is not shown',
    image: 'image',
    pool: 'pool size',
    timeout: 'time limit',
    retry: 'retries',
    concurrency: 'concurrency',
    cache: 'cache',
    flag: 'switch',
    limit: 'limit',
    logging: 'logging',
    address: 'address',
};
function aboutSetting({ topic, factor }) {
    const by = factor === null || factor === 1 ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(factor, 2)} times`;
    return [topic === null ? '' : TOPICS[topic], by].filter(Boolean).join(', ');
}
const STEPS = {
    major: 'major version',
    minor: 'minor version',
    patch: 'patch version',
    added: 'new',
    removed: 'removed',
    other: 'other version',
};
function dependencyText({ name, from, to }) {
    if (from === null)
        return `${name} ${to ?? ''}`;
    return to === null ? `${name} (was ${from})` : `${name} ${from} -> ${to}`;
}
function factsOf(change) {
    const { migrations, image, command, unread, notes } = change;
    return [
        ...(migrations.length > 0 ? [`Migrates data: ${few(migrations)}`] : []),
        ...(image ? [`Image ${image.from} -> ${image.to}`] : []),
        ...(command ? ['The shadow is started by another command'] : []),
        ...(unread.length > 0 ? [`Changed, but not comparable key by key: ${few(unread)}`] : []),
        ...notes,
    ];
}
function few(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more` : ''}`;
}
function fileText({ path, from, status, kind, added, removed, submodule }) {
    const what = status === 'renamed' ? `renamed from ${from ?? ''}` : status;
    const lines = added === null || removed === null ? '' : `, +${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)} -${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed)}`;
    return `${path}: ${submodule ? 'submodule' : KINDS[kind]}, ${what}${lines}`;
}
/** Level, points, and the defaults that followed from it. */
function impactSentence(impact, { forMs, alpha }) {
    const defaults = [
        ...(forMs === null ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(forMs / 1_000)} of measured traffic`]),
        ...(alpha === null ? [] : [`alpha ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(alpha)}`]),
    ];
    const follows = defaults.length === 0 ? '' : `; by default that means ${defaults.join(' and ')}`;
    return `Impact: ${impact.level} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(impact.points), 'point')})${follows}.`;
}
const SIGNALS = {
    code: 'code',
    'code-large': 'much code',
    setting: 'settings',
    'setting-load': 'settings that govern load',
    'setting-flag': 'switches',
    'setting-factor': 'a setting by a factor of two or more',
    configuration: 'configuration that could not be compared',
    'dependency-major': 'packages by a major version',
    'dependency-minor': 'packages by a minor version, new or removed',
    'dependency-patch': 'packages by patch versions',
    dependency: 'dependency files',
    migration: 'migrations',
    infrastructure: 'infrastructure',
    image: 'the image',
    command: 'the command',
    other: 'other files',
    'criticality-medium': 'the service is of medium criticality',
    'criticality-high': 'the service is of high criticality',
};
/** `+3 settings that govern load (2, such as pool.max)`. */
function reasonText({ signal, points, count, example }) {
    const such = example === null ? '' : count > 1 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)}, such as ${example})` : ` (${example})`;
    return `+${points} ${SIGNALS[signal]}${such}`;
}
const lowerFirst = (text) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);


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
