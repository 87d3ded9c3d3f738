export const id = 3832;
export const ids = [3832];
export const modules = {

/***/ 53832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPlan: () => (/* binding */ loadPlan),
  x: () => (/* binding */ loadPlanText)
});

// UNUSED EXPORTS: configDirectory

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js + 1 modules
var errors = __webpack_require__(44658);
// EXTERNAL MODULE: ./build-bundle/src/config/assemble.js + 3 modules
var assemble = __webpack_require__(67257);
// EXTERNAL MODULE: ./build-bundle/src/config/issues.js + 1 modules
var config_issues = __webpack_require__(65518);
// EXTERNAL MODULE: ./build-bundle/src/config/positions.js
var positions = __webpack_require__(65037);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/kpi/catalogue.js
var catalogue = __webpack_require__(96910);
// EXTERNAL MODULE: ./build-bundle/src/config/limit.js
var limit = __webpack_require__(59138);
;// CONCATENATED MODULE: ./build-bundle/src/config/rules.js





/**
 * The rules that join several keys. They read the document as it stands, so that they report beside the schema's own problems;
 * where a value is not understood they stay silent, because the schema has said so.
 */
function checkRules(source) {
    return [driverRules, armRules, stateRules, trafficRules, kpiRules, acceptRules, judgeRules, riskRules, budgetRules].flatMap((rule) => rule(source));
}
const PROCESS_ONLY = [
    ['command'],
    ['build'],
    ['state', 'prepare'],
    ...arms(['ref']),
    ...arms(['command']),
    ...arms(['env']),
    ...arms(['files']),
];
function driverRules(source) {
    const driver = at(source, 'environment', 'driver');
    if (driver === 'url') {
        const foreign = PROCESS_ONLY.map((path) => ['environment', ...path]).filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined);
        return foreign.map((path) => ({
            message: 'only driver `process` reads this key',
            found: (0,config_issues/* show */.WU)(path.at(-1)),
            expected: 'no such key with driver `url`',
            place: source.placeOfKey(path),
        }));
    }
    if (driver !== 'process')
        return [];
    const foreign = arms(['url'])
        .map((path) => ['environment', ...path])
        .filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined);
    return foreign.map((path) => ({
        message: 'only driver `url` reads this key',
        found: (0,config_issues/* show */.WU)(path.at(-1)),
        expected: '`ref` or `command` with driver `process`',
        place: source.placeOfKey(path),
    }));
}
function armRules(source) {
    const driver = at(source, 'environment', 'driver');
    if (driver === 'process') {
        const primary = at(source, 'environment', 'command') ?? at(source, 'environment', 'primary', 'command');
        return primary === undefined ? [missing(source, ['environment', 'command'], 'the command that starts the service')] : [];
    }
    if (driver !== 'url')
        return [];
    const named = ['primary', 'shadow', ...(isMapping(at(source, 'environment', 'baseline')) ? ['baseline'] : [])];
    return named
        .filter((arm) => at(source, 'environment', arm, 'url') === undefined)
        .map((arm) => missing(source, ['environment', arm, 'url'], `where the ${arm} answers, http://HOST:PORT`));
}
function stateRules(source) {
    if (at(source, 'environment', 'driver') !== 'url' || at(source, 'environment', 'egress', 'default') !== 'deny')
        return [];
    return [
        {
            message: 'driver `url` cannot keep a running service from calling others',
            found: '"deny"',
            expected: 'allow',
            place: source.placeOf(['environment', 'egress', 'default']),
        },
    ];
}
function trafficRules(source) {
    const rate = at(source, 'traffic', 'replay', 'rate');
    if (at(source, 'traffic', 'replay', 'speed') === undefined || rate === undefined || rate === 'recorded')
        return [];
    return [
        {
            message: 'speed and rate contradict each other',
            found: (0,config_issues/* show */.WU)(rate),
            expected: 'rate: recorded, or no speed',
            place: source.placeOf(['traffic', 'replay', 'rate']),
        },
    ];
}
function kpiRules(source) {
    const kpis = at(source, 'kpis');
    if (!isMapping(kpis))
        return [];
    return Object.entries(kpis).flatMap(([name, kpi]) => oneKpi(source, name, kpi));
}
const OWN_ONLY = ['unit', 'direction', 'expression'];
function oneKpi(source, name, kpi) {
    const place = source.placeOfKey(['kpis', name]);
    if ((0,catalogue/* builtIn */.wx)(name)) {
        const foreign = OWN_ONLY.filter((key) => isMapping(kpi) && key in kpi);
        return foreign.map((key) => ({
            message: `${name} is built in and keeps its ${key}`,
            found: (0,config_issues/* show */.WU)(key),
            expected: 'a name of your own for a KPI with an expression',
            place: source.placeOfKey(['kpis', name, key]),
        }));
    }
    if (isMapping(kpi) && 'expression' in kpi) {
        if (/^[a-z][a-z0-9-]*$/.test(name))
            return [];
        return [{ message: 'not a name for a KPI', found: (0,config_issues/* show */.WU)(name), expected: 'lower case letters, digits and hyphens', place }];
    }
    const expected = `one of ${catalogue/* BUILT_IN_NAMES */.oX.join(', ')}, or an \`expression\` of your own`;
    return [{ message: 'unknown KPI', found: (0,config_issues/* show */.WU)(name), expected, nearest: (0,nearest/* nearest */.p)(name, catalogue/* BUILT_IN_NAMES */.oX), place }];
}
function acceptRules(source) {
    const accept = at(source, 'accept');
    if (!Array.isArray(accept))
        return [];
    const known = knownKpis(source);
    return accept.flatMap((rule, index) => {
        if (!isMapping(rule))
            return [];
        const path = ['accept', index];
        if ('kpi' in rule === 'divergence' in rule)
            return [
                {
                    message: 'an accepted finding is named by its KPI or by its differing path',
                    found: 'kpi' in rule ? 'both' : 'neither',
                    expected: 'either kpi or divergence',
                    place: source.placeOf(path),
                },
            ];
        return 'kpi' in rule ? unknownKpi(source, [...path, 'kpi'], rule['kpi'], known) : [];
    });
}
function judgeRules(source) {
    const [alpha, rollback] = [number(at(source, 'judge', 'alpha')), number(at(source, 'judge', 'rollback-alpha'))];
    if (alpha === null || rollback === null || rollback <= alpha)
        return [];
    return [
        {
            message: 'a roll-back may not need less evidence than a fail',
            found: String(rollback),
            expected: `at most alpha, ${alpha}`,
            place: source.placeOf(['judge', 'rollback-alpha']),
        },
    ];
}
function riskRules(source) {
    const risk = at(source, 'forecast', 'risk');
    if (!isMapping(risk))
        return [];
    const known = knownKpis(source);
    return Object.entries(risk).flatMap(([name, limits]) => {
        const path = ['forecast', 'risk', name];
        const wrong = unknownKpi(source, path, name, known, true);
        if (wrong.length > 0 || !isMapping(limits))
            return wrong;
        const given = ['above', 'below'].filter((side) => side in limits);
        if (given.length === 0)
            return [
                { message: 'a risk needs its limit', found: 'neither above nor below', expected: 'above or below', place: source.placeOfKey(path) },
            ];
        return given
            .filter((side) => (0,limit/* readLimit */.i)(limits[side], unitOf(source, name)) === undefined)
            .map((side) => badLimit(source, [...path, side], limits[side], unitOf(source, name)));
    });
}
function badLimit(source, path, value, unit) {
    const expected = unit === 'bytes' ? 'a size such as 512MiB' : unit === '%' ? 'a percentage such as 80%' : 'a number';
    return { message: `not a limit in ${unit}`, found: (0,config_issues/* show */.WU)(value), expected, place: source.placeOf(path) };
}
function budgetRules(source) {
    const [budget, traffic] = [milliseconds(at(source, 'budget')), milliseconds(at(source, 'traffic', 'for'))];
    if (budget === null || traffic === null || traffic < budget)
        return [];
    return [
        {
            message: 'the budget does not hold the traffic',
            found: (0,config_issues/* show */.WU)(at(source, 'budget')),
            expected: `more than traffic.for, ${(0,config_issues/* show */.WU)(at(source, 'traffic', 'for'))}`,
            place: source.placeOf(['budget']),
        },
    ];
}
function unknownKpi(source, path, name, known, isKey = false) {
    if (typeof name !== 'string' || known.includes(name))
        return [];
    return [
        {
            message: 'unknown KPI',
            found: (0,config_issues/* show */.WU)(name),
            expected: `one of ${known.join(', ')}`,
            nearest: (0,nearest/* nearest */.p)(name, known),
            place: isKey ? source.placeOfKey(path) : source.placeOf(path),
        },
    ];
}
function knownKpis(source) {
    const own = at(source, 'kpis');
    const changed = isMapping(own) ? own : {};
    return [...new Set([...catalogue/* BUILT_IN_NAMES */.oX, ...Object.keys(changed)])].filter((name) => changed[name] !== false);
}
function unitOf(source, name) {
    const unit = at(source, 'kpis', name, 'unit');
    return (0,catalogue/* builtIn */.wx)(name)?.unit ?? (typeof unit === 'string' ? unit : 'ratio');
}
function missing(source, path, expected) {
    return { message: 'missing', expected, place: source.placeOfKey(path) };
}
function arms(rest) {
    return ['primary', 'shadow', 'baseline'].map((arm) => [arm, ...rest]);
}
const at = (source, ...path) => (0,config_issues/* valueAt */.fK)(source.value, path);
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** A share or number as written; null where it is not one. */
function number(value) {
    const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(value));
    return match ? Number(match[1]) / (match[2] ? 100 : 1) : null;
}
function milliseconds(value) {
    try {
        return typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/config/schema.js + 4 modules
var schema = __webpack_require__(18781);
// EXTERNAL MODULE: ./build-bundle/src/config/secrets.js
var config_secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/parse.js







/** The longest configuration that is read; a larger file is a mistake of the path. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Reads a configuration. Pure.
 * @param file as it is shown in messages
 * @throws FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once in order of their place; FS_SECRET_MISSING
 */
function parsePlan(text, file, options) {
    const source = readSource(text, file);
    const result = schema/* configSchema */.Q.safeParse(source.value);
    const secrets = (0,config_secrets/* findSecrets */.dL)(source);
    const issues = [
        ...secrets.issues,
        ...(result.success ? [] : (0,config_issues/* issuesOf */.wf)(result.error.issues, source)),
        ...checkRules(source),
        ...expressionIssues(source, options),
    ];
    if (!result.success || issues.length > 0)
        throw refusal('FS_CONFIG_INVALID', inOrder(issues), file);
    const found = readSecrets(secrets.uses, source, options, file);
    return deepFreeze((0,assemble/* assemblePlan */.S)(result.data, { file, directory: options.directory, seed: options.seed, inGit: options.inGit ?? false, secrets: found }));
}
function readSource(text, file) {
    if (text.length > MAX_CONFIG_BYTES) {
        throw (0,errors/* fail */.fJ)('FS_CONFIG_INVALID', { found: `a file of ${text.length} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
    }
    const { source, problems } = (0,positions/* readYaml */.g)(text, file);
    if (problems.length > 0)
        throw refusal('FS_CONFIG_SYNTAX', inOrder(problems), file);
    const { value } = source;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        const found = value === null || value === undefined ? 'an empty file' : (0,config_issues/* show */.WU)(value);
        throw refusal('FS_CONFIG_INVALID', [{ message: 'not a configuration', found, expected: 'a mapping that begins with version: 1', place: source.placeOf([]) }], file);
    }
    return source;
}
function refusal(code, issues, file) {
    const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
    return (0,errors/* fail */.fJ)(code, { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues });
}
/** By place; of several problems with one value the first found is the most telling. */
function inOrder(issues) {
    const key = ({ place }) => `${place.line}:${place.column}:${place.path ?? ''}`;
    const first = issues.filter((issue, index) => issues.findIndex((other) => key(other) === key(issue)) === index);
    return first.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}
function expressionIssues(source, { checkExpression }) {
    const kpis = (0,config_issues/* valueAt */.fK)(source.value, ['kpis']);
    if (!checkExpression || kpis === null || typeof kpis !== 'object')
        return [];
    return Object.keys(kpis).flatMap((name) => {
        const path = ['kpis', name, 'expression'];
        const text = (0,config_issues/* valueAt */.fK)(source.value, path);
        const problem = typeof text === 'string' ? checkExpression(text) : null;
        if (!problem)
            return [];
        const { offset, ...rest } = problem;
        return [{ ...rest, place: source.placeInside(path, offset) }];
    });
}
function readSecrets(uses, source, options, file) {
    const values = new Map();
    const issues = [];
    for (const { name, path } of uses) {
        const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
        if (value)
            values.set(name, value);
        else
            issues.push({
                message: 'this secret is not set',
                found: `env:${name}`,
                expected: `the environment variable ${name}`,
                place: source.placeOf(path),
            });
    }
    if (issues.length > 0 && options.missingSecrets !== 'keep')
        throw refusal('FS_SECRET_MISSING', inOrder(issues), file);
    return [...values].map(([name, value]) => ({ name, value }));
}
function deepFreeze(value) {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const inner of Object.values(value))
            deepFreeze(inner);
    }
    return value;
}

;// CONCATENATED MODULE: ./build-bundle/src/config/load.js





/**
 * Reads a configuration file: the one effect of this folder.
 * @throws FS_CONFIG_MISSING where it cannot be read, and what `parsePlan` throws
 */
async function loadPlan(file, options) {
    const path = (0,external_node_path_.resolve)(options.cwd ?? '.', file);
    return loadPlanText(await readConfigFile(path, file), file, configDirectory(path), options);
}
/** The same for a text that was read elsewhere, such as the base's file out of git. @param directory absolute */
async function loadPlanText(text, file, directory, options) {
    const expressions = /\bexpression\b/.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(5842), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 15657)) : null;
    return parsePlan(text, file, { ...options, directory, inGit: isInGit(directory), checkExpression: expressions?.checkExpression });
}
/** Where relative paths and refs of a configuration are resolved: its own directory, or the one above where it lies in `.github/`. */
function configDirectory(path) {
    const directory = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.basename)(directory) === '.github' ? (0,external_node_path_.dirname)(directory) : directory;
}
async function readConfigFile(path, file) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_CONFIG_BYTES)
            throw (0,errors/* fail */.fJ)('FS_CONFIG_INVALID', { found: `a file of ${size} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,errors/* isForeshadowError */.rU)(cause))
            throw cause;
        throw (0,errors/* fail */.fJ)('FS_CONFIG_MISSING', { found: `${file} (${cause.message})`, cause });
    }
}
function isInGit(directory) {
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}


/***/ })

};
