import { z } from 'zod';
import { fail } from '../core/errors.js';
import { OUTCOMES } from '../core/outcome.js';
import type { StateDocument } from './state.js';

const time = z.iso.datetime({ offset: true });
const texts = z.record(z.string(), z.string());

const lease = z.looseObject({
  holder: z.string(),
  purpose: z.enum(['rollout', 'roll-back', 'deploy', 'shift']),
  takenAt: time,
  expiresAt: time,
  ttlMs: z.number().positive(),
  fence: z.int().min(0),
});

const rollout = z.looseObject({
  id: z.string(),
  candidate: z.string(),
  stable: z.string(),
  status: z.enum(['running', 'held', 'watching', 'promoted', 'rolled-back', 'aborted']),
  step: z.int().min(0),
  steps: z.array(z.number().min(0).max(1)),
  startedAt: time,
  stepStartedAt: time,
  split: z.looseObject({ shadow: z.number().min(0).max(1), revision: z.string() }),
});

const verified = z.looseObject({
  version: z.string().min(1),
  at: time,
  verdict: z.string().nullable(),
  by: z.string(),
  detail: texts.optional(),
});

const journal = z.looseObject({
  actId: z.string(),
  act: z.enum(['shift', 'promote', 'roll-back', 'hold', 'resume', 'abort', 'switch', 'verify', 'notify']),
  phase: z.enum(['begun', 'done', 'failed']),
  at: time,
  by: z.string(),
  fence: z.int().min(0),
  reason: z.string(),
});

const ledger = z.looseObject({
  verdict: z.string(),
  at: time,
  subject: z.string(),
  commit: z.string().optional(),
  outcome: z.enum(OUTCOMES),
  enforce: z.enum(['observe', 'hold', 'roll-back']),
  kpis: z.array(z.string()),
  fate: z.enum(['open', 'merged', 'accepted', 'reverted', 'rolled-back', 'changed-on-re-run', 'closed']),
  fateAt: time.optional(),
});

/** Keys that a later version adds are kept, so that an older one does not take them away. */
const state = z.looseObject({
  format: z.literal(1),
  service: z.string(),
  environment: z.string(),
  lease: lease.nullable(),
  rollout: rollout.nullable(),
  verified: z.array(verified),
  journal: z.array(journal),
  ledger: z.array(ledger),
  nextFence: z.int().min(1),
});

/**
 * Reads what a store kept.
 * @param place where it stands, for the message
 * @throws FS_STATE_UNREADABLE where it is no state of this format
 */
export function parseState(text: string, place: string): StateDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fail('FS_STATE_UNREADABLE', { found: 'no JSON', place: { file: place }, cause });
  }
  const result = state.safeParse(value);
  if (result.success) return result.data as unknown as StateDocument;
  const [issue] = result.error.issues;
  throw fail('FS_STATE_UNREADABLE', { found: issue?.message, place: { file: place, path: issue?.path.join('.') } });
}

/** The bytes a store keeps. */
export function formatState(document: StateDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
