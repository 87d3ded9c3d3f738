import { formatCents, idOf, summarise } from './catalogue.js';
import { rows } from './database.js';
import { refuse } from './refusal.js';
import { sessions } from './sessions.js';

const CART_SECONDS = 24 * 3600;
const keyOf = (customer) => `cart:${customer}`;

/** GET /cart */
export async function readCart({ customer }) {
  return { body: await describe(customer) };
}

/** POST /cart {"productId", "quantity"} */
export async function addToCart({ customer, body: { productId, quantity = 1 } }) {
  const id = idOf(productId);
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > 100) refuse(400, 'quantity is a whole number from 1 to 100');
  const [product] = await rows('SELECT id FROM products WHERE id = $1', [id]);
  if (!product) refuse(404, 'no such product');
  await sessions.hSet(keyOf(customer), String(id), String(quantity));
  await sessions.expire(keyOf(customer), CART_SECONDS);
  return { status: 201, body: await describe(customer) };
}

/** DELETE /cart */
export async function clearCart({ customer }) {
  await emptyCart(customer);
  return { status: 204 };
}

/** The lines of a cart, in the order of their products. */
export async function linesOf(customer) {
  const quantities = await sessions.hGetAll(keyOf(customer));
  const ids = Object.keys(quantities).map(Number);
  if (ids.length === 0) return [];
  const products = await rows('SELECT id, sku, name, category, price_cents FROM products WHERE id = ANY($1) ORDER BY id', [ids]);
  return products.map((product) => ({ product, quantity: Number(quantities[product.id]) }));
}

export async function emptyCart(customer) {
  await sessions.del(keyOf(customer));
}

/** What the lines cost together, cents. */
export function totalOf(lines) {
  let cents = 0;
  for (const { product, quantity } of lines) cents += product.price_cents * quantity;
  return cents;
}

async function describe(customer) {
  const lines = await linesOf(customer);
  return { items: lines.map(({ product, quantity }) => ({ ...summarise(product), quantity })), total: formatCents(totalOf(lines)) };
}
