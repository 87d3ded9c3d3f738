import type { Parity, ParityDifference } from '../environment/parity.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/**
 * A finding for each difference between the arms that the change does not explain: at most inconclusive where it can move response times,
 * a note otherwise.
 */
export function parityFindings({ differences }: Parity): Finding[] {
  return differences.filter(({ declared }) => !declared).map(finding);
}

function finding({ arm, fact, primary, other, names, count, biases }: ParityDifference): Finding {
  return {
    ...bare('parity', biases ? 'inconclusive' : 'pass', 0),
    facts: {
      arm,
      fact,
      count,
      biases,
      ...(primary === undefined ? {} : { primary }),
      ...(other === undefined ? {} : { other }),
      ...(names === undefined ? {} : { names }),
    },
  };
}
