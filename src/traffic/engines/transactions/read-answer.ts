import type { Answer } from '../../synthetic/answer.js';
import type { ArmSession } from '../../synthetic/arm-session.js';
import type { Call } from '../call.js';
import { encodingOf } from '../compare-calls.js';
import { decodeBody } from '../decode-body.js';

/** What a call came to, for extractions and assertions; null where there was no answer. The body is decoded only where somebody looks at it. */
export async function readAnswer(
  call: Call,
  session: ArmSession,
  path: string,
  withBody: boolean,
  capBytes: number,
): Promise<Answer | null> {
  const { status, latencyMs } = call.observation();
  if (status === null || latencyMs === null) return null;
  const codings = withBody ? encodingOf(call) : '';
  const kept = withBody ? call.body.kept() : new Uint8Array(0);
  const body = codings === '' ? kept : ((await decodeBody(kept, codings, capBytes)) ?? kept);
  return {
    status,
    latencyMs,
    headers: call.headers,
    text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'),
    cookie: (name) => session.cookie(path, name),
  };
}
