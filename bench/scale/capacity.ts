/** What one event costs, as measured. CPU-seconds unless said. */
export interface Costs {
  /** Handed over in batches of 100 records. */
  connectorBatched: number;
  /** Handed over in a request of its own. */
  connectorSingle: number;
  /** Copied to its lanes. */
  router: number;
  /** Read from one lane over pull. */
  gateway: number;
  tasks: number;
  remoteWork: number;
  /** PostgreSQL's, to keep who works where. */
  postgres: number;
  /** Kafka's, to take it into the log. */
  kafkaIn: number;
  /** PostgreSQL's, to note the batch that a request of its own is. */
  postgresSingle: number;
  /** Kafka's, to hand it to the router and take its lane records. */
  kafkaRouted: number;
  /** Kafka's, to hand it to tasks and to remote-work. */
  kafkaHanded: number;
  /** Kafka's, to hand one lane record to a gateway. */
  kafkaPulled: number;
  /** Bytes. */
  inLog: number;
  /** Bytes of all its lane records together. */
  inLanes: number;
}

export interface Country {
  /** Events a second in the busiest minutes. */
  peak: number;
  perDay: number;
  /** Lanes an event goes to. */
  copies: number;
}

/** What a part of the bus needs at the peak. */
export interface Need {
  part: string;
  cores: number;
  /** Cores that can work at it side by side, whatever is bought; left out: as many as one likes. */
  atMost?: number;
  because?: string;
}

export interface Capacity {
  needs: Need[];
  /** Where the most of what can be had is used. */
  first: Need;
  /** How many times the load the first one still carries. */
  room: number;
  diskPerDay: number;
}

/** Lanes that an event goes to, in the measured load and in the country. */
export const COPIES = 4;
const PARTITIONS = 24;
/** Of a PostgreSQL primary; more can be bought, two primaries can't. */
const PRIMARY_CORES = 16;
/** Every byte stands on three brokers: each of the two others takes it in about as its leader does. */
export const REPLICAS = 3;

/** What carries a country, and which part is the first that no further machine helps. */
export function capacityFor(costs: Costs, { peak, perDay, copies }: Country): Capacity {
  const partitions = { atMost: PARTITIONS, because: `${PARTITIONS} partitions of the log, one core each` };
  const needs: Need[] = [
    { part: 'connectors, all in batches', cores: peak * costs.connectorBatched },
    { part: 'connectors, every event in a request of its own', cores: peak * costs.connectorSingle },
    { part: 'routers', cores: peak * costs.router, ...partitions },
    { part: 'tasks, passing over what is no task', cores: peak * costs.tasks, ...partitions },
    { part: 'remote-work', cores: peak * costs.remoteWork, ...partitions },
    { part: 'gateways, every lane read in pages of 500', cores: peak * copies * costs.gateway },
    { part: 'one reader of everything', cores: peak * costs.gateway, atMost: 1, because: 'a lane is one partition, read in order: one core of one gateway' },
    { part: 'PostgreSQL, every event in a request of its own', cores: peak * (costs.postgres + costs.postgresSingle), atMost: PRIMARY_CORES, because: `one primary, of ${PRIMARY_CORES} cores here` },
    { part: 'Kafka, all brokers, events in batches', cores: peak * (REPLICAS * (costs.kafkaIn + costs.kafkaRouted) + costs.kafkaHanded + copies * costs.kafkaPulled) },
  ];
  const first = needs.reduce((most, need) => (shareOf(need) > shareOf(most) ? need : most));
  return { needs, first, room: 1 / shareOf(first), diskPerDay: perDay * REPLICAS * (costs.inLog + costs.inLanes) };
}

/** Of what can work at it; 0 where there is no end of it. */
export function shareOf({ cores, atMost }: Need): number {
  return atMost === undefined ? 0 : cores / atMost;
}
