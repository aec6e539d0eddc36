import type { Benchmark } from './measure/benchmark.ts';
export const latency: Benchmark = { name: 'latency', title: 'x', run: async () => [] };
