import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connectOptions, type Destination, toPairs, towardsTarget } from './addresses.js';

/** Joins two sockets until either ends; both are gone afterwards. */
function join(a: Duplex, b: Duplex): void {
  const close = (): void => {
    a.destroy();
    b.destroy();
  };
  for (const side of [a, b]) side.on('error', close).on('close', close);
  a.pipe(b);
  b.pipe(a);
}

/**
 * Passes an upgrade (WebSocket) through to the target, unrecorded. The response is the service's own, also when it refuses.
 * @param keepHost the service is addressed as the client did, not by the target's name
 */
export function passUpgrade(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  destination: Destination,
  ownOrigins: ReadonlySet<string>,
  keepHost = false,
): void {
  const received = toPairs(request.rawHeaders);
  const headers = (keepHost ? received : towardsTarget(received, destination.origin, ownOrigins)).flat();
  const send = destination.origin.protocol === 'https:' ? httpsRequest : httpRequest;
  const upstream = send({ ...connectOptions(destination), method: request.method ?? 'GET', headers, agent: false });
  client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
  upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'));
  upstream.on('upgrade', (response, socket, rest) => {
    client.write(formatHead(response));
    if (rest.length > 0) client.write(rest);
    if (head.length > 0) socket.write(head);
    join(client, socket);
  });
  upstream.on('response', (response) => {
    const kept = toPairs(response.rawHeaders).filter(([name]) => !/^(?:connection|transfer-encoding|keep-alive)$/i.test(name));
    client.write(formatHead(response, [...kept.flat(), 'connection', 'close']));
    response.pipe(client);
  });
  upstream.end();
}

/** `CONNECT host:port`: bytes both ways, unread. */
export function passConnect(authority: string, client: Duplex, head: Buffer): Socket | null {
  const match = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(authority);
  if (!match || Number(match[2]) > 65_535) {
    client.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
    return null;
  }
  const upstream = connect(Number(match[2]), match[1] as string);
  let joined = false;
  upstream.once('connect', () => {
    joined = true;
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    join(client, upstream);
  });
  upstream.once('error', () => {
    if (!joined) client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
  });
  client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
  return upstream;
}

function formatHead(response: IncomingMessage, raw: readonly string[] = response.rawHeaders): string {
  const lines = toPairs(raw).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n${lines.join('')}\r\n`;
}
