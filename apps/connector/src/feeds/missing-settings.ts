import type { ClientCredentials, FeedSpec, PasswordGrant, RestFeed, TopicFeed } from '@simpul/adapter-kit';
import type { Config } from '@simpul/platform';

/** Variables of the environment that a feed needs and that are not set. */
export function missingSettings(spec: FeedSpec, config: Pick<Config, 'feedsDir' | 'feedSettings' | 'secrets'>): string[] {
  switch (spec.kind) {
    case 'folder':
      return config.feedsDir === undefined ? ['FEEDS_DIR'] : [];
    case 'soap':
      return [];
    case 'topic':
      return notSet(namesInTopic(spec), config);
    case 'rest':
      return notSet(namesInRest(spec), config);
  }
}

/** As an adapter names them. */
interface Names {
  settings: readonly (string | undefined)[];
  secrets: readonly string[];
}

function notSet({ settings, secrets }: Names, { feedSettings, secrets: given }: Pick<Config, 'feedSettings' | 'secrets'>): string[] {
  const variables = [...settings.flatMap((name) => (name === undefined ? [] : [`FEED_${name}`])), ...secrets.map((name) => `SECRET_${name}`)];
  return variables.filter((name) => !feedSettings.has(name) && !given.has(name));
}

function namesInTopic({ brokers, tls, sasl }: TopicFeed): Names {
  return { settings: [brokers, tls?.ca], secrets: sasl === undefined ? [] : [sasl.username, sasl.password] };
}

function namesInRest({ url, auth }: RestFeed): Names {
  switch (auth.kind) {
    case 'none':
      return { settings: [url], secrets: [] };
    case 'key':
      return { settings: [url], secrets: [auth.key] };
    case 'oauth2':
      return { settings: [url, auth.tokenUrl], secrets: secretsOf(auth) };
    case 'two-token':
      return { settings: [url, auth.client.tokenUrl, auth.person.tokenUrl], secrets: [...secretsOf(auth.client), ...secretsOf(auth.person)] };
  }
}

function secretsOf(grant: ClientCredentials | PasswordGrant): string[] {
  return 'clientSecret' in grant ? [grant.clientId, grant.clientSecret] : [grant.clientId, grant.username, grant.password];
}
