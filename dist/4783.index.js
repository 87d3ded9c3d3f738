export const id = 4783;
export const ids = [4783];
export const modules = {

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

/***/ 24783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RENDERERS: () => (/* binding */ RENDERERS)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build-bundle/src/report/escape.js
var report_escape = __webpack_require__(33978);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/verdict.js
var sentences_verdict = __webpack_require__(76753);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/what-changed.js
var what_changed = __webpack_require__(40293);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-parts.js

/** Escaped text; a number and its unit stay on one line. */
function html_parts_text(content, most = 600) {
    return { html: (0,report_escape/* escapeHtml */.ZD)(content, most).replace(/(\d) (%|ms|s|min|h|d|B|KiB|MiB|GiB)(?![\p{L}\p{N}])/gu, '$1&nbsp;$2') };
}
/** A name, path or sample in a fixed-width font. */
function code(content, most = 200) {
    return { html: `<code>${(0,report_escape/* escapeHtml */.ZD)(content, most)}</code>` };
}
/** A route in a table: short ones stay on one line, and the table scrolls where that is too wide. */
function route(name, most = 160) {
    return html_parts_element('span', { class: name.length > 40 ? 'path' : 'path whole' }, html_parts_text(name, most));
}
/** Markup of our own. */
function raw(html) {
    return { html };
}
/** An element; `attributes` are escaped, children are safe already. */
function html_parts_element(tag, attributes, ...children) {
    const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${(0,report_escape/* escapeHtml */.ZD)(value, 600)}"`);
    const content = children.map((child) => (typeof child === 'string' ? (0,report_escape/* escapeHtml */.ZD)(child, 600) : child.html)).join('');
    return { html: `<${tag}${list.join('')}>${content}</${tag}>` };
}
/** A section with its heading, or nothing without content. */
function section(id, heading, content, kind = '') {
    const filled = content.filter((part) => part.html !== '');
    if (filled.length === 0)
        return raw('');
    const attributes = { ...(kind === '' ? {} : { class: kind }), 'aria-labelledby': id };
    return html_parts_element('section', attributes, html_parts_element('h2', { id }, heading), ...filled);
}
/** A table with a caption; its first column heads the rows. It scrolls by itself where it is too wide, also by keyboard. */
function table(caption, columns, rows) {
    if (rows.length === 0)
        return raw('');
    const kindOf = (column) => {
        const kind = [column?.figure ? 'figure' : '', column?.kind ?? ''].filter(Boolean).join(' ');
        return kind === '' ? {} : { class: kind };
    };
    const head = columns.map((column) => html_parts_element('th', { scope: 'col', ...kindOf(column) }, column.head));
    const body = rows.map((cells) => html_parts_element('tr', {}, ...cells.map((cell, index) => html_parts_element(index === 0 ? 'th' : 'td', { ...(index === 0 ? { scope: 'row' } : {}), ...kindOf(columns[index]) }, cell))));
    const parts = [html_parts_element('caption', {}, caption), html_parts_element('thead', {}, html_parts_element('tr', {}, ...head)), html_parts_element('tbody', {}, ...body)];
    return html_parts_element('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': caption }, html_parts_element('table', {}, ...parts));
}
/** A chart with its caption and legend. `svg` is the text a chart function returned. */
function figure(caption, keys, svg) {
    const legend = html_parts_element('span', { class: 'keys' }, ...keys.map(({ name, kind }) => html_parts_element('span', { class: `key ${kind}` }, name)));
    return html_parts_element('figure', {}, html_parts_element('figcaption', {}, caption, keys.length === 0 ? raw('') : legend), raw(svg));
}
function details(summary, ...content) {
    return html_parts_element('details', {}, html_parts_element('summary', {}, summary), ...content);
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-change.js



const MOST_ROWS = 100;
/** "The change": what was changed in words, the impact and why; the files folded away. */
function changeSection(report) {
    const words = (0,what_changed/* changeWords */.m)(report.change);
    if (!words)
        return raw('');
    return section('change', 'The change', [
        html_parts_element('p', {}, html_parts_text(words.summary)),
        changeTable('Settings', words.settings),
        changeTable('Packages', words.dependencies),
        list(words.facts.slice(0, 20)),
        words.impact === '' ? raw('') : html_parts_element('p', {}, html_parts_text(words.impact)),
        list(words.reasons),
        words.files.length === 0 ? raw('') : details(`Changed files (${(0,numbers/* formatCount */.B4)(words.files.length)})`, list(words.files)),
    ]);
}
function changeTable(caption, rows) {
    const columns = [{ head: 'What' }, { head: 'Where' }, { head: 'About' }];
    const rest = rows.length - MOST_ROWS;
    return table(`${caption}${rest > 0 ? `; ${(0,numbers/* formatCount */.B4)(rest)} more are in the run folder` : ''}`, columns, rows.slice(0, MOST_ROWS).map(({ what, where, about }) => [code(what, 200), html_parts_text(where, 160), html_parts_text(about, 120)]));
}
function list(items) {
    return items.length === 0 ? raw('') : html_parts_element('ul', { class: 'plain' }, ...items.map((item) => html_parts_element('li', {}, html_parts_text(item, 300))));
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/parity.js
var parity = __webpack_require__(13083);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-parity.js


/** Whether the arms were alike but for the change, as a table. */
function paritySection(report) {
    const words = (0,parity/* parityWords */.j)(report.parity);
    if (!words)
        return raw('');
    const columns = [{ head: 'Fact' }, ...words.arms.map((arm) => ({ head: arm }))];
    const notes = words.notes.map((note) => html_parts_element('li', {}, html_parts_text(note, 600)));
    return section('parity', 'Are the arms alike?', [
        html_parts_element('p', {}, html_parts_text(words.summary)),
        table('What the arms run on and with', columns, words.rows.map(cells)),
        notes.length === 0 ? raw('') : html_parts_element('ul', { class: 'plain' }, ...notes),
    ]);
}
function cells({ label, values, state }) {
    const mark = state === 'alike'
        ? []
        : [
            raw(' '),
            html_parts_element('span', { class: state === 'differs' ? 'tag is-inconclusive' : 'tag' }, state === 'differs' ? 'differs' : 'by the change'),
        ];
    return [html_parts_element('span', {}, html_parts_text(label), ...mark), ...values.map((value) => code(value, 120))];
}

// EXTERNAL MODULE: ./build-bundle/src/report/trace-rows.js
var trace_rows = __webpack_require__(83828);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-traces.js



/** The operations that differ, with links to the slowest trace of each arm: a trace shows both arms side by side. */
function traceSection(report) {
    const columns = [
        { head: 'Operation' },
        { head: 'Below' },
        { head: 'On the shadow' },
        { head: 'Slowest trace, primary' },
        { head: 'Slowest trace, shadow' },
    ];
    return section('traces', 'Traces that differ', [table('Operations that differ between the arms', columns, (0,trace_rows/* traceRows */.R)(report).map(html_traces_cells))]);
}
function html_traces_cells({ service, operation, path, change, primary, shadow }) {
    return [
        html_parts_element('span', {}, code(operation, 120), raw(' '), html_parts_text(service === '' ? '' : `of ${service}`, 80)),
        html_parts_text(path === '' ? '-' : path, 300),
        html_parts_text(WORDS[change] ?? change, 40),
        cell(primary),
        cell(shadow),
    ];
}
const WORDS = {
    new: 'new',
    more: 'more often',
    fewer: 'less often',
    missing: 'missing',
    errors: 'fails',
    slower: 'slower by itself',
};
function cell(link) {
    if (!link)
        return raw('-');
    const label = code(link.id.slice(16));
    const shown = link.url === null ? label : html_parts_element('a', { href: link.url }, label);
    return html_parts_element('span', {}, shown, raw(' '), html_parts_text((0,numbers/* formatMs */._V)(link.selfMs)));
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build-bundle/src/report/charts/frame.js

const FRAME = { width: 420, height: 240, left: 58, right: 16, top: 14, bottom: 40 };
/** A whole chart: its name for screen readers, then its marks. The colours are classes of the page's style sheet. */
function svg(frame, title, description, marks) {
    const label = (0,report_escape/* escapeHtml */.ZD)(`${title}. ${description}`, 600);
    return `<svg class="chart" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${label}">${marks.join('')}</svg>`;
}
/** Horizontal grid lines with their labels to the left of the plot. */
function leftAxis(frame, ticks) {
    return ticks
        .map(({ at, label }) => `<path class="grid" d="M${frame.left} ${px(at)}H${frame.width - frame.right}"/>${frame_text(frame.left - 7, at + 4, label, 'end')}`)
        .join('');
}
/** Ticks below the plot; a label that would touch its left neighbour is left out. */
function bottomAxis(frame, ticks, title) {
    const base = frame.height - frame.bottom;
    let free = Number.NEGATIVE_INFINITY;
    const labels = [...ticks]
        .sort((a, b) => a.at - b.at)
        .map(({ at, label }) => {
        const half = label.length * 3.4;
        const x = Math.min(frame.width - half - 1, Math.max(half + 1, at));
        const mark = `<path class="axis" d="M${px(at)} ${base}v4"/>`;
        if (x - half < free)
            return mark;
        free = x + half + 6;
        return mark + frame_text(x, base + 17, label, 'middle');
    });
    const axis = `<path class="axis" d="M${frame.left} ${base}H${frame.width - frame.right}"/>`;
    return axis + labels.join('') + frame_text((frame.left + frame.width - frame.right) / 2, frame.height - 5, title, 'middle', 'label');
}
/** Text at a place. Everything written into a chart passes here and is escaped. */
function frame_text(x, y, content, anchor, kind = 'tick') {
    return `<text class="${kind}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${(0,report_escape/* escapeHtml */.ZD)(content, 60)}</text>`;
}
/** A coordinate with one decimal; never anything but a finite number. */
function px(value) {
    return Number.isFinite(value) ? String(Number(value.toFixed(1))) : '0';
}
/** What stands in place of a chart without data. */
function emptyChart(title) {
    return svg(FRAME, title, 'No data.', [frame_text(FRAME.width / 2, FRAME.height / 2, 'no data', 'middle', 'label')]);
}
/** Finite and of a size that arithmetic and labels survive. */
function isPlottable(value) {
    return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15;
}
/** Nothing that is measured is smaller; below it a scale's own arithmetic underflows. */
const SMALLEST = 1e-12;
/** Least and greatest, widened where they coincide, so that a scale always has a length. */
function spread(values, padding = 0.05) {
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return [0, 1];
    const size = Math.abs(high) + Math.abs(low);
    // Below a billionth of its size a difference is rounding, not data.
    const room = high - low > Math.max(size * 1e-9, SMALLEST) ? (high - low) * padding : size < SMALLEST ? 1 : size * 0.1;
    return [low - room, high + room];
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts/ecdf-chart.js




/** Cumulative distributions of the response time of all arms, on a logarithmic axis. The curve further right is slower; the primary's is broad, so that an equal one shows on top of it. */
function ecdfChart(chart) {
    const arms = ['primary', 'shadow', 'baseline'].map((arm) => ({ arm, rows: plottable(chart[arm] ?? []) }));
    const all = arms.flatMap(({ rows }) => rows);
    const title = `Cumulative distribution of response times: ${chart.route}`;
    if (all.length === 0)
        return emptyChart(title);
    const least = all.reduce((low, [ms]) => Math.min(low, ms), Number.POSITIVE_INFINITY);
    const most = all.reduce((high, [ms]) => Math.max(high, ms), 0);
    const x = (0,d3_scale/* scaleLog */.ZE)([least * 0.95, most * 1.05], [FRAME.left, FRAME.width - FRAME.right]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, 1], [FRAME.height - FRAME.bottom, FRAME.top]);
    const path = (0,d3_shape/* line */.n8)((row) => x(row[0]), (row) => y(row[1])).curve(d3_shape/* curveStepAfter */.UP);
    const curves = arms.map(({ arm, rows }) => rows.length === 0 ? '' : `<path class="line ${arm}${arm === 'primary' ? ' broad' : ''}" d="${path(rows) ?? ''}"/>`);
    const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), label: `${share * 100} %` }));
    return svg(FRAME, title, `From ${(0,numbers/* formatMs */._V)(least)} to ${(0,numbers/* formatMs */._V)(most)}.`, [
        leftAxis(FRAME, shares),
        bottomAxis(FRAME, logTicks(least * 0.95, most * 1.05).map((ms) => ({ at: x(ms), label: (0,numbers/* formatMs */._V)(ms) })), 'response time (logarithmic)'),
        ...curves,
    ]);
}
/** 1, 2 and 5 of each decade; where that is too few or too many, all digits or decades only. */
function logTicks(from, to) {
    const decades = Math.log10(to / from);
    const digits = decades < 0.7 ? [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9] : decades < 2.5 ? [1, 2, 5] : [1];
    const ticks = [];
    for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
        for (const digit of digits) {
            const value = Number((digit * 10 ** power).toPrecision(3));
            if (value >= from && value <= to)
                ticks.push(value);
        }
    }
    return ticks;
}
function plottable(rows) {
    return rows.filter(([ms, share]) => isPlottable(ms) && ms > 1e-9 && isPlottable(share) && share >= 0 && share <= 1);
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var sentences_words = __webpack_require__(18853);
;// CONCATENATED MODULE: ./build-bundle/src/report/charts/time-axis.js


const UNITS = [
    [2 * 86_400, 86_400, 'days'],
    [2 * 3_600, 3_600, 'hours'],
    [180, 60, 'minutes'],
    [0, 1, 'seconds'],
];
/** @param domain seconds, of positive length */
function timeAxis(frame, [from, to]) {
    const [, size, name] = UNITS.find(([least]) => to - from >= least) ?? [0, 1, 'seconds'];
    const scale = (0,d3_scale/* scaleLinear */.m4)([from / size, to / size], [frame.left, frame.width - frame.right]);
    return {
        x: (seconds) => scale(seconds / size),
        ticks: scale.ticks(5).map((value) => ({ at: scale(value), label: (0,numbers/* formatNumber */.ZV)(value) })),
        title: `${name} since the start of the traffic`,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts/evidence-chart.js





/** Evidence is cut below 1 : 100 and above a million: how far it goes there decides nothing, and would squeeze what does. */
const FLOOR = -2;
const CEILING = 6;
const MOST_LINES = 5;
/** log10 e-values over time against the thresholds that decide; above a threshold its tier is reached. */
function evidenceChart(chart) {
    const frame = { ...FRAME, right: 78 };
    const title = `Evidence over time: ${(0,sentences_words/* labelOf */.Wy)(chart.kpi)}`;
    const lines = chart.lines.slice(0, MOST_LINES).map(({ name, points }) => ({ name, points: points.filter(isDrawn) }));
    const points = lines.flatMap((each) => each.points);
    if (points.length === 0)
        return emptyChart(title);
    const thresholds = chart.thresholds
        .filter(({ eValue }) => isPlottable(eValue) && eValue > 0)
        .map(({ name, eValue }) => ({ name, log: Math.log10(eValue) }))
        .sort((a, b) => a.log - b.log);
    const values = points.map(([, value]) => value);
    const most = Math.min(CEILING, values.concat(thresholds.map(({ log }) => log)).reduce((a, b) => Math.max(a, b), 1));
    const least = Math.max(FLOOR, values.reduce((a, b) => Math.min(a, b), 0) - 0.25);
    const times = points.map(([t]) => t);
    const first = times.reduce((a, b) => Math.min(a, b));
    const last = times.reduce((a, b) => Math.max(a, b));
    const axis = timeAxis(frame, [first, last > first ? last : first + 1]);
    const y = (0,d3_scale/* scaleLinear */.m4)([least, most * 1.08], [frame.height - frame.bottom, frame.top]).clamp(true);
    const path = (0,d3_shape/* line */.n8)(([t]) => axis.x(t), ([, value]) => y(value)).curve(d3_shape/* curveStepAfter */.UP);
    return svg(frame, title, lines.map(({ name, points: own }) => `${name} ends at ${odds(own.at(-1)?.[1] ?? 0)}`).join(', '), [
        leftAxis(frame, wholeTicks(most).map((log) => ({ at: y(log), label: log === CEILING ? '10^6 up' : odds(log) }))),
        bottomAxis(frame, axis.ticks, axis.title),
        ...lines.map(({ points: own }, index) => (own.length === 0 ? '' : `<path class="line series-${index + 1}" d="${path(own) ?? ''}"/>`)),
        drawThresholds(frame, thresholds.map(({ name, log }) => ({ name, at: y(log) }))),
    ]);
}
/** Dashed lines, their names beside the plot where no curve runs; a name too near the one below moves up. */
function drawThresholds(frame, thresholds) {
    let free = Number.POSITIVE_INFINITY;
    return thresholds
        .map(({ name, at }) => {
        const line = `<path class="threshold" d="M${frame.left} ${px(at)}H${frame.width - frame.right}"/>`;
        const baseline = Math.min(at + 4, free);
        if (baseline < 10)
            return line;
        free = baseline - 13;
        return line + frame_text(frame.width - frame.right + 5, baseline, name, 'start', 'threshold-label');
    })
        .join('');
}
/** Whole powers of ten, few enough to be told apart. */
function wholeTicks(most) {
    const step = Math.max(1, Math.ceil(most / 4));
    const ticks = [];
    for (let log = 0; log <= most; log += step)
        ticks.push(log);
    return ticks;
}
function odds(log) {
    if (!Number.isFinite(log))
        return '0';
    if (log < -1.999)
        return 'below 0.01';
    const whole = Math.round(log);
    if (log <= 4 && log >= 0)
        return Number((10 ** log).toPrecision(2)).toLocaleString('en-US');
    return log < 0 ? Number((10 ** log).toPrecision(1)).toString() : `10^${whole}`;
}
function isDrawn(point) {
    return isPlottable(point[0]) && isPlottable(point[1]);
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts/ratio-chart.js



const TAIL_FROM = 0.9;
const TITLE = 'Response time of the shadow against the primary, by quantile';
/** Dot and whisker for each quantile's ratio, on the change in percent, with the margin of each row marked. Open intervals end in an arrow. */
function ratioChart(points, margins) {
    const rows = points.filter((point) => isPlottable(point.ratio) && point.ratio > 0 && isPlottable(point.quantile));
    if (rows.length === 0)
        return emptyChart(TITLE);
    const frame = { ...FRAME, height: 62 + 34 * rows.length };
    const axis = ratioAxis(frame, rows, margins);
    const step = (frame.height - frame.top - frame.bottom) / rows.length;
    const marks = rows.map((row, index) => drawRow(row, frame.top + step * (index + 0.5), step, axis, frame, margins));
    const zero = `<path class="zero" d="M${px(axis.x(1))} ${frame.top}V${frame.height - frame.bottom}"/>`;
    const said = rows.map((row) => `${ratio_chart_name(row)}: ${(0,numbers/* formatChange */.eD)(row.ratio - 1)}`).join(', ');
    return svg(frame, TITLE, said, [zero, ...marks, bottomAxis(frame, axis.ticks, axis.title)]);
}
/** Linear in the change up to three times as slow, logarithmic beyond. */
function ratioAxis(frame, rows, margins) {
    const bounds = rows.flatMap((row) => [row.ratio, row.low, row.high]).filter((value) => isPlottable(value) && value > 0);
    const all = [...bounds, 1, ...(margins ? [1 + margins.body, 1 + margins.tail].filter(isPlottable) : [])].map((ratio) => Math.min(100, Math.max(0.01, ratio)));
    const low = Math.min(...all);
    const high = Math.max(...all);
    const range = [frame.left, frame.width - frame.right];
    if (high <= 3) {
        const room = Math.max(0.01, (high - low) * 0.08);
        const scale = (0,d3_scale/* scaleLinear */.m4)([low - 1 - room, high - 1 + room], range).clamp(true);
        const ticks = scale.ticks(5).map((change) => ({ at: scale(change), label: (0,numbers/* formatChange */.eD)(change) }));
        return { x: (ratio) => scale(ratio - 1), ticks, title: 'change; right of zero is slower' };
    }
    const scale = (0,d3_scale/* scaleLog */.ZE)([low * 0.85, high * 1.2], range).clamp(true);
    const ticks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 2, 3, 5, 10, 20, 50, 100].filter((ratio) => ratio >= low * 0.85 && ratio <= high * 1.2);
    return {
        x: (ratio) => scale(ratio),
        ticks: ticks.map((ratio) => ({ at: scale(ratio), label: `${ratio}x` })),
        title: 'times the primary; right of 1x is slower',
    };
}
function drawRow(row, y, step, axis, frame, margins) {
    const start = isPlottable(row.low) && row.low > 0 ? axis.x(row.low) : frame.left;
    const end = isPlottable(row.high) ? axis.x(row.high) : frame.width - frame.right;
    const open = [
        isPlottable(row.low) && row.low > 0
            ? `<path class="whisker" d="M${px(start)} ${px(y - 5)}v10"/>`
            : `<path class="whisker" d="M${px(start + 6)} ${px(y - 5)}l-6 5l6 5"/>`,
        isPlottable(row.high)
            ? `<path class="whisker" d="M${px(end)} ${px(y - 5)}v10"/>`
            : `<path class="whisker" d="M${px(end - 6)} ${px(y - 5)}l6 5l-6 5"/>`,
    ];
    const margin = marginMark(row, y, step, axis, frame, margins);
    const line = `<path class="whisker" d="M${px(start)} ${px(y)}H${px(end)}"/>`;
    return `${margin}${line}${open.join('')}<circle class="dot" cx="${px(axis.x(row.ratio))}" cy="${px(y)}" r="5"/>${frame_text(frame.left - 10, y + 4, ratio_chart_name(row), 'end', 'label')}`;
}
/** The zone beyond the margin is tinted, its edge drawn. */
function marginMark(row, y, step, axis, frame, margins) {
    const margin = margins && (row.quantile >= TAIL_FROM ? margins.tail : margins.body);
    if (!isPlottable(margin))
        return '';
    const x = axis.x(1 + margin);
    const top = y - step / 2;
    return `<rect class="beyond" x="${px(x)}" y="${px(top)}" width="${px(Math.max(0, frame.width - frame.right - x))}" height="${px(step)}"/><path class="margin" d="M${px(x)} ${px(top)}v${px(step)}"/>`;
}
function ratio_chart_name(row) {
    return `p${Number((row.quantile * 100).toPrecision(4))}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts/value-axis.js


/** @param domain of positive length, in `unit` */
function valueAxis(frame, [low, high], unit) {
    const { size, write } = scaleOf(unit, Math.max(Math.abs(low), Math.abs(high)));
    const scale = (0,d3_scale/* scaleLinear */.m4)([low / size, high / size], [frame.height - frame.bottom, frame.top]).nice(4);
    return { y: (value) => scale(value / size), ticks: scale.ticks(4).map((value) => ({ at: scale(value), label: write(value) })) };
}
/** Units short enough to stand beside each number do so; the others are in the chart's caption. */
function scaleOf(unit, most) {
    if (unit === 'bytes' || unit === 'B') {
        const power = most < 1 ? 0 : Math.min(5, Math.floor(Math.log(most) / Math.log(1024)));
        return { size: 1024 ** power, write: (value) => `${(0,numbers/* formatNumber */.ZV)(value)} ${['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'][power]}` };
    }
    if (unit === 'share')
        return { size: 1, write: numbers/* formatPercent */.l9 };
    if (unit === 's' || (unit === 'ms' && most >= 2_000))
        return { size: unit === 'ms' ? 1_000 : 1, write: (value) => `${(0,numbers/* formatNumber */.ZV)(value)} s` };
    if (unit === 'ms')
        return { size: 1, write: (value) => `${(0,numbers/* formatNumber */.ZV)(value)} ms` };
    return { size: 1, write: (value) => (0,numbers/* formatNumber */.ZV)(value) };
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts/timeline-chart.js





/** One KPI over time on all arms, then the forecast with its band and the limit it may meet. Gaps stay gaps. */
function timelineChart(chart) {
    const { forecast } = chart;
    const band = forecast ? bandOf(forecast) : [];
    const measured = [...(chart.baseline ?? []), ...chart.primary, ...chart.shadow].filter(timeline_chart_isDrawn);
    const ahead = (forecast?.points ?? []).filter(timeline_chart_isDrawn);
    const title = `${chart.kpi} over time`;
    const times = [...measured, ...ahead].map(([t]) => t).concat(band.map((row) => row.t));
    if (times.length === 0)
        return emptyChart(title);
    const values = [...measured, ...ahead].map(([, value]) => value).concat(band.flatMap((row) => [row.low, row.high]));
    const limit = isPlottable(forecast?.limit) ? forecast.limit : null;
    const axis = timeAxis(FRAME, spread(times, 0));
    const drawn = [...values, ...(limit === null ? [] : [limit])];
    const [low, high] = spread(drawn, 0.08);
    // Room below zero would promise values that nothing measured can have.
    const { y, ticks } = valueAxis(FRAME, [drawn.every((value) => value >= 0) ? Math.max(0, low) : low, high], chart.unit);
    const path = (0,d3_shape/* line */.n8)((point) => axis.x(point[0]), (point) => y(point[1] ?? 0)).defined(timeline_chart_isDrawn);
    const curve = (points, kind) => points.some(timeline_chart_isDrawn) ? `<path class="line ${kind}" d="${path(points) ?? ''}"/>` : '';
    const shade = (0,d3_shape/* area */.Wc)((row) => axis.x(row.t), (row) => y(row.low), (row) => y(row.high));
    return svg(FRAME, title, describe(chart, measured), [
        leftAxis(FRAME, ticks),
        bottomAxis(FRAME, axis.ticks, axis.title),
        band.length > 1 ? `<path class="band" d="${shade(band) ?? ''}"/>` : '',
        limit === null
            ? ''
            : `<path class="limit" d="M${FRAME.left} ${px(y(limit))}H${FRAME.width - FRAME.right}"/>${frame_text(FRAME.left + 6, y(limit) + (y(limit) < FRAME.top + 16 ? 14 : -5), `limit ${(0,numbers/* formatValue */.Fl)(limit, chart.unit)}`, 'start', 'limit-label')}`,
        curve(chart.baseline ?? [], 'baseline'),
        curve(chart.primary, 'primary'),
        curve(chart.shadow, 'shadow'),
        curve(forecast?.points ?? [], 'ahead'),
    ]);
}
function bandOf(forecast) {
    const highs = new Map(forecast.high.filter(timeline_chart_isDrawn));
    return forecast.low.filter(timeline_chart_isDrawn).flatMap(([t, low]) => {
        const high = highs.get(t);
        return high === undefined ? [] : [{ t, low, high }];
    });
}
function timeline_chart_isDrawn(point) {
    return isPlottable(point[0]) && isPlottable(point[1]);
}
function describe(chart, measured) {
    const last = (points) => (0,numbers/* formatValue */.Fl)(points.filter(timeline_chart_isDrawn).at(-1)?.[1] ?? null, chart.unit);
    if (measured.length === 0)
        return 'Forecast only.';
    return `Last values: primary ${last(chart.primary)}, shadow ${last(chart.shadow)}.`;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/charts.js




/** Data in, SVG text out. Each chart survives empty, single-point and non-finite data, and names itself for screen readers. */
const CHARTS = { ratio: ratioChart, ecdf: ecdfChart, timeline: timelineChart, evidence: evidenceChart };

;// CONCATENATED MODULE: ./build-bundle/src/report/margins.js
/** The margins the response times were judged at: as widened by the noise of this run, else as configured; null where nobody said. */
function latencyMargins(report) {
    const facts = report.verdict.findings.find((finding) => finding.kpi === 'latency' && typeof finding.facts?.['margin'] === 'number')?.facts;
    const body = facts?.['margin'] ?? report.kpis?.find((kpi) => kpi.name === 'latency')?.margin;
    const tail = facts?.['tailMargin'] ?? report.kpis?.find((kpi) => kpi.name === 'latency')?.tailMargin;
    if (typeof body !== 'number' || !Number.isFinite(body))
        return null;
    return { body, tail: typeof tail === 'number' && Number.isFinite(tail) ? tail : 2 * body };
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-charts.js






const MOST = { ecdfs: 8, timelines: 24, evidence: 12, routes: 100 };
const PRIMARY = { name: 'primary', kind: 'primary' };
const SHADOW = { name: 'shadow', kind: 'shadow' };
const BASELINE = { name: 'baseline', kind: 'baseline dash' };
/** Ratio by quantile, distributions, and the routes. */
function responseTimes(report) {
    const margins = latencyMargins(report);
    const ratio = report.ratios.length === 0
        ? raw('')
        : figure(html_parts_text('Change of the response time by quantile'), [
            { name: `shadow / primary with its ${(0,numbers/* formatPercent */.l9)(report.verdict.spec.confidenceLevel)} interval`, kind: 'shadow' },
            ...(margins ? [{ name: 'margin', kind: 'limit dash' }] : []),
        ], CHARTS.ratio(report.ratios, margins));
    const ecdfs = report.ecdfs
        .slice(0, MOST.ecdfs)
        .map((chart) => figure(html_parts_text(`Distribution: ${chart.route}`, 90), chart.baseline ? [PRIMARY, SHADOW, BASELINE] : [PRIMARY, SHADOW], CHARTS.ecdf(chart)));
    const figures = [ratio, ...ecdfs].filter((part) => part.html !== '');
    const grid = figures.length === 0 ? raw('') : html_parts_element('div', { class: 'charts' }, ...figures);
    return section('response-times', 'Response times', [grid, ratioTable(report), routeTable(report)]);
}
function ratioTable({ ratios, verdict }) {
    const rows = ratios
        .filter((row) => Number.isFinite(row.ratio))
        .map((row) => [
        html_parts_text(`p${Number((row.quantile * 100).toPrecision(4))}`),
        html_parts_text((0,numbers/* formatRatio */.B0)(row.ratio)),
        html_parts_text(`${(0,numbers/* formatRatio */.B0)(row.low, row.ratio >= 3)} to ${(0,numbers/* formatRatio */.B0)(row.high, row.ratio >= 3)}`),
    ]);
    const whole = table('Change of the response time, shadow against primary', [
        { head: 'Quantile' },
        { head: 'Change', figure: true },
        { head: `${(0,numbers/* formatPercent */.l9)(verdict.spec.confidenceLevel)} interval`, figure: true },
    ], rows);
    return rows.length === 0 ? whole : details('The change as a table', whole);
}
function routeTable({ routes }) {
    const shown = routes.slice(0, MOST.routes);
    const caption = `By route, primary → shadow${routes.length > shown.length ? ` (the first ${(0,numbers/* formatCount */.B4)(shown.length)} of ${(0,numbers/* formatCount */.B4)(routes.length)})` : ''}`;
    const columns = [{ head: 'Route' }, ...['Pairs', 'p50', 'p95', 'p99', 'Errors'].map((head) => ({ head, figure: true }))];
    return table(caption, columns, shown.map(routeCells));
}
function routeCells(row) {
    const times = (quantile) => html_parts_text((0,numbers/* formatMsPair */.WL)(row.primary[quantile], row.shadow[quantile], '→'));
    return [
        route(row.route),
        html_parts_text((0,numbers/* formatCount */.B4)(row.pairs)),
        times('p50'),
        times('p95'),
        times('p99'),
        html_parts_text(`${(0,numbers/* formatCount */.B4)(row.primary.errors)} → ${(0,numbers/* formatCount */.B4)(row.shadow.errors)}`),
    ];
}
function timelines(report) {
    const charts = report.timelines
        .slice(0, MOST.timelines)
        .map((chart) => figure(html_parts_text(`${(0,sentences_words/* capital */.Nx)((0,sentences_words/* labelOf */.Wy)(chart.kpi))}${axisUnit(chart)}`, 90), timelineKeys(chart), CHARTS.timeline(chart)));
    return section('timelines', 'Over time', charts.length === 0 ? [] : [html_parts_element('div', { class: 'charts' }, ...charts)]);
}
/** Units that the axis does not write beside each number. */
function axisUnit({ unit }) {
    return ['', 'ms', 's', 'bytes', 'B', 'share', 'ratio', 'count'].includes(unit) ? '' : ` (${unit})`;
}
function timelineKeys({ baseline, forecast }) {
    const ahead = [
        { name: 'forecast with its band', kind: 'shadow dash' },
        ...(typeof forecast?.limit === 'number' ? [{ name: 'limit', kind: 'limit dash' }] : []),
    ];
    return [PRIMARY, SHADOW, ...(baseline ? [BASELINE] : []), ...(forecast ? ahead : [])];
}
function evidence(report) {
    if (report.evidence.length === 0)
        return raw('');
    const charts = report.evidence
        .filter((chart) => !isQuiet(chart))
        .slice(0, MOST.evidence)
        .map((chart) => figure(html_parts_text((0,sentences_words/* capital */.Nx)((0,sentences_words/* labelOf */.Wy)(chart.kpi)), 90), chart.lines.slice(0, MOST_LINES).map((line, index) => ({ name: TEST_NAMES[line.name] ?? line.name, kind: `series-${index + 1}` })), CHARTS.evidence(chart)));
    const quiet = report.evidence.filter(isQuiet).map(({ kpi }) => (0,sentences_words/* labelOf */.Wy)(kpi));
    const still = quiet.length === 0 ? raw('') : html_parts_element('p', { class: 'detail' }, html_parts_text(`Never above 2: ${quiet.join(', ')}.`));
    const note = html_parts_element('p', { class: 'detail' }, 'How many times better "worse than its margin" explains the data than "not worse". A tier (fail, roll back) is reached where its tests rise above its dashed line; looking often does not raise false alarms.');
    const grid = charts.length === 0 ? raw('') : html_parts_element('div', { class: 'charts' }, ...charts);
    return section('evidence', 'Evidence over time', [note, grid, still]);
}
/** Evidence that never reached 2 : 1 makes an empty picture. */
function isQuiet({ lines }) {
    return lines.every(({ points }) => points.every(([, log]) => log === null || log < Math.log10(2)));
}
const TEST_NAMES = {
    warn: 'first sign',
    blocks: 'blocks in time',
    proof: 'proof of no harm',
    fast: 'fast lane',
    mcnemar: "McNemar's test",
    'betting-mcnemar': "McNemar's test against the margin",
};

// EXTERNAL MODULE: ./build-bundle/src/report/ranking.js
var ranking = __webpack_require__(59007);
// EXTERNAL MODULE: ./build-bundle/src/report/accept-line.js
var accept_line = __webpack_require__(5072);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences.js + 9 modules
var sentences = __webpack_require__(57880);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/logs.js
var logs = __webpack_require__(64113);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-findings.js








const html_findings_MOST = 60;
/** A shape for each outcome, so that colour is never the only sign. */
const ICONS = {
    pass: '<path d="M6 12.5l4 4 8-9"/>',
    fail: '<path d="M7.5 7.5l9 9M16.5 7.5l-9 9"/>',
    inconclusive: '<path d="M9 9.3a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.1-1.4 2M12 17.2v.1"/>',
    error: '<path d="M12 6.5v6.5M12 16.9v.1"/>',
};
/** The banner: outcome, the one fact behind it, what happens now, and how much it stands on. */
function verdictBanner(report) {
    const { outcome, score } = report.verdict;
    const icon = `<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10.5"/>${ICONS[outcome]}</svg>`;
    const needed = (0,sentences_verdict/* neededSentence */.Fo)(report);
    const figures = [
        ['pairs measured', (0,numbers/* formatCount */.B4)(report.traffic.measuredPairs)],
        ['pairs a second', (0,numbers/* formatNumber */.ZV)(report.traffic.ratePerSecond)],
        ['of traffic', (0,numbers/* formatSeconds */.Xo)(report.traffic.seconds)],
        ['in all', (0,numbers/* formatSeconds */.Xo)(report.minutesUsed * 60)],
        ['of the KPIs pass, by weight', `${(0,numbers/* formatNumber */.ZV)(score)} %`],
    ];
    return html_parts_element('section', { class: `verdict on-${outcome}`, 'aria-labelledby': 'verdict' }, html_parts_element('p', { class: `word is-${outcome}` }, raw(icon), sentences_verdict/* VERDICT_WORDS */._G[outcome]), html_parts_element('h1', { id: 'verdict' }, html_parts_text(`${(0,sentences_words/* capital */.Nx)((0,sentences_verdict/* headlineText */.uh)(report))}.`)), html_parts_element('p', {}, html_parts_text((0,sentences_verdict/* decisionSentence */.II)(report))), needed === '' ? raw('') : html_parts_element('p', {}, html_parts_text(needed)), html_parts_element('dl', { class: 'figures' }, ...figures.map(([name, value]) => html_parts_element('div', {}, html_parts_element('dt', {}, name), html_parts_element('dd', {}, html_parts_text(value))))));
}
const TAGS = { fail: 'Fail', error: 'Error', inconclusive: 'Undecided', pass: 'Fine' };
/** Why, what else is worth knowing, and, folded away, what is fine. */
function findingSections(report) {
    const { decisive, notes, passed } = (0,ranking/* rankFindings */.J)(report.verdict.findings);
    return [
        section('why', 'Why', decisive.length === 0 ? [] : [html_findings_list(decisive, report, (finding) => TAGS[finding.outcome])]),
        section('notes', 'Worth knowing', notes.length === 0 ? [] : [html_findings_list(notes, report, (finding) => NOTE_TAGS[finding.code] ?? 'Note')]),
        section('fine', 'What is fine', passed.length === 0
            ? []
            : [
                decisive.length === 0
                    ? html_findings_list(passed, report, () => 'Fine')
                    : details(`${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(passed.length), 'finding')}: ${(0,sentences_words/* namesOf */.eZ)(passed)}`, html_findings_list(passed, report, () => 'Fine')),
            ]),
    ];
}
const NOTE_TAGS = {
    warning: 'Warning',
    accepted: 'Accepted',
    improvement: 'Better',
    'no-data': 'No data',
    'not-enough': 'Too little',
    'loosened-gate': 'Gate',
};
function html_findings_list(findings, report, tagOf) {
    const items = findings.slice(0, html_findings_MOST).map((finding) => item(finding, tagOf(finding), report));
    const more = findings.length > html_findings_MOST ? [html_parts_element('li', {}, html_parts_element('span', {}, ''), html_parts_text(`and ${(0,numbers/* formatCount */.B4)(findings.length - html_findings_MOST)} more`))] : [];
    return html_parts_element('ul', { class: 'findings' }, ...items, ...more);
}
function item(finding, tag, report) {
    const evidence = (0,sentences/* evidenceSentence */.fT)(finding);
    const accept = (0,accept_line/* acceptLineOf */.m)(finding, report);
    const samples = (0,logs/* samplesOf */.lc)(finding);
    const body = [
        html_parts_element('p', {}, html_parts_text(`${(0,sentences.findingSentence)(finding, (0,sentences_words/* wordsOf */.Z9)(report))}.`)),
        evidence === '' ? raw('') : html_parts_element('p', { class: 'detail' }, html_parts_text(`${evidence}.`)),
        samples.length > 0 ? details('What it wrote', ...samples.map((sample) => html_parts_element('pre', {}, html_parts_text(sample, 1_000)))) : raw(''),
        accept
            ? details('To accept it', html_parts_element('p', { class: 'detail' }, raw('Under '), code('accept:'), raw(' in the configuration:')), html_parts_element('pre', {}, html_parts_text(accept, 1_000)))
            : raw(''),
    ];
    return html_parts_element('li', {}, html_parts_element('span', { class: Object.values(TAGS).includes(tag) ? `tag is-${finding.outcome}` : 'tag' }, tag), html_parts_element('div', {}, ...body));
}

// EXTERNAL MODULE: ./build-bundle/src/report/rank-divergences.js
var rank_divergences = __webpack_require__(46117);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-run.js





const MOST_DIVERGENCES = 100;
/** Differing paths with samples, what was accused marked; what differs between copies of the same code is folded away. */
function divergences(report) {
    const { accused, open, noise } = (0,rank_divergences/* rankDivergences */.u)(report);
    const quiet = `${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(noise.length), 'path')} that two copies of the same code answer differently too: no sign against the shadow`;
    return section('divergences', 'Differing responses', [
        divergenceTable([...accused, ...open], accused.length),
        noise.length === 0 ? raw('') : details(quiet, divergenceTable(noise, 0)),
    ]);
}
/** @param accused how many of the first rows failed the run */
function divergenceTable(rows, accused) {
    const rest = rows.length - MOST_DIVERGENCES;
    const caption = `Paths that differ, shadow against primary${rest > 0 ? `; ${(0,numbers/* formatCount */.B4)(rest)} more are in the run folder` : ''}`;
    const columns = [
        { head: 'Path' },
        { head: 'Route' },
        { head: 'Shadow only', figure: true },
        { head: 'Baseline only', figure: true },
        { head: 'Sample', kind: 'sample' },
    ];
    return table(caption, columns, rows.slice(0, MOST_DIVERGENCES).map((row, index) => divergenceCells(row, index < accused)));
}
function divergenceCells(row, isAccused) {
    const { sample } = row;
    const side = (tag, content) => html_parts_element(tag, {}, content === undefined ? html_parts_text('(nothing)') : code(content, 120));
    const samples = sample ? [side('del', sample.primary), raw(' → '), side('ins', sample.shadow)] : [html_parts_text('-')];
    return [
        html_parts_element('span', {}, code(row.path, 160), ...(isAccused ? [raw(' '), html_parts_element('span', { class: 'tag is-fail' }, 'fails')] : [])),
        route(row.route, 120),
        html_parts_text(`${(0,numbers/* formatCount */.B4)(row.shadowOnly)} of ${(0,numbers/* formatCount */.B4)(row.compared)}`),
        html_parts_text((0,numbers/* formatCount */.B4)(row.baselineOnly)),
        html_parts_element('span', {}, ...samples),
    ];
}
function forecasts(report) {
    const columns = [
        { head: 'KPI' },
        { head: 'Chance to pass its limit', figure: true },
        { head: 'When' },
        { head: 'Model' },
        { head: 'How well it did on the past' },
    ];
    return section('forecasts', 'Forecasts', [
        table('What the models expect within the horizon', columns, report.forecasts.slice(0, 50).map(({ forecast }) => forecastCells(forecast))),
    ]);
}
function forecastCells({ name, model, breach, card }) {
    const coverage = Object.entries(card.backtest.coverage).map(([level, share]) => `${(0,numbers/* formatPercent */.l9)(share)} inside the ${(0,numbers/* formatPercent */.l9)(Number(level))} band`);
    const mase = card.backtest.mase === null ? [] : [`error ${(0,numbers/* formatNumber */.ZV)(card.backtest.mase, 2)} of the naive forecast's`];
    const past = [...mase, ...coverage, `${(0,numbers/* formatCount */.B4)(card.backtest.origins)} back-tests`].join(', ');
    const order = card.order && card.order.length > 0 ? ` (${card.order.join(', ')})` : '';
    return [
        html_parts_text((0,sentences_words/* capital */.Nx)((0,sentences_words/* labelOf */.Wy)(name)), 80),
        html_parts_text(breach ? (0,numbers/* formatPercent */.l9)(breach.probability) : 'no limit set'),
        html_parts_text(breach ? timeOf(breach) : '-'),
        html_parts_text(`${model}${order}`, 80),
        html_parts_text(past),
    ];
}
function timeOf({ seconds }) {
    if (seconds.median === null)
        return 'not within reach';
    const low = seconds.low === null ? 'now' : (0,numbers/* formatSeconds */.Xo)(seconds.low);
    const high = seconds.high === null ? 'never' : (0,numbers/* formatSeconds */.Xo)(seconds.high);
    return `in about ${(0,numbers/* formatSeconds */.Xo)(seconds.median)} (${low} to ${high})`;
}
/** What ran, how the traffic went, every constant of the judge, and how to see it again. */
function runSection(report) {
    const arms = report.arms.flatMap(({ arm, what }) => [html_parts_element('dt', {}, arm), html_parts_element('dd', {}, code(what, 300))]);
    const lines = [(0,sentences_verdict/* trafficSentence */.Zr)(report), (0,sentences_verdict/* skippedSentence */.e5)(report)].filter((line) => line !== '').join(' ');
    const notes = report.traffic.notes.slice(0, 40).map((note) => html_parts_element('li', {}, ...note.split('`').map(prose)));
    const constants = Object.entries(report.verdict.spec).map(([name, value]) => html_parts_element('li', {}, html_parts_text(`${name}: ${Array.isArray(value) ? value.map(constant).join(', ') : constant(value)}`)));
    return section('run', 'What was run', [
        arms.length === 0 ? raw('') : html_parts_element('dl', { class: 'pairs' }, ...arms),
        html_parts_element('p', {}, html_parts_text(lines)),
        notes.length === 0 ? raw('') : html_parts_element('ul', { class: 'plain' }, ...notes),
        details('Every constant that decided', html_parts_element('ul', { class: 'constants' }, ...constants)),
        html_parts_element('h3', {}, 'To see this verdict again'),
        html_parts_element('pre', {}, html_parts_text(report.reproduce, 2_000)),
    ]);
}
/** What stands between two backticks is a name of the configuration. */
function prose(part, index) {
    if (index % 2 === 1)
        return code(part);
    return { html: `${part.startsWith(' ') ? ' ' : ''}${html_parts_text(part).html}${part.endsWith(' ') ? ' ' : ''}` };
}
function constant(value) {
    return typeof value === 'number' ? (0,numbers/* formatNumber */.ZV)(value, 4) : String(value);
}
function reachSection({ reach }) {
    return section('reach', 'How far this evidence reaches', [
        html_parts_element('dl', { class: 'pairs' }, html_parts_element('dt', {}, 'Covers'), html_parts_element('dd', {}, html_parts_text(reach.covers, 1_000)), html_parts_element('dt', {}, 'Does not cover'), html_parts_element('dd', {}, html_parts_text(reach.not, 1_000))),
    ], 'reach');
}
function footer(report) {
    return html_parts_element('footer', {}, html_parts_text((0,sentences_verdict/* originSentence */.yx)(report)));
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html-style.js
/** Colours as custom properties, once for light and once for dark; every text colour has at least 4.5 : 1 on its ground (kept by a test). */
const PALETTE = {
    light: {
        ground: '#f6f7f9',
        card: '#ffffff',
        ink: '#1b2330',
        soft: '#566072',
        rule: '#dfe3ea',
        code: '#eef1f5',
        primary: '#2767b0',
        shadow: '#b4500a',
        baseline: '#6b7482',
        pass: '#1a6e36',
        'pass-ground': '#e7f5ec',
        fail: '#b3202c',
        'fail-ground': '#fdecec',
        inconclusive: '#855800',
        'inconclusive-ground': '#fdf4dc',
        error: '#6a3cad',
        'error-ground': '#f2ecfb',
    },
    dark: {
        ground: '#10141b',
        card: '#181e28',
        ink: '#e6eaf1',
        soft: '#a3adbd',
        rule: '#2d3542',
        code: '#232b38',
        primary: '#79b3f3',
        shadow: '#f2a05a',
        baseline: '#98a2b2',
        pass: '#6fd08c',
        'pass-ground': '#12291b',
        fail: '#ff8f8f',
        'fail-ground': '#341719',
        inconclusive: '#ecc060',
        'inconclusive-ground': '#2e2611',
        error: '#c4a4f5',
        'error-ground': '#251b36',
    },
};
function properties(colours) {
    return Object.entries(colours)
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
/** The page's only style sheet. Layout is a single column; charts flow in a grid of cells no narrower than a phone. */
const STYLE = `
:root{color-scheme:light dark;${properties(PALETTE.light)}}
@media (prefers-color-scheme:dark){:root{${properties(PALETTE.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 48px}
.masthead{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;margin:0 0 14px;color:var(--soft)}
.masthead b{color:var(--ink)}
h1,h2,h3{line-height:1.25;margin:0;font-weight:650}
h1{font-size:1.5rem}
h2{font-size:1.15rem}
section>:not(:first-child){margin-top:14px}
h3{font-size:.95rem}
p{margin:0}
code,pre,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
section .whole{white-space:nowrap}
pre{margin:0;padding:10px 12px;background:var(--code);border-radius:6px;white-space:pre-wrap}
section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:20px;margin:0 0 16px}
.verdict{border-width:1px 1px 1px 6px}
.word{display:flex;align-items:center;gap:8px;font-weight:700;letter-spacing:.04em;margin:0 0 6px}
.word svg{width:22px;height:22px;flex:none}
.verdict>h1:not(:first-child){margin-top:0}
.verdict>h1+p:not(:first-child){margin-top:10px}
.verdict>p+p:not(:first-child){margin-top:4px}
.verdict.on-pass{background:var(--pass-ground);border-color:var(--pass)}
.verdict.on-fail{background:var(--fail-ground);border-color:var(--fail)}
.verdict.on-inconclusive{background:var(--inconclusive-ground);border-color:var(--inconclusive)}
.verdict.on-error{background:var(--error-ground);border-color:var(--error)}
.verdict>.figures:not(:first-child){margin-top:18px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:10px 20px;padding:14px 0 0;border-top:1px solid var(--rule)}
.figures div{display:flex;flex-direction:column-reverse}
.figures dd{margin:0;font-size:1.2rem;font-weight:650}
.figures dt{color:var(--soft);font-size:.85rem}
.findings{list-style:none;margin:0;padding:0}
.findings li{display:grid;grid-template-columns:7.2rem 1fr;gap:2px 12px;padding:12px 0;border-top:1px solid var(--rule)}
.findings li:first-child{border-top:0;padding-top:0}
.findings li:last-child{padding-bottom:0}
.tag{color:var(--soft);font-weight:650;font-size:.875rem;padding-top:1px}
.is-pass{color:var(--pass)}.is-fail{color:var(--fail)}.is-inconclusive{color:var(--inconclusive)}.is-error{color:var(--error)}
.detail{color:var(--soft);font-size:.875rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));gap:22px 26px;align-items:start}
figure{margin:0;min-width:0;max-width:540px}
figcaption{font-size:.9rem;font-weight:600}
figcaption .keys{display:flex;flex-wrap:wrap;gap:0 14px;font-weight:400;color:var(--soft);font-size:.82rem}
.key::before{content:"";display:inline-block;width:16px;height:0;border-top:3px solid currentColor;margin-right:6px;vertical-align:middle}
.key.dash::before{border-top-style:dashed}
.key.box::before{height:10px;border-top:0;background:currentColor;opacity:.3}
.key.primary::before{color:var(--primary)}.key.shadow::before{color:var(--shadow)}.key.baseline::before{color:var(--baseline)}.key.limit::before{color:var(--fail)}
.key.series-1::before{color:var(--primary)}.key.series-2::before{color:var(--shadow)}.key.series-3::before{color:var(--pass)}.key.series-4::before{color:var(--error)}.key.series-5::before{color:var(--baseline)}
.chart{display:block;width:100%;height:auto;margin-top:6px}
.chart text{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round;font-size:12px;fill:var(--soft);font-family:inherit}
.chart .label{fill:var(--ink)}
.chart .grid{stroke:var(--rule);stroke-width:1}
.chart .axis{stroke:var(--soft);stroke-width:1;fill:none}
.chart .zero{stroke:var(--soft);stroke-width:1.5}
.chart .line{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
.chart .primary{stroke:var(--primary)}.chart .shadow{stroke:var(--shadow)}
.chart .broad{stroke-width:4.5;opacity:.7}
.chart .baseline{stroke:var(--baseline);stroke-width:1.6;stroke-dasharray:2 4}
.chart .ahead{stroke:var(--shadow);stroke-dasharray:6 5}
.chart .band{fill:var(--shadow);opacity:.18}
.chart .limit,.chart .margin{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
.chart .limit-label{fill:var(--fail)}
.chart .beyond{fill:var(--fail);opacity:.09}
.chart .threshold{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:5 4;fill:none}
.chart .threshold-label{fill:var(--soft)}
.chart .whisker{stroke:var(--shadow);stroke-width:2.2;fill:none}
.chart .dot{fill:var(--shadow);stroke:var(--card);stroke-width:1.5}
.chart .series-1{stroke:var(--primary)}.chart .series-2{stroke:var(--shadow)}.chart .series-3{stroke:var(--pass)}.chart .series-4{stroke:var(--error)}.chart .series-5{stroke:var(--baseline)}
.wide{overflow-x:auto}
.wide:focus-visible,summary:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding:0 0 6px}
th,td{text-align:left;padding:7px 14px 7px 0;border-bottom:1px solid var(--rule);vertical-align:top}
th{font-weight:600;color:var(--soft);white-space:nowrap}
tbody th{color:var(--ink);font-weight:400;white-space:normal;min-width:8rem}
.wide .path:not(.whole){display:inline-block;min-width:17rem}
td.figure,th.figure{text-align:right;white-space:nowrap;padding-right:10px}
tr:last-child>*{border-bottom:0}
.sample{min-width:17rem}
.wide code{overflow-wrap:anywhere}
del{text-decoration:none;color:var(--primary)}
ins{text-decoration:none;color:var(--shadow)}
details{margin-top:12px}
summary{cursor:pointer;color:var(--soft);font-size:.9rem}
details>*:not(summary){margin-top:8px}
section>h3+pre:not(:first-child){margin-top:6px}
.findings details{margin-top:4px}
.pairs{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
.pairs dt{color:var(--soft)}
.pairs dd{margin:0}
.constants{columns:3 220px;font-size:.85rem;list-style:none;padding:0;margin:0}
.plain{margin:0;padding-left:1.2em}
.reach{border-left:6px solid var(--soft)}
footer{color:var(--soft);font-size:.85rem}
@media (max-width:560px){
main{padding:14px 12px 32px}
section{padding:16px 14px}
h1{font-size:1.22rem}
.findings li{grid-template-columns:1fr}
.pairs{grid-template-columns:1fr;gap:0}
.pairs dd{margin-bottom:8px}
.figures{grid-template-columns:1fr 1fr}
}
@media print{
:root{color-scheme:light;${properties(PALETTE.light)};--ground:#fff}
main{max-width:none;padding:0}
section,figure,li,tr{break-inside:avoid}
section{border-radius:0}
.wide{overflow:visible}
details::details-content{content-visibility:visible;display:block}
}
`.trim();

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/html.js











/** Nothing is loaded, nothing is executed, and the only style sheet is the one whose hash is named here. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** One self-contained page: no script, no external resource, readable in light and dark, on paper and on a phone. */
function renderHtml(report) {
    const title = `${sentences_verdict/* VERDICT_WORDS */._G[report.verdict.outcome]}: ${report.title}`;
    const masthead = html_parts_element('p', { class: 'masthead' }, html_parts_element('b', {}, html_parts_text(report.service, 120)), html_parts_element('span', {}, html_parts_text(`Foreshadow report of ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`, 200)));
    const parts = [
        masthead,
        verdictBanner(report),
        ...findingSections(report),
        changeSection(report),
        responseTimes(report),
        divergences(report),
        traceSection(report),
        timelines(report),
        forecasts(report),
        evidence(report),
        runSection(report),
        paritySection(report),
        reachSection(report),
        footer(report),
    ].filter((part) => part.html !== '');
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="content-security-policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,report_escape/* escapeHtml */.ZD)(title, 200)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<main>${parts.map((part) => part.html).join('\n')}</main>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/json.js
/** Reading order of the document; whatever a later version adds follows in alphabetical order. */
const ORDER = [
    'title',
    'service',
    'verdict',
    'effective',
    'arms',
    'change',
    'parity',
    'traffic',
    'routes',
    'ratios',
    'divergences',
    'forecasts',
    'acceptLines',
    'reach',
    'minutesUsed',
    'reproduce',
    'startedAt',
    'version',
    'seed',
];
/** The report as one JSON document, keys in a fixed order, a line break at its end. What JSON cannot hold (infinities) becomes null. */
function renderJson(report) {
    return `${JSON.stringify(inOrder(report, ORDER), null, 2)}\n`;
}
function inOrder(record, first = []) {
    const rest = Object.keys(record)
        .filter((key) => !first.includes(key))
        .sort();
    const keys = [...first.filter((key) => Object.hasOwn(record, key)), ...rest];
    return Object.fromEntries(keys.map((key) => [key, stable(record[key])]));
}
function stable(value) {
    if (Array.isArray(value))
        return value.map(stable);
    return typeof value === 'object' && value !== null ? inOrder(value) : value;
}

// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 6 modules
var fxb = __webpack_require__(49585);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/junit.js






/**
 * JUnit XML: one test case a finding, and a first one, `verdict`, that is red exactly when the exit code is: a reader of JUnit that
 * takes a skipped test for green must not turn "we do not know" into a pass. Of the findings, fail is a failure, error an error,
 * inconclusive is skipped with its sentence.
 */
function renderJunit(report) {
    const words = (0,sentences_words/* wordsOf */.Z9)(report);
    const cases = [verdictCase(report), ...report.verdict.findings.map((finding, index) => findingCase(finding, index, report, words))];
    const tally = (name) => cases.filter((node) => name in node).length;
    const totals = {
        '@_tests': cases.length,
        '@_failures': tally('failure'),
        '@_errors': tally('error'),
        '@_skipped': tally('skipped'),
        '@_time': seconds(report.minutesUsed * 60),
    };
    const suite = {
        '@_name': junit_text(report.service),
        ...totals,
        '@_timestamp': junit_text(report.startedAt),
        properties: junit_properties(report),
        testcase: cases,
    };
    const builder = new fxb/* default */.A({ ignoreAttributes: false, format: true, suppressEmptyNode: true, suppressBooleanAttributes: false });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { '@_name': junit_text(report.title), ...totals, testsuite: suite } })}`;
}
function verdictCase(report) {
    const { verdict, effective } = report;
    const message = junit_text((0,sentences_verdict/* headline */.Pl)(report));
    const body = junit_text(`${(0,sentences_verdict/* decisionSentence */.II)(report)} ${(0,sentences_verdict/* reachSentence */.vh)(report)}`);
    const shared = { '@_classname': 'foreshadow', '@_name': 'verdict', '@_time': seconds(report.traffic.seconds) };
    if (effective.exitCode === 0)
        return { ...shared, 'system-out': `${message}\n${body}` };
    const kind = effective.exitCode === 69 || verdict.outcome === 'error' ? 'error' : 'failure';
    return { ...shared, [kind]: { '@_message': message, '@_type': verdict.outcome, '#text': body } };
}
const ELEMENT = { fail: 'failure', error: 'error', inconclusive: 'skipped' };
function findingCase(finding, index, report, words) {
    const sentence = junit_text((0,sentences.findingSentence)(finding, words));
    const evidence = junit_text((0,sentences/* evidenceSentence */.fT)(finding));
    const place = [finding.route, finding.facts?.['path']].filter((part) => typeof part === 'string').join(' ');
    const shared = {
        '@_classname': junit_text(`foreshadow.${finding.kpi}`),
        '@_name': junit_text(`${finding.code} of ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}${place === '' ? '' : `: ${place}`} (${index + 1})`),
        '@_time': '0',
    };
    if (finding.outcome === 'pass')
        return { ...shared, 'system-out': [sentence, evidence].filter(Boolean).join('\n') };
    const line = (0,accept_line/* acceptLineOf */.m)(finding, report);
    const body = [evidence, line === undefined ? '' : (0,report_escape/* xmlText */.xK)(`To accept it: ${line}`)].filter(Boolean).join('\n');
    return {
        ...shared,
        [ELEMENT[finding.outcome]]: { '@_message': sentence, '@_type': finding.code, ...(body === '' ? {} : { '#text': body }) },
    };
}
function junit_properties(report) {
    const list = {
        outcome: report.verdict.outcome,
        decision: report.verdict.decision,
        score: report.verdict.score,
        exitCode: report.effective.exitCode,
        digest: report.verdict.digest,
        seed: report.seed,
        reproduce: report.reproduce,
    };
    return { property: Object.entries(list).map(([name, value]) => ({ '@_name': name, '@_value': junit_text(String(value)) })) };
}
function junit_text(value) {
    return (0,report_escape/* xmlText */.xK)((0,report_escape/* plainText */.wh)(value, 2_000));
}
function seconds(value) {
    return Number.isFinite(value) ? value.toFixed(3) : '0';
}

// EXTERNAL MODULE: ./build-bundle/src/report/renderers/markdown.js + 6 modules
var markdown = __webpack_require__(68713);
// EXTERNAL MODULE: ./build-bundle/src/report/renderers/terminal.js + 2 modules
var terminal = __webpack_require__(74418);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/registry.js





/** Every form a report can take, by the name a user asks for it. */
const RENDERERS = {
    terminal: terminal.renderTerminal,
    markdown: markdown/* renderMarkdown */.G,
    html: renderHtml,
    json: renderJson,
    junit: renderJunit,
};


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


/***/ })

};
