export const id = 2823;
export const ids = [2823];
export const modules = {

/***/ 72823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogin: () => (/* binding */ createLogin),
/* harmony export */   loginCredentials: () => (/* binding */ loginCredentials)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7797);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56198);
/* harmony import */ var _synthetic_arm_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70203);
/* harmony import */ var _synthetic_judge_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45476);
/* harmony import */ var _synthetic_step_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88148);
/* harmony import */ var _synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82320);
/* harmony import */ var _decode_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88717);
/* harmony import */ var _outgoing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40880);










/** A body of more is no answer to a login. */
const LARGEST_BODY = 4 * 1024 * 1024;
/**
 * Signs a session in by running a scenario on one arm alone: its cookies, and the `session.headers` filled in with what the steps extracted. The same session
 * takes the same row of the data on every arm. Connections are its own and closed at once.
 * @throws (when run) FS_LOGIN naming the arm, the step and what did not hold
 */
function createLogin(scenario, options) {
    const accounts = new _accounts_js__WEBPACK_IMPORTED_MODULE_8__/* .NumberedAccounts */ .fX(scenario.data?.rows.length ?? Number.POSITIVE_INFINITY);
    const signIn = async (target, session) => {
        const user = accounts.rowOf(session);
        const variables = new Map([['session', session], ...Object.entries(rowOf(scenario.data, user, target))]);
        const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)((0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .hash32 */ .A)(`${options.seed} login ${session}`));
        for (const [name, value] of scenario.variables)
            variables.set(name, (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables, random, iteration: user }));
        const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ connections: 1, pipelining: 1 });
        try {
            const own = new _synthetic_arm_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ArmSession */ .d(target.arm, target.origin, variables);
            for (const step of scenario.steps)
                await runStep(step, own, { agent, target, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .hash32 */ .A)(`${session} ${step.name}`), user, options });
            return credentialsOf(scenario, own, user);
        }
        finally {
            await agent.destroy();
        }
    };
    return Object.assign(signIn, scenario.data === null ? {} : { accounts });
}
/** Each session signed in to each of these arms. */
function loginCredentials(targets, login) {
    return {
        accounts: login.accounts,
        async headersFor(arm, session) {
            const target = targets.find((one) => one.arm === arm);
            if (!target)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', { found: `no ${arm}` });
            return login(target, session);
        },
    };
}
function rowOf(data, user, { arm }) {
    if (data === null)
        return {};
    const row = data.order === 'unique' ? data.rows[user] : data.rows[user % data.rows.length];
    if (row)
        return row;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', {
        found: `session ${user + 1} of ${arm}`,
        expected: `at most ${data.rows.length} sessions: the data hold no more unique rows`,
    });
}
async function runStep(step, session, { agent, target, random, user, options }) {
    const refused = (found, cause) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_LOGIN', { found: `the ${target.arm}, step "${step.name}": ${found}`, arm: target.arm, cause });
    const context = { variables: session.variables, random: (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)(random ^ options.seed), iteration: user };
    const exchange = (0,_synthetic_step_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeOf */ .L)(step.request, context, (path) => session.cookiesFor(path), `login-${user}`);
    const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
    const outgoing = (0,_outgoing_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareOutgoing */ .i)(exchange, Object.fromEntries(Object.entries(options.headers).filter(([name]) => !own.has(name.toLowerCase()))));
    if (typeof outgoing === 'string')
        throw refused(`a ${outgoing} that cannot be sent`);
    try {
        const begun = options.now();
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
        const { method, path, headers, body } = outgoing;
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(`${target.origin}${path}`, {
            dispatcher: agent,
            method: method,
            headers: [...headers],
            body,
            signal,
        });
        const bytes = await readBody(response.body);
        session.keep(exchange.target, response.headers['set-cookie']);
        const codings = String(response.headers['content-encoding'] ?? '').toLowerCase();
        const text = Buffer.from((await (0,_decode_body_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeBody */ .V)(bytes, codings, LARGEST_BODY)) ?? bytes).toString('utf8');
        const cookie = (name) => session.cookie(exchange.target, name);
        const answer = { status: response.statusCode, headers: response.headers, text, latencyMs: options.now() - begun, cookie };
        const { failed, values, goesOn } = (0,_synthetic_judge_step_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeStep */ .ux)(step, answer);
        for (const [name, value] of values)
            session.variables.set(name, value);
        const [first] = failed;
        if (!goesOn && first)
            throw refused(`"${first[0]}" does not hold, found ${first[0].startsWith('status') ? first[1] : 'something else'}`);
    }
    catch (error) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeshadowError */ .rU)(error) ? error : refused(error.message, error);
    }
}
async function readBody(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > LARGEST_BODY)
            throw new Error(`an answer of more than ${LARGEST_BODY} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function credentialsOf({ session: headers }, session, user) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_9__/* .seeded */ .J)(user);
    const named = headers.map(([name, value]) => [name.toLowerCase(), (0,_synthetic_template_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)(value, { variables: session.variables, random, iteration: user })]);
    const cookies = session.allCookies();
    return Object.fromEntries([...(cookies === '' ? [] : [['cookie', cookies]]), ...named]);
}


/***/ })

};
