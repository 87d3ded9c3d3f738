import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { runShop } from '../support/shop-run.js';
import { answeringServer } from '../support/answering-server.js';
import { NODE, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const KEY = 'a-test-key-of-a-decent-length-0123456789';

describe('given a service that lets only its own users in', () => {
  test('when a test key signs a token for each session, every arm sees as many users as the recording has', async () => {
    const users = { primary: new Set<string>(), shadow: new Set<string>() };
    const guard = (arm: 'primary' | 'shadow') =>
      answeringServer((request, response) => {
        const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
        jwtVerify(token, new TextEncoder().encode(KEY), { issuer: 'tests' }).then(
          ({ payload }) => {
            users[arm].add(payload.sub ?? '');
            response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
          },
          () => response.writeHead(401).end('{}'),
        );
      });
    await using primary = await guard('primary');
    await using shadow = await guard('shadow');
    using scene = new ShopScene();
    scene.configure({
      environment: { driver: 'url', command: undefined, primary: { url: primary.url }, shadow: { url: shadow.url } },
      replay: { rate: 'closed' },
      traffic: { auth: { jwt: { key: 'env:TEST_KEY', claims: { iss: 'tests', sub: 'user-{{session}}' } } } },
    });
    const { verdict } = await runShop(scene, [], { env: { TEST_KEY: KEY } });
    expect(verdict.findings.filter(({ code }) => code === 'unrepresentative')).toEqual([]);
    const seen = Array.from({ length: 7 }, (_, i) => `user-visitor-${i}`);
    expect([[...users.primary].sort(), [...users.shadow].sort()]).toEqual([seen, seen]);
    for (const [name, content] of scene.files('out')) expect({ name, holdsKey: content.includes(KEY) }).toEqual({ name, holdsKey: false });
  });

  test('when the token opens nothing on any arm, the run says so instead of comparing refusals', async () => {
    using scene = new ShopScene();
    const bookshop = join(process.cwd(), 'examples/bookshop/server.js');
    scene.configure({
      environment: { command: `"${NODE}" "${bookshop}"` },
      primary: { env: { AUTH_TOKEN: 'env:RIGHT' } },
      shadow: { env: { AUTH_TOKEN: 'env:RIGHT' } },
      traffic: { auth: { header: 'authorization: Bearer env:WRONG' } },
    });
    scene.record([{ target: '/books/1' }, { target: '/books/2' }], 100);
    const { code, stderr, verdict } = await runShop(scene, [], { env: { RIGHT: 'the-right-token', WRONG: 'the-wrong-token' } });
    expect([code, verdict.outcome]).toEqual([69, 'error']);
    expect(stderr).toContain('FS_AUTH_REFUSED');
    expect(stderr).not.toContain('the-wrong-token');
  });

  test('when the shadow alone suffers, share: auto sends it less at once, and the report says so', async () => {
    await using primary = await answeringServer((_request, response) => void response.end('{}'));
    await using shadow = await answeringServer((_request, response, index) => void response.writeHead(index % 3 ? 200 : 503).end('{}'));
    using scene = new ShopScene();
    scene.configure({
      environment: { driver: 'url', command: undefined, primary: { url: primary.url }, shadow: { url: shadow.url } },
      replay: { rate: '200/s', connections: 4 },
      traffic: { for: '3s' },
      rest: { service: { name: 'corner-shop', criticality: 'high' } },
    });
    await runShop(scene);
    const { traffic } = scene.json('out/report.json') as { traffic: { notes: string[] } };
    expect(traffic.notes.find((note) => note.startsWith('Share:'))).toMatch(
      /^Share: \d+ % at first, .* to .* in the course of the run; lowered .* because the shadow suffered\.$/,
    );
  });
});
