import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { fail } from '../../core/errors.js';
import type { Arm } from '../environment.js';

/** What each arm needs: its fixed port, or undefined for a free one. */
export type PortWish = readonly [arm: Arm, fixed: number | undefined];

/**
 * Reserves a port for each arm by listening on all of them at once, so that no two are alike, and lets them go just before use.
 * @throws FS_PORT_IN_USE naming arm and port where a fixed one is taken, or two arms want the same
 */
export async function choosePorts(wishes: readonly PortWish[]): Promise<Map<Arm, number>> {
  const held: Server[] = [];
  const ports = new Map<Arm, number>();
  try {
    // Fixed ones first: otherwise a free one might be chosen that is asked for later.
    for (const [arm, fixed] of [...wishes].sort(([, a], [, b]) => Number(a === undefined) - Number(b === undefined))) {
      const server = await listen(arm, fixed);
      held.push(server);
      ports.set(arm, (server.address() as AddressInfo).port);
    }
    return ports;
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** Without a host: free on IPv4 and IPv6 alike. */
async function listen(arm: Arm, fixed: number | undefined): Promise<Server> {
  const server = createServer();
  try {
    server.listen(fixed ?? 0);
    await once(server, 'listening');
    return server;
  } catch (cause) {
    throw fail('FS_PORT_IN_USE', { arm, found: `port ${fixed ?? 'chosen by the system'} for ${arm}`, cause });
  }
}
