export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 54145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addUse),
/* harmony export */   u: () => (/* binding */ readStats)
/* harmony export */ });
/** Undefined for a container that does not run: the engine then answers without figures. */
function readStats(stats) {
    const { cpu_stats: cpu, memory_stats: memory, blkio_stats: block, pids_stats: pids } = stats;
    if (memory?.usage === undefined || cpu?.cpu_usage?.total_usage === undefined)
        return undefined;
    // cgroup v1 counts its children under total_inactive_file, v2 knows inactive_file alone
    const cache = memory.stats?.['total_inactive_file'] ?? memory.stats?.['inactive_file'] ?? 0;
    const bytes = (op) => (block?.io_service_bytes_recursive ?? []).filter((row) => row.op.toLowerCase() === op).reduce((sum, row) => sum + row.value, 0);
    return {
        cpuSeconds: cpu.cpu_usage.total_usage / 1e9,
        rssBytes: Math.max(0, memory.usage - cache),
        processes: pids?.current ?? 1,
        readBytes: bytes('read'),
        writtenBytes: bytes('write'),
        throttledSeconds: (cpu.throttling_data?.throttled_time ?? 0) / 1e9,
    };
}
/** A service may have several containers, and a container of it that was replaced has used what it has used. */
function addUse(one, two) {
    return {
        cpuSeconds: one.cpuSeconds + two.cpuSeconds,
        rssBytes: one.rssBytes + two.rssBytes,
        processes: one.processes + two.processes,
        readBytes: one.readBytes + two.readBytes,
        writtenBytes: one.writtenBytes + two.writtenBytes,
        throttledSeconds: one.throttledSeconds + two.throttledSeconds,
    };
}


/***/ }),

/***/ 46809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FrameDecoder)
/* harmony export */ });
const HEADER_BYTES = 8;
/**
 * Takes the engine's log frames apart: a header of 8 bytes (stream, three zeros, length of the payload, big-endian), then the payload.
 * Source: Docker Engine API, "Attach to a container". Pieces may end anywhere.
 */
class FrameDecoder {
    rest = Buffer.alloc(0);
    /** The payloads that are whole, of both streams, in order. */
    decode(chunk) {
        let data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
        const payloads = [];
        while (data.length >= HEADER_BYTES) {
            const end = HEADER_BYTES + data.readUInt32BE(4);
            if (data.length < end)
                break;
            payloads.push(data.subarray(HEADER_BYTES, end));
            data = data.subarray(end);
        }
        this.rest = data;
        return payloads;
    }
}


/***/ }),

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findCompose),
/* harmony export */   y: () => (/* binding */ runCompose)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _io_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30182);


const PROGRAMS = [['docker', 'compose'], ['docker-compose']];
const VERSION_MS = 20_000;
const OLDEST = [2, 17];
/** The Compose of this machine. @throws FS_DOCKER_MISSING where there is none, or it is too old */
async function findCompose(cwd, context) {
    let old;
    for (const [file, ...args] of PROGRAMS) {
        const options = { cwd, ...context, timeoutMs: VERSION_MS };
        const result = await (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)(file, [...args, 'version', '--short'], options).catch((error) => {
            context.signal.throwIfAborted();
            if (error.code !== 'ENOENT')
                throw error;
            return undefined;
        });
        if (result?.exitCode !== 0)
            continue;
        if (isRecent(result.stdout))
            return [file, ...args];
        old ??= `${[file, ...args].join(' ')} ${result.stdout.trim()}`;
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_DOCKER_MISSING', {
        found: old ?? 'neither `docker compose` nor `docker-compose`',
        expected: `version ${OLDEST.join('.')} or newer`,
    });
}
/** Whether a version text such as `v2.24.5-desktop.1` is one that knows everything used here. */
function isRecent(text) {
    const [major = 0, minor = 0] = text
        .trim()
        .replace(/^v/, '')
        .split('.')
        .map((part) => Number.parseInt(part, 10));
    return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
/** Runs Compose; its exit code is a result. It does not ask, colour, or draw. */
function runCompose({ program, directory, args, input, onOutput, env }, context) {
    const [file, ...first] = program;
    return (0,_io_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)(file, [...first, '--ansi', 'never', ...args], {
        cwd: directory,
        clock: context.clock,
        signal: context.signal,
        onSpawn: context.onSpawn,
        env: { ...context.env, ...env },
        ...(input === undefined ? {} : { input }),
        ...(onOutput === undefined ? {} : { onOutput }),
    });
}


/***/ }),

/***/ 55211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ removeImages),
/* harmony export */   q: () => (/* binding */ BUILD_LABEL)
/* harmony export */ });
/* harmony import */ var _io_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97882);

/** On images that Foreshadow built: `kept` for those of a revision, else the session that they were built for. Containers inherit it. */
const BUILD_LABEL = 'foreshadow.build';
/** Images of revisions that are kept for the next run, the newest. */
const KEPT = 12;
const listImages = (engine, value) => engine.call('GET', '/images/json', { filters: (0,_io_docker_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .byLabel */ .qr)(`${BUILD_LABEL}=${value}`) });
/** Takes away the images that were built for one session alone, and of the others all but the newest. One that is in use stays. */
async function removeImages(engine, session) {
    const [once, kept] = await Promise.all([listImages(engine, session), listImages(engine, 'kept')]);
    const old = kept.sort((a, b) => b.Created - a.Created).slice(KEPT);
    await Promise.all([...once, ...old].map(({ Id }) => engine.call('DELETE', `/images/${Id}`, { force: false }).catch(() => undefined)));
}


/***/ }),

/***/ 68057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEnvironment: () => (/* binding */ startEnvironment)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-exit.js
var arm_exit = __webpack_require__(82787);
// EXTERNAL MODULE: ./build-bundle/src/environment/exit-board.js
var exit_board = __webpack_require__(1891);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/environment/container-facts.js
const NANO = 1e9;
const DEFAULT_PERIOD = 100_000;
/** The single facts of a container, its image and the engine's machine; what an engine does not say is left out. */
function containerFacts(container, image, engine, cpuModel) {
    const host = container.HostConfig ?? {};
    const env = containerEnv(container);
    const cpuset = host.CpusetCpus ? cpusIn(host.CpusetCpus) : engine.NCPU;
    const runtime = runtimeOfImage(env);
    const openFiles = host.Ulimits?.find(({ Name }) => Name === 'nofile')?.Soft;
    return {
        ...known('cpus', cpuset),
        'cpu-limit': cpuLimit(host) ?? 'none',
        'memory-limit': host.Memory ? host.Memory : 'none',
        ...known('cpu-model', cpuModel),
        ...known('memory', engine.MemTotal),
        ...known('arch', image.Architecture ?? engine.Architecture),
        ...known('kernel', engine.KernelVersion),
        ...known('image', shortId(image.Id ?? container.Image)),
        ...known('runtime', runtime),
        'time-zone': env['TZ'] || "the image's",
        'open-files': openFiles ?? "the engine's",
        'max-processes': host.PidsLimit && host.PidsLimit > 0 ? host.PidsLimit : 'none',
    };
}
const known = (name, value) => value === undefined ? {} : { [name]: value };
/** The first twelve digits, as Docker shows them. */
const shortId = (id) => id?.replace(/^sha256:/, '').slice(0, 12);
function cpuLimit({ NanoCpus, CpuQuota, CpuPeriod }) {
    if (NanoCpus && NanoCpus > 0)
        return NanoCpus / NANO;
    return CpuQuota && CpuQuota > 0 ? Number((CpuQuota / (CpuPeriod || DEFAULT_PERIOD)).toFixed(3)) : undefined;
}
function cpusIn(list) {
    return list.split(',').reduce((sum, part) => {
        const [from = 0, to = from] = part.split('-').map(Number);
        return sum + to - from + 1;
    }, 0);
}
/** The variables a container was made with, those of its image included. */
function containerEnv({ Config }) {
    return Object.fromEntries((Config?.Env ?? []).map((entry) => {
        const at = entry.indexOf('=');
        return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }));
}
/** Variables by which the official images say what is in them. */
const VERSIONS = [
    ['NODE_VERSION', 'node'],
    ['PYTHON_VERSION', 'python'],
    ['JAVA_VERSION', 'java'],
    ['RUBY_VERSION', 'ruby'],
    ['PHP_VERSION', 'php'],
    ['GOLANG_VERSION', 'go'],
    ['DOTNET_VERSION', 'dotnet'],
    ['DENO_VERSION', 'deno'],
    ['BUN_VERSION', 'bun'],
];
function runtimeOfImage(env) {
    const found = VERSIONS.find(([variable]) => env[variable]);
    return found ? `${found[1]} ${env[found[0]].replace(/^(jdk-|v)/, '')}` : undefined;
}
/** The layers of an image, from the lowest; undefined where the engine does not say. */
const layersOf = ({ RootFS }) => RootFS?.Layers ?? undefined;

// EXTERNAL MODULE: ./build-bundle/src/environment/process-facts.js
var process_facts = __webpack_require__(75415);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/inspect-directory.js
var inspect_directory = __webpack_require__(28750);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/inspect-containers.js





