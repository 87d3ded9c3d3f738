import type { DriveHandle, DriveSummary, Engine, EngineContext, Pace } from '../../engine.js';
import type { Target } from '../../../environment/environment.js';
import type { Trial } from '../../observation.js';
import type { TransactionSpec } from '../../synthetic/transactions.js';
import { TransactionDrive } from './transaction-drive.js';

/** Indexes of the trials of transactions beside a replay begin here. */
const FIRST_INDEX = 1_000_000_000;
/** How often the transactions take up the rate of the replay beside them. */
const FOLLOW_MS = 250;
/** Requests a second until the replay's rate is known. */
const FIRST_RATE = 10;

/** Scripted transactions alone, or beside what another engine replays. @param replay null where nothing is replayed: `requests` are then ignored */
export function withTransactions(replay: Engine | null, spec: TransactionSpec): Engine {
  return {
    name: replay ? `${replay.name} and transactions` : 'transactions',
    drive(requests, targets, pace, context, observe) {
      if (!replay) return new TransactionDrive(spec, targets, pace, context, observe).start();
      const { share } = spec;
      const shared = typeof pace.rate === 'number' ? { ...pace, rate: pace.rate * (1 - share) } : pace;
      const replayed = replay.drive(requests, targets, shared, context, observe);
      return beside(replayed, startBeside(spec, targets, pace, context, observe), share, followsReplay(spec, pace));
    },
  };
}

type Followed = ReturnType<TransactionDrive['start']>;

function startBeside(
  spec: TransactionSpec,
  targets: readonly Target[],
  pace: Pace,
  context: EngineContext,
  observe: (trial: Trial) => void,
): Followed {
  const rate = typeof pace.rate === 'number' ? pace.rate * spec.share : FIRST_RATE;
  return new TransactionDrive(spec, targets, { ...pace, rate }, context, observe, FIRST_INDEX).start();
}

function followsReplay({ rate, users }: TransactionSpec, pace: Pace): boolean {
  return rate === 'auto' && users === undefined && typeof pace.rate !== 'number';
}

/** Both as one: they end together, and what they sent is added up. */
function beside(replayed: DriveHandle, scripted: Followed, share: number, follows: boolean): DriveHandle {
  const timer = setInterval(() => {
    if (follows) scripted.follow((replayed.snapshot().rate * share) / (1 - share));
  }, FOLLOW_MS);
  const stop = (): void => {
    replayed.stop();
    scripted.stop();
  };
  const done = Promise.all([replayed.done.finally(() => scripted.stop()), scripted.done.catch(fallWith(replayed))]).finally(() =>
    clearInterval(timer),
  );
  return {
    done: done.then(([a, b]) => add(a, b)),
    stop,
    setLoad: (load) => {
      replayed.setLoad(load);
      if (!follows) scripted.setLoad(load);
    },
    snapshot: () => {
      const [a, b] = [replayed.snapshot(), scripted.snapshot()];
      return {
        sent: a.sent + b.sent,
        inFlight: a.inFlight + b.inFlight,
        rate: a.rate + b.rate,
        latenessP99Ms: Math.max(a.latenessP99Ms, b.latenessP99Ms),
      };
    },
  };
}

/** A broken half ends the other, which is waited for before the error is told: nothing is left running. */
function fallWith(other: DriveHandle): (error: unknown) => Promise<never> {
  return async (error) => {
    other.stop();
    await other.done.catch(() => undefined);
    throw error;
  };
}

function add(a: DriveSummary, b: DriveSummary): DriveSummary {
  const unsendable: Record<string, number> = { ...a.unsendable };
  for (const [reason, count] of Object.entries(b.unsendable ?? {})) unsendable[reason] = (unsendable[reason] ?? 0) + count;
  const count = a.latenessMs.count + b.latenessMs.count;
  const late = a.latenessMs.over5ms * a.latenessMs.count + b.latenessMs.over5ms * b.latenessMs.count;
  return {
    ...a,
    sent: a.sent + b.sent,
    completed: a.completed + b.completed,
    orphans: a.orphans + b.orphans,
    askedRate: a.askedRate === null || b.askedRate === null ? null : a.askedRate + b.askedRate,
    achievedRate: a.achievedRate + b.achievedRate,
    latenessMs: {
      count,
      p50: Math.max(a.latenessMs.p50, b.latenessMs.p50),
      p99: Math.max(a.latenessMs.p99, b.latenessMs.p99),
      max: Math.max(a.latenessMs.max, b.latenessMs.max),
      over5ms: count === 0 ? 0 : late / count,
    },
    unsendable,
    transactions: b.transactions,
  };
}
