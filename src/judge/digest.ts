import { createHash, type Hash } from 'node:crypto';
import type { TrialEvidence, TrialSide } from './evidence.js';

/** Characters gathered before the hash is fed: one call for hundreds of trials. */
const CHUNK = 65_536;

/** sha256 over the evidence in the order it was judged, and over the spec: the same evidence gives the same digest anywhere. */
export class EvidenceDigest {
  private readonly hash: Hash;
  private pending = '';

  constructor(hash: Hash = createHash('sha256')) {
    this.hash = hash;
  }

  /** A digest that goes on from here on its own. */
  copy(): EvidenceDigest {
    this.flush();
    return new EvidenceDigest(this.hash.copy());
  }

  trial(trial: TrialEvidence): void {
    this.add(
      `${trial.at}|${trial.route}|${side(trial.primary)}|${side(trial.shadow)}|${side(trial.baseline)}|${trial.recordedStatus ?? ''}${trial.byQuota ? '|quota' : ''}`,
    );
    if (trial.differences) this.add(JSON.stringify(trial.differences));
    if (trial.whole) this.add('whole');
    if (trial.assertions) this.add(JSON.stringify(trial.assertions));
  }

  /** Any JSON document (series, run, spec); its keys are sorted first. */
  document(name: string, value: unknown): void {
    this.add(`${name}=${canonical(value)}`);
  }

  /** The digest so far; more may be added afterwards. */
  hex(): string {
    this.flush();
    return this.hash.copy().digest('hex');
  }

  private add(line: string): void {
    this.pending += `${line}\n`;
    if (this.pending.length >= CHUNK) this.flush();
  }

  private flush(): void {
    this.hash.update(this.pending);
    this.pending = '';
  }
}

function side(value: TrialSide | undefined): string {
  return value ? `${value.status ?? ''},${value.latencyMs ?? ''},${value.error ?? ''},${value.bytes ?? ''}` : '';
}

/** JSON with sorted keys; undefined fields are left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
