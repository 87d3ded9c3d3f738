import { seeded } from '../../src/core/random.js';
import type { StandInAnswer, StandInSample } from './prometheus-stand-in.js';

/** What one version does, a second: its pods share its requests. */
export interface FleetVersion {
  readonly pods: number;
  readonly requestsASecond: number;
  readonly medianSeconds: number;
  readonly errorShare?: number | undefined;
  /** second of the watch at which its first pod is started again */
  readonly restartsAt?: number | undefined;
  readonly bounds?: readonly number[] | undefined;
}

export const FLEET_BOUNDS = [0.025, 0.05, 0.1, 0.2, 0.4, 0.8];

interface Pod {
  requests: number;
  errors: number;
  buckets: number[];
}

/**
 * The counters of two versions as Prometheus scraped them every second from `beganAt` on (seconds since the epoch): requests, errors, and a classic
 * histogram of times (lognormal, sigma 0.6), pod by pod. Every pod had served a while before.
 */
export class CountingFleet {
  private readonly beganAt: number;
  private readonly versions: Readonly<Record<string, FleetVersion>>;
  private readonly seconds: Map<string, Pod[]>[] = [];
  private readonly random: () => number;

  constructor(versions: Readonly<Record<string, FleetVersion>>, beganAt: number, seed = 1) {
    this.versions = versions;
    this.beganAt = beganAt;
    this.random = seeded(seed);
  }

  /** Answers selectors of `requests_total`, `errors_total` and `times_bucket` with a `version` label. */
  readonly answer: StandInAnswer = (query, atSeconds) => {
    const version = /version=['"](v\d+)['"]/.exec(query)?.[1] ?? '';
    const second = Math.floor(atSeconds - this.beganAt) + 1;
    const pods = second < 0 ? undefined : this.at(second).get(version);
    if (!pods) return [];
    const name = /[a-z]+_(?:total|bucket)/.exec(query)?.[0] ?? 'times';
    return pods.flatMap((pod, index): StandInSample[] => {
      const metric = { __name__: name, version, pod: String(index) };
      if (name === 'requests_total') return [{ metric, value: pod.requests }];
      if (name === 'errors_total') return pod.errors === 0 ? [] : [{ metric, value: pod.errors }];
      if (name !== 'times_bucket') return [];
      const bounds = this.versions[version]?.bounds ?? FLEET_BOUNDS;
      return [...bounds, Number.POSITIVE_INFINITY].map((bound, i) => ({
        metric: { ...metric, le: Number.isFinite(bound) ? String(bound) : '+Inf' },
        value: pod.buckets[i] ?? 0,
      }));
    });
  };

  private at(second: number): Map<string, Pod[]> {
    while (this.seconds.length <= second) this.seconds.push(this.next(this.seconds.at(-1), this.seconds.length));
    return this.seconds[second] as Map<string, Pod[]>;
  }

  private next(before: Map<string, Pod[]> | undefined, second: number): Map<string, Pod[]> {
    return new Map(
      Object.entries(this.versions).map(([name, version]) => [
        name,
        Array.from({ length: version.pods }, (_, index) => {
          const earlier = before?.get(name)?.[index];
          const isFresh = earlier !== undefined && index === 0 && second === version.restartsAt;
          return this.serve(version, isFresh ? undefined : (earlier ?? 'served a while'));
        }),
      ]),
    );
  }

  private serve(version: FleetVersion, before: Pod | 'served a while' | undefined): Pod {
    const bounds = [...(version.bounds ?? FLEET_BOUNDS), Number.POSITIVE_INFINITY];
    const old =
      before === 'served a while'
        ? { requests: 5_000, errors: version.errorShare ? 7 : 0, buckets: bounds.map((_, i) => 700 * (i + 1)) }
        : before;
    const pod = { requests: old?.requests ?? 0, errors: old?.errors ?? 0, buckets: [...(old?.buckets ?? bounds.map(() => 0))] };
    const count = version.requestsASecond / version.pods;
    for (let i = 0; i < count; i++) {
      pod.requests++;
      if (this.random() < (version.errorShare ?? 0)) pod.errors++;
      const normal = Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
      const seconds = version.medianSeconds * Math.exp(0.6 * normal);
      for (const [index, bound] of bounds.entries()) if (seconds <= bound) pod.buckets[index] = (pod.buckets[index] as number) + 1;
    }
    return pod;
  }
}
