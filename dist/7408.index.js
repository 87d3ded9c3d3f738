export const id = 7408;
export const ids = [7408];
export const modules = {

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

/***/ 77408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openComposeSession: () => (/* binding */ openComposeSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/io/processes.js
var processes = __webpack_require__(75006);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-command.js
var arm_command = __webpack_require__(38454);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/compose-cli.js
var compose_cli = __webpack_require__(1875);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/environment/egress.js
var egress = __webpack_require__(86917);
// EXTERNAL MODULE: ./build-bundle/src/environment/egress-variables.js
var egress_variables = __webpack_require__(55501);
// EXTERNAL MODULE: ./build-bundle/src/environment/environment.js
var environment = __webpack_require__(89433);
// EXTERNAL MODULE: ./build-bundle/src/environment/proxies/egress-fence.js + 8 modules
var egress_fence = __webpack_require__(80393);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-objects.js
var docker_objects = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-fence.js






/** Where an arm's containers see the certificates. */
const CERTIFICATES = '/etc/foreshadow-egress';
const DETACHED = 'The proxies end with this command: use `foreshadow run`, or `default: allow` under environment.egress for `foreshadow up`.';
/** Clients that do not ask for a proxy still come to the gateway for a stubbed host, if we may listen on the usual ports there. */
const USUAL_PORTS = [80, 443];
/**
 * Makes a network without a way out for each arm, and our proxy at its gateway. The networks carry the session's labels.
 * @throws FS_EGRESS_ENGINE where the engine's networks are not this machine's; FS_EGRESS_STUB
 */
async function openComposeFence(session) {
    const { spec, context, engine, id } = session;
    if (spec.egress.watch !== true)
        return undefined;
    if (session.options.detached) {
        if (spec.egress.default === 'deny')
            throw (0,errors/* fail */.fJ)('FS_EGRESS_ENGINE', { found: 'arms that outlive this command', hint: DETACHED });
        context.progress('Outbound calls are not watched: the proxies end with this command, the arms do not');
        return undefined;
    }
    if (!engine.host.local)
        throw (0,errors/* fail */.fJ)('FS_EGRESS_ENGINE', { found: engine.host.address });
    const arms = environment/* ARMS */.ul.filter((arm) => spec[arm] !== undefined);
    const network = (arm) => `foreshadow-${id}-${arm}-egress`;
    const gateways = new Map();
    try {
        for (const arm of arms)
            gateways.set(arm, await createNetwork(session, network(arm)));
        return await fenceAround(session, arms, network, gateways);
    }
    catch (cause) {
        await (0,docker_objects/* removeAll */.C0)(engine, [`${docker_objects/* LABEL */.d_.run}=${id}`]);
        const { code } = (0,errors/* isForeshadowError */.rU)(cause) ? (cause.detail.cause ?? {}) : {};
        throw code === 'EADDRNOTAVAIL'
            ? (0,errors/* fail */.fJ)('FS_EGRESS_ENGINE', { found: `${engine.host.address}, whose networks are elsewhere`, cause })
            : cause;
    }
}
async function fenceAround(session, arms, network, gateways) {
    const { spec, context } = session;
    const host = (arm) => gateways.get(arm);
    const fence = await (0,egress_fence.openEgressFence)({
        policy: spec.egress,
        arms,
        context,
        hostOf: host,
        alsoOn: USUAL_PORTS,
        isEnforced: spec.state.each !== 'shared' && spec.state.each !== 'read-only',
        locate: (arm, stub) => locateService(session, arm, network(arm), stub),
    });
    const exact = Object.keys(spec.egress.stubs ?? {}).filter((key) => !key.includes('*'));
    // A service of the file is no outside, unless the policy names it: then its calls are counted like those to a host.
    const direct = (services) => services.filter((name) => (0,egress/* decide */.LD)(spec.egress, { host: name.toLowerCase(), port: 80, tls: false }).kind !== 'stub');
    const inside = fence.certificates && { own: `${CERTIFICATES}/authority.pem`, bundle: `${CERTIFICATES}/authorities.pem` };
    return {
        fence,
        network,
        fencing: (arm, services) => ({
            network: network(arm),
            stubs: Object.values(spec.egress.stubs ?? {}).flatMap((stub) => ('service' in stub ? [stub.service] : [])),
            env: (0,egress_variables/* egressVariables */.N)({ proxy: `http://${host(arm)}:${fence.port(arm)}`, direct: direct(services), certificates: inside }),
            hosts: Object.fromEntries(exact.filter((key) => !services.includes(key)).map((key) => [key.replace(/:\d+$/, ''), host(arm)])),
            ...(fence.certificates
                ? { mount: { type: 'bind', source: fence.certificates.directory, target: CERTIFICATES, read_only: true } }
                : {}),
        }),
        [Symbol.asyncDispose]: () => fence[Symbol.asyncDispose](),
    };
}
/** @returns the address this machine has in the network */
async function createNetwork({ engine, labels, context }, name) {
    const body = { Name: name, Driver: 'bridge', Internal: true, Labels: labels };
    await engine.call('POST', '/networks/create', {}, { body, signal: context.signal });
    const made = await engine.call('GET', `/networks/${name}`);
    const gateway = made.IPAM.Config?.find((config) => config.Gateway !== undefined)?.Gateway;
    if (gateway !== undefined)
        return gateway;
    throw (0,errors/* fail */.fJ)('FS_EGRESS_ENGINE', { found: `network ${name} without a gateway` });
}
/** A service of the arm's own project, or else of the one the arms share. */
async function locateService({ engine, id }, arm, network, stub) {
    const labels = [`${docker_objects/* LABEL */.d_.run}=${id}`, `${docker_objects/* COMPOSE_LABEL */.UC.service}=${stub.service}`, `${docker_objects/* COMPOSE_LABEL */.UC.oneoff}=False`];
    const all = (await (0,docker_objects/* listContainers */.ts)(engine, ...labels)).filter(({ State }) => State === 'running');
    const found = all.find(({ Labels }) => Labels[docker_objects/* LABEL */.d_.arm] === arm) ?? all.find(({ Labels }) => Labels[docker_objects/* LABEL */.d_.arm] === undefined);
    if (!found)
        return undefined;
    const { NetworkSettings, Config } = await (0,docker_objects/* inspectContainer */.aH)(engine, found.Id);
    const networks = NetworkSettings.Networks ?? {};
    const address = networks[network]?.IPAddress || Object.values(networks).find(({ IPAddress }) => IPAddress !== '')?.IPAddress;
    const port = stub.port ?? Number.parseInt(Object.keys(Config.ExposedPorts ?? {}).find((one) => one.endsWith('/tcp')) ?? '', 10);
    return address && port > 0 ? `http://${address}:${port}` : undefined;
}

// EXTERNAL MODULE: ./build-bundle/src/io/docker-engine.js
var docker_engine = __webpack_require__(97882);
// EXTERNAL MODULE: ./build-bundle/src/io/docker-host.js
var docker_host = __webpack_require__(95914);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/compose-images.js
var compose_images = __webpack_require__(55211);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-stale.js
var docker_stale = __webpack_require__(11238);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/watchdog.js
var drivers_watchdog = __webpack_require__(93981);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/workplaces.js + 1 modules
var drivers_workplaces = __webpack_require__(68480);
;// CONCATENATED MODULE: ./build-bundle/src/environment/drivers/compose-session.js














/**
 * Finds Docker, starts the watchdog, then checks out and builds what the arms need.
 * @throws FS_DOCKER_MISSING, FS_DOCKER_DENIED, FS_DOCKER_UNREACHABLE, FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running
 */
async function openComposeSession(given, context, options) {
    const spec = { ...given, directory: (0,external_node_path_.resolve)(given.directory) };
    const { clock, signal } = context;
    const env = (0,arm_command/* inheritedEnvironment */.aJ)(context.processEnv);
    const engine = await docker_engine/* DockerEngine */.nc.open(await (0,docker_host/* findDockerHost */.e)(env, spec.directory, clock, signal), signal);
    const id = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const mark = (0,external_node_crypto_.randomUUID)();
    const docker = { ...env, DOCKER_HOST: engine.host.address };
    const watchdog = new drivers_watchdog/* Watchdog */.I(mark, docker, clearUp(id));
    const onSpawn = (group) => watchdog.watch(group);
    const copies = options.detached ? { copies: (0,external_node_path_.join)(context.runDirectory, 'arms') } : {};
    const preparation = { spec, context, mark: { [drivers_watchdog/* MARK */.M]: mark }, onSpawn, ...copies };
    const compose = { clock, signal, onSpawn, env: { ...docker, [drivers_watchdog/* MARK */.M]: mark } };
    const closers = [];
    try {
        const [program, machineBytes, workplaces] = await allOrNone([
            (0,compose_cli/* findCompose */.M)(spec.directory, compose),
            memoryOf(engine),
            (0,drivers_workplaces/* prepareWorkplaces */.l)(preparation),
            clearStale(engine, context),
        ]);
        const release = async () => {
            await Promise.all(closers.map((close) => close()));
            await workplaces.release();
            await watchdog[Symbol.asyncDispose]();
            await engine[Symbol.asyncDispose]();
        };
        const dispose = async () => {
            try {
                await (0,docker_objects/* removeAll */.C0)(engine, [`${docker_objects/* LABEL */.d_.run}=${id}`], signal.aborted);
                await (0,compose_images/* removeImages */.F)(engine, id);
            }
            finally {
                await release();
            }
        };
        const labels = labelsOf(id, clock.now() + options.ttlMs, options.detached);
        const held = {
            spec,
            context,
            options,
            id,
            labels,
            engine,
            machineBytes,
            program,
            watchdog,
            compose,
            preparation,
            workplaces,
            signal,
            closers,
            snapshot: undefined,
        };
        const fence = await openComposeFence(held);
        if (fence)
            closers.push(async () => fence[Symbol.asyncDispose]());
        return { ...held, fence, release, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await watchdog[Symbol.asyncDispose]();
        await engine[Symbol.asyncDispose]();
        throw error;
    }
}
/** What a crash left behind would use the memory and the CPU that are to be measured. What cannot be taken away ends no run. */
async function clearStale(engine, { clock, progress }) {
    try {
        const { containers } = await (0,docker_stale/* removeStale */.s)(engine, clock.now());
        if (containers > 0)
            progress(`Took away ${containers} containers that an earlier run left`);
    }
    catch (error) {
        if (!(error instanceof docker_engine/* EngineError */.NJ))
            throw error;
        progress(`Not everything that an earlier run left could be taken away: ${error.message}`);
    }
}
/** An owner that has died left its things behind; a detached session has none. */
function labelsOf(id, expiresMs, detached) {
    return {
        [docker_objects/* LABEL */.d_.run]: id,
        [docker_objects/* LABEL */.d_.expires]: String(Math.round(expiresMs / 1_000)),
        [docker_objects/* LABEL */.d_.owner]: detached ? 'nobody' : `${(0,external_node_os_.hostname)()}/${(0,processes/* identify */.ls)()}`,
    };
}
async function memoryOf(engine) {
    const { MemTotal } = await engine.call('GET', '/info');
    return MemTotal || (0,external_node_os_.totalmem)();
}
/** All are waited for; the first that failed, in order, is told. What another gave is released. */
async function allOrNone(attempts) {
    const settled = await Promise.allSettled(attempts);
    const [first, second, third, fourth] = settled;
    if (first.status === 'fulfilled' && second.status === 'fulfilled' && third.status === 'fulfilled' && fourth.status === 'fulfilled')
        return [first.value, second.value, third.value];
    if (third.status === 'fulfilled')
        await third.value.release();
    throw settled.find((one) => one.status === 'rejected')?.reason;
}
/** What the watchdog does where we end without a word. Three times: what was asked for may still be on its way. */
function clearUp(id) {
    const filter = `--filter label=${docker_objects/* LABEL */.d_.run}=${id}`;
    return `
for round in 1 2 3; do
  for id in $(docker ps -aq ${filter}); do docker rm -fv "$id"; done
  for id in $(docker network ls -q ${filter}); do docker network rm "$id"; done
  for id in $(docker volume ls -q ${filter}); do docker volume rm -f "$id"; done
  [ "$round" = 3 ] || sleep 1
done >/dev/null 2>&1 </dev/null`;
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

/***/ 11238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ removeStale)
/* harmony export */ });
/* unused harmony export findStale */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _io_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75006);
/* harmony import */ var _docker_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40075);



