import { LONGEST_LINE } from './source.js';

/** Cuts a stream of bytes into lines. Whatever the bytes are, memory is bounded: what a line has beyond `LONGEST_LINE` characters is dropped. */
export class LineSplitter {
  private readonly decoder = new TextDecoder();
  private readonly take: (line: string) => void;
  private rest = '';

  constructor(take: (line: string) => void) {
    this.take = take;
  }

  push(chunk: Uint8Array): void {
    const text = this.decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.take((this.rest + text.slice(from, Math.min(end, from + LONGEST_LINE))).slice(0, LONGEST_LINE));
      this.rest = '';
      from = end + 1;
    }
    if (this.rest.length < LONGEST_LINE) this.rest += text.slice(from, from + LONGEST_LINE - this.rest.length);
  }

  /** The stream is over: what has no end is a line all the same. */
  end(): void {
    if (this.rest !== '') this.take(this.rest);
    this.rest = '';
  }
}
