import type { Environment } from '../environment/environment.js';
import type { DriveSummary, Engine } from '../traffic/engine.js';
import type { Trial } from '../traffic/observation.js';

/** What a single step of traffic gives to a run that does not own its arms. */
export interface StepTraffic {
  /** the arms that somebody else keeps up */
  readonly environment: Environment;
  /** told of every trial, besides the judge */
  readonly observe: (trial: Trial) => void;
  /** told once the traffic is over */
  readonly onEnd?: ((summary: DriveSummary) => void) | undefined;
  /** ends the traffic; what was measured counts */
  readonly stop?: AbortSignal | undefined;
  /** the traffic goes on until `stop` even where the verdict stands: other people's requests depend on it */
  readonly outlivesVerdict?: boolean | undefined;
  /** where live traffic is served */
  readonly onListening?: ((origin: string) => void) | undefined;
}

/** The engine of a step: it is listened to, and stopped from outside. */
export function tapEngine(engine: Engine, step: StepTraffic | undefined): Engine {
  if (step === undefined) return engine;
  return {
    name: engine.name,
    drive(requests, targets, pace, context, observe) {
      const handle = engine.drive(requests, targets, pace, context, (trial) => {
        step.observe(trial);
        observe(trial);
      });
      const stop = (): void => handle.stop();
      if (step.stop?.aborted) stop();
      else step.stop?.addEventListener('abort', stop, { once: true });
      const done = handle.done.then((summary) => {
        step.stop?.removeEventListener('abort', stop);
        step.onEnd?.(summary);
        return summary;
      });
      return {
        done,
        stop: step.outlivesVerdict ? () => undefined : stop,
        setLoad: (load) => handle.setLoad(load),
        snapshot: () => handle.snapshot(),
      };
    },
  };
}
