import { startApp } from '@simpul/platform';
import { ConnectorModule } from './connector.module.ts';

await startApp(ConnectorModule, { name: 'connector' });
