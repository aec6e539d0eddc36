import { startApp } from '@simpul/platform';
import { routerTransports } from '../../router/src/router-transports.ts';
import { SimpulModule } from './simpul.module.ts';

await startApp(SimpulModule, { name: 'simpul', microservices: routerTransports });
