import { z } from 'zod';
import { choice, count, duration, fraction, key, phrase, required, section, share, size, word } from '../words.js';
import { selectBy } from './select-by.js';

const LISTEN = 'HOST:PORT such as 127.0.0.1:8080';
const listen = word(z.string({ error: `expected ${LISTEN}` }), { title: 'host:port', expected: LISTEN }, (value) => {
  const match = /^(?:\[([^\]]+)\]|([^:]*)):(\d{1,5})$/.exec(value);
  const port = Number(match?.[3]);
  return match && port <= 65_535 ? { host: match[1] ?? (match[2] || '127.0.0.1'), port } : undefined;
});

const CREDENTIALS = '`map FILE` or `test-user`';
const credentials = word(
  z.string({ error: `expected ${CREDENTIALS}` }),
  { title: 'map FILE | test-user', expected: CREDENTIALS },
  (value) => {
    if (value === 'test-user') return { kind: 'test-user' as const };
    const file = /^map[: ]\s*(\S.*)$/.exec(value)?.[1];
    return file === undefined ? undefined : { kind: 'map' as const, file };
  },
);

/** `traffic.mirror:` live traffic instead of a recording, see docs/mirror.md. */
export const mirror = section({
  listen: required(listen, 'where clients are served while the run lasts'),
  share: key(share, 'share of users whose requests are copied to the shadow', '100%'),
  split: key(fraction, 'share of users whom the shadow answers for real, in steps of 0.1%', '0%'),
  by: key(selectBy, 'what a user is known by', 'random'),
  forward: key(
    choice(['pseudonyms', 'original']),
    'what the shadow is sent; `original` only where it lies inside the trust boundary of the primary',
    'pseudonyms',
  ),
  credentials: key(credentials, 'under pseudonyms: credentials and look-up keys by a JSON file, or `traffic.auth.header` for everybody'),
  tls: key(
    section({
      key: required(phrase('the path of a PEM key'), "relative to the configuration's directory"),
      cert: required(phrase('the path of a PEM certificate'), "relative to the configuration's directory"),
    }),
    'serves clients over TLS',
  ),
  connections: key(count(1), 'copies under way at once', 32),
  timeout: key(duration, 'a copy that is not answered by then has failed', '5s'),
  'body-cap': key(size, 'requests with longer bodies are not copied; default 1MiB, 128KiB under pseudonyms'),
  control: key(phrase('a path'), 'a Unix socket for `foreshadow mirror status|split|share --control`'),
});
