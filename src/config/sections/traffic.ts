import { z } from 'zod';
import { ENTITIES, type Entity, STRATEGIES } from '../../traffic/anonymise/entity.js';
import {
  choice,
  count,
  duration,
  flag,
  key,
  listOf,
  phrase,
  positive,
  rate,
  required,
  section,
  share,
  size,
  word,
  wordOr,
} from '../words.js';
import { mirror } from './mirror.js';
import { selectBy } from './select-by.js';

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'] as const;
export const JWT_ALGORITHMS = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;
const HEADER_NAME = 'the name of a header such as authorization';
export const FORMATS = ['auto', 'jsonl', 'gor', 'har', 'combined'] as const;

const HEADER = 'a header such as "authorization: Bearer env:TOKEN"';
/** `name: value`; the value may hold `env:NAME` */
const header = word(z.string({ error: `expected ${HEADER}` }), { title: 'header', expected: HEADER }, (value) => {
  const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([^\r\n]+?)\s*$/.exec(value);
  return match ? { name: (match[1] as string).toLowerCase(), value: match[2] as string } : undefined;
});

const replay = section({
  recording: required(phrase('the path of a recording'), "the recorded requests, relative to the configuration's directory"),
  format: key(choice(FORMATS), 'how the recording is written', 'auto'),
  rate: key(
    wordOr(['auto', 'recorded', 'closed'], rate, 'auto, recorded, closed, or a rate such as 600/m').meta({
      title: 'auto | recorded | closed | rate',
    }),
    'pairs a second: `auto` finds the highest safe one, `recorded` keeps the recorded times, `closed` sends as fast as `connections` allow',
    'auto',
  ),
  speed: key(positive, 'divides the recorded times; sets `rate: recorded` where neither a rate nor a think time is named', 1),
  forward: key(
    choice(['pseudonyms', 'original']),
    "what is sent of a recording that is not anonymised where an arm has another host than the primary's: `original` only where it lies inside the primary's trust boundary",
    'pseudonyms',
  ),
  correlate: key(flag, "whether cookies, tokens and created identifiers of the recording are replaced by each arm's own", true),
  'think-time': key(
    choice(['recorded', 'none']),
    'whether a session waits between its requests as it did when it was recorded (divided by `speed`); default: recorded with `rate: recorded`, else none',
  ),
  connections: key(count(1), 'connections to each arm at most', 64),
  pairing: key(choice(['auto', 'concurrent', 'back-to-back']), 'how the arms are sent the same request', 'auto'),
  timeout: key(duration, 'after this a request counts as failed', '30s'),
  'body-cap': key(size, 'how much of a response body is kept for comparing', '1MiB'),
});

const jwt = section({
  key: required(phrase('env:NAME'), 'what signs, written `env:NAME`: a text for HS..., else the private key as PKCS #8 PEM or JWK'),
  algorithm: key(choice(JWT_ALGORITHMS), 'how it is signed', 'HS256'),
  claims: key(
    z.record(z.string(), z.unknown(), { error: 'expected a mapping of claims' }).meta({ title: 'mapping of claims' }),
    'what the token says; `{{session}}` and `{{arm}}` are replaced; `sub` is the session where it is not named',
  ),
  header: key(
    word(z.string({ error: `expected ${HEADER_NAME}` }), { title: 'header name', expected: HEADER_NAME }, (value) =>
      /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(value) ? value.toLowerCase() : undefined,
    ),
    'the header that carries it; `authorization` as `Bearer TOKEN`, any other the token alone',
    'authorization',
  ),
  expires: key(duration, 'how long a token is valid', '24h'),
});

