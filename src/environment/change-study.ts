import type { Affected } from './change/affected.js';
import type { Change } from './change/change.js';
import type { Impact } from './impact.js';

/** What is known of a change before anything is started. */
export interface ChangeStudy {
  /** null where the two sides cannot be compared */
  readonly change: Change | null;
  /** why not, as a sentence without its final stop */
  readonly unknown: string | null;
  /** null where the change is not known, or the arms are declared to be the same */
  readonly impact: Impact | null;
  readonly affected: Affected;
}

/** Nothing is known, so everything may be affected. */
export function unknownChange(why: string): ChangeStudy {
  return { change: null, unknown: why, impact: null, affected: { affected: true, because: [] } };
}
