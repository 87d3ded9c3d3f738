import type { SettingChange } from './change.js';
import type { Scalar, Settings } from './read-settings.js';
import { factorOf, isSecretSetting, topicOf } from './setting-topic.js';

/** What a value is replaced by that nobody may see. */
export const HIDDEN = '***';
const LONGEST_VALUE = 60;
/** A run of letters and digits without a break, as keys, tokens and hashes have one. */
const KEY_SHAPED = /[A-Za-z0-9+_=-]{24,}/g;
const NONE: Settings = new Map();

/**
 * The keys that differ, in order of their names. Values of secret-looking keys are hidden, others go through `redact`, long ones are cut.
 * @param where the file, or `environment`
 */
export function diffSettings(
  where: string,
  from: Settings | undefined,
  to: Settings | undefined,
  redact: (text: string) => string = (text) => text,
  placeOf: (key: string) => SettingChange['at'] = () => undefined,
): SettingChange[] {
  const [before, after] = [from ?? NONE, to ?? NONE];
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !sameScalar(before, after, key)).sort();
  return keys.map((key) => {
    const values = [before.get(key), after.get(key)] as const;
    const at = after.has(key) ? placeOf(key) : undefined;
    const show = (value: Scalar | undefined): string | null => (value === undefined ? null : showValue(key, value, values, redact));
    return {
      where,
      key: redact(key),
      kind: !before.has(key) ? 'added' : after.has(key) ? 'changed' : 'removed',
      from: show(values[0]),
      to: show(values[1]),
      topic: topicOf(key, values),
      factor: isSecretSetting(key, values) ? null : factorOf(...values),
      ...(at ? { at } : {}),
    };
  });
}

function sameScalar(before: Settings, after: Settings, key: string): boolean {
  return before.has(key) && after.has(key) && Object.is(before.get(key), after.get(key));
}

/** A value as it may be printed. What it is compared with decides with: a switch that becomes a text is still looked at as one. */
function showValue(key: string, value: Scalar, values: readonly (Scalar | undefined)[], redact: (text: string) => string): string {
  if (isSecretSetting(key, values)) return HIDDEN;
  if (typeof value !== 'string') return String(value);
  if (looksLikeKey(value) && topicOf(key, values) !== 'image') return HIDDEN;
  const plain = redact(value.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, `$1${HIDDEN}@`)).replace(/\s+/g, ' ');
  return plain.length <= LONGEST_VALUE ? plain : `${plain.slice(0, LONGEST_VALUE - 1)}…`;
}

function looksLikeKey(value: string): boolean {
  return (value.match(KEY_SHAPED) ?? []).some((run) => /\d/.test(run) && /[A-Za-z]/.test(run));
}
