import { NotFound } from '../answers.js';

const AUTHOR = 'SELECT id, name, born, city, biography FROM authors WHERE id = ?';
const BOOKS = `SELECT b.id, b.title, b.genre, b.published, b.price_cents AS priceCents, count(r.id) AS reviews, avg(r.stars) AS rating
  FROM books b LEFT JOIN reviews r ON r.book_id = b.id WHERE b.author_id = ? GROUP BY b.id ORDER BY b.published DESC, b.id`;
const SALES = `SELECT sum(s.copies) AS copies, count(DISTINCT s.book_id) AS titlesSold FROM books b JOIN sales s ON s.book_id = b.id WHERE b.author_id = ?`;

/** GET /authors/{id} : an author, the books, and how they sell (a scan of the sales: kept in the cache). */
export function showAuthor({ pool, cache, turn }, { id }) {
  return pool.use(async (connection) => {
    const author = connection.get(AUTHOR, id);
    if (author === undefined) throw new NotFound(`there is no author ${id}`);
    const books = connection.all(BOOKS, id);
    await turn();
    const sales = cache.remember(`author-sales:${id}`, () => connection.get(SALES, id));
    return { data: { author, sales, books } };
  });
}
