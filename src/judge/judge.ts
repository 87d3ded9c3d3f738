import { type Outcome, worst } from '../core/outcome.js';
import { VERSION } from '../core/version.js';
import type { Kpi } from '../kpi/kpi.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { type AcceptRule, applyAccept } from './accept.js';
import { addToTrend } from './add-to-trend.js';
import { AssertionEvidence } from './assertion-evidence.js';
import { assertionFindings } from './assertion-finding.js';
import { ASSERTIONS, CountEvidence, countsTrials, judgesWholes } from './count-evidence.js';
import { advanceCount, type CountState, countFindings, difference, NEW_COUNT } from './count-finding.js';
import { EvidenceDigest } from './digest.js';
import { DivergenceEvidence } from './divergence-evidence.js';
import { divergenceFindings } from './divergence-finding.js';
import { errorDifferenceBound } from './early-pass.js';
import type { RunShape, SeriesPair, TrialEvidence } from './evidence.js';
import { capped, overall } from './cap-findings.js';
import { evidenceRow } from './evidence-row.js';
import { isEnforced } from './is-enforced.js';
import { type LoadParity, underLoad } from './load-parity.js';
import { blockSeconds } from './paired-blocks.js';
import { gradeOf, scoreOf, tierOf } from './score.js';
import { SeriesStates } from './series-states.js';
import type { JudgeSpec } from './spec.js';
import { isMeasured } from './trial-side.js';
import { OTHER_ROUTES, TrendEvidence } from './trend-evidence.js';
import { trendFindings } from './trend-finding.js';
import { lookAtTrend, type TrendLook } from './trend-look.js';
import { advanceTrend, isProven, NEW_TREND, type TrendState } from './trend-tiers.js';
import { noiseFindings, nothingJudged, Representation, runFindings } from './validity.js';
import type { Finding, LookRecord, Verdict } from './verdict.js';

/** A verdict before the decision, which depends on the stage of a rollout (rollout/policy.ts). */
export type Judgement = Omit<Verdict, 'decision'>;

/** Why a look may end the run before its time. */
export type Ending = 'early-pass' | 'early-fail' | null;

interface JudgedTrend {
  readonly kpi: Kpi;
  readonly evidence: TrendEvidence;
  state: TrendState;
  look: TrendLook | null;
}

interface JudgedCount {
  readonly kpi: Kpi;
  readonly evidence: CountEvidence;
  state: CountState;
}

/** The acceptances, and the ISO date on which they are read. */
export interface AcceptContext {
  readonly rules: readonly AcceptRule[];
  readonly today: string;
}

/** What narrows a run: a confirmation looks only at these routes, with the thresholds the first run fixed (no pair is spent on learning them). */
export interface Focus {
  readonly routes?: readonly string[] | undefined;
  readonly thresholds?: ReadonlyMap<string, readonly number[]> | undefined;
  /** the warm-up lasts at least so long */
  readonly warmUpSeconds?: number | undefined;
}

/** What is judged at a look or at the end, besides the trials already added. */
export interface Circumstances {
  readonly run: RunShape;
  readonly series: readonly SeriesPair[];
  /** findings made elsewhere: forecasts, a loosened gate, parity */
  readonly extra?: readonly Finding[] | undefined;
  readonly accept?: AcceptContext | undefined;
  /** whether the arms bear the same load, in live stages */
  readonly load?: LoadParity | undefined;
}

/**
 * The judge of one run: trials in, looks while running, one verdict at the end. It keeps sums only, so its memory does not
 * grow with the traffic, and the same trials and looks in the same order give the same bytes.
 */
export class Judge {
  readonly spec: JudgeSpec;
  readonly kpis: readonly Kpi[];
  readonly trends: readonly JudgedTrend[];
  readonly counts: readonly JudgedCount[];
  readonly divergences = new DivergenceEvidence();
  readonly assertions = new AssertionEvidence();
  readonly looks: LookRecord[] = [];
  orphans = 0;
  /** when the last look was that was no repetition */
  private lookedAt = Number.NEGATIVE_INFINITY;
  /** looks in a row at which some path's divergence stood at the roll-back level */
  private divergedLooks = 0;
  private readonly series = new SeriesStates();
  private readonly representation = new Representation();
  private readonly digest = new EvidenceDigest();
  private readonly forSeconds: number;
  private readonly only: ReadonlySet<string> | null;

  constructor(kpis: readonly Kpi[], spec: JudgeSpec, forSeconds: number, focus: Focus = {}) {
    this.kpis = kpis;
    this.only = focus.routes ? new Set(focus.routes) : null;
    this.spec = spec;
    this.forSeconds = forSeconds;
    this.trends = kpis
      .filter((kpi) => kpi.kind === 'trend')
      .map((kpi) => ({
        kpi,
        evidence: new TrendEvidence(spec, forSeconds, judgesWholes(kpi) ? { ...focus, thresholds: undefined } : focus),
        state: NEW_TREND,
        look: null,
      }));
    this.counts = kpis
      .filter((kpi) => kpi.kind === 'count' && !kpi.unpaired && kpi.name !== ASSERTIONS && countsTrials(kpi.name))
      .map((kpi) => ({ kpi, evidence: new CountEvidence(kpi), state: NEW_COUNT }));
  }

