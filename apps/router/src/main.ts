import { startApp } from '@simpul/platform';
import { RouterModule } from './router.module.ts';
import { routerTransports } from './router-transports.ts';

await startApp(RouterModule, { name: 'router', microservices: routerTransports });
