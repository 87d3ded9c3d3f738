export const id = 8337;
export const ids = [8337,6214];
export const modules = {

/***/ 48337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAction: () => (/* binding */ startAction)
});

// UNUSED EXPORTS: ENTRIES, runAction

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/action/plain-line.js
var plain_line = __webpack_require__(29472);
;// CONCATENATED MODULE: ./build-bundle/src/action/annotate-error.js


/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;
/** A failed run in the log and as annotations at the lines at fault. @returns the exit code */
function annotateError(error, core) {
    if (!(0,errors/* isForeshadowError */.rU)(error)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        core.info((0,plain_line/* plainText */.w)(detail));
        core.error('Foreshadow itself failed; this is a bug, please report it with the log of this step.', { title: 'FS_INTERNAL' });
        return 70;
    }
    const title = `Foreshadow: ${error.code}`;
    const issues = error.detail.issues ?? [];
    for (const issue of issues)
        core.info(`  ${(0,plain_line/* plainText */.w)((0,errors/* formatIssue */.Hd)(issue))}`);
    for (const line of error.detail.lastLines ?? [])
        core.info(`  | ${(0,plain_line/* plainText */.w)(line)}`);
    for (const issue of issues.slice(0, MOST))
        core.error((0,errors/* formatIssue */.Hd)(issue), { title, ...lineOf(issue.place) });
    if (issues.length === 0 || issues.length > MOST)
        core.error(`${error.message}\nNext: ${error.hint}`, { title, ...lineOf(error.detail.place ?? {}) });
    return error.exitCode;
}
function lineOf({ file, line, column }) {
    if (file === undefined || file.startsWith('/'))
        return {};
    return { file, ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./build-bundle/src/io/system-clock.js
var system_clock = __webpack_require__(73833);
;// CONCATENATED MODULE: ./build-bundle/src/action/process-world.js


/** Could not measure: what a step that is ended by force exits with. */
const EXIT_CANCELLED = 69;
/** The real world. The runner cancels with SIGINT and says SIGTERM 7.5 s later: the first aborts, the second ends at once. */
function processWorld() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(EXIT_CANCELLED);
            controller.abort(new Error(name));
        });
    }
    return {
        core: core,
        env: process.env,
        cwd: process.cwd(),
        clock: system_clock.systemClock,
        signal: controller.signal,
        exit: (code) => {
            process.exitCode = code;
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/action/entry.js


const ENTRIES = {
    experiment: async () => (await __webpack_require__.e(/* import() */ 9110).then(__webpack_require__.bind(__webpack_require__, 9110))).experiment,
    'experiment-post': async () => (await __webpack_require__.e(/* import() */ 6053).then(__webpack_require__.bind(__webpack_require__, 16053))).experimentPost,
    report: async () => (await __webpack_require__.e(/* import() */ 8959).then(__webpack_require__.bind(__webpack_require__, 38959))).report,
    gate: async () => (await __webpack_require__.e(/* import() */ 1478).then(__webpack_require__.bind(__webpack_require__, 21478))).gate,
};
/** try -> run -> outputs -> red where it failed. Never throws. */
async function runAction(body, world) {
    try {
        await body(world);
    }
    catch (error) {
        world.exit(annotateError(error, world.core));
    }
}
/** Runs an action in this process. */
async function startAction(entry) {
    await runAction(await ENTRIES[entry](), processWorld());
}


/***/ }),

/***/ 29472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text for the log that the runner must not take for a command. It reads `::name::` at the start of a line and `##[name]` anywhere,
 * and what we print may hold words of a recording, of a service or of a commit. A zero-width space in between changes nothing for a reader.
 */
function plainText(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
}


/***/ }),

/***/ 44658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  Hd: () => (/* binding */ formatIssue),
  dE: () => (/* binding */ formatPlace),
  rU: () => (/* binding */ isForeshadowError)
});

// UNUSED EXPORTS: ForeshadowError

