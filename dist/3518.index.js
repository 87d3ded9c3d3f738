export const id = 3518;
export const ids = [3518];
export const modules = {

/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** What went wrong with a request. It has no cause on purpose: the client's own errors carry headers, and so credentials. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    url;
    method;
    status;
    reason;
    retryAfter;
    constructor(kind, detail) {
        const what = kind === 'status' ? `answered ${detail.status}` : `failed (${kind})`;
        super(`${detail.method} ${detail.url} ${what}${detail.reason ? `: ${detail.reason}` : ''}`);
        this.kind = kind;
        this.url = detail.url;
        this.method = detail.method;
        this.status = detail.status;
        this.reason = detail.reason;
        this.retryAfter = detail.retryAfter;
    }
    /** Whether the same request may succeed a little later. */
    get transient() {
        if (this.kind === 'status')
            return this.status === 429 || (this.status ?? 0) >= 500;
        return this.kind === 'network' || this.kind === 'timeout';
    }
}
/** A URL fit to be shown: credentials and the values of its query are replaced. */
function showUrl(text) {
    if (!URL.canParse(text))
        return text.replace(/\/\/[^/@]*@/, '//***@').replace(/\?.*$/s, '?***');
    const url = new URL(text);
    if (url.username || url.password) {
        url.username = '***';
        url.password = '';
    }
    for (const name of new Set(url.searchParams.keys()))
        url.searchParams.set(name, '***');
    url.hash = '';
    return url.href;
}
/** Replaces each secret wherever it stands, as it is and as it is written in a URL. Secrets below 4 characters would blank the text. */
function hideSecrets(text, secrets) {
    let shown = text;
    for (const secret of secrets.filter(({ length }) => length >= 4)) {
        shown = shown.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
    }
    return shown;
}


/***/ }),

/***/ 70049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 65 modules
var axios = __webpack_require__(41542);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(29159);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
;// CONCATENATED MODULE: ./build-bundle/src/io/http-retry.js
/** The first pause; each next one may be twice as long. */
const BASE_MS = 250;
/** No single pause is longer; a server that asks for more is not waited for. */
const LONGEST_MS = 60_000;
/**
 * How long to wait before the next attempt: what `Retry-After` asks for (seconds or a date), else half to all of 250 ms doubled each
 * time. Null where the server asks for more than a minute: waiting that long would outlast the run.
 * @param attempt the one that just failed, from 1
 */
function retryDelayMs(attempt, retryAfter, nowMs, random) {
    const backoff = Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
    const asked = retryAfter === undefined ? Number.NaN : askedMs(retryAfter.trim(), nowMs);
    if (Number.isNaN(asked))
        return backoff;
    return asked > LONGEST_MS ? null : Math.max(backoff, asked);
}
function askedMs(text, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1_000;
    return Math.max(0, Date.parse(text) - nowMs);
}

;// CONCATENATED MODULE: ./build-bundle/src/io/http.js





const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
const DEFAULT_ATTEMPTS = 4;
/**
 * The one HTTP client of everything that talks to an API. A 2xx answer is returned, anything else is an `HttpError`.
 * 429, 5xx and broken connections are tried again with growing, jittered pauses, honouring `Retry-After`. Redirects are never
 * followed, so that a credential reaches the host it was meant for and no other; the error names where it pointed.
 * @throws HttpError, which carries neither headers nor the request
 */
