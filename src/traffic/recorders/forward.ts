import { type ClientRequest, type Agent as HttpAgent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { HeaderPairs } from '../exchange.js';
import { connectOptions, type Destination, endToEnd, toPairs, towardsClient, towardsTarget } from './addresses.js';

export interface ForwardContext {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  readonly ownOrigins: ReadonlySet<string>;
}

/** Sees what flows by; must not throw. */
export interface Tap {
  requestChunk(chunk: Uint8Array): void;
  responseChunk(chunk: Uint8Array): void;
}

export interface Forwarded {
  readonly outcome: 'answered' | 'upstream-failed' | 'broken' | 'client-gone';
  readonly requestHeaders: HeaderPairs;
  /** null unless answered */
  readonly response: { readonly status: number; readonly headers: HeaderPairs } | null;
}

/** Sends a request on and streams the answer back; resolves when the answer has come to its end, one way or another. Never rejects. */
export function forward(
  request: IncomingMessage,
  reply: ServerResponse,
  destination: Destination,
  context: ForwardContext,
  tap: Tap,
): Promise<Forwarded> {
  const requestHeaders = outgoingHeaders(request, destination, context.ownOrigins);
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  return new Promise((resolve) => {
    let upstream: ClientRequest | null = null;
    let settled = false;
    const settle = (outcome: Forwarded['outcome'], response: Forwarded['response'] = null): void => {
      if (settled) return;
      settled = true;
      resolve({ outcome, requestHeaders, response });
    };
    const refuse = (error: Error): void => {
      if (!reply.headersSent) sendBadGateway(reply, error);
      else reply.destroy();
      settle('upstream-failed');
    };
    const attempt = (mayRetry: boolean): void => {
      upstream = send(request, destination, requestHeaders, context);
      const sent = upstream;
      sent.once('response', (response) => relay(request, response, reply, destination, tap, settle));
      sent.on('error', (error) => {
        // a kept connection that the service has just closed says nothing about the service
        if (mayRetry && sent.reusedSocket && !hasBody && !reply.headersSent && !settled) attempt(false);
        else refuse(error);
      });
      if (hasBody) request.pipe(sent);
      else sent.end();
    };
    if (hasBody) request.on('data', (chunk: Buffer) => tap.requestChunk(chunk));
    request.on('error', () => {});
    reply.on('error', () => {});
    reply.on('close', () => {
      if (reply.writableFinished) return;
      settle('client-gone');
      upstream?.destroy();
    });
    try {
      attempt(true);
    } catch (error) {
      refuse(error as Error);
    }
  });
}

function outgoingHeaders(request: IncomingMessage, destination: Destination, ownOrigins: ReadonlySet<string>): HeaderPairs {
  const headers = endToEnd(toPairs(request.rawHeaders)).filter(([name]) => name.toLowerCase() !== 'expect');
  const addressed = destination.recorded ? towardsTarget(headers, destination.origin, ownOrigins) : headers;
  return addressed.some(([name]) => name.toLowerCase() === 'host') ? addressed : [['Host', destination.origin.host], ...addressed];
}

function send(request: IncomingMessage, destination: Destination, headers: HeaderPairs, context: ForwardContext): ClientRequest {
  const secure = destination.origin.protocol === 'https:';
  const framing = request.headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
  return (secure ? httpsRequest : httpRequest)({
    ...connectOptions(destination),
    method: request.method ?? 'GET',
    headers: [...headers.flat(), ...framing],
    agent: secure ? context.httpsAgent : context.httpAgent,
  });
}

type Settle = (outcome: Forwarded['outcome'], response?: Forwarded['response']) => void;

function relay(
  request: IncomingMessage,
  response: IncomingMessage,
  reply: ServerResponse,
  destination: Destination,
  tap: Tap,
  settle: Settle,
): void {
  const headers = endToEnd(toPairs(response.rawHeaders));
  const status = response.statusCode ?? 502;
  const viaOwnAddress = destination.recorded && (request.url ?? '').startsWith('/');
  const shown = viaOwnAddress ? towardsClient(headers, destination.origin, `http://${request.headers.host ?? ''}`) : headers;
  reply.sendDate = false;
  reply.writeHead(status, response.statusMessage ?? '', shown.flat());
  response.on('data', (chunk: Buffer) => tap.responseChunk(chunk));
  response.once('end', () => settle('answered', { status, headers }));
  const broken = (): void => {
    reply.destroy();
    settle('broken');
  };
  response.once('error', broken);
  response.once('aborted', broken);
  response.pipe(reply);
}

function sendBadGateway(reply: ServerResponse, error: Error): void {
  const reason = (error as NodeJS.ErrnoException).code ?? error.message;
  reply.writeHead(502, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  reply.end(`foreshadow record: the target cannot be reached (${reason})\n`);
}
