import type { EgressWatch, OutboundCall } from './egress.js';

/** Records kept between two readings; further calls are added up by kind, without their trials. */
export const MOST_RECORDS = 20_000;
/** Names kept apart: more hosts, or more routes of one host, are pooled. */
export const MOST_HOSTS = 100;
export const MOST_CALLS_OF_A_HOST = 50;
/** Where what is too much is pooled. */
export const OTHERS = '(other)';

/** Takes down the calls of all arms until somebody reads them. Its memory is bounded, whatever an arm does. */
export class EgressLedger implements EgressWatch {
  denied = 0;
  readonly isEnforced: boolean;
  private readonly names = new Map<string, Set<string>>();
  private records: OutboundCall[] = [];
  private readonly sums = new Map<string, OutboundCall>();
  private readonly now: () => number;

  /** @param now milliseconds, only going forward */
  constructor(now: () => number, isEnforced = false) {
    this.isEnforced = isEnforced;
    this.now = now;
  }

  add(call: OutboundCall): void {
    if (call.end === 'denied') this.denied += call.count;
    const named = this.bounded(call);
    if (this.records.length < MOST_RECORDS) {
      this.records.push({ ...named, atMs: this.now() });
      return;
    }
    const { trial: _, ...kind } = named;
    const key = `${kind.arm} ${kind.host} ${kind.call} ${kind.end}`;
    this.sums.set(key, { ...kind, count: kind.count + (this.sums.get(key)?.count ?? 0) });
  }

  drain(): readonly OutboundCall[] {
    const all = [...this.records, ...this.sums.values()];
    this.records = [];
    this.sums.clear();
    return all;
  }

  private bounded(call: OutboundCall): OutboundCall {
    const host = this.names.has(call.host) || this.names.size < MOST_HOSTS ? call.host : OTHERS;
    let calls = this.names.get(host);
    if (!calls) this.names.set(host, (calls = new Set()));
    if (!calls.has(call.call) && calls.size >= MOST_CALLS_OF_A_HOST) return { ...call, host, call: OTHERS };
    calls.add(call.call);
    return host === call.host ? call : { ...call, host };
  }
}
