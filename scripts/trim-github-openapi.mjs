// Cuts GitHub's OpenAPI description down to the operations that Foreshadow uses, for the tests of everything that talks to GitHub.
// Usage: npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//        node scripts/trim-github-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUBSETS = {
  'openapi.json': ['issues/create-comment', 'issues/list-comments', 'issues/update-comment'],
  'openapi-actions.json': [
    'actions/cancel-workflow-run',
    'actions/create-workflow-dispatch',
    'actions/get-workflow-run',
    'actions/list-jobs-for-workflow-run',
    'actions/list-workflow-runs',
  ],
  'openapi-git.json': [
    'git/create-commit',
    'git/create-ref',
    'git/create-tree',
    'git/get-blob',
    'git/get-commit',
    'git/list-matching-refs',
    'git/update-ref',
    'pulls/create',
    'pulls/get',
    'pulls/list',
    'repos/create-deployment',
    'repos/create-deployment-status',
    'repos/get-commit',
    'repos/get-content',
    'repos/list-commits',
    'repos/list-deployment-statuses',
    'repos/list-deployments',
  ],
  'openapi-pulls.json': ['pulls/list'],
  'openapi-commits.json': [
    'checks/create',
    'checks/update',
    'repos/create-commit-status',
    'repos/create-deployment',
    'repos/create-deployment-status',
  ],
};
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const whole = JSON.parse(readFileSync(process.argv[2], 'utf8'));

for (const [file, operations] of Object.entries(SUBSETS)) writeFileSync(join(root, 'test/fixtures/github', file), subsetOf(operations));

function subsetOf(operations) {
  const paths = {};
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operations.includes(operation?.operationId)) continue;
      paths[path] ??= {};
      paths[path][method] = operation;
    }
  }
  const found = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.operationId));
  const missing = operations.filter((id) => !found.includes(id));
  if (missing.length > 0) throw new Error(`unknown operations: ${missing.join(', ')}`);
  const components = {};
  keepWhatIsUsed(paths, components);
  const { schemas, parameters, responses, headers } = components;
  const subset = withoutExamples({
    openapi: whole.openapi,
    info: whole.info,
    paths,
    components: { schemas, parameters, responses, headers },
  });
  return `${JSON.stringify(subset, null, 1)}\n`;
}

function keepWhatIsUsed(node, components) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    components[kind] ??= {};
    if (components[kind][name] === undefined && kind !== 'examples') {
      components[kind][name] = whole.components[kind][name];
      keepWhatIsUsed(components[kind][name], components);
    }
  }
  for (const value of Object.values(node)) keepWhatIsUsed(value, components);
}

function withoutExamples(node) {
  if (Array.isArray(node)) return node.map(withoutExamples);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !(key === 'examples' || (key === 'example' && typeof value !== 'object')) && !key.startsWith('x-'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExamples(value)]));
}
