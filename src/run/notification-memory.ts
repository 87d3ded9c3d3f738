import { existsSync } from 'node:fs';
import type { Memory } from '../notify/notifier.js';
import { readJson, type RunFolder } from './run-folder.js';

/** The file of a run folder that keeps which messages and incidents its notices are. */
export const NOTIFICATIONS = 'notifications.json';

/** What notifiers want to be reminded of. A file that cannot be read or written costs a new message, no more. */
export class NotificationMemory {
  private readonly folder: RunFolder | null;
  private readonly entries: Map<string, Memory>;
  private readonly complain: (why: string) => void;
  private changed = false;

  private constructor(folder: RunFolder | null, entries: Map<string, Memory>, complain: (why: string) => void) {
    this.folder = folder;
    this.entries = entries;
    this.complain = complain;
  }

  static open(folder: RunFolder | null, complain: (why: string) => void): NotificationMemory {
    const file = folder?.path(NOTIFICATIONS);
    if (file === undefined || !existsSync(file)) return new NotificationMemory(folder, new Map(), complain);
    try {
      return new NotificationMemory(folder, new Map(entriesOf(readJson(file))), complain);
    } catch (error) {
      complain(`Earlier notifications are not known: ${error instanceof Error ? error.message : String(error)}`);
      return new NotificationMemory(folder, new Map(), complain);
    }
  }

  recall(key: string): Memory | null {
    return this.entries.get(key) ?? null;
  }

  keep(key: string, memory: Memory): void {
    this.entries.set(key, memory);
    this.changed = true;
  }

  save(): void {
    if (!this.changed || !this.folder) return;
    try {
      this.folder.writeJson(NOTIFICATIONS, Object.fromEntries(this.entries));
    } catch (error) {
      this.complain(`The notifications are not remembered: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function entriesOf(document: unknown): [string, Memory][] {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return [];
  return Object.entries(document).filter((entry): entry is [string, Memory] => isMemory(entry[1]));
}

function isMemory(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.values(value).every((text) => typeof text === 'string');
}
