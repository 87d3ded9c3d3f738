import type { Arm } from '../../environment/environment.js';
import type { BodyBudget } from '../engines/body-budget.js';
import type { Landing } from '../engines/land.js';
import type { ErrorWord } from '../observation.js';
import { Side } from './side.js';

/** What a pair is told to do when both sides are over. */
export type LandPair = (pair: Pair) => void;

/** A mirrored request and what both sides make of it: the trial in the making. */
export class Pair implements Landing {
  readonly index: number;
  readonly dueMs: number;
  readonly request: Landing['request'];
  readonly primary: Side;
  readonly shadow: Side;
  readonly bodyCapBytes: number;
  readonly budget: BodyBudget;
  /** the client went away, so the primary's answer is not known */
  isVoid = false;
  /** of the copy: not made yet, handed to the line, or never to be made */
  copy: 'open' | 'submitted' | 'none' = 'open';
  /** the copy was not sent */
  wasDropped = false;
  private readonly land: LandPair;

  /** @param dueMs since the start of the traffic */
  constructor(index: number, dueMs: number, method: string, route: string, bodyCapBytes: number, budget: BodyBudget, land: LandPair) {
    this.index = index;
    this.dueMs = dueMs;
    this.request = { exchange: { id: String(index), response: null }, route };
    this.primary = new Side('primary', method);
    this.shadow = new Side('shadow', method);
    this.bodyCapBytes = bodyCapBytes;
    this.budget = budget;
    this.land = land;
  }

  get calls(): readonly Side[] {
    return [this.primary, this.shadow];
  }

  callOf(arm: Arm): Side | undefined {
    return arm === 'primary' ? this.primary : arm === 'shadow' ? this.shadow : undefined;
  }

  /** Part of an answer's body, for comparing. */
  add(side: Side, chunk: Uint8Array): void {
    side.body.add(chunk, this.bodyCapBytes, this.budget);
  }

  finish(side: Side, error: ErrorWord | null): void {
    if (side.done) return;
    side.done = true;
    side.error = error;
    if (this.primary.done && this.shadow.done) this.land(this);
  }

  /** Lets go of the bodies. */
  release(): void {
    this.primary.body.release(this.budget);
    this.shadow.body.release(this.budget);
  }
}
