export const id = 3160;
export const ids = [3160];
export const modules = {

/***/ 53826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DivergenceEvidence)
/* harmony export */ });
/* unused harmony export MORE_PATHS */
/* harmony import */ var _stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
/* harmony import */ var _stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27177);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8519);



/** Distinct paths kept; beyond it new ones are counted together, so that a shuffled body cannot fill the memory. */
const MAX_PATHS = 2_000;
/** A path that differs between two copies of the live code in this share of the comparisons of its route says nothing. */
const VOLATILE_SHARE = 0.8;
const MORE_PATHS = '(more paths)';
/**
 * Differing paths of responses, paired: a path that differs on the shadow only, against one that differs on the baseline only.
 * Whatever differs between two copies of the live code (time stamps, ids, order) differs on both sides alike and cancels.
 * Where there is a baseline, a trial in which it could not be compared is no evidence: there the noise would count against the shadow.
 * Without a baseline arm the recorded answers stand in for it: what the primary itself answers otherwise than it did then is noise.
 * Without those the noise is unknown: then only differences that other pairs of the same path do not show count, which the
 * caller has to say (`noise`).
 */
class DivergenceEvidence {
    compared = 0;
    comparedBaseline = 0;
    paths = new Map();
    recordedRoutes = new Set();
    comparedByRoute = new Map();
    add(trial) {
        const { differences, route } = trial;
        if (!differences?.shadow)
            return;
        this.compared++;
        this.comparedByRoute.set(route, (this.comparedByRoute.get(route) ?? 0) + 1);
        if (differences.baseline && trial.baseline)
            this.comparedBaseline++;
        else if (differences.baseline)
            this.recordedRoutes.add(route);
        const shadow = byPath(differences.shadow);
        const baseline = byPath(differences.baseline ?? []);
        for (const [path, difference] of shadow) {
            const counts = this.counts(route, path, difference);
            if (!differences.baseline)
                counts.alone++;
            else if (baseline.has(path))
                counts.both++;
            else
                counts.shadowOnly++;
            counts.sample ??= { primary: difference.primary, shadow: difference.other };
        }
        for (const [path, difference] of baseline)
            if (!shadow.has(path))
                this.counts(route, path, difference).baselineOnly++;
    }
    get withBaseline() {
        return this.comparedBaseline > 0;
    }
    noiseOf(route) {
        return this.withBaseline ? 'baseline' : this.recordedRoutes.has(route) ? 'recorded' : 'none';
    }
    /** Paths accused by e-BH over all paths, status first, then by evidence. */
    accused(alpha) {
        const rows = this.evidence();
        return (0,_stats_e_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .eBenjaminiHochberg */ .r)(rows.map((row) => row.logE), alpha)
            .map((index) => rows[index])
            .sort((a, b) => Number(b.divergence.kind === 'status') - Number(a.divergence.kind === 'status') || b.logE - a.logE || order(a, b));
    }
    /** Every path with its evidence, most evident first. */
    evidence() {
        return [...this.paths.values()]
            .map(({ alone, ...counts }) => {
            const noise = this.noiseOf(counts.route);
            const shadowOnly = noise === 'none' ? alone : counts.shadowOnly;
            const compared = this.comparedByRoute.get(counts.route) ?? 0;
            const otherSide = noise === 'none' ? unknownNoise(counts.kind, shadowOnly, compared) : knownNoise(counts, compared);
            return { divergence: { ...counts, shadowOnly, compared }, noise, logE: (0,_stats_log_mc_nemar_e_js__WEBPACK_IMPORTED_MODULE_0__/* .logMcNemarE */ .F)(shadowOnly, otherSide) };
        })
            .sort((a, b) => b.logE - a.logE || order(a, b));
    }
    counts(route, path, difference) {
        const key = `${route}\n${path}`;
        const known = this.paths.get(key);
        if (known)
            return known;
        if (this.paths.size >= MAX_PATHS && path !== MORE_PATHS)
            return this.counts(route, MORE_PATHS, difference);
        const counts = { route, path, kind: difference.kind, shadowOnly: 0, baselineOnly: 0, both: 0, alone: 0, sample: undefined };
        this.paths.set(key, counts);
        return counts;
    }
}
/**
 * Without a baseline a path that differs in nearly every comparison of its route is more likely a time stamp or an id than a
 * fault that hits every request; it is reported, but is no evidence.
 */
