import type { Arm, ArmExit } from './environment.js';

/** Which arms are lost, and who wants to know. Each arm is lost once. */
export class ExitBoard {
  private readonly listeners = new Set<(exit: ArmExit) => void>();
  private readonly exits = new Map<Arm, ArmExit>();

  has(arm: Arm): boolean {
    return this.exits.has(arm);
  }

  /** An arm lost before anybody listened is told too, though not before this call has returned. @returns how to stop listening */
  listen(listener: (exit: ArmExit) => void): () => void {
    this.listeners.add(listener);
    for (const exit of this.exits.values()) queueMicrotask(() => this.listeners.has(listener) && listener(exit));
    return () => this.listeners.delete(listener);
  }

  note(exit: ArmExit): void {
    this.exits.set(exit.arm, exit);
    for (const listener of this.listeners) listener(exit);
  }

  /** Nobody listens any more. */
  close(): void {
    this.listeners.clear();
  }
}
