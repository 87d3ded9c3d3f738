export const id = 1335;
export const ids = [1335,8965];
export const modules = {

/***/ 82256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/**
 * The four outcomes in one ordered list; the worst wins.
 * `error` means "we could not measure"; it outranks `inconclusive` because nothing at all was learnt,
 * and ranks below `fail` because a regression that was seen stays seen.
 */
const OUTCOMES = ['pass', 'inconclusive', 'error', 'fail'];
/** The worst of several outcomes; `pass` where there is none. */
function worst(outcomes) {
    let rank = 0;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOMES.indexOf(outcome));
    return OUTCOMES[rank];
}


/***/ }),

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

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lastVerified),
/* harmony export */   p: () => (/* binding */ emptyState)
/* harmony export */ });
/** The state of a service nobody has rolled out yet. */
function emptyState(service, environment) {
    return { format: 1, service, environment, lease: null, rollout: null, verified: [], journal: [], ledger: [], nextFence: 1 };
}
/** The version a rollback goes to: the last one that was verified, other than `current`. Null where there is none. */
function lastVerified(document, current) {
    return document.verified.findLast(({ version }) => version !== current) ?? null;
}


/***/ }),

/***/ 41335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STATES: () => (/* binding */ STATES)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build-bundle/src/core/outcome.js
var outcome = __webpack_require__(82256);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/parse-state.js



const parse_state_time = datetime({ offset: true });
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const lease = schemas/* looseObject */._H3({
    holder: schemas/* string */.YjP(),
    purpose: schemas/* enum */.k5n(['rollout', 'roll-back', 'deploy', 'shift']),
    takenAt: parse_state_time,
    expiresAt: parse_state_time,
    ttlMs: schemas/* number */.aig().positive(),
    fence: schemas/* int */.Whr().min(0),
});
const rollout = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    stable: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['running', 'held', 'watching', 'promoted', 'rolled-back', 'aborted']),
    step: schemas/* int */.Whr().min(0),
    steps: schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1)),
    startedAt: parse_state_time,
    stepStartedAt: parse_state_time,
    split: schemas/* looseObject */._H3({ shadow: schemas/* number */.aig().min(0).max(1), revision: schemas/* string */.YjP() }),
});
const verified = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP().min(1),
    at: parse_state_time,
    verdict: schemas/* string */.YjP().nullable(),
    by: schemas/* string */.YjP(),
    detail: texts.optional(),
});
const journal = schemas/* looseObject */._H3({
    actId: schemas/* string */.YjP(),
    act: schemas/* enum */.k5n(['shift', 'promote', 'roll-back', 'hold', 'resume', 'abort', 'switch', 'verify', 'notify']),
    phase: schemas/* enum */.k5n(['begun', 'done', 'failed']),
    at: parse_state_time,
    by: schemas/* string */.YjP(),
    fence: schemas/* int */.Whr().min(0),
    reason: schemas/* string */.YjP(),
});
const ledger = schemas/* looseObject */._H3({
    verdict: schemas/* string */.YjP(),
    at: parse_state_time,
    subject: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(outcome/* OUTCOMES */.i),
    enforce: schemas/* enum */.k5n(['observe', 'hold', 'roll-back']),
    kpis: schemas/* array */.YOg(schemas/* string */.YjP()),
    fate: schemas/* enum */.k5n(['open', 'merged', 'accepted', 'reverted', 'rolled-back', 'changed-on-re-run', 'closed']),
    fateAt: parse_state_time.optional(),
});
/** Keys that a later version adds are kept, so that an older one does not take them away. */
const state = schemas/* looseObject */._H3({
    format: schemas/* literal */.euz(1),
    service: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    lease: lease.nullable(),
    rollout: rollout.nullable(),
    verified: schemas/* array */.YOg(verified),
    journal: schemas/* array */.YOg(journal),
    ledger: schemas/* array */.YOg(ledger),
    nextFence: schemas/* int */.Whr().min(1),
});
/**
 * Reads what a store kept.
 * @param place where it stands, for the message
 * @throws FS_STATE_UNREADABLE where it is no state of this format
 */
function parseState(text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_STATE_UNREADABLE', { found: 'no JSON', place: { file: place }, cause });
    }
    const result = state.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw (0,errors/* fail */.fJ)('FS_STATE_UNREADABLE', { found: issue?.message, place: { file: place, path: issue?.path.join('.') } });
}
/** The bytes a store keeps. */
function formatState(document) {
    return `${JSON.stringify(document, null, 1)}\n`;
}

// EXTERNAL MODULE: ./build-bundle/src/rollout/state.js
var rollout_state = __webpack_require__(9025);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/state-name.js

const LONGEST = 80;
/**
 * A service's or environment's name as one part of a path and of a git ref: letters, digits, `-`, `_` and single inner dots. A name that has to be
 * changed for that gets a few letters of its digest, so that two services never share one state.
 */
