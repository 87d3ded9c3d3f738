import { rename, writeFile } from 'node:fs/promises';
import type { Clock } from '../../core/clock.js';
import { composeManifest, type Manifest, manifestPath } from '../manifest.js';

export interface ManifestFacts {
  readonly source: string;
  readonly anonymiser: Manifest['anonymiser'];
  readonly routes?: ReadonlyMap<string, number> | null | undefined;
  readonly clock: Clock;
}

/** Writes the manifest beside a recording; a disk that fails there costs the manifest, not the recording. @returns whether it is there */
export async function writeManifest(recording: string, facts: ManifestFacts): Promise<boolean> {
  const { source, anonymiser, routes = null, clock } = facts;
  const path = manifestPath(recording);
  try {
    await writeFile(`${path}.partial`, `${JSON.stringify(composeManifest({ atMs: clock.now(), source, anonymiser, routes }), null, 2)}\n`);
    await rename(`${path}.partial`, path);
    return true;
  } catch {
    return false;
  }
}
