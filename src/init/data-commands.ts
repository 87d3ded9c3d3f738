import type { FoundCommand } from './package-commands.js';
import type { Manifest } from './package-manifest.js';
import type { Repository } from './repository.js';

/** The commands that bring a database to the state of a revision, and that fill it. Run by the revision's own code, in its container. */
export interface DataCommands {
  readonly migrate?: FoundCommand | undefined;
  readonly seed?: FoundCommand | undefined;
}

const MIGRATE =
  /^(?:(?:db|prisma|knex|sequelize|typeorm|drizzle|database)[:-])?migrat(?:e|ions?)(?:[:-](?:deploy|up|latest|run|prod|production|apply))?$/;
const SEED = /^(?:(?:db|prisma|knex|sequelize|typeorm|drizzle|database)[:-])?(?:seed|fixtures|load-fixtures)(?:[:-](?:run|all|dev|test))?$/;

/** What tools without a script of their own are called with. The first that fits counts. */
const TOOLS: readonly { readonly dependency?: string; readonly file?: RegExp; readonly migrate: string; readonly seed?: string }[] = [
  { dependency: 'prisma', file: /^prisma\/schema\.prisma$/, migrate: 'npx prisma migrate deploy' },
  { dependency: 'drizzle-kit', migrate: 'npx drizzle-kit migrate' },
  { dependency: 'knex', file: /^knexfile\.[cm]?[jt]s$/, migrate: 'npx knex migrate:latest' },
  { dependency: 'sequelize-cli', migrate: 'npx sequelize-cli db:migrate' },
  { dependency: 'node-pg-migrate', migrate: 'npx node-pg-migrate up' },
  { file: /^manage\.py$/, migrate: 'python manage.py migrate --noinput' },
  { file: /^alembic\.ini$/, migrate: 'alembic upgrade head' },
  { file: /^bin\/rails$/, migrate: 'bin/rails db:migrate', seed: 'bin/rails db:seed' },
  { file: /^artisan$/, migrate: 'php artisan migrate --force', seed: 'php artisan db:seed --force' },
];

/** Scripts of package.json first, then tools by their files. */
export function findDataCommands(repository: Repository, manifest: Manifest | undefined, packager: string): DataCommands {
  const tool = TOOLS.find(({ dependency, file }) => {
    const needed = dependency === undefined || manifest?.dependencies.has(dependency) === true;
    return needed && (file === undefined || repository.paths.some((path) => file.test(path)));
  });
  const script = (pattern: RegExp): FoundCommand | undefined => {
    const name = Object.keys(manifest?.scripts ?? {}).find((key) => pattern.test(key));
    return name === undefined ? undefined : { text: `${packager} run ${name}`, from: `scripts.${name} of package.json` };
  };
  const byTool = (text: string | undefined): FoundCommand | undefined =>
    text === undefined ? undefined : { text, from: tool?.dependency ?? text.split(' ')[0] ?? '' };
  return { migrate: script(MIGRATE) ?? byTool(tool?.migrate), seed: script(SEED) ?? byTool(tool?.seed) };
}
