import type { AddressInfo, Server } from 'node:net';
import { fail } from '../core/errors.js';

export interface ListenAddress {
  readonly host: string;
  /** 0: a free one */
  readonly port: number;
}

/**
 * Starts listening. @returns the port
 * @throws FS_PORT_IN_USE, FS_VALUE (an address that cannot be listened on)
 */
export async function listenOn(server: Server, { host, port }: ListenAddress): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') reject(fail('FS_PORT_IN_USE', { found: `${host}:${port}`, cause }));
      else
        reject(
          fail('FS_VALUE', {
            found: `address ${host}:${port} (${cause.code ?? cause.message})`,
            expected: 'an address of this machine',
            hint: 'Use 127.0.0.1:0 for a free port.',
            cause,
          }),
        );
    });
    server.listen(port, host, resolve);
  });
  server.removeAllListeners('error');
  return (server.address() as AddressInfo).port;
}

/** How clients on this machine reach what listens there. */
export function originOf(host: string, port: number, scheme: 'http' | 'https' = 'http'): string {
  if (host === '0.0.0.0' || host === '') return `${scheme}://127.0.0.1:${port}`;
  if (host === '::') return `${scheme}://[::1]:${port}`;
  return new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}

/** `HOST:PORT`, `[::1]:8080`, `:0`. @throws FS_VALUE */
export function parseListen(text: string): ListenAddress {
  const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match && port <= 65_535) return { host: match[1] ?? (match[2] || '127.0.0.1'), port };
  throw fail('FS_VALUE', { found: `listen address "${text}"`, expected: 'HOST:PORT', hint: 'Use 127.0.0.1:0 for a free port.' });
}
