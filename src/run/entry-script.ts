import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fail } from '../core/errors.js';

/** What a process is started with to be Foreshadow's command line: these flags of Node.js, then the words of the command. */
export function commandLineFlags(): string[] {
  const index = pathToFileURL(indexFile()).href;
  const script = `import { start } from ${JSON.stringify(index)}; await start('cli');`;
  return ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
}

/** The bundle's entry: beside this code in `dist/`, above it in emitted sources. */
function indexFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [here, dirname(here)].map((folder) => join(folder, 'index.js')).find((file) => existsSync(file));
  if (found === undefined) throw fail('FS_INPUT_MISSING', { found: `index.js near ${here}`, hint: 'Install Foreshadow again.' });
  return found;
}
