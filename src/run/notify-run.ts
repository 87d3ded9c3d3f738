import type { Clock } from '../core/clock.js';
import { isForeshadowError } from '../core/errors.js';
import { plainText } from '../core/plain-text.js';
import type { Random } from '../core/random.js';
import { type Notice, redactNotice } from '../notify/notice.js';
import type { Memory, Notifier, NotifierContext, Outgoing } from '../notify/notifier.js';
import { type NotifierName, type NotifySpec, unsetSecrets } from '../notify/spec.js';
import { subjectKey } from '../notify/subject.js';
import { NotificationMemory } from './notification-memory.js';
import type { RunFolder } from './run-folder.js';

/** What telling needs of the world. */
export interface NotifyWorld {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** where the journal and what is remembered of messages live; null: neither is kept */
  readonly folder: RunFolder | null;
  /** takes secrets and personal words out of a text */
  readonly redact: (text: string) => string;
  /** the values no message may show */
  readonly secrets: readonly string[];
  /** one line for a person; `warning` where something went wrong */
  readonly say: (text: string, kind: 'info' | 'warning') => void;
}

export interface Notified {
  readonly notifier: NotifierName;
  readonly status: 'sent' | 'failed' | 'skipped';
  /** where it arrived, or why not */
  readonly detail: string;
}

/** Nobody waits longer than this for a notifier, whatever its limits ask for. */
const PATIENCE_MS = 90_000;

/**
 * Tells a notice to every notifier that wants its event, all at once. A notifier that fails is a warning and a line of the journal; nothing is
 * thrown and nothing else changes. The one place that runs, rollouts and commands call.
 */
export async function notifyAll(notice: Notice, specs: readonly NotifySpec[], world: NotifyWorld): Promise<Notified[]> {
  if (specs.length === 0) return [];
  const told = redactNotice(notice, world.redact);
  const memory = NotificationMemory.open(world.folder, (why) => world.say(why, 'warning'));
  const results = await Promise.all(specs.map((spec) => notifyOne(told, spec, memory, world)));
  memory.save();
  return results.filter((result) => result !== null);
}

/** What would be sent, by notifier; nothing is. */
export async function previewAll(
  notice: Notice,
  specs: readonly NotifySpec[],
  world: NotifyWorld,
): Promise<{ readonly notifier: NotifierName; readonly event: string; readonly requests: readonly Outgoing[]; readonly why?: string }[]> {
  const told = redactNotice(notice, world.redact);
  const memory = NotificationMemory.open(world.folder, () => {});
  return Promise.all(
    specs.map(async (spec) => {
      const known = memory.recall(keyOf(spec, told));
      const about = { notifier: spec.notifier, event: told.event };
      try {
        const notifier = await open(placeholders(spec), { ...world, secrets: [] });
        if (isWanted(notifier, spec, told, known)) return { ...about, requests: notifier.preview(told, known) };
        return { ...about, requests: [], why: unwanted(spec, told) };
      } catch (error) {
        return { ...about, requests: [], why: messageOf(error) };
      }
    }),
  );
}

async function notifyOne(notice: Notice, spec: NotifySpec, memory: NotificationMemory, world: NotifyWorld): Promise<Notified | null> {
  const { notifier: name } = spec;
  const unset = unsetSecrets(spec);
  if (unset.length > 0) {
    if (!spec.on.includes(notice.event)) return null;
    return concluded({ notifier: name, status: 'skipped', detail: `${unset.join(', ')} is not set` }, notice, world);
  }
  const key = keyOf(spec, notice);
  const known = memory.recall(key);
  try {
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const notifier = await open(spec, { ...world, signal });
    if (!isWanted(notifier, spec, notice, known)) return null;
    const { where, memory: left, but } = await notifier.tell(notice, known);
    if (left) memory.keep(key, left);
    if (but !== undefined) world.say(`Notification to ${plainText(where)}: ${world.redact(plainText(but, 600))}`, 'warning');
    return concluded({ notifier: name, status: 'sent', detail: where }, notice, world);
  } catch (error) {
    return concluded({ notifier: name, status: 'failed', detail: world.redact(messageOf(error)) }, notice, world);
  }
}

async function open(spec: NotifySpec, context: NotifierContext): Promise<Notifier> {
  const { NOTIFIERS } = await import('../notify/notifiers/registry.js');
  return NOTIFIERS[spec.notifier](spec, context);
}

function isWanted(notifier: Notifier, spec: NotifySpec, notice: Notice, known: Memory | null): boolean {
  return spec.on.includes(notice.event) || notifier.follows(notice, known);
}

const unwanted = ({ on }: NotifySpec, { event }: Notice): string => `\`on\` names ${on.join(', ')}, not ${event}`;

/** Said and written down; the words of the outside come last, on one line. */
function concluded(result: Notified, { event, subject }: Notice, { folder, clock, say }: NotifyWorld): Notified {
  const { notifier, status, detail } = result;
  if (status === 'sent') say(`Notified ${detail}: ${event}`, 'info');
  else say(`No notification by ${notifier}: ${plainText(detail, 1_000)}. The verdict is not affected.`, 'warning');
  try {
    folder?.journal(
      `notification ${status}`,
      { notifier, about: subjectKey(subject), notice: event, detail: plainText(detail, 1_000) },
      clock.now(),
    );
  } catch (error) {
    say(`The journal could not be written: ${messageOf(error)}`, 'warning');
  }
  return result;
}

/** One memory for each entry and subject: two channels have two messages. */
function keyOf({ notifier, channel, place }: NotifySpec, { subject }: Notice): string {
  return [notifier, channel ?? String(place), subjectKey(subject)].join(' ');
}

/** A preview needs no secret: it stands as its name. */
function placeholders(spec: NotifySpec): NotifySpec {
  const { url, token, routingKey, secret } = spec;
  return {
    ...spec,
    ...(url !== undefined && !/^https?:/.test(url) ? { url: `https://${url.replace(/^env:/, '')}.invalid/` } : {}),
    ...(token === undefined ? {} : { token: '***' }),
    ...(routingKey === undefined ? {} : { routingKey: '*'.repeat(32).replaceAll('*', 'x') }),
    ...(secret === undefined ? {} : { secret: '***' }),
  };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return isForeshadowError(error) ? `${message}. ${error.hint}`.replace(/\.\.\s/, '. ').replace(/\.$/, '') : message;
}
