export const id = 3437;
export const ids = [3437];
export const modules = {

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

/***/ 13437:
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

;// CONCATENATED MODULE: ./build-bundle/src/report/sentences/measured.js




/** What was measured, as a clause: effect, interval, unit, amount of evidence. The verb of every regression, warning and acceptance. */
function measured(finding, words) {
    if ((0,sentences_words/* textFact */.yM)(finding, 'path') !== undefined)
        return divergence(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'assertion') !== undefined)
        return assertion(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'host') !== undefined)
        return outboundCalls(finding);
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
    return `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}: ${value('experiment')} on the shadow, ${value('control')} on the primary${change}`;
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
    regression: (finding, words) => `${scope(finding)}${measured(finding, words)}${mostAt(finding, words)}${finding.tier === 'hold' ? '; enough to hold, not enough to fail' : ''}`,
    improvement: (finding, words) => `${scope(finding)}${measured(finding, words)}: an improvement`,
    warning,
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
    betting: 'betting',
    'conditional-binomial': 'the conditional binomial test',
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
        return oneSideMissing(finding);
    if ((0,sentences_words/* textFact */.yM)(finding, 'host') !== undefined)
        return `${(0,run/* where */._M)(finding)}${measured(finding, words)}`;
    if (finding.tests.length === 0 && finding.facts?.['probability'] !== undefined)
        return `A first sign, too weak to decide anything: ${forecastSentence(finding, words)}`;
    return `${scope(finding)}a first sign, too weak to decide anything: ${measured(finding, words)}`;
}
function notReproduced(finding, words) {
    const what = finding.effect === null && finding.facts?.['path'] === undefined ? `${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} looked worse` : measured(finding, words);
    return `${scope(finding)}seen once, but not again on fresh processes with their places swapped: ${what}`;
}
function noData(finding) {
    const { control, experiment } = finding.n;
    if (control > 0 !== experiment > 0)
        return oneSideMissing(finding);
    return `${(0,run/* where */._M)(finding)}nothing was measured for ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)}`;
}
function oneSideMissing(finding) {
    const side = finding.n.control > 0 ? 'primary' : 'shadow';
    return `${(0,run/* where */._M)(finding)}${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} was measured on the ${side} only`;
}
function notEnough(finding) {
    const so = `${scope(finding)}not enough evidence on ${(0,sentences_words/* labelOf */.Wy)(finding.kpi)} yet`;
    const far = (0,numbers/* formatCount */.B4)(finding.n.experiment);
    const { stillNeeded } = finding;
    if (stillNeeded && stillNeeded.pairs > 0) {
        const time = stillNeeded.minutes > 0 ? ` (${(0,numbers/* formatMinutes */.dp)(stillNeeded.minutes)} at this rate)` : '';
        return `${so}: ${(0,sentences_words/* plural */.LS)(far, 'pair')} so far, about ${(0,numbers/* formatCount */.B4)(roundUp(stillNeeded.pairs))} more needed${time}`;
    }
    if (finding.effect?.quantile !== undefined)
        return `${so}: after ${(0,sentences_words/* plural */.LS)(far, 'pair')} it leans away from proof, so more traffic alone will hardly settle it`;
    return `${so}: only ${(0,sentences_words/* plural */.LS)(far, finding.facts?.['shadowOnly'] === undefined ? 'comparable point' : 'pair')}`;
}
/** Two significant digits, upwards: an estimate must not look like a promise. */
function roundUp(pairs) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, pairs))) - 1);
    return Math.ceil(pairs / unit) * unit;
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
