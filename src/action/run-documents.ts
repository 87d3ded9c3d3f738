import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../run/run-folder.js';

/** Whether the run's configuration wants a comment. */
export function wantsComment(directory: string): boolean {
  const file = join(directory, 'plan.json');
  if (!existsSync(file)) return true;
  const { plan } = readJson(file) as { readonly plan?: { readonly report?: { readonly pullRequest?: boolean } } };
  return plan?.report?.pullRequest !== false;
}
