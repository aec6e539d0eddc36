import { DATA, findRunning } from './local/folders.ts';
import { Explained, runCommand } from './local/explain.ts';
import { mintToken } from './local/mint-token.ts';

await runCommand(async () => {
  const [agency, ...flags] = process.argv.slice(2);
  if (agency === undefined) throw new Explained('say which agency: npm run -s token -- kota-makassar');
  const running = findRunning(DATA) ?? findRunning(`${DATA}/demo`);
  if (running === undefined) throw new Explained('no bus runs here; start one with "npm start"');
  if (running.brokers === '') throw new Explained('the bus is still starting; try again in a moment');
  console.log(await mintToken(running, agency, flags));
});
