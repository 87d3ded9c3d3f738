/** The product's version, printed in verdicts and reports; equal to package.json's (kept by a test). */
export const VERSION = '0.1.0';

/** The oldest Node.js the bundle runs on: what undici asks for, and node:sqlite without a flag. */
export const NODE_NEEDED = '22.19.0';
