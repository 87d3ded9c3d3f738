import { lastPage } from '../sessions.js';

const SEEN = (marks) => `SELECT id, genre, price_cents AS priceCents FROM books WHERE id IN (${marks}) ORDER BY id`;
const CANDIDATES = `SELECT b.id, b.title, b.genre, b.price_cents AS priceCents, a.name AS author,
    coalesce((SELECT sum(copies) FROM sales s WHERE s.book_id = b.id), 0) AS copies
  FROM books b JOIN authors a ON a.id = b.author_id WHERE b.genre = ? AND b.price_cents BETWEEN ? AND ?
  ORDER BY copies DESC, b.id LIMIT 12`;
const POPULAR = `SELECT b.id, b.title, b.genre, b.price_cents AS priceCents, a.name AS author, count(r.id) AS reviews
  FROM books b JOIN authors a ON a.id = b.author_id JOIN reviews r ON r.book_id = b.id GROUP BY b.id ORDER BY reviews DESC, b.id LIMIT 12`;

/** GET /recommendations : books like those the visitor saw last; what is popular for a visitor who saw none. */
export function recommend({ pool, cache, turn }, { session }) {
  const seen = session.seen;
  return pool.use(async (connection) => {
    if (seen.length === 0) return { data: { because: [], books: cache.remember('popular', () => connection.all(POPULAR)) } };
    const because = connection.all(SEEN(seen.map(() => '?').join(', ')), ...seen);
    const books = new Map();
    for (const { genre, priceCents } of because) {
      await turn();
      for (const book of connection.all(CANDIDATES, genre, priceCents * 0.6, priceCents * 1.5))
        if (!seen.includes(book.id)) books.set(book.id, book);
    }
    const best = [...books.values()].sort((a, b) => b.copies - a.copies || a.id - b.id).slice(0, 12);
    return { data: { because: because.map((book) => book.id), books: best } };
  });
}

/** GET /resume : the page the visitor saw last, as it was sent then. */
export async function resume(_shop, { session }) {
  const last = lastPage(session);
  return { data: { url: last?.url ?? null, page: last?.page ?? null } };
}
