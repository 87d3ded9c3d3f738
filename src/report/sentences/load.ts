import type { Finding } from '../../judge/verdict.js';
import { formatBytes, formatNumber, formatSeconds } from '../numbers.js';
import { controlOf } from './counted.js';
import { measured } from './measured.js';
import type { Words } from './words.js';

const NAMES: Readonly<Record<string, string>> = {
  'requests-a-replica': 'requests a replica',
  requests: 'requests',
  replicas: 'replicas',
  age: 'age',
  'cpu-limit': 'CPU limit',
  'memory-limit': 'memory limit',
};

/** `... : no alarm, but no pass either: the arms do not bear the same load (requests a replica 2.1 a second, on the primary 12 a second)`. */
export function unequalLoad(finding: Finding, words: Words): string {
  const differing = texts(finding, 'load').map((text) => factText(text, words));
  const unknown = texts(finding, 'loadUnknown').map((name) => NAMES[name] ?? name);
  const why = [
    ...(differing.length > 0 ? [`the arms do not bear the same load (${differing.join('; ')})`] : []),
    ...(unknown.length > 0
      ? [`${unknown.join(', ')} of both arms ${unknown.length === 1 ? 'is' : 'are'} not known; ask for them under \`parity\``]
      : []),
  ];
  return `${measured(finding, words)}: no alarm, but no pass either, because ${why.join(', and ')}`;
}

/** `The arms bear the same load: requests a replica 11.8 a second, on the primary 12 a second; age ...`. */
export function equalLoad(finding: Finding, words: Words): string {
  return `The arms bear the same load: ${texts(finding, 'load')
    .map((text) => factText(text, words))
    .join('; ')}`;
}

function texts(finding: Finding, name: string): readonly string[] {
  const value = finding.facts?.[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function factText(text: string, words: Words): string {
  const [fact = '', shadow = '', control = ''] = text.split(' ');
  return `${NAMES[fact] ?? fact} ${valueText(fact, shadow)}, on the ${controlOf(words)} ${valueText(fact, control)}`;
}

function valueText(fact: string, text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return 'not known';
  if (fact === 'age') return formatSeconds(value);
  if (fact === 'memory-limit') return formatBytes(value);
  return fact === 'requests-a-replica' ? `${formatNumber(value)} a second` : formatNumber(value);
}
