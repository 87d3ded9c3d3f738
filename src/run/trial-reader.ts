import { compareReplies } from '../diff/compare.js';
import type { Difference } from '../diff/difference.js';
import type { TrialEvidence, TrialSide } from '../judge/evidence.js';
import { isSecretName } from '../traffic/anonymise/secret-name.js';
import { type Aliases, translateHeader, translateText } from '../traffic/correlation/translate.js';
import type { FailedAssertion, Observation, Reply, Trial } from '../traffic/observation.js';

/** Samples of differing values kept for each route and path; further ones would only cost time and space. */
const SAMPLES_KEPT = 5;
/** Routes times paths that get samples at all, and paths remembered, so that ever new ones cannot fill the memory. */
const PATHS_SAMPLED = 5_000;

const NONE: readonly Difference[] = [];
const UTF8 = new TextDecoder();
/** Stands for the value of a field or header that is named like a secret, or lies below one. */
const HIDDEN = '***';

/** Turns an engine's trials into evidence: bodies are compared here, samples redacted, and everything else let go. */
export class TrialReader {
  private readonly ignore: readonly string[];
  private readonly redact: (text: string) => string;
  private readonly sampled = new Map<string, number>();
  private readonly shownPaths = new Map<string, string>();

  constructor(ignore: readonly string[], redact: (text: string) => string) {
    this.ignore = ignore;
    this.redact = redact;
  }

  read(trial: Trial): TrialEvidence {
    const differences = this.differencesOf(trial);
    return {
      at: trial.at,
      route: trial.route,
      primary: sideOf(trial.primary),
      shadow: sideOf(trial.shadow),
      ...(trial.baseline ? { baseline: sideOf(trial.baseline) } : {}),
      ...(trial.recordedStatus === undefined ? {} : { recordedStatus: trial.recordedStatus }),
      ...(trial.byQuota ? { byQuota: true } : {}),
      ...(trial.whole ? { whole: true as const } : {}),
      ...(trial.assertions ? { assertions: trial.assertions.map((failed) => this.shown(failed)) } : {}),
      ...(differences ? { differences } : {}),
    };
  }

  private shown({ name, found }: FailedAssertion): FailedAssertion {
    const redact = namesSecret(name) ? () => HIDDEN : this.redact;
    return { name, found: Object.fromEntries(Object.entries(found).map(([arm, text]) => [arm, redact(text)])) };
  }

  /** Compared only where both arms answered properly: a request that failed is counted as an error, not as a divergence too. */
  private differencesOf(trial: Trial): TrialEvidence['differences'] {
    if (!isAnswer(trial.primary) || !isAnswer(trial.shadow) || !trial.same) return undefined;
    const shadow = this.against(trial, 'shadow');
    if (!shadow) return undefined;
    const baseline = trial.baseline ? (isAnswer(trial.baseline) ? this.against(trial, 'baseline') : undefined) : this.sinceRecorded(trial);
    return { shadow, ...(baseline ? { baseline } : {}) };
  }

  /** What the primary answers otherwise than was recorded: the noise where no baseline arm shows it. */
  private sinceRecorded(trial: Trial): readonly Difference[] | undefined {
    const primary = trial.replies?.primary;
    if (!trial.recorded || !primary) return undefined;
    const found = compareReplies(decoded(primary), decoded(trial.recorded), this.ignore);
    return found.map(({ kind, path }) => ({ kind, path: this.shownPath(path) }));
  }

  private against(trial: Trial, arm: 'shadow' | 'baseline'): readonly Difference[] | undefined {
    if (trial.same?.[arm]) return NONE;
    const primary: Reply | undefined = trial.replies?.primary;
    const other: Reply | undefined = trial.replies?.[arm];
    if (!primary || !other) return undefined;
    const found = compareReplies(decoded(primary), inThePrimarysWords(decoded(other), trial.aliases?.[arm]), this.ignore);
    return found.map((difference) => this.withSample(trial.route, arm, difference));
  }

  /** A key of an answer may be a token: `$.sessions["eyJhbGciOi..."]`. */
  private shownPath(path: string): string {
    const known = this.shownPaths.get(path);
    if (known !== undefined) return known;
    const shown = this.redact(path);
    if (this.shownPaths.size < PATHS_SAMPLED) this.shownPaths.set(path, shown);
    return shown;
  }

  /** The first few samples of a path are kept, redacted; afterwards only the path counts. */
  private withSample(route: string, arm: string, { kind, path: found, primary, other }: Difference): Difference {
    const path = this.shownPath(found);
    if (primary === undefined && other === undefined) return { kind, path };
    const key = `${arm} ${route} ${path}`;
    const kept = this.sampled.get(key) ?? 0;
    if (kept >= SAMPLES_KEPT || (kept === 0 && this.sampled.size >= PATHS_SAMPLED)) return { kind, path };
    this.sampled.set(key, kept + 1);
    const redact = namesSecret(found) ? () => HIDDEN : this.redact;
    return {
      kind,
      path,
      ...(primary === undefined ? {} : { primary: redact(primary) }),
      ...(other === undefined ? {} : { other: redact(other) }),
    };
  }
}

/** Whether any name on the way (`$.user.password`, `$.tokens[].id`, `header:set-cookie`) is that of a secret. */
function namesSecret(path: string): boolean {
  return path.split(/[^\w-]+/).some(isSecretName);
}

function isAnswer({ status }: Observation): boolean {
  return status !== null && status < 500;
}

function sideOf(observation: Observation): TrialSide {
  return {
    status: observation.status,
    latencyMs: observation.latencyMs,
    ...(observation.error ? { error: observation.error } : {}),
    bytes: observation.bytes,
  };
}

/** Numbers of orders and tokens that the arm has handed out, written as the primary's: that each has its own is no difference. */
function inThePrimarysWords(reply: Reply, aliases: Aliases | undefined): Reply {
  if (!aliases) return reply;
  const text = UTF8.decode(reply.body);
  const translated = translateText(text, aliases);
  return {
    ...reply,
    headers: reply.headers.map((value, index) => (index % 2 ? translateHeader(value, aliases) : value)),
    body: translated === text ? reply.body : Buffer.from(translated),
  };
}

/** The engine hands bodies over decoded; the header that said how they were encoded no longer speaks of them. */
function decoded(reply: Reply): Reply {
  const { headers } = reply;
  for (let at = 0; at < headers.length; at += 2) {
    if (headers[at] === 'content-encoding' || headers[at]?.toLowerCase() === 'content-encoding')
      return { ...reply, headers: headers.toSpliced(at, 2) };
  }
  return reply;
}
