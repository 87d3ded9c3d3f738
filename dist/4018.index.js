export const id = 4018;
export const ids = [4018,6218,3837,7888];
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
/** Of a scenario its outline is written: bodies and rows of test data may hold what nobody wants on a disk. */
function outlineOf({ name, weight, data, steps }) {
    const sent = steps.map((step) => ({ name: step.name, request: `${step.request.method} ${step.request.path.source}` }));
    return { name, weight, ...(data ? { rows: data.rows.length } : {}), steps: sent };
}
function isScenario(value) {
    return 'steps' in value && 'weight' in value && 'session' in value;
}
/** The keys of the plan under which secrets are held. */
const HOLDERS = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics', 'notify', 'rollback'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;
function hideIn(value, secrets, inHolder) {
    if (typeof value === 'string')
        return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets, inHolder));
    if (value === null || typeof value !== 'object')
        return value;
    if (isScenario(value))
        return outlineOf(value);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
}


/***/ }),

/***/ 18081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
function lookUp(registry, kind, name) {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (found !== undefined)
        return found;
    const known = Object.keys(registry);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
}


/***/ }),

/***/ 13522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ drivers)
});

// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/attach.js

/**
 * The driver for arms that something else runs and splits the traffic between: it starts nothing, reaches nothing, and knows the arms only by
 * the words that the queries of the metrics are filled in with. It sees no exits and cannot start anything again.
 */
