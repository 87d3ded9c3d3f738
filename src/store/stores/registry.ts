import type { Registry } from '../../core/registry.js';
import type { Store } from '../store.js';
import { MemoryStore } from './memory.js';
import { SqliteStore } from './sqlite.js';

/** The stores by name; each is opened at a path (which `memory` does not need). */
export const STORES = {
  sqlite: (path: string): Store => new SqliteStore(path),
  memory: (): Store => new MemoryStore(),
} as const satisfies Registry<(path: string) => Store>;

export type StoreName = keyof typeof STORES;
