export const id = 7773;
export const ids = [7773];
export const modules = {

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
