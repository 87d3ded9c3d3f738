import type { CreateStateStore, StateStoreName } from '../state-context.js';
import { createDirectoryStore } from './directory.js';
import { createGithubStore } from './github.js';

/** The state stores by the name a user writes. */
export const STATES = { directory: createDirectoryStore, github: createGithubStore } as const satisfies Readonly<
  Record<StateStoreName, CreateStateStore>
>;
