import type { CallEnd } from '../environment/egress.js';
import type { Arm } from '../environment/environment.js';
import { STRETCH_MS } from '../stats/unit-size.js';

/** Calls to one host that belong together: those of one trial, or of one short stretch of time where no trial is known. */
export interface OutboundUnits {
  readonly host: string;
  /** the inbound route whose requests led to the calls; absent where nobody knows */
  readonly route?: string | undefined;
  readonly calls: Readonly<Partial<Record<Arm, number>>>;
  /** how many units of which size each arm has: a size is the calls of a unit, above 64 rounded to a power of two */
  readonly sizes: Readonly<Partial<Record<Arm, Sizes>>>;
}

export type Control = 'primary' | 'baseline';

/** Size of a unit -> number of units. */
export type Sizes = Readonly<Record<string, number>>;

/** How many calls of one kind ended how on one arm. */
export interface OutboundKind {
  readonly arm: Arm;
  readonly host: string;
  readonly call: string;
  readonly end: CallEnd;
  readonly count: number;
}

/** What was learnt of outbound calls at one reading, as the run folder keeps it. */
export interface OutboundTick {
  /** seconds since the start of the traffic */
  readonly at: number;
  readonly units: readonly OutboundUnits[];
  readonly kinds: readonly OutboundKind[];
}

/** Sums of a host, or of one inbound route of it. */
export interface OutboundRow {
  readonly calls: Record<Arm, number>;
  readonly sizes: Record<Arm, Record<string, number>>;
}

export interface OutboundHost {
  readonly all: OutboundRow;
  readonly routes: Map<string, OutboundRow>;
  readonly kinds: Map<string, OutboundKind>;
}

/** Everything known of the outbound calls of a run. Hosts and calls are few by the proxy's bounds, so memory does not grow with the traffic. */
export class OutboundEvidence {
  readonly hosts = new Map<string, OutboundHost>();
  /** requests sent to each arm, by inbound route */
  readonly requestsOf = new Map<string, number>();
  requests = 0;
  hasBaseline = false;
  /** seconds over which calls were counted */
  seconds = 0;

  request(route: string, hasBaseline: boolean): void {
    this.requests++;
    this.hasBaseline ||= hasBaseline;
    this.requestsOf.set(route, (this.requestsOf.get(route) ?? 0) + 1);
  }

  add({ at, units, kinds }: OutboundTick): void {
    this.seconds = Math.max(this.seconds, at);
    for (const unit of units) {
      const host = this.host(unit.host);
      addTo(host.all, unit);
      if (unit.route === undefined) continue;
      let row = host.routes.get(unit.route);
      if (!row) host.routes.set(unit.route, (row = newRow()));
      addTo(row, unit);
    }
    for (const kind of kinds) {
      const { kinds: known } = this.host(kind.host);
      const key = `${kind.arm} ${kind.end} ${kind.call}`;
      known.set(key, { ...kind, count: kind.count + (known.get(key)?.count ?? 0) });
    }
  }

  /** How many units there could have been: the requests where calls are known by them, else the stretches of time. */
  chances(host: OutboundHost, route: string | undefined): number {
    if (route !== undefined) return this.requestsOf.get(route) ?? 0;
    return host.routes.size > 0 ? this.requests : (1_000 * this.seconds) / STRETCH_MS;
  }

  private host(name: string): OutboundHost {
    let host = this.hosts.get(name);
    if (!host) this.hosts.set(name, (host = { all: newRow(), routes: new Map(), kinds: new Map() }));
    return host;
  }
}

function newRow(): OutboundRow {
  return { calls: { primary: 0, shadow: 0, baseline: 0 }, sizes: { primary: {}, shadow: {}, baseline: {} } };
}

function addTo(row: OutboundRow, { calls, sizes }: OutboundUnits): void {
  for (const [arm, count] of Object.entries(calls) as [Arm, number][]) row.calls[arm] += count;
  for (const [arm, list] of Object.entries(sizes) as [Arm, Sizes][])
    for (const [size, units] of Object.entries(list)) row.sizes[arm][size] = (row.sizes[arm][size] ?? 0) + units;
}
