import { showAuthor } from './routes/authors.js';
import { listBestsellers } from './routes/bestsellers.js';
import { listBooks, listReviews, showBook } from './routes/books.js';
import { putInCart, showCart } from './routes/cart.js';
import { drawCover } from './routes/covers.js';
import { placeOrder, showOrder, signIn } from './routes/orders.js';
import { recommend, resume } from './routes/recommendations.js';
import { searchBooks } from './routes/search.js';

/**
 * Every route: method, pattern of the path (its first group is the id), what answers it, and whether it belongs to a visit:
 * `session` opens the visitor's session, `page` also remembers the answer as a page the visitor saw, `book` that it showed the book with this id.
 */
export const ROUTES = [
  { method: 'GET', pattern: /^\/healthz$/, answer: async () => ({ data: { status: 'ok' } }), open: true },
  { method: 'GET', pattern: /^\/books$/, answer: listBooks, page: true },
  { method: 'GET', pattern: /^\/books\/(\d{1,9})$/, answer: showBook, page: true, book: true },
  { method: 'GET', pattern: /^\/books\/(\d{1,9})\/reviews$/, answer: listReviews, page: true, book: true },
  { method: 'GET', pattern: /^\/search$/, answer: searchBooks, page: true },
  { method: 'GET', pattern: /^\/authors\/(\d{1,9})$/, answer: showAuthor, page: true },
  { method: 'GET', pattern: /^\/bestsellers$/, answer: listBestsellers, page: true },
  { method: 'GET', pattern: /^\/recommendations$/, answer: recommend, session: true },
  { method: 'GET', pattern: /^\/resume$/, answer: resume, session: true },
  { method: 'GET', pattern: /^\/cart$/, answer: showCart, session: true },
  { method: 'POST', pattern: /^\/cart$/, answer: putInCart, session: true },
  { method: 'POST', pattern: /^\/login$/, answer: signIn, session: true },
  { method: 'POST', pattern: /^\/orders$/, answer: placeOrder, session: true },
  { method: 'GET', pattern: /^\/orders\/(\d{1,9})$/, answer: showOrder, session: true },
  { method: 'GET', pattern: /^\/cover\/(\d{1,9})\.svg$/, answer: drawCover },
];

/** The route of a request and its id; `allowed` lists the methods of the path where only the method is wrong. */
export function findRoute(method, path) {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const allowed = [];
  for (const route of ROUTES) {
    const match = route.pattern.exec(path);
    if (match === null) continue;
    if (route.method === wanted) return { route, id: match[1] === undefined ? null : Number(match[1]) };
    allowed.push(route.method);
  }
  return { route: null, allowed };
}
