import { startApp } from '@simpul/platform';
import { TasksModule } from './tasks.module.ts';
import { tasksTransports } from './tasks-transports.ts';

await startApp(TasksModule, { name: 'tasks', microservices: tasksTransports });