async function sendRequest(request, context) {
    const repeatable = !['POST', 'PATCH'].includes(request.method ?? 'GET');
    const attempts = request.attempts ?? (repeatable ? DEFAULT_ATTEMPTS : 1);
    for (let attempt = 1;; attempt++) {
        try {
            return await sendOnce(request);
        }
        catch (error) {
            if (!(error instanceof http_error/* HttpError */.j$) || !isWorthAnother(error, request) || attempt >= attempts)
                throw error;
            const waitMs = retryDelayMs(attempt, error.retryAfter, context.clock.now(), context.random);
            if (waitMs === null)
                throw error;
            await context.clock.sleep(waitMs, request.signal).catch(() => {
                throw new http_error/* HttpError */.j$('cancelled', { url: (0,http_error/* showUrl */.jr)(request.url), method: error.method });
            });
        }
    }
}
function isWorthAnother(error, { again }) {
    return again === 'limited' ? error.status === 429 : error.transient;
}
async function sendOnce(request) {
    const { url, method = 'GET', secrets = [] } = request;
    const about = { url: (0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(url), secrets), method };
    const answer = await exchange(request).catch((error) => {
        throw new http_error/* HttpError */.j$(kindOf(error, request), { ...about, reason: (0,http_error/* hideSecrets */.s0)(reasonOf(error), secrets) });
    });
    const { status } = answer;
    const body = new Uint8Array(answer.data);
    const headers = headersOf(answer);
    if (status >= 200 && status < 300)
        return { status, headers, body, ...readers(body, about) };
    const said = (0,http_error/* hideSecrets */.s0)(new TextDecoder().decode(body.subarray(0, 2_000)), secrets).slice(0, 500);
    if (status >= 300 && status < 400) {
        throw new http_error/* HttpError */.j$('redirect', { ...about, status, reason: `to ${(0,http_error/* hideSecrets */.s0)((0,http_error/* showUrl */.jr)(headers['location'] ?? '?'), secrets)}` });
    }
    throw new http_error/* HttpError */.j$('status', {
        ...about,
        status,
        reason: said,
        retryAfter: headers['retry-after'] ?? headers[request.retryAfterHeader ?? ''],
    });
}
function exchange(request) {
    const { body, maxBytes = DEFAULT_MAX_BYTES } = request;
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const deadline = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    return axios/* default */.A.request({
        url: request.url,
        method: request.method ?? 'GET',
        headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...request.headers },
        data: raw ? body : JSON.stringify(body),
        responseType: 'arraybuffer',
        adapter: 'http',
        ...(request.ca === undefined ? {} : { httpsAgent: new external_node_https_.Agent({ ca: [...external_node_tls_.rootCertificates, request.ca] }) }),
        maxRedirects: 0,
        maxContentLength: maxBytes,
        maxBodyLength: Number.POSITIVE_INFINITY,
        signal: request.signal ? AbortSignal.any([request.signal, deadline]) : deadline,
        validateStatus: () => true,
    });
}
function kindOf(error, request) {
    if (request.signal?.aborted)
        return 'cancelled';
    if (axios/* default */.A.isCancel(error))
        return 'timeout';
    const reason = reasonOf(error);
    if (reason.includes('maxContentLength'))
        return 'too-large';
    if ((0,node_modules_axios/* isAxiosError */.F0)(error) && (error.code === 'ERR_INVALID_URL' || error.code === 'ERR_BAD_OPTION_VALUE'))
        return 'invalid';
    return reason.includes('Invalid URL') || reason.includes('Unsupported protocol') ? 'invalid' : 'network';
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : '';
    return error.message || code;
}
function headersOf(answer) {
    return Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function readers(body, about) {
    const text = () => new TextDecoder().decode(body);
    return {
        text,
        json: () => {
            try {
                return JSON.parse(text());
            }
            catch {
                throw new http_error/* HttpError */.j$('invalid', { ...about, reason: 'the answer is not JSON' });
            }
        },
    };
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOTIFIERS: () => (/* binding */ NOTIFIERS)
});

// EXTERNAL MODULE: ./build-bundle/src/core/plain-text.js
var plain_text = __webpack_require__(91006);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/notify/spec.js
var notify_spec = __webpack_require__(26371);
// EXTERNAL MODULE: ./build-bundle/src/notify/subject.js
var notify_subject = __webpack_require__(71850);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/post-json.js



