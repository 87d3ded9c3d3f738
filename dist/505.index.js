export const id = 505;
export const ids = [505,7881,262];
export const modules = {

/***/ 49811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ reasonToSkip),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   pJ: () => (/* binding */ sendable)
/* harmony export */ });
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78068);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60220);



/** Headers the sender writes itself for the body and the connection of its own. */
const WRITTEN_BY_THE_SENDER = new Set([..._headers_js__WEBPACK_IMPORTED_MODULE_0__/* .HOP_BY_HOP */ .q6, 'content-length', 'expect']);
/**
 * Turns exchanges, in their order, into requests ready to send; what is left out is counted by reason in `skipped`.
 * The session is the exchange's client, so that an engine can keep its order.
 */
async function* prepare(exchanges, options, skipped) {
    let ordinal = -1;
    for await (const exchange of exchanges) {
        ordinal++;
        const reason = reasonToSkip(exchange, options);
        const request = reason === null || (reason === 'unselected' && options.reach) ? prepareOne(exchange, options, ordinal, reason) : null;
        if (request && (reason === null || request.byQuota))
            yield request;
        else if (reason !== null)
            skipped[reason] = (skipped[reason] ?? 0) + 1;
    }
}
/** Why an exchange is not sent; null where it is. */
function reasonToSkip(exchange, options) {
    if (!(0,_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafe */ .I)(exchange.method)) {
        if (!options.bodies)
            return 'body-not-recorded';
        if (!options.replayUnsafe)
            return 'unsafe';
    }
    if (exchange.body?.truncated)
        return 'body-truncated';
    return options.select(exchange);
}
/** The exchange without what the sender writes itself. */
function sendable(exchange) {
    return { ...exchange, headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHeaders */ .V$)(exchange.headers, WRITTEN_BY_THE_SENDER) };
}
/** Where the share changes in the course of the run, `byQuota` says that the request is sent whatever it is. */
function prepareOne(exchange, { routes, links, turns, signed, place, reach, share }, ordinal, reason) {
    const route = routes.name(exchange.method, exchange.target);
    const prepared = { exchange: sendable(exchange), session: exchange.client, route };
    const linked = links?.of(ordinal);
    const last = turns?.get(exchange.client);
    const at = reach || share ? (place?.(exchange) ?? null) : null;
    const byQuota = (share !== undefined || reason !== null) && at !== null && at <= (reach?.get(route) ?? -1);
    return {
        ...prepared,
        ...(linked ? { links: linked } : {}),
        ...(last === undefined ? {} : { turn: exchange.client }),
        ...(last === ordinal ? { last: true } : {}),
        ...(signed && !(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesCredentials */ .gG)(exchange.headers) ? { anonymous: true } : {}),
        ...(byQuota ? { byQuota: true } : {}),
        ...(share ? { place: at } : {}),
    };
}


/***/ }),

/***/ 52168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mZ: () => (/* binding */ createRouteTable)
/* harmony export */ });
/* unused harmony exports MOST_CHILDREN, MOST_ROUTES, OTHER_ROUTE */
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97881);

/** A place in the tree with more different literal children than this is a variable we did not recognise. */
const MOST_CHILDREN = 64;
/** More routes than this are pooled: the judge keeps a table for each. */
const MOST_ROUTES = 300;
/** Bounds the memory of learning, whatever is requested. */
const MOST_NODES = 20_000;
/** Where the judge, too, pools what is too rare. */
const OTHER_ROUTE = '(other)';
/**
 * A tree of path segments in which a place with too many different literals collapses to `{...}`: `/tags/{...}` for a thousand tag names. The result depends on
 * the set of paths shown, not on their order (up to MOST_NODES); at most MOST_ROUTES names are given out, then `(other)`.
 */
