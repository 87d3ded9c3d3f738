import { fail } from '../core/errors.js';
import type { StubExchange } from '../environment/egress-stub.js';
import { bodyBytes } from '../traffic/body.js';
import type { Exchange } from '../traffic/exchange.js';
import { openRecording } from '../traffic/sources/open-recording.js';

/** Answers kept in memory for one host; a longer recording is not a stub. */
const MOST_EXCHANGES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The answers of a recording that stands in for a host. Requests without a recorded answer are left out.
 * @throws FS_EGRESS_STUB naming the file where it cannot be read, holds no answer, or is too large to be held
 */
export async function readStub(file: string): Promise<readonly StubExchange[]> {
  const answers: StubExchange[] = [];
  let bytes = 0;
  try {
    for await (const exchange of (await openRecording(file)).exchanges) {
      const answer = answerOf(exchange);
      if (!answer) continue;
      bytes += answer.body.byteLength;
      if (answers.push(answer) > MOST_EXCHANGES || bytes > MOST_BYTES) break;
    }
  } catch (cause) {
    throw fail('FS_EGRESS_STUB', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
  }
  if (answers.length === 0) throw fail('FS_EGRESS_STUB', { found: 'a recording without any answer', place: { file } });
  if (answers.length > MOST_EXCHANGES || bytes > MOST_BYTES)
    throw fail('FS_EGRESS_STUB', {
      found: 'a recording too large for a stub',
      expected: `at most ${MOST_EXCHANGES} answers, 256 MiB`,
      place: { file },
    });
  return answers;
}

function answerOf({ method, target, body, response }: Exchange): StubExchange | undefined {
  if (!response || response.body?.truncated) return undefined;
  return {
    method,
    target,
    requestBody: body?.encoding === 'utf8' ? body.text : '',
    status: response.status,
    headers: response.headers,
    body: bodyBytes(response.body),
  };
}
