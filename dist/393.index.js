export const id = 393;
export const ids = [393];
export const modules = {

/***/ 55501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ egressVariables)
/* harmony export */ });
/** Variables by which common runtimes and libraries add a certificate authority to their own. */
const ADDS = ['NODE_EXTRA_CA_CERTS', 'DENO_CERT'];
/** Variables whose file replaces the usual authorities: OpenSSL (Go, Ruby, Python's ssl), requests, curl, the AWS SDKs, gRPC. */
const REPLACES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'AWS_CA_BUNDLE', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'];
/**
 * What an arm's environment says about its proxy: in both spellings, because curl reads only the lower one and others only the upper one.
 * Node.js looks at them from 22.21 and 24.5 on, when `NODE_USE_ENV_PROXY` is set.
 */
function egressVariables({ proxy, direct = [], certificates }) {
    const none = ['localhost', '127.0.0.1', '::1', ...direct].join(',');
    const both = (name, value) => ({ [name]: value, [name.toLowerCase()]: value });
    return {
        ...both('HTTP_PROXY', proxy),
        ...both('HTTPS_PROXY', proxy),
        ...both('NO_PROXY', none),
        NODE_USE_ENV_PROXY: '1',
        ...(certificates
            ? {
                ...Object.fromEntries(ADDS.map((name) => [name, certificates.own])),
                ...Object.fromEntries(REPLACES.map((name) => [name, certificates.bundle])),
            }
            : {}),
    };
}


/***/ }),

