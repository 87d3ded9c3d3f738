import type { ActionEntry } from './action/entry.js';
import { VERSION } from './core/version.js';

/** Which entry of the bundle is wanted: each file in `dist/` names one. */
export type Entry = 'cli' | ActionEntry;

/** Starts the entry; what it needs is loaded only then. */
export async function start(entry: Entry): Promise<void> {
  if (entry !== 'cli') {
    const { startAction } = await import('./action/entry.js');
    await startAction(entry);
    return;
  }
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const [{ main }, { processIo }] = await Promise.all([import('./cli/main.js'), import('./cli/process-io.js')]);
  process.exitCode = await main(argv, processIo());
}
