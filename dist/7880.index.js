export const id = 7880;
export const ids = [7880];
export const modules = {

/***/ 57880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ evidenceSentence),
  findingSentence: () => (/* binding */ findingSentence),
  O4: () => (/* binding */ isReproduced),
  yd: () => (/* binding */ roundUp)
});

// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/change.js

const TIME = { more: 'slower', less: 'faster', times: 'as slow' };
const SIZE = { more: 'higher', less: 'lower', times: 'as high' };
/** `slower` for times, `higher` for everything else. */
function comparativesOf(kpi, unit) {
    return kpi === 'latency' || unit === 'ms' || unit === 's' ? TIME : SIZE;
}
/** `38 % slower (30 % to 47 %, 95 % interval)`. From twice on as a multiple: `3.1 times as slow (2.9 to 3.4 times, 95 % interval)`. */
function describeChange(effect, words) {
    const { ratio } = effect;
    if (!Number.isFinite(ratio) || ratio < 0)
        return 'changed by an amount that cannot be expressed';
    const size = magnitude(ratio, words);
    const interval = describeInterval(effect, words);
    return interval === '' ? size : `${size} (${interval})`;
}
/** The interval alone: `30 % to 47 %, 95 % interval`, `between 1 % faster and 4 % slower, 95 % interval`, `at least 30 %`; empty where open on both sides. */
function describeInterval({ ratio, low, high, level }, words) {
    const kind = `${(0,numbers/* formatPercent */.l9)(level)} interval`;
    const from = finite(low);
    const to = finite(high);
    if (from === null && to === null)
        return '';
    if (from === null)
        return `at most ${magnitude(to, words)}, ${kind}`;
    if (to === null)
        return `at least ${ratio >= 2 && from >= 2 ? `${(0,numbers/* formatNumber */.ZV)(from, 2)} times` : magnitude(from, words)}, ${kind}`;
    if (ratio >= 2 && from >= 1.2)
        return `${(0,numbers/* formatNumber */.ZV)(from, 2)} to ${(0,numbers/* formatNumber */.ZV)(to, 2)} times, ${kind}`;
    const sameSide = (from >= 1 && ratio >= 1) || (to <= 1 && ratio <= 1);
    if (!sameSide)
        return `between ${magnitude(from, words)} and ${magnitude(to, words)}, ${kind}`;
    if (magnitude(from, words) === magnitude(to, words))
        return '';
    const [small, large] = from >= 1 ? [from - 1, to - 1] : [1 - to, 1 - from];
    return `${(0,numbers/* formatPercent */.l9)(small)} to ${(0,numbers/* formatPercent */.l9)(large)}, ${kind}`;
}
function magnitude(ratio, words) {
    if (ratio >= 2)
        return `${(0,numbers/* formatNumber */.ZV)(ratio, 2)} times ${words.times}`;
    const size = (0,numbers/* formatPercent */.l9)(Math.abs(ratio - 1));
    if (size === '0 %')
        return 'unchanged';
    return `${size} ${ratio > 1 ? words.more : words.less}`;
}
function finite(bound) {
    return bound !== null && Number.isFinite(bound) && bound >= 0 ? bound : null;
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var sentences_words = __webpack_require__(18853);
;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/counted.js



const MORE = { more: 'more', less: 'fewer', times: 'as many' };
/** Whether a finding counts requests of both arms that were not paired. */
function isCounted(finding) {
    return (0,sentences_words/* numberFact */.cC)(finding, 'controlOf') !== undefined || isHistogram(finding);
}
const isHistogram = (finding) => (0,sentences_words/* numberFact */.cC)(finding, 'bound') !== undefined;
/** `errors: 90 of 1,440 on the shadow (6.3 %), 140 of 14,400 on the primary (0.97 %), 6.4 times as many (5 to 8 times, 95 % interval)`. */
function counted(finding, words) {
    return isHistogram(finding) ? histogram(finding, words) : events(finding, words);
}
/** The arm that the shadow is compared with. */
function controlOf(words) {
    return words.control ?? 'primary';
}
function events(finding, words) {
    const of = (count, all) => {
        const [some, total] = [(0,sentences_words/* numberFact */.cC)(finding, count) ?? 0, (0,sentences_words/* numberFact */.cC)(finding, all) ?? 0];
        return `${(0,numbers/* formatCount */.B4)(some)} of ${(0,numbers/* formatCount */.B4)(total)}|(${(0,numbers/* formatPercent */.l9)(total === 0 ? 0 : some / total)})`;
    };
    const side = (text, arm) => text.replace('|', ` on the ${arm} `);
    return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${side(of('experiment', 'experimentOf'), 'shadow')}, ${side(of('control', 'controlOf'), controlOf(words))}${changeOf(finding)}`;
}
/** `response time: 31 % above 100 ms on the shadow, 25 % on the primary, 24 % more (...); p95 is between 200 ms and 400 ms, on the primary between 100 ms and 200 ms`. */
function histogram(finding, words) {
    const unit = (0,sentences_words/* unitOf */.uF)(finding.kpi, words);
    const share = (name) => (0,numbers/* formatPercent */.l9)((0,sentences_words/* numberFact */.cC)(finding, name) ?? 0);
    const bound = (0,numbers/* formatValue */.Fl)((0,sentences_words/* numberFact */.cC)(finding, 'bound'), unit);
    const control = controlOf(words);
    const text = `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${share('experimentShare')} above ${bound} on the shadow, ${share('controlShare')} on the ${control}${changeOf(finding)}`;
    return `${text}; p95 is ${bracket(finding, 'p95', unit)}, on the ${control} ${bracket(finding, 'p95Control', unit)}`;
}
function bracket(finding, name, unit) {
    const [low, high] = [(0,sentences_words/* numberFact */.cC)(finding, `${name}Low`) ?? 0, (0,sentences_words/* numberFact */.cC)(finding, `${name}High`)];
    return high === undefined ? `above ${(0,numbers/* formatValue */.Fl)(low, unit)}` : `between ${(0,numbers/* formatValue */.Fl)(low, unit)} and ${(0,numbers/* formatValue */.Fl)(high, unit)}`;
}
function changeOf({ effect }) {
    return effect ? `, ${describeChange(effect, MORE)}` : '';
}

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/forecast.js


/** `memory will pass 512 MiB in about 2 h 50 min (1 h 55 min to 4 h 10 min) with 82 % probability`; in requests where no production rate is known. */
function forecastSentence(finding, words) {
    const known = words.forecasts?.find((entry) => entry.forecast.name === finding.kpi);
    const unit = (0,sentences_words/* unitOf */.uF)(finding.kpi, words) || known?.unit || '';
    const breach = known?.forecast.breach;
    const limit = (0,sentences_words/* numberFact */.cC)(finding, 'limit', 'above', 'below');
    const probability = (0,sentences_words/* numberFact */.cC)(finding, 'probability') ?? breach?.probability;
    const past = limit === undefined ? 'its limit' : (0,numbers/* formatValue */.Fl)(limit, unit);
    const chance = probability === undefined ? '' : ` with ${(0,numbers/* formatPercent */.l9)(probability)} probability`;
    const growth = (0,sentences_words/* numberFact */.cC)(finding, 'per100kRequests', 'growthPer100k');
    const grows = growth === undefined ? '' : `; it grows by ${(0,numbers/* formatValue */.Fl)(growth, unit)} per 100,000 requests`;
    return `${finding.route === undefined ? '' : `${finding.route}: `}${(0,sentences_words/* capital */.Nx)((0,sentences_words/* labelOf */.Wy)(finding.kpi))} will pass ${past}${timeOf(finding, breach?.seconds)}${chance}${grows}`;
}
function timeOf(finding, seconds) {
    const requests = (0,sentences_words/* numberFact */.cC)(finding, 'requestsToLimit', 'requests');
    const median = (0,sentences_words/* numberFact */.cC)(finding, 'secondsToLimit', 'seconds') ?? seconds?.median ?? undefined;
    if (median === undefined)
        return requests === undefined ? '' : ` after about ${(0,numbers/* formatCount */.B4)(Number(requests.toPrecision(2)))} requests`;
    const low = (0,sentences_words/* numberFact */.cC)(finding, 'secondsToLimitLow', 'lowSeconds') ?? seconds?.low ?? undefined;
    const high = (0,sentences_words/* numberFact */.cC)(finding, 'secondsToLimitHigh', 'highSeconds') ?? seconds?.high ?? undefined;
    const range = low === undefined
        ? ''
        : high === undefined
            ? ` (not before ${(0,numbers/* formatSeconds */.Xo)(low)})`
            : ` (${(0,numbers/* formatSeconds */.Xo)(low)} to ${(0,numbers/* formatSeconds */.Xo)(high)})`;
    return ` in about ${(0,numbers/* formatSeconds */.Xo)(median)}${range}`;
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/logs.js
var logs = __webpack_require__(64113);
;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/outbound.js


/**
 * `the shadow calls api.stripe.com twice per request, the primary once (POST /v1/charges; 400 against 200 calls in 200 requests)`; without a
 * known route the calls alone, because a rate over requests of all kinds says little.
 */
function outboundCalls(finding) {
    const host = (0,sentences_words/* textFact */.yM)(finding, 'host') ?? '';
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadowCalls') ?? 0, (0,sentences_words/* numberFact */.cC)(finding, 'primaryCalls') ?? 0];
    const requests = (0,sentences_words/* numberFact */.cC)(finding, 'requests') ?? 0;
    const call = (0,sentences_words/* textFact */.yM)(finding, 'call');
    const baseline = (0,sentences_words/* numberFact */.cC)(finding, 'baselineCalls');
    const beside = baseline === undefined ? '' : `, ${(0,numbers/* formatCount */.B4)(baseline)} on the baseline`;
    const counts = `${(0,numbers/* formatCount */.B4)(shadow)} against ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(primary), 'call')}${beside} in ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(requests), 'request')}`;
    const details = ` (${call === undefined || call === 'CONNECT' ? '' : `${call}; `}${counts})`;
    if (primary === 0)
        return `the shadow calls ${host}, which the primary never does${details}`;
    if (shadow === 0)
        return `the shadow never calls ${host}, which the primary does${details}`;
    if (finding.route !== undefined && requests > 0)
        return `the shadow calls ${host} ${times(shadow / requests)} per request, the primary ${times(primary / requests)}${details}`;
    const [more, word] = shadow >= primary ? [shadow / primary, 'as often as'] : [primary / shadow, 'less often than'];
    return word === 'as often as'
        ? `the shadow calls ${host} ${(0,numbers/* formatNumber */.ZV)(more, 2)} times as often as the primary${details}`
        : `the primary calls ${host} ${(0,numbers/* formatNumber */.ZV)(more, 2)} times as often as the shadow${details}`;
}
function times(perRequest) {
    const whole = Math.round(perRequest);
    if (Math.abs(perRequest - whole) < 0.01 && (whole === 1 || whole === 2))
        return whole === 1 ? 'once' : 'twice';
    return `${(0,numbers/* formatNumber */.ZV)(perRequest, 2)} times`;
}
const ENDS = {
    denied: (host, calls) => `an unstubbed call to ${host} was refused${calls}`,
    unmatched: (host, calls) => `the stub of ${host} has no recorded answer${calls}`,
    'certificate-refused': (host) => `a client calls ${host} without trusting the certificates of the experiment, so that its calls fail and are not known (see egress.tls)`,
    failed: (host, calls) => `nobody answered at ${host}${calls}`,
};
/** `an unstubbed call to api.stripe.com was refused (POST /v1/charges): 200 times on the primary, 200 on the shadow`. */
function unstubbedCall(finding) {
    const list = (0,sentences_words/* textFact */.yM)(finding, 'calls');
    const calls = list === undefined || list === 'CONNECT' ? '' : ` (${list})`;
    const say = ENDS[(0,sentences_words/* textFact */.yM)(finding, 'end') ?? ''] ?? ENDS['denied'];
    const of = (arm) => (0,sentences_words/* numberFact */.cC)(finding, `${arm}Calls`) ?? 0;
    const shadow = `${(0,numbers/* formatCount */.B4)(of('shadow'))} on the shadow`;
    const baseline = of('baseline') > 0 ? `, ${(0,numbers/* formatCount */.B4)(of('baseline'))} on the baseline` : '';
    return `${say?.((0,sentences_words/* textFact */.yM)(finding, 'host') ?? '', calls)}: ${(0,numbers/* formatCount */.B4)(of('primary'))} times on the primary, ${shadow}${baseline}`;
}
/** What was called, where nothing was called more often. */
function quietCalls(finding) {
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadowCalls') ?? 0, (0,sentences_words/* numberFact */.cC)(finding, 'primaryCalls') ?? 0];
    if (shadow + primary === 0)
        return `no outbound call on either arm, ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'pair')}`;
    const hosts = finding.facts?.['hosts'];
    const many = Array.isArray(hosts) ? hosts.length : 0;
    return `outbound calls to ${many === 1 ? (0,sentences_words/* textFact */.yM)(finding, 'hosts') : (0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(many), 'host')}: ${(0,numbers/* formatCount */.B4)(shadow)} on the shadow, ${(0,numbers/* formatCount */.B4)(primary)} on the primary: no alarm`;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/traces.js



/**
 * An operation that differs on the shadow, as a clause: `the shadow calls "GET /stock" of inventory, which the primary never does (...)`,
 * `"render" of shop takes 2.1 times as long by itself (...)`.
 */
function traceDifference(finding) {
    const change = (0,sentences_words/* textFact */.yM)(finding, 'change');
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadow') ?? 0, (0,sentences_words/* numberFact */.cC)(finding, 'primary') ?? 0];
    const details = ` (${[beneath(finding), traces_counted(finding)].filter(Boolean).join('; ')})`;
    const name = nameOf(finding);
    if (change === 'new')
        return `the shadow does ${name}, which the primary never does${details}${following(finding)}`;
    if (change === 'missing')
        return `the shadow never does ${name}, which the primary does${details}`;
    if (change === 'more')
        return `the shadow does ${name} ${traces_times(shadow, primary)} the primary${details}${following(finding)}`;
    if (change === 'fewer')
        return `the primary does ${name} ${traces_times(primary, shadow)} the shadow${details}`;
    if (change === 'errors')
        return `${name} fails on the shadow in ${trials(finding, shadow)}, on the primary in ${(0,numbers/* formatCount */.B4)(primary)}${details}`;
    return slower(finding, name);
}
/** Own time: what the operation takes without what it waits for below it. */
function slower(finding, name) {
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadowMs'), (0,sentences_words/* numberFact */.cC)(finding, 'primaryMs')];
    const change = finding.effect ? describeChange(finding.effect, { more: 'longer', less: 'shorter', times: 'as long' }) : 'longer';
    const each = shadow === undefined || primary === undefined ? '' : `: ${(0,numbers/* formatMs */._V)(shadow)} against ${(0,numbers/* formatMs */._V)(primary)} at the median`;
    return `${name} by itself, without what it calls, takes ${change}${each} (${[beneath(finding), traces_counted(finding)].filter(Boolean).join('; ')})`;
}
function nameOf(finding) {
    const service = (0,sentences_words/* textFact */.yM)(finding, 'service');
    return `"${(0,sentences_words/* textFact */.yM)(finding, 'operation') ?? ''}"${service === undefined ? '' : ` of ${service}`}`;
}
function beneath(finding) {
    const path = (0,sentences_words/* textFact */.yM)(finding, 'path');
    return path === undefined ? '' : `below ${path}`;
}
/** `120 spans against 0, 0 on the baseline, in 120 traced requests`. */
function traces_counted(finding) {
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadow') ?? 0, (0,sentences_words/* numberFact */.cC)(finding, 'primary') ?? 0];
    const baseline = (0,sentences_words/* numberFact */.cC)(finding, 'baseline');
    const beside = baseline === undefined ? '' : `, ${(0,numbers/* formatCount */.B4)(baseline)} on the baseline,`;
    const requests = (0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, 'trials') ?? 0), 'traced request');
    if ((0,sentences_words/* textFact */.yM)(finding, 'change') === 'errors')
        return baseline === undefined ? '' : `${(0,numbers/* formatCount */.B4)(baseline)} on the baseline`;
    return `${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(shadow), 'span')} against ${(0,numbers/* formatCount */.B4)(primary)}${beside} in ${requests}`;
}
function trials(finding, failed) {
    return `${(0,numbers/* formatCount */.B4)(failed)} of ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, 'trials') ?? 0), 'traced request')}`;
}
function traces_times(more, less) {
    const ratio = more / Math.max(less, 1);
    return ratio < 1.05 ? 'more often than' : `${(0,numbers/* formatNumber */.ZV)(ratio, 2)} times as often as`;
}
function following(finding) {
    const below = (0,sentences_words/* numberFact */.cC)(finding, 'below') ?? 0;
    const further = (0,sentences_words/* numberFact */.cC)(finding, 'further') ?? 0;
    return `${below === 0 ? '' : `, and ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(below), 'operation')} below it`}${further === 0 ? '' : `; ${(0,numbers/* formatCount */.B4)(further)} more such findings`}`;
}
/** How much was compared, where no operation is accused. */
function quietTraces(finding) {
    const compared = (0,sentences_words/* numberFact */.cC)(finding, 'compared') ?? 0;
    const operations = (0,sentences_words/* numberFact */.cC)(finding, 'operations') ?? 0;
    const lost = lostTraces(finding);
    const beside = lost === '' ? '' : ` (${lost})`;
    if (finding.code === 'no-data')
        return `no traces were compared${beside}`;
    const what = `${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(operations), 'operation')} in the traces of ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(compared), 'request')}`;
    if (finding.code === 'not-enough')
        return `not enough traces to compare yet: ${what}${beside}`;
    return `${what}: none is new, more frequent, failing or slower on the shadow${beside}`;
}
/** Why a sampled request could not be compared, with how many. */
function lostTraces(finding) {
    const reasons = [
        ['withoutPrimary', 'without spans of the primary'],
        ['withoutShadow', 'without spans of the shadow'],
        ['withoutBaseline', 'without spans of the baseline'],
        ['partial', 'with spans whose parent is missing'],
        ['tooLarge', 'too long to be read'],
        ['unread', 'not read in time'],
    ];
    const sampled = (0,sentences_words/* numberFact */.cC)(finding, 'sampled');
    if (sampled === 0)
        return 'none was sampled';
    const parts = reasons.flatMap(([name, what]) => {
        const count = (0,sentences_words/* numberFact */.cC)(finding, name) ?? 0;
        return count === 0 ? [] : [`${(0,numbers/* formatCount */.B4)(count)} ${what}`];
    });
    return parts.length === 0 ? '' : `of ${(0,numbers/* formatCount */.B4)(sampled ?? 0)} sampled: ${parts.join(', ')}`;
}
/** What stands in the way of comparing traces: it decides nothing where they are not required. */
function tracesWarning(finding) {
    if ((0,sentences_words/* textFact */.yM)(finding, 'traces') === 'unread')
        return `the traces could not be read to the end: ${(0,sentences_words/* textFact */.yM)(finding, 'message') ?? ''}`;
    return `many traces could not be compared (${lostTraces(finding)})`;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/statements.js


/** The longest statement that stands in a sentence. */
const LONGEST = 160;
/**
 * `` the shadow calls `SELECT ... WHERE id = $1` 11 times per request, the primary once (4,400 against 400 calls in 400 requests) ``; `` ... takes 12 ms on the shadow, 3 ms on the primary ``.
 */
function statementSentence(finding) {
    const statement = `\`${statements_short((0,sentences_words/* textFact */.yM)(finding, 'statement') ?? '')}\``;
    const how = (0,sentences_words/* textFact */.yM)(finding, 'how');
    const fact = (name) => (0,sentences_words/* numberFact */.cC)(finding, name) ?? 0;
    if (how === 'slower') {
        const change = finding.tier === 'hold' ? ' (enough to hold, not enough to fail)' : '';
        return `${statement} takes ${(0,numbers/* formatMs */._V)(fact('shadowMs'))} on the shadow, ${(0,numbers/* formatMs */._V)(fact('primaryMs'))} on the primary${change}, ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(fact('shadowCalls')), 'call')}`;
    }
    const beside = finding.facts?.['baselineCalls'] === undefined ? '' : `, ${(0,numbers/* formatCount */.B4)(fact('baselineCalls'))} on the baseline`;
    const requests = fact('requests');
    const counts = `(${(0,numbers/* formatCount */.B4)(fact('shadowCalls'))} against ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(fact('primaryCalls')), 'call')}${beside} in ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(requests), 'request')})`;
    if (fact('primaryCalls') === 0)
        return `the shadow calls ${statement}, which the primary never does ${counts}`;
    return `the shadow calls ${statement} ${statements_times(fact('shadowCalls') / requests)} per request, the primary ${statements_times(fact('primaryCalls') / requests)} ${counts}`;
}
function quietStatementCalls(finding) {
    const [shadow, primary] = [(0,sentences_words/* numberFact */.cC)(finding, 'shadowCalls') ?? 0, (0,sentences_words/* numberFact */.cC)(finding, 'primaryCalls') ?? 0];
    const kinds = (0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, 'statements') ?? 0), 'statement');
    return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${(0,numbers/* formatCount */.B4)(shadow)} calls on the shadow, ${(0,numbers/* formatCount */.B4)(primary)} on the primary, of ${kinds}: no alarm`;
}
function statements_times(perRequest) {
    const whole = Math.round(perRequest);
    if (Math.abs(perRequest - whole) < 0.01 && (whole === 1 || whole === 2))
        return whole === 1 ? 'once' : 'twice';
    return `${(0,numbers/* formatNumber */.ZV)(perRequest, 2)} times`;
}
function statements_short(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/measured.js








/** What was measured, as a clause: effect, interval, unit, amount of evidence. The verb of every regression, warning and acceptance. */
function measured(finding, words) {
    if ((0,sentences_words/* textFact */.yM)(finding, 'operation') !== undefined)
        return traceDifference(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'path') !== undefined)
        return divergence(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'assertion') !== undefined)
        return assertion(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'host') !== undefined)
        return outboundCalls(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'template') !== undefined)
        return (0,logs/* logMessage */.OG)(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'statement') !== undefined)
        return statementSentence(finding);
    if (isCounted(finding))
        return counted(finding, words);
    if ((0,sentences_words/* numberFact */.cC)(finding, 'shadowOnly') !== undefined)
        return counts(finding);
    if ((0,sentences_words/* numberFact */.cC)(finding, 'steps') !== undefined)
        return unpairedCounts(finding, words);
    if (finding.effect === null)
        return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} changed`;
    if (finding.effect.quantile !== undefined)
        return trend(finding, words);
    return series(finding, words);
}
/** `p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs`. */
function trend(finding, words) {
    const { effect } = finding;
    if (!effect)
        return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} changed`;
    const quantile = `p${Number(((effect.quantile ?? 0) * 100).toPrecision(6))}`;
    const subject = finding.kpi === 'latency' ? quantile : `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} at ${quantile}`;
    const change = describeChange(effect, comparativesOf(finding.kpi, (0,sentences_words/* unitOf */.uF)(finding.kpi, words)));
    return `${subject} is ${change}, ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'pair')}`;
}
/** `5xx and failed requests: 64 on the shadow only, 0 on the primary only (1.3 % of requests against 0 %)`. */
function counts(finding) {
    const shadow = (0,sentences_words/* numberFact */.cC)(finding, 'shadowShare');
    const primary = (0,sentences_words/* numberFact */.cC)(finding, 'primaryShare');
    const shares = shadow === undefined || primary === undefined
        ? ''
        : ` (${(0,numbers/* formatPercent */.l9)(shadow)} of ${finding.kpi === 'transaction-failures' ? 'transactions' : 'requests'} against ${(0,numbers/* formatPercent */.l9)(primary)})`;
    const only = (name) => (0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, name) ?? 0);
    return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${only('shadowOnly')} on the shadow only, ${only('primaryOnly')} on the primary only${shares}`;
}
/** `the assertion "status 201" fails on the shadow only in 31 of 400 checks, found: 500 (2 on the primary only, 0 on both)`. */
function assertion(finding) {
    const only = (name) => (0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, name) ?? 0);
    const sample = (0,sentences_words/* textFact */.yM)(finding, 'sampleShadow');
    const found = sample === undefined ? '' : `, found: ${measured_short(sample)}`;
    const name = (0,sentences_words/* textFact */.yM)(finding, 'assertion') ?? '';
    return `the assertion "${name}" fails on the shadow only in ${only('shadowOnly')} of ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'check')}${found} (${only('primaryOnly')} on the primary only, ${only('both')} on both)`;
}
function unpairedCounts(finding, words) {
    const unit = (0,sentences_words/* unitOf */.uF)(finding.kpi, words);
    const value = (name) => (0,numbers/* formatValue */.Fl)((0,sentences_words/* numberFact */.cC)(finding, name) ?? 0, unit === '' ? 'count' : unit);
    const change = finding.effect ? `, ${describeChange(finding.effect, comparativesOf(finding.kpi, unit))}` : '';
    return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${value('experiment')} on the shadow, ${value('control')} on the ${controlOf(words)}${change}`;
}
/** `memory is 42 % higher (35 % to 50 %, 95 % interval): 301 MiB against 212 MiB, 58 points`. */
function series(finding, words) {
    const { effect, kpi } = finding;
    if (!effect)
        return `${(0,sentences_words/* labelOf */.Wy)(kpi)} changed`;
    const unit = (0,sentences_words/* unitOf */.uF)(kpi, words);
    const comparatives = comparativesOf(kpi, unit);
    const control = (0,sentences_words/* numberFact */.cC)(finding, 'control');
    const experiment = (0,sentences_words/* numberFact */.cC)(finding, 'experiment');
    const values = control === undefined || experiment === undefined ? '' : `: ${(0,numbers/* formatValue */.Fl)(experiment, unit)} against ${(0,numbers/* formatValue */.Fl)(control, unit)}`;
    const points = (0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'point');
    // From zero a ratio says nothing. Without an interval the change said is that of the two values beside it, so that a reader finds it in them.
    if (effect.low === null && effect.high === null && control !== undefined && experiment !== undefined) {
        const change = control > 0 && experiment > 0 ? `is ${describeChange({ ...effect, ratio: experiment / control }, comparatives)}` : 'differs';
        return `${(0,sentences_words/* labelOf */.Wy)(kpi)} ${change}${values}, ${points}`;
    }
    return `${(0,sentences_words/* labelOf */.Wy)(kpi)} is ${describeChange(effect, comparatives)}${values}, ${points}`;
}
/** `$.items[].price differs on the shadow only in 212 of 4,800 compared responses, e.g. 12.99 -> 12.98`. */
function divergence(finding) {
    const path = (0,sentences_words/* textFact */.yM)(finding, 'path') ?? '';
    const primary = (0,sentences_words/* textFact */.yM)(finding, 'samplePrimary');
    const shadow = (0,sentences_words/* textFact */.yM)(finding, 'sampleShadow');
    const sample = primary === undefined && shadow === undefined ? '' : `, e.g. ${measured_short(primary)} -> ${measured_short(shadow)}`;
    const noise = (0,sentences_words/* numberFact */.cC)(finding, 'baselineOnly') ?? 0;
    const onBaseline = (0,sentences_words/* textFact */.yM)(finding, 'noise') === 'recorded'
        ? ` (and from the recorded answers without the change in ${(0,numbers/* formatCount */.B4)(noise)})`
        : finding.facts?.['withBaseline'] === false
            ? ' (no baseline arm ran, so its noise is unknown)'
            : noise > 0
                ? ` (${(0,numbers/* formatCount */.B4)(noise)} on the baseline only)`
                : '';
    const compared = (0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'compared response');
    return `${path} ${VERBS[(0,sentences_words/* textFact */.yM)(finding, 'kind') ?? ''] ?? 'differs'} on the shadow only in ${(0,numbers/* formatCount */.B4)((0,sentences_words/* numberFact */.cC)(finding, 'shadowOnly') ?? 0)} of ${compared}${onBaseline}${sample}`;
}
const VERBS = {
    missing: 'is missing',
    extra: 'is new',
    type: 'has another type',
    length: 'has another length',
    order: 'is in another order',
};
function measured_short(sample) {
    if (sample === undefined)
        return '(nothing)';
    return sample.length > 60 ? `${sample.slice(0, 57)}...` : sample;
}

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/load.js



const NAMES = {
    'requests-a-replica': 'requests a replica',
    requests: 'requests',
    replicas: 'replicas',
    age: 'age',
    'cpu-limit': 'CPU limit',
    'memory-limit': 'memory limit',
};
/** `... : no alarm, but no pass either: the arms do not bear the same load (requests a replica 2.1 a second, on the primary 12 a second)`. */
function unequalLoad(finding, words) {
    const differing = texts(finding, 'load').map((text) => factText(text, words));
    const unknown = texts(finding, 'loadUnknown').map((name) => NAMES[name] ?? name);
    const why = [
        ...(differing.length > 0 ? [`the arms do not bear the same load (${differing.join('; ')})`] : []),
        ...(unknown.length > 0
            ? [`${unknown.join(', ')} of both arms ${unknown.length === 1 ? 'is' : 'are'} not known; ask for them under \`parity\``]
            : []),
    ];
    return `${measured(finding, words)}: no alarm, but no pass either, because ${why.join(', and ')}`;
}
/** `The arms bear the same load: requests a replica 11.8 a second, on the primary 12 a second; age ...`. */
function equalLoad(finding, words) {
    return `The arms bear the same load: ${texts(finding, 'load')
        .map((text) => factText(text, words))
        .join('; ')}`;
}
function texts(finding, name) {
    const value = finding.facts?.[name];
    return Array.isArray(value) ? value : [];
}
function factText(text, words) {
    const [fact = '', shadow = '', control = ''] = text.split(' ');
    return `${NAMES[fact] ?? fact} ${valueText(fact, shadow)}, on the ${controlOf(words)} ${valueText(fact, control)}`;
}
function valueText(fact, text) {
    const value = Number(text);
    if (!Number.isFinite(value))
        return 'not known';
    if (fact === 'age')
        return (0,numbers/* formatSeconds */.Xo)(value);
    if (fact === 'memory-limit')
        return (0,numbers/* formatBytes */.z3)(value);
    return fact === 'requests-a-replica' ? `${(0,numbers/* formatNumber */.ZV)(value)} a second` : (0,numbers/* formatNumber */.ZV)(value);
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/run.js
var run = __webpack_require__(72829);
;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/most-at.js


/** Fewer pairs than this say nothing about a route. */
const LEAST_PAIRS = 20;
/** A route that moved less is not where to begin. */
const LEAST_RATIO = 1.1;
/**
 * `; most at GET /books: p50 0.77 > 3.1 ms`: the route that moved most in what was measured, for a finding on the pool of rarer routes.
 * A pool is judged as one; a person needs a name to begin with. Empty for every other finding and where no route got slower.
 */
function mostAt(finding, { routes = [] }) {
    if (finding.route !== run/* POOL */.n6 || finding.kpi !== 'latency' || finding.effect?.quantile === undefined)
        return '';
    const quantile = finding.effect.quantile < 0.9 ? 'p50' : finding.effect.quantile < 0.99 ? 'p95' : 'p99';
    const ratio = ({ primary, shadow }) => (shadow[quantile] ?? 0) / (primary[quantile] || Number.POSITIVE_INFINITY);
    const worst = routes
        .filter((row) => row.pairs >= LEAST_PAIRS && row.route !== run/* POOL */.n6 && ratio(row) >= LEAST_RATIO)
        .sort((a, b) => ratio(b) - ratio(a) || b.pairs - a.pairs)[0];
    return worst === undefined
        ? ''
        : `; most at ${worst.route}: ${quantile} ${(0,numbers/* formatMsPair */.WL)(worst.primary[quantile], worst.shadow[quantile])}`;
}

// EXTERNAL MODULE: ./build-bundle/src/report/sentences/parity.js
var parity = __webpack_require__(13083);
;// CONCATENATED MODULE: ./build-bundle/src/report/sentences.js














/** One sentence for each code. With `sentences/` this is the only place that speaks to people; everything else is data. */
const SENTENCES = {
    ...run/* RUN_SENTENCES */.tF,
    parity: parity/* paritySentence */.d,
    'equal-load': equalLoad,
    'unequal-load': unequalLoad,
    'trace-difference': (finding) => `${(0,run/* where */._M)(finding)}${traceDifference(finding)}`,
    regression: (finding, words) => `${scope(finding)}${measured(finding, words)}${mostAt(finding, words)}${finding.tier === 'hold' ? '; enough to hold, not enough to fail' : ''}`,
    improvement: (finding, words) => `${scope(finding)}${measured(finding, words)}: an improvement`,
    warning,
    note,
    'not-reproduced': notReproduced,
    'unstubbed-call': unstubbedCall,
    divergence: (finding, words) => `${(0,run/* where */._M)(finding)}${measured(finding, words)}`,
    proven: (finding, words) => `${scope(finding)}${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} is proven no worse than its margins allow${margins(finding, words)}${beside(finding, words)}, ${(0,run/* pairsOf */.fq)(finding)}`,
    'no-regression-found': noRegressionFound,
    'no-change': noChange,
    'no-data': noData,
    'not-enough': notEnough,
    'forecast-breach': forecastSentence,
    accepted: (finding, words) => {
        const until = (0,sentences_words/* textFact */.yM)(finding, 'until');
        const reason = (0,sentences_words/* textFact */.yM)(finding, 'reason');
        return `Accepted${until === undefined ? '' : ` until ${until}`}${reason === undefined ? '' : ` (${reason})`}: ${(0,run/* where */._M)(finding)}${measured(finding, words)}`;
    },
};
/** A finding as one plain sentence without its final stop: what happened where, by how much, how sure, on how much evidence. */
function findingSentence(finding, words = {}) {
    const sentence = SENTENCES[finding.code] ?? run/* factList */.lV;
    const text = sentence(finding, words);
    const observed = (0,sentences_words/* textFact */.yM)(finding, 'wouldHave');
    return finding.route === undefined || !text.startsWith(finding.route)
        ? (0,sentences_words/* capital */.Nx)(withObserved(text, observed))
        : withObserved(text, observed);
}
/**
 * The statistics behind a finding on one line: the evidence that decided against what was needed, the method, its single tests where
 * there are several (left out where it has to be `short`), when it was first seen and whether again. Empty where nothing was tested.
 */
function evidenceSentence(finding, short = false) {
    if (finding.tests.length === 0)
        return '';
    const { alpha, eValue, tests } = finding;
    const needed = alpha === null || alpha <= 0 ? '' : ` (needed: ${(0,numbers/* formatCount */.B4)(Math.round(1 / alpha))})`;
    const decided = eValue === null ? '' : ` ${(0,numbers/* formatEvidence */.Vp)(eValue)}${needed}`;
    const single = (tests.length > 1 && !short) || eValue === null ? tests.map((test) => `${test.name} ${(0,numbers/* formatEvidence */.Vp)(test.eValue)}`) : [];
    const seen = finding.firstAlarmAt === null ? '' : `; first seen after ${(0,numbers/* formatSeconds */.Xo)(finding.firstAlarmAt)}`;
    const again = isReproduced(finding) ? '; seen again on fresh processes' : '';
    const method = METHODS[finding.method] ?? finding.method;
    return `Evidence${decided} by ${method}${single.length > 0 ? `: ${single.join(', ')}` : ''}${seen}${again}`;
}
/** Whether the confirmation on fresh processes saw it too. */
function isReproduced(finding) {
    return finding.facts?.['reproduced'] === true;
}
const METHODS = {
    gate: 'the gate (both tests must agree)',
    'fast-lane': 'the fast lane',
    'e-bh': 'route (e-BH over all routes)',
    'non-inferiority': 'the gate that did not alarm',
    'confidence-sequence': 'the gate that did not alarm',
    mcnemar: "McNemar's test",
    'betting-mcnemar': "McNemar's test against the margin",
    'mcnemar-e-bh': "McNemar's test per path",
    'assertions-e-bh': "McNemar's test per assertion",
    'block-t': 'blocks in time',
    'exceedance-gate': 'the gate on buckets (exceedances and blocks in time must agree)',
    betting: 'betting',
    'conditional-binomial': 'the conditional binomial test',
    'calls-e-bh-statements': 'calls in paired steps of time, per statement',
    'mcnemar-e-bh-templates': "McNemar's test per message template",
    'conditional-binomial-e-bh': 'the conditional binomial test per message template',
    'trace-mcnemar': "McNemar's test per operation",
    'trace-gate': 'the gate (both tests must agree) per operation',
    'trace-fast-lane': 'the fast lane per operation',
};
function withObserved(text, outcome) {
    return outcome === undefined ? text : `${text} (observed only; otherwise: ${outcome})`;
}
/** A KPI's finding over several routes says so, lest it be read as one route's. */
function scope(finding) {
    if (finding.route !== undefined)
        return (0,run/* where */._M)(finding);
    return finding.effect?.quantile === undefined ? '' : 'all routes together: ';
}
function margins(finding, words) {
    const note = words.kpis?.find((kpi) => kpi.name === finding.kpi);
    if (note?.margin === undefined)
        return '';
    const tail = note.tailMargin === undefined ? '' : `, ${(0,numbers/* formatPercent */.l9)(note.tailMargin)} at p90 and p95`;
    return ` (${(0,numbers/* formatPercent */.l9)(note.margin)} at p50${tail})`;
}
function beside(finding, words) {
    if (!finding.effect)
        return '';
    const quantile = finding.effect.quantile === undefined ? 'it' : `p${Number((finding.effect.quantile * 100).toPrecision(6))}`;
    return `: ${quantile} is ${describeChange(finding.effect, comparativesOf(finding.kpi, (0,sentences_words/* unitOf */.uF)(finding.kpi, words)))}`;
}
function noRegressionFound(finding, words) {
    const interval = finding.effect ? describeInterval(finding.effect, comparativesOf(finding.kpi, (0,sentences_words/* unitOf */.uF)(finding.kpi, words))) : '';
    const quantile = finding.effect?.quantile === undefined ? '' : ` at p${Number((finding.effect.quantile * 100).toPrecision(6))}`;
    return `${scope(finding)}no regression of ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} found, though not proven harmless${interval === '' ? '' : `;${quantile} the change is ${interval}`}, ${(0,run/* pairsOf */.fq)(finding)}`;
}
function noChange(finding, words) {
    if (finding.facts?.['hosts'] !== undefined)
        return quietCalls(finding);
    if (finding.facts?.['templates'] !== undefined)
        return (0,logs/* quietMessages */.p1)(finding);
    if (finding.facts?.['operations'] !== undefined)
        return quietTraces(finding);
    if (finding.facts?.['statements'] !== undefined)
        return quietStatementCalls(finding);
    if (finding.method === 'identical')
        return `${scope(finding)}${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} is constant and equal on both arms`;
    if (finding.method === 'assertions-e-bh')
        return `no assertion of the scenarios fails on the shadow alone, ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'step')} checked`;
    if (finding.method === 'mcnemar-e-bh')
        return `no response differs on the shadow alone, ${(0,sentences_words/* plural */.LS)((0,numbers/* formatCount */.B4)(finding.n.experiment), 'response')} compared`;
    const counted = finding.facts?.['shadowOnly'] !== undefined || finding.facts?.['steps'] !== undefined;
    if (finding.facts?.['shadowOnly'] === 0 && finding.facts['primaryOnly'] === 0 && finding.facts['both'] === 0)
        return `${(0,run/* where */._M)(finding)}${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: none on either arm, ${(0,run/* pairsOf */.fq)(finding)}`;
    if (counted)
        return `${(0,run/* where */._M)(finding)}${measured(finding, words)}: no alarm`;
    return finding.effect
        ? `${scope(finding)}${measured(finding, words)}: within its margin or within the noise`
        : `${(0,run/* where */._M)(finding)}no change of ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} seen`;
}
/** Three kinds: a forecast that is not sure enough, a metric of one arm only, an exceedance without blocks. */
function warning(finding, words) {
    if (finding.method === 'one-side-missing')
        return oneSideMissing(finding, words);
    if ((0,sentences_words/* textFact */.yM)(finding, 'host') !== undefined || (0,logs/* isAboutLogs */.nR)(finding))
        return `${(0,run/* where */._M)(finding)}${measured(finding, words)}`;
    if ((0,sentences_words/* textFact */.yM)(finding, 'traces') !== undefined)
        return tracesWarning(finding);
    if (finding.tests.length === 0 && finding.facts?.['probability'] !== undefined)
        return `A first sign, too weak to decide anything: ${forecastSentence(finding, words)}`;
    return `${scope(finding)}a first sign, too weak to decide anything: ${measured(finding, words)}`;
}
function note(finding) {
    if (finding.facts?.['statement'] !== undefined)
        return statementSentence(finding);
    if (!(0,logs/* isAboutLogs */.nR)(finding))
        return run/* RUN_SENTENCES */.tF.note(finding);
    return finding.facts?.['template'] === undefined ? (0,logs/* droppedLines */.eW)(finding) : (0,logs/* logMessage */.OG)(finding);
}
function notReproduced(finding, words) {
    const what = finding.effect === null && finding.facts?.['path'] === undefined ? `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} looked worse` : measured(finding, words);
    return `${scope(finding)}seen once, but not again on fresh processes with their places swapped: ${what}`;
}
function noData(finding, words) {
    if (finding.facts?.['operations'] !== undefined)
        return quietTraces(finding);
    const { control, experiment } = finding.n;
    if (control > 0 !== experiment > 0)
        return oneSideMissing(finding, words);
    return `${(0,run/* where */._M)(finding)}nothing was measured for ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}`;
}
function oneSideMissing(finding, words) {
    const side = finding.n.control > 0 ? controlOf(words) : 'shadow';
    return `${(0,run/* where */._M)(finding)}${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} was measured on the ${side} only`;
}
function notEnough(finding) {
    if (finding.facts?.['operations'] !== undefined)
        return quietTraces(finding);
    const so = `${scope(finding)}not enough evidence on ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} yet`;
    const far = (0,numbers/* formatCount */.B4)(finding.n.experiment);
    const { stillNeeded } = finding;
    if (stillNeeded && stillNeeded.pairs > 0) {
        const time = stillNeeded.minutes > 0 ? ` (${(0,numbers/* formatMinutes */.dp)(stillNeeded.minutes)} at this rate)` : '';
        return `${so}: ${(0,sentences_words/* plural */.LS)(far, 'pair')} so far, about ${(0,numbers/* formatCount */.B4)(roundUp(stillNeeded.pairs))} more needed${time}`;
    }
    if (finding.effect?.quantile !== undefined)
        return `${so}: after ${(0,sentences_words/* plural */.LS)(far, 'pair')} it leans away from proof, so more traffic alone will hardly settle it`;
    if (isCounted(finding) || finding.facts?.['bounds'] !== undefined)
        return `${so}: only ${(0,sentences_words/* plural */.LS)(far, 'request')} on the shadow`;
    return `${so}: only ${(0,sentences_words/* plural */.LS)(far, finding.facts?.['shadowOnly'] === undefined ? 'comparable point' : 'pair')}`;
}
/** Two significant digits, upwards: an estimate must not look like a promise. */
function roundUp(pairs) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, pairs))) - 1);
    return Math.ceil(pairs / unit) * unit;
}


