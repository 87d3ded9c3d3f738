import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { loadScenarioFile, loadScenarios } from '../config/load-scenarios.js';
import { fail } from '../core/errors.js';
import { seeded } from '../core/random.js';
import { createRedactor } from '../core/redact.js';
import { parseDuration, parseRate } from '../core/units.js';
import type { Target } from '../environment/environment.js';
import { systemClock } from '../io/system-clock.js';
import { formatCount, formatMs } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import { TransactTally } from '../run/transact-tally.js';
import type { CredentialSource } from '../traffic/credentials.js';
import type { DriveSummary, Pace } from '../traffic/engine.js';
import { createLogin, loginCredentials } from '../traffic/engines/transactions/sign-in.js';
import { withTransactions } from '../traffic/engines/transactions/with-transactions.js';
import type { Scenario } from '../traffic/synthetic/scenario.js';
import { unsafeSteps } from '../traffic/synthetic/unsafe-steps.js';
import type { TransactOptions } from './commands/transact.js';
import type { CliIo } from './io.js';
import { parseSeed } from './parse-seed.js';
import { targetsOf } from './parse-targets.js';
import { wholeNumber } from './step-plan.js';

const TIMEOUT_MS = 30_000;

/** `foreshadow transact`: scripted transactions once, then their figures; exit 0 whatever they are. */
export async function transactOnce(options: TransactOptions, io: CliIo): Promise<number> {
  if (options.scenarios === undefined) throw fail('FS_USAGE', { found: 'no --scenarios', expected: '--scenarios FILES, or --config FILE' });
  const seed = parseSeed(options.seed) ?? 1;
  const { scenarios, secrets } = await loadScenarios(options.scenarios, io.cwd, { env: io.env });
  if (options.unsafe !== 'replay') refuseUnsafe(scenarios);
  const targets = targetsOf(options);
  const credentials = await signIn(options, targets, seed, io);
  const redactSecrets = createRedactor(secrets.map(({ value }) => value));
  const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
  const pseudonymise = createPseudonymiser(randomBytes(16).toString('hex'));
  const tally = new TransactTally((text) => pseudonymise.text(redactSecrets(text)));
  const engine = withTransactions(null, { scenarios, ...loadOf(options), share: 1, seed });
  const context = {
    clock: systemClock,
    random: seeded(seed),
    signal: io.signal,
    runId: randomBytes(6).toString('hex'),
    headers: {},
    credentials,
  };
  const summary = await engine.drive([], targets, paceOf(options), context, (trial) => tally.add(trial)).done;
  const document = transactDocument(tally, summary);
  io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeTransactions(document));
  return 0;
}

function refuseUnsafe(scenarios: readonly Scenario[]): void {
  const found = unsafeSteps(scenarios);
  if (found.length > 0) {
    const hint = 'Pass --unsafe replay where these services may be written to.';
    throw fail('FS_SCENARIO_UNSAFE', { found: found.join(', '), expected: 'only GET, HEAD and OPTIONS', hint });
  }
}

async function signIn({ login }: TransactOptions, targets: readonly Target[], seed: number, io: CliIo): Promise<CredentialSource | null> {
  if (login === undefined) return null;
  const { scenarios } = await loadScenarioFile(resolve(io.cwd, login), io.cwd, { env: io.env });
  const [scenario] = scenarios;
  if (!scenario || scenarios.length > 1)
    throw fail('FS_SCENARIO_INVALID', { found: `${scenarios.length} scenarios`, expected: 'one: the login', place: { file: login } });
  const run = createLogin(scenario, { seed, timeoutMs: TIMEOUT_MS, headers: {}, now: () => systemClock.monotonic(), signal: io.signal });
  for (const target of targets) await run(target, 'user-0'); // an account that is missing is said before anything is sent
  return loginCredentials(targets, run);
}

function loadOf({ rate, users }: TransactOptions): { rate: number | 'auto'; users?: number } {
  if (rate !== undefined) return { rate: rate === 'auto' ? 'auto' : parseRate(rate) };
  return { rate: 'auto', users: wholeNumber('--users', users ?? '1') };
}

function paceOf(options: TransactOptions): Pace {
  return {
    rate: 'auto',
    speed: 1,
    durationMs: parseDuration(options.for ?? '30s'),
    connections: wholeNumber('--connections', options.connections ?? '64'),
    pairing: 'auto',
    timeoutMs: TIMEOUT_MS,
    bodyCapBytes: 1_048_576,
    sharedCores: false,
  };
}

/** @param summary null where nothing was sent */
export function transactDocument(tally: TransactTally, summary: DriveSummary | null) {
  const { p50, p99, max } = summary?.latenessMs ?? { p50: 0, p99: 0, max: 0 };
  const { requests } = tally;
  return {
    transactions: summary?.transactions,
    trials: requests.trials,
    skipped: { ...summary?.unsendable },
    failed: requests.failed,
    rate: { asked: summary?.askedRate ?? null, achieved: Number((summary?.achievedRate ?? 0).toFixed(2)) },
    latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
    arms: requests.arms,
    routes: tally.routes,
    assertions: tally.assertions,
    divergences: requests.divergences,
  };
}

const rounded = (ms: number): number => Number(ms.toFixed(3));

export function describeTransactions({ transactions, trials, rate, routes, assertions }: ReturnType<typeof transactDocument>): string {
  const begun = plural(formatCount(transactions?.begun ?? 0), 'transaction');
  const head = `${begun}, ${formatCount(transactions?.whole ?? 0)} of them whole, ${plural(formatCount(trials), 'pair')} at ${rate.achieved}/s`;
  const early = Object.entries(transactions?.endedEarly ?? {}).map(([place, count]) => `  ${formatCount(count)} ended early at ${place}`);
  const rows = routes.map(({ route, arms }) => {
    const times = Object.entries(arms).map(([arm, row]) => `${arm} p50 ${formatMs(row.p50)}, p95 ${formatMs(row.p95)}`);
    return `  ${route}: ${times.join('; ')}`;
  });
  const failed = assertions.slice(0, 20).map((row) => {
    const found = row.sample === null ? '' : `, found ${row.sample}`;
    return `  ${row.route}: "${row.assertion}" fails on the shadow only in ${row.shadowOnly} of ${row.checked} checks (${row.primaryOnly} on the primary only, ${row.both} on both)${found}`;
  });
  const held = failed.length > 0 ? ['assertions that failed:', ...failed] : ['every assertion held on every arm'];
  return `${[head, ...early, ...rows, ...held].join('\n')}\n`;
}
