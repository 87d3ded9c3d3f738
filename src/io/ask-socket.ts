import { connect } from 'node:net';
import { fail } from '../core/errors.js';

const PATIENCE_MS = 10_000;

/**
 * Sends one JSON line to a Unix socket. @returns the answer, one JSON line as well
 * @param expected who should listen there, for the message
 * @throws FS_UNREACHABLE
 */
export async function askSocket(path: string, line: unknown, expected: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let text = '';
    const refuse = (cause: unknown, found: string): void => reject(fail('FS_UNREACHABLE', { found, expected, cause }));
    const socket = connect(path, () => socket.write(`${JSON.stringify(line)}\n`));
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)));
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (!text.includes('\n')) return;
      socket.end();
      try {
        resolve(JSON.parse(text) as unknown);
      } catch (cause) {
        refuse(cause, `${path}: an answer that is not JSON`);
      }
    });
    socket.once('error', (cause: NodeJS.ErrnoException) => refuse(cause, `${path} (${cause.code ?? cause.message})`));
    socket.once('close', () => refuse(null, `${path}: closed without an answer`));
  });
}
