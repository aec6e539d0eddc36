import { Module } from '@nestjs/common';
import { Router } from './router.ts';
import { RouteBatches } from './route-batches.controller.ts';

@Module({ controllers: [RouteBatches], providers: [Router] })
export class RouterModule {}
