import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import type { PairedCounts } from './count-evidence.js';
import type { TrialEvidence } from './evidence.js';
import { inOrder } from './figures.js';
import type { JudgeSpec } from './spec.js';

/** Assertions kept; a scenario file has dozens. */
const MOST_ASSERTIONS = 2_000;

/** One assertion of one step over all transactions. */
export interface AssertionRow {
  /** `SCENARIO / STEP` */
  readonly route: string;
  readonly assertion: string;
  readonly counts: Readonly<PairedCounts>;
  /** failed on the baseline and not on the primary: how flaky the live code is by itself */
  readonly baselineOnly: number;
  /** what the shadow gave the first time that it failed alone */
  readonly sample: string | null;
  readonly firstShadowOnlyAt: number | null;
  readonly logE: number;
}

interface Counted extends PairedCounts {
  readonly route: string;
  readonly assertion: string;
  baselineOnly: number;
  sample: string | null;
  firstShadowOnlyAt: number | null;
  /** the strongest evidence at any look: it stands, however often one looks */
  maxLogE: number;
}

/**
 * Assertions that failed, paired: on the shadow alone against on the primary alone, by the sequential McNemar test, as for errors. One that fails on both
 * is said, but is nobody's regression. Memory: a few numbers an assertion.
 */
export class AssertionEvidence {
  /** steps whose assertions were checked */
  checked = 0;
  /** looks in a row at which some assertion stood at the roll-back level */
  rollBackLooks = 0;
  firstAlarmAt: number | null = null;
  private readonly rows = new Map<string, Counted>();
  private readonly checkedByRoute = new Map<string, number>();

  add({ assertions, route, at, baseline }: TrialEvidence): void {
    if (!assertions) return;
    this.checked++;
    this.checkedByRoute.set(route, (this.checkedByRoute.get(route) ?? 0) + 1);
    for (const { name, found } of assertions) {
      const row = this.row(route, name);
      if (!row) continue;
      const [primary, shadow] = [found.primary !== undefined, found.shadow !== undefined];
      if (primary && shadow) row.both++;
      else if (primary) row.primaryOnly++;
      else if (shadow) row.shadowOnly++;
      if (baseline && found.baseline !== undefined && !primary) row.baselineOnly++;
      if (!shadow || primary) continue;
      row.sample ??= found.shadow ?? null;
      row.firstShadowOnlyAt ??= at;
    }
  }

  /** One look: evidence once reached stands. */
  look(at: number, spec: JudgeSpec): void {
    for (const row of this.rows.values()) row.maxLogE = Math.max(row.maxLogE, logMcNemarE(row.shadowOnly, row.primaryOnly));
    if (this.firstAlarmAt === null && this.accused(spec.alpha).length > 0) this.firstAlarmAt = at;
    this.rollBackLooks = this.accused(spec.countRollbackAlpha).length > 0 ? this.rollBackLooks + 1 : 0;
  }

  /** Assertions accused by e-BH over all of them, the most evident first. */
  accused(alpha: number): AssertionRow[] {
    const rows = this.evidence();
    return eBenjaminiHochberg(
      rows.map((row) => row.logE),
      alpha,
    ).map((index) => rows[index] as AssertionRow);
  }

  /** Every assertion that failed anywhere. */
  evidence(): AssertionRow[] {
    return [...this.rows.values()]
      .map(({ route, assertion, baselineOnly, sample, firstShadowOnlyAt, maxLogE, shadowOnly, primaryOnly, both }) => ({
        route,
        assertion,
        baselineOnly,
        sample,
        firstShadowOnlyAt,
        counts: { pairs: this.checkedByRoute.get(route) ?? 0, shadowOnly, primaryOnly, both },
        logE: maxLogE,
      }))
      .sort((a, b) => b.logE - a.logE || inOrder(a.route, b.route) || inOrder(a.assertion, b.assertion));
  }

  private row(route: string, assertion: string): Counted | undefined {
    const key = `${route}\n${assertion}`;
    const known = this.rows.get(key);
    if (known || this.rows.size >= MOST_ASSERTIONS) return known;
    const fresh = { pairs: 0, shadowOnly: 0, primaryOnly: 0, both: 0, baselineOnly: 0, sample: null, firstShadowOnlyAt: null };
    const row: Counted = { ...fresh, route, assertion, maxLogE: Number.NEGATIVE_INFINITY };
    this.rows.set(key, row);
    return row;
  }
}