  /** Seconds between looks: two blocks, at least one second. */
  get cadenceSeconds(): number {
    return Math.max(1, 2 * blockSeconds(this.spec, this.forSeconds));
  }

  /** Where measuring began, or null while warming up. */
  get warmUpEndedAt(): number | null {
    return this.trends[0]?.evidence.warmUp.endedAt ?? null;
  }

  /** The thresholds (grid cells) that each route of the first trend KPI was judged at. */
  thresholds(): Map<string, readonly number[]> {
    const fixed = new Map<string, readonly number[]>();
    for (const route of this.trends[0]?.evidence.tables() ?? []) if (route.table) fixed.set(route.route, route.table.thresholdCells);
    return fixed;
  }

  /** One matched pair or triple. Errors and divergences count from the first request; latencies after the warm-up. */
  add(trial: TrialEvidence): void {
    this.digest.trial(trial);
    if (trial.whole) {
      this.addWhole(trial);
      return;
    }
    if (!isMeasured(trial.primary) || !isMeasured(trial.shadow)) {
      this.orphans++;
      return;
    }
    this.representation.add(trial);
    if (this.only && !this.only.has(trial.route)) return;
    for (const { kpi, evidence } of this.trends) if (!judgesWholes(kpi)) addToTrend(evidence, kpi, trial);
    for (const { kpi, evidence } of this.counts) if (!judgesWholes(kpi)) evidence.add(trial);
    this.divergences.add(trial);
    this.assertions.add(trial);
  }

  /** A transaction is no request: only the KPIs of transactions see it. One that failed has no time of its own; it is counted as failed. */
  private addWhole(trial: TrialEvidence): void {
    if (this.only && !this.only.has(trial.route)) return;
    const wentThrough = !trial.primary.error && !trial.shadow.error;
    for (const { kpi, evidence } of this.trends) if (wentThrough && judgesWholes(kpi)) addToTrend(evidence, kpi, trial);
    for (const { kpi, evidence } of this.counts) if (judgesWholes(kpi)) evidence.add(trial);
  }

  /**
   * Whether a look at `at` would come so soon after another (the last one, when what was in flight has answered) that it sees the same
   * evidence: what has to stand on two successive looks does not stand on two such.
   */
  isRepeated(at: number): boolean {
    return at - this.lookedAt < this.cadenceSeconds / 2;
  }

  /** One interim analysis at `at` seconds: advances every sequential test, and says whether the run may end now. */
  look(at: number, circumstances: Circumstances): Ending {
    const isRepeated = this.isRepeated(at);
    if (!isRepeated) this.lookedAt = at;
    for (const trend of this.trends) {
      trend.look = lookAtTrend(trend.evidence, trend.kpi, this.spec);
      trend.state = advanceTrend(trend.state, trend.look, at, this.spec, isRepeated);
    }
    for (const count of this.counts) count.state = advanceCount(count.state, count.evidence, count.kpi, at, this.spec);
    this.assertions.look(at, this.spec);
    this.divergedLooks = this.divergences.accused(this.spec.countRollbackAlpha).length > 0 ? this.divergedLooks + 1 : 0;
    this.series.look(circumstances.series, this.kpis, this.spec, at);
    const ending = this.ending(at, circumstances);
    this.looks.push({ at, outcome: this.quickOutcome(circumstances, ending), evidence: evidenceRow(this.trends, this.counts) });
    return ending;
  }

  /** The verdict on everything added so far; may be asked as often as one likes. Call `look` first: tests advance only there. */
  conclude(circumstances: Circumstances): Judgement {
    const found = this.findings(circumstances);
    const loaded = circumstances.load ? underLoad(found, circumstances.load, this.kpis) : found;
    const judged = loaded.map((finding) => capped(finding, this.kpis));
    const findings = circumstances.accept ? applyAccept(judged, circumstances.accept.rules, circumstances.accept.today) : judged;
    const outcome = overall(findings);
    const digest = this.digest.copy();
    digest.document('series', circumstances.series);
    digest.document('run', circumstances.run);
    if (circumstances.load) digest.document('load', circumstances.load);
    digest.document('spec', { judge: this.spec, kpis: this.kpis });
    const grade = gradeOf(findings, outcome);
    return {
      outcome,
      score: scoreOf(findings, this.kpis),
      ...(grade ? { grade } : {}),
      tier: tierOf(findings, outcome),
      findings,
      looks: this.looks,
      spec: this.spec,
      digest: digest.hex(),
      version: VERSION,
    };
  }

