import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { Destination } from '../egress.js';

/** Opens a connection to a host, through the proxy of the surrounding network where there is one. */
export type ConnectDirect = (destination: Destination) => Duplex;

/**
 * Joins a client with the host it asked for until either ends; both are gone afterwards.
 * @param said told once whether the host could be reached
 * @param greets the client still waits for the answer to its CONNECT
 * @param first bytes to send before the client's own
 */
export function tunnel(
  destination: Destination,
  client: Duplex,
  connect: ConnectDirect,
  said: (connected: boolean) => void,
  greets = false,
  first?: Uint8Array,
): void {
  // What the client has encrypted passes as it is; where we opened its TLS, ours begins anew.
  const opened = destination.tls && !greets && first !== undefined;
  const raw = connect(destination);
  const upstream = opened ? connectTls({ socket: raw, servername: destination.host }) : raw;
  let joined = false;
  const close = (): void => {
    if (!joined) {
      joined = true;
      said(false);
      if (greets || first !== undefined) refuseTunnel(client, 502, `Foreshadow could not reach ${destination.host}:${destination.port}\n`);
      else client.destroy();
    } else client.destroy();
    upstream.destroy();
    raw.destroy();
  };
  for (const side of new Set([client, upstream, raw])) side.on('error', close).on('close', close);
  upstream.once(opened ? 'secureConnect' : 'connect', () => {
    if (joined) return;
    joined = true;
    said(true);
    if (greets) client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (first) upstream.write(first);
    client.pipe(upstream);
    upstream.pipe(client);
  });
}

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 502: 'Bad Gateway' };

/** Answers on a bare connection and ends it. */
export function refuseTunnel(socket: Duplex, status: number, text: string): void {
  if (socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const head = `HTTP/1.1 ${status} ${REASONS[status]}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
  socket.end(`${head}x-foreshadow-egress: ${status === 403 ? 'denied' : 'failed'}\r\nconnection: close\r\n\r\n${text}`);
  socket.resume();
}
