// A stand-in for a payment provider: answers what the shop asks of it, the same for the same idempotency key, and counts.
const { createHash } = require('node:crypto');
const { createServer } = require('node:http');

/** How long a payment takes there, ms. */
const LATENCY_MS = Number(process.env.LATENCY_MS ?? 12);
const calls = new Map();

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0];
  if (path === '/__calls') return answer(response, 200, { calls: Object.fromEntries(calls) });
  const key = `${request.method} ${path}`;
  calls.set(key, (calls.get(key) ?? 0) + 1);
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    if (key !== 'POST /v1/payment_intents') return answer(response, 404, { error: { message: `Unrecognized request URL (${key})` } });
    setTimeout(() => answer(response, 200, payment(body, request.headers['idempotency-key'])), LATENCY_MS);
  });
});

function payment(body, key) {
  const asked = new URLSearchParams(body);
  const id = createHash('sha256')
    .update(key ?? body)
    .digest('hex')
    .slice(0, 24);
  const declined = asked.get('payment_method') === 'pm_card_declined';
  return {
    id: `pi_${id}`,
    object: 'payment_intent',
    amount: Number(asked.get('amount')),
    currency: asked.get('currency'),
    status: declined ? 'requires_payment_method' : 'succeeded',
  };
}

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

server.listen(Number(process.env.PORT ?? 80));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));
