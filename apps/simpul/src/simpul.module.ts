import { Module } from '@nestjs/common';
import { ConnectorModule } from '../../connector/src/connector.module.ts';
import { DispatcherModule } from '../../dispatcher/src/dispatcher.module.ts';
import { GatewayModule } from '../../gateway/src/gateway.module.ts';
import { RemoteWorkModule } from '../../remote-work/src/remote-work.module.ts';
import { RouterModule } from '../../router/src/router.module.ts';
import { TasksModule } from '../../tasks/src/tasks.module.ts';

/** The whole bus in one process: a laptop, a demo, a small province. */
@Module({ imports: [ConnectorModule, RouterModule, GatewayModule, DispatcherModule, RemoteWorkModule, TasksModule] })
export class SimpulModule {}
