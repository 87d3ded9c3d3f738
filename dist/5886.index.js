export const id = 5886;
export const ids = [5886,8965];
export const modules = {

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

/***/ 98965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91006);


/** Opens it, loading the client only now. No request is made yet. @throws `code` where there is no repository or no token */
async function openRepository({ repository, env, clock, signal, code }) {
    const [owner, repo] = (repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, { found: 'no repository', expected: '`repository: owner/name`, or GITHUB_REPOSITORY' });
    const token = env['GITHUB_TOKEN'] || env['INPUT_GITHUB-TOKEN'] || env['GH_TOKEN'];
    if (!token)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code, {
            found: `no token for ${owner}/${repo}`,
            expected: 'GITHUB_TOKEN',
            hint: 'Pass GITHUB_TOKEN in `env:` (the value is github.token).',
        });
    const { openGithub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(4942), __webpack_require__.e(3939)]).then(__webpack_require__.bind(__webpack_require__, 99177));
    const { octokit } = openGithub({ token, baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com', clock, signal });
    return { octokit, owner, repo };
}
/** What GitHub answered; undefined where it did not. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
/** What GitHub said, on one line, and never a header. */
function refusalOf(error) {
    const status = statusOf(error);
    const said = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error instanceof Error ? error.message.replace(/ - https:\/\/\S+$/, '') : String(error), 300);
    return status === undefined ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
}


/***/ }),

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

