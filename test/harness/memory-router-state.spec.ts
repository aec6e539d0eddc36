import { MemoryRouterState } from './memory-router-state.ts';
import { keepsTheRoutersState } from './router-state.contract.ts';

const state = new MemoryRouterState();

keepsTheRoutersState(() => state);
