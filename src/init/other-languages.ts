import type { StartCommand } from './package-commands.js';
import type { Repository } from './repository.js';

/** A guess for a service that is not run by Node.js. */
export interface LanguageGuess {
  readonly language: string;
  readonly build?: string | undefined;
  readonly command: StartCommand;
}

interface Language {
  readonly language: string;
  readonly markers: readonly RegExp[];
  guess(repository: Repository): { readonly build?: string | undefined; readonly command: string; readonly from: string };
}

const hasPath = ({ paths }: Repository, path: string): boolean => paths.includes(path);
const textOf = (repository: Repository, ...names: string[]): string =>
  names
    .map((name) => repository.texts.get(name) ?? '')
    .join('\n')
    .toLowerCase();

const LANGUAGES: readonly Language[] = [
  {
    language: 'Python',
    markers: [/^requirements\.txt$/, /^pyproject\.toml$/, /^Pipfile$/, /^setup\.py$/, /^manage\.py$/],
    guess: guessPython,
  },
  {
    language: 'Go',
    markers: [/^go\.mod$/],
    guess: () => ({ build: 'go build -o .foreshadow-service .', command: './.foreshadow-service', from: 'go.mod' }),
  },
  { language: 'Java', markers: [/^pom\.xml$/, /^build\.gradle(?:\.kts)?$/], guess: guessJava },
  { language: 'Ruby', markers: [/^Gemfile$/], guess: guessRuby },
  {
    language: 'Rust',
    markers: [/^Cargo\.toml$/],
    guess: () => ({ build: 'cargo build --release', command: 'cargo run --release', from: 'Cargo.toml' }),
  },
  {
    language: '.NET',
    markers: [/\.(?:sln|csproj)$/],
    guess: () => ({
      build: 'dotnet build -c Release',
      command: 'dotnet run -c Release --no-build --urls http://127.0.0.1:{{port}}',
      from: 'the project file',
    }),
  },
  { language: 'PHP', markers: [/^composer\.json$/, /^index\.php$/], guess: guessPhp },
];

/** What the files of a repository without `package.json` suggest; undefined where none of the known languages is there. */
export function guessOtherLanguage(repository: Repository): LanguageGuess | undefined {
  const found = LANGUAGES.find(({ markers }) => markers.some((marker) => repository.paths.some((path) => marker.test(path))));
  if (!found) return undefined;
  const { build, command, from } = found.guess(repository);
  return { language: found.language, ...(build === undefined ? {} : { build }), command: { text: command, from, certain: false } };
}

function guessPython(repository: Repository): ReturnType<Language['guess']> {
  const wanted = textOf(repository, 'requirements.txt', 'pyproject.toml');
  const install = hasPath(repository, 'requirements.txt') ? 'pip install -r requirements.txt' : 'pip install .';
  const file =
    ['main.py', 'app.py', 'server.py', 'app/main.py', 'src/main.py', 'wsgi.py'].find((path) => hasPath(repository, path)) ?? 'main.py';
  const module = file.replace(/\.py$/, '').replaceAll('/', '.');
  const build = `python3 -m venv .venv && .venv/bin/${install}`;
  if (hasPath(repository, 'manage.py'))
    return { build, command: '.venv/bin/python manage.py runserver --noreload {{port}}', from: 'manage.py' };
  if (/fastapi|uvicorn|starlette/.test(wanted))
    return { build, command: `.venv/bin/uvicorn ${module}:app --port {{port}}`, from: `uvicorn and ${file}` };
  if (/flask/.test(wanted)) return { build, command: `.venv/bin/flask --app ${module} run --port {{port}}`, from: `Flask and ${file}` };
  return { build, command: `.venv/bin/python ${file}`, from: file };
}

function guessJava(repository: Repository): ReturnType<Language['guess']> {
  const maven = hasPath(repository, 'pom.xml');
  const wrapper = maven ? hasPath(repository, 'mvnw') : hasPath(repository, 'gradlew');
  const tool = maven ? (wrapper ? './mvnw' : 'mvn') : wrapper ? './gradlew' : 'gradle';
  return maven
    ? { build: `${tool} -q -DskipTests package`, command: 'java -jar target/*.jar --server.port={{port}}', from: 'pom.xml' }
    : { build: `${tool} -q bootJar`, command: 'java -jar build/libs/*.jar --server.port={{port}}', from: 'the Gradle build' };
}

function guessRuby(repository: Repository): ReturnType<Language['guess']> {
  const rails = hasPath(repository, 'bin/rails');
  return {
    build: 'bundle install',
    command: rails ? 'bin/rails server -p {{port}}' : 'bundle exec rackup -p {{port}}',
    from: rails ? 'bin/rails' : 'Gemfile',
  };
}

function guessPhp(repository: Repository): ReturnType<Language['guess']> {
  const build = hasPath(repository, 'composer.json') ? { build: 'composer install --no-interaction' } : {};
  return {
    ...build,
    command: `php -S 127.0.0.1:{{port}}${hasPath(repository, 'index.php') ? '' : ' -t public'}`,
    from: 'PHP and its built-in server',
  };
}
