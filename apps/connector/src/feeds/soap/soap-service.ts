import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { SoapFeed, SourceSpec } from '@simpul/adapter-kit';
import { checkEnvelope } from '@simpul/adapter-kit/host';
import { languageOf, Problem, PROBLEM_CODES, rememberCaller, SignIn, toProblem } from '@simpul/platform';
import { asAnswer, dataTypeOf, idempotencyKeyOf, requireOwn } from '../../http/check-request.ts';
import { DeclaredFeeds, type DeclaredFeed } from '../declared-feeds.ts';
import { FeedIntake } from '../feed-intake.ts';
import { FeedMetrics } from '../feed-metrics.ts';
import { answerMessage, faultOf, type SoapAnswer } from './soap-answer.ts';
import { writeWsdl } from './write-wsdl.ts';

/** How long a message waits while another of the same source is read. */
const PATIENCE_MS = 10_000;
/** The namespace of faults where there is no service. */
const NO_SERVICE = 'urn:simpul:soap';

/** Of Fastify's request, what a call is made of. */
export interface SoapCall {
  headers: IncomingHttpHeaders;
  body: unknown;
}

type Found = DeclaredFeed & { spec: SoapFeed };

/** The SOAP 1.1 services of the adapters that declare one. */
@Injectable()
export class SoapService {
  private readonly logger = new Logger('Soap');
  private readonly metrics = new FeedMetrics();

  constructor(
    private readonly declared: DeclaredFeeds,
    private readonly signIn: SignIn,
    private readonly intake: FeedIntake,
  ) {}

  /** Throws `Problem` `not-found`. */
  wsdl(agency: string, address: string): string {
    const { spec, adapter } = this.find(agency);
    return writeWsdl(spec, { title: adapter.spec.title, address, source: adapter.spec.source as Extract<SourceSpec, { format: 'xml' }> });
  }

  /** Never throws: what goes wrong is a Fault. */
  async call(agency: string, call: SoapCall): Promise<SoapAnswer> {
    const language = languageOf(call.headers['accept-language']);
    let found: Found | undefined;
    try {
      found = this.find(agency);
      return await this.take(found, call);
    } catch (error) {
      const problem = toProblem(asAnswer(error));
      if (problem.code === 'internal') this.logger.error({ msg: 'unexpected error', agency, err: error });
      if (found && PROBLEM_CODES[problem.code].status >= 500) this.metrics.failed({ agency, feed: found.spec.name });
      return faultOf(problem, found?.spec.namespace ?? NO_SERVICE, language);
    }
  }

  private async take({ agency, spec }: Found, call: SoapCall): Promise<SoapAnswer> {
    const { headers, body } = call;
    const caller = await this.signIn.callerOf(headers.authorization);
    rememberCaller(call, caller);
    requireOwn(caller, agency);
    const wanted = { namespace: spec.namespace, name: `${spec.operation}Request` };
    const input = {
      agency, feed: spec.name, body: (body as Readable | undefined) ?? Readable.from([]), contentType: dataTypeOf(headers),
      parts: [idempotencyKeyOf(headers) ?? randomUUID()], checkHead: (head: Buffer) => checkEnvelope(head, wanted),
    };
    const receipt = await this.intake.take(input, AbortSignal.timeout(PATIENCE_MS));
    this.metrics.looked(input, { succeededAt: new Date() }, receipt.counts);
    return answerMessage(receipt, spec, languageOf(headers['accept-language']));
  }

  private find(agency: string): Found {
    const found = this.declared.all().find((feed) => feed.agency === agency && feed.spec.kind === 'soap');
    if (found === undefined) throw new Problem('not-found', { detail: { en: `${agency} has no SOAP service here: its adapter declares no feed of kind soap`, id: `${agency} tidak punya layanan SOAP di sini: adaptornya tidak mendeklarasikan feed soap` } });
    return found as Found;
  }
}
