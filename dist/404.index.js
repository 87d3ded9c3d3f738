export const id = 404;
export const ids = [404,6214,6218,3837,2829,9007,9073,749,6257,8638,7163];
export const modules = {

/***/ 10404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notifyFromFolder: () => (/* binding */ notifyFromFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59073);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40749);
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15754);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45201);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88607);
/* harmony import */ var _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73833);
/* harmony import */ var _run_compose_notice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68121);
/* harmony import */ var _run_notice_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46872);
/* harmony import */ var _run_notify_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57163);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6257);
/* harmony import */ var _run_run_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26218);












/** `foreshadow notify`: the report of a run folder as a notice to the notifiers of a configuration. */
async function notifyFromFolder(options, io) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, options.run ?? 'foreshadow-run');
    const report = await (0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_9__.readReport)(directory);
    const file = options.config ?? (0,_config_find_config_js__WEBPACK_IMPORTED_MODULE_1__.findConfig)(io.cwd);
    const plan = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadPlan)(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
    const specs = chosen(plan.notify ?? [], options, file);
    const { subject, links } = (0,_run_notice_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeFromEnv */ .L)(io.env, report.service, 'local');
    const { event, by, taken } = options;
    const at = new Date(_io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock.now()).toISOString();
    const composed = (0,_run_compose_notice_js__WEBPACK_IMPORTED_MODULE_7__/* .composeNotice */ .L)(report, { subject, links, at, run: report.verdict.digest.slice(0, 12), event, by });
    const notice = taken ? { ...composed, standing: 'taken' } : composed;
    const world = worldOf(directory, (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .V)(plan), options, io);
    if (options.dryRun) {
        io.stdout(`${JSON.stringify(await (0,_run_notify_run_js__WEBPACK_IMPORTED_MODULE_8__/* .previewAll */ .q)(notice, specs, world), null, 2)}\n`);
        return 0;
    }
    const results = await (0,_run_notify_run_js__WEBPACK_IMPORTED_MODULE_8__.notifyAll)(notice, specs, world);
    if (options.json)
        io.stdout(`${JSON.stringify({ event: notice.event, results })}\n`);
    else if (results.length === 0)
        io.stdout(`Nobody wants to be told of ${notice.event}.\n`);
    return options.strict && results.some(({ status }) => status !== 'sent') ? 69 : 0;
}
function chosen(specs, { notifier, event }, file) {
    const kind = specs.filter((spec) => notifier === undefined || spec.notifier === notifier);
    if (kind.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('FS_NOTIFY_SETUP', {
            found: `no notifier${notifier === undefined ? '' : ` ${notifier}`}`,
            expected: 'an entry under `notify:`',
            place: { file },
        });
    // An event that is asked for by name goes to everybody chosen.
    return event === undefined ? kind : kind.map((spec) => ({ ...spec, on: [...spec.on, event] }));
}
function worldOf(directory, secrets, { json, quiet }, io) {
    return {
        clock: _io_system_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock,
        random: Math.random,
        signal: io.signal,
        folder: new _run_run_folder_js__WEBPACK_IMPORTED_MODULE_10__.RunFolder(directory),
        redact: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)(secrets),
        secrets,
        say: (text, kind) => {
            if (kind === 'warning')
                io.stderr(`warning: ${text}\n`);
            else if (!quiet)
                (json ? io.stderr : io.stdout)(`${text}\n`);
        },
    };
}


/***/ }),

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Where a configuration is looked for when none is named. */
const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'];
/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
function findConfig(cwd) {
    const found = CONFIG_FILES.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    if (found === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
    return found;
}


/***/ }),