/***/ 24741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHistory),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The history of one file, in a folder beside it: `.foreshadow-history/NAME/`. A link is followed: what it points to is replaced, not the link. */
function openHistory(path, keep) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), '.foreshadow-history', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const pathOf = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, DIGEST.exec(digest)?.[1] ?? 'no-digest');
    const actFile = (actId) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'acts', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(actId).digest('hex').slice(0, 32));
    const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    const keepContent = async (content) => {
        const digest = digestOf(content);
        const kept = await read(pathOf(digest));
        if (kept && digestOf(kept) === digest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(pathOf(digest), new Date(), new Date());
        else
            await replace(pathOf(digest), content);
        await prune(directory, keep, digest);
        return digest;
    };
    return {
        directory,
        pathOf,
        async current() {
            const content = await read(path);
            return content && digestOf(content);
        },
        async keepCurrent() {
            const content = await read(path);
            return content && keepContent(content);
        },
        keep: keepContent,
        async has(digest) {
            const kept = DIGEST.test(digest) ? await read(pathOf(digest)) : null;
            if (!kept)
                return 'missing';
            return digestOf(kept) === digest ? 'kept' : 'damaged';
        },
        async putInPlace(digest) {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pathOf(digest));
            await replace(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path), content);
        },
        async recall(actId) {
            const text = await read(actFile(actId));
            return text && JSON.parse(text.toString('utf8'));
        },
        remember: (actId, memory) => replace(actFile(actId), Buffer.from(JSON.stringify(memory))),
        forget: (actId) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(actFile(actId), { force: true }),
    };
}
/** The version of a content. */
function digestOf(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/** On the disk before it returns, in place of what stood there and with its mode and owner. */
async function replace(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.foreshadow`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', before ? before.mode & 0o7777 : 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        if (before)
            await likeBefore(draft, before);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), 'r');
    await parent.sync().finally(() => parent.close());
}
async function likeBefore(draft, { mode, uid, gid }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(draft, mode & 0o7777);
    if (uid !== process.getuid?.() || gid !== process.getgid?.())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(draft, uid, gid).catch(() => undefined); // only root may; the mode is right
}
/** The oldest go, by when they were last kept; the one just kept never does. */
async function prune(directory, keep, digest) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    if (names.length <= keep)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))).mtimeMs })));
    const old = dated.sort((a, b) => b.at - a.at).slice(keep);
    for (const { name } of old)
        if (`sha256:${name}` !== digest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { force: true });
}


/***/ }),

/***/ 55886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REVERTERS: () => (/* binding */ REVERTERS)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/core/plain-text.js
var plain_text = __webpack_require__(91006);
// EXTERNAL MODULE: ./build-bundle/src/io/http-error.js
var http_error = __webpack_require__(20248);
// EXTERNAL MODULE: ./build-bundle/src/io/http.js + 1 modules
var http = __webpack_require__(70049);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/await-health.js


const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const ONE_TRY_MS = 10_000;
/**
 * Asks until the service answers with 2xx.
 * @param withinMs default: what the configuration says; 0: once
 * @returns null, or why it is not healthy
 */
async function awaitHealth(health, context, withinMs = health?.withinMs ?? 0) {
    if (!health)
        return null;
    const { clock, random, signal } = context;
    const until = clock.monotonic() + withinMs;
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
        const left = until - clock.monotonic();
        try {
            const timeoutMs = Math.ceil(Math.max(1_000, Math.min(ONE_TRY_MS, left)));
            await (0,http/* sendRequest */.w)({ url: health.url, attempts: 1, timeoutMs, maxBytes: 1_048_576, signal }, { clock, random });
            return null;
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof http_error/* HttpError */.j$))
                throw error;
            if (clock.monotonic() + pause >= until)
                return `not healthy: ${context.redact(error.message)}`;
        }
        await clock.sleep(pause, signal);
    }
}

// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/command-line.js
const VARIABLE = /\{\{\s*([a-z]+)\s*\}\}/g;
/**
 * A command with its variables filled in, as a program and its arguments. In a line for the shell a value is quoted, so that no version can
 * say more than a word; one that is not among `variables` stays as it is written.
 */
function fillCommand(command, variables) {
    if (typeof command === 'string') {
        return [
            '/bin/sh',
            '-c',
            command.replace(VARIABLE, (whole, name) => (name in variables ? quote(variables[name]) : whole)),
        ];
    }
    const [file = '', ...args] = command.map((part) => part.replace(VARIABLE, (whole, name) => variables[name] ?? whole));
    return [file, ...args];
}
/** For messages. */
function showCommand(command) {
    return typeof command === 'string' ? command : command.join(' ');
}
const quote = (value) => `'${value.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/run-command.js



/** Runs a command of the configuration to its end. Values go in as `{{name}}` and as FORESHADOW_NAME. A failure is a result. */
async function runCommand(command, variables, timeoutMs, context) {
    const [file, ...args] = fillCommand(command, variables);
    const named = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`FORESHADOW_${name.toUpperCase()}`, value]));
    const { directory: cwd, env, clock, signal, redact } = context;
    const about = `\`${(0,plain_text/* plainText */.wh)(redact(showCommand(command)), 120)}\``;
    try {
        const result = await (0,exec/* exec */.m)(file, args, { cwd, env: { ...env, ...named }, clock, signal, timeoutMs, maxBytes: 65_536 });
        const said = (0,plain_text/* plainText */.wh)(redact(lastLine(result.stderr) || lastLine(result.stdout)), 300);
        const how = result.timedOut
            ? `did not end within ${timeoutMs / 1_000} s`
            : `ended with ${result.signal ?? `exit code ${result.exitCode}`}`;
        const isFine = result.exitCode === 0 && !result.timedOut;
        return {
            exitCode: result.timedOut ? null : result.exitCode,
            problem: isFine ? '' : `${about} ${how}${said ? `: ${said}` : ''}`,
            stdout: result.stdout,
        };
    }
    catch (error) {
        signal.throwIfAborted();
        return { exitCode: null, problem: `${about} cannot be started: ${error instanceof Error ? error.message : String(error)}`, stdout: '' };
    }
}
const lastLine = (text) => text.trimEnd().split('\n').at(-1)?.trim() ?? '';

;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/command.js




/** The command says that it changed nothing. */
const REFUSED = 3;
/** The command says that a person has something left to do, on its last line. */
const PENDING = 75;
/**
 * Whatever a team already has: a command that goes back to `{{version}}`. Exit code 0: done; 3: refused, nothing was changed; 75: done as far as a
 * machine can, the last line says what a person has still to do; anything else: failed, and what stands is what `current` prints.
 */