/** Sessions whose owner on this machine has died, or whose time is over: what they left is nobody's. */
async function findStale(engine, nowMs) {
    const lists = await Promise.all([
        (0,_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listContainers */ .ts)(engine, _docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run),
        (0,_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listNetworks */ .og)(engine, _docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run),
        (0,_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listVolumes */ .yi)(engine, _docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run),
    ]);
    const stale = lists.flat().filter(({ Labels }) => Labels !== null && isStale(Labels, nowMs));
    return [...new Set(stale.map(({ Labels }) => Labels?.[_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run]))];
}
function isStale(labels, nowMs) {
    const expires = Number(labels[_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.expires]);
    if (!(expires * 1_000 > nowMs))
        return true;
    const [host, identity] = (labels[_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.owner] ?? '').split('/');
    return host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() && identity !== undefined && !(0,_io_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(identity);
}
/** Takes away what stale sessions left. @throws EngineError for what cannot be removed */
async function removeStale(engine, nowMs) {
    let removed = { containers: 0, networks: 0, volumes: 0 };
    for (const id of await findStale(engine, nowMs))
        removed = (0,_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .addRemoved */ .C_)(removed, await (0,_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAll */ .C0)(engine, [`${_docker_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_.run}=${id}`]));
    return removed;
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


/***/ }),

