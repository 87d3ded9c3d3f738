const STEPS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A size as people read it: `1.5 GiB`. */
export function showBytes(bytes: number): string {
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const value = bytes / 1024 ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${STEPS[step]}`;
}
