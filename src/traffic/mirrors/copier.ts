import type { IncomingMessage } from 'node:http';
import { newTraceId, spanIdOf } from '../../trace/tag.js';
import { toBody } from '../body.js';
import { BodyBudget } from '../engines/body-budget.js';
import { landTrial } from '../engines/land.js';
import type { Exchange } from '../exchange.js';
import type { MirrorCounts, MirrorSkip } from '../mirror/counts.js';
import type { Onward } from '../mirror/framing.js';
import { RouteNames } from '../mirror/route-names.js';
import { type Asking, toPairs } from '../mirror/user.js';
import type { Trial } from '../observation.js';
import { isSafe } from '../safety.js';
import { clientOf } from '../session.js';
import { type CopyTag, exchangeCopy, originalCopy } from './copy-request.js';
import type { MirrorOptions } from './mirror.js';
import { Pair } from './pair.js';
import { pseudonymiseAnswer } from './pseudonymise-answer.js';
import type { ShadowLine } from './shadow-line.js';

/** The client's own trace: a copy becomes part of it, so that one trace shows both sides. */
const TRACE = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A request body collected while it flows to the primary, up to the cap. */
export interface Collected {
  add(chunk: Uint8Array): void;
  /** null where it was longer than the cap */
  whole(): Uint8Array | null;
}

/** Makes copies and pairs: what is copied, what the shadow is sent, and the trial that comes of it. */
export class Copier {
  private readonly options: MirrorOptions;
  private readonly line: ShadowLine;
  private readonly counts: MirrorCounts;
  private readonly startedAtMs: number;
  private readonly tracePrefix: string;
  private readonly budget: BodyBudget;
  private readonly routes = new RouteNames();
  /** requests under pseudonyms, kept until their answers are: only where answers have to be pseudonymised */
  private readonly exchanges = new Map<Pair, Exchange>();
  private readonly addresses = new Map<Pair, string>();
  private readonly landing = new Set<Promise<void>>();
  /** path of the shadow's URL, before every request's */
  private readonly prefix: string;
  private index = 0;

  constructor(options: MirrorOptions, line: ShadowLine, counts: MirrorCounts, startedAtMs: number, tracePrefix: string) {
    this.options = options;
    this.line = line;
    this.counts = counts;
    this.startedAtMs = startedAtMs;
    this.tracePrefix = tracePrefix;
    this.budget = new BodyBudget(options.limits.heldBytes);
    this.prefix = (options.shadow?.pathname ?? '').replace(/\/$/, '');
  }

  reasonToSkip({ method, target, headers }: Asking): MirrorSkip | null {
    if (!this.options.unsafe && !isSafe(method)) return 'unsafe';
    if (!this.options.filter) return null;
    const reason = this.options.filter({
      id: '',
      atMs: 0,
      method,
      target,
      headers: toPairs(headers),
      body: null,
      response: null,
      client: '',
    });
    return reason;
  }

  pairFor(method: string, head: Onward, address: string): Pair {
    const { limits, clock } = this.options;
    const dueMs = clock.monotonic() - this.startedAtMs;
    const pair = new Pair(this.index++, dueMs, method, this.routes.of(method, head.path), limits.bodyCapBytes, this.budget, this.land);
    if (this.options.forwarding) this.addresses.set(pair, address);
    return pair;
  }

