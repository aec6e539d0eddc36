/** Counts failed sign-ins per client id in fixed windows; bounded in memory. */
export class AttemptLimiter {
  private readonly failures = new Map<string, { count: number; until: number }>();

  constructor(
    private readonly allowed = 10,
    private readonly windowMs = 60_000,
    private readonly tracked = 10_000,
  ) {}

  /** Seconds to wait before the next attempt; 0 = go on. */
  waitSeconds(id: string, now: number): number {
    const seen = this.failures.get(id);
    if (seen === undefined || seen.until <= now || seen.count < this.allowed) return 0;
    return Math.ceil((seen.until - now) / 1_000);
  }

  failed(id: string, now: number): void {
    const seen = this.failures.get(id);
    if (seen !== undefined && seen.until > now) {
      seen.count += 1;
      return;
    }
    this.failures.delete(id);
    if (this.failures.size >= this.tracked) this.failures.delete(this.failures.keys().next().value as string);
    this.failures.set(id, { count: 1, until: now + this.windowMs });
  }

  succeeded(id: string): void {
    this.failures.delete(id);
  }
}
