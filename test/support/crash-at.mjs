// Preloaded with `node --import`: kills its process with SIGKILL at the n-th operation that changes something (CRASH_AT), just before or just after
// it (CRASH_AFTER). Without CRASH_AT it writes how many there were to CRASH_COUNT.
import childProcess from 'node:child_process';
import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { CRASH_AT, CRASH_AFTER, CRASH_COUNT } = process.env;
const at = Number(CRASH_AT ?? 0);
let operations = 0;

const die = () => process.kill(process.pid, 'SIGKILL');
for (const name of ['link', 'open', 'rename', 'rm', 'mkdir', 'utimes']) {
  const real = fs.promises[name];
  fs.promises[name] = async (...args) => {
    if (name === 'open' && args[1] === 'r') return real(...args);
    const mine = ++operations;
    if (mine === at && CRASH_AFTER !== '1') die();
    const result = await real(...args);
    if (mine === at) die();
    return result;
  };
}
const spawn = childProcess.spawn;
childProcess.spawn = (...args) => {
  const mine = ++operations;
  if (mine === at && CRASH_AFTER !== '1') die();
  const child = spawn(...args);
  if (mine === at) die();
  return child;
};
syncBuiltinESMExports();
if (CRASH_COUNT) process.on('exit', () => writeFileSync(CRASH_COUNT, String(operations)));
