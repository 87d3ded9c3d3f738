import { CookieJar } from 'tough-cookie';
import type { Arm } from '../../environment/environment.js';
import type { Scalar } from './scenario.js';

/** What one arm has handed out in one transaction: its variables and its cookies. Never sent to another arm. */
export class ArmSession {
  readonly arm: Arm;
  readonly variables: Map<string, Scalar>;
  /** the sum of the steps so far */
  latencyMs = 0;
  private readonly origin: string;
  private jar: CookieJar | null = null;

  /** @param origin scheme and host of the arm */
  constructor(arm: Arm, origin: string, variables: ReadonlyMap<string, Scalar>) {
    this.arm = arm;
    this.origin = origin;
    this.variables = new Map(variables);
  }

  /** The `cookie` header for a path; empty where there is none. */
  cookiesFor(path: string): string {
    return this.jar?.getCookieStringSync(this.at(path)) ?? '';
  }

  /** Cookies that the jar refuses (another domain) are ignored, as a browser would. */
  keep(path: string, setCookie: string | readonly string[] | undefined): void {
    if (setCookie === undefined) return;
    this.jar ??= new CookieJar(undefined, { looseMode: true, rejectPublicSuffixes: false });
    for (const one of [setCookie].flat()) this.jar.setCookieSync(one, this.at(path), { ignoreError: true });
  }

  /** The value of a cookie that would be sent to a path. */
  cookie(path: string, name: string): string | undefined {
    return this.jar?.getCookiesSync(this.at(path)).find((cookie) => cookie.key === name)?.value;
  }

  /** Every cookie the session has, whatever path it is for, as a `cookie` header. */
  allCookies(): string {
    const cookies = this.jar?.serializeSync()?.cookies ?? [];
    return cookies.map(({ key, value }) => `${key}=${value}`).join('; ');
  }

  private at(path: string): string {
    return URL.parse(path, this.origin)?.href ?? this.origin;
  }
}
