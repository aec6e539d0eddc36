const FIRST_MS = 2_000;
const EVERY_MS = 10_000;

/** Says what is still running when something takes long, and closes with one line of counts. */
export default class ProgressReporter {
  running = new Map();

  onTestFileStart({ path }) {
    const since = Date.now();
    const file = path.slice(path.indexOf(process.cwd()) + process.cwd().length + 1);
    const say = () => process.stderr.write(`… ${file} (${Math.round((Date.now() - since) / 1000)} s)\n`);
    const first = setTimeout(say, FIRST_MS);
    const every = setInterval(say, EVERY_MS);
    this.running.set(path, () => [first, every].forEach(clearTimeout));
  }

  onTestFileResult({ path }) {
    this.running.get(path)?.();
    this.running.delete(path);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites }) {
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)} failed\n`);
  }
}
