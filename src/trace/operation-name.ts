/** Names longer than this are cut: a statement of a page is no name. */
const LONGEST = 160;

/**
 * Words that differ from request to request: UUIDs and long hex numbers, numbers by themselves or behind a sign (`/books/12`, `id=7`, `user-3`),
 * quoted texts of statements.
 */
const VARIABLE =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b(?=[0-9a-f]*\d)[0-9a-f]{12,}\b|'[^']*'|(?<![A-Za-z0-9.])\d+(?![A-Za-z0-9.])|(?<=[=\s,(])\d+\.\d+\b/gi;

/** A span's name without what differs from request to request, so that the same operation has the same name: `GET /books/12` is `GET /books/{}`. */
export function operationName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim().replace(/\?.*$/, '').replace(VARIABLE, '{}');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 3)}...` : plain || '(no name)';
}
