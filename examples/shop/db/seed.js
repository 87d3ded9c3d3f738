// Fills an empty shop with the same catalogue, customers and orders every time. Does nothing where there are products already.
import { scryptSync } from 'node:crypto';
import pg from 'pg';

/** Every customer of the seed has this password; their addresses are customer1@example.com to customer200@example.com. */
const PASSWORD = 'correct-horse-battery';
const CUSTOMERS = 200;
const PRODUCTS = 4_000;
const ORDERS = 20_000;

const ADJECTIVES =
  'amber,brisk,calm,dusty,early,faint,gentle,hollow,ivory,jolly,keen,lunar,mellow,noble,olive,plain,quiet,rustic,silver,tidy';
const NOUNS =
  'anchor,basket,candle,drawer,easel,fiddle,goblet,hammer,inkwell,jacket,kettle,lantern,mirror,notebook,oven,pillow,quilt,ribbon,saddle,teapot';
const CATEGORIES = 'kitchen,garden,office,music,travel,winter,workshop,toys';

/** A number from 0 to n - 1 that depends on the text alone. */
const pick = (text, n) => `(('x' || substr(md5(${text}), 1, 7))::bit(28)::int % ${n})`;
/** One of a list by such a number. */
const word = (list, text) => `split_part('${list}', ',', 1 + ${pick(text, list.split(',').length)})`;

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const { rows } = await client.query('SELECT EXISTS (SELECT FROM products) AS filled');
  if (rows[0].filled) console.log('there are products already: nothing to do');
  else await fill();
} finally {
  await client.end();
}

async function fill() {
  const salt = 'seed';
  const hash = `${salt}:${scryptSync(PASSWORD, salt, 32, { N: 1024 }).toString('hex')}`;
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO customers SELECT i, 'customer' || i || '@example.com', initcap(${word(ADJECTIVES, "'c' || i")} || ' ' || ${word(NOUNS, "'d' || i")}), $1
     FROM generate_series(1, ${CUSTOMERS}) AS i`,
    [hash],
  );
  await client.query(
    `INSERT INTO products SELECT i, 'SKU-' || lpad(i::text, 5, '0'), ${word(ADJECTIVES, "'a' || i")} || ' ' || ${word(NOUNS, "'n' || i")},
       (SELECT string_agg(${word(ADJECTIVES, "i || '-' || w")} || ' ' || ${word(NOUNS, "w || '+' || i")}, ', ') FROM generate_series(1, 18) AS w),
       ${word(CATEGORIES, "'k' || i")}, 199 + ${pick("'p' || i", 20_000)}, 1000000
     FROM generate_series(1, ${PRODUCTS}) AS i`,
  );
  await client.query(
    `INSERT INTO orders (id, customer_id, status, total_cents, payment_id, placed_at)
     SELECT i, 1 + ${pick("'o' || i", CUSTOMERS)}, 'paid', 0, 'pi_seed' || i, timestamptz '2026-01-01' + i * interval '7 minutes'
     FROM generate_series(1, ${ORDERS}) AS i`,
  );
  await client.query(
    `INSERT INTO order_lines SELECT o.id, p.id, 1 + ${pick("'q' || o.id || l", 3)}, p.price_cents
     FROM orders AS o CROSS JOIN generate_series(1, 3) AS l
     JOIN products AS p ON p.id = 1 + ${pick("'l' || o.id || '/' || l", PRODUCTS)} ON CONFLICT DO NOTHING`,
  );
  await client.query(
    'UPDATE orders SET total_cents = s.total FROM (SELECT order_id, sum(quantity * price_cents) AS total FROM order_lines GROUP BY order_id) AS s WHERE s.order_id = orders.id',
  );
  await client.query("SELECT setval(pg_get_serial_sequence('orders', 'id'), (SELECT max(id) FROM orders))");
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
  console.log(`${PRODUCTS} products, ${CUSTOMERS} customers, ${ORDERS} orders`);
}
