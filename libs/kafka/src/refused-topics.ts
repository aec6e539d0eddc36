/** Kafka's error codes that no second try heals: too large, not a topic's name, not allowed, refused by policy, not a record. */
const FINAL = new Set([10, 17, 18, 29, 44, 87]);

/** Kafka's error code for a topic that it does not know. */
export const UNKNOWN_TOPIC = 3;

export function isFinal(errorCode: number): boolean {
  return FINAL.has(errorCode);
}

interface ProduceAnswer {
  responses?: readonly { name?: string; topicName?: string; partitionResponses?: readonly { errorCode: number }[] }[];
}

/** The topics for which a failed produce request was refused for good, as far as the answers inside the error tell. */
export function topicsRefusedIn(error: unknown): Set<string> {
  const topics = new Set<string>();
  for (const answer of answersIn(error)) {
    for (const { name, topicName, partitionResponses = [] } of answer.responses ?? []) {
      const topic = name ?? topicName;
      if (topic !== undefined && partitionResponses.some(({ errorCode }) => isFinal(errorCode))) topics.add(topic);
    }
  }
  return topics;
}

function* answersIn(error: unknown): Iterable<ProduceAnswer> {
  if (typeof error !== 'object' || error === null) return;
  const { response, errors } = error as { response?: ProduceAnswer; errors?: unknown };
  if (response !== undefined) yield response;
  if (Array.isArray(errors)) for (const inner of errors) yield* answersIn(inner);
}
