/** What a story is told and checked with. */
export interface Teller {
  heading(text: string): void;
  say(line: string): void;
  /** A claim of the story: told only when it does not hold. */
  check(holds: boolean, claim: string): void;
}

/** Tells the story to whoever sits at the terminal. */
export class TerminalTeller implements Teller {
  private readonly failures: string[] = [];
  private step = 0;
  private checks = 0;

  heading(text: string): void {
    console.log(`\n${++this.step}. ${text}`);
  }

  say(line: string): void {
    console.log(line === '' ? '' : `   ${line}`);
  }

  check(holds: boolean, claim: string): void {
    this.checks += 1;
    if (holds) return;
    this.failures.push(`step ${this.step}: ${claim}`);
    console.log(`   !! not so: ${claim}`);
  }

  /** The exit code of the whole. */
  end(): number {
    const { failures, checks } = this;
    console.log('');
    for (const failure of failures) console.error(`FAILED: ${failure}`);
    console.log(failures.length === 0 ? `Everything came as it should: ${checks} claims checked.` : `${failures.length} of ${checks} claims do not hold.`);
    return failures.length === 0 ? 0 : 1;
  }
}
