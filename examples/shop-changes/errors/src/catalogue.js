import { rows } from './database.js';
import { refuse } from './refusal.js';

const PAGE = 20;

/** GET /products?category=&page= */
export async function listProducts({ query }) {
  const category = query.get('category');
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
  const products = await rows(
    `SELECT id, sku, name, category, price_cents FROM products WHERE $1::text IS NULL OR category = $1
     ORDER BY id LIMIT $2 OFFSET $3`,
    [category, PAGE, (page - 1) * PAGE],
  );
  return { body: { page, products: products.map(summarise) } };
}

/** GET /products/{id}: with how often it was sold, and what was bought together with it. */
export async function readProduct({ parameters: { id } }) {
  const [product] = await rows('SELECT * FROM products WHERE id = $1', [idOf(id)]);
  if (!product) refuse(404, 'no such product');
  const [sold] = await rows('SELECT coalesce(sum(quantity), 0)::int AS sold FROM order_lines WHERE product_id = $1', [product.id]);
  const together = await rows(
    `SELECT p.id, p.sku, p.name, p.category, p.price_cents FROM order_lines AS mine
     JOIN order_lines AS other ON other.order_id = mine.order_id AND other.product_id <> mine.product_id
     JOIN products AS p ON p.id = other.product_id
     WHERE mine.product_id = $1 GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 5`,
    [product.id],
  );
  return { body: { ...summarise(product), description: product.description, sold: sold.sold, together: together.map(summarise) } };
}

/** GET /search?q= */
export async function search({ query }) {
  const words = (query.get('q') ?? '').trim();
  if (words === '') refuse(400, 'q is needed');
  const products = await rows(
    `SELECT id, sku, name, category, price_cents FROM products
     WHERE to_tsvector('simple', name || ' ' || description) @@ to_tsquery('simple', $1) ORDER BY id LIMIT $2`,
    [words, PAGE],
  );
  return { body: { q: words, products: products.map(summarise) } };
}

/** GET /bestsellers?month=2026-02: what was sold most in a month. */
export async function listBestsellers({ query }) {
  const month = query.get('month') ?? '2026-03';
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) refuse(400, 'month is written 2026-03');
  const best = await rows(
    `SELECT p.id, p.sku, p.name, p.category, p.price_cents FROM orders AS o
     JOIN order_lines AS l ON l.order_id = o.id JOIN products AS p ON p.id = l.product_id
     WHERE o.placed_at >= $1::timestamptz AND o.placed_at < $1::timestamptz + interval '1 month'
     GROUP BY p.id ORDER BY sum(l.quantity) DESC, p.id LIMIT 10`,
    [`${month}-01T00:00:00Z`],
  );
  return { body: { month, products: best.map(summarise) } };
}

/** A product as lists show it. */
export function summarise({ id, sku, name, category, price_cents: cents }) {
  return { id, sku, name, category, price: formatCents(cents) };
}

/** `1234` is `12.34`. */
export function formatCents(cents) {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** An id of a path or a body. */
export function idOf(value) {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : refuse(400, 'an id is a whole number above 0');
}
