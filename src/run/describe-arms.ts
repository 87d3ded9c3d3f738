import type { ArmSpec, Environment, EnvironmentSpec } from '../environment/environment.js';
import type { Report } from '../report/report.js';

/** What a driver may know of an arm, as far as it is printed. */
interface ArmFacts {
  readonly ref?: string | null;
  readonly revision?: { readonly sha: string; readonly subject: string } | null;
  readonly command?: string;
}

/** One line an arm for the report: revision, command, and what it has otherwise than the primary; or the address where nothing more is known. */
export function describeArms(environment: Environment, spec: EnvironmentSpec): Report['arms'] {
  return environment.targets.map(({ arm, origin }) => {
    const { ref, revision, command } = (environment.facts[arm] ?? {}) as ArmFacts;
    const code = revision ? `${ref ?? 'revision'} ${revision.sha.slice(0, 10)} "${revision.subject}"` : '';
    const own = arm === 'primary' ? '' : describeDifference(spec.primary, spec[arm] ?? spec.primary);
    return { arm, what: [[code, command].filter(Boolean).join(', ') || origin, own].filter(Boolean).join('; ') };
  });
}

/** The names of what differs, never the values: they may be secrets. */
function describeDifference(primary: ArmSpec, other: ArmSpec): string {
  const env = changedNames(primary.env, other.env);
  const files = changedNames(primary.files, other.files);
  const parts = [...(env.length > 0 ? [`environment ${env.join(', ')}`] : []), ...(files.length > 0 ? [`files ${files.join(', ')}`] : [])];
  return parts.length === 0 ? '' : `unlike the primary: ${parts.join('; ')}`;
}

function changedNames(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}
