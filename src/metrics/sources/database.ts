import { fail, isForeshadowError } from '../../core/errors.js';
import { createRedactor } from '../../core/redact.js';
import { answered, type AskedQuery, askEach } from '../ask-each.js';
import { type DatabaseClient, type DatabaseReading, quantityBetween, statementsBetween } from '../database.js';
import type {
  CollectedSeries,
  CollectWindow,
  CreateSource,
  MeasuredArm,
  MetricSource,
  SourceContext,
  StatementReading,
  StatementSource,
} from '../source.js';
import type { MetricsSpec } from '../spec.js';
import { fillQuery } from '../template.js';
import { PostgresClient } from './postgres-client.js';
import { RedisClient } from './redis-client.js';

/** The databases of the arms: what their statements did between two readings. */
export const createDatabase: CreateSource = (spec, arms, context) => new Databases(spec, arms, context);

interface Read {
  readonly atMs: number;
  readonly reading: DatabaseReading;
}

class Databases implements MetricSource, StatementSource {
  private readonly arms: readonly MeasuredArm[];
  private readonly context: SourceContext;
  readonly asked: NonNullable<MetricSource['asked']>;
  private readonly questions: readonly AskedQuery[];
  private readonly clients: ReadonlyMap<MeasuredArm, DatabaseClient>;
  private readonly redact: (text: string) => string;
  private statements: StatementReading[] = [];
  private before: Promise<ReadonlyMap<MeasuredArm, Read>>;
  /** once statistics are lost, what follows cannot be told from what went before */
  private lost: Error | null = null;

  constructor(spec: MetricsSpec, arms: readonly MeasuredArm[], context: SourceContext) {
    this.arms = arms;
    this.context = context;
    this.questions = askEach(spec, arms);
    this.asked = this.questions.map(({ name, arm, query }) => ({ name, arm: arm.arm, query }));
    const urls = arms.map((arm) => addressOf(spec, arm));
    this.redact = createRedactor([...context.secrets, ...urls.flatMap((url) => [url.href, decodeURIComponent(url.password)])]);
    this.clients = new Map(arms.map((arm, index) => [arm, clientOf(spec, urls[index] as URL)]));
    // What was counted before the traffic is no part of it.
    this.before = this.readAll();
    this.before.catch(() => undefined);
  }

  async collect({ fromMs, toMs, stepMs }: CollectWindow): Promise<readonly CollectedSeries[]> {
    if (toMs <= fromMs) return [];
    if (this.lost) throw this.lost;
    const lastMs = fromMs + (Math.ceil((toMs - fromMs) / stepMs) - 1) * stepMs;
    const before = await this.before;
    this.refuseOneForTwo();
    const now = await this.readAll();
    this.before = Promise.resolve(now);
    const between = new Map(this.arms.map((arm) => [arm, this.between(arm, before.get(arm) as Read, now.get(arm) as Read)]));
    for (const [arm, statements] of between)
      for (const [statement, totals] of statements) this.statements.push({ atMs: lastMs, arm: arm.arm, statement, ...totals });
    return this.questions.map((one) => {
      const [earlier, later] = [before.get(one.arm) as Read, now.get(one.arm) as Read];
      const seconds = (later.atMs - earlier.atMs) / 1_000;
      const value = quantityBetween(one.query, earlier.reading, later.reading, between.get(one.arm) ?? new Map(), seconds);
      return answered(one, [[lastMs, value]]);
    });
  }

  drainStatements(): StatementReading[] {
    return this.statements.splice(0);
  }

  private between({ arm }: MeasuredArm, before: Read, now: Read) {
    const statements = statementsBetween(before.reading, now.reading);
    if (statements) return statements;
    this.lost = fail('FS_DATABASE_LOST', { found: `${arm}: statistics were reset, statements evicted, or the server started again` });
    throw this.lost;
  }

  private async readAll(): Promise<ReadonlyMap<MeasuredArm, Read>> {
    const reads = this.arms.map(async (arm) => [arm, await this.readOne(arm)] as const);
    return new Map(await Promise.all(reads));
  }

  private async readOne(arm: MeasuredArm): Promise<Read> {
    try {
      const reading = await (this.clients.get(arm) as DatabaseClient).read();
      return { atMs: this.context.clock.monotonic(), reading };
    } catch (error) {
      if (!isForeshadowError(error)) throw fail('FS_DATABASE', { found: `${arm.arm}: ${this.redact(String(error))}` });
      const { found, expected } = error.detail;
      throw fail(error.code, {
        found: `${arm.arm}: ${this.redact(String(found ?? error.message))}`,
        ...(expected === undefined ? {} : { expected }),
      });
    }
  }

  /** Two arms in one database cannot be told apart by its statistics. */
  private refuseOneForTwo(): void {
    const seen = new Map<string, string>();
    for (const [{ arm }, { identity }] of this.clients) {
      const other = seen.get(identity);
      if (other !== undefined) {
        this.lost = fail('FS_DATABASE_SETUP', { found: `${other} and ${arm} have the same database`, expected: 'one for each arm' });
        throw this.lost;
      }
      seen.set(identity, arm);
    }
  }

  [Symbol.dispose](): void {
    for (const client of this.clients.values()) void client.close().catch(() => undefined);
  }
}

function clientOf({ kind }: MetricsSpec, url: URL): DatabaseClient {
  return kind === 'redis' ? new RedisClient(url) : new PostgresClient(url);
}

const SCHEMES: Readonly<Record<string, readonly string[]>> = { postgres: ['postgres:', 'postgresql:'], redis: ['redis:', 'rediss:'] };

/** @throws FS_DATABASE_SETUP naming what is wrong, never the address: it holds a password */
function addressOf(spec: MetricsSpec, { arm, variables }: MeasuredArm): URL {
  const text = spec.urls?.[arm] ?? spec.url;
  const schemes = SCHEMES[spec.kind ?? 'postgres'] as readonly string[];
  const expected = `${schemes[0]}//USER:PASSWORD@HOST:PORT/NAME`;
  if (text === undefined) throw fail('FS_DATABASE_SETUP', { found: `no address of the database of ${arm}`, expected });
  const filled = fillQuery(text, variables);
  const url = URL.canParse(filled) ? new URL(filled) : undefined;
  if (!url || !schemes.includes(url.protocol) || url.hostname === '')
    throw fail('FS_DATABASE_SETUP', { found: `the address of the database of ${arm} cannot be read`, expected });
  return url;
}
