export const id = 8480;
export const ids = [8480];
export const modules = {

/***/ 55288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30182);
/* harmony import */ var _redact_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62609);



const LOCAL_TIMEOUT_MS = 120_000;
const NETWORK_TIMEOUT_MS = 180_000;
/** Runs git and gives its output without the last newline. @throws FS_GIT with the command and what git said */
async function git(context, ...args) {
    const result = await runGit(context, args);
    if (result.exitCode === 0)
        return result.stdout.replace(/\n$/, '');
    const [found = ''] = (0,_redact_output_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutput */ .nJ)([`git ${args.join(' ')}: ${explain(result)}`], context.env); // a remote's URL may hold a password
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_GIT', { found, place: { file: context.directory } });
}
/** Like `git`, but undefined where git says no. @throws FS_GIT only where git cannot be run at all */
async function tryGit(context, ...args) {
    const result = await runGit(context, args);
    return result.exitCode === 0 ? result.stdout.replace(/\n$/, '') : undefined;
}
async function runGit(context, args) {
    const network = args[0] === 'fetch' || args[0] === 'ls-remote';
    try {
        return await (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)('git', args, {
            cwd: context.directory,
            env: quiet(context.env),
            clock: context.clock,
            signal: context.signal,
            onSpawn: context.onSpawn,
            timeoutMs: network ? NETWORK_TIMEOUT_MS : LOCAL_TIMEOUT_MS,
        });
    }
    catch (cause) {
        context.signal.throwIfAborted();
        const missing = cause.code === 'ENOENT';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_GIT', { found: missing ? `git or the directory ${context.directory} is not there` : String(cause), cause });
    }
}
/** No prompts, plain English, and none of the variables by which a surrounding git (a hook) would redirect us. */
function quiet(env) {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = env;
    return { ...rest, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
function explain(result) {
    if (result.timedOut)
        return 'took too long';
    const lines = result.stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => /^(fatal|error):/.test(line));
    return fatal ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
}


/***/ }),

/***/ 99176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45201);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6403);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55288);






/** How far a shallow history is deepened in search of a fork point before the whole of it is fetched. */
const DEEPEN_STEPS = [50, 250, 1_000];
/**
 * Resolves `base`, `head`, a commit, tag or branch; fetches from `origin` what a shallow clone lacks.
 * @throws FS_REF_UNKNOWN listing near names; FS_GIT where git itself fails
 */