/** What the arms of driver `docker-compose` run on and with: the container of the service under test, its image, the engine's machine, and the directory its file was read in. */
async function inspectContainers(session, arms, key) {
    const { engine, workplaces } = session;
    const digest = (value) => (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex').slice(0, 16);
    const machine = await engine.call('GET', '/info');
    const cpuModel = engine.host.local ? (0,external_node_os_.cpus)()[0]?.model : undefined;
    return Promise.all(arms.map(async ({ project, containers, image, port }) => {
        const entry = containers.find(({ isEntry }) => isEntry)?.id ?? '';
        const container = await engine.call('GET', `/containers/${entry}/json`);
        const built = await engine.call('GET', `/images/${image}/json`);
        const { root } = workplaces.of(project.arm);
        const env = Object.entries((0,process_facts/* comparableEnv */.u2)(containerEnv(container), [project.directory, root, project.name], port));
        const layers = layersOf(built);
        return {
            arm: project.arm,
            facts: containerFacts(container, built, machine, cpuModel),
            env: Object.fromEntries(env.map(([name, value]) => [name, digest(value)])),
            ...(await (0,inspect_directory/* inspectDirectory */.M)(project.directory, project.directory, digest)),
            ...(layers ? { layers } : {}),
        };
    }));
}

// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
;// CONCATENATED MODULE: ./build-bundle/src/environment/compose-failure.js


const PORT_TAKEN = /port is already allocated|address already in use|ports are not available/i;
const NO_IMAGE = /no such image|manifest unknown|manifest for .* not found|pull access denied|repository does not exist|failed to resolve reference|Get "https?:\/\/[^"]*\/v2\//i;
const NOT_RUNNABLE = /exec: .*(not found|no such file|permission denied)|executable file not found|OCI runtime create failed/i;
/** Whether nothing is wrong with a container: it runs and is healthy, or has done its work. Compose's `--wait` knows no work that ends. */
const isFine = ({ status, exitCode, health }) => status === 'running' ? health === undefined || health === 'healthy' : status === 'exited' && exitCode === 0;
/** The catalogue error for an arm that Compose could not bring up: by the state of its containers first, by Compose's words where that says nothing. */
function explainFailedStart(failed) {
    const { arm, lines, containers, logPath } = failed;
    const said = lines.at(-1) ?? 'nothing';
    const detail = { arm, lastLines: lines, place: { file: logPath } };
    const line = (pattern) => lines.findLast((one) => pattern.test(one))?.trim();
    const taken = line(PORT_TAKEN);
    if (taken !== undefined)
        return (0,errors/* fail */.fJ)('FS_PORT_IN_USE', { ...detail, found: `${arm}: ${taken}` });
    const missing = line(NO_IMAGE);
    if (missing !== undefined)
        return (0,errors/* fail */.fJ)('FS_IMAGE_MISSING', { ...detail, found: `${arm}: ${imageOf(lines) ?? missing}`, hint: hintOf(missing) });
    const wrong = containers.find((one) => !isFine(one) && (one.status === 'exited' || one.status === 'dead' || one.outOfMemory));
    if (wrong)
        return explainEnd(failed, wrong);
    const runnable = line(NOT_RUNNABLE);
    if (runnable !== undefined)
        return (0,errors/* fail */.fJ)('FS_ARM_COMMAND', { ...detail, found: `${arm}: ${runnable}`, expected: 'a command that the image has' });
    const ill = containers.find((one) => !isFine(one) && one.status === 'running') ?? containers.find((one) => !isFine(one));
    if (ill)
        return explainIllness(failed, ill);
    return (0,errors/* fail */.fJ)('FS_DOCKER', { ...detail, found: `docker compose up, for ${arm}: ${said}` });
}
function explainEnd({ arm, logPath }, container) {
    const { service, exitCode, outOfMemory, lastLines } = container;
    const how = outOfMemory ? 'was killed for memory' : `ended with exit code ${exitCode}`;
    return (0,errors/* fail */.fJ)('FS_ARM_DIED', {
        arm,
        found: `${arm}: service "${service}" ${how} before it was ready: ${lastLines.at(-1) ?? 'no output'}`,
        expected: outOfMemory ? 'a higher memory limit, or less use' : 'a service that stays up',
        lastLines,
        place: { file: logPath },
    });
}
function explainIllness({ arm, withinMs, logPath }, container) {
    const { service, status, health, healthOutput, lastLines } = container;
    const state = health === undefined || health === 'healthy' ? status : health;
    const output = healthOutput === undefined || healthOutput === '' ? '' : `: ${healthOutput}`;
    return (0,errors/* fail */.fJ)('FS_ARM_NOT_READY', {
        arm,
        found: `${arm}: service "${service}" was ${state} after ${(0,units/* formatDuration */.a3)(withinMs)} at most${output}`,
        expected: 'a healthy service',
        lastLines,
        place: { file: logPath },
    });
}
/** Compose names the image in a line of its own: `Image NAME Error ...`. */
function imageOf(lines) {
    for (const line of lines) {
        const found = /Image (\S+)\s+(?:Error|Pulling)/.exec(line)?.[1] ??
            /(?:No such image:|manifest for|pull access denied for) (\S+?)[,:]?(?:\s|$)/.exec(line)?.[1];
        if (found !== undefined)
            return `image ${found}`;
    }
    return undefined;
}
const hintOf = (missing) => /no such host|timeout|connection refused/i.test(missing)
    ? 'The registry cannot be reached: load the image beforehand (`docker load`, `docker pull`).'
    : undefined;

// EXTERNAL MODULE: ./build-bundle/src/environment/probe.js
var environment_probe = __webpack_require__(76262);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/compose-cli.js
var compose_cli = __webpack_require__(1875);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/io/capped-log.js
var capped_log = __webpack_require__(99661);
// EXTERNAL MODULE: ./build-bundle/src/environment/docker-frames.js
var docker_frames = __webpack_require__(46809);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-objects.js
var docker_objects = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-logs.js





const REOPEN_MS = 200;
/** The logs of an arm: `logs/ARM.log` for the service under test (and what prepared its data), `logs/ARM-SERVICE.log` for the others. */
class ArmLogs {
    main;
    session;
    name;
    suffix;
    redact;
    others = new Map();
    following = new Set();
    stop = new AbortController();
    constructor(session, name, suffix, redact, main) {
        this.session = session;
        this.name = name;
        this.suffix = suffix;
        this.redact = redact;
        this.main = main;
    }
    /**
     * @param name the arm, or `shared`
     * @param generation 1 for the first start of a session; later ones log to `logs/ARM-N.log`
     */
    static async open(session, name, env, generation) {
        const suffix = generation === 1 ? '' : `-${generation}`;
        const redact = (0,redact_output/* logRedactor */.B8)({ ...session.compose.env, ...env }, session.context.secrets, session.context.anonymise);
        const main = await capped_log/* CappedLog */.M.open(pathOf(session, `${name}${suffix}`), session.options.logCapBytes, redact);
        return new ArmLogs(session, name, suffix, redact, main);
    }
    /** Writes down what a container says, from its start, until `close`; a container that is started again is followed again. */
    follow(id, service, isMain) {
        const done = this.followOne(id, isMain ? Promise.resolve(this.main) : this.other(service)).catch(() => undefined);
        this.following.add(done);
    }
    async close() {
        this.stop.abort();
        await Promise.all(this.following);
        const others = await Promise.all(this.others.values());
        await Promise.all([this.main, ...others].map((log) => log.close()));
    }
    other(service) {
        const known = this.others.get(service);
        if (known)
            return known;
        const opened = capped_log/* CappedLog */.M.open(pathOf(this.session, `${this.name}-${service}${this.suffix}`), this.session.options.logCapBytes, this.redact);
        this.others.set(service, opened);
        return opened;
    }
    async followOne(id, opening) {
        const { engine, context } = this.session;
        const log = await opening;
        const { Config } = await (0,docker_objects/* inspectContainer */.aH)(engine, id);
        for (let since = 0; !this.stop.signal.aborted;) {
            const decoder = new docker_frames/* FrameDecoder */.w();
            const from = context.clock.now() / 1_000;
            for await (const chunk of engine.stream(`/containers/${id}/logs`, { follow: true, stdout: true, stderr: true, since }, this.stop.signal))
                for (const payload of Config.Tty ? [chunk] : decoder.decode(chunk))
                    log.write(payload);
            since = Math.max(from, context.clock.now() / 1_000 - 1);
            await context.clock.sleep(REOPEN_MS, this.stop.signal);
            const { State } = await (0,docker_objects/* inspectContainer */.aH)(engine, id);
            if (!State.Running && !State.Restarting)
                return;
        }
    }
}
const pathOf = ({ context }, name) => (0,external_node_path_.join)(context.runDirectory, 'logs', `${name}.log`);

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/readiness.js
var drivers_readiness = __webpack_require__(87396);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-arm.js










/**
 * Brings one arm up: what its service depends on, then what prepares its data, then the rest; and waits until it is ready.
 * @param sharesData whether its data was prepared already, for all arms
 * @throws the catalogue errors of `explainFailedStart`, FS_PREPARE_FAILED, FS_ARM_NOT_READY; containers are left to the caller
 */
