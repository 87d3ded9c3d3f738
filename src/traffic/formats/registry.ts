import { fail } from '../../core/errors.js';
import { lookUp } from '../../core/registry.js';
import type { Codec } from './codec.js';
import { combined } from './combined.js';
import { goreplay } from './goreplay.js';
import { har } from './har.js';
import { jsonl } from './jsonl.js';

/** Every recording format by the name a user writes. `auto` chooses by content, in this order. */
export const FORMATS = { har, jsonl, gor: goreplay, combined } as const satisfies Record<string, Codec>;
export type FormatName = keyof typeof FORMATS;

/** Other names the same formats go by. */
const ALIASES: Readonly<Record<string, FormatName>> = { goreplay: 'gor', apache: 'combined', nginx: 'combined', ndjson: 'jsonl' };

/**
 * The codec of a format, or with `auto` the one whose files begin like `head`.
 * @param head the first tens of kilobytes, decompressed
 * @throws FS_UNKNOWN_NAME, FS_RECORDING_CORRUPT where no format is recognised
 */
export function chooseCodec(format: string, head: string): Codec {
  if (format !== 'auto') return lookUp<Codec>(FORMATS, 'recording format', ALIASES[format] ?? format);
  const found = Object.values<Codec>(FORMATS).find((codec) => codec.matches(head));
  if (found) return found;
  throw fail('FS_RECORDING_CORRUPT', {
    found: 'content of no known format',
    expected: Object.keys(FORMATS).join(' | '),
    hint: 'Name the format (`traffic.replay.format` or --format), or record with `foreshadow record`.',
  });
}
