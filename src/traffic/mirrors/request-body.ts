import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';

/**
 * A request's body on its way to the side that answers: at the pace that side reads, seen by `tap` as it flows. A stream of its own, so that a side that
 * stops reading does not take the client's connection with it: what is left is then read and thrown away, and the answer arrives.
 */
export class RequestBody extends Readable {
  private readonly source: IncomingMessage;

  /** @param ended the body has come to its end, or the client went away before it had */
  constructor(source: IncomingMessage, tap: ((chunk: Uint8Array) => void) | null, ended: (whole: boolean) => void) {
    super({ highWaterMark: 65_536 });
    this.source = source;
    source.pause();
    source.on('data', (chunk: Buffer) => {
      tap?.(chunk);
      if (!this.destroyed && !this.push(chunk)) source.pause();
    });
    source.once('end', () => {
      if (!source.complete) return;
      ended(true);
      if (!this.destroyed) this.push(null);
    });
    source.once('close', () => {
      if (source.complete) return;
      ended(false);
      this.destroy(new Error('the client went away'));
    });
    source.on('error', () => {});
    this.on('error', () => {});
  }

  override _read(): void {
    this.source.resume();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    if (!this.source.destroyed) this.source.resume();
    callback(error);
  }
}
