import { fail } from '../../src/core/errors.js';
import { emptyState, type StateDocument, type StateStore } from '../../src/rollout/state.js';

/** A state that lives in this process; `beforeWrite` may let somebody else write first. */
export class MemoryState implements StateStore {
  readonly name = 'memory';
  document: StateDocument = emptyState('shop', 'production');
  revision = 0;
  beforeWrite: ((document: StateDocument) => void) | undefined;

  read() {
    return Promise.resolve({ document: this.document, revision: this.revision === 0 ? null : String(this.revision) });
  }

  write(document: StateDocument, expected: string | null): Promise<string> {
    this.beforeWrite?.(document);
    if (expected !== (this.revision === 0 ? null : String(this.revision))) return Promise.reject(fail('FS_STATE_CONFLICT'));
    this.put(document);
    return Promise.resolve(String(this.revision));
  }

  /** as another process */
  put(document: StateDocument): void {
    this.document = structuredClone(document);
    this.revision += 1;
  }
}
