/** `npm test`: everything but test/integration, on the JavaScript that tsc emitted. */
export default {
  rootDir: "build-jest",
  testMatch: ['<rootDir>/test/!(integration)/**/*.test.js'],
  setupFiles: ['<rootDir>/test/support/seed-properties.js'],
  transform: {},
  coverageProvider: 'v8',
  maxWorkers: 2,
};
