export const id = 6148;
export const ids = [6148];
export const modules = {

/***/ 53558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ classifyFile)
/* harmony export */ });
const CODE = /\.(c|cc|cjs|clj|cpp|cs|cts|dart|erl|ex|exs|fs|go|graphql|groovy|h|hpp|hs|java|jl|js|jsx|kt|kts|lua|m|mjs|ml|mts|php|pl|proto|ps1|py|pyx|r|rb|rs|scala|sh|sql|svelte|swift|ts|tsx|vue|zig)$/i;
const DOCUMENT = /\.(md|mdx|markdown|rst|adoc|asciidoc|txt|png|jpe?g|gif|svg|webp|drawio|pdf)$/i;
/** Of a name that tools and people read, and services do not. */
const DOCUMENT_NAME = /^(readme|changelog|changes|history|news|contributing|contributors|authors|maintainers|security|support|governance|code[-_]of[-_]conduct|licen[cs]e|licenses|copying|notice|patents|citation|todo|roadmap|upgrading|adopters)([-_.][\w.-]*)?$/i;
const DOCUMENT_FOLDER = /^(docs?|documentation|adr|rfcs?)$/i;
const TEST_NAME = /(^|[._-])(test|tests|spec|e2e|cy|stories)\.[\w.]+$|^test_[^/]+\.py$|_test\.(go|py|rb|exs|cc|cpp)$|^conftest\.py$|Tests?\.(java|kt|cs)$/;
const TEST_FOLDER = /^(tests?|__tests__|__mocks__|e2e|cypress|playwright)$/i;
const CI = /^(\.github|\.gitlab|\.circleci|\.buildkite|\.woodpecker|\.vscode|\.idea|\.husky|\.changeset)\/|^(\.gitlab-ci\.yml|\.travis\.yml|\.drone\.yml|appveyor\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|Jenkinsfile|CODEOWNERS|\.editorconfig|\.mailmap|\.codecov\.yml|codecov\.yml|renovate\.json5?|\.pre-commit-config\.yaml)$/;
const DEPENDENCY = /^(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[\w.-]*\.(txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile(\.lock)?|setup\.(py|cfg)|go\.(mod|sum|work)|Gemfile(\.lock)?|[\w.-]+\.gemspec|Cargo\.(toml|lock)|pom\.xml|build\.gradle(\.kts)?|gradle\.lockfile|composer\.(json|lock)|mix\.(exs|lock)|[\w.-]+\.csproj|packages\.lock\.json)$/;
const MIGRATION_FOLDER = /^(migrations?|migrate|alembic|flyway|liquibase)$/i;
/** Flyway (V12__name.sql), Rails and others (a date, then a name) */
const MIGRATION_NAME = /^([VUR]\d[\w.]*__|\d{8,14}[_-]).+\.(sql|rb|py|js|mjs|cjs|ts|php|exs|xml|ya?ml)$/;
const INFRASTRUCTURE_NAME = /^(Dockerfile|Containerfile)([.-][\w.-]+)?$|\.dockerfile$|^(docker-)?compose([.-][\w.-]+)?\.ya?ml$|^\.dockerignore$|\.(tf|tfvars|hcl|bicep)$|^(Chart|values[\w-]*|kustomization|skaffold|serverless|fly)\.(ya?ml|toml)$|^(Procfile|Vagrantfile|nginx\.conf|haproxy\.cfg|\.nvmrc|\.node-version|\.python-version|\.ruby-version|\.tool-versions|runtime\.txt)$/i;
const INFRASTRUCTURE_FOLDER = /^(k8s|kubernetes|helm|charts|terraform|deploy|deployment|infra|infrastructure|manifests|ansible)$/i;
const CONFIGURATION = /\.(ya?ml|json5?|jsonc|toml|properties|ini|cfg|conf|env|xml|config)$|^\.env(\.[\w.-]+)?$|^\.[\w-]+rc$/i;
/** What a file is, by its path (relative to the top of the repository) alone. */
function classifyFile(path) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    const folders = parts.slice(0, -1);
    if (CI.test(path) || name === 'CODEOWNERS')
        return 'ci';
    if (isTest(path, name, folders))
        return 'test';
    if (isMigration(name, folders))
        return 'migration';
    if (DEPENDENCY.test(name))
        return 'dependency';
    if (INFRASTRUCTURE_NAME.test(name))
        return 'infrastructure';
    if (isDocument(name, folders))
        return 'documentation';
    if (folders.some((folder) => INFRASTRUCTURE_FOLDER.test(folder)) && CONFIGURATION.test(name))
        return 'infrastructure';
    if (CODE.test(name))
        return 'code';
    return CONFIGURATION.test(name) ? 'configuration' : 'other';
}
/** A folder of tests counts at the top, of a package (`packages/a/test`), or below `src`; a file by its name wherever it is. */
function isTest(path, name, folders) {
    if (TEST_NAME.test(name) || folders.includes('__tests__') || folders.includes('__mocks__'))
        return true;
    if (/^src\/test\//.test(path))
        return true;
    const top = folders[0] === 'packages' || folders[0] === 'apps' || folders[0] === 'services' ? folders[2] : folders[0];
    return top !== undefined && TEST_FOLDER.test(top);
}
/** A text that only people read: named as such anywhere, in a folder of documents, or a Markdown file at the top. Other texts may be served. */
function isDocument(name, folders) {
    if (DOCUMENT_NAME.test(name) && !CODE.test(name) && !CONFIGURATION.test(name))
        return true;
    if (folders.length === 0)
        return /\.(md|markdown|rst|adoc)$/i.test(name);
    return DOCUMENT_FOLDER.test(folders[0] ?? '') && DOCUMENT.test(name);
}
function isMigration(name, folders) {
    if (folders.some((folder) => MIGRATION_FOLDER.test(folder)))
        return !DOCUMENT_NAME.test(name);
    return MIGRATION_NAME.test(name) && /(^|\/)(db|database|sql|schema|changelog)(\/|$)/i.test(folders.join('/'));
}


/***/ }),

