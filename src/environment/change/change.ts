/** What a changed file is to the service. */
export const FILE_KINDS = [
  'code',
  'configuration',
  'dependency',
  'migration',
  'infrastructure',
  'documentation',
  'test',
  'ci',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One file that differs between primary and shadow. Paths are relative to the top of the repository. */
export interface ChangedFile {
  readonly path: string;
  /** the former path of a renamed file */
  readonly from?: string | undefined;
  readonly status: 'added' | 'removed' | 'changed' | 'renamed';
  readonly kind: FileKind;
  /** lines added and removed; null for binary files, submodules and where nobody counted */
  readonly added: number | null;
  readonly removed: number | null;
  readonly submodule?: boolean | undefined;
}

/** What a setting governs, as far as its name and value tell. */
export type SettingTopic =
  | 'secret'
  | 'image'
  | 'pool'
  | 'timeout'
  | 'retry'
  | 'concurrency'
  | 'cache'
  | 'flag'
  | 'limit'
  | 'logging'
  | 'address';

/** One key of a configuration that differs. Values are as they may be shown: secrets and long texts are not. */
export interface SettingChange {
  /** the file, or `environment` for the variables of an arm */
  readonly where: string;
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: string | null;
  readonly to: string | null;
  readonly topic: SettingTopic | null;
  /** new / old, where both are amounts above zero of the same unit */
  readonly factor: number | null;
  /** where the shadow's value is written, line from 1; absent where that is not a file, or was not found */
  readonly at?: { readonly path: string; readonly line: number } | undefined;
}

export interface DependencyChange {
  readonly where: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** how far: a first number that differs is `major`; of 0.x versions the second one is */
  readonly step: 'major' | 'minor' | 'patch' | 'added' | 'removed' | 'other';
}

/** What the shadow has otherwise than the primary, before anything was started. Data only; everything in it may be printed. */
export interface Change {
  /** the two sides in words, e.g. `base 0123456789 "Subject"` */
  readonly from: string;
  readonly to: string;
  /** at most `MOST_FILES`, those that matter first */
  readonly files: readonly ChangedFile[];
  readonly fileCounts: Readonly<Partial<Record<FileKind, number>>>;
  readonly lines: { readonly added: number; readonly removed: number };
  readonly settings: readonly SettingChange[];
  readonly dependencies: readonly DependencyChange[];
  /** configuration files whose keys could not be read */
  readonly unread: readonly string[];
  /** paths of migrations */
  readonly migrations: readonly string[];
  readonly image: { readonly from: string; readonly to: string } | null;
  /** the arms are started by different commands */
  readonly command: boolean;
  /** what could not be read, as sentences without a final stop */
  readonly notes: readonly string[];
}

export const MOST_FILES = 200;
export const MOST_SETTINGS = 200;
export const MOST_DEPENDENCIES = 200;

/** A change in which nothing differs. */
export const NO_CHANGE: Change = {
  from: 'primary',
  to: 'shadow',
  files: [],
  fileCounts: {},
  lines: { added: 0, removed: 0 },
  settings: [],
  dependencies: [],
  unread: [],
  migrations: [],
  image: null,
  command: false,
  notes: [],
};
