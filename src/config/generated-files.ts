import { kpiTable } from '../kpi/catalogue-table.js';
import { EXPRESSION_FUNCTIONS, EXPRESSION_NAMES } from '../kpi/expression-names.js';
import { impactDefaultsTable, impactTable } from './impact-table.js';
import { criticalityTable } from './criticality.js';
import { configJsonSchemaText, configurationTable, scenarioJsonSchema } from './json-schema.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The schema, and the documents whose tables come from the code. A test compares them with what is committed.
 * @param read the committed text of a document, by its path from the root of the repository
 */
export function generatedFiles(read: (path: string) => string): GeneratedFile[] {
  const document = (path: string, tables: Readonly<Record<string, string>>): GeneratedFile => ({ path, text: fillIn(read(path), tables) });
  return [
    { path: 'schema/foreshadow.schema.json', text: configJsonSchemaText() },
    { path: 'schema/foreshadow-scenarios.schema.json', text: `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n` },
    document('docs/configuration.md', { keys: configurationTable(), criticality: criticalityTable() }),
    document('docs/parity-and-impact.md', { impact: impactTable(), 'impact-defaults': impactDefaultsTable() }),
    document('docs/kpis.md', {
      catalogue: kpiTable(),
      names: namesTable(),
      functions: EXPRESSION_FUNCTIONS.map((name) => `\`${name}\``).join(', '),
    }),
  ];
}

function namesTable(): string {
  const rows = Object.entries(EXPRESSION_NAMES).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['| name | meaning, for one arm and one step of time |', '|---|---|', ...rows].join('\n');
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- end NAME -->`. */
function fillIn(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((filled, [name, table]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)];
    return from < 0 || to < from ? filled : `${filled.slice(0, from + begin.length)}\n${table}\n${filled.slice(to)}`;
  }, text);
}
