import { fail } from '../core/errors.js';
import type { ReadySpec } from './environment.js';

/** How an arm is asked whether it is ready. */
export type Probe =
  | { readonly kind: 'http'; readonly path: string }
  | { readonly kind: 'tcp' }
  | { readonly kind: 'log'; readonly pattern: RegExp };

/** Where an arm stands on its way up. `ready` and `failed` are final: whatever comes later changes nothing. */
export type Readiness =
  | { readonly state: 'starting' }
  | { readonly state: 'probing'; readonly attempts: number; readonly lastFailure: string }
  | { readonly state: 'ready'; readonly attempts: number }
  | { readonly state: 'failed'; readonly reason: 'deadline'; readonly attempts: number; readonly lastFailure: string | undefined }
  | { readonly state: 'failed'; readonly reason: 'exit'; readonly exitCode: number | null; readonly signal: string | null };

/** What can happen to an arm on its way up. */
export type ReadinessEvent =
  | { readonly type: 'probe-ok' }
  | { readonly type: 'probe-failed'; readonly failure: string }
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'exit'; readonly exitCode: number | null; readonly signal: string | null }
  | { readonly type: 'deadline' };

export const STARTING: Readiness = { state: 'starting' };

/**
 * The probe an arm is asked with: the first of http, tcp, log that is named; TCP where none is.
 * @throws FS_VALUE for a log pattern that is not a regular expression
 */
export function chooseProbe(ready: ReadySpec): Probe {
  if (ready.http !== undefined) return { kind: 'http', path: ready.http.startsWith('/') ? ready.http : `/${ready.http}` };
  if (ready.tcp === true || ready.log === undefined) return { kind: 'tcp' };
  try {
    return { kind: 'log', pattern: new RegExp(ready.log) };
  } catch (cause) {
    throw fail('FS_VALUE', { found: `ready.log "${ready.log}"`, expected: 'a regular expression', place: { path: 'ready.log' }, cause });
  }
}

/** The next state. A probe that succeeds after the process has gone proves nothing, so an exit before `ready` is final. */
export function advance(now: Readiness, event: ReadinessEvent, probe: Probe): Readiness {
  if (now.state === 'ready' || now.state === 'failed') return now;
  const attempts = now.state === 'probing' ? now.attempts : 0;
  switch (event.type) {
    case 'probe-ok':
      return { state: 'ready', attempts: attempts + 1 };
    case 'probe-failed':
      return { state: 'probing', attempts: attempts + 1, lastFailure: event.failure };
    case 'line':
      return probe.kind === 'log' && probe.pattern.test(event.line) ? { state: 'ready', attempts } : now;
    case 'exit':
      return { state: 'failed', reason: 'exit', exitCode: event.exitCode, signal: event.signal };
    case 'deadline':
      return { state: 'failed', reason: 'deadline', attempts, lastFailure: now.state === 'probing' ? now.lastFailure : undefined };
  }
}

/** Milliseconds to wait before the next try: quick at first, so that a fast service does not wait for us. */
export function pauseBefore(attempt: number): number {
  return Math.min(250, 20 * 1.5 ** attempt);
}

/** The probe as a sentence fragment: "GET /healthz", "a TCP connection", "a line matching /ready/". */
export function describeProbe(probe: Probe): string {
  if (probe.kind === 'http') return `GET ${probe.path} answering 2xx or 3xx`;
  return probe.kind === 'tcp' ? 'a TCP connection to its port' : `a line of output matching ${probe.pattern}`;
}
