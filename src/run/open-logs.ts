import type { Clock } from '../core/clock.js';
import { type Environment, isContained } from '../environment/environment.js';
import { quoteRedactor } from '../environment/redact-output.js';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { LogComparison } from '../logs/comparison.js';
import type { LoggingArm, LogSource } from '../logs/source.js';
import type { LogsSpec } from '../logs/spec.js';
import { fillQuery, variablesOfArm } from '../metrics/template.js';
import type { ExperimentContext } from './context.js';

/** How the messages of a run are read. */
export interface LogsSetup {
  readonly spec: LogsSpec;
  /** takes secrets and what is personal out of a line that is kept or shown */
  readonly redact: (line: string) => string;
  readonly processEnv: ExperimentContext['processEnv'];
  readonly directory: string;
}

/** What the arms write, being read and compared. */
export interface OpenLogs extends AsyncDisposable {
  readonly comparison: LogComparison;
  /** why the messages are not all there; null while they are */
  readonly failed: string | null;
}

/** Null where the plan compares no messages. */
export function logsSetup(plan: Plan, { processEnv, redact }: ExperimentContext): LogsSetup | null {
  const { logs, environment } = plan;
  if (!logs) return null;
  const { primary, shadow, baseline } = environment;
  const env = { ...processEnv, ...primary.env, ...shadow.env, ...baseline?.env };
  const values = [primary, shadow, baseline].flatMap((arm) => Object.entries(arm?.env ?? {}));
  const named = Object.fromEntries(values.map(([name, value], index) => [`${name}#${index}`, value])); // one name may have a value an arm
  return {
    spec: logs,
    redact: quoteRedactor({ ...env, ...named }, secretValues(plan), redact),
    processEnv,
    directory: environment.directory,
  };
}

/** Begins to read what the arms write. The adapters are loaded only where the plan asks for them. @throws FS_LOG_SOURCE */
export async function openLogs(
  setup: LogsSetup | null,
  environment: Environment,
  vars: Readonly<Record<string, Readonly<Record<string, string>>>>,
  run: { readonly id: string; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<OpenLogs | null> {
  if (!setup) return null;
  const { spec, redact, processEnv, directory } = setup;
  const { LOG_READERS } = await import('../logs/sources/registry.js');
  const context = { clock: run.clock, signal: run.signal, processEnv, directory, startedAtMs: run.clock.now() };
  const source = LOG_READERS[spec.source](spec, environment, armsOf(spec, environment, vars, run.id), context);
  const comparison = new LogComparison({ ...spec, redact });
  try {
    await source.follow((arm, line) => comparison.line(arm, line, run.clock.monotonic()));
    for (const [arm, lines] of await source.early()) comparison.early(arm, lines);
  } catch (error) {
    await source[Symbol.asyncDispose]();
    throw error;
  }
  return new ReadLogs(source, comparison);
}

class ReadLogs implements OpenLogs {
  readonly comparison: LogComparison;
  private readonly source: LogSource;

  constructor(source: LogSource, comparison: LogComparison) {
    this.source = source;
    this.comparison = comparison;
  }

  get failed(): string | null {
    return this.source.failed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.source[Symbol.asyncDispose]() as Promise<void>;
  }
}

/** The containers the plan names for each arm, else those of the environment's service under test. */
function armsOf(
  { container }: LogsSpec,
  environment: Environment,
  vars: Readonly<Record<string, Readonly<Record<string, string>>>>,
  runId: string,
): LoggingArm[] {
  const own = isContained(environment) ? environment.containers : [];
  return environment.targets.map(({ arm, origin }) => {
    const named = container === undefined ? [] : [fillQuery(container, variablesOfArm(arm, origin, runId, 1_000, vars[arm] ?? {}))];
    return { arm, containers: named.length > 0 ? named : own.filter((one) => one.arm === arm && one.isEntry).map(({ id }) => id) };
  });
}
