/** An answer other than success that the client can do something about. */
export class ClientError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export class BadRequest extends ClientError {
  constructor(message) {
    super(400, message);
  }
}

export class NotFound extends ClientError {
  constructor(message) {
    super(404, message);
  }
}
