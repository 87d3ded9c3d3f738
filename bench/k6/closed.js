import http from 'k6/http';

export const options = { scenarios: { s: { executor: 'constant-vus', vus: +(__ENV.VUS || 32), duration: __ENV.DUR } } };

export default function () {
  http.get(__ENV.URL);
}
