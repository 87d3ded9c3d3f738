import type { Registry } from '../../core/registry.js';
import type { Engine } from '../engine.js';
import { nativeEngine } from './native.js';

/** The engines by the name a user writes. */
export const ENGINES = { native: nativeEngine } as const satisfies Registry<Engine>;
