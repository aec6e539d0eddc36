export { cutEvent, cutKey, isAlwaysKept, passesWhole, type Cut } from './cut-event.ts';
export { isGranted, PUBLISH_GRANTS, READ_GRANTS, type PublishGrant, type ReadGrant, type View } from './grants.ts';
export { matchesType } from './matches-type.ts';
export { mayPublish, type PublishRefusal } from './may-publish.ts';
export { concerns, mayRead, readsEverything, type Reader, type Sight } from './may-read.ts';
export { groupsIn, isAddressed, isWithin } from './recipients.ts';
