import { fail } from '../core/errors.js';
import type { FullAnonymiser } from '../traffic/anonymise/anonymiser.js';
import type { CliIo } from './io.js';
import { parseJson, readLinesOf } from './read-input.js';

/** `--detect --ndjson`: a text a line in, its findings a line out. Offsets count UTF-16 code units, the end is exclusive. @throws FS_INPUT_INVALID */
export async function detectLines(input: string, anonymiser: FullAnonymiser, io: CliIo): Promise<number> {
  for await (const { text, line } of readLinesOf(input, io)) {
    const document = parseJson(text, input, line) as { id?: unknown; text?: unknown } | null;
    if (typeof document?.text !== 'string')
      throw fail('FS_INPUT_INVALID', { found: 'a line without "text"', expected: '{"id":1,"text":"..."}', place: { file: input, line } });
    io.stdout(`${JSON.stringify({ id: document.id ?? line, findings: anonymiser.detect(document.text) })}\n`);
  }
  return 0;
}

/** `--detect`: the whole input is one text. */
export async function detectIn(chunks: AsyncIterable<Uint8Array>, anonymiser: FullAnonymiser, json: boolean, io: CliIo): Promise<number> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const findings = anonymiser.detect(Buffer.concat(parts).toString('utf8'));
  const counts: Record<string, number> = {};
  for (const { entity } of findings) counts[entity] = (counts[entity] ?? 0) + 1;
  if (json) io.stdout(`${JSON.stringify({ findings, counts })}\n`);
  else
    io.stdout(
      Object.keys(counts).length === 0
        ? 'nothing found\n'
        : Object.entries(counts)
            .map(([entity, count]) => `${entity} ${count}\n`)
            .join(''),
    );
  return 0;
}
