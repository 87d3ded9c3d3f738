import type { Operation } from './openapi-operations.js';
import { propertiesOf } from './openapi-values.js';

/** An operation that gives a token to whoever signs in, and where the token stands in its answer. */
export interface LoginOperation {
  readonly operation: Operation;
  readonly jsonpath: string;
}

const PATH = /(?:^|[/._-])(?:log-?in|sign-?in|sessions?|tokens?|authenticate|auth)$/i;
const TOKEN = /^(?:access_?token|id_?token|token|jwt|auth_?token)$/i;

/** The first POST that is named like a login and answers with a token at the top of its JSON. */
export function findLogin(operations: readonly Operation[]): LoginOperation | null {
  for (const operation of operations) {
    if (operation.method !== 'POST' || operation.security.length > 0 || operation.body?.type === 'other' || !PATH.test(operation.path))
      continue;
    const token = Object.keys(propertiesOf(operation.response)).find((name) => TOKEN.test(name));
    if (token !== undefined) return { operation, jsonpath: `$.${token}` };
  }
  return null;
}

/** Whether an operation wants a token as a login gives it. */
export function wantsToken({ security }: Operation): boolean {
  return security.some(isTokenScheme);
}

export function isTokenScheme({ type, scheme }: Operation['security'][number]): boolean {
  return scheme === 'bearer' || type === 'oauth2' || type === 'openIdConnect';
}
