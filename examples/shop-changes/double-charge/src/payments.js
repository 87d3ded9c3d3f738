import { refuse } from './refusal.js';

const origin = process.env.PAYMENTS_URL ?? 'https://api.stripe.com';
const key = process.env.PAYMENTS_KEY ?? '';

/** Asks the payment provider for the money of an order; the order's number keeps it from being asked for twice. */
export async function pay({ order, cents }) {
  await ask(`order-${order}`, cents, 'false');
  return ask(`order-${order}-confirm`, cents, 'true');
}

async function ask(idempotencyKey, cents, confirm) {
  const answer = await fetch(`${origin}/v1/payment_intents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/x-www-form-urlencoded',
      'idempotency-key': idempotencyKey,
    },
    body: new URLSearchParams({ amount: String(cents), currency: 'eur', payment_method: 'pm_card_visa', confirm }),
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`the payment provider answered ${answer.status}`);
  const payment = await answer.json();
  if (payment.status !== 'succeeded') refuse(402, 'the payment was declined');
  return payment;
}
