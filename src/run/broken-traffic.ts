import { isForeshadowError } from '../core/errors.js';
import { bare } from '../judge/validity.js';
import type { Finding } from '../judge/verdict.js';
import { MOST_MORE_DENIED } from '../traffic/mirror/anonymisation-watch.js';

/** A measurement that pseudonyms made meaningless has a finding of its own (verdict.md 6); null for every other error. */
export function brokenTraffic(error: unknown): Finding | null {
  if (!isForeshadowError(error, 'FS_ANONYMISATION_BROKE_TRAFFIC')) return null;
  const { pairs, excess } = error.cause as { readonly pairs: number; readonly excess: number };
  return { ...bare('anonymisation-broke-traffic', 'error', pairs), facts: { pairs, excess, allowed: MOST_MORE_DENIED } };
}

/** The finding of a run that something else than the shadow kept from measuring. */
export function couldNotMeasure(error: unknown): Finding {
  const broken = brokenTraffic(error);
  if (broken) return broken;
  const message = error instanceof Error ? error.message : String(error);
  return { ...bare('source-failed', 'error', 0), facts: { source: isForeshadowError(error) ? error.code : 'FS_INTERNAL', message } };
}
