export const id = 8520;
export const ids = [8520];
export const modules = {

/***/ 48520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlMirror: () => (/* binding */ controlMirror)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96627);
/* harmony import */ var _traffic_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16031);
/* harmony import */ var _traffic_mirrors_control_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98774);





/** `foreshadow mirror split 5% --control PATH`: one command to a running mirror; its answer is printed as JSON. */
async function controlMirror({ control }, [command = '', share], io) {
    if (!_traffic_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_COMMANDS */ .JK.includes(command))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', {
            found: `mirror ${command}`,
            expected: _traffic_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_COMMANDS */ .JK.join(', '),
            nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(command, _traffic_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_COMMANDS */ .JK),
        });
    if (control === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `mirror ${command} without --control`, expected: 'the socket of a running mirror' });
    const takesShare = command === 'split' || command === 'share';
    if (takesShare && share === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: `mirror ${command}`, expected: `mirror ${command} SHARE, such as 1%` });
    const answer = await (0,_traffic_mirrors_control_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .askControlSocket */ .w)(control, { command, ...(takesShare && share !== undefined ? { share: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShare */ .n8)(share) } : {}) });
    io.stdout(`${JSON.stringify(answer)}\n`);
    const { ok, error } = answer;
    if (!ok)
        io.stderr(`${error?.message ?? 'refused'}\n`);
    return ok ? 0 : 64;
}


/***/ }),

/***/ 16031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ CONTROL_COMMANDS),
/* harmony export */   c3: () => (/* binding */ MOST_CONTROL_BYTES),
/* harmony export */   mG: () => (/* binding */ readControlLine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44658);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);


const CONTROL_COMMANDS = ['status', 'split', 'share', 'stop'];
/** Longer lines are no commands. */
const MOST_CONTROL_BYTES = 4_096;
/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
function readControlLine(line) {
    const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"} or {"command":"stop"}`;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
    }
    const { command, share } = (value !== null && typeof value === 'object' ? value : {});
    if (command === 'status' || command === 'stop')
        return { command };
    if (command !== 'split' && command !== 'share')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
    if (typeof share !== 'string' && typeof share !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
    return { command: 'shares', shares: { [command]: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(share) } };
}


/***/ }),

/***/ 98774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openControlSocket),
/* harmony export */   w: () => (/* binding */ askControlSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);
/* harmony import */ var _mirror_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16031);




/** The longest a client may stay without a word. */
const IDLE_MS = 60_000;
const MOST_CLIENTS = 16;
/**
 * Listens on a Unix socket for one JSON object a line, and answers each with one: `{"ok":true,...}` or `{"ok":false,"error":{code,message}}`. Only this user
 * may open it. A socket that an earlier process left behind is replaced, one that somebody listens on is not.
 * @param act does what a line asks for, and returns what goes into the answer; what it throws is answered
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
async function openControlSocket(path, act) {
    const clients = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => {
        clients.add(socket);
        socket.once('close', () => clients.delete(socket));
        converse(socket, act);
    });
    server.maxConnections = MOST_CLIENTS;
    await listenAt(server, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o600);
    return {
        path,
        async [Symbol.asyncDispose]() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of clients)
                socket.end();
            setTimeout(() => clients.forEach((socket) => void socket.destroy()), 500).unref();
            await closed;
        },
    };
}
function converse(socket, act) {
    let rest = '';
    socket.setEncoding('utf8');
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => { });
    socket.on('data', (text) => {
        rest += text;
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const line = rest.slice(0, end).trim();
            rest = rest.slice(end + 1);
            if (line !== '')
                socket.write(`${JSON.stringify(answer(line, act))}\n`);
        }
        if (rest.length > _mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CONTROL_BYTES */ .c3)
            socket.destroy();
    });
}
function answer(line, act) {
    try {
        return { ok: true, ...act((0,_mirror_control_js__WEBPACK_IMPORTED_MODULE_3__/* .readControlLine */ .mG)(line)) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, error: { code: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeshadowError */ .rU)(error) ? error.code : 'FS_INTERNAL', message } };
    }
}
async function listenAt(server, path) {
    try {
        await tryListen(server, path);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'EADDRINUSE')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_VALUE', {
                found: `control socket ${path} (${code ?? String(error)})`,
                expected: 'a path in a directory that can be written',
                cause: error,
            });
        if (await isAnswered(path))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_PORT_IN_USE', { found: path, hint: 'Another mirror listens there; choose another --control.' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
        await tryListen(server, path);
    }
}
async function tryListen(server, path) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, () => {
            server.removeListener('error', reject);
            resolve();
        });
    });
}
async function isAnswered(path) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path);
        socket.once('connect', () => {
            socket.destroy();
            resolve(true);
        });
        socket.once('error', () => resolve(false));
    });
}
/**
 * Sends one line to a control socket. @returns the answer
 * @throws FS_UNREACHABLE
 */
async function askControlSocket(path, line) {
    return new Promise((resolve, reject) => {
        let text = '';
        const refuse = (cause, found) => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_UNREACHABLE', { found, expected: 'a mirror started with --control of this path', cause }));
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path, () => socket.write(`${JSON.stringify(line)}\n`));
        socket.setEncoding('utf8');
        socket.setTimeout(10_000, () => socket.destroy(new Error('no answer within 10 s')));
        socket.on('data', (chunk) => {
            text += chunk;
            if (!text.includes('\n'))
                return;
            socket.end();
            resolve(JSON.parse(text));
        });
        socket.once('error', (cause) => refuse(cause, `${path} (${cause.code ?? cause.message})`));
        socket.once('close', () => refuse(null, `${path}: closed without an answer`));
    });
}


/***/ })

};
