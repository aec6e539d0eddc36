import type { SoapFeed } from '@simpul/adapter-kit';
import { EnvelopeRefused, explainRefusal, SOAP_1_1 } from '@simpul/adapter-kit/host';
import { isAllRefused } from '@simpul/domain';
import { Problem, PROBLEM_CODES, type Language } from '@simpul/platform';
import { unreadableProblem } from '../../http/answer-receipt.ts';
import type { Receipt, RefusedRecord } from '../../intake/receipt.ts';
import { document, element, text, type Xml } from './xml-text.ts';

/** An answer over HTTP. */
export interface SoapAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Names = Pick<SoapFeed, 'namespace' | 'operation'>;

/** What became of a message; a Fault when nothing of it was accepted. */
export function answerMessage(receipt: Receipt, { namespace, operation }: Names, language: Language): SoapAnswer {
  const { batch = '', counts, unreadable } = receipt;
  if (unreadable) return faultOf(unreadableProblem(unreadable), namespace, language, { receipt, code: unreadable instanceof EnvelopeRefused ? unreadable.fault : 'Client' });
  if (isAllRefused(counts)) return faultOf(new Problem('nothing-accepted'), namespace, language, { receipt });
  const { accepted, unchanged, rejected: rejectedCount } = counts;
  const body = element(`m:${operation}Response`, { 'xmlns:m': namespace }, ...fields({ batch, accepted, unchanged, rejectedCount }), ...receipt.refused.map(refusedOf));
  return { status: 200, headers: {}, body: envelope(body) };
}

/** A SOAP 1.1 Fault: 500, or 401 where signing in would help, so that toolkits ask for the password. */
export function faultOf(problem: Problem, namespace: string, language: Language, { receipt, code = codeOf(problem) }: { receipt?: Receipt; code?: string } = {}): SoapAnswer {
  const { status, en, id } = PROBLEM_CODES[problem.code];
  const [message, messageIndonesian] = [sentence(en.title, detailIn(problem, 'en')), sentence(id.title, detailIn(problem, 'id'))];
  const { batch, counts, refused = [] } = receipt ?? {};
  const about = { code: problem.code, message, hint: en.hint, messageIndonesian, hintIndonesian: id.hint, pointer: problem.about.pointer, ...whereIn(problem), batch, accepted: counts?.accepted };
  const detail = element('m:problem', { 'xmlns:m': namespace }, ...fields(about), ...refused.map(refusedOf));
  const fault = element('soap:Fault', {}, element('faultcode', {}, text(`soap:${code}`)), element('faultstring', {}, text(language === 'id' ? messageIndonesian : message)), element('detail', {}, detail));
  return { status: status === 401 ? 401 : 500, headers: headersOf(problem), body: envelope(fault) };
}

/** `Server`: the same message may be taken another time. */
function codeOf({ code }: Problem): string {
  const { status } = PROBLEM_CODES[code];
  if (status === 401) return 'Client.Authentication';
  return status >= 500 || status === 429 || code === 'batch-busy' ? 'Server' : 'Client';
}

function headersOf(problem: Problem): Record<string, string> {
  if (PROBLEM_CODES[problem.code].status === 401) return { 'www-authenticate': 'Basic realm="simpul", Bearer' };
  return codeOf(problem) === 'Server' ? { 'retry-after': String(problem.about.retryAfter ?? 5) } : {};
}

/** Where and why a body could not be read on. */
function whereIn({ about: { extra = {} } }: Problem): { reason?: string; line?: number } {
  const { reason, at } = extra as { reason?: string; at?: { line?: number } };
  return { ...(reason === undefined ? {} : { reason }), ...(at?.line === undefined ? {} : { line: at.line }) };
}

function detailIn({ about: { detail } }: Problem, language: Language): string | undefined {
  return typeof detail === 'object' ? detail[language] : detail;
}

const sentence = (title: string, detail: string | undefined) => (detail === undefined ? title : `${title}: ${detail}`);

function refusedOf({ index, at, refusal }: RefusedRecord): Xml {
  const [en, id] = [explainRefusal(refusal, 'en'), explainRefusal(refusal, 'id')];
  const line = 'line' in at ? at.line : 0;
  return element('rejected', {}, ...fields({ index, line, code: refusal.code, pointer: refusal.pointer, ...en, messageIndonesian: id.message, hintIndonesian: id.hint }));
}

function fields(all: Readonly<Record<string, string | number | undefined>>): Xml[] {
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [element(name, {}, text(value))]));
}

function envelope(body: Xml): string {
  return document(element('soap:Envelope', { 'xmlns:soap': SOAP_1_1 }, element('soap:Body', {}, body)));
}
