export type { Agency, AgencyDirectory, AgencyKind, IndonesianZone } from '@simpul/contract';