const synthetic = section({
  scenarios: required(phrase('a path or a pattern'), "scenario files, e.g. traffic/*.yml, relative to the configuration's directory"),
  rate: key(
    wordOr(['auto'], rate, 'auto, or a rate of transactions such as 60/m').meta({ title: 'auto | rate' }),
    'transactions that begin in a time: `auto` finds the highest safe rate, or beside `replay` takes `share` of its rate',
    'auto',
  ),
  users: key(count(1), 'so many users at once, each beginning anew when it has ended (closed loop), instead of a rate'),
  share: key(share, 'of all requests, beside `replay`', '20%'),
});

const select = section({
  share: key(
    wordOr(['auto'], share, 'auto, or a share above 0 and at most 1, such as 5% or 0.05').meta({ title: 'auto | share' }),
    'how much of the recording is sent; `auto`: all of it to copies, else by criticality and by how the shadow bears it, see docs/selection.md',
    'auto',
  ),
  quota: key(count(1), 'at least so many requests of every route, where the recording has them, whatever the share'),
  by: key(selectBy, 'what the stable hash is taken of, so that one user is chosen whole', 'random'),
  match: key(
    section({
      methods: key(listOf(choice(METHODS), 'a list of methods').meta({ title: 'list of methods' }), 'only these methods'),
      paths: key(
        listOf(phrase('a glob'), 'a list of globs').meta({ title: 'list of globs' }),
        'only these paths (globs over the path without its query)',
      ),
    }),
    'filters before the share',
  ),
  missing: key(choice(['skip', 'keep']), 'what happens to a request without the attribute', 'skip'),
});

const strategy = key(choice(STRATEGIES), 'what becomes of it', 'pseudonym');
const strategies = Object.fromEntries(ENTITIES.map((entity) => [entity, strategy])) as Readonly<Record<Entity, typeof strategy>>;

/** `traffic:` what is sent to the arms. */
export const traffic = section({
  replay: key(replay, 'replays a recording; this, `synthetic`, both, or `mirror`'),
  synthetic: key(synthetic, 'scripted transactions on all arms, see docs/transactions.md'),
  mirror: key(mirror, 'live traffic: a mirror in front of the running service (driver `url`), see docs/mirror.md'),
  select: key(select, 'which of the recorded requests are sent'),
  auth: key(
    section({
      header: key(
        z.union([header, z.array(header)], { error: `expected ${HEADER}, or a list of them` }).meta({ title: 'header or list of headers' }),
        'set on every request to every arm; the value is written `env:NAME`',
      ),
      login: key(
        phrase('a path'),
        'a scenario file with one scenario, run for each session on each arm; its cookies and `session.headers` go with every request',
      ),
      jwt: key(jwt, 'signs a test token for each session: a user of its own on every arm'),
    }),
    'how the arms let the traffic in',
  ),
  safety: key(
    section({
      unsafe: key(
        choice(['auto', 'skip', 'replay']),
        'POST, PUT, PATCH, DELETE: `auto` replays them only where every arm has state of its own and egress is denied',
        'auto',
      ),
    }),
    'what may be replayed',
  ),
  anonymise: key(
    section({
      key: key(phrase('env:NAME'), 'key of the pseudonyms, written `env:NAME`; a fresh one a run where it is not given'),
      entities: key(
        wordOr(
          ['default', 'all'],
          listOf(choice(ENTITIES), `a list of ${ENTITIES.join(', ')}`),
          `default, all, or a list of ${ENTITIES.join(', ')}`,
        ).meta({
          title: 'default | all | list of entities',
        }),
        'what is replaced; credentials (`JWT`, `API_KEY`, `SECRET`) always are',
        'default',
      ),
      strategies: key(section(strategies), 'what becomes of an entity; `pseudonym` where it is not listed'),
    }),
    'what is replaced before anything is stored or shown',
  ),
  ignore: key(
    listOf(phrase('a JSON path or a header'), 'a list of JSON paths and headers').meta({ title: 'list of texts' }),
    'JSON paths (`$.items[].id`, `$.**.updatedAt`) and `header:NAME`s whose differences are never reported',
  ),
  for: key(duration, 'measured traffic, warm-up cut; default by criticality, see the table'),
});
