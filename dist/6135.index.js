export const id = 6135;
export const ids = [6135,7773];
export const modules = {

/***/ 76135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scenariosOf: () => (/* binding */ scenariosOf)
});

// EXTERNAL MODULE: ./build-bundle/src/convert/draft.js
var draft = __webpack_require__(93081);
// EXTERNAL MODULE: ./build-bundle/src/convert/read-openapi.js
var read_openapi = __webpack_require__(77773);
;// CONCATENATED MODULE: ./build-bundle/src/convert/openapi-values.js

/** The author's example, else a value that fits the schema. */
function valueFor({ schema, example, name }, sample) {
    const [first] = Array.isArray(schema['examples']) ? schema['examples'] : [];
    const value = example ?? first ?? sampled(schema, sample);
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value === 'string' && value !== '')
        return value;
    if (Array.isArray(value) && value.length > 0)
        return value.join(',');
    return /id$/i.test(name) ? 1 : 'value';
}
/** The body of a request. Values that have to be one's own (ids, e-mail addresses) are made anew for each transaction. */
function bodyDraft({ type, schema, example }, sample) {
    const value = example ?? sampled(schema, sample);
    if (type === 'json')
        return { json: fresh(value ?? {}) };
    if (type === 'form')
        return { form: fieldsOf(fresh(value)) };
    return { body: typeof value === 'string' && value.trim() !== '' ? value : 'text' };
}
function sampled(schema, sample) {
    try {
        return sample(schema);
    }
    catch {
        return undefined; // a schema that refers to itself, or to nothing
    }
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function fresh(value) {
    if (typeof value === 'string') {
        if (UUID.test(value))
            return '{{uuid}}';
        return value === 'user@example.com' ? 'user-{{random.int}}@example.com' : value.replaceAll('{{', '{ {');
    }
    if (Array.isArray(value))
        return value.map(fresh);
    if (!(0,read_openapi/* isObject */.G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fresh(item)]));
}
function fieldsOf(value) {
    if (!(0,read_openapi/* isObject */.G)(value))
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typeof item === 'object' ? JSON.stringify(item) : String(item)]));
}
/** The properties of an object schema, those of its parts included. */
function propertiesOf(schema) {
    if (!(0,read_openapi/* isObject */.G)(schema))
        return {};
    const parts = Array.isArray(schema['allOf']) ? schema['allOf'].map(propertiesOf) : [];
    return Object.assign({}, ...parts, (0,read_openapi/* isObject */.G)(schema['properties']) ? schema['properties'] : {});
}

;// CONCATENATED MODULE: ./build-bundle/src/convert/openapi-login.js

const PATH = /(?:^|[/._-])(?:log-?in|sign-?in|sessions?|tokens?|authenticate|auth)$/i;
const TOKEN = /^(?:access_?token|id_?token|token|jwt|auth_?token)$/i;
/** The first POST that is named like a login and answers with a token at the top of its JSON. */
function findLogin(operations) {
    for (const operation of operations) {
        if (operation.method !== 'POST' || operation.security.length > 0 || operation.body?.type === 'other' || !PATH.test(operation.path))
            continue;
        const token = Object.keys(propertiesOf(operation.response)).find((name) => TOKEN.test(name));
        if (token !== undefined)
            return { operation, jsonpath: `$.${token}` };
    }
    return null;
}
/** Whether an operation wants a token as a login gives it. */
function wantsToken({ security }) {
    return security.some(isTokenScheme);
}
function isTokenScheme({ type, scheme }) {
    return scheme === 'bearer' || type === 'oauth2' || type === 'openIdConnect';
}

;// CONCATENATED MODULE: ./build-bundle/src/convert/openapi-auth.js


/**
 * What the security schemes of an operation ask for, its values as `env:NAME`.
 * @param token what stands for a token, where an earlier step signs in
 * @param secrets collects the names
 */
function authOf(schemes, token, secrets) {
    const headers = {};
    const query = {};
    const cookies = [];
    for (const scheme of schemes) {
        if (token !== null && isTokenScheme(scheme)) {
            headers['authorization'] = `Bearer ${token}`;
            continue;
        }
        const variable = (0,draft/* envName */.pD)(scheme.name);
        secrets.add(variable);
        const value = `env:${variable}`;
        if (scheme.type === 'apiKey' && scheme.in === 'query')
            query[scheme.parameter] = value;
        else if (scheme.type === 'apiKey' && scheme.in === 'cookie')
            cookies.push(`${scheme.parameter}=${value}`);
        else if (scheme.type === 'apiKey')
            headers[scheme.parameter.toLowerCase()] = value;
        else if (scheme.type === 'basic' || scheme.scheme === 'basic')
            headers['authorization'] = `Basic ${value}`;
        else
            headers['authorization'] = `Bearer ${value}`;
    }
    return { headers, query, cookies };
}

