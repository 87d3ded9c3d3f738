import { fail } from '../core/errors.js';
import { systemClock } from '../io/system-clock.js';
import { changeState, type StateWorld } from '../rollout/change-state.js';
import { type Fate, type LedgerSummary, percent, type Rate, settleFate, summariseLedger } from '../rollout/ledger.js';
import type { LedgerEntry } from '../rollout/state.js';
import { openState } from '../run/open-state.js';
import type { LedgerOptions } from './commands/ledger.js';
import type { CliIo } from './io.js';
import { loadStatePlan } from './roll-back-from-config.js';

const FATES: readonly Fate[] = ['merged', 'closed', 'reverted', 'rolled-back', 'accepted'];
const SHOWN = 10;

/** `foreshadow ledger`. */
export async function showLedger(options: LedgerOptions, io: CliIo): Promise<number> {
  const plan = await loadStatePlan(options, io);
  const around = { clock: systemClock, signal: io.signal, env: io.env };
  const world: StateWorld = { store: await openState(plan, around), clock: systemClock, signal: io.signal };
  if (options.fate !== undefined) await sayFate(options.fate, world);
  if (options.refresh) {
    const { openRepository } = await import('../io/github-repository.js');
    const { askFates, settleAll } = await import('../run/refresh-ledger.js');
    const github = await openRepository({ repository: plan.state?.repository, ...around, code: 'FS_STATE_UNREACHABLE' });
    const fates = await askFates((await world.store.read()).document.ledger, github);
    await changeState(world, (document) => settleAll(document, fates));
  }
  const { document } = await world.store.read();
  const summary = summariseLedger(document.ledger, systemClock.now());
  if (options.json)
    io.stdout(`${JSON.stringify({ service: document.service, environment: document.environment, ...summary, ledger: document.ledger })}\n`);
  else io.stdout(describe(summary, document.ledger, `${document.service} in ${document.environment}`));
  return 0;
}

async function sayFate(text: string, world: StateWorld): Promise<void> {
  const [start = '', fate = ''] = text.split('=');
  const wrong = (found: string) =>
    fail('FS_USAGE', { found, expected: `VERDICT=${FATES.join('|')}, VERDICT the beginning of one of the ledger` });
  const known = FATES.find((one) => one === fate);
  if (!known || start.length < 6) throw wrong(`--fate "${text}"`);
  await changeState(world, (document) => {
    const [entry, ...more] = document.ledger.filter(({ verdict }) => verdict.startsWith(start));
    if (!entry || more.length > 0) throw wrong(`${entry ? more.length + 1 : 'no'} verdicts that begin with "${start}"`);
    return settleFate(document, entry.verdict, known, new Date(world.clock.now()).toISOString());
  });
}

function describe(summary: LedgerSummary, ledger: readonly LedgerEntry[], where: string): string {
  const { verdicts, open, falseAlarms, catches, kpis, rung } = summary;
  const lines = [
    `${where}: ${verdicts} verdicts, ${open} of them open`,
    `  false alarms  ${shown(falseAlarms)} harmless changes`,
    `  catches       ${shown(catches)} harmful changes`,
    ...kpis.map(({ kpi, alarms, falseAlarms: wrong }) => `  ${kpi.padEnd(12)}  ${alarms} alarms, ${wrong} of them known to be false`),
    rungLine(rung),
    ...(ledger.length === 0 ? [] : ['', 'the last ones:']),
    ...ledger
      .slice(-SHOWN)
      .reverse()
      .map(
        (entry) =>
          `  ${entry.verdict.slice(0, 12)}  ${entry.at.slice(0, 10)}  ${entry.outcome.padEnd(12)}  ${entry.fate.padEnd(17)}  ${entry.subject}`,
      ),
  ];
  return `${lines.join('\n')}\n`;
}

function shown({ count, of, share, low, high }: Rate): string {
  return share === null
    ? `none known yet: 0 of 0`
    : `${count} of ${of} (${percent(share)}; 90 % interval ${percent(low)} to ${percent(high)})`;
}

function rungLine({ now, next, isSupported, reason }: LedgerSummary['rung']): string {
  if (next === null) return `  enforce       ${now}, ${reason}`;
  return isSupported
    ? `  enforce       ${now}; the record supports ${next}: ${reason}`
    : `  enforce       ${now}; not yet ${next}: ${reason}`;
}