/***/ 40749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlan: () => (/* binding */ loadPlan),
/* harmony export */   x: () => (/* binding */ loadPlanText)
/* harmony export */ });
/* unused harmony export configDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97542);





/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
async function loadPlan(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd ?? '.', file);
    return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}
/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
async function loadPlanText(text, file, directory, options) {
    const expressions = /\bexpression\b/.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(5066), __webpack_require__.e(5874), __webpack_require__.e(6966)]).then(__webpack_require__.bind(__webpack_require__, 44585)) : null;
    const plan = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .v)(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
    return plan.traffic.synthetic || plan.traffic.login ? withScenarios(plan, options) : plan;
}
/** The files that the plan names, read: their mistakes are known before anything is started. */
async function withScenarios(plan, options) {
    const { loadScenarioFile, loadScenarios } = await Promise.all(/* import() */[__webpack_require__.e(4525), __webpack_require__.e(7227)]).then(__webpack_require__.bind(__webpack_require__, 97227));
    const { directory } = plan.environment;
    const { synthetic, login } = plan.traffic;
    const read = synthetic && (await loadScenarios(synthetic.files, directory, options));
    const signIn = login && (await loadScenarioFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, login.file), directory, options));
    if (signIn && signIn.scenarios.length > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_SCENARIO_INVALID', {
            found: `${signIn.scenarios.length} scenarios`,
            expected: 'one: the login',
            place: { file: login?.file },
        });
    return Object.freeze({
        ...plan,
        traffic: {
            ...plan.traffic,
            synthetic: synthetic && { ...synthetic, scenarios: read?.scenarios ?? [] },
            login: login && { ...login, scenario: signIn?.scenarios[0] ?? null },
        },
        secrets: [...(plan.secrets ?? []), ...(read?.secrets ?? []), ...(signIn?.secrets ?? [])],
    });
}
/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
function configDirectory(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory) : directory;
}
async function readConfigFile(path, file) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .G}`, place: { file } });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeshadowError */ .rU)(cause))
            throw cause;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
function isInGit(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return false;
    }
}


/***/ }),

/***/ 15754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicPlan),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80176);

/** The plan as it may be written and shown: every secret is `env:NAME` again, wherever its value would stand. */
function publicPlan(plan) {
    const { secrets = [], ...rest } = plan;
    return hideIn(rest, secrets, false);
}
/** The values that must never be printed, for redaction elsewhere. */
function secretValues(plan) {
    return (plan.secrets ?? []).map((secret) => secret.value);
}
/** Of a scenario its outline is written: bodies and rows of test data may hold what nobody wants on a disk. */
function outlineOf({ name, weight, data, steps }) {
    const sent = steps.map((step) => ({ name: step.name, request: `${step.request.method} ${step.request.path.source}` }));
    return { name, weight, ...(data ? { rows: data.rows.length } : {}), steps: sent };
}
function isScenario(value) {
    return 'steps' in value && 'weight' in value && 'session' in value;
}
/** The keys of the plan under which secrets are held. */
const HOLDERS = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics', 'notify', 'rollback'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;
function hideIn(value, secrets, inHolder) {
    if (typeof value === 'string')
        return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets, inHolder));
    if (value === null || typeof value !== 'object')
        return value;
    if (isScenario(value))
        return outlineOf(value);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
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

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
 // bound once: the global is a getter, which each request would call several times

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ }),

/***/ 71850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ subjectKey),
/* harmony export */   y: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The longest key PagerDuty takes. */
const MOST_CHARACTERS = 255;
/** The one key of everything that is told about a subject: the same on every machine and in every run, so that no state is needed to find it again. */
function subjectKey({ repository, service, ref }) {
    const readable = ['foreshadow', repository ?? '', service, ref].map((part) => encodeURIComponent(part.toWellFormed())).join(':');
    if (readable.length <= MOST_CHARACTERS)
        return readable;
    return `foreshadow:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(readable).digest('hex')}`;
}
/** Service and ref on one line, for people. */
function subjectText({ repository, service, ref }) {
    return [repository === undefined || repository.endsWith(`/${service}`) ? '' : repository, service, ref].filter(Boolean).join(' ');
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

/***/ 68121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ composeNotice)
/* harmony export */ });
/* harmony import */ var _notify_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86368);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57880);
/* harmony import */ var _report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76753);
/* harmony import */ var _report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18853);
/* harmony import */ var _report_ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59007);





/** A report as a notice: its outcome is the event, its decisive findings the details. Under `enforce: observe` nobody is woken. */
function composeNotice(report, { subject, links, at, run, event: asked, by }) {
    const { verdict, effective } = report;
    const event = asked ?? verdict.outcome;
    const { decisive, notes } = (0,_report_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .rankFindings */ .J)(verdict.findings);
    const words = (0,_report_sentences_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(report);
    const observed = effective.enforced === 'observe';
    return {
        event,
        standing: observed ? 'over' : (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(event),
        severity: observed ? 'info' : (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(event),
        subject,
        headline: (0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(report),
        next: [(0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report), (0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .neededSentence */ .Fo)(report)].filter(Boolean).join(' '),
        findings: [...decisive, ...notes].map((finding) => (0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_1__.findingSentence)(finding, words)),
        facts: [
            { name: 'Change', value: report.title },
            { name: 'Traffic', value: (0,_report_sentences_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .trafficSentence */ .Zr)(report) },
            { name: 'Repeat', value: report.reproduce },
        ],
        links,
        at,
        run,
        ...(by === undefined ? {} : { by }),
        verdict: { outcome: verdict.outcome, decision: verdict.decision, score: verdict.score, digest: verdict.digest },
        version: report.version,
    };
}


/***/ }),

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeFromEnv)
/* harmony export */ });
/** Where a run stands, by the variables GitHub Actions sets: what it is about, and where a person can look. */
function placeFromEnv(env, service, elsewhere) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const pull = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    const ref = pull === undefined ? env['GITHUB_REF_NAME'] || elsewhere : `pull/${pull}`;
    const subject = { ...(repository ? { repository } : {}), service, ref };
    if (!server || !repository || !/^https?:\/\//.test(server))
        return { subject, links: [] };
    return {
        subject,
        links: [
            ...(id ? [{ text: 'Report and log', href: `${server}/${repository}/actions/runs/${id}` }] : []),
            ...(pull === undefined ? [] : [{ text: `Pull request ${pull}`, href: `${server}/${repository}/pull/${pull}` }]),
        ],
    };
}


/***/ }),

/***/ 57163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyAll: () => (/* binding */ notifyAll),
  q: () => (/* binding */ previewAll)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/plain-text.js
var plain_text = __webpack_require__(91006);
// EXTERNAL MODULE: ./build-bundle/src/notify/notice.js
var notify_notice = __webpack_require__(86368);
// EXTERNAL MODULE: ./build-bundle/src/notify/spec.js
var notify_spec = __webpack_require__(26371);
// EXTERNAL MODULE: ./build-bundle/src/notify/subject.js
var notify_subject = __webpack_require__(71850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/notification-memory.js


/** The file of a run folder that keeps which messages and incidents its notices are. */
const NOTIFICATIONS = 'notifications.json';
/** What notifiers want to be reminded of. A file that cannot be read or written costs a new message, no more. */
class NotificationMemory {
    folder;
    entries;
    complain;
    changed = false;
    constructor(folder, entries, complain) {
        this.folder = folder;
        this.entries = entries;
        this.complain = complain;
    }
    static open(folder, complain) {
        const file = folder?.path(NOTIFICATIONS);
        if (file === undefined || !(0,external_node_fs_.existsSync)(file))
            return new NotificationMemory(folder, new Map(), complain);
        try {
            return new NotificationMemory(folder, new Map(entriesOf((0,run_folder/* readJson */.V)(file))), complain);
        }
        catch (error) {
            complain(`Earlier notifications are not known: ${error instanceof Error ? error.message : String(error)}`);
            return new NotificationMemory(folder, new Map(), complain);
        }
    }
    recall(key) {
        return this.entries.get(key) ?? null;
    }
    keep(key, memory) {
        this.entries.set(key, memory);
        this.changed = true;
    }
    save() {
        if (!this.changed || !this.folder)
            return;
        try {
            this.folder.writeJson(NOTIFICATIONS, Object.fromEntries(this.entries));
        }
        catch (error) {
            this.complain(`The notifications are not remembered: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
