import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail } from '../../core/errors.js';
import type { ComposeModel } from '../compose-model.js';
import type { Arm, EnvironmentSpec } from '../environment.js';
import { redactOutput } from '../redact-output.js';
import { runCompose, type ComposeContext, type ComposeProgram } from './compose-cli.js';

/** How the file is called in messages. */
export const fileOf = (spec: EnvironmentSpec): string => spec.file ?? 'docker-compose.yml';

/**
 * Reads the file as it stands in an arm's directory: variables, `extends`, `include`, profiles and override files resolved by Compose itself.
 * A `.env` that git does not track is taken from the configuration's directory.
 * @throws FS_COMPOSE_FILE with what Compose said
 */
export async function readComposeModel(
  arm: Arm,
  spec: EnvironmentSpec,
  directory: string,
  program: ComposeProgram,
  context: ComposeContext,
): Promise<ComposeModel> {
  const envFile = (await exists(join(directory, '.env'))) ? undefined : join(spec.directory, '.env');
  const args = [
    ...(spec.file === undefined ? [] : ['-f', join(directory, spec.file)]),
    '--project-directory',
    directory,
    ...(envFile !== undefined && (await exists(envFile)) ? ['--env-file', envFile] : []),
    'config',
    '--format',
    'json',
  ];
  const result = await runCompose({ program, directory, args }, context);
  if (result.exitCode === 0) return named(readModel(result.stdout, arm, spec), directory, spec.directory);
  const lines = redactOutput(
    result.stderr.split('\n').filter((line) => line.trim() !== ''),
    context.env,
  );
  throw fail('FS_COMPOSE_FILE', {
    arm,
    found: `${arm}: ${(lines.at(-1) ?? `exit code ${result.exitCode}`).replaceAll(`${directory}/`, '')}`,
    lastLines: lines,
    place: { file: fileOf(spec) },
  });
}

function readModel(text: string, arm: Arm, spec: EnvironmentSpec): ComposeModel {
  try {
    return JSON.parse(text) as ComposeModel;
  } catch (cause) {
    throw fail('FS_COMPOSE_FILE', { arm, found: `${arm}: no JSON from \`docker compose config\``, place: { file: fileOf(spec) }, cause });
  }
}

/** Where the file names no project it is called after its directory: that of the configuration, not the arm's copy of it. */
function named(model: ComposeModel, copy: string, original: string): ComposeModel {
  const [given, name] = [projectName(copy), projectName(original)];
  if (model.name !== given || given === name) return model;
  const volumes = Object.entries(model.volumes ?? {}).map(([key, volume]) => [
    key,
    volume?.name === `${given}_${key}` ? { ...volume, name: `${name}_${key}` } : volume,
  ]);
  return { ...model, name, volumes: Object.fromEntries(volumes) };
}

/** As Compose makes a name of a directory's. */
const projectName = (directory: string): string =>
  basename(directory)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
