import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import { secretValues } from '../config/public-plan.js';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { systemClock } from '../io/system-clock.js';
import type { Notice } from '../notify/notice.js';
import type { NotifySpec } from '../notify/spec.js';
import { composeNotice } from '../run/compose-notice.js';
import { placeFromEnv } from '../run/notice-place.js';
import { type NotifyWorld, notifyAll, previewAll } from '../run/notify-run.js';
import { readReport } from '../run/read-report.js';
import { RunFolder } from '../run/run-folder.js';
import type { NotifyOptions } from './commands/notify.js';
import type { CliIo } from './io.js';

/** `foreshadow notify`: the report of a run folder as a notice to the notifiers of a configuration. */
export async function notifyFromFolder(options: NotifyOptions, io: CliIo): Promise<number> {
  const directory = resolve(io.cwd, options.run ?? 'foreshadow-run');
  const report = await readReport(directory);
  const file = options.config ?? findConfig(io.cwd);
  const plan = await loadPlan(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
  const specs = chosen(plan.notify ?? [], options, file);
  const { subject, links } = placeFromEnv(io.env, report.service, 'local');
  const { event, by, taken } = options;
  const at = new Date(systemClock.now()).toISOString();
  const composed = composeNotice(report, { subject, links, at, run: report.verdict.digest.slice(0, 12), event, by });
  const notice: Notice = taken ? { ...composed, standing: 'taken' } : composed;
  const world = worldOf(directory, secretValues(plan), options, io);
  if (options.dryRun) {
    io.stdout(`${JSON.stringify(await previewAll(notice, specs, world), null, 2)}\n`);
    return 0;
  }
  const results = await notifyAll(notice, specs, world);
  if (options.json) io.stdout(`${JSON.stringify({ event: notice.event, results })}\n`);
  else if (results.length === 0) io.stdout(`Nobody wants to be told of ${notice.event}.\n`);
  return options.strict && results.some(({ status }) => status !== 'sent') ? 69 : 0;
}

function chosen(specs: readonly NotifySpec[], { notifier, event }: NotifyOptions, file: string): NotifySpec[] {
  const kind = specs.filter((spec) => notifier === undefined || spec.notifier === notifier);
  if (kind.length === 0)
    throw fail('FS_NOTIFY_SETUP', {
      found: `no notifier${notifier === undefined ? '' : ` ${notifier}`}`,
      expected: 'an entry under `notify:`',
      place: { file },
    });
  // An event that is asked for by name goes to everybody chosen.
  return event === undefined ? kind : kind.map((spec) => ({ ...spec, on: [...spec.on, event] }));
}

function worldOf(directory: string, secrets: readonly string[], { json, quiet }: NotifyOptions, io: CliIo): NotifyWorld {
  return {
    clock: systemClock,
    random: Math.random,
    signal: io.signal,
    folder: new RunFolder(directory),
    redact: createRedactor(secrets),
    secrets,
    say: (text, kind) => {
      if (kind === 'warning') io.stderr(`warning: ${text}\n`);
      else if (!quiet) (json ? io.stderr : io.stdout)(`${text}\n`);
    },
  };
}
