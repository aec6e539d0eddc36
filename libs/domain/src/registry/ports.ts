import type { Agency } from './agency.ts';

/** Postgres did not answer in time: the caller answers 503. Thrown by every store. */
export class StoreUnavailable extends Error {}

export interface AgencyStore {
  all(): Promise<Agency[]>;
  byId(id: string): Promise<Agency | undefined>;
  /**
   * Adds those whose id is missing and returns how many; a row that is there stays as it is, since an operator may have
   * corrected it. What changes about an agency already seeded comes by a migration.
   */
  seed(agencies: readonly Agency[]): Promise<number>;
}

export interface Credential {
  id: string;
  agency: string;
  /** scrypt hash, `scrypt$N$r$p$salt$hash` in base64url. */
  secretHash: string;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

export interface CredentialStore {
  add(credential: Credential): Promise<void>;
  byId(id: string): Promise<Credential | undefined>;
  /** Every credential that is revoked or expired and was issued within the last `days`: gateways refresh it every 2 s. */
  revokedIds(): Promise<string[]>;
  revoke(id: string, at: Date): Promise<boolean>;
  /** Oldest first. */
  ofAgency(agency: string): Promise<Credential[]>;
}

/** Small named values that must be one for all apps: the token signing key, the subject key in local mode. */
export interface SettingStore {
  /** Returns the stored value, or stores and returns `initial` (first writer wins). */
  getOrCreate(name: string, initial: () => string): Promise<string>;
}
