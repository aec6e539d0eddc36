import { startApp } from '@simpul/platform';
import { GatewayModule } from './gateway.module.ts';

await startApp(GatewayModule, { name: 'gateway' });