async function resolveRevision(ref, context, options) {
    if (ref === 'head')
        return resolveHead(context, options);
    if (ref === 'base')
        return { ...(await resolveBase(context, options)), ref, uncommitted: false };
    const sha = (await findLocally(ref, context)) ?? (await findAtOrigin(ref, context));
    if (sha === undefined)
        throw await unknownRef(ref, context);
    return { ...(await readCommit(sha, context)), ref, uncommitted: false };
}
async function resolveHead(context, options) {
    const head = await readCommit(await headSha(context), context);
    if ((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflow */ .S6)(context.env).ci || !(await isDirty(context, options)))
        return { ...head, ref: 'head', uncommitted: false };
    const snapshot = await commitWorkingTree(head.sha, context, options);
    return {
        ...(await readCommit(snapshot, context)),
        ref: 'head',
        uncommitted: true,
        subject: `${head.subject} (with uncommitted changes)`,
    };
}
async function resolveBase(context, options) {
    const workflow = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflow */ .S6)(context.env);
    const head = await readCommit(await headSha(context), context);
    const rule = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseRule */ .VV)(head, workflow);
    if (rule.kind === 'first-parent')
        return fetchAndRead(rule.sha, context);
    if (workflow.baseBranch !== undefined)
        await ensureBranch(workflow.baseBranch, context);
    const forkPoint = await findForkPoint(head.sha, rule.branches, context);
    const uncommitted = !workflow.ci && (await isDirty(context, options));
    const sha = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .settleBase */ .HM)(head, forkPoint, uncommitted);
    if (sha !== undefined)
        return fetchAndRead(sha, context);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_REF_UNKNOWN', {
        found: 'base: the first commit of the history is checked out',
        expected: 'a commit before it',
        hint: 'Name the commit, tag or branch to compare with as `environment.primary.ref`.',
    });
}
async function headSha(context) {
    const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (sha !== undefined)
        return sha;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'rev-parse', '--git-dir'); // says so where this is no repository at all
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_REF_UNKNOWN', { found: 'head: the repository has no commit yet', place: { file: context.directory } });
}
async function readCommit(sha, context) {
    return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCommit */ .L5)(sha, await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'cat-file', 'commit', sha));
}
async function fetchAndRead(sha, context) {
    const here = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'cat-file', '-e', `${sha}^{commit}`);
    if (here === undefined)
        await fetchCommit(sha, context);
    return readCommit(sha, context);
}
/** Depth 1 only where the clone is shallow already: in a full clone it would cut the history off. */
async function fetchCommit(sha, context) {
    const depth = (await isShallow(context)) ? ['--depth=1'] : [];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', sha);
}
async function isShallow(context) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'rev-parse', '--is-shallow-repository')) === 'true';
}
async function findLocally(ref, context) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (sha !== undefined)
            return sha;
    }
    return undefined;
}
async function findAtOrigin(ref, context) {
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'remote', 'get-url', 'origin')) === undefined)
        return undefined;
    const sha = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh)(ref) && ref.length === 40 ? ref : await lookUpAtOrigin(ref, context);
    if (sha === undefined)
        return undefined;
    try {
        return (await fetchAndRead(sha, context)).sha;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeshadowError */ .rU)(error, 'FS_GIT'))
            return undefined;
        throw error;
    }
}
/** The commit a branch or tag of origin points at; of an annotated tag, the commit behind it. */
async function lookUpAtOrigin(ref, context) {
    if (ref.startsWith('-'))
        return undefined;
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'ls-remote', 'origin', `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`);
    const found = new Map((listed ?? '').split('\n').map((line) => line.split('\t').reverse()));
    return found.get(`refs/tags/${ref}^{}`) ?? found.get(`refs/tags/${ref}`) ?? found.get(`refs/heads/${ref}`);
}
async function ensureBranch(branch, context) {
    if ((await findLocally(branch, context)) !== undefined)
        return;
    const depth = (await isShallow(context)) ? ['--depth=1'] : [];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
}
async function findForkPoint(head, branches, context) {
    for (const branch of branches) {
        const tip = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
        if (tip !== undefined)
            return mergeBase(head, tip, context);
    }
    return undefined;
}
async function mergeBase(head, tip, context) {
    let found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'merge-base', head, tip);
    for (const depth of DEEPEN_STEPS) {
        if (found !== undefined || !(await isShallow(context)))
            return found;
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin');
        found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'merge-base', head, tip);
    }
    if (found === undefined && (await isShallow(context)))
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'fetch', '--quiet', '--no-tags', '--unshallow', 'origin');
    return found ?? (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'merge-base', head, tip);
}
async function isDirty(context, options) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'rev-parse', '--show-toplevel');
    const status = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'status', '--porcelain', '--untracked-files=normal', '--', root, ...pathspecs(root, options));
    return status !== '';
}
/** A commit object of the working tree as it stands, untracked files included; the user's index, files and branches are not touched. */
async function commitWorkingTree(head, context, options) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'rev-parse', '--show-toplevel');
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'foreshadow-index-'));
    try {
        const identity = {
            GIT_AUTHOR_NAME: 'foreshadow',
            GIT_AUTHOR_EMAIL: 'foreshadow@localhost',
            GIT_COMMITTER_NAME: 'foreshadow',
            GIT_COMMITTER_EMAIL: 'foreshadow@localhost',
        };
        const own = { ...context, directory: root, env: { ...context.env, ...identity, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'index') } };
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(own, 'read-tree', head);
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(own, 'add', '--all', '--', '.', ...pathspecs(root, { exclude: await notIgnored(options.exclude, own) }));
        const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(own, 'write-tree');
        return await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(own, 'commit-tree', tree, '-p', head, '-m', 'Working tree');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