const attachDriver = {
    name: 'attach',
    up: async (spec) => attached(spec),
};
function attached(spec) {
    const named = environment/* ARMS */.ul.flatMap((arm) => {
        const armSpec = spec[arm];
        return armSpec ? [[arm, armSpec]] : [];
    });
    return {
        targets: named.map(([arm, { url }]) => ({ arm, origin: url ?? '' })),
        facts: Object.fromEntries(named.map(([arm, armSpec]) => [arm, { command: describe(armSpec) }])),
        cores: undefined,
        sample: async () => [],
        onExit: () => () => undefined,
        [Symbol.asyncDispose]: async () => undefined,
    };
}
/** `version v42`, the words an arm is told apart by. */
function describe({ vars, url }) {
    const words = Object.entries(vars).map(([name, value]) => `${name} ${value}`);
    return [...words, ...(url === undefined ? [] : [url])].join(', ') || 'run by something else';
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-compose.js
var docker_compose = __webpack_require__(25043);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-exit.js
var arm_exit = __webpack_require__(82787);
// EXTERNAL MODULE: ./build-bundle/src/environment/exit-board.js
var exit_board = __webpack_require__(1891);
// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: ./build-bundle/src/environment/process-tree.js
var process_tree = __webpack_require__(23938);
// EXTERNAL MODULE: ./build-bundle/src/environment/process-facts.js
var process_facts = __webpack_require__(75415);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/inspect-directory.js
var inspect_directory = __webpack_require__(28750);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/inspect-process.js









const VERSION_MS = 10_000;
const CGROUPS = '/sys/fs/cgroup';
/** What the arms of driver `process` run on and with: `/proc` of the process that listens, and the directory it runs in. Without `/proc`, less. */
async function inspectProcesses(arms, context, key) {
    const all = [];
    await (0,processes/* visitProcesses */.TF)('stat', (_, text) => {
        const stat = (0,process_tree/* parseStat */.ky)(text);
        if (stat)
            all.push(stat);
    });
    const digest = (value) => (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex').slice(0, 16);
    return Promise.all(arms.map(async ({ arm, directory, root }) => {
        const pid = servingProcess((0,process_tree/* selectTree */.Vm)(all, arm.pid), arm);
        const own = [directory, root];
        const env = (0,process_facts/* readEnviron */.oW)((0,processes/* readProcFile */.XM)(pid, 'environ') ?? '');
        const comparable = Object.entries((0,process_facts/* comparableEnv */.u2)(env, own, arm.place.port));
        return {
            arm: arm.name,
            facts: { ...machine(), ...processFacts(pid), ...zone(env), ...(await runtime(pid, arm.env, context)) },
            ...(comparable.length === 0 ? {} : { env: Object.fromEntries(comparable.map(([name, value]) => [name, digest(value)])) }),
            ...(await (0,inspect_directory/* inspectDirectory */.M)(directory, root, digest)),
        };
    }));
}
function machine() {
    return { 'cpu-model': (0,external_node_os_.cpus)()[0]?.model ?? 'unknown', memory: (0,external_node_os_.totalmem)(), arch: (0,external_node_os_.arch)(), kernel: (0,external_node_os_.release)() };
}
/** The time zone that the process sees: TZ, else that of the machine. */
const zone = (env) => ({
    'time-zone': env['TZ'] || Intl.DateTimeFormat().resolvedOptions().timeZone,
});
/** Whoever of the tree listens on the arm's port; where that cannot be seen, the last of the chain of first children. */
function servingProcess(tree, arm) {
    for (const { pid } of tree) {
        const tables = ['net/tcp', 'net/tcp6'].map((name) => (0,processes/* readProcFile */.XM)(pid, name) ?? '');
        const inodes = new Set(tables.flatMap((text) => (0,process_facts/* listeningInodes */.Au)(text, arm.place.port)));
        if (inodes.size > 0 && socketsOf(pid).some((inode) => inodes.has(inode)))
            return pid;
    }
    let last = arm.pid;
    for (;;) {
        const child = tree.filter(({ ppid }) => ppid === last).sort((a, b) => a.startTicks - b.startTicks || a.pid - b.pid)[0];
        if (!child || child.pid === last)
            return last;
        last = child.pid;
    }
}
function socketsOf(pid) {
    try {
        const folder = `/proc/${pid}/fd`;
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
            try {
                return /^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)))?.[1] ?? [];
            }
            catch {
                return []; // closed meanwhile
            }
        });
    }
    catch {
        return [];
    }
}
function processFacts(pid) {
    const allowed = (0,process_facts/* readAllowedCpus */.iE)((0,processes/* readProcFile */.XM)(pid, 'status') ?? '');
    const priority = (0,process_facts/* readPriority */.Z8)((0,processes/* readProcFile */.XM)(pid, 'stat') ?? '');
    return {
        ...(allowed === undefined ? {} : { cpus: allowed }),
        ...(priority === undefined ? {} : { priority }),
        ...(0,process_facts/* readUlimits */.wN)((0,processes/* readProcFile */.XM)(pid, 'limits') ?? ''),
        ...cgroupLimits((0,process_facts/* readCgroupPath */.h9)((0,processes/* readProcFile */.XM)(pid, 'cgroup') ?? '')),
    };
}
/** The tightest limits on the way from the process's group to the root. "none" is a fact as well: one arm may have a limit alone. */
function cgroupLimits(path) {
    if (path === undefined)
        return {};
    const parts = path.split('/').filter(Boolean);
    const folders = Array.from({ length: parts.length + 1 }, (_, depth) => (0,external_node_path_.join)(CGROUPS, ...parts.slice(0, depth)));
    const least = (name, read) => {
        const found = folders.flatMap((folder) => read(readOptional((0,external_node_path_.join)(folder, name)) ?? '') ?? []);
        return found.length === 0 ? 'none' : Math.min(...found);
    };
    return { 'cpu-limit': least('cpu.max', process_facts/* readCpuMax */.LB), 'memory-limit': least('memory.max', process_facts/* readMemoryMax */.ym) };
}
function readOptional(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The version of what runs, asked of the very executable; nothing for a program of no known runtime. */
async function runtime(pid, env, { clock, signal }) {
    let executable;
    try {
        executable = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
    }
    catch {
        return {};
    }
    const known = (0,process_facts/* runtimeOf */.GV)(executable);
    if (!known)
        return {};
    try {
        const { PATH, LD_LIBRARY_PATH } = env;
        const options = { cwd: '/', env: { PATH, LD_LIBRARY_PATH }, clock, signal, timeoutMs: VERSION_MS };
        const { stdout, stderr } = await (0,exec/* exec */.m)(executable, known.args, options);
        const version = (0,process_facts/* runtimeVersion */.dI)(known.name, stdout || stderr);
        return version === undefined ? {} : { runtime: version };
    }
    catch {
        signal.throwIfAborted();
        return {};
    }
}

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/process-arm.js
var process_arm = __webpack_require__(17598);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/readiness.js
var drivers_readiness = __webpack_require__(87396);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/watchdog.js
var drivers_watchdog = __webpack_require__(93981);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/workplaces.js + 1 modules
var drivers_workplaces = __webpack_require__(68480);
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
            const { directory, remove } = await (0,drivers_workplaces/* openWorkplace */.x)(name, session.workplaces.of(name), session.preparation);
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
        const redact = (0,redact_output/* logRedactor */.B8)(envOf(session, name, place), context.secrets, context.anonymise);
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
        lastLines: (0,redact_output/* redactOutput */.nJ)(log.lastLines(), env, context.secrets, context.anonymise),
        place: { file: log.path },
    });
}
async function startArm(session, name, place, directory, log) {
    const { context, spec, options } = session;
    const command = (0,arm_command/* fillCommand */.nH)(spec, name, place);
    context.progress(`Starting ${name}: ${command}`);
    const start = { name, command, directory, place, log, clock: context.clock, graceMs: options.graceMs };
    // Only the arm itself is fenced: what prepares its state is the user's own, as a build is.
    const env = { ...envOf(session, name, place), ...session.fence?.variables(name) };
    return process_arm/* ProcessArm */.g.run({ ...start, env, watch: (group) => session.watchdog.watch(group) });
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
    const lines = (0,redact_output/* redactOutput */.nJ)(arm.log.lastLines(), arm.env, session.context.secrets, session.context.anonymise);
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

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/tree-sampler.js
var tree_sampler = __webpack_require__(93167);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-environment.js








/** The running arms of the process driver. Disposing it also disposes what `restartSwapped` made of it. */
class ProcessEnvironment {
    targets;
    facts;
    cores = (0,external_node_os_.availableParallelism)();
    egress;
    session;
    launched;
    generation;
    sampler = new tree_sampler/* TreeSampler */.F();
    exits = new exit_board/* ExitBoard */.j();
    successor;
    disposed;
    constructor(session, launched, generation) {
        this.session = session;
        this.launched = launched;
        this.generation = generation;
        this.targets = launched.targets;
        this.egress = session.fence?.ledger;
        this.facts = Object.fromEntries(launched.arms.map((arm) => [arm.name, this.describe(arm)]));
        for (const arm of launched.arms)
            void arm.ended.then((end) => this.noteExit(arm, end));
        session.signal.addEventListener('abort', this.onAbort, { once: true });
    }
    async sample() {
        const alive = this.launched.arms.filter((arm) => !arm.isStopping).map((arm) => ({ arm: arm.name, pid: arm.pid }));
        return alive.length === 0 ? [] : this.sampler.sample(alive, () => this.session.context.clock.now());
    }
    inspect(key) {
        const { launched, session } = this;
        const arms = launched.arms.map((arm) => {
            const { root, directory } = session.workplaces.of(arm.name);
            const place = launched.directories.get(arm.name) ?? directory;
            return { arm, directory: place, root: place === directory ? root : topOf(place, root, directory) };
        });
        return inspectProcesses(arms, session.context, key);
    }
    onLine(listener) {
        const stops = this.launched.arms.map(({ name, log }) => log.onLine((line) => listener(name, line)));
        return () => {
            for (const stop of stops)
                stop();
        };
    }
    async linesSoFar(most) {
        const texts = this.launched.arms.map(async ({ name, log }) => [name, await log.written(MOST_BYTES)]);
        return new Map((await Promise.all(texts)).map(([name, text]) => [name, text.split('\n').slice(-most)]));
    }
    onExit(listener) {
        return this.exits.listen(listener);
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
        this.exits.close();
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
        const lastLines = (0,redact_output/* redactOutput */.nJ)(arm.log.lastLines(), arm.env, this.session.context.secrets, this.session.context.anonymise);
        this.exits.note({ arm: arm.name, atMs: this.session.context.clock.now(), reason: (0,arm_exit/* reasonOf */.A3)(end, lastLines), ...end, lastLines });
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
/** Of what an arm wrote while it started. */
const MOST_BYTES = 1024 ** 2;
/** The top of a private copy, which has the same depth as the tree it is a copy of. */
const topOf = (copy, root, directory) => (0,external_node_path_.resolve)(copy, (0,external_node_path_.relative)(directory, root));

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/process-session.js





/** Starts the watchdog, then checks out and builds what the arms need. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running */
async function openSession(given, context, options) {
    const spec = { ...given, directory: (0,external_node_path_.resolve)(given.directory) };
    const mark = (0,external_node_crypto_.randomUUID)();
    const watchdog = new drivers_watchdog/* Watchdog */.I(mark, context.processEnv);
    const preparation = { spec, context, mark: { [drivers_watchdog/* MARK */.M]: mark }, onSpawn: (group) => watchdog.watch(group) };
    try {
        const workplaces = await (0,drivers_workplaces/* prepareWorkplaces */.l)(preparation);
        const fence = await openFence(spec, context).catch(async (error) => {
            await workplaces.release();
            throw error;
        });
        const dispose = async () => {
            await fence?.[Symbol.asyncDispose]();
            await workplaces.release();
            await watchdog[Symbol.asyncDispose]();
        };
        return {
            spec,
            context,
            options,
            mark,
            watchdog,
            preparation,
            workplaces,
            signal: context.signal,
            fence,
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await watchdog[Symbol.asyncDispose]();
        throw error;
    }
}
/** The proxies outlive a restart of the arms: what an arm calls belongs to it, not to a start of it. */
async function openFence(spec, context) {
    if (spec.egress.watch !== true)
        return undefined;
    const { openEgressFence } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 80393));
    return openEgressFence({ policy: spec.egress, arms: environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined), context });
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
const armsOf = (spec) => environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined);
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
    const named = environment/* ARMS */.ul.flatMap((arm) => {
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
const drivers = {
    process: processDriver,
    url: urlDriver,
    attach: attachDriver,
    'docker-compose': docker_compose/* composeDriver */.t,
};


/***/ }),

/***/ 93167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TreeSampler)
/* harmony export */ });
/* harmony import */ var _io_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75006);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23938);


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
            const account = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .accountCpu */ ._T)(this.accounts.get(arm), tree);
            this.accounts.set(arm, account);
            const rssBytes = running.reduce((sum, stat) => sum + residentBytes(stat.pid), 0);
            return [{ arm, atMs, cpuSeconds: account.totalTicks / _process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TICKS_PER_SECOND */ .wi, rssBytes, processes: running.length }];
        });
    }
}
async function readTrees(leaders) {
    for (let attempt = 1;; attempt++) {
        const all = [];
        await (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .visitProcesses */ .TF)('stat', (_, text) => {
            const stat = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStat */ .ky)(text);
            if (stat)
                all.push(stat);
        });
        const trees = leaders.map((leader) => (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .selectTree */ .Vm)(all, leader));
        if (attempt === ATTEMPTS || trees.flat().every(isStillThere))
            return trees;
    }
}
/** A process that was waited for has no entry any more; one that ended but was not is a zombie and keeps its times. */
function isStillThere(stat) {
    const text = (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(stat.pid, 'stat');
    return text !== undefined && (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStat */ .ky)(text)?.startTicks === stat.startTicks;
}
/** Resident bytes (VmRSS, proc(5)). Pages that processes share count once for each: the same on every arm. */
function residentBytes(pid) {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec((0,_io_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'status') ?? '')?.[1];
    return Number(kilobytes ?? 0) * 1024;
}


/***/ }),

