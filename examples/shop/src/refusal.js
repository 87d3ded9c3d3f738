/** What a customer did wrong, with the status that says so. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Ends the request with a status below 500. */
export function refuse(status, message) {
  throw new Refusal(status, message);
}
