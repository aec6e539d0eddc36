import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

// Several apps in one process ask for the same metric: the first makes it.
const known = <T>(name: string, make: () => T): T => (register.getSingleMetric(name) as T | undefined) ?? make();

/** The process's counter of this name; Prometheus style: `simpul_<what>_total`. */
export function counter<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
  return known(name, () => new Counter({ name, help, labelNames: [...labelNames] }));
}

export function gauge<L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> {
  return known(name, () => new Gauge({ name, help, labelNames: [...labelNames] }));
}

/** Buckets in seconds. */
export function histogram<L extends string = never>(name: string, help: string, labelNames: readonly L[] = [], buckets: readonly number[] = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60]): Histogram<L> {
  return known(name, () => new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets] }));
}

export function collectProcessMetrics(): void {
  if (register.getSingleMetric('process_cpu_user_seconds_total') === undefined) collectDefaultMetrics();
}

/** The text that Prometheus scrapes. */
export async function metricsText(): Promise<{ contentType: string; text: string }> {
  return { contentType: register.contentType, text: await register.metrics() };
}