/***/ 80393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEgressFence: () => (/* binding */ openEgressFence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var io_files = __webpack_require__(87888);
;// CONCATENATED MODULE: ./build-bundle/src/environment/egress-ledger.js
/** Records kept between two readings; further calls are added up by kind, without their trials. */
const MOST_RECORDS = 20_000;
/** Names kept apart: more hosts, or more routes of one host, are pooled. */
const MOST_HOSTS = 100;
const MOST_CALLS_OF_A_HOST = 50;
/** Where what is too much is pooled. */
const OTHERS = '(other)';
/** Takes down the calls of all arms until somebody reads them. Its memory is bounded, whatever an arm does. */
class EgressLedger {
    denied = 0;
    isEnforced;
    names = new Map();
    records = [];
    sums = new Map();
    now;
    /** @param now milliseconds, only going forward */
    constructor(now, isEnforced = false) {
        this.isEnforced = isEnforced;
        this.now = now;
    }
    add(call) {
        if (call.end === 'denied')
            this.denied += call.count;
        const named = this.bounded(call);
        if (this.records.length < MOST_RECORDS) {
            this.records.push({ ...named, atMs: this.now() });
            return;
        }
        const { trial: _, ...kind } = named;
        const key = `${kind.arm} ${kind.host} ${kind.call} ${kind.end}`;
        this.sums.set(key, { ...kind, count: kind.count + (this.sums.get(key)?.count ?? 0) });
    }
    drain() {
        const all = [...this.records, ...this.sums.values()];
        this.records = [];
        this.sums.clear();
        return all;
    }
    bounded(call) {
        const host = this.names.has(call.host) || this.names.size < MOST_HOSTS ? call.host : OTHERS;
        let calls = this.names.get(host);
        if (!calls)
            this.names.set(host, (calls = new Set()));
        if (!calls.has(call.call) && calls.size >= MOST_CALLS_OF_A_HOST)
            return { ...call, host, call: OTHERS };
        calls.add(call.call);
        return host === call.host ? call : { ...call, host };
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/egress-stub.js
/**
 * Finds the recorded answer that fits best: method, path and query with the same body; else with a body of the same shape; else with any
 * body. Several answers to the same are given in the order of the recording, then the last one again and again.
 */
function createStubMatcher(exchanges) {
    const rows = new Map();
    for (const exchange of exchanges) {
        for (const key of keysOf(exchange.method, exchange.target, exchange.requestBody)) {
            const row = rows.get(key);
            if (row)
                row.list.push(exchange);
            else
                rows.set(key, { list: [exchange], next: 0 });
        }
    }
    return {
        answer(method, target, body) {
            const row = keysOf(method, target, body)
                .map((key) => rows.get(key))
                .find((found) => found !== undefined);
            if (!row)
                return undefined;
            const exchange = row.list[Math.min(row.next, row.list.length - 1)];
            row.next++;
            return exchange;
        },
    };
}
/** From the closest to the loosest. */
function keysOf(method, target, body) {
    const [path = '/', query = ''] = target.split(/\?(.*)/s, 2);
    const place = `${method.toUpperCase()} ${path}?${query.split('&').filter(Boolean).sort().join('&')}`;
    return [`${place}\nbody ${body}`, `${place}\nshape ${shapeOf(body)}`, place];
}
/** What a body looks like without its values: the keys and types of JSON, the names of a form, or only whether there is one. */
function shapeOf(body) {
    if (body === '')
        return 'none';
    try {
        return jsonShape(JSON.parse(body), 0);
    }
    catch {
        // not JSON
    }
    if (!/^[^=&\s]+=[^&\s]*(?:&[^=&\s]+=[^&\s]*)*$/.test(body))
        return 'text';
    const names = body.split('&').map((pair) => pair.slice(0, pair.indexOf('=')));
    return `form ${[...new Set(names)].sort().join(',')}`;
}
const DEEPEST = 32;
function jsonShape(value, depth) {
    if (value === null || typeof value !== 'object')
        return value === null ? 'null' : typeof value;
    if (depth > DEEPEST)
        return '...';
    if (Array.isArray(value))
        return `[${[...new Set(value.map((item) => jsonShape(item, depth + 1)))].sort().join(',')}]`;
    const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${jsonShape(inner, depth + 1)}`);
    return `{${entries.sort().join(',')}}`;
}

// EXTERNAL MODULE: ./build-bundle/src/environment/egress-variables.js
var egress_variables = __webpack_require__(55501);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/certificate-authority.js



const DAY_MS = 86_400_000;
const VALID_DAYS = 7;
/** Certificates kept: an arm that asks for ever new names must not fill the memory. */
const MOST_CONTEXTS = 500;
/** A new authority on a P-256 key (X.509 v3, RFC 5280). @param nowMs milliseconds since the epoch */
function createCertificateAuthority(nowMs) {
    const authority = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const leaf = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const name = `Foreshadow egress ${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const validity = sequence(time(nowMs - DAY_MS), time(nowMs + VALID_DAYS * DAY_MS));
    const issue = (subject, key, extensions) => certificate({ issuer: name, subject, validity, key, extensions, signer: authority.privateKey });
    const root = issue(name, authority.publicKey, [
        extension('551d13', true, sequence(TRUE)), // basicConstraints: a CA
        extension('551d0f', true, bitString(Buffer.from([0x06]), 1)), // keyUsage: keyCertSign, cRLSign
        extension('551d0e', false, der(0x04, keyId(authority.publicKey))),
    ]);
    const issued = new Map();
    const key = leaf.privateKey.export({ type: 'pkcs8', format: 'pem' });
    const leafFor = (host) => {
        const known = issued.get(host);
        if (known)
            return known;
        if (issued.size >= MOST_CONTEXTS)
            issued.clear();
        const cert = issue(host.slice(0, 64), leaf.publicKey, leafExtensions(host, authority.publicKey));
        const made = { key, cert, context: (0,external_node_tls_.createSecureContext)({ key, cert }) };
        issued.set(host, made);
        return made;
    };
    return { certificate: root, contextFor: (host) => leafFor(host).context, optionsFor: leafFor };
}
function leafExtensions(host, authority) {
    const name = (0,external_node_net_.isIP)(host) ? der(0x87, addressBytes(host)) : der(0x82, Buffer.from(host, 'latin1'));
    return [
        extension('551d0f', true, bitString(Buffer.from([0x80]), 7)), // keyUsage: digitalSignature
        extension('551d25', false, sequence(der(0x06, Buffer.from('2b06010505070301', 'hex')))), // extKeyUsage: serverAuth
        extension('551d11', false, sequence(name)), // subjectAltName
        extension('551d23', false, sequence(der(0x80, keyId(authority)))), // authorityKeyIdentifier
    ];
}
const ECDSA_SHA256 = Buffer.from('2a8648ce3d040302', 'hex');
function certificate({ issuer, subject, validity, key, extensions, signer }) {
    const algorithm = sequence(der(0x06, ECDSA_SHA256));
    const serial = (0,external_node_crypto_.randomBytes)(16);
    serial[0] = (serial[0] & 0x7f) | 0x40; // positive, and its first byte is needed
    const body = sequence(der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, serial), algorithm, nameOf(issuer), validity, nameOf(subject), key.export({ type: 'spki', format: 'der' }), der(0xa3, sequence(...extensions)));
    const signature = (0,external_node_crypto_.sign)('sha256', body, signer);
    const text = sequence(body, algorithm, bitString(signature, 0)).toString('base64');
    return `-----BEGIN CERTIFICATE-----\n${text.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}
/** One value in DER: its tag, its length, its content. */
function der(tag, ...content) {
    const body = Buffer.concat(content);
    const size = body.length;
    const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const TRUE = der(0x01, Buffer.from([255]));
const sequence = (...content) => der(0x30, ...content);
const bitString = (bytes, unused) => der(0x03, Buffer.from([unused]), bytes);
const nameOf = (text) => sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(text)))));
function extension(id, critical, value) {
    return sequence(der(0x06, Buffer.from(id, 'hex')), ...(critical ? [TRUE] : []), der(0x04, value));
}
/** UTCTime, which RFC 5280 asks for until 2049. */
function time(ms) {
    const text = new Date(ms).toISOString().replace(/^..|[-:T]|\..*$/g, '');
    return der(0x17, Buffer.from(`${text}Z`));
}
/** Any bytes that tell keys apart: here of the key with its algorithm. */
function keyId(key) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest();
}
/** An address as its bytes. IPv6 is written out by the parser of URLs first. */
function addressBytes(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return Buffer.from(address.split('.').map(Number));
    const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
    const words = (text) => (text ? text.split(':').map((word) => Number.parseInt(word, 16)) : []);
    const [front, back] = [words(head), words(tail)];
    const all = [...front, ...new Array(8 - front.length - back.length).fill(0), ...back];
    return Buffer.from(all.flatMap((word) => [word >> 8, word & 255]));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build-bundle/src/environment/egress.js
var egress = __webpack_require__(86917);
;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/pass-on.js


/** RFC 9110 7.6.1, and what is meant for a proxy alone. */
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'proxy-authorization',
]);
/** Sends a request on and streams the answer back. Resolves as soon as it is known who answers; never rejects. */
function passOn(request, reply, onward) {
    const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
    return new Promise((resolve) => {
        let upstream;
        const attempt = (mayRetry) => {
            const sent = begin(request, onward);
            upstream = sent;
            sent.once('response', (response) => {
                relay(response, reply);
                resolve('answered');
            });
            sent.once('error', (error) => {
                // A kept connection that was just closed by the other side says nothing about it.
                if (mayRetry && sent.reusedSocket && !hasBody && !reply.headersSent && !reply.destroyed)
                    return attempt(false);
                if (reply.headersSent)
                    reply.destroy();
                else
                    refuse(reply, 502, `Foreshadow could not reach ${onward.origin.host}: ${error.code ?? error.message}\n`);
                resolve('failed');
            });
            if (hasBody)
                request.pipe(sent);
            else
                sent.end();
        };
        request.on('error', () => undefined);
        reply.on('error', () => undefined);
        reply.once('close', () => {
            if (!reply.writableFinished)
                upstream?.destroy();
            resolve('client-gone');
        });
        try {
            attempt(true);
        }
        catch (error) {
            refuse(reply, 502, `Foreshadow cannot send this request on: ${error instanceof Error ? error.message : String(error)}\n`);
            resolve('failed');
        }
    });
}
function begin(request, { origin, target, host, agents }) {
    const tls = origin.protocol === 'https:';
    const send = tls ? external_node_https_.request : external_node_http_.request;
    const name = host.replace(/:\d+$/, '');
    const chunked = request.headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
    return send({
        host: origin.hostname.replace(/^\[|\]$/g, ''),
        port: origin.port === '' ? (tls ? 443 : 80) : Number(origin.port),
        method: request.method ?? 'GET',
        path: target,
        headers: ['Host', host, ...endToEnd(request.rawHeaders, request.headers.connection).filter(isNotHost), ...chunked],
        agent: tls ? agents.https : agents.http,
        setHost: false,
        ...(tls && !/^[\d.]+$|^\[/.test(name) ? { servername: name } : {}),
    });
}
/** Drops a pair whose name is Host: the list is flat, so the name stands at even places. */
const isNotHost = (_, index, list) => list[index - (index % 2)]?.toLowerCase() !== 'host';
function relay(response, reply) {
    response.on('error', () => reply.destroy());
    reply.writeHead(response.statusCode ?? 502, response.statusMessage, endToEnd(response.rawHeaders, response.headers.connection));
    response.pipe(reply);
}
/** The headers that go from end to end, as a flat list. */
function endToEnd(raw, connection = '') {
    const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
    const kept = [];
    for (let at = 0; at + 1 < raw.length; at += 2) {
        const name = raw[at].toLowerCase();
        if (!HOP_BY_HOP.has(name) && !named.has(name))
            kept.push(raw[at], raw[at + 1]);
    }
    return kept;
}
/** An answer of our own. What the client may still be sending is not waited for. */
function refuse(reply, status, text) {
    if (reply.headersSent || reply.destroyed)
        return;
    reply.writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        'x-foreshadow-egress': status === 403 ? 'denied' : 'failed',
        ...(reply.req.complete ? {} : { connection: 'close' }),
    });
    reply.end(text);
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/answer-call.js


/** A body longer than this is not compared with recorded ones. */
const MOST_COMPARED_BYTES = 1024 * 1024;
/** Answers one request of an arm: by its host, by its stub, or with a refusal that says what to do. Never rejects. */
async function answerCall(request, reply, at, context) {
    const { destination, target } = at;
    const method = request.method ?? 'GET';
    const host = (0,egress/* labelOfHost */.iv)(destination);
    const call = context.nameCall(method, target);
    const ruling = (0,egress/* decide */.LD)(context.policy, destination);
    const trial = trialOf(request);
    const report = (end) => {
        if (ruling.kind !== 'own')
            context.report({ arm: context.arm, host, call, end, count: 1, ...(trial === undefined ? {} : { trial }) });
    };
    if (ruling.kind === 'deny') {
        report('denied');
        refuse(reply, 403, (0,egress/* explainDenial */.LI)(call, host));
        return;
    }
    const stub = ruling.kind === 'stub' ? context.stubs.get(ruling.key) : undefined;
    if (stub && 'matcher' in stub)
        return replayAnswer(request, reply, target, stub.matcher, report, (0,egress/* explainUnmatched */.$j)(call, host));
    const origin = await originOf(stub, ruling.kind === 'own' ? { ...destination, host: ownHost(destination.host, request.socket.remoteAddress) } : destination);
    if (!origin) {
        report('failed');
        return refuse(reply, 502, `Foreshadow finds no running service that stands in for ${host}\n`);
    }
    const agents = stub ? context.agents.stubs : context.agents.outside;
    const path = stub && origin.pathname !== '/' ? origin.pathname.replace(/\/$/, '') + target : target;
    const passed = await passOn(request, reply, { origin, target: path, host: request.headers.host ?? host, agents });
    report(passed === 'failed' ? 'failed' : 'answered');
    if (passed === 'failed' && stub && 'locate' in stub)
        void stub.locate(true);
}
/**
 * What `127.0.0.1` means to the caller: a container that asks the proxy for itself (busybox's wget in a health check knows no NO_PROXY) means its own address.
 * @param caller the peer's address; a process of this machine means this machine
 */
function ownHost(host, caller) {
    const address = caller?.replace(/^::ffff:/, '');
    return address === undefined || (0,egress/* isOwnMachine */.Wo)(address) ? host : address;
}
async function originOf(stub, { host, port, tls }) {
    if (!stub)
        return new URL(`${tls ? 'https' : 'http'}://${bracketed(host)}:${port}`);
    if ('locate' in stub)
        return (await stub.locate(false)) ?? stub.locate(true);
    return 'origin' in stub ? stub.origin : undefined;
}
async function replayAnswer(request, reply, target, matcher, report, unmatched) {
    const body = await readBody(request).catch(() => undefined);
    if (body === undefined)
        return void reply.destroy();
    const found = matcher.answer(request.method ?? 'GET', target, body);
    report(found ? 'answered' : 'unmatched');
    if (!found)
        return refuse(reply, 502, unmatched);
    const headers = found.headers.filter(([name]) => !/^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding)$/i.test(name));
    reply.writeHead(found.status, [...headers, ['content-length', String(found.body.byteLength)]].flat());
    reply.end(request.method === 'HEAD' ? undefined : found.body);
}
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= MOST_COMPARED_BYTES)
            chunks.push(chunk);
    }
    return size > MOST_COMPARED_BYTES ? '' : Buffer.concat(chunks).toString('utf8');
}
/** The trial a call belongs to, where the service has passed on the headers of the request that led to it: ours, W3C baggage, or the trace. */
function trialOf({ headers }) {
    const own = headers['x-foreshadow-trial'];
    if (typeof own === 'string' && /^\d{1,15}$/.test(own))
        return own;
    const member = /(?:^|,)\s*foreshadow\.trial=(\d{1,15})\s*(?:[,;]|$)/.exec(String(headers['baggage'] ?? ''));
    if (member)
        return member[1];
    const trace = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(String(headers['traceparent'] ?? ''));
    return trace ? `trace:${trace[1]}` : undefined;
}
const bracketed = (host) => (host.includes(':') ? `[${host}]` : host);

