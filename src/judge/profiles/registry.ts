import { argo } from './argo.js';
import { flagger } from './flagger.js';
import { kayenta } from './kayenta.js';
import { keptn } from './keptn.js';
import type { Profile } from './profile.js';

/** The rules of older systems by the name a user writes. */
export const PROFILES = { kayenta, keptn, argo, flagger } as const satisfies Readonly<Record<string, Profile>>;
