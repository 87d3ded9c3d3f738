import { fail } from '../core/errors.js';
import type { Lease, StateDocument } from './state.js';

/**
 * How far the clocks of two machines may be apart. A lease's end is written by its holder's clock: the holder stops at it, everybody else waits
 * this much longer. Clocks further apart than that are safe too, by the fence: whoever lost the lease is refused at the next write.
 */
export const CLOCK_MARGIN_MS = 120_000;

export interface LeaseRequest {
  /** who: a run's id, a host, a person */
  readonly holder: string;
  readonly purpose: Lease['purpose'];
  readonly ttlMs: number;
  readonly nowMs: number;
  /** default: CLOCK_MARGIN_MS */
  readonly marginMs?: number | undefined;
  /** a lease that was watched unchanged for its whole time by the own clock: it may be taken whatever the time it carries */
  readonly abandoned?: Lease | undefined;
}

export type Taken = { readonly document: StateDocument; readonly lease: Lease } | { readonly heldBy: Lease };

/** Takes the lease where nobody has it, its time is over, or the same holder had it before (a new fence either way). Pure. */
export function takeLease(document: StateDocument, request: LeaseRequest): Taken {
  const { lease: current } = document;
  if (
    current &&
    current.holder !== request.holder &&
    !isExpired(current, request.nowMs, request.marginMs) &&
    !isSame(current, request.abandoned)
  )
    return { heldBy: current };
  const { holder, purpose, ttlMs, nowMs } = request;
  const lease: Lease = { holder, purpose, takenAt: iso(nowMs), expiresAt: iso(nowMs + ttlMs), ttlMs, fence: document.nextFence };
  return { document: { ...document, lease, nextFence: document.nextFence + 1 }, lease };
}

/** The same lease with a later end. @throws FS_LEASE_LOST where it is somebody else's by now */
export function renewLease(
  document: StateDocument,
  lease: Lease,
  nowMs: number,
): { readonly document: StateDocument; readonly lease: Lease } {
  requireLease(document, lease);
  const renewed = { ...lease, expiresAt: iso(nowMs + lease.ttlMs) };
  return { document: { ...document, lease: renewed }, lease: renewed };
}

/** Gives the lease back. One that is somebody else's by now is left alone. */
export function releaseLease(document: StateDocument, lease: Lease): StateDocument {
  return document.lease?.fence === lease.fence ? { ...document, lease: null } : document;
}

/** Nothing may be written or done in the name of a lease that is not the newest. @throws FS_LEASE_LOST naming who has it */
export function requireLease(document: StateDocument, lease: Lease): void {
  if (document.lease?.fence === lease.fence) return;
  const now = document.lease ? describeLease(document.lease) : 'nobody';
  throw fail('FS_LEASE_LOST', { found: `the lease belongs to ${now}`, expected: describeLease(lease) });
}

/** Whether it is over for everybody else, also where their clock is ahead of the holder's by the margin. */
export function isExpired(lease: Lease, nowMs: number, marginMs = CLOCK_MARGIN_MS): boolean {
  return nowMs > Date.parse(lease.expiresAt) + marginMs;
}

/** Whether its holder, whose clock wrote it, may still act. */
export function mayAct(lease: Lease, nowMs: number): boolean {
  return nowMs < Date.parse(lease.expiresAt);
}

/** Neither renewed nor taken anew. */
export function isSame(lease: Lease, other: Lease | null | undefined): boolean {
  return lease.fence === other?.fence && lease.expiresAt === other.expiresAt;
}

/** For messages: `ci-4711 (roll-back since 03:12:44Z, until 03:14:44Z)`. */
export function describeLease(lease: Lease): string {
  const clock = (at: string) => `${at.slice(11, 19)}Z`;
  return `${lease.holder} (${lease.purpose} since ${clock(lease.takenAt)}, until ${clock(lease.expiresAt)})`;
}

const iso = (ms: number): string => new Date(ms).toISOString();
