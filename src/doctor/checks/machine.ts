import { NODE_NEEDED } from '../../core/version.js';
import { type Check, failed, ok, warn } from '../check.js';
import { showBytes } from '../show-bytes.js';

const RECOMMENDED_NODE = 24;
const MIB = 1024 ** 2;
/** What one run may use itself; the arms come on top. */
const LEAST_MEMORY = 256 * MIB;
const GOOD_MEMORY = 1024 * MIB;
/** The first release of this project lies after it: an older clock is wrong. */
const OLDEST_NOW_MS = Date.UTC(2025, 0, 1);
const LATE_MS = 25;

export const node: Check = {
  name: 'node',
  title: 'Node.js',
  run({ nodeVersion }) {
    if (!isAtLeast(nodeVersion, NODE_NEEDED))
      return failed(nodeVersion, `install Node.js ${NODE_NEEDED} or newer (${RECOMMENDED_NODE} is recommended)`);
    const major = Number(nodeVersion.split('.', 1)[0]);
    return major < RECOMMENDED_NODE
      ? warn(nodeVersion, `Node.js ${RECOMMENDED_NODE} is recommended: the action runs on it`)
      : ok(nodeVersion);
  },
};

export const cores: Check = {
  name: 'cores',
  title: 'CPU cores',
  run: ({ cores: count }) =>
    count >= 2
      ? ok(String(count))
      : warn(String(count), 'two cores or more: on one, the arms and the traffic take turns and small differences drown'),
};

export const memory: Check = {
  name: 'memory',
  title: 'Memory',
  run({ memory: { totalBytes, availableBytes } }) {
    const found = `${showBytes(availableBytes)} free of ${showBytes(totalBytes)}`;
    if (availableBytes < LEAST_MEMORY)
      return failed(found, `free at least ${showBytes(LEAST_MEMORY)}, and what three copies of the service need`);
    return availableBytes < GOOD_MEMORY ? warn(found, 'three copies of the service run at once: see that they fit') : ok(found);
  },
};

export const processTable: Check = {
  name: 'proc',
  title: '/proc',
  run: async ({ readText }) =>
    (await readText('/proc/self/stat')) === undefined
      ? warn('not readable', 'CPU and memory of the arms cannot be measured here; latency, errors and divergence can')
      : ok('readable: CPU and memory of the arms can be measured'),
};

export const shell: Check = {
  name: 'sh',
  title: 'Shell',
  run: async ({ runProgram }) =>
    (await runProgram('sh', '-c', 'exit 0'))?.exitCode === 0
      ? ok('sh')
      : failed('sh cannot be run', 'driver `process` starts its commands with sh'),
};

export const taskset: Check = {
  name: 'taskset',
  title: 'taskset',
  async run({ runProgram, readConfig }) {
    if ((await runProgram('taskset', '-c', '0', 'true'))?.exitCode === 0) return ok('there: commands can pin themselves to {{cpu}}');
    const config = await readConfig();
    const used = config.kind === 'valid' && (config.plan.environment.command ?? '').includes('taskset');
    return used
      ? failed('not there, and environment.command uses it', 'install util-linux, or leave it out of the command')
      : ok('not there; only needed to pin commands to {{cpu}}');
  },
};

export const clock: Check = {
  name: 'clock',
  title: 'Clock',
  async run({ nowMs, measureLatenessMs }) {
    if (nowMs() < OLDEST_NOW_MS)
      return warn(new Date(nowMs()).toISOString(), 'set the clock: dates of the report and `accept.until` depend on it');
    const late = await measureLatenessMs();
    const found = `timers at most ${late.toFixed(1)} ms late`;
    return late > LATE_MS ? warn(found, 'the machine is busy: stop what else runs, or expect a lower rate') : ok(found);
  },
};

function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  for (const [index, part] of (want ?? []).entries()) {
    const own = have?.[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
