import { z } from 'zod';
import { DATADOG_SITES } from '../../metrics/datadog-answer.js';
import { isSelector } from '../../metrics/selector.js';
import { DATABASE_KINDS, METRIC_SOURCES } from '../../metrics/spec.js';
import { choice, duration, key, listOf, phrase, required, section, textMap, word } from '../words.js';
import { url } from './output.js';

const PATH = 'a path such as /metrics';
const path = word(z.string({ error: `expected ${PATH}` }), { title: 'path', expected: PATH }, (value) =>
  value.startsWith('/') ? value : undefined,
);

const SELECTOR = 'a selector without functions, such as http_requests_total{version="{{version}}"}';
const selector = word(z.string({ error: `expected ${SELECTOR}` }), { title: 'selector', expected: SELECTOR }, (value) =>
  isSelector(value) ? value.trim() : undefined,
);

const envName = phrase('env:NAME');

/** `metrics:` what is read from elsewhere beside the traffic. */
export const metrics = listOf(
  section({
    source: required(choice(METRIC_SOURCES), 'the kind of source'),
    url: key(
      url,
      '`prometheus`: the server (`datadog`: one in front of it); may be `env:NAME`; `database`: its address, always `env:NAME`, in which `{{arm}}` is filled in',
    ),
    site: key(choice(DATADOG_SITES), '`datadog`: the site of the account', 'datadoghq.com'),
    api: key(choice(['v1', 'v2']), '`datadog`: the version of its query API', 'v2'),
    'api-key': key(phrase('env:NAME'), '`datadog`: the API key, `env:NAME`'),
    'app-key': key(phrase('env:NAME'), '`datadog`: the application key, `env:NAME`'),
    path: key(path, "`exposition`: the path of each arm's own metrics page", '/metrics'),
    container: key(
      phrase('the name or id of a container'),
      "`container`: the container of each arm, such as `shop-{{arm}}`; default: those of the arm's service under test",
    ),
    kind: key(choice(DATABASE_KINDS), '`database`: which one'),
    urls: key(
      section({
        primary: key(envName, 'of the primary'),
        shadow: key(envName, 'of the shadow'),
        baseline: key(envName, 'of the baseline'),
      }),
      '`database`: the address for each arm, `env:NAME`; instead of `url`',
    ),
    queries: key(
      z.record(z.string(), phrase('a query'), { error: 'expected a mapping of names to queries' }).meta({ title: 'map of queries' }),
      'required but for `container` and `database`, whose queries are names of quantities (docs/databases.md); name -> query; the name is a KPI, or a value in an `expression`; `{{arm}}`, `{{host}}`, `{{port}}`, `{{run}}`, `{{window}}` are filled in',
    ),
    histograms: key(
      z.record(z.string(), selector, { error: 'expected a mapping of names to selectors' }).meta({ title: 'map of selectors' }),
      "`prometheus`: name -> selector of a histogram (classic or native), e.g. `latency: http_request_duration_seconds{version='{{version}}'}`: requests above each bound",
    ),
    counts: key(
      z
        .record(
          z.string(),
          section({
            events: required(selector, 'the selector of the counter of events'),
            of: required(selector, 'the selector of the counter of everything they are among'),
          }),
          { error: 'expected a mapping of names to `events` and `of`' },
        )
        .meta({ title: 'map of counters' }),
      '`prometheus`: name -> two counters: events, and the requests or jobs they are among',
    ),
    parity: key(
      section({
        requests: key(phrase('a query'), 'requests a second that the arm serves, all replicas together'),
        replicas: key(phrase('a query'), 'how many replicas serve them'),
        age: key(phrase('a query'), 'seconds since its youngest replica was started, e.g. time() - max(process_start_time_seconds{...})'),
        'cpu-limit': key(phrase('a query'), 'CPU cores that a replica may use'),
        'memory-limit': key(phrase('a query'), 'bytes that a replica may use'),
      }),
      'driver `attach`: what tells how much each arm bears; unless both bear the same, times, CPU and memory never pass',
    ),
    tenant: key(phrase('a tenant'), '`prometheus`: sent as `X-Scope-OrgID`; may hold `env:NAME`'),
    bearer: key(phrase('env:NAME'), '`prometheus`: the token of `Authorization: Bearer`, `env:NAME`'),
    ca: key(
      phrase('the path of a file'),
      "`prometheus`: certificates (PEM) the server's is checked against, relative to the configuration's directory",
    ),
    headers: key(textMap('a text'), 'headers of every request (authorization, tenant); values may hold `env:NAME`'),
    delay: key(duration, 'how long the source needs until a value can be read; default: 30s for `datadog`, else none'),
    step: key(duration, 'time between two points; default: a sixtieth of the run, from 1s to 1m'),
  }),
  'a list of sources',
);