  private findings({ run, series, extra = [] }: Circumstances): Finding[] {
    const ended = run.ended;
    const pairs = this.trends[0]?.evidence.measuredPairs ?? this.counts[0]?.evidence.all.pairs ?? 0;
    const trend = this.trends.flatMap(({ kpi, evidence, state, look }) =>
      trendFindings(evidence, look ?? lookAtTrend(evidence, kpi, this.spec), state, { kpi, spec: this.spec, ended }),
    );
    const found = [...trend, ...this.findingsBesideTrends({ series, extra })];
    return [...runFindings(run, run.orphans + this.orphans, pairs, this.spec), ...found, ...nothingJudged(found, this.kpis)];
  }

  private findingsBesideTrends({ series, extra = [] }: Pick<Circumstances, 'series' | 'extra'>): Finding[] {
    const noise = this.trends[0]?.look?.noise ?? null;
    return [
      ...this.counts.flatMap(({ kpi, evidence, state }) => countFindings(evidence, state, kpi, this.spec)),
      ...this.series.conclude(series, this.kpis, this.spec),
      ...divergenceFindings(this.divergences, this.kpis, this.spec),
      ...assertionFindings(this.assertions, this.kpis, this.spec),
      ...noiseFindings(noise, this.spec),
      ...this.representation.findings(this.spec),
      ...extra,
    ];
  }

  /** Early fail: roll-back tier on two successive looks. Early pass: proven, past half-time, nothing in the way (verdict.md 4). */
  private ending(at: number, circumstances: Circumstances): Ending {
    const { run, extra = [] } = circumstances;
    const pastHalf = at >= this.forSeconds / 2;
    const standing = (judged: { readonly kpi: Kpi; readonly state: { readonly rollBackLooks: number } }): boolean =>
      isEnforced(judged.kpi) && judged.state.rollBackLooks >= 2;
    if (this.counts.some(standing) || this.series.standsForRollBack) return 'early-fail';
    // Up to half-time a slowdown waits for a route that can be named: nobody is hurt meanwhile, and "(other)" helps nobody.
    if (this.trends.some((trend) => standing(trend) && (pastHalf || this.namesRoute(trend)))) return 'early-fail';
    // Nobody is hurt by a divergence in an experiment: the run first learns enough of everything else to be worth its report.
    if (this.judgesDivergence && this.divergedLooks >= 2 && pastHalf) return 'early-fail';
    if (this.assertions.rollBackLooks >= 2 && pastHalf && this.kpis.some((kpi) => kpi.name === ASSERTIONS && isEnforced(kpi)))
      return 'early-fail';
    if (run.arms.shadow !== undefined && run.arms.shadow !== 'alive') return 'early-fail';
    const critical = this.trends.filter(({ kpi }) => kpi.critical || kpi.required);
    const proven =
      critical.length > 0 &&
      critical.every(({ look }) => look && isProven(look, this.spec)) &&
      this.trends.every(({ kpi, state }) => !isEnforced(kpi) || state.firstAlarmAt.warn === undefined);
    const errorsBounded = this.counts
      .filter(({ kpi }) => kpi.critical)
      .every(
        ({ kpi, evidence, state }) =>
          state.failAt === null && errorDifferenceBound(evidence.all, this.spec.alpha) < Math.max(kpi.absoluteMargin, 1e-12),
      );
    const clear = extra.every((finding) => finding.outcome === 'pass' && finding.code !== 'warning');
    return proven && pastHalf && errorsBounded && clear && this.passesBesideTrends(circumstances) ? 'early-pass' : null;
  }

  /** Whether e-BH accuses a route of its own name at this look, or there is only one. */
  private namesRoute({ evidence, look }: JudgedTrend): boolean {
    if (evidence.routes.size < 2 || !look) return true;
    const logEs = look.routes.map((route) => Math.max(route.logE.fail, route.logE.fast));
    return eBenjaminiHochberg(logEs, this.spec.alpha).some((index) => look.routes[index]?.route !== OTHER_ROUTES);
  }

  /**
   * Whether nothing beside the trends (which are proven, without a warning) stands against a pass: a run that ends early as anything
   * else has thrown away the time that could settle it.
   */
  private passesBesideTrends(circumstances: Circumstances): boolean {
    return this.findingsBesideTrends(circumstances).every((finding) => capped(finding, this.kpis).outcome === 'pass');
  }

  private get judgesDivergence(): boolean {
    return this.kpis.some((kpi) => kpi.kind === 'divergence' && isEnforced(kpi));
  }

  private quickOutcome(circumstances: Circumstances, ending: Ending): Outcome {
    if (ending === 'early-fail') return 'fail';
    if (ending === 'early-pass') return 'pass';
    const failed =
      this.trends.some(({ kpi, state }) => isEnforced(kpi) && state.firstAlarmAt.fail !== undefined) ||
      this.counts.some(({ kpi, state }) => isEnforced(kpi) && state.failAt !== null) ||
      this.series.hasFailed;
    return failed ? 'fail' : worst(['inconclusive', ...(circumstances.extra ?? []).map((finding) => finding.outcome)]);
  }

  /** Share of requests that fail on the shadow beyond the primary, for the progress line. */
  errorDifference(): number {
    return this.counts[0] ? difference(this.counts[0].evidence.all) : 0;
  }
}