/***/ 95914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findDockerHost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30182);




const CONTEXT_MS = 10_000;
/** The engine this user's `docker` talks to: DOCKER_HOST, else the current context's. @throws FS_DOCKER_MISSING, FS_DOCKER_UNREACHABLE for a kind that cannot be used */
async function findDockerHost(env, cwd, clock, signal) {
    const address = env['DOCKER_HOST'] || (await currentContext(env, cwd, clock, signal)) || 'unix:///var/run/docker.sock';
    if (address.startsWith('unix://')) {
        return { address, socketPath: address.slice('unix://'.length), origin: 'http://docker', hostname: '127.0.0.1', local: true };
    }
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'tcp:') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_UNREACHABLE', {
            found: address,
            expected: 'unix:///PATH or tcp://HOST:PORT',
            hint: 'Set DOCKER_HOST to one of these.',
        });
    }
    const secure = Boolean(env['DOCKER_TLS_VERIFY']) || url.port === '2376';
    const local = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
    return {
        address,
        origin: `${secure ? 'https' : 'http'}://${url.host}`,
        hostname: local ? '127.0.0.1' : url.hostname,
        local,
        ...(secure ? { tls: await readTls(env['DOCKER_CERT_PATH'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] ?? '', '.docker')) } : {}),
    };
}
async function currentContext(env, cwd, clock, signal) {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)('docker', args, { cwd, env, clock, signal, timeoutMs: CONTEXT_MS }).catch((cause) => {
        signal.throwIfAborted();
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_MISSING', { found: `docker: ${cause.code ?? cause.message}`, cause });
    });
    return result.exitCode === 0 ? result.stdout.trim() : undefined;
}
async function readTls(directory) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'utf8');
    try {
        const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')]);
        return { ca: ca, cert: cert, key: key };
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_DOCKER_UNREACHABLE', {
            found: `no certificates in ${directory}`,
            expected: 'ca.pem, cert.pem, key.pem in DOCKER_CERT_PATH',
            cause,
        });
    }
}


/***/ })

};
