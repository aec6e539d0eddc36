import type { ChannelStanding, ChannelTarget } from '@simpul/domain';

export function targetOf({ kind, target }: { kind: ChannelTarget['kind']; target: string }): ChannelTarget {
  return kind === 'webhook' ? { kind, url: target } : { kind, folder: target };
}

export function standingOf({ state, reason, status, failures, since, nextTry }: ChannelStanding): ChannelStanding {
  return { state, reason, status, failures, since, nextTry };
}
