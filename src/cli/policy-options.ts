import { Option } from 'commander';

/** What an inconclusive verdict is to mean for the exit code. */
export const onInconclusiveOption = (): Option =>
  new Option('--on-inconclusive <policy>', 'exit code of an inconclusive verdict').choices(['fail', 'hold', 'pass']);
export const onErrorOption = (): Option =>
  new Option('--on-error <policy>', 'exit code where nothing could be measured').choices(['fail', 'hold', 'pass']);
export const onNoDataOption = (): Option =>
  new Option('--on-no-data <policy>', 'exit code where nothing was measured').choices(['fail', 'hold']);
