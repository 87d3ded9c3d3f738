import { emptyCart, linesOf, totalOf } from './cart.js';
import { transact } from './database.js';
import { describeOrder } from './orders.js';
import { pay } from './payments.js';
import { refuse } from './refusal.js';

/** POST /checkout: what is in the cart becomes a paid order. */
export async function checkout({ customer }) {
  const lines = await linesOf(customer);
  if (lines.length === 0) refuse(409, 'the cart is empty');
  const order = await transact((client) => place(client, customer, lines));
  await emptyCart(customer);
  return { status: 201, headers: { location: `/orders/${order.id}` }, body: describeOrder(order) };
}

async function place(client, customer, lines) {
  const total = totalOf(lines);
  const { rows: placed } = await client.query(
    "INSERT INTO orders (customer_id, status, total_cents) VALUES ($1, 'pending', $2) RETURNING id, placed_at",
    [customer, total],
  );
  const [{ id, placed_at }] = placed;
  await client.query('INSERT INTO order_lines SELECT $1, * FROM unnest($2::int[], $3::int[], $4::int[])', [
    id,
    lines.map(({ product }) => product.id),
    lines.map(({ quantity }) => quantity),
    lines.map(({ product }) => product.price_cents),
  ]);
  const payment = await pay({ order: id, cents: total });
  await client.query("UPDATE orders SET status = 'paid', payment_id = $2 WHERE id = $1", [id, payment.id]);
  return { id, status: 'paid', total_cents: total, placed_at };
}
