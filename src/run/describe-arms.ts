import type { Arm, ArmSpec, Environment, EnvironmentSpec } from '../environment/environment.js';
import type { Report } from '../report/report.js';
import { formatBytes } from '../report/numbers.js';
import type { ArmUse } from './resources.js';

/** What a driver may know of an arm, as far as it is printed. */
interface ArmFacts {
  readonly ref?: string | null;
  readonly revision?: { readonly sha: string; readonly subject: string } | null;
  readonly command?: string;
}

/** One line an arm for the report: revision, command, and what it has otherwise than the primary; or the address where nothing more is known. */
export function describeArms(environment: Environment, spec: EnvironmentSpec, use?: ReadonlyMap<Arm, ArmUse>): Report['arms'] {
  return environment.targets.map(({ arm, origin }) => {
    const { ref, revision, command } = (environment.facts[arm] ?? {}) as ArmFacts;
    const code = revision ? `${ref ?? 'revision'} ${revision.sha.slice(0, 10)} "${revision.subject}"` : '';
    const own = arm === 'primary' ? '' : describeDifference(spec.primary, spec[arm] ?? spec.primary);
    return {
      arm,
      what: [[code, command].filter(Boolean).join(', ') || origin, own, describeUse(use?.get(arm))].filter(Boolean).join('; '),
    };
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

/** What is worth a word: that it was started again, held back by its limit, or used the disk. */
function describeUse(use: ArmUse | undefined): string {
  if (!use) return '';
  const { restarts = 0, throttledSeconds = 0, readBytes = 0, writtenBytes = 0 } = use;
  return [
    ...(restarts > 0 ? [`started again ${restarts === 1 ? 'once' : `${restarts} times`} after it ended`] : []),
    ...(throttledSeconds >= 0.1 ? [`held back for ${throttledSeconds.toFixed(1)} s by its CPU limit`] : []),
    ...(readBytes + writtenBytes >= DISK_BYTES ? [`read ${formatBytes(readBytes)} from disk, wrote ${formatBytes(writtenBytes)}`] : []),
  ].join('; ');
}

/** Less than that is logs and start-up. */
const DISK_BYTES = 1024 ** 2;
