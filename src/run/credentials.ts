import type { Clock } from '../core/clock.js';
import type { CredentialSource } from '../traffic/credentials.js';
import type { TrafficSpec } from '../traffic/spec.js';

/**
 * What signs the sessions of the traffic in; null where the plan names nothing but fixed headers, or nothing.
 * @throws FS_JWT_KEY
 */
export async function openCredentials({ jwt }: TrafficSpec, clock: Clock): Promise<CredentialSource | null> {
  if (jwt) {
    const { createJwtCredentials } = await import('../traffic/sources/jwt-credentials.js');
    return createJwtCredentials(jwt, clock);
  }
  return null;
}
