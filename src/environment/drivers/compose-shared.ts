import { composeUp } from './compose-arm.js';
import type { ArmProject, ComposeProject } from './compose-layout.js';
import { ArmLogs } from './compose-logs.js';
import type { ComposeSession } from './compose-session.js';

/**
 * Brings up the services that the arms share, and with them the networks in which each arm finds them.
 * @throws what `composeUp` throws, as the primary's failure
 */
export async function startShared(session: ComposeSession, shared: ComposeProject, arms: readonly ArmProject[]): Promise<void> {
  session.context.progress(`Starting what the arms share: ${Object.keys(shared.document.services).join(', ')}`);
  const logs = await ArmLogs.open(session, 'primary', arms[0]?.env ?? {}, 1);
  try {
    await composeUp(session, shared, logs, []);
  } finally {
    await logs.close();
  }
}
