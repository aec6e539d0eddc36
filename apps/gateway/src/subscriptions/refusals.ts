import { MOST_SUBSCRIPTIONS, type AgencyRules, type ChangedRules, type RulesRefusal } from '@simpul/domain';
import { Problem, type ProblemCode } from '@simpul/platform';

const KINDS: Readonly<Record<RulesRefusal, [code: ProblemCode, en: string, id: string]>> = {
  exists: ['conflict', 'there is a subscription of this name, and it asks for something else: change it with PATCH, or take another name', 'sudah ada langganan dengan nama ini, tetapi isinya lain: ubah dengan PATCH, atau pakai nama lain'],
  missing: ['no-such-subscription', 'there is no subscription of this name; GET /v1/subscriptions lists them', 'tidak ada langganan dengan nama ini; daftarnya di GET /v1/subscriptions'],
  'too-many': ['conflict', `an agency has at most ${MOST_SUBSCRIPTIONS} subscriptions; delete one that is of no more use`, `satu instansi memiliki paling banyak ${MOST_SUBSCRIPTIONS} langganan; hapus yang tidak dipakai`],
  'main-stays': ['conflict', '"main" stays: what is addressed to your agency comes by it', '"main" tidak dapat dihapus: yang ditujukan kepada instansi Anda datang melaluinya'],
  'main-is-own': ['conflict', '"main" holds what is about your agency or addressed to it; make another subscription for more', '"main" memuat hal tentang instansi Anda atau yang ditujukan kepadanya; buat langganan lain untuk selebihnya'],
};

/** The rules as they would be. Throws the `Problem` for why they can not. */
export function requireRules(changed: ChangedRules): AgencyRules {
  if ('rules' in changed) return changed.rules;
  const [code, en, id] = KINDS[changed.refusal];
  throw new Problem(code, { detail: { en, id } });
}
