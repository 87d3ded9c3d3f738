import type { CreateReverter } from '../reverter-context.js';
import type { ReverterName } from '../reverter-spec.js';
import { createCommand } from './command.js';
import { createConfigFile } from './config-file.js';

/** The reverters by the name a user writes. */
export const REVERTERS = { 'config-file': createConfigFile, command: createCommand } as const satisfies Readonly<
  Partial<Record<ReverterName, CreateReverter>>
>;
