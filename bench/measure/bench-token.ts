import { TokenSigner } from '@simpul/platform';

/** Secret of the apps' access tokens while a benchmark runs; it is gone with its data. */
export const TOKEN_KEY = 'a key for the tokens of benchmarks alone';

/** The header by which an app knows an agency. */
export async function authorizationOf(agency: string): Promise<string> {
  return `Bearer ${await new TokenSigner(TOKEN_KEY).sign(agency, 'bench', 3_600, new Date())}`;
}
