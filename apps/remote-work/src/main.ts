import { startApp } from '@simpul/platform';
import { RemoteWorkModule } from './remote-work.module.ts';
import { remoteWorkTransports } from './remote-work-transports.ts';

await startApp(RemoteWorkModule, { name: 'remote-work', microservices: remoteWorkTransports });
