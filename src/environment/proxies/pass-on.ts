import { type Agent as HttpAgent, type ClientRequest, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Where a request is sent on to. */
export interface Onward {
  readonly origin: URL;
  /** path and query */
  readonly target: string;
  /** the header Host, as the client wrote it or as the address says */
  readonly host: string;
  readonly agents: { readonly http: HttpAgent; readonly https: HttpsAgent };
}

export type Passed = 'answered' | 'failed' | 'client-gone';

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
export function passOn(request: IncomingMessage, reply: ServerResponse, onward: Onward): Promise<Passed> {
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  return new Promise((resolve) => {
    let upstream: ClientRequest | undefined;
    const attempt = (mayRetry: boolean): void => {
      const sent = begin(request, onward);
      upstream = sent;
      sent.once('response', (response) => {
        relay(response, reply);
        resolve('answered');
      });
      sent.once('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that was just closed by the other side says nothing about it.
        if (mayRetry && sent.reusedSocket && !hasBody && !reply.headersSent && !reply.destroyed) return attempt(false);
        if (reply.headersSent) reply.destroy();
        else refuse(reply, 502, `Foreshadow could not reach ${onward.origin.host}: ${error.code ?? error.message}\n`);
        resolve('failed');
      });
      if (hasBody) request.pipe(sent);
      else sent.end();
    };
    request.on('error', () => undefined);
    reply.on('error', () => undefined);
    reply.once('close', () => {
      if (!reply.writableFinished) upstream?.destroy();
      resolve('client-gone');
    });
    try {
      attempt(true);
    } catch (error) {
      refuse(reply, 502, `Foreshadow cannot send this request on: ${error instanceof Error ? error.message : String(error)}\n`);
      resolve('failed');
    }
  });
}

function begin(request: IncomingMessage, { origin, target, host, agents }: Onward): ClientRequest {
  const tls = origin.protocol === 'https:';
  const send = tls ? httpsRequest : httpRequest;
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
const isNotHost = (_: string, index: number, list: readonly string[]): boolean => list[index - (index % 2)]?.toLowerCase() !== 'host';

function relay(response: IncomingMessage, reply: ServerResponse): void {
  response.on('error', () => reply.destroy());
  reply.writeHead(response.statusCode ?? 502, response.statusMessage, endToEnd(response.rawHeaders, response.headers.connection));
  response.pipe(reply);
}

/** The headers that go from end to end, as a flat list. */
export function endToEnd(raw: readonly string[], connection = ''): string[] {
  const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase();
    if (!HOP_BY_HOP.has(name) && !named.has(name)) kept.push(raw[at] as string, raw[at + 1] as string);
  }
  return kept;
}

/** An answer of our own. What the client may still be sending is not waited for. */
export function refuse(reply: ServerResponse, status: number, text: string): void {
  if (reply.headersSent || reply.destroyed) return;
  reply.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-foreshadow-egress': status === 403 ? 'denied' : 'failed',
    ...(reply.req.complete ? {} : { connection: 'close' }),
  });
  reply.end(text);
}
