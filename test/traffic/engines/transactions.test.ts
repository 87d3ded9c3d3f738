import { describe, expect, test } from '@jest/globals';
import { parseScenarios } from '../../../src/config/parse-scenarios.js';
import { seeded } from '../../../src/core/random.js';
import type { Target } from '../../../src/environment/environment.js';
import { systemClock } from '../../../src/io/system-clock.js';
import type { DriveSummary, EngineContext, Pace, PreparedRequest } from '../../../src/traffic/engine.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';
import { createLogin, loginCredentials } from '../../../src/traffic/engines/transactions/sign-in.js';
import { withTransactions } from '../../../src/traffic/engines/transactions/with-transactions.js';
import type { Trial } from '../../../src/traffic/observation.js';
import type { Scenario } from '../../../src/traffic/synthetic/scenario.js';
import type { TransactionSpec } from '../../../src/traffic/synthetic/transactions.js';
import { type ArmFault, ORDER_SCENARIO, OrderArm } from '../../support/order-arm.js';

const PACE: Pace = {
  rate: 'auto',
  speed: 1,
  durationMs: 20_000,
  connections: 8,
  pairing: 'concurrent',
  timeoutMs: 5_000,
  bodyCapBytes: 65_536,
  sharedCores: false,
};

async function scenariosOf(text: string): Promise<readonly Scenario[]> {
  const rowsOf = async () => [{ user: 'ann' }, { user: 'bob' }, { user: 'cy' }];
  return (await parseScenarios(text, 'order.yml', { env: {}, rowsOf })).scenarios;
}

interface Drove {
  readonly trials: Trial[];
  readonly summary: DriveSummary;
}

async function drive(targets: readonly Target[], spec: TransactionSpec, wanted: number, more: Partial<EngineContext> = {}): Promise<Drove> {
  const trials: Trial[] = [];
  const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'run', headers: {}, ...more };
  const handle = withTransactions(null, spec).drive([], targets, PACE, context, (trial) => {
    trials.push(trial);
    if (trials.filter(({ whole }) => whole).length >= wanted) handle.stop();
  });
  return { trials, summary: await handle.done };
}

async function armsOf(faults: readonly ArmFault[]): Promise<OrderArm[]> {
  const names = ['primary', 'shadow', 'baseline'] as const;
  return Promise.all(faults.map((fault, index) => OrderArm.start(names[index] ?? 'baseline', fault)));
}

async function withArms<T>(faults: readonly ArmFault[], act: (arms: OrderArm[]) => Promise<T>): Promise<T> {
  const arms = await armsOf(faults);
  try {
    return await act(arms);
  } finally {
    for (const arm of arms) await arm[Symbol.asyncDispose]();
  }
}

const closed = async (users = 2): Promise<TransactionSpec> => ({
  scenarios: await scenariosOf(ORDER_SCENARIO),
  rate: 'auto',
  users,
  share: 0.2,
  seed: 7,
});

