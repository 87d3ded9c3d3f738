import picocolors from 'picocolors';
import type { RenderOptions } from '../report/renderers/renderer.js';

/** The world as a command sees it, handed in so that tests own it. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** whether progress may redraw its line */
  readonly stderrIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly columns: number;
  readonly colour: boolean;
  readonly signal: AbortSignal;
}

/** Options every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
  readonly seed?: string;
}

/** How the terminal renderer is to write for this world. */
export function renderOptions(io: Pick<CliIo, 'columns' | 'colour'>): RenderOptions {
  return { width: io.columns, ...(io.colour ? { colors: picocolors.createColors(true) } : {}) };
}
