import { VERSIONED } from '../../sample-adapters.ts';

export default VERSIONED;
