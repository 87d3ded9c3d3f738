import { formatCents, idOf, summarise } from './catalogue.js';
import { rows } from './database.js';
import { refuse } from './refusal.js';

const MOST = 20;

/** GET /orders: the newest first. */
export async function listOrders({ customer }) {
  const orders = await rows('SELECT id, status, total_cents, placed_at FROM orders WHERE customer_id = $1 ORDER BY id DESC LIMIT $2', [
    customer,
    MOST,
  ]);
  return { body: { orders: orders.map(describeOrder) } };
}

/** GET /orders/{id}: one of the customer's own, with its lines. */
export async function readOrder({ customer, parameters: { id } }) {
  const [order] = await rows('SELECT id, status, total_cents, placed_at FROM orders WHERE id = $1 AND customer_id = $2', [
    idOf(id),
    customer,
  ]);
  if (!order) refuse(404, 'no such order');
  const lines = await rows(
    `SELECT p.id, p.sku, p.name, p.category, l.price_cents, l.quantity FROM order_lines AS l JOIN products AS p ON p.id = l.product_id
     WHERE l.order_id = $1 ORDER BY p.id`,
    [order.id],
  );
  return { body: { ...describeOrder(order), items: lines.map((line) => ({ ...summarise(line), quantity: line.quantity })) } };
}

export function describeOrder({ id, status, total_cents: cents, placed_at: at }) {
  return { id: Number(id), status, total: formatCents(cents), placedAt: at.toISOString() };
}
