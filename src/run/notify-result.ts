import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { createRedactor } from '../core/redact.js';
import type { ExperimentResult } from './experiment.js';
import type { World } from './execute.js';
import { composeNotice } from './compose-notice.js';
import { placeFromEnv } from './notice-place.js';
import { notifyAll } from './notify-run.js';
import { RunFolder } from './run-folder.js';
import { wasCancelled } from './was-cancelled.js';

/** At the end of a run: its outcome to whoever wants it. A run that somebody interrupted tells nothing about the change. */
export async function notifyResult(result: ExperimentResult, plan: Plan, world: World): Promise<void> {
  const specs = plan.notify ?? [];
  if (specs.length === 0 || world.signal.aborted || wasCancelled(result.report)) return;
  const { clock, signal, env, onProgress } = world;
  const secrets = secretValues(plan);
  const { subject, links } = placeFromEnv(env, plan.service.name, 'local');
  const place = { subject, links, at: new Date(clock.now()).toISOString(), run: result.report.verdict.digest.slice(0, 12) };
  await notifyAll(composeNotice(result.report, place), specs, {
    clock,
    random: Math.random,
    signal,
    folder: new RunFolder(result.folder),
    // Secrets alone: a report has its pseudonyms already, and those of addresses and names would be others in every run.
    redact: createRedactor(secrets),
    secrets,
    say: (text, kind) => onProgress(kind === 'warning' ? { kind: 'message', text, warning: true } : { kind: 'message', text }),
  });
}