;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/sniff.js
const TLS_HANDSHAKE = 0x16;
/** Longer than this a client that speaks first does not wait. */
const SILENCE_MS = 1_000;
/** Where nothing but HTTP can be answered, a client that is kept from speaking by a busy machine is waited for. */
const PATIENCE_MS = 30_000;
/**
 * Looks at the first bytes of a connection and puts them back. Resolves with undefined where the connection ends before any came.
 * @param head bytes that were read already
 * @param silenceMs after so long the client counts as silent
 */
function sniff(socket, head, silenceMs = SILENCE_MS) {
    if (head && head.length > 0) {
        socket.unshift(head);
        return Promise.resolve(protocolOf(head));
    }
    return new Promise((resolve) => {
        const settle = (protocol) => {
            clearTimeout(timer);
            socket.off('data', onData).off('end', onEnd).off('close', onEnd);
            socket.pause();
            resolve(protocol);
        };
        const onData = (chunk) => {
            settle(protocolOf(chunk));
            socket.unshift(chunk);
        };
        const onEnd = () => settle(undefined);
        const timer = setTimeout(() => settle('silent'), silenceMs);
        socket.on('data', onData).on('end', onEnd).on('close', onEnd);
    });
}
function protocolOf(bytes) {
    if (bytes[0] === TLS_HANDSHAKE)
        return 'tls';
    return /^[A-Z]{3,10}(?: |$)/.test(Buffer.from(bytes.subarray(0, 11)).toString('latin1')) ? 'http' : 'other';
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/tunnel.js

/**
 * Joins a client with the host it asked for until either ends; both are gone afterwards.
 * @param said told once whether the host could be reached
 * @param greets the client still waits for the answer to its CONNECT
 * @param first bytes to send before the client's own
 */
function tunnel(destination, client, connect, said, greets = false, first) {
    // What the client has encrypted passes as it is; where we opened its TLS, ours begins anew.
    const opened = destination.tls && !greets && first !== undefined;
    const raw = connect(destination);
    const upstream = opened ? (0,external_node_tls_.connect)({ socket: raw, servername: destination.host }) : raw;
    let joined = false;
    const close = () => {
        if (!joined) {
            joined = true;
            said(false);
            if (greets || first !== undefined)
                refuseTunnel(client, 502, `Foreshadow could not reach ${destination.host}:${destination.port}\n`);
            else
                client.destroy();
        }
        else
            client.destroy();
        upstream.destroy();
        raw.destroy();
    };
    for (const side of new Set([client, upstream, raw]))
        side.on('error', close).on('close', close);
    upstream.once(opened ? 'secureConnect' : 'connect', () => {
        if (joined)
            return;
        joined = true;
        said(true);
        if (greets)
            client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (first)
            upstream.write(first);
        client.pipe(upstream);
        upstream.pipe(client);
    });
}
const REASONS = { 400: 'Bad Request', 403: 'Forbidden', 502: 'Bad Gateway' };
/** Answers on a bare connection and ends it. */
function refuseTunnel(socket, status, text) {
    if (socket.destroyed || !socket.writable) {
        socket.destroy();
        return;
    }
    const head = `HTTP/1.1 ${status} ${REASONS[status]}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
    socket.end(`${head}x-foreshadow-egress: ${status === 403 ? 'denied' : 'failed'}\r\nconnection: close\r\n\r\n${text}`);
    socket.resume();
}

;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/egress-proxy.js









/** Connections one arm may hold open at a time; more are not accepted. */
const MOST_CONNECTIONS = 1_024;
/** A header larger than this is refused. */
const MOST_HEADER_BYTES = 64 * 1024;
const HEADERS_WITHIN_MS = 30_000;
/**
 * One listener for everything an arm may say to its proxy: requests in absolute form, CONNECT, and plain HTTP or TLS of clients that believe
 * they speak to the host itself (by Host and SNI).
 * @throws FS_PORT_IN_USE where it cannot listen
 */
async function startEgressProxy(options) {
    const proxy = new ArmProxy(options);
    await proxy.listen();
    return proxy;
}
class ArmProxy {
    port = 0;
    isClosing = false;
    options;
    doors = [];
    http = (0,external_node_http_.createServer)({ maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: HEADERS_WITHIN_MS, requestTimeout: 0 });
    sockets = new Set();
    /** where the requests of a connection go that was opened by CONNECT */
    tunnelled = new WeakMap();
    byName;
    /** opened connections on which a request came */
    used = new WeakSet();
    constructor(options) {
        this.options = options;
        this.http.on('request', (request, reply) => void this.serve(request, reply));
        this.http.on('connect', (request, socket, head) => void this.connect(request, socket, head));
        this.http.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
        this.http.on('clientError', (_, socket) => refuseTunnel(socket, 400, 'Foreshadow does not understand this request.\n'));
        this.byName = this.tlsServer(undefined);
    }
    async listen() {
        const { host, port, alsoOn = [] } = this.options.listen;
        this.port = await this.openDoor(host, port).catch((cause) => {
            const found = `the egress proxy of ${this.options.arm} at ${host}:${port} (${cause.code ?? cause.message})`;
            throw (0,errors/* fail */.fJ)('FS_PORT_IN_USE', { found, cause });
        });
        for (const also of alsoOn)
            await this.openDoor(host, also).catch(() => undefined);
    }
    async openDoor(host, port) {
        const door = (0,external_node_net_.createServer)({ noDelay: true }, (socket) => void this.greet(socket));
        door.maxConnections = MOST_CONNECTIONS;
        door.listen(port, host);
        await (0,external_node_events_.once)(door, 'listening');
        door.on('error', () => undefined); // an accept that fails (no more descriptors) is the client's problem, not the run's
        this.doors.push(door);
        return door.address().port;
    }
    async [Symbol.asyncDispose]() {
        const closed = this.doors.map((door) => new Promise((resolve) => void door.close(() => resolve())));
        this.isClosing = true;
        for (const socket of this.sockets)
            socket.destroy();
        await Promise.all(closed);
    }
    /** A fresh connection: plain requests to the proxy, or TLS of a client that believes it has reached the host. */
    async greet(socket) {
        this.track(socket);
        const protocol = await sniff(socket);
        if (socket.destroyed)
            return;
        if (protocol === 'tls' && this.options.authority)
            this.byName.emit('connection', socket);
        else if (protocol === undefined || protocol === 'tls')
            socket.destroy();
        else
            this.http.emit('connection', socket);
        socket.resume();
    }
    async serve(request, reply) {
        this.used.add(request.socket);
        const { destination, target } = this.addressOf(request);
        if (destination)
            await answerCall(request, reply, { destination, target }, { ...this.options, ownPort: this.port });
        else {
            const text = `This is Foreshadow's proxy for outbound calls of the ${this.options.arm}; it serves requests to other hosts.\n`;
            reply.writeHead(400, { 'content-type': 'text/plain', connection: 'close' }).end(text);
        }
    }
    /** Where a request is meant to go: the tunnel it came through, its absolute form, or the header Host. */
    addressOf(request) {
        const url = request.url ?? '/';
        const through = this.tunnelled.get(request.socket);
        if (/^https?:\/\//i.test(url)) {
            const absolute = URL.canParse(url) ? new URL(url) : undefined;
            if (!absolute || absolute.hostname === '')
                return { destination: undefined, target: url };
            const tls = absolute.protocol === 'https:';
            const host = absolute.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
            const port = absolute.port === '' ? (tls ? 443 : 80) : Number(absolute.port);
            return { destination: through ?? { host, port, tls }, target: url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/') };
        }
        const tls = request.socket instanceof external_node_tls_.TLSSocket;
        const named = through ?? (0,egress/* readAuthority */.AS)(request.headers.host ?? '', tls ? 443 : 80);
        const destination = named && { ...named, tls: through?.tls ?? tls };
        const isProxyItself = destination !== undefined && !through && destination.port === this.port;
        return { destination: isProxyItself ? undefined : destination, target: url };
    }
    /** A tunnel: TLS and HTTP in it are opened, so that each request is a call; anything else passes as bytes where it is allowed. */
    async connect(request, socket, head) {
        this.track(socket);
        const address = (0,egress/* readAuthority */.AS)(request.url ?? '', 0);
        if (!address)
            return refuseTunnel(socket, 400, `Foreshadow does not understand CONNECT ${String(request.url).slice(0, 200)}\n`);
        const ruling = (0,egress/* decide */.LD)(this.options.policy, { ...address, tls: true });
        const isOpened = this.options.authority !== null && (ruling.kind === 'stub' || this.options.policy.tls !== 'pass');
        if (ruling.kind === 'own') {
            if (head.length > 0)
                socket.unshift(head);
            return tunnel({ ...address, host: ownHost(address.host, callerOf(socket)), tls: true }, socket, this.options.connectDirect, () => undefined, true);
        }
        if (!isOpened)
            return this.passTunnel({ ...address, tls: true }, socket, head);
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        const protocol = await sniff(socket, head, ruling.kind === 'stub' ? PATIENCE_MS : undefined);
        if (socket.destroyed || protocol === undefined)
            return void socket.destroy();
        const destination = { ...address, tls: protocol === 'tls' };
        if (protocol === 'tls')
            this.tlsServer(destination).emit('connection', socket);
        else if (protocol === 'http') {
            this.tunnelled.set(socket, destination);
            this.http.emit('connection', socket);
        }
        else if (ruling.kind === 'allow')
            return tunnel(destination, socket, this.options.connectDirect, this.noted(destination));
        else {
            this.note(destination, 'denied');
            socket.destroy();
        }
        socket.resume();
    }
    /** TLS that is not opened. */
    passTunnel(destination, socket, head) {
        const { kind } = (0,egress/* decide */.LD)(this.options.policy, destination);
        if (kind === 'deny' || kind === 'stub') {
            this.note(destination, 'denied');
            refuseTunnel(socket, 403, (0,egress/* explainDenial */.LI)('CONNECT', (0,egress/* labelOfHost */.iv)(destination)));
            return;
        }
        if (head.length > 0)
            socket.unshift(head);
        tunnel(destination, socket, this.options.connectDirect, this.noted(destination), true);
    }
    noted(destination) {
        return (connected) => this.note(destination, connected ? 'tunnel' : 'failed');
    }
    note(destination, end) {
        this.options.report({ arm: this.options.arm, host: (0,egress/* labelOfHost */.iv)(destination), call: 'CONNECT', end, count: 1 });
    }
    upgrade(request, socket, head) {
        this.track(socket);
        this.used.add(request.socket);
        const { destination, target } = this.addressOf(request);
        const { arm, policy, report, nameCall, connectDirect } = this.options;
        if (!destination) {
            refuseTunnel(socket, 400, 'Foreshadow does not understand this request.\n');
            return;
        }
        const { kind } = (0,egress/* decide */.LD)(policy, destination);
        const call = { arm, host: (0,egress/* labelOfHost */.iv)(destination), call: nameCall('GET', target), count: 1 };
        if (kind === 'deny' || kind === 'stub') {
            report({ ...call, end: kind === 'deny' ? 'denied' : 'unmatched' });
            refuseTunnel(socket, 403, (0,egress/* explainDenial */.LI)('a WebSocket', call.host));
            return;
        }
        if (head.length > 0)
            socket.unshift(head);
        const lines = request.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
        const first = Buffer.from(`GET ${target} HTTP/1.1\r\n${lines}\r\n`, 'latin1');
        tunnel(kind === 'own' ? { ...destination, host: ownHost(destination.host, request.socket.remoteAddress) } : destination, socket, connectDirect, (connected) => kind === 'own' || report({ ...call, end: connected ? 'answered' : 'failed' }), false, first);
    }
    /** A server that shows a certificate for the tunnel's host, or for the name the client asks for. */
    tlsServer(destination) {
        const { authority } = this.options;
        const server = (0,external_node_tls_.createServer)({
            ALPNProtocols: ['http/1.1'],
            SNICallback: (name, done) => done(null, authority?.contextFor(name.toLowerCase())),
        });
        if (destination && authority)
            server.setSecureContext(authority.optionsFor(destination.host));
        server.on('secureConnection', (socket) => {
            this.track(socket);
            if (destination)
                this.tunnelled.set(socket, destination);
            // Some clients look at the certificate only once the handshake is over, and then just leave.
            socket.once('close', () => this.used.has(socket) || this.noteDistrust(destination, socket));
            this.http.emit('connection', socket);
        });
        server.on('tlsClientError', (error, socket) => {
            if (/alert|certificate|hang up|disconnected/i.test(error.message))
                this.noteDistrust(destination, socket);
            socket.destroy();
        });
        return server;
    }
    noteDistrust(destination, socket) {
        if (this.isClosing)
            return;
        const name = destination ?? { host: socket.servername || 'unknown', port: 443, tls: true };
        this.note(name, (0,egress/* decide */.LD)(this.options.policy, name).kind === 'deny' ? 'denied' : 'certificate-refused');
    }
    track(socket) {
        if (this.sockets.has(socket))
            return;
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('close', () => this.sockets.delete(socket));
    }
}
/** The other end's address; a stream that is no socket has none. */
const callerOf = (socket) => ('remoteAddress' in socket ? socket.remoteAddress : undefined);

