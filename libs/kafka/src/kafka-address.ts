export interface KafkaAddress {
  /** `host:port`, comma-separated. */
  brokers: string;
  clientId: string;
}

/** How the brokers of somebody else's Kafka want to be spoken to. */
export interface BrokerSecurity {
  /** `ca`: the authority's certificate (PEM), where it is none that everybody knows. */
  tls?: { ca?: string } | undefined;
  sasl?: { mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'; username: string; password: string } | undefined;
}

export function brokersOf({ brokers }: Pick<KafkaAddress, 'brokers'>): { host: string; port: number }[] {
  return brokers.split(',').map((broker) => {
    const colon = broker.lastIndexOf(':');
    return { host: broker.slice(0, colon), port: Number(broker.slice(colon + 1)) };
  });
}
