import type { AppLogger } from './app-logger.ts';

/** Node's own warnings go to the log like everything else. */
export function logWarnings(logger: AppLogger): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logger.warn({ msg: warning.message, warning: warning.name }));
}
