export const id = 8959;
export const ids = [8959,6218,3837,2829,9007];
export const modules = {

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e5: () => (/* binding */ readFollowedRun),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The pull request this run is about, from the event that started it. */
function readEvent(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'pull_request_target') {
        return { kind: 'none', reason: 'pull_request_target runs with the rights of the base and is not supported; use pull_request' };
    }
    if (name !== 'pull_request')
        return { kind: 'none', reason: `the event is ${name || 'unknown'}, not pull_request` };
    try {
        return { kind: 'pull-request', place: placeOf(JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''))) };
    }
    catch {
        return { kind: 'none', reason: 'the payload of the event cannot be read' };
    }
}
/** The commit this run is about: of a pull request the one its author pushed, of a `workflow_run` the one that run was about, else GITHUB_SHA. */
function readCommit(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === 'pull_request' || name === 'pull_request_target') {
        const event = readEvent(env, read);
        if (event.kind === 'none')
            return event;
        const { owner, repo, headSha: sha, fromFork } = event.place;
        return { kind: 'commit', place: { owner, repo, sha, fromFork } };
    }
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = name === 'workflow_run' ? shaOfRun(env, read) : env['GITHUB_SHA'];
    if (!owner || !repo || !sha || !/^[0-9a-f]{40}$/i.test(sha))
        return { kind: 'none', reason: 'no commit is known (GITHUB_REPOSITORY, GITHUB_SHA)' };
    return { kind: 'commit', place: { owner, repo, sha, fromFork: false } };
}
function shaOfRun(env, read) {
    try {
        const { workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''));
        return typeof run?.head_sha === 'string' ? run.head_sha : undefined;
    }
    catch {
        return undefined;
    }
}
function placeOf({ repository, pull_request: { number, head } }) {
    const [owner = '', repo = ''] = repository.full_name.split('/');
    if (!Number.isInteger(number) || !owner || !repo)
        throw new TypeError('not a pull_request payload');
    return { owner, repo, number, headSha: head.sha, fromFork: head.repo?.full_name !== repository.full_name };
}
/** @returns why it is none, where it is none */
function readFollowedRun(env, read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) {
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run')
        return `the event is ${env['GITHUB_EVENT_NAME'] ?? 'unknown'}, not workflow_run`;
    try {
        const { repository, workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''));
        if (run.event !== 'pull_request')
            return `the run that is followed was started by ${run.event}, not by a pull request`;
        const [owner = '', repo = ''] = repository.full_name.split('/');
        const isWhole = owner !== '' && repo !== '' && /^[0-9a-f]{40}$/.test(run.head_sha) && /^https:\/\//.test(run.html_url);
        if (!isWhole)
            return 'the payload of the event cannot be read';
        const { head_sha: headSha, head_branch: headBranch, head_repository: head, html_url: url } = run;
        return { owner, repo, headSha, headBranch, headRepository: head.full_name, url };
    }
    catch {
        return 'the payload of the event cannot be read';
    }
}


/***/ }),

/***/ 51317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88607);

/** Tells the runner what must never be read in a log or summary: each value, and as it looks percent-encoded, in JSON and in base64. */
function maskSecrets(values, core) {
    const forms = new Set([...values].flatMap(_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .spellings */ .cl));
    for (const form of forms)
        core.setSecret(form);
}


/***/ }),

/***/ 38959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22598);
/* harmony import */ var _run_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26218);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(841);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78122);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51317);








/** What is worth keeping of a run folder. */
const KEPT = [
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'verdict.json',
    'gate.json',
    'plan.json',
    'looks.ndjson',
    'journal.ndjson',
    'store.db',
    'logs',
];
/** `actions/report`: publishes the report of a run folder. It never makes a step red: a report that cannot be published is a warning. */
async function report(world) {
    const { core } = world;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)('report', world);
    const secrets = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .secretInputs */ ._y)('report', inputs);
    (0,_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecrets */ .Q)(secrets, core);
    try {
        if (inputs.carried !== undefined) {
            const { reportCarried } = await __webpack_require__.e(/* import() */ 1784).then(__webpack_require__.bind(__webpack_require__, 61784));
            core.setOutput('comment-url', await reportCarried((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, inputs.carried), inputs['github-token'], world));
            return;
        }
        if (inputs.run === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', { found: 'neither `run` nor `carried`', expected: 'one of them' });
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, inputs.run);
        const [{ publish }, { wantedReports }, { readReport }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8713), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 40888)),
            __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 10507)),
            __webpack_require__.e(/* import() */ 6257).then(__webpack_require__.bind(__webpack_require__, 6257)),
        ]);
        const document = await readReport(directory);
        const asked = wantedReports(directory);
        const wanted = { ...asked, pullRequest: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .flagOf */ .iP)(inputs.comment) && asked.pullRequest };
        const url = await publish({ report: document, wanted, token: inputs['github-token'], secrets }, world);
        const gate = writeGate(document, directory, world);
        const kept = KEPT.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
        core.setOutput('report', kept[0] ?? '');
        core.setOutput('artifacts', kept.join('\n'));
        core.setOutput('gate', gate);
        core.setOutput('comment-url', url ?? '');
        core.setOutput('artifact-name', asked.artifact ? artifactName(document.service, world.env['GITHUB_RUN_ATTEMPT']) : '');
    }
    catch (error) {
        core.warning(`No report: ${error instanceof Error ? error.message : String(error)}. The verdict is not affected.`, {
            title: 'Foreshadow',
        });
    }
}
/** What may be carried to a workflow that comments. @returns its path */
function writeGate(report, directory, { env }) {
    const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvent */ .j_)(env);
    const headSha = event.kind === 'pull-request' ? event.place.headSha : (env['GITHUB_SHA'] ?? '');
    new _run_run_folder_js__WEBPACK_IMPORTED_MODULE_4__.RunFolder(directory).writeJson('gate.json', (0,_report_gate_document_js__WEBPACK_IMPORTED_MODULE_3__/* .gateDocumentOf */ .Em)(report, headSha));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'gate.json');
}
/** What actions/upload-artifact takes: no quotes, slashes and the like. A second attempt of a job has one of its own, for names may not be used twice. */
function artifactName(service, attempt = '1') {
    const name = service.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 100);
    return `foreshadow-${name}${attempt === '1' ? '' : `-${attempt}`}`;
}


