export const id = 3833;
export const ids = [3833,2604,2256];
export const modules = {

/***/ 53833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateNotes: () => (/* binding */ annotateNotes),
/* harmony export */   conclude: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32604);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13437);
/* harmony import */ var _report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76753);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18853);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29472);





/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;
/** What a person can do something about: an outdated or idle acceptance, a pull request that loosens its own gate. */
const ACTIONABLE = ['accept-expired', 'accept-unused', 'loosened-gate'];
/** What a person can act on although it decides nothing. */
function annotateNotes(report, core) {
    const notes = report.verdict.findings.filter((finding) => finding.outcome === 'pass' && ACTIONABLE.includes(finding.code));
    for (const finding of notes.slice(0, MOST))
        core.warning((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_1__.findingSentence)(finding, (0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(report)), { title: 'Foreshadow' });
}
/** Ends the step by the verdict: one error where it is red, one notice where it is not though it would have been. */
function conclude(report, exitCode, world) {
    const { outcome } = report.verdict;
    const title = `Foreshadow: ${_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[outcome]}`;
    if (exitCode !== 0)
        world.core.error(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\n${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)({ ...report, effective: { ...report.effective, exitCode } })}`, {
            title,
        });
    else if (report.effective.wouldHave !== null)
        world.core.notice(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\n${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report)}`, { title: `${title} (observing only)` });
    else if (outcome !== 'pass')
        world.core.notice(`${(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report)}.\nA policy lets it through (the outcome's own exit code is ${_rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__.EXIT_OF[outcome]}).`, {
            title,
        });
    else
        world.core.info((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)((0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)));
    world.exit(exitCode);
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
    'improvement',
    'note',
    'not-affected',
    'parity',
    'no-data',
    'not-enough',
];
/** A lost arm explains everything else, so it is told first. */
const FIRST = ['arm-died', 'never-ready', 'source-failed', 'generator-late', 'loosened-gate', 'forecast-breach'];
/** Sorts findings into the three groups; within one, the worst outcome, then lost arms, then what is more than too little evidence, then a named route, then critical KPIs, then the strongest evidence. */
function rankFindings(findings) {
    const sorted = [...findings].sort(compare);
    const passing = sorted.filter((finding) => finding.outcome === 'pass');
    return {
        decisive: sorted.filter((finding) => finding.outcome !== 'pass'),
        notes: passing.filter((finding) => NOTES.includes(finding.code) || finding.facts?.['wouldHave'] !== undefined),
        passed: passing.filter((finding) => !NOTES.includes(finding.code) && finding.facts?.['wouldHave'] === undefined),
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
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13437);
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

/***/ 32604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXIT_OF: () => (/* binding */ EXIT_OF),
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   decide: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export isNoData */
/** The table of verdict.md 1: what a verdict means at this stage. Inside a rollout only `proven` moves on and only a roll-back tier rolls back. */
function decide(verdict, stage, enforce) {
    const inRollout = stage.kind === 'rollout';
    if (verdict.outcome === 'pass') {
        if (!inRollout)
            return 'advance';
        if (verdict.grade === 'no-regression-found')
            return 'hold';
        return stage.step >= stage.steps ? 'promote' : 'advance';
    }
    if (!inRollout || enforce !== 'roll-back')
        return 'hold';
    const byForecast = stage.rollbackOnForecast && verdict.outcome !== 'error' && verdict.findings.some(isBreach);
    const byTier = verdict.outcome === 'fail' && verdict.tier === 'roll-back';
    return byTier || byForecast ? 'roll-back' : 'hold';
}
/** A forecast that stands and may roll back: neither observed nor accepted, nor of a KPI that only holds. */
function isBreach(finding) {
    return finding.code === 'forecast-breach' && finding.outcome !== 'pass' && finding.facts?.['mayRollBack'] !== false;
}
/** Exit code of an outcome: 0 pass, 1 fail, 2 inconclusive, 69 could not measure. */
const EXIT_OF = { pass: 0, fail: 1, inconclusive: 2, error: 69 };
const EXIT_OF_POLICY = { fail: 1, hold: 2, pass: 0 };
/** Whether an inconclusive verdict is so because nothing was measured. */
function isNoData(verdict) {
    if (verdict.outcome !== 'inconclusive')
        return false;
    const reasons = verdict.findings.filter((finding) => finding.outcome === 'inconclusive');
    return reasons.every((finding) => finding.code === 'no-data');
}
/** The exit code after the policies and `enforce: observe`. The verdict is not touched. */
function exitCodeOf(verdict, policies, enforce) {
    if (enforce === 'observe')
        return 0;
    if (verdict.outcome === 'error' && policies.onError)
        return EXIT_OF_POLICY[policies.onError];
    if (verdict.outcome === 'inconclusive') {
        if (isNoData(verdict))
            return policies.onNoData ? EXIT_OF_POLICY[policies.onNoData] : EXIT_OF.inconclusive;
        if (policies.onInconclusive)
            return EXIT_OF_POLICY[policies.onInconclusive];
    }
    return EXIT_OF[verdict.outcome];
}


/***/ })

};
