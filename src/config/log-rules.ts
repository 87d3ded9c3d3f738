import type { Issue } from '../core/errors.js';
import { defaultLogSource } from './assemble-logs.js';
import { isMapping, show, valueAt } from './issues.js';
import type { SourceMap } from './positions.js';
import { variableIssues } from './metric-rules.js';

/** The rules that join `logs` with the driver. */
export function logRules(source: SourceMap): Issue[] {
  const logs = valueAt(source.value, ['logs']);
  const driver = String(valueAt(source.value, ['environment', 'driver']));
  if (!isMapping(logs)) return [];
  const kind = logs['source'] ?? defaultLogSource(driver);
  const place = source.placeOfKey(['logs', 'source']);
  if (kind === 'process') {
    if (driver !== 'process')
      return [{ message: 'only driver `process` has such output', found: show(kind), expected: 'docker, with `container`', place }];
    if (logs['container'] === undefined) return [];
    const at = source.placeOfKey(['logs', 'container']);
    return [{ message: 'source `process` does not read this key', found: show('container'), expected: 'source: docker', place: at }];
  }
  if (driver !== 'docker-compose' && logs['container'] === undefined)
    return [{ message: 'missing container', expected: 'the name of the container of each arm, such as shop-{{arm}}', place }];
  return variableIssues(source, ['logs', 'container'], logs['container']);
}
