import type { AppLogger } from './app-logger.ts';

/** Node's own warnings go to the log like everything else; kafkajs (no maintainer) makes one at each start that says nothing to anybody. */
export function logWarnings(logger: AppLogger): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'TimeoutNegativeWarning') logger.warn({ msg: warning.message, warning: warning.name });
  });
}
