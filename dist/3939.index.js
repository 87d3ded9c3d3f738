export const id = 3939;
export const ids = [3939,9177,1558];
export const modules = {

/***/ 99177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build-bundle/src/io/github-retry.js
const MOST_TRIES = 4;
/** GitHub: after a secondary limit without `Retry-After` wait at least a minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
/**
 * How long to wait before a request is sent again, or null where it should not be (docs.github.com, "Rate limits for the REST API").
 * A write that failed inside GitHub (5xx) may have happened, so it is not sent twice.
 */
function retryWaitMs(error, { tries, method, nowMs }) {
    if (tries >= MOST_TRIES || !isResponseError(error))
        return null;
    const { status, message } = error;
    const headers = error.response?.headers ?? {};
    const asked = retryAfterMs(headers, nowMs);
    if (status === 429)
        return asked ?? SECONDARY_LIMIT_WAIT_MS;
    if (status === 403)
        return asked ?? (/secondary rate limit|abuse detection/i.test(message) ? SECONDARY_LIMIT_WAIT_MS : null);
    if (status === 422)
        return asked ?? (/submitted too quickly/i.test(message) ? FIRST_WAIT_MS * 5 : null);
    const repeatable = method === 'GET' || method === 'PATCH';
    return status >= 500 && repeatable ? (asked ?? FIRST_WAIT_MS * 2 ** (tries - 1)) : null;
}
/** `Retry-After` in seconds, or the end of the primary limit where it is used up. */
function retryAfterMs(headers, nowMs) {
    const seconds = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(seconds))
        return Math.max(0, seconds) * 1_000;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - nowMs) : null;
}
function isResponseError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

;// CONCATENATED MODULE: ./build-bundle/src/io/github.js


const REQUEST_TIMEOUT_MS = 30_000;
/** All waiting of one request together: a report that comes late is worth more than none, a job that hangs is not. */
const PATIENCE_MS = 120_000;
/** Who GITHUB_TOKEN is, where GitHub will not say. */
const DEFAULT_LOGIN = 'github-actions';
/** Opens GitHub's API with time limits, and with retries where GitHub asks for them. No request is made yet. */
function openGithub({ token, baseUrl, clock, signal }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl, log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } } });
    octokit.hook.wrap('request', async (request, options) => {
        const attempt = () => {
            const limits = [AbortSignal.timeout(REQUEST_TIMEOUT_MS), ...(signal ? [signal] : [])];
            return request({ ...options, request: { ...options.request, signal: AbortSignal.any(limits) } });
        };
        let waited = 0;
        for (let tries = 1;; tries++) {
            try {
                return await attempt();
            }
            catch (error) {
                const wait = retryWaitMs(error, { tries, method: options.method, nowMs: clock.now() });
                if (wait === null || waited + wait > PATIENCE_MS)
                    throw error;
                waited += wait;
                await clock.sleep(wait, signal);
            }
        }
    });
    let login;
    return {
        octokit,
        login: () => {
            login ??= octokit
                .graphql('{ viewer { login } }')
                .then(({ viewer }) => viewer.login)
                .catch(() => DEFAULT_LOGIN);
            return login;
        },
        isSameLogin: (a, b) => plainLogin(a) === plainLogin(b),
    };
}
const plainLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, '');


/***/ })

};
