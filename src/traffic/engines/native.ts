import type { Engine } from '../engine.js';
import { Drive } from './drive.js';

/** The engine of this machine: undici connections, an open-loop schedule on absolute times, every request to all arms in random order. */
export const nativeEngine: Engine = {
  name: 'native',
  drive: (requests, targets, pace, context, observe) => new Drive(requests, targets, pace, context, observe).start(),
};
