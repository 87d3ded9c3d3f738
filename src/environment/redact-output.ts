import { createRedactor } from '../core/redact.js';

/** Names of variables and fields whose value is nobody's business. */
const SECRET_NAME = /(secret|token|passw(or)?d|passphrase|api[-_]?key|private[-_]?key|credential|authorization|cookie)/i;
const ASSIGNMENT = new RegExp(
  `(["']?[\\w.-]*${SECRET_NAME.source}[\\w.-]*["']?\\s*[=:]\\s*)("[^"]*"|'[^']*'|(?:Bearer\\s+|Basic\\s+)?[^\\s,;&]+)`,
  'gi',
);
const USER_INFO = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s:@]*:[^/\s@]+@/gi;
const BEARER = /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/g;

/** Whether what goes by this name is nobody's business. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name);

/**
 * Output lines with secrets replaced by `***`: the configuration's own (whatever the variable that holds one is called), the values of
 * secret-looking variables of `env`, secret-looking assignments, bearer tokens and passwords in URLs. Made for the few lines that are
 * quoted in reports; of the log file see `logRedactor`.
 */
export function redactOutput(
  lines: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
  anonymise: (line: string) => string = (line) => line,
): string[] {
  return lines.map(quoteRedactor(env, secrets, anonymise));
}

/** What `redactOutput` does with each line, for whoever quotes many. */
export function quoteRedactor(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
  anonymise: (line: string) => string = (line) => line,
): (line: string) => string {
  const values = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) && value !== undefined ? [value] : []));
  const redactValues = createRedactor([...values, ...secrets]);
  return (line) => anonymise(redactValues(line).replace(ASSIGNMENT, '$1***').replace(BEARER, '$1 ***').replace(USER_INFO, '$1***@'));
}

/** A shorter value of a secret-looking variable (`COOKIE_SECURE=true`) is no secret, and would be found all over a log. */
const UNMISTAKABLE = 8;

/**
 * What takes secrets out of a log file: the values of the configuration's secrets and of secret-looking variables of `env`. Then,
 * line by line, what `anonymise` takes out. Everything else stays as the service wrote it. Undefined where there is nothing to take out.
 */
export function logRedactor(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
  anonymise?: (line: string) => string,
): ((text: string) => string) | undefined {
  const named = Object.entries(env).flatMap(([name, value]) =>
    SECRET_NAME.test(name) && value !== undefined && value.length >= UNMISTAKABLE ? [value] : [],
  );
  const values = [...named, ...secrets];
  const redact = values.length === 0 ? undefined : createRedactor(values);
  if (!anonymise) return redact;
  return (text) => (redact ? redact(text) : text).split('\n').map(anonymise).join('\n');
}
