// The shop's API. PORT, DATABASE_URL, REDIS_URL, PAYMENTS_URL and PAYMENTS_KEY come from the environment.
import { createServer } from 'node:http';
import { database } from './database.js';
import { respond } from './respond.js';
import { sessions } from './sessions.js';

const server = createServer((request, response) => {
  respond(request, response).catch((error) => {
    console.error(`${request.method} ${request.url}: ${error.stack}`);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'internal error' }));
  });
});

await sessions.connect();
server.listen(Number(process.env.PORT ?? 8080), () => console.log(`listening on port ${server.address().port}`));

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);

function stop() {
  server.close(async () => {
    await database.end();
    await sessions.close();
  });
  server.closeIdleConnections();
}
