/** Any text as a Prometheus metric name: letters, digits, `_` and `:`, not beginning with a digit. */
export function metricName(text: string): string {
  const name = text.replaceAll(/[^a-zA-Z0-9_:]/g, '_');
  return /^[a-zA-Z_:]/.test(name) ? name : `_${name}`;
}

/** Any text as a Prometheus label name: like a metric's without `:`, and not one of the reserved `__` names. */
export function labelName(text: string): string {
  const name = metricName(text).replaceAll(':', '_');
  return name.startsWith('__') ? name.slice(1) : name;
}
