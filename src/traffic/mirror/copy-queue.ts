/** Why a copy is not taken. */
export type Overflow = 'queue-full' | 'queue-bytes';

/**
 * Copies that wait for a connection to the shadow, oldest first, bounded in number and in bytes. What does not fit is refused: dropping the newest costs
 * nothing and leaves those that have waited longest their place.
 */
export class CopyQueue<T extends { readonly bytes: number }> {
  private readonly most: number;
  private readonly mostBytes: number;
  private items: T[] = [];
  private head = 0;
  private held = 0;

  constructor(most: number, mostBytes: number) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  get length(): number {
    return this.items.length - this.head;
  }

  get bytes(): number {
    return this.held;
  }

  /** null: taken */
  add(item: T): Overflow | null {
    if (this.length >= this.most) return 'queue-full';
    if (item.bytes > 0 && this.held + item.bytes > this.mostBytes) return 'queue-bytes';
    this.items.push(item);
    this.held += item.bytes;
    return null;
  }

  take(): T | undefined {
    const item = this.items[this.head];
    if (item === undefined) return undefined;
    this.held -= item.bytes;
    if (++this.head === this.items.length || this.head > 1_024) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
    return item;
  }
}
