import { fail } from '../core/errors.js';
import type { Target } from '../environment/environment.js';

interface TargetOptions {
  readonly primary?: string;
  readonly shadow?: string;
  readonly baseline?: string;
}

/** The arms that the command line names. @throws FS_USAGE where one is no http or https URL */
export function targetsOf({ primary, shadow, baseline }: TargetOptions): Target[] {
  const origin = (flag: string, url: string): string => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw fail('FS_USAGE', { found: `${flag} ${url}`, expected: 'an http or https URL' });
    return new URL(url).origin;
  };
  return [
    { arm: 'primary', origin: origin('--primary', primary ?? '') },
    { arm: 'shadow', origin: origin('--shadow', shadow ?? '') },
    ...(baseline === undefined ? [] : [{ arm: 'baseline' as const, origin: origin('--baseline', baseline) }]),
  ];
}
