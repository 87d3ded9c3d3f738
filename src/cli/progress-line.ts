import { describeTick, PLAIN_EVERY_SECONDS } from '../run/describe-progress.js';
import type { Progress, ProgressListener } from '../run/progress.js';
import type { CliIo } from './io.js';

/** Live progress on stderr: one redrawn line on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
export function progressLine(io: CliIo, quiet: boolean): { readonly listen: ProgressListener; readonly clear: () => void } {
  if (quiet) return { listen: (progress) => warn(progress, io), clear: () => undefined };
  let open = false;
  let lastPlain = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (open) io.stderr('\r\u001b[2K');
    open = false;
  };
  const listen = (progress: Progress): void => {
    if (progress.kind === 'message') {
      clear();
      io.stderr(`${progress.warning ? 'warning: ' : ''}${progress.text}\n`);
      return;
    }
    const text = describeTick(progress);
    if (io.stderrIsTerminal) {
      io.stderr(`\r\u001b[2K${text.slice(0, Math.max(20, io.columns - 1))}`);
      open = true;
    } else if (progress.seconds - lastPlain >= PLAIN_EVERY_SECONDS || progress.seconds < lastPlain) {
      lastPlain = progress.seconds;
      io.stderr(`${text}\n`);
    }
  };
  return { listen, clear };
}

function warn(progress: Progress, io: CliIo): void {
  if (progress.kind === 'message' && progress.warning) io.stderr(`warning: ${progress.text}\n`);
}
