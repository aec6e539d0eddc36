import { describe, expect, it } from '@jest/globals';
import { AppLogger } from './app-logger.ts';

describe('AppLogger', () => {
  it('given entries with secrets and a database error, when written, then each is one JSON line without them', () => {
    const lines: string[] = [];
    const logger = new AppLogger('spec', 'info', { write: (line: string) => void lines.push(line) });
    logger.log({ msg: 'sent', token: 'aaa', request: { body: 'bbb' } }, 'Context');
    logger.error({ msg: 'failed', err: Object.assign(new Error('words'), { code: '23505', parameters: ['ccc'], detail: 'Key (nip)=(ddd)' }) });
    logger.debug('quiet');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'info', app: 'spec', context: 'Context', msg: 'sent' },
      { level: 'error', msg: 'failed', err: { message: 'words', code: '23505' } },
    ]);
    expect(lines.join('')).not.toMatch(/aaa|bbb|ccc|ddd/);
  });
});
