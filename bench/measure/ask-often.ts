import { setTimeout as sleep } from 'node:timers/promises';
import { KeptConnection } from './kept-connection.ts';

export interface Question {
  path: string;
  authorization: string;
}

/** Asks one question on a steady beat until told to stop; milliseconds per answer, from when it was to be asked: an app that is late is not forgiven. */
export async function askOften(url: string, { path, authorization }: Question, beatMs: number, isOver: (asked: number) => boolean): Promise<number[]> {
  const connection = await KeptConnection.open(url);
  const took: number[] = [];
  try {
    for (const began = performance.now(); !isOver(took.length); ) {
      const due = began + took.length * beatMs;
      await sleep(Math.max(0, due - performance.now()));
      const { status, body } = await connection.request('GET', path, { authorization });
      if (status !== 200) throw new Error(`${path} answered ${status}: ${body.toString().slice(0, 300)}`);
      took.push(performance.now() - due);
    }
    return took;
  } finally {
    connection.close();
  }
}
