import type { Dispatcher } from 'undici';
import type { Random } from '../../core/random.js';
import { ARMS, type Arm } from '../../environment/environment.js';
import { newTraceId, spanIdOf, tagHeaders } from '../../trace/tag.js';
import type { Credentials } from '../credentials.js';
import type { Aliases } from '../correlation/translate.js';
import type { PreparedRequest } from '../engine.js';
import { Call } from './call.js';
import type { Lane } from './lane.js';
import type { Outgoing } from './outgoing.js';
import type { SessionCredentials } from './session-credentials.js';

/** What each arm is sent of the same request, and what its answers hand out. */
export interface ArmWords {
  adapt(request: PreparedRequest, outgoing: Outgoing, arm: Arm, credentials?: Credentials): Outgoing;
  learn(call: Call): void;
  /** what an arm has handed out to a session otherwise than the primary */
  aliasesOf?(request: PreparedRequest, arm: Arm): Aliases | undefined;
}

/** What a flight tells the drive that started it. */
export interface FlightControl {
  readonly runId: string;
  readonly random: Random;
  readonly tracePrefix: string;
  readonly backToBack: boolean;
  readonly now: () => number;
  readonly sessions: ArmWords;
  /** null where nobody signs in */
  readonly credentials: SessionCredentials | null;
  /** nobody has to wait for this flight any more: every arm has answered, or hangs */
  released(flight: Flight): void;
  /** every arm has answered, failed or timed out */
  landed(flight: Flight): void;
}

/** One request on its way to all arms: the trial in the making. */
export class Flight {
  readonly index: number;
  readonly request: PreparedRequest;
  readonly dueMs: number;
  readonly calls: Call[] = [];
  private readonly outgoing: Outgoing;
  private readonly control: FlightControl;
  private order: readonly Lane[] = [];
  readonly traceId: string;
  private unfinished = 0;
  private isReleased = false;
  private advancing = false;
  private isLanded = false;

  /** @param dueMs intended start, ms since the start of the traffic */
  constructor(index: number, request: PreparedRequest, outgoing: Outgoing, dueMs: number, control: FlightControl) {
    this.index = index;
    this.request = request;
    this.outgoing = outgoing;
    this.dueMs = dueMs;
    this.control = control;
    this.traceId = newTraceId(control.tracePrefix, control.random);
  }

  get session(): string {
    return this.request.session;
  }

  /** @param dueAtMs intended start on the monotonic clock */
  start(lanes: readonly Lane[], dueAtMs: number): void {
    this.order = arrange(lanes, this.control.random);
    this.unfinished = this.order.length;
    if (!this.control.backToBack) {
      this.advancing = true; // an arm that answers at once must not send the others a second time
      for (const lane of this.order) this.send(lane, dueAtMs);
      this.advancing = false;
    }
    this.advance(dueAtMs);
  }

  finished(): void {
    this.unfinished--;
    this.advance(); // may find the last arm's line full, which finishes that call before this one has returned
    if (this.unfinished > 0 || this.isLanded) return;
    this.isLanded = true;
    this.control.landed(this);
  }

  /**
   * Back to back: the next arm is sent to when those before it have answered or hang. Releases the flight when nobody needs to wait
   * for it: an arm hangs only beside one that has answered, or a closed loop would flood arms that are all slow.
   */
  advance(dueAtMs: number = this.control.now()): void {
    if (this.advancing || this.isReleased) return;
    this.advancing = true;
    while (this.calls.length < this.order.length && this.arePast()) this.send(this.order[this.calls.length] as Lane, dueAtMs);
    this.advancing = false;
    if (this.calls.length < this.order.length || !this.arePast() || !this.isAnyDone()) return;
    this.isReleased = true;
    this.control.released(this);
  }

  /** The answer of one arm is there: what it hands out belongs to the session. */
  learn(call: Call): void {
    this.control.sessions.learn(call);
    if (call.status === 401) this.credentials?.refused(call.lane.arm, this.account);
  }

  private get account(): string {
    return this.request.account ?? this.request.session;
  }

  /** What signs the request in; null for one that was anonymous already. */
  private get credentials(): SessionCredentials | null {
    return this.request.anonymous ? null : this.control.credentials;
  }

  optionsFor(arm: Arm): Dispatcher.DispatchOptions {
    const { method, path, headers, body, flags, baggage } = this.control.sessions.adapt(
      this.request,
      this.outgoing,
      arm,
      this.credentials?.of(arm, this.account),
    );
    const tag = {
      runId: this.control.runId,
      trialId: String(this.index),
      arm,
      traceId: this.traceId,
      spanId: spanIdOf(this.traceId, ARMS.indexOf(arm) + 1),
      flags,
    };
    const options: Dispatcher.DispatchOptions = {
      method: method as Dispatcher.HttpMethod,
      path,
      headers: headers.concat(tagHeaders(tag, baggage)),
      body,
    };
    // undici closes the connection after each HEAD, which would give HEAD requests a connect of their own
    if (method === 'HEAD') options.reset = false;
    return options;
  }

  callOf(arm: Arm): Call | undefined {
    for (const call of this.calls) if (call.lane.arm === arm) return call;
    return undefined;
  }

  aliasesOf(arm: Arm): Aliases | undefined {
    return this.control.sessions.aliasesOf?.(this.request, arm);
  }

  private arePast(): boolean {
    for (const call of this.calls) if (!call.done && !call.lane.stalled) return false;
    return true;
  }

  private isAnyDone(): boolean {
    for (const call of this.calls) if (call.done) return true;
    return false;
  }

  private send(lane: Lane, dueAtMs: number): void {
    const call = new Call(this, lane, dueAtMs);
    this.calls.push(call);
    const signingIn = this.credentials?.signIn(lane.arm, this.account);
    if (!signingIn) lane.submit(call);
    else
      void signingIn.then(() => {
        call.dueAtMs = this.control.now(); // signing in is not part of the request
        lane.submit(call);
      });
  }
}

/** A random order, so that going first favours no arm; an arm that hangs goes last, so that it holds nobody up. */
function arrange(lanes: readonly Lane[], random: Random): readonly Lane[] {
  const order = lanes.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = order[i] as Lane;
    order[i] = order[j] as Lane;
    order[j] = moved;
  }
  for (const lane of order) if (lane.stalled) return [...order.filter((one) => !one.stalled), ...order.filter((one) => one.stalled)];
  return order;
}
