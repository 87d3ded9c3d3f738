import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import { parseShare } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { percentOf } from '../rollout/steps.js';
import { actorOf, openRollout } from '../run/rollout/open-rollout.js';
import { shiftOnce } from '../run/rollout/shift.js';
import type { ShiftOptions } from './commands/shift.js';
import type { CliIo } from './io.js';

/** `foreshadow shift --to 5%`. */
export async function shiftFromConfig(options: ShiftOptions, io: CliIo): Promise<number> {
  const to = parseShare(options.to ?? '');
  const plan = await loadPlan(options.config ?? findConfig(io.cwd), { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
  const say = (text: string): void => void (options.quiet || io.stderr(`${text}\n`));
  await using world = await openRollout(plan, {
    clock: systemClock,
    signal: io.signal,
    env: io.env,
    outDirectory: resolve(io.cwd, 'foreshadow-rollout'),
    say,
  });
  const by = options.by ?? actorOf(io.env);
  const reason = options.reason ?? `asked by ${by}`;
  const { before, after } = await shiftOnce(world, { to, by, reason, id: randomBytes(6).toString('hex') });
  if (options.json) io.stdout(`${JSON.stringify({ before, after })}\n`);
  else
    io.stdout(
      `${percentOf(after.shadow)} of users on the new version (before: ${percentOf(before.shadow)}), verified at ${world.router.name}\n`,
    );
  return 0;
}
