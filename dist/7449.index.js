export const id = 7449;
export const ids = [7449,7163];
export const modules = {

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

/***/ 7449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notifyResult: () => (/* binding */ notifyResult)
/* harmony export */ });
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15754);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88607);
/* harmony import */ var _compose_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68121);
/* harmony import */ var _notice_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46872);
/* harmony import */ var _notify_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57163);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26218);
/* harmony import */ var _was_cancelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58327);







/** At the end of a run: its outcome to whoever wants it. A run that somebody interrupted tells nothing about the change. */
async function notifyResult(result, plan, world) {
    const specs = plan.notify ?? [];
    if (specs.length === 0 || world.signal.aborted || (0,_was_cancelled_js__WEBPACK_IMPORTED_MODULE_5__/* .wasCancelled */ .r)(result.report))
        return;
    const { clock, signal, env, onProgress } = world;
    const secrets = (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .V)(plan);
    const { subject, links } = (0,_notice_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeFromEnv */ .L)(env, plan.service.name, 'local');
    const place = { subject, links, at: new Date(clock.now()).toISOString(), run: result.report.verdict.digest.slice(0, 12) };
    await (0,_notify_run_js__WEBPACK_IMPORTED_MODULE_3__.notifyAll)((0,_compose_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .composeNotice */ .L)(result.report, place), specs, {
        clock,
        random: Math.random,
        signal,
        folder: new _run_folder_js__WEBPACK_IMPORTED_MODULE_4__.RunFolder(result.folder),
        // Secrets alone: a report has its pseudonyms already, and those of addresses and names would be others in every run.
        redact: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(secrets),
        secrets,
        say: (text, kind) => onProgress(kind === 'warning' ? { kind: 'message', text, warning: true } : { kind: 'message', text }),
    });
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

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wasCancelled)
/* harmony export */ });
/** Whether somebody ended the run: then it says nothing about the change, and what was published before stays. */
function wasCancelled(report) {
    return report.verdict.findings.some((finding) => finding.code === 'source-failed' && finding.facts?.['source'] === 'FS_CANCELLED');
}


/***/ })

};
