export const id = 8004;
export const ids = [8004,6218];
export const modules = {

/***/ 15754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicPlan),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80176);

/** The plan as it may be written and shown: every secret is `env:NAME` again, wherever its value would stand. */
function publicPlan(plan) {
    const { secrets = [], ...rest } = plan;
    return hideIn(rest, secrets, false);
}
/** The values that must never be printed, for redaction elsewhere. */
function secretValues(plan) {
    return (plan.secrets ?? []).map((secret) => secret.value);
}
/** The keys of the plan under which secrets are held. */
const HOLDERS = ['env', 'authHeaders', 'anonymiseKey', 'remoteWrite'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;
function hideIn(value, secrets, inHolder) {
    if (typeof value === 'string')
        return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets, inHolder));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
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

/***/ 98004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheDirectory: () => (/* binding */ cacheDirectory),
  v: () => (/* binding */ executePlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/public-plan.js
var public_plan = __webpack_require__(15754);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/core/redact.js
var redact = __webpack_require__(88607);
// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build-bundle/src/io/young-generation.js

/** Where V8's space for new objects stops growing. It would go on to 64 MiB and more under load, all of it resident, for nothing. */
const ENOUGH_BYTES = 16_000_000;
const POLL_MS = 250;
/** By what V8 multiplies the space where it grows it: its own default, and one that leaves it as it is. */
const GROWING = '--semi-space-growth-factor=2';
const STANDING = '--semi-space-growth-factor=1';
/**
 * Keeps the young generation of this process near 16 MB while a run lasts. Nothing of a run lives long, so a larger one saves no work:
 * at ten thousand pairs a second the CPU time is the same and the resident memory a quarter less. A process cannot choose
 * `--max-semi-space-size` for itself (an action, a command of somebody's package.json); this factor V8 reads each time it grows.
 */
function boundYoungGeneration() {
    const timer = setInterval(() => {
        const space = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        if (!space || space.space_size < ENOUGH_BYTES)
            return;
        (0,external_node_v8_.setFlagsFromString)(STANDING);
        clearInterval(timer);
    }, POLL_MS);
    timer.unref();
    return {
        [Symbol.dispose]() {
            clearInterval(timer);
            (0,external_node_v8_.setFlagsFromString)(GROWING);
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/pseudonymiser.js + 4 modules
var pseudonymiser = __webpack_require__(70538);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build-bundle/src/config/gate.js
/**
 * The head's plan under the base's gate: margins, alpha and all constants, policies, accept, enforce, ignored differences and forecast
 * limits. What else the head says (arms, traffic, reports) stays. Where the base has no configuration, the head's own gate is used.
 * Whether the base or the head counts is itself the base's decision.
 * @param base null where the base has no (readable) configuration
 */
function applyGateConfig(head, base) {
    if (!base)
        return { plan: head, differences: [], source: 'head-because-base-has-none' };
    const differences = gateDifferences(base, head);
    if (base.gateConfig === 'head')
        return { plan: head, differences, source: 'head-by-choice' };
    const { judge, confirm, policies, accept, enforce, gateConfig } = base;
    const plan = {
        ...head,
        ...{ judge, confirm, policies, accept, enforce, gateConfig },
        kpis: [...base.kpis, ...head.kpis.filter((kpi) => !named(base.kpis, kpi.name))],
        traffic: { ...head.traffic, ignore: base.traffic.ignore },
        forecast: { ...head.forecast, ...gateOfForecast(base, head) },
    };
    return { plan: Object.freeze(plan), differences, source: 'base' };
}
function gateOfForecast(base, head) {
    const { risk, warnings, rollbackOnForecast } = base.forecast;
    return {
        risk: [...risk, ...head.forecast.risk.filter((one) => !risk.some((other) => other.kpi === one.kpi))],
        warnings,
        rollbackOnForecast,
    };
}
/** Everything about the gate that the head would change, by setting. Pure. */
function gateDifferences(base, head) {
    return [
        ...plainDifferences(base, head),
        ...kpiDifferences(base, head),
        ...acceptDifferences(base, head),
        ...riskDifferences(base, head),
    ].toSorted((a, b) => (a.setting < b.setting ? -1 : a.setting > b.setting ? 1 : 0));
}
const STRICTNESS = { observe: 0, hold: 1, 'roll-back': 2 };
const POLICY_STRICTNESS = { pass: 0, hold: 1, fail: 3 };
const UNSET_POLICY = 2; // red, but not counted as a fail
function plainDifferences(base, head) {
    const strictness = (level) => STRICTNESS[level ?? 'hold'] ?? 1;
    const policy = (word) => POLICY_STRICTNESS[word ?? ''] ?? UNSET_POLICY;
    const policies = ['onInconclusive', 'onError', 'onNoData'].flatMap((name) => compare(`judge.${kebabCase(name)}`, base.policies[name], head.policies[name], (a, b) => policy(b) < policy(a)));
    const constants = Object.keys(base.judge).flatMap((name) => compare(`judge.${kebabCase(name)}`, base.judge[name], head.judge[name], () => true));
    const ignored = head.traffic.ignore.filter((one) => !base.traffic.ignore.includes(one));
    return [
        ...compare('enforce', base.enforce, head.enforce, (a, b) => strictness(b) < strictness(a)),
        ...compare('gate-config', base.gateConfig, head.gateConfig, (_, b) => b === 'head'),
        ...compare('judge.confirm', base.confirm, head.confirm, (_, b) => b === true),
        ...policies,
        ...constants,
        ...ignored.map((one) => ({ setting: 'traffic.ignore', base: null, head: one, loosened: true })),
    ];
}
function kpiDifferences(base, head) {
    const gone = base.kpis
        .filter((kpi) => !named(head.kpis, kpi.name))
        .map((kpi) => ({ setting: `kpis.${kpi.name}`, base: 'judged', head: null, loosened: true }));
    const added = head.kpis
        .filter((kpi) => !named(base.kpis, kpi.name))
        .map((kpi) => ({ setting: `kpis.${kpi.name}`, base: null, head: 'judged', loosened: false }));
    const changed = base.kpis.flatMap((kpi) => {
        const other = named(head.kpis, kpi.name);
        return other ? oneKpi(kpi, other) : [];
    });
    return [...gone, ...added, ...changed];
}
const higher = (a, b) => Number(b) > Number(a);
const lower = (a, b) => Number(b) < Number(a);
const any = () => true;
/** By field: when the head's value (second) is looser than the base's. */
const LOOSER = {
    margin: higher,
    tailMargin: higher,
    absoluteMargin: higher,
    minimumSample: higher,
    critical: lower,
    required: lower,
    weight: () => false,
    direction: any,
    expression: any,
    enforce: (a, b) => (STRICTNESS[String(b)] ?? 1) < (STRICTNESS[String(a)] ?? 1),
};
function oneKpi(base, head) {
    return Object.keys(LOOSER).flatMap((field) => compare(`kpis.${base.name}.${kebabCase(field)}`, base[field], head[field], LOOSER[field]));
}
function acceptDifferences(base, head) {
    const known = base.accept.map((rule) => write(rule));
    return head.accept
        .filter((rule) => !known.includes(write(rule)))
        .map((rule) => ({ setting: 'accept', base: null, head: write(rule), loosened: true }));
}
function riskDifferences(base, head) {
    const names = [...new Set([...base.forecast.risk, ...head.forecast.risk].map((risk) => risk.kpi))];
    const of = (plan, kpi) => plan.forecast.risk.find((risk) => risk.kpi === kpi);
    return [
        ...names.flatMap((kpi) => compare(`forecast.risk.${kpi}`, of(base, kpi), of(head, kpi), (a) => a !== undefined)),
        ...compare('forecast.warnings', base.forecast.warnings, head.forecast.warnings, higher),
        ...compare('forecast.rollback-on-forecast', base.forecast.rollbackOnForecast, head.forecast.rollbackOnForecast, lower),
    ];
}
function compare(setting, base, head, isLooser) {
    if (write(base) === write(head))
        return [];
    return [{ setting, base: write(base), head: write(head), loosened: isLooser(base, head) }];
}
function write(value) {
    if (value === undefined || value === null)
        return null;
    return typeof value === 'object' ? JSON.stringify(value, Object.keys(value).sort()) : String(value);
}
const named = (kpis, name) => kpis.find((kpi) => kpi.name === name);
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// EXTERNAL MODULE: ./build-bundle/src/config/load.js + 2 modules
var load = __webpack_require__(53832);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/git.js



const LOCAL_TIMEOUT_MS = 120_000;
const NETWORK_TIMEOUT_MS = 180_000;
/** Runs git and gives its output without the last newline. @throws FS_GIT with the command and what git said */
async function git(context, ...args) {
    const result = await runGit(context, args);
    if (result.exitCode === 0)
        return result.stdout.replace(/\n$/, '');
    const [found = ''] = (0,redact_output/* redactOutput */.n)([`git ${args.join(' ')}: ${explain(result)}`], context.env); // a remote's URL may hold a password
    throw (0,errors/* fail */.fJ)('FS_GIT', { found, place: { file: context.directory } });
}
/** Like `git`, but undefined where git says no. @throws FS_GIT only where git cannot be run at all */
async function tryGit(context, ...args) {
    const result = await runGit(context, args);
    return result.exitCode === 0 ? result.stdout.replace(/\n$/, '') : undefined;
}
async function runGit(context, args) {
    const network = args[0] === 'fetch' || args[0] === 'ls-remote';
    try {
        return await (0,exec/* exec */.m)('git', args, {
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
        throw (0,errors/* fail */.fJ)('FS_GIT', { found: missing ? `git or the directory ${context.directory} is not there` : String(cause), cause });
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

// EXTERNAL MODULE: ./build-bundle/src/environment/revision.js
var environment_revision = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/resolve-revision.js






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
    if ((0,environment_revision/* readWorkflow */.S6)(context.env).ci || !(await isDirty(context, options)))
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
    const workflow = (0,environment_revision/* readWorkflow */.S6)(context.env);
    const head = await readCommit(await headSha(context), context);
    const rule = (0,environment_revision/* chooseBaseRule */.VV)(head, workflow);
    if (rule.kind === 'first-parent')
        return fetchAndRead(rule.sha, context);
    if (workflow.baseBranch !== undefined)
        await ensureBranch(workflow.baseBranch, context);
    const forkPoint = await findForkPoint(head.sha, rule.branches, context);
    const uncommitted = !workflow.ci && (await isDirty(context, options));
    const sha = (0,environment_revision/* settleBase */.HM)(head, forkPoint, uncommitted);
    if (sha !== undefined)
        return fetchAndRead(sha, context);
    throw (0,errors/* fail */.fJ)('FS_REF_UNKNOWN', {
        found: 'base: the first commit of the history is checked out',
        expected: 'a commit before it',
        hint: 'Name the commit, tag or branch to compare with as `environment.primary.ref`.',
    });
}
async function headSha(context) {
    const sha = await tryGit(context, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (sha !== undefined)
        return sha;
    await git(context, 'rev-parse', '--git-dir'); // says so where this is no repository at all
    throw (0,errors/* fail */.fJ)('FS_REF_UNKNOWN', { found: 'head: the repository has no commit yet', place: { file: context.directory } });
}
async function readCommit(sha, context) {
    return (0,environment_revision/* parseCommit */.L5)(sha, await git(context, 'cat-file', 'commit', sha));
}
async function fetchAndRead(sha, context) {
    const here = await tryGit(context, 'cat-file', '-e', `${sha}^{commit}`);
    if (here === undefined)
        await fetchCommit(sha, context);
    return readCommit(sha, context);
}
/** Depth 1 only where the clone is shallow already: in a full clone it would cut the history off. */
async function fetchCommit(sha, context) {
    const depth = (await isShallow(context)) ? ['--depth=1'] : [];
    await git(context, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', sha);
}
async function isShallow(context) {
    return (await tryGit(context, 'rev-parse', '--is-shallow-repository')) === 'true';
}
async function findLocally(ref, context) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await tryGit(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
        if (sha !== undefined)
            return sha;
    }
    return undefined;
}
async function findAtOrigin(ref, context) {
    if ((await tryGit(context, 'remote', 'get-url', 'origin')) === undefined)
        return undefined;
    const sha = (0,environment_revision/* isCommitId */.jh)(ref) && ref.length === 40 ? ref : await lookUpAtOrigin(ref, context);
    if (sha === undefined)
        return undefined;
    try {
        return (await fetchAndRead(sha, context)).sha;
    }
    catch (error) {
        if ((0,errors/* isForeshadowError */.rU)(error, 'FS_GIT'))
            return undefined;
        throw error;
    }
}
/** The commit a branch or tag of origin points at; of an annotated tag, the commit behind it. */
async function lookUpAtOrigin(ref, context) {
    if (ref.startsWith('-'))
        return undefined;
    const listed = await tryGit(context, 'ls-remote', 'origin', `refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`);
    const found = new Map((listed ?? '').split('\n').map((line) => line.split('\t').reverse()));
    return found.get(`refs/tags/${ref}^{}`) ?? found.get(`refs/tags/${ref}`) ?? found.get(`refs/heads/${ref}`);
}
async function ensureBranch(branch, context) {
    if ((await findLocally(branch, context)) !== undefined)
        return;
    const depth = (await isShallow(context)) ? ['--depth=1'] : [];
    await tryGit(context, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
}
async function findForkPoint(head, branches, context) {
    for (const branch of branches) {
        const tip = await tryGit(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
        if (tip !== undefined)
            return mergeBase(head, tip, context);
    }
    return undefined;
}
async function mergeBase(head, tip, context) {
    let found = await tryGit(context, 'merge-base', head, tip);
    for (const depth of DEEPEN_STEPS) {
        if (found !== undefined || !(await isShallow(context)))
            return found;
        await tryGit(context, 'fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin');
        found = await tryGit(context, 'merge-base', head, tip);
    }
    if (found === undefined && (await isShallow(context)))
        await tryGit(context, 'fetch', '--quiet', '--no-tags', '--unshallow', 'origin');
    return found ?? tryGit(context, 'merge-base', head, tip);
}
async function isDirty(context, options) {
    const root = await git(context, 'rev-parse', '--show-toplevel');
    const status = await git(context, 'status', '--porcelain', '--untracked-files=normal', '--', root, ...pathspecs(root, options));
    return status !== '';
}
/** A commit object of the working tree as it stands, untracked files included; the user's index, files and branches are not touched. */
async function commitWorkingTree(head, context, options) {
    const root = await git(context, 'rev-parse', '--show-toplevel');
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'foreshadow-index-'));
    try {
        const identity = {
            GIT_AUTHOR_NAME: 'foreshadow',
            GIT_AUTHOR_EMAIL: 'foreshadow@localhost',
            GIT_COMMITTER_NAME: 'foreshadow',
            GIT_COMMITTER_EMAIL: 'foreshadow@localhost',
        };
        const own = { ...context, directory: root, env: { ...context.env, ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') } };
        await git(own, 'read-tree', head);
        await git(own, 'add', '--all', '--', '.', ...pathspecs(root, { exclude: await notIgnored(options.exclude, own) }));
        const tree = await git(own, 'write-tree');
        return await git(own, 'commit-tree', tree, '-p', head, '-m', 'Working tree');
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** `git add` fails where it is told to leave out what it ignores anyway. */
async function notIgnored(paths, context) {
    const ignored = await Promise.all(paths.map((path) => tryGit(context, 'check-ignore', '--quiet', '--', path)));
    return paths.filter((_, index) => ignored[index] === undefined);
}
function pathspecs(root, options) {
    return options.exclude
        .map((path) => (0,external_node_path_.relative)(root, path))
        .filter((path) => path !== '' && !path.startsWith('..'))
        .map((path) => `:(top,exclude)${path}`);
}
async function unknownRef(ref, context) {
    const listed = await git(context, 'for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes');
    const names = (0,environment_revision/* nearestNames */.LE)(ref, listed.split('\n').filter(Boolean));
    return (0,errors/* fail */.fJ)('FS_REF_UNKNOWN', { found: `"${ref}"`, expected: ['base', 'head', ...names].join(' | ') });
}

// EXTERNAL MODULE: ./build-bundle/src/judge/validity.js
var validity = __webpack_require__(56458);
;// CONCATENATED MODULE: ./build-bundle/src/run/base-gate.js








/** The plan under the gate of the base revision, and a finding where the change would loosen it (interfaces 2 `gate-config`). */
async function underBaseGate(plan, world) {
    if (plan.file === null || plan.environment.driver !== 'process' || plan.environment.primary.ref === undefined)
        return { plan, findings: [] };
    const base = await basePlan(plan, world);
    const gated = applyGateConfig(plan, base);
    const loosened = gated.differences.filter((difference) => difference.loosened);
    return { plan: gated.plan, findings: loosened.length === 0 ? [] : [loosenedGate(loosened, gated.source)] };
}
/** The configuration as the base has it; null where it has none, or none that can be read any more. */
async function basePlan(plan, world) {
    const { directory } = plan.environment;
    const { clock, signal, env } = world;
    const context = { directory, clock, signal, env };
    const top = await tryGit(context, 'rev-parse', '--show-toplevel');
    if (top === undefined || plan.file === null)
        return null;
    const { sha } = await resolveRevision('base', context, { exclude: [] });
    const path = (0,external_node_path_.relative)(await absolute(top), await absolute((0,external_node_path_.resolve)(world.cwd, plan.file)));
    const text = await tryGit(context, 'show', `${sha}:${path}`);
    if (text === undefined)
        return null;
    try {
        return await (0,load/* loadPlanText */.x)(text, `${path} at base`, directory, { env: world.env, seed: plan.seed, missingSecrets: 'keep' });
    }
    catch (error) {
        if ((0,errors/* isForeshadowError */.rU)(error))
            return null;
        throw error;
    }
}
/** `plan.file` is as the user named it: relative to where the command was run, or absolute. */
async function absolute(file) {
    return (0,promises_.realpath)(file).catch(() => file);
}
/** A note where the base's gate was used all the same; a finding to look at where the base lets the head decide. */
function loosenedGate(differences, source) {
    return {
        ...(0,validity/* bare */.$B)('loosened-gate', 'pass', 0),
        facts: {
            used: source === 'base' ? 'base' : 'head',
            settings: differences.map(({ setting, base, head }) => `${setting}: ${base ?? 'unset'} -> ${head ?? 'unset'}`),
        },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment_environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/judge/confirmation.js
var confirmation = __webpack_require__(28481);
;// CONCATENATED MODULE: ./build-bundle/src/store/points.js

/** A value as stored: what is not a finite number was not measured (JSON has no word for it either). */
function measured(value) {
    return value !== null && Number.isFinite(value) ? value + 0 : null; // + 0 makes -0 a plain 0, as SQLite does
}
/** A time as stored. @throws FS_INTERNAL where it is not a finite number: such a point would be lost silently */
function checkedTime(t) {
    if (!Number.isFinite(t))
        throw (0,errors/* fail */.fJ)('FS_INTERNAL', { found: `a point at time ${t}`, expected: 'seconds since the start of the run' });
    return t + 0;
}

// EXTERNAL MODULE: ./build-bundle/src/store/series-key.js
var series_key = __webpack_require__(31957);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-database.js + 1 modules
var sqlite_database = __webpack_require__(60454);
// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-reader.js
var sqlite_reader = __webpack_require__(3383);
;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite-rows.js
/** Rows of one statement: the call into SQLite costs more than the row. */
const ROWS_AT_ONCE = 32;
/** Inserts many rows of one table through two prepared statements. */
class RowInserter {
    width;
    many;
    one;
    constructor(db, table, columns) {
        this.width = columns.length;
        const into = `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES `;
        const row = `(${columns.map(() => '?').join(', ')})`;
        this.one = db.prepare(into + row);
        this.many = db.prepare(into + Array.from({ length: ROWS_AT_ONCE }, () => row).join(', '));
    }
    /** @param values the rows' values one after another */
    insert(values) {
        const stride = this.width * ROWS_AT_ONCE;
        let from = 0;
        for (; from + stride <= values.length; from += stride)
            this.many.run(...values.slice(from, from + stride));
        for (; from < values.length; from += this.width)
            this.one.run(...values.slice(from, from + this.width));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/store/stores/sqlite-trial-row.js
var sqlite_trial_row = __webpack_require__(57131);
;// CONCATENATED MODULE: ./build-bundle/src/store/stores/sqlite.js







/** Points kept in memory before they are written in one transaction (about 10 ms). */
const POINT_BATCH = 20_000;
/** Trials kept before they are written: few, because the write happens between requests that must start on time (about 1 ms). */
const TRIAL_BATCH = 500;
const POINT_COLUMNS = ['series_id', 't', 'v'];
/**
 * The embedded store: one SQLite file. Writes gather in memory and go to the file in transactions.
 * After a failed write (disk full) every append throws that FS_STORE at once, so that memory stays bounded; what was committed stays
 * readable, and a `flush` that succeeds again resumes. One writer a file; readers may look on at any time.
 */
class SqliteStore {
    path;
    db;
    reader;
    pointRows;
    trialRows;
    seriesIds = new Map();
    idOfKey = new WeakMap();
    routeIds = new Map();
    pendingPoints = [];
    pendingTrials = [];
    nextSeq;
    failure;
    /** @throws FS_STORE where the file cannot be written or is something else */
    constructor(path) {
        this.path = path;
        this.db = (0,sqlite_database/* openForWriting */.Qh)(path);
        this.reader = new sqlite_reader/* SqliteReader */.U(this.db);
        this.pointRows = new RowInserter(this.db, 'points', POINT_COLUMNS);
        this.trialRows = new RowInserter(this.db, 'trials', sqlite_trial_row/* TRIAL_COLUMNS */.ll);
        for (const row of this.db.prepare('SELECT id, key FROM series').all())
            this.seriesIds.set(row['key'], row['id']);
        for (const row of this.db.prepare('SELECT id, route FROM routes').all())
            this.routeIds.set(row['route'], row['id']);
        this.nextSeq = this.reader.trialCount();
    }
    append(key, points) {
        this.refuseAfterFailure();
        if (points.length === 0)
            return;
        const id = this.seriesId(key);
        for (const [t, value] of points) {
            this.pendingPoints.push(id, checkedTime(t), measured(value));
            if (this.pendingPoints.length >= POINT_BATCH * POINT_COLUMNS.length)
                this.flush();
        }
    }
    appendTrials(trials) {
        this.refuseAfterFailure();
        for (const trial of trials) {
            this.pendingTrials.push(trial);
            if (this.pendingTrials.length >= TRIAL_BATCH)
                this.flush();
        }
    }
    putDocument(name, document) {
        this.guarded(() => {
            this.db.prepare('INSERT OR REPLACE INTO documents (name, json) VALUES (?, ?)').run(name, JSON.stringify(document ?? null));
        });
    }
    document(name) {
        return this.reader.document(name);
    }
    /** Writes what is waiting in one transaction. @throws FS_STORE; what was flushed before is kept */
    flush() {
        if (this.pendingPoints.length === 0 && this.pendingTrials.length === 0)
            return;
        this.guarded(() => {
            const rows = this.encodeTrials();
            this.transaction(() => {
                this.pointRows.insert(this.pendingPoints);
                this.trialRows.insert(rows);
            });
            this.nextSeq += this.pendingTrials.length;
            this.pendingPoints = [];
            this.pendingTrials = [];
            this.failure = undefined;
        });
    }
    series(selector, window) {
        this.settle();
        return this.reader.series(selector, window);
    }
    trials(fromSeq) {
        this.settle();
        return this.reader.trials(fromSeq);
    }
    /** Trials appended, flushed or not. */
    trialCount() {
        return this.nextSeq + this.pendingTrials.length;
    }
    /** Writes what is waiting and leaves one plain file without a log beside it. The file is closed even where the write fails. */
    [Symbol.dispose]() {
        if (!this.db.isOpen)
            return;
        try {
            this.settle();
            if (this.failure === undefined)
                this.guarded(() => this.db.exec('PRAGMA journal_mode = DELETE'), isBusy);
        }
        finally {
            this.db.close();
        }
    }
    settle() {
        if (this.failure === undefined)
            this.flush();
    }
    refuseAfterFailure() {
        if (this.failure !== undefined)
            throw this.failure;
    }
    encodeTrials() {
        const rows = [];
        let seq = this.nextSeq;
        for (const trial of this.pendingTrials)
            (0,sqlite_trial_row/* pushTrialRow */.F2)(rows, seq++, this.routeId(trial.route), trial);
        return rows;
    }
    routeId(route) {
        const known = this.routeIds.get(route);
        if (known !== undefined)
            return known;
        const id = Number(this.db.prepare('INSERT INTO routes (route) VALUES (?)').run(route).lastInsertRowid);
        this.routeIds.set(route, id);
        return id;
    }
    seriesId(key) {
        const quick = this.idOfKey.get(key);
        if (quick !== undefined)
            return quick;
        const text = (0,series_key/* keyText */.Pu)(key);
        const id = this.seriesIds.get(text) ?? this.guarded(() => this.insertSeries((0,series_key/* canonicalKey */.yk)(key), text));
        this.seriesIds.set(text, id);
        this.idOfKey.set(key, id);
        return id;
    }
    insertSeries({ kpi, arm, route, labels }, text) {
        const insert = this.db.prepare('INSERT INTO series (kpi, arm, route, labels, key) VALUES (?, ?, ?, ?, ?)');
        return Number(insert.run(kpi, arm, route ?? null, JSON.stringify(labels ?? {}), text).lastInsertRowid);
    }
    transaction(write) {
        this.db.exec('BEGIN IMMEDIATE');
        try {
            write();
            this.db.exec('COMMIT');
        }
        catch (error) {
            if (this.db.isTransaction)
                this.db.exec('ROLLBACK'); // SQLite has already rolled back where the disk is full
            throw error;
        }
    }
    /** @param harmless errors that may be passed over */
    guarded(write, harmless = () => false) {
        try {
            return write();
        }
        catch (cause) {
            if (harmless(cause))
                return undefined;
            this.failure = (0,errors/* fail */.fJ)('FS_STORE', { found: (0,sqlite_database/* describe */.q0)(this.path, cause), cause });
            throw this.failure;
        }
    }
}
/** A reader is looking at the file: it stays in WAL mode, which is harmless. */
function isBusy(cause) {
    return cause instanceof Error && /locked|busy/i.test(cause.message);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/engines/registry.js + 21 modules
var registry = __webpack_require__(40889);
// EXTERNAL MODULE: ./build-bundle/src/run/assess.js + 3 modules
var assess = __webpack_require__(51432);
// EXTERNAL MODULE: ./build-bundle/src/core/registry.js
var core_registry = __webpack_require__(18081);
// EXTERNAL MODULE: ./build-bundle/src/io/capped-log.js
var capped_log = __webpack_require__(99661);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-command.js
var arm_command = __webpack_require__(38454);
// EXTERNAL MODULE: ./build-bundle/src/environment/probe.js
var environment_probe = __webpack_require__(76262);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/free-ports.js
var free_ports = __webpack_require__(45469);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-exit.js
var arm_exit = __webpack_require__(82787);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/process-arm.js
var process_arm = __webpack_require__(17598);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/readiness.js
var drivers_readiness = __webpack_require__(87396);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/watchdog.js
var drivers_watchdog = __webpack_require__(93981);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var files = __webpack_require__(87888);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
;// CONCATENATED MODULE: ./build-bundle/src/io/lock-file.js


const lock_file_POLL_MS = 100;
let counter = 0;
/**
 * Waits until this process alone holds `path`, across processes of one machine. A lock whose owner has died is taken over.
 * @returns how to give it back
 * @throws the signal's reason when aborted while waiting
 */
async function acquireLock(path, clock, signal) {
    const me = (0,processes/* identify */.ls)();
    const draft = unique(path);
    await (0,promises_.writeFile)(draft, me);
    try {
        for (;;) {
            signal?.throwIfAborted();
            if (await claim(draft, path))
                return () => (0,promises_.rm)(path, { force: true });
            await removeIfAbandoned(path);
            await clock.sleep(lock_file_POLL_MS, signal);
        }
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
/** A hard link appears together with its content or not at all, so nobody ever reads half an owner. */
async function claim(draft, path) {
    try {
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function removeIfAbandoned(path) {
    const owner = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (owner === undefined || (0,processes/* isAlive */._n)(owner))
        return;
    const aside = unique(path);
    await (0,promises_.rename)(path, aside).catch(() => undefined);
    // Between the read and the rename somebody else may have taken it over: then it is put back.
    const taken = await (0,promises_.readFile)(aside, 'utf8').catch(() => undefined);
    if (taken !== undefined && (0,processes/* isAlive */._n)(taken))
        await (0,promises_.link)(aside, path).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
function unique(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}`;
}

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
        const unlock = await acquireLock(`${root}.lock`, context.clock, context.signal);
        try {
            const directory = (0,external_node_path_.join)(root, await git(context, 'rev-parse', '--show-prefix'));
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
        await alone(root, context, () => git(context, '-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', '--force', root, revision.sha));
        if (!(await exists(directory))) {
            throw (0,errors/* fail */.fJ)('FS_ARM_COMMAND', {
                arm,
                found: `${arm}: ${revision.ref} (${revision.sha.slice(0, 10)}) has no directory ${directory.slice(root.length + 1)}`,
                expected: 'the directory of the configuration in that revision',
            });
        }
        if (request.build !== undefined)
            await runBuild(request.build, directory, request, context);
        await (0,files/* writeAtomic */.vZ)(marker, JSON.stringify({ sha: revision.sha, ref: revision.ref, build: request.build ?? null }));
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
    const log = await capped_log/* CappedLog */.M.open(path, capped_log/* LOG_CAP_BYTES */.O, (0,redact_output/* logRedactor */.B)(request.env, request.secrets));
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
            lastLines: (0,redact_output/* redactOutput */.n)(log.lastLines(), request.env, request.secrets),
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
        await tryGit(context, 'worktree', 'remove', '--force', '--force', root);
        await (0,promises_.rm)(root, { recursive: true, force: true });
        await tryGit(context, 'worktree', 'prune');
    });
}
/** git's own bookkeeping of worktrees does not bear an `add` beside a `prune`, which takes the directory away under it. */
async function alone(root, context, change) {
    const unlock = await acquireLock((0,external_node_path_.join)((0,external_node_path_.dirname)(root), 'bookkeeping.lock'), context.clock, context.signal);
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
    const arms = environment_environment/* ARMS */.u.filter((arm) => spec[arm] !== undefined);
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
    return resolveRevision(ref, gitContext(preparation), { exclude: ownDirectories(spec, context) });
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
    const store = (0,external_node_path_.join)(context.cacheDirectory, 'arms');
    await (0,promises_.mkdir)(store, { recursive: true });
    await removeAbandoned(store);
    copies += 1;
    const copy = (0,external_node_path_.join)(store, `${(0,processes/* identify */.ls)()}.${copies}.${arm}`);
    const remove = () => (0,promises_.rm)(copy, { recursive: true, force: true, maxRetries: 3 });
    const left = new Set([...ownDirectories(spec, context), (0,external_node_path_.join)(workplace.root, '.git')]);
    try {
        await (0,files/* cloneTree */.Sn)(workplace.root, copy, { skip: (path) => left.has(path), linked: (path) => (0,external_node_path_.basename)(path) === 'node_modules' });
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
        await (0,files/* replaceFile */.fR)(source, to);
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

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-launch.js














/**
 * Starts the arms in the order of their places and waits until all are ready.
 * @param generation 1 for the first start of a session; later ones log to `logs/ARM-N.log`
 * @throws FS_ARM_COMMAND, FS_ARM_DIED, FS_ARM_NOT_READY, FS_PORT_IN_USE with `arm`; what was started is stopped first
 */
async function launch(session, places, generation) {
    const order = [...places].sort(([, a], [, b]) => a.order - b.order);
    const arms = [];
    const directories = new Map();
    const releases = [];
    let stopped;
    const stop = () => {
        session.signal.removeEventListener('abort', onAbort);
        stopped ??= stopAll(session, arms, releases);
        return stopped;
    };
    const onAbort = () => void stop();
    session.signal.addEventListener('abort', onAbort, { once: true });
    try {
        for (const [name] of order) {
            const { directory, remove } = await openWorkplace(name, session.workplaces.of(name), session.preparation);
            releases.push(remove);
            directories.set(name, directory);
        }
        const logs = await openLogs(session, places, generation);
        releases.push(async () => void (await Promise.all([...logs.values()].map((log) => log.close()))));
        await prepareStates(session, places, directories, logs);
        for (const [name, place] of order) {
            session.signal.throwIfAborted();
            arms.push(await startArm(session, name, place, directories.get(name), logs.get(name)));
        }
        return { arms, targets: await awaitAll(session, arms), directories, stop };
    }
    catch (error) {
        await stop();
        await stopAll(session, arms, releases); // what was begun while an abort was already stopping the rest
        throw error;
    }
}
async function stopAll(session, arms, releases) {
    await Promise.all(arms.map((arm) => arm.stop()));
    await (0,process_group/* stopStrays */.DK)(`${drivers_watchdog/* MARK */.M}=${session.mark}`, session.context.clock, session.options.graceMs);
    await Promise.all(releases.map((release) => release()));
}
async function openLogs(session, places, generation) {
    const { context, options } = session;
    const logs = new Map();
    for (const [name, place] of places) {
        const file = generation === 1 ? `${name}.log` : `${name}-${generation}.log`;
        const redact = (0,redact_output/* logRedactor */.B)(envOf(session, name, place), context.secrets);
        logs.set(name, await capped_log/* CappedLog */.M.open((0,external_node_path_.join)(context.runDirectory, 'logs', file), options.logCapBytes, redact));
    }
    return logs;
}
/** Runs `state.prepare` for all arms side by side. All are waited for, so that a failure of the primary is told before one of the shadow. */
async function prepareStates(session, places, directories, logs) {
    const command = session.spec.state.prepare;
    if (command === undefined)
        return;
    const entries = [...places].sort(([a], [b]) => Number(a === 'shadow') - Number(b === 'shadow'));
    const results = await Promise.allSettled(entries.map(([name, place]) => prepareState(session, command, name, place, directories.get(name), logs.get(name))));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed)
        throw failed.reason;
}
/** @throws FS_ARM_COMMAND where the command fails */
async function prepareState(session, command, name, place, cwd, log) {
    const { context, watchdog } = session;
    context.progress(`Preparing the state of ${name}`);
    const env = envOf(session, name, place);
    const result = await (0,exec/* exec */.m)('sh', ['-c', command], {
        cwd,
        env,
        clock: context.clock,
        signal: session.signal,
        maxBytes: 0,
        onOutput: (chunk) => log.write(chunk),
        onSpawn: (group) => watchdog.watch(group),
    });
    if (result.exitCode === 0)
        return;
    throw (0,errors/* fail */.fJ)('FS_ARM_COMMAND', {
        arm: name,
        found: `${name}: \`${command}\` ended ${(0,arm_exit/* describeEnd */.lA)(result)}`,
        hint: "Check `environment.state.prepare`; its output is in the arm's log in the run folder under logs/.",
        lastLines: (0,redact_output/* redactOutput */.n)(log.lastLines(), env, context.secrets),
        place: { file: log.path },
    });
}
async function startArm(session, name, place, directory, log) {
    const { context, spec, options } = session;
    const command = (0,arm_command/* fillCommand */.nH)(spec, name, place);
    context.progress(`Starting ${name}: ${command}`);
    const start = { name, command, directory, place, log, clock: context.clock, graceMs: options.graceMs };
    return process_arm/* ProcessArm */.g.run({ ...start, env: envOf(session, name, place), watch: (group) => session.watchdog.watch(group) });
}
const envOf = (session, name, place) => ({
    ...(0,arm_command/* armEnvironment */.mt)(session.context.processEnv, session.spec[name], place),
    [drivers_watchdog/* MARK */.M]: session.mark,
});
/**
 * Waits for every arm. A failure of the primary or the baseline ends the wait at once; one of the shadow waits for the others, because
 * it is the change's fault only where the unchanged service does come up.
 */
async function awaitAll(session, arms) {
    let ofShadow;
    const waits = arms.map(async (arm) => {
        try {
            return await awaitArm(session, arm);
        }
        catch (error) {
            if (arm.name !== 'shadow' || !(0,errors/* isForeshadowError */.rU)(error))
                throw error;
            ofShadow = error;
            return undefined;
        }
    });
    waits.forEach((wait) => void wait.catch(() => undefined));
    const targets = await Promise.all(waits);
    if (ofShadow !== undefined)
        throw ofShadow;
    return targets.filter((target) => target !== undefined);
}
async function awaitArm(session, arm) {
    const { ready } = session.spec[arm.name];
    const probe = (0,environment_probe/* chooseProbe */.G1)(ready);
    const { readiness, origin } = await (0,drivers_readiness/* awaitReady */.k)({
        probe,
        origins: [`http://127.0.0.1:${arm.place.port}`, `http://[::1]:${arm.place.port}`],
        withinMs: ready.withinMs,
        onLine: (listener) => arm.log.onLine(listener),
        ended: arm.ended,
    }, session.context.clock, session.signal);
    if (readiness.state === 'ready') {
        session.context.progress(`${arm.name} is ready at ${origin}`);
        return { arm: arm.name, origin };
    }
    const lines = (0,redact_output/* redactOutput */.n)(arm.log.lastLines(), arm.env, session.context.secrets);
    if (readiness.state === 'failed' && readiness.reason === 'exit')
        throw (0,arm_exit/* explainEarlyEnd */.iu)(arm.name, arm.command, readiness, lines, arm.log.path);
    const last = readiness.state === 'failed' && readiness.lastFailure !== undefined ? `: ${readiness.lastFailure}` : '';
    throw (0,errors/* fail */.fJ)('FS_ARM_NOT_READY', {
        arm: arm.name,
        found: `${arm.name} was not ready within ${(0,units/* formatDuration */.a3)(ready.withinMs)}${last}`,
        expected: (0,environment_probe/* describeProbe */.WH)(probe),
        lastLines: lines,
        place: { file: arm.log.path },
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/process-tree.js
const TICKS_PER_SECOND = 100;
/** Reads a stat line; the command name may hold blanks and parentheses. Undefined where the text is not one. */
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    if (end < 0 || fields.length < 20)
        return undefined;
    const at = (index) => Number(fields[index]);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0],
        ppid: at(1),
        session: at(3),
        ownTicks: at(11) + at(12),
        reapedTicks: at(13) + at(14),
        startTicks: at(19),
    };
}
/** The processes that belong to `leader`: its descendants, and whoever is still in its session after losing their parent. */
function selectTree(all, leader) {
    const childrenOf = new Map();
    for (const stat of all) {
        const siblings = childrenOf.get(stat.ppid);
        if (siblings)
            siblings.push(stat);
        else
            childrenOf.set(stat.ppid, [stat]);
    }
    const tree = new Map();
    const add = (stat) => {
        if (tree.has(stat.pid))
            return;
        tree.set(stat.pid, stat);
        for (const child of childrenOf.get(stat.pid) ?? [])
            add(child);
    };
    for (const stat of all)
        if (stat.pid === leader || stat.session === leader)
            add(stat);
    return [...tree.values()];
}
/**
 * Adds one consistent reading of the tree. The total never falls: a child that ends hands its time to the parent that waits for it
 * (cutime, cstime); what vanished beyond that (orphans, ignored SIGCHLD) is kept from its last reading.
 */
function accountCpu(before, tree) {
    const members = new Map(tree.map((stat) => [`${stat.pid}:${stat.startTicks}`, stat]));
    let vanished = 0;
    let handedOver = 0;
    for (const [key, old] of before?.members ?? []) {
        const now = members.get(key);
        if (now)
            handedOver += now.reapedTicks - old.reapedTicks;
        else
            vanished += old.ownTicks + old.reapedTicks;
    }
    const lostTicks = (before?.lostTicks ?? 0) + Math.max(0, vanished - handedOver);
    const seen = tree.reduce((sum, stat) => sum + stat.ownTicks + stat.reapedTicks, 0);
    return { lostTicks, totalTicks: seen + lostTicks, members };
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/tree-sampler.js


/** A reading is taken again where a process ended between its own line and its parent's: its time would be missed or counted twice. */
const ATTEMPTS = 4;
/** Reads CPU and memory of whole process trees from `/proc`; remembers what ended, so that CPU never falls. */
class TreeSampler {
    accounts = new Map();
    last = Promise.resolve();
    /** One reading of all arms. Arms without a process are left out; all of them where there is no `/proc`. */
    sample(arms, now) {
        const next = this.last.then(() => this.read(arms, now));
        this.last = next.catch(() => undefined);
        return next;
    }
    async read(arms, now) {
        const trees = await readTrees(arms.map(({ pid }) => pid));
        const atMs = now();
        return arms.flatMap(({ arm }, index) => {
            const tree = trees[index] ?? [];
            const running = tree.filter((stat) => stat.state !== 'Z' && stat.state !== 'X');
            if (running.length === 0)
                return [];
            const account = accountCpu(this.accounts.get(arm), tree);
            this.accounts.set(arm, account);
            const rssBytes = running.reduce((sum, stat) => sum + residentBytes(stat.pid), 0);
            return [{ arm, atMs, cpuSeconds: account.totalTicks / TICKS_PER_SECOND, rssBytes, processes: running.length }];
        });
    }
}
async function readTrees(leaders) {
    for (let attempt = 1;; attempt++) {
        const all = [];
        await (0,processes/* visitProcesses */.TF)('stat', (_, text) => {
            const stat = parseStat(text);
            if (stat)
                all.push(stat);
        });
        const trees = leaders.map((leader) => selectTree(all, leader));
        if (attempt === ATTEMPTS || trees.flat().every(isStillThere))
            return trees;
    }
}
/** A process that was waited for has no entry any more; one that ended but was not is a zombie and keeps its times. */
function isStillThere(stat) {
    const text = (0,processes/* readProcFile */.XM)(stat.pid, 'stat');
    return text !== undefined && parseStat(text)?.startTicks === stat.startTicks;
}
/** Resident bytes (VmRSS, proc(5)). Pages that processes share count once for each: the same on every arm. */
function residentBytes(pid) {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec((0,processes/* readProcFile */.XM)(pid, 'status') ?? '')?.[1];
    return Number(kilobytes ?? 0) * 1024;
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-environment.js





/** The running arms of the process driver. Disposing it also disposes what `restartSwapped` made of it. */
class ProcessEnvironment {
    targets;
    facts;
    cores = (0,external_node_os_.availableParallelism)();
    session;
    launched;
    generation;
    sampler = new TreeSampler();
    listeners = new Set();
    exits = [];
    successor;
    disposed;
    constructor(session, launched, generation) {
        this.session = session;
        this.launched = launched;
        this.generation = generation;
        this.targets = launched.targets;
        this.facts = Object.fromEntries(launched.arms.map((arm) => [arm.name, this.describe(arm)]));
        for (const arm of launched.arms)
            void arm.ended.then((end) => this.noteExit(arm, end));
        session.signal.addEventListener('abort', this.onAbort, { once: true });
    }
    async sample() {
        const alive = this.launched.arms.filter((arm) => !arm.isStopping).map((arm) => ({ arm: arm.name, pid: arm.pid }));
        return alive.length === 0 ? [] : this.sampler.sample(alive, () => this.session.context.clock.now());
    }
    onExit(listener) {
        this.listeners.add(listener);
        // An arm lost before anybody listened is told too, though not before this call has returned.
        for (const exit of this.exits)
            queueMicrotask(() => this.listeners.has(listener) && listener(exit));
        return () => this.listeners.delete(listener);
    }
    /** Stops everything, then starts fresh processes with the places of primary and shadow swapped. Fails like `up`, leaving nothing running. */
    async restartSwapped() {
        await this.launched.stop();
        try {
            this.session.signal.throwIfAborted();
            const next = this.generation + 1;
            this.successor = new ProcessEnvironment(this.session, await launch(this.session, this.swapPlaces(), next), next);
            return this.successor;
        }
        catch (error) {
            await this[Symbol.asyncDispose]();
            throw error;
        }
    }
    [Symbol.asyncDispose]() {
        this.disposed ??= this.disposeOnce();
        return this.disposed;
    }
    onAbort = () => void this[Symbol.asyncDispose]();
    async disposeOnce() {
        this.session.signal.removeEventListener('abort', this.onAbort);
        this.listeners.clear();
        await this.launched.stop();
        if (this.successor)
            await this.successor[Symbol.asyncDispose]();
        else
            await this.session[Symbol.asyncDispose]();
    }
    /** A port that the arm's own `env` fixes stays with the arm; start order and CPU are swapped all the same. */
    swapPlaces() {
        const places = new Map(this.launched.arms.map((arm) => [arm.name, arm.place]));
        const primary = places.get('primary');
        const shadow = places.get('shadow');
        if (!primary || !shadow)
            return places;
        const fixed = ['primary', 'shadow'].some((arm) => this.session.spec[arm].env['PORT'] !== undefined);
        places.set('primary', fixed ? { ...shadow, port: primary.port } : shadow);
        places.set('shadow', fixed ? { ...primary, port: shadow.port } : primary);
        return places;
    }
    noteExit(arm, end) {
        if (arm.isStopping)
            return;
        const lastLines = (0,redact_output/* redactOutput */.n)(arm.log.lastLines(), arm.env, this.session.context.secrets);
        const exit = { arm: arm.name, atMs: this.session.context.clock.now(), reason: (0,arm_exit/* reasonOf */.A3)(end, lastLines), ...end, lastLines };
        this.exits.push(exit);
        for (const listener of this.listeners)
            listener(exit);
        void arm.stop(); // what its command left behind
    }
    describe(arm) {
        const { revision, root, cached } = this.session.workplaces.of(arm.name);
        return {
            ref: revision?.ref ?? null,
            revision: revision ? { sha: revision.sha, subject: revision.subject, uncommitted: revision.uncommitted } : null,
            worktree: root,
            directory: this.launched.directories.get(arm.name) ?? root,
            builtBefore: cached ?? null,
            command: arm.command,
            pid: arm.pid,
            port: arm.place.port,
            startedAs: arm.place.order + 1,
            log: arm.log.path,
        };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-session.js




/** Starts the watchdog, then checks out and builds what the arms need. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running */
async function openSession(given, context, options) {
    const spec = { ...given, directory: (0,external_node_path_.resolve)(given.directory) };
    const mark = (0,external_node_crypto_.randomUUID)();
    const watchdog = new drivers_watchdog/* Watchdog */.I(mark, context.processEnv);
    const preparation = { spec, context, mark: { [drivers_watchdog/* MARK */.M]: mark }, onSpawn: (group) => watchdog.watch(group) };
    try {
        const workplaces = await prepareWorkplaces(preparation);
        const dispose = async () => {
            await workplaces.release();
            await watchdog[Symbol.asyncDispose]();
        };
        return { spec, context, options, mark, watchdog, preparation, workplaces, signal: context.signal, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await watchdog[Symbol.asyncDispose]();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process.js











/** The driver that runs each arm as a command on this machine, in a process group, a directory and on a port of its own. */
function createProcessDriver(options = {}) {
    return { name: 'process', up: (spec, context) => up(spec, context, { graceMs: process_group/* GRACE_MS */.g3, logCapBytes: capped_log/* LOG_CAP_BYTES */.O, ...options }) };
}
const processDriver = createProcessDriver();
async function up(spec, context, options) {
    try {
        context.signal.throwIfAborted();
        checkBeforehand(spec);
        const session = await openSession(spec, context, options);
        try {
            const places = await choosePlaces(spec);
            return new ProcessEnvironment(session, await launch(session, places, 1), 1);
        }
        catch (error) {
            await session[Symbol.asyncDispose]();
            throw error;
        }
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
        throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an abort while the arms were brought up', cause: error });
    }
}
const armsOf = (spec) => environment_environment/* ARMS */.u.filter((arm) => spec[arm] !== undefined);
/** What can be known to be wrong is said before a build of ten minutes, not after it. */
function checkBeforehand(spec) {
    for (const arm of armsOf(spec)) {
        const { ready } = spec[arm];
        (0,environment_probe/* chooseProbe */.G1)(ready);
        (0,arm_command/* fillCommand */.nH)(spec, arm, { order: 0, port: 0, cpu: 0 });
        (0,arm_command/* fixedPort */._x)(spec[arm], arm);
    }
}
/** Primary first, then shadow and baseline; a core each, in turn, for commands that ask for `{{cpu}}`. */
async function choosePlaces(spec) {
    const arms = armsOf(spec);
    const ports = await (0,free_ports/* choosePorts */.m)(arms.map((arm) => [arm, (0,arm_command/* fixedPort */._x)(spec[arm], arm)]));
    const cores = (0,external_node_os_.availableParallelism)();
    return new Map(arms.map((arm, order) => [arm, { order, port: ports.get(arm), cpu: order % cores }]));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/url.js





/**
 * The driver for arms that somebody else runs: it checks that they answer and leaves them alone. It sees no resources and no exits
 * (a target that goes away shows as failed requests) and cannot restart anything.
 */
const urlDriver = { name: 'url', up: url_up };
async function url_up(spec, context) {
    const named = environment_environment/* ARMS */.u.flatMap((arm) => {
        const armSpec = spec[arm];
        return armSpec ? [[arm, armSpec, readOrigin(arm, armSpec)]] : [];
    });
    try {
        const targets = await reachAll(named, context);
        const facts = Object.fromEntries(named.map(([arm, armSpec, origin]) => [arm, { origin, image: armSpec.image ?? null, ref: armSpec.ref ?? null }]));
        return {
            targets,
            facts,
            cores: undefined,
            sample: async () => [],
            onExit: () => () => undefined,
            [Symbol.asyncDispose]: async () => undefined,
        };
    }
    catch (error) {
        if (!context.signal.aborted)
            throw error;
        throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an abort while the targets were checked', cause: error });
    }
}
/** @throws FS_VALUE where the arm has no URL, it is not http(s), or it has a path, which requests bring themselves */
function readOrigin(arm, spec) {
    const place = { path: `environment.${arm}.url` };
    const expected = 'a URL such as http://127.0.0.1:8080';
    if (spec.url === undefined)
        throw (0,errors/* fail */.fJ)('FS_VALUE', { arm, found: `no url for ${arm}`, expected, place });
    const url = URL.canParse(spec.url) ? new URL(spec.url) : undefined;
    const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '';
    if (!usable)
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            arm,
            found: `"${url ? url.origin + url.pathname : spec.url}"`,
            expected: `${expected}, without path, query or credentials`,
            place,
        });
    return url.origin;
}
/** All are asked side by side. The failure of another arm ends the wait and outranks the shadow's, as in every driver. */
async function reachAll(named, context) {
    const pointless = new AbortController();
    const signal = AbortSignal.any([pointless.signal, context.signal]);
    const results = await Promise.allSettled(named.map(async ([arm, spec, origin]) => {
        try {
            return await reach(arm, spec, origin, { ...context, signal });
        }
        catch (error) {
            if (arm !== 'shadow')
                pointless.abort(error);
            throw error;
        }
    }));
    if (pointless.signal.aborted)
        throw pointless.signal.reason;
    return results.map((result) => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value;
    });
}
async function reach(arm, spec, origin, context) {
    const probe = (0,environment_probe/* chooseProbe */.G1)(spec.ready);
    if (probe.kind === 'log') {
        throw (0,errors/* fail */.fJ)('FS_VALUE', {
            arm,
            found: `ready.log for ${arm}`,
            expected: 'ready.http or ready.tcp: the url driver sees no output',
            place: { path: `environment.${arm}.ready` },
        });
    }
    const { readiness } = await (0,drivers_readiness/* awaitReady */.k)({ probe, origins: [origin], withinMs: spec.ready.withinMs }, context.clock, context.signal);
    if (readiness.state === 'ready')
        return { arm, origin };
    const last = readiness.state === 'failed' && readiness.reason === 'deadline' ? readiness.lastFailure : undefined;
    throw (0,errors/* fail */.fJ)('FS_UNREACHABLE', {
        arm,
        found: `${arm} at ${origin}, not within ${(0,units/* formatDuration */.a3)(spec.ready.withinMs)}${last === undefined ? '' : `: ${last}`}`,
        expected: (0,environment_probe/* describeProbe */.WH)(probe),
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/registry.js


/** Every way of bringing arms up, by the name a configuration uses. */
const drivers = { process: processDriver, url: urlDriver };

;// CONCATENATED MODULE: ./build-bundle/src/run/bring-up.js




/** Brings the arms up with the driver the plan names. */
function bringUp(plan, context, folder) {
    const driver = (0,core_registry/* lookUp */.T)(drivers, 'driver', plan.environment.driver);
    return driver.up(plan.environment, {
        clock: context.clock,
        signal: context.signal,
        runDirectory: folder.directory,
        cacheDirectory: context.cacheDirectory,
        progress: (text) => context.onProgress({ kind: 'message', text }),
        processEnv: context.processEnv,
        secrets: (0,public_plan/* secretValues */.V)(plan),
    });
}
/** The shadow that never came up is judged (a fail); anything else that failed before the traffic is not an arm's state. */
function lostBeforeTraffic(error) {
    if (!(0,errors/* isForeshadowError */.rU)(error) || error.detail.arm !== 'shadow')
        return {};
    if (error.code === 'FS_ARM_NOT_READY')
        return { shadow: 'never-ready' };
    if (error.code === 'FS_ARM_DIED' || error.code === 'FS_ARM_COMMAND')
        return { shadow: 'died' };
    return {};
}

;// CONCATENATED MODULE: ./build-bundle/src/run/budget.js
/** Least time a confirmation needs to say anything. */
const CONFIRMATION_MIN_MS = 8_000;
/** A confirmation takes at most this part of the first run. */
const CONFIRMATION_SHARE = 0.5;
/** Kept free at the end of the budget for stopping and starting the arms and for the report. */
const MARGIN_MS = 3_000;
/** Least traffic of a run, however small its budget. */
const SHORTEST_SECONDS = 5;
/**
 * Shortened where the budget would leave no room to confirm a fail: an unconfirmed one would be worth less than a shorter run.
 * @param leftMs of the budget, now that the arms are up
 * @returns the same object where it fits
 */
function withinBudget(measurement, leftMs, confirms) {
    const reserve = confirms ? CONFIRMATION_MIN_MS + MARGIN_MS : 0;
    const most = Math.max(SHORTEST_SECONDS, (leftMs - reserve) / 1_000);
    if (measurement.forSeconds <= most)
        return measurement;
    const forSeconds = Math.floor(most);
    const warmUpSeconds = Math.min(measurement.warmUpSeconds ?? 0, forSeconds * measurement.judge.warmupShare);
    return { ...measurement, forSeconds, warmUpSeconds };
}
/**
 * Whether an inconclusive run goes on: while more traffic could decide it, and the budget leaves room for a confirmation.
 * @param leftMs of the budget at this look
 */
function mayExtend(judgement, leftMs, forSeconds, confirms) {
    if (judgement.outcome !== 'inconclusive')
        return false;
    const open = judgement.findings.filter((finding) => finding.outcome === 'inconclusive');
    const wouldHelp = open.every((finding) => finding.code === 'not-enough' || finding.tier === 'hold');
    const reserve = confirms ? Math.max(CONFIRMATION_MIN_MS, forSeconds * 1_000 * CONFIRMATION_SHARE * 0.5) : 0;
    return wouldHelp && leftMs > reserve + MARGIN_MS;
}
/** How long the confirmation of a run of `forSeconds` takes; null where the budget leaves too little for it to say anything. */
function confirmationSeconds(forSeconds, leftMs) {
    if (leftMs < CONFIRMATION_MIN_MS)
        return null;
    return Math.min(forSeconds * CONFIRMATION_SHARE, (leftMs - MARGIN_MS) / 1_000);
}

;// CONCATENATED MODULE: ./build-bundle/src/run/describe-arms.js
/** One line an arm for the report: revision, command, and what it has otherwise than the primary; or the address where nothing more is known. */
function describeArms(environment, spec) {
    return environment.targets.map(({ arm, origin }) => {
        const { ref, revision, command } = (environment.facts[arm] ?? {});
        const code = revision ? `${ref ?? 'revision'} ${revision.sha.slice(0, 10)} "${revision.subject}"` : '';
        const own = arm === 'primary' ? '' : describeDifference(spec.primary, spec[arm] ?? spec.primary);
        return { arm, what: [[code, command].filter(Boolean).join(', ') || origin, own].filter(Boolean).join('; ') };
    });
}
/** The names of what differs, never the values: they may be secrets. */
function describeDifference(primary, other) {
    const env = changedNames(primary.env, other.env);
    const files = changedNames(primary.files, other.files);
    const parts = [...(env.length > 0 ? [`environment ${env.join(', ')}`] : []), ...(files.length > 0 ? [`files ${files.join(', ')}`] : [])];
    return parts.length === 0 ? '' : `unlike the primary: ${parts.join('; ')}`;
}
function changedNames(from, to) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}

// EXTERNAL MODULE: ./build-bundle/src/report/numbers.js
var numbers = __webpack_require__(53199);
// EXTERNAL MODULE: ./build-bundle/src/report/sentences/words.js
var words = __webpack_require__(18853);
// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var traffic_safety = __webpack_require__(78068);
// EXTERNAL MODULE: ./build-bundle/src/traffic/select.js + 1 modules
var traffic_select = __webpack_require__(60541);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/replay.js + 10 modules
var sources_replay = __webpack_require__(3265);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/replay-requests.js + 1 modules
var replay_requests = __webpack_require__(71120);
;// CONCATENATED MODULE: ./build-bundle/src/run/feed.js






/** Opens the recording the plan names: damage and emptiness are known before any arm is started. */
async function openFeed(plan) {
    const { replay, select, safety } = plan.traffic;
    const recording = await (0,sources_replay/* inspectRecording */.k)(replay.recording, replay.format);
    const options = {
        select: (0,traffic_select/* createSelect */.Hn)({ ...select, share: select.share === 'auto' ? 1 : select.share }, String(plan.seed)),
        replayUnsafe: (0,traffic_safety/* mayReplayUnsafe */.p)(safety.unsafe, plan.environment),
        repeat: replay.rate !== 'recorded',
        shiftTimes: false,
    };
    const counts = { read: 0, skipped: {} };
    return {
        requests: () => (0,replay_requests/* replayRequests */.G)(recording, options, counts),
        lengthSeconds: replay.rate === 'recorded' ? recording.spanMs / 1_000 / replay.speed : null,
        skipped: () => ({ ...counts.skipped }),
        notes: [recordingNote(recording), ...recording.fidelity.notes],
    };
}
/** `Recording: 4,339 requests of 263 clients (jsonl).` */
function recordingNote({ length, sessions, format }) {
    return `Recording: ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(length), 'request')} of ${(0,words/* plural */.LS)((0,numbers/* formatCount */.B4)(sessions), 'client')} (${format}).`;
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/lateness.js
var lateness = __webpack_require__(11505);
;// CONCATENATED MODULE: ./build-bundle/src/run/live-shape.js
/** The shape of a run while it happens: which arms are lost since when, and whether time is up. */
class LiveShape {
    arms;
    armsLostAt = {};
    forSeconds;
    orphans = 0;
    generatorLate = false;
    constructor(forSeconds, arms) {
        this.forSeconds = forSeconds;
        this.arms = Object.fromEntries(arms.map((arm) => [arm, 'alive']));
    }
    /** @param at seconds since the start of the traffic */
    lose(exit, at) {
        if (this.arms[exit.arm] !== 'alive')
            return;
        this.arms[exit.arm] = exit.reason;
        this.armsLostAt[exit.arm] = Number(at.toFixed(3));
    }
    get anyLost() {
        return Object.values(this.arms).some((state) => state !== 'alive');
    }
    /** A frozen copy, as it stands now. */
    at(ended) {
        return {
            forSeconds: this.forSeconds,
            ended,
            arms: { ...this.arms },
            ...(this.anyLost ? { armsLostAt: { ...this.armsLostAt } } : {}),
            orphans: this.orphans,
            ...(this.generatorLate ? { generatorLate: true } : {}),
        };
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/measured-run.js + 7 modules
var measured_run = __webpack_require__(76638);
;// CONCATENATED MODULE: ./build-bundle/src/run/resources.js
/** Turns readings of CPU and memory into series: CPU in percent of one core, memory in bytes. */
class ResourceSeries {
    cpu = new Map();
    memory = new Map();
    previous = new Map();
    lastCpu = new Map();
    /** @param at seconds since the start of the traffic; the same for all arms of one reading, so that their series align */
    add(samples, at) {
        for (const sample of samples) {
            append(this.memory, sample.arm, [at, sample.rssBytes]);
            const before = this.previous.get(sample.arm);
            this.previous.set(sample.arm, sample);
            if (!before || sample.atMs <= before.atMs || sample.cpuSeconds < before.cpuSeconds)
                continue;
            const percent = (100 * (sample.cpuSeconds - before.cpuSeconds)) / ((sample.atMs - before.atMs) / 1_000);
            this.lastCpu.set(sample.arm, percent);
            append(this.cpu, sample.arm, [at, percent]);
        }
    }
    /** The busiest arm's use of its share of the cores (arms and generator share them equally), 0-1; null before two readings. */
    busiestShare(cores, arms) {
        if (this.lastCpu.size === 0 || cores === undefined)
            return null;
        const share = (100 * cores) / (arms + 1);
        return Math.max(...this.lastCpu.values()) / share;
    }
}
function append(series, arm, point) {
    const points = series.get(arm);
    if (points)
        points.push(point);
    else
        series.set(arm, [point]);
}

// EXTERNAL MODULE: ./build-bundle/src/run/run-recorder.js
var run_recorder = __webpack_require__(50460);
// EXTERNAL MODULE: ./build-bundle/src/run/trial-reader.js
var trial_reader = __webpack_require__(35746);
;// CONCATENATED MODULE: ./build-bundle/src/run/measure-arms.js







/** Milliseconds between two readings of the arms. */
const TICK_MS = 500;
/** Sends the traffic, reads the arms, looks, and stops as soon as the verdict stands: the loop of the experiment. */
async function measureArms(setup) {
    const measured = await measured_run/* MeasuredRun */.C.create(setup.measurement);
    const loop = new MeasuringLoop(setup, measured);
    return loop.run();
}
class MeasuringLoop {
    setup;
    measured;
    recorder;
    shape;
    resources = new ResourceSeries();
    reader;
    startedAt;
    nextLook;
    extending = false;
    stop = 'running';
    constructor(setup, measured) {
        this.setup = setup;
        this.measured = measured;
        this.recorder = new run_recorder/* RunRecorder */.KS(setup.store, setup.folder);
        this.shape = new LiveShape(setup.measurement.forSeconds, setup.environment.targets.map((target) => target.arm));
        this.reader = new trial_reader/* TrialReader */.e(setup.ignore, setup.redact);
        this.startedAt = setup.clock.monotonic();
        this.nextLook = measured.judge.cadenceSeconds;
    }
    async run() {
        const { environment } = this.setup;
        const handle = this.drive();
        const stopListening = environment.onExit((exit) => {
            this.shape.lose(exit, this.now());
            handle.stop();
        });
        try {
            await this.tickUntilDone(handle);
            const summary = await handle.done;
            return await this.finish(summary);
        }
        finally {
            stopListening();
            handle.stop();
            this.recorder.flush();
        }
    }
    drive() {
        const { setup } = this;
        const { engine, feed, environment, clock, signal } = setup;
        const pace = { ...setup.pace, durationMs: Math.max(1_000, setup.deadlineMs - clock.monotonic()) };
        const context = {
            clock,
            random: (0,random/* seeded */.J)(setup.seed),
            signal,
            runId: setup.runId,
            headers: setup.headers,
            cpuShare: () => this.resources.busiestShare(environment.cores, environment.targets.length),
        };
        return engine.drive(feed.requests(), environment.targets, pace, context, (trial) => {
            const evidence = this.reader.read(trial);
            this.measured.add(evidence);
            this.recorder.trial(evidence);
        });
    }
    async tickUntilDone(handle) {
        let done = false;
        const ended = handle.done.then(() => (done = true), () => (done = true));
        for (let tick = 1; !done && this.stop === 'running'; tick++) {
            await Promise.race([ended, this.sleepUntil(tick * TICK_MS)]);
            if (done || this.setup.signal.aborted)
                break;
            await this.read();
            if (this.now() >= this.nextLook)
                this.look(handle);
            this.tell(handle);
        }
        handle.stop();
    }
    async sleepUntil(sinceStartMs) {
        const left = sinceStartMs - (this.setup.clock.monotonic() - this.startedAt);
        if (left > 0)
            await this.setup.clock.sleep(left, this.setup.signal).catch(() => undefined);
    }
    /** One reading of all arms; its points carry the time at which it was begun. */
    async read() {
        const at = this.now();
        const samples = await this.setup.environment.sample();
        this.resources.add(samples, at);
        for (const [kpi, arms] of [
            ['cpu', this.resources.cpu],
            ['memory', this.resources.memory],
        ]) {
            for (const [arm, points] of arms) {
                const point = points.at(-1);
                if (point?.[0] !== at)
                    continue;
                this.measured.addReading(kpi, arm, point);
                this.recorder.reading(kpi, arm, point);
            }
        }
        this.measured.addRequests(at);
        this.recorder.requests([at, this.measured.trialCount]);
    }
    look(handle) {
        const at = this.now();
        const { judge } = this.measured;
        while (this.nextLook <= at)
            this.nextLook += judge.cadenceSeconds;
        const run = this.shape.at(false);
        const ending = this.measured.look(at, run);
        this.recorder.look({ at, afterSeq: this.measured.trialCount, run, final: false });
        if (this.isOver(ending, at, run))
            this.end(handle);
        else if (at >= this.setup.measurement.forSeconds)
            this.extendOrEnd(handle, at);
    }
    /** A confirmation goes on until it has an answer on everything accused, however clear the first of them is. */
    isOver(ending, at, run) {
        if (this.setup.phase === 'measuring')
            return ending !== null;
        return ending === 'early-pass' || this.setup.shouldStop(this.conclude(at, run));
    }
    /** Time is up: more traffic where it could decide an inconclusive run. */
    extendOrEnd(handle, at) {
        const mayExtend = this.setup.shouldExtend(this.conclude(at, this.shape.at(true)));
        if (mayExtend)
            this.extending = true;
        else
            this.end(handle);
    }
    end(handle) {
        this.stop = 'final';
        handle.stop();
    }
    conclude(at, run) {
        return this.measured.conclude(at, run, this.setup.extra, this.setup.accept);
    }
    /** The last reading and the last look, after everything in flight has answered. */
    async finish(summary) {
        if (!this.shape.anyLost)
            await this.read();
        const at = this.now();
        this.shape.orphans = summary.orphans;
        this.shape.generatorLate = (0,lateness/* isGeneratorLate */.Y0)(summary) && !this.shape.anyLost;
        const run = this.shape.at(true);
        this.measured.look(at, run);
        this.recorder.look({ at, afterSeq: this.measured.trialCount, run, final: true });
        return { measured: this.measured, judgement: this.conclude(at, run), summary, endedAt: at };
    }
    tell(handle) {
        const { sent, rate, latenessP99Ms } = handle.snapshot();
        const { judge } = this.measured;
        const warming = judge.warmUpEndedAt === null;
        this.setup.onProgress({
            kind: 'tick',
            phase: this.setup.phase === 'confirming' ? 'confirming' : warming ? 'warm-up' : this.extending ? 'extending' : 'measuring',
            seconds: this.now(),
            forSeconds: this.setup.measurement.forSeconds,
            sent,
            rate,
            latenessP99Ms,
            evidence: judge.looks.at(-1)?.evidence ?? {},
            stillNeeded: null,
        });
    }
    /** Seconds since the start of the traffic, to the millisecond. */
    now() {
        return Number(((this.setup.clock.monotonic() - this.startedAt) / 1_000).toFixed(3));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/run/measurement.js
var run_measurement = __webpack_require__(46500);
// EXTERNAL MODULE: ./build-bundle/src/run/run-document.js
var run_document = __webpack_require__(34439);
// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/experiment.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















/**
 * The sentence the product is: plan -> environment -> traffic -> observations -> judgement -> verdict -> report.
 * Never throws for what it could not measure: that is the outcome `error`, with whatever was measured in the run folder.
 * @throws catalogue errors with exit code 64 (usage, configuration), before anything is started
 */
async function runExperiment(plan, context) {
    const folder = new run_folder.RunFolder(context.outDirectory);
    folder.clearEarlierRun();
    folder.writeJson('plan.json', context.publicPlan);
    const experiment = new Experiment(plan, context, folder);
    folder.journal('run begun', { run: context.runId, seed: plan.seed }, context.clock.now());
    const result = await experiment.run();
    folder.journal('run ended', { outcome: result.verdict.outcome, exitCode: result.exitCode }, context.clock.now());
    return result;
}
class Experiment {
    plan;
    context;
    folder;
    startedMs;
    /** on the monotonic clock: a system clock that is set during the run changes no budget */
    deadlineMs;
    today;
    constructor(plan, context, folder) {
        this.plan = plan;
        this.context = context;
        this.folder = folder;
        this.startedMs = context.clock.now();
        this.deadlineMs = context.clock.monotonic() + plan.budgetMs;
        this.today = new Date(this.startedMs).toISOString().slice(0, 10);
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const store = __addDisposableResource(env_1, new SqliteStore(this.folder.path('store.db')), false);
            const feed = await openFeed(this.plan);
            const measurement = this.measurement(feed);
            store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.J)(measurement));
            try {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const environment = __addDisposableResource(env_2, await bringUp(this.plan, this.context, this.folder), true);
                    const setup = this.setup(environment, feed, store, this.withinBudget(measurement, environment));
                    store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.J)(setup.measurement));
                    const first = await measureArms(setup);
                    if (this.context.signal.aborted)
                        throw this.context.signal.reason;
                    const again = await this.confirm(environment, setup, first);
                    return await this.conclude(store, first, again, this.runDocument(environment, feed, first, again !== null));
                }
                catch (e_1) {
                    env_2.error = e_1;
                    env_2.hasError = true;
                }
                finally {
                    const result_1 = __disposeResources(env_2);
                    if (result_1)
                        await result_1;
                }
            }
            catch (error) {
                return await this.concludeWithout(store, measurement, feed, error);
            }
        }
        catch (e_2) {
            env_1.error = e_2;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** `for` is measured traffic; the warm-up, at most a fixed share of the whole, comes on top. */
    measurement(feed) {
        const { kpis, judge, forecast, traffic } = this.plan;
        const planned = traffic.forMs / 1_000 / (1 - judge.warmupShare);
        const forSeconds = Math.min(planned, feed.lengthSeconds ?? Number.POSITIVE_INFINITY);
        const warmUpSeconds = traffic.replay.rate === 'auto' ? forSeconds * judge.warmupShare : 0;
        return { kpis, judge: { ...judge, requestTimeoutMs: traffic.replay.timeoutMs }, forecast, forSeconds, warmUpSeconds };
    }
    /** What the budget leaves of the measurement, said where it is less than was asked for. */
    withinBudget(measurement, environment) {
        const shortened = withinBudget(measurement, this.leftMs(), this.plan.confirm && (0,environment_environment/* isRestartable */._)(environment));
        if (shortened === measurement)
            return measurement;
        const text = `The budget leaves ${shortened.forSeconds} s for traffic instead of ${Math.ceil(measurement.forSeconds)} s`;
        this.context.onProgress({ kind: 'message', text });
        return shortened;
    }
    leftMs() {
        return this.deadlineMs - this.context.clock.monotonic();
    }
    setup(environment, feed, store, measurement) {
        const { plan, context } = this;
        const { replay } = plan.traffic;
        return {
            environment,
            feed,
            engine: registry/* ENGINES */.u.native,
            store,
            folder: this.folder,
            measurement,
            pace: { ...replay, sharedCores: environment.cores !== undefined, searchMs: measurement.forSeconds * 1_000 * plan.judge.warmupShare },
            headers: plan.traffic.authHeaders,
            ignore: plan.traffic.ignore,
            redact: context.redact,
            runId: context.runId,
            seed: plan.seed,
            clock: context.clock,
            signal: context.signal,
            onProgress: context.onProgress,
            phase: 'measuring',
            extra: context.extra,
            accept: { rules: plan.accept, today: this.today },
            deadlineMs: this.deadlineMs,
            shouldExtend: (judgement) => mayExtend(judgement, this.leftMs(), measurement.forSeconds, plan.confirm),
            shouldStop: () => false,
        };
    }
    /** A fail by test is reproduced on fresh processes with places swapped before it is reported (verdict.md 1). */
    async confirm(environment, setup, first) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const accusation = this.plan.confirm ? (0,confirmation/* accusationOf */.O7)(first.judgement, this.plan.kpis) : null;
            const seconds = confirmationSeconds(setup.measurement.forSeconds, this.leftMs());
            if (!accusation || !(0,environment_environment/* isRestartable */._)(environment) || seconds === null)
                return null;
            const names = accusation.kpis.map((kpi) => kpi.name).join(', ');
            this.context.onProgress({ kind: 'message', text: `Regression in ${names}: confirming on fresh processes with places swapped` });
            const fresh = __addDisposableResource(env_3, await environment.restartSwapped(), true);
            const folder = this.folder.sub(run_document/* CONFIRMATION */.oD);
            const store = __addDisposableResource(env_3, new SqliteStore(folder.path('store.db')), false);
            const measurement = {
                ...setup.measurement,
                kpis: accusation.kpis,
                forecast: { ...setup.measurement.forecast, risk: [] },
                warmUpSeconds: 0,
                forSeconds: seconds,
                focus: { ...(accusation.routes ? { routes: accusation.routes } : {}), thresholds: first.measured.judge.thresholds() },
            };
            store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.J)(measurement));
            const again = await measureArms({
                ...setup,
                environment: fresh,
                store,
                folder,
                measurement,
                phase: 'confirming',
                extra: [],
                accept: { rules: [], today: this.today },
                seed: (0,random/* hash32 */.A)(`${setup.seed} confirmation`),
                pace: {
                    ...setup.pace,
                    rate: typeof setup.pace.rate === 'number' || setup.pace.rate !== 'auto' ? setup.pace.rate : first.summary.achievedRate,
                },
                shouldExtend: () => false,
                shouldStop: (judgement) => (0,confirmation/* isReproduced */.O4)(first.judgement, judgement),
            });
            return again.judgement;
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_3);
            if (result_2)
                await result_2;
        }
    }
    async conclude(store, first, again, document) {
        store.putDocument(run_document/* RUN */.oq, document);
        store.flush();
        const assessment = (0,assess/* assess */.n)(first.measured, first.judgement, again, this.plan.kpis, document, { kind: 'experiment' });
        return { ...assessment, folder: this.folder.directory, error: null };
    }
    /**
     * No verdict on what was measured: the shadow never came up (its fault), or something else failed or was interrupted (nobody's
     * verdict). Whatever was measured stays in the store.
     */
    async concludeWithout(store, measurement, feed, cause) {
        const error = this.context.signal.aborted ? this.context.cancelled() : cause;
        if ((0,errors/* isForeshadowError */.rU)(error) && error.exitCode === 64)
            throw error;
        const lost = lostBeforeTraffic(error);
        const run = { forSeconds: measurement.forSeconds, ended: true, arms: lost, orphans: 0 };
        const failure = Object.keys(lost).length > 0 ? [] : [couldNotMeasure(error)];
        const extra = [...this.context.extra, ...failure];
        store.putDocument(run_document/* MEASUREMENT */.r0, (0,run_measurement/* toDocument */.J)(measurement));
        const measured = await measured_run/* MeasuredRun */.C.create(measurement);
        measured.look(0, run);
        new run_recorder/* RunRecorder */.KS(store, this.folder).look({ at: 0, afterSeq: 0, run, final: true });
        const judgement = measured.conclude(0, run, extra, { rules: this.plan.accept, today: this.today });
        const document = { ...this.runDocument(null, feed, null, false), extra, abandoned: true };
        store.putDocument(run_document/* RUN */.oq, document);
        store.flush();
        const assessment = (0,assess/* assess */.n)(measured, judgement, null, this.plan.kpis, document, { kind: 'experiment' });
        return { ...assessment, folder: this.folder.directory, error: error instanceof Error ? error : new Error(String(error)) };
    }
    runDocument(environment, feed, first, confirmed) {
        const { plan, context } = this;
        const summary = first?.summary;
        return {
            service: plan.service.name,
            enforce: plan.enforce,
            policies: plan.policies,
            accept: plan.accept,
            today: this.today,
            extra: context.extra,
            arms: environment ? describeArms(environment, plan.environment) : [],
            traffic: {
                seconds: summary?.seconds ?? 0,
                ratePerSecond: summary?.achievedRate ?? 0,
                askedRate: summary?.askedRate ?? null,
                latenessP99Ms: summary?.latenessMs.p99 ?? null,
                skipped: { ...feed.skipped(), ...summary?.unsendable },
                notes: feed.notes,
            },
            minutesUsed: Number(((plan.budgetMs - this.leftMs()) / 60_000).toFixed(2)),
            reproduce: context.reproduce,
            startedAt: new Date(this.startedMs).toISOString(),
            runId: context.runId,
            trafficStartedAtMs: summary?.startedAtMs ?? null,
            seed: plan.seed,
            confirmed,
        };
    }
}
function couldNotMeasure(error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...(0,validity/* bare */.$B)('source-failed', 'error', 0), facts: { source: (0,errors/* isForeshadowError */.rU)(error) ? error.code : 'FS_INTERNAL', message } };
}

// EXTERNAL MODULE: ./build-bundle/src/run/write-reports.js
var write_reports = __webpack_require__(1305);
;// CONCATENATED MODULE: ./build-bundle/src/run/execute.js
var execute_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var execute_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Runs a plan to its end: gate of the base, experiment, verdict and reports in the run folder. */
async function executePlan(asked, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _memory = execute_addDisposableResource(env_1, boundYoungGeneration(), false);
        const { plan, findings } = await underBaseGate(asked, world);
        const secrets = (0,public_plan/* secretValues */.V)(plan);
        const redactSecrets = (0,redact/* createRedactor */.lY)(secrets);
        const pseudonymise = (0,pseudonymiser.createPseudonymiser)(plan.traffic.anonymiseKey ?? (0,external_node_crypto_.randomBytes)(16).toString('hex'));
        const result = await runExperiment(plan, {
            clock: world.clock,
            signal: world.signal,
            runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
            processEnv: world.env,
            outDirectory: world.outDirectory,
            cacheDirectory: cacheDirectory(world.env),
            onProgress: world.onProgress,
            publicPlan: { version: version/* VERSION */.x, seed: plan.seed, plan: (0,public_plan/* publicPlan */.B)(plan) },
            redact: (text) => pseudonymise.text(redactSecrets(text)),
            extra: findings,
            reproduce: world.reproduce,
            cancelled: () => (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an interrupt' }),
        });
        const folder = new run_folder.RunFolder(result.folder);
        folder.writeJson('verdict.json', result.verdict);
        // A report that cannot be written changes no verdict.
        (0,write_reports.writeReports)(result.report, folder, plan.report.html, (error) => world.onProgress({ kind: 'message', text: messageOf(error) }));
        if (plan.remoteWrite)
            await sendPoints(plan.remoteWrite, folder, world);
        return result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        execute_disposeResources(env_1);
    }
}
/** Hands the points of the run to the metrics backend; a failure is said and changes no verdict. */
async function sendPoints(spec, folder, world) {
    const { openForReading } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3383));
    const { writeRemote } = await Promise.all(/* import() */[__webpack_require__.e(1846), __webpack_require__.e(2242)]).then(__webpack_require__.bind(__webpack_require__, 52242));
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const store = execute_addDisposableResource(env_2, openForReading(folder.path('store.db')), false);
            const { runId, trafficStartedAtMs } = store.document(run_document/* RUN */.oq);
            if (trafficStartedAtMs === null)
                return;
            const options = { ...spec, run: runId, startedAtMs: trafficStartedAtMs, signal: world.signal };
            const { samples } = await writeRemote(store.series({}), options, { clock: world.clock, random: Math.random });
            world.onProgress({ kind: 'message', text: `${samples} points written to ${new URL(spec.url).origin}` });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            execute_disposeResources(env_2);
        }
    }
    catch (error) {
        world.onProgress({ kind: 'message', text: messageOf(error) });
    }
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Worktrees and builds that outlive a run. */
function cacheDirectory(env) {
    if (env['FORESHADOW_CACHE'])
        return (0,external_node_path_.resolve)(env['FORESHADOW_CACHE']);
    const base = env['XDG_CACHE_HOME'] || env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(base, 'foreshadow');
}


/***/ }),

/***/ 26218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RunFolder: () => (/* binding */ RunFolder),
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44658);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'journal.ndjson',
    'report.html',
    'report.md',
    'report.json',
    'report.xml',
    'logs',
    'confirmation',
];
/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
class RunFolder {
    directory;
    /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
    constructor(directory) {
        this.directory = directory;
        guarded(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs'), { recursive: true }));
    }
    /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
    clearEarlierRun() {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.path('plan.json')))
            return;
        guarded(this.directory, () => {
            for (const name of WRITTEN_BY_A_RUN)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path(name), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.path('logs'), { recursive: true });
        });
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, ...parts);
    }
    /** A sub-folder of the same shape (the confirmation run). */
    sub(name) {
        return new RunFolder(this.path(name));
    }
    /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
    writeJson(name, document) {
        this.writeText(name, RunFolder.text(document));
    }
    /** How a document is written: the same bytes here and on a command's standard output. */
    static text(document) {
        return `${JSON.stringify(document, null, 1)}\n`;
    }
    writeText(name, text) {
        const target = this.path(name);
        guarded(target, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.new`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.new`, target);
        });
    }
    appendLine(name, document) {
        const target = this.path(name);
        guarded(target, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
    }
    /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
    journal(event, detail, atMs) {
        const target = this.path('journal.ndjson');
        guarded(target, () => {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'a');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        });
    }
}
/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
function readJson(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
    }
}
/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
function readLines(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, cause });
    }
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}
function parseLine(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
    }
}
function guarded(target, write) {
    try {
        write();
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
    }
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68388);

/** File of each format in the run folder. */
const REPORT_FILES = { html: 'report.html', markdown: 'report.md', json: 'report.json', junit: 'report.xml' };
/**
 * Writes the report in every format; the HTML one only where it is wanted.
 * @param onFailure gets what went wrong with one format, the others are written all the same; without it that is thrown
 */
function writeReports(report, folder, html, onFailure) {
    for (const [name, file] of Object.entries(REPORT_FILES)) {
        if (name === 'html' && !html)
            continue;
        try {
            folder.writeText(file, _report_renderers_registry_js__WEBPACK_IMPORTED_MODULE_0__.RENDERERS[name](report, {}));
        }
        catch (error) {
            if (!onFailure)
                throw error;
            onFailure(error);
        }
    }
}


/***/ })

};
