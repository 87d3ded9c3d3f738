import { BadRequest, ClientError } from './answers.js';

const MOST_BODY_BYTES = 10_000;

/** The query of a request, read with its limits; a value that is not usable is a 400. */
export class Query {
  #parameters;

  constructor(parameters) {
    this.#parameters = parameters;
  }

  get page() {
    return this.number('page', 1);
  }

  text(name) {
    return this.#parameters.get(name) ?? '';
  }

  number(name, otherwise) {
    const text = this.#parameters.get(name);
    if (text === null) return otherwise;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > 100_000) throw new BadRequest(`${name} must be a whole number from 1 on`);
    return value;
  }
}

/** Reads a JSON body of at most 10,000 bytes. */
export async function readJsonBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) throw new ClientError(413, `a body may have ${MOST_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new BadRequest('the body is not JSON');
  }
}