const TIMEOUT_MS = 10_000;
const MOST_ATTEMPTS = 4;
/** Answers of these APIs are a line. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * Sends JSON to a vendor, with patience for its limits; redirects are not followed.
 * @throws FS_NOTIFY with what the vendor said, without any secret
 */
async function postJson(posting, context) {
    const { url, body, headers, secrets, repeatable } = posting;
    try {
        return await (0,http/* sendRequest */.w)({
            url,
            method: 'POST',
            headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
            body,
            timeoutMs: TIMEOUT_MS,
            maxBytes: MOST_BYTES,
            attempts: MOST_ATTEMPTS,
            again: repeatable ? 'transient' : 'limited',
            secrets,
            signal: context.signal,
        }, context);
    }
    catch (error) {
        throw refusal(error, posting);
    }
}
/** The error of a request in the words of the catalogue. */
function refusal(error, { vendor, url, explain }) {
    if (!(error instanceof http_error/* HttpError */.j$))
        return error instanceof Error ? error : new Error(String(error));
    const who = `${vendor} (${hostOf(url)})`;
    const said = error.reason?.trim() ?? '';
    if (error.kind !== 'status')
        return (0,errors/* fail */.fJ)('FS_NOTIFY', { found: `${who}: ${KINDS[error.kind]}${said === '' ? '' : ` (${said})`}` });
    const found = `${who} answered ${error.status}${said === '' ? '' : `: ${said}`}`;
    return (0,errors/* fail */.fJ)('FS_NOTIFY', { found, hint: explain(error.status ?? 0, said) ?? STATUS_HINTS[error.status ?? 0] });
}
const KINDS = {
    status: 'an error',
    timeout: 'no answer in time',
    network: 'cannot be reached',
    redirect: 'a redirect, which is not followed with credentials',
    'too-large': 'an answer that is too large',
    cancelled: 'the run was interrupted',
    invalid: 'an answer or address that cannot be understood',
};
const STATUS_HINTS = {
    401: 'The credentials are not accepted: check the secret that the entry names.',
    403: 'The credentials may not do this: check the secret that the entry names and its rights.',
    404: 'Nothing is there: check the address that the entry names.',
    413: 'The receiver takes less than was sent.',
    429: 'The receiver takes no more for now; it was waited for as long as a run may wait.',
};
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'no address';
}

;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/pagerduty.js





