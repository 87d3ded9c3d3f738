import { fail } from '../../core/errors.js';
import type { Series } from '../../core/series.js';
import { HttpError } from '../../io/http-error.js';
import { type HttpContext, sendRequest } from '../../io/http.js';
import {
  encodeWriteRequest,
  REMOTE_WRITE_HEADERS,
  type RemoteSeries,
  type RemoteWriteOptions,
  remoteBatches,
  remoteSeries,
} from '../remote-write.js';

export interface RemoteWriteSpec extends RemoteWriteOptions {
  /** e.g. `http://127.0.0.1:9090/api/v1/write` */
  readonly url: string;
  /** e.g. authorization, `X-Scope-OrgID`; never shown */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Samples a request, the default of Prometheus' own sender. */
const MAX_SAMPLES = 2_000;
/** Sending the same samples twice changes nothing, so a POST may be repeated here. */
const ATTEMPTS = 5;

/**
 * Sends stored series to a remote-write 1.0 receiver (Prometheus, VictoriaMetrics, Mimir), one request after another so that the
 * samples of a series arrive in order.
 * @returns how many samples were sent in how many requests
 * @throws FS_REMOTE_WRITE where the receiver cannot be reached or refuses
 */
export async function writeRemote(
  series: readonly Series[],
  spec: RemoteWriteSpec,
  context: HttpContext,
): Promise<{ samples: number; requests: number }> {
  let samples = 0;
  let requests = 0;
  for (const batch of remoteBatches(remoteSeries(series, spec), MAX_SAMPLES)) {
    await sendBatch(batch, spec, context);
    samples += batch.reduce((sum, one) => sum + one.samples.length, 0);
    requests++;
  }
  return { samples, requests };
}

async function sendBatch(batch: readonly RemoteSeries[], spec: RemoteWriteSpec, context: HttpContext): Promise<void> {
  const request = {
    url: spec.url,
    method: 'POST' as const,
    headers: { ...spec.headers, ...REMOTE_WRITE_HEADERS },
    body: encodeWriteRequest(batch),
    attempts: ATTEMPTS,
    secrets: Object.values(spec.headers ?? {}),
    signal: spec.signal,
  };
  try {
    await sendRequest(request, context);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (error.kind === 'cancelled') throw fail('FS_CANCELLED', { found: error.message });
    throw fail('FS_REMOTE_WRITE', { found: error.message });
  }
}