;// CONCATENATED MODULE: ./build-bundle/src/core/error-catalogue.js
const CATALOGUE = {
    // -- general
    FS_INTERNAL: { exit: 70, what: 'Foreshadow itself failed', next: 'Please report this with the run folder; the verdict was not decided.' },
    FS_USAGE: { exit: 64, what: 'The command line is not understood', next: 'See `foreshadow --help` or `foreshadow COMMAND --help`.' },
    FS_UNKNOWN_NAME: { exit: 64, what: 'Unknown name', next: 'Use one of the names listed.' },
    FS_NODE_TOO_OLD: {
        exit: 64,
        what: 'This Node.js is too old',
        next: 'Install Node.js 22.19 or newer; on Linux, `npm ci` in a checkout brings one.',
    },
    FS_CANCELLED: {
        exit: 69,
        what: 'The run was cancelled before a verdict',
        next: 'Start it again; what was measured so far is in the run folder.',
    },
    // -- config
    FS_CONFIG_MISSING: {
        exit: 64,
        what: 'The configuration file cannot be read',
        next: 'Run `foreshadow init` to write one, or pass --config FILE.',
    },
    FS_CONFIG_SYNTAX: {
        exit: 64,
        what: 'The configuration file is not valid YAML',
        next: 'Correct the line named; `foreshadow validate` checks the file alone.',
    },
    FS_CONFIG_INVALID: {
        exit: 64,
        what: 'The configuration file is not valid',
        next: 'Correct the lines named; `schema/foreshadow.schema.json` gives editors completion.',
    },
    FS_SECRET_MISSING: {
        exit: 64,
        what: 'A secret named as env:NAME is not set',
        next: "Set the environment variable, or pass it in the workflow's `env:`.",
    },
    FS_VALUE: {
        exit: 64,
        what: 'A value is not understood',
        next: 'Durations are written 90s, 5m, 2h, 7d; shares 5% or 0.05; sizes 512MiB; rates 600/m.',
    },
    // -- sessions
    FS_JWT_KEY: {
        exit: 64,
        what: 'The key of `traffic.auth.jwt` cannot sign',
        next: 'Give a text for HS256, HS384, HS512, else the private key of the algorithm as PKCS #8 PEM or as a JWK, in the environment variable named.',
    },
    FS_LOGIN: {
        exit: 69,
        what: 'A session could not sign in',
        next: 'Run the login by hand against an arm; its account must exist in the state that the arm was given.',
    },
    FS_AUTH_REFUSED: {
        exit: 69,
        what: 'Every arm refuses the credentials of `traffic.auth`',
        next: 'Check that the token, key or login is one the test arms know (their secret, issuer and audience), and that its header is the one they read.',
    },
    // -- environment
    FS_ARM_COMMAND: {
        exit: 69,
        what: 'An arm could not be started',
        next: 'Check `environment.command`; its log is in the run folder under logs/.',
    },
    FS_ARM_NOT_READY: {
        exit: 69,
        what: 'An arm never became ready',
        next: "Check the `ready` probe and the arm's log in the run folder; raise `within` if it only needs longer.",
    },
    FS_METRIC_SOURCE: {
        exit: 69,
        what: 'A source of metrics did not answer as it should',
        next: 'Check its address, credentials and that it scrapes the arms.',
    },
    FS_METRIC_QUERY: {
        exit: 64,
        what: 'A query of `metrics` is not answered with one number a step',
        next: 'Try the query in the source itself; aggregate it to one series an arm.',
    },
    FS_ARM_DIED: { exit: 69, what: 'An arm died', next: 'Its last log lines are in the run folder under logs/.' },
    FS_PORT_IN_USE: {
        exit: 69,
        what: 'A port is already in use',
        next: 'Stop what listens there, or leave the port out so that a free one is chosen.',
    },
    FS_UNREACHABLE: { exit: 69, what: 'A target cannot be reached', next: 'Check the URL and that the service listens there.' },
    FS_REF_UNKNOWN: {
        exit: 64,
        what: 'A git ref does not exist',
        next: 'Use base, head, a commit, a tag or a branch; in a workflow check out with `fetch-depth: 0`, or let Foreshadow fetch.',
    },
    FS_GIT: { exit: 69, what: 'git failed', next: 'Run the command named by hand to see what it says.' },
    FS_BUILD_FAILED: {
        exit: 69,
        what: 'A build failed',
        next: 'Run `environment.build` in a checkout of that ref; its output is in the run folder under logs/.',
    },
    FS_PREPARE_FAILED: {
        exit: 69,
        what: 'The data of an arm could not be prepared',
        next: 'Run `environment.state.prepare` by hand with that revision; its output is in the run folder under logs/.',
    },
    // -- docker
    FS_DOCKER_MISSING: {
        exit: 69,
        what: 'Docker or its Compose plugin is not installed',
        next: 'Install Docker Engine and the Compose plugin (version 2.17 or newer); `docker compose version` must answer.',
    },
    FS_DOCKER_DENIED: {
        exit: 69,
        what: 'Docker may not be used by this user',
        next: 'Add the user to the group `docker`, or point DOCKER_HOST at an engine it may use.',
    },
    FS_DOCKER_UNREACHABLE: {
        exit: 69,
        what: 'The Docker engine does not answer',
        next: 'Start it (`systemctl start docker`), or correct DOCKER_HOST or the Docker context.',
    },
    FS_DOCKER: {
        exit: 69,
        what: 'Docker failed',
        next: "Run the command named by hand to see what it says; the arm's log is in the run folder.",
    },
    FS_COMPOSE_FILE: {
        exit: 64,
        what: 'The Compose file cannot be used',
        next: 'Run `docker compose config` in a checkout of that ref; files that git does not track are given to an arm by `files`.',
    },
    FS_IMAGE_MISSING: {
        exit: 69,
        what: 'An image is not there and cannot be pulled',
        next: 'Check its name and tag, `docker login`, or build it first.',
    },
    FS_MEMORY_SHORT: {
        exit: 69,
        what: 'The arms need more memory than the machine has',
        next: 'Lower `environment.limits.memory` or the limits in the Compose file, set `baseline: false`, or use a larger machine.',
    },
    FS_VOLUME_MISSING: {
        exit: 64,
        what: 'A volume to copy is not there',
        next: 'Name it under `environment.state.snapshot.volumes`; `docker volume ls` lists those there are.',
    },
    FS_VOLUME_BUSY: {
        exit: 69,
        what: 'A volume to copy is in use',
        next: 'Stop the containers named, or set `environment.state.snapshot.pause: true` to have them paused for the copy.',
    },
    FS_EGRESS_ENGINE: {
        exit: 69,
        what: 'The outbound calls of containers of this Docker engine cannot be fenced',
        next: 'Run Foreshadow on the machine of the engine (Linux), or leave `environment.egress` out.',
    },
    FS_EGRESS_STUB: {
        exit: 64,
        what: 'A stub of `environment.egress` cannot be used',
        next: 'Name a recording that can be read, an address, or a service of the Compose file.',
    },
    // -- traffic
    FS_RECORDING_MISSING: {
        exit: 64,
        what: 'The recording cannot be read',
        next: 'Make one with `foreshadow record --while "npm test" --target URL --out FILE`.',
    },
    FS_RECORDING_EMPTY: {
        exit: 64,
        what: 'The recording holds no usable request',
        next: 'Check the format, the filters under `traffic.select`, and the unsafe-method rule.',
    },
    FS_RECORDING_CORRUPT: { exit: 64, what: 'The recording is damaged', next: 'Make it anew; nothing was replayed.' },
    FS_RECORDING_TOO_LARGE: {
        exit: 64,
        what: 'The recording is too large to be read',
        next: 'A HAR file is read whole: cut it, or record with `foreshadow record`, whose files are streamed whatever their size.',
    },
    FS_ANONYMISATION_BROKE_TRAFFIC: {
        exit: 69,
        what: 'The shadow refuses what pseudonyms replaced',
        next: 'Give the shadow credentials of its own (`traffic.mirror.credentials`), or `forward: original` where it may see the originals; see docs/mirror.md.',
    },
    FS_RECORD_COMMAND: {
        exit: 69,
        what: 'The command to record cannot be run',
        next: 'Run the command of --while by hand; it is run by the shell in the current directory.',
    },
    FS_SCENARIO_MISSING: {
        exit: 64,
        what: 'No scenario file can be read',
        next: 'Check the path or the pattern; `foreshadow convert --from openapi FILE` writes a first one.',
    },
    FS_SCENARIO_INVALID: {
        exit: 64,
        what: 'A scenario file is not valid',
        next: 'Correct the lines named; `schema/foreshadow-scenarios.schema.json` gives editors completion.',
    },
    FS_SCENARIO_UNSAFE: {
        exit: 64,
        what: 'A scenario writes, and writes are not allowed here',
        next: 'Give every arm state of its own and deny egress, or set `traffic.safety.unsafe: replay` (transact: --unsafe replay).',
    },
    FS_OPENAPI_INVALID: {
        exit: 64,
        what: 'The OpenAPI document is not valid',
        next: 'Correct the places named; nothing was written.',
    },
    // -- store and files
    FS_STORE: {
        exit: 69,
        what: 'The run folder cannot be written',
        next: 'Check free space and permissions of --out; what was written so far is kept.',
    },
    FS_ANONYMISE_UNSCANNED: {
        exit: 69,
        what: 'Not everything could be looked into',
        next: 'Remove the bodies named (media, compressed ones), or leave `--strict` out; the rest was anonymised.',
    },
    FS_INPUT_MISSING: { exit: 64, what: 'An input file cannot be read', next: 'Check the path; `-` is standard input.' },
    FS_INPUT_INVALID: {
        exit: 64,
        what: 'An input document is not valid',
        next: 'Correct the places named; docs/statistics.md shows the format.',
    },
    FS_REMOTE_WRITE: {
        exit: 69,
        what: 'The remote-write receiver refused the samples',
        next: 'Check its URL (Prometheus needs --web.enable-remote-write-receiver) and credentials; the run folder holds the same data.',
    },
    // -- kpi, forecast
    FS_EXPRESSION: {
        exit: 64,
        what: 'A KPI expression is not valid',
        next: 'Use numbers, the metric names listed, + - * / ^, parentheses and the functions listed in docs/kpis.md.',
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/core/errors.js

/** The one error type that reaches a user: a stable code, what happened, where, and what to do next. */
class ForeshadowError extends Error {
    name = 'ForeshadowError';
    code;
    exitCode;
    hint;
    detail;
    constructor(code, detail) {
        const entry = CATALOGUE[code];
        super(sentence(entry.what, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.exitCode = entry.exit;
        this.hint = detail.hint ?? entry.next;
        this.detail = detail;
    }
}
/** Builds a catalogue error; the caller throws it, so that control flow stays visible. */
function fail(code, detail = {}) {
    return new ForeshadowError(code, detail);
}
/** Whether `error` is a catalogue error, optionally of one code. */
function isForeshadowError(error, code) {
    return error instanceof ForeshadowError && (code === undefined || error.code === code);
}
/** `file:line:column` as editors make it clickable; empty where nothing is known. */
function formatPlace(place) {
    if (!place)
        return '';
    const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
    return [position, place.path].filter(Boolean).join(' ');
}
/** One problem in one line: `file:line:column path: message; found X; expected Y; did you mean "Z"?`. */
function formatIssue(issue) {
    return sentence(issue.message, issue);
}
function sentence(what, detail) {
    const parts = [what];
    if (detail.found !== undefined)
        parts.push(`found ${detail.found}`);
    if (detail.expected !== undefined)
        parts.push(`expected ${detail.expected}`);
    if (detail.nearest !== undefined)
        parts.push(`did you mean "${detail.nearest}"?`);
    const where = formatPlace(detail.place);
    return (where ? `${where}: ` : '') + parts.join('; ');
}


/***/ }),

/***/ 73833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};


/***/ })

};