async function startArm(session, project, generation, sharesData) {
    const logs = await ArmLogs.open(session, project.arm, project.env, generation);
    try {
        session.context.progress(`Starting ${project.arm}: ${Object.keys(project.document.services).join(', ')}`);
        if (!sharesData)
            await prepareData(session, project, logs);
        await composeUp(session, project, logs, []);
        const containers = await containersOf(session, project);
        for (const { id, service, isEntry } of containers)
            logs.follow(id, service, isEntry);
        const entry = await inspectEntry(session, project, containers);
        const { host, port } = addressOf(session, entry, project);
        const target = await awaitArm(session, project, `http://${host}:${port}`, entry, logs);
        return { project, target, port, containers, image: entry.Image, logs };
    }
    catch (error) {
        await logs.close();
        throw error;
    }
}
/** The containers of a project, without those that a command was run in. */
async function containersOf(session, project) {
    const listed = await (0,docker_objects/* listContainers */.ts)(session.engine, `${docker_objects/* COMPOSE_LABEL */.UC.project}=${project.name}`, `${docker_objects/* COMPOSE_LABEL */.UC.oneoff}=False`);
    return listed.map(({ Id, Labels, NetworkSettings }) => {
        const service = Labels[docker_objects/* COMPOSE_LABEL */.UC.service] ?? '';
        const address = Object.values(NetworkSettings?.Networks ?? {}).find(({ IPAddress }) => IPAddress)?.IPAddress;
        return { id: Id, service, isEntry: service === project.service, address };
    });
}
async function inspectEntry(session, project, containers) {
    const entry = containers.find(({ isEntry }) => isEntry);
    if (entry)
        return (0,docker_objects/* inspectContainer */.aH)(session.engine, entry.id);
    throw (0,errors/* fail */.fJ)('FS_DOCKER', { arm: project.arm, found: `no container of service "${project.service}" in project ${project.name}` });
}
/** Its address in the network without a way out; else the port published by us, or chosen by an engine elsewhere. */
function addressOf({ engine, fence }, { NetworkSettings }, { arm, target }) {
    const address = fence && NetworkSettings.Networks?.[fence.network(arm)]?.IPAddress;
    if (address)
        return { host: address, port: target };
    const port = Number(NetworkSettings.Ports[`${target}/tcp`]?.[0]?.HostPort);
    if (port > 0)
        return { host: engine.host.hostname, port };
    throw (0,errors/* fail */.fJ)('FS_DOCKER', { arm, found: `port ${target} of ${arm} is not published` });
}
/** `up` in the background, with the wait of Compose itself. @throws what `explainFailedStart` makes of it */
async function composeUp(session, project, logs, services) {
    const { spec, compose, context } = session;
    const arm = project.arm ?? 'primary';
    const { withinMs } = spec[arm].ready;
    const seconds = String(Math.max(1, Math.ceil(withinMs / 1_000)));
    const args = ['up', '--detach', '--wait', '--wait-timeout', seconds, '--no-build', '--quiet-pull', ...services];
    const result = await composeRun(session, project, args);
    if (result.exitCode === 0)
        return;
    const containers = await statesOf(session, project);
    const expected = services.length > 0 ? services : Object.keys(project.document.services);
    if (expected.every((name) => containers.some((one) => one.service === name && isFine(one))))
        return;
    for (const line of containers.find((one) => one.service === project.service)?.lastLines ?? [])
        logs.main.write(Buffer.from(`${line}\n`));
    const lines = (0,redact_output/* redactOutput */.nJ)(result.stderr.split('\n').filter((line) => line.trim() !== ''), compose.env, context.secrets, context.anonymise);
    throw explainFailedStart({ arm, service: project.service ?? '', lines, containers, withinMs, logPath: logs.main.path });
}
function composeRun(session, { name, directory, document }, args, onOutput) {
    return (0,compose_cli/* runCompose */.y)({
        program: session.program,
        directory,
        args: [...(onOutput ? ['--progress', 'quiet'] : []), '-p', name, '-f', '-', '--project-directory', directory, ...args],
        input: JSON.stringify({ ...document, name }),
        onOutput,
    }, session.compose);
}
/** `state.prepare` in a container of the arm's own service, once what it depends on is up. @throws FS_PREPARE_FAILED */
async function prepareData(session, project, logs) {
    const { spec, context, compose } = session;
    const command = spec.state.prepare;
    if (command === undefined)
        return;
    const needed = servicesBefore(project);
    if (needed.length > 0)
        await composeUp(session, project, logs, needed);
    context.progress(`Preparing the data of ${project.arm}`);
    const args = ['run', '--rm', '--no-deps', '-T', '--entrypoint', 'sh', project.service, '-c', command];
    const result = await composeRun(session, project, args, (chunk) => logs.main.write(chunk));
    if (result.exitCode === 0)
        return;
    throw (0,errors/* fail */.fJ)('FS_PREPARE_FAILED', {
        arm: project.arm,
        found: `${project.arm}: \`${command}\` ended with exit code ${result.exitCode ?? 'unknown'}: ${logs.main.lastLines().findLast((line) => line.trim() !== '') ?? 'no output'}`,
        lastLines: (0,redact_output/* redactOutput */.nJ)(logs.main.lastLines(), { ...compose.env, ...project.env }, context.secrets, context.anonymise),
        place: { file: logs.main.path },
    });
}
/** All services but the one under test and those that wait for it. */
function servicesBefore({ document, service }) {
    const after = new Set([service]);
    for (let before = -1; before !== after.size;) {
        before = after.size;
        for (const [name, { depends_on: needs }] of Object.entries(document.services))
            if (Object.keys(needs ?? {}).some((one) => after.has(one)))
                after.add(name);
    }
    return Object.keys(document.services).filter((name) => !after.has(name));
}
async function statesOf(session, project) {
    const listed = await (0,docker_objects/* listContainers */.ts)(session.engine, `${docker_objects/* COMPOSE_LABEL */.UC.project}=${project.name}`, `${docker_objects/* COMPOSE_LABEL */.UC.oneoff}=False`);
    return Promise.all(listed.map(async ({ Id, Labels }) => {
        const { State, Config } = await (0,docker_objects/* inspectContainer */.aH)(session.engine, Id);
        return {
            service: Labels[docker_objects/* COMPOSE_LABEL */.UC.service] ?? '',
            status: State.Status,
            exitCode: State.ExitCode,
            outOfMemory: State.OOMKilled,
            health: State.Health?.Status,
            healthOutput: State.Health?.Log?.at(-1)?.Output.trim().slice(0, 200),
            lastLines: await tailOf(session, Id, Config.Tty),
        };
    }));
}
/** The last lines of a container's log, redacted. */
async function tailOf(session, id, tty) {
    const decoder = new docker_frames/* FrameDecoder */.w();
    const pieces = [];
    const none = new AbortController().signal;
    for await (const chunk of session.engine.stream(`/containers/${id}/logs`, { stdout: true, stderr: true, tail: 50 }, none))
        pieces.push(...(tty ? [chunk] : decoder.decode(chunk)));
    const lines = Buffer.concat(pieces)
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    return (0,redact_output/* redactOutput */.nJ)(lines, session.compose.env, session.context.secrets, session.context.anonymise);
}
/** Compose has waited for the health checks; this is the plan's own probe, from where the traffic comes. */
async function awaitArm(session, project, origin, entry, logs) {
    const { context, signal, spec } = session;
    const { ready } = spec[project.arm];
    const probe = (0,environment_probe/* chooseProbe */.G1)(ready);
    const { readiness } = await (0,drivers_readiness/* awaitReady */.k)({ probe, origins: [origin], withinMs: ready.withinMs, holdMs: HOLD_MS, onLine: (listener) => logs.main.onLine(listener) }, context.clock, signal);
    if (readiness.state === 'ready') {
        context.progress(`${project.arm} is ready at ${origin}`);
        return { arm: project.arm, origin };
    }
    const containers = await statesOf(session, project);
    const lost = containers.find((one) => one.service === project.service && !isFine(one));
    const detail = { arm: project.arm, service: project.service, lines: [], containers, withinMs: ready.withinMs, logPath: logs.main.path };
    if (lost)
        throw explainFailedStart(detail);
    const last = readiness.state === 'failed' && readiness.reason === 'deadline' && readiness.lastFailure !== undefined
        ? `: ${readiness.lastFailure}`
        : '';
    throw (0,errors/* fail */.fJ)('FS_ARM_NOT_READY', {
        arm: project.arm,
        found: `${project.arm} was not ready within ${(0,units/* formatDuration */.a3)(ready.withinMs)}${last}`,
        expected: `${(0,environment_probe/* describeProbe */.WH)(probe)}, port ${project.target} in container ${entry.Name.replace(/^\//, '')}`,
        lastLines: (0,redact_output/* redactOutput */.nJ)(logs.main.lastLines(), session.compose.env, context.secrets, context.anonymise),
        place: { file: logs.main.path },
    });
}
/** The engine's proxy accepts every connection, and closes at once what nobody listens for. */
const HOLD_MS = 100;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/compose-images.js
var compose_images = __webpack_require__(55211);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-engine.js
var docker_engine = __webpack_require__(97882);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-build.js









/**
 * Builds the images of all arms, arms side by side; what an earlier run built of an equal tree is used again.
 * @returns for each arm: service -> image
 * @throws FS_BUILD_FAILED, FS_IMAGE_MISSING with `arm`; the primary's failure before the shadow's
 */
async function buildImages(session, models) {
    const running = new Map();
    const results = await Promise.allSettled(models.map(async (model) => [model.arm, await buildArm(session, model, running)]));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed)
        throw failed.reason;
    return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}
