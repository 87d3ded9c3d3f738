import pg from 'pg';

/** The pool of connections to PostgreSQL. */
export const database = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? 'postgres://shop:shop@127.0.0.1:5432/shop',
  max: Number(process.env.POOL_SIZE ?? 10),
});
database.on('error', (error) => console.error(`database: ${error.message}`));

/** The rows of a query. */
export async function rows(text, values = []) {
  return (await database.query(text, values)).rows;
}

/** What `work` does with a connection, as one transaction. */
export async function transact(work) {
  const client = await database.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
