import type { Issue } from '../core/errors.js';
import { isMapping, show, valueAt } from './issues.js';
import type { SourceMap } from './positions.js';

/** Keys that only the comparison reads. */
const OF_BACKEND = ['url', 'api', 'headers', 'ui', 'delay'] as const;

/** The rules that join the keys of `traces`. */
export function traceRules(source: SourceMap): Issue[] {
  const traces = valueAt(source.value, ['traces']);
  if (!isMapping(traces)) return [];
  const { backend, otlp, url } = traces;
  const place = (key: string) => source.placeOfKey(['traces', key]);
  if (backend === undefined && otlp === undefined)
    return [{ message: 'nothing is exported or compared', expected: 'backend: jaeger, or otlp', place: source.placeOfKey(['traces']) }];
  if (backend !== undefined)
    return [
      ...(url === undefined
        ? [{ message: 'missing url', expected: "the address of the backend's query service, http://HOST:16686", place: place('url') }]
        : []),
      ...foreignTraffic(source),
    ];
  return OF_BACKEND.filter((key) => traces[key] !== undefined).map((key) => ({
    message: 'only a `backend` reads this key',
    found: show(key),
    expected: 'backend: jaeger beside it, or `otlp` alone',
    place: place(key),
  }));
}

/** Requests that Foreshadow does not send itself begin traces of their own on each arm. */
function foreignTraffic(source: SourceMap): Issue[] {
  const traffic = valueAt(source.value, ['traffic']);
  const isOthers = traffic === 'none' || (isMapping(traffic) && traffic['mirror'] !== undefined);
  return isOthers
    ? [
        {
          message: 'the traces of live traffic cannot be compared',
          found: show(traffic === 'none' ? 'none' : 'mirror'),
          expected: 'traffic.replay or traffic.synthetic, whose requests carry one trace to every arm',
          place: source.placeOfKey(['traces', 'backend']),
        },
      ]
    : [];
}
