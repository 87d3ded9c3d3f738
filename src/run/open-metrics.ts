import { type Environment, isContained } from '../environment/environment.js';
import type { SourceContext } from '../metrics/source.js';
import { type MetricsSpec, namesOf, stepSecondsOf } from '../metrics/spec.js';
import { variablesOfArm } from '../metrics/template.js';
import { type CollectedSource, MetricsCollector } from './metrics-collector.js';

/** Opens the sources of a plan for the arms of an environment; null where the plan names none. The adapters are loaded only then. */
export async function openMetrics(
  specs: readonly MetricsSpec[],
  environment: Environment,
  vars: Readonly<Record<string, Readonly<Record<string, string>>>>,
  run: { readonly id: string; readonly forSeconds: number; readonly startedAtMs: number },
  context: SourceContext,
): Promise<MetricsCollector | null> {
  if (specs.length === 0) return null;
  return new MetricsCollector(await openSources(specs, environment, vars, run, context), run.startedAtMs);
}

/** The sources by themselves. */
export async function openSources(
  specs: readonly MetricsSpec[],
  environment: Pick<Environment, 'targets'>,
  vars: Readonly<Record<string, Readonly<Record<string, string>>>>,
  run: { readonly id: string; readonly forSeconds: number; readonly startedAtMs: number },
  context: SourceContext,
): Promise<readonly CollectedSource[]> {
  const containers = isContained(environment) ? environment.containers : [];
  const { SOURCES } = await import('../metrics/sources/registry.js');
  return specs.map((spec, index): CollectedSource => {
    const stepMs = stepSecondsOf(spec, run.forSeconds) * 1_000;
    const arms = environment.targets.map(({ arm, origin }) => {
      const own = containers.filter((container) => container.arm === arm);
      const services = Object.fromEntries(own.flatMap(({ service, address }) => (address ? [[`service.${service}`, address]] : [])));
      const variables = { ...variablesOfArm(arm, origin, run.id, stepMs, vars[arm] ?? {}), ...services };
      return { arm, origin, variables, containers: own.filter(({ isEntry }) => isEntry).map(({ id }) => id) };
    });
    return { name: nameOf(specs, index), source: SOURCES[spec.source](spec, arms, context), stepMs, delayMs: spec.delayMs };
  });
}

/** `prometheus`, and `prometheus-2` where a kind is named twice. */
export function nameOf(specs: readonly MetricsSpec[], index: number): string {
  const { source } = specs[index] as MetricsSpec;
  const earlier = specs.slice(0, index).filter((spec) => spec.source === source).length;
  return earlier === 0 ? source : `${source}-${earlier + 1}`;
}

/** The values that come from sources: name -> seconds between two points. */
export function collectedNames(specs: readonly MetricsSpec[], forSeconds: number): Readonly<Record<string, number>> {
  return Object.fromEntries(specs.flatMap((spec) => namesOf(spec).map((name) => [name, stepSecondsOf(spec, forSeconds)])));
}
