import { bodyBytes } from '../body.js';
import type { RecordedResponse } from '../exchange.js';
import type { Reply } from '../observation.js';
import type { Answer } from './compare-calls.js';

/**
 * The recorded answer as a reply to compare with: what the live code itself answers otherwise today than it did then is no work of the
 * change. Null where the recording kept no whole body.
 */
export function recordedReply(response: RecordedResponse | null): Reply | null {
  if (!response?.body || response.body.truncated) return null;
  return { status: response.status, headers: response.headers.flat(), body: bodyBytes(response.body), truncated: false };
}

/** Whether the primary answers as recorded, byte for byte; an answer that is still compressed counts as another one, and is compared decoded. */
export function answersAsRecorded(primary: Answer, response: RecordedResponse): boolean {
  if (primary.status !== response.status || !response.body) return false;
  const recorded = bodyBytes(response.body);
  return primary.body.bytes === recorded.byteLength && Buffer.compare(primary.body.kept(), recorded) === 0;
}
