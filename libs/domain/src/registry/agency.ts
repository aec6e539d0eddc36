export type { Agency, AgencyKind, IndonesianZone } from '@simpul/contract';
