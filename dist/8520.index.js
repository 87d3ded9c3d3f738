export const id = 8520;
export const ids = [8520];
export const modules = {

/***/ 48520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlMirror: () => (/* binding */ controlMirror)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
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
    if (command === 'lease' && share === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_USAGE', { found: 'mirror lease', expected: 'mirror lease DURATION, such as 60s, or mirror lease none' });
    const answer = await (0,_traffic_mirrors_control_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .askControlSocket */ .w)(control, { command, ...argumentsOf(command, share) });
    io.stdout(`${JSON.stringify(answer)}\n`);
    const { ok, error } = answer;
    if (!ok)
        io.stderr(`${error?.message ?? 'refused'}\n`);
    return ok ? 0 : 64;
}
function argumentsOf(command, word) {
    if (word === undefined)
        return {};
    if (command === 'lease')
        return { for: word === 'none' ? null : word };
    return command === 'split' || command === 'share' ? { share: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShare */ .n8)(word) } : {};
}


/***/ }),

/***/ 18442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);


const PATIENCE_MS = 10_000;
/**
 * Sends one JSON line to a Unix socket. @returns the answer, one JSON line as well
 * @param expected who should listen there, for the message
 * @throws FS_UNREACHABLE
 */
async function askSocket(path, line, expected) {
    return new Promise((resolve, reject) => {
        let text = '';
        const refuse = (cause, found) => reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_UNREACHABLE', { found, expected, cause }));
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(path, () => socket.write(`${JSON.stringify(line)}\n`));
        socket.setEncoding('utf8');
        socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)));
        socket.on('data', (chunk) => {
            text += chunk;
            if (!text.includes('\n'))
                return;
            socket.end();
            try {
                resolve(JSON.parse(text));
            }
            catch (cause) {
                refuse(cause, `${path}: an answer that is not JSON`);
            }
        });
        socket.once('error', (cause) => refuse(cause, `${path} (${cause.code ?? cause.message})`));
        socket.once('close', () => refuse(null, `${path}: closed without an answer`));
    });
}


/***/ }),

/***/ 16031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ CONTROL_COMMANDS),
/* harmony export */   c3: () => (/* binding */ MOST_CONTROL_BYTES),
/* harmony export */   mG: () => (/* binding */ readControlLine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);


const CONTROL_COMMANDS = ['status', 'split', 'share', 'lease', 'users', 'stop'];
/** Longer lines are no commands. */
const MOST_CONTROL_BYTES = 4_096;
/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
function readControlLine(line) {
    const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"}, {"command":"lease","for":"60s"}, {"command":"users"} or {"command":"stop"}`;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
    }
    const { command, share, ...rest } = (value !== null && typeof value === 'object' ? value : {});
    if (command === 'status' || command === 'stop')
        return { command };
    if (command === 'lease')
        return { command, forMs: readLease(rest['for']) };
    if (command === 'users')
        return { command, sinceMs: wholeNumber(rest['since'], 0), blockMs: Math.max(1_000, wholeNumber(rest['block'], 10_000)) };
    if (command !== 'split' && command !== 'share')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
    if (typeof share !== 'string' && typeof share !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
    const { expected: before } = rest;
    const shares = { [command]: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(share) };
    const isKnown = typeof before === 'number' || typeof before === 'string';
    return { command: 'shares', shares, ...(isKnown ? { expected: (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n8)(before) } : {}) };
}
function readLease(value) {
    if (value === null)
        return null;
    if (typeof value === 'string')
        return (0,_core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'a lease without its length', expected: '"for": "60s", or null for none' });
}
function wholeNumber(value, byDefault) {
    if (value === undefined)
        return byDefault;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return Math.floor(value);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: JSON.stringify(value) ?? 'nothing', expected: 'milliseconds, a number of at least 0' });
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _io_ask_socket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18442);
/* harmony import */ var _mirror_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16031);





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
        if (rest.length > _mirror_control_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CONTROL_BYTES */ .c3)
            socket.destroy();
    });
}
function answer(line, act) {
    try {
        return { ok: true, ...act((0,_mirror_control_js__WEBPACK_IMPORTED_MODULE_4__/* .readControlLine */ .mG)(line)) };
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
    return (0,_io_ask_socket_js__WEBPACK_IMPORTED_MODULE_3__/* .askSocket */ .z)(path, line, 'a mirror started with --control of this path');
}


/***/ })

};