/***/ }),

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

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_SECRET = 4;
const MARK = '***';
/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON- and HTML-escaped, in hex and base64
 * (also inside of a longer text in base64), and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
function createRedactor(secrets, mark = MARK) {
    const forms = new Set();
    for (const secret of secrets)
        for (const form of spellings(secret))
            forms.add(form);
    if (forms.size === 0)
        return (text) => text;
    const pattern = new RegExp([...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'), 'g');
    return (text) => text.replace(pattern, () => mark);
}
/**
 * Every text of a document through `redact`, its keys as they are.
 * @param fixed keys whose values are words of ours, which a secret that happens to be one of them must not replace
 */
function redactDeep(value, redact, fixed = new Set()) {
    const walk = (node) => {
        if (typeof node === 'string')
            return redact(node);
        if (Array.isArray(node))
            return node.map(walk);
        if (node === null || typeof node !== 'object')
            return node;
        return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, fixed.has(key) ? item : walk(item)]));
    };
    return walk(value);
}
/** Every way a secret may be spelled in a log, a URL, a form, a JSON or HTML document, a header or a dump of bytes. */
function spellings(secret) {
    const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
    return [secret, ...lines].flatMap((value) => {
        if (value.length < SHORTEST_SECRET)
            return [];
        const bytes = Buffer.from(value, 'utf8');
        const percent = encodePercent(value);
        const forms = [
            value,
            percent,
            percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
            new URLSearchParams({ v: value }).toString().slice(2),
            JSON.stringify(value).slice(1, -1),
            value.replace(/[&<>"']/g, (character) => HTML[character]),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
            ...(bytes.length >= LONG_ENOUGH_INSIDE ? insideBase64(bytes) : []),
            ...base64(bytes),
        ];
        return [...new Set(forms.filter((form) => form.length >= SHORTEST_SECRET))];
    });
}
/** A shorter value leaves too few letters of its own inside of a longer base64 text. */
const LONG_ENOUGH_INSIDE = 8;
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function base64(bytes) {
    const whole = bytes.toString('base64');
    return [whole, whole.replace(/=+$/, ''), bytes.toString('base64url')];
}
/** What stands of the value in the base64 of a longer text (`user:password`), wherever in it: the letters that no neighbour changes. */
function insideBase64(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const first = before === 0 ? 0 : before + 1;
        const last = (before + bytes.length) % 3 === 0 ? padded.length : padded.length - 1;
        const own = padded.slice(first, last);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/***/ 22598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ MAX_GATE_BYTES),
/* harmony export */   Em: () => (/* binding */ gateDocumentOf),
/* harmony export */   lF: () => (/* binding */ renderGateDocument),
/* harmony export */   m1: () => (/* binding */ parseGateDocument)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82256);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91006);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33978);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53199);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59007);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57880);
/* harmony import */ var _sentences_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76753);
/* harmony import */ var _sentences_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18853);









/** More is refused unread. */
const MAX_GATE_BYTES = 65_536;
const MOST_FINDINGS = 40;
const MAX_TEXT = 600;
const MAX_NAME = 200;
const DECISIONS = ['advance', 'hold', 'promote', 'roll-back'];
const ICONS = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };
/** What is carried of a report. */
function gateDocumentOf(report, headSha) {
    const { decisive, notes } = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rankFindings */ .J)(report.verdict.findings);
    const words = (0,_sentences_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(report);
    const findings = [...decisive, ...notes].slice(0, MOST_FINDINGS);
    return {
        schema: 1,
        service: (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(report.service, MAX_NAME),
        outcome: report.verdict.outcome,
        decision: report.verdict.decision,
        score: report.verdict.score,
        pairs: report.traffic.pairs,
        headSha,
        findings: findings.map((finding) => ({ outcome: finding.outcome, text: (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__.findingSentence)(finding, words), MAX_TEXT) })),
    };
}
/**
 * Reads one that came from elsewhere.
 * @param headSha the commit it has to speak of, from the event
 * @throws FS_INPUT_INVALID naming what is not as it has to be, never the value
 */
