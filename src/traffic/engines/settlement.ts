import type { DriveSummary } from '../engine.js';
import type { Lane } from './lane.js';

/** How a drive ends, once: with its summary, or with the first error, and not before every connection is closed. */
export class Settlement {
  readonly done: Promise<DriveSummary>;
  private failure: { readonly error: unknown } | null = null;
  private settled = false;
  private resolve: (summary: DriveSummary) => void = () => {};
  private reject: (error: unknown) => void = () => {};

  constructor() {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  get isSettled(): boolean {
    return this.settled;
  }

  /** The first error is the one that is told. */
  blame(error: unknown): void {
    this.failure ??= { error };
  }

  /** @param release lets go of timers and listeners, before the lanes are closed; called once */
  settle(lanes: readonly Lane[], release: () => void, summary: () => DriveSummary): void {
    if (this.settled) return;
    this.settled = true;
    release();
    Promise.all(lanes.map((lane) => lane.close())).then(
      () => (this.failure ? this.reject(this.failure.error) : this.resolve(summary())),
      (error: unknown) => this.reject(error),
    );
  }
}
