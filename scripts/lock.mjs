import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Holds a directory as a lock, so that two runs of a script do not share what they write. One whose owner has ended is taken over.
 * @param {string} directory
 * @returns {Promise<() => void>} gives it back
 */
export async function lock(directory) {
  const owner = join(directory, 'owner');
  for (;;) {
    try {
      mkdirSync(directory);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(directory, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isGone(owner)) rmSync(directory, { recursive: true, force: true });
    else await wait(200);
  }
}

/** Without a number yet, its owner has only just begun. */
function isGone(owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8') || process.pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