;// CONCATENATED MODULE: ./build-bundle/src/convert/openapi-scenarios.js





/** In which order the operations of a resource make a story: list, create, read, change, remove. */
const ORDER = ['list', 'create', 'read', 'other', 'change', 'remove'];
/** Properties asserted of an answer: enough to notice that it is another. */
const MOST_ASSERTED = 5;
/**
 * Scenarios from the operations of an interface: for each resource (the first segment of its paths) one that only reads, and one that also writes. Identifiers are
 * taken from what was listed or created before; where that cannot be, from the document's examples.
 */
function scenariosOf(operations, sample) {
    const secrets = new Set();
    const notes = [];
    const names = new Set();
    const scenarios = [];
    const login = findLogin(operations);
    for (const [resource, members] of byResource(operations)) {
        const reads = members.filter(({ method }) => method === 'GET' || method === 'HEAD');
        const usable = (list) => list.filter((one) => canBeSent(one, notes));
        const parts = [
            { name: resource, list: usable(reads) },
            ...(reads.length < members.length ? [{ name: `${resource} changes`, list: usable(members) }] : []),
        ];
        for (const { name, list } of parts)
            if (list.length > 0)
                scenarios.push({ name: (0,draft/* freeName */.IL)(name, names), steps: stepsOf(list, login, sample, secrets) });
    }
    return { scenarios, secrets: [...secrets].sort(), notes: [...new Set(notes)] };
}
function canBeSent({ method, path, body }, notes) {
    if (body?.type !== 'other')
        return true;
    notes.push(`Left out: ${method} ${path}, whose body is ${body.mediaType}`);
    return false;
}
/** By the first segment that is no version and no parameter. */
function byResource(operations) {
    const groups = new Map();
    for (const operation of operations) {
        const segments = operation.path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
        const resource = segments.find((segment) => !/^(api|v\d+)$/i.test(segment)) ?? operation.tag ?? 'root';
        const members = groups.get(resource);
        if (members)
            members.push(operation);
        else
            groups.set(resource, [operation]);
    }
    return groups;
}
function stepsOf(operations, login, sample, secrets) {
    const signsIn = login && operations.some(wantsToken) ? login : null;
    const ordered = [...operations].sort((a, b) => ORDER.indexOf(roleOf(a)) - ORDER.indexOf(roleOf(b)) || a.path.length - b.path.length);
    const names = new Set();
    const known = [];
    const all = signsIn ? [signsIn.operation, ...ordered.filter((one) => one !== signsIn.operation)] : ordered;
    return all.map((operation) => {
        const { request, expected } = requestOf(operation, known, { sample, secrets, token: signsIn && openapi_scenarios_TOKEN });
        const extract = operation === signsIn?.operation ? { token: { jsonpath: signsIn.jsonpath } } : extractOf(operation, ordered, known);
        return {
            name: (0,draft/* freeName */.IL)(operation.id ?? `${operation.method} ${operation.path.replaceAll(/[{}]/g, '')}`, names),
            request,
            extract,
            assert: [{ status: expected }, ...shapeOf(operation.response)],
        };
    });
}
function roleOf({ method, path }) {
    const isItem = path.endsWith('}');
    if (method === 'GET' || method === 'HEAD')
        return isItem ? 'read' : path.includes('{') ? 'other' : 'list';
    if (method === 'POST')
        return path.includes('{') ? 'other' : 'create';
    return method === 'DELETE' ? 'remove' : 'change';
}
const openapi_scenarios_TOKEN = '{{token}}';
function requestOf(operation, known, { sample, secrets, token }) {
    const { method, parameters, body, statuses } = operation;
    const filled = (place) => parameters.filter((one) => one.in === place && one.required).map((one) => [one.name, valueFor(one, sample)]);
    const auth = authOf(operation.security, token, secrets);
    const cookies = [...filled('cookie').map(([name, value]) => `${name}=${secretCookie(name, value, secrets)}`), ...auth.cookies];
    const headers = { ...Object.fromEntries(filled('header').map(([name, value]) => [name, String(value)])), ...auth.headers };
    const draft = body ? bodyDraft(body, sample) : {};
    const type = body && body.type === 'json' && !/^application\/json\b/i.test(body.mediaType) ? { 'content-type': body.mediaType } : {};
    return {
        request: {
            ...(method === 'GET' ? {} : { method }),
            path: pathOf(operation, known, sample),
            headers: { ...headers, ...type, ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) },
            query: { ...Object.fromEntries(filled('query')), ...auth.query },
            ...draft,
        },
        expected: statuses.length === 0 ? '2xx' : statuses.length === 1 ? statuses[0] : statuses,
    };
}
/** A cookie is a credential as often as not: its value is never written out. */
function secretCookie(name, _value, secrets) {
    const variable = (0,draft/* envName */.pD)('cookie', name);
    secrets.add(variable);
    return `env:${variable}`;
}
/** Each `{parameter}` by the variable that the collection before it gave, else by its example. */
function pathOf({ path, parameters }, known, sample) {
    return path.replaceAll(/\{([^{}]+)\}/g, (_, name, offset) => {
        const collection = path.slice(0, offset - 1);
        const found = known.findLast((one) => one.collection === collection);
        if (found)
            return `{{${found.variable}}}`;
        const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
        return encodeURIComponent(String(parameter ? valueFor(parameter, sample) : 1));
    });
}
/** Where later steps need an identifier that this answer holds. */
function extractOf(operation, all, known) {
    const { path, method, response } = operation;
    if (response === null || (method !== 'GET' && method !== 'POST') || path.endsWith('}'))
        return undefined;
    const below = all.find((other) => other.path.startsWith(`${path}/{`));
    const parameter = below && /^\{([^{}]+)\}/.exec(below.path.slice(path.length + 1))?.[1];
    if (!parameter)
        return undefined;
    const found = identifierIn(response, parameter);
    if (found === undefined)
        return undefined;
    const variable = `${method === 'POST' ? 'new-' : ''}${parameter.replaceAll(/[^\w-]/g, '_').replace(/^(?=[\d-])/, '_')}`;
    known.push({ collection: path, variable });
    return { [variable]: { jsonpath: found } };
}
/** `$.id`, `$[0].id` or `$.items[0].id`: the parameter's own name first. */
function identifierIn(schema, parameter) {
    const wanted = [parameter, 'id', parameter.replace(/^.*?(id|uuid|slug|key|code|name)$/i, '$1'), '_id', 'uuid'];
    const ofObject = (one, path) => {
        const properties = propertiesOf(one);
        const name = wanted.find((candidate) => properties[candidate] !== undefined);
        return name === undefined ? undefined : `${path}${segment(name)}`;
    };
    if ((0,read_openapi/* isObject */.G)(schema['items']))
        return ofObject(schema['items'], '$[0]');
    const direct = ofObject(schema, '$');
    if (direct)
        return direct;
    for (const [name, property] of Object.entries(propertiesOf(schema))) {
        const items = (0,read_openapi/* isObject */.G)(property) ? property['items'] : undefined;
        const found = (0,read_openapi/* isObject */.G)(items)
            ? ofObject(items, `$${segment(name)}[0]`)
            : (0,read_openapi/* isObject */.G)(property)
                ? ofObject(property, `$${segment(name)}`)
                : undefined;
        if (found)
            return found;
    }
    return undefined;
}
const segment = (name) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
/** The required properties of the answer exist. */
function shapeOf(schema) {
    const required = schema && Array.isArray(schema['required']) ? schema['required'] : [];
    const names = required.filter((name) => typeof name === 'string' && propertiesOf(schema)[name] !== undefined);
    return names.slice(0, MOST_ASSERTED).map((name) => ({ jsonpath: `$${segment(name)}`, exists: true }));
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   readOpenApi: () => (/* binding */ readOpenApi)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45201);


