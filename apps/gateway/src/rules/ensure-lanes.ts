import { laneSpec, LogUnavailable, type Topics } from '@simpul/domain';
import { TopicMismatch } from '@simpul/kafka';

/** A lane's topic comes before the rules that open it: no router may meet rules whose lane is not there. Throws `LogUnavailable`. */
export async function ensureLanes(topics: Pick<Topics, 'ensure'>, lanes: readonly string[]): Promise<void> {
  try {
    await topics.ensure(lanes.map((lane) => laneSpec(lane)));
  } catch (error) {
    if (error instanceof TopicMismatch) throw error;
    throw new LogUnavailable((error as Error).message, { cause: error });
  }
}
