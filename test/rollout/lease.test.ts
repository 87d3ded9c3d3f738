import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CLOCK_MARGIN_MS,
  isExpired,
  mayAct,
  releaseLease,
  renewLease,
  requireLease,
  takeLease,
  type LeaseRequest,
} from '../../src/rollout/lease.js';
import { emptyState, type Lease, type StateDocument } from '../../src/rollout/state.js';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const ask = (change: Partial<LeaseRequest> = {}): LeaseRequest => ({
  holder: 'a',
  purpose: 'roll-back',
  ttlMs: 60_000,
  nowMs: NOW,
  ...change,
});
const empty = emptyState('shop', 'production');

function taken(document: StateDocument, request: LeaseRequest): { document: StateDocument; lease: Lease } {
  const result = takeLease(document, request);
  if ('heldBy' in result) throw new Error('held');
  return result;
}

describe('a lease', () => {
  test("is refused to another holder until it is over on everybody's clock", () => {
    const { document, lease } = taken(empty, ask());
    expect(takeLease(document, ask({ holder: 'b', nowMs: NOW + 60_000 + CLOCK_MARGIN_MS }))).toEqual({ heldBy: lease });
    expect(taken(document, ask({ holder: 'b', nowMs: NOW + 60_001 + CLOCK_MARGIN_MS })).lease).toMatchObject({ holder: 'b', fence: 2 });
  });

  test('holder and others never both act, as long as their clocks are apart by less than the margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -CLOCK_MARGIN_MS, max: CLOCK_MARGIN_MS }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (skewMs, laterMs) => {
          const { lease } = taken(empty, ask());
          expect(mayAct(lease, NOW + laterMs) && isExpired(lease, NOW + laterMs + skewMs)).toBe(false);
        },
      ),
    );
  });

  test('with clocks further apart, the one that lost it is refused at its next write', () => {
    const { document, lease } = taken(empty, ask());
    const other = taken(document, ask({ holder: 'b', nowMs: NOW + 3_600_000 }));
    expect(() => requireLease(other.document, lease)).toThrow('b (roll-back');
    expect(() => renewLease(other.document, lease, NOW + 1)).toThrow(/lost/);
    expect(releaseLease(other.document, lease)).toBe(other.document);
  });

  test('one that was watched unchanged for its whole time is taken whatever time it carries; one that was renewed is not', () => {
    const { document, lease } = taken(empty, ask({ nowMs: NOW + 86_400_000 }));
    expect(taken(document, ask({ holder: 'b', abandoned: lease })).lease.fence).toBe(2);
    const renewed = renewLease(document, lease, NOW + 86_400_001);
    expect(takeLease(renewed.document, ask({ holder: 'b', abandoned: lease }))).toEqual({ heldBy: renewed.lease });
  });

  test('is given back, and every one that is taken has a fence of its own', () => {
    let document = empty;
    const fences = [1, 2, 3].map(() => {
      const next = taken(document, ask());
      document = releaseLease(next.document, next.lease);
      return next.lease.fence;
    });
    expect([fences, document.lease]).toEqual([[1, 2, 3], null]);
  });
});
