import { spellings } from '../core/redact.js';
import type { ActionsCore } from './world.js';

/** Tells the runner what must never be read in a log or summary: each value, and as it looks percent-encoded, in JSON and in base64. */
export function maskSecrets(values: Iterable<string>, core: Pick<ActionsCore, 'setSecret'>): void {
  const forms = new Set([...values].flatMap(spellings));
  for (const form of forms) core.setSecret(form);
}
