import {
  addDependencies,
  andDependencies,
  create,
  divideDependencies,
  type FactoryFunctionMap,
  equalDependencies,
  largerDependencies,
  largerEqDependencies,
  multiplyDependencies,
  notDependencies,
  orDependencies,
  parseDependencies,
  smallerDependencies,
  smallerEqDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unequalDependencies,
} from 'mathjs/number';
import { fail } from '../../core/errors.js';

const math = create({
  addDependencies,
  andDependencies,
  divideDependencies,
  equalDependencies,
  largerDependencies,
  largerEqDependencies,
  multiplyDependencies,
  notDependencies,
  orDependencies,
  parseDependencies,
  smallerDependencies,
  smallerEqDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unequalDependencies,
} as FactoryFunctionMap);
const FUNCTIONS = {
  isNaN: (value: unknown) => Number.isNaN(value),
  isInf: (value: unknown) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY,
  isNil: (value: unknown) => value === null || value === undefined,
  default: (value: unknown, fallback: unknown) => value ?? fallback,
  asInt: (value: unknown) => Math.trunc(Number(value)),
  asFloat: (value: unknown) => Number(value),
  len: (value: unknown) => (value === null ? 0 : 1),
};
const WORDS = new Set([...Object.keys(FUNCTIONS), 'result', 'nil', 'true', 'false', 'and', 'or', 'not']);

/**
 * A condition of an AnalysisTemplate (`result[0] >= 0.95 && !isNaN(result[0])`) as a function of one value; null is a measurement without a value.
 * Comparing that is an error there, and throws here.
 * @throws FS_INPUT_INVALID where it is none of the grammar understood here
 */
export function compileCondition(text: string): (value: number | null) => boolean {
  const plain = text
    .replaceAll(/result\s*\[\s*0\s*\]/g, 'result')
    .replaceAll('&&', ' and ')
    .replaceAll('||', ' or ')
    .replaceAll(/!(?!=)/g, ' not ');
  const unknown = (plain.match(/[A-Za-z_]\w*/g) ?? []).find((word) => !WORDS.has(word));
  if (unknown !== undefined || /[[\]{}"'=;]/.test(plain.replaceAll(/[=!<>]=/g, ' ')))
    throw fail('FS_INPUT_INVALID', { found: `condition ${text}`, expected: 'a comparison of `result` or `result[0]`' });
  const compiled = (() => {
    try {
      return math.parse(plain).compile();
    } catch (cause) {
      throw fail('FS_INPUT_INVALID', { found: `condition ${text} (${(cause as Error).message})`, cause });
    }
  })();
  return (value) => {
    if (value === null && !/isNil|default|len|nil/.test(plain)) throw new RangeError('no value');
    return Boolean(compiled.evaluate({ ...FUNCTIONS, result: value, nil: null }));
  };
}