function unknownNoise(kind, shadowOnly, compared) {
    const volatile = kind === 'value' || kind === 'header' || kind === 'text';
    return volatile && shadowOnly > 0.95 * compared ? shadowOnly : 0;
}
/**
 * A path that the live code answers differently nearly every time (the moment of the answer, an id) is equal only by chance, and a
 * slower shadow meets that chance less often: those few pairs are no evidence of another content.
 */
function knownNoise({ shadowOnly, baselineOnly, both }, compared) {
    return both + baselineOnly >= VOLATILE_SHARE * compared ? Math.max(shadowOnly, baselineOnly) : baselineOnly;
}
function byPath(differences) {
    return new Map(differences.map((difference) => [difference.path, difference]));
}
function order(a, b) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.divergence.route, b.divergence.route) || (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(a.divergence.path, b.divergence.path);
}


/***/ }),

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ pValueOf),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   kJ: () => (/* binding */ eValueOf)
/* harmony export */ });
/** e-values as they are printed: six significant digits, capped so that JSON can hold them. */
function eValueOf(logE) {
    if (logE === Number.NEGATIVE_INFINITY)
        return 0;
    return rounded(Math.exp(Math.min(logE, 690)));
}
/** The sequential p-value of an e-process: min(1, 1 / its running maximum). */
function pValueOf(maxLogE) {
    return maxLogE <= 0 ? 1 : rounded(Math.exp(-Math.min(maxLogE, 690)));
}
/** Six significant digits: what a report can mean, and the same bytes on every machine. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
/** By code units: the order of a language would depend on the machine. */
function inOrder(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 85995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DiscordantReader),
/* harmony export */   r: () => (/* binding */ ClassTable)
/* harmony export */ });
/* harmony import */ var _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14749);

/** Thresholds a table may have. */
const LEVELS_MAX = 8;
/**
 * The class table of verdict.md 2: `T[class][cell]`, class = how many thresholds the primary's latency exceeds, cell = where
 * the shadow's latency lies on the grid. One addition a pair; every threshold and every margin can be read afterwards, and
 * tables with the same thresholds add, so that threads, proxies and minutes can each keep one.
 */
class ClassTable {
    thresholdCells;
    counts;
    pairs = 0;
    /** range of the finite cells in use: nothing is counted outside it but in the infinite cell; empty where lowest > highest */
    lowestFiniteCell = _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_FINITE_CELL */ .Me;
    highestFiniteCell = 0;
    /** @param thresholdCells ascending cells of the thresholds (x_i is the cell's upper bound) */
    constructor(thresholdCells) {
        this.thresholdCells = thresholdCells;
        this.counts = new Uint32Array((thresholdCells.length + 1) * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW);
    }
    /** @param controlMs @param experimentMs latencies in ms, Infinity where there was no usable answer */
    add(controlMs, experimentMs) {
        this.addCells((0,_latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOf */ .WC)(controlMs), (0,_latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOf */ .WC)(experimentMs));
    }
    addCells(controlCell, experimentCell) {
        const cells = this.thresholdCells;
        let exceeded = 0;
        while (exceeded < cells.length && controlCell > cells[exceeded])
            exceeded++;
        const index = exceeded * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW + experimentCell;
        this.counts[index] = this.counts[index] + 1;
        this.pairs++;
        if (experimentCell === _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .INFINITE_CELL */ .A)
            return;
        if (experimentCell > this.highestFiniteCell)
            this.highestFiniteCell = experimentCell;
        if (experimentCell < this.lowestFiniteCell)
            this.lowestFiniteCell = experimentCell;
    }
    /** Adds another table's counts. @throws RangeError where the thresholds differ: such tables do not add */
    merge(other) {
        if (other.thresholdCells.join() !== this.thresholdCells.join())
            throw new RangeError('class tables with different thresholds do not add');
        for (let i = 0; i < this.counts.length; i++)
            this.counts[i] = this.counts[i] + other.counts[i];
        this.pairs += other.pairs;
        this.highestFiniteCell = Math.max(this.highestFiniteCell, other.highestFiniteCell);
        this.lowestFiniteCell = Math.min(this.lowestFiniteCell, other.lowestFiniteCell);
    }
}
/**
 * Running sums of a class table, from which any (threshold, shift) is read in O(1). One reader is reused for many tables
 * (`load`), so that a look over 50 routes allocates nothing; it costs two additions for every threshold and cell in use.
 */
