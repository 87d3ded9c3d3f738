import { ADJECTIVES, FIRST_NAMES, GENRES, LAST_NAMES, NOUNS, OPINIONS, PLACES } from './words.js';
import { seededRandom, zipf } from './seeded-random.js';

export const BOOKS = 5000;
export const AUTHORS = 500;
export const REVIEWS = 20000;
const SALES = 8_000;
const SEED = 20240229;
/** how unequal popularity is; the recording draws books by the same law */
export const POPULARITY = 0.8;
/** among popularity ranks, every fortieth book has its details in the old free-text form */
const OLD_FORM_EVERY = 40;
const OLD_FORM_OFFSET = 9;
/** 1 January 2015 and one day, in seconds: dates in the catalogue do not depend on today's */
const FIRST_DAY = 1420070400;
const DAY = 86400;

/** The book at a popularity rank (0 is the most popular); a permutation of 1..BOOKS. */
export const bookAtRank = (rank) => ((rank * 2741 + 137) % BOOKS) + 1;

const SCHEMA = `
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born INTEGER NOT NULL, city TEXT NOT NULL, biography TEXT NOT NULL);
  CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, title TEXT NOT NULL, genre TEXT NOT NULL, published INTEGER NOT NULL,
    price_cents INTEGER NOT NULL, stock INTEGER NOT NULL, details TEXT NOT NULL, search_text TEXT NOT NULL, description TEXT NOT NULL);
  CREATE TABLE reviews (id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL, stars INTEGER NOT NULL, helpful INTEGER NOT NULL, written INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE TABLE sales (id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL, week INTEGER NOT NULL, copies INTEGER NOT NULL);`;
const INDEXES = `
  CREATE INDEX reviews_by_book ON reviews (book_id, stars);
  CREATE INDEX sales_by_book ON sales (book_id, copies);`;
const SECONDARY_INDEXES = `
  CREATE INDEX books_by_author ON books (author_id);
  CREATE INDEX books_by_date ON books (published DESC, id);
  CREATE INDEX books_by_price ON books (genre, price_cents);
  CREATE INDEX books_by_genre ON books (genre, published DESC, id);
  CREATE VIRTUAL TABLE book_search USING fts5(search_text, content='books', content_rowid='id', tokenize='trigram');
  INSERT INTO book_search (book_search) VALUES ('rebuild');`;

/**
 * Fills an empty database with the same books, authors, reviews and sales every time.
 * The secondary indexes make queries faster and change no answer.
 */
export function seedCatalogue(database, { secondaryIndexes }) {
  const random = seededRandom(SEED);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  database.exec(`BEGIN; ${SCHEMA}`);
  addAuthors(database, random);
  addBooks(database, random);
  addReviews(database, random);
  addSales(database, random);
  database.exec(INDEXES);
  if (secondaryIndexes) database.exec(SECONDARY_INDEXES);
  database.exec('COMMIT; ANALYZE;');
}

const pick = (items, random) => items[Math.floor(random() * items.length)];
const between = (low, high, random) => low + Math.floor(random() * (high - low + 1));
const sentences = (count, random) => Array.from({ length: count }, () => pick(OPINIONS, random)).join(' ');
const capitalise = (word) => word[0].toUpperCase() + word.slice(1);

function addAuthors(database, random) {
  const insert = database.prepare('INSERT INTO authors VALUES (?, ?, ?, ?, ?)');
  for (let id = 1; id <= AUTHORS; id++) {
    const name = `${FIRST_NAMES[id % FIRST_NAMES.length]} ${pick(LAST_NAMES, random)}`;
    insert.run(id, name, between(1880, 1995, random), pick(PLACES, random), sentences(between(2, 6, random), random));
  }
}

function addBooks(database, random) {
  const names = database.prepare('SELECT name FROM authors ORDER BY id').all();
  const author = zipf(AUTHORS, 0.5, random);
  const insert = database.prepare('INSERT INTO books VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const oldForm = new Set();
  for (let rank = OLD_FORM_OFFSET; rank < BOOKS; rank += OLD_FORM_EVERY) oldForm.add(bookAtRank(rank));
  for (let id = 1; id <= BOOKS; id++) {
    const authorId = author() + 1;
    const title = inventTitle(random);
    const genre = pick(GENRES, random);
    const pages = between(90, 900, random);
    const isbn = `978${String(1000000000 + id * 17).slice(0, 10)}`;
    const details = oldForm.has(id)
      ? `Hardcover; ${pages} pages; ISBN ${isbn}`
      : JSON.stringify({ pages, isbn, binding: pick(['paperback', 'hardcover'], random) });
    const published = FIRST_DAY + between(0, 3600, random) * DAY;
    const searchText = `${title} ${names[authorId - 1].name} ${genre}`.toLowerCase();
    const price = between(590, 4990, random);
    insert.run(
      id,
      authorId,
      title,
      genre,
      published,
      price,
      between(0, 60, random),
      details,
      searchText,
      sentences(between(2, 5, random), random),
    );
  }
}

function inventTitle(random) {
  const first = `The ${capitalise(pick(ADJECTIVES, random))} ${capitalise(pick(NOUNS, random))}`;
  const kind = random();
  if (kind < 0.4) return first;
  if (kind < 0.7) return `${first} of ${pick(PLACES, random)}`;
  return `${first} and the ${capitalise(pick(NOUNS, random))}`;
}

function addReviews(database, random) {
  const rank = zipf(BOOKS, POPULARITY, random);
  const insert = database.prepare('INSERT INTO reviews VALUES (?, ?, ?, ?, ?, ?)');
  for (let id = 1; id <= REVIEWS; id++) {
    const stars = Math.min(5, 1 + Math.floor(random() * 3 + random() * 2.9));
    insert.run(
      id,
      bookAtRank(rank()),
      stars,
      Math.floor(random() ** 3 * 90),
      FIRST_DAY + between(0, 3700, random) * DAY,
      sentences(between(1, 4, random), random),
    );
  }
}

function addSales(database, random) {
  const rank = zipf(BOOKS, POPULARITY, random);
  const insert = database.prepare('INSERT INTO sales VALUES (?, ?, ?, ?)');
  for (let id = 1; id <= SALES; id++) insert.run(id, bookAtRank(rank()), between(1, 52, random), between(1, 9, random));
}
