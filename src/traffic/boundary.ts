/**
 * Which hosts lie outside of the primary's trust boundary, as far as addresses can say: neither this machine, which has the recording already, nor the host that
 * the primary has. Two names of one network are two hosts: that they trust each other is for somebody to say (`forward: original`).
 * @param origins `http://HOST[:PORT]` of the arms beside the primary
 */
export function hostsOutside(primary: string, origins: readonly string[]): readonly string[] {
  const own = hostOf(primary);
  return [...new Set(origins.map(hostOf))].filter((host) => host !== own && !isThisMachine(host));
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname.toLowerCase().replace(/\.$/, '') : '';
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
