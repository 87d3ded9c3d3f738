export const id = 5350;
export const ids = [5350];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ EXIT_OK),
/* harmony export */   v: () => (/* binding */ EXIT_INTERNAL)
/* harmony export */ });
/** Exit codes of every command (verdict.md 1): the outcome's own, or one of these two. */
const EXIT_OK = 0;
const EXIT_INTERNAL = 70;


/***/ }),

/***/ 31590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addCommonOptions: () => (/* binding */ addCommonOptions),
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   usageError: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75162);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14700);
/* harmony import */ var _commands_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88183);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13924);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53935);







/** Runs one command line (without node and script name) and resolves to its exit code. Never throws. */
async function main(argv, io) {
    let code = _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_OK */ .I;
    const program = buildProgram(io, (exit) => (code = exit));
    try {
        refuseUnknownCommand(argv);
        await program.parseAsync(asOption(argv), { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7) {
            if (error.exitCode === 0)
                return _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_OK */ .I;
            return report(usageError(error, argv), argv, io);
        }
        return report(error, argv, io);
    }
}
function buildProgram(io, finish) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('foreshadow')
        .description('If we ship this code or this configuration, will production get worse?')
        .version(_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x)
        .exitOverride()
        .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
        .addHelpText('after', '\nExit codes: 0 pass, 1 fail, 2 inconclusive, 69 could not measure, 64 bad usage or configuration, 70 our own bug.')
        .action(() => program.outputHelp());
    for (const spec of _commands_registry_js__WEBPACK_IMPORTED_MODULE_3__.COMMANDS)
        addCommand(program, spec, io, finish);
    return program;
}
function addCommand(program, spec, io, finish) {
    const command = program
        .command(spec.name)
        .description(spec.summary)
        .exitOverride()
        .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
        .addHelpText('after', `\nExample:\n  ${spec.example}`);
    spec.configure(command);
    addCommonOptions(command);
    command.action(async (...received) => {
        const self = received.at(-1);
        finish(await spec.act(self.opts(), self.args, io));
    });
}
/** The options that every command has. */
function addCommonOptions(command) {
    const has = (flag) => command.options.some((option) => option.long === flag);
    if (!has('--json'))
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--json', 'one JSON document on stdout and nothing else'));
    if (!has('--quiet'))
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--quiet', 'no progress on stderr'));
    if (!has('--config'))
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--config <file>', 'configuration file'));
    if (!has('--seed'))
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--seed <n>', 'seed of every random choice'));
}
/** `help judge` is `judge --help`. */
function asOption(argv) {
    const [first, ...rest] = argv;
    return first === 'help' ? [...rest, '--help'] : [...argv];
}
function refuseUnknownCommand(argv) {
    const word = argv[0] === 'help' ? argv[1] : argv[0];
    if (word === undefined || word.startsWith('-'))
        return;
    const known = _commands_registry_js__WEBPACK_IMPORTED_MODULE_3__.COMMANDS.map((spec) => spec.name);
    if (!known.includes(word))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: `command "${word}"`, expected: known.join(' | '), nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known) });
}
/** What commander found, in the words of every other message, with the help of the command that was meant. */
function usageError(error, argv) {
    const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    const command = _commands_registry_js__WEBPACK_IMPORTED_MODULE_3__.COMMANDS.find(({ name }) => name === argv[0])?.name;
    const hint = `See \`foreshadow ${command === undefined ? '' : `${command} `}--help\`.`;
    const choice = /^option '(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(message);
    if (!choice)
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: message, hint, cause: error });
    const [, flag = '', value = '', allowed = ''] = choice;
    const known = allowed.split(', ');
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_USAGE', { found: `${flag} "${value}"`, expected: allowed, nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, known), hint, cause: error });
}
function report(error, argv, io) {
    if (argv.includes('--json'))
        io.stdout(`${JSON.stringify((0,_print_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorDocument */ .Uh)(error))}\n`);
    io.stderr((0,_print_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error));
    return (0,_print_error_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOfError */ .LL)(error);
}


/***/ }),

/***/ 53935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Uh: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);


