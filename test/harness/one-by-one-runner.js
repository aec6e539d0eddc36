import Runner from 'jest-runner';

/** One test file after the other. */
export default class OneByOneRunner extends Runner {
  isSerial = true;
}
