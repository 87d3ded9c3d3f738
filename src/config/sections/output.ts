import { z } from 'zod';
import { flag, key, required, section, textMap, word } from '../words.js';

/** `report:` where the report goes. */
export const report = section({
  'pull-request': key(flag, 'one comment on the pull request, kept up to date', true),
  check: key(
    z.literal(false, { error: 'expected false; check runs are not in this version' }).meta({ title: 'false' }),
    'must be false in this version',
    false,
  ),
  html: key(flag, 'an HTML report in the run folder', true),
});

const URL_WORD = 'an http or https URL, or env:NAME';
/** An address of a server, or the name of the variable that holds it. */
export const url = word(z.string({ error: `expected ${URL_WORD}` }), { title: 'URL', expected: URL_WORD }, (value) => {
  if (/^env:[A-Z_][A-Z0-9_]*$/.test(value)) return value;
  const parsed = new URL(value);
  return /^https?:$/.test(parsed.protocol) && parsed.username === '' ? value : undefined;
});

/** `remote-write:` a Prometheus remote-write endpoint that keeps the points of the run. */
export const remoteWrite = section({
  url: required(url, 'the endpoint; may be `env:NAME`'),
  headers: key(textMap('a text'), 'headers of every request; values may hold `env:NAME`'),
});