function parseGateDocument(text, headSha) {
    if (text.length > MAX_GATE_BYTES)
        throw invalid(`${text.length} characters`, `at most ${MAX_GATE_BYTES}`);
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw invalid('no JSON', 'a JSON document');
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document))
        throw invalid('no mapping', 'a mapping');
    for (const [name, [holds, expected]] of Object.entries(RULES))
        if (!holds(document[name]))
            throw invalid(`a wrong \`${name}\``, expected);
    const unknown = Object.keys(document).length - Object.keys(RULES).length;
    if (unknown > 0)
        throw invalid(`${unknown} keys too many`, Object.keys(RULES).join(', '));
    if (document['headSha'] !== headSha)
        throw invalid('another commit', 'the head of the pull request that was run');
    return document;
}
const isText = (value, most) => typeof value === 'string' && [...value].length <= most && (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(value, most) === value;
const isNumber = (value, most) => typeof value === 'number' && value >= 0 && value <= most;
const isOutcome = (value) => _core_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .i.includes(value);
const RULES = {
    schema: [(value) => value === 1, '1'],
    service: [(value) => isText(value, MAX_NAME) && value !== '', `plain text of at most ${MAX_NAME} characters`],
    outcome: [isOutcome, _core_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .i.join(' | ')],
    decision: [(value) => DECISIONS.includes(value), DECISIONS.join(' | ')],
    score: [(value) => isNumber(value, 100), 'a number from 0 to 100'],
    pairs: [(value) => Number.isInteger(value) && isNumber(value, 1e12), 'a whole number'],
    headSha: [(value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value), 'a commit'],
    findings: [
        (value) => Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isFinding),
        `at most ${MOST_FINDINGS} findings`,
    ],
};
function isFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { outcome, text, ...rest } = value;
    return isOutcome(outcome) && isText(text, MAX_TEXT) && Object.keys(rest).length === 0;
}
const invalid = (found, expected) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', {
    found,
    expected,
    place: { file: 'gate.json' },
    hint: 'Nothing of it was shown. It has to be the `gate` output of actions/report, unchanged.',
});
/** The comment: what the run said, as its words and not as ours. */
function renderGateDocument(document, runUrl) {
    const { outcome, service, findings, pairs } = document;
    const rows = findings.map((finding) => `| ${ICONS[finding.outcome]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(finding.text, MAX_TEXT)} |`);
    const where = runUrl === undefined ? '' : ` The whole report is with [that run](${runUrl}).`;
    return [
        `## ${ICONS[outcome]} ${_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_WORDS */ ._G[outcome]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(service, MAX_NAME)}`,
        '',
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(pairs)} pairs of requests. Reported by the run of the pull request, without secrets; its own required check decides.${where}`,
        '',
        ...(rows.length === 0 ? [] : ['| | |', '|---|---|', ...rows, '']),
    ].join('\n');
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

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RunFolder: () => (/* binding */ RunFolder),
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'outbound.ndjson',
    'logs.ndjson',
    'traces.ndjson',
    'statements.ndjson',
    'measurements.json',
    'egress',
    'journal.ndjson',
    'notifications.json',
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'logs',
    'confirmation',
];
/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
class RunFolder {
    directory;
    /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
    constructor(directory) {
        this.directory = directory;
        guarded(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'), { recursive: true }));
    }
    /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
    clearEarlierRun() {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.path('plan.json')))
            return;
        guarded(this.directory, () => {
            for (const name of WRITTEN_BY_A_RUN)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(name), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.path('logs'), { recursive: true });
        });
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, ...parts);
    }
    /** A sub-folder of the same shape (the confirmation run). */
    sub(name) {
        return new RunFolder(this.path(name));
    }
    /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
    writeJson(name, document) {
        this.writeText(name, RunFolder.text(document));
    }
    /** How a document is written: the same bytes here and on a command's standard output. */
    static text(document) {
        return `${JSON.stringify(document, null, 1)}\n`;
    }
    writeText(name, text) {
        const target = this.path(name);
        guarded(target, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.new`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.new`, target);
        });
    }
    appendLine(name, document) {
        const target = this.path(name);
        guarded(target, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
    }
    /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
    journal(event, detail, atMs) {
        const target = this.path('journal.ndjson');
        guarded(target, () => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'a');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        });
    }
}
/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
function readJson(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
}
/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
function readLines(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}
function parseLine(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
    }
}
function guarded(target, write) {
    try {
        write();
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
    }
}


/***/ })

};
