// The paired job scripted in k6: both requests at once, bodies compared, unequal ones parsed and compared path by path.
import http from 'k6/http';

export const options = { scenarios: { s: { executor: 'constant-vus', vus: +(__ENV.VUS || 32), duration: __ENV.DUR } } };

function compare(x, y, path, out) {
  if (x === y) return;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) {
    out.push(path);
    return;
  }
  if (Array.isArray(x)) {
    if (!Array.isArray(y) || x.length !== y.length) {
      out.push(path);
      return;
    }
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) compare(x[i], y[i], `${path}[]`, out);
    return;
  }
  for (const key in x) {
    if (x[key] === y[key]) continue;
    if (key in y) compare(x[key], y[key], `${path}.${key}`, out);
    else out.push(`${path}.${key}`);
  }
  for (const key in y) if (!(key in x)) out.push(`${path}.${key}`);
}

export default function () {
  const [a, b] = http.batch([
    ['GET', __ENV.A],
    ['GET', __ENV.B],
  ]);
  if (a.status === b.status && a.body !== b.body) compare(JSON.parse(a.body), JSON.parse(b.body), '$', []);
}