/***/ 53511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   c6: () => (/* binding */ namesDependencies),
/* harmony export */   gF: () => (/* binding */ readDependencies)
/* harmony export */ });
/* unused harmony export MOST_DEPENDENCY_BYTES */
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);


/** Larger lock files are left alone. */
const MOST_DEPENDENCY_BYTES = 16 * 1024 * 1024;
/** By file name: what is pinned, then (`manifest`) what is only asked for. */
const READERS = [
    [/^(package-lock|npm-shrinkwrap|\.package-lock)\.json$/, readNpmLock],
    [/^yarn\.lock$/, readYarnLock],
    [/^pnpm-lock\.yaml$/, readPnpmLock],
    [/^(poetry|uv|pdm)\.lock$|^Cargo\.lock$/, readTomlLock],
    [/^Pipfile\.lock$/, readPipfileLock],
    [/^(requirements|constraints)[\w.-]*\.txt$/, readRequirements],
    [/^go\.mod$/, readGoMod],
    [/^go\.sum$/, readGoSum],
    [/^Gemfile\.lock$/, readGemfileLock],
    [/^composer\.lock$/, readComposerLock],
    [/^pom\.xml$/, readPom],
    [/^package\.json$/, readPackageJson, true],
];
/** Whether `path` only asks for versions, so that a lock file beside it says more. */
const isManifest = (path) => READERS.some(([name, , manifest]) => manifest === true && name.test(fileName(path)));
/** Whether the versions in a file of this name can be read. */
const namesDependencies = (path) => READERS.some(([name]) => name.test(fileName(path)));
/** The packages of a lock file or manifest; undefined where it is none that can be read. */
function readDependencies(path, text) {
    const reader = READERS.find(([name]) => name.test(fileName(path)))?.[1];
    if (!reader || text.length > MOST_DEPENDENCY_BYTES)
        return undefined;
    try {
        const versions = new Map();
        for (const [name, version] of reader(text)) {
            if (name === '' || version === '')
                continue;
            const known = versions.get(name);
            if (known)
                known.add(version);
            else
                versions.set(name, new Set([version]));
        }
        return new Map([...versions].map(([name, set]) => [name, [...set].sort().join(', ')]));
    }
    catch {
        return undefined;
    }
}
const fileName = (path) => path.split('/').at(-1) ?? '';
const isJson = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const asJson = (value) => (isJson(value) ? value : {});
const textOf = (value) => (typeof value === 'string' ? value : '');
/** Of a package that is installed several times, all versions; links to workspaces have none. */
function readNpmLock(text) {
    const lock = asJson(JSON.parse(text));
    if (isJson(lock['packages'])) {
        return Object.entries(lock['packages'])
            .filter(([path]) => path.includes('node_modules/'))
            .map(([path, entry]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), textOf(asJson(entry)['version'])]);
    }
    const visit = (dependencies) => Object.entries(asJson(dependencies)).flatMap(([name, entry]) => [
        [name, textOf(asJson(entry)['version'])],
        ...visit(asJson(entry)['dependencies']),
    ]);
    return visit(lock['dependencies']);
}
function readYarnLock(text) {
    const found = [];
    let name = '';
    for (const line of text.split(/\r?\n/)) {
        const head = /^"?(@?[^@"\s,]+)@[^\n]*:\s*$/.exec(line);
        if (head)
            name = head[1] ?? '';
        const version = /^\s{2}"?version"?:?\s+"?([^"\s]+)"?\s*$/.exec(line);
        if (version && name !== '' && name !== '__metadata')
            found.push([name, version[1] ?? '']);
    }
    return found;
}
function readPnpmLock(text) {
    const packages = asJson(asJson((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text))['packages']);
    return Object.keys(packages).flatMap((key) => {
        const match = /^\/?(@?[^@(]+)[@/]([\dv][^(@_]*)/.exec(key);
        return match ? [[match[1] ?? '', match[2] ?? '']] : [];
    });
}
function readTomlLock(text) {
    const packages = asJson((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text))['package'];
    return Array.isArray(packages) ? packages.map((entry) => [textOf(asJson(entry)['name']), textOf(asJson(entry)['version'])]) : [];
}
function readPipfileLock(text) {
    const lock = asJson(JSON.parse(text));
    return ['default', 'develop'].flatMap((group) => Object.entries(asJson(lock[group])).map(([name, entry]) => [name, textOf(asJson(entry)['version']).replace(/^==/, '')]));
}
function readRequirements(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const match = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:===?|~=|>=|<=|!=|<|>)[^;#\s]*(?:\s*,\s*[^;#\s]+)*)?\s*(?:[;#\\].*)?$/.exec(line);
        return match ? [[(match[1] ?? '').toLowerCase(), (match[2] ?? '').replace(/^===?/, '') || 'any']] : [];
    });
}
function readGoMod(text) {
    const lines = text.split(/\r?\n/).map((line) => line.replace(/\/\/.*$/, '').trim());
    const required = lines.flatMap((line) => {
        const match = /^(?:require\s+)?([\w.-]+\.[\w./~-]+)\s+(v\d\S*)$/.exec(line);
        return match ? [[match[1] ?? '', match[2] ?? '']] : [];
    });
    const go = lines.map((line) => /^go\s+(\d\S*)$/.exec(line)?.[1]).find((version) => version !== undefined);
    return go === undefined ? required : [['go', go], ...required];
}
/** Only what is compiled in: the lines that pin another module's `go.mod` are about the choice of versions. */
function readGoSum(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [module = '', version = ''] = line.split(' ');
        return version === '' || version.endsWith('/go.mod') ? [] : [[module, version]];
    });
}
function readGemfileLock(text) {
    return [...text.matchAll(/^ {4}([\w.-]+) \(([^)\s]+)\)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']);
}
function readComposerLock(text) {
    const lock = asJson(JSON.parse(text));
    return ['packages', 'packages-dev'].flatMap((group) => {
        const packages = lock[group];
        return Array.isArray(packages)
            ? packages.map((entry) => [textOf(asJson(entry)['name']), textOf(asJson(entry)['version'])])
            : [];
    });
}
/** Dependencies and the parent with versions written out or in `<properties>`; what Maven would inherit is not known here. */
function readPom(text) {
    const plain = text.replace(/<!--[\s\S]*?-->/g, '');
    const tag = (block, name) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? '';
    const properties = /<properties>([\s\S]*?)<\/properties>/.exec(plain)?.[1] ?? '';
    const fill = (version) => version.replace(/\$\{([\w.-]+)\}/g, (whole, name) => tag(properties, name) || whole);
    const blocks = [...plain.matchAll(/<(dependency|parent|plugin)>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
    return blocks.map((block) => [`${tag(block, 'groupId')}:${tag(block, 'artifactId')}`, fill(tag(block, 'version'))]);
}
function readPackageJson(text) {
    const manifest = asJson(JSON.parse(text));
    return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((group) => Object.entries(asJson(manifest[group])).map(([name, range]) => [name, textOf(range)]));
}


/***/ }),

/***/ 28750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ inspectDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _change_classify_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53558);
/* harmony import */ var _change_read_dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53511);