/** `git add` fails where it is told to leave out what it ignores anyway. */
async function notIgnored(paths, context) {
    const ignored = await Promise.all(paths.map((path) => (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .I)(context, 'check-ignore', '--quiet', '--', path)));
    return paths.filter((_, index) => ignored[index] === undefined);
}
function pathspecs(root, options) {
    return options.exclude
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path))
        .filter((path) => path !== '' && !path.startsWith('..'))
        .map((path) => `:(top,exclude)${path}`);
}
async function unknownRef(ref, context) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(context, 'for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes');
    const names = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestNames */ .LE)(ref, listed.split('\n').filter(Boolean));
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FS_REF_UNKNOWN', { found: `"${ref}"`, expected: ['base', 'head', ...names].join(' | ') });
}


/***/ }),

/***/ 68480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openWorkplace),
  l: () => (/* binding */ prepareWorkplaces)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var files = __webpack_require__(87888);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-command.js
var arm_command = __webpack_require__(38454);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/environment/revision.js
var environment_revision = __webpack_require__(6403);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/resolve-revision.js
var resolve_revision = __webpack_require__(99176);
// EXTERNAL MODULE: ./build-bundle/src/io/capped-log.js
var capped_log = __webpack_require__(99661);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/io/lock-file.js
var lock_file = __webpack_require__(48923);
// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/git.js
var git = __webpack_require__(55288);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/worktree.js











/** Worktrees kept for the next run, besides those in use. */
const KEPT = 5;
let leases = 0;
/**
 * Checks a revision out into the cache and builds it, once for equal trees; other processes that want the same wait for the first.
 * @throws FS_GIT, FS_BUILD_FAILED; a build that failed leaves nothing behind
 */
