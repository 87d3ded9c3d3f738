import { isSecretName } from '../redact-output.js';
import type { SettingTopic } from './change.js';
import type { Scalar } from './read-settings.js';

/** From the most telling to the least: the first that fits is the topic. */
const TOPICS: readonly (readonly [topic: SettingTopic, words: RegExp])[] = [
  ['image', /(^| )(image|tag)$/],
  ['pool', /pool|(^| )(max |min )?(idle |open )?(connections?|conns?)( |$)/],
  ['timeout', /time ?outs?|deadline|(^| )ttl|interval|delay|back ?off|keep ?alive|expir|max age|(^| )(wait|lease)( |$)/],
  ['retry', /retr(y|ies)|attempts/],
  ['concurrency', /workers?( |$)|threads?( |$)|concurren|parallel|replicas|processes|shards/],
  ['cache', /cache/],
  ['flag', /feature|(^| )flags?( |$)|enabled?$|disabled?$|toggle|experiment/],
  [
    'limit',
    /limit|quota|memory|(^| )(cpu|cpus|mem|heap|rps|qps)( |$)|rate|burst|(^| )(max|min)( |$)|size|buffer|queue|batch|capacity|throttl/,
  ],
  ['logging', /(^| )log|debug|verbos|trace/],
  ['address', /host|(^| )port( |$)|url|uri|endpoint|address|(^| )dsn/],
];

/** What a setting governs, by the last two words of its path and by its value; null where neither tells. */
export function topicOf(key: string, values: readonly (Scalar | undefined)[]): SettingTopic | null {
  if (isSecretSetting(key, values)) return 'secret';
  const words = wordsOf(key);
  const named = TOPICS.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  return values.some((value) => typeof value === 'boolean') ? 'flag' : null;
}

/** The last two parts of a path as plain words: `db.poolMax` is "db pool max". */
function wordsOf(key: string): string {
  const parts = key.split(/[.[\]]+/).filter(Boolean);
  return parts
    .slice(-2)
    .join(' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words after which a number is an amount, although the name also speaks of tokens or cookies. */
const AMOUNT =
  /(max|min|limit|count|ttl|time-?out|expir\w*|lifetime|age|size|length|interval|enabled|refresh|rotate|seconds|minutes|hours|days|ms)$/i;

/** Whether a setting's value is nobody's business: by its name, unless name and values say that it is an amount or a switch. */
export function isSecretSetting(key: string, values: readonly (Scalar | undefined)[]): boolean {
  if (!isSecretName(key)) return false;
  const isPlain = (value: Scalar | undefined): boolean =>
    value === undefined || typeof value === 'boolean' || amountOf(value) !== undefined || value === 'true' || value === 'false';
  return !(AMOUNT.test(key.replace(/[\]"']+$/, '')) && values.every(isPlain));
}

const UNITS: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  ms: ['time', 1],
  s: ['time', 1_000],
  sec: ['time', 1_000],
  min: ['time', 60_000],
  h: ['time', 3_600_000],
  d: ['time', 86_400_000],
  b: ['bytes', 1],
  k: ['bytes', 1_000],
  kb: ['bytes', 1_000],
  mb: ['bytes', 1e6],
  gb: ['bytes', 1e9],
  g: ['bytes', 1e9],
  ki: ['bytes', 1_024],
  kib: ['bytes', 1_024],
  mi: ['bytes', 1_024 ** 2],
  mib: ['bytes', 1_024 ** 2],
  gi: ['bytes', 1_024 ** 3],
  gib: ['bytes', 1_024 ** 3],
};

/** A number with its unit; undefined for anything else. A unit that is not known stands for itself (`500m`, `80%`). */
export function amountOf(value: Scalar | undefined): { readonly amount: number; readonly unit: string } | undefined {
  if (typeof value === 'number') return { amount: value, unit: '' };
  if (typeof value !== 'string') return undefined;
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]{0,4})\s*$/.exec(value);
  if (!match) return undefined;
  const [, number = '', unit = ''] = match;
  const known = UNITS[unit.toLowerCase()];
  return known ? { amount: Number(number) * known[1], unit: known[0] } : { amount: Number(number), unit };
}

/** New / old, to four digits, where both are above zero and of one unit. */
export function factorOf(from: Scalar | undefined, to: Scalar | undefined): number | null {
  const [before, after] = [amountOf(from), amountOf(to)];
  if (!before || !after || before.unit !== after.unit || before.amount <= 0 || after.amount <= 0) return null;
  return Number((after.amount / before.amount).toPrecision(4));
}
