import { describe, expect, test } from '@jest/globals';
import { classifyFile } from '../../../src/environment/change/classify-file.js';

describe('what a file is', () => {
  test.each([
    ['README.md', 'documentation'],
    ['packages/api/README', 'documentation'],
    ['LICENSE', 'documentation'],
    ['docs/guide/start.md', 'documentation'],
    ['docs/server.js', 'code'],
    ['content/posts/hello.md', 'other'], // may be what the service serves
    ['robots.txt', 'other'],
    ['news.js', 'code'],
    ['history.yml', 'configuration'],
    ['.github/workflows/ci.yml', 'ci'],
    ['.gitlab-ci.yml', 'ci'],
    ['CODEOWNERS', 'ci'],
    ['.gitattributes', 'other'], // decides how files are checked out
    ['.dockerignore', 'infrastructure'],
    ['test/unit/a.test.ts', 'test'],
    ['src/a.spec.js', 'test'],
    ['pkg/store/store_test.go', 'test'],
    ['app/test_views.py', 'test'],
    ['src/test/java/com/acme/AppTests.java', 'test'],
    ['packages/web/tests/fixtures/data.json', 'test'],
    ['src/latest.js', 'code'],
    ['lib/test/runner.js', 'code'], // shipped, for all we know
    ['attestation/test-vectors.go', 'code'],
    ['package-lock.json', 'dependency'],
    ['services/api/requirements-prod.txt', 'dependency'],
    ['go.sum', 'dependency'],
    ['pom.xml', 'dependency'],
    ['Cargo.toml', 'dependency'],
    ['db/migrate/20240102030405_add_orders.rb', 'migration'],
    ['migrations/0004_orders.py', 'migration'],
    ['src/main/resources/db/migration/V12__orders.sql', 'migration'],
    ['sql/20240102_orders.sql', 'migration'],
    ['migrations/README.md', 'documentation'],
    ['20240102_report.js', 'code'],
    ['Dockerfile', 'infrastructure'],
    ['api/Dockerfile.prod', 'infrastructure'],
    ['docker-compose.override.yml', 'infrastructure'],
    ['compose.yaml', 'infrastructure'],
    ['k8s/api.yml', 'infrastructure'],
    ['k8s/render.js', 'code'],
    ['deploy/main.tf', 'infrastructure'],
    ['config/app.yml', 'configuration'],
    ['.env.production', 'configuration'],
    ['src/main/resources/application.properties', 'configuration'],
    ['src/index.ts', 'code'],
    ['assets/logo.png', 'other'],
    ['Makefile', 'other'],
  ] as const)('%s: %s', (path, kind) => expect(classifyFile(path)).toBe(kind));
});
