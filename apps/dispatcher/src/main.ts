import { startApp } from '@simpul/platform';
import { DispatcherModule } from './dispatcher.module.ts';

await startApp(DispatcherModule, { name: 'dispatcher' });
