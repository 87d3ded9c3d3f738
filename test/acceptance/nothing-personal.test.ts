import { describe, expect, jest, test } from '@jest/globals';
import { spellings } from '../../src/core/redact.js';
import { ENCODINGS, KINDS, traces } from '../traffic/anonymise/planted.js';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

const SHOP_TOKEN = 'environment-secret-7f3a9';
/** Everything secret that this run comes near, by where it stands. */
const PLANTED: Readonly<Record<string, string>> = {
  'environment variable, header of traffic.auth, and what the arm prints': SHOP_TOKEN,
  'recorded authorization': 'recorded-bearer-11aa22',
  'recorded cookie': 'recorded-cookie-33bb44',
  'recorded api key': 'recorded-apikey-55cc66',
  'recorded query parameter': 'recorded-query-77dd88',
  'recorded set-cookie': 'recorded-setcookie-99ee00',
  'field of an answer': 'answered-secret-password',
  'token that each arm issues': '-secret-token',
  'key of the pseudonyms': 'pseudonym-key-0f0f0f',
};

describe('given secrets in the recording, the environment and the answers', () => {
  test('when the run is over, then none of them stands in the run folder or was printed', async () => {
    using scene = new ShopScene();
    scene.write('traffic.jsonl', recording());
    const env = { TOKEN: 'env:SHOP_TOKEN' };
    scene.configure({
      primary: { env },
      shadow: { env: { ...env, FAULT: 'talkative' } },
      traffic: { auth: { header: 'authorization: Bearer env:SHOP_TOKEN' }, anonymise: { key: 'env:PSEUDONYM_KEY' } },
    });
    const run = await runShop(scene, [], { env: { SHOP_TOKEN, PSEUDONYM_KEY: PLANTED['key of the pseudonyms'] } });
    // The answers differ between the arms, so that samples of them were stored.
    expect(scene.read('out/report.json')).toContain('$.token');
    const written = [...scene.files('out'), ['stdout', Buffer.from(run.stdout)] as const, ['stderr', Buffer.from(run.stderr)] as const];
    for (const format of ['terminal', 'markdown', 'html', 'json', 'junit']) {
      const report = await scene.runHere(['report', '--run', 'out', '--format', format]);
      expect(report.code).toBe(0);
      written.push([`report as ${format}`, Buffer.from(report.stdout)]);
    }
    const found = written.flatMap(([name, bytes]) =>
      Object.entries(PLANTED).flatMap(([what, secret]) =>
        spellings(secret).some((form) => bytes.includes(form)) ? [`${what} in ${name}`] : [],
      ),
    );
    expect(found).toEqual([]);
    expect([...scene.files('out').keys()]).toEqual(expect.arrayContaining(['store.db', 'plan.json', 'report.html', 'logs/primary.log']));
  });
});

describe('given personal data of ten kinds in eight encodings in what is replayed, and a shadow that tells and answers all it was sent', () => {
  test('when the run is over, then none of it stands in the run folder or was printed', async () => {
    using scene = new ShopScene();
    const plants = Object.values(KINDS).flatMap((value) => Object.values(ENCODINGS).map((encode) => encode(value)));
    const lines = plants.flatMap((written, index) => [
      { at: index, method: 'GET', target: `/account?page=${index}&q=${encodeURIComponent(written)}`, client: 'visitor-1' },
      { at: index, method: 'GET', target: `/people/${encodeURIComponent(written)}/orders`, client: 'visitor-2' },
    ]);
    scene.write('traffic.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    scene.configure({ shadow: { env: { FAULT: 'talkative' } }, traffic: { anonymise: { key: 'env:PSEUDONYM_KEY' } } });
    const run = await runShop(scene, [], { env: { PSEUDONYM_KEY: 'pseudonym-key-0f0f0f' } });
    expect(scene.read('out/report.json')).toContain('$.url');
    expect(scene.read('out/logs/shadow.log')).toContain('asked for /account?page=1&q=');
    const written = [...scene.files('out'), ['stdout', Buffer.from(run.stdout)] as const, ['stderr', Buffer.from(run.stderr)] as const];
    const found = written.flatMap(([name, bytes]) =>
      Object.entries(KINDS).flatMap(([kind, value]) => {
        const left = (kind === 'token' ? ['planted-person-1'] : traces(value)).filter((one) => bytes.includes(one));
        return left.map((one) => `${kind} as ${one} in ${name}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

function recording(): string {
  const line = (index: number): string =>
    JSON.stringify({
      at: index,
      method: 'GET',
      target: `/account?token=${PLANTED['recorded query parameter']}&page=${index}`,
      headers: [
        ['authorization', `Bearer ${PLANTED['recorded authorization']}`],
        ['cookie', `sid=${PLANTED['recorded cookie']}; theme=dark`],
        ['x-api-key', PLANTED['recorded api key']],
      ],
      response: { status: 200, headers: [['set-cookie', `sid=${PLANTED['recorded set-cookie']}`]] },
      client: 'visitor-1',
    });
  return Array.from({ length: 200 }, (_, index) => line(index)).join('\n');
}
