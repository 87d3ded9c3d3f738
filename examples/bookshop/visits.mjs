import { AUTHORS, BOOKS, bookAtRank, POPULARITY } from './seed-catalogue.js';
import { seededRandom, zipf } from './seeded-random.js';
import { ADJECTIVES, GENRES, LAST_NAMES, NOUNS, PLACES } from './words.js';

const USER_AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
];
const RETURNING = 0.6;
const STEPS = 20;
const THINK_MS = 1100;
/** a page's own pictures are asked for at once */
const BURST_MS = 40;
/** what a visitor does next, with how often */
const NEXT = [
  ['book', 36],
  ['list', 15],
  ['search', 13],
  ['reviews', 10],
  ['author', 6],
  ['recommendations', 5],
  ['bestsellers', 2],
  ['showCart', 2.5],
  ['putInCart', 2],
  ['oldLink', 0.5],
];
const COVER_AFTER_BOOK = 0.45;

/**
 * The requests of many visitors over `seconds`, in order of time: {atMs, client, method, target, headers, body, cookie}.
 * `cookie` is what a returning visitor brings; null for a new one, who gets it with the first answer. The same seed gives the same visits.
 */
export function inventVisits({ seed, seconds, visitors }) {
  const random = seededRandom(seed);
  const draw = {
    book: zipf(BOOKS, POPULARITY, random),
    author: zipf(AUTHORS, 0.6, random),
    page: zipf(60, 1.1, random),
    noun: zipf(NOUNS.length, 0.5, random),
  };
  const spanMs = seconds * 1000;
  const warmMs = STEPS * THINK_MS;
  const requests = [];
  for (let n = 1; n <= visitors; n++) {
    const visitor = inventVisitor(n, random);
    let atMs = random() * (spanMs + warmMs) - warmMs;
    if (atMs < 0) visitor.cookie ??= inventCookie(random);
    for (const step of inventSteps(random, draw)) {
      atMs += step.soon ? 5 + random() * BURST_MS : -Math.log(1 - random()) * THINK_MS;
      if (atMs >= 0 && atMs < spanMs) requests.push({ ...visitor, ...step, atMs });
    }
  }
  return requests.sort((a, b) => a.atMs - b.atMs);
}

function inventVisitor(n, random) {
  const userAgent = USER_AGENTS[Math.floor(random() * USER_AGENTS.length)];
  const language = random() < 0.7 ? 'en-GB,en;q=0.8' : 'de-DE,de;q=0.9,en;q=0.6';
  return {
    client: `visitor-${String(n).padStart(4, '0')}`,
    userAgent,
    language,
    cookie: random() < RETURNING ? inventCookie(random) : null,
  };
}

const inventCookie = (random) => `sid=${Array.from({ length: 24 }, () => Math.floor(random() * 36).toString(36)).join('')}`;

function* inventSteps(random, draw) {
  let book = bookAtRank(draw.book());
  const total = NEXT.reduce((sum, [, weight]) => sum + weight, 0);
  while (random() > 1 / STEPS) {
    const action = chooseAction(random() * total);
    if (action === 'book') book = bookAtRank(draw.book());
    yield act(action, book, random, draw);
    if (action === 'book' && random() < COVER_AFTER_BOOK) yield { ...get(`/cover/${book}.svg`), soon: true };
  }
}

function chooseAction(target) {
  let rest = target;
  for (const [action, weight] of NEXT) {
    rest -= weight;
    if (rest < 0) return action;
  }
  return 'list';
}

const get = (target) => ({ method: 'GET', target, body: null });

function act(action, book, random, draw) {
  switch (action) {
    case 'book':
      return get(`/books/${book}`);
    case 'list':
      return get(
        `/books?page=${draw.page() + 1}${random() < 0.2 ? `&genre=${choose(GENRES, random).toLowerCase()}` : ''}`.replace(
          /page=(\d\d)&/,
          'page=7&',
        ),
      );
    case 'search':
      return get(`/search?q=${encodeURIComponent(inventQuestion(random, draw))}`);
    case 'reviews':
      return get(`/books/${book}/reviews`);
    case 'author':
      return get(`/authors/${draw.author() + 1}`);
    case 'recommendations':
      return get('/recommendations');
    case 'bestsellers':
      return get(`/bestsellers?weeks=${choose([4, 13, 13, 52], random)}`);
    case 'showCart':
      return get('/cart');
    case 'putInCart':
      return { method: 'POST', target: '/cart', body: JSON.stringify({ bookId: book, quantity: 1 + Math.floor(random() * 3) }) };
    default:
      return get(`/books/${BOOKS + 1 + Math.floor(random() * 900)}`);
  }
}

const choose = (items, random) => items[Math.floor(random() * items.length)];

/** Mostly a word or two of a title; sometimes an author, a place or a whole genre, which finds hundreds. */
function inventQuestion(random, draw) {
  const kind = random();
  const noun = NOUNS[draw.noun()];
  if (kind < 0.4) return noun;
  if (kind < 0.65) return `${choose(ADJECTIVES, random)} ${noun}`;
  if (kind < 0.8) return choose(LAST_NAMES, random).toLowerCase();
  if (kind < 0.92) return choose(PLACES, random).toLowerCase();
  return choose(GENRES, random);
}
