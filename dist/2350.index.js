export const id = 2350;
export const ids = [2350];
export const modules = {

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

/***/ 52350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommandLine: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31590);


/** The words of one command's line as its options, by the command's own rules. @throws FS_USAGE */
function readCommandLine(spec, words) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(spec.name).exitOverride().configureOutput({ writeErr: () => undefined });
    spec.configure(command);
    (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.addCommonOptions)(command);
    try {
        command.parse([...words], { from: 'user' });
    }
    catch (error) {
        throw error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7 ? (0,_main_js__WEBPACK_IMPORTED_MODULE_1__.usageError)(error, [spec.name, ...words]) : error;
    }
    return { options: command.opts(), args: command.args };
}


/***/ })

};