/** Where Events API v2 answers; accounts of the European region: https://events.eu.pagerduty.com. */
const API = 'https://events.pagerduty.com';
/** Limits of Events API v2 (support.pagerduty.com, "Common Event Format"): a longer summary is cut there, a larger event refused. */
const MOST_SUMMARY = 1_024;
const pagerduty_MOST_BYTES = 512 * 1_000;
const ROUTING_KEY = /^[A-Za-z0-9]{32}$/;
/** One alert for a subject: triggered while somebody has to look, acknowledged once somebody does, resolved by a later pass. */
const createPagerduty = (spec, context) => {
    const routingKey = spec.routingKey ?? '';
    if (!ROUTING_KEY.test(routingKey))
        throw (0,errors/* fail */.fJ)('FS_NOTIFY_SETUP', {
            found: `a routing key of ${routingKey.length} characters`,
            expected: 'the 32 characters of the integration key of an "Events API v2" integration',
        });
    const url = `${(spec.api ?? API).replace(/\/+$/, '')}/v2/enqueue`;
    const secrets = (0,notify_spec/* secretsOf */.Fj)(spec, context.secrets);
    return {
        follows: ({ standing }, memory) => standing === 'over' || (standing === 'taken' && memory?.['action'] !== undefined),
        preview: (notice, memory) => [{ method: 'POST', to: url, body: eventOf(notice, '***', memory) }],
        async tell(notice, memory) {
            const event = eventOf(notice, routingKey, memory);
            const posting = { vendor: 'PagerDuty', url, body: JSON.stringify(event), headers: {}, repeatable: true, secrets, explain };
            await postJson(posting, context);
            const { event_action: action, dedup_key: key } = event;
            return { where: `PagerDuty (${action})`, memory: { action, key } };
        },
    };
};
/** The event of a notice: with all it says where it triggers, else the key alone. */
function eventOf(notice, routingKey, memory) {
    const action = actionOf(notice, memory);
    const head = { routing_key: routingKey, event_action: action, dedup_key: memory?.['key'] ?? (0,notify_subject/* subjectKey */.o)(notice.subject) };
    if (action !== 'trigger')
        return head;
    const links = notice.links.map(({ text, href }) => ({ href, text: (0,plain_text/* plainText */.wh)(text, 200) }));
    const most = notice.findings.length;
    for (let findings = most;; findings = Math.floor(findings / 2)) {
        const event = {
            ...head,
            client: 'Foreshadow',
            ...(links[0] ? { client_url: links[0].href } : {}),
            ...(links.length > 0 ? { links } : {}),
            payload: payloadOf(notice, findings),
        };
        if (findings === 0 || Buffer.byteLength(JSON.stringify(event)) <= pagerduty_MOST_BYTES)
            return event;
    }
}
/** Nobody is told twice that somebody took it; what was never triggered cannot be acknowledged. */
function actionOf({ standing }, memory) {
    if (standing === 'over')
        return 'resolve';
    return standing === 'taken' && memory?.['action'] !== undefined ? 'acknowledge' : 'trigger';
}
function payloadOf(notice, findings) {
    const { event, subject, headline, severity, at, facts } = notice;
    return {
        summary: (0,plain_text/* plainText */.wh)(`${(0,notify_subject/* subjectText */.y)(subject)}: ${headline}`, MOST_SUMMARY - 24),
        source: (0,plain_text/* plainText */.wh)(subject.repository ?? subject.service, 255),
        severity,
        timestamp: at,
        component: (0,plain_text/* plainText */.wh)(subject.service, 255),
        group: (0,plain_text/* plainText */.wh)(subject.ref, 255),
        class: event,
        custom_details: {
            next: (0,plain_text/* plainText */.wh)(notice.next, 1_000),
            findings: notice.findings.slice(0, findings).map((text) => (0,plain_text/* plainText */.wh)(text, 2_000)),
            ...(findings < notice.findings.length ? { 'more findings': notice.findings.length - findings } : {}),
            ...Object.fromEntries(facts.map(({ name, value }) => [(0,plain_text/* plainText */.wh)(name, 100), (0,plain_text/* plainText */.wh)(value, 1_000)])),
            run: notice.run,
        },
    };
}
function explain(status, said) {
    if (status !== 400)
        return undefined;
    return /routing.?key|integration/i.test(said)
        ? 'The routing key is that of no active "Events API v2" integration: copy it from the service in PagerDuty, under Integrations.'
        : 'PagerDuty does not take the event as it is; please report this with its words.';
}