/** Folders of other people's files, or of none that configure anything. */
const LEFT_OUT = new Set([
    'node_modules',
    '.git',
    'vendor',
    '.venv',
    'venv',
    'target',
    '.next',
    '.cache',
    'coverage',
    'foreshadow-run',
    '.foreshadow',
    'logs',
]);
const DEPTH = 3;
const MOST_FILES = 300;
const MOST_BYTES = 1024 * 1024;
/** What npm installed indeed, whatever the lock file says. */
const INSTALLED = 'node_modules/.package-lock.json';
/**
 * The configuration files of an arm's directory, and the packages it has: its own lock files, those at the top of its tree, and what is
 * installed. Deep, large and numerous files are left out, the same ones on every arm.
 * @param digest of a text, under the run's key
 */
async function inspectDirectory(directory, root, digest) {
    const found = await list(directory, DEPTH);
    const files = [];
    for (const path of found.filter(isConfiguration).slice(0, MOST_FILES)) {
        const text = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path));
        // A build may write its own place into a file.
        if (text !== undefined)
            files.push([path, digest(text.replaceAll(directory, '{directory}').replaceAll(root, '{directory}'))]);
    }
    return { files: Object.fromEntries(files), dependencies: await readPackages(directory, root) };
}
const isConfiguration = (path) => ['configuration', 'infrastructure'].includes((0,_change_classify_file_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyFile */ .T)(path));
/** Sorted, so that every arm is cut off at the same place. */
async function list(directory, depth, below = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, below), { withFileTypes: true }).catch(() => []);
    const paths = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isFile())
            paths.push(path);
        else if (entry.isDirectory() && depth > 1 && !LEFT_OUT.has(entry.name))
            paths.push(...(await list(directory, depth - 1, path)));
    }
    return paths;
}
async function readSmall(path, most = MOST_BYTES) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size <= most ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1') : undefined;
    }
    catch {
        return undefined;
    }
}
async function readPackages(directory, root) {
    const packages = {};
    for (const folder of foldersUpTo(directory, root)) {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])).filter((name) => (0,_change_read_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .namesDependencies */ .c6)(name) && !(0,_change_read_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifest */ .Yh)(name));
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, INSTALLED)) ? [...names, INSTALLED] : names) {
            const text = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 16 * MOST_BYTES);
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
            for (const [found, version] of (0,_change_read_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .readDependencies */ .gF)(name, text ?? '') ?? [])
                packages[`${inside}: ${found}`] = version;
        }
    }
    return packages;
}
function foldersUpTo(directory, root) {
    const folders = [directory];
    for (let at = directory; at !== root && at.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep); at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at));
    return folders;
}


