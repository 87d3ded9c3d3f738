// npm run bench -- NAME [--seconds N] [--rounds N]: runs one bench of this folder, or lists them.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const NOT_BENCHES = ['run', 'side-by-side', 'engine-process', 'arrival-target', 'sinks'];
const known = readdirSync(here)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((name) => !NOT_BENCHES.includes(name));
const name = process.argv[2];
if (name === undefined || !known.includes(name) || !existsSync(`${here}${name}.mjs`)) {
  console.error(`Usage: npm run bench -- NAME\nBenches: ${known.join(', ')}\nPeers are installed by bench/peers.sh`);
  process.exitCode = 64;
} else {
  await import(`./${name}.mjs`);
}
