import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** From left to right, as data flows. */
const ORDER = [
  'environment',
  'traffic',
  'diff',
  'trace',
  'logs',
  'kpi',
  'metrics',
  'judge',
  'store',
  'rollout',
  'pipeline',
  'report',
  'notify',
];
const FEATURES = `(${ORDER.join('|')})`;
const EDGE_FOLDERS =
  '(drivers|sources|engines|recorders|mirrors|stores|backends|exporters|routers|reverters|publishers|notifiers|states|proxies)';
const MATHEMATICS = '^src/(core|stats|forecast)/';
const EDGE = `^src/${FEATURES}/${EDGE_FOLDERS}/`;
/** A feature's files outside of its edge folders. */
const DOMAIN = `^src/${FEATURES}/(?!${EDGE_FOLDERS}/)`;
/** `config/` parses; only these four of its files read. */
const CONFIG_LOADERS = '^src/config/(load|load-scenarios|find-config|accept-file)\\.js$';
const PURE = [MATHEMATICS, DOMAIN, '^src/config/'];

/** Files of the pure folders, relative to the build directory. */
export function isPure(path: string): boolean {
  return PURE.some((pattern) => new RegExp(pattern).test(path)) && !new RegExp(CONFIG_LOADERS).test(path);
}

/** The layers from the bottom, and within the domain the features from the left; equal within a feature. */
export function rankOf(path: string): number {
  const folder = path.split('/')[1] ?? '';
  const fixed: Readonly<Record<string, number>> = {
    core: 0,
    stats: 1,
    forecast: 2,
    io: 30,
    config: 40,
    run: 50,
    init: 50,
    convert: 50,
    doctor: 50,
    cli: 60,
    action: 60,
  };
  if (!ORDER.includes(folder)) return fixed[folder] ?? 70;
  return new RegExp(EDGE).test(path) ? 30 : 3 + ORDER.indexOf(folder);
}

type Rule = IForbiddenRuleType & Required<Pick<IForbiddenRuleType, 'name'>>;

function forbid(name: string, from: IRegularForbiddenRuleType['from'], to: IRegularForbiddenRuleType['to']): Rule {
  return { name, severity: 'error', from, to };
}

/** The law of imports, docs/architecture.md: data flows from left to right, and nothing below knows what is above. */
export const IMPORT_RULES: Rule[] = [
  forbid('no-cycles', {}, { circular: true }),
  forbid('core-knows-nothing', { path: '^src/core/' }, { path: '^src/', pathNot: '^src/core/' }),
  forbid('stats-know-only-core', { path: '^src/stats/' }, { path: '^src/', pathNot: '^src/(core|stats)/' }),
  forbid('forecast-knows-only-mathematics', { path: '^src/forecast/' }, { path: '^src/', pathNot: MATHEMATICS }),
  // A feature's pure part knows other features by their types alone, and those leave no trace in the emitted code.
  forbid('domain-knows-itself', { path: DOMAIN }, { path: '^src/', pathNot: [MATHEMATICS, `^src/$1/(?!${EDGE_FOLDERS}/)`] }),
  forbid('edge-knows-no-other-adapter', { path: EDGE }, { path: '^src/', pathNot: [MATHEMATICS, '^src/io/', '^src/$1/', DOMAIN] }),
  forbid('io-knows-only-core', { path: '^src/io/' }, { path: '^src/', pathNot: '^src/(core|io)/' }),
  forbid(
    'config-is-a-parse',
    { path: '^src/config/' },
    { path: '^src/', pathNot: [MATHEMATICS, DOMAIN, '^src/config/', '/registry\\.js$'] },
  ),
  forbid('wiring-knows-no-entry', { path: '^src/(run|init|doctor|convert)/' }, { path: '^src/(cli|action|index)' }),
  forbid('cli-knows-no-action', { path: '^src/cli/' }, { path: '^src/action/' }),
  // A single step is the command of its name: the one file that runs commands knows them, and nothing else of the command line.
  forbid(
    'action-knows-no-cli',
    { path: '^src/action/' },
    { path: '^src/cli/', pathNot: '^src/cli/(commands/registry|read-command-line)\\.js$' },
  ),
  forbid('the-entry-is-not-imported', { path: '^src/' }, { path: '^src/index\\.js$' }),
  forbid(
    'pure-folders-do-no-io',
    { path: PURE, pathNot: CONFIG_LOADERS },
    { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path)$' },
  ),
  forbid('pure-folders-know-no-network', { path: PURE }, { path: '(^|node_modules/)(axios|undici|commander|@actions/[^/]+)(/|$)' }),
];