/** What a person reads when something went wrong: what, where, what next; a stack only for our own bugs. */
function describeError(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `foreshadow: FS_INTERNAL: Foreshadow itself failed; this is a bug, please report it.\n${detail}\n`;
    }
    const issues = (error.detail.issues ?? []).map((issue) => `  ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssue */ .Hd)(issue)}\n`).join('');
    return `foreshadow: ${error.code}: ${error.message}\n${issues}  next: ${error.hint}\n`;
}
function exitCodeOfError(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error) ? error.exitCode : _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_INTERNAL */ .v;
}
/** The same as one JSON document, for `--json`. */
function errorDocument(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeshadowError */ .rU)(error))
        return { error: { code: 'FS_INTERNAL', message: error instanceof Error ? error.message : String(error) } };
    const { place, issues } = error.detail;
    return {
        error: { code: error.code, message: error.message, next: error.hint, ...(place ? { place } : {}), ...(issues ? { issues } : {}) },
    };
}


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

;// CONCATENATED MODULE: ./build-bundle/src/core/environment-errors.js
/** What can go wrong with the arms and where they run: a part of the catalogue. */
const ENVIRONMENT_ERRORS = {
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
    FS_METRIC_HISTOGRAM: {
        exit: 69,
        what: 'A histogram of `metrics` does not count as one does',
        next: 'Name the counters as they were scraped, without functions: buckets that are cumulative, with le="+Inf".',
    },
    FS_TRACE_BACKEND: {
        exit: 69,
        what: 'The tracing backend did not answer as it should',
        next: 'Check `traces.url` and its credentials, and that the backend is up; see docs/traces.md.',
    },
    FS_TRACE_TOO_LARGE: {
        exit: 69,
        what: 'A trace is longer than is read',
        next: 'Lower `traces.sample`, or have the service record fewer spans a request.',
    },
    FS_TRACE_EXPORT: {
        exit: 69,
        what: 'The spans of the run could not be exported',
        next: 'Check `traces.otlp.url` and its headers: an OTLP/HTTP receiver, port 4318 by default.',
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
};

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
    FS_STEP_FAILED: {
        exit: 69,
        what: 'A step that goes on in the background did not come up',
        next: 'Its log is in the folder `steps` of the run folder.',
    },
    FS_PUBLISH: {
        exit: 69,
        what: 'The report could not be published',
        next: 'The verdict is not affected; check the permissions of the job and its token.',
    },
    FS_PIPELINE_REFUSED: {
        exit: 69,
        what: 'GitHub did not do what the shadow pipeline needs',
        next: 'Check the name of the workflow, its inputs and the permissions of the token; see docs/shadow-pipeline.md.',
    },
    FS_PIPELINE_TIMEOUT: {
        exit: 69,
        what: 'The shadow run of a workflow did not end in time, and was cancelled',
        next: 'Give it longer with --within, or look why its run waits: a runner, an environment that needs an approval, a concurrency group.',
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
    ...ENVIRONMENT_ERRORS,
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
    FS_DATABASE: {
        exit: 69,
        what: 'A database cannot be read',
        next: 'Check its address, user and password, and that it can be reached from here; see docs/databases.md.',
    },
    FS_DATABASE_SETUP: {
        exit: 69,
        what: 'A database does not say what its statements do',
        next: 'See docs/databases.md: the extension pg_stat_statements, the role pg_read_all_stats, and a database of its own for every arm.',
    },
    FS_DATABASE_LOST: {
        exit: 69,
        what: 'The statistics of a database were lost in the middle of the run',
        next: 'Nothing may reset them while a run goes on; raise pg_stat_statements.max where statements were evicted.',
    },
    FS_LOG_SOURCE: {
        exit: 69,
        what: 'What the arms write cannot be read',
        next: 'Check `logs.source` and `logs.container`, and that `docker logs` shows the container; see docs/logs.md.',
    },
    // -- notify
    FS_NOTIFY: {
        exit: 69,
        what: 'A notification could not be delivered',
        next: 'The verdict is not affected; `foreshadow notify --run DIR` sends it again. See docs/notifications.md.',
    },
    FS_NOTIFY_SETUP: {
        exit: 64,
        what: 'An entry of `notify` cannot work',
        next: 'Correct the entry named; docs/notifications.md shows one for each kind.',
    },
    // -- rollout
    FS_ROUTER_UNREACHABLE: {
        exit: 69,
        what: 'The router does not answer',
        next: 'Check that it runs and that `rollout.router` names its control socket, files and process; users stay where they are.',
    },
    FS_ROUTER_FOREIGN: {
        exit: 69,
        what: 'What stands at the router is nothing Foreshadow wrote or can read',
        next: 'Remove the part between the marker lines, or name another file; nothing was changed.',
    },
    FS_ROUTER_CHANGED: {
        exit: 69,
        what: 'Somebody else has changed the split',
        next: 'Nothing was changed. See who did it; then `foreshadow rollout resume` puts the split of its step back, `rollout abort` sends everybody back.',
    },
    FS_ROUTER_REFUSED: {
        exit: 69,
        what: 'The router did not take the new split',
        next: 'The old split stands. Correct what the router says, then try again.',
    },
    FS_STATE_CONFLICT: {
        exit: 69,
        what: 'Somebody else wrote the state at the same time, again and again',
        next: 'Nothing was changed; run the command again. Two pipelines that act on one service should share a `concurrency` group.',
    },
    FS_STATE_UNREADABLE: {
        exit: 69,
        what: 'What is kept there is no state of Foreshadow',
        next: 'Nothing was changed. See docs/state.md, "When the state cannot be read": an earlier revision can be put back.',
    },
    FS_STATE_UNREACHABLE: {
        exit: 69,
        what: 'The state store cannot be reached',
        next: 'Nothing was acted on without it. Check the path, or the token and its permission `contents: write`; `foreshadow doctor` looks at both.',
    },
    FS_STATE_SETUP: {
        exit: 64,
        what: 'This needs a state store that the configuration does not name',
        next: 'Add `state: { kind: directory, path: DIR }` or `state: { kind: github }`; docs/state.md shows both.',
    },
    FS_LEASE_HELD: {
        exit: 69,
        what: 'Somebody else is acting on this service',
        next: 'Nothing was done. Wait until that has ended; a lease whose holder has died runs out by itself.',
    },
    FS_LEASE_LOST: {
        exit: 69,
        what: 'The lease was lost to somebody else in the middle',
        next: 'Nothing further was done from here; the journal says who goes on and what was done.',
    },
    FS_REVERT_FAILED: {
        exit: 69,
        what: 'The rollback could not be done',
        next: 'The message says what stands now; docs/rollback.md, "When it fails", lists what to do for each reverter.',
    },
    FS_REVERT_SETUP: {
        exit: 64,
        what: 'The reverter cannot work as it is configured',
        next: 'Correct the entry of `rollback.reverter`; docs/rollback.md shows one for each kind.',
    },
    FS_ROLLOUT_NONE: {
        exit: 64,
        what: 'There is no rollout',
        next: 'Begin one with `foreshadow rollout start --candidate VERSION`.',
    },
    FS_ROLLOUT_RUNNING: {
        exit: 64,
        what: 'A rollout is under way already',
        next: 'See it with `foreshadow rollout status`; end it with `foreshadow rollout abort --by NAME --reason TEXT` before another begins.',
    },
    FS_ROLLOUT_OVER: { exit: 64, what: 'The rollout is over', next: 'See it with `foreshadow rollout status`; begin another one.' },
    // -- kpi, forecast
    FS_EXPRESSION: {
        exit: 64,
        what: 'A KPI expression is not valid',
        next: 'Use numbers, the metric names listed, + - * / ^, parentheses and the functions listed in docs/kpis.md.',
    },
};


/***/ }),