async function provideWorktree(request, context) {
    const store = (0,external_node_path_.join)(request.cacheDirectory, 'worktrees');
    await (0,promises_.mkdir)(store, { recursive: true });
    const toolchain = `${process.platform}-${process.arch}-${process.version}`;
    const name = (0,environment_revision/* nameBuild */.mT)(request.revision.tree, request.build, toolchain);
    const root = (0,external_node_path_.join)(store, name);
    const marker = `${root}.built`;
    leases += 1;
    const lease = `${root}.lease.${process.pid}.${leases}`;
    await (0,promises_.writeFile)(lease, (0,processes/* identify */.ls)());
    const release = () => (0,promises_.rm)(lease, { force: true });
    try {
        const unlock = await (0,lock_file/* acquireLock */.I)(`${root}.lock`, context.clock, context.signal);
        try {
            const directory = (0,external_node_path_.join)(root, await (0,git/* git */.$)(context, 'rev-parse', '--show-prefix'));
            const cached = (await exists(marker)) && (await exists(root));
            if (!cached)
                await checkOutAndBuild(root, directory, marker, request, context);
            const usedAt = new Date(context.clock.now());
            await (0,promises_.utimes)(marker, usedAt, usedAt);
            return { root, directory, cached, release };
        }
        finally {
            await unlock();
        }
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function checkOutAndBuild(root, directory, marker, request, context) {
    const { revision, arm } = request;
    await removeWorktree(root, context); // what a killed run left half done
    try {
        request.progress(`Checking out ${revision.ref} (${revision.sha.slice(0, 10)})`);
        await alone(root, context, () => (0,git/* git */.$)(context, '-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', '--force', root, revision.sha));
        if (!(await exists(directory))) {
            throw (0,errors/* fail */.fJ)('FS_ARM_COMMAND', {
                arm,
                found: `${arm}: ${revision.ref} (${revision.sha.slice(0, 10)}) has no directory ${directory.slice(root.length + 1)}`,
                expected: 'the directory of the configuration in that revision',
            });
        }
        if (request.build !== undefined)
            await runBuild(request.build, directory, request, context);
        await (0,files.writeAtomic)(marker, JSON.stringify({ sha: revision.sha, ref: revision.ref, build: request.build ?? null }));
    }
    catch (error) {
        await removeWorktree(root, { ...context, signal: new AbortController().signal });
        throw error;
    }
}
/** Runs the build in a directory; its output goes to `logs/build-REF.log`. @throws FS_BUILD_FAILED with the last lines */
async function runBuild(build, directory, request, context) {
    const { revision, arm } = request;
    const what = revision ? `${revision.ref} (${revision.sha.slice(0, 10)})` : directory;
    const path = (0,external_node_path_.join)(request.logDirectory, `build-${(0,environment_revision/* fileNameOf */.bV)(revision?.ref ?? 'directory')}.log`);
    const log = await capped_log/* CappedLog */.M.open(path, capped_log/* LOG_CAP_BYTES */.O, (0,redact_output/* logRedactor */.B8)(request.env, request.secrets));
    request.progress(`Building ${what}`);
    try {
        const result = await (0,exec/* exec */.m)('sh', ['-c', build], {
            ...context,
            cwd: directory,
            env: request.env,
            maxBytes: 0,
            onOutput: (chunk) => log.write(chunk),
        });
        if (result.exitCode === 0)
            return;
        const end = result.signal ?? `exit code ${result.exitCode}`;
        throw (0,errors/* fail */.fJ)('FS_BUILD_FAILED', {
            arm,
            found: `${what}, for ${arm}: \`${build}\` ended with ${end}`,
            lastLines: (0,redact_output/* redactOutput */.nJ)(log.lastLines(), request.env, request.secrets),
            place: { file: log.path },
        });
    }
    finally {
        await log.close();
    }
}
/** Removes the worktrees of old runs: all but the five used last and those in use. Never fails a run. */
async function pruneWorktrees(cacheDirectory, context) {
    const store = (0,external_node_path_.join)(cacheDirectory, 'worktrees');
    const names = await (0,promises_.readdir)(store).catch(() => []);
    const built = names.filter((name) => name.endsWith('.built')).map((name) => name.slice(0, -'.built'.length));
    const used = await Promise.all(built.map(async (name) => ({ name, at: (await (0,promises_.stat)((0,external_node_path_.join)(store, `${name}.built`))).mtimeMs })));
    for (const { name } of used.sort((a, b) => b.at - a.at).slice(KEPT)) {
        if (await isInUse(store, name))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(store, `${name}.built`), { force: true });
        await removeWorktree((0,external_node_path_.join)(store, name), context);
    }
}
async function isInUse(store, name) {
    for (const file of await (0,promises_.readdir)(store)) {
        if (!file.startsWith(`${name}.l`))
            continue; // .lease.*, .lock
        const path = (0,external_node_path_.join)(store, file);
        const owner = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        if ((0,processes/* isAlive */._n)(owner))
            return true;
        await (0,promises_.rm)(path, { force: true });
    }
    return false;
}
async function removeWorktree(root, context) {
    await alone(root, context, async () => {
        await (0,git/* tryGit */.I)(context, 'worktree', 'remove', '--force', '--force', root);
        await (0,promises_.rm)(root, { recursive: true, force: true });
        await (0,git/* tryGit */.I)(context, 'worktree', 'prune');
    });
}
/** git's own bookkeeping of worktrees does not bear an `add` beside a `prune`, which takes the directory away under it. */
async function alone(root, context, change) {
    const unlock = await (0,lock_file/* acquireLock */.I)((0,external_node_path_.join)((0,external_node_path_.dirname)(root), 'bookkeeping.lock'), context.clock, context.signal);
    try {
        return await change();
    }
    finally {
        await unlock();
    }
}
const exists = (path) => (0,promises_.access)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/workplaces.js










/** Resolves, checks out and builds what the arms need, each revision once. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED */
async function prepareWorkplaces(preparation) {
    const { spec, context } = preparation;
    const arms = environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined);
    const revisions = new Map();
    for (const arm of arms) {
        const ref = spec[arm]?.ref;
        if (ref !== undefined && !revisions.has(ref))
            revisions.set(ref, await resolveNamed(ref, arm, preparation));
    }
    const worktrees = await buildAll(arms, revisions, preparation);
    if (worktrees.size > 0)
        await pruneWorktrees(context.cacheDirectory, gitContext(preparation)).catch(() => undefined);
    if (arms.some((arm) => spec[arm]?.ref === undefined))
        await buildDirectory(arms, preparation);
    return {
        of: (arm) => {
            const ref = spec[arm]?.ref;
            const worktree = ref === undefined ? undefined : worktrees.get(ref);
            if (!worktree)
                return { root: spec.directory, directory: spec.directory };
            return { root: worktree.root, directory: worktree.directory, cached: worktree.cached, revision: revisions.get(ref) };
        },
        release: async () => void (await Promise.all([...worktrees.values()].map((worktree) => worktree.release()))),
    };
}
async function resolveNamed(ref, arm, preparation) {
    const { spec, context } = preparation;
    context.progress(`Looking for ${ref} (${arm})`);
    return (0,resolve_revision/* resolveRevision */.e)(ref, gitContext(preparation), { exclude: ownDirectories(spec, context) });
}
/** Different trees are built side by side. All are waited for, so that the primary's failure is told even where the shadow's came first. */
async function buildAll(arms, revisions, preparation) {
    const { spec, context } = preparation;
    const refs = [...revisions.keys()];
    const results = await Promise.allSettled(refs.map((ref) => {
        const arm = arms.find((name) => spec[name]?.ref === ref);
        const request = {
            revision: revisions.get(ref),
            arm,
            build: spec.build,
            cacheDirectory: context.cacheDirectory,
            ...buildMeans(preparation),
        };
        return provideWorktree(request, gitContext(preparation));
    }));
    const worktrees = new Map();
    results.forEach((result, index) => {
        if (result.status === 'fulfilled')
            worktrees.set(refs[index], result.value);
    });
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed)
        return worktrees;
    await Promise.all([...worktrees.values()].map((worktree) => worktree.release()));
    throw failed.reason;
}
/** Arms without a ref share the user's own directory: it is built once, by the user's own command. */
async function buildDirectory(arms, preparation) {
    const { spec, context, onSpawn } = preparation;
    const arm = arms.find((name) => spec[name]?.ref === undefined);
    if (spec.build === undefined)
        return;
    await runBuild(spec.build, spec.directory, { arm, ...buildMeans(preparation) }, { clock: context.clock, signal: context.signal, onSpawn });
}
function buildMeans({ context, mark }) {
    const env = { ...(0,arm_command/* inheritedEnvironment */.aJ)(context.processEnv), ...mark };
    return { logDirectory: (0,external_node_path_.join)(context.runDirectory, 'logs'), env, progress: context.progress, secrets: context.secrets };
}
function gitContext({ spec, context, mark, onSpawn }) {
    const { GIT_INDEX_FILE: _index, ...env } = context.processEnv;
    return { directory: spec.directory, clock: context.clock, signal: context.signal, env: { ...env, ...mark }, onSpawn };
}
const ownDirectories = (spec, context) => [context.runDirectory, context.cacheDirectory].map((path) => (0,external_node_path_.resolve)(spec.directory, path));
/**
 * The directory an arm is started in. Where it needs a copy of its own, that is made under the cache, with the arm's `files` laid over it.
 * @returns the directory and how to remove what was made
 * @throws FS_INPUT_MISSING for a file that is not there; FS_VALUE for a path that leaves the arm's directory
 */
