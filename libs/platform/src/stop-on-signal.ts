import type { INestApplication } from '@nestjs/common';
import type { Readiness } from './health/readiness.ts';
import type { AppLogger } from './logging/app-logger.ts';

const PATIENCE_MS = 25_000;

/** The first SIGTERM or SIGINT ends the app in order, a second one at once; an error that nobody awaits is the end too. */
export function stopOnSignal(app: INestApplication, readiness: Readiness, logger: AppLogger): void {
  const stop = (signal: NodeJS.Signals) => {
    if (readiness.state === 'stopping') process.exit(signal === 'SIGINT' ? 130 : 143);
    readiness.state = 'stopping';
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.fatal({ msg: 'stopping failed', err: error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ msg: event, err: error });
      process.exit(1);
    });
  }
}
