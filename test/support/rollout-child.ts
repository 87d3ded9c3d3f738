import { systemClock } from '../../src/io/system-clock.js';
import { driveRollout } from '../../src/run/rollout/loop.js';
import { startRollout } from '../../src/run/rollout/start.js';
import { rolloutWorldOver, type Fate } from './rollout-world.js';

/** A process that is killed in the middle of a rollout: `node rollout-child.js DIRECTORY FATE`. Says `go` once it has begun. */
const [directory = '', fate = 'healthy'] = process.argv.slice(2);
const world = rolloutWorldOver(directory, fate as Fate, systemClock);
await startRollout(world, { id: 'r1', candidate: 'v2', stable: 'v1' });
process.stdout.write('go\n');
await driveRollout(world, 1, () => undefined);
process.stdout.write('over\n');
