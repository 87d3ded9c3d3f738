import type { Colors } from 'picocolors/types.js';
import type { Report } from '../report.js';

/** What a caller may say about the form. Each renderer takes what concerns it. */
export interface RenderOptions {
  /** terminal: columns, default 80 */
  readonly width?: number | undefined;
  /** terminal: picocolors as made for the stream; without it no escape sequence is written */
  readonly colors?: Pick<Colors, 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan'> | undefined;
  /** markdown: most bytes of UTF-8, default 60,000 */
  readonly maxBytes?: number | undefined;
  /** markdown: where the whole report is, for a link (https only) */
  readonly reportUrl?: string | undefined;
}

/** A pure function of the report: the same report and options give the same bytes. */
export type Renderer = (report: Report, options?: RenderOptions) => string;
