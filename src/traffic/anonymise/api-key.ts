/** A kind of credential that its issuer documents: how it begins and what may follow. */
interface KeyShape {
  readonly prefix: string;
  readonly rest: RegExp;
}

const shape = (prefix: string, characters: string, least: number): KeyShape => ({
  prefix,
  rest: new RegExp(`[${characters}]{${least},512}`, 'y'),
});

const WORD = 'A-Za-z0-9_';
const WIDE = 'A-Za-z0-9_-';
const DOTTED = 'A-Za-z0-9_.-';
/** GitHub, GitLab, Slack, AWS, Google, Stripe, OpenAI and Anthropic, npm, PyPI, SendGrid, Hugging Face, DigitalOcean, Shopify, Twilio, Square, Doppler, Vault. */
const SHAPES: readonly KeyShape[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => shape(prefix, WORD, 20)),
  shape('github_pat_', WORD, 20),
  shape('glpat-', WIDE, 16),
  ...['xoxa-', 'xoxb-', 'xoxp-', 'xoxo-', 'xoxs-', 'xoxr-', 'xapp-'].map((prefix) => shape(prefix, 'A-Za-z0-9-', 10)),
  ...['AKIA', 'ASIA'].map((prefix) => shape(prefix, 'A-Z0-9', 16)),
  shape('AIza', WIDE, 30),
  shape('ya29.', WIDE, 20),
  ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'].map((prefix) => shape(prefix, WORD, 10)),
  shape('sk-', WIDE, 20),
  shape('npm_', WORD, 30),
  shape('pypi-', WIDE, 30),
  shape('SG.', DOTTED, 30),
  shape('hf_', WORD, 30),
  ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) => shape(prefix, WORD, 40)),
  ...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix) => shape(prefix, WORD, 30)),
  ...['SK', 'AC'].map((prefix) => shape(prefix, '0-9a-f', 32)),
  ...['sq0atp-', 'sq0csp-', 'EAAA'].map((prefix) => shape(prefix, WIDE, 20)),
  shape('dp.pt.', WORD, 30),
  ...['hvs.', 'hvb.'].map((prefix) => shape(prefix, WIDE, 20)),
];

const BY_FIRST: readonly (readonly KeyShape[] | undefined)[] = Array.from({ length: 128 }, (_, char) => {
  const own = SHAPES.filter(({ prefix }) => prefix.charCodeAt(0) === char);
  return own.length > 0 ? own : undefined;
});

/** The end of a key of a known issuer that begins at `start`, or -1. */
export function apiKeyEnd(text: string, start: number, limit: number): number {
  const shapes = BY_FIRST[text.charCodeAt(start)];
  if (!shapes) return -1;
  for (const { prefix, rest } of shapes) {
    if (!text.startsWith(prefix, start)) continue;
    rest.lastIndex = start + prefix.length;
    if (rest.test(text) && rest.lastIndex <= limit) return rest.lastIndex;
  }
  return -1;
}
