import type { TraceBackendName } from '../spec.js';
import type { CreateTraceBackend } from '../trace-backend.js';
import { createJaeger } from './jaeger.js';

/** The tracing backends by the name a user writes. */
export const BACKENDS = { jaeger: createJaeger } as const satisfies Readonly<Record<TraceBackendName, CreateTraceBackend>>;
