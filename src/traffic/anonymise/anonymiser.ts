import type { Exchange } from '../exchange.js';

/** The one place all traffic passes before it is stored, shown or sent elsewhere. */
export interface Anonymiser {
  exchange(exchange: Exchange): Exchange;
  /** for bodies, log lines and messages */
  text(text: string): string;
}
