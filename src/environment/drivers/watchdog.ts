import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The variable that marks every process we start, whatever it does to its group and parent. */
export const MARK = 'FORESHADOW_PROCESS';

/**
 * A shell in a session of its own that reads process groups from a pipe. The pipe ends when we do, however we end: then it ends the
 * groups (SIGTERM, after 3 s SIGKILL) and whatever else carries our mark, and runs a last command. Told `done`, it just goes.
 */
const SCRIPT = `
trap '' INT HUP TERM
groups=' '
last=$2
while read -r verb id; do
  case "$verb" in
    watch) groups="$groups$id " ;;
    later) last="$last
$id" ;;
    forget) case "$groups" in *" $id "*) groups="\${groups%% $id *} \${groups#* $id }" ;; esac ;;
    done) exit 0 ;;
  esac
done
alive() { for g in $groups; do kill -s 0 -- "-$g" 2>/dev/null && return 0; done; return 1; }
for g in $groups; do kill -s TERM -- "-$g" 2>/dev/null; done
tries=0
while alive && [ "$tries" -lt 15 ]; do sleep 0.2; tries=$((tries + 1)); done
for g in $groups; do kill -s KILL -- "-$g" 2>/dev/null; done
for file in $(grep -lsa -- "$1" /proc/[0-9]*/environ 2>/dev/null); do
  pid=\${file#/proc/}
  kill -s KILL "\${pid%/environ}" 2>/dev/null
done
eval "$last"
exit 0
`;

/** Outlives us by a few seconds at most, and only where we end without saying so. */
export class Watchdog implements AsyncDisposable {
  private readonly child: ChildProcess;

  /**
   * @param last a shell command that clears up what no process group holds
   * @param env of the watchdog: PATH, and what `last` needs
   */
  constructor(mark: string, env: Readonly<Record<string, string | undefined>>, last = '') {
    this.child = spawn('sh', ['-c', SCRIPT, 'foreshadow-watchdog', `${MARK}=${mark}`, last], {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: last === '' ? { PATH: env['PATH'] } : env,
    });
    this.child.on('error', () => undefined); // a machine without sh cannot start an arm either: that error is the one to tell
    this.child.stdin?.on('error', () => undefined);
    this.child.unref();
  }

  /** @returns to be called once the group is gone, so that a later process with the same number is safe */
  watch(group: number): () => void {
    this.child.stdin?.write(`watch ${group}\n`);
    return () => void this.child.stdin?.write(`forget ${group}\n`);
  }

  /** Adds to the last command. One line. */
  later(command: string): void {
    this.child.stdin?.write(`later ${command}\n`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.ref();
    this.child.stdin?.end('done\n');
    await gone;
  }
}
