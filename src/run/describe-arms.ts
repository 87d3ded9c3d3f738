import type { Environment } from '../environment/environment.js';
import type { Report } from '../report/report.js';

/** One line an arm for the report: revision, command, address, as far as the driver knows them. */
export function describeArms(environment: Environment): Report['arms'] {
  return environment.targets.map(({ arm, origin }) => {
    const facts = environment.facts[arm];
    const own = facts !== null && typeof facts === 'object' ? (facts as Readonly<Record<string, unknown>>) : {};
    const known = ['revision', 'subject', 'command'].flatMap((name) => (typeof own[name] === 'string' ? [String(own[name])] : []));
    return { arm, what: known.length > 0 ? known.join(', ') : origin };
  });
}