const createCommand = (spec, context) => {
    const run = (command, variables) => runCommand(command, variables, spec.timeoutMs, context);
    const current = async () => {
        if (!spec.current)
            return null;
        const { stdout, problem } = await run(spec.current, {});
        return problem === '' ? stdout.trim().split('\n').at(-1)?.trim() || null : null;
    };
    return {
        name: 'command',
        current,
        async check({ version }) {
            if (!spec.check)
                return { possible: true };
            const { problem } = await run(spec.check, { version });
            return problem === '' ? { possible: true } : { possible: false, reason: problem };
        },
        async revert({ version }, actId) {
            const { exitCode, problem, stdout } = await run(spec.command ?? [], { version, act: actId });
            const said = (0,plain_text/* plainText */.wh)(context.redact(stdout.trim().split('\n').at(-1) ?? ''), 300);
            if (exitCode === PENDING)
                return { version, detail: {}, pending: said || 'the command says that a person has something left to do' };
            if (problem !== '') {
                const stands = exitCode === REFUSED ? 'it changed nothing' : `what stands now: ${(await current()) ?? 'unknown'}`;
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${problem}; ${stands}` });
            }
            const sick = await awaitHealth(spec.health, context);
            if (sick !== null)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${version} stands, ${sick}` });
            return { version, detail: said ? { said } : {}, pending: null };
        },
        async verify({ version }) {
            if (spec.verify && (await run(spec.verify, { version })).problem !== '')
                return false;
            if (!spec.verify && spec.current && (await current()) !== version)
                return false;
            return (await awaitHealth(spec.health, context)) === null;
        },
        async keep() {
            const version = await current();
            if (version === null)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: 'the command `current` printed no version' });
            return { version, detail: {} };
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/rollout/reverters/content-history.js
var content_history = __webpack_require__(24741);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/config-file.js






const DEFAULT_KEEP = 20;
const POSSIBLE = { possible: true };
/**
 * Brings a configuration file back to an earlier content. A version is the digest of a content; contents are kept beside the file. The new one is
 * put into place at once, the service reads it, and has to become healthy; where it does not, what stood before is put back.
 */
const createConfigFile = (spec, context) => {
    const file = (0,external_node_path_.resolve)(context.directory, spec.file ?? '');
    const history = (0,content_history/* openHistory */.j)(file, spec.keep ?? DEFAULT_KEEP);
    const swap = { file, history, spec, context };
    return {
        name: 'config-file',
        current: () => onDisk(file, () => history.current()),
        async check({ version }) {
            const refuse = (reason) => ({ possible: false, reason });
            if (version === (await onDisk(file, () => history.current())))
                return POSSIBLE;
            const kept = await onDisk(file, () => history.has(version));
            if (kept !== 'kept')
                return refuse(`the content ${config_file_short(version)} is ${kept} in ${history.directory}`);
            if (!spec.test)
                return POSSIBLE;
            const { problem } = await runCommand(spec.test, { file: history.pathOf(version), version }, spec.timeoutMs, context);
            return problem === '' ? POSSIBLE : refuse(`the service would not take it: ${problem}`);
        },
        revert: ({ version }, actId) => bringIn(swap, version, actId),
        async verify({ version }) {
            return (await onDisk(file, () => history.current())) === version && (await awaitHealth(spec.health, context)) === null;
        },
        async keep() {
            const version = await onDisk(file, () => history.keepCurrent());
            if (version === null)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: 'there is no such file', place: { file } });
            return { version, detail: { file: spec.file ?? '' } };
        },
        async switchTo({ version, detail }, actId) {
            const from = (0,external_node_path_.resolve)(context.directory, detail['file'] ?? '');
            const content = await (0,promises_.readFile)(from).catch((cause) => {
                throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: from, cause });
            });
            if ((0,content_history/* digestOf */.o)(content) !== version)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${from} holds ${config_file_short((0,content_history/* digestOf */.o)(content))}`, expected: config_file_short(version) });
            await onDisk(file, () => history.keep(content));
            return bringIn(swap, version, actId);
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
};
/** Swap, reload, health; each is looked for before it is done, so that a second process goes on where the first one died. */
async function bringIn(swap, version, actId) {
    const { file, history, spec, context } = swap;
    const memory = await onDisk(file, () => history.recall(actId));
    const isIn = (await onDisk(file, () => history.current())) === version;
    const before = memory && isIn
        ? memory
        : { from: memory ? memory.from : await onDisk(file, () => history.keepCurrent()), to: version, phase: 'swapping' };
    await onDisk(file, () => history.remember(actId, before));
    if (!isIn)
        await onDisk(file, () => history.putInPlace(version));
    const problem = await settle(swap, version, actId, before);
    if (problem !== null) {
        await history.forget(actId).catch(() => undefined);
        throw await putBack(swap, before, problem);
    }
    context.say(`${spec.file} holds ${config_file_short(version)}`);
    return { version, detail: { file: spec.file ?? '', from: before.from ?? 'none' }, pending: null };
}
async function settle({ file, history, spec, context }, version, actId, before) {
    if (before.phase !== 'reloaded' && spec.reload) {
        const { problem } = await runCommand(spec.reload, { version, act: actId, file }, spec.timeoutMs, context);
        if (problem !== '')
            return problem;
        await onDisk(file, () => history.remember(actId, { ...before, phase: 'reloaded' }));
    }
    return awaitHealth(spec.health, context);
}
/** What stood before stands again, or the error says what stands. */
async function putBack({ file, history, spec, context }, { from, to }, problem) {
    const says = (found) => (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${problem}; ${found}`, place: { file } });
    if (from === null || from === to)
        return says(`${config_file_short(to)} stands, nothing else is known`);
    try {
        await history.putInPlace(from);
    }
    catch (cause) {
        return says(`and ${config_file_short(from)} could not be put back: ${cause.message}; ${config_file_short(to)} stands`);
    }
    if (spec.reload) {
        const again = await runCommand(spec.reload, { version: from, act: 'put-back', file }, spec.timeoutMs, context);
        if (again.problem !== '')
            return says(`${config_file_short(from)} is in the file again, but the service did not read it: ${again.problem}`);
    }
    const sick = await awaitHealth(spec.health, context);
    return says(`what stood before, ${config_file_short(from)}, stands again${sick === null ? '' : `, ${sick}`}`);
}
async function onDisk(file, act) {
    try {
        return await act();
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: cause.message, place: { file }, cause });
    }
}
const config_file_short = (version) => version.slice(0, 'sha256:'.length + 12);

