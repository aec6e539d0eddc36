import { PROBLEM_CODES } from './problem-codes.ts';
import type { Problem } from './problem.ts';

export type Language = 'en' | 'id';

/** `id` when it is asked for at least as much as English, English when more; `otherwise` when neither is asked for. */
export function languageOf(acceptLanguage: string | undefined, otherwise: Language = 'en'): Language {
  const weight = { en: 0, id: 0 };
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const match = /^(en|id|in)\b[a-z-]*(?:\s*;\s*q=([\d.]+))?$/.exec(part.trim());
    if (match === null) continue;
    const language = match[1] === 'en' ? 'en' : 'id';
    weight[language] = Math.max(weight[language], match[2] === undefined ? 1 : Number(match[2]) || 0);
  }
  if (weight.id === 0 && weight.en === 0) return otherwise;
  if (weight.id === weight.en) return /^\s*i[dn]\b/i.test(acceptLanguage ?? '') ? 'id' : 'en';
  return weight.id > weight.en ? 'id' : 'en';
}

/** The body of `application/problem+json`; `instance` is the request's id, which stands in our log too. */
export function renderProblem(problem: Problem, language: Language, instance: string): Record<string, unknown> {
  const { status, [language]: text } = PROBLEM_CODES[problem.code];
  const { detail, pointer, errors, extra } = problem.about;
  const said = typeof detail === 'string' ? detail : detail?.[language];
  return {
    ...extra,
    type: `urn:simpul:problem:${problem.code}`,
    title: text.title,
    status,
    ...(said === undefined ? {} : { detail: said }),
    code: problem.code,
    hint: text.hint,
    instance: `urn:simpul:request:${instance}`,
    ...(pointer === undefined ? {} : { pointer }),
    ...(errors === undefined ? {} : { errors }),
  };
}
