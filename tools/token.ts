import { DATA, findRunning } from './local/folders.ts';
import { Explained, runCommand } from './local/explain.ts';
import { mintToken } from './local/mint-token.ts';

await runCommand(async () => {
  const agency = process.argv[2];
  if (agency === undefined) throw new Explained('say which agency: npm run -s token -- kota-makassar');
  const running = findRunning(DATA) ?? findRunning(`${DATA}/demo`);
  if (running === undefined) throw new Explained('no bus runs here; start one with "npm start"');
  console.log(await mintToken(running, agency));
});
