import type { NoticeEvent } from './notice.js';

/** The one word of what happened, the first of every notice. */
export const EVENT_WORDS: Readonly<Record<NoticeEvent, string>> = {
  fail: 'FAIL',
  inconclusive: 'INCONCLUSIVE',
  error: 'COULD NOT MEASURE',
  pass: 'PASS',
  'roll-back': 'ROLLED BACK',
  hold: 'HELD',
  promote: 'PROMOTED',
  advance: 'ADVANCED',
  abandoned: 'ABANDONED',
};
