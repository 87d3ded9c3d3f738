import { fail } from '../../core/errors.js';
import { sendRequest } from '../../io/http.js';
import { answered, type AskedQuery, askEach } from '../ask-each.js';
import { type ExpositionQuery, rateBetween, readExpositionQuery, sumMatching } from '../exposition-query.js';
import { readExposition } from '../exposition-text.js';
import type { CollectedSeries, CollectWindow, CreateSource, MeasuredArm, MetricSource, SourceContext } from '../source.js';
import type { MetricsSpec } from '../spec.js';

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 16 * 1024 * 1024;
const ACCEPT = 'text/plain;version=0.0.4;q=1,*/*;q=0.1';

/** Each arm's own metrics page, scraped when it is asked for: no server in between, so a scrape is one point, that of the window's last step. */
export const createExposition: CreateSource = (spec, arms, context) => new Exposition(spec, arms, context);

interface Asked extends AskedQuery {
  readonly selector: ExpositionQuery;
  before?: { readonly atMs: number; readonly value: number | null } | undefined;
}

class Exposition implements MetricSource {
  readonly asked: NonNullable<MetricSource['asked']>;
  private readonly spec: MetricsSpec;
  private readonly arms: readonly MeasuredArm[];
  private readonly context: SourceContext;
  private readonly questions: readonly Asked[];

  constructor(spec: MetricsSpec, arms: readonly MeasuredArm[], context: SourceContext) {
    this.spec = spec;
    this.arms = arms;
    this.context = context;
    this.questions = askEach(spec, arms).map((asked) => ({ ...asked, selector: readExpositionQuery(asked.query) }));
    this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
  }

  async collect({ fromMs, toMs, stepMs }: CollectWindow): Promise<readonly CollectedSeries[]> {
    if (toMs <= fromMs) return [];
    const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
    const pages = await Promise.all(this.arms.map((arm) => this.scrape(arm)));
    return this.questions.map((one) => {
      const { samples, atMs } = pages[this.arms.indexOf(one.arm)] as Page;
      const now = { atMs, value: sumMatching(samples, one.selector) };
      const value = one.selector.rate ? rateBetween(one.before, now) : now.value;
      one.before = now;
      return answered(one, [[lastMs, value]]);
    });
  }

  private async scrape({ arm, origin }: MeasuredArm): Promise<Page> {
    const { clock, random, signal, secrets } = this.context;
    const url = `${origin}${this.spec.path ?? '/metrics'}`;
    const request = { url, headers: { accept: ACCEPT, ...this.spec.headers }, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, attempts: 1 };
    const response = await sendRequest({ ...request, secrets, signal }, { clock, random }).catch((error: unknown) => {
      throw fail('FS_METRIC_SOURCE', { found: `${arm}: ${error instanceof Error ? error.message : String(error)}`, cause: error });
    });
    const { samples, unreadable } = readExposition(response.text());
    if (samples.length === 0)
      throw fail('FS_METRIC_SOURCE', {
        found: `no metric at ${url}, ${unreadable} unreadable lines`,
        expected: 'the Prometheus text format',
      });
    return { samples, atMs: clock.monotonic() };
  }

  [Symbol.dispose](): void {}
}

interface Page {
  readonly samples: ReturnType<typeof readExposition>['samples'];
  readonly atMs: number;
}