/***/ }),

/***/ 64113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logMessage),
/* harmony export */   eW: () => (/* binding */ droppedLines),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   nR: () => (/* binding */ isAboutLogs),
/* harmony export */   p1: () => (/* binding */ quietMessages)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


/** Whether a finding speaks of what the arms write. */
function isAboutLogs({ facts }) {
    return facts?.['template'] !== undefined || facts?.['droppedShadow'] !== undefined;
}
/** `` the shadow logs `Error: pool exhausted` 41 times, the primary never (41 of 400 requests) ``. */
function logMessage(finding) {
    const template = `\`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'template') ?? ''}\``;
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'earlyLines') !== undefined)
        return `while it starts, the shadow logs ${template} ${times((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'earlyLines') ?? 0)}, which no copy of the live code does`;
    const baseline = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'baselineLines');
    const beside = baseline === undefined ? '' : `, the baseline ${times(baseline)}`;
    const counts = `the shadow logs ${template} ${times((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'shadowLines') ?? 0)}, the primary ${times((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'primaryLines') ?? 0)}${beside}`;
    return `${counts} (${amount(finding)})`;
}
/** Over how many requests, and in how many of them the shadow alone wrote it, where that is known. */
function amount(finding) {
    const requests = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'requests') ?? 0), 'request');
    const alone = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'trialsShadow');
    return alone === undefined ? `in ${requests}` : `in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(alone)} of ${requests} the shadow more than the primary`;
}
/** Lines that came faster than they are read. */
function droppedLines(finding) {
    const of = (arm) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, `dropped${arm}`) ?? 0);
    return `Lines came faster than they are read; left out: ${of('Primary')} of the primary, ${of('Shadow')} of the shadow, ${of('Baseline')} of the baseline`;
}
/** What was written, where nothing was written more often. */
function quietMessages(finding) {
    const [shadow, primary] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'shadowLines') ?? 0, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'primaryLines') ?? 0];
    const requests = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.n.experiment), 'request');
    if (shadow + primary === 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi)}: none on either arm, ${requests}`;
    const kinds = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'templates') ?? 0), 'kind');
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(finding.kpi)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(shadow)} on the shadow, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(primary)} on the primary, of ${kinds}: no alarm`;
}
/** Messages of the shadow as a reader sees them; none for other findings. */
function samplesOf({ facts }) {
    const samples = facts?.['template'] === undefined ? undefined : facts['samples'];
    return Array.isArray(samples) ? samples.filter((sample) => sample !== '') : [];
}
function times(count) {
    if (count === 0)
        return 'never';
    return count === 1 ? 'once' : count === 2 ? 'twice' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} times`;
}


/***/ }),

/***/ 13083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ paritySentence),
/* harmony export */   j: () => (/* binding */ parityWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53199);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18853);


const FACTS = {
    cpus: 'CPUs it may use',
    'cpu-limit': 'CPU limit',
    'cpu-model': 'CPU model',
    'memory-limit': 'memory limit',
    memory: 'memory of the machine',
    arch: 'processor architecture',
    priority: 'scheduling priority',
    runtime: 'runtime',
    image: 'image',
    kernel: 'kernel',
    'time-zone': 'time zone',
    'open-files': 'limit of open files',
    'stack-size': 'limit of the stack',
    'max-processes': 'limit of processes',
};
const GROUPS = {
    env: ['environment variable', 'environment variables'],
    files: ['configuration file', 'configuration files'],
    dependencies: ['package', 'packages'],
};
const BYTES = ['memory', 'memory-limit'];
/** `The baseline is not like the primary: CPUs it may use 1 instead of 2. ...` */
function paritySentence(finding) {
    const arm = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'arm') ?? 'shadow';
    const fact = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'fact') ?? '';
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numberFact */ .cC)(finding, 'count') ?? 0;
    const group = GROUPS[fact];
    const what = group
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count), group[0])} ${count === 1 ? 'differs' : 'differ'} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .textFact */ .yM)(finding, 'names') ?? ''}${count > namesOf(finding) ? ', ...' : ''})`
        : `${FACTS[fact] ?? fact} ${factText(fact, finding.facts?.['other'])} instead of ${factText(fact, finding.facts?.['primary'])}`;
    const why = arm === 'shadow' ? ', which the change does not explain' : '';
    const then = finding.facts?.['biases'] === true ? '; their response times cannot be compared' : '';
    return `The ${arm} is not like the primary: ${what}${why}${then}`;
}
function namesOf(finding) {
    const names = finding.facts?.['names'];
    return Array.isArray(names) ? names.length : 0;
}
function factText(fact, value) {
    if (value === null || value === undefined)
        return 'not known';
    return typeof value === 'number' && BYTES.includes(fact) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, 'bytes') : String(value);
}
/** Whether the arms were alike but for the change, in words. */
function parityWords(reported) {
    if (!reported)
        return undefined;
    const { parity, unknown } = reported;
    if (!parity)
        return { summary: `Whether the arms are alike is not known: ${unknown ?? ''}.`, arms: [], rows: [], notes: [] };
    const arms = [...new Set(parity.rows.flatMap(({ values }) => Object.keys(values)))];
    const open = parity.differences.filter(({ declared }) => !declared);
    const counted = Object.keys(GROUPS).flatMap((group) => {
        const count = parity.compared[group];
        return count === undefined || count === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count), GROUPS[group][0])];
    });
    const checked = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(parity.rows.length), 'fact'), ...counted].join(', ');
    return {
        summary: open.length === 0
            ? `The arms are alike but for the change: ${checked} compared.`
            : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(open.length), 'difference')} between the arms that the change does not explain; ${checked} compared.`,
        arms,
        rows: parity.rows.map(({ fact, values }) => {
            const differing = parity.differences.filter((difference) => difference.fact === fact);
            const state = differing.some(({ declared }) => !declared) ? 'differs' : differing.length > 0 ? 'declared' : 'alike';
            return { label: FACTS[fact], values: arms.map((arm) => factText(fact, values[arm])), state };
        }),
        notes: notesOf(parity),
    };
}
function notesOf({ differences, unseen, layers }) {
    const grouped = differences.flatMap(({ arm, fact, names, count, declared }) => {
        const group = GROUPS[fact];
        if (!group || !names)
            return [];
        const more = count > names.length ? `, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count - names.length)} more` : '';
        return [
            `${arm}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count), group[0])} unlike the primary's (${names.join(', ')}${more})${declared ? ', by the change' : ''}`,
        ];
    });
    const labels = unseen.map((fact) => GROUPS[fact]?.[1] ?? FACTS[fact]);
    const images = layers.map(({ arm, shared, all }) => `${arm}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all - shared)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all)} image layers are not the primary's`);
    return [...grouped, ...images, ...(labels.length > 0 ? [`Not seen by this driver: ${labels.join(', ')}`] : [])];
}


/***/ })

};
