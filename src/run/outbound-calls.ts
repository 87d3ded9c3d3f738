import type { EgressWatch, OutboundCall } from '../environment/egress.js';
import type { Arm } from '../environment/environment.js';
import type { OutboundKind, OutboundTick, OutboundUnits } from '../judge/outbound-evidence.js';
import { keptSize, STRETCH_MS } from '../stats/unit-size.js';
import type { Trial } from '../traffic/observation.js';

type Counts = Partial<Record<Arm, number>>;
interface Waiting {
  readonly hosts: Map<string, Counts>;
  readonly since: number;
}

/** Trials remembered, and trials whose calls wait for them: an arm that invents trials must not fill the memory. */
const MOST_TRIALS = 20_000;
/** Readings that calls wait for their trial to be answered; then they count without it. */
const MOST_READINGS = 120;

/**
 * Puts outbound calls beside the requests that led to them. The calls of a trial are settled one reading after its answer, so that what is
 * done in the background soon after still counts with it; what comes later counts by itself.
 */
export class OutboundCalls {
  private readonly watch: EgressWatch;
  private readonly known = new Map<string, { readonly route: string; readonly reading: number }>();
  private readonly waiting = new Map<string, Waiting>();
  private reading = 0;
  /** what the arms called before the traffic: named where it was refused, compared with nothing */
  private before: readonly OutboundCall[] | null;

  constructor(watch: EgressWatch) {
    this.watch = watch;
    this.before = watch.drain();
  }

  /** A trial has been answered on all arms. */
  answered({ index, route, traceId }: Trial): void {
    const trial = { route, reading: this.reading };
    this.known.set(String(index), trial);
    if (traceId !== undefined) this.known.set(`trace:${traceId}`, trial);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= 2 * MOST_TRIALS) break;
      this.known.delete(oldest);
    }
  }

  /** Everything called and settled since the last reading. @param isLast nothing more is waited for */
  collect(at: number, isLast: boolean): OutboundTick {
    this.reading++;
    const calls = this.watch.drain();
    const loose = new Map<number, Map<string, Counts>>();
    for (const call of calls) addTo(call.trial === undefined ? stretchOf(loose, call) : this.hostsOf(call.trial), call);
    const units = new UnitSums();
    for (const [trial, { hosts, since }] of this.waiting) {
      const known = this.known.get(trial);
      const isSettled = known !== undefined && known.reading < this.reading - 1;
      const isGivenUp = this.reading - since > MOST_READINGS || this.waiting.size > MOST_TRIALS;
      if (!isSettled && !isGivenUp && !isLast) continue;
      this.waiting.delete(trial);
      for (const [host, counts] of hosts) units.add(host, known?.route, counts);
    }
    for (const hosts of loose.values()) for (const [host, counts] of hosts) units.add(host, undefined, counts);
    const kinds = sumKinds([...(this.before ?? []), ...calls]);
    this.before = null;
    return { at, units: units.list(), kinds };
  }

  private hostsOf(trial: string): Map<string, Counts> {
    let waiting = this.waiting.get(trial);
    if (!waiting) this.waiting.set(trial, (waiting = { hosts: new Map(), since: this.reading }));
    return waiting.hosts;
  }
}

function stretchOf(loose: Map<number, Map<string, Counts>>, { atMs = -1 }: OutboundCall): Map<string, Counts> {
  const stretch = Math.floor(atMs / STRETCH_MS);
  let hosts = loose.get(stretch);
  if (!hosts) loose.set(stretch, (hosts = new Map()));
  return hosts;
}

function addTo(hosts: Map<string, Counts>, { host, arm, count }: OutboundCall): void {
  let counts = hosts.get(host);
  if (!counts) hosts.set(host, (counts = {}));
  counts[arm] = (counts[arm] ?? 0) + count;
}

/** Units of the same host and route, added up. */
class UnitSums {
  private readonly sums = new Map<
    string,
    { host: string; route: string | undefined; calls: Counts; sizes: Partial<Record<Arm, Record<string, number>>> }
  >();

  add(host: string, route: string | undefined, counts: Counts): void {
    const key = `${host} ${route ?? ''}`;
    let sum = this.sums.get(key);
    if (!sum) {
      this.sums.set(key, (sum = { host, route, calls: {}, sizes: {} }));
    }
    for (const [arm, count] of Object.entries(counts) as [Arm, number][]) {
      sum.calls[arm] = (sum.calls[arm] ?? 0) + count;
      const sizes = (sum.sizes[arm] ??= {});
      sizes[keptSize(count)] = (sizes[keptSize(count)] ?? 0) + 1;
    }
  }

  list(): OutboundUnits[] {
    return [...this.sums.values()].map(({ route, ...rest }) => (route === undefined ? rest : { ...rest, route }));
  }
}

function sumKinds(calls: readonly OutboundCall[]): OutboundKind[] {
  const sums = new Map<string, OutboundKind>();
  for (const { arm, host, call, end, count } of calls) {
    const key = `${arm} ${host} ${end} ${call}`;
    sums.set(key, { arm, host, call, end, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}
