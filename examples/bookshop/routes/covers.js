import { createHash } from 'node:crypto';
import { NotFound } from '../answers.js';
import { seededRandom } from '../seeded-random.js';

const SHAPES = 60;
const BOOK = 'SELECT b.title, b.genre, a.name AS author FROM books b JOIN authors a ON a.id = b.author_id WHERE b.id = ?';

/** GET /cover/{id}.svg : a drawn cover, the same for a book every time; answers 304 to a client that has it. */
export function drawCover({ pool, cache }, { id, headers }) {
  return pool.use(async (connection) => {
    const book = connection.get(BOOK, id);
    if (book === undefined) throw new NotFound(`there is no book ${id}`);
    const cover = cache.remember(`cover:${id}`, () => draw(id, book));
    const caching = { etag: cover.etag, 'cache-control': 'public, max-age=86400' };
    if (headers['if-none-match'] === cover.etag) return { status: 304, raw: '', type: 'image/svg+xml', headers: caching };
    return { raw: cover.svg, type: 'image/svg+xml', headers: caching };
  });
}

function draw(id, book) {
  const random = seededRandom(id);
  const hue = Math.floor(random() * 360);
  const shapes = Array.from({ length: SHAPES }, () => {
    const x = Math.floor(random() * 240);
    const y = Math.floor(random() * 360);
    const colour = `hsl(${Math.floor(hue + random() * 60)} 60% ${Math.floor(30 + random() * 50)}%)`;
    return random() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${Math.floor(8 + random() * 40)}" fill="${colour}"/>`
      : `<rect x="${x}" y="${y}" width="${Math.floor(10 + random() * 70)}" height="${Math.floor(10 + random() * 70)}" fill="${colour}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 360"><rect width="240" height="360" fill="hsl(${hue} 40% 20%)"/>${shapes.join('')}<text x="12" y="40" fill="white">${book.title}</text><text x="12" y="340" fill="white">${book.author}</text></svg>`;
  return { svg, etag: `"${createHash('sha1').update(svg).digest('base64url')}"` };
}
