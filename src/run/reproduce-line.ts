import { relative, resolve } from 'node:path';

/** What a run was started with, as far as a verdict depends on it: policies map only the exit code and are left out. */
export interface Invocation {
  /** the configuration, absolute or relative to `cwd` */
  readonly config: string;
  readonly primary?: string | undefined;
  readonly shadow?: string | undefined;
  readonly recording?: string | undefined;
  /** a switch of the command line, or the input of an action */
  readonly force?: boolean | undefined;
  readonly seed: number;
}

/** What a person types in `cwd` to do the same; words that a shell would read as more than themselves are quoted. */
export function reproduceLine({ config, seed, force, ...invocation }: Invocation, cwd: string): string {
  const given = (['primary', 'shadow', 'recording'] as const).flatMap((name) => {
    const text = invocation[name];
    return text === undefined ? [] : [`--${name} ${quote(text)}`];
  });
  return [
    'foreshadow run',
    `--config ${quote(relative(cwd, resolve(cwd, config)))}`,
    ...given,
    ...(force ? ['--force'] : []),
    `--seed ${seed}`,
  ].join(' ');
}

const quote = (word: string): string => (/^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
