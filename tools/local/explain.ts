/** Something that the person at the keyboard can mend: printed as one line, exit 1, no stack trace. */
export class Explained extends Error {}

/** Runs a command's main function; what is `Explained` ends it with its one line. */
export async function runCommand(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(`simpul: ${error.message}`);
    process.exitCode = 1;
  }
}