;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/docker-compose.js





/**
 * Brings one service of the user's own running project back: `docker compose up -d --wait` of that service with the image, or the value of one
 * variable, of the verified version. Other services are left alone. A version is that image or value.
 */
const createDockerCompose = (spec, context) => {
    const service = spec.service ?? '';
    const current = async () => {
        const container = await containerOf(spec, context);
        if (container === null)
            return null;
        if (spec.variable === undefined)
            return container.Config.Image;
        const prefix = `${spec.variable}=`;
        return container.Config.Env?.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null;
    };
    return {
        name: 'docker-compose',
        current,
        async check({ version, detail }) {
            if (spec.variable !== undefined)
                return { possible: true };
            const image = await docker(['image', 'inspect', '--format', '{{.Id}}', version], spec, context);
            if (image.exitCode !== 0)
                return { possible: false, reason: `there is no image ${version} on this machine; \`docker pull ${version}\` brings one` };
            const id = image.stdout.trim();
            const kept = detail?.['image'];
            return kept === undefined || kept === id
                ? { possible: true }
                : { possible: false, reason: `${version} is another image by now: ${id}, not ${kept}` };
        },
        async revert({ version }) {
            const before = await current();
            if (before === version && (await isUp(spec, context)))
                return { version, detail: { service }, pending: null };
            const problem = (await up(version, spec, context)) ?? (await awaitHealth(spec.health, context));
            if (problem === null)
                return { version, detail: { service, ...(before === null ? {} : { from: before }) }, pending: null };
            if (before === null || before === version)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${problem}; ${version} stands, nothing else is known` });
            const again = await up(before, spec, context);
            const stands = again === null ? `what stood before, ${before}, stands again` : `and ${before} could not be brought back: ${again}`;
            throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${problem}; ${stands}` });
        },
        async verify({ version }) {
            return (await current()) === version && (await isUp(spec, context)) && (await awaitHealth(spec.health, context)) === null;
        },
        async keep() {
            const version = await current();
            if (version === null)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', {
                    found: `service ${service} does not run${spec.variable === undefined ? '' : `, or has no ${spec.variable}`}`,
                });
            const container = await containerOf(spec, context);
            return { version, detail: { service, ...(container && spec.variable === undefined ? { image: container.Image } : {}) } };
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
};
/** What is laid over the user's file: nothing but the version. */
function overlayOf({ service = '', variable }, version) {
    // A dollar sign would be filled in by Compose.
    const value = version.replaceAll('$', '$$$$');
    return JSON.stringify({ services: { [service]: variable === undefined ? { image: value } : { environment: { [variable]: value } } } });
}
/** @returns null, or what went wrong */
async function up(version, spec, context) {
    const seconds = String(Math.ceil(spec.timeoutMs / 1_000));
    const args = ['up', '--detach', '--wait', '--wait-timeout', seconds, '--no-deps', '--no-build', spec.service ?? ''];
    const { exitCode, stderr, timedOut } = await compose(args, spec, context, overlayOf(spec, version));
    if (exitCode === 0 && !timedOut)
        return null;
    return `\`docker compose up\` ${timedOut ? 'did not end in time' : `ended with exit code ${exitCode}`}: ${(0,plain_text/* plainText */.wh)(context.redact(stderr.trim().split('\n').at(-1) ?? ''), 300)}`;
}
async function containerOf(spec, context) {
    const ps = await compose(['ps', '--all', '--quiet', spec.service ?? ''], spec, context);
    if (ps.exitCode !== 0)
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `docker compose ps: ${(0,plain_text/* plainText */.wh)(context.redact(ps.stderr), 300)}` });
    const [id] = ps.stdout.trim().split('\n').filter(Boolean);
    if (id === undefined)
        return null;
    const inspect = await docker(['inspect', '--type', 'container', id], spec, context);
    return inspect.exitCode === 0 ? (JSON.parse(inspect.stdout)[0] ?? null) : null;
}
async function isUp(spec, context) {
    const container = await containerOf(spec, context);
    return container?.State.Status === 'running' && (container.State.Health === undefined || container.State.Health.Status === 'healthy');
}
/** @param overlay laid over the file, by standard input */
function compose(args, spec, context, overlay) {
    const file = (0,external_node_path_.resolve)(context.directory, spec.file ?? 'docker-compose.yml');
    const files = ['-f', file, ...(overlay === undefined ? [] : ['-f', '-'])];
    const project = spec.project === undefined ? [] : ['-p', spec.project];
    return docker(['compose', ...project, ...files, ...args], spec, context, overlay);
}
async function docker(args, spec, context, input) {
    const { directory: cwd, env, clock, signal } = context;
    try {
        return await (0,exec/* exec */.m)('docker', args, {
            cwd,
            env,
            clock,
            signal,
            timeoutMs: spec.timeoutMs + 30_000,
            ...(input === undefined ? {} : { input }),
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `docker cannot be started: ${cause.message}`, cause });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/io/github-repository.js
var github_repository = __webpack_require__(98965);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/github-deployment.js



const github_deployment_FIRST_PAUSE_MS = 2_000;
const github_deployment_LONGEST_PAUSE_MS = 15_000;
/** GitHub cuts nothing: it refuses. */
const LONGEST_DESCRIPTION = 140;
const ENDED = ['success', 'failure', 'error', 'inactive'];
/** Newest first: far more than an environment has between two rollbacks. */
const LOOKED_AT = 100;
/**
 * Deploys the verified commit again: a new deployment at GitHub, which the workflow of the repository (`on: deployment`) carries out, and whose
 * statuses are followed to their end. A version is a commit.
 */
const createGithubDeployment = (spec, context) => {
    const environment = spec.environment ?? context.environment;
    const { env, clock, signal } = context;
    let opened;
    const open = () => {
        opened ??= (0,github_repository.openRepository)({ repository: spec.repository, env, clock, signal, code: 'FS_REVERT_SETUP' });
        return opened;
    };
    const asked = async (ask) => {
        const github = await open();
        return ask(github).catch((cause) => {
            signal.throwIfAborted();
            throw cause instanceof Error && 'exitCode' in cause
                ? cause
                : (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: (0,github_repository/* refusalOf */.O)(cause), hint: hintOf(cause), cause });
        });
    };
    const list = () => asked(async ({ octokit, owner, repo }) => (await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT })).data);
    const stateOf = ({ id }) => asked(async ({ octokit, owner, repo }) => (await octokit.rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: 1 })).data[0]?.state ?? 'pending');
    /** The newest that succeeded is what stands. */
    const current = async () => {
        for (const deployment of await list())
            if ((await stateOf(deployment)) === 'success')
                return deployment.sha;
        return null;
    };
    return {
        name: 'github-deployment',
        current,
        check: ({ version }) => asked(async ({ octokit, owner, repo }) => {
            try {
                await octokit.rest.repos.getCommit({ owner, repo, ref: version });
                return { possible: true };
            }
            catch (error) {
                if ((0,github_repository/* statusOf */.c)(error) !== 404 && (0,github_repository/* statusOf */.c)(error) !== 422)
                    throw error;
                return { possible: false, reason: `${owner}/${repo} has no commit ${version}` };
            }
        }),
        async revert({ version }, actId) {
            const before = (await list()).find(({ payload }) => actOf(payload) === actId);
            const deployment = before ?? (await asked((github) => deploy(github, { version, actId, environment, task: spec.task, reason: context.reason })));
            context.say(`Deployment ${deployment.id} of ${version} to ${environment}${before ? ', begun before' : ''}`);
            const until = clock.monotonic() + spec.timeoutMs;
            for (let pause = github_deployment_FIRST_PAUSE_MS;; pause = Math.min(github_deployment_LONGEST_PAUSE_MS, pause * 1.5)) {
                const state = await stateOf(deployment);
                if (state === 'success')
                    return { version, detail: { deployment: String(deployment.id) }, pending: null };
                const stands = async () => `what stands: the last deployment that succeeded, ${(await current().catch(() => null)) ?? 'unknown'}`;
                if (ENDED.includes(state))
                    throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `deployment ${deployment.id} ended with ${state}; ${await stands()}` });
                if (clock.monotonic() + pause > until) {
                    const hint = 'Does a workflow run `on: deployment`? A deployment made with GITHUB_TOKEN starts none: see docs/rollback.md.';
                    throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `deployment ${deployment.id} is still ${state}; ${await stands()}`, hint });
                }
                await clock.sleep(pause, signal);
            }
        },
        async verify({ version }) {
            return (await current()) === version && (await awaitHealth(spec.health, context)) === null;
        },
        async keep() {
            const version = await current();
            if (version === null)
                throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `no deployment to ${environment} has succeeded yet` });
            return { version, detail: { commit: version } };
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
};
/** `auto_merge` would merge the default branch into an old commit, and statuses of an old commit are long over: both are switched off. */
async function deploy({ octokit, owner, repo }, { version, actId, environment, task, reason }) {
    const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: version,
        environment,
        auto_merge: false,
        required_contexts: [],
        description: `Roll-back: ${reason}`.slice(0, LONGEST_DESCRIPTION),
        payload: { foreshadow: actId },
        ...(task === undefined ? {} : { task }),
    });
    if ('id' in data && 'sha' in data)
        return data;
    throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: 'GitHub merged something instead of deploying' });
}
/** GitHub gives a payload back as it was sent, or as its text. */
function actOf(payload) {
    try {
        const value = typeof payload === 'string' ? JSON.parse(payload) : payload;
        return value?.foreshadow;
    }
    catch {
        return undefined;
    }
}
function hintOf(error) {
    return [401, 403, 404].includes((0,github_repository/* statusOf */.c)(error) ?? 0) ? 'The token needs `deployments: write` and `contents: read`.' : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/revert-pull-request.js



const DEFAULT_BASE = 'main';
/**
 * Opens a pull request that brings the branch back to the files of the verified commit, one commit on top of what stands: nothing is taken out of
 * the history, and a person merges it. A version is a commit. Branch and pull request are named after the act, so that it is opened once.
 */
const createRevertPullRequest = (spec, context) => {
    const base = spec.base ?? DEFAULT_BASE;
    const { env, clock, signal } = context;
    let opened;
    const asked = async (ask) => {
        opened ??= (0,github_repository.openRepository)({ repository: spec.repository, env, clock, signal, code: 'FS_REVERT_SETUP' });
        const github = await opened;
        return ask(github).catch((cause) => {
            signal.throwIfAborted();
            throw cause instanceof Error && 'exitCode' in cause
                ? cause
                : (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: (0,github_repository/* refusalOf */.O)(cause), hint: revert_pull_request_hintOf(cause), cause });
        });
    };
    const standing = () => asked((github) => commitOf(github, base));
    return {
        name: 'revert-pull-request',
        current: async () => (await standing()).sha,
        check: ({ version }) => asked(async (github) => {
            try {
                const target = await commitOf(github, version);
                const stands = await commitOf(github, base);
                return target.tree === stands.tree
                    ? { possible: false, reason: `${base} has the files of ${version} already` }
                    : { possible: true };
            }
            catch (error) {
                if ((0,github_repository/* statusOf */.c)(error) !== 404 && (0,github_repository/* statusOf */.c)(error) !== 422)
                    throw error;
                return { possible: false, reason: `${github.owner}/${github.repo} has no commit ${version}, or no branch ${base}` };
            }
        }),
        revert: ({ version }, actId) => asked((github) => propose(github, { version, actId, base, reason: context.reason })),
        async verify({ version }) {
            const [target, stands] = [await asked((github) => commitOf(github, version)), await standing()];
            return target.tree === stands.tree;
        },
        async keep() {
            const { sha } = await standing();
            return { version: sha, detail: { commit: sha } };
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
};
async function commitOf({ octokit, owner, repo }, ref) {
    const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref });
    return { sha: data.sha, tree: data.commit.tree.sha };
}
/** Commit, branch, pull request; each is looked for first. */
async function propose(github, { version, actId, base, reason }) {
    const { octokit, owner, repo } = github;
    // The act's id counts up in each environment's state: the version keeps the branches of two environments apart.
    const branch = `foreshadow/${actId.replace(/[^\w-]+/g, '-')}-${(0,external_node_crypto_.createHash)('sha256').update(`${actId} ${version}`).digest('hex').slice(0, 8)}`;
    const known = await octokit.rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'all' });
    const [before] = known.data;
    if (before?.state === 'closed' && before.merged_at === null)
        throw (0,errors/* fail */.fJ)('FS_REVERT_FAILED', { found: `${before.html_url} was closed without being merged; ${base} stands as it was` });
    if (before)
        return outcomeOf(version, before.html_url, branch);
    const title = `Roll back to ${version.slice(0, 12)}`;
    await makeBranch(github, { version, base, branch, message: `${title}\n\n${reason}\n` });
    const body = `${reason}\n\nBrings \`${base}\` back to the files of ${version}, the last verified version. Nothing is taken out of the history.`;
    const { data } = await octokit.rest.pulls.create({ owner, repo, head: branch, base, title, body });
    return outcomeOf(version, data.html_url, branch);
}
const outcomeOf = (version, url, branch) => ({
    version,
    detail: { pull: url, branch },
    pending: `review and merge ${url}, then run this again to verify it`,
});
async function makeBranch(github, { version, base, branch, message, }) {
    const { octokit, owner, repo } = github;
    const ref = `heads/${branch}`;
    const { data: refs } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
    if (refs.some((one) => one.ref === `refs/${ref}`))
        return;
    const [target, stands] = [await commitOf(github, version), await commitOf(github, base)];
    const { data: commit } = await octokit.rest.git.createCommit({ owner, repo, message, tree: target.tree, parents: [stands.sha] });
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha: commit.sha });
}
function revert_pull_request_hintOf(error) {
    if (![401, 403, 404].includes((0,github_repository/* statusOf */.c)(error) ?? 0))
        return undefined;
    return 'The token needs `contents: write` and `pull-requests: write`, and the repository has to allow Actions to open pull requests.';
}

;// CONCATENATED MODULE: ./build-bundle/src/rollout/reverters/registry.js





/** The reverters by the name a user writes. */
const REVERTERS = {
    'config-file': createConfigFile,
    'docker-compose': createDockerCompose,
    'github-deployment': createGithubDeployment,
    'revert-pull-request': createRevertPullRequest,
    command: createCommand,
};


/***/ })

};
