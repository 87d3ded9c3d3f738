import type { Exchange } from '../traffic/exchange.js';
import { findHeader, readSetCookies } from '../traffic/headers.js';
import { routeOf } from '../traffic/route.js';
import { type Conversion, freeName, type ScenarioDraft, type StepDraft } from './draft.js';
import { HarLinks } from './har-links.js';
import { draftRequest } from './har-request.js';

/** What a browser fetches beside what its user does. */
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp3|mp4|webm|pdf)$/i;
const ASSET_TYPE = /^(?:image|font|audio|video)\/|^text\/css|javascript/i;
/** A pause that is worth keeping, and the longest that is. */
const SHORTEST_THINK_MS = 500;
const LONGEST_THINK_MS = 10_000;
/** Steps of one scenario; a longer session is cut. */
const MOST_STEPS = 60;

/**
 * Scenarios from what a browser did. What an earlier answer held and a later request sends (ids, tokens) is extracted and filled in; requests that depend on
 * each other, by such values or by cookies, are one scenario in their order, and those that depend on nothing another.
 * @param unreadable entries that could not be read, by reason
 */
export function scenariosOfHar(exchanges: readonly Exchange[], unreadable: Readonly<Record<string, number>>): Conversion {
  const kept = exchanges.filter((one) => !isAsset(one) && one.body?.truncated !== true && one.method !== 'OPTIONS');
  const links = new HarLinks();
  const secrets = new Set<string>();
  const steps = kept.map((exchange, index) => {
    const request = draftRequest(exchange, links, secrets);
    links.learn(exchange, index);
    return { exchange, request };
  });
  const names = new Set<string>();
  const scenarios = groupsOf(kept, links).map((group): ScenarioDraft => {
    const stepNames = new Set<string>();
    const drafts = group.members.slice(0, MOST_STEPS).map((index, at): StepDraft => {
      const { exchange, request } = steps[index] as (typeof steps)[number];
      const next = group.members[at + 1];
      return {
        name: freeName(routeOf(exchange.method, exchange.target), stepNames),
        request,
        extract: links.extractionsOf(index),
        assert: [{ status: statusOf(exchange) }],
        think: next === undefined ? undefined : thinkOf((kept[next] as Exchange).atMs - exchange.atMs),
      };
    });
    return { name: freeName(group.isLinked ? 'session' : 'browse', names), steps: drafts };
  });
  return { scenarios, secrets: [...secrets].sort(), notes: notesOf(exchanges.length - kept.length, unreadable) };
}

function isAsset({ target, response }: Exchange): boolean {
  const type = response ? findHeader(response.headers, 'content-type') : undefined;
  return ASSET.test(target.split('?', 1)[0] ?? '') || (type !== undefined && ASSET_TYPE.test(type));
}

/** A cached answer is asked for anew. */
function statusOf({ response }: Exchange): number | string {
  if (!response) return '2xx';
  return response.status === 304 ? 200 : response.status;
}

function thinkOf(gapMs: number): string | undefined {
  if (gapMs < SHORTEST_THINK_MS) return undefined;
  return `${Math.round(Math.min(gapMs, LONGEST_THINK_MS) / 100) * 100}ms`;
}

interface Group {
  readonly isLinked: boolean;
  readonly members: number[];
}

/** Joined by values and cookies; what writes belongs to the session too, because its order is its meaning. */
function groupsOf(exchanges: readonly Exchange[], links: HarLinks): Group[] {
  const linked = new Set<number>();
  for (const { giver, taker } of links.all) {
    linked.add(giver);
    linked.add(taker);
  }
  const sets = exchanges.findIndex(({ response }) => response !== null && readSetCookies(response.headers).length > 0);
  exchanges.forEach(({ method, headers }, index) => {
    const hasCookie = sets >= 0 && index >= sets && (index === sets || findHeader(headers, 'cookie') !== undefined);
    if (hasCookie || (method !== 'GET' && method !== 'HEAD')) linked.add(index);
  });
  const session = exchanges.flatMap((_, index) => (linked.has(index) ? [index] : []));
  const browse = exchanges.flatMap((_, index) => (linked.has(index) ? [] : [index]));
  return [
    { isLinked: true, members: session },
    { isLinked: false, members: browse },
  ].filter(({ members }) => members.length > 0);
}

function notesOf(assets: number, unreadable: Readonly<Record<string, number>>): string[] {
  const reasons = Object.entries(unreadable).map(([reason, count]) => `${reason} ${count}`);
  return [
    'Look through it before you commit it: what was typed into the browser (names, addresses) stands in the requests',
    ...(assets > 0 ? [`Left out: ${assets} images, styles, scripts and preflights`] : []),
    ...(reasons.length > 0 ? [`Not readable: ${reasons.join(', ')}`] : []),
  ];
}
