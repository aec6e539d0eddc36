import { Inject, Injectable } from '@nestjs/common';
import type { IndonesianZone } from '@simpul/contract';
import {
  claimsOn, localDate, localTime, placementOn, putClaim, speakersFor, spellsOf, summarize, summarizeByRegion, todayOf, whoHolds, zoneOfPerson,
  type CountScope, type DayClaim, type RemoteWorkReader,
} from '@simpul/domain';
import { AgencyRegistry, Problem, REMOTE_WORK_READER, type CallerInfo } from '@simpul/platform';
import { Clock } from '../clock.ts';
import { OwnAgency } from '../staff/own-agency.ts';
import { StaffSubjects } from '../staff/staff-subjects.ts';
import { viewClaim, type ResolvedDto, type SummaryQuery, type WorkLocationDto, type WorkSummaryDto } from './work-location.dto.ts';

const STATUS_CHANGED = 'id.go.asn.worklocation.status-changed.v1';
const ZONES: readonly IndonesianZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

/** Who works where. */
@Injectable()
export class WorkLocations {
  constructor(
    @Inject(REMOTE_WORK_READER) private readonly reader: RemoteWorkReader,
    private readonly registry: AgencyRegistry,
    private readonly own: OwnAgency,
    private readonly subjects: StaffSubjects,
    private readonly clock: Clock,
  ) {}

  /** Throws `Problem` `not-found`: also for employees of whom the caller may see nothing. */
  async of(caller: CallerInfo, subject: string, asked: string | undefined): Promise<WorkLocationDto> {
    const now = this.clock.now();
    const visible = await this.subjects.visible(await this.own.of(caller), subject, asked);
    if (visible === undefined) throw new Problem('not-found');
    const { person, date, sight } = visible;
    const stored = (await this.reader.day(subject, date))?.claims ?? [];
    // What is to come stands in no day yet; leaves and approved arrangements tell it already.
    const coming = date > todayOf(person.placements, now) ? claimsOn(spellsOf(person.arrangements, person.leaves), date) : [];
    const claims = coming.reduce<readonly DayClaim[]>(putClaim, stored);
    const placement = placementOn(person.placements, date);
    const holds = whoHolds(claims, placement && speakersFor(placement));
    const said = claims.toSorted((one, other) => Number(other === holds) - Number(one === holds));
    const { agency = '', zone = 'Asia/Jakarta' } = placement ?? {};
    return { employeeId: subject, localDate: date, timeZone: zone, agency, status: holds?.status ?? 'NOT_REPORTED', said: said.map((claim) => viewClaim(claim, sight)), asOf: localTime(now, zoneOfPerson(person.placements, now)) };
  }

  /** Counts of all whom the caller may read about, in a region with all that lies in it. */
  async summary(caller: CallerInfo, { region, date }: SummaryQuery): Promise<WorkSummaryDto> {
    const agency = await this.own.of(caller);
    const { agencies } = this.own.scopeOf(agency, STATUS_CHANGED);
    const dates = this.datesOf(date);
    const { headcounts, counts, asOf } = await this.reader.counts({ agencies, region, date: dates, depth: region === undefined ? 2 : 5 });
    const single = date ?? this.singleDate(dates, region);
    return {
      ...(region === undefined ? {} : { region }),
      ...(single === undefined ? {} : { date: single }),
      ...summarize(headcounts, counts),
      asOf: localTime(asOf, agency.timeZone),
      byRegion: region !== undefined && region.length > 2 ? [] : summarizeByRegion(headcounts, counts).map((one) => ({ ...one, ...this.nameOf(one.region) })),
    };
  }

  async resolve(caller: CallerInfo, identifiers: readonly string[]): Promise<ResolvedDto> {
    return { subjects: await this.subjects.ownSubjects(await this.own.of(caller), identifiers) };
  }

  /** One date for all, or today in each province's own zone. */
  private datesOf(date: string | undefined): CountScope['date'] {
    if (date !== undefined) return { byProvince: new Map(), otherwise: date };
    const now = this.clock.now();
    const today = new Map(ZONES.map((zone) => [zone, localDate(now, zone)]));
    const provinces = this.registry.directory().all().filter(({ kind }) => kind === 'province');
    return { byProvince: new Map(provinces.flatMap(({ regionCode, timeZone }) => (regionCode === undefined ? [] : [[regionCode, today.get(timeZone) ?? '']]))), otherwise: localDate(now, 'Asia/Jakarta') };
  }

  private singleDate({ byProvince, otherwise }: CountScope['date'], region: string | undefined): string | undefined {
    if (region !== undefined) return byProvince.get(region.slice(0, 2)) ?? otherwise;
    return [...byProvince.values()].every((date) => date === otherwise) ? otherwise : undefined;
  }

  private nameOf(region: string): { name?: string } {
    const name = this.registry.directory().byRegionCode(region)?.name;
    return name === undefined ? {} : { name };
  }
}
