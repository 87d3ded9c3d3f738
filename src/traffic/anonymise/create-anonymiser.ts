import { createHmac } from 'node:crypto';
import { anonymiseExchange } from './anonymise-exchange.js';
import type { AnonymiserReport, FullAnonymiser } from './anonymiser.js';
import { ANONYMISER_VERSION, type AnonymiseSpec, CREDENTIALS, ENTITIES, type Entity, type Finding, LEAST_SCORE } from './entity.js';
import { findInJson } from './find-in-json.js';
import { findInText } from './find-in-text.js';
import { inOrder, type Match, splice } from './match.js';
import { createReplace, type Replace } from './replace.js';
import { type Place, type Sink, TOP } from './sink.js';

/** The one that finds everything. Its libraries are heavy: load this module where it is needed, not before. */
export function createAnonymiser(spec: AnonymiseSpec): FullAnonymiser {
  const counts = new Map<Entity, { found: number; replaced: number }>();
  const wanted = entitiesOf(spec);
  const replace: Replace = createReplace(spec, (json) => splice(json, search(json, TOP, replacing)));
  const replacing = createSink(wanted, replace);
  const looking = createSink(wanted, null);
  const unscanned: Record<string, number> = {};
  const anonymise = (text: string, find: (sink: Sink, out: Match[]) => void): { text: string; matches: readonly Match[] } => {
    const out: Match[] = [];
    find(replacing, out);
    if (out.length === 0) return { text, matches: out };
    const matches = inOrder(out);
    for (const match of matches) count(counts, match);
    return { text: splice(text, matches), matches };
  };
  return {
    exchange: (exchange) => anonymiseExchange(exchange, { anonymise, unscanned }),
    text: (text) => anonymise(text, (sink, out) => sink.look(text, TOP, out)).text,
    detect: (text) => search(text, TOP, looking).flatMap(toFindings),
    report: () => reportOf(counts, unscanned),
    identity: { version: ANONYMISER_VERSION, keyId: keyIdOf(spec.key) },
  };
}

function entitiesOf(spec: AnonymiseSpec): ReadonlySet<Entity> {
  const { entities = 'default' } = spec;
  return new Set(typeof entities === 'string' ? ENTITIES : [...entities, ...CREDENTIALS]);
}

function createSink(wanted: ReadonlySet<Entity>, replace: Replace | null): Sink {
  return {
    add(out, entity, start, end, score, value) {
      if (score < LEAST_SCORE || !wanted.has(entity)) return;
      out.push({ entity, start, end, score: Math.min(1, score), replacement: replace?.text(entity, value) ?? null });
    },
    addNumber(out, entity, start, end, score, value) {
      if (score < LEAST_SCORE || !wanted.has(entity)) return;
      out.push({ entity, start, end, score: Math.min(1, score), replacement: replace?.number(entity, value) ?? null });
    },
    look(text, place, out) {
      for (const match of search(text, place, this)) out.push(match);
    },
  };
}

/** `{"name":`, `[{`, `[1,`; not `[17/May/2015` or `{placeholder}`. */
const JSON_START = /^\s*(?:\{\s*(?:"[^"]{0,256}"?\s*(?::|$)|\}|$)|\[\s*(?:["{[\]]|(?:-?\d[\d.eE+-]{0,32}|true|false|null)\s*[,\]]|$))/;

/** A document is read as one, anything else as text. */
function search(text: string, place: Place, sink: Sink): Match[] {
  const out: Match[] = [];
  if (JSON_START.test(text)) findInJson(text, 0, text.length, place, sink, out);
  else findInText(text, 0, text.length, place, sink, out);
  return inOrder(out);
}

function count(counts: Map<Entity, { found: number; replaced: number }>, match: Match): void {
  for (const entity of match.inside ?? [match.entity]) {
    const row = counts.get(entity) ?? { found: 0, replaced: 0 };
    row.found++;
    if (match.replacement !== null) row.replaced++;
    counts.set(entity, row);
  }
}

/** What lies inside an encoded value is told with the place of the whole. */
function toFindings({ entity, start, end, score, inside }: Match): Finding[] {
  return [...new Set(inside ?? [entity])].map((one) => ({ entity: one, start, end, score: Number(score.toFixed(2)) }));
}

function reportOf(
  counts: ReadonlyMap<Entity, { found: number; replaced: number }>,
  unscanned: Readonly<Record<string, number>>,
): AnonymiserReport {
  const entities = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, row]) => [entity, { ...row }]));
  return { entities, unscanned: { ...unscanned } };
}

/** Says that two recordings were made with the same key, and nothing else about it. */
function keyIdOf(key: string): string {
  return createHmac('sha256', key).update('foreshadow key id').digest('hex').slice(0, 12);
}
