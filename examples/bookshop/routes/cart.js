import { BadRequest, NotFound } from '../answers.js';

const ITEMS = (marks) => `SELECT b.id, b.title, b.price_cents AS priceCents, b.stock, a.name AS author
  FROM books b JOIN authors a ON a.id = b.author_id WHERE b.id IN (${marks}) ORDER BY b.id`;
const MOST_COPIES = 99;
const MOST_BOOKS = 50;

/** POST /cart {"bookId", "quantity"} : sets how many copies of a book are in the visitor's cart (0 takes it out). */
export function putInCart({ pool }, { session, body }) {
  const { bookId, quantity } = readItem(body);
  return pool.use(async (connection) => {
    if (connection.get('SELECT id FROM books WHERE id = ?', bookId) === undefined) throw new NotFound(`there is no book ${bookId}`);
    if (quantity === 0) session.cart.delete(bookId);
    else if (session.cart.has(bookId) || session.cart.size < MOST_BOOKS) session.cart.set(bookId, quantity);
    else throw new BadRequest(`a cart holds at most ${MOST_BOOKS} books`);
    return { status: 201, data: priceCart(connection, session.cart) };
  });
}

/** GET /cart : the visitor's cart with today's prices. */
export function showCart({ pool }, { session }) {
  return pool.use(async (connection) => ({ data: priceCart(connection, session.cart) }));
}

function readItem(body) {
  const bookId = body?.bookId;
  const quantity = body?.quantity ?? 1;
  if (!Number.isInteger(bookId)) throw new BadRequest('bookId must be a whole number');
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MOST_COPIES) throw new BadRequest(`quantity must be 0 to ${MOST_COPIES}`);
  return { bookId, quantity };
}

function priceCart(connection, cart) {
  if (cart.size === 0) return { items: [], totalCents: 0 };
  const books = connection.all(ITEMS([...cart].map(() => '?').join(', ')), ...cart.keys());
  const items = books.map((book) => ({ ...book, quantity: cart.get(book.id), lineCents: book.priceCents * cart.get(book.id) }));
  return { items, totalCents: items.reduce((total, item) => total + item.lineCents, 0) };
}
