import { ChannelEntity, DispatcherEntity, ParkedEventEntity, ParkingEntity } from './channel.entities.ts';
import { IdempotencyKeyEntity, OutboxEntity, PositionEntity } from './effects.entities.ts';
import { FeedEntity, FeedKeyEntity, FeedWatermarkEntity } from './feed.entities.ts';
import { BatchEntity, LedgerEntity, RejectionEntity, RetryJobEntity } from './intake.entities.ts';
import { ClosedLaneEntity, ServedEntity } from './receiving.entities.ts';
import {
  ArrangementEntity, ConflictEntity, EmployeeAliasEntity, EmployeeEntity, EmployeeFactsEntity, LeaveSpellEntity, PolicyAcknowledgementEntity, PolicyEntity, WorkDayEntity,
} from './remote-work.entities.ts';
import { FromHomeCountEntity, HeadcountChangeEntity, HeadcountEntity, RegionStatusCountEntity, StatusCountEntity, UnitHeadcountChangeEntity } from './remote-work-counts.entities.ts';
import { AgencyEntity, CredentialEntity, SettingEntity } from './registry.entities.ts';
import { BackfillEntity, ControlOutboxEntity, CursorEntity, RuleOffsetEntity, RulesEntity, SubscriptionEntity } from './routing.entities.ts';
import { AttachmentEntity, AttachmentPieceEntity, AttachmentReaderEntity, LeaveEntity, ReceiptLookEntity, TaskEntity, TaskEntryEntity, TaskPartyEntity, UndeliveredTaskEntity } from './task.entities.ts';

export const ENTITIES = [
  AgencyEntity,
  CredentialEntity,
  SettingEntity,
  BatchEntity,
  LedgerEntity,
  RejectionEntity,
  RetryJobEntity,
  RulesEntity,
  ControlOutboxEntity,
  SubscriptionEntity,
  RuleOffsetEntity,
  BackfillEntity,
  CursorEntity,
  PositionEntity,
  OutboxEntity,
  IdempotencyKeyEntity,
  TaskEntity,
  TaskPartyEntity,
  TaskEntryEntity,
  ReceiptLookEntity,
  UndeliveredTaskEntity,
  LeaveEntity,
  AttachmentEntity,
  AttachmentPieceEntity,
  AttachmentReaderEntity,
  EmployeeEntity,
  EmployeeFactsEntity,
  EmployeeAliasEntity,
  ConflictEntity,
  ArrangementEntity,
  LeaveSpellEntity,
  PolicyEntity,
  PolicyAcknowledgementEntity,
  WorkDayEntity,
  StatusCountEntity,
  RegionStatusCountEntity,
  HeadcountEntity,
  HeadcountChangeEntity,
  FromHomeCountEntity,
  UnitHeadcountChangeEntity,
  ServedEntity,
  ClosedLaneEntity,
  ChannelEntity,
  DispatcherEntity,
  ParkingEntity,
  ParkedEventEntity,
  FeedEntity,
  FeedWatermarkEntity,
  FeedKeyEntity,
];
