import type { DatabaseReading, StatementTotals } from './database.js';

/** Commands of ours and of the connection, which say nothing of the service. */
const OURS = /^(?:info|auth|hello|client|select|ping|command|quit|readonly)(?:\||$)/;

/** Reads the answer to `INFO everything`: `name:value` a line. Source: Redis documentation, "INFO". */
export function readRedisInfo(text: string): DatabaseReading {
  const lines = new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 && !line.startsWith('#') ? [[line.slice(0, colon), line.slice(colon + 1)] as const] : [];
    }),
  );
  const statements = new Map<string, StatementTotals>();
  for (const [name, value] of lines) {
    const command = name.startsWith('cmdstat_') ? name.slice('cmdstat_'.length) : '';
    if (command === '' || OURS.test(command)) continue;
    const fields = new Map(value.split(',').map((pair) => pair.split('=') as [string, string]));
    const number = (field: string): number => Number(fields.get(field) ?? 0) || 0;
    statements.set(command.toUpperCase().replace('|', ' '), { calls: number('calls'), timeMs: number('usec') / 1_000, rows: 0 });
  }
  const value = (name: string): number => Number(lines.get(name) ?? 0) || 0;
  return {
    statements,
    values: { hits: value('keyspace_hits'), misses: value('keyspace_misses'), memory: value('used_memory') },
    epoch: lines.get('run_id') ?? '',
  };
}