describe('scripted transactions', () => {
  test('every step is one trial on all arms, each arm with its own tokens, cookies and ids', async () => {
    await withArms([{}, {}, {}], async (arms) => {
      const { trials, summary } = await drive(
        arms.map(({ target }) => target),
        await closed(),
        10,
      );
      const steps = trials.filter(({ whole }) => !whole);
      expect(
        steps
          .flatMap(({ primary, shadow, baseline }) => [primary.status, shadow.status, baseline?.status])
          .every((status) => status === 200 || status === 201),
      ).toBe(true);
      expect([...new Set(steps.map(({ route }) => route))].sort()).toEqual(['order / create', 'order / login', 'order / read']);
      expect(steps.every(({ assertions }) => assertions?.length === 0)).toBe(true);
      const { begun = 0, whole = 0, endedEarly, unfinished = 0, dropped } = summary.transactions ?? {};
      expect(whole).toBeGreaterThanOrEqual(10);
      expect([endedEarly, dropped, begun - whole - unfinished]).toEqual([{}, 0, 0]);
      expect(summary.sent).toBe(summary.completed);
      expect(summary.orphans).toBe(0);
      for (const { arrived, target } of arms)
        expect(
          arrived
            .filter(({ url }) => url !== '/login')
            .every(({ headers }) => String(headers['authorization']).includes(`${target.arm}-token`)),
        ).toBe(true);
    });
  });

  test('random values are the same on every arm, and the same again for the same seed', async () => {
    const bodies = async (): Promise<string[][]> =>
      withArms([{}, {}], async (arms) => {
        await drive(
          arms.map(({ target }) => target),
          await closed(1),
          5,
        );
        return arms.map((arm) =>
          arm
            .of('/orders')
            .filter(({ method }) => method === 'POST')
            .slice(0, 5)
            .map(({ body }) => body),
        );
      });
    const [primary = [], shadow] = await bodies();
    expect(primary).toEqual(shadow);
    expect(new Set(primary).size).toBe(5);
    expect(primary[0]).toMatch(
      /^\{"quantity":3,"key":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}","lucky":[1-9]\}$/,
    );
    expect((await bodies())[0]).toEqual(primary);
  });

  test('a step that fails on the shadow alone ends the transaction on all arms, and says what was found', async () => {
    await withArms([{}, { status: { '/orders': 500 } }], async (arms) => {
      const { trials, summary } = await drive(
        arms.map(({ target }) => target),
        await closed(),
        4,
      );
      expect(arms.map((arm) => arm.of('/orders/').length)).toEqual([0, 0]);
      const failed = trials.find(({ route }) => route === 'order / create');
      expect(failed?.assertions).toEqual([{ name: 'status 201', found: { shadow: '500' } }]);
      expect(Object.keys(summary.transactions?.endedEarly ?? {})).toEqual(['order / create on shadow']);
      const whole = trials.find((trial) => trial.whole);
      expect(whole).toMatchObject({
        route: 'order',
        primary: { status: 200, error: null },
        shadow: { status: null, latencyMs: null, error: 'step-failed' },
      });
    });
  });

  test('a value that cannot be extracted is an assertion that fails', async () => {
    await withArms([{}, {}], async (arms) => {
      const text = ORDER_SCENARIO.replace('{ jsonpath: $.token }', '{ jsonpath: $.tokens }');
      const spec = { ...(await closed()), scenarios: await scenariosOf(text) };
      const { trials, summary } = await drive(
        arms.map(({ target }) => target),
        spec,
        3,
      );
      expect(trials[0]?.assertions).toEqual([{ name: 'extract token', found: { primary: 'nothing', shadow: 'nothing' } }]);
      expect(Object.keys(summary.transactions?.endedEarly ?? {})).toEqual(['order / login on every arm']);
    });
  });

  test('an arm that hangs is a timeout and an assertion without an answer, and does not keep the run', async () => {
    await withArms([{}, { hang: '/orders' }], async (arms) => {
      const trials: Trial[] = [];
      const pace = { ...PACE, timeoutMs: 300 };
      const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'run', headers: {} };
      const handle = withTransactions(null, await closed()).drive(
        [],
        arms.map(({ target }) => target),
        pace,
        context,
        (trial) => {
          trials.push(trial);
          if (trials.some(({ whole }) => whole)) handle.stop();
        },
      );
      await handle.done;
      const hung = trials.find(({ route }) => route === 'order / create');
      expect(hung?.shadow.error).toBe('timeout');
      expect(hung?.assertions?.map(({ name, found }) => [name, found.shadow])).toContainEqual(['status 201', 'no answer']);
    });
  });

  test('an open loop begins at its rate, and a latency that is too long does not end the transaction', async () => {
    await withArms([{}, {}], async (arms) => {
      const text = ORDER_SCENARIO.replace('[{ status: 200 },', '[{ status: 200 }, { latency: { below: 1ms } },').replace(
        'equals: 30',
        'exists: true',
      );
      const spec: TransactionSpec = { scenarios: await scenariosOf(text), rate: 50, share: 0.2, seed: 1 };
      const { summary } = await drive(
        arms.map(({ target }) => target),
        spec,
        20,
      );
      expect(summary.transactions?.endedEarly).toEqual({});
      expect(summary.askedRate).toBeGreaterThan(100);
    });
  });

  test('unique rows are handed out once, and then the run is over', async () => {
    await withArms([{}, {}], async (arms) => {
      const text = ORDER_SCENARIO.replace('variables:', 'data: { file: users.csv, order: unique }\n    variables:').replace(
        'user-{{random.int 1 9}}',
        '{{user}}',
      );
      const spec: TransactionSpec = { scenarios: await scenariosOf(text), rate: 'auto', users: 2, share: 0.2, seed: 1 };
      const { summary } = await drive(
        arms.map(({ target }) => target),
        spec,
        1_000,
      );
      expect(summary.transactions?.begun).toBe(3);
      expect(
        arms[0]
          ?.of('/login')
          .map(({ body }) => JSON.parse(body).user)
          .sort(),
      ).toEqual(['ann', 'bob', 'cy']);
    });
  });

  test('aborted, it lets go of everything at once', async () => {
    await withArms([{ hang: '/orders' }, { hang: '/orders' }], async (arms) => {
      const abort = new AbortController();
      const context = { clock: systemClock, random: seeded(1), signal: abort.signal, runId: 'run', headers: {} };
      const handle = withTransactions(null, await closed()).drive(
        [],
        arms.map(({ target }) => target),
        PACE,
        context,
        () => abort.abort(),
      );
      const summary = await handle.done;
      expect(summary.sent).toBe(summary.completed + summary.orphans);
    });
  });

  test('beside a replay both are sent, with indexes of their own', async () => {
    await withArms([{}, {}], async (arms) => {
      const request: PreparedRequest = {
        exchange: { id: 'r', atMs: 0, method: 'GET', target: '/healthz', headers: [], body: null, response: null, client: '' },
        session: '',
        route: 'GET /healthz',
      };
      const trials: Trial[] = [];
      const context = { clock: systemClock, random: seeded(1), signal: new AbortController().signal, runId: 'run', headers: {} };
      const engine = withTransactions(nativeEngine, { ...(await closed()), users: undefined });
      const handle = engine.drive(
        [request],
        arms.map(({ target }) => target),
        { ...PACE, rate: 100 },
        context,
        (trial) => {
          trials.push(trial);
          if (trials.filter(({ whole }) => whole).length >= 5) handle.stop();
        },
      );
      const summary = await handle.done;
      expect(new Set(trials.map(({ route }) => route))).toEqual(
        new Set(['GET /healthz', 'order', 'order / login', 'order / create', 'order / read']),
      );
      expect(new Set(trials.map(({ index }) => index)).size).toBe(trials.length);
      expect(summary.askedRate).toBe(100);
      expect(summary.transactions?.whole).toBeGreaterThanOrEqual(5);
    });
  });
});

