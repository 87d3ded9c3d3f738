export const id = 7881;
export const ids = [7881,262];
export const modules = {

/***/ 97881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ formatRoute),
/* harmony export */   routeOf: () => (/* binding */ routeOf),
/* harmony export */   xS: () => (/* binding */ templateSegments)
/* harmony export */ });
/* unused harmony export DEEPEST_ROUTE */
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const HEX = /^[0-9a-f]{8,}$/i;
/** Numbers, dates, times, versions of three parts: digits with separators only. */
const NUMBER = /^-?\d[\d\-_.:,]*$/;
/** `order-123`, `sku_42` */
const NAMED_NUMBER = /^[a-z]+[-_:]\d+$/i;
const PSEUDONYM = /^fs_[\w-]+$/;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|ogg|wav|pdf|zip|gz|tgz|bz2|xz|tar|deb|rpm|jar|dmg|exe|apk|csv)$/i;
const EXTENSION = /^(.+)(\.[a-z][a-z0-9]{0,4})$/i;
/** Deeper paths end in `{...}`. */
const DEEPEST_ROUTE = 12;
/**
 * The segments of a path with its variable parts named: an identifier becomes `{id}` (`{id}.json` keeps what kind it is), a static file `{file}.png`.
 * What counts as an identifier: numbers and dates, UUIDs, hexadecimal of 8 or more, `name-123`, addresses with `@`, our own pseudonyms, and slugs or tokens of
 * 12 or more characters with at least 2 digits (20 or more: 1 digit). The query does not belong to a route.
 */
function templateSegments(target) {
    const path = target.split(/[?#;]/, 1)[0];
    const segments = path.split('/').slice(1);
    const named = segments.map((segment, i) => templateSegment(segment, i === segments.length - 1));
    return named.length > DEEPEST_ROUTE ? [...named.slice(0, DEEPEST_ROUTE - 1), '{...}'] : named;
}
/** `GET /books/{id}` */
function formatRoute(method, segments) {
    return `${method} /${segments.join('/')}`;
}
/** The route of one request by the rule alone, without what a recording teaches. */
function routeOf(method, target) {
    return formatRoute(method, templateSegments(target));
}
function templateSegment(segment, last) {
    const asset = last ? ASSET.exec(segment) : null;
    if (asset)
        return `{file}${asset[0].toLowerCase()}`;
    if (isIdentifier(segment))
        return '{id}';
    const parts = last ? EXTENSION.exec(segment) : null;
    return parts && isIdentifier(parts[1]) ? `{id}${parts[2]}` : segment;
}
function isIdentifier(segment) {
    if (NUMBER.test(segment) || UUID.test(segment) || HEX.test(segment) || NAMED_NUMBER.test(segment) || PSEUDONYM.test(segment))
        return true;
    if (segment.includes('@') || /%40/.test(segment))
        return true;
    const digits = segment.replace(/%[0-9a-f]{2}/gi, '').replace(/\D/g, '').length;
    return segment.length >= 20 ? digits >= 1 : segment.length >= 12 && digits >= 2;
}


/***/ })

};