/***/ 23938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ selectTree),
/* harmony export */   _T: () => (/* binding */ accountCpu),
/* harmony export */   ky: () => (/* binding */ parseStat),
/* harmony export */   wi: () => (/* binding */ TICKS_PER_SECOND)
/* harmony export */ });
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


/***/ }),

/***/ 87888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cloneTree),
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let counter = 0;
/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = sibling(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
async function replaceFile(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const draft = sibling(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
async function cloneTree(from, to, options, linking = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).mode & 0o7777 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true });
    for (let start = 0; start < entries.length; start += 16) {
        await Promise.all(entries.slice(start, start + 16).map(async (entry) => {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name);
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name);
            if (options.skip(source))
                return;
            if (entry.isDirectory())
                await cloneTree(source, copy, options, linking || options.linked(source));
            else if (entry.isSymbolicLink())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source), copy);
            else if (entry.isFile())
                await cloneFile(source, copy, linking);
        }));
    }
}
async function cloneFile(from, to, linking) {
    if (linking &&
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).then(() => true, () => false)))
        return; // other file system: copied below
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
function sibling(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}.tmp`;
}


/***/ }),

/***/ 23308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ stopStrays),
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   gv: () => (/* binding */ stopGroup),
/* harmony export */   ld: () => (/* binding */ findByVariable)
/* harmony export */ });
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75006);

/** How long a process may take to end after SIGTERM before it gets SIGKILL. */
const GRACE_MS = 3_000;
/** SIGKILL cannot be refused; only the kernel's own bookkeeping is waited for. */
const KILL_WAIT_MS = 2_000;
const POLL_MS = 20;
/** Whether any process of the group still runs; zombies that nobody has collected yet do not count. */
function isGroupAlive(group) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 0))
        return false;
    const pids = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)();
    if (pids.length === 0)
        return true; // no /proc: trust the signal
    return pids.some((pid) => {
        const stat = (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'stat');
        if (!stat)
            return false;
        const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(pgrp) === group && state !== 'Z' && state !== 'X';
    });
}
/** Ends a whole process group: SIGTERM, then SIGKILL after `graceMs`. Resolves once nothing of it runs. */
async function stopGroup(group, clock, graceMs = GRACE_MS) {
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGTERM'))
        return;
    if (await goneWithin(group, clock, graceMs))
        return;
    (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(-group, 'SIGKILL');
    await goneWithin(group, clock, KILL_WAIT_MS);
}
async function goneWithin(group, clock, ms) {
    const deadline = clock.monotonic() + ms;
    while (isGroupAlive(group)) {
        if (clock.monotonic() >= deadline)
            return false;
        await clock.sleep(POLL_MS);
    }
    return true;
}
/** Process ids whose environment holds `NAME=VALUE`: finds even those that left their group and their parent. */
function findByVariable(assignment) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .listPids */ .$q)().filter((pid) => pid !== process.pid && (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .XM)(pid, 'environ')?.split('\0').includes(assignment));
}
/** Ends every process whose environment holds `NAME=VALUE`, SIGTERM first. A second pass catches what the first one's victims started. */
async function stopStrays(assignment, clock, graceMs = GRACE_MS) {
    for (const pid of findByVariable(assignment))
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGTERM');
    const deadline = clock.monotonic() + graceMs;
    while (findByVariable(assignment).length > 0 && clock.monotonic() < deadline)
        await clock.sleep(POLL_MS * 5);
    for (let pass = 0; pass < 2; pass++)
        for (const pid of findByVariable(assignment))
            (0,_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGKILL');
}


/***/ }),

/***/ 75006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   TF: () => (/* binding */ visitProcesses),
/* harmony export */   XM: () => (/* binding */ readProcFile),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   vP: () => (/* binding */ signal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** How many `/proc` entries are read before the event loop gets a turn: about 0.3 ms of work, so that sampling never makes the traffic late. */
const CHUNK = 32;
/** The text of `/proc/PID/NAME`, or undefined where there is no such process (any more), no such right or no `/proc`. */
function readProcFile(pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${name}`, 'latin1');
    }
    catch {
        return undefined;
    }
}
/** Every process id this user can see; empty without `/proc`. */
function listPids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Calls `visit` with the id and the `/proc/PID/NAME` text of every process, in small pieces. */
async function visitProcesses(name, visit) {
    const pids = listPids();
    for (let start = 0; start < pids.length; start += CHUNK) {
        for (const pid of pids.slice(start, start + CHUNK)) {
            const text = readProcFile(pid, name);
            if (text !== undefined)
                visit(pid, text);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** `PID-STARTTIME`, which no later process can share even when the id is used again. */
function identify(pid = 'self') {
    return `${pid === 'self' ? process.pid : pid}-${startTime(pid) ?? ''}`;
}
/** Whether the process that `identify` named still runs. A zombie that nobody has collected does not. */
function isAlive(identity) {
    const [pidText, started] = identity.split('-');
    const pid = Number(pidText);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    if (started)
        return startTime(pid) === started;
    return readProcFile('self', 'stat') === undefined && signal(pid, 0);
}
/** Sends a signal to a process or, with a negative id, to a group; false where there is nobody to receive it. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function startTime(pid) {
    const stat = readProcFile(pid, 'stat');
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}


/***/ }),

/***/ 47427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tq: () => (/* binding */ answerFile),
  QN: () => (/* binding */ backgroundSteps),
  rC: () => (/* binding */ startBackground),
  B6: () => (/* binding */ stopBackground)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var io_files = __webpack_require__(87888);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build-bundle/src/run/entry-script.js




/** What a process is started with to be Foreshadow's command line: these flags of Node.js, then the words of the command. */
function commandLineFlags() {
    const index = (0,external_node_url_.pathToFileURL)(indexFile()).href;
    const script = `import { start } from ${JSON.stringify(index)}; await start('cli');`;
    return ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
}
/** The bundle's entry: beside this code in `dist/`, above it in emitted sources. */
function indexFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const found = [here, (0,external_node_path_.dirname)(here)].map((folder) => (0,external_node_path_.join)(folder, 'index.js')).find((file) => (0,external_node_fs_.existsSync)(file));
    if (found === undefined)
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: `index.js near ${here}`, hint: 'Install Foreshadow again.' });
    return found;
}