describe('a login by scenario', () => {
  const LOGIN = `scenarios:
  - name: login
    steps:
      - { name: login, request: { method: POST, path: /login, json: { user: "{{random.hex}}" } }, extract: { token: { jsonpath: $.token } } }
    session: { headers: { authorization: "Bearer {{token}}" } }
`;
  const USE = `scenarios:
  - name: use
    steps:
      - { name: create, request: { method: POST, path: /orders, json: { quantity: 1 } }, assert: [{ status: 201 }] }
`;
  const options = { seed: 1, timeoutMs: 2_000, headers: {}, now: () => performance.now(), signal: new AbortController().signal };

  test('gives each arm its own token and cookies, and the transactions carry them', async () => {
    await withArms([{}, {}], async (arms) => {
      const targets = arms.map(({ target }) => target);
      const [login] = await scenariosOf(LOGIN);
      const credentials = loginCredentials(targets, createLogin(login as Scenario, options));
      expect(await credentials.headersFor('primary', 'one')).toEqual({
        cookie: 'sid=primary-token-1',
        authorization: 'Bearer primary-token-1',
      });
      const spec: TransactionSpec = { scenarios: await scenariosOf(USE), rate: 'auto', users: 1, share: 0.2, seed: 1 };
      const { summary } = await drive(targets, spec, 5, { credentials });
      expect(summary.transactions?.endedEarly).toEqual({});
      expect(summary.signIns?.shadow?.failed).toBe(0);
    });
  });

  test('that an arm refuses is an error that names arm and step', async () => {
    await withArms([{ status: { '/login': 403 } }], async ([arm]) => {
      const [login] = await scenariosOf(LOGIN);
      const target = (arm as OrderArm).target;
      const asked = createLogin(login as Scenario, options)(target, 'one');
      await expect(asked).rejects.toMatchObject({
        code: 'FS_LOGIN',
        message: expect.stringContaining('the primary, step "login": "status below 400" does not hold, found 403'),
      });
    });
  });
});
