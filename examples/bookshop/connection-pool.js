import { DatabaseSync } from 'node:sqlite';

/** No connection became free in time. */
export class PoolTimeout extends Error {
  constructor(waitMs) {
    super(`no database connection was free within ${waitMs} ms`);
    this.name = 'PoolTimeout';
  }
}

/** One read-only connection with its prepared statements. */
class Connection {
  #database;
  #statements = new Map();

  constructor(file, cacheKib) {
    this.#database = new DatabaseSync(file, { readOnly: true });
    this.#database.exec(`PRAGMA cache_size = -${Math.max(1, Math.floor(cacheKib))}; PRAGMA temp_store = MEMORY;`);
  }

  all(sql, ...values) {
    return this.#prepare(sql).all(...values);
  }

  /** The first row, or undefined. */
  get(sql, ...values) {
    return this.#prepare(sql).get(...values);
  }

  /** Reads every table once, so that the page cache is as full at the start as it will be later. */
  warm() {
    for (const { name } of this.all(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND sql NOT LIKE 'CREATE VIRTUAL%'`,
    )) {
      this.#database.prepare(`SELECT count(*) FROM "${name}" NOT INDEXED`).get();
    }
  }

  close() {
    this.#database.close();
  }

  #prepare(sql) {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** A fixed number of connections to one file; who finds none free waits in line, at most `waitMs`. */
export class ConnectionPool {
  #connections;
  #free;
  #waiting = [];
  #waitMs;

  constructor(file, { size, waitMs, cacheKib }) {
    this.#connections = Array.from({ length: Math.max(1, size) }, () => new Connection(file, cacheKib));
    for (const connection of this.#connections) connection.warm();
    this.#free = [...this.#connections];
    this.#waitMs = waitMs;
  }

  /** Lends a connection to `work` and takes it back whatever happens. Rejects with PoolTimeout. */
  async use(work) {
    const connection = this.#free.pop() ?? (await this.#wait());
    try {
      return await work(connection);
    } finally {
      this.#takeBack(connection);
    }
  }

  close() {
    for (const connection of this.#connections) connection.close();
  }

  #wait() {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, timer: undefined };
      waiter.timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(new PoolTimeout(this.#waitMs));
      }, this.#waitMs);
      this.#waiting.push(waiter);
    });
  }

  #takeBack(connection) {
    const next = this.#waiting.shift();
    if (next === undefined) return void this.#free.push(connection);
    clearTimeout(next.timer);
    next.resolve(connection);
  }
}
