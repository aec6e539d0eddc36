import { localTime, type IndonesianZone, type LaneVerdict, type WhyVerdict } from '@simpul/domain';
import type { FoundEvent } from './find-event.ts';

/** What a verdict's sentence names. */
export interface SentenceParts {
  subscriber: string;
  zone: IndonesianZone;
  window: { from: Date; to: Date };
  event?: Pick<FoundEvent, 'acceptedAt'> | undefined;
  lane?: LaneVerdict | undefined;
  rejection?: { publisher: string; code: string; at: Date } | undefined;
  lastBatches?: readonly { publisher: string; openedAt: Date | null }[] | undefined;
}

export interface Sentence {
  en: string;
  id: string;
}

type Writer = (parts: SentenceParts, show: (at: Date | undefined) => string) => Sentence;

const SENTENCES: Readonly<Record<WhyVerdict, Writer>> = {
  NEVER_RECEIVED: ({ lastBatches = [], window: { from, to } }, show) => {
    const said = (never: string, last: string) => lastBatches.map(({ publisher, openedAt }) => (openedAt === null ? `${publisher} ${never}` : `${publisher} ${last} ${show(openedAt)}`)).join('; ');
    return { en: `No such event that you may see came in from ${show(from)} to ${show(to)}: ${said('has never sent anything', 'sent last at')}.`, id: `Tidak ada event seperti itu yang boleh Anda lihat dari ${show(from)} sampai ${show(to)}: ${said('belum pernah mengirim', 'terakhir mengirim')}.` };
  },
  REJECTED: ({ rejection }, show) => ({
    en: `${rejection?.publisher} sent it at ${show(rejection?.at)}, but it was refused (${rejection?.code}) and has not been mended yet.`,
    id: `${rejection?.publisher} mengirimnya pada ${show(rejection?.at)}, tetapi ditolak (${rejection?.code}) dan belum diperbaiki.`,
  }),
  NOT_ENTITLED: ({ subscriber }) => ({ en: `The event is neither about ${subscriber} nor addressed to it, and ${subscriber} may not read it.`, id: `Event ini bukan tentang ${subscriber} dan tidak ditujukan kepadanya, sehingga ${subscriber} tidak berhak membacanya.` }),
  NOT_SUBSCRIBED_THEN: ({ subscriber, event }, show) => ({
    en: `The event came in at ${show(event?.acceptedAt)}, when no subscription that ${subscriber} has now asked for it.`,
    id: `Event masuk pada ${show(event?.acceptedAt)}, saat belum ada langganan ${subscriber} sekarang ini yang memintanya.`,
  }),
  EXPIRED: ({ subscriber }) => ({ en: `What came then is no longer kept (90 days), and ${subscriber} had not read it.`, id: `Yang masuk saat itu sudah tidak disimpan (90 hari), dan belum dibaca oleh ${subscriber}.` }),
  IN_LANE_UNREAD: ({ subscriber, event, lane }, show) =>
    lane?.coming === true
      ? { en: `The event came in at ${show(event?.acceptedAt)} and is on its way into the lane "${lane.subscription}".`, id: `Event masuk pada ${show(event?.acceptedAt)} dan sedang menuju jalur "${lane.subscription}".` }
      : { en: `The event came in at ${show(event?.acceptedAt)} and waits in the lane "${lane?.subscription}": ${subscriber} has not read so far yet.`, id: `Event masuk pada ${show(event?.acceptedAt)} dan menunggu di jalur "${lane?.subscription}": ${subscriber} belum membaca sampai di sana.` },
  PUSH_FAILING: ({ lane }, show) => ({
    en: `The event waits in the lane "${lane?.subscription}": deliveries have been failing since ${show(lane?.at)} (${lane?.reason}).`,
    id: `Event menunggu di jalur "${lane?.subscription}": pengiriman gagal sejak ${show(lane?.at)} (${lane?.reason}).`,
  }),
  PARKED: ({ lane }) => ({ en: `The receiver of "${lane?.subscription}" refused it, or one before it of the same subject: it is parked until it is released.`, id: `Penerima "${lane?.subscription}" menolaknya, atau yang sebelumnya dari subjek yang sama: event diparkir sampai dilepas.` }),
  SERVED: ({ subscriber, lane }, show) => ({
    en: `The event was handed to ${subscriber} in the lane "${lane?.subscription}" by ${show(lane?.at)}, but its cursor was not committed.`,
    id: `Event sudah diserahkan kepada ${subscriber} lewat jalur "${lane?.subscription}" paling lambat ${show(lane?.at)}, tetapi kursornya belum disimpan.`,
  }),
  COMMITTED: ({ subscriber, lane }, show) => ({
    en: `${subscriber} has received the event in the lane "${lane?.subscription}" by ${show(lane?.at)} and committed that it is handled.`,
    id: `${subscriber} sudah menerima event lewat jalur "${lane?.subscription}" paling lambat ${show(lane?.at)} dan menyatakan sudah menanganinya.`,
  }),
};

export function sentenceOf(verdict: WhyVerdict, parts: SentenceParts): Sentence {
  return SENTENCES[verdict](parts, (at) => (at === undefined ? '?' : localTime(at, parts.zone)));
}
