import type { Plan } from '../config/plan.js';
import type { Clock } from '../core/clock.js';
import type { Target } from '../environment/environment.js';
import type { CredentialSource } from '../traffic/credentials.js';

/** What signs sessions in to the arms of one environment: a confirmation has fresh ones. */
export type OpenCredentials = (targets: readonly Target[]) => CredentialSource;

/**
 * What signs the sessions of the traffic in; null where the plan names nothing but fixed headers, or nothing.
 * @throws FS_JWT_KEY
 */
export async function openCredentials({ traffic, seed }: Plan, clock: Clock, signal: AbortSignal): Promise<OpenCredentials | null> {
  const { jwt, login, authHeaders, replay } = traffic;
  const signed = jwt ? await (await import('../traffic/sources/jwt-credentials.js')).createJwtCredentials(jwt, clock) : null;
  const scenario = login?.scenario;
  if (!scenario) return signed && (() => signed);
  const { createLogin, loginCredentials } = await import('../traffic/engines/transactions/sign-in.js');
  const options = { seed, timeoutMs: replay.timeoutMs, headers: authHeaders, now: () => clock.monotonic(), signal };
  return (targets) => joined(loginCredentials(targets, createLogin(scenario, options)), signed);
}

/** A login, and a signed token beside it where both are asked for. */
function joined(login: CredentialSource, signed: CredentialSource | null): CredentialSource {
  if (!signed) return login;
  return {
    accounts: login.accounts,
    headersFor: async (arm, session) => ({ ...(await signed.headersFor(arm, session)), ...(await login.headersFor(arm, session)) }),
    forget(arm, session) {
      signed.forget?.(arm, session);
      login.forget?.(arm, session);
    },
  };
}
