import unit from './jest.config.js';

/** `npm run test:integration`: against real nginx, Prometheus and the like. What is not installed is skipped, with the reason. */
export default { ...unit, testMatch: ['<rootDir>/test/integration/**/*.test.js'], maxWorkers: 1 };
