import { type Check, failed, ok, warn } from '../check.js';
import { showBytes } from '../show-bytes.js';

const MIB = 1024 ** 2;
/** A worktree and a build for each of two commits. */
const LEAST_DISK = 100 * MIB;
const GOOD_DISK = 1024 * MIB;
/** Primary, shadow, baseline, and a recording proxy. */
const PORTS = 4;

export const cache: Check = {
  name: 'cache',
  title: 'Cache directory',
  async run({ cacheDirectory, tryWrite, freeDiskBytes }) {
    const problem = await tryWrite(cacheDirectory);
    if (problem !== undefined) return failed(`${cacheDirectory}: ${problem}`, 'set FORESHADOW_CACHE to a directory that can be written');
    const free = await freeDiskBytes(cacheDirectory);
    if (free === undefined) return ok(`${cacheDirectory}, writable`);
    const found = `${cacheDirectory}, ${showBytes(free)} free`;
    if (free < LEAST_DISK) return failed(found, 'free some disk: every commit is checked out and built there');
    return free < GOOD_DISK ? warn(found, 'every commit is checked out and built there: see that it fits') : ok(found);
  },
};

export const runFolder: Check = {
  name: 'run-folder',
  title: 'Run folder',
  async run({ runDirectory, tryWrite }) {
    const problem = await tryWrite(runDirectory);
    return problem === undefined
      ? ok(`${runDirectory}, writable`)
      : failed(`${runDirectory}: ${problem}`, 'give a directory that can be written with --out');
  },
};

export const sqlite: Check = {
  name: 'sqlite',
  title: 'node:sqlite',
  async run({ openSqlite }) {
    try {
      return ok(`SQLite ${await openSqlite()}`);
    } catch (error) {
      return failed((error as Error).message, 'use a Node.js with node:sqlite: 22.13 or newer');
    }
  },
};

export const ports: Check = {
  name: 'ports',
  title: 'Loopback ports',
  async run({ tryPorts }) {
    const problem = await tryPorts(PORTS);
    return problem === undefined ? ok('free ones can be had') : failed(problem, 'the arms listen on ports of 127.0.0.1: allow that');
  },
};