function stateName(name) {
    const safe = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .replace(/^[.-]+|[.-]+$/g, '')
        .replace(/\.lock$/i, '-lock')
        .slice(0, LONGEST)
        .replace(/[.-]+$/, '');
    if (safe === name && safe !== '')
        return safe;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return safe === '' ? digest : `${safe}-${digest}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/rollout/states/directory.js







/** Revisions that stay to be looked at and put back. */
const KEPT_REVISIONS = 50;
const DIGITS = 10;
const REVISION = /^(\d{10})\.json$/;
const DRAFT = /^\.draft-/;
/** A draft this old belongs to a process that died while writing it. */
const OLD_DRAFT_MS = 3_600_000;
/** Beside the configuration, where nothing is said. */
const DEFAULT_PATH = '.foreshadow/state';
/**
 * Keeps the state in `PATH/SERVICE/ENVIRONMENT/`, a file a revision: `0000000007.json` follows `0000000006.json`. Of two writers one gets
 * to create the next file (`link` is atomic, on network file systems too), the other is told so. File and directory are on the disk before
 * `write` returns.
 */
const createDirectoryStore = ({ path, environment }, { service, directory: base, clock }) => {
    const directory = (0,external_node_path_.resolve)(base, path ?? DEFAULT_PATH, stateName(service), stateName(environment));
    return {
        name: `directory ${directory}`,
        async read() {
            const revision = await newest(directory);
            return revision === null ? { document: (0,rollout_state/* emptyState */.p)(service, environment), revision } : readRevision(directory, revision);
        },
        async write(document, expected) {
            const next = revisionAfter(expected);
            await guarded(directory, () => (0,promises_.mkdir)(directory, { recursive: true }));
            if ((await newest(directory)) !== expected)
                throw conflict(next);
            await guarded(directory, () => createRevision(directory, next, document));
            // Revisions are pruned oldest first: as long as the expected one is there, the next one cannot have come and gone before.
            if (expected !== null && !(await exists((0,external_node_path_.join)(directory, fileOf(expected)))))
                throw conflict(next);
            await prune(directory, clock).catch(() => undefined); // what is left over is taken away by the next write
            return next;
        },
    };
};
async function newest(directory) {
    const names = await guarded(directory, () => (0,promises_.readdir)(directory)).catch((error) => {
        if (codeOf(error.cause) === 'ENOENT')
            return [];
        throw error;
    });
    return revisionsOf(names).at(-1) ?? null;
}
async function readRevision(directory, revision) {
    const file = (0,external_node_path_.join)(directory, fileOf(revision));
    const text = await guarded(file, () => (0,promises_.readFile)(file, 'utf8'));
    return { document: parseState(text, file), revision };
}
/** Whole or not at all: a draft is written and flushed, then linked to its name, which fails where the name is taken. */
async function createRevision(directory, revision, document) {
    const draft = (0,external_node_path_.join)(directory, `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const file = await (0,promises_.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(formatState(document));
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.link)(draft, (0,external_node_path_.join)(directory, fileOf(revision))).catch((cause) => {
            throw codeOf(cause) === 'EEXIST' ? conflict(revision) : cause;
        });
        await flush(directory);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
/** So that the new name survives a loss of power. */
async function flush(directory) {
    const handle = await (0,promises_.open)(directory, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function prune(directory, clock) {
    const names = await (0,promises_.readdir)(directory);
    for (const revision of revisionsOf(names).slice(0, -KEPT_REVISIONS))
        await (0,promises_.rm)((0,external_node_path_.join)(directory, fileOf(revision)), { force: true });
    for (const name of names.filter((candidate) => DRAFT.test(candidate))) {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name));
        if (clock.now() - mtimeMs > OLD_DRAFT_MS)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    }
}
const revisionsOf = (names) => names.flatMap((name) => REVISION.exec(name)?.[1] ?? []).sort();
const fileOf = (revision) => `${revision}.json`;
const revisionAfter = (revision) => String(Number(revision ?? 0) + 1).padStart(DIGITS, '0');
const codeOf = (error) => error?.code;
const conflict = (revision) => (0,errors/* fail */.fJ)('FS_STATE_CONFLICT', { found: `revision ${revision} was written by somebody else` });
const exists = (file) => (0,promises_.stat)(file).then(() => true, () => false);
async function guarded(place, act) {
    try {
        return await act();
    }
    catch (cause) {
        if (cause instanceof Error && 'exitCode' in cause)
            throw cause;
        throw (0,errors/* fail */.fJ)('FS_STATE_UNREACHABLE', { found: cause instanceof Error ? cause.message : String(cause), place: { file: place }, cause });
    }
}

// EXTERNAL MODULE: ./build-bundle/src/io/github-repository.js
var github_repository = __webpack_require__(98965);
;// CONCATENATED MODULE: ./build-bundle/src/rollout/states/github.js






const FILE = 'state.json';
/**
 * Keeps the state in a ref of the repository, `refs/foreshadow/SERVICE/ENVIRONMENT`: a commit a write, which only fast-forwards, so that of two
 * writers GitHub takes one. It is no branch: it starts no workflow, shows up nowhere and is not cloned. Its history is the history of the state.
 */
const createGithubStore = (spec, { service, env, clock, signal }) => {
    const { environment } = spec;
    const ref = `foreshadow/${stateName(service)}/${stateName(environment)}`;
    let opened;
    const open = () => {
        opened ??= (0,github_repository.openRepository)({ repository: spec.repository, env, clock, signal, code: 'FS_STATE_UNREACHABLE' });
        return opened;
    };
    return {
        name: `github ${spec.repository ?? env['GITHUB_REPOSITORY'] ?? '?'} refs/${ref}`,
        async read() {
            const repository = await open();
            const revision = await headOf(repository, ref);
            return revision === null ? { document: (0,rollout_state/* emptyState */.p)(service, environment), revision } : readCommit(repository, ref, revision);
        },
        async write(document, expected) {
            const repository = await open();
            const commit = await commitState(repository, ref, document, expected);
            await moveRef(repository, ref, commit, expected);
            return commit;
        },
    };
};
/** The commit the ref points to; null where there is no such ref. */
async function headOf({ octokit, owner, repo }, ref) {
    try {
        // A ref that is not there is an empty list; asked for by its name it would be a 404, as is a repository that the token cannot see.
        const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
        return data.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null;
    }
    catch (error) {
        throw unreachable(error, ref);
    }
}
async function readCommit({ octokit, owner, repo }, ref, revision) {
    const text = await (async () => {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path: FILE, ref: revision });
        if (Array.isArray(data) || data.type !== 'file')
            return '';
        if (data.encoding === 'base64')
            return decode(data.content);
        const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha }); // above 1 MB the content is left out
        return decode(blob.data.content);
    })().catch((error) => {
        if ((0,github_repository/* statusOf */.c)(error) === 404)
            return '';
        throw unreachable(error, ref);
    });
    return { document: parseState(text, `refs/${ref} at ${revision.slice(0, 12)}, ${FILE}`), revision };
}
/** Nobody sees it until a ref points to it; one that loses is collected by GitHub. */
async function commitState({ octokit, owner, repo }, ref, document, parent) {
    try {
        const content = formatState(document);
        const tree = await octokit.rest.git.createTree({ owner, repo, tree: [{ path: FILE, mode: '100644', type: 'blob', content }] });
        const last = document.journal.at(-1);
        const subject = last ? `${last.act} ${last.phase} by ${last.by}` : 'state';
        const commit = await octokit.rest.git.createCommit({
            owner,
            repo,
            message: `${subject.replace(/\s+/g, ' ').slice(0, 70)}\n\nForeshadow-Write: ${(0,external_node_crypto_.randomUUID)()}\n`,
            tree: tree.data.sha,
            parents: parent === null ? [] : [parent],
        });
        return commit.data.sha;
    }
    catch (error) {
        throw unreachable(error, ref);
    }
}
/** @throws FS_STATE_CONFLICT where the ref is not where it was */
async function moveRef(repository, ref, sha, expected) {
    const { octokit, owner, repo } = repository;
    try {
        if (expected === null)
            await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha });
        else
            await octokit.rest.git.updateRef({ owner, repo, ref, sha, force: false });
    }
    catch (error) {
        // The answer may have been lost, not the write.
        if ((await headOf(repository, ref)) === sha)
            return;
        if ([404, 409, 422].includes((0,github_repository/* statusOf */.c)(error) ?? 0))
            throw (0,errors/* fail */.fJ)('FS_STATE_CONFLICT', { found: `refs/${ref} was written by somebody else`, cause: error });
        throw unreachable(error, ref);
    }
}
function unreachable(error, ref) {
    if (error instanceof Error && 'exitCode' in error)
        return error;
    const status = (0,github_repository/* statusOf */.c)(error);
    const permission = status === 401 || status === 403 || status === 404
        ? 'The token needs `contents: write` on this repository; see docs/state.md.'
        : undefined;
    return (0,errors/* fail */.fJ)('FS_STATE_UNREACHABLE', { found: `refs/${ref}: ${(0,github_repository/* refusalOf */.O)(error)}`, hint: permission, cause: error });
}
const decode = (base64) => Buffer.from(base64, 'base64').toString('utf8');

;// CONCATENATED MODULE: ./build-bundle/src/rollout/states/registry.js


/** The state stores by the name a user writes. */
const STATES = { directory: createDirectoryStore, github: createGithubStore };


/***/ })

};
