import { cleanDate, cleanText, draft, reject, required, unlessRefused, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { readDecree, readGrade, readNip, readProposal, remarksOn, type Fields, type Proposal } from './read-proposal.ts';

type Context = TranslateContext<Fields>;

/** A proposal becomes a fact with its decree; until then it says nothing. */
export function tell({ list, state, record }: Proposal, previous: Fields | undefined, context: Context): EventDraft[] {
  if (state === 'STOPPED' && previous && unlessRefused(() => readProposal(previous).state) === 'DECIDED') return refuseTakingBack();
  if (state !== 'DECIDED') return [];
  return [list === 'pensiun' ? tellRetirement(record, context) : tellPromotion(record, context)];
}

/** The reason is passed on as written: Pensiun BUP, Pensiun Atas Permintaan Sendiri … */
function tellRetirement(record: Fields, context: Context): EventDraft {
  const reason = required(cleanText(record.detailLayananNama, '/detailLayananNama'), '/detailLayananNama');
  const effectiveDate = required(cleanDate(record.tmtPensiun, '/tmtPensiun'), '/tmtPensiun', 'date-missing');
  return draft('id.go.asn.employee.retired.v1', { ...commonOf(record, context), reason, effectiveDate });
}

function tellPromotion(record: Fields, context: Context): EventDraft {
  const effectiveDate = required(cleanDate(record.tmtKp, '/tmtKp'), '/tmtKp', 'date-missing');
  return draft('id.go.asn.employee.promoted.v1', { ...commonOf(record, context), newGrade: readGrade(record), effectiveDate });
}

function commonOf(record: Fields, context: Context) {
  const nip = readNip(record);
  const [decree, quality] = [readDecree(record), remarksOn(record, nip)];
  return {
    employeeId: context.employeeId([nip]),
    occurredAt: context.receivedAt,
    ...(Object.keys(decree).length === 0 ? {} : { decree }),
    ...(quality.length === 0 ? {} : { quality }),
  };
}

function refuseTakingBack(): never {
  return reject('operation-unsupported', '/statusUsulanNama', 'the proposal was decided before and is now withdrawn: what was told can not be taken back', 'Tell the person’s present status by another way, such as a change of legal status.', { message: 'Usulan ini sudah diputuskan dan kini dibatalkan: yang sudah dikabarkan tidak dapat ditarik kembali.', hint: 'Kabarkan status pegawai yang sekarang dengan cara lain, misalnya perubahan kedudukan hukum.' });
}
