import { startApp } from '@simpul/platform';
import { remoteWorkTransports } from '../../remote-work/src/remote-work-transports.ts';
import { routerTransports } from '../../router/src/router-transports.ts';
import { tasksTransports } from '../../tasks/src/tasks-transports.ts';
import { SimpulModule } from './simpul.module.ts';

await startApp(SimpulModule, { name: 'simpul', microservices: (app) => [...routerTransports(app), ...remoteWorkTransports(app), ...tasksTransports(app)] });
