// What Datadog's own client knows of the requests and answers that we write and read: attribute names, types, which are required.
//   npm pack @datadog/datadog-api-client && tar xzf datadog-datadog-api-client-*.tgz && node scripts/references/datadog-models.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(process.argv[2] ?? 'package');
const load = createRequire(join(root, 'package.json'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const WANTED = {
  v2: [
    'TimeseriesFormulaQueryRequest',
    'TimeseriesFormulaRequest',
    'TimeseriesFormulaRequestAttributes',
    'MetricsTimeseriesQuery',
    'QueryFormula',
    'TimeseriesFormulaQueryResponse',
    'TimeseriesResponse',
    'TimeseriesResponseAttributes',
    'TimeseriesResponseSeries',
  ],
  v1: ['MetricsQueryResponse', 'MetricsQueryMetadata'],
};
const models = {};
for (const [api, names] of Object.entries(WANTED)) {
  for (const name of names) {
    const model = load(`./dist/packages/datadog-api-client-${api}/models/${name}.js`)[name];
    const attributes = Object.values(model.attributeTypeMap).filter(({ baseName }) => baseName !== 'additionalProperties');
    models[name] = Object.fromEntries(attributes.map(({ baseName, type, required }) => [baseName, { type, required: required === true }]));
  }
}
writeFileSync('test/fixtures/metrics/datadog-models.json', `${JSON.stringify({ client: version, models }, null, 1)}\n`);