// EXTERNAL MODULE: ./build-bundle/src/run/run-folder.js
var run_folder = __webpack_require__(26218);
;// CONCATENATED MODULE: ./build-bundle/src/run/background.js









/** Sub-folder of a run folder in which steps that go on between commands keep their state, their log and what they said in the end. */
const STEPS = 'steps';
/** What a step that is told to stop may take to write what it has; the runner gives a whole job five minutes. */
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 50;
/** A log is shown from its end. */
const LOG_CAP = 64 * 1024;
/**
 * Starts a command that outlives this process, and waits until it is up.
 * @returns what it says of itself once it is up
 * @throws FS_USAGE where one of its name goes on already, FS_STEP_FAILED with its last lines where it does not come up, FS_CANCELLED
 */
async function startBackground(command, world) {
    const files = filesOf(world.directory, command.name);
    if ((0,external_node_fs_.existsSync)(files.state)) {
        if ((0,processes/* isAlive */._n)((0,run_folder/* readJson */.V)(files.state).process))
            throw (0,errors/* fail */.fJ)('FS_USAGE', {
                found: `\`${command.name}\` that goes on in ${world.directory}`,
                hint: `End it with \`foreshadow down --run ${world.directory}\`.`,
            });
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(world.directory, STEPS), { recursive: true });
    for (const file of Object.values(files))
        (0,external_node_fs_.rmSync)(file, { force: true });
    const child = launch(command, files);
    try {
        if (child.pid === undefined)
            throw (0,errors/* fail */.fJ)('FS_STEP_FAILED', { found: command.name });
        await (0,io_files.writeAtomic)(files.state, `${JSON.stringify({ process: (0,processes/* identify */.ls)(child.pid) })}\n`);
        return await untilReady(command, child, files, world);
    }
    catch (error) {
        if (child.pid !== undefined)
            await (0,process_group/* stopGroup */.gv)(child.pid, world.clock, STOP_WITHIN_MS);
        (0,external_node_fs_.rmSync)(files.state, { force: true });
        throw error;
    }
    finally {
        child.unref();
    }
}
/** Ends a step of a run folder and waits for what it still has to write; null where there is none. */
async function stopBackground(directory, name, clock) {
    const files = filesOf(directory, name);
    if (!(0,external_node_fs_.existsSync)(files.state))
        return null;
    const { process: identity } = (0,run_folder/* readJson */.V)(files.state);
    const wasRunning = (0,processes/* isAlive */._n)(identity);
    const pid = Number(identity.split('-')[0]);
    if (wasRunning) {
        (0,processes/* signal */.vP)(pid, 'SIGTERM'); // to it alone: what it started is its own to end
        const deadline = clock.monotonic() + STOP_WITHIN_MS;
        while ((0,processes/* isAlive */._n)(identity) && clock.monotonic() < deadline)
            await clock.sleep(POLL_MS);
        if ((0,process_group/* isGroupAlive */.JM)(pid))
            await (0,process_group/* stopGroup */.gv)(pid, clock);
    }
    const ended = { name, wasRunning, document: documentIn(files.answer), log: tail(files.log) };
    (0,external_node_fs_.rmSync)(files.state, { force: true });
    return ended;
}
/** The steps of a run folder that have not been stopped, whether or not they still run, in the order of their names. */
function backgroundSteps(directory) {
    const folder = (0,external_node_path_.join)(directory, STEPS);
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .flatMap((name) => /^([a-z-]+)\.state\.json$/.exec(name)?.[1] ?? [])
        .sort();
}
/** Where a step's one JSON document is kept. */
function answerFile(directory, name) {
    return filesOf(directory, name).answer;
}
function filesOf(directory, name) {
    const path = (ending) => (0,external_node_path_.join)(directory, STEPS, `${name}${ending}`);
    return { state: path('.state.json'), ready: path('.ready.json'), answer: path('.json'), log: path('.log') };
}
/** In a process group of its own, with its words in files: neither a closed pipe nor a signal to our group ends it. */
function launch({ args, cwd, env }, files) {
    const [answer, log] = [(0,external_node_fs_.openSync)(files.answer, 'w'), (0,external_node_fs_.openSync)(files.log, 'w')];
    try {
        const words = [...commandLineFlags(), ...args, '--json', '--ready-file', files.ready];
        return (0,external_node_child_process_.spawn)(process.execPath, words, { cwd, env, detached: true, stdio: ['ignore', answer, log] });
    }
    finally {
        (0,external_node_fs_.closeSync)(answer);
        (0,external_node_fs_.closeSync)(log);
    }
}
async function untilReady({ name, withinMs = Number.POSITIVE_INFINITY }, child, files, { clock, signal: cancelled, progress }) {
    let ended = false;
    child.once('exit', () => (ended = true));
    child.once('error', () => (ended = true));
    const deadline = clock.monotonic() + withinMs;
    let shown = 0;
    for (;;) {
        shown = showNew(files.log, shown, progress);
        if ((0,external_node_fs_.existsSync)(files.ready))
            return (0,run_folder/* readJson */.V)(files.ready);
        if (cancelled.aborted)
            throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: `an interrupt while \`${name}\` came up` });
        if (ended)
            throw failure(name, files, 'it ended at once');
        if (clock.monotonic() >= deadline)
            throw failure(name, files, 'it did not come up in time');
        await clock.sleep(POLL_MS, cancelled).catch(() => undefined);
    }
}
/** What went wrong as the step itself said it, with its place in the catalogue. */
function failure(name, files, why) {
    const document = documentIn(files.answer);
    const { message, next } = document?.error ?? {};
    const lastLines = tail(files.log).split('\n').filter(Boolean).slice(-20);
    return (0,errors/* fail */.fJ)('FS_STEP_FAILED', { found: `\`${name}\`: ${message ?? why}`, ...(next === undefined ? {} : { hint: next }), lastLines });
}
/** Hands on whole lines that are new. @returns how far the file has been read */
function showNew(file, from, progress) {
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    for (const line of text.slice(from, end).split('\n'))
        if (line !== '')
            progress(line);
    return Math.max(from, end);
}
function documentIn(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
function tail(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-LOG_CAP) : '';
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
    'plan.json',
    'store.db',
    'store.db-wal',
    'store.db-shm',
    'verdict.json',
    'looks.ndjson',
    'outbound.ndjson',
    'logs.ndjson',
    'traces.ndjson',
    'statements.ndjson',
    'measurements.json',
    'egress',
    'journal.ndjson',
    'notifications.json',
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

/***/ 14018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KEEPER: () => (/* binding */ KEEPER),
/* harmony export */   holdUp: () => (/* binding */ holdUp),
/* harmony export */   isKept: () => (/* binding */ isKept),
/* harmony export */   readStanding: () => (/* binding */ readStanding),
/* harmony export */   standUp: () => (/* binding */ standUp),
/* harmony export */   takeDown: () => (/* binding */ takeDown),
/* harmony export */   takeDownStale: () => (/* binding */ takeDownStale)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15754);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _core_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18081);
/* harmony import */ var _environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13522);
/* harmony import */ var _environment_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89433);
/* harmony import */ var _io_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75006);
/* harmony import */ var _background_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47427);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26218);
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









