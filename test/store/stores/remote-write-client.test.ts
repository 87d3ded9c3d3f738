import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../../src/core/errors.js';
import { seeded } from '../../../src/core/random.js';
import type { Series } from '../../../src/core/series.js';
import { writeRemote } from '../../../src/store/stores/remote-write-client.js';
import { answeringServer } from '../../support/answering-server.js';
import { decodeWriteRequest } from '../../support/remote-write-decoder.js';

const context = { clock: { now: () => 0, monotonic: () => 0, sleep: () => Promise.resolve() }, random: seeded(1) };
const series = (points: number): Series[] => [
  { key: { kpi: 'cpu', arm: 'shadow' }, points: Array.from({ length: points }, (_, i) => [i, i / 3]) },
];
const spec = (url: string) => ({
  url: `${url}/api/v1/write`,
  run: 'r1',
  startedAtMs: 1_700_000_000_000,
  headers: { authorization: 'Bearer hunter2-secret' },
});

describe('writeRemote', () => {
  test('a receiver with a decoder of its own reads every sample once, in order, although one request had to be repeated', async () => {
    await using server = await answeringServer((_, response, index) => response.writeHead(index === 1 ? 503 : 204).end());
    expect(await writeRemote(series(4_500), spec(server.url), context)).toEqual({ samples: 4_500, requests: 3 });
    expect(server.received).toHaveLength(4);
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      url: '/api/v1/write',
      headers: {
        'content-encoding': 'snappy',
        'content-type': 'application/x-protobuf',
        'x-prometheus-remote-write-version': '0.1.0',
        authorization: 'Bearer hunter2-secret',
      },
    });
    const accepted = server.received.filter((_, index) => index !== 1).flatMap(({ body }) => decodeWriteRequest(body));
    expect(accepted.flatMap(({ samples }) => samples)).toEqual(
      Array.from({ length: 4_500 }, (_, i) => [1_700_000_000_000 + i * 1_000, i / 3]),
    );
    expect(accepted[0]?.labels).toEqual({ __name__: 'foreshadow_cpu', run: 'r1', arm: 'shadow' });
  });

  test('a refusal is FS_REMOTE_WRITE with what the receiver said and no secret', async () => {
    await using server = await answeringServer((_, response) => response.writeHead(400).end('out of order sample'));
    const error = await writeRemote(series(1), spec(server.url), context).catch((thrown: unknown) => thrown);
    expect(isForeshadowError(error, 'FS_REMOTE_WRITE')).toBe(true);
    expect(String(error)).toContain('out of order sample');
    expect(String(error)).not.toContain('hunter2');
    expect(server.received).toHaveLength(1);
  });
});
