import { join } from 'node:path';
import { CappedLog } from '../../io/capped-log.js';
import { FrameDecoder } from '../docker-frames.js';
import { logRedactor } from '../redact-output.js';
import type { ComposeSession } from './compose-session.js';
import { inspectContainer, type InspectedContainer } from './docker-objects.js';

const REOPEN_MS = 200;

/** The logs of an arm: `logs/ARM.log` for the service under test (and what prepared its data), `logs/ARM-SERVICE.log` for the others. */
export class ArmLogs {
  readonly main: CappedLog;
  private readonly session: ComposeSession;
  private readonly name: string;
  private readonly suffix: string;
  private readonly redact: ((text: string) => string) | undefined;
  private readonly others = new Map<string, Promise<CappedLog>>();
  private readonly following = new Set<Promise<void>>();
  private readonly stop = new AbortController();

  private constructor(
    session: ComposeSession,
    name: string,
    suffix: string,
    redact: ((text: string) => string) | undefined,
    main: CappedLog,
  ) {
    this.session = session;
    this.name = name;
    this.suffix = suffix;
    this.redact = redact;
    this.main = main;
  }

  /**
   * @param name the arm, or `shared`
   * @param generation 1 for the first start of a session; later ones log to `logs/ARM-N.log`
   */
  static async open(session: ComposeSession, name: string, env: Readonly<Record<string, string>>, generation: number): Promise<ArmLogs> {
    const suffix = generation === 1 ? '' : `-${generation}`;
    const redact = logRedactor({ ...session.compose.env, ...env }, session.context.secrets, session.context.anonymise);
    const main = await CappedLog.open(pathOf(session, `${name}${suffix}`), session.options.logCapBytes, redact);
    return new ArmLogs(session, name, suffix, redact, main);
  }

  /** Writes down what a container says, from its start, until `close`; a container that is started again is followed again. */
  follow(id: string, service: string, isMain: boolean): void {
    const done = this.followOne(id, isMain ? Promise.resolve(this.main) : this.other(service)).catch(() => undefined);
    this.following.add(done);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.following);
    const others = await Promise.all(this.others.values());
    await Promise.all([this.main, ...others].map((log) => log.close()));
  }

  private other(service: string): Promise<CappedLog> {
    const known = this.others.get(service);
    if (known) return known;
    const opened = CappedLog.open(
      pathOf(this.session, `${this.name}-${service}${this.suffix}`),
      this.session.options.logCapBytes,
      this.redact,
    );
    this.others.set(service, opened);
    return opened;
  }

  private async followOne(id: string, opening: Promise<CappedLog>): Promise<void> {
    const { engine, context } = this.session;
    const log = await opening;
    const { Config } = await inspectContainer(engine, id);
    for (let since = 0; !this.stop.signal.aborted; ) {
      const decoder = new FrameDecoder();
      const from = context.clock.now() / 1_000;
      for await (const chunk of engine.stream(
        `/containers/${id}/logs`,
        { follow: true, stdout: true, stderr: true, since },
        this.stop.signal,
      ))
        for (const payload of Config.Tty ? [chunk] : decoder.decode(chunk)) log.write(payload);
      since = Math.max(from, context.clock.now() / 1_000 - 1);
      await context.clock.sleep(REOPEN_MS, this.stop.signal);
      const { State }: InspectedContainer = await inspectContainer(engine, id);
      if (!State.Running && !State.Restarting) return;
    }
  }
}

const pathOf = ({ context }: ComposeSession, name: string): string => join(context.runDirectory, 'logs', `${name}.log`);