/** Written by `up`, read by whatever comes between, taken away by `down`. */
const STANDING = 'environment.json';
/** The step in the background that keeps arms up. */
const KEEPER = 'up';
/**
 * Brings the arms of a plan up and leaves them up; the run folder says what and where.
 * @throws FS_USAGE where the driver cannot, or the folder has arms already; what the driver's `up` throws
 */
async function standUp(plan, world, ttlMs, origin) {
    refuseSecond(world);
    const driver = detachable(plan.environment.driver);
    const { targets, facts, handle } = await driver.upDetached(plan.environment, { ...contextOf(world), secrets: (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .V)(plan) }, ttlMs);
    return noteStanding({ driver: plan.environment.driver, targets, handle, facts, ...(origin ? { plan: origin } : {}) }, world);
}
/**
 * Brings the arms of a plan up and keeps them up until the signal or the end of their time: for drivers whose arms end with the process that
 * started them. @returns once everything is stopped
 * @throws as `standUp`
 */
async function holdUp(plan, world, ttlMs, origin, onUp) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        refuseSecond(world);
        const driver = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', plan.environment.driver);
        const environment = __addDisposableResource(env_1, await driver.up(plan.environment, { ...contextOf(world), secrets: (0,_config_public_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .V)(plan) }), true);
        const { targets, facts } = environment;
        const handle = { keeper: (0,_io_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)() };
        const standing = noteStanding({ driver: plan.environment.driver, targets, handle, facts, plan: origin }, world);
        try {
            await onUp(standing);
            await world.clock.sleep(ttlMs, world.signal).catch(() => undefined);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory).path(STANDING), { force: true });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether arms need somebody who keeps them: those of a driver that end with the command that started them, and those whose outbound calls go through proxies of ours. */