async function buildArm(session, model, running) {
    const { services } = model.model;
    const content = await contentOf(session, model);
    const images = {};
    const aliases = new Map();
    for (const [name, service] of Object.entries(services)) {
        if (service.build === undefined || (name === session.spec.service && session.spec[model.arm]?.image !== undefined))
            continue;
        const tag = tagOf(model.model.name ?? 'project', name, JSON.stringify(service.build).replaceAll(model.directory, ''), content);
        images[name] = tag;
        if (service.image !== undefined)
            aliases.set(service.image, tag);
    }
    // What another service builds and this one uses by its name.
    for (const [name, { build, image }] of Object.entries(services)) {
        const tag = build === undefined && image !== undefined ? aliases.get(image) : undefined;
        if (tag !== undefined)
            images[name] = tag;
    }
    const wanted = Object.entries(services).flatMap(([name, { build }]) => build !== undefined && images[name] ? [[name, images[name]]] : []);
    await Promise.all(wanted.map(([name, tag]) => once(running, tag, () => buildService(session, model, name, tag))));
    return images;
}
/** Arms of one tree build one image. */
function once(running, tag, build) {
    const known = running.get(tag);
    if (known)
        return known;
    const started = build();
    running.set(tag, started);
    return started;
}
/** What decides about the image besides the `build` section: the tree, or this session alone where there is none; and the files laid over it. */
async function contentOf({ id, spec, workplaces }, { arm }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(workplaces.of(arm).revision?.tree ?? id);
    for (const [to, from] of Object.entries(spec[arm]?.files ?? {}))
        hash.update(`\0${to}\0`).update(await (0,promises_.readFile)((0,external_node_path_.resolve)(spec.directory, from)));
    if (spec.build !== undefined)
        hash.update(`\0${spec.build}`);
    return hash.digest('hex');
}
function tagOf(project, service, build, content) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(`${build}\0${content}`).digest('hex').slice(0, 20);
    return `${`foreshadow-build/${project}-${service}`.toLowerCase().replace(/[^a-z0-9/._-]+/g, '-')}:${key}`;
}
async function buildService(session, model, service, tag) {
    const { engine, context, spec } = session;
    if (spec[model.arm]?.ref !== undefined && (await hasImage(engine, tag)))
        return;
    context.progress(`Building the image of ${service} for ${model.arm}`);
    const env = session.compose.env;
    const path = (0,external_node_path_.join)(context.runDirectory, 'logs', `build-${model.arm}-${service}.log`);
    const log = await capped_log/* CappedLog */.M.open(path, capped_log/* LOG_CAP_BYTES */.O, (0,redact_output/* logRedactor */.B8)(env, context.secrets, context.anonymise));
    try {
        const result = await (0,compose_cli/* runCompose */.y)({
            program: session.program,
            directory: model.directory,
            args: ['-p', `foreshadow-${session.id}-build`, '-f', '-', '--project-directory', model.directory, 'build', service],
            input: JSON.stringify(buildDocument(labelOf(session, model.arm), model.model, service, tag)),
            onOutput: (chunk) => log.write(chunk),
        }, session.compose);
        if (result.exitCode !== 0)
            throw explain(session, model.arm, service, log, result.exitCode);
    }
    finally {
        await log.close();
    }
}
/** An image of a revision serves later runs too. */
const labelOf = ({ spec, id }, arm) => (spec[arm]?.ref === undefined ? id : 'kept');
function buildDocument(label, model, service, tag) {
    const build = model.services[service]?.build ?? {};
    const { tags: _tags, ...rest } = build;
    const labels = { ...rest['labels'], [compose_images/* BUILD_LABEL */.q]: label };
    return { services: { [service]: { build: { ...rest, labels }, image: tag } }, secrets: model.secrets ?? {} };
}
function explain(session, arm, service, log, exitCode) {
    const lines = (0,redact_output/* redactOutput */.nJ)(log.lastLines(), session.compose.env, session.context.secrets, session.context.anonymise);
    const missing = lines.find((line) => /pull access denied|manifest unknown|failed to resolve|\/v2\//i.test(line));
    const detail = { arm, lastLines: lines, place: { file: log.path } };
    if (missing !== undefined)
        return (0,errors/* fail */.fJ)('FS_IMAGE_MISSING', { ...detail, found: `${arm}, image of ${service}: ${missing.trim()}` });
    return (0,errors/* fail */.fJ)('FS_BUILD_FAILED', {
        ...detail,
        found: `the image of ${service}, for ${arm}: \`docker compose build\` ended with exit code ${exitCode ?? 'unknown'}: ${lines.at(-1)?.trim() ?? 'no output'}`,
        hint: `Run \`docker compose build ${service}\` in a checkout of that ref; its output is in the run folder under logs/.`,
    });
}
async function hasImage(engine, tag) {
    try {
        await engine.call('GET', `/images/${tag}/json`);
        return true;
    }
    catch (error) {
        if ((0,docker_engine/* isGone */.ST)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/compose-memory.js

/** Of the machine's memory; the rest is for the generator, the engine and the page cache. */
const SHARE_FOR_ARMS = 0.8;
/** Bytes a service may use in all its copies: its limit, else what it reserves, else 0. */
function memoryOf(service) {
    const limits = service.deploy?.resources?.limits;
    const reserved = service.deploy?.resources?.['reservations'];
    const each = Number(service.mem_limit ?? limits?.['memory'] ?? service['mem_reservation'] ?? reserved?.['memory'] ?? 0);
    return each * (service.deploy?.replicas ?? 1);
}
/** Whether the file itself limits the memory of a service. */
const isLimited = (service) => service.mem_limit !== undefined || service.deploy?.resources?.limits?.['memory'] !== undefined;
/**
 * What each arm's service may use where nobody limits it: an equal share of what the machine has left, so that one that leaks is ended
 * before the machine is.
 */
function equalShare(machineBytes, otherBytes, arms) {
    return Math.max(0, Math.floor((machineBytes * SHARE_FOR_ARMS - otherBytes) / arms));
}
/** @throws FS_MEMORY_SHORT where the limits add up to more than the machine has */
function checkMemory(projects, machineBytes) {
    const needs = projects.map(({ name, model }) => ({
        name,
        bytes: Object.values(model.services).reduce((sum, one) => sum + memoryOf(one), 0),
    }));
    const total = needs.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= machineBytes)
        return;
    const mebibytes = (bytes) => `${Math.ceil(bytes / 1024 ** 2)} MiB`;
    throw (0,errors/* fail */.fJ)('FS_MEMORY_SHORT', {
        found: `${mebibytes(total)} (${needs.map(({ name, bytes }) => `${name} ${mebibytes(bytes)}`).join(', ')})`,
        expected: `at most ${mebibytes(machineBytes)}`,
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/compose-overlay.js
/**
 * The document of one project: what the file says, apart from what two copies on one machine cannot both have (names, published ports,
 * addresses) and what the arm has otherwise. Secrets, configs, health checks and conditions of `depends_on` stay as they are.
 */
function overlayCompose(model, overlay) {
    const kept = Object.entries(model.services).filter(([name]) => overlay.services.includes(name));
    const services = Object.fromEntries(kept.map(([name, service]) => [name, overlayService(name, service, overlay)]));
    const { name: _name, services: _services, ...rest } = model;
    return {
        ...rest,
        services,
        networks: overlayNetworks(model, overlay),
        volumes: mapValues(model.volumes, (resource, name) => overlayVolume(resource, name, overlay)),
        secrets: mapValues(model.secrets, unnamed),
        configs: mapValues(model.configs, unnamed),
    };
}
function overlayService(name, service, overlay) {
    const { container_name: _name, ports: _ports, profiles: _profiles, build: _build, scale: _scale, ...rest } = service;
    const entry = overlay.entry?.service === name ? overlay.entry : undefined;
    const built = overlay.images[name];
    const own = {
        ...rest,
        ...(built === undefined ? {} : { image: built, pull_policy: 'never' }),
        labels: { ...service.labels, ...overlay.labels },
        ...keep('depends_on', onlyKnown(service.depends_on, overlay.services)),
        ...keep('networks', joinNetworks(service.networks, overlay)),
        ...keep('volumes', service.volumes?.map((mount) => (overlay.readOnly ? readOnly(mount) : mount))),
    };
    const whole = entry === undefined ? own : overlayEntry(own, entry);
    return overlay.fencing ? fence(name, whole, overlay.fencing) : whole;
}
function overlayEntry(service, entry) {
    const { cpus, memoryBytes } = entry;
    const env = Object.fromEntries(Object.entries(entry.env).map(([name, value]) => [name, value.replaceAll('$', '$$$$')]));
    const replicas = service.deploy?.replicas === undefined ? service.deploy : { ...service.deploy, replicas: 1 };
    return limit({
        ...service,
        ...keep('deploy', replicas),
        ...(entry.image === undefined ? {} : { image: entry.image, pull_policy: 'missing' }),
        environment: { ...service.environment, ...env },
        ...(entry.port === undefined ? {} : { ports: [entry.port] }),
    }, { ...(cpus === undefined ? {} : { cpus }), ...(memoryBytes === undefined ? {} : { memory: String(memoryBytes) }) });
}
/** A service that has its network from another one, or none, is fenced with that one. */
function fence(name, service, { network, env, stubs, hosts, mount }) {
    if (service.network_mode !== undefined && service.network_mode !== 'bridge')
        return service;
    const { network_mode: _mode, ...rest } = service;
    const networks = { ...service.networks, [network]: null };
    if (stubs.includes(name))
        return { ...rest, networks };
    const given = rest['extra_hosts'];
    const before = Array.isArray(given) ? given : Object.entries(given ?? {}).map(([host, address]) => `${host}=${String(address)}`);
    const names = Object.entries(hosts).map(([host, address]) => `${host}=${address}`);
    return {
        ...rest,
        environment: { ...service.environment, ...env },
        networks,
        ...(names.length > 0 ? { extra_hosts: [...before, ...names] } : {}),
        ...(mount ? { volumes: [...(service.volumes ?? []), mount] } : {}),
    };
}
/** Limits stand at one place only: Compose refuses two that differ. */
function limit(service, limits) {
    if (Object.keys(limits).length === 0)
        return service;
    const { cpus, mem_limit, memswap_limit: _swap, ...rest } = service;
    const { resources, ...deploy } = service.deploy ?? {};
    const before = {
        ...(cpus === undefined ? {} : { cpus }),
        ...(mem_limit === undefined ? {} : { memory: mem_limit }),
        ...resources?.limits,
    };
    return { ...rest, deploy: { ...deploy, resources: { ...resources, limits: { ...before, ...limits } } } };
}
/** A fixed address would be taken by the other arm, and the subnet it lies in is not kept. */
function joinNetworks(networks, overlay) {
    if (!networks)
        return undefined;
    const joined = Object.entries(networks).flatMap(([name, how]) => {
        const { ipv4_address: _4, ipv6_address: _6, mac_address: _mac, ...rest } = how ?? {};
        const standIns = overlay.networks?.[name];
        const names = standIns ? standIns.map((network) => network.name) : [name];
        return names.map((joins) => [joins, Object.keys(rest).length === 0 ? null : rest]);
    });
    return Object.fromEntries(joined);
}
function overlayNetworks(model, overlay) {
    const networks = Object.entries(model.networks ?? {}).flatMap(([name, network]) => {
        const standIns = overlay.networks?.[name];
        if (!standIns)
            return [[name, overlayNetwork(network, overlay)]];
        return standIns.map((standIn) => [
            standIn.name,
            standIn.external ? { name: standIn.name, external: true } : { ...overlayNetwork(network, overlay), name: standIn.name },
        ]);
    });
    const own = overlay.fencing ? [[overlay.fencing.network, { name: overlay.fencing.network, external: true }]] : [];
    return Object.fromEntries([...networks, ...own]);
}
function overlayNetwork(network, overlay) {
    const closed = overlay.fencing === undefined ? {} : { internal: true };
    if (network?.external)
        return overlay.keepExternal ? network : { ...closed, labels: overlay.labels };
    const { name: _name, ipam: _ipam, ...rest } = network ?? {};
    return { ...rest, ...closed, labels: { ...network?.labels, ...overlay.labels } };
}
/** A volume that is a directory of the host in disguise (`driver_opts` with a device) would be one for all arms. */
function overlayVolume(volume, name, overlay) {
    const copy = overlay.volumes?.[name];
    if (copy !== undefined)
        return { name: copy, external: true };
    if (volume?.external)
        return overlay.keepExternal ? volume : { labels: overlay.labels };
    const { name: _name, driver_opts: options, ...rest } = volume ?? {};
    const own = options !== undefined && 'device' in options && !overlay.keepExternal ? undefined : options;
    return { ...rest, ...keep('driver_opts', own), labels: { ...volume?.labels, ...overlay.labels } };
}
const unnamed = (resource) => {
    if (resource === null || resource.external)
        return resource;
    const { name: _name, ...rest } = resource;
    return rest;
};
const readOnly = (mount) => (mount.type === 'tmpfs' ? mount : { ...mount, read_only: true });
function onlyKnown(map, known) {
    return map && Object.fromEntries(Object.entries(map).filter(([name]) => known.includes(name)));
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, change(value, name)]));
}
function keep(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
;// CONCATENATED MODULE: ./build-bundle/src/environment/compose-services.js


/**
 * The services that every arm has of its own; what is not among them is there once for all arms.
 * @param contentDiffers whether the arms are built from different trees: then whatever comes from the tree has changed
 */
function ownServices(spec, primary, others, contentDiffers) {
    const models = [primary, ...others];
    const all = [...new Set(models.flatMap(({ model }) => Object.keys(model.services)))];
    if (!sharesServices(spec))
        return all;
    const changed = all.filter((name) => name === spec.service || others.some((other) => differs(name, primary, other, contentDiffers)));
    return all.filter((name) => closure(changed, models).has(name));
}
/** Whether arms may have services in common: where they have data in common, unless the configuration says otherwise. */
function sharesServices(spec) {
    const each = spec.state.each;
    return (each === 'shared' || each === 'read-only') && spec.services !== 'all';
}
function differs(name, primary, other, contentDiffers) {
    const [one, two] = [primary.model.services[name], other.model.services[name]];
    if (!one || !two)
        return true;
    const text = (service, directory) => JSON.stringify(service).replaceAll(directory, '');
    if (text(one, primary.directory) !== text(two, other.directory))
        return true;
    return contentDiffers && isOfTheTree(one, primary.directory);
}
/** Built from the arm's directory, or with a file of it mounted. */
function isOfTheTree(service, directory) {
    return (service.build !== undefined || (service.volumes ?? []).some(({ type, source }) => type === 'bind' && source?.startsWith(directory)));
}
/** With what has changed goes whatever calls it (it must find its own copy), and what it shares a namespace with. */
function closure(changed, models) {
    const own = new Set(changed);
    for (let before = -1; before !== own.size;) {
        before = own.size;
        for (const { model } of models) {
            for (const [name, service] of Object.entries(model.services)) {
                if ([...calls(service), ...joins(service)].some((other) => own.has(other)))
                    own.add(name);
                if (own.has(name))
                    for (const other of joins(service))
                        own.add(other);
            }
        }
    }
    return own;
}
const calls = (service) => [
    ...Object.keys(service.depends_on ?? {}),
    ...(service.links ?? []).map((link) => link.split(':', 1)[0]),
];
const joins = (service) => [
    ...[service.network_mode, service.ipc, service.pid].flatMap((mode) => mode?.startsWith('service:') ? [mode.slice('service:'.length)] : []),
    ...(service.volumes_from ?? []).map((from) => from.split(':', 1)[0]),
];
/**
 * The service under test in an arm's file.
 * @throws FS_COMPOSE_FILE where it is not there, or shares the host's network, where two copies cannot listen
 */
function findService(spec, arm, model, file) {
    const name = spec.service ?? '';
    const service = model.services[name];
    const place = { file, path: `services.${name}` };
    if (!service) {
        const expected = Object.keys(model.services).join(' | ') || 'a file with services';
        throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', { arm, found: `no service "${name}"`, expected, place, hint: 'Correct `environment.service`.' });
    }
    if (service.network_mode === undefined || service.network_mode === 'bridge')
        return service;
    throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', {
        arm,
        found: `network_mode: ${service.network_mode}`,
        expected: 'a network of its own, so that every arm can have the same port',
        place,
        hint: 'Remove `network_mode` of the service under test in an override file, and publish its port.',
    });
}
/** The services that stand in for hosts are in the arm's file. @throws FS_EGRESS_STUB */
function findStubs({ egress }, arm, model, file) {
    const known = Object.keys(model.services);
    for (const [host, stub] of Object.entries(egress.stubs ?? {})) {
        if (!('service' in stub) || known.includes(stub.service))
            continue;
        const found = `no service "${stub.service}", which stands in for ${host}`;
        throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', {
            arm,
            found,
            expected: known.join(' | '),
            nearest: (0,nearest/* nearest */.p)(stub.service, known),
            place: { file, path: 'services' },
        });
    }
}
/** The port the service listens on in its container: as configured, else the first published, else the first exposed. @throws FS_COMPOSE_FILE */
function servicePort(spec, arm, service, file) {
    const published = (service.ports ?? []).filter((port) => (port.protocol ?? 'tcp') === 'tcp').map(({ target }) => target);
    const exposed = (service.expose ?? []).filter((text) => !text.includes('/udp')).map((text) => Number.parseInt(text, 10));
    const port = spec.port ?? published[0] ?? exposed[0];
    if (port !== undefined)
        return port;
    throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', {
        arm,
        found: 'neither `ports` nor `expose`',
        expected: 'the port that the service listens on',
        place: { file, path: `services.${spec.service}` },
        hint: 'Name it as `environment.port`.',
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-model-of.js





/** How the file is called in messages. */
const fileOf = (spec) => spec.file ?? 'docker-compose.yml';
/**
 * Reads the file as it stands in an arm's directory: variables, `extends`, `include`, profiles and override files resolved by Compose itself.
 * A `.env` that git does not track is taken from the configuration's directory.
 * @throws FS_COMPOSE_FILE with what Compose said
 */
async function readComposeModel(arm, spec, directory, program, context) {
    const envFile = (await exists((0,external_node_path_.join)(directory, '.env'))) ? undefined : (0,external_node_path_.join)(spec.directory, '.env');
    const args = [
        ...(spec.file === undefined ? [] : ['-f', (0,external_node_path_.join)(directory, spec.file)]),
        '--project-directory',
        directory,
        ...(envFile !== undefined && (await exists(envFile)) ? ['--env-file', envFile] : []),
        'config',
        '--format',
        'json',
    ];
    const result = await (0,compose_cli/* runCompose */.y)({ program, directory, args }, context);
    if (result.exitCode === 0)
        return named(readModel(result.stdout, arm, spec), directory, spec.directory);
    const lines = (0,redact_output/* redactOutput */.nJ)(result.stderr.split('\n').filter((line) => line.trim() !== ''), context.env);
    throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', {
        arm,
        found: `${arm}: ${(lines.at(-1) ?? `exit code ${result.exitCode}`).replaceAll(`${directory}/`, '')}`,
        lastLines: lines,
        place: { file: fileOf(spec) },
    });
}
function readModel(text, arm, spec) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', { arm, found: `${arm}: no JSON from \`docker compose config\``, place: { file: fileOf(spec) }, cause });
    }
}
/** Where the file names no project it is called after its directory: that of the configuration, not the arm's copy of it. */
function named(model, copy, original) {
    const [given, name] = [projectName(copy), projectName(original)];
    if (model.name !== given || given === name)
        return model;
    const volumes = Object.entries(model.volumes ?? {}).map(([key, volume]) => [
        key,
        volume?.name === `${given}_${key}` ? { ...volume, name: `${name}_${key}` } : volume,
    ]);
    return { ...model, name, volumes: Object.fromEntries(volumes) };
}
/** As Compose makes a name of a directory's. */
const projectName = (directory) => (0,external_node_path_.basename)(directory)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
const exists = (path) => (0,promises_.access)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/workplaces.js + 1 modules
var workplaces = __webpack_require__(68480);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-layout.js








