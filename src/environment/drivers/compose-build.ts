import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail } from '../../core/errors.js';
import { CappedLog, LOG_CAP_BYTES } from '../../io/capped-log.js';
import type { ComposeModel } from '../compose-model.js';
import type { Arm } from '../environment.js';
import { logRedactor, redactOutput } from '../redact-output.js';
import { runCompose } from './compose-cli.js';
import { BUILD_LABEL } from './compose-images.js';
import type { ArmModel } from './compose-layout.js';
import type { ComposeSession } from './compose-session.js';
import { type DockerEngine, isGone } from '../../io/docker-engine.js';

/**
 * Builds the images of all arms, arms side by side; what an earlier run built of an equal tree is used again.
 * @returns for each arm: service -> image
 * @throws FS_BUILD_FAILED, FS_IMAGE_MISSING with `arm`; the primary's failure before the shadow's
 */
export async function buildImages(
  session: ComposeSession,
  models: readonly ArmModel[],
): Promise<ReadonlyMap<Arm, Readonly<Record<string, string>>>> {
  const running = new Map<string, Promise<void>>();
  const results = await Promise.allSettled(models.map(async (model) => [model.arm, await buildArm(session, model, running)] as const));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}

async function buildArm(session: ComposeSession, model: ArmModel, running: Map<string, Promise<void>>): Promise<Record<string, string>> {
  const { services } = model.model;
  const content = await contentOf(session, model);
  const images: Record<string, string> = {};
  const aliases = new Map<string, string>();
  for (const [name, service] of Object.entries(services)) {
    if (service.build === undefined || (name === session.spec.service && session.spec[model.arm]?.image !== undefined)) continue;
    const tag = tagOf(model.model.name ?? 'project', name, JSON.stringify(service.build).replaceAll(model.directory, ''), content);
    images[name] = tag;
    if (service.image !== undefined) aliases.set(service.image, tag);
  }
  // What another service builds and this one uses by its name.
  for (const [name, { build, image }] of Object.entries(services)) {
    const tag = build === undefined && image !== undefined ? aliases.get(image) : undefined;
    if (tag !== undefined) images[name] = tag;
  }
  const wanted = Object.entries(services).flatMap(([name, { build }]) =>
    build !== undefined && images[name] ? [[name, images[name]] as const] : [],
  );
  await Promise.all(wanted.map(([name, tag]) => once(running, tag, () => buildService(session, model, name, tag))));
  return images;
}

/** Arms of one tree build one image. */
function once(running: Map<string, Promise<void>>, tag: string, build: () => Promise<void>): Promise<void> {
  const known = running.get(tag);
  if (known) return known;
  const started = build();
  running.set(tag, started);
  return started;
}

/** What decides about the image besides the `build` section: the tree, or this session alone where there is none; and the files laid over it. */
async function contentOf({ id, spec, workplaces }: ComposeSession, { arm }: ArmModel): Promise<string> {
  const hash = createHash('sha256').update(workplaces.of(arm).revision?.tree ?? id);
  for (const [to, from] of Object.entries(spec[arm]?.files ?? {}))
    hash.update(`\0${to}\0`).update(await readFile(resolve(spec.directory, from)));
  if (spec.build !== undefined) hash.update(`\0${spec.build}`);
  return hash.digest('hex');
}

function tagOf(project: string, service: string, build: string, content: string): string {
  const key = createHash('sha256').update(`${build}\0${content}`).digest('hex').slice(0, 20);
  return `${`foreshadow-build/${project}-${service}`.toLowerCase().replace(/[^a-z0-9/._-]+/g, '-')}:${key}`;
}

async function buildService(session: ComposeSession, model: ArmModel, service: string, tag: string): Promise<void> {
  const { engine, context, spec } = session;
  if (spec[model.arm]?.ref !== undefined && (await hasImage(engine, tag))) return;
  context.progress(`Building the image of ${service} for ${model.arm}`);
  const env = session.compose.env;
  const path = join(context.runDirectory, 'logs', `build-${model.arm}-${service}.log`);
  const log = await CappedLog.open(path, LOG_CAP_BYTES, logRedactor(env, context.secrets, context.anonymise));
  try {
    const result = await runCompose(
      {
        program: session.program,
        directory: model.directory,
        args: ['-p', `foreshadow-${session.id}-build`, '-f', '-', '--project-directory', model.directory, 'build', service],
        input: JSON.stringify(buildDocument(labelOf(session, model.arm), model.model, service, tag)),
        onOutput: (chunk) => log.write(chunk),
      },
      session.compose,
    );
    if (result.exitCode !== 0) throw explain(session, model.arm, service, log, result.exitCode);
  } finally {
    await log.close();
  }
}

/** An image of a revision serves later runs too. */
const labelOf = ({ spec, id }: ComposeSession, arm: Arm): string => (spec[arm]?.ref === undefined ? id : 'kept');

function buildDocument(label: string, model: ComposeModel, service: string, tag: string): unknown {
  const build = model.services[service]?.build ?? {};
  const { tags: _tags, ...rest } = build;
  const labels = { ...(rest['labels'] as object | undefined), [BUILD_LABEL]: label };
  return { services: { [service]: { build: { ...rest, labels }, image: tag } }, secrets: model.secrets ?? {} };
}

function explain(session: ComposeSession, arm: Arm, service: string, log: CappedLog, exitCode: number | null): Error {
  const lines = redactOutput(log.lastLines(), session.compose.env, session.context.secrets, session.context.anonymise);
  const missing = lines.find((line) => /pull access denied|manifest unknown|failed to resolve|\/v2\//i.test(line));
  const detail = { arm, lastLines: lines, place: { file: log.path } };
  if (missing !== undefined) return fail('FS_IMAGE_MISSING', { ...detail, found: `${arm}, image of ${service}: ${missing.trim()}` });
  return fail('FS_BUILD_FAILED', {
    ...detail,
    found: `the image of ${service}, for ${arm}: \`docker compose build\` ended with exit code ${exitCode ?? 'unknown'}: ${lines.at(-1)?.trim() ?? 'no output'}`,
    hint: `Run \`docker compose build ${service}\` in a checkout of that ref; its output is in the run folder under logs/.`,
  });
}

async function hasImage(engine: DockerEngine, tag: string): Promise<boolean> {
  try {
    await engine.call('GET', `/images/${tag}/json`);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
