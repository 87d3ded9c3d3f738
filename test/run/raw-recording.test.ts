import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { ENCODINGS, KINDS, PLACES, traces } from '../traffic/anonymise/planted.js';
import { exchangeOf } from '../traffic/decoded.js';
import { foreshadowHere } from '../support/command-line.js';

jest.setTimeout(90_000);

const folder = mkdtempSync(join(tmpdir(), 'foreshadow-raw-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An address of this machine that is not loopback: to Foreshadow, another host. */
const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
if (elsewhere === undefined) process.stderr.write('skipped: a shadow on another host, because this machine has no address but loopback\n');
const whenElsewhere = elsewhere === undefined ? describe.skip : describe;

/** Keeps every byte it is sent, and answers with all of it. */
async function parrot(host: string) {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n${Buffer.concat(chunks).toString('latin1')}`;
      received.push(text);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ heard: text, by: host }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const plants = Object.keys(KINDS).flatMap((kind) =>
  Object.keys(ENCODINGS).flatMap((encoding) => Object.keys(PLACES).map((place) => ({ kind, encoding, place }))),
);

/** As somebody else's tool wrote it: no manifest, nothing replaced. */
function writeRaw(): void {
  const lines = plants.map(({ kind, encoding, place }, index) => {
    const plain = exchangeOf({ id: `${index}`, atMs: index, target: '/page', client: `visitor ${index % 7}` });
    const { method, target, headers, body, response, client } =
      PLACES[place]?.(ENCODINGS[encoding]?.(KINDS[kind] ?? '') ?? '', plain) ?? plain;
    return JSON.stringify({ id: `${index}`, at: index, method, target, headers, body: body?.text ?? null, response, client });
  });
  writeFileSync(join(folder, 'raw.jsonl'), `${lines.join('\n')}\n`);
}

const tracesOf = (kind: string, value: string): string[] =>
  kind === 'token'
    ? traces(value)
        .filter((one) => one.length > 60)
        .concat('planted-person-1')
    : traces(value);

function leftIn(texts: Iterable<readonly [string, Buffer | string]>): string[] {
  return [...texts].flatMap(([name, bytes]) =>
    Object.entries(KINDS).flatMap(([kind, value]) =>
      tracesOf(kind, value)
        .filter((one) => bytes.includes(one))
        .map((one) => `${kind} as ${one} in ${name}`),
    ),
  );
}

function* filesIn(directory: string): Generator<readonly [string, Buffer]> {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield [path, readFileSync(path)];
  }
}

function configure(primary: string, shadow: string, { forward = '', seconds = 1 } = {}): void {
  writeFileSync(
    join(folder, 'foreshadow.yml'),
    `version: 1
service: { name: parrot }
environment: { driver: url, primary: { url: "${primary}" }, shadow: { url: "${shadow}" } }
traffic:
  replay: { recording: raw.jsonl, rate: 300/s${forward} }
  select: { share: 100% }
  safety: { unsafe: replay }
  for: ${seconds}s
budget: 30s
judge: { confirm: false }
`,
  );
}

const run = () => foreshadowHere(['run', '--out', 'out'], { cwd: folder });

whenElsewhere(
  'a recording made elsewhere, with ten kinds of values in eight encodings in eight places, and a shadow on another host',
  () => {
    test('is sent to every arm under pseudonyms; none of it reaches the shadow, the run folder, or anybody who reads', async () => {
      writeRaw();
      await using primary = await parrot('127.0.0.1');
      await using shadow = await parrot(elsewhere ?? '');
      configure(primary.url, shadow.url, { seconds: 3 });
      const { stdout, stderr } = await run();
      expect(stdout.replace(/\s+/g, ' ')).toContain('every arm was sent pseudonyms');
      expect(shadow.received.length).toBeGreaterThan(plants.length / 2);
      expect(new Set(shadow.received.map((text) => text.split('\n', 1)[0]))).toEqual(
        new Set(primary.received.map((text) => text.split('\n', 1)[0])),
      );
      const read: [string, Buffer | string][] = [
        ['what the shadow received', shadow.received.join('\n')],
        ['what the primary received', primary.received.join('\n')],
        ['stdout', stdout],
        ['stderr', stderr],
      ];
      for (const format of ['terminal', 'markdown', 'html', 'json', 'junit'])
        read.push([format, (await foreshadowHere(['report', '--run', 'out', '--format', format], { cwd: folder })).stdout]);
      expect(leftIn([...read, ...filesIn(join(folder, 'out'))])).toEqual([]);
    });

    test('goes out as recorded where it is said that it may, and what is kept and shown stays clean', async () => {
      writeRaw();
      await using primary = await parrot('127.0.0.1');
      await using shadow = await parrot(elsewhere ?? '');
      configure(primary.url, shadow.url, { forward: ', forward: original' });
      const { stdout, stderr } = await run();
      expect(stdout.replace(/\s+/g, ' ')).toContain('was sent as recorded to');
      expect(shadow.received.some((text) => text.includes(KINDS['email'] ?? ''))).toBe(true);
      const read = [
        ['stdout', stdout],
        ['stderr', stderr],
      ] as const;
      expect(leftIn([...read, ...filesIn(join(folder, 'out'))])).toEqual([]);
    });

    test('`replay` does the same, and says so', async () => {
      writeRaw();
      await using primary = await parrot('127.0.0.1');
      await using shadow = await parrot(elsewhere ?? '');
      const args = [
        'replay',
        '--recording',
        'raw.jsonl',
        '--primary',
        primary.url,
        '--shadow',
        shadow.url,
        '--rate',
        'closed',
        '--unsafe',
        'replay',
      ];
      const { stdout, stderr } = await foreshadowHere([...args, '--json'], { cwd: folder });
      expect(stderr).toContain('--forward original');
      expect(shadow.received.length).toBe(plants.length);
      expect(
        leftIn([
          ['shadow', shadow.received.join('\n')],
          ['stdout', stdout],
          ['stderr', stderr],
        ]),
      ).toEqual([]);
    });
  },
);

describe('a recording made elsewhere, and a shadow on this machine', () => {
  test('goes out as recorded, and what is kept and shown stays clean', async () => {
    writeRaw();
    await using primary = await parrot('127.0.0.1');
    await using shadow = await parrot('127.0.0.1');
    configure(primary.url, shadow.url);
    const { stdout, stderr } = await run();
    expect(shadow.received.some((text) => text.includes(KINDS['email'] ?? ''))).toBe(true);
    expect(stdout.replace(/\s+/g, ' ')).not.toContain('was sent pseudonyms');
    const read = [
      ['stdout', stdout],
      ['stderr', stderr],
    ] as const;
    expect(leftIn([...read, ...filesIn(join(folder, 'out'))])).toEqual([]);
  });
});
