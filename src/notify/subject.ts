import { createHash } from 'node:crypto';
import type { Subject } from './notice.js';

/** The longest key PagerDuty takes. */
const MOST_CHARACTERS = 255;

/** The one key of everything that is told about a subject: the same on every machine and in every run, so that no state is needed to find it again. */
export function subjectKey({ repository, service, ref }: Subject): string {
  const readable = ['foreshadow', repository ?? '', service, ref].map((part) => encodeURIComponent(part.toWellFormed())).join(':');
  if (readable.length <= MOST_CHARACTERS) return readable;
  return `foreshadow:${createHash('sha256').update(readable).digest('hex')}`;
}

/** Service and ref on one line, for people. */
export function subjectText({ repository, service, ref }: Subject): string {
  return [repository === undefined || repository.endsWith(`/${service}`) ? '' : repository, service, ref].filter(Boolean).join(' ');
}