class DiscordantReader {
    slow = new Float64Array(LEVELS_MAX * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW);
    fast = new Float64Array(LEVELS_MAX * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW);
    infinite = new Float64Array(LEVELS_MAX);
    thresholdCells = [];
    bottom = 0;
    top = 0;
    load(table) {
        this.thresholdCells = table.thresholdCells;
        this.top = table.highestFiniteCell;
        // Where nothing finite was counted any one cell will do: it holds nothing.
        this.bottom = Math.min(table.lowestFiniteCell, this.top);
        const levels = this.thresholdCells.length;
        for (let level = 0; level < levels; level++)
            this.sumSlow(table.counts, level);
        for (let level = levels - 1; level >= 0; level--)
            this.sumFast(table.counts, level, level === levels - 1);
        return this;
    }
    /** Counts at threshold `level` with the shadow's bound moved by `shift` cells (shiftOf(1 + margin)). */
    at(level, shift) {
        // The bound never reaches the infinite cell: an answer that never came is slower than every finite bound.
        const cell = Math.min(this.thresholdCells[level] + shift, _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_FINITE_CELL */ .Me);
        const base = level * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        if (cell < this.bottom)
            return { b: this.slow[base + this.bottom], c: 0 };
        if (cell >= this.top)
            return { b: this.infinite[level], c: this.fast[base + this.top] };
        return { b: this.slow[base + cell + 1], c: this.fast[base + cell] };
    }
    /** Adds the counts at `level` for the shifts from `firstShift` on to `b` and `c`, equally long. */
    addShifts(level, firstShift, b, c) {
        const first = this.thresholdCells[level] + firstShift;
        const base = level * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        for (let k = 0; k < b.length; k++) {
            const cell = Math.min(first + k, _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_FINITE_CELL */ .Me);
            const isAbove = cell >= this.top;
            const slow = isAbove ? this.infinite[level] : this.slow[base + Math.max(cell + 1, this.bottom)];
            b[k] = b[k] + slow;
            if (cell >= this.bottom)
                c[k] = c[k] + this.fast[base + (isAbove ? this.top : cell)];
        }
    }
    /** slow[level][j] = everything of the classes up to `level` in cell j or above, the infinite cell included */
    sumSlow(counts, level) {
        const { slow, bottom, top } = this;
        const base = level * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        const before = base - _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        let sum = counts[base + _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .INFINITE_CELL */ .A];
        this.infinite[level] = sum + (level > 0 ? this.infinite[level - 1] : 0);
        for (let j = top; j >= bottom; j--) {
            sum += counts[base + j];
            slow[base + j] = level > 0 ? sum + slow[before + j] : sum;
        }
    }
    /** fast[level][j] = everything of the classes above `level` in cell j or below */
    sumFast(counts, level, isLast) {
        const { fast, bottom, top } = this;
        const base = level * _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        const after = base + _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW;
        let sum = 0;
        for (let j = bottom; j <= top; j++) {
            sum += counts[after + j];
            fast[base + j] = isLast ? sum : sum + fast[after + j];
        }
    }
}


/***/ }),

/***/ 26316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ eBenjaminiHochberg)
/* harmony export */ });
/**
 * e-BH ("False discovery rate control with e-values", arXiv 2009.02824): rejects the k* largest of K e-values,
 * k* = max{k : e_(k) >= K / (k alpha)}. FDR <= alpha under any dependence.
 * @param logEs natural logs
 * @returns indexes of the rejected, largest e-value first
 */
function eBenjaminiHochberg(logEs, alpha) {
    const order = logEs.map((_, index) => index).sort((a, b) => logEs[b] - logEs[a] || a - b);
    let rejected = 0;
    order.forEach((index, position) => {
        const k = position + 1;
        if (logEs[index] >= Math.log(logEs.length / (k * alpha)))
            rejected = k;
    });
    return order.slice(0, rejected);
}


/***/ }),

/***/ 14749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ INFINITE_CELL),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   Me: () => (/* binding */ LAST_FINITE_CELL),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Xg: () => (/* binding */ GRID_START_MS),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* unused harmony exports GRID_RATIO, cellBound */
/**
 * The geometric grid on which latencies are counted: g_k = 0.05 ms * 1.0025^k up to 5 minutes, then one cell for everything
 * infinite (refused, reset, timed out). `cell(v) = min{k : v <= g_k}`: with this ceiling cell the counts at every margin on
 * the grid are exact; a floor cell would be off by a few (statistics.md 7).
 */
