export const id = 4656;
export const ids = [4656];
export const modules = {

/***/ 24656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findOpenApi: () => (/* binding */ findOpenApi)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92833);


const MOST_REQUESTS = 100;
/** The first document of the repository that describes paths; undefined where there is none. */
function findOpenApi({ texts }) {
    for (const [file, text] of texts) {
        if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenApi */ .XC)(file))
            continue;
        const document = readDocument(text);
        if (document && isNode(document['paths']))
            return { file, ...requestsOf(document, document['paths']) };
    }
    return undefined;
}
function readDocument(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
        return isNode(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function requestsOf(document, paths) {
    const requests = [];
    let incomplete = 0;
    for (const [path, item] of Object.entries(paths)) {
        if (!isNode(item) || !isNode(item['get']) || requests.length >= MOST_REQUESTS)
            continue;
        const filled = fill(path, [...listOf(item['parameters']), ...listOf(item['get']['parameters'])].map((one) => follow(document, one)));
        if (filled === undefined)
            incomplete++;
        else
            requests.push(basePath(document) + filled);
    }
    return { requests, incomplete };
}
/** The path part of the first server (OpenAPI 3) or `basePath` (Swagger 2). */
function basePath(document) {
    const server = listOf(document['servers'])[0];
    const url = isNode(server) ? server['url'] : document['basePath'];
    if (typeof url !== 'string' || url.includes('{'))
        return '';
    const path = URL.parse(url, 'http://service')?.pathname ?? '';
    return path.replace(/\/$/, '');
}
/** Puts examples in the place of required parameters; undefined where one has none. */
function fill(template, parameters) {
    const query = new URLSearchParams();
    let path = template;
    for (const parameter of parameters) {
        if (!isNode(parameter) || typeof parameter['name'] !== 'string')
            continue;
        const required = parameter['in'] === 'path' || parameter['required'] === true;
        if (!required)
            continue;
        const value = exampleOf(parameter);
        if (value === undefined)
            return undefined;
        if (parameter['in'] === 'path')
            path = path.replace(`{${parameter['name']}}`, encodeURIComponent(value));
        else if (parameter['in'] === 'query')
            query.set(parameter['name'], value);
        else
            return undefined;
    }
    if (path.includes('{'))
        return undefined;
    return query.size === 0 ? path : `${path}?${query}`;
}
function exampleOf(parameter) {
    const schema = isNode(parameter['schema']) ? parameter['schema'] : parameter;
    const named = isNode(parameter['examples']) ? Object.values(parameter['examples'])[0] : undefined;
    const candidates = [
        parameter['example'],
        isNode(named) ? named['value'] : undefined,
        schema['example'],
        listOf(schema['examples'])[0],
        schema['default'],
        listOf(schema['enum'])[0],
    ];
    const value = candidates.find((one) => ['string', 'number', 'boolean'].includes(typeof one));
    return value === undefined ? undefined : String(value);
}
/** A `$ref` within the same document; anything else as it is. */
function follow(document, value) {
    const ref = isNode(value) ? value['$ref'] : undefined;
    if (typeof ref !== 'string' || !ref.startsWith('#/'))
        return value;
    return ref
        .slice(2)
        .split('/')
        .reduce((at, key) => (isNode(at) ? at[key] : undefined), document);
}
const isNode = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

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


/***/ })

};
