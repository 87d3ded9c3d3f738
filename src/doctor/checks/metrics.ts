import { formatDuration } from '../../core/units.js';
import { type Check, failed, ok, skip, warn } from '../check.js';

/** Every source is asked every query for each arm, over the last minutes. */
export const metrics: Check = {
  name: 'metrics',
  title: 'Metrics',
  async run({ readConfig, askMetrics }) {
    const found = await readConfig();
    if (found.kind !== 'valid') return skip('no configuration');
    const { plan } = found;
    if (plan.metrics.length === 0) return skip('no source is named');
    if (found.secretProblem !== undefined) return skip('its secrets are not set');
    const asked = await askMetrics(plan);
    const problems = asked.filter(({ problem }) => problem !== undefined);
    if (problems.length > 0)
      return failed(
        problems.map(({ source, problem }) => `${source}: ${problem}`).join('\n'),
        problems[0]?.next ?? 'try the query in the source itself',
      );
    const silent = asked.flatMap(({ source, queries }) =>
      queries.filter(({ values }) => values === 0).map((query) => ({ ...query, source })),
    );
    const total = asked.reduce((sum, { queries }) => sum + queries.length, 0);
    const facts = asked
      .map(({ source, elapsedMs }) => `${source} answered in ${formatDuration(Math.max(1, Math.round(elapsedMs)))}`)
      .join(', ');
    if (silent.length === 0) return ok(`${facts}; ${total} queries, each with values for its arm`);
    const lines = silent.map(({ source, name, arm, query }) => `${source} ${name} has no value for the ${arm}: ${query}`);
    return warn([facts, ...lines].join('\n'), 'is the arm running, and do its labels say what `vars` say?');
  },
};
