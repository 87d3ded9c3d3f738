import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface VendorRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** the body as it came */
  readonly text: string;
}

export interface VendorAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** text as it is, anything else as JSON */
  readonly body: unknown;
}

/** A stand-in for a vendor on 127.0.0.1: it remembers requests, gives queued answers first, and notes what breaks the vendor's rules. */
export abstract class VendorServer implements AsyncDisposable {
  readonly requests: VendorRequest[] = [];
  /** what breaks the vendor's documented rules: a test expects none */
  readonly violations: string[] = [];
  /** answers given instead of the real ones, in order; `hang-up` ends the connection without one */
  readonly refusals: (VendorAnswer | 'hang-up')[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', this.url);
      const seen = { method: request.method ?? '', url, headers: request.headers, text: Buffer.concat(chunks).toString('utf8') };
      this.requests.push(seen);
      const answer = this.refusals.shift() ?? this.answer(seen);
      if (answer === 'hang-up') return void response.destroy();
      const isText = typeof answer.body === 'string';
      response.writeHead(answer.status, { 'content-type': isText ? 'text/html' : 'application/json; charset=utf-8', ...answer.headers });
      response.end(isText ? answer.body : JSON.stringify(answer.body));
    });
  });

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  protected async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  protected abstract answer(request: VendorRequest): VendorAnswer;
}
