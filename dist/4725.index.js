export const id = 4725;
export const ids = [4725];
export const modules = {

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Mw: () => (/* binding */ isContainerFile),
/* harmony export */   XC: () => (/* binding */ isOpenApi),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   mU: () => (/* binding */ isSearched),
/* harmony export */   ni: () => (/* binding */ narrowTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Directories that hold other people's code, build results or nothing of interest. */
const SKIPPED = new Set('node_modules bower_components vendor dist build out target coverage tmp temp logs venv __pycache__ foreshadow-run public static assets'.split(' '));
/** Whether the walk goes into a directory of this name. Dotted ones are skipped but for `.github`, which may hold a configuration. */
function isSearched(directory) {
    return !SKIPPED.has(directory) && (!directory.startsWith('.') || directory === '.github');
}
const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const OTHER_SOURCE = /\.(?:py|go|java|kt|rb|php|rs|cs)$/;
const TEST_PART = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|fixtures|mocks|stories|bench(?:marks)?)\/|[.-](?:test|spec|e2e|cy|stories|config)\.[^/]+$/;
/** JavaScript or TypeScript that may be the service: no tests, no types, no minified bundles. */
function isScript(path) {
    return SCRIPT.test(path) && !TEST_PART.test(path) && !/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path);
}
/** Source of any language that is looked at. */
function isSource(path) {
    return isScript(path) || (OTHER_SOURCE.test(path) && !TEST_PART.test(path));
}
const OPENAPI = /(?:^|\/)(?:openapi|swagger|api-docs)[^/]*\.(?:ya?ml|json)$/i;
const isOpenApi = (path) => OPENAPI.test(path);
const MANIFESTS = new Set([
    'package.json',
    'pom.xml',
    'go.mod',
    'requirements.txt',
    'pyproject.toml',
    'Procfile',
    '.nvmrc',
    '.node-version',
    '.gitignore',
]);
const CONTAINER = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:[\w-]+\.)?Dockerfile(?:\.[^/]+)?|Containerfile)$/i;
/** Compose files and Dockerfiles, whatever their ending. */
const isContainerFile = (path) => CONTAINER.test(path);
/** Whether the text of a file is worth reading; of the others only the name counts. */
function isRead(path) {
    return isManifest(path) || isSource(path) || isOpenApi(path) || isContainerFile(path);
}
/** A manifest of the top, or the package.json of a part: a Compose file may build that. */
const isManifest = (path) => MANIFESTS.has(path) || /^(?:[^/]+\/){1,3}package\.json$/.test(path);
/** A directory of a repository as if it were one of its own. @param directory from the top, "" for the top itself */
function narrowTo(repository, directory) {
    if (directory === '')
        return repository;
    const start = `${directory}/`;
    const inside = (path) => path.startsWith(start);
    const texts = [...repository.texts].filter(([path]) => inside(path)).map(([path, text]) => [path.slice(start.length), text]);
    return {
        name: directory.split('/').at(-1) ?? repository.name,
        paths: repository.paths.filter(inside).map((path) => path.slice(start.length)),
        texts: new Map(texts),
        truncated: repository.truncated,
    };
}
/** `file:line` of a character of a file. */
function locate(path, text, index) {
    return `${path}:${text.slice(0, index).split('\n').length}`;
}


/***/ }),

/***/ 44725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanRepository: () => (/* binding */ scanRepository)
/* harmony export */ });
/* unused harmony export MOST_FILES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92833);



/** Bounds of the look at a repository: enough for a service, little enough for a second. */
const MOST_FILES = 10_000;
const MOST_DEPTH = 8;
const MOST_TEXTS = 600;
const MOST_TEXT_BYTES = 256 * 1024;
const MOST_OPENAPI_BYTES = 1024 * 1024;
/** Walks a directory in the order of its names, without following links, and reads what says something. Unreadable files are left out. */
async function scanRepository(directory) {
    const paths = [];
    let truncated = false;
    const waiting = [{ path: '', depth: 0 }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        for (const entry of await listDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, next.path))) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (paths.length >= MOST_FILES)
                truncated = true;
            else if (entry.isFile())
                paths.push(path);
            else if (entry.isDirectory() && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSearched */ .mU)(entry.name)) {
                if (next.depth < MOST_DEPTH)
                    waiting.push({ path, depth: next.depth + 1 });
                else
                    truncated = true;
            }
        }
    }
    const texts = await readTexts(directory, paths);
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory), paths, texts, truncated: truncated || texts.size >= MOST_TEXTS };
}
async function listDirectory(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Manifests first, so that a large source tree cannot crowd them out. */
async function readTexts(directory, paths) {
    const texts = new Map();
    const wanted = paths.filter(_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9).sort((a, b) => Number((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSource */ .__)(a)) - Number((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSource */ .__)(b)));
    for (const path of wanted.slice(0, MOST_TEXTS)) {
        const text = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenApi */ .XC)(path) ? MOST_OPENAPI_BYTES : MOST_TEXT_BYTES);
        if (text !== undefined)
            texts.set(path, text);
    }
    return texts;
}
async function readSmall(file, mostBytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > mostBytes ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
