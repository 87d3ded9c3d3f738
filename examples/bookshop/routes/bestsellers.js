const BESTSELLERS = `SELECT b.id, b.title, b.genre, a.name AS author, sum(s.copies) AS copies
  FROM sales s NOT INDEXED CROSS JOIN books b ON b.id = s.book_id CROSS JOIN authors a ON a.id = b.author_id WHERE s.week BETWEEN ? AND ?
  GROUP BY b.id ORDER BY copies DESC, b.id LIMIT 20`;
const WEEKS = 52;

/** GET /bestsellers?weeks= : what sold best in the last weeks; an aggregate over the sales, always computed anew. */
export function listBestsellers({ pool }, { query }) {
  const weeks = Math.min(WEEKS, query.number('weeks', 13));
  return pool.use(async (connection) => ({ data: { weeks, books: connection.all(BESTSELLERS, WEEKS - weeks + 1, WEEKS) } }));
}
