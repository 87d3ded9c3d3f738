import { HttpError } from '../../io/http-error.js';
import { sendRequest } from '../../io/http.js';
import type { ReverterContext } from '../reverter-context.js';
import type { HealthSpec } from '../reverter-spec.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const ONE_TRY_MS = 10_000;

/**
 * Asks until the service answers with 2xx.
 * @param withinMs default: what the configuration says; 0: once
 * @returns null, or why it is not healthy
 */
export async function awaitHealth(
  health: HealthSpec | undefined,
  context: ReverterContext,
  withinMs = health?.withinMs ?? 0,
): Promise<string | null> {
  if (!health) return null;
  const { clock, random, signal } = context;
  const until = clock.monotonic() + withinMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
    const left = until - clock.monotonic();
    try {
      const timeoutMs = Math.ceil(Math.max(1_000, Math.min(ONE_TRY_MS, left)));
      await sendRequest({ url: health.url, attempts: 1, timeoutMs, maxBytes: 1_048_576, signal }, { clock, random });
      return null;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof HttpError)) throw error;
      if (clock.monotonic() + pause >= until) return `not healthy: ${context.redact(error.message)}`;
    }
    await clock.sleep(pause, signal);
  }
}