;// CONCATENATED MODULE: ./build-bundle/src/environment/proxies/egress-fence.js













/**
 * Starts a proxy for each arm. Nothing is left where one cannot be started.
 * @throws FS_EGRESS_STUB (a recording that cannot be read, a service nobody knows), FS_PORT_IN_USE
 */
async function openEgressFence(options) {
    const { policy, arms, context, hostOf = () => '127.0.0.1', portOf = () => 0, alsoOn = [] } = options;
    const recordings = await readRecordings(policy, context);
    const opensTls = policy.tls !== 'pass' || Object.keys(policy.stubs ?? {}).length > 0;
    const authority = opensTls ? createCertificateAuthority(context.clock.now()) : null;
    const certificates = authority ? await writeCertificates(authority.certificate, context) : undefined;
    const agents = openAgents(context);
    const ledger = new EgressLedger(() => context.clock.monotonic(), options.isEnforced);
    const proxies = new Map();
    const dispose = async () => {
        await Promise.all([...proxies.values()].map((proxy) => proxy[Symbol.asyncDispose]()));
        for (const pair of [agents.outside, agents.stubs])
            for (const agent of [pair.http, pair.https])
                agent.destroy();
    };
    try {
        for (const arm of arms) {
            const proxy = await startEgressProxy({
                arm,
                policy,
                authority,
                agents,
                stubs: stubsOf(arm, options, recordings),
                connectDirect: ({ host: name, port }) => (0,external_node_net_.connect)(port, name),
                nameCall: context.nameCall ?? ((method, target) => `${method} ${target.split('?')[0]}`),
                report: (call) => ledger.add(call),
                listen: { host: hostOf(arm), port: portOf(arm), alsoOn },
            });
            proxies.set(arm, proxy);
        }
    }
    catch (error) {
        await dispose();
        throw error;
    }
    const port = (arm) => proxies.get(arm)?.port ?? 0;
    return {
        ledger,
        port,
        certificates,
        variables: (arm) => (0,egress_variables/* egressVariables */.N)({ proxy: `http://127.0.0.1:${port(arm)}`, certificates }),
        [Symbol.asyncDispose]: dispose,
    };
}
/** Every recording is read before anything is started. */
async function readRecordings(policy, context) {
    const read = new Map();
    for (const [key, stub] of Object.entries(policy.stubs ?? {})) {
        if (!('recording' in stub))
            continue;
        if (!context.readStub)
            throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', { found: `the recording of ${key}`, expected: 'a reader of recordings' });
        read.set(key, await context.readStub(stub.recording));
    }
    return read;
}
function stubsOf(arm, { policy, locate }, recordings) {
    const stubs = new Map();
    for (const [key, stub] of Object.entries(policy.stubs ?? {})) {
        if ('recording' in stub)
            stubs.set(key, { matcher: createStubMatcher(recordings.get(key) ?? []) });
        else if ('url' in stub)
            stubs.set(key, { origin: new URL(stub.url) });
        else if (locate)
            stubs.set(key, { locate: remembering(() => locate(arm, stub)) });
        else
            throw (0,errors/* fail */.fJ)('FS_EGRESS_STUB', { found: `service ${stub.service} for ${key}`, expected: '`recording` or `url` with this driver' });
    }
    return stubs;
}
/** A container keeps its address while it runs; it is asked for again once nobody answers there. */
function remembering(locate) {
    let known;
    return (again) => {
        if (again)
            known = undefined;
        known ??= locate().then((origin) => (origin === undefined ? undefined : new URL(origin)), () => undefined);
        return known;
    };
}
/** To the outside through whatever proxy this machine itself has to use; to stubs straight. */
function openAgents({ processEnv }) {
    const pair = (proxyEnv) => {
        const options = { keepAlive: true, maxSockets: 256, ...(proxyEnv ? { proxyEnv } : {}) };
        return { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options) };
    };
    return { outside: pair({ ...processEnv }), stubs: pair() };
}
/** Our authority beside the ones the machine trusts. Its key is never written. */
async function writeCertificates(own, { processEnv, runDirectory }) {
    const directory = (0,external_node_path_.resolve)(runDirectory, 'egress');
    const files = { directory, own: (0,external_node_path_.join)(directory, 'authority.pem'), bundle: (0,external_node_path_.join)(directory, 'authorities.pem') };
    const extra = readIfThere(processEnv['NODE_EXTRA_CA_CERTS']);
    const usual = readIfThere(processEnv['SSL_CERT_FILE']) || readIfThere('/etc/ssl/certs/ca-certificates.crt') || external_node_tls_.rootCertificates.join('\n');
    await (0,io_files.writeAtomic)(files.own, `${own}${extra}`);
    await (0,io_files.writeAtomic)(files.bundle, `${own}${extra}${usual}\n`);
    return files;
}
function readIfThere(file) {
    if (!file)
        return '';
    try {
        return `\n${(0,external_node_fs_.readFileSync)(file, 'utf8')}`;
    }
    catch {
        return '';
    }
}


/***/ })

};
