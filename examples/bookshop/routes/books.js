import { NotFound } from '../answers.js';
import { withTax } from '../pricing.js';

const RATING = `(SELECT avg(stars) FROM reviews r WHERE r.book_id = b.id) AS rating, (SELECT count(*) FROM reviews r WHERE r.book_id = b.id) AS reviews`;
const SUMMARY = `b.id, b.title, b.genre, b.price_cents AS priceCents, b.stock, a.id AS authorId, a.name AS author, substr(b.description, 1, 90) AS blurb, ${RATING}`;
const FACETS = `SELECT b.genre, count(*) AS books, min(b.price_cents) AS fromCents, round(avg(b.price_cents)) AS averageCents FROM books b GROUP BY b.genre ORDER BY b.genre`;
const PRAISE = `(SELECT substr(r.text, 1, 120) FROM reviews r WHERE r.book_id = b.id ORDER BY r.stars DESC, r.helpful DESC, r.id LIMIT 1) AS praise`;
const PAGE = (where) => `SELECT ${SUMMARY}, ${PRAISE} FROM (SELECT id FROM books ${where} ORDER BY published DESC, id LIMIT ? OFFSET ?) page
  CROSS JOIN books b ON b.id = page.id CROSS JOIN authors a ON a.id = b.author_id ORDER BY b.published DESC, b.id`;
const BOOK = `SELECT b.id, b.title, b.genre, b.published, b.price_cents AS priceCents, b.stock, b.details, b.description, a.id AS authorId, a.name AS author, a.city
  FROM books b JOIN authors a ON a.id = b.author_id WHERE b.id = ?`;
const STARS = 'SELECT stars, count(*) AS count FROM reviews WHERE book_id = ? GROUP BY stars ORDER BY stars';
const TOP_REVIEWS = 'SELECT id, stars, helpful, text FROM reviews WHERE book_id = ? ORDER BY helpful DESC, id LIMIT 3';
const RELATED = `SELECT ${SUMMARY} FROM books b JOIN authors a ON a.id = b.author_id WHERE b.genre = ? AND b.id <> ?
  ORDER BY round(coalesce((SELECT sum(stars * (helpful + 5)) * 1.0 / sum(helpful + 5) FROM reviews r WHERE r.book_id = b.id), 2.5) - abs(b.price_cents - ?) / 1500.0, 3) DESC, b.id LIMIT 6`;
const REVIEWS_PAGE = 'SELECT id, stars, helpful, written, text FROM reviews WHERE book_id = ? ORDER BY helpful DESC, id LIMIT ? OFFSET ?';
const REVIEWS_PER_PAGE = 10;

/** GET /books?page=&genre= : one page of the catalogue, newest first, with how many books each genre has. */
export function listBooks({ pool, cache, settings }, { query }) {
  const page = query.page;
  const genre = query.text('genre');
  return pool.use(async (connection) => {
    const facets = cache.remember('facets', () => connection.all(FACETS));
    const offset = (page - 1) * settings.pageSize;
    const books = genre
      ? connection.all(PAGE('WHERE genre = ?'), genre, settings.pageSize, offset)
      : connection.all(PAGE(''), settings.pageSize, offset);
    if (books.length === 0) throw new NotFound(`there is no page ${page}`);
    return { data: { page, pageSize: settings.pageSize, genre: genre || null, facets, books } };
  });
}

/** GET /books/{id} : a book with its ratings, its most helpful reviews and related books. */
export function showBook({ pool, cache, settings, turn }, { id }) {
  return pool.use(async (connection) => {
    const book = connection.get(BOOK, id);
    if (book === undefined) throw new NotFound(`there is no book ${id}`);
    const edition = readEdition(connection, book, settings.features.detailsInSql);
    const ratings = connection.all(STARS, id);
    const topReviews = connection.all(TOP_REVIEWS, id);
    await turn();
    const related = cache.remember(`related:${id}`, () => connection.all(RELATED, book.genre, id, book.priceCents));
    const { priceCents, details, ...rest } = book;
    const price = { currency: 'EUR', cents: priceCents, withTaxCents: withTax(priceCents) };
    return { data: { book: { ...rest, edition, price }, ratings, topReviews, related } };
  });
}

/** Older books have their details as free text ("Hardcover; 312 pages; ..."): they have no edition. */
function readEdition(connection, book, inSql) {
  if (inSql)
    return connection.get(
      `SELECT json_extract(?, '$.pages') AS pages, json_extract(?, '$.isbn') AS isbn, json_extract(?, '$.binding') AS binding`,
      book.details,
      book.details,
      book.details,
    );
  return book.details.startsWith('{') ? JSON.parse(book.details) : null;
}

/** GET /books/{id}/reviews?page= : the reviews of a book, most helpful first. */
export function listReviews({ pool, cache }, { id, query }) {
  const page = query.page;
  return pool.use(async (connection) => {
    const book = connection.get('SELECT id, title FROM books WHERE id = ?', id);
    if (book === undefined) throw new NotFound(`there is no book ${id}`);
    const ratings = cache.remember(`stars:${id}`, () => connection.all(STARS, id));
    const reviews = connection.all(REVIEWS_PAGE, id, REVIEWS_PER_PAGE, (page - 1) * REVIEWS_PER_PAGE);
    return { data: { book, page, ratings, reviews } };
  });
}
