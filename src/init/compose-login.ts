import type { Login } from './login-endpoint.js';

export const LOGIN = 'traffic/login.yml';
export const ACCOUNTS = 'traffic/accounts.csv';

/** A draft of how a session logs in: the scenario, the accounts it takes one of, and whether that is all it needs. */
export interface LoginDraft {
  readonly scenario: string;
  readonly accounts: string;
  /** every field has an example, so that it can be tried as it is */
  readonly complete: boolean;
}

/** Undefined where the fields of the login are not described. */
export function composeLogin({ path, at, fields, accounts, form, token }: Login): LoginDraft | undefined {
  if (fields.length === 0) return undefined;
  const body = fields.map((name) => `${quote(name)}: ${quote(`{{${variableOf(name)}}}`)}`).join(', ');
  const lines = [
    `# How a session logs in to an arm before its first request. Written by \`foreshadow init\` from ${at}.`,
    `# Each session takes the next account of ${ACCOUNTS}: with several, they do not share a cart.`,
    'scenarios:',
    '  - name: log-in',
    '    data: { file: accounts.csv }',
    '    steps:',
    `      - name: ${quote(`POST ${path}`)}`,
    `        request: { method: POST, path: ${quote(path)}, ${form ? 'form' : 'json'}: { ${body} } }`,
    ...(token === undefined
      ? [
          '    # The answer is not described: cookies are kept by themselves; a token is taken with `extract` and sent with `session.headers`.',
        ]
      : [
          `        extract: { token: { jsonpath: ${quote(`$.${token}`)} } }`,
          '    session:',
          '      headers: { authorization: "Bearer {{token}}" }',
        ]),
  ];
  const known = accounts.length > 0 ? accounts : [{}];
  const rows = [
    fields.map(variableOf),
    ...known.map((account: Readonly<Record<string, string>>) => fields.map((name) => cell(account[name] ?? ''))),
  ];
  return {
    scenario: `${lines.join('\n')}\n`,
    accounts: rows.map((row) => `${row.join(',')}\n`).join(''),
    complete: accounts.length > 0 && accounts.every((account) => fields.every((name) => account[name] !== undefined)),
  };
}

/** A name that a placeholder may have. */
const variableOf = (name: string): string => name.replace(/^[^A-Za-z_]+/, '').replace(/[^\w-]/g, '_') || 'value';

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** JSON's strings are YAML's. */
const quote = (text: string): string => JSON.stringify(text);
