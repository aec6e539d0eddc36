import type { Agency, AgencyDirectory } from './agency.ts';

/** Look-ups over these agencies. A code that two of them claim finds neither: whose staff it is would be a guess. */
export function directoryOf(agencies: readonly Agency[]): AgencyDirectory {
  const all = [...agencies];
  const byId = new Map(all.map((agency) => [agency.id, agency]));
  const byBknCode = unambiguous(all, ({ bknCode }) => bknCode);
  const byRegionCode = unambiguous(all.filter(governsRegion), ({ regionCode }) => regionCode);
  return {
    byId: (id) => byId.get(id),
    byBknCode: (code) => byBknCode.get(code),
    byRegionCode: (code) => byRegionCode.get(code),
    all: () => all,
  };
}

function unambiguous(agencies: readonly Agency[], codeOf: (agency: Agency) => string | undefined): Map<string, Agency> {
  const found = new Map<string, Agency>();
  const disputed = new Set<string>();
  for (const agency of agencies) {
    const code = codeOf(agency);
    if (code === undefined) continue;
    if (found.has(code)) disputed.add(code);
    found.set(code, agency);
  }
  for (const code of disputed) found.delete(code);
  return found;
}

const governsRegion = ({ kind }: Agency) => kind === 'province' || kind === 'regency' || kind === 'city';
