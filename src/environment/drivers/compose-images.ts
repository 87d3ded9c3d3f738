import { byLabel, type DockerEngine } from '../../io/docker-engine.js';

/** On images that Foreshadow built: `kept` for those of a revision, else the session that they were built for. Containers inherit it. */
export const BUILD_LABEL = 'foreshadow.build';
/** Images of revisions that are kept for the next run, the newest. */
const KEPT = 12;

interface ListedImage {
  readonly Id: string;
  readonly Created: number;
}

const listImages = (engine: DockerEngine, value: string): Promise<ListedImage[]> =>
  engine.call('GET', '/images/json', { filters: byLabel(`${BUILD_LABEL}=${value}`) });

/** Takes away the images that were built for one session alone, and of the others all but the newest. One that is in use stays. */
export async function removeImages(engine: DockerEngine, session: string): Promise<void> {
  const [once, kept] = await Promise.all([listImages(engine, session), listImages(engine, 'kept')]);
  const old = kept.sort((a, b) => b.Created - a.Created).slice(KEPT);
  await Promise.all([...once, ...old].map(({ Id }) => engine.call('DELETE', `/images/${Id}`, { force: false }).catch(() => undefined)));
}
