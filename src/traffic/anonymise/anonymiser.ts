import type { Exchange } from '../exchange.js';
import type { Entity, Finding } from './entity.js';

/** What was found and replaced, by kind; never a value. */
export interface AnonymiserReport {
  readonly entities: Partial<Readonly<Record<Entity, { readonly found: number; readonly replaced: number }>>>;
  /** bodies that could not be looked into, by reason: `media`, `binary`, `compressed` (these are dropped) */
  readonly unscanned: Readonly<Record<string, number>>;
}

/** The one place all traffic passes before it is stored, shown or sent elsewhere. */
export interface Anonymiser {
  exchange(exchange: Exchange): Exchange;
  /** for bodies, log lines, messages and JSON documents: valid JSON stays valid */
  text(text: string): string;
}

/** The complete one, which also says what it found. */
export interface FullAnonymiser extends Anonymiser {
  /** where the values are and what they are; nothing is replaced or counted */
  detect(text: string): readonly Finding[];
  /** what has been replaced since this anonymiser was made */
  report(): AnonymiserReport;
  /** for manifests: the version of its rules, and which key it has */
  readonly identity: { readonly version: number; readonly keyId: string };
}
