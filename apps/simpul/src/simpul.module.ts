import { Module } from '@nestjs/common';
import { ConnectorModule } from '../../connector/src/connector.module.ts';
import { GatewayModule } from '../../gateway/src/gateway.module.ts';
import { RouterModule } from '../../router/src/router.module.ts';

/** The whole bus in one process: a laptop, a demo, a small province. */
@Module({ imports: [ConnectorModule, RouterModule, GatewayModule] })
export class SimpulModule {}
