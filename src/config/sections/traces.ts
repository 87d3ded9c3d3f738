import { TRACE_BACKENDS } from '../../trace/spec.js';
import { choice, duration, key, phrase, required, section, share, textMap } from '../words.js';
import { url } from './output.js';

/** `traces:` where the traces of the arms are kept, and where the spans of our own requests go. */
export const traces = section({
  backend: key(choice(TRACE_BACKENDS), 'what the traces of the arms are read from; left out: nothing is compared'),
  url: key(url, "address of the backend's query service, http://HOST:16686 for Jaeger; may be `env:NAME`"),
  api: key(choice(['v1', 'v3']), '`jaeger`: the version of its query API', 'v1'),
  headers: key(textMap('a text'), 'headers of every query (authorization, tenant); values may hold `env:NAME`'),
  ui: key(url, 'where a reader of the report reaches its pages; default: `url`, unless that is `env:NAME`'),
  delay: key(duration, 'how long the spans of a request need until they can be read', '7s'),
  sample: key(share, 'share of the requests whose traces are exported and compared', '10%'),
  service: key(phrase('a name'), '`service.name` of the exported spans', 'foreshadow'),
  otlp: key(
    section({
      url: required(url, 'OTLP/HTTP receiver, http://HOST:4318; without a path, /v1/traces; may be `env:NAME`'),
      headers: key(textMap('a text'), 'headers of every export; values may hold `env:NAME`'),
    }),
    'exports a span for each trial and arm, below which the spans of the service hang',
  ),
});
