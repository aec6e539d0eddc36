/** One of the two servers behind the bus, as a fault test may treat it. */
export interface Part {
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again at the same address with the same data. */
  restart(): Promise<void>;
}

export interface Parts {
  brokers: string;
  databaseUrl: string;
  kafka: Part;
  postgres: Part;
  stop(): Promise<void>;
}
