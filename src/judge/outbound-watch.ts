import type { Kpi } from '../kpi/kpi.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { inOrder } from './figures.js';
import { OutboundEvidence, type OutboundHost, type OutboundRow } from './outbound-evidence.js';
import { type Accused, accusation, denials, fewerCalls, quiet } from './outbound-finding.js';
import { type OutboundTest, testOutbound } from './outbound-test.js';
import type { JudgeSpec } from './spec.js';
import type { Finding } from './verdict.js';

/** The arms must say to which requests so many of their calls belong before a route is named. */
const KNOWN_SHARE = 0.9;

/** Judges the outbound calls of a run. Its tests are anytime-valid, so what stood at any look stands. */
export class OutboundWatch {
  readonly evidence = new OutboundEvidence();
  private readonly kpi: Kpi;
  private readonly spec: JudgeSpec;
  private readonly standing = new Map<string, Accused>();

  constructor(kpi: Kpi, spec: JudgeSpec) {
    this.kpi = kpi;
    this.spec = spec;
  }

  /** One interim analysis. */
  look(at: number): readonly Finding[] {
    for (const accused of this.accusedNow()) {
      const key = `${accused.host} ${accused.route ?? ''}`;
      const known = this.standing.get(key);
      const isStronger = !known || accused.logE > known.logE;
      this.standing.set(key, { ...(isStronger ? accused : known), firstAlarmAt: known?.firstAlarmAt ?? at });
    }
    return this.findings();
  }

  /** The findings as of the last look: what the shadow calls more often, else that nothing did; and what was refused. */
  findings(): Finding[] {
    const { kpi, spec, evidence } = this;
    const accused = [...this.standing.values()].filter(({ host, route }) => route !== undefined || !this.isNamed(host));
    const more = accused.map((one) => accusation(one, this.rowOf(one.host, one.route), evidence, kpi, spec));
    const others = [...evidence.hosts].flatMap(([host, known]) =>
      this.isAccused(host) ? [] : fewerCalls(host, known.all, this.test(known, undefined, known.all), evidence, kpi, spec),
    );
    return [...more, ...others, ...(more.length === 0 ? [quiet(evidence, kpi)] : []), ...denials(evidence, kpi)];
  }

  /** Hosts by e-BH over all hosts; then their inbound routes by e-BH over the routes of that host. */
  private accusedNow(): Accused[] {
    const hosts = [...this.evidence.hosts].sort(([a], [b]) => inOrder(a, b));
    const tests = hosts.map(([, host]) => this.hostEvidence(host));
    const within = (alpha: number): Set<number> => new Set(eBenjaminiHochberg(tests, alpha));
    const [failed, rolledBack] = [within(this.spec.alpha), within(this.spec.countRollbackAlpha)];
    return [...failed].flatMap((index) => {
      const [name, host] = hosts[index] as [string, OutboundHost];
      const tier = rolledBack.has(index) ? 'roll-back' : 'fail';
      const named = this.namedRoutes(host).map(({ route, logE }) => ({ host: name, route, tier, logE, firstAlarmAt: null }) as const);
      return [...named, { host: name, route: undefined, tier, logE: tests[index] as number, firstAlarmAt: null } as const];
    });
  }

  /** Of the host as a whole and of its routes, half each: the mean of e-values is one, and a known route says more than the whole. */
  private hostEvidence(host: OutboundHost): number {
    const whole = this.exceeds(host, undefined, host.all);
    if (!this.knowsRoutes(host)) return whole;
    const routes = [...host.routes].map(([route, row]) => this.exceeds(host, route, row));
    return logMeanExp([whole, logMeanExp(routes)]);
  }

  private knowsRoutes({ all, routes }: OutboundHost): boolean {
    const known = (arm: 'primary' | 'shadow'): number => [...routes.values()].reduce((sum, row) => sum + row.calls[arm], 0);
    return routes.size > 0 && (['primary', 'shadow'] as const).every((arm) => known(arm) >= KNOWN_SHARE * all.calls[arm]);
  }

  private namedRoutes(host: OutboundHost): { route: string; logE: number }[] {
    const { routes } = host;
    if (!this.knowsRoutes(host)) return [];
    const rows = [...routes].sort(([a], [b]) => inOrder(a, b));
    const logEs = rows.map(([route, row]) => this.exceeds(host, route, row));
    return eBenjaminiHochberg(logEs, this.spec.alpha).map((index) => ({
      route: (rows[index] as [string, OutboundRow])[0],
      logE: logEs[index] as number,
    }));
  }

  /** Evidence that the shadow calls more; none below the KPI's floor of calls a request. */
  private exceeds(host: OutboundHost, route: string | undefined, row: OutboundRow): number {
    const { logMore, control } = this.test(host, route, row);
    const requests = route === undefined ? this.evidence.requests : (this.evidence.requestsOf.get(route) ?? 0);
    const excess = (row.calls.shadow - row.calls[control]) / Math.max(1, requests);
    return excess >= this.kpi.absoluteMargin && excess > 0 ? logMore : Number.NEGATIVE_INFINITY;
  }

  private test(host: OutboundHost, route: string | undefined, row: OutboundRow): OutboundTest {
    return testOutbound(row, this.evidence.chances(host, route), this.kpi.margin, this.evidence.hasBaseline);
  }

  private rowOf(host: string, route: string | undefined): OutboundRow {
    const known = this.evidence.hosts.get(host) as OutboundHost;
    return route === undefined ? known.all : (known.routes.get(route) as OutboundRow);
  }

  private isAccused(host: string): boolean {
    return this.standing.has(`${host} `);
  }

  private isNamed(host: string): boolean {
    return [...this.standing.values()].some((accused) => accused.host === host && accused.route !== undefined);
  }
}
