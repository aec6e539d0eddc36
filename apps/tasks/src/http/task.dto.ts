import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STEP_KINDS, TASK_STATES } from '@simpul/domain';

const KINDS = ['ASSIGNMENT', 'REQUEST', 'PROBLEM'];
const COUNT = { minimum: 0 };

export class HandlerDto {
  @ApiPropertyOptional({ example: 'Sekretaris Daerah' })
  position?: string;

  @ApiPropertyOptional()
  name?: string;

  @ApiPropertyOptional({ description: 'Opaque subject' })
  employeeId?: string;
}

export class PartyDto extends HandlerDto {
  @ApiProperty({ example: 'kota-denpasar' })
  agency!: string;
}

export class CountsDto {
  @ApiProperty(COUNT)
  recipients!: number;

  @ApiProperty(COUNT)
  received!: number;

  @ApiProperty(COUNT)
  accepted!: number;

  @ApiProperty(COUNT)
  declined!: number;

  @ApiProperty({ ...COUNT, description: 'Completed; received, where only a receipt is expected' })
  done!: number;

  @ApiProperty({ ...COUNT, description: 'Their time is over and they are not submitted' })
  overdue!: number;
}

export class AttachmentDto {
  @ApiProperty()
  sha256!: string;

  @ApiProperty({ example: 'surat.pdf' })
  name!: string;

  @ApiProperty({ description: 'Bytes' })
  size!: number;
}

export class EntryDto {
  @ApiProperty()
  revision!: number;

  @ApiProperty({ example: 'accepted' })
  fact!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What its event says' })
  data!: object;
}

export class WarningDto {
  @ApiProperty({ enum: ['assignee-on-leave'] })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class TaskDto {
  @ApiProperty({ example: 'tsk_0b5a1f0e7b7d4c7e9a553c1d2e4f5a6b' })
  id!: string;

  @ApiProperty({ enum: ['task', 'circular', 'reported'], description: 'A circular has counts instead of a state; a reported task lives in an agency’s own system and can’t be stepped' })
  form!: string;

  @ApiProperty({ enum: KINDS })
  kind!: string;

  @ApiProperty({ enum: ['RECEIPT', 'RESULT'] })
  expects!: string;

  @ApiPropertyOptional({ enum: TASK_STATES })
  state?: string;

  @ApiPropertyOptional({ type: CountsDto, description: 'Of a circular' })
  counts?: CountsDto;

  @ApiProperty({ description: 'For `If-Match`, as `"3"`' })
  revision!: number;

  @ApiProperty({ enum: STEP_KINDS, isArray: true, description: 'What the caller may do now' })
  allowedSteps!: string[];

  @ApiProperty({ type: PartyDto })
  assigner!: PartyDto;

  @ApiPropertyOptional({ type: PartyDto })
  assignee?: PartyDto;

  @ApiPropertyOptional({ type: [String], description: 'Whom a circular goes to, as it was said' })
  to?: readonly string[];

  @ApiPropertyOptional({ type: [String], description: 'Agencies that passed it on, first to last' })
  forwarders?: readonly string[];

  @ApiPropertyOptional({ description: 'The circular, or the task that was passed on' })
  parentTaskId?: string;

  @ApiPropertyOptional()
  letterNo?: string;

  @ApiPropertyOptional({ format: 'date' })
  letterDate?: string;

  @ApiPropertyOptional()
  title?: string;

  @ApiProperty()
  instruction!: string;

  @ApiProperty({ enum: ['NORMAL', 'URGENT', 'VERY_URGENT'] })
  urgency!: string;

  @ApiProperty({ enum: ['NORMAL', 'CONFIDENTIAL'] })
  secrecy!: string;

  @ApiPropertyOptional({ description: 'As it was said: a time, or a date' })
  dueAt?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'The instant: a date ends with the assignee’s local day' })
  due?: string;

  @ApiPropertyOptional({ description: 'Its time is over and it is not submitted' })
  overdue?: boolean;

  @ApiPropertyOptional({ format: 'date-time' })
  receivedAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  acceptedAt?: string;

  @ApiPropertyOptional({ type: HandlerDto, description: 'Who inside the assignee’s agency has it' })
  handledBy?: HandlerDto;

  @ApiPropertyOptional({ minimum: 0, maximum: 100 })
  percent?: number;

  @ApiPropertyOptional()
  result?: string;

  @ApiPropertyOptional({ description: 'Whoever gave it asks for it back' })
  recallAsked?: boolean;

  @ApiPropertyOptional({ description: 'Tasks that it was passed on as and that are not at their end' })
  openChildren?: number;

  @ApiPropertyOptional({ type: [AttachmentDto] })
  attachments?: readonly AttachmentDto[];

  @ApiPropertyOptional({ enum: ['ANY_TIME', 'UNTIL_RECEIVED'] })
  cancellable?: string;

  @ApiPropertyOptional({ description: 'Of a reported task: whose system it lives in' })
  reporter?: string;

  @ApiProperty({ format: 'date-time' })
  assignedAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt!: Date;

  @ApiPropertyOptional({ type: [EntryDto], description: 'On one task' })
  history?: EntryDto[];

  @ApiPropertyOptional({ type: [WarningDto], description: 'On a write' })
  warnings?: WarningDto[];
}

export class TaskPage {
  @ApiProperty({ type: [TaskDto], description: 'Newest first' })
  items!: TaskDto[];

  @ApiPropertyOptional()
  next?: string;
}

export class RegionTallyDto extends CountsDto {
  @ApiProperty({ type: String, nullable: true, description: 'Kemendagri code; null: the centre' })
  region!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

export class TallyDto {
  @ApiProperty({ type: CountsDto })
  total!: CountsDto;

  @ApiProperty({ type: [RegionTallyDto] })
  regions!: RegionTallyDto[];
}
