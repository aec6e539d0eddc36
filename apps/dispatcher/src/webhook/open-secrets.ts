import type { OwnedChannel, SecretSeal, Secrets } from '@simpul/domain';

/** What a channel's deliveries are signed with; undefined: its secret can't be read. An old one that can't is done without. */
export function openSecrets(seal: SecretSeal, { agency, subscription, secrets }: Pick<OwnedChannel, 'agency' | 'subscription' | 'secrets'>): Secrets | undefined {
  const read = (stored: string | null) => {
    const opened = stored === null ? undefined : seal.open(stored, { agency, subscription });
    return opened !== undefined && 'secret' in opened ? opened.secret : null;
  };
  const current = read(secrets?.current ?? null);
  return current === null ? undefined : { current, previous: read(secrets?.previous ?? null), previousUntil: secrets?.previousUntil ?? null };
}