/***/ }),

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ExitBoard)
/* harmony export */ });
/** Which arms are lost, and who wants to know. Each arm is lost once. */
class ExitBoard {
    listeners = new Set();
    exits = new Map();
    has(arm) {
        return this.exits.has(arm);
    }
    /** An arm lost before anybody listened is told too, though not before this call has returned. @returns how to stop listening */
    listen(listener) {
        this.listeners.add(listener);
        for (const exit of this.exits.values())
            queueMicrotask(() => this.listeners.has(listener) && listener(exit));
        return () => this.listeners.delete(listener);
    }
    note(exit) {
        this.exits.set(exit.arm, exit);
        for (const listener of this.listeners)
            listener(exit);
    }
    /** Nobody listens any more. */
    close() {
        this.listeners.clear();
    }
}


/***/ }),

/***/ 75415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ listeningInodes),
/* harmony export */   GV: () => (/* binding */ runtimeOf),
/* harmony export */   LB: () => (/* binding */ readCpuMax),
/* harmony export */   Z8: () => (/* binding */ readPriority),
/* harmony export */   dI: () => (/* binding */ runtimeVersion),
/* harmony export */   h9: () => (/* binding */ readCgroupPath),
/* harmony export */   iE: () => (/* binding */ readAllowedCpus),
/* harmony export */   oW: () => (/* binding */ readEnviron),
/* harmony export */   u2: () => (/* binding */ comparableEnv),
/* harmony export */   wN: () => (/* binding */ readUlimits),
/* harmony export */   ym: () => (/* binding */ readMemoryMax)
/* harmony export */ });
/* unused harmony export countCpus */
/** What `/proc` and `/sys/fs/cgroup` say of a process, read from their texts. Undefined where a text says nothing of it. */
/** How many CPUs a list such as `0-3,8` holds (cpuset(7), "List format"). */
function countCpus(list) {
    const parts = list.trim().split(',');
    const counts = parts.map((part) => {
        const match = /^(\d+)(?:-(\d+))?$/.exec(part);
        return match ? Number(match[2] ?? match[1]) - Number(match[1]) + 1 : Number.NaN;
    });
    const sum = counts.reduce((total, count) => total + count, 0);
    return Number.isInteger(sum) && sum > 0 ? sum : undefined;
}
/** CPUs a process may run on, of `/proc/PID/status`. */
function readAllowedCpus(status) {
    const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
    return list === undefined ? undefined : countCpus(list);
}
const ULIMITS = { 'open-files': 'Max open files', 'stack-size': 'Max stack size', 'max-processes': 'Max processes' };
/** Soft limits of `/proc/PID/limits`. */
function readUlimits(text) {
    const found = Object.entries(ULIMITS).flatMap(([name, title]) => {
        const soft = new RegExp(`^${title}\\s+(\\S+)\\s+\\S+`, 'm').exec(text)?.[1];
        return soft === undefined ? [] : [[name, soft]];
    });
    return Object.fromEntries(found);
}
/** Policies of sched(7) that are not the ordinary one. */
const POLICIES = { '1': 'FIFO', '2': 'RR', '3': 'BATCH', '5': 'IDLE', '6': 'DEADLINE' };
/** `nice 0`, `nice 10`, `nice 0, policy IDLE`: of `/proc/PID/stat`, fields 19 and 41. */
function readPriority(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [nice, policy] = [fields[16], fields[38]];
    if (nice === undefined)
        return undefined;
    const named = policy === undefined ? undefined : POLICIES[policy];
    return `nice ${nice}${named === undefined ? '' : `, policy ${named}`}`;
}
/** CPUs of `cpu.max` (`50000 100000` is 0.5); undefined for `max`. */
function readCpuMax(text) {
    const match = /^(\d+) (\d+)\s*$/.exec(text);
    return match && Number(match[2]) > 0 ? Number((Number(match[1]) / Number(match[2])).toFixed(3)) : undefined;
}
/** Bytes of `memory.max`; undefined for `max`. */
function readMemoryMax(text) {
    return /^\d+\s*$/.test(text) ? Number(text) : undefined;
}
/** The path of a process in the unified hierarchy, of `/proc/PID/cgroup`; undefined where there is none (cgroup v1). */
const readCgroupPath = (text) => /^0::(\/.*)$/m.exec(text)?.[1];
/** Sockets that listen on a port, by inode, of `/proc/net/tcp` or `tcp6`. */
function listeningInodes(text, port) {
    const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    return text.split('\n').flatMap((line) => {
        const fields = line.trim().split(/\s+/);
        const listens = fields[1]?.endsWith(local) && fields[3] === '0A';
        return listens && fields[9] !== undefined ? [fields[9]] : [];
    });
}
/** The environment of `/proc/PID/environ`. */
function readEnviron(text) {
    return Object.fromEntries(text.split('\0').flatMap((entry) => {
        const at = entry.indexOf('=');
        return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)]] : [];
    }));
}
/** Variables that differ between arms by design, or say nothing about them. */
const OWN = /^(PORT|_|SHLVL|PWD|OLDPWD|INIT_CWD|HOSTNAME|NODE_CHANNEL_.*|FORESHADOW_.*|npm_.*|(https?|all|no)_proxy)$/i;
/** The variables worth comparing, with what is an arm's own in their values (its directories, its port) taken out. */
function comparableEnv(env, own, port) {
    const places = own.filter((place) => place.length > 1).sort((a, b) => b.length - a.length);
    const plain = (value) => places
        .reduce((text, place) => text.replaceAll(place, '{directory}'), value)
        .replace(new RegExp(`(?<!\\d)${port}(?!\\d)`, 'g'), '{port}');
    return Object.fromEntries(Object.entries(env)
        .filter(([name]) => !OWN.test(name))
        .map(([name, value]) => [name, plain(value)]));
}
const RUNTIMES = /^(node|nodejs|python[\d.]*|java|ruby[\d.]*|php[\d.]*|deno|bun|dotnet|perl|beam\.smp)$/;
/** What a runtime is called, and how it is asked for its version; undefined for a program of no known one. */
function runtimeOf(executable) {
    const name = executable
        .split('/')
        .at(-1)
        ?.replace(/ \(deleted\)$/, '') ?? '';
    if (!RUNTIMES.test(name))
        return undefined;
    const plain = name.replace(/[\d.]+$/, '').replace(/^nodejs$/, 'node');
    return { name: plain === 'beam' ? 'erlang' : plain, args: ['--version'] };
}
/** `node 24.1.0` of whatever a runtime prints about itself. */
function runtimeVersion(name, printed) {
    const version = /\d+(?:\.\d+)+[\w.+-]*/.exec(printed)?.[0];
    return version === undefined ? undefined : `${name} ${version}`;
}


/***/ })

};
