import { ownTimes, type CallFrame, type Profile } from './profile.ts';

/** What a record's way through the connector is made of. */
export const WORK = ['parse', 'translate', 'validate', 'serialize', 'client', 'garbage collection', 'other'] as const;
export type Work = (typeof WORK)[number];

/** Whose work a function of these files is. */
const PLACES: readonly (readonly [RegExp, Work])[] = [
  [/adapter-kit\/.*\/readers\//, 'parse'],
  [/\/(agencies|adapter-kit)\//, 'translate'],
  [/\/contract\//, 'validate'],
  [/seal-events/, 'serialize'],
  [/@platformatic\/kafka|kafkajs|\/libs\/kafka\//, 'client'],
];

/** Shares of the CPU time, which make 1 together. What no file of ours called, and what runs between, is `other`. */
export function splitOf(profile: Profile): Record<Work, number> {
  const work = workOfNodes(profile);
  const spent = Object.fromEntries(WORK.map((one) => [one, 0])) as Record<Work, number>;
  for (const [id, time] of ownTimes(profile)) {
    const kind = work.get(id);
    if (kind !== undefined) spent[kind] += time;
  }
  const total = WORK.reduce((sum, kind) => sum + spent[kind], 0);
  return Object.fromEntries(WORK.map((kind) => [kind, total === 0 ? 0 : spent[kind] / total])) as Record<Work, number>;
}

/** Of each node: that of the nearest frame up its stack which is somebody's. No work at all where the process only waited. */
function workOfNodes({ nodes }: Profile): Map<number, Work | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const work = new Map<number, Work | undefined>();
  const visit = (id: number, above: Work): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { functionName } = node.callFrame;
    const own = functionName === '(garbage collector)' ? 'garbage collection' : (placeOf(node.callFrame) ?? above);
    work.set(id, functionName === '(idle)' ? undefined : own);
    for (const child of node.children ?? []) visit(child, own);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, 'other');
  return work;
}

function placeOf({ url }: CallFrame): Work | undefined {
  return PLACES.find(([pattern]) => pattern.test(url))?.[1];
}
