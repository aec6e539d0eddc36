import type { FeedAlarm, TopicLoss } from '@simpul/domain';

const SHOWN = 5;

/** Records of a topic that nobody will read any more, in words: what they said comes back only by a snapshot. */
export function lossAlarm(topic: string, losses: readonly TopicLoss[]): FeedAlarm {
  const all = losses.slice(0, SHOWN).map(describe);
  const more = losses.length > SHOWN ? ' …' : '';
  return {
    code: 'topic-gap',
    message: `records of the topic ${topic} were lost before they were read: ${all.map(({ en }) => en).join('; ')}${more}. Have the connector take a snapshot, and keep the topic longer.`,
    messageId: `data di topik ${topic} hilang sebelum terbaca: ${all.map(({ id }) => id).join('; ')}${more}. Minta konektor mengambil snapshot, dan simpan topiknya lebih lama.`,
  };
}

function describe(loss: TopicLoss): { en: string; id: string } {
  switch (loss.kind) {
    case 'gap':
      return { en: `partition ${loss.partition}, offsets ${loss.from} to ${loss.to - 1n}`, id: `partisi ${loss.partition}, offset ${loss.from} sampai ${loss.to - 1n}` };
    case 'made-anew':
      return { en: 'the topic was deleted and made again', id: 'topiknya dihapus lalu dibuat lagi' };
    case 'cut-back':
      return { en: `partition ${loss.partition} ends at ${loss.from}, and had been read to ${loss.to}`, id: `partisi ${loss.partition} berakhir di ${loss.from}, padahal sudah dibaca sampai ${loss.to}` };
  }
}
