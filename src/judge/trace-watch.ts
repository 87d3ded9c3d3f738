import type { Kpi } from '../kpi/kpi.js';
import type { TraceTick } from '../trace/trace-tick.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import type { JudgeSpec } from './spec.js';
import { type ControlArm, type Discordant, type OperationEvidence, TraceEvidence } from './trace-evidence.js';
import { accusation, sightings, summary, type TraceChange, type TraceSuspicion, unreadable } from './trace-finding.js';
import type { Finding } from './verdict.js';

/** Findings of one kind that are shown; the last one says how many more there are. */
const SHOWN = 20;

/**
 * Judges the traces of a run: operations that the shadow does more often, that fail on it, or that take longer by their own time, by e-BH over all
 * operations and questions. Its tests are anytime-valid, so what stood at any look stands.
 */
export class TraceWatch {
  readonly evidence: TraceEvidence;
  private readonly kpi: Kpi;
  private readonly spec: JudgeSpec;
  private readonly waiting: TraceTick[] = [];
  private readonly standing = new Map<string, TraceSuspicion>();

  constructor(kpi: Kpi, spec: JudgeSpec, forSeconds: number) {
    this.kpi = kpi;
    this.spec = spec;
    this.evidence = new TraceEvidence(spec, forSeconds, { body: kpi.margin, tail: kpi.tailMargin });
  }

  /** Kept until the next look, so that a run and its repetition from the run folder count the same at the same look. */
  add(tick: TraceTick): void {
    this.waiting.push(tick);
  }

  /** One interim analysis. @param measuredFrom seconds from which times count; null while warming up */
  look(at: number, measuredFrom: number | null): readonly Finding[] {
    for (const tick of this.waiting.splice(0)) this.evidence.add(tick, measuredFrom);
    for (const accused of this.accusedNow()) {
      const key = `${accused.index} ${accused.change}`;
      const known = this.standing.get(key);
      const strongest = !known || accused.logE > known.logE ? accused : known;
      this.standing.set(key, { ...strongest, firstAlarmAt: known?.firstAlarmAt ?? at });
    }
    return this.findings();
  }

  /** The findings as of the last look. */
  findings(): Finding[] {
    const { evidence, kpi, spec } = this;
    const accused = this.causes();
    const shown = accused.slice(0, SHOWN);
    const found = shown.map((one, index) =>
      accusation(one, { below: this.below(one), further: index === SHOWN - 1 ? accused.length - SHOWN : 0 }, evidence, kpi, spec),
    );
    const noted = sightings(evidence, this.notedNow(), kpi, SHOWN);
    return [...found, ...noted, ...(found.length === 0 ? [summary(evidence, kpi)] : []), ...unreadable(evidence, kpi)];
  }

  private accusedNow(): TraceSuspicion[] {
    const suspicions = this.evidence.operations.flatMap((known, index) => this.suspicions(known, index));
    const logEs = suspicions.map(({ logE }) => logE);
    const rollBack = new Set(eBenjaminiHochberg(logEs, this.spec.countRollbackAlpha));
    return eBenjaminiHochberg(logEs, this.spec.alpha).map((index) => ({
      ...(suspicions[index] as TraceSuspicion),
      tier: rollBack.has(index) ? 'roll-back' : 'fail',
    }));
  }

  /** What may be wrong with one operation. More spans inside of a service are no more calls: their time counts, and they are noted. */
  private suspicions(known: OperationEvidence, index: number): TraceSuspicion[] {
    const of = (change: TraceChange, logE: number, method: string): TraceSuspicion => ({
      index,
      change,
      logE,
      method,
      tier: 'fail',
      firstAlarmAt: null,
    });
    const time = known.time && known.time.pairs > 0 ? known.time.test() : null;
    return [
      ...(known.operation.kind === 'internal' ? [] : [of('more', this.beyondFloor(known.more), 'trace-mcnemar')]),
      of('errors', this.beyondFloor(known.failing), 'trace-mcnemar'),
      ...(time ? [of('slower', time.logE, `trace-${time.method}`)] : []),
    ];
  }

  /** Evidence that the shadow has more than every copy of the live code; none below the KPI's floor. */
  private beyondFloor(counts: Record<ControlArm, Discordant>): number {
    const controls: readonly ControlArm[] = this.evidence.hasBaseline ? ['primary', 'baseline'] : ['primary'];
    const sides = controls.map((control) => counts[control]);
    const isAbove = sides.every(
      ({ shadow, control }) => shadow > control && (shadow - control) / this.evidence.trials >= this.kpi.absoluteMargin,
    );
    return isAbove ? Math.min(...sides.map(({ shadow, control }) => logMcNemarE(shadow, control))) : Number.NEGATIVE_INFINITY;
  }

  /** What decides nothing and should be seen: more spans inside of a service, and operations that the shadow does less often. */
  private notedNow(): TraceSuspicion[] {
    const suspicions = this.evidence.operations.flatMap((known, index): TraceSuspicion[] => {
      const fewer = logOf(known.more, this.evidence.hasBaseline, true);
      const more = logOf(known.more, this.evidence.hasBaseline, false);
      const isMore = known.operation.kind === 'internal' && more > fewer;
      const [change, logE] = isMore ? (['more', more] as const) : (['fewer', fewer] as const);
      return [{ index, change, logE, method: 'trace-mcnemar', tier: 'warn', firstAlarmAt: null }];
    });
    const found = eBenjaminiHochberg(
      suspicions.map(({ logE }) => logE),
      this.spec.alpha,
    ).map((index) => suspicions[index] as TraceSuspicion);
    return found.filter((one) => !this.hasAncestor(one.index, [...found, ...this.standing.values()], one.change));
  }

  /** Accused operations without what only follows from another: what is done below a call that is made more often, and whoever passes on a failure. */
  private causes(): TraceSuspicion[] {
    const all = [...this.standing.values()];
    const own = all.filter((one) =>
      one.change === 'errors'
        ? !this.isAbove(one.index, all, 'errors')
        : one.change !== 'more' || !this.hasAncestor(one.index, all, 'more'),
    );
    return own.sort((a, b) => b.logE - a.logE || a.index - b.index);
  }

  private hasAncestor(index: number, among: readonly TraceSuspicion[], change: TraceChange): boolean {
    const accused = new Set(among.filter((one) => one.change === change).map((one) => one.index));
    for (let above = this.parentOf(index); above !== null; above = this.parentOf(above)) if (accused.has(above)) return true;
    return false;
  }

  private isAbove(index: number, among: readonly TraceSuspicion[], change: TraceChange): boolean {
    return among.some((one) => one.change === change && one.index !== index && this.isBelow(one.index, index));
  }

  private isBelow(index: number, top: number): boolean {
    for (let above = this.parentOf(index); above !== null; above = this.parentOf(above)) if (above === top) return true;
    return false;
  }

  private below({ index, change }: TraceSuspicion): number {
    return change === 'more'
      ? [...this.standing.values()].filter((one) => one.change === 'more' && this.isBelow(one.index, index)).length
      : 0;
  }

  private parentOf(index: number): number | null {
    return this.evidence.operations[index]?.operation.parent ?? null;
  }
}

function logOf({ primary, baseline }: Record<ControlArm, Discordant>, hasBaseline: boolean, isFewer: boolean): number {
  const sides = hasBaseline ? [primary, baseline] : [primary];
  return Math.min(...sides.map(({ shadow, control }) => (isFewer ? logMcNemarE(control, shadow) : logMcNemarE(shadow, control))));
}
