import { createHmac } from 'node:crypto';
import type { MirrorShares } from './spec.js';

/** Which side answers a user, and whether what they ask is copied. */
export interface Assignment {
  readonly answeredBy: 'primary' | 'shadow';
  readonly copied: boolean;
}

const UNKNOWN: Assignment = { answeredBy: 'primary', copied: false };
const COPIED: Assignment = { answeredBy: 'primary', copied: true };
const SPLIT: Assignment = { answeredBy: 'shadow', copied: false };

/** Shares are kept in thousandths: the finest step a split can be asked for. */
export const SHARE_STEP = 0.001;

/**
 * Where a user stands, by the keyed hash of what they are known by: two places in [0, 1), one for the split and one for the copies, each the same on every
 * machine with the same key. A share takes everybody below it, so those of 1 % are among those of 5 %, and a share that is raised only adds.
 * The two are independent: raising the split takes nobody in particular away from the copies.
 * @param attribute what the user is known by; null where they carry none of it: they stay on the primary, and are not copied
 */
export function assign(key: string, attribute: string | null, shares: MirrorShares): Assignment {
  if (attribute === null) return UNKNOWN;
  const digest = createHmac('sha256', key).update(attribute).digest();
  if (placeAt(digest, 6) < shares.split) return SPLIT;
  return placeAt(digest, 0) < shares.share ? COPIED : UNKNOWN;
}

/** To the nearest thousandth; what is above zero stays above zero. */
export function toStep(share: number): number {
  const steps = Math.round(share / SHARE_STEP);
  return share > 0 ? Math.max(1, steps) / 1_000 : 0;
}

/** 48 bits of a digest as a place in [0, 1). The first six bytes are those `select` decides by, so that a replay and a mirror choose the same users. */
function placeAt(digest: Buffer, byte: number): number {
  return digest.readUIntBE(byte, 6) / 2 ** 48;
}
