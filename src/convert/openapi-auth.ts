import { envName } from './draft.js';
import { isTokenScheme } from './openapi-login.js';
import type { SecurityScheme } from './openapi-operations.js';

export interface AuthDraft {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
}

/**
 * What the security schemes of an operation ask for, its values as `env:NAME`.
 * @param token what stands for a token, where an earlier step signs in
 * @param secrets collects the names
 */
export function authOf(schemes: readonly SecurityScheme[], token: string | null, secrets: Set<string>): AuthDraft {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const cookies: string[] = [];
  for (const scheme of schemes) {
    if (token !== null && isTokenScheme(scheme)) {
      headers['authorization'] = `Bearer ${token}`;
      continue;
    }
    const variable = envName(scheme.name);
    secrets.add(variable);
    const value = `env:${variable}`;
    if (scheme.type === 'apiKey' && scheme.in === 'query') query[scheme.parameter] = value;
    else if (scheme.type === 'apiKey' && scheme.in === 'cookie') cookies.push(`${scheme.parameter}=${value}`);
    else if (scheme.type === 'apiKey') headers[scheme.parameter.toLowerCase()] = value;
    else if (scheme.type === 'basic' || scheme.scheme === 'basic') headers['authorization'] = `Basic ${value}`;
    else headers['authorization'] = `Bearer ${value}`;
  }
  return { headers, query, cookies };
}