/** A document of tens of megabytes is no interface description. */
const LARGEST_DOCUMENT = 32 * 1024 * 1024;
/**
 * Reads, validates and dereferences an OpenAPI 3 or Swagger 2 document. References to other files are followed beside it; none over the network.
 * @param text YAML or JSON
 * @param file as it is shown
 * @param path absolute
 * @throws FS_OPENAPI_INVALID with the place of each problem
 */
async function readOpenApi(text, file, path) {
    if (text.length > LARGEST_DOCUMENT)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_OPENAPI_INVALID', { found: `${text.length} characters`, expected: `at most ${LARGEST_DOCUMENT}`, place: { file } });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (document.errors.length > 0)
        throw refuse(document.errors.map(({ message, pos }) => ({ message: message.split('\n', 1)[0] ?? '', place: at(pos[0]) })), file);
    const value = document.toJS({ maxAliasCount: 1_000 });
    if (!isObject(value) || (value['openapi'] === undefined && value['swagger'] === undefined)) {
        const issue = {
            message: 'not an OpenAPI document',
            found: isObject(value) ? Object.keys(value).slice(0, 5).join(', ') : 'no mapping',
            expected: 'openapi: 3.x or swagger: "2.0"',
            place: at(0),
        };
        throw refuse([issue], file);
    }
    const placeOf = (pointer) => placeIn(document.contents, pointer, at);
    const valid = await validate(value, path, file, placeOf);
    const undescribed = undescribedParameters(valid, placeOf);
    if (undescribed.length > 0)
        throw refuse(undescribed, file);
    return valid;
}
/** `{parameters}` of a path that no operation describes: the validator says so for Swagger 2 only. */
function undescribedParameters({ paths }, placeOf) {
    return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) => {
        if (!isObject(item))
            return [];
        const wanted = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]);
        return Object.entries(item).flatMap(([method, operation]) => {
            if (!isObject(operation) || !isObject(operation['responses']))
                return [];
            const given = [item['parameters'], operation['parameters']].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
            const missing = wanted.filter((name) => !given.some((one) => one['in'] === 'path' && one['name'] === name));
            const expected = 'a parameter with `in: path`';
            return missing.map((name) => ({
                message: 'a path parameter is not described',
                found: `{${name}}`,
                expected,
                place: { ...placeOf(['paths', path, method]), path: `${method.toUpperCase()} ${path}` },
            }));
        });
    });
}
async function validate(value, path, file, placeOf) {
    // Loaded only here: no other command needs a validator of OpenAPI.
    const { default: SwaggerParser } = await Promise.all(/* import() */[__webpack_require__.e(5559), __webpack_require__.e(9179)]).then(__webpack_require__.t.bind(__webpack_require__, 55559, 19));
    try {
        const options = { resolve: { http: false }, dereference: { circular: 'ignore' } };
        return (await SwaggerParser.validate(path, value, options));
    }
    catch (error) {
        throw refuse(issuesOf(error, placeOf), file, error);
    }
}
/** The validator reports every branch of a choice; the deepest places are the telling ones. */
function issuesOf(error, placeOf) {
    if (!error.details) {
        const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Validation failed\.\s*/, '');
        return [{ message, place: placeOf(pointerIn(message)) }];
    }
    const rows = error.details.map(({ instancePath, message, params }) => {
        const named = params?.['missingProperty'] ?? params?.['additionalProperty'] ?? params?.['unevaluatedProperty'];
        const about = typeof named === 'string' && !message?.includes(`'${named}'`) ? ` (${named})` : '';
        return { pointer: pointerOf(instancePath), message: `${message ?? 'not valid'}${about}` };
    });
    const deepest = rows.filter(({ pointer }) => !rows.some((other) => other.pointer.length > pointer.length && startsWith(other.pointer, pointer)));
    const unique = deepest.filter((row, index) => deepest.findIndex((other) => other.pointer.join('/') === row.pointer.join('/')) === index);
    return unique.map(({ pointer, message }) => ({ message, place: { ...placeOf(pointer), path: pointer.join('.') } }));
}
/** `/paths/a/{id}/get is missing path parameter(s) for {id}`: the operation's own place, the path written without its slash. */
function pointerIn(message) {
    const match = /\/paths(\/.+?)\/(get|put|post|delete|options|head|patch|trace)\b/.exec(message);
    if (match)
        return ['paths', match[1], match[2]];
    const missing = /\$ref pointer "#([^"]*)"/.exec(message);
    return missing ? ['$ref', `#${missing[1]}`] : [];
}
function pointerOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function startsWith(long, short) {
    return short.every((part, index) => long[index] === part);
}
/** The nearest place of a pointer; of a reference that leads nowhere, the reference itself. */
function placeIn(root, pointer, at) {
    if (pointer[0] === '$ref')
        return at(findReference(root, pointer[1] ?? '') ?? 0);
    let node = root;
    let offset = 0;
    for (const part of pointer) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key.value : item.key) === part);
            if (!pair)
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(part)];
            offset = node?.range?.[0] ?? offset;
        }
        else
            break;
    }
    return at(offset);
}
function findReference(node, reference) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return first(node.items.map((item) => findReference(item, reference)));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    return first(node.items.map((pair) => {
        const isIt = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === '$ref' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && pair.value.value === reference;
        return isIt ? pair.value.range?.[0] : findReference(pair.value, reference);
    }));
}
const first = (values) => values.find((value) => value !== undefined);
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function refuse(issues, file, cause) {
    const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FS_OPENAPI_INVALID', { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues, cause });
}


/***/ })

};
