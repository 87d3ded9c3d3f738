import type { FullAnonymiser } from './anonymiser.js';
import { createAnonymiser } from './create-anonymiser.js';

/** The anonymiser with everything at its default: every entity, each as a pseudonym. @param key HMAC key */
export function createPseudonymiser(key: string): FullAnonymiser {
  return createAnonymiser({ key });
}