const armsOf = (session) => environment/* ARMS */.ul.filter((arm) => session.spec[arm] !== undefined);
/** Reads the file in every arm's directory. @throws FS_COMPOSE_FILE; no private copy is left */
async function readModels(session) {
    const results = await Promise.allSettled(armsOf(session).map((arm) => readOne(session, arm)));
    const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed)
        return read;
    await Promise.all(read.map(({ remove }) => remove()));
    throw failed.reason;
}
async function readOne(session, arm) {
    const { directory, remove } = await (0,workplaces/* openWorkplace */.x)(arm, session.workplaces.of(arm), session.preparation);
    try {
        const model = await readComposeModel(arm, session.spec, directory, session.program, session.compose);
        findService(session.spec, arm, model, (0,external_node_path_.join)(directory, fileOf(session.spec)));
        findStubs(session.spec, arm, model, (0,external_node_path_.join)(directory, fileOf(session.spec)));
        return { arm, directory, model, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Lays the projects out: who has which services, networks, ports and limits.
 * @throws FS_COMPOSE_FILE, FS_MEMORY_SHORT
 */
function layOut(session, models, made, generation) {
    const [primary, ...others] = models;
    const trees = new Set(models.map(({ arm }) => session.workplaces.of(arm).revision?.tree));
    const own = ownServices(session.spec, primary, others, trees.size > 1);
    const left = Object.keys(primary.model.services).filter((name) => !own.includes(name));
    const networks = sharedNetworks(session, primary.model, left, models);
    const share = shareOf(session, models, own, left);
    const arms = models.map((model) => armProject(session, model, { own, networks, share, generation, made }));
    const shared = left.length === 0 ? undefined : sharedProject(session, primary, left, networks, made.images.get('primary') ?? {});
    const projects = [
        ...arms.map(({ arm, document }) => ({ name: arm, model: document })),
        ...(shared ? [{ name: 'shared', model: shared.document }] : []),
    ];
    checkMemory(projects, session.machineBytes);
    return { arms, shared, remove: async () => void (await Promise.all(models.map(({ remove }) => remove()))) };
}
/** Bytes for each arm's service where neither the plan nor the file says; undefined where they do. */
function shareOf(session, models, own, left) {
    const { spec, machineBytes } = session;
    const entry = spec.service ?? '';
    if (spec.limits?.memoryBytes !== undefined)
        return spec.limits.memoryBytes;
    if (models.some(({ model }) => isLimited(model.services[entry] ?? {})))
        return undefined;
    const bytes = (model, names) => names.filter((name) => name !== entry).reduce((sum, name) => sum + memoryOf(model.services[name] ?? {}), 0);
    const others = models.reduce((sum, { model }) => sum + bytes(model, own), 0) + bytes(models[0].model, left);
    return equalShare(machineBytes, others, models.length) || undefined;
}
function armProject(session, { arm, directory, model }, means) {
    const { spec, id, labels, engine, fence } = session;
    const { env, image } = spec[arm];
    const file = (0,external_node_path_.join)(directory, fileOf(spec));
    const service = spec.service;
    const target = servicePort(spec, arm, findService(spec, arm, model, file), file);
    const port = means.made.ports.get(arm);
    const published = port === undefined ? {} : { published: String(port) };
    const overlay = {
        ...isolation(session),
        labels: { ...labels, [docker_objects/* LABEL */.d_.arm]: arm },
        services: means.own.filter((name) => model.services[name] !== undefined),
        images: means.made.images.get(arm) ?? {},
        fencing: fence?.fencing(arm, Object.keys(model.services)),
        volumes: means.made.volumes.get(arm) ?? {},
        networks: mapNames(means.networks.get(arm), (name) => [{ name, external: true }]),
        entry: {
            service,
            // A network without a way out publishes no ports; from this machine its containers are reached all the same.
            ...(fence ? {} : { port: { target, protocol: 'tcp', ...(engine.host.local ? { host_ip: '127.0.0.1' } : {}), ...published } }),
            env,
            image,
            cpus: spec.limits?.cpus,
            memoryBytes: means.share,
        },
    };
    const suffix = means.generation === 1 ? '' : `-${means.generation}`;
    return { arm, service, target, env, directory, name: `foreshadow-${id}-${arm}${suffix}`, document: overlayCompose(model, overlay) };
}
/** The primary's file says how the shared services are run. */
function sharedProject(session, { directory, model }, services, networks, images) {
    const all = {};
    for (const byName of networks.values())
        for (const [name, full] of Object.entries(byName))
            (all[name] ??= []).push({ name: full, external: false });
    const closed = session.fence ? { fencing: null } : {};
    const overlay = { ...isolation(session), ...closed, labels: session.labels, services, images, networks: all };
    return { name: `foreshadow-${session.id}-shared`, directory, document: overlayCompose(model, overlay) };
}
/**
 * Shared services stand in a network of every arm: so each arm finds them by their names, and none finds another arm's service by its.
 * @returns for each arm: network of the file -> the network's full name, for networks that a shared service is in
 */
function sharedNetworks(session, model, shared, models) {
    const used = new Set(shared.flatMap((name) => Object.keys(model.services[name]?.networks ?? {})));
    const kept = [...used].filter((name) => !model.networks?.[name]?.external);
    return new Map(models.map(({ arm }) => [arm, Object.fromEntries(kept.map((name) => [name, `foreshadow-${session.id}-${arm}-${name}`]))]));
}
function isolation({ spec }) {
    const { each } = spec.state;
    return { keepExternal: each === 'shared' || each === 'read-only', readOnly: each === 'read-only' };
}
function mapNames(names, change) {
    return Object.fromEntries(Object.entries(names ?? {}).map(([key, name]) => [key, change(name)]));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-snapshot.js
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
 * Copies the volumes that the arms are to begin with. Containers that write to one are a refusal, or are paused for the time of the copy.
 * @throws FS_VOLUME_MISSING, FS_VOLUME_BUSY, FS_COMPOSE_FILE for a volume that the file does not have
 */
async function takeSnapshot(session, model) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { engine, context, spec, id } = session;
        const wanted = wantedVolumes(session, model);
        await Promise.all([...wanted].map(([volume, source]) => mustExist(engine, volume, source)));
        const users = await usersOf(engine, [...wanted.values()]);
        const pause = spec.state.snapshot?.pause ?? false;
        if (users.length > 0 && !pause) {
            const found = users.map(({ name, volume }) => `${volume} by container ${name}`).join(', ');
            throw (0,errors/* fail */.fJ)('FS_VOLUME_BUSY', { found, place: { path: 'environment.state.snapshot' } });
        }
        const image = await anyImage(engine, model);
        const _paused = __addDisposableResource(env_1, await pauseAll(session, [...new Set(users.map((user) => user.id))]), true);
        const copies = await Promise.all([...wanted].map(async ([volume, source]) => {
            context.progress(`Copying volume ${source}`);
            const copy = `foreshadow-${id}-snapshot-${volume}`;
            await copyVolume(session, source, copy, image, session.labels);
            return [volume, copy];
        }));
        return new Map(copies);
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
/** An arm's own copies of the snapshot. @returns volume of the file -> the copy */
async function copySnapshot(session, snapshot, model, arm, generation) {
    const image = await anyImage(session.engine, model);
    const copies = await Promise.all([...snapshot].map(async ([volume, source]) => {
        const copy = `foreshadow-${session.id}-${arm}-${generation}-${volume}`;
        await copyVolume(session, source, copy, image, { ...session.labels, [docker_objects/* LABEL */.d_.arm]: arm });
        return [volume, copy];
    }));
    return Object.fromEntries(copies);
}
/** The volumes named, else all that the file names. A text for Compose: `$` is written twice. */
function wantedVolumes({ spec }, model) {
    const known = Object.keys(model.volumes ?? {});
    const named = Object.entries(spec.state.snapshot?.volumes ?? {});
    const unknown = named.find(([volume]) => !known.includes(volume));
    if (unknown)
        throw (0,errors/* fail */.fJ)('FS_COMPOSE_FILE', {
            found: `no volume "${unknown[0]}"`,
            expected: known.join(' | ') || 'a file with volumes',
            place: { path: 'environment.state.snapshot.volumes' },
            hint: 'Name a volume of the Compose file, as it is called there.',
        });
    if (named.length > 0)
        return new Map(named);
    return new Map(known.map((volume) => [volume, (model.volumes?.[volume]?.name ?? `${model.name}_${volume}`).replaceAll('$$', '$')]));
}
async function mustExist(engine, volume, source) {
    try {
        await engine.call('GET', `/volumes/${encodeURIComponent(source)}`);
    }
    catch (error) {
        if (!(0,docker_engine/* isGone */.ST)(error))
            throw error;
        const { Volumes } = await engine.call('GET', '/volumes');
        const names = (Volumes ?? []).map(({ Name }) => Name).filter((name) => !/^[0-9a-f]{64}$|^foreshadow-/.test(name));
        throw (0,errors/* fail */.fJ)('FS_VOLUME_MISSING', {
            found: `"${source}", for volume ${volume}`,
            expected: names.slice(0, 10).join(' | ') || 'a volume',
            place: { path: `environment.state.snapshot.volumes.${volume}` },
        });
    }
}
/** Running containers that can write to one of the volumes. */
async function usersOf(engine, volumes) {
    if (volumes.length === 0)
        return [];
    const filters = JSON.stringify({ volume: volumes, status: ['running'] });
    const listed = await engine.call('GET', '/containers/json', { filters });
    return listed.flatMap(({ Id, Names, Mounts }) => Mounts.filter(({ Name, RW }) => RW && Name !== undefined && volumes.includes(Name)).map(({ Name }) => ({
        id: Id,
        name: Names[0]?.replace(/^\//, '') ?? Id.slice(0, 12),
        volume: Name,
    })));
}
/** Pauses containers until disposal; where we end before that, the watchdog lets them go on. */
async function pauseAll({ engine, watchdog }, ids) {
    const release = async () => {
        await Promise.all(ids.map((id) => engine.call('POST', `/containers/${id}/unpause`).catch(() => undefined)));
    };
    try {
        for (const id of ids)
            watchdog.later(`docker unpause ${id} >/dev/null 2>&1`);
        await Promise.all(ids.map((id) => engine.call('POST', `/containers/${id}/pause`)));
        return { [Symbol.asyncDispose]: release };
    }
    catch (error) {
        await release();
        throw error;
    }
}
/** A container that holds the two volumes is never started, so any image will do; one of the file's where it is there. */
async function anyImage(engine, model) {
    const images = await engine.call('GET', '/images/json');
    const names = new Set(Object.values(model.services).map(({ image }) => image));
    const chosen = images.find(({ RepoTags }) => RepoTags?.some((tag) => names.has(tag))) ?? images[0];
    if (chosen)
        return chosen.Id;
    throw (0,errors/* fail */.fJ)('FS_IMAGE_MISSING', { found: 'no image in the engine', expected: 'any image, through which volumes are copied' });
}
/** Copies with owners and modes, through the engine's own archives. */
async function copyVolume({ engine, signal }, source, copy, image, labels) {
    await engine.call('POST', '/volumes/create', {}, { body: { Name: copy, Labels: labels }, signal });
    const Mounts = [
        { Type: 'volume', Source: source, Target: '/from', ReadOnly: true },
        { Type: 'volume', Source: copy, Target: '/to' },
    ];
    const body = { Image: image, Cmd: ['none'], Labels: labels, HostConfig: { Mounts, NetworkMode: 'none' } };
    const { Id } = await engine.call('POST', '/containers/create', {}, { body, signal });
    try {
        await engine.pipe(`/containers/${Id}/archive`, { path: '/from/.' }, { path: '/to', copyUIDGID: true }, signal);
    }
    finally {
        await engine.call('DELETE', `/containers/${Id}`, { force: true });
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-shared.js


/**
 * Brings up the services that the arms share, and with them the networks in which each arm finds them; then prepares their data once,
 * by the primary's own code. Their logs are `logs/shared.log` and `logs/shared-SERVICE.log`.
 * @throws what `composeUp` and `prepareData` throw, as the primary's failure
 */
async function startShared(session, shared, primary) {
    session.context.progress(`Starting what the arms share: ${Object.keys(shared.document.services).join(', ')}`);
    const logs = await ArmLogs.open(session, 'shared', primary.env, 1);
    session.closers.push(() => logs.close());
    await composeUp(session, shared, logs, []);
    for (const { id, service } of await containersOf(session, shared))
        logs.follow(id, service, false);
    await prepareData(session, primary, logs);
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/free-ports.js
var free_ports = __webpack_require__(45469);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-launch.js








/** A free port for each arm; an engine elsewhere chooses its own. */
async function choosePlaces(session, arms) {
    if (!session.engine.host.local)
        return arms.map((arm) => ({ arm, port: undefined }));
    const ports = await (session.options.choosePorts ?? free_ports/* choosePorts */.m)(arms.map((arm) => [arm, undefined]));
    return arms.map((arm) => ({ arm, port: ports.get(arm) }));
}
/**
 * Builds, lays out and starts the arms side by side, in the order of their places, and waits until all are ready.
 * @param generation 1 for the first start of a session
 * @throws catalogue errors with `arm`; what was started is taken away first
 */
async function launchArms(session, places, generation) {
    const models = await readModels(session);
    let layout;
    let stopped;
    const started = [];
    const stop = () => {
        stopped ??= stopAll(session, layout, started);
        return stopped;
    };
    try {
        const images = await buildImages(session, models);
        const volumes = await copyVolumes(session, models, generation);
        layout = layOut(session, models, { images, volumes, ports: new Map(places.map(({ arm, port }) => [arm, port])) }, generation);
        const { arms, shared } = layout;
        if (shared && generation === 1)
            await startShared(session, shared, arms.find(({ arm }) => arm === 'primary'));
        for (const { arm } of places) {
            const project = arms.find((one) => one.arm === arm);
            if (project)
                started.push(startArm(session, project, generation, shared !== undefined));
        }
        return { arms: await awaitAll(session, started, places), places, layout, stop, close: () => closeLogs(started) };
    }
    catch (error) {
        if (layout)
            await stop();
        else
            await Promise.all(models.map(({ remove }) => remove()));
        throw error;
    }
}
/** `state.each: snapshot`: every arm gets copies of its own, of one snapshot that lasts as long as the session. */
async function copyVolumes(session, models, generation) {
    if (session.spec.state.each !== 'snapshot')
        return new Map();
    const { model } = models[0];
    session.snapshot ??= takeSnapshot(session, model);
    const snapshot = await session.snapshot;
    return new Map(await Promise.all(models.map(async ({ arm }) => [arm, await copySnapshot(session, snapshot, model, arm, generation)])));
}
async function stopAll(session, layout, started) {
    await Promise.allSettled(started);
    const run = `${docker_objects/* LABEL */.d_.run}=${session.id}`;
    await Promise.all((layout?.arms ?? []).map(({ arm }) => (0,docker_objects/* removeAll */.C0)(session.engine, [run, `${docker_objects/* LABEL */.d_.arm}=${arm}`], session.signal.aborted)));
    await closeLogs(started);
    await layout?.remove();
}
async function closeLogs(started) {
    const settled = await Promise.allSettled(started);
    await Promise.all(settled.map((one) => (one.status === 'fulfilled' ? one.value.logs.close() : undefined)));
}
/**
 * Waits for every arm. A failure of the shadow waits for the others, because it is the change's fault only where the unchanged service
 * does come up; one of another arm is told first.
 */
async function awaitAll(session, started, places) {
    const results = await Promise.allSettled(started);
    const failures = results.flatMap((result, index) => result.status === 'rejected' ? [{ arm: places[index]?.arm, reason: result.reason }] : []);
    session.signal.throwIfAborted();
    const failed = failures.find(({ arm, reason }) => arm !== 'shadow' || !(0,errors/* isForeshadowError */.rU)(reason)) ?? failures[0];
    if (failed)
        throw failed.reason;
    const arms = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const order = ['primary', 'shadow', 'baseline'];
    return arms.sort((a, b) => order.indexOf(a.project.arm) - order.indexOf(b.project.arm));
}

// EXTERNAL MODULE: ./build-bundle/src/environment/container-stats.js
var container_stats = __webpack_require__(54145);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/container-sampler.js


/** The engine reads all containers about once a second: how long the first reading may take. */
const FIRST_MS = 4_000;
/** It reads one after the other: how long the others' may take once there is one. */
const OTHERS_MS = 200;
const POLL_MS = 20;
/** Follows what the arms' services use, as the engine tells it: the service under test, in all its containers. */
class ContainerSampler {
    session;
    arms;
    stopping = new AbortController();
    following;
    latest = new Map();
    /** a container that has restarted begins anew: what it used before counts on */
    lost = new Map();
    told = new Map();
    constructor(session, arms) {
        this.session = session;
        this.arms = arms;
        this.following = Promise.all(this.ids().map((id) => this.follow(id).catch(() => this.forget(id))));
    }
    /** The latest reading of every arm; all of one turn of the engine. Arms without a running container are left out. */
    async sample() {
        const { clock } = this.session.context;
        const isNew = (id) => (this.latest.get(id)?.atMs ?? 0) > (this.told.get(id) ?? 0);
        const ids = this.ids();
        const first = ids.some((id) => !this.told.has(id));
        const until = clock.monotonic() + (first ? FIRST_MS : OTHERS_MS);
        while ((first || ids.some(isNew)) && !ids.every(isNew) && clock.monotonic() < until && !this.stopping.signal.aborted)
            await clock.sleep(POLL_MS);
        for (const id of ids)
            this.told.set(id, this.latest.get(id)?.atMs ?? 0);
        const samples = await Promise.all(this.arms.map((arm) => this.read(arm)));
        return samples.filter((sample) => sample !== undefined);
    }
    async stop() {
        this.stopping.abort();
        await this.following;
    }
    ids() {
        return this.arms.flatMap(({ containers }) => containers.filter(({ isEntry }) => isEntry).map(({ id }) => id));
    }
    async read({ project, containers }) {
        const ids = containers.filter(({ isEntry }) => isEntry).map(({ id }) => id);
        const readings = ids.map((id) => this.latest.get(id));
        const running = readings.flatMap((reading, index) => {
            const lost = this.lost.get(ids[index]);
            return reading?.use ? [lost ? (0,container_stats/* addUse */.N)(reading.use, lost) : reading.use] : [];
        });
        if (running.length === 0)
            return undefined;
        const restarts = await Promise.all(ids.map((id) => this.restartsOf(id)));
        const atMs = Math.max(...readings.map((reading) => reading?.atMs ?? 0));
        return { arm: project.arm, atMs, ...running.reduce(container_stats/* addUse */.N), restarts: restarts.reduce((sum, count) => sum + count, 0) };
    }
    async follow(id) {
        let rest = '';
        for await (const chunk of this.session.engine.stream(`/containers/${id}/stats`, { stream: true }, this.stopping.signal)) {
            const lines = (rest + chunk.toString('utf8')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (line.trim() !== '')
                    this.take(id, (0,container_stats/* readStats */.u)(JSON.parse(line)));
        }
    }
    take(id, use) {
        const before = this.latest.get(id)?.use;
        if (before && use && use.cpuSeconds < before.cpuSeconds)
            this.keep(id, before);
        if (before && !use)
            this.keep(id, before);
        this.latest.set(id, { atMs: this.session.context.clock.now(), use });
    }
    keep(id, ended) {
        const gone = { ...ended, rssBytes: 0, processes: 0 };
        const lost = this.lost.get(id);
        this.lost.set(id, lost ? (0,container_stats/* addUse */.N)(lost, gone) : gone);
    }
    forget(id) {
        this.latest.set(id, { atMs: this.session.context.clock.now(), use: undefined });
    }
    async restartsOf(id) {
        return (0,docker_objects/* inspectContainer */.aH)(this.session.engine, id).then(({ RestartCount }) => RestartCount, () => 0);
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/container-events.js


/**
 * Listens to the engine until `signal`, and tells what ended by itself: the service under test (whatever its exit code) and, where it
 * failed, any other service of the arm; what is only being restarted by its own policy is no end, unless it was killed for memory.
 */
async function watchContainers(session, arms, tell, signal) {
    const filters = JSON.stringify({ type: ['container'], event: ['die', 'oom'], label: [`${docker_objects/* LABEL */.d_.run}=${session.id}`] });
    const since = Math.floor(session.context.clock.now() / 1_000) - 1;
    const outOfMemory = new Set();
    let rest = '';
    try {
        for await (const chunk of session.engine.stream('/events', { filters, since }, signal)) {
            const lines = (rest + chunk.toString('utf8')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (line !== '')
                    await take(JSON.parse(line));
        }
    }
    catch {
        // the engine has gone, or we have: requests that fail tell the rest
    }
    async function take({ Action: action, Actor: actor }) {
        const arm = arms.find(({ containers }) => containers.some(({ id }) => id === actor?.ID));
        if (!arm || !actor)
            return;
        if (action === 'oom')
            outOfMemory.add(actor.ID);
        if (action !== 'die')
            return;
        const exitCode = Number(actor.Attributes['exitCode'] ?? Number.NaN);
        const service = actor.Attributes[docker_objects/* COMPOSE_LABEL */.UC.service] ?? '';
        const state = await (0,docker_objects/* inspectContainer */.aH)(session.engine, actor.ID).catch(() => undefined);
        const killed = outOfMemory.has(actor.ID) || state?.State.OOMKilled === true;
        const restarts = state?.State.Restarting || state?.State.Running;
        if (signal.aborted || (restarts && !killed) || (service !== arm.project.service && exitCode === 0))
            return;
        const lastLines = await tailOf(session, actor.ID, state?.Config.Tty ?? false).catch(() => []);
        tell(arm, { service, exitCode: Number.isNaN(exitCode) ? null : exitCode, outOfMemory: killed, lastLines });
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-environment.js








/** The running arms of driver docker-compose. Disposing it also disposes what `restartSwapped` made of it. */
class ComposeEnvironment {
    targets;
    facts;
    cores;
    egress;
    containers;
    session;
    launch;
    generation;
    sampler;
    exits = new exit_board/* ExitBoard */.j();
    watching = new AbortController();
    watched;
    stopping = false;
    successor;
    disposed;
    constructor(session, launch, generation) {
        this.session = session;
        this.launch = launch;
        this.generation = generation;
        this.egress = session.fence?.fence.ledger;
        this.targets = launch.arms.map(({ target }) => target);
        this.containers = launch.arms.flatMap(({ project, containers }) => containers.map((one) => ({ arm: project.arm, ...one })));
        this.cores = session.engine.host.local ? (0,external_node_os_.availableParallelism)() : undefined;
        this.facts = Object.fromEntries(launch.arms.map((arm) => [arm.project.arm, this.describe(arm)]));
        this.sampler = new ContainerSampler(session, launch.arms);
        this.watched = watchContainers(session, launch.arms, (arm, end) => this.noteExit(arm, end), this.watching.signal);
        session.signal.addEventListener('abort', this.onAbort, { once: true });
    }
    async sample() {
        if (this.stopping)
            return [];
        return (await this.sampler.sample()).filter(({ arm }) => !this.exits.has(arm));
    }
    inspect(key) {
        return inspectContainers(this.session, this.launch.arms, key);
    }
    onExit(listener) {
        return this.exits.listen(listener);
    }
    /** Takes the arms away, then starts fresh containers on fresh volumes with the places of primary and shadow swapped. Fails like `up`. */
    async restartSwapped() {
        await this.stop();
        try {
            this.session.signal.throwIfAborted();
            const next = this.generation + 1;
            this.successor = new ComposeEnvironment(this.session, await launchArms(this.session, swapPlaces(this.launch.places), next), next);
            return this.successor;
        }
        catch (error) {
            await this[Symbol.asyncDispose]();
            throw error;
        }
    }
    /** Lets the arms run on without us. @returns what takes them down later */
    async release() {
        this.session.signal.removeEventListener('abort', this.onAbort);
        await this.unwatch();
        await this.launch.close();
        const { id, engine, preparation } = this.session;
        await this.session.release();
        this.disposed = Promise.resolve();
        return { driver: 'docker-compose', run: id, engine: engine.host.address, copies: preparation.copies ?? null };
    }
    [Symbol.asyncDispose]() {
        this.disposed ??= this.disposeOnce();
        return this.disposed;
    }
    onAbort = () => void this[Symbol.asyncDispose]();
    async disposeOnce() {
        this.session.signal.removeEventListener('abort', this.onAbort);
        this.exits.close();
        if (this.successor)
            return this.successor[Symbol.asyncDispose]();
        await this.unwatch();
        await this.session[Symbol.asyncDispose](); // takes away everything of the session at once
        await this.launch.close();
        await this.launch.layout.remove();
    }
    async stop() {
        await this.unwatch();
        await this.launch.stop();
    }
    async unwatch() {
        this.stopping = true;
        this.watching.abort();
        await Promise.all([this.watched, this.sampler.stop()]);
    }
    noteExit(arm, end) {
        const { arm: name, env } = arm.project;
        if (this.stopping || this.exits.has(name))
            return;
        const lines = end.lastLines.length > 0 ? end.lastLines : arm.logs.main.lastLines();
        const lastLines = (0,redact_output/* redactOutput */.nJ)(lines, { ...this.session.compose.env, ...env }, this.session.context.secrets, this.session.context.anonymise);
        const ended = { exitCode: end.exitCode, signal: null };
        const reason = end.outOfMemory ? 'out-of-memory' : (0,arm_exit/* reasonOf */.A3)(ended, lastLines);
        this.exits.note({ arm: name, atMs: this.session.context.clock.now(), reason, ...ended, lastLines });
    }
    describe(arm) {
        const { project, containers, image, port, logs } = arm;
        const { revision, root } = this.session.workplaces.of(project.arm);
        return {
            ref: revision?.ref ?? null,
            revision: revision ? { sha: revision.sha, subject: revision.subject, uncommitted: revision.uncommitted } : null,
            worktree: root,
            directory: project.directory,
            project: project.name,
            service: project.service,
            services: Object.keys(project.document.services),
            image,
            command: `service ${project.service} of ${this.session.spec.file ?? 'the Compose file'}`,
            containers: containers.map(({ id }) => id),
            port,
            startedAs: this.launch.places.findIndex((place) => place.arm === project.arm) + 1,
            log: logs.main.path,
        };
    }
}
function swapPlaces(places) {
    const swapped = { primary: 'shadow', shadow: 'primary', baseline: 'baseline' };
    return places.map(({ arm, port }) => ({ arm: swapped[arm], port }));
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-start.js




/** A port that was free when it was chosen may be taken when it is used: others are tried so often. */
const PORT_ATTEMPTS = 3;
/** The first start of a session. @throws catalogue errors with `arm`; the session is disposed then */
async function startEnvironment(session) {
    const arms = environment/* ARMS */.ul.filter((arm) => session.spec[arm] !== undefined);
    try {
        for (let generation = 1;; generation++) {
            try {
                return new ComposeEnvironment(session, await launchArms(session, await choosePlaces(session, arms), generation), generation);
            }
            catch (error) {
                if (generation === PORT_ATTEMPTS || !(0,errors/* isForeshadowError */.rU)(error, 'FS_PORT_IN_USE'))
                    throw error;
            }
        }
    }
    catch (error) {
        await session[Symbol.asyncDispose]();
        throw error;
    }
}


/***/ }),

/***/ 40075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   C_: () => (/* binding */ addRemoved),
/* harmony export */   UC: () => (/* binding */ COMPOSE_LABEL),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   ts: () => (/* binding */ listContainers),
/* harmony export */   yi: () => (/* binding */ listVolumes)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _io_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97882);


/** The labels of everything that Foreshadow makes in an engine. */
const LABEL = { run: 'foreshadow.run', arm: 'foreshadow.arm', expires: 'foreshadow.expires', owner: 'foreshadow.owner' };
/** Labels that Compose itself puts on containers. */
const COMPOSE_LABEL = {
    project: 'com.docker.compose.project',
    service: 'com.docker.compose.service',
    oneoff: 'com.docker.compose.oneoff',
};
/** Containers with all these labels, running or not. */
const listContainers = (engine, ...labels) => engine.call('GET', '/containers/json', { all: true, filters: (0,_io_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .byLabel */ .qr)(...labels) });
const listNetworks = (engine, ...labels) => engine.call('GET', '/networks', { filters: (0,_io_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .byLabel */ .qr)(...labels) });
const listVolumes = async (engine, ...labels) => (await engine.call('GET', '/volumes', { filters: (0,_io_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .byLabel */ .qr)(...labels) })).Volumes ?? [];
const inspectContainer = (engine, id) => engine.call('GET', `/containers/${id}/json`);
const NOTHING = { containers: 0, networks: 0, volumes: 0 };
const ROUNDS = 20;
const ROUND_MS = 250;
/** What a client that was killed had asked for is made by the engine all the same, a little later. */
const SETTLE_ROUNDS = 6;
/**
 * Takes away all containers (killing them), networks and volumes with these labels, anonymous volumes too. Idempotent.
 * @param interrupted whether a client may have been killed while it was making them: then what appears late is waited for
 * @throws EngineError for what cannot be removed
 */
async function removeAll(engine, labels, interrupted = false) {
    let removed = NOTHING;
    let quiet = 0;
    for (let round = 1;; round++) {
        // What appears while we remove may hold on to what we remove: it is tried again.
        const now = await removeOnce(engine, labels).catch((error) => {
            if (round >= ROUNDS)
                throw error;
            return undefined;
        });
        if (now === undefined) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ROUND_MS);
            continue;
        }
        removed = addRemoved(removed, now);
        quiet = now.containers + now.networks + now.volumes === 0 ? quiet + 1 : 0;
        if (quiet > (interrupted ? SETTLE_ROUNDS : 0) || round >= ROUNDS)
            return removed;
        if (interrupted || round > 1)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ROUND_MS);
    }
}
const addRemoved = (one, two) => ({
    containers: one.containers + two.containers,
    networks: one.networks + two.networks,
    volumes: one.volumes + two.volumes,
});
async function removeOnce(engine, labels) {
    const containers = await listContainers(engine, ...labels);
    await forEach(containers, ({ Id }) => engine.call('DELETE', `/containers/${Id}`, { force: true, v: true }));
    const [networks, volumes] = await Promise.all([listNetworks(engine, ...labels), listVolumes(engine, ...labels)]);
    await Promise.all([
        forEach(networks, ({ Id }) => engine.call('DELETE', `/networks/${Id}`)),
        forEach(volumes, ({ Name }) => engine.call('DELETE', `/volumes/${encodeURIComponent(Name)}`, { force: true })),
    ]);
    return { containers: containers.length, networks: networks.length, volumes: volumes.length };
}
/** Side by side; something that is gone already, or that another is just removing, is no failure. */
async function forEach(things, act) {
    const results = await Promise.allSettled(things.map((thing) => act(thing)));
    for (const result of results)
        if (result.status === 'rejected' && !(0,_io_docker_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(result.reason) && !/already in progress/.test(String(result.reason)))
            throw result.reason;
}


/***/ }),

/***/ 97882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   nc: () => (/* binding */ DockerEngine),
/* harmony export */   qr: () => (/* binding */ byLabel)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);

/** An answer of the engine's API that is no success. */
class EngineError extends Error {
    name = 'EngineError';
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const CALL_MS = 60_000;
const PING_MS = 10_000;
/** The Docker Engine API (version 1.41 and newer) over its socket; one pool of connections for calls and streams. */
class DockerEngine {
    host;
    pool;
    constructor(host, pool) {
        this.host = host;
        this.pool = pool;
    }
    /** Connects and asks once. @throws FS_DOCKER_DENIED, FS_DOCKER_UNREACHABLE */
    static async open(host, signal) {
        const { Pool } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const engine = new DockerEngine(host, new Pool(host.origin, { connect: { socketPath: host.socketPath ?? null, ...host.tls } }));
        try {
            await engine.call('GET', '/_ping', {}, { timeoutMs: PING_MS, signal });
            return engine;
        }
        catch (cause) {
            await engine[Symbol.asyncDispose]();
            signal.throwIfAborted();
            const code = codeOf(cause);
            const found = `${host.address}: ${code ?? cause.message}`;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(code === 'EACCES' || code === 'EPERM' ? 'FS_DOCKER_DENIED' : 'FS_DOCKER_UNREACHABLE', { found, cause });
        }
    }
    /**
     * One call; gives the document of the answer, or undefined where there is none.
     * @throws EngineError with the engine's message; the network's error where there is no answer
     */
    async call(method, path, query = {}, options = {}) {
        const timeout = AbortSignal.timeout(options.timeoutMs ?? CALL_MS);
        const { statusCode, body } = await this.pool.request({
            method,
            path: path + encode(query),
            signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
            ...(options.body === undefined ? {} : { body: JSON.stringify(options.body), headers: { 'content-type': 'application/json' } }),
        });
        const text = await body.text();
        if (statusCode >= 400)
            throw new EngineError(statusCode, messageOf(text));
        return parse(text);
    }
    /** A stream that lasts until `signal` or the engine ends it. */
    async *stream(path, query, signal) {
        const { statusCode, body } = await this.pool.request({
            method: 'GET',
            path: path + encode(query),
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        if (statusCode >= 400)
            throw new EngineError(statusCode, messageOf(await body.text()));
        yield* body;
    }
    /** What a GET of `path` gives is the body of a PUT to it: an archive that is taken out at one place and put in at another. */
    async pipe(path, from, to, signal) {
        const patient = { signal, headersTimeout: 0, bodyTimeout: 0 };
        const source = await this.pool.request({ method: 'GET', path: path + encode(from), ...patient });
        if (source.statusCode >= 400)
            throw new EngineError(source.statusCode, messageOf(await source.body.text()));
        const headers = { 'content-type': 'application/x-tar' };
        const sink = await this.pool.request({ method: 'PUT', path: path + encode(to), body: source.body, headers, ...patient });
        const text = await sink.body.text();
        if (sink.statusCode >= 400)
            throw new EngineError(sink.statusCode, messageOf(text));
    }
    async [Symbol.asyncDispose]() {
        await this.pool.destroy();
    }
}
/** Whether the engine says that there is no such thing (any more). */
const isGone = (error) => error instanceof EngineError && error.status === 404;
const byLabel = (...labels) => JSON.stringify({ label: labels });
function encode(query) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
function parse(text) {
    try {
        return text === '' ? undefined : JSON.parse(text);
    }
    catch {
        return text; // `/_ping` answers "OK"
    }
}
function messageOf(text) {
    const document = parse(text);
    const message = document !== null && typeof document === 'object' ? document.message : text;
    return String(message ?? text).trim();
}
function codeOf(error) {
    const { code, cause } = error;
    return code ?? (cause === undefined ? undefined : codeOf(cause));
}


/***/ })

};
