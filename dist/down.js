// Written by scripts/bundle.mjs.
import { start } from './index.js';

await start('down');
