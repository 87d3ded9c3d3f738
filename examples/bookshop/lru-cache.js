/** Keeps the `capacity` entries used last; a capacity of 0 keeps nothing. */
export class LruCache {
  #entries = new Map();
  #capacity;

  constructor(capacity) {
    this.#capacity = capacity;
  }

  get size() {
    return this.#entries.size;
  }

  /** The value kept under `key`, or what `compute` makes now (and is kept). `compute` may not return undefined. */
  remember(key, compute) {
    const present = this.#entries.get(key);
    if (present !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, present);
      return present;
    }
    const value = compute();
    if (this.#capacity > 0) this.#keep(key, value);
    return value;
  }

  #keep(key, value) {
    this.#entries.set(key, value);
    if (this.#entries.size > this.#capacity) this.#entries.delete(this.#entries.keys().next().value);
  }
}
