import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ReadFolder } from '../../../test/harness/read-folder.ts';
import { until } from '../../../test/harness/until.ts';
import type { RunningDispatcher } from './running-dispatcher.ts';

/** What the file channel promises. */
export function files(running: () => RunningDispatcher): void {
  const agency = 'kota-bandung';
  let folder: ReadFolder;
  const idsIn = () => folder.events().map(({ id }) => id);

  it('given events, when enough or old enough, then files with manifests that are true, and an .ok commits', async () => {
    folder = new ReadFolder(join(running().files, agency, 'masuk'));
    await running().join(agency, { kind: 'file', folder: 'masuk' });
    const ids = await running().put(agency, Array.from({ length: 120 }, (_, i) => `p${i % 7}`));
    await until(() => folder.manifests.length >= 1);
    await until(() => folder.count === 120, () => running().clock.advance(61_000));
    expect(idsIn()).toEqual(ids);
    expect(await running().committed(agency)).toBeUndefined();
    folder.accept();
    await until(async () => (await running().committed(agency)) === 120);
    await until(() => folder.names.length === 0);
  }, 30_000);

  it('given a folder that one subscription writes into, when another is to, then it is not made nor moved there', async () => {
    const other = { agency, subscription: 'lain', secret: null };
    const into = (name: string) => ({ kind: 'file', folder: name }) as const;
    expect(await running().channels.create({ ...other, target: into('masuk') })).toBe(false);
    expect(await running().channels.create({ ...other, target: into('lain') })).toBe(true);
    expect([await running().channels.update(agency, 'lain', into('masuk')), await running().channels.update(agency, 'lain', into('lain'))]).toEqual([false, true]);
    await running().channels.delete(agency, 'lain');
  });

  it('given a dispatcher that starts again, then it goes on behind what stands there', async () => {
    const ids = await running().put(agency, ['p1', 'p2']);
    await until(() => folder.manifests.length === 1, () => running().clock.advance(61_000));
    await running().restart();
    const more = await running().put(agency, ['p3']);
    await until(() => folder.manifests.length === 2, () => running().clock.advance(61_000));
    expect(idsIn()).toEqual([...ids, ...more]);
  }, 30_000);
}
