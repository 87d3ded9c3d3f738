import type { Arm, ArmExit } from '../environment/environment.js';
import type { ArmState, RunShape } from '../judge/evidence.js';

/** The shape of a run while it happens: which arms are lost since when, and whether time is up. */
export class LiveShape {
  private readonly arms: Partial<Record<Arm, ArmState>>;
  private readonly armsLostAt: Partial<Record<Arm, number>> = {};
  private readonly forSeconds: number;
  orphans = 0;
  generatorLate = false;
  failedSources: Readonly<Record<string, string>> = {};

  constructor(forSeconds: number, arms: readonly Arm[]) {
    this.forSeconds = forSeconds;
    this.arms = Object.fromEntries(arms.map((arm) => [arm, 'alive']));
  }

  /** @param at seconds since the start of the traffic */
  lose(exit: ArmExit, at: number): void {
    if (this.arms[exit.arm] !== 'alive') return;
    this.arms[exit.arm] = exit.reason;
    this.armsLostAt[exit.arm] = Number(at.toFixed(3));
  }

  get anyLost(): boolean {
    return Object.values(this.arms).some((state) => state !== 'alive');
  }

  /** A frozen copy, as it stands now. */
  at(ended: boolean): RunShape {
    return {
      forSeconds: this.forSeconds,
      ended,
      arms: { ...this.arms },
      ...(this.anyLost ? { armsLostAt: { ...this.armsLostAt } } : {}),
      orphans: this.orphans,
      ...(this.generatorLate ? { generatorLate: true } : {}),
      ...(Object.keys(this.failedSources).length > 0 ? { failedSources: this.failedSources } : {}),
    };
  }
}
