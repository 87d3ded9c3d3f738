import { describe, expect, test } from '@jest/globals';
import { readTraces, tracesUrl } from '../../src/trace/jaeger-answer.js';
import { otlpTraceUrl, readOtlpTrace } from '../../src/trace/otlp-answer.js';
import type { Span } from '../../src/trace/span.js';

const ID = '0af7651916cd43dd8448eb211c80319c';
const EXPECTED: Span[] = [
  {
    id: '0000000000000002',
    parentId: '1af7651916cd43dd',
    service: 'shop',
    name: 'GET /books/12',
    kind: 'server',
    startUs: 1_795_607_500_000_000,
    durationUs: 5_000,
    isError: true,
    arm: 'primary',
  },
  {
    id: 'b7ad6b7169203332',
    parentId: '0000000000000002',
    service: 'shop',
    name: 'SELECT',
    kind: 'client',
    startUs: 1_795_607_500_000_000,
    durationUs: 2_000,
    isError: false,
  },
];

/** As Jaeger 1.76 answered. */
const V1 = {
  data: [
    {
      traceID: ID.replace(/^0/, ''),
      spans: [
        {
          traceID: ID,
          spanID: '2',
          operationName: 'GET /books/12',
          references: [{ refType: 'CHILD_OF', traceID: ID, spanID: '1af7651916cd43dd' }],
          startTime: 1_795_607_500_000_000,
          duration: 5_000,
          tags: [
            { key: 'foreshadow.arm', type: 'string', value: 'primary' },
            { key: 'span.kind', type: 'string', value: 'server' },
            { key: 'error', type: 'bool', value: true },
          ],
          logs: [],
          processID: 'p1',
          warnings: null,
        },
        {
          spanID: 'b7ad6b7169203332',
          operationName: 'SELECT',
          references: [
            { refType: 'FOLLOWS_FROM', spanID: 'ffffffffffffffff' },
            { refType: 'CHILD_OF', spanID: '0000000000000002' },
          ],
          startTime: 1_795_607_500_000_000,
          duration: 2_000,
          tags: [{ key: 'span.kind', type: 'string', value: 'client' }],
          processID: 'p1',
        },
      ],
      processes: { p1: { serviceName: 'shop', tags: [] } },
    },
  ],
  errors: [{ msg: 'trace not found', traceID: '1' }],
};

const V3 = {
  result: {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] },
        scopeSpans: [
          {
            spans: [
              {
                spanId: '0000000000000002',
                parentSpanId: '1af7651916cd43dd',
                name: 'GET /books/12',
                kind: 2,
                startTimeUnixNano: '1795607500000000000',
                endTimeUnixNano: '1795607500005000000',
                attributes: [{ key: 'foreshadow.arm', value: { stringValue: 'primary' } }],
                status: { message: 'x', code: 2 },
              },
              {
                spanId: 't61rcWkgMzI=',
                parentSpanId: 'AAAAAAAAAAI=',
                name: 'SELECT',
                kind: 'SPAN_KIND_CLIENT',
                startTimeUnixNano: '1795607500000000000',
                endTimeUnixNano: '1795607500002000000',
                status: {},
              },
            ],
          },
        ],
      },
    ],
  },
};

describe("Jaeger's answers", () => {
  test('both of its query APIs are read to the same spans; ids are padded, base64 is understood', () => {
    expect(readTraces(V1)).toEqual(new Map([[ID, EXPECTED]]));
    expect(readOtlpTrace(V3)).toEqual(EXPECTED);
    expect(readOtlpTrace(V3.result)).toEqual(EXPECTED);
  });

  test('nothing there is nothing found; anything else is no answer', () => {
    expect(readTraces({ data: null, errors: [{ msg: 'trace not found' }] })).toEqual(new Map());
    expect(readTraces({ data: [] })).toEqual(new Map());
    for (const bad of [null, 'text', 7, [], {}, { data: null }, { data: {} }, { status: 'success' }]) {
      expect(() => readTraces(bad)).toThrow(expect.objectContaining({ code: 'FS_TRACE_BACKEND' }));
      expect(() => readOtlpTrace(bad)).toThrow(expect.objectContaining({ code: 'FS_TRACE_BACKEND' }));
    }
  });

  test('spans that cannot be read are left out of their trace', () => {
    const spans = [null, 7, {}, { spanID: 5 }, { spanID: 'a', startTime: '1', duration: 2 }, { spanID: 'a', startTime: 1, duration: -2 }];
    expect(readTraces({ data: [{ traceID: 'a', spans, processes: null }] }).get('a'.padStart(32, '0'))).toEqual([
      { id: 'a'.padStart(16, '0'), parentId: null, service: '', name: '', kind: 'unknown', startUs: 1, durationUs: 0, isError: false },
    ]);
    const otlp = [null, {}, { spanId: '!', startTimeUnixNano: '1', endTimeUnixNano: '2' }, { spanId: 'a', startTimeUnixNano: 'x' }];
    expect(readOtlpTrace({ resourceSpans: [null, { scopeSpans: [null, { spans: otlp }] }] })).toEqual([]);
  });

  test('addresses keep the base path of the query service', () => {
    expect(tracesUrl('http://h:16686/jaeger/', ['a', 'b'])).toBe('http://h:16686/jaeger/api/traces?traceID=a&traceID=b&raw=true');
    expect(otlpTraceUrl('http://h/jaeger/', 'a')).toBe('http://h/jaeger/api/v3/traces/a');
  });
});
