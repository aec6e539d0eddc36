import { openSteps, type Arrangement, type ArrangementRefusal, type RequestRefusal } from '@simpul/domain';
import { Problem } from '@simpul/platform';

/** Why an arrangement can't be asked for, or a step not be taken, as the caller sees it. `arrangement`: as it stands. */
export function refuse(refused: ArrangementRefusal | RequestRefusal, arrangement?: Arrangement): never {
  const extra = arrangement === undefined ? {} : standing(arrangement);
  switch (refused.refusal) {
    case 'kept-elsewhere':
      throw new Problem('reported-arrangement', { extra });
    case 'illegal-step':
      throw new Problem('illegal-step', { extra });
    case 'reason-missing':
      throw badRequest('/reason', 'say why', 'sebutkan alasannya');
    case 'overlap':
      throw new Problem('arrangement-overlap', { extra: { ...extra, with: refused.with, date: refused.date } });
    case 'period-over':
      throw badRequest('/endDate', `its last day, ${refused.endDate}, is over`, `hari terakhirnya, ${refused.endDate}, sudah lewat`);
    case 'period-reversed':
      throw badRequest('/endDate', 'the last day lies before the first', 'hari terakhir mendahului hari pertama');
    case 'period-too-long':
      throw badRequest('/endDate', 'the period is longer than a year; ask for the rest later', 'masa lebih dari setahun; ajukan sisanya kemudian');
    case 'place-missing':
      throw badRequest('/locationKind', 'say where: HOME, OTHER or OTHER_OFFICE', 'sebutkan tempatnya: HOME, OTHER, atau OTHER_OFFICE');
    case 'no-such-policy':
      throw badRequest('/policyId', 'no such policy is addressed to your agency; GET /v1/flexwork/policies lists them', 'tidak ada kebijakan ini untuk instansi Anda; daftarnya di GET /v1/flexwork/policies');
    case 'outside-policy':
      throw badRequest('/startDate', `the policy holds from ${refused.startDate} to ${refused.endDate}`, `kebijakan berlaku ${refused.startDate} sampai ${refused.endDate}`);
    case 'supersedes-nothing':
      throw badRequest('/supersedes', 'this employee has no such arrangement that still stands', 'pegawai ini tidak punya pengaturan tersebut yang masih berlaku');
  }
}

/** How an arrangement stands, for who decided on an older state of it. */
export function standing(arrangement: Arrangement): { state: string; revision: number; allowedSteps: readonly string[] } {
  return { state: arrangement.state, revision: arrangement.revision, allowedSteps: openSteps(arrangement) };
}

function badRequest(pointer: string, en: string, id: string): Problem {
  return new Problem('bad-request', { pointer, detail: { en, id } });
}
