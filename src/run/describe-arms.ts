import type { Environment } from '../environment/environment.js';
import type { Report } from '../report/report.js';

/** What a driver may know of an arm, as far as it is printed. */
interface ArmFacts {
  readonly ref?: string | null;
  readonly revision?: { readonly sha: string; readonly subject: string } | null;
  readonly command?: string;
}

/** One line an arm for the report: revision and command, or the address where nothing more is known. */
export function describeArms(environment: Environment): Report['arms'] {
  return environment.targets.map(({ arm, origin }) => {
    const { ref, revision, command } = (environment.facts[arm] ?? {}) as ArmFacts;
    const code = revision ? `${ref ?? 'revision'} ${revision.sha.slice(0, 10)} "${revision.subject}"` : '';
    return { arm, what: [code, command].filter(Boolean).join(', ') || origin };
  });
}
