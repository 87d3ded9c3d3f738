/**
 * The browser of a user agent: `edge`, `opera`, `samsung`, `firefox`, `chrome`, `safari`, `ie`, `bot`, `tool`, else `other`. The order matters: Edge and Opera
 * also call themselves Chrome, Chrome also calls itself Safari. Families only, for choosing a share; nothing else depends on it.
 */
export function browserOf(userAgent: string): string {
  return first(BROWSERS, userAgent) ?? 'other';
}

/** The device class of a user agent: `bot`, `tablet`, `mobile`, else `desktop`. An Android that does not say Mobile is a tablet (Google's own rule). */
export function deviceOf(userAgent: string): string {
  return first(DEVICES, userAgent) ?? 'desktop';
}

type Rule = readonly [name: string, pattern: RegExp];

const BOT: Rule = ['bot', /bot\b|bot\/|crawl|spider|slurp|facebookexternalhit|feedfetcher|monitor|headless/i];
const BROWSERS: readonly Rule[] = [
  BOT,
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\bFirefox\/|\bFxiOS\//],
  ['chrome', /\bChrom(?:e|ium)\/|\bCriOS\//],
  ['safari', /\bSafari\//],
  ['ie', /\bMSIE |\bTrident\//],
  ['tool', /^(?:curl|wget|python|go-http|okhttp|axios|node|undici|java|apache-httpclient|postman|insomnia)/i],
];
const DEVICES: readonly Rule[] = [
  BOT,
  ['tablet', /\biPad\b|\bTablet\b|\bKindle\b|\bSilk\/|Android(?!.*\bMobile\b)/],
  ['mobile', /\bMobile\b|\biPhone\b|\biPod\b|\bAndroid\b|\bWindows Phone\b/],
];

function first(rules: readonly Rule[], userAgent: string): string | undefined {
  return rules.find(([, pattern]) => pattern.test(userAgent))?.[0];
}
