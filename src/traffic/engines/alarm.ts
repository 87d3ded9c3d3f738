/** One call to come: at a time, or once what waits to be read has been read. A later setting takes the place of an earlier one. */
export class Alarm {
  private readonly ring: () => void;
  private timer: NodeJS.Timeout | null = null;
  private immediate: NodeJS.Immediate | null = null;

  constructor(ring: () => void) {
    this.ring = ring;
  }

  in(ms: number): void {
    this.cancel();
    this.timer = setTimeout(this.ring, ms);
  }

  soon(): void {
    this.cancel();
    this.immediate = setImmediate(this.ring);
  }

  cancel(): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.immediate) clearImmediate(this.immediate);
    this.timer = null;
    this.immediate = null;
  }
}
