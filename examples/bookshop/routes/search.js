import { BadRequest } from '../answers.js';

const MOST_TERMS = 4;
const RESULTS = 20;
/** every term is a parameter of its own; three letters are the least that the trigram index can use */
const matching = (terms, indexed) => {
  const source = indexed ? 'SELECT rowid AS id FROM book_search' : 'SELECT id FROM books';
  return `${source} WHERE ${terms.map(() => 'search_text LIKE ?').join(' AND ')}`;
};
const ranked = (
  match,
) => `SELECT b.id, b.title, b.genre, b.price_cents AS priceCents, a.name AS author, substr(b.description, 1, 90) AS blurb,
    (SELECT count(*) FROM reviews r WHERE r.book_id = b.id) AS reviews, (SELECT avg(stars) FROM reviews r WHERE r.book_id = b.id) AS rating
  FROM (${match}) found JOIN books b ON b.id = found.id JOIN authors a ON a.id = b.author_id
  ORDER BY reviews * coalesce(rating, 0) DESC, b.id LIMIT ${RESULTS}`;

/** GET /search?q= : books whose title, author or genre contains every word, best known first. The more there are, the longer it takes. */
export function searchBooks({ pool, cache, settings, turn }, { query }) {
  const terms = readTerms(query.text('q'));
  const patterns = terms.map((term) => `%${term}%`);
  const match = matching(terms, settings.sqlite.secondaryIndexes);
  return pool.use(async (connection) => {
    const key = `found:${terms.join(' ')}`;
    const found = cache.remember(key, () => connection.get(`SELECT count(*) AS books FROM (${match})`, ...patterns));
    await turn();
    return { data: { terms, found: found.books, books: connection.all(ranked(match), ...patterns) } };
  });
}

function readTerms(text) {
  const terms = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((term) => term.length >= 3);
  if (terms.length === 0) throw new BadRequest('q needs a word of at least three letters');
  return terms.slice(0, MOST_TERMS);
}
