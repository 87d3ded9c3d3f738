import { operationName } from './operation-name.js';
import type { Span, SpanKind } from './span.js';

/** One operation of the traces: a service's span of one name below the same operation. Spans of one kind differ from those of another. */
export interface Operation {
  readonly service: string;
  readonly name: string;
  readonly kind: SpanKind;
  /** index of the operation above it; null at the top of an arm's tree */
  readonly parent: number | null;
}

/** Operations kept apart; what comes beyond is one operation without a meaning of its own, so that names without end cannot fill the memory. */
const MOST_OPERATIONS = 2_000;
/** Names whose plain form is remembered. */
const MOST_NAMES = 20_000;

export const MORE_OPERATIONS = '(more operations)';

/** Gives each operation a number, in the order in which they are first seen. */
export class Operations {
  readonly list: Operation[] = [];
  private readonly known = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private more: number | null = null;

  /** The number of a span's operation. @param parent of the span above it, null at the top */
  of(span: Span, parent: number | null): number {
    const name = this.plainName(span.name);
    const key = `${parent ?? ''}\n${span.service}\n${span.kind}\n${name}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.list.length >= MOST_OPERATIONS) return this.rest();
    const operation = { service: span.service, name, kind: span.kind, parent };
    this.known.set(key, this.list.push(operation) - 1);
    return this.list.length - 1;
  }

  private rest(): number {
    this.more ??= this.list.push({ service: '', name: MORE_OPERATIONS, kind: 'internal', parent: null }) - 1;
    return this.more;
  }

  private plainName(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const plain = operationName(name);
    if (this.names.size < MOST_NAMES) this.names.set(name, plain);
    return plain;
  }
}