function createRouteTable(mostChildren = MOST_CHILDREN, mostRoutes = MOST_ROUTES) {
    const root = newNode();
    const names = new Set();
    let nodes = 0;
    const grow = (node, segment) => {
        const known = follow(node, segment);
        if (known)
            return known;
        if (++nodes > MOST_NODES)
            return null;
        const child = newNode();
        node.children.set(segment, child);
        if (countLiterals(node) > mostChildren)
            collapse(node, mostChildren);
        return follow(node, segment);
    };
    return {
        learn(target) {
            let node = root;
            for (const segment of (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)) {
                node = grow(node, segment);
                if (!node)
                    return;
            }
        },
        name(method, target) {
            const route = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoute */ .dH)(method, rename(root, (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSegments */ .xS)(target)));
            if (names.has(route))
                return route;
            if (names.size >= mostRoutes)
                return OTHER_ROUTE;
            names.add(route);
            return route;
        },
    };
}
function newNode() {
    return { children: new Map(), any: null };
}
function isLiteral(segment) {
    return segment !== '' && !segment.startsWith('{');
}
function follow(node, segment) {
    return node.children.get(segment) ?? (isLiteral(segment) ? node.any : null);
}
function countLiterals(node) {
    let count = 0;
    for (const segment of node.children.keys())
        if (isLiteral(segment))
            count++;
    return count;
}
/** Moves every literal child of a place into one, merging what is below, which may collapse in turn. */
function collapse(node, mostChildren) {
    const merged = node.any ?? newNode();
    node.any = merged;
    for (const [segment, child] of [...node.children]) {
        if (!isLiteral(segment))
            continue;
        node.children.delete(segment);
        merge(merged, child, mostChildren);
    }
}
function merge(into, from, mostChildren) {
    for (const [segment, child] of from.children) {
        const known = follow(into, segment);
        if (known)
            merge(known, child, mostChildren);
        else
            into.children.set(segment, child);
    }
    if (from.any) {
        into.any ??= newNode();
        merge(into.any, from.any, mostChildren);
    }
    if (into.any || countLiterals(into) > mostChildren)
        collapse(into, mostChildren);
}
/** Segments never shown keep their own name below a place that has not collapsed. */
function rename(root, segments) {
    let node = root;
    return segments.map((segment) => {
        const literal = node?.children.get(segment) ?? null;
        const name = node && !literal && isLiteral(segment) && node.any ? '{...}' : segment;
        node = node && follow(node, segment);
        return name;
    });
}


/***/ }),

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


/***/ }),

/***/ 78068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSafe),
/* harmony export */   p: () => (/* binding */ mayReplayUnsafe)
/* harmony export */ });
/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
function isSafe(method) {
    return SAFE.has(method);
}
/**
 * Whether methods that may change something are replayed. `auto`: only where every arm has state of its own, so that arms cannot disturb each other or real
 * data, and nothing reaches the outside world.
 */
function mayReplayUnsafe(policy, isolation) {
    if (policy !== 'auto')
        return policy === 'replay';
    const ownState = isolation.state.each === 'own' || isolation.state.each === 'snapshot';
    return ownState && isolation.egress.default === 'deny';
}


/***/ }),

/***/ 30505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ inspectRecording)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var headers = __webpack_require__(63322);
// EXTERNAL MODULE: ./build-bundle/src/traffic/safety.js
var safety = __webpack_require__(78068);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/extract.js
var extract = __webpack_require__(62954);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/names.js
var correlation_names = __webpack_require__(51967);
// EXTERNAL MODULE: ./build-bundle/src/traffic/correlation/slots.js
var correlation_slots = __webpack_require__(46942);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/handouts.js





const MOST_HANDOUTS = 100;
const LARGEST_BODY = 1024 * 1024;
const LONGEST_VALUE = 8_192;
/**
 * What a recorded reply hands out: tokens by the names of their fields, headers and hidden inputs; the identifiers of what a writing request has created.
 * What a safe request shows existed before, on every arm alike, and is not handed out.
 */
