export const id = 7113;
export const ids = [7113];
export const modules = {

/***/ 57113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine),
  exitCodeOf: () => (/* binding */ exitCodeOf)
});

;// CONCATENATED MODULE: ./build-bundle/src/doctor/check.js
const ok = (found) => ({ status: 'ok', found });
const skip = (found) => ({ status: 'skip', found });
const warn = (found, next) => ({ status: 'warn', found, next });
const failed = (found, next) => ({ status: 'fail', found, next });

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/configuration.js


const config = {
    name: 'config',
    title: 'Configuration',
    async run({ readConfig }) {
        const found = await readConfig();
        if (found.kind === 'missing')
            return warn('none', 'run `foreshadow init` to write one');
        if (found.kind === 'invalid')
            return { ...failed(`${found.file}: ${found.message}`, 'correct it; `foreshadow validate` says the same'), fault: 'configuration' };
        const { plan } = found;
        return ok(`${found.file}: service ${plan.service.name}, driver ${plan.environment.driver}, enforce ${plan.enforce}`);
    },
};
const secrets = {
    name: 'secrets',
    title: 'Secrets',
    async run({ readConfig }) {
        const found = await readConfig();
        if (found.kind !== 'valid')
            return skip('no configuration');
        if (found.secretProblem === undefined)
            return ok(found.plan.secrets?.length ? `${found.plan.secrets.length} set` : 'none are named');
        return { ...failed(found.secretProblem, "set the variable, or pass it in the workflow's `env:`"), fault: 'configuration' };
    },
};
const recording = {
    name: 'recording',
    title: 'Recording',
    async run({ readConfig, inspectRecording }) {
        const found = await readConfig();
        if (found.kind !== 'valid')
            return skip('no configuration');
        const { replay, synthetic, none } = found.plan.traffic;
        if (none)
            return ok('none; the arms have traffic of their own');
        if (replay.recording === null)
            return ok(`none; ${synthetic?.scenarios.length ?? 0} scenarios are sent instead`);
        const held = await inspectRecording(replay.recording, replay.format);
        if ('problem' in held)
            return failed(held.problem, held.next);
        const facts = `${held.requests} requests of ${held.clients} clients over ${(0,units/* formatDuration */.a3)(held.spanMs)}`;
        return held.unreadable > 0
            ? warn(`${facts}; ${held.unreadable} records cannot be read`, 'the report counts them by reason')
            : ok(facts);
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/doctor/show-bytes.js
const STEPS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size as people read it: `1.5 GiB`. */
function showBytes(bytes) {
    const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
    const value = bytes / 1024 ** step;
    return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${STEPS[step]}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/docker.js


/** Whether driver docker-compose could work: client, engine, right to use it, Compose plugin, and whether something was left behind. */
const docker = {
    name: 'docker',
    title: 'Docker',
    async run(world) {
        const config = await world.readConfig();
        if (config.kind !== 'valid' || config.plan.environment.driver !== 'docker-compose')
            return skip('not needed: only by driver docker-compose');
        return (await engineProblem(world)) ?? (await composeProblem(world)) ?? (await describe(world));
    },
};
async function engineProblem(world) {
    const engine = await world.runProgram('docker', 'version', '--format', '{{.Server.Version}}');
    if (engine === null)
        return failed('docker cannot be run', 'install Docker Engine');
    if (engine.exitCode === 0)
        return undefined;
    return failed('the engine does not answer', 'start it, point DOCKER_HOST at one, or add the user to the group `docker`');
}
async function composeProblem(world) {
    for (const [file, ...args] of [['docker', 'compose'], ['docker-compose']])
        if ((await world.runProgram(file, ...args, 'version', '--short'))?.exitCode === 0)
            return undefined;
    return failed('no Compose plugin', 'install docker-compose-plugin, version 2.17 or newer');
}
async function describe(world) {
    const say = async (...args) => (await world.runProgram('docker', ...args))?.stdout.trim() ?? '';
    const version = await say('version', '--format', '{{.Server.Version}}');
    const [cores, memory] = (await say('info', '--format', '{{.NCPU}} {{.MemTotal}}')).split(' ').map(Number);
    const left = (await say('ps', '-aq', '--filter', 'label=foreshadow.run')).split('\n').filter((line) => line !== '').length;
    const found = `engine ${version}, ${cores ?? 0} cores, ${showBytes(memory ?? 0)}`;
    return left === 0
        ? ok(found)
        : warn(`${found}; ${left} containers of Foreshadow's`, 'unless a run is under way: `foreshadow down --stale`');
}

;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/github.js

/** In a workflow: whether a comment could be written, and on what. */
const github = {
    name: 'github',
    title: 'GitHub Actions',
    async run(world) {
        const { env } = world;
        if (env['GITHUB_ACTIONS'] !== 'true')
            return skip('not in a workflow');
        const number = await readPullRequest(world);
        if (number === undefined)
            return warn(`the event is ${env['GITHUB_EVENT_NAME'] || 'unknown'}, without a pull request`, 'the summary is written, no comment; use `on: pull_request`');
        if (!env['GITHUB_TOKEN'] && !env['INPUT_GITHUB-TOKEN'])
            return warn(`pull request ${number}, no token`, 'pass GITHUB_TOKEN in `env:` (the value is github.token) to let it comment');
        return ok(`pull request ${number}, with a token`);
    },
};
async function readPullRequest({ env, readText }) {
    const text = await readText(env['GITHUB_EVENT_PATH'] ?? '');
    try {
        const { pull_request: pull } = JSON.parse(text ?? '{}');
        return typeof pull?.number === 'number' ? pull.number : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/core/version.js
var version = __webpack_require__(14700);
;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/machine.js



const RECOMMENDED_NODE = 24;
const MIB = 1024 ** 2;
/** What one run may use itself; the arms come on top. */
const LEAST_MEMORY = 256 * MIB;
const GOOD_MEMORY = 1024 * MIB;
/** The first release of this project lies after it: an older clock is wrong. */
const OLDEST_NOW_MS = Date.UTC(2025, 0, 1);
const LATE_MS = 25;
const node = {
    name: 'node',
    title: 'Node.js',
    run({ nodeVersion }) {
        if (!isAtLeast(nodeVersion, version/* NODE_NEEDED */.$))
            return failed(nodeVersion, `install Node.js ${version/* NODE_NEEDED */.$} or newer (${RECOMMENDED_NODE} is recommended)`);
        const major = Number(nodeVersion.split('.', 1)[0]);
        return major < RECOMMENDED_NODE
            ? warn(nodeVersion, `Node.js ${RECOMMENDED_NODE} is recommended: the action runs on it`)
            : ok(nodeVersion);
    },
};
const cores = {
    name: 'cores',
    title: 'CPU cores',
    run: ({ cores: count }) => count >= 2
        ? ok(String(count))
        : warn(String(count), 'two cores or more: on one, the arms and the traffic take turns and small differences drown'),
};
const memory = {
    name: 'memory',
    title: 'Memory',
    run({ memory: { totalBytes, availableBytes } }) {
        const found = `${showBytes(availableBytes)} free of ${showBytes(totalBytes)}`;
        if (availableBytes < LEAST_MEMORY)
            return failed(found, `free at least ${showBytes(LEAST_MEMORY)}, and what three copies of the service need`);
        return availableBytes < GOOD_MEMORY ? warn(found, 'three copies of the service run at once: see that they fit') : ok(found);
    },
};
const processTable = {
    name: 'proc',
    title: '/proc',
    run: async ({ readText }) => (await readText('/proc/self/stat')) === undefined
        ? warn('not readable', 'CPU and memory of the arms cannot be measured here; latency, errors and divergence can')
        : ok('readable: CPU and memory of the arms can be measured'),
};
const shell = {
    name: 'sh',
    title: 'Shell',
    run: async ({ runProgram }) => (await runProgram('sh', '-c', 'exit 0'))?.exitCode === 0
        ? ok('sh')
        : failed('sh cannot be run', 'driver `process` starts its commands with sh'),
};
const taskset = {
    name: 'taskset',
    title: 'taskset',
    async run({ runProgram, readConfig }) {
        if ((await runProgram('taskset', '-c', '0', 'true'))?.exitCode === 0)
            return ok('there: commands can pin themselves to {{cpu}}');
        const config = await readConfig();
        const used = config.kind === 'valid' && (config.plan.environment.command ?? '').includes('taskset');
        return used
            ? failed('not there, and environment.command uses it', 'install util-linux, or leave it out of the command')
            : ok('not there; only needed to pin commands to {{cpu}}');
    },
};
const clock = {
    name: 'clock',
    title: 'Clock',
    async run({ nowMs, measureLatenessMs }) {
        if (nowMs() < OLDEST_NOW_MS)
            return warn(new Date(nowMs()).toISOString(), 'set the clock: dates of the report and `accept.until` depend on it');
        const late = await measureLatenessMs();
        const found = `timers at most ${late.toFixed(1)} ms late`;
        return late > LATE_MS ? warn(found, 'the machine is busy: stop what else runs, or expect a lower rate') : ok(found);
    },
};
function isAtLeast(version, needed) {
    const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
    for (const [index, part] of (want ?? []).entries()) {
        const own = have?.[index] ?? 0;
        if (own !== part)
            return own > part;
    }
    return true;
}

;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/metrics.js


/** Every source is asked every query for each arm, over the last minutes. */
const metrics = {
    name: 'metrics',
    title: 'Metrics',
    async run({ readConfig, askMetrics }) {
        const found = await readConfig();
        if (found.kind !== 'valid')
            return skip('no configuration');
        const { plan } = found;
        if (plan.metrics.length === 0)
            return skip('no source is named');
        if (found.secretProblem !== undefined)
            return skip('its secrets are not set');
        const asked = await askMetrics(plan);
        const problems = asked.filter(({ problem }) => problem !== undefined);
        if (problems.length > 0)
            return failed(problems.map(({ source, problem }) => `${source}: ${problem}`).join('\n'), problems[0]?.next ?? 'try the query in the source itself');
        const silent = asked.flatMap(({ source, queries }) => queries.filter(({ values }) => values === 0).map((query) => ({ ...query, source })));
        const total = asked.reduce((sum, { queries }) => sum + queries.length, 0);
        const facts = asked
            .map(({ source, elapsedMs }) => `${source} answered in ${(0,units/* formatDuration */.a3)(Math.max(1, Math.round(elapsedMs)))}`)
            .join(', ');
        if (silent.length === 0)
            return ok(`${facts}; ${total} queries, each with values for its arm`);
        const lines = silent.map(({ source, name, arm, query }) => `${source} ${name} has no value for the ${arm}: ${query}`);
        return warn([facts, ...lines].join('\n'), 'is the arm running, and do its labels say what `vars` say?');
    },
};

// EXTERNAL MODULE: ./build-bundle/src/environment/revision.js
var revision = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/repository.js


const git = {
    name: 'git',
    title: 'git',
    async run(world) {
        const version = await say(world, '--version');
        if (version === undefined)
            return failed('git cannot be run', 'install git: base and head of a change are checked out with it');
        if (!(await isRepository(world)))
            return warn(`${version}; not a repository`, 'run it in a git repository, or name what differs under environment.shadow');
        return ok(version);
    },
};
/** Says what `ref: base` would be, from what is here: nothing is fetched. */
const base = {
    name: 'base',
    title: 'Base and head',
    async run(world) {
        const sha = await say(world, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
        if (sha === undefined)
            return (await isRepository(world)) ? warn('no commit yet', 'commit first: base and head are commits') : skip('not a repository');
        const shallow = (await say(world, 'rev-parse', '--is-shallow-repository')) === 'true';
        const commit = (0,revision/* parseCommit */.L5)(sha, (await say(world, 'cat-file', 'commit', sha)) ?? '');
        const rule = (0,revision/* chooseBaseRule */.VV)(commit, (0,revision/* readWorkflow */.S6)(world.env));
        const found = rule.kind === 'first-parent'
            ? await present(world, rule.sha)
            : ((await forkPoint(world, rule.branches)) ?? (await present(world, commit.parents[0])));
        const clone = shallow ? 'shallow clone' : 'whole clone';
        if (found !== undefined)
            return ok(`${clone}; base can be found (${found.slice(0, 8)})`);
        if (commit.parents.length === 0 && !shallow)
            return warn(`${clone}; one commit so far`, 'base needs a commit before head, or uncommitted changes to judge');
        return warn(`${clone}; base is not here`, 'check out with `fetch-depth: 2` (or 0); otherwise it is fetched from origin, which needs its credentials');
    },
};
const isRepository = async (world) => (await say(world, 'rev-parse', '--is-inside-work-tree')) === 'true';
async function forkPoint(world, branches) {
    for (const branch of branches) {
        const tip = await say(world, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
        if (tip !== undefined)
            return say(world, 'merge-base', 'HEAD', tip);
    }
    return undefined;
}
async function present(world, sha) {
    if (sha === undefined)
        return undefined;
    return (await say(world, 'cat-file', '-e', `${sha}^{commit}`)) === undefined ? undefined : sha;
}
/** What git says, without the last newline; undefined where it refuses or is not there. */
async function say({ runProgram }, ...args) {
    const answer = await runProgram('git', ...args);
    return answer?.exitCode === 0 ? answer.stdout.replace(/\n$/, '') : undefined;
}

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/rollback.js


/** Whether journal, lease and verified versions can be read. */
const state = {
    name: 'state',
    title: 'State',
    async run({ readConfig, readState }) {
        const found = await readConfig();
        if (found.kind !== 'valid' || !found.plan.state)
            return skip('none is configured');
        try {
            const { name, verified, holder } = await readState(found.plan);
            const about = `${name}: ${verified} verified versions`;
            return ok(holder === null ? about : `${about}; ${holder} has the lease`);
        }
        catch (error) {
            return problem(error, 'see docs/state.md');
        }
    },
};
/** Whether a rollback would find what it acts on. */
const rollback = {
    name: 'rollback',
    title: 'Rollback',
    async run({ readConfig, readState, readStanding, env }) {
        const found = await readConfig();
        if (found.kind !== 'valid' || !found.plan.rollback)
            return skip('none is configured');
        const { plan } = found;
        const { freeze, reverter } = found.plan.rollback;
        try {
            const standing = await readStanding(plan);
            const about = `${reverter.kind}: ${standing ?? 'what stands is unknown'}`;
            if (freeze !== null && env[freeze])
                return warn(`${about}; ${freeze} is set`, `nothing is rolled back while ${freeze} is set`);
            const { verified } = await readState(plan);
            if (verified === 0)
                return warn(`${about}; no version is verified`, 'there is nothing to go back to: `foreshadow verified --add current --by NAME`');
            return standing === null ? warn(about, 'see docs/rollback.md for what this reverter needs') : ok(about);
        }
        catch (error) {
            return problem(error, 'see docs/rollback.md');
        }
    },
};
function problem(error, next) {
    return failed(error instanceof Error ? error.message : String(error), (0,errors/* isForeshadowError */.rU)(error) ? error.hint : next);
}

;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/storage.js


const storage_MIB = 1024 ** 2;
/** A worktree and a build for each of two commits. */
const LEAST_DISK = 100 * storage_MIB;
const GOOD_DISK = 1024 * storage_MIB;
/** Primary, shadow, baseline, and a recording proxy. */
const PORTS = 4;
const cache = {
    name: 'cache',
    title: 'Cache directory',
    async run({ cacheDirectory, tryWrite, freeDiskBytes }) {
        const problem = await tryWrite(cacheDirectory);
        if (problem !== undefined)
            return failed(`${cacheDirectory}: ${problem}`, 'set FORESHADOW_CACHE to a directory that can be written');
        const free = await freeDiskBytes(cacheDirectory);
        if (free === undefined)
            return ok(`${cacheDirectory}, writable`);
        const found = `${cacheDirectory}, ${showBytes(free)} free`;
        if (free < LEAST_DISK)
            return failed(found, 'free some disk: every commit is checked out and built there');
        return free < GOOD_DISK ? warn(found, 'every commit is checked out and built there: see that it fits') : ok(found);
    },
};
const runFolder = {
    name: 'run-folder',
    title: 'Run folder',
    async run({ runDirectory, tryWrite }) {
        const problem = await tryWrite(runDirectory);
        return problem === undefined
            ? ok(`${runDirectory}, writable`)
            : failed(`${runDirectory}: ${problem}`, 'give a directory that can be written with --out');
    },
};
const sqlite = {
    name: 'sqlite',
    title: 'node:sqlite',
    async run({ openSqlite }) {
        try {
            return ok(`SQLite ${await openSqlite()}`);
        }
        catch (error) {
            return failed(error.message, 'use a Node.js with node:sqlite: 22.13 or newer');
        }
    },
};
const ports = {
    name: 'ports',
    title: 'Loopback ports',
    async run({ tryPorts }) {
        const problem = await tryPorts(PORTS);
        return problem === undefined ? ok('free ones can be had') : failed(problem, 'the arms listen on ports of 127.0.0.1: allow that');
    },
};

;// CONCATENATED MODULE: ./build-bundle/src/doctor/checks/registry.js








/** Every check, in the order of the table. */
const CHECKS = [
    node,
    cores,
    memory,
    clock,
    processTable,
    shell,
    taskset,
    docker,
    ports,
    sqlite,
    cache,
    runFolder,
    git,
    base,
    config,
    secrets,
    recording,
    metrics,
    state,
    rollback,
    github,
];

;// CONCATENATED MODULE: ./build-bundle/src/doctor/examine.js


/** Runs every check, one after the other, so that none disturbs the timing of another. One that breaks is a fail of its own. */
async function examine(world, checks = CHECKS) {
    const examined = [];
    for (const { name, title, run } of checks) {
        try {
            examined.push({ name, title, ...(await run(world)) });
        }
        catch (error) {
            examined.push({
                name,
                title,
                ...failed(error instanceof Error ? error.message : String(error), 'this check itself failed; please report it'),
            });
        }
    }
    return examined;
}
/** 0 where nothing failed, 69 where the machine is at fault, 64 where only the configuration is. */
function exitCodeOf(examined) {
    const fails = examined.filter(({ status }) => status === 'fail');
    if (fails.length === 0)
        return 0;
    return fails.every(({ fault }) => fault === 'configuration') ? 64 : 69;
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


/***/ })

};
