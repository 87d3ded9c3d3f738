import http from 'k6/http';

export const options = {
  scenarios: { s: { executor: 'constant-arrival-rate', rate: +__ENV.RATE, timeUnit: '1s', duration: __ENV.DUR, preAllocatedVUs: 100, maxVUs: 200 } },
};

export default function () {
  http.get(__ENV.URL);
}