function entriesOf(document) {
    if (document === null || typeof document !== 'object' || Array.isArray(document))
        return [];
    return Object.entries(document).filter((entry) => isMemory(entry[1]));
}
function isMemory(value) {
    return value !== null && typeof value === 'object' && Object.values(value).every((text) => typeof text === 'string');
}

;// CONCATENATED MODULE: ./build-bundle/src/run/notify-run.js






/** Nobody waits longer than this for a notifier, whatever its limits ask for. */
const PATIENCE_MS = 90_000;
/**
 * Tells a notice to every notifier that wants its event, all at once. A notifier that fails is a warning and a line of the journal; nothing is
 * thrown and nothing else changes. The one place that runs, rollouts and commands call.
 */
async function notifyAll(notice, specs, world) {
    if (specs.length === 0)
        return [];
    const told = (0,notify_notice/* redactNotice */.Ip)(notice, world.redact);
    const memory = NotificationMemory.open(world.folder, (why) => world.say(why, 'warning'));
    const results = await Promise.all(specs.map((spec) => notifyOne(told, spec, memory, world)));
    memory.save();
    return results.filter((result) => result !== null);
}
/** What would be sent, by notifier; nothing is. */
async function previewAll(notice, specs, world) {
    const told = (0,notify_notice/* redactNotice */.Ip)(notice, world.redact);
    const memory = NotificationMemory.open(world.folder, () => { });
    return Promise.all(specs.map(async (spec) => {
        const known = memory.recall(keyOf(spec, told));
        const about = { notifier: spec.notifier, event: told.event };
        try {
            const notifier = await notify_run_open(placeholders(spec), { ...world, secrets: [] });
            if (isWanted(notifier, spec, told, known))
                return { ...about, requests: notifier.preview(told, known) };
            return { ...about, requests: [], why: unwanted(spec, told) };
        }
        catch (error) {
            return { ...about, requests: [], why: messageOf(error) };
        }
    }));
}
async function notifyOne(notice, spec, memory, world) {
    const { notifier: name } = spec;
    const unset = (0,notify_spec/* unsetSecrets */.rW)(spec);
    if (unset.length > 0) {
        if (!spec.on.includes(notice.event))
            return null;
        return concluded({ notifier: name, status: 'skipped', detail: `${unset.join(', ')} is not set` }, notice, world);
    }
    const key = keyOf(spec, notice);
    const known = memory.recall(key);
    try {
        const signal = AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE_MS)]);
        const notifier = await notify_run_open(spec, { ...world, signal });
        if (!isWanted(notifier, spec, notice, known))
            return null;
        const { where, memory: left, but } = await notifier.tell(notice, known);
        if (left)
            memory.keep(key, left);
        if (but !== undefined)
            world.say(`Notification to ${(0,plain_text/* plainText */.wh)(where)}: ${world.redact((0,plain_text/* plainText */.wh)(but, 600))}`, 'warning');
        return concluded({ notifier: name, status: 'sent', detail: where }, notice, world);
    }
    catch (error) {
        return concluded({ notifier: name, status: 'failed', detail: world.redact(messageOf(error)) }, notice, world);
    }
}
async function notify_run_open(spec, context) {
    const { NOTIFIERS } = await Promise.all(/* import() */[__webpack_require__.e(9159), __webpack_require__.e(3518)]).then(__webpack_require__.bind(__webpack_require__, 3518));
    return NOTIFIERS[spec.notifier](spec, context);
}
function isWanted(notifier, spec, notice, known) {
    return spec.on.includes(notice.event) || notifier.follows(notice, known);
}
const unwanted = ({ on }, { event }) => `\`on\` names ${on.join(', ')}, not ${event}`;
/** Said and written down; the words of the outside come last, on one line. */
function concluded(result, { event, subject }, { folder, clock, say }) {
    const { notifier, status, detail } = result;
    if (status === 'sent')
        say(`Notified ${detail}: ${event}`, 'info');
    else
        say(`No notification by ${notifier}: ${(0,plain_text/* plainText */.wh)(detail, 1_000)}. The verdict is not affected.`, 'warning');
    try {
        folder?.journal(`notification ${status}`, { notifier, about: (0,notify_subject/* subjectKey */.o)(subject), notice: event, detail: (0,plain_text/* plainText */.wh)(detail, 1_000) }, clock.now());
    }
    catch (error) {
        say(`The journal could not be written: ${messageOf(error)}`, 'warning');
    }
    return result;
}
/** One memory for each entry and subject: two channels have two messages. */
function keyOf({ notifier, channel, place }, { subject }) {
    return [notifier, channel ?? String(place), (0,notify_subject/* subjectKey */.o)(subject)].join(' ');
}
/** A preview needs no secret: it stands as its name. */
function placeholders(spec) {
    const { url, token, routingKey, secret } = spec;
    return {
        ...spec,
        ...(url !== undefined && !/^https?:/.test(url) ? { url: `https://${url.replace(/^env:/, '')}.invalid/` } : {}),
        ...(token === undefined ? {} : { token: '***' }),
        ...(routingKey === undefined ? {} : { routingKey: '*'.repeat(32).replaceAll('*', 'x') }),
        ...(secret === undefined ? {} : { secret: '***' }),
    };
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,errors/* isForeshadowError */.rU)(error) ? `${message}. ${error.hint}`.replace(/\.\.\s/, '. ').replace(/\.$/, '') : message;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReport: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26218);



/** The report as the run wrote it; made again from the store where it is missing. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
async function readReport(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'report.json');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(file);
    const { rejudge } = await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(823), __webpack_require__.e(6060), __webpack_require__.e(160), __webpack_require__.e(3160), __webpack_require__.e(7846), __webpack_require__.e(4024), __webpack_require__.e(69), __webpack_require__.e(8920)]).then(__webpack_require__.bind(__webpack_require__, 71712));
    return (await rejudge(directory)).report;
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
