import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Where V8's space for new objects stops growing. It would go on to 64 MiB and more under load, all of it resident, for nothing. */
const ENOUGH_BYTES = 16_000_000;
const POLL_MS = 250;
/** By what V8 multiplies the space where it grows it: its own default, and one that leaves it as it is. */
const GROWING = '--semi-space-growth-factor=2';
const STANDING = '--semi-space-growth-factor=1';

/**
 * Keeps the young generation of this process near 16 MB while a run lasts. Nothing of a run lives long, so a larger one saves no work:
 * at ten thousand pairs a second the CPU time is the same and the resident memory a quarter less. A process cannot choose
 * `--max-semi-space-size` for itself (an action, a command of somebody's package.json); this factor V8 reads each time it grows.
 */
export function boundYoungGeneration(): Disposable {
  const timer = setInterval(() => {
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (!space || space.space_size < ENOUGH_BYTES) return;
    setFlagsFromString(STANDING);
    clearInterval(timer);
  }, POLL_MS);
  timer.unref();
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      setFlagsFromString(GROWING);
    },
  };
}
