import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { parseListen } from '../../io/listen.js';
import type { Anonymiser, FullAnonymiser } from '../anonymise/anonymiser.js';
import { writeManifest } from './manifest-file.js';
import { type ProxyCounts, startRecordingProxy } from './recording-proxy.js';
import { openRecordingWriter } from './recording-writer.js';
import { type CommandExit, runCommand } from './run-command.js';

export interface RecordOptions {
  /** base URL of the service, http or https */
  readonly target: string;
  /** `HOST:PORT`; port 0 for a free one */
  readonly listen: string;
  /** run by the shell with BASE_URL and HTTP_PROXY; without one, recording goes on until `signal` */
  readonly command?: string | undefined;
  /** file to write, `.jsonl` or `.jsonl.gz` */
  readonly out: string;
  /** one that says what it is goes into the recording's manifest */
  readonly anonymiser: Anonymiser & Partial<Pick<FullAnonymiser, 'identity'>>;
  readonly clock: Clock;
  /** ends the recording: the command is stopped, what was recorded is kept */
  readonly signal: AbortSignal;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  /** told once the proxy listens */
  readonly onListening?: ((origin: string) => void) | undefined;
  readonly bodyCapBytes?: number | undefined;
}

export interface RecordResult {
  readonly out: string;
  readonly requests: number;
  /** exchanges in the file */
  readonly written: number;
  readonly lost: number;
  readonly unrecorded: Readonly<Record<string, number>>;
  /** of the command; null without one, or where a signal ended it */
  readonly exitCode: number | null;
}

/**
 * Records a service's traffic through a proxy for as long as a command runs (or until `signal`). The file is complete when this returns or throws.
 * @throws FS_VALUE, FS_PORT_IN_USE, FS_STORE (the disk failed: says what was kept; the service's answers were passed on all the same), FS_RECORD_COMMAND
 */
export async function recordWhile(options: RecordOptions): Promise<RecordResult> {
  const target = parseTarget(options.target);
  const listen = parseListen(options.listen);
  const writer = await openRecordingWriter(options.out, options.anonymiser);
  const facts = { source: options.target, anonymiser: options.anonymiser.identity ?? null, clock: options.clock };
  // A recorder that is killed leaves this one, which names no routes.
  await writeManifest(options.out, facts);
  let exit: CommandExit = { code: null, signal: null };
  let counts: ProxyCounts;
  try {
    await using proxy = await startRecordingProxy({
      target,
      listen,
      clock: options.clock,
      record: writer.write,
      bodyCapBytes: options.bodyCapBytes,
    });
    counts = proxy.counts;
    options.onListening?.(proxy.origin);
    exit = await waitForEnd(options, proxy.origin);
  } catch (error) {
    await writer.close().catch(() => {});
    throw error;
  }
  const { written, lost } = await writer.close();
  await writeManifest(options.out, { ...facts, routes: writer.routes });
  requireCommand(options.command, exit);
  return { out: options.out, requests: counts.requests, written, lost, unrecorded: counts.unrecorded, exitCode: exit.code };
}

async function waitForEnd(options: RecordOptions, origin: string): Promise<CommandExit> {
  if (options.command !== undefined) {
    const env = { ...options.processEnv, BASE_URL: origin, HTTP_PROXY: origin, http_proxy: origin };
    return await runCommand(options.command, env, options.clock, options.signal);
  }
  if (!options.signal.aborted)
    await new Promise<void>((resolve) => options.signal.addEventListener('abort', () => resolve(), { once: true }));
  return { code: null, signal: null };
}

/** What a shell answers for a command it cannot find (127) or may not run (126). */
function requireCommand(command: string | undefined, exit: CommandExit): void {
  if (exit.code !== 127 && exit.code !== 126) return;
  throw fail('FS_RECORD_COMMAND', {
    found: `\`${command ?? ''}\`: ${exit.code === 127 ? 'command not found' : 'not executable'} (exit code ${exit.code})`,
  });
}

function parseTarget(text: string): URL {
  const url = URL.parse(text);
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.search === '' && url.hash === '') return url;
  throw fail('FS_VALUE', {
    found: `target "${text}"`,
    expected: 'a base URL such as http://127.0.0.1:3000',
    hint: 'Give the address of the running service.',
  });
}