function isKept({ driver, egress }) {
    return egress.watch === true || !(0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)((0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', driver));
}
function refuseSecond({ directory }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directory}/${STANDING}`))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', {
            found: `arms of ${directory} that are up`,
            hint: `Take them down with \`foreshadow down --run ${directory}\`.`,
        });
}
function noteStanding(standing, world) {
    const folder = new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory);
    folder.journal('arms up', { driver: standing.driver, targets: standing.targets }, world.clock.now());
    folder.writeJson(STANDING, standing);
    return standing;
}
/**
 * Ends what a run folder has going: the steps in the background first, then the arms.
 * @throws FS_INPUT_MISSING where it has neither
 */
async function takeDown(world) {
    const steps = (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .backgroundSteps */ .QN)(world.directory);
    const others = steps.filter((name) => name !== KEEPER);
    const hasArms = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${world.directory}/${STANDING}`);
    if (!hasArms && steps.length === 0)
        readStanding(world.directory);
    const ended = [];
    for (const name of others) {
        const step = await (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .stopBackground */ .B6)(world.directory, name, world.clock);
        if (step)
            ended.push(step);
    }
    const removed = hasArms || steps.includes(KEEPER) ? await takeArmsDown(world) : {};
    return { removed, ended };
}
async function takeArmsDown(world) {
    const folder = new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__.RunFolder(world.directory);
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.path(STANDING)) ? readStanding(world.directory) : null;
    const removed = standing && !('keeper' in standing.handle) ? await detachable(standing.driver).down(standing.handle, contextOf(world)) : null;
    const kept = await (0,_background_js__WEBPACK_IMPORTED_MODULE_6__/* .stopBackground */ .B6)(world.directory, KEEPER, world.clock);
    const taken = removed ?? { arms: kept?.wasRunning ? (standing?.targets.length ?? 0) : 0 };
    folder.journal('arms down', { driver: standing?.driver ?? null, removed: taken }, world.clock.now());
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder.path(STANDING), { force: true });
    return taken;
}
/** Takes down what processes that died left, of every driver that leaves something. */
async function takeDownStale(world) {
    const removed = {};
    for (const driver of Object.values(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a)) {
        if (!(0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)(driver))
            continue;
        for (const [kind, count] of Object.entries(await driver.downStale(contextOf(world))))
            removed[kind] = (removed[kind] ?? 0) + count;
    }
    return removed;
}
/** @throws FS_INPUT_MISSING where the folder has no arms that are up */
function readStanding(directory) {
    const file = `${directory}/${STANDING}`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_INPUT_MISSING', { found: file, hint: 'Bring arms up with `foreshadow up --run DIR` first.' });
    return (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readJson */ .V)(file);
}
function detachable(name) {
    const driver = (0,_core_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a, 'driver', name);
    if ((0,_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)(driver))
        return driver;
    const can = Object.values(_environment_drivers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .drivers */ .a)
        .filter(_environment_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .isDetachable */ .qt)
        .map((one) => one.name);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_USAGE', {
        found: `driver \`${name}\`, whose arms end with the command that started them`,
        expected: can.join(' | '),
        hint: 'Use `foreshadow run`.',
    });
}
const contextOf = ({ clock, signal, env, directory, cacheDirectory, progress }) => ({
    clock,
    signal,
    runDirectory: directory,
    cacheDirectory,
    progress,
    processEnv: env,
});


/***/ })

};
