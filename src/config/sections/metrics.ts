import { z } from 'zod';
import { DATADOG_SITES } from '../../metrics/datadog-answer.js';
import { METRIC_SOURCES } from '../../metrics/spec.js';
import { choice, duration, key, listOf, phrase, required, section, textMap, word } from '../words.js';
import { url } from './output.js';

const PATH = 'a path such as /metrics';
const path = word(z.string({ error: `expected ${PATH}` }), { title: 'path', expected: PATH }, (value) =>
  value.startsWith('/') ? value : undefined,
);

/** `metrics:` what is read from elsewhere beside the traffic. */
export const metrics = listOf(
  section({
    source: required(choice(METRIC_SOURCES), 'the kind of source'),
    url: key(url, '`prometheus`: the server (`datadog`: one in front of it); may be `env:NAME`'),
    site: key(choice(DATADOG_SITES), '`datadog`: the site of the account', 'datadoghq.com'),
    api: key(choice(['v1', 'v2']), '`datadog`: the version of its query API', 'v2'),
    'api-key': key(phrase('env:NAME'), '`datadog`: the API key, `env:NAME`'),
    'app-key': key(phrase('env:NAME'), '`datadog`: the application key, `env:NAME`'),
    path: key(path, "`exposition`: the path of each arm's own metrics page", '/metrics'),
    queries: required(
      z.record(z.string(), phrase('a query'), { error: 'expected a mapping of names to queries' }).meta({ title: 'map of queries' }),
      'name -> query; the name is a KPI, or a value in an `expression`; `{{arm}}`, `{{host}}`, `{{port}}`, `{{run}}`, `{{window}}` are filled in',
    ),
    headers: key(textMap('a text'), 'headers of every request (authorization, tenant); values may hold `env:NAME`'),
    delay: key(duration, 'how long the source needs until a value can be read; default: 30s for `datadog`, else none'),
    step: key(duration, 'time between two points; default: a sixtieth of the run, from 1s to 1m'),
  }),
  'a list of sources',
);
