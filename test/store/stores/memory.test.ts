import { MemoryStore } from '../../../src/store/stores/memory.js';
import { storeContract } from '../../contracts/store.js';

storeContract('memory', () => ({ open: () => new MemoryStore(), [Symbol.dispose]: () => undefined }));
