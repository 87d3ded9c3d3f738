import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Exchange } from '../traffic/exchange.js';
import { hostsOutside } from '../traffic/boundary.js';
import { manifestPath, readManifest } from '../traffic/manifest.js';
import { createForwarding } from '../traffic/mirror/forwarding.js';
import type { TrafficSpec } from '../traffic/spec.js';

/** What is done with a recording before its requests leave this machine. */
export interface Crossing {
  /** null: requests leave as recorded */
  readonly rewrite: ((exchange: Exchange) => Exchange) | null;
  /** for the report; empty where there is nothing to say */
  readonly notes: readonly string[];
}

type Crossable = { readonly replay: Pick<TrafficSpec['replay'], 'recording' | 'forward'> } & Pick<
  TrafficSpec,
  'anonymise' | 'anonymiseKey'
>;

interface ArmAt {
  readonly url?: string | undefined;
}

const NOTHING: Crossing = { rewrite: null, notes: [] };

/**
 * A recording that was not anonymised by us does not leave the primary's trust boundary as it is: where an arm lies outside, every arm is sent pseudonyms (of
 * one key, so that sessions stay sessions and the arms get the same), unless `forward: original` says that it may have what was recorded.
 */
export async function crossBoundary(
  {
    primary,
    shadow,
    baseline,
  }: { readonly primary: ArmAt; readonly shadow?: ArmAt | null | undefined; readonly baseline?: ArmAt | null | undefined },
  { replay, anonymise, anonymiseKey }: Crossable,
): Promise<Crossing> {
  const others = [shadow?.url, baseline?.url].flatMap((url) => (url === undefined ? [] : [url]));
  const outside = primary.url === undefined ? [] : hostsOutside(primary.url, others);
  if (outside.length === 0 || replay.recording === null || (await isAnonymised(replay.recording))) return NOTHING;
  const hosts = outside.join(' and ');
  if (replay.forward === 'original')
    return { rewrite: null, notes: [`The recording is not anonymised, and was sent as recorded to ${hosts} (\`forward: original\`).`] };
  const { createAnonymiser } = await import('../traffic/anonymise/create-anonymiser.js');
  const anonymiser = createAnonymiser({ ...anonymise, key: anonymiseKey ?? randomBytes(16).toString('hex') });
  const { request } = createForwarding(anonymiser, { kind: 'pseudonyms' });
  const why = `The recording is not anonymised, and ${hosts} is another host than the primary's`;
  return {
    rewrite: request,
    notes: [`${why}: every arm was sent pseudonyms (\`traffic.replay.forward: original\` sends what was recorded).`],
  };
}

/** A manifest that we wrote says so; what has none was made elsewhere. */
async function isAnonymised(recording: string): Promise<boolean> {
  const text = await readFile(manifestPath(recording), 'utf8').catch(() => null);
  return text !== null && (readManifest(text)?.anonymiser ?? null) !== null;
}
