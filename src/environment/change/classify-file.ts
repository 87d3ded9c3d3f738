import type { FileKind } from './change.js';

const CODE =
  /\.(c|cc|cjs|clj|cpp|cs|cts|dart|erl|ex|exs|fs|go|graphql|groovy|h|hpp|hs|java|jl|js|jsx|kt|kts|lua|m|mjs|ml|mts|php|pl|proto|ps1|py|pyx|r|rb|rs|scala|sh|sql|svelte|swift|ts|tsx|vue|zig)$/i;
const DOCUMENT = /\.(md|mdx|markdown|rst|adoc|asciidoc|txt|png|jpe?g|gif|svg|webp|drawio|pdf)$/i;
/** Of a name that tools and people read, and services do not. */
const DOCUMENT_NAME =
  /^(readme|changelog|changes|history|news|contributing|contributors|authors|maintainers|security|support|governance|code[-_]of[-_]conduct|licen[cs]e|licenses|copying|notice|patents|citation|todo|roadmap|upgrading|adopters)([-_.][\w.-]*)?$/i;
const DOCUMENT_FOLDER = /^(docs?|documentation|adr|rfcs?)$/i;
const TEST_NAME =
  /(^|[._-])(test|tests|spec|e2e|cy|stories)\.[\w.]+$|^test_[^/]+\.py$|_test\.(go|py|rb|exs|cc|cpp)$|^conftest\.py$|Tests?\.(java|kt|cs)$/;
const TEST_FOLDER = /^(tests?|__tests__|__mocks__|e2e|cypress|playwright)$/i;
const CI =
  /^(\.github|\.gitlab|\.circleci|\.buildkite|\.woodpecker|\.vscode|\.idea|\.husky|\.changeset)\/|^(\.gitlab-ci\.yml|\.travis\.yml|\.drone\.yml|appveyor\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|Jenkinsfile|CODEOWNERS|\.editorconfig|\.mailmap|\.codecov\.yml|codecov\.yml|renovate\.json5?|\.pre-commit-config\.yaml)$/;
const DEPENDENCY =
  /^(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[\w.-]*\.(txt|in)|constraints[\w.-]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile(\.lock)?|setup\.(py|cfg)|go\.(mod|sum|work)|Gemfile(\.lock)?|[\w.-]+\.gemspec|Cargo\.(toml|lock)|pom\.xml|build\.gradle(\.kts)?|gradle\.lockfile|composer\.(json|lock)|mix\.(exs|lock)|[\w.-]+\.csproj|packages\.lock\.json)$/;
const MIGRATION_FOLDER = /^(migrations?|migrate|alembic|flyway|liquibase)$/i;
/** Flyway (V12__name.sql), Rails and others (a date, then a name) */
const MIGRATION_NAME = /^([VUR]\d[\w.]*__|\d{8,14}[_-]).+\.(sql|rb|py|js|mjs|cjs|ts|php|exs|xml|ya?ml)$/;
const INFRASTRUCTURE_NAME =
  /^(Dockerfile|Containerfile)([.-][\w.-]+)?$|\.dockerfile$|^(docker-)?compose([.-][\w.-]+)?\.ya?ml$|^\.dockerignore$|\.(tf|tfvars|hcl|bicep)$|^(Chart|values[\w-]*|kustomization|skaffold|serverless|fly)\.(ya?ml|toml)$|^(Procfile|Vagrantfile|nginx\.conf|haproxy\.cfg|\.nvmrc|\.node-version|\.python-version|\.ruby-version|\.tool-versions|runtime\.txt)$/i;
const INFRASTRUCTURE_FOLDER = /^(k8s|kubernetes|helm|charts|terraform|deploy|deployment|infra|infrastructure|manifests|ansible)$/i;
const CONFIGURATION = /\.(ya?ml|json5?|jsonc|toml|properties|ini|cfg|conf|env|xml|config)$|^\.env(\.[\w.-]+)?$|^\.[\w-]+rc$/i;

/** What a file is, by its path (relative to the top of the repository) alone. */
export function classifyFile(path: string): FileKind {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  if (CI.test(path) || name === 'CODEOWNERS') return 'ci';
  if (isTest(path, name, folders)) return 'test';
  if (isMigration(name, folders)) return 'migration';
  if (DEPENDENCY.test(name)) return 'dependency';
  if (INFRASTRUCTURE_NAME.test(name)) return 'infrastructure';
  if (isDocument(name, folders)) return 'documentation';
  if (folders.some((folder) => INFRASTRUCTURE_FOLDER.test(folder)) && CONFIGURATION.test(name)) return 'infrastructure';
  if (CODE.test(name)) return 'code';
  return CONFIGURATION.test(name) ? 'configuration' : 'other';
}

/** A folder of tests counts at the top, of a package (`packages/a/test`), or below `src`; a file by its name wherever it is. */
function isTest(path: string, name: string, folders: readonly string[]): boolean {
  if (TEST_NAME.test(name) || folders.includes('__tests__') || folders.includes('__mocks__')) return true;
  if (/^src\/test\//.test(path)) return true;
  const top = folders[0] === 'packages' || folders[0] === 'apps' || folders[0] === 'services' ? folders[2] : folders[0];
  return top !== undefined && TEST_FOLDER.test(top);
}

/** A text that only people read: named as such anywhere, in a folder of documents, or a Markdown file at the top. Other texts may be served. */
function isDocument(name: string, folders: readonly string[]): boolean {
  if (DOCUMENT_NAME.test(name) && !CODE.test(name) && !CONFIGURATION.test(name)) return true;
  if (folders.length === 0) return /\.(md|markdown|rst|adoc)$/i.test(name);
  return DOCUMENT_FOLDER.test(folders[0] ?? '') && DOCUMENT.test(name);
}

function isMigration(name: string, folders: readonly string[]): boolean {
  if (folders.some((folder) => MIGRATION_FOLDER.test(folder))) return !DOCUMENT_NAME.test(name);
  return MIGRATION_NAME.test(name) && /(^|\/)(db|database|sql|schema|changelog)(\/|$)/i.test(folders.join('/'));
}
