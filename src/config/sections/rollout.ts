import { z } from 'zod';
import { choice, duration, key, listOf, phrase, required, section, share, word } from '../words.js';
import { url } from './output.js';

export const ROUTER_KINDS = ['proxy', 'nginx'] as const;

const NAME = 'an upstream such as api_stable or 127.0.0.1:3000';
/** Written into nginx's configuration: nothing in it may end a word there. */
const upstream = word(z.string({ error: `expected ${NAME}` }), { title: 'upstream', expected: NAME }, (value) =>
  /^[\w.:[\]-]+$/.test(value) ? value : undefined,
);
const USER = 'nginx variables such as $remote_addr or $cookie_session';
const variables = word(z.string({ error: `expected ${USER}` }), { title: 'nginx variables', expected: USER }, (value) =>
  /^[$\w.:-]*\$\w[$\w.:-]*$/.test(value) ? value : undefined,
);
const VARIABLE = 'an nginx variable such as $foreshadow_upstream';
const variable = word(z.string({ error: `expected ${VARIABLE}` }), { title: 'nginx variable', expected: VARIABLE }, (value) =>
  /^\$[a-z_]\w*$/i.test(value) ? value : undefined,
);

const router = section({
  kind: required(choice(ROUTER_KINDS), 'what sends users to either version: our own proxy (`foreshadow mirror`), or nginx'),
  control: key(phrase('a path'), '`proxy`: the control socket of the mirror'),
  file: key(phrase('a path'), "`nginx`: a file of our own, or one with other things in it, that nginx's `http` block includes"),
  'mirror-file': key(phrase('a path'), '`nginx`: one that its `server` block includes, for copies to the new version; default: no copies'),
  primary: key(upstream, '`nginx`: the upstream of the version that stands'),
  shadow: key(upstream, '`nginx`: the upstream of the new version'),
  key: key(variables, '`nginx`: what a user is known by', '$remote_addr'),
  variable: key(variable, '`nginx`: what `proxy_pass http://...` names', '$foreshadow_upstream'),
  nginx: key(phrase('a command'), '`nginx`: the command that is nginx; `-t` and `-s reload` are added to it', 'nginx'),
  reload: key(phrase('a command'), '`nginx`: another way to make it read its configuration, such as `systemctl reload nginx`'),
  pid: key(phrase('a path'), '`nginx`: its pid file, by which its new workers are seen', '/run/nginx.pid'),
  verify: key(url, '`nginx`: an address that answers with `$foreshadow_revision`, where its processes cannot be seen'),
});

/** `rollout:` how users go over to a new version, see docs/rollout.md. */
export const rollout = section({
  steps: key(
    listOf(share, 'a list of shares such as [1%, 5%, 25%, 100%]').meta({ title: 'list of shares' }),
    'shares of users on the new version, ascending, in steps of 0.1%, the last one 100%',
    ['0.1%', '1%', '5%', '25%', '50%', '100%'],
  ),
  each: key(duration, 'how long each step is judged', '10m'),
  router: required(router, 'what sends users to either version'),
  watch: key(duration, 'how long everybody is watched on the new version before it counts as promoted', '30m'),
  'on-abandon': key(choice(['roll-back', 'hold']), 'what becomes of a rollout that nobody drives any more', 'roll-back'),
  lease: key(duration, 'nobody drives it any more where no tick came for so long', '5m'),
});
