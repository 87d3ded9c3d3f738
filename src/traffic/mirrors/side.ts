import type { Arm } from '../../environment/environment.js';
import type { Answer, ResponseHeaders } from '../engines/compare-calls.js';
import { ReceivedBody } from '../engines/received-body.js';
import type { ErrorWord, Observation } from '../observation.js';

const NO_HEADERS: ResponseHeaders = {};

/** What one side did with a mirrored request: the observation in the making. */
export class Side implements Answer {
  readonly arm: Arm;
  readonly method: string;
  status: number | null = null;
  headers: ResponseHeaders = NO_HEADERS;
  body = new ReceivedBody();
  error: ErrorWord | null = null;
  /** on the monotonic clock */
  sentAtMs = Number.NaN;
  endedAtMs = Number.NaN;
  /** time during which the client, and not this side, was what was waited for */
  heldUpMs = 0;
  done = false;
  /** body bytes as they came, where the body has been replaced since */
  received: number | null = null;

  constructor(arm: Arm, method: string) {
    this.arm = arm;
    this.method = method;
  }

  observation(): Observation {
    const latencyMs = this.error === null ? Math.max(0, this.endedAtMs - this.sentAtMs - this.heldUpMs) : null;
    return {
      status: this.error === null ? this.status : null,
      latencyMs,
      intendedLatencyMs: latencyMs,
      bytes: this.received ?? this.body.bytes,
      error: this.error,
    };
  }
}
