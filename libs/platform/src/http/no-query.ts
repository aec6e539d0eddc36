/** Of a call that has no parameters: one that is meant to soften it (`dryRun`) or to name something must not be passed over. */
export class NoQuery {}
