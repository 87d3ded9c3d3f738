import type { Credentials } from '../../credentials.js';
import type { Outgoing } from '../outgoing.js';

/** A request with the credentials of its session: what a step writes itself stays, cookies are joined. */
export function withCredentials(outgoing: Outgoing, credentials: Credentials | undefined): Outgoing {
  if (credentials === undefined) return outgoing;
  const headers = [...outgoing.headers];
  for (const [name, value] of Object.entries(credentials)) {
    const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
    if (at < 0) headers.push(name, value);
    else if (name.toLowerCase() === 'cookie') headers[at + 1] = joined(value, headers[at + 1] ?? '');
  }
  return { ...outgoing, headers };
}

/** Cookies of the transaction itself come after those of the login and replace them by name. */
function joined(login: string, own: string): string {
  const cookies = new Map<string, string>();
  for (const pair of `${login}; ${own}`.split('; ')) if (pair !== '') cookies.set(pair.split('=', 1)[0] ?? '', pair);
  return [...cookies.values()].join('; ');
}
