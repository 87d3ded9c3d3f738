import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { fail } from '../core/errors.js';
import { seeded } from '../core/random.js';
import { parseDuration, parseShare, parseSize } from '../core/units.js';
import { writeAtomic } from '../io/files.js';
import { parseListen } from '../io/listen.js';
import { systemClock } from '../io/system-clock.js';
import { boundYoungGeneration } from '../io/young-generation.js';
import { formatCount, formatMs } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import { type MirrorRequest, type MirrorResult, runMirror } from '../run/run-mirror.js';
import { createPseudonymiser } from '../traffic/anonymise/pseudonymiser.js';
import type { ShadowCredentials } from '../traffic/mirror/credentials.js';
import { DEFAULT_LIMITS, type MirrorLimits, PSEUDONYM_BODY_CAP_BYTES } from '../traffic/mirror/spec.js';
import { readCredentialMap, readPem } from '../traffic/mirrors/read-files.js';
import type { MirrorOptions } from './commands/mirror.js';
import type { CliIo } from './io.js';
import { parseBy } from './parse-by.js';
import { parseSeed } from './parse-seed.js';
import { readKey } from './key-option.js';

/** `foreshadow mirror`: serves until it is stopped; exit 0, or 69 where pseudonyms made the comparison meaningless. */
export async function mirrorLive(options: MirrorOptions, io: CliIo): Promise<number> {
  using _memory = boundYoungGeneration();
  const say = (text: string): void => {
    if (!options.quiet) io.stderr(`${text}\n`);
  };
  const result = await runMirror({ ...(await requestOf(options, io, say)), onListening: (url) => void announce(url, options, io) });
  io.stdout(options.json ? `${JSON.stringify(result)}\n` : describe(result));
  return result.anonymisationBrokeTraffic ? 69 : 0;
}

async function announce(url: string, { readyFile, control }: MirrorOptions, io: CliIo): Promise<void> {
  if (readyFile !== undefined) await writeAtomic(resolve(io.cwd, readyFile), JSON.stringify({ url, control: control ?? null }));
}

async function requestOf(options: MirrorOptions, io: CliIo, say: (text: string) => void): Promise<MirrorRequest> {
  const original = options.forward === 'original';
  if (options.primary === undefined) throw fail('FS_USAGE', { found: 'no --primary', expected: 'the URL of what answers' });
  if (options.shadow === undefined && parseShare(options.split ?? '0%') > 0) throw fail('FS_USAGE', { found: '--split without --shadow' });
  if (original && options.credentials !== undefined)
    throw fail('FS_USAGE', { found: '--credentials with --forward original', expected: 'one of them: original credentials need no rule' });
  const seed = parseSeed(options.seed) ?? 1;
  return {
    listen: parseListen(options.listen ?? '127.0.0.1:0'),
    tls: await readPem(under(io, options.tlsKey), under(io, options.tlsCert)),
    primary: baseUrl('--primary', options.primary),
    shadow: options.shadow === undefined ? null : baseUrl('--shadow', options.shadow),
    shares: { share: parseShare(options.share ?? '100%'), split: parseShare(options.split ?? '0%') },
    by: parseBy(options.by ?? 'random'),
    key: String(seed),
    unsafe: options.unsafe === 'copy',
    limits: limitsOf(options, original),
    anonymiser: createPseudonymiser(readKey(options.key, io.env)),
    credentials: original ? null : await credentialsOf(options, io),
    record: options.record === undefined ? null : resolve(io.cwd, options.record),
    metrics: options.metrics === undefined ? null : parseListen(options.metrics),
    control: options.control === undefined ? null : resolve(io.cwd, options.control),
    forMs: options.for === undefined ? null : parseDuration(options.for),
    runId: randomBytes(6).toString('hex'),
    clock: systemClock,
    random: seeded(randomBytes(4).readUInt32LE()),
    signal: io.signal,
    say,
  };
}

function limitsOf({ connections = '32', timeout = '5s', bodyCap }: MirrorOptions, original: boolean): MirrorLimits {
  const most = Number(connections);
  if (!Number.isInteger(most) || most < 1)
    throw fail('FS_USAGE', { found: `--connections ${connections}`, expected: 'a whole number of at least 1' });
  const byDefault = original ? DEFAULT_LIMITS.bodyCapBytes : PSEUDONYM_BODY_CAP_BYTES;
  return {
    ...DEFAULT_LIMITS,
    shadowConnections: most,
    shadowTimeoutMs: parseDuration(timeout),
    bodyCapBytes: bodyCap === undefined ? byDefault : parseSize(bodyCap),
  };
}

async function credentialsOf({ credentials, shadowHeader = [] }: MirrorOptions, io: CliIo): Promise<ShadowCredentials> {
  const headers = Object.fromEntries(shadowHeader.map((text) => headerOf(text, io.env)));
  if (credentials === undefined && shadowHeader.length === 0) return { kind: 'pseudonyms' };
  if (credentials === undefined || credentials === 'test-user') {
    if (shadowHeader.length === 0)
      throw fail('FS_USAGE', {
        found: '--credentials test-user',
        expected: 'at least one --shadow-header "authorization: Bearer env:TOKEN"',
      });
    return { kind: 'test-user', headers };
  }
  const file = /^map[: ](.+)$/.exec(credentials)?.[1];
  if (file === undefined) throw fail('FS_USAGE', { found: `--credentials ${credentials}`, expected: 'map:FILE or test-user' });
  return { kind: 'map', map: await readCredentialMap(resolve(io.cwd, file)) };
}

function headerOf(text: string, env: CliIo['env']): readonly [string, string] {
  const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.+?)\s*$/.exec(text);
  if (!match) throw fail('FS_USAGE', { found: '--shadow-header that is no header', expected: '"name: value", with secrets as env:NAME' });
  const value = (match[2] as string).replace(/env:([A-Z0-9_]+)/g, (_, name: string) => {
    const secret = env[name];
    if (!secret) throw fail('FS_SECRET_MISSING', { found: `env:${name}` });
    return secret;
  });
  return [(match[1] as string).toLowerCase(), value];
}

function baseUrl(flag: string, text: string): URL {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '') return url;
  throw fail('FS_USAGE', { found: `${flag} ${text}`, expected: 'an http or https URL without query and credentials' });
}

const under = (io: CliIo, file: string | undefined): string | undefined => (file === undefined ? undefined : resolve(io.cwd, file));

function describe(result: MirrorResult): string {
  const arms = Object.entries(result.arms).map(
    ([arm, row]) =>
      `  ${arm.padEnd(9)} p50 ${formatMs(row.p50)}, p95 ${formatMs(row.p95)}, p99 ${formatMs(row.p99)}, ${plural(formatCount(row.errors), 'error')}`,
  );
  const reasons = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([reason, count]) => `${reason} ${formatCount(count)}`)
      .join(', ') || 'none';
  return `${[
    `${plural(formatCount(result.read), 'request')}: ${formatCount(result.sent)} copied and answered; failed: ${reasons(result.failed)}; dropped: ${reasons(result.dropped)}; skipped: ${reasons(result.skipped)}`,
    ...arms,
    ...result.divergences
      .slice(0, 20)
      .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`),
    ...(result.anonymisationBrokeTraffic ? ['error: the shadow refuses what pseudonyms replaced; see --credentials'] : []),
  ].join('\n')}\n`;
}
