import { type Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly location: string | undefined;
  readonly setCookies: readonly string[];
  /** at most 1 MiB of it */
  readonly body: string;
}

export interface Asked {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

const MOST_BYTES = 1024 * 1024;
/** An answer that takes longer, or never ends (an event stream), is not for a first recording. */
const TIMEOUT_MS = 3_000;

/** One GET; undefined where there was no whole answer in time. @throws the signal's reason when aborted */
export async function ask({ origin, path, headers, agent, signal }: Asked): Promise<Answer | undefined> {
  signal.throwIfAborted();
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const answer = await new Promise<Answer | undefined>((resolve) => {
    const outgoing = request(`${origin}${path}`, { agent, headers, signal: deadline }, (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        if (size < MOST_BYTES) chunks.push(chunk);
        size += chunk.length;
      });
      incoming.on('error', () => resolve(undefined));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          contentType: incoming.headers['content-type'] ?? '',
          location: incoming.headers.location,
          setCookies: incoming.headers['set-cookie'] ?? [],
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', () => resolve(undefined));
    outgoing.end();
  });
  signal.throwIfAborted();
  return answer;
}