  collect(pair: Pair): Collected {
    const { bodyCapBytes } = this.options.limits;
    let parts: Uint8Array[] = [];
    let size = 0;
    return {
      add(chunk) {
        size += chunk.byteLength;
        if (size <= bodyCapBytes) parts.push(chunk);
        else parts = [];
      },
      whole: () => {
        if (size > bodyCapBytes || pair.isVoid) return null;
        return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, size);
      },
    };
  }

  /** Sends the copy of a request that has been received whole. */
  send(pair: Pair, request: IncomingMessage, head: Onward, collected: Collected | null): void {
    if (pair.copy !== 'open') return;
    const body = collected?.whole() ?? null;
    if (collected && body === null) {
      this.counts.skip('body-over-cap');
      this.drop(pair);
      return;
    }
    const { forwarding } = this.options;
    if (forwarding) {
      const address = this.addresses.get(pair) ?? '';
      setImmediate(() => this.sendPseudonyms(pair, request, head, body, address));
      return;
    }
    const traceId = TRACE.exec(headerOf(head.headers, 'traceparent') ?? '')?.[1] ?? newTraceId(this.tracePrefix, this.options.random);
    const copy = originalCopy(pair.shadow.method, this.prefix + head.path, head.headers, body, this.tagOf(pair, traceId));
    this.line.submit(pair, copy, body?.byteLength ?? 0);
  }

  /** The client went away. A copy that is under way goes on, one whose request never came to its end is not sent. */
  abandon(pair: Pair): void {
    pair.isVoid = true;
    if (pair.copy !== 'open') return;
    this.counts.drop('client-gone');
    this.drop(pair);
  }

  async settled(): Promise<void> {
    while (this.landing.size > 0) await Promise.all(this.landing);
  }

  private sendPseudonyms(pair: Pair, request: IncomingMessage, head: Onward, body: Uint8Array | null, address: string): void {
    if (pair.copy !== 'open') return;
    const { forwarding, clock } = this.options;
    const headers = toPairs(head.headers).filter(([name]) => name.toLowerCase() !== 'content-length');
    const exchange: Exchange = {
      id: String(pair.index),
      atMs: clock.monotonic() - this.startedAtMs,
      method: pair.shadow.method,
      target: head.path,
      headers,
      body: body && toBody(body),
      response: null,
      client: clientOf(headers, address),
    };
    let copy: ReturnType<typeof exchangeCopy> = null;
    try {
      const anonymous = forwarding?.request(exchange) ?? exchange;
      copy = exchangeCopy(
        { ...anonymous, target: this.prefix + anonymous.target },
        request.headers.host,
        this.tagOf(pair, newTraceId(this.tracePrefix, this.options.random)),
      );
    } catch {
      // what cannot be put under pseudonyms does not cross the boundary
    }
    if (!copy) {
      this.counts.drop('unsendable');
      this.drop(pair);
      return;
    }
    this.exchanges.set(pair, exchange);
    this.line.submit(pair, copy, body?.byteLength ?? 0);
  }

  private tagOf(pair: Pair, traceId: string): CopyTag {
    return { runId: this.options.runId, trialId: String(pair.index), traceId, spanId: spanIdOf(traceId, 2) };
  }

  /** A pair that comes to nothing. */
  private drop(pair: Pair): void {
    pair.copy = 'none';
    pair.isVoid = true;
    pair.finish(pair.shadow, 'closed');
  }

  private readonly land = (pair: Pair): void => {
    const exchange = this.exchanges.get(pair);
    this.exchanges.delete(pair);
    this.addresses.delete(pair);
    const { observe, observeDropped } = this.options;
    if (pair.isVoid || !observe || (pair.wasDropped && !observeDropped)) {
      pair.release();
      return;
    }
    const landed = exchange ? this.landPseudonyms(pair, exchange) : landTrial(pair, pair.bodyCapBytes);
    if (!(landed instanceof Promise)) {
      this.deliver(pair, landed);
      return;
    }
    const delivery = landed.then(
      (trial) => this.deliver(pair, trial),
      () => pair.release(),
    );
    this.landing.add(delivery);
    void delivery.finally(() => this.landing.delete(delivery));
  };

  private async landPseudonyms(pair: Pair, exchange: Exchange): Promise<Trial> {
    const isComparable = await pseudonymiseAnswer(pair, exchange, this.options.forwarding as NonNullable<MirrorOptions['forwarding']>);
    const trial = await landTrial(pair, pair.bodyCapBytes);
    return isComparable ? trial : { ...trial, same: undefined, replies: undefined };
  }

  private deliver(pair: Pair, trial: Trial): void {
    this.options.observe?.(trial);
    pair.release();
  }
}

function headerOf(headers: readonly string[], name: string): string | undefined {
  for (let i = 0; i + 1 < headers.length; i += 2) if ((headers[i] as string).toLowerCase() === name) return headers[i + 1];
  return undefined;
}