/***/ 45201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ formatIssue),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   rU: () => (/* binding */ isForeshadowError)
/* harmony export */ });
/* unused harmony export ForeshadowError */
/* harmony import */ var _error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29049);

/** The one error type that reaches a user: a stable code, what happened, where, and what to do next. */
class ForeshadowError extends Error {
    name = 'ForeshadowError';
    code;
    exitCode;
    hint;
    detail;
    constructor(code, detail) {
        const entry = _error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code];
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

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word closest to what was written, if it is close enough to be a slip (at most 40 % of its letters, at least 2). */
function nearest(word, known) {
    const limit = Math.max(2, Math.floor(word.length * 0.4));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}


/***/ }),

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
const SHORTEST_SECRET = 4;
const MARK = '***';
/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON- and HTML-escaped, in hex and base64
 * (also inside of a longer text in base64), and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
function createRedactor(secrets, mark = MARK) {
    const forms = new Set();
    for (const secret of secrets)
        for (const form of spellings(secret))
            forms.add(form);
    if (forms.size === 0)
        return (text) => text;
    const pattern = new RegExp([...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'), 'g');
    return (text) => text.replace(pattern, () => mark);
}
/**
 * Every text of a document through `redact`, its keys as they are.
 * @param fixed keys whose values are words of ours, which a secret that happens to be one of them must not replace
 */
function redactDeep(value, redact, fixed = new Set()) {
    const walk = (node) => {
        if (typeof node === 'string')
            return redact(node);
        if (Array.isArray(node))
            return node.map(walk);
        if (node === null || typeof node !== 'object')
            return node;
        return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, fixed.has(key) ? item : walk(item)]));
    };
    return walk(value);
}
/** Every way a secret may be spelled in a log, a URL, a form, a JSON or HTML document, a header or a dump of bytes. */
function spellings(secret) {
    const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
    return [secret, ...lines].flatMap((value) => {
        if (value.length < SHORTEST_SECRET)
            return [];
        const bytes = Buffer.from(value, 'utf8');
        const percent = encodePercent(value);
        const forms = [
            value,
            percent,
            percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
            new URLSearchParams({ v: value }).toString().slice(2),
            JSON.stringify(value).slice(1, -1),
            value.replace(/[&<>"']/g, (character) => HTML[character]),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
            ...(bytes.length >= LONG_ENOUGH_INSIDE ? insideBase64(bytes) : []),
            ...base64(bytes),
        ];
        return [...new Set(forms.filter((form) => form.length >= SHORTEST_SECRET))];
    });
}
/** A shorter value leaves too few letters of its own inside of a longer base64 text. */
const LONG_ENOUGH_INSIDE = 8;
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function base64(bytes) {
    const whole = bytes.toString('base64');
    return [whole, whole.replace(/=+$/, ''), bytes.toString('base64url')];
}
/** What stands of the value in the base64 of a longer text (`user:password`), wherever in it: the letters that no neighbour changes. */
function insideBase64(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const first = before === 0 ? 0 : before + 1;
        const last = (before + bytes.length) % 3 === 0 ? padded.length : padded.length - 1;
        const own = padded.slice(first, last);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 96627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

const DURATION_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** `90s`, `5m`, `2h`, `7d`, `250ms` (and sums like `1h30m`) to milliseconds. A bare number is refused: its unit is unknown. */
function parseDuration(text, place) {
    const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
    const read = parts.map((part) => part[0]).join('');
    if (parts.length === 0 || read !== text.trim())
        throw badValue('duration', text, 'such as 90s, 5m, 2h, 7d', place);
    return parts.reduce((sum, part) => sum + Number(part[1]) * DURATION_MS[part[2]], 0);
}
/** `5%` or `0.05` to a share in [0, 1]. */
function parseShare(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    if (!(share >= 0 && share <= 1))
        throw badValue('share', text, 'between 0 and 1, or 0% and 100%', place);
    return share;
}
/** A margin: like a share, but may exceed 1 (`150%` is 1.5). */
function parseRatio(input, place) {
    const text = String(input).trim();
    const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
    if (!match)
        throw badValue('ratio', text, 'such as 5% or 0.05', place);
    return Number(match[1]) / (match[2] ? 100 : 1);
}
/** `512MiB`, `1.5GB`, `900B` to bytes. */
function parseSize(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)$/.exec(text.trim());
    if (!match)
        throw badValue('size', text, 'such as 512MiB or 1GB', place);
    return Number(match[1]) * BYTES[match[2]];
}
/** `600/m`, `10/s`, `1200/h`, `1/24h` to events a second. */
function parseRate(text, place) {
    const match = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)?(ms|s|m|h|d)$/.exec(text.trim());
    if (!match)
        throw badValue('rate', text, 'such as 600/m or 10/s', place);
    const perMs = (match[2] === undefined ? 1 : Number(match[2])) * DURATION_MS[match[3]];
    const rate = (Number(match[1]) * 1_000) / perMs;
    if (!(rate > 0) || !Number.isFinite(rate))
        throw badValue('rate', text, 'above zero', place);
    return rate;
}
/** Milliseconds as people say them: `850 ms`, `12.4 s`, `3 min 20 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return 'never';
    if (ms < 1_000)
        return `${Number(ms.toPrecision(3))} ms`;
    if (ms < 59_950)
        return `${Number((ms / 1_000).toFixed(1))} s`;
    const totalMinutes = Math.floor(ms / 60_000);
    const seconds = Math.round((ms % 60_000) / 1_000);
    if (totalMinutes < 60)
        return seconds > 0 && seconds < 60 ? `${totalMinutes} min ${seconds} s` : `${totalMinutes + (seconds === 60 ? 1 : 0)} min`;
    const hours = Math.floor(totalMinutes / 60);
    const minutes = totalMinutes % 60;
    return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
}
function badValue(kind, text, expected, place) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_VALUE', { found: `${kind} "${text}"`, expected, place });
}


/***/ })

};
