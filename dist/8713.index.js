export const id = 8713;
export const ids = [8713];
export const modules = {

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

/***/ 46117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ rankDivergences)
/* harmony export */ });
function rankDivergences({ divergences, verdict }) {
    const key = (route, path) => `${route}\n${String(path)}`;
    const spokenOf = new Set(verdict.findings.flatMap(({ route, facts }) => (facts?.['path'] === undefined ? [] : [key(route, facts['path'])])));
    const isAccused = (row) => spokenOf.has(key(row.route, row.path));
    // A time or a counter differs on every route; on a rare one it may not have met the baseline yet.
    const noisy = new Set(divergences.filter((row) => row.baselineOnly > 0).map((row) => row.path));
    return {
        accused: divergences.filter(isAccused),
        open: divergences.filter((row) => !isAccused(row) && !noisy.has(row.path)),
        noise: divergences.filter((row) => !isAccused(row) && noisy.has(row.path)),
    };
}


/***/ }),

/***/ 68713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: DEFAULT_MAX_BYTES

// EXTERNAL MODULE: ./build-bundle/src/report/escape.js
var report_escape = __webpack_require__(33978);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/verdict.js
var verdict = __webpack_require__(76753);
// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/rank-divergences.js
var rank_divergences = __webpack_require__(46117);
// EXTERNAL MODULE: ./build-bundle/src/report/ranking.js
var ranking = __webpack_require__(59007);
// EXTERNAL MODULE: ./build-bundle/src/report/accept-line.js
var accept_line = __webpack_require__(5072);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences.js + 9 modules
var sentences = __webpack_require__(57880);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/logs.js
var logs = __webpack_require__(64113);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var sentences_words = __webpack_require__(18853);
;// CONCATENATED MODULE: ./build-bundle/src/report/sparkline.js
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const GAP = '·';
/** Several series as block characters on one common scale, at most `most` characters each; a dot where nothing was measured. */
function sparklines(series, most = 20) {
    const columns = series.map((points) => means(points, most));
    const values = columns.flat().filter((value) => value !== null);
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);
    return columns.map((cells) => cells.map((value) => (value === null ? GAP : bar(value, low, high))).join(''));
}
/** Constant series sit in the middle: they are neither low nor high. */
function bar(value, low, high) {
    if (!(high > low))
        return BARS[3];
    return BARS[Math.min(7, Math.floor(((value - low) / (high - low)) * 8))] ?? BARS[0];
}
function means(points, most) {
    const size = Math.max(1, Math.ceil(points.length / most));
    const cells = [];
    for (let start = 0; start < points.length; start += size) {
        const values = points
            .slice(start, start + size)
            .flatMap(([, value]) => (typeof value === 'number' && Math.abs(value) < 1e15 ? [value] : []));
        cells.push(values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
    }
    return cells;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/mermaid-charts.js


const MOST_POINTS = 40;
/** The change of each quantile in percent as a bar chart; null without a finite ratio. An empty or non-finite series breaks a whole diagram. */
function mermaidRatios(points) {
    const rows = points.filter(({ ratio, quantile }) => isFine(ratio) && isFine(quantile));
    if (rows.length === 0)
        return null;
    const changes = rows.map(({ ratio }) => (ratio - 1) * 100);
    return [
        'xychart-beta',
        '  title "Response time of the shadow against the primary"',
        `  x-axis [${rows.map(({ quantile }) => `"p${round(quantile * 100)}"`).join(', ')}]`,
        `  y-axis "change in percent" ${range([...changes, 0])}`,
        `  bar [${changes.map(round).join(', ')}]`,
    ].join('\n');
}
/** Primary (blue) and shadow (orange) of one KPI over time; null where nothing finite was measured on both. */
function mermaidTimeline(chart) {
    const rows = joined(chart.primary, chart.shadow);
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last || rows.length < 2)
        return null;
    const [size, unit] = chart.unit === 'bytes' || chart.unit === 'B' ? [1024 ** 2, 'MiB'] : [1, chart.unit === '' ? 'value' : chart.unit];
    const lines = [rows.map((row) => row.primary / size), rows.map((row) => row.shadow / size)];
    return [
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f6fb2, #c2570c"}}}}%%',
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)((0,sentences_words/* labelOf */.Wy)(chart.kpi))}: primary blue, shadow orange"`,
        `  x-axis "seconds" ${round(first.t)} --> ${round(last.t)}`,
        `  y-axis "${(0,report_escape/* mermaidLabel */._b)(unit)}" ${range(lines.flat())}`,
        ...lines.map((line) => `  line [${line.map(round).join(', ')}]`),
    ].join('\n');
}
/** Times measured on both arms, thinned to what a small chart can show. */
function joined(primary, shadow) {
    const others = new Map(shadow);
    const rows = primary.flatMap(([t, value]) => {
        const other = others.get(t);
        return isFine(t) && isFine(value) && isFine(other) ? [{ t, primary: value, shadow: other }] : [];
    });
    const step = Math.max(1, Math.ceil(rows.length / MOST_POINTS));
    return rows.filter((_, index) => index % step === 0);
}
/** A range of positive length, written without an exponent, which the diagram's grammar does not know. */
function range(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const room = high > low ? (high - low) * 0.1 : Math.max(1, Math.abs(high) * 0.1);
    return `${round(low < 0 ? low - room : Math.max(0, low - room))} --> ${round(high + room)}`;
}
function isFine(value) {
    return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e12;
}
/** Four significant digits as plain decimals. */
function round(value) {
    const text = Number(value.toPrecision(4)).toFixed(Math.abs(value) >= 100 ? 0 : 3);
    const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    return short === '-0' ? '0' : short;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/markdown-sections.js











const MOST = {
    findings: 12,
    fewFindings: 4,
    notes: 8,
    passed: 30,
    routes: 20,
    divergences: 15,
    kpis: 12,
    timelines: 2,
    runNotes: 8,
    forecasts: 10,
};
function findingsSection(report) {
    const { decisive } = (0,ranking/* rankFindings */.J)(report.verdict.findings);
    if (decisive.length === 0)
        return { name: 'findings', text: '', rank: 0 };
    const list = (most, detailed) => {
        const items = decisive.slice(0, most).map((finding) => findingItem(finding, report, detailed));
        return ['### Why', items.join('\n'), more(decisive.length, most, 'finding')].filter(Boolean).join('\n\n');
    };
    const short = { name: 'findings', text: list(MOST.fewFindings, false), rank: 0 };
    return { name: 'details of the findings', text: list(MOST.findings, true), rank: 1, shorter: short };
}
function findingItem(finding, report, detailed) {
    const lines = [`- **${WORDS[finding.outcome]}** ${(0,report_escape/* escapeMarkdown */.FV)((0,sentences.findingSentence)(finding, (0,sentences_words/* wordsOf */.Z9)(report)), 400)}`];
    if (!detailed)
        return lines[0];
    const evidence = (0,sentences/* evidenceSentence */.fT)(finding);
    if (evidence !== '')
        lines.push(`  <br><sub>${(0,report_escape/* escapeMarkdown */.FV)(evidence, 300)}</sub>`);
    const accept = (0,accept_line/* acceptLineOf */.m)(finding, report);
    const samples = (0,logs/* samplesOf */.lc)(finding);
    if (samples.length > 0)
        lines.push('', indent(`<details><summary>What it wrote</summary>\n\n${(0,report_escape/* markdownFence */.p0)(samples.join('\n\n'))}\n</details>`));
    if (accept)
        lines.push('', indent(`<details><summary>To accept it</summary>\n\nUnder \`accept:\` in the configuration:\n${(0,report_escape/* markdownFence */.p0)((0,report_escape/* plainText */.wh)(accept, 600), 'yaml')}\n</details>`));
    return lines.join('\n');
}
const WORDS = { fail: 'fail', error: 'error', inconclusive: 'undecided', pass: 'ok' };
function notesSection(report) {
    const { notes } = (0,ranking/* rankFindings */.J)(report.verdict.findings);
    return { name: 'notes', text: notes.length === 0 ? '' : `### Worth knowing\n\n${markdown_sections_sentences(notes, report, MOST.notes)}`, rank: 4 };
}
function passedSection(report) {
    const { passed } = (0,ranking/* rankFindings */.J)(report.verdict.findings);
    return {
        name: 'what passed',
        text: passed.length === 0 ? '' : folded(`What is fine (${(0,numbers/* formatCount */.B4)(passed.length)})`, markdown_sections_sentences(passed, report, MOST.passed)),
        rank: 8,
    };
}
function markdown_sections_sentences(findings, report, most) {
    const words = (0,sentences_words/* wordsOf */.Z9)(report);
    const items = findings.slice(0, most).map((finding) => `- ${(0,report_escape/* escapeMarkdown */.FV)((0,sentences.findingSentence)(finding, words), 400)}`);
    return [items.join('\n'), more(findings.length, most, 'finding')].filter(Boolean).join('\n\n');
}
function kpiSection(report) {
    const rows = report.timelines.slice(0, MOST.kpis).map((chart) => {
        const [primary = '', shadow = ''] = sparklines([chart.primary, chart.shadow]);
        const last = (points) => (0,report_escape/* escapeMarkdown */.FV)((0,numbers/* formatValue */.Fl)(points.findLast((point) => point[1] !== null)?.[1], chart.unit), 30);
        return [(0,report_escape/* markdownCode */.D9)((0,sentences_words/* labelOf */.Wy)(chart.kpi), 40), `${primary} ${last(chart.primary)}`, `${shadow} ${last(chart.shadow)}`];
    });
    return { name: 'the KPI table', text: table(['KPI over time', 'primary', 'shadow'], rows), rank: 6 };
}
function ratioSection(report) {
    const rows = report.ratios
        .filter((row) => Number.isFinite(row.ratio))
        .slice(0, 12)
        .map((row) => [
        `p${Number((row.quantile * 100).toPrecision(4))}`,
        (0,numbers/* formatRatio */.B0)(row.ratio),
        `${(0,numbers/* formatRatio */.B0)(row.low, row.ratio >= 3)} to ${(0,numbers/* formatRatio */.B0)(row.high, row.ratio >= 3)}`,
    ]);
    const level = (0,numbers/* formatPercent */.l9)(report.verdict.spec.confidenceLevel);
    return { name: 'the response-time table', text: table(['response time', 'change', `${level} interval`], rows, 1), rank: 3 };
}
function routeSection(report) {
    const rows = report.routes
        .slice(0, MOST.routes)
        .map((row) => [
        (0,report_escape/* markdownCode */.D9)(row.route, 80),
        (0,numbers/* formatCount */.B4)(row.pairs),
        ...['p50', 'p95', 'p99'].map((quantile) => (0,numbers/* formatMsPair */.WL)(row.primary[quantile], row.shadow[quantile], '→')),
        `${(0,numbers/* formatCount */.B4)(row.primary.errors)} → ${(0,numbers/* formatCount */.B4)(row.shadow.errors)}`,
    ]);
    const text = table(['route', 'pairs', 'p50', 'p95', 'p99', 'errors'], rows, 1);
    return {
        name: 'the routes',
        text: text === ''
            ? ''
            : folded(`Routes, primary → shadow (${(0,numbers/* formatCount */.B4)(report.routes.length)})`, [text, more(report.routes.length, MOST.routes, 'route')].filter(Boolean).join('\n\n')),
        rank: 7,
    };
}
function divergenceSection(report) {
    const { accused, open, noise } = (0,rank_divergences/* rankDivergences */.u)(report);
    // Paths that copies of the same code answer differently too are told by their number only: the whole report has them.
    const worth = [...accused, ...open];
    const rows = worth
        .slice(0, MOST.divergences)
        .map((row) => [
        (0,report_escape/* markdownCode */.D9)(row.route, 60),
        (0,report_escape/* markdownCode */.D9)(row.path, 80),
        `${(0,numbers/* formatCount */.B4)(row.shadowOnly)} of ${(0,numbers/* formatCount */.B4)(row.compared)}`,
        (0,numbers/* formatCount */.B4)(row.baselineOnly),
        `${(0,report_escape/* markdownCode */.D9)(row.sample?.primary ?? '', 60) || '-'} → ${(0,report_escape/* markdownCode */.D9)(row.sample?.shadow ?? '', 60) || '-'}`,
    ]);
    const text = table(['route', 'path', 'shadow only', 'baseline only', 'sample'], rows);
    const quiet = noise.length === 0
        ? ''
        : `${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(noise.length), 'path')} left out that two copies of the same code answer differently too.`;
    return {
        name: 'the divergences',
        text: text === ''
            ? ''
            : folded(`Differing responses (${(0,numbers/* formatCount */.B4)(worth.length)})`, [text, more(worth.length, MOST.divergences, 'path'), quiet].filter(Boolean).join('\n\n')),
        rank: 9,
    };
}
function forecastSection(report) {
    const rows = report.forecasts.slice(0, MOST.forecasts).map(({ forecast }) => {
        const { breach } = forecast;
        const when = breach?.seconds.median === null || breach?.seconds.median === undefined
            ? 'not within reach'
            : `in about ${(0,numbers/* formatSeconds */.Xo)(breach.seconds.median)}`;
        return [
            (0,report_escape/* markdownCode */.D9)((0,sentences_words/* labelOf */.Wy)(forecast.name), 40),
            breach ? (0,numbers/* formatPercent */.l9)(breach.probability) : 'no limit set',
            breach ? when : '-',
            (0,report_escape/* escapeMarkdown */.FV)(forecast.model, 30),
        ];
    });
    return { name: 'the forecasts', text: table(['forecast', 'chance to pass the limit', 'when', 'model'], rows), rank: 5 };
}
/** Mermaid in a folded block: a viewer that does not draw it loses nothing that the tables do not say. */
function chartSection(report) {
    const accused = new Set((0,ranking/* rankFindings */.J)(report.verdict.findings).decisive.map((finding) => finding.kpi));
    const timelines = [...report.timelines].sort((a, b) => Number(accused.has(b.kpi)) - Number(accused.has(a.kpi))).slice(0, MOST.timelines);
    const charts = [mermaidRatios(report.ratios), ...timelines.map(mermaidTimeline)].filter((chart) => chart !== null);
    return {
        name: 'the charts',
        text: charts.length === 0 ? '' : folded('Charts', charts.map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``).join('\n\n')),
        rank: 11,
    };
}
function runSection(report) {
    const arms = report.arms
        .slice(0, 6)
        .map(({ arm, what }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(arm, 20)}: ${(0,report_escape/* markdownCode */.D9)(what, 160)}`)
        .join('\n');
    const notes = report.traffic.notes
        .slice(0, MOST.runNotes)
        .map((note) => `- ${note.split('`').map(prose).join('')}`)
        .join('\n');
    const lines = [(0,verdict/* trafficSentence */.Zr)(report), (0,verdict/* skippedSentence */.e5)(report)].filter(Boolean).map((line) => (0,report_escape/* escapeMarkdown */.FV)(line, 400));
    return { name: 'the run', text: folded('What was run', [arms, lines.join(' '), notes].filter(Boolean).join('\n\n')), rank: 10 };
}
/** What stands between two backticks is a name of the configuration. */
function prose(part, index) {
    if (index % 2 === 1)
        return (0,report_escape/* markdownCode */.D9)(part, 80);
    return `${part.startsWith(' ') ? ' ' : ''}${(0,report_escape/* escapeMarkdown */.FV)(part, 300)}${part.endsWith(' ') ? ' ' : ''}`;
}
function constantsSection(report) {
    const list = Object.entries(report.verdict.spec).map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`);
    return { name: 'the constants', text: folded('Constants of the judge', (0,report_escape/* escapeMarkdown */.FV)(list.join(', '), 3_000)), rank: 12 };
}
function reproduceSection(report) {
    return { name: 'the command', text: `To see this verdict again:\n${(0,report_escape/* markdownFence */.p0)((0,report_escape/* plainText */.wh)(report.reproduce, 500), 'sh')}`, rank: 2 };
}
function reachSection({ reach }) {
    return {
        name: 'reach',
        text: `**Covers:** ${(0,report_escape/* escapeMarkdown */.FV)(reach.covers, 500)}\n\n**Does not cover:** ${(0,report_escape/* escapeMarkdown */.FV)(reach.not, 500)}`,
        rank: 0,
    };
}
function originSection(report) {
    return { name: 'origin', text: `<sub>${(0,report_escape/* escapeMarkdown */.FV)((0,verdict/* originSentence */.yx)(report), 300)}</sub>`, rank: 0 };
}
/** A table; the columns from `figures` on are aligned to the right. Cells must be escaped already. */
function table(head, rows, figures = head.length) {
    if (rows.length === 0)
        return '';
    const rule = head.map((_, column) => (column >= figures ? '---:' : '---'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function more(all, shown, noun) {
    return all > shown ? `and ${(0,numbers/* formatCount */.B4)(all - shown)} more ${noun}${all - shown === 1 ? '' : 's'}` : '';
}
function indent(block) {
    return block
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/what-changed.js
var what_changed = __webpack_require__(40293);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/markdown-change.js



const markdown_change_MOST = { settings: 12, dependencies: 8, facts: 6, files: 30 };
/** "The change": what was changed in words, the impact and why; the files folded away. */
function changeSection(report) {
    const words = (0,what_changed/* changeWords */.m)(report.change);
    if (!words)
        return { name: 'the change', text: '', rank: 5 };
    const lines = [...rows(words.settings, markdown_change_MOST.settings), ...rows(words.dependencies, markdown_change_MOST.dependencies), ...facts(words)];
    const parts = [`### The change`, (0,report_escape/* escapeMarkdown */.FV)(words.summary, 400), lines.join('\n'), impact(words)];
    const short = { name: 'details of the change', text: parts.filter(Boolean).join('\n\n'), rank: 5 };
    const files = fileList(words);
    return files === ''
        ? short
        : { name: 'the changed files', text: [...parts, files].filter(Boolean).join('\n\n'), rank: 9, shorter: short };
}
function rows(list, most) {
    const items = list
        .slice(0, most)
        .map(({ what, where, about }) => `- ${(0,report_escape/* markdownCode */.D9)(what, 200)} in ${(0,report_escape/* markdownCode */.D9)(where, 100)}${about === '' ? '' : ` (${(0,report_escape/* escapeMarkdown */.FV)(about, 80)})`}`);
    return list.length > most ? [...items, `- and ${(0,numbers/* formatCount */.B4)(list.length - most)} more`] : items;
}
const facts = (words) => words.facts.slice(0, markdown_change_MOST.facts).map((fact) => `- ${(0,report_escape/* escapeMarkdown */.FV)(fact, 300)}`);
function impact(words) {
    if (words.impact === '')
        return '';
    const reasons = words.reasons.length === 0 ? '' : `<br><sub>${(0,report_escape/* escapeMarkdown */.FV)(words.reasons.join(', '), 600)}</sub>`;
    return `${(0,report_escape/* escapeMarkdown */.FV)(words.impact, 300)}${reasons}`;
}
function fileList({ files }) {
    if (files.length === 0)
        return '';
    const items = files.slice(0, markdown_change_MOST.files).map((file) => `- ${(0,report_escape/* escapeMarkdown */.FV)(file, 200)}`);
    const more = files.length > markdown_change_MOST.files ? [`- and ${(0,numbers/* formatCount */.B4)(files.length - markdown_change_MOST.files)} more`] : [];
    return `<details><summary>Changed files (${(0,numbers/* formatCount */.B4)(files.length)})</summary>\n\n${[...items, ...more].join('\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/parity.js
var parity = __webpack_require__(13083);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/markdown-parity.js


const MOST_NOTES = 12;
const MARKS = {
    alike: '',
    declared: ' (by the change)',
    differs: ' **differs**',
};
/** Whether the arms were alike, folded away: what matters of it is a finding. */
function paritySection(report) {
    const words = (0,parity/* parityWords */.j)(report.parity);
    if (!words)
        return { name: 'the parity of the arms', text: '', rank: 11 };
    const rows = words.rows.map(({ label, values, state }) => `| ${label}${MARKS[state]} | ${values.map((value) => (0,report_escape/* markdownCode */.D9)(value, 80)).join(' | ')} |`);
    const table = rows.length === 0 ? '' : [`| | ${words.arms.join(' | ')} |`, `| --- |${' --- |'.repeat(words.arms.length)}`, ...rows].join('\n');
    const notes = words.notes
        .slice(0, MOST_NOTES)
        .map((note) => `- ${(0,report_escape/* escapeMarkdown */.FV)(note, 400)}`)
        .join('\n');
    const content = [(0,report_escape/* escapeMarkdown */.FV)(words.summary, 300), table, notes].filter(Boolean).join('\n\n');
    return { name: 'the parity of the arms', text: `<details><summary>Are the arms alike?</summary>\n\n${content}\n\n</details>`, rank: 11 };
}

// EXTERNAL MODULE: ./build-bundle/src/report/trace-rows.js
var trace_rows = __webpack_require__(83828);
;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/markdown-traces.js



const markdown_traces_MOST = 15;
/** The operations that differ, with links to the slowest trace of each arm. */
function traceSection(report) {
    const rows = (0,trace_rows/* traceRows */.R)(report);
    const name = 'the traces';
    if (rows.length === 0)
        return { name, text: '', rank: 10 };
    const lines = rows
        .slice(0, markdown_traces_MOST)
        .map(({ service, operation, change, primary, shadow }) => `| ${(0,report_escape/* markdownCode */.D9)(service, 40)} | ${(0,report_escape/* markdownCode */.D9)(operation, 80)} | ${(0,report_escape/* markdownCode */.D9)(change, 20)} | ${cell(primary)} | ${cell(shadow)} |`);
    const more = rows.length > markdown_traces_MOST ? `\n\n_and ${(0,numbers/* formatCount */.B4)(rows.length - markdown_traces_MOST)} more operations_` : '';
    const table = [
        '| service | operation | on the shadow | slowest trace, primary | slowest trace, shadow |',
        '| --- | --- | --- | --- | --- |',
        ...lines,
    ];
    return {
        name,
        text: `<details><summary>Traces that differ (${(0,numbers/* formatCount */.B4)(rows.length)})</summary>\n\n${table.join('\n')}${more}\n\n</details>`,
        rank: 10,
    };
}
function cell(link) {
    if (!link)
        return '-';
    const label = link.id.slice(-8); // the first half is the same for the whole run
    return `${link.url === null ? (0,report_escape/* markdownCode */.D9)(label) : `[${label}](${link.url})`} (${(0,numbers/* formatMs */._V)(link.selfMs)})`;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/renderers/markdown.js






const DEFAULT_MAX_BYTES = 60_000;
const ICONS = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };
const ENCODER = new TextEncoder();
/**
 * GitHub Markdown for a comment or a job summary, within `maxBytes` of UTF-8 (GitHub refuses a comment above 65,536 characters).
 * Too long, it drops whole sections in a fixed order, the least needed first, and says which. Nothing in it is executed, calls a
 * person, or breaks a table, whatever the routes, samples and messages contain.
 */
function renderMarkdown(report, options = {}) {
    const most = Math.max(200, Math.min(65_000, Math.floor(options.maxBytes ?? DEFAULT_MAX_BYTES) || DEFAULT_MAX_BYTES));
    const sections = sectionsOf(report).filter((section) => section.text !== '');
    const dropped = [];
    for (;;) {
        const text = join(report, sections, dropped, options);
        if (bytesOf(text) <= most)
            return text;
        const least = leastNeeded(sections);
        if (!least)
            return bare(report, most);
        sections.splice(sections.indexOf(least), 1);
        if (least.shorter)
            sections.push({ ...least.shorter, order: least.order });
        dropped.push(least.name);
    }
}
/** All sections as they stand in the document. `rank` says how early one is dropped: 0 never, then the highest first. */
function sectionsOf(report) {
    const builders = [
        findingsSection,
        notesSection,
        changeSection,
        kpiSection,
        ratioSection,
        routeSection,
        divergenceSection,
        traceSection,
        forecastSection,
        chartSection,
        passedSection,
        runSection,
        paritySection,
        constantsSection,
        reproduceSection,
        reachSection,
        originSection,
    ];
    return builders.map((build, order) => ({ ...build(report), order }));
}
function leastNeeded(sections) {
    return sections.filter((section) => section.rank > 0).sort((a, b) => b.rank - a.rank)[0];
}
function join(report, sections, dropped, options) {
    const inOrder = [...sections].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const parts = [opening(report), ...inOrder.map((section) => section.text), droppedLine(dropped), linkLine(options)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function opening(report) {
    const { outcome } = report.verdict;
    const needed = (0,verdict/* neededSentence */.Fo)(report);
    return [
        `## ${ICONS[outcome]} ${verdict/* VERDICT_WORDS */._G[outcome]}: ${(0,report_escape/* escapeMarkdown */.FV)(report.title, 150)}`,
        `**${(0,report_escape/* escapeMarkdown */.FV)((0,verdict/* headlineText */.uh)(report), 500)}.**`,
        [(0,report_escape/* escapeMarkdown */.FV)((0,verdict/* decisionSentence */.II)(report)), needed === '' ? '' : (0,report_escape/* escapeMarkdown */.FV)(needed)].filter(Boolean).join(' '),
    ].join('\n\n');
}
function droppedLine(dropped) {
    if (dropped.length === 0)
        return '';
    return `_Left out to keep this short: ${[...new Set(dropped)].join(', ')}. The whole report has them._`;
}
function linkLine({ reportUrl }) {
    if (reportUrl === undefined || !/^https:\/\/[^\s<>()"'`\\|]+$/.test(reportUrl))
        return '';
    return `[Whole report](${reportUrl})`;
}
/** The last resort for a tiny budget: outcome and headline, cut at a character. Nothing here opens a tag that a cut could leave open. */
function bare(report, most) {
    const full = `## ${verdict/* VERDICT_WORDS */._G[report.verdict.outcome]}\n\n`;
    for (let length = 400; length > 0; length = Math.floor(length / 2)) {
        const text = `${full}${(0,report_escape/* escapeMarkdown */.FV)((0,verdict/* headlineText */.uh)(report), length)}\n\n${(0,report_escape/* markdownFence */.p0)(report.reproduce.slice(0, length))}\n`;
        if (bytesOf(text) <= most)
            return text;
    }
    return full;
}
function bytesOf(text) {
    return ENCODER.encode(text).length;
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

/***/ 83828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ traceRows)
/* harmony export */ });
/** The operations of all findings on traces, in their order. */
function traceRows({ verdict, traces }) {
    return verdict.findings.flatMap((finding) => {
        const { facts = {}, kpi } = finding;
        if (kpi !== 'traces' || typeof facts['operation'] !== 'string')
            return [];
        const text = (name) => (typeof facts[name] === 'string' ? facts[name] : '');
        return [
            {
                finding,
                service: text('service'),
                operation: text('operation'),
                path: text('path'),
                change: text('change'),
                primary: linkOf(facts, 'slowestPrimary', traces?.ui ?? null),
                shadow: linkOf(facts, 'slowestShadow', traces?.ui ?? null),
            },
        ];
    });
}
const ADDRESS = /^https?:\/\/[^\s<>()"'`\\|]+$/;
function linkOf(facts, name, ui) {
    const [id, selfMs] = [facts[name], facts[`${name}Ms`]];
    if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id))
        return null;
    const url = ui === null ? null : `${ui.replace(/\/+$/, '')}/trace/${id}`;
    return { id, selfMs: typeof selfMs === 'number' ? selfMs : 0, url: url !== null && ADDRESS.test(url) ? url : null };
}


/***/ })

};
