// A target that notes when each request arrives: a bare TCP server that answers every request head with the same 1 kB, so that it
// costs little and waits for nothing. GET /arrivals on its second port gives the arrival times (ms) since the last time it was asked.
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';

const [dataPorts, controlPort] = [process.argv[2].split(',').map(Number), Number(process.argv[3])];
const body = JSON.stringify({ filler: 'x'.repeat(1_000) });
const answer = Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
const END = Buffer.from('\r\n\r\n');
const arrivals = new Map(dataPorts.map((port) => [port, []]));

for (const port of dataPorts) {
  createServer({ noDelay: true }, (socket) => {
    let rest = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const now = performance.now();
      let data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      for (let at = data.indexOf(END); at >= 0; at = data.indexOf(END)) {
        arrivals.get(port).push(now);
        socket.write(answer);
        data = data.subarray(at + END.length);
      }
      rest = data;
    });
  }).listen(port, '127.0.0.1', 4_096);
}

createHttpServer((_request, response) => {
  response.end(JSON.stringify(Object.fromEntries(arrivals)));
  for (const list of arrivals.values()) list.length = 0;
}).listen(controlPort, '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
