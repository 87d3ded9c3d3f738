import { createServer } from 'node:http';
import { type ListenAddress, listenOn, originOf } from '../../io/listen.js';

export interface MetricsServer extends AsyncDisposable {
  readonly origin: string;
}

/**
 * Serves `GET /metrics`.
 * @param render the text, made anew for each scrape
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
export async function startMetricsServer(listen: ListenAddress, contentType: string, render: () => string): Promise<MetricsServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, (request, reply) => {
    const path = (request.url ?? '').split('?', 1)[0];
    const isKnown = path === '/metrics' && (request.method === 'GET' || request.method === 'HEAD');
    reply.writeHead(isKnown ? 200 : 404, { 'content-type': isKnown ? contentType : 'text/plain; charset=utf-8' });
    reply.end(isKnown ? render() : 'metrics are at /metrics\n');
  });
  server.maxConnections = 16;
  const port = await listenOn(server, listen);
  return {
    origin: originOf(listen.host, port),
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
