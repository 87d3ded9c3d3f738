import { z } from 'zod';
import { flag, key, required, section, textMap, word, phrase } from '../words.js';

const DEPLOYMENT = 'true, false or the name of an environment';
/** `report:` where the report goes. */
export const report = section({
  'pull-request': key(flag, 'one comment on the pull request, kept up to date', true),
  check: key(flag, 'a check run on the commit, with annotations on the changed configuration lines; needs `checks: write`', false),
  status: key(flag, 'a commit status; needs `statuses: write`', false),
  deployment: key(
    z.union([flag, phrase('the name of an environment')], { error: `expected ${DEPLOYMENT}` }).meta({ title: 'true | false | text' }),
    'a deployment with the verdict as its status, to the environment named, or to `foreshadow-SERVICE`; needs `deployments: write`',
    false,
  ),
  artifact: key(flag, 'the run folder as an artifact of the workflow run (root action)', false),
  html: key(flag, 'an HTML report in the run folder', true),
});

const URL_WORD = 'an http or https URL, or env:NAME';
/** An address of a server, or the name of the variable that holds it. */
export const url = word(z.string({ error: `expected ${URL_WORD}` }), { title: 'URL', expected: URL_WORD }, (value) => {
  if (/^env:[A-Z_][A-Z0-9_]*$/.test(value)) return value;
  const parsed = new URL(value);
  return /^https?:$/.test(parsed.protocol) && parsed.username === '' ? value : undefined;
});

/** `remote-write:` a Prometheus remote-write endpoint that keeps the points of the run. */
export const remoteWrite = section({
  url: required(url, 'the endpoint; may be `env:NAME`'),
  headers: key(textMap('a text'), 'headers of every request; values may hold `env:NAME`'),
});
