export const id = 539;
export const ids = [539];
export const modules = {

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/** The real world: this process's streams and environment. The first SIGINT or SIGTERM cancels, the second ends at once. */
function processIo() {
    const controller = new AbortController();
    let cancelled = false;
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (cancelled)
                process.exit(69);
            cancelled = true;
            controller.abort(new Error(name));
        });
    }
    // A reader that closed the pipe (`| head`) has seen enough: what is still to be done is done, without a word.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => ignoreClosedPipe(error));
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        stdin: () => process.stdin,
        env,
        cwd: process.cwd(),
        stderrIsTerminal: Boolean(process.stderr.isTTY),
        stdoutIsTerminal: Boolean(process.stdout.isTTY),
        columns: process.stdout.columns ?? 100,
        colour: env['NO_COLOR'] === undefined &&
            (Boolean(process.stdout.isTTY) || env['FORCE_COLOR'] !== undefined || env['GITHUB_ACTIONS'] === 'true'),
        signal: controller.signal,
    };
}
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ })

};
