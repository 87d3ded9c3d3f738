import type { ServerResponse } from 'node:http';
import { answeringServer, type ReceivedRequest } from './answering-server.js';

/** One series of an answer at one time: a value as the API writes it, or a native histogram. */
export interface StandInSample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value?: number | undefined;
  readonly histogram?: unknown;
}

/** What a query answers at a time (seconds since the epoch). */
export type StandInAnswer = (query: string, atSeconds: number) => readonly StandInSample[];

export interface PrometheusStandIn extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
  /** an answer is being awaited */
  isBusy(): boolean;
}

/** The query API of Prometheus over a function of time. @param fault answers in its place where it returns true */
export async function prometheusStandIn(
  answer: StandInAnswer,
  fault: (request: ReceivedRequest, response: ServerResponse, index: number) => boolean = () => false,
): Promise<PrometheusStandIn> {
  let open = 0;
  const server = await answeringServer((request, response, index) => {
    open++;
    response.once('close', () => open--);
    if (fault(request, response, index)) return;
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const asked = (name: string): number => Number(searchParams.get(name));
    const query = searchParams.get('query') ?? '';
    response.setHeader('content-type', 'application/json');
    if (pathname.endsWith('/query_range')) response.end(JSON.stringify(matrix(answer, query, asked('start'), asked('end'), asked('step'))));
    else if (pathname.endsWith('/query')) response.end(JSON.stringify(vector(answer, query, asked('time'))));
    else response.writeHead(404).end();
  });
  return { url: server.url, received: server.received, isBusy: () => open > 0, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

function matrix(answer: StandInAnswer, query: string, start: number, end: number, step: number): unknown {
  const rows = new Map<string, { metric: StandInSample['metric']; values?: unknown[]; histograms?: unknown[] }>();
  for (let at = start; at <= end + 1e-9; at += step)
    for (const { metric, value, histogram } of answer(query, at)) {
      const key = JSON.stringify(metric);
      const row = rows.get(key) ?? { metric };
      rows.set(key, row);
      if (histogram === undefined) (row.values ??= []).push([at, written(value ?? 0)]);
      else (row.histograms ??= []).push([at, histogram]);
    }
  return { status: 'success', data: { resultType: 'matrix', result: [...rows.values()] } };
}

function vector(answer: StandInAnswer, query: string, at: number): unknown {
  const result = answer(query, at).map(({ metric, value, histogram }) =>
    histogram === undefined ? { metric, value: [at, written(value ?? 0)] } : { metric, histogram: [at, histogram] },
  );
  return { status: 'success', data: { resultType: 'vector', result } };
}

function written(value: number): string {
  return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}
