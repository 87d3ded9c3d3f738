import { isForeshadowError } from '../../core/errors.js';
import { type Check, type CheckResult, failed, ok, skip, warn } from '../check.js';

/** Whether journal, lease and verified versions can be read. */
export const state: Check = {
  name: 'state',
  title: 'State',
  async run({ readConfig, readState }) {
    const found = await readConfig();
    if (found.kind !== 'valid' || !found.plan.state) return skip('none is configured');
    try {
      const { name, verified, holder } = await readState(found.plan);
      const about = `${name}: ${verified} verified versions`;
      return ok(holder === null ? about : `${about}; ${holder} has the lease`);
    } catch (error) {
      return problem(error, 'see docs/state.md');
    }
  },
};

/** Whether a rollback would find what it acts on. */
export const rollback: Check = {
  name: 'rollback',
  title: 'Rollback',
  async run({ readConfig, readState, readStanding, env }) {
    const found = await readConfig();
    if (found.kind !== 'valid' || !found.plan.rollback) return skip('none is configured');
    const { plan } = found;
    const { freeze, reverter } = found.plan.rollback;
    try {
      const standing = await readStanding(plan);
      const about = `${reverter.kind}: ${standing ?? 'what stands is unknown'}`;
      if (freeze !== null && env[freeze]) return warn(`${about}; ${freeze} is set`, `nothing is rolled back while ${freeze} is set`);
      const { verified } = await readState(plan);
      if (verified === 0)
        return warn(`${about}; no version is verified`, 'there is nothing to go back to: `foreshadow verified --add current --by NAME`');
      return standing === null ? warn(about, 'see docs/rollback.md for what this reverter needs') : ok(about);
    } catch (error) {
      return problem(error, 'see docs/rollback.md');
    }
  },
};

function problem(error: unknown, next: string): CheckResult {
  return failed(error instanceof Error ? error.message : String(error), isForeshadowError(error) ? error.hint : next);
}
