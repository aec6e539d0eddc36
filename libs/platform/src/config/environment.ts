import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, MinLength, ValidateIf } from 'class-validator';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const number = Transform(({ value }) => (value === undefined ? value : Number(value)));
const inProduction = ValidateIf((env: Environment) => env.SIMPUL_MODE === 'production' || env.SUBJECT_KEY !== undefined);
const tokenInProduction = ValidateIf((env: Environment) => env.SIMPUL_MODE === 'production' || env.TOKEN_KEY !== undefined);
const webhookKeysInProduction = ValidateIf((env: Environment) => env.SIMPUL_MODE === 'production' || env.WEBHOOK_KEYS !== undefined);

/** The environment as it is read, with what each variable means to whoever sets it wrong. */
export class Environment {
  @IsOptional()
  @IsIn(['local', 'production'], { message: 'is neither local nor production; leave it out for local' })
  SIMPUL_MODE: 'local' | 'production' = 'local';

  @number
  @IsInt({ message: 'is not a port number; set it like PORT=3000' })
  @Min(0, { message: 'is not a port number; set it like PORT=3000' })
  @Max(65_535, { message: 'is not a port number; set it like PORT=3000' })
  PORT: number = 3000;

  @IsString()
  @MinLength(1, { message: 'is empty; set it like HOST=127.0.0.1' })
  HOST: string = '127.0.0.1';

  @Matches(/^[^\s,:]+:\d{1,5}(\s*,\s*[^\s,:]+:\d{1,5})*$/, { message: 'is missing or not a list of host:port; set it like KAFKA_BROKERS=127.0.0.1:9092' })
  KAFKA_BROKERS!: string;

  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'is missing or not a Postgres URL; set it like DATABASE_URL=postgres://user:password@127.0.0.1:5432/simpul' })
  DATABASE_URL!: string;

  @number
  @IsInt({ message: 'is not a number from 1 to 200; set it like DATABASE_POOL=10' })
  @Min(1, { message: 'is not a number from 1 to 200; set it like DATABASE_POOL=10' })
  @Max(200, { message: 'is not a number from 1 to 200; set it like DATABASE_POOL=10' })
  DATABASE_POOL: number = 10;

  @inProduction
  @MinLength(32, { message: 'is missing or shorter than 32 characters; production needs a secret: openssl rand -base64 48' })
  SUBJECT_KEY?: string;

  @tokenInProduction
  @MinLength(32, { message: 'is missing or shorter than 32 characters; production needs a secret: openssl rand -base64 48' })
  TOKEN_KEY?: string;

  @webhookKeysInProduction
  @Matches(/^[^\s,]{32,}(\s*,\s*[^\s,]{32,})*$/, { message: 'is missing or holds a key shorter than 32 characters; production needs a secret: openssl rand -hex 32 (how to replace it: docs/webhooks.md)' })
  WEBHOOK_KEYS?: string;

  @IsOptional()
  @MinLength(16, { message: 'is shorter than 16 characters; set it like METRICS_TOKEN=$(openssl rand -hex 32)' })
  METRICS_TOKEN?: string;

  @IsOptional()
  @IsIn(LOG_LEVELS, { message: `is not one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL?: LogLevel;

  @IsString()
  @MinLength(1, { message: 'is empty; set it to the folder with one folder per adapter' })
  AGENCIES_DIR: string = 'agencies';

  @IsIn(['allow', 'refuse'], { message: 'is neither allow nor refuse; leave it out, unless webhooks may go to private addresses' })
  WEBHOOK_PRIVATE_TARGETS: 'allow' | 'refuse' = 'refuse';

  @IsOptional()
  @Matches(/^\//, { message: 'is not an absolute path; set it like FILE_CHANNEL_ROOT=/srv/simpul/files, or leave it out if nobody receives files' })
  FILE_CHANNEL_ROOT?: string;

  @IsOptional()
  @Matches(/^\//, { message: 'is not an absolute path; set it like FEEDS_DIR=/srv/simpul/feeds, or leave it out if nobody drops files' })
  FEEDS_DIR?: string;
}
