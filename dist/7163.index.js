export const id = 7163;
export const ids = [7163];
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


/***/ })

};
