import { composeUp, containersOf, prepareData } from './compose-arm.js';
import type { ArmProject, ComposeProject } from './compose-layout.js';
import { ArmLogs } from './compose-logs.js';
import type { ComposeSession } from './compose-session.js';

/**
 * Brings up the services that the arms share, and with them the networks in which each arm finds them; then prepares their data once,
 * by the primary's own code. Their logs are `logs/shared.log` and `logs/shared-SERVICE.log`.
 * @throws what `composeUp` and `prepareData` throw, as the primary's failure
 */
export async function startShared(session: ComposeSession, shared: ComposeProject, primary: ArmProject): Promise<void> {
  session.context.progress(`Starting what the arms share: ${Object.keys(shared.document.services).join(', ')}`);
  const logs = await ArmLogs.open(session, 'shared', primary.env, 1);
  session.closers.push(() => logs.close());
  await composeUp(session, shared, logs, []);
  for (const { id, service } of await containersOf(session, shared)) logs.follow(id, service, false);
  await prepareData(session, primary, logs);
}
