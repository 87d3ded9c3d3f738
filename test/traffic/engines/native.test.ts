import { engineContract } from '../../contracts/engine.js';
import { nativeEngine } from '../../../src/traffic/engines/native.js';

engineContract(nativeEngine);
