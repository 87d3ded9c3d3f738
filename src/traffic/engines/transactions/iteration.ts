import type { Arm, Target } from '../../../environment/environment.js';
import type { PreparedRequest } from '../../engine.js';
import type { Observation, Trial } from '../../observation.js';
import { ArmSession } from '../../synthetic/arm-session.js';
import { type Begun, randomOf, sessionOf } from '../../synthetic/choose.js';
import { routeOfStep, type Scenario, type Step } from '../../synthetic/scenario.js';
import { exchangeOf } from '../../synthetic/step-exchange.js';
import { type Outgoing, prepareOutgoing, type Unsendable } from '../outgoing.js';

/** A step ready to be sent: each arm gets its own identifiers and cookies in the same request. */
export interface StepRequest extends PreparedRequest {
  readonly iteration: Iteration;
  readonly step: Step;
  readonly outgoing: ReadonlyMap<Arm, Outgoing>;
  /** the path each arm was asked for, for its cookies */
  readonly paths: ReadonlyMap<Arm, string>;
}

/** One user on their way through a scenario, on all arms at once. */
export class Iteration {
  readonly scenario: Scenario;
  readonly number: number;
  /** intended beginning, ms since the start of the traffic */
  readonly dueMs: number;
  readonly arms: readonly ArmSession[];
  private readonly seed: number;
  private at = 0;

  constructor(begun: Begun, targets: readonly Target[], seed: number, dueMs: number) {
    this.scenario = begun.scenario;
    this.number = begun.iteration;
    this.dueMs = dueMs;
    this.seed = seed;
    this.arms = targets.map(({ arm, origin }) => new ArmSession(arm, origin, begun.variables));
  }

  get step(): Step {
    return this.scenario.steps[this.at] as Step;
  }

  get isLast(): boolean {
    return this.at >= this.scenario.steps.length - 1;
  }

  next(): void {
    this.at++;
  }

  /** The pause after the present step, the same on every arm. */
  thinkMs(): number {
    const { fromMs, toMs } = this.step.think;
    return fromMs + (toMs - fromMs) * randomOf(this.seed, this.number, `think ${this.at}`)();
  }

  /** @param set headers for every request to an arm, unless the step has its own of that name */
  prepare(set: (arm: Arm) => Readonly<Record<string, string>>): StepRequest | Unsendable {
    const { step } = this;
    const outgoing = new Map<Arm, Outgoing>();
    const paths = new Map<Arm, string>();
    let first: PreparedRequest['exchange'] | null = null;
    for (const session of this.arms) {
      // Every arm draws from the beginning, so that all are sent the same values.
      const random = randomOf(this.seed, this.number, `step ${this.at}`);
      const context = { variables: session.variables, random, iteration: this.number };
      const id = `${this.scenario.name}-${this.number}-${this.at}`;
      const exchange = exchangeOf(step.request, context, (target) => session.cookiesFor(target), id);
      const own = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
      const headers = Object.fromEntries(Object.entries(set(session.arm)).filter(([name]) => !own.has(name.toLowerCase())));
      const ready = prepareOutgoing(exchange, headers);
      if (typeof ready === 'string') return ready;
      first ??= exchange;
      outgoing.set(session.arm, ready);
      paths.set(session.arm, exchange.target);
    }
    return {
      exchange: first as PreparedRequest['exchange'],
      session: sessionOf(this.number),
      route: routeOfStep(this.scenario, step),
      iteration: this,
      step,
      outgoing,
      paths,
    };
  }

  /** The trial of the whole transaction: the sum of the steps, or a failure on the arms where one failed. */
  whole(index: number, failed: ReadonlySet<Arm>): Trial {
    const side = (arm: Arm): Observation | undefined => {
      const session = this.arms.find((one) => one.arm === arm);
      if (!session) return undefined;
      const isFailed = failed.has(arm);
      const latencyMs = isFailed ? null : session.latencyMs;
      return { status: isFailed ? null : 200, latencyMs, intendedLatencyMs: latencyMs, bytes: 0, error: isFailed ? 'step-failed' : null };
    };
    const primary = side('primary') as Observation;
    const baseline = side('baseline');
    return {
      index,
      at: this.dueMs / 1_000,
      route: this.scenario.name,
      primary,
      shadow: side('shadow') ?? primary,
      ...(baseline ? { baseline } : {}),
      whole: true,
    };
  }
}
