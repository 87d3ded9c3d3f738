import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Default cap of one log: enough for the story of a failure, little enough for an artifact. */
export const LOG_CAP_BYTES = 10 * 1024 ** 2;
const PENDING_CAP_BYTES = 4 * 1024 ** 2;
const KEPT_LINES = 50;
/** A longer line is cut for whoever listens; of the lines kept in memory less is kept. */
const LINE_CAP = 32_768;
const KEPT_CAP = 2_000;
/** An unfinished line is written once it is so long, and at `close`: until then a secret in it may not be whole. */
const UNFINISHED_CAP = 64 * 1024;

/**
 * A log that keeps its newest `capBytes` and says how much it dropped. While it is open the older half is in `PATH.1`; `close` joins the two.
 * A disk that is full or slow loses log lines, never the run: those bytes count as dropped.
 */
export class CappedLog {
  readonly path: string;
  private readonly capBytes: number;
  private readonly redact: ((text: string) => string) | undefined;
  private unfinished = '';
  private file: FileHandle | undefined;
  private bytes = 0;
  private rotated = 0;
  private dropped = 0;
  private pending = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly decoder = new StringDecoder('utf8');
  private partial = '';
  private readonly recent: string[] = [];
  private readonly listeners = new Set<(line: string) => void>();

  private constructor(path: string, capBytes: number, file: FileHandle, redact: ((text: string) => string) | undefined) {
    this.path = path;
    this.capBytes = capBytes;
    this.file = file;
    this.redact = redact;
  }

  /** @param redact takes secrets out of whole lines before they are written; listeners and `lastLines` get them as they came */
  static async open(path: string, capBytes = LOG_CAP_BYTES, redact?: (text: string) => string): Promise<CappedLog> {
    await mkdir(dirname(path), { recursive: true });
    await rm(`${path}.1`, { force: true });
    return new CappedLog(path, capBytes, await open(path, 'w'), redact);
  }

  /** Takes output as it comes; returns at once. */
  write(chunk: Buffer): void {
    const text = this.decoder.write(chunk);
    this.splitLines(text);
    if (this.redact) this.writeRedacted(this.redact, text);
    else this.enqueue(chunk);
  }

  private writeRedacted(redact: (text: string) => string, text: string): void {
    this.unfinished += text;
    const end = this.unfinished.length > UNFINISHED_CAP ? this.unfinished.length : this.unfinished.lastIndexOf('\n') + 1;
    if (end === 0) return;
    this.enqueue(Buffer.from(redact(this.unfinished.slice(0, end))));
    this.unfinished = this.unfinished.slice(end);
  }

  private enqueue(chunk: Buffer): void {
    if (this.pending + chunk.length > PENDING_CAP_BYTES) {
      this.dropped += chunk.length;
      return;
    }
    this.pending += chunk.length;
    this.queue = this.queue.then(() => this.append(chunk));
  }

  /** Calls back for every complete line from now on; returns how to stop. */
  onLine(listener: (line: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The newest lines, at most 50, an unfinished one included. */
  lastLines(): readonly string[] {
    return [...this.recent, ...(this.partial === '' ? [] : [this.partial.slice(0, KEPT_CAP)])].slice(-KEPT_LINES);
  }

  /** The newest of what has been written to the file: whole lines, redacted. @param mostBytes of it */
  async written(mostBytes: number): Promise<string> {
    await this.queue;
    const text = await readFile(this.path, 'utf8').catch(() => '');
    return text.slice(-mostBytes);
  }

  /** Writes what is pending and leaves one file. Idempotent. */
  async close(): Promise<void> {
    if (this.redact && this.unfinished !== '') this.enqueue(Buffer.from(this.redact(this.unfinished)));
    this.unfinished = '';
    await this.queue;
    const file = this.file;
    this.file = undefined;
    if (!file) return;
    await file.close().catch(() => undefined);
    if (this.rotated > 0 || this.dropped > 0) await this.join().catch(() => undefined);
  }

  private async append(chunk: Buffer): Promise<void> {
    try {
      if (this.bytes > 0 && this.bytes + chunk.length > this.capBytes / 2) await this.rotate();
      const kept = chunk.subarray(Math.max(0, chunk.length - Math.floor(this.capBytes / 2)));
      await this.file?.writeFile(kept);
      this.bytes += kept.length;
      this.dropped += chunk.length - kept.length;
    } catch {
      this.dropped += chunk.length;
    } finally {
      this.pending -= chunk.length;
    }
  }

  private async rotate(): Promise<void> {
    await this.file?.close();
    await rename(this.path, `${this.path}.1`);
    this.dropped += this.rotated;
    this.rotated = this.bytes;
    this.bytes = 0;
    this.file = await open(this.path, 'w');
  }

  private async join(): Promise<void> {
    const older = this.rotated > 0 ? await readFile(`${this.path}.1`) : Buffer.alloc(0);
    const whole = Buffer.concat([older, await readFile(this.path)]);
    const note = `[foreshadow: ${this.dropped} earlier bytes were dropped; a log keeps its newest ${this.capBytes} bytes]\n`;
    await writeFile(this.path, Buffer.concat([Buffer.from(this.dropped > 0 ? note : ''), whole]));
    await rm(`${this.path}.1`, { force: true });
  }

  private splitLines(text: string): void {
    const pieces = (this.partial + text).split('\n');
    this.partial = (pieces.pop() ?? '').slice(0, LINE_CAP);
    for (const piece of pieces) {
      const line = piece.slice(0, LINE_CAP).replace(/\r$/, '');
      this.recent.push(line.slice(0, KEPT_CAP));
      for (const listener of this.listeners) listener(line);
    }
    if (this.recent.length > KEPT_LINES) this.recent.splice(0, this.recent.length - KEPT_LINES);
  }
}
