import { FeedFailed, LogUnavailable, StoreUnavailable, type FeedTrouble } from '@simpul/domain';
import { Problem } from '@simpul/platform';

/** Why a look failed, as an operator and the agency may see it. */
export function troubleOf(error: unknown): FeedTrouble {
  if (error instanceof FeedFailed) return error.trouble;
  if (error instanceof LogUnavailable) return { code: 'log-unavailable', message: 'the log did not take the records in time', messageId: 'log tidak menerima data pada waktunya' };
  if (error instanceof StoreUnavailable) return { code: 'store-unavailable', message: 'the database did not answer', messageId: 'basis data tidak menjawab' };
  if (error instanceof Problem && error.code === 'no-such-agency') return { code: 'agency-unknown', message: 'the registry has no such agency', messageId: 'instansi ini tidak ada di registri' };
  return { code: 'internal', message: 'something broke on our side', messageId: 'ada kesalahan di pihak kami' };
}