function handoutsOf(exchange, response) {
    const writes = !(0,safety/* isSafe */.I)(exchange.method);
    const found = [...headerHandouts(exchange, response, writes), ...bodyHandouts(exchange, response, writes)];
    return found.filter(({ value }) => value !== '' && value.length <= LONGEST_VALUE).slice(0, MOST_HANDOUTS);
}
function* headerHandouts(exchange, response, writes) {
    for (const [name, value] of response.headers) {
        const lower = name.toLowerCase();
        if ((0,correlation_names/* isCsrfName */.a2)(lower) || (0,correlation_names/* isTokenName */.zJ)(lower))
            yield { value, place: { from: 'header', name: lower }, kind: 'token', nouns: [] };
        if (lower === 'etag')
            yield { value, place: { from: 'header', name: lower }, kind: 'token', nouns: [] };
    }
    const location = (0,headers/* findHeader */.Jj)(response.headers, 'location');
    if (location === undefined)
        return;
    for (const [name, value] of (0,extract/* locationQuery */.CR)(location))
        if ((0,correlation_names/* isTokenName */.zJ)(name) || /^(?:code|state)$/i.test(name))
            yield { value, place: { from: 'location-query', name }, kind: 'token', nouns: [] };
    if (!writes || response.status >= 400)
        return;
    const path = (0,extract/* locationPath */.Vu)(location) ?? [];
    for (const [segment, text] of path.entries()) {
        const value = (0,correlation_slots/* decodePercent */.gr)(text, false);
        if ((0,correlation_names/* looksLikeId */.j$)(value))
            yield { value, place: { from: 'location', segment }, kind: 'id', nouns: nounsOf(exchange, [path[segment - 1] ?? '']) };
    }
}
function* bodyHandouts(exchange, { body, status }, writes) {
    if (body === null || body.encoding !== 'utf8' || body.text.length > LARGEST_BODY)
        return;
    const json = (0,extract/* parseJson */.qF)(body.text);
    if (json === undefined) {
        for (const { name, value } of (0,extract/* hiddenFields */.ec)(body.text))
            if ((0,correlation_names/* isCsrfName */.a2)(name) || (0,correlation_names/* isTokenName */.zJ)(name))
                yield { value, place: { from: 'html', name }, kind: 'token', nouns: [] };
        return;
    }
    for (const { path, name, value } of (0,extract/* leavesOf */.wf)(json)) {
        const place = { from: 'json', path };
        const text = String(value);
        if ((0,correlation_names/* isCsrfName */.a2)(name) || ((0,correlation_names/* isTokenName */.zJ)(name) && text.length >= 6))
            yield { value: text, place, kind: 'token', nouns: [] };
        else if (writes && status < 400 && isReference(name, text))
            yield { value: text, place, kind: 'id', nouns: nounsOf(exchange, [nameBefore(path), name]) };
    }
}
/** Under a name that says so, or unmistakable whatever its name; an address is not an identifier itself. */
function isReference(name, text) {
    return text.length <= 200 && !/[\s/]/.test(text) && ((0,correlation_names/* isIdName */.bu)(name) || (0,correlation_names/* isUnmistakable */.bm)(text)) && (0,correlation_names/* looksLikeId */.j$)(text);
}
function nounsOf(exchange, names) {
    return [...new Set([...names, lastPlace(exchange.target)].map(correlation_names/* nounOf */.JE))].filter((noun) => noun !== '');
}
/** `/shops/3/orders` speaks of orders. */
function lastPlace(target) {
    const segments = target.split(/[?#]/, 1)[0].split('/').filter((segment) => segment !== '' && !(0,correlation_names/* looksLikeId */.j$)(segment));
    return segments.at(-1) ?? '';
}
/** The member that holds the object the leaf is in. */
function nameBefore(path) {
    const names = path.slice(0, -1).filter((key) => typeof key === 'string');
    return names.at(-1) ?? '';
}
const SHOWN = /"([A-Za-z_-]{1,60})"\s*:\s*(?:"([^"\\]{1,200})"|(-?\d{1,19}))/g;
/** The identifiers a reply shows with their names, whoever made them: quick, on the text, at most `most`. */
function* shownIds(text, most) {
    let left = most;
    for (const [, name, quoted, bare] of text.matchAll(SHOWN)) {
        if (!(0,correlation_names/* isIdName */.bu)(name))
            continue;
        yield [name, quoted ?? bare];
        if (--left <= 0)
            return;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/correlation/learn.js





/** What is remembered at once; what was used longest ago is forgotten first. */
const MOST_SESSIONS = 10_000;
const MOST_CANDIDATES = 200;
const MOST_SEEN = 2_000;
const MOST_SOURCES = 20;
/** Exchanges with links; a recording with more keeps those it has. */
const MOST_LINKED = 200_000;
/**
 * Learns the links of a recording in one pass over it. A value is carried over only where the recording shows that it was handed out first (or, where replies
 * were not recorded, where its name or its place says so), and only whole values are: never a part of a text.
 */
class LinkLearner {
    sessions = new Map();
    linked = new Map();
    links = 0;
    /**
     * @param ordinal the exchange's place in the recording, counted from 0
     * @param exchange as it will be sent
     */
    show(ordinal, exchange) {
        if (this.linked.size >= MOST_LINKED)
            return;
        const memory = this.memoryOf(exchange.client);
        const slots = (0,correlation_slots/* slotsOf */.nK)(exchange);
        for (const slot of slots)
            this.take(ordinal, exchange, slot, memory);
        for (const slot of slots)
            if ((0,correlation_names/* looksLikeId */.j$)(slot.value))
                remember(memory.seen, keyOf(slot.value, nounAt(slot, exchange)));
        this.hearReply(ordinal, exchange, new Set(slots.map(({ value }) => value)), memory);
    }
    table() {
        const { linked } = this;
        return { links: this.links, of: (ordinal) => linked.get(ordinal) };
    }
    take(ordinal, exchange, slot, memory) {
        const { place, start, end, encoding, value } = slot;
        const source = this.sourceOf(exchange, slot, memory);
        if (source === null)
            return;
        const at = encoding === 'header' ? end - value.length : start;
        this.at(ordinal).takes.push({ source, place, start: at, end, encoding });
    }
    sourceOf(exchange, slot, memory) {
        const { value, name } = slot;
        const noun = nounAt(slot, exchange);
        const candidate = memory.candidates.get(value) ?? memory.candidates.get(keyOf(value, noun));
        if (candidate && fits(slot, candidate))
            return this.linkOf(candidate);
        if ((0,correlation_names/* isCsrfName */.a2)(name)) {
            const twin = (0,headers/* readCookies */.um)(exchange.headers).find(([, cookie]) => cookie === value || (0,correlation_slots/* decodePercent */.gr)(cookie, false) === value);
            return twin ? twin[0] : this.namedLink('csrf', memory.pages, memory);
        }
        if (slot.encoding === 'header' && name === 'authorization')
            return this.namedLink('token', memory.logins, memory);
        const creation = creationFor(slot, noun, memory);
        if (!creation)
            return null;
        creation.claimed = true;
        const created = {
            kind: 'id',
            sources: [{ ordinal: creation.ordinal, places: placesOfCreated(exchange, slot, creation.noun) }],
            link: null,
        };
        keep(memory.candidates, keyOf(value, creation.noun), created);
        return this.linkOf(created);
    }
    /** Everything that hands the value out is linked from its first use on. */
    linkOf(candidate) {
        if (candidate.link !== null)
            return candidate.link;
        candidate.link = this.links++;
        for (const source of candidate.sources)
            this.give(candidate.link, source.ordinal, source.places);
        return candidate.link;
    }
    namedLink(kind, ordinals, memory) {
        const known = memory.named.get(kind);
        if (known)
            return known.link;
        if (ordinals.length === 0)
            return null;
        const sources = ordinals.map((ordinal) => ({ ordinal, places: [{ from: 'named', kind }] }));
        const candidate = { kind: 'token', sources, link: null };
        memory.named.set(kind, candidate);
        return this.linkOf(candidate);
    }
    /** @param sent the request's own values: a reply that repeats one has not made it */
    hearReply(ordinal, exchange, sent, memory) {
        const { response } = exchange;
        const writes = !(0,safety/* isSafe */.I)(exchange.method);
        if (response)
            for (const handout of handoutsOf(exchange, response))
                if (handout.kind === 'token' || !sent.has(handout.value))
                    this.hear(ordinal, handout, memory);
        if (response?.body?.encoding === 'utf8')
            for (const [name, id] of shownIds(response.body.text, MOST_CANDIDATES))
                remember(memory.seen, keyOf(id, (0,correlation_names/* nounOf */.JE)(name) || (0,correlation_names/* nounOf */.JE)(lastPlace(exchange.target))));
        if (response && response.status >= 400)
            return;
        const isLogin = writes && /log-?in|sign-?in|auth|token|session|oauth/i.test(exchange.target);
        this.watch(ordinal, 'token', isLogin, memory.logins, memory);
        this.watch(ordinal, 'csrf', true, memory.pages, memory);
        if (exchange.method === 'POST' && !response?.body) {
            memory.creations.push({ ordinal, noun: (0,correlation_names/* nounOf */.JE)(lastPlace(exchange.target)), claimed: false });
            if (memory.creations.length > MOST_SOURCES)
                memory.creations.shift();
        }
    }
    hear(ordinal, { value, place, kind, nouns }, memory) {
        const keys = kind === 'token' || (0,correlation_names/* isUnmistakable */.bm)(value) ? [value] : nouns.map((noun) => keyOf(value, noun));
        const known = keys.map((key) => memory.candidates.get(key)).find((candidate) => candidate !== undefined);
        if (known) {
            if (known.sources.length >= MOST_SOURCES || (kind === 'id' && known.sources.at(-1)?.ordinal !== ordinal))
                return;
            known.sources.push({ ordinal, places: [place] });
            if (known.link !== null)
                this.give(known.link, ordinal, [place]);
            return;
        }
        if (kind === 'id' && keys.some((key) => memory.seen.has(key)))
            return;
        const candidate = { kind, sources: [{ ordinal, places: [place] }], link: null };
        for (const key of keys)
            keep(memory.candidates, key, candidate);
    }
    /** A reply that may hold the token of a kind: linked at once where the session has used it, else kept until it does. */
    watch(ordinal, kind, may, ordinals, memory) {
        if (!may)
            return;
        const named = memory.named.get(kind);
        if (named && named.link !== null)
            this.give(named.link, ordinal, [{ from: 'named', kind }]);
        else {
            ordinals.push(ordinal);
            if (ordinals.length > MOST_SOURCES)
                ordinals.shift();
        }
    }
    give(link, ordinal, places) {
        const { gives } = this.at(ordinal);
        const same = gives.findIndex((other) => other.link === link);
        if (same < 0)
            gives.push({ link, places });
        else
            gives[same] = { link, places: [...gives[same].places, ...places] };
    }
    at(ordinal) {
        let entry = this.linked.get(ordinal);
        if (!entry)
            this.linked.set(ordinal, (entry = { gives: [], takes: [] }));
        return entry;
    }
    memoryOf(client) {
        const known = this.sessions.get(client);
        const memory = known ?? { candidates: new Map(), seen: new Set(), creations: [], pages: [], logins: [], named: new Map() };
        this.sessions.delete(client);
        this.sessions.set(client, memory);
        if (this.sessions.size > MOST_SESSIONS)
            this.sessions.delete(this.sessions.keys().next().value);
        return memory;
    }
}
/** What a slot speaks of: by its own name, for a bare `id` by the path. */
function nounAt({ name, place }, { target }) {
    return (0,correlation_names/* nounOf */.JE)(name) || (place === 'target' ? '' : (0,correlation_names/* nounOf */.JE)(lastPlace(target)));
}
/** A value that could be anything (17) is known together with what it is of: `order:17`. */
function keyOf(value, noun) {
    return (0,correlation_names/* isUnmistakable */.bm)(value) ? value : `${noun}:${value}`;
}
function fits({ value, name, encoding }, { kind }) {
    if (/^(?:W\/)?".*"$/.test(value))
        return name === 'if-match';
    if (kind === 'token')
        return (0,correlation_names/* isUnmistakable */.bm)(value) || (0,correlation_names/* isCsrfName */.a2)(name) || (0,correlation_names/* isTokenName */.zJ)(name);
    return encoding === 'path' || (0,correlation_names/* isUnmistakable */.bm)(value) || (0,correlation_names/* isIdName */.bu)(name);
}
/** `/orders/991` after `POST /orders`, or `orderId: 991`, where 991 was never seen before. */
function creationFor({ value, name, encoding }, noun, { creations, seen }) {
    if (noun === '' || !(0,correlation_names/* looksLikeId */.j$)(value) || seen.has(keyOf(value, noun)) || (encoding !== 'path' && !(0,correlation_names/* isIdName */.bu)(name)))
        return undefined;
    return creations.find((creation) => !creation.claimed && creation.noun === noun);
}
/** Where replies put the identifier of what they have created. */
function placesOfCreated(exchange, slot, noun) {
    const segment = slot.encoding === 'path' ? exchange.target.slice(1, slot.start).split('/').length - 1 : null;
    const names = ['id', `${noun}Id`, `${noun}_id`, 'uuid', '_id', `${noun}Uuid`];
    return [
        ...(segment === null ? [] : [{ from: 'location', segment }]),
        ...['', 'data', noun].flatMap((parent) => names.map((name) => ({ from: 'json', path: parent === '' ? [name] : [parent, name] }))),
    ];
}
function remember(set, value) {
    if (set.size < MOST_SEEN)
        set.add(value);
}
function keep(candidates, value, candidate) {
    if (candidates.size >= MOST_CANDIDATES)
        candidates.delete(candidates.keys().next().value);
    candidates.set(value, candidate);
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/prepare.js
var prepare = __webpack_require__(49811);
// EXTERNAL MODULE: ./build-bundle/src/traffic/route-table.js
var route_table = __webpack_require__(52168);
// EXTERNAL MODULE: ./build-bundle/src/traffic/session.js
var session = __webpack_require__(60220);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/open-recording.js + 2 modules
var open_recording = __webpack_require__(27704);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/sources/replay.js







const MOST_SESSIONS_COUNTED = 10_000;
/**
 * Reads a recording through once, in bounded memory, and gives a source that reads it again.
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY (no readable request), FS_RECORDING_CORRUPT, FS_RECORDING_TOO_LARGE, FS_UNKNOWN_NAME
 */
async function inspectRecording(file, format = 'auto', { links = false, sends, rewrite = null } = {}) {
    const { codec, tally, exchanges } = await (0,open_recording.openRecording)(file, format);
    const routes = (0,route_table/* createRouteTable */.mZ)();
    const clients = new Set();
    const learner = links ? new LinkLearner() : null;
    const turns = sends ? new TurnLearner(sends) : null;
    let signed = false;
    let length = 0;
    let spanMs = 0;
    for await (const exchange of rewritten(exchanges, rewrite)) {
        learner?.show(length, (0,prepare/* sendable */.pJ)(exchange));
        turns?.show(length, exchange);
        length++;
        spanMs = exchange.atMs;
        signed ||= (0,session/* carriesCredentials */.gG)(exchange.headers);
        routes.learn(exchange.target);
        if (clients.size < MOST_SESSIONS_COUNTED)
            clients.add(exchange.client);
    }
    if (length === 0) {
        throw (0,errors/* fail */.fJ)('FS_RECORDING_EMPTY', {
            found: `${tally.read} records, none of them usable${formatReasons(tally.skipped)}`,
            expected: `${codec.name} requests`,
            place: { file },
        });
    }
    return {
        file,
        format: codec.name,
        tally,
        counts: { read: tally.read, skipped: { ...tally.skipped } },
        fidelity: codec.fidelity,
        length,
        sessions: clients.size,
        spanMs,
        routes,
        signed,
        links: learner?.table() ?? null,
        turns: turns?.table() ?? null,
        exchanges: () => readAgain(file, codec.name, rewrite),
    };
}
/** Which clients write. Of a recording with more clients than are counted, the later ones are left: a round of it lasts long enough. */
class TurnLearner {
    sends;
    last = new Map();
    writers = new Set();
    constructor(sends) {
        this.sends = sends;
    }
    show(ordinal, exchange) {
        const { client } = exchange;
        if ((this.last.size >= MOST_SESSIONS_COUNTED && !this.last.has(client)) || !this.sends(exchange))
            return;
        this.last.set(client, ordinal);
        if (!(0,safety/* isSafe */.I)(exchange.method))
            this.writers.add(client);
    }
    table() {
        return new Map([...this.last].filter(([client]) => this.writers.has(client)));
    }
}
async function* readAgain(file, format, rewrite) {
    yield* rewritten((await (0,open_recording.openRecording)(file, format)).exchanges, rewrite);
}
async function* rewritten(exchanges, rewrite) {
    if (rewrite === null)
        yield* exchanges;
    else
        for await (const exchange of exchanges)
            yield rewrite(exchange);
}
function formatReasons(skipped) {
    const reasons = Object.entries(skipped).map(([reason, count]) => `${reason} ${count}`);
    return reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
}


/***/ })

};
