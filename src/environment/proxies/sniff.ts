import type { Duplex } from 'node:stream';

/** What the first bytes of a connection say it speaks. `silent`: the client waits for the other side to begin. */
export type Protocol = 'tls' | 'http' | 'other' | 'silent';

const TLS_HANDSHAKE = 0x16;
/** Longer than this a client that speaks first does not wait. */
const SILENCE_MS = 1_000;
/** Where nothing but HTTP can be answered, a client that is kept from speaking by a busy machine is waited for. */
export const PATIENCE_MS = 30_000;

/**
 * Looks at the first bytes of a connection and puts them back. Resolves with undefined where the connection ends before any came.
 * @param head bytes that were read already
 * @param silenceMs after so long the client counts as silent
 */
export function sniff(socket: Duplex, head?: Uint8Array, silenceMs = SILENCE_MS): Promise<Protocol | undefined> {
  if (head && head.length > 0) {
    socket.unshift(head);
    return Promise.resolve(protocolOf(head));
  }
  return new Promise((resolve) => {
    const settle = (protocol: Protocol | undefined): void => {
      clearTimeout(timer);
      socket.off('data', onData).off('end', onEnd).off('close', onEnd);
      socket.pause();
      resolve(protocol);
    };
    const onData = (chunk: Buffer): void => {
      settle(protocolOf(chunk));
      socket.unshift(chunk);
    };
    const onEnd = (): void => settle(undefined);
    const timer = setTimeout(() => settle('silent'), silenceMs);
    socket.on('data', onData).on('end', onEnd).on('close', onEnd);
  });
}

function protocolOf(bytes: Uint8Array): Protocol {
  if (bytes[0] === TLS_HANDSHAKE) return 'tls';
  return /^[A-Z]{3,10}(?: |$)/.test(Buffer.from(bytes.subarray(0, 11)).toString('latin1')) ? 'http' : 'other';
}
