import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { makeExampleImages, openComposeProject } from '../support/compose-project.js';
import { dockerEnv, leftovers } from '../support/compose-scene.js';
import { openDocker } from '../support/docker.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(600_000);
// A run in which the generator was late is an error of the machine's, not a verdict: then once more.
jest.retryTimes(1);

const docker = await openDocker();
const made = docker.missing === undefined ? makeExampleImages(docker) : { missing: docker.missing, images: {} };
if (docker.missing === undefined && made.missing !== undefined) process.stderr.write(`skipped: json-server, because ${made.missing}\n`);
afterAll(() => docker[Symbol.asyncDispose]());

const when = made.missing === undefined ? describe : describe.skip;

when('json-server, which nobody here wrote', () => {
  test('from a Compose file without tests, description or recording to a verdict: one changed post is found', async () => {
    using project = openComposeProject('json-server', { ...dockerEnv(docker), ...made.images });
    const { code, stdout, stderr } = await project.run('init');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('service `posts` of docker-compose.yml');
    expect(stdout).toMatch(/recorded \d+ requests/);
    const config = parseDocument(project.read('foreshadow.yml'));
    config.setIn(['traffic', 'for'], '15s');
    config.setIn(['budget'], '4m');
    config.setIn(['kpis'], { latency: { margin: '50%', 'tail-margin': '100%' } });
    project.write('foreshadow.yml', String(config));
    project.commit('foreshadow');
    project.branch('change');
    project.write('db.json', project.read('db.json').replace('"id": 1, "title": "', '"id": 1, "title": "The '));
    project.commit('another title');
    const { verdict } = await project.judge();
    const failed = verdict.findings.filter(({ outcome }) => outcome === 'fail').map(({ kpi }) => kpi);
    expect(failed).toEqual(['divergence']);
    expect(await leftovers(docker)).toEqual([]);
  });
});
