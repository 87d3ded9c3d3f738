import { type Random, seeded } from '../../src/core/random.js';
import type { EvidenceDocument, RunShape, TrialEvidence, TrialSide } from '../../src/judge/evidence.js';
import { DEFAULT_JUDGE, type JudgeSpec } from '../../src/judge/spec.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';

/** A stream of matched pairs like those of verdict.md 9: log-normal latencies, sigma 0.5, correlated within the pair. */
export interface StreamOptions {
  readonly seed?: number;
  readonly seconds?: number;
  readonly perSecond?: number;
  readonly correlation?: number;
  /** what happens to the shadow's side; `z` is how slow this request is by itself, in standard deviations */
  readonly shadow?: (side: { readonly status: number; readonly latencyMs: number }, at: number, z: number, random: Random) => TrialSide;
  readonly primary?: (side: { readonly status: number; readonly latencyMs: number }, at: number, random: Random) => TrialSide;
  readonly baseline?: boolean | ((at: number) => number);
  readonly route?: (index: number) => string;
  readonly more?: (index: number, random: Random) => Partial<TrialEvidence>;
}

export function stream(options: StreamOptions = {}): TrialEvidence[] {
  const { seed = 1, seconds = 60, perSecond = 400, correlation = 0.7, baseline = false } = options;
  const random = seeded(seed);
  const own = Math.sqrt(1 - correlation);
  return Array.from({ length: seconds * perSecond }, (_, index) => {
    const at = index / perSecond;
    const shared = Math.sqrt(correlation) * gauss(random);
    const draw = (): { z: number; side: { status: number; latencyMs: number } } => {
      const z = shared + own * gauss(random);
      return { z, side: { status: 200, latencyMs: 10 * Math.exp(0.5 * z) } };
    };
    const primary = draw();
    const shadow = draw();
    const factor = typeof baseline === 'function' ? baseline(at) : 1;
    const copy = baseline === false ? undefined : draw().side;
    return {
      at,
      route: options.route?.(index) ?? 'GET /books/{id}',
      primary: options.primary?.(primary.side, at, random) ?? primary.side,
      shadow: options.shadow?.(shadow.side, at, shadow.z, random) ?? shadow.side,
      ...(copy ? { baseline: { ...copy, latencyMs: copy.latencyMs * factor } } : {}),
      ...options.more?.(index, random),
    };
  });
}

export const slower =
  (factor: number) =>
  (side: { readonly status: number; readonly latencyMs: number }): TrialSide => ({ ...side, latencyMs: side.latencyMs * factor });

export function document(
  trials: readonly TrialEvidence[],
  more: Partial<EvidenceDocument> & { readonly shape?: Partial<RunShape>; readonly spec?: Partial<JudgeSpec> } = {},
): EvidenceDocument {
  const { shape, spec, ...rest } = more;
  return {
    kpis: [kpi('latency'), kpi('errors')],
    trials,
    series: [],
    run: { forSeconds: 60, ended: true, arms: { primary: 'alive', shadow: 'alive' }, orphans: 0, ...shape },
    judge: { ...DEFAULT_JUDGE, ...spec },
    ...rest,
  };
}

export function kpi(name: string, changes: Partial<Kpi> = {}): Kpi {
  const known = builtIn(name);
  if (!known) throw new Error(`no KPI ${name}`);
  return { ...known, ...changes };
}

export function gauss(random: Random): number {
  let u = 0;
  while (u === 0) u = random();
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random());
}