const GRID_START_MS = 0.05;
const GRID_RATIO = 1.0025;
const GRID_END_MS = 300_000;
const LOG_RATIO = Math.log(GRID_RATIO);
const LOG_START = Math.log(GRID_START_MS);
/** Index of the last finite cell. */
const LAST_FINITE_CELL = Math.ceil((Math.log(GRID_END_MS) - LOG_START) / LOG_RATIO);
/** The cell of everything that is infinite. */
const INFINITE_CELL = LAST_FINITE_CELL + 1;
const CELLS = INFINITE_CELL + 1;
const BOUNDS = Float64Array.from({ length: LAST_FINITE_CELL + 1 }, (_, k) => GRID_START_MS * GRID_RATIO ** k);
/** Upper bound of a cell in ms; Infinity for the infinite cell. */
function cellBound(cell) {
    return cell <= LAST_FINITE_CELL ? BOUNDS[Math.max(0, cell)] : Number.POSITIVE_INFINITY;
}
/** The cell of a latency in ms. NaN counts as infinite: an unusable answer is never a fast one. */
function cellOf(valueMs) {
    if (valueMs <= GRID_START_MS)
        return 0;
    if (!(valueMs <= BOUNDS[LAST_FINITE_CELL]))
        return INFINITE_CELL;
    let k = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    if (k > LAST_FINITE_CELL)
        k = LAST_FINITE_CELL;
    while (k > 0 && BOUNDS[k - 1] >= valueMs)
        k--;
    while (BOUNDS[k] < valueMs)
        k++;
    return k;
}
/** How many cells a ratio spans: the smallest s with 1.0025^s >= ratio (negative for ratios below 1). Rounds a margin up by at most 0.25 %. */
function shiftOf(ratio) {
    return Math.ceil(Math.log(ratio) / LOG_RATIO - 1e-9);
}
/** The ratio a shift stands for. */
function ratioOf(shift) {
    return GRID_RATIO ** shift;
}


/***/ }),

/***/ 82111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LatencyHistogram)
/* harmony export */ });
/* harmony import */ var _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14749);

const RATIO = 1.01;
const LOG_RATIO = Math.log(RATIO);
const LOG_START = Math.log(_latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg);
/** 0.05 ms to 5 min in steps of 1 %, then the infinite cell. */
const LAST_FINITE = Math.ceil((Math.log(300_000) - LOG_START) / LOG_RATIO);
const INFINITE = LAST_FINITE + 1;
/**
 * A latency histogram on a 1 % grid: quantiles to within 0.5 %, a fixed 12 kB whatever the traffic. Histograms add.
 */
class LatencyHistogram {
    counts = new Float64Array(INFINITE + 1);
    total = 0;
    /** @param valueMs Infinity or NaN where there was no usable answer */
    add(valueMs) {
        const cell = histogramCell(valueMs);
        this.counts[cell] = this.counts[cell] + 1;
        this.total++;
    }
    merge(other) {
        for (let i = 0; i < this.counts.length; i++)
            this.counts[i] = this.counts[i] + other.counts[i];
        this.total += other.total;
    }
    clear() {
        this.counts.fill(0);
        this.total = 0;
    }
    /** The p-quantile in ms, interpolated by rank on the log scale inside its cell; Infinity in the infinite cell, NaN when empty. */
    quantile(p) {
        if (this.total === 0)
            return Number.NaN;
        const rank = p * this.total;
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            const here = this.counts[cell];
            if (here > 0 && before + here >= rank) {
                const within = Math.max(0, rank - before) / here;
                return Math.exp(LOG_START + (cell - 1 + within) * LOG_RATIO);
            }
            before += here;
        }
        return Number.POSITIVE_INFINITY;
    }
    /** Cumulative shares at the upper bounds of the cells that hold anything: a picture of the ECDF. */
    cumulative() {
        const rows = [];
        let before = 0;
        for (let cell = 0; cell <= LAST_FINITE; cell++) {
            if (this.counts[cell] === 0)
                continue;
            before += this.counts[cell];
            rows.push([Math.exp(LOG_START + cell * LOG_RATIO), before / this.total]);
        }
        return rows;
    }
}
function histogramCell(valueMs) {
    if (valueMs <= _latency_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_START_MS */ .Xg)
        return 0;
    const cell = Math.ceil((Math.log(valueMs) - LOG_START) / LOG_RATIO);
    return cell <= LAST_FINITE ? cell : INFINITE; // NaN and Infinity fall through to the infinite cell
}


/***/ }),

/***/ 28809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logBetaUpperTail)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);
/* harmony import */ var _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);