;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/slack-errors.js
/** What to do about the words Slack refuses with (docs.slack.dev: chat.postMessage, chat.update, incoming webhooks). */
const HINTS = {
    invalid_auth: 'The token is not valid: copy the "Bot User OAuth Token" (xoxb-...) of the app into the secret.',
    not_authed: 'No token arrived: check that the secret is set and not empty.',
    account_inactive: "The token's account is deactivated: install the app again.",
    token_revoked: 'The token was revoked: install the app again and renew the secret.',
    token_expired: 'The token has expired: renew the secret.',
    missing_scope: 'The app lacks a scope: add `chat:write` (and `chat:write.public` for channels it is not in) and install it again.',
    not_in_channel: 'The bot is not in the channel: invite it (`/invite @BOT`), or give the app `chat:write.public`.',
    channel_not_found: 'No such channel, or a private one without the bot: give its ID, and invite the bot.',
    is_archived: 'The channel is archived: name another.',
    channel_is_archived: 'The channel of the webhook is archived: make a webhook for another.',
    restricted_action: "The workspace's settings do not let the app post there.",
    msg_too_long: 'Slack found the message too long; please report this.',
    msg_blocks_too_long: 'Slack found the message too long; please report this.',
    invalid_blocks: 'Slack does not take the message as it is; please report this with its words.',
    invalid_payload: 'Slack does not take the message as it is; please report this with its words.',
    no_service: 'The webhook is gone: make a new one and renew the secret.',
    no_service_id: 'The address of the webhook is not whole: copy it again into the secret.',
    no_team: 'The address of the webhook is that of no workspace: copy it again into the secret.',
    invalid_token: 'The address of the webhook is not valid any more: make a new one and renew the secret.',
    action_prohibited: 'An administrator of the workspace does not allow this.',
    posting_to_general_channel_denied: 'An administrator does not let the webhook post to the general channel: make one for another.',
    team_access_not_granted: 'The app is not allowed in this workspace of the organisation.',
    ratelimited: 'Slack takes no more for now; it was waited for as long as a run may wait.',
    rate_limited: 'Slack takes no more for now; it was waited for as long as a run may wait.',
};
/** A hint for the word, or for an answer that holds it. */
function slackHint(said) {
    const words = said.match(/[a-z_]+/g) ?? [];
    const known = words.find((word) => Object.hasOwn(HINTS, word));
    return known === undefined ? undefined : HINTS[known];
}

;// CONCATENATED MODULE: ./build-bundle/src/notify/sentences.js
/** The one word of what happened, the first of every notice. */
const EVENT_WORDS = {
    fail: 'FAIL',
    inconclusive: 'INCONCLUSIVE',
    error: 'COULD NOT MEASURE',
    pass: 'PASS',
    'roll-back': 'ROLLED BACK',
    hold: 'HELD',
    promote: 'PROMOTED',
    advance: 'ADVANCED',
    abandoned: 'ABANDONED',
};

;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/slack-message.js



/**
 * Slack refuses more than 50 blocks, 3,000 characters in one text, and (`msg_blocks_too_long`, not documented, seen from about 11,000 on)
 * too many in all blocks together; `text` is cut at 40,000. A message of ours stays far below.
 */
