import type { Dispatcher } from 'undici';
import { mergeBaggage, TAG_HEADERS, type Tag, tagHeaders, traceFlags } from '../../trace/tag.js';
import { prepareOutgoing } from '../engines/outgoing.js';
import type { Exchange } from '../exchange.js';

const REPLACED: ReadonlySet<string> = new Set([...TAG_HEADERS, 'content-length']);

/** What differs in the tag from copy to copy. */
export type CopyTag = Omit<Tag, 'flags' | 'arm'>;

/** A copy as it was received, tagged for the shadow. @param headers end-to-end, flat */
export function originalCopy(
  method: string,
  path: string,
  headers: readonly string[],
  body: Uint8Array | null,
  tag: CopyTag,
): Dispatcher.DispatchOptions {
  const kept: string[] = [];
  let flags = '01';
  let baggage = '';
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const name = (headers[i] as string).toLowerCase();
    if (!REPLACED.has(name)) kept.push(headers[i] as string, headers[i + 1] as string);
    else if (name === 'traceparent') flags = traceFlags(headers[i + 1]);
    else if (name === 'baggage') baggage = mergeBaggage(baggage, headers[i + 1] as string);
  }
  return optionsOf(method, path, [...kept, ...tagHeaders({ ...tag, arm: 'shadow', flags }, baggage.replace(/^,/, ''))], body);
}

/** A copy of what the boundary lets through; null where no HTTP client can send it. */
export function exchangeCopy(exchange: Exchange, host: string | undefined, tag: CopyTag): Dispatcher.DispatchOptions | null {
  const outgoing = prepareOutgoing(exchange, {});
  if (typeof outgoing === 'string') return null;
  const { method, path, headers, body, flags, baggage } = outgoing;
  const addressed = host === undefined ? headers : ['Host', host, ...headers];
  return optionsOf(method, path, [...addressed, ...tagHeaders({ ...tag, arm: 'shadow', flags }, baggage)], body);
}

function optionsOf(method: string, path: string, headers: string[], body: Uint8Array | null): Dispatcher.DispatchOptions {
  const options: Dispatcher.DispatchOptions = { method: method as Dispatcher.HttpMethod, path, headers };
  if (body !== null && body.byteLength > 0) options.body = body;
  if (method === 'HEAD') options.reset = false;
  return options;
}
