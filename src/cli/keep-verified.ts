import { fail } from '../core/errors.js';
import { plainText } from '../core/plain-text.js';
import { systemClock } from '../io/system-clock.js';
import { changeState } from '../rollout/change-state.js';
import type { VerifiedVersion } from '../rollout/state.js';
import { openState } from '../run/open-state.js';
import { verifyVersion } from '../run/verify-version.js';
import type { VerifiedOptions } from './commands/verified.js';
import type { CliIo } from './io.js';
import { loadStatePlan, whoIs } from './roll-back-from-config.js';

/** `foreshadow verified`. */
export async function keepVerified(options: VerifiedOptions, io: CliIo): Promise<number> {
  const plan = await loadStatePlan(options, io);
  const world = { clock: systemClock, signal: io.signal, env: io.env, say: (text: string) => io.stderr(`${text}\n`) };
  if (options.add !== undefined) {
    const { add: version, commit } = options;
    await verifyVersion(plan, { version, by: whoIs(options.by, io.env), verdict: null, commit }, world);
  }
  const store = await openState(plan, world);
  if (options.remove !== undefined) {
    const { remove } = options;
    await changeState({ store, ...world }, (document) => {
      const verified = document.verified.filter(({ version }) => version !== remove);
      if (verified.length === document.verified.length)
        throw fail('FS_USAGE', { found: `--remove "${remove}"`, expected: 'a version of the list' });
      return { ...document, verified };
    });
  }
  const { document } = await store.read();
  if (options.json)
    io.stdout(`${JSON.stringify({ service: document.service, environment: document.environment, verified: document.verified })}\n`);
  else io.stdout(table(document.verified, `${plan.service.name} in ${document.environment}`));
  return 0;
}

function table(verified: readonly VerifiedVersion[], where: string): string {
  if (verified.length === 0) return `${where}: no version is verified yet\n`;
  const rows = [...verified].reverse().map(({ version, at, by, verdict }) => {
    const how = verdict === null ? '' : `, verdict ${verdict.slice(0, 12)}`;
    return `  ${version}  ${at.slice(0, 16).replace('T', ' ')} UTC by ${plainText(by)}${how}`;
  });
  return `${where}, the newest first:\n${rows.join('\n')}\n`;
}