const MOST_LINE = 600;
const MOST_LINES = 10;
const ICONS = {
    fail: '❌',
    'roll-back': '⏪',
    abandoned: '🚨',
    hold: '✋',
    inconclusive: '❔',
    error: '⚠️',
    pass: '✅',
    promote: '🚀',
    advance: '➡️',
};
/** The message that is kept up to date: what happened, what now, where to look. */
function slackMessage(notice) {
    return { text: fallbackOf(notice), blocks: [block([...opening(notice), ...closing(notice)])] };
}
/** The details, for the thread below it. */
function slackDetails(notice) {
    return { text: fallbackOf(notice), blocks: [block([line([bold(titleOf(notice))]), ...details(notice), ...linkLine(notice)])] };
}
/** Everything in one message, for a webhook, which cannot answer into a thread. */
function slackWhole(notice) {
    return { text: fallbackOf(notice), blocks: [block([...opening(notice), ...details(notice), ...closing(notice)])] };
}
/** The three signs that are structure in Slack's markup, as its documentation says to write them. */
function escapeSlack(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function fallbackOf(notice) {
    return escapeSlack((0,plain_text/* plainText */.wh)(`${titleOf(notice)}: ${notice.headline}`, MOST_LINE));
}
const titleOf = ({ event, subject, by }) => (0,plain_text/* plainText */.wh)(`${ICONS[event]} ${EVENT_WORDS[event]} ${(0,notify_subject/* subjectText */.y)(subject)}${by === undefined ? '' : ` (by ${by})`}`, 200);
function opening(notice) {
    return [line([bold(titleOf(notice))]), line([span(notice.headline)]), ...(notice.next === '' ? [] : [line([span(notice.next)])])];
}
function details({ findings, facts }) {
    const shown = findings.slice(0, MOST_LINES);
    const more = findings.length - shown.length;
    const lines = [...shown, ...(more > 0 ? [`and ${more} more in the report`] : [])];
    const list = { type: 'rich_text_list', style: 'bullet', elements: lines.map((text) => line([span(text)], '')) };
    const named = facts.slice(0, MOST_LINES).map(({ name, value }) => line([bold(`${(0,plain_text/* plainText */.wh)(name, 60)}: `), span(value)]));
    return [...(lines.length > 0 ? [list] : []), ...named];
}
function closing(notice) {
    return linkLine(notice);
}
function linkLine({ links }) {
    const spans = links.flatMap(({ text, href }, index) => {
        const link = { type: 'link', url: href, text: (0,plain_text/* plainText */.wh)(text, 100) || href };
        return index === 0 ? [link] : [{ type: 'text', text: '  ' }, link];
    });
    return spans.length === 0 ? [] : [line(spans, '')];
}
function block(elements) {
    return { type: 'rich_text', elements };
}
function line(spans, end = '\n') {
    return { type: 'rich_text_section', elements: end === '' ? spans : [...spans, { type: 'text', text: end }] };
}
const span = (text) => ({ type: 'text', text: (0,plain_text/* plainText */.wh)(text, MOST_LINE) || '-' });
const bold = (text) => ({ type: 'text', text: text || '-', style: { bold: true } });

;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/slack.js







const slack_API = 'https://slack.com/api/';
const HOOK = 'an incoming webhook, https://hooks.slack.com/services/...';
/** The type of the metadata by which a message is found again where no state is left. */
const METADATA_TYPE = 'foreshadow_notice';
const LOOKED_THROUGH = 100;
/** Nothing of ours is read as a mention or made a preview. */
const AS_IT_IS = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };
/** The message is gone or may not be changed any more: a new one takes its place. */
const LOST = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'channel_not_found', 'is_archived'];
const SEVERITIES = ['info', 'warning', 'error', 'critical'];
/** With a bot token one message for a subject, kept up to date, its details in its thread; with an incoming webhook one message a notice. */
const createSlack = (spec, context) => spec.token === undefined ? openWebhook(spec, context) : new SlackBot(spec, context);
function openWebhook(spec, context) {
    const { url } = spec;
    if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw (0,errors/* fail */.fJ)('FS_NOTIFY_SETUP', { found: 'notifier slack without an address', expected: `url: ${HOOK}, or token and channel` });
    const secrets = (0,notify_spec/* secretsOf */.Fj)(spec, context.secrets);
    const bodyOf = (notice) => ({ ...slackWhole(notice), unfurl_links: false, unfurl_media: false });
    return {
        follows: () => false,
        preview: (notice) => [{ method: 'POST', to: `${new URL(url).origin}/***`, body: bodyOf(notice) }],
        async tell(notice) {
            const explain = (_, said) => slackHint(said);
            await postJson({ vendor: 'Slack', url, body: JSON.stringify(bodyOf(notice)), headers: {}, repeatable: false, secrets, explain }, context);
            return { where: 'Slack' };
        },
    };
}
class SlackBot {
    context;
    api;
    token;
    channel;
    secrets;
    constructor(spec, context) {
        if (!spec.channel)
            throw (0,errors/* fail */.fJ)('FS_NOTIFY_SETUP', { found: 'notifier slack with a token and no channel', expected: 'channel: its ID or #name' });
        this.context = context;
        this.api = (spec.api ?? slack_API).replace(/\/*$/, '/');
        this.token = spec.token ?? '';
        this.channel = spec.channel;
        this.secrets = (0,notify_spec/* secretsOf */.Fj)(spec, context.secrets);
    }
    follows(_, memory) {
        return memory?.['ts'] !== undefined;
    }
    preview(notice, memory) {
        const known = memory?.['ts'] !== undefined;
        const thread = { ...this.reply(notice, memory ?? {}, memory?.['ts'] ?? 'the ts of the answer') };
        return [
            { method: 'POST', to: `${this.api}${known ? 'chat.update' : 'chat.postMessage'}`, body: this.message(notice, memory) },
            { method: 'POST', to: `${this.api}chat.postMessage`, body: thread, when: 'into the thread of the first' },
        ];
    }
    async tell(notice, memory) {
        const known = memory?.['ts'] === undefined ? await this.find(notice) : memory;
        const { channel, ts } = await this.write(notice, known);
        const left = { channel, ts, severity: notice.severity };
        const where = `Slack ${this.channel}`;
        const but = await this.call('chat.postMessage', this.reply(notice, known ?? {}, ts, channel)).then(() => undefined, (error) => `the details are missing in its thread: ${error instanceof Error ? error.message : String(error)}`);
        return { where: known?.['ts'] === ts ? `${where} (updated)` : where, memory: left, ...(but === undefined ? {} : { but }) };
    }
    async write(notice, known) {
        if (known) {
            try {
                return await this.call('chat.update', this.message(notice, known));
            }
            catch (error) {
                if (!(error instanceof SlackRefusal) || !LOST.includes(error.word))
                    throw this.told(error);
            }
        }
        return this.call('chat.postMessage', this.message(notice, null)).catch((error) => {
            throw this.told(error);
        });
    }
    message(notice, known) {
        const metadata = {
            event_type: METADATA_TYPE,
            event_payload: { key: (0,notify_subject/* subjectKey */.o)(notice.subject), event: notice.event, severity: notice.severity },
        };
        const place = known?.['ts'] === undefined ? { channel: this.channel } : { channel: known['channel'] ?? this.channel, ts: known['ts'] };
        return { ...place, ...slackMessage(notice), ...AS_IT_IS, metadata };
    }
    /** The thread keeps every notice; what is worse than the last one is shown in the channel too, for an update rings nowhere. */
    reply(notice, known, ts, channel = known['channel'] ?? this.channel) {
        const before = known['severity'];
        const isWorse = before !== undefined && SEVERITIES.indexOf(notice.severity) > SEVERITIES.indexOf(before);
        const details = slackDetails(notice);
        return { channel, thread_ts: ts, ...(isWorse ? { reply_broadcast: true } : {}), ...details, ...AS_IT_IS };
    }
    /** The bot's earlier message on this subject. Not found, or not allowed to look: null, and a new message is written. */
    async find(notice) {
        if (!/^[CGD][A-Z0-9]{6,}$/.test(this.channel))
            return null;
        const query = new URLSearchParams({ channel: this.channel, limit: String(LOOKED_THROUGH), include_all_metadata: 'true' });
        try {
            const url = `${this.api}conversations.history?${query}`;
            const { secrets, context } = this;
            const answer = await (0,http/* sendRequest */.w)({ url, headers: { authorization: `Bearer ${this.token}` }, secrets, timeoutMs: 10_000, attempts: 1, signal: context.signal }, context);
            const { messages = [] } = answer.json();
            const key = (0,notify_subject/* subjectKey */.o)(notice.subject);
            const found = messages.find(({ metadata }) => metadata?.event_type === METADATA_TYPE && metadata.event_payload?.['key'] === key);
            const severity = found?.metadata?.event_payload?.['severity'];
            return found ? { channel: this.channel, ts: found.ts, ...(severity === undefined ? {} : { severity }) } : null;
        }
        catch {
            return null;
        }
    }
    async call(method, body) {
        const url = `${this.api}${method}`;
        const headers = { authorization: `Bearer ${this.token}` };
        const explain = (_, said) => slackHint(said);
        const posting = {
            vendor: 'Slack',
            url,
            body: JSON.stringify(body),
            headers,
            repeatable: method === 'chat.update',
            secrets: this.secrets,
            explain,
        };
        const response = await postJson(posting, this.context);
        let answer;
        try {
            answer = response.json();
        }
        catch (error) {
            throw refusal(error, posting);
        }
        if (answer?.ok === true && typeof answer.ts === 'string')
            return { channel: answer.channel ?? this.channel, ts: answer.ts };
        throw new SlackRefusal(answer);
    }
    told(error) {
        if (!(error instanceof SlackRefusal))
            return error;
        return (0,errors/* fail */.fJ)('FS_NOTIFY', { found: `Slack ${this.channel}: ${error.message}`, hint: slackHint(error.word) });
    }
}
/** `{"ok":false,"error":"word"}`: how Slack refuses, with status 200. */
class SlackRefusal extends Error {
    word;
    constructor(answer) {
        const word = typeof answer?.error === 'string' ? answer.error.slice(0, 100) : 'an answer without ok';
        const needed = typeof answer?.needed === 'string' ? ` (needed: ${answer.needed.slice(0, 100)})` : '';
        const more = (answer?.response_metadata?.messages ?? []).slice(0, 3).join('; ').slice(0, 300);
        super(`${word}${needed}${more === '' ? '' : `: ${more}`}`);
        this.word = word;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/webhook.js






/** Names of the headers, in lower case as HTTP/2 has them. */
const SIGNATURE_HEADER = 'x-foreshadow-signature';
const EVENT_HEADER = 'x-foreshadow-event';
const DELIVERY_HEADER = 'x-foreshadow-delivery';
/** The body of a webhook: the notice with its key. `version` rises where a field changes its meaning or goes. */
function webhookBody(notice) {
    return JSON.stringify({ schema: 1, key: (0,notify_subject/* subjectKey */.o)(notice.subject), ...notice });
}
/** `t=SECONDS,v1=HEX`: HMAC-SHA256 over `SECONDS.BODY`. The time is signed too, so that an old request cannot be sent again. */
function signatureOf(body, secret, atMs) {
    const seconds = Math.floor(atMs / 1_000);
    return `t=${seconds},v1=${(0,external_node_crypto_.createHmac)('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
/** The same for each attempt to deliver one notice: a receiver that knows it has seen it. */
function deliveryOf(body) {
    return (0,external_node_crypto_.createHmac)('sha256', 'foreshadow delivery').update(body).digest('hex').slice(0, 32);
}
/** A JSON document to an address of one's own, signed. */
const createWebhook = (spec, context) => {
    const url = addressOf(spec.url);
    const secrets = (0,notify_spec/* secretsOf */.Fj)(spec, context.secrets);
    return {
        follows: () => false,
        preview: (notice) => [{ method: 'POST', to: (0,http_error/* showUrl */.jr)(url), body: JSON.parse(webhookBody(notice)) }],
        async tell(notice) {
            const body = webhookBody(notice);
            const headers = { ...spec.headers, [EVENT_HEADER]: notice.event, [DELIVERY_HEADER]: deliveryOf(body) };
            if (spec.secret !== undefined)
                headers[SIGNATURE_HEADER] = signatureOf(body, spec.secret, context.clock.now());
            await postJson({ vendor: 'The webhook', url, body, headers, repeatable: true, secrets, explain: webhook_explain }, context);
            return { where: `the webhook at ${new URL(url).host}` };
        },
    };
};
function addressOf(url) {
    if (url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
        return url;
    throw (0,errors/* fail */.fJ)('FS_NOTIFY_SETUP', { found: 'notifier webhook without an address', expected: 'url: an http or https URL' });
}
function webhook_explain(status) {
    return status === 401 || status === 403
        ? 'The receiver refuses the request: check `secret` against what it verifies, and the clocks of both sides.'
        : undefined;
}

;// CONCATENATED MODULE: ./build-bundle/src/notify/notifiers/registry.js



/** The notifiers by the name a user writes. */
const NOTIFIERS = { slack: createSlack, pagerduty: createPagerduty, webhook: createWebhook };


/***/ })

};
