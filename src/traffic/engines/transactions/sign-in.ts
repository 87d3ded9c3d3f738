import { Agent, request } from 'undici';
import { fail, isForeshadowError } from '../../../core/errors.js';
import { hash32, seeded } from '../../../core/random.js';
import type { Target } from '../../../environment/environment.js';
import { NumberedAccounts } from '../../accounts.js';
import type { Credentials, CredentialSource, Login } from '../../credentials.js';
import { ArmSession } from '../../synthetic/arm-session.js';
import { concludeStep } from '../../synthetic/judge-step.js';
import type { DataFeed, Scalar, Scenario, Step } from '../../synthetic/scenario.js';
import { exchangeOf } from '../../synthetic/step-exchange.js';
import { render } from '../../synthetic/template.js';
import { decodeBody } from '../decode-body.js';
import { prepareOutgoing } from '../outgoing.js';

export interface LoginOptions {
  readonly seed: number;
  /** of each request */
  readonly timeoutMs: number;
  /** headers for every request, unless a step has its own of that name */
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** the run's: aborted, it lets go of every connection */
  readonly signal: AbortSignal;
}

/** A body of more is no answer to a login. */
const LARGEST_BODY = 4 * 1024 * 1024;

/**
 * Signs a session in by running a scenario on one arm alone: its cookies, and the `session.headers` filled in with what the steps extracted. The same session
 * takes the same row of the data on every arm. Connections are its own and closed at once.
 * @throws (when run) FS_LOGIN naming the arm, the step and what did not hold
 */
export function createLogin(scenario: Scenario, options: LoginOptions): Login {
  const accounts = new NumberedAccounts(scenario.data?.rows.length ?? Number.POSITIVE_INFINITY);
  const signIn = async (target: Target, session: string): Promise<Credentials> => {
    const user = accounts.rowOf(session);
    const variables = new Map<string, Scalar>([['session', session], ...Object.entries(rowOf(scenario.data, user, target))]);
    const random = seeded(hash32(`${options.seed} login ${session}`));
    for (const [name, value] of scenario.variables) variables.set(name, render(value, { variables, random, iteration: user }));
    const agent = new Agent({ connections: 1, pipelining: 1 });
    try {
      const own = new ArmSession(target.arm, target.origin, variables);
      for (const step of scenario.steps)
        await runStep(step, own, { agent, target, random: hash32(`${session} ${step.name}`), user, options });
      return credentialsOf(scenario, own, user);
    } finally {
      await agent.destroy();
    }
  };
  return Object.assign(signIn, scenario.data === null ? {} : { accounts });
}

/** Each session signed in to each of these arms. */
export function loginCredentials(targets: readonly Target[], login: Login): CredentialSource {
  return {
    accounts: login.accounts,
    async headersFor(arm, session) {
      const target = targets.find((one) => one.arm === arm);
      if (!target) throw fail('FS_LOGIN', { found: `no ${arm}` });
      return login(target, session);
    },
  };
}

function rowOf(data: DataFeed | null, user: number, { arm }: Target): Readonly<Record<string, Scalar>> {
  if (data === null) return {};
  const row = data.order === 'unique' ? data.rows[user] : data.rows[user % data.rows.length];
  if (row) return row;
  throw fail('FS_LOGIN', {
    found: `session ${user + 1} of ${arm}`,
    expected: `at most ${data.rows.length} sessions: the data hold no more unique rows`,
  });
}

interface StepWorld {
  readonly agent: Agent;
  readonly target: Target;
  readonly random: number;
  readonly user: number;
  readonly options: LoginOptions;
}

async function runStep(step: Step, session: ArmSession, { agent, target, random, user, options }: StepWorld): Promise<void> {
  const refused = (found: string, cause?: unknown): Error =>
    fail('FS_LOGIN', { found: `the ${target.arm}, step "${step.name}": ${found}`, arm: target.arm, cause });
  const context = { variables: session.variables, random: seeded(random ^ options.seed), iteration: user };
  const exchange = exchangeOf(step.request, context, (path) => session.cookiesFor(path), `login-${user}`);
  const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
  const outgoing = prepareOutgoing(
    exchange,
    Object.fromEntries(Object.entries(options.headers).filter(([name]) => !own.has(name.toLowerCase()))),
  );
  if (typeof outgoing === 'string') throw refused(`a ${outgoing} that cannot be sent`);
  try {
    const begun = options.now();
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
    const { method, path, headers, body } = outgoing;
    const response = await request(`${target.origin}${path}`, {
      dispatcher: agent,
      method: method as 'GET',
      headers: [...headers],
      body,
      signal,
    });
    const bytes = await readBody(response.body);
    session.keep(exchange.target, response.headers['set-cookie']);
    const codings = String(response.headers['content-encoding'] ?? '').toLowerCase();
    const text = Buffer.from((await decodeBody(bytes, codings, LARGEST_BODY)) ?? bytes).toString('utf8');
    const cookie = (name: string): string | undefined => session.cookie(exchange.target, name);
    const answer = { status: response.statusCode, headers: response.headers, text, latencyMs: options.now() - begun, cookie };
    const { failed, values, goesOn } = concludeStep(step, answer);
    for (const [name, value] of values) session.variables.set(name, value);
    const [first] = failed;
    if (!goesOn && first)
      throw refused(`"${first[0]}" does not hold, found ${first[0].startsWith('status') ? first[1] : 'something else'}`);
  } catch (error) {
    throw isForeshadowError(error) ? error : refused((error as Error).message, error);
  }
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) throw new Error(`an answer of more than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function credentialsOf({ session: headers }: Scenario, session: ArmSession, user: number): Credentials {
  const random = seeded(user);
  const named = headers.map(
    ([name, value]) => [name.toLowerCase(), render(value, { variables: session.variables, random, iteration: user })] as const,
  );
  const cookies = session.allCookies();
  return Object.fromEntries([...(cookies === '' ? [] : [['cookie', cookies] as const]), ...named]);
}
