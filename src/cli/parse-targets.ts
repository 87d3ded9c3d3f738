import { fail } from '../core/errors.js';
import type { Target } from '../environment/environment.js';

interface TargetOptions {
  readonly primary?: string;
  readonly shadow?: string;
  readonly baseline?: string;
}

/** The arms that the command line names. @throws FS_USAGE where one is missing or no http or https URL */
export function targetsOf({ primary, shadow, baseline }: TargetOptions): Target[] {
  return [
    { arm: 'primary', origin: originFrom('--primary', primary) },
    { arm: 'shadow', origin: originFrom('--shadow', shadow) },
    ...(baseline === undefined ? [] : [{ arm: 'baseline' as const, origin: originFrom('--baseline', baseline) }]),
  ];
}

/** Scheme, host and port of a URL. @throws FS_USAGE where there is none, or it is not http or https */
export function originFrom(flag: string, url: string | undefined): string {
  if (url === undefined)
    throw fail('FS_USAGE', { found: `no ${flag}`, expected: `${flag} URL`, hint: 'Or name a run folder whose arms are up with --run.' });
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw fail('FS_USAGE', { found: `${flag} ${url}`, expected: 'an http or https URL' });
  return parsed.origin;
}
