export const id = 3835;
export const ids = [3835];
export const modules = {

/***/ 83835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJwtCredentials: () => (/* binding */ createJwtCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56198);


/** Sessions whose token is kept; it is signed again where it was forgotten. */
const MOST_KEPT = 10_000;
/**
 * Signs a test token for each session (jose, loaded only where it is used). `{{session}}` and `{{arm}}` in the texts of the claims are replaced; the subject is
 * the session where no other is named, so that every arm sees as many users as the recording has. Signed once now, so that a key that does not fit is known
 * before anything is started.
 * @throws FS_JWT_KEY where the key does not fit the algorithm
 */
async function createJwtCredentials(spec, clock) {
    const key = await readKey(spec);
    const kept = new Map();
    const sign = (arm, session) => signToken(spec, key, claimsFor(spec, arm, session), clock.now());
    await sign('primary', 'probe').catch((cause) => {
        throw badKey(spec, cause);
    });
    const name = `${spec.header}`.toLowerCase();
    const prefix = name === 'authorization' || name === 'proxy-authorization' ? 'Bearer ' : '';
    return {
        accounts: (0,_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .anyNumber */ .iG)(),
        async headersFor(arm, session) {
            const place = `${arm} ${session}`;
            const token = kept.get(place) ?? sign(arm, session);
            kept.set(place, token);
            if (kept.size > MOST_KEPT)
                kept.delete(kept.keys().next().value);
            return { [name]: `${prefix}${await token}` };
        },
        forget: (arm, session) => void kept.delete(`${arm} ${session}`),
    };
}
async function signToken({ algorithm, expiresMs }, key, claims, nowMs) {
    const { SignJWT } = await __webpack_require__.e(/* import() */ 5415).then(__webpack_require__.bind(__webpack_require__, 85415));
    const now = Math.floor(nowMs / 1_000);
    return new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuedAt(now)
        .setExpirationTime(now + Math.ceil(expiresMs / 1_000))
        .sign(key);
}
function claimsFor({ claims }, arm, session) {
    const fill = (value) => {
        if (typeof value === 'string')
            return value.replaceAll('{{session}}', session).replaceAll('{{arm}}', arm);
        if (Array.isArray(value))
            return value.map(fill);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item)]));
    };
    return { sub: session, ...fill(claims) };
}
/** HS: the bytes of the text. Everything else: a private key as PKCS #8 PEM or as a JWK. */
async function readKey(spec) {
    const { key, algorithm } = spec;
    if (algorithm.startsWith('HS'))
        return new TextEncoder().encode(key);
    const { importJWK, importPKCS8 } = await __webpack_require__.e(/* import() */ 5415).then(__webpack_require__.bind(__webpack_require__, 85415));
    try {
        // a variable of a workflow often carries a key in one line
        return key.trim().startsWith('{')
            ? await importJWK(JSON.parse(key), algorithm)
            : await importPKCS8(key.replaceAll('\\n', '\n'), algorithm);
    }
    catch (cause) {
        throw badKey(spec, cause);
    }
}
function badKey({ algorithm }, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_JWT_KEY', {
        found: `a key that cannot sign ${algorithm}`,
        expected: algorithm.startsWith('HS') ? 'a text' : `a private key for ${algorithm}, PKCS #8 PEM or JWK`,
        cause,
    });
}


/***/ })

};
