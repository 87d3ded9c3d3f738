import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { loadScenarioFile, loadScenarios } from '../config/load-scenarios.js';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { parseRate } from '../core/units.js';
import { TransactTally } from '../run/transact-tally.js';
import type { DriveSummary } from '../traffic/engine.js';
import type { TransactOptions } from './commands/transact.js';
import type { CliIo } from './io.js';
import { measureStep } from './measure-step.js';
import { inFolder } from './step-folder.js';
import { loadStepPlan, wholeNumber } from './step-plan.js';
import { describeTransactions, transactDocument } from './transact-once.js';

/** `foreshadow transact` by a plan: into a run folder, or only for its figures. Exit 69 where nothing could be measured. */
export async function transactStep(options: TransactOptions, io: CliIo): Promise<number> {
  const loaded = await loadStepPlan(options, () => ({ synthetic: { scenarios: options.scenarios ?? missing() } }), io);
  const plan = await withTransactions(loaded.plan, options, io);
  const redactSecrets = createRedactor((plan.secrets ?? []).map(({ value }) => value));
  const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
  const pseudonymise = createPseudonymiser(randomBytes(16).toString('hex'));
  const tally = new TransactTally((text) => pseudonymise.text(redactSecrets(text)));
  let summary: DriveSummary | undefined;
  const step = { environment: loaded.environment, observe: tally.add.bind(tally), onEnd: (ended: DriveSummary) => void (summary = ended) };
  return await inFolder(options.run, async (run) => {
    const result = await measureStep({ plan, run, reproduce: `foreshadow transact --run ${run}`, step }, options, io);
    const document = { ...(options.run === undefined ? {} : { run: options.run }), ...transactDocument(tally, summary ?? null) };
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeTransactions(document));
    return result.error ? 69 : 0;
  });
}

async function withTransactions(plan: Plan, { scenarios, login, rate, users }: TransactOptions, io: CliIo): Promise<Plan> {
  const read = scenarios === undefined ? null : await loadScenarios(scenarios, io.cwd, { env: io.env });
  const signIn = login === undefined ? null : await loadScenarioFile(resolve(io.cwd, login), io.cwd, { env: io.env });
  const { synthetic, replay } = plan.traffic;
  const files = scenarios ?? synthetic?.files ?? missing();
  const pace = {
    rate: rate === undefined || rate === 'auto' ? (synthetic?.rate ?? ('auto' as const)) : parseRate(rate),
    users: users === undefined ? (rate === undefined ? (synthetic?.users ?? 1) : null) : wholeNumber('--users', users),
  };
  return {
    ...plan,
    traffic: {
      ...plan.traffic,
      replay: { ...replay, recording: null },
      synthetic: { files, scenarios: read?.scenarios ?? synthetic?.scenarios ?? [], ...pace, share: 1 },
      mirror: undefined,
      login: signIn ? { file: login ?? '', scenario: signIn.scenarios[0] ?? null } : plan.traffic.login,
    },
    secrets: [...(plan.secrets ?? []), ...(read?.secrets ?? []), ...(signIn?.secrets ?? [])],
  };
}

function missing(): never {
  throw fail('FS_USAGE', { found: 'no --scenarios', expected: '--scenarios FILES, or `traffic.synthetic` of the configuration' });
}
