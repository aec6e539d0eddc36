/** What becomes of a call: it works, it fails with nothing done, or it fails although it was done. */
export type Fate = 'done' | 'failed' | 'answer-lost';

export interface Turn {
  owner: number;
  /** Whether it can go now; one that can not is passed over. */
  ready(): boolean;
  go(fate: Fate): void;
  /** Its caller died: what it asked of the other side may still happen there. */
  orphan(happens: boolean): void;
}

/** Every call of a simulated process to the outside waits here for its turn: so any interleaving can be played, and played again. */
export class Turns {
  private readonly waiting = new Set<Turn>();

  /** `effect` is what the call does; it may say that it can not, by throwing. */
  take<T>(owner: number, effect: () => T, ready: () => boolean = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      const turn: Turn = {
        owner,
        ready,
        go: (fate) => {
          this.waiting.delete(turn);
          try {
            const result = fate === 'failed' ? undefined : effect();
            if (fate === 'done') resolve(result as T);
            else reject(new Error(fate));
          } catch (error) {
            reject(error);
          }
        },
        orphan: (happens) => {
          this.waiting.delete(turn);
          if (happens) swallow(effect);
        },
      };
      this.waiting.add(turn);
    });
  }

  ready(): Turn[] {
    return [...this.waiting].filter((turn) => turn.ready());
  }

  of(owner: number): Turn[] {
    return [...this.waiting].filter((turn) => turn.owner === owner);
  }
}

function swallow(effect: () => unknown): void {
  try {
    effect();
  } catch {
    // Nobody is left to hear of it.
  }
}