async function openWorkplace(arm, workplace, preparation) {
    const { spec, context } = preparation;
    if (!(0,environment_revision/* needsPrivateCopy */.Qz)(spec, arm))
        return { directory: workplace.directory, remove: async () => undefined };
    const store = preparation.copies ?? (0,external_node_path_.join)(context.cacheDirectory, 'arms');
    await (0,promises_.mkdir)(store, { recursive: true });
    if (preparation.copies === undefined)
        await removeAbandoned(store);
    copies += 1;
    const copy = (0,external_node_path_.join)(store, `${(0,processes/* identify */.ls)()}.${copies}.${arm}`);
    const remove = () => (0,promises_.rm)(copy, { recursive: true, force: true, maxRetries: 3 });
    const left = new Set([...ownDirectories(spec, context), (0,external_node_path_.join)(workplace.root, '.git')]);
    try {
        await (0,files/* cloneTree */.S)(workplace.root, copy, { skip: (path) => left.has(path), linked: (path) => (0,external_node_path_.basename)(path) === 'node_modules' });
        const directory = (0,external_node_path_.join)(copy, (0,external_node_path_.relative)(workplace.root, workplace.directory));
        for (const [target, source] of Object.entries(spec[arm]?.files ?? {}))
            await overlay(arm, directory, target, (0,external_node_path_.resolve)(spec.directory, source));
        return { directory, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
let copies = 0;
async function overlay(arm, directory, target, source) {
    const to = (0,external_node_path_.resolve)(directory, target);
    const place = { path: `environment.${arm}.files` };
    if ((0,external_node_path_.isAbsolute)(target) || !to.startsWith(directory + external_node_path_.sep))
        throw (0,errors/* fail */.fJ)('FS_VALUE', { arm, found: `"${target}"`, expected: "a path inside the arm's directory", place });
    if (!(await staysInside(directory, to)))
        throw (0,errors/* fail */.fJ)('FS_VALUE', { arm, found: `"${target}"`, expected: 'a path that no symbolic link leads outside', place });
    try {
        await (0,promises_.access)(source);
        await (0,files/* replaceFile */.f)(source, to);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { arm, found: source, expected: `a file to put in the place of ${target}`, place, cause });
    }
}
/** A link in the tree may point at the original: writing through it would change what is not ours. */
async function staysInside(directory, path) {
    const inside = await (0,promises_.realpath)(directory);
    for (let parent = (0,external_node_path_.dirname)(path); parent.length >= directory.length; parent = (0,external_node_path_.dirname)(parent)) {
        const real = await (0,promises_.realpath)(parent).catch(() => undefined);
        if (real !== undefined)
            return real === inside || real.startsWith(inside + external_node_path_.sep);
    }
    return false;
}
/** Copies of runs that were killed. */
async function removeAbandoned(store) {
    for (const name of await (0,promises_.readdir)(store)) {
        const owner = name.split('.', 1)[0] ?? '';
        if (!(0,processes/* isAlive */._n)(owner))
            await (0,promises_.rm)((0,external_node_path_.join)(store, name), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ settleBase),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   LE: () => (/* binding */ nearestNames),
/* harmony export */   Qz: () => (/* binding */ needsPrivateCopy),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   VV: () => (/* binding */ chooseBaseRule),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   mT: () => (/* binding */ nameBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21916);


/** The subject GitHub gives the merge commit it makes for a pull request. */
const PULL_MERGE_SUBJECT = /^Merge [0-9a-f]{40} into [0-9a-f]{40}$/;
/** Reads what GitHub Actions says about the event, from the environment of the process. */
function readWorkflow(env) {
    return {
        ci: env['GITHUB_ACTIONS'] === 'true' || (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false'),
        pullMerge: /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? ''),
        baseBranch: env['GITHUB_BASE_REF'] || undefined,
    };
}
/**
 * What `base` means. The merge commit of a pull request: its first parent. Otherwise: where the branch left the pull request's
 * target or the default branch (`origin/HEAD`, `main`, `master`).
 */
function chooseBaseRule(head, workflow) {
    const [first] = head.parents;
    const isPullMerge = head.parents.length > 1 && (workflow.pullMerge || PULL_MERGE_SUBJECT.test(head.subject));
    if (isPullMerge && first !== undefined)
        return { kind: 'first-parent', sha: first };
    const target = workflow.baseBranch === undefined ? [] : [`origin/${workflow.baseBranch}`, workflow.baseBranch];
    return { kind: 'merge-base', branches: [...target, 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] };
}
/**
 * What `base` is once the fork point is known. On the default branch itself the fork point is head: then base is the last commit
 * where there are uncommitted changes to judge, else the commit before.
 */
function settleBase(head, forkPoint, uncommitted) {
    if (forkPoint !== undefined && forkPoint !== head.sha)
        return forkPoint;
    return uncommitted ? head.sha : head.parents[0];
}
/** Reads `git cat-file commit SHA`. */
function parseCommit(sha, raw) {
    const end = raw.indexOf('\n\n');
    const headers = (end < 0 ? raw : raw.slice(0, end)).split('\n').map((line) => line.split(' '));
    const values = (name) => headers.filter(([key]) => key === name).map(([, value]) => value ?? '');
    const body = end < 0 ? '' : raw.slice(end + 2);
    return { sha, tree: values('tree')[0] ?? '', parents: values('parent'), subject: body.split('\n', 1)[0] ?? '' };
}
/** Whether a ref can only be a commit id, whole or abbreviated. */
const isCommitId = (ref) => /^[0-9a-f]{7,40}$/.test(ref);
/** Known names close to the one that was not found, the closest first, at most five; `origin/` does not count as a difference. */
function nearestNames(ref, known) {
    const score = (name) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(ref.toLowerCase(), name.replace(/^origin\//, '').toLowerCase());
    return [...new Set(known)]
        .filter((name) => name !== 'origin' && !name.endsWith('/HEAD'))
        .sort((a, b) => score(a) - score(b) || a.localeCompare(b))
        .slice(0, 5);
}
/**
 * The name of a build in the cache: equal content built by equal means is built once.
 * @param toolchain what else the result depends on (the runtime's version and platform)
 */
function nameBuild(tree, build, toolchain) {
    const means = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${build ?? ''}\0${toolchain}`)
        .digest('hex');
    return `${tree}-${means.slice(0, 12)}`;
}
/**
 * Whether an arm runs in a copy of its own: always where `files` change something, so that nobody else's tree is touched, and where
 * a built revision must not be dirtied by an arm's own state (`state.each: own`).
 */
function needsPrivateCopy(spec, name) {
    const arm = spec[name];
    if (!arm)
        return false;
    return Object.keys(arm.files).length > 0 || (arm.ref !== undefined && spec.state.each === 'own');
}
/** A ref as part of a file name. */
const fileNameOf = (ref) => ref.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'ref';


/***/ }),

/***/ 48923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75006);


const POLL_MS = 100;
let counter = 0;
/**
 * Waits until this process alone holds `path`, across processes of one machine. A lock whose owner has died is taken over.
 * @returns how to give it back
 * @throws the signal's reason when aborted while waiting
 */
async function acquireLock(path, clock, signal) {
    const me = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)();
    const draft = unique(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, me);
    try {
        for (;;) {
            signal?.throwIfAborted();
            if (await claim(draft, path))
                return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            await removeIfAbandoned(path);
            await clock.sleep(POLL_MS, signal);
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    }
}
/** A hard link appears together with its content or not at all, so nobody ever reads half an owner. */
async function claim(draft, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function removeIfAbandoned(path) {
    const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (owner === undefined || (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(owner))
        return;
    const aside = unique(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside).catch(() => undefined);
    // Between the read and the rename somebody else may have taken it over: then it is put back.
    const taken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(aside, 'utf8').catch(() => undefined);
    if (taken !== undefined && (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(taken))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(aside, path).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { force: true });
}
function unique(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}`;
}


/***/ })

};