/** Below this probability the incomplete beta function is left and the tail is summed in logs. */
const TINY = 1e-250;
/** Terms smaller than this share of the sum no longer move it. */
const NEGLIGIBLE = 1e-17;
/**
 * log P(Beta(1+k, 1+m) > p), the upper tail that the truncated-beta mixture needs; equal to log P(Binomial(k+m+1, p) <= k).
 * Computed by the incomplete beta function where that is representable, and by its series in logs where it would underflow:
 * clipped to zero there it would turn a healthy arm into infinite evidence (verdict.md 9).
 * @param k counts on the side that is accused (real numbers are allowed above the tiny range)
 * @param m counts on the other side
 * @param p null probability in (0, 1)
 */
function logBetaUpperTail(k, m, p) {
    const total = k + m + 1;
    const distance = (k + 0.5 - total * p) / Math.sqrt(total * p * (1 - p));
    if (distance > 12)
        return 0; // the other tail is below 1e-30
    if (distance > -30) {
        const tail = _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__(1 - p, 1 + m, 1 + k);
        if (tail > TINY)
            return Math.log(tail);
    }
    return logLowerTailSeries(total, p, k);
}
/** pmf(k) * (1 + k/(n-k+1) * q/p + ...): terms fall geometrically because k lies far below the mean. */
function logLowerTailSeries(n, p, k) {
    const odds = (1 - p) / p;
    let term = 1;
    let sum = 1;
    for (let j = 0; j < k; j++) {
        term *= ((k - j) / (n - k + 1 + j)) * odds;
        sum += term;
        if (term < NEGLIGIBLE * sum)
            break;
    }
    return logBinomialPmf(n, p, k) + Math.log(sum);
}
function logBinomialPmf(n, p, k) {
    return -Math.log(n + 1) - _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_1__(1 + k, 1 + n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}


/***/ }),

/***/ 27177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ logMcNemarE)
});

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var math_base_special_gammaln_lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./build-bundle/src/stats/log-beta-of-counts.js


/** Up to this many counts the log factorials are remembered: a look asks for the same few thousand again and again. */
const REMEMBERED = 1 << 16;
const logFactorials = new Float64Array(REMEMBERED + 2).fill(Number.NaN);
/**
 * log B(1+b, 1+c) for counts b and c. Whole numbers up to 65,536 in sum are read from remembered log factorials (exact to 1e-12
 * relative there); above, and for fractions, the library's log beta is asked, which does not lose digits to cancellation.
 */
function logBetaOfCounts(b, c) {
    const total = b + c;
    if (total > REMEMBERED || !Number.isInteger(b) || !Number.isInteger(c))
        return lib(1 + b, 1 + c);
    return logFactorial(b) + logFactorial(c) - logFactorial(total + 1);
}
function logFactorial(n) {
    const known = logFactorials[n];
    if (!Number.isNaN(known))
        return known;
    const value = math_base_special_gammaln_lib(n + 1);
    logFactorials[n] = value;
    return value;
}

// EXTERNAL MODULE: ./build-bundle/src/stats/log-beta-upper-tail.js
var log_beta_upper_tail = __webpack_require__(28809);
;// CONCATENATED MODULE: ./build-bundle/src/stats/log-mc-nemar-e.js


/**
 * log E of the sequential McNemar test: among `b + c` discordant pairs the share `b` of pairs in which only the experiment is
 * bad is at most one half under H0; mixture Beta(1,1) truncated to (1/2, 1) (statistics.md 1.3, 1.4). An e-process in the
 * counts, so it may be looked at as often as one likes. Symmetric use: swap the arguments to test the other direction.
 * @param b only the experiment exceeds / fails
 * @param c only the control exceeds / fails
 * @returns natural log, finite for counts up to 1e7
 */
function logMcNemarE(b, c) {
    if (b === 0 && c === 0)
        return 0;
    return logBetaOfCounts(b, c) + (0,log_beta_upper_tail/* logBetaUpperTail */.Z)(b, c, 0.5) + (b + c + 1) * Math.LN2;
}


/***/ }),

/***/ 30347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ quantileSorted)
/* harmony export */ });
/**
 * Quantile of an ascending list by linear interpolation between order statistics (Hyndman & Fan type 7, the default of R and NumPy).
 * @param sorted ascending values; @param p in [0, 1]
 * @returns NaN for an empty list; infinite neighbours do not turn into NaN
 */
function quantileSorted(sorted, p) {
    const last = sorted.length - 1;
    if (last < 0)
        return Number.NaN;
    const position = Math.min(Math.max(p, 0), 1) * last;
    const index = Math.floor(position);
    const low = sorted[index];
    const high = sorted[Math.min(index + 1, last)];
    const share = position - index;
    return share === 0 || low === high ? low : low * (1 - share) + high * share;
}


/***/ })

};
