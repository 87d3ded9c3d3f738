import { fail, isForeshadowError } from '../../core/errors.js';
import { sendRequest } from '../../io/http.js';
import { HttpError } from '../../io/http-error.js';
import { readTraces, tracesUrl } from '../jaeger-answer.js';
import { otlpTraceUrl, readOtlpTrace } from '../otlp-answer.js';
import type { Span } from '../span.js';
import type { TraceBackendSpec } from '../spec.js';
import type { CreateTraceBackend, TraceBackendContext } from '../trace-backend.js';

const TIMEOUT_MS = 10_000;
/** An answer that is longer is not read: it would hold up the process that sends the traffic. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Jaeger's query service, and whatever answers its HTTP API. */
export const createJaeger: CreateTraceBackend = (spec, context) => ({
  fetch: (traceIds) => (spec.api === 'v3' ? fetchEach(spec, traceIds, context) : fetchTogether(spec, traceIds, context)),
});

async function fetchTogether(
  spec: TraceBackendSpec,
  traceIds: readonly string[],
  context: TraceBackendContext,
): Promise<ReadonlyMap<string, readonly Span[]>> {
  return readTraces(await ask(spec, tracesUrl(spec.url, traceIds), context));
}

/** One after the other: nobody waits, and the backend may be the team's own. A trace that is not there is answered by 404. */
async function fetchEach(
  spec: TraceBackendSpec,
  traceIds: readonly string[],
  context: TraceBackendContext,
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const found = new Map<string, readonly Span[]>();
  for (const id of traceIds) {
    const answer = await ask(spec, otlpTraceUrl(spec.url, id), context, 404);
    if (answer !== null) found.set(id, readOtlpTrace(answer));
  }
  return found;
}

/** The JSON of an answer; null where it has the status that means nothing is there, said as JSON. */
async function ask(spec: TraceBackendSpec, url: string, context: TraceBackendContext, nothing?: number): Promise<unknown> {
  const { clock, random, signal, secrets } = context;
  const request = { url, headers: spec.headers, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, attempts: 2, secrets, signal };
  try {
    return (await sendRequest(request, { clock, random })).json();
  } catch (error) {
    if (nothing !== undefined && error instanceof HttpError && error.status === nothing && isNotFound(error.reason)) return null;
    throw failed(error);
  }
}

/** Jaeger's own "not found", not that of a proxy or of a path nobody serves. */
function isNotFound(reason: string | undefined): boolean {
  return /"httpCode"\s*:\s*404/.test(reason ?? '');
}

function failed(error: unknown): unknown {
  if (isForeshadowError(error) || !(error instanceof HttpError)) return error;
  if (error.kind === 'too-large') return fail('FS_TRACE_TOO_LARGE', { found: error.message, cause: error });
  const hint =
    error.status === 401 || error.status === 403
      ? { hint: 'Name the credentials it asks for under `traces.headers`, as `env:NAME`.' }
      : error.status === 404
        ? { hint: "Check `traces.url`: the address of Jaeger's query service, with its base path, without /api." }
        : {};
  return fail('FS_TRACE_BACKEND', { found: error.message, cause: error, ...hint });
}
