import { randomInt, randomUUID } from 'node:crypto';
import { ClientError } from './answers.js';

/** Who is signed in, and what they ordered. Tokens and numbers of orders are this process's own: another copy knows none of them. */
export class Accounts {
  #readers = new Map();
  #orders = new Map();
  #next = 1000 + randomInt(8_000_000);

  signIn(reader) {
    const token = randomUUID();
    this.#readers.set(token, reader);
    return token;
  }

  /** The reader a header `Bearer TOKEN` names. */
  reader(authorization) {
    const reader = this.#readers.get((authorization ?? '').replace(/^Bearer /, ''));
    if (reader === undefined) throw new ClientError(401, 'sign in first: POST /login');
    return reader;
  }

  order(reader, lines) {
    const order = { id: this.#next++, reader, lines };
    this.#orders.set(order.id, order);
    return order;
  }

  find(reader, id) {
    const order = this.#orders.get(id);
    return order?.reader === reader ? order : undefined;
  }
}
