import { z } from 'zod';
import { environment } from './sections/environment.js';
import { forecast } from './sections/forecast.js';
import { accept, enforceWhole, gateConfig, judge, kpis } from './sections/gate.js';
import { logs } from './sections/logs.js';
import { metrics } from './sections/metrics.js';
import { notify } from './sections/notify.js';
import { remoteWrite, report } from './sections/output.js';
import { rollback, state } from './sections/rollback.js';
import { rollout } from './sections/rollout.js';
import { traces } from './sections/traces.js';
import { traffic } from './sections/traffic.js';
import { choice, duration, flag, key, listOf, phrase, required, section } from './words.js';

/** The whole of `foreshadow.yml` that this version understands. What comes later is in `later.ts`, so that it is refused by name. */
export const configSchema = section({
  version: required(z.literal(1, { error: 'expected 1' }).meta({ title: '1' }), 'the version of this grammar'),
  service: key(
    section({
      name: key(phrase('a name'), "what the service is called; default: the directory's name"),
      criticality: key(choice(['low', 'medium', 'high']), 'sets the defaults of the table', 'medium'),
      paths: key(
        listOf(phrase('a glob'), 'a list of globs').meta({ title: 'list of globs' }),
        'globs of the files the service is made of, relative to the configuration\'s directory, `!` takes out again: a change of others is "not affected"; default: see docs/parity-and-impact.md',
      ),
      always: key(flag, 'run even where nothing the service is made of has changed', false),
    }),
    'what is being changed',
  ),
  environment: required(environment, 'the arms and what runs them'),
  traffic: required(
    z.union([z.literal('none'), traffic], { error: 'expected a mapping, or none with driver `attach`' }),
    'what is sent to the arms; `none`: nothing, they have traffic of their own (driver `attach`)',
  ),
  for: key(duration, 'driver `attach`: how long the arms are watched', '30m'),
  budget: key(
    duration,
    'everything together: builds, confirmation and extension too; default: 10m, or twice `traffic.for` where that is longer',
  ),
  metrics: key(metrics, 'values read from elsewhere beside the traffic'),
  logs: key(logs, 'what the arms write, compared'),
  traces: key(traces, 'spans of the run to a tracing backend, and the traces of the arms compared'),
  kpis: key(kpis, 'changes to the built-in KPIs, and KPIs of your own'),
  accept: key(accept, 'findings that are known and accepted'),
  enforce: key(enforceWhole, 'what a verdict may do: report only, hold the change, or roll back; default: hold, with `rollout` roll-back'),
  'gate-config': key(gateConfig, 'from which side of a pull request margins, alpha, policies, accept and enforce are taken', 'base'),
  judge: key(judge, 'the constants of the verdict'),
  forecast: key(forecast, 'what is predicted'),
  report: key(report, 'where the report goes'),
  notify: key(notify, 'who is told of what'),
  rollout: key(rollout, 'how users go over to a new version'),
  'remote-write': key(remoteWrite, 'sends the points of the run to a Prometheus remote-write endpoint'),
  rollback: key(rollback, 'how the service is brought back to the last verified version'),
  state: key(state, 'where journal, lease, verified versions and ledger live'),
});

export type ConfigDocument = z.output<typeof configSchema>;
