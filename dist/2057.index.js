export const id = 2057;
export const ids = [2057,7773];
export const modules = {

/***/ 62057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operationsOf: () => (/* binding */ operationsOf)
/* harmony export */ });
/* harmony import */ var _read_openapi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77773);

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'];
/** Every operation of a dereferenced document, in its order; deprecated ones are left out. */
function operationsOf(document) {
    const base = basePathOf(document);
    const paths = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(document['paths']) ? document['paths'] : {};
    return Object.entries(paths).flatMap(([path, item]) => !(0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(item)
        ? []
        : METHODS.flatMap((method) => {
            const operation = item[method];
            if (!(0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(operation) || operation['deprecated'] === true)
                return [];
            return [readOperation(document, method, `${base}${path}`, item, operation)];
        }));
}
function readOperation(document, method, path, item, operation) {
    const given = [...listOf(item['parameters']), ...listOf(operation['parameters'])].filter(_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G);
    const own = new Map(given.map((one) => [`${String(one['in'])} ${String(one['name'])}`, one]));
    const tags = listOf(operation['tags']);
    const responses = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(operation['responses']) ? operation['responses'] : {};
    const good = Object.entries(responses).filter(([status]) => /^[123](\d\d|XX)$/i.test(status));
    return {
        method: method.toUpperCase(),
        path,
        id: typeof operation['operationId'] === 'string' ? operation['operationId'] : null,
        tag: typeof tags[0] === 'string' ? tags[0] : null,
        parameters: [...own.values()].flatMap(readParameter),
        body: bodyOf(operation, [...own.values()]),
        statuses: good.map(([status]) => (/^\d+$/.test(status) ? Number(status) : status.toLowerCase())),
        response: good[0] && (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(good[0][1]) ? jsonSchemaOf(good[0][1]) : null,
        security: securityOf(document, operation),
    };
}
function readParameter(one) {
    const place = one['in'];
    if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
        return [];
    const schema = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one['schema']) ? one['schema'] : one;
    return [
        { name: String(one['name']), in: place, required: place === 'path' || one['required'] === true, schema, example: exampleOf(one) },
    ];
}
/** OpenAPI 3 has `requestBody`, Swagger 2 a parameter in `body` or several in `formData`. */
function bodyOf(operation, parameters) {
    const request = operation['requestBody'];
    if ((0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(request) && (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(request['content'])) {
        const media = Object.entries(request['content']).filter((entry) => (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry[1]));
        const chosen = media.find(([name]) => typeOf(name) === 'json') ?? media.find(([name]) => typeOf(name) === 'form') ?? media[0];
        if (!chosen)
            return null;
        const [mediaType, content] = chosen;
        return {
            type: typeOf(mediaType),
            schema: (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(content['schema']) ? content['schema'] : {},
            example: exampleOf(content),
            mediaType,
        };
    }
    const body = parameters.find((one) => one['in'] === 'body');
    if (body)
        return {
            type: 'json',
            schema: (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(body['schema']) ? body['schema'] : {},
            example: exampleOf(body),
            mediaType: 'application/json',
        };
    const fields = parameters.filter((one) => one['in'] === 'formData');
    if (fields.length === 0)
        return null;
    const isFile = fields.some((one) => one['type'] === 'file');
    const schema = { type: 'object', properties: Object.fromEntries(fields.map((one) => [String(one['name']), one])) };
    return {
        type: isFile ? 'other' : 'form',
        schema,
        example: undefined,
        mediaType: isFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
    };
}
function typeOf(mediaType) {
    if (/[/+]json\b/i.test(mediaType))
        return 'json';
    if (/x-www-form-urlencoded/i.test(mediaType))
        return 'form';
    return /^text\//i.test(mediaType) ? 'text' : 'other';
}
function jsonSchemaOf(response) {
    if ((0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(response['schema']))
        return response['schema'];
    const content = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(response['content']) ? response['content'] : {};
    const json = Object.entries(content).find(([name]) => typeOf(name) === 'json')?.[1];
    return (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json) && (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json['schema']) ? json['schema'] : null;
}
function exampleOf(one) {
    if (one['example'] !== undefined)
        return one['example'];
    const named = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(one['examples']) ? Object.values(one['examples'])[0] : undefined;
    return (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(named) ? named['value'] : undefined;
}
/** The first alternative; an empty one means that nobody has to be signed in. */
function securityOf(document, operation) {
    const alternatives = listOf(operation['security'] ?? document['security']).filter(_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G);
    const [first] = alternatives;
    if (!first || alternatives.some((one) => Object.keys(one).length === 0))
        return [];
    const components = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(document['components']) ? document['components'] : {};
    const schemes = components['securitySchemes'] ?? document['securityDefinitions'];
    return Object.keys(first).flatMap((name) => {
        const scheme = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schemes) ? schemes[name] : undefined;
        if (!(0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(scheme))
            return [];
        const text = (key) => (typeof scheme[key] === 'string' ? scheme[key] : '');
        return [{ name, type: text('type'), scheme: text('scheme').toLowerCase(), in: text('in'), parameter: text('name') }];
    });
}
/** The path part of the first server (OpenAPI 3), its variables at their defaults, or `basePath` (Swagger 2). */
function basePathOf(document) {
    const [server] = listOf(document['servers']);
    const variables = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(server) && (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(server['variables']) ? server['variables'] : {};
    const url = (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(server) ? server['url'] : document['basePath'];
    if (typeof url !== 'string')
        return '';
    const filled = url.replace(/\{(\w+)\}/g, (_, name) => {
        const variable = variables[name];
        return (0,_read_openapi_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(variable) && typeof variable['default'] === 'string' ? variable['default'] : name;
    });
    return (URL.parse(filled, 'http://service')?.pathname ?? '').replace(/\/$/, '');
}
const listOf = (value) => (Array.isArray(value) ? value : []);


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
