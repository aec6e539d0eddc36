export interface KafkaAddress {
  /** `host:port`, comma-separated. */
  brokers: string;
  clientId: string;
}

export function brokersOf({ brokers }: Pick<KafkaAddress, 'brokers'>): { host: string; port: number }[] {
  return brokers.split(',').map((broker) => {
    const colon = broker.lastIndexOf(':');
    return { host: broker.slice(0, colon), port: Number(broker.slice(colon + 1)) };
  });
}
