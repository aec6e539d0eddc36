import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CredentialStore } from '@simpul/domain';
import { CREDENTIAL_STORE, TokenService } from '@simpul/platform';
import soap from 'soap';
import { RunningConnector } from '../test/running-connector.ts';

const AGENCY = 'kota-denpasar';
const SAMPLES = join(import.meta.dirname, '../../../agencies/kota-denpasar/samples');
const HEADER = { attributes: { kodeInstansi: '7571', kodeWilayah: '5171', zona: 'WITA', waktu: '2026-04-01 07:58:12' } };
const promotion = (nip: string, sk: string) => ({ attributes: { aksi: 'KP' }, NIP: nip, NAMA: 'Made Contoh', GOL_LAMA: 'III/c', GOL_BARU: 'III/d', TMT_GOL: '01-04-2026', NO_SK: sk, TGL_SK: '20-03-2026', SATKER: { attributes: { kode: '01.02' }, $value: 'Dinas Kominfo & Statistik' } });
const NIP = '197911302005011904';

let running: RunningConnector;
let credential: { id: string; secret: string };

beforeAll(async () => {
  running = await RunningConnector.start(join(import.meta.dirname, '../test/agencies'), []);
  credential = await running.app.get(TokenService).createCredential(AGENCY);
}, 120_000);

afterAll(async () => {
  await running?.stop();
}, 60_000);

const address = () => `${running.url}/soap/${AGENCY}`;
const basic = ({ id, secret } = credential) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

/** As any toolkit does it: from the WSDL alone. */
async function client(security: soap.ISecurity = new soap.BasicAuthSecurity(credential.id, credential.secret)): Promise<soap.Client> {
  const made = await soap.createClientAsync(`${address()}?wsdl`);
  made.setSecurity(security);
  return made;
}

const send = async (made: soap.Client, message: object): Promise<any> => (await made['KirimMutasiAsync'](message))[0];

async function faultOf(call: Promise<unknown>): Promise<any> {
  const error: any = await call.then(() => undefined, (one: unknown) => one);
  return { status: error.response.status, retryAfter: error.response.headers['retry-after'], ...error.root.Envelope.Body.Fault };
}

const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) => fetch(address(), { method: 'POST', headers: { 'content-type': 'text/xml', authorization: basic(), ...headers }, body });
const wrap = (message: string, header = '') => `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:m="urn:simpeg:contoh:v1">${header}<s:Body>${message}</s:Body></s:Envelope>`;

describe('a SOAP client that knows the WSDL alone', () => {
  it('given good and bad records, then the answer counts them and tells of each that was refused, and the batch is the feed’s', async () => {
    const answer = await send(await client(), { header: HEADER, pegawai: [promotion(NIP, '823.3/1/A'), promotion('1979', '823.3/2/A')] });
    expect(answer).toMatchObject({
      accepted: 1, unchanged: 0, rejectedCount: 1,
      rejected: [{ index: 1, code: 'nip-wrong-length', pointer: '/NIP', hintIndonesian: expect.stringMatching(/\w/), message: expect.not.stringContaining('1979') }],
    });
    expect((await running.call(AGENCY, 'GET', `/v1/batches/${answer.batch}`)).body).toMatchObject({ state: 'complete', feed: 'simpeg', accepted: 1, rejectedCount: 1 });
    expect((await running.call(AGENCY, 'GET', `/v1/rejections?batch=${answer.batch}`)).body.items).toMatchObject([{ code: 'nip-wrong-length' }]);
    expect((await running.call(AGENCY, 'GET', '/v1/feeds')).body.items).toMatchObject([{ feed: 'simpeg', kind: 'soap', state: 'open', lastBatch: { batch: answer.batch } }]);
  });

  it('given the same message again, then nothing changed', async () => {
    const message = { header: HEADER, pegawai: [promotion(NIP, '823.3/1/A')] };
    expect(await send(await client(new soap.BearerSecurity(await running.app.get(TokenService).issueToken(AGENCY, credential.id))), message)).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('given none is any good, then a Client fault with every refusal in both languages', async () => {
    const fault = await faultOf(send(await client(), { header: HEADER, pegawai: [promotion('1979', 'x')] }));
    expect(fault).toMatchObject({ status: 500, faultcode: 'soap:Client', faultstring: 'No record was accepted' });
    expect(fault.detail.problem).toMatchObject({ code: 'nothing-accepted', messageIndonesian: 'Tidak ada baris yang diterima', rejected: { code: 'nip-wrong-length', message: expect.any(String), messageIndonesian: expect.any(String) } });
  });

  it('given a wrong secret, then 401 with a fault, so that the toolkit asks for another', async () => {
    expect(await faultOf(send(await client(new soap.BasicAuthSecurity(credential.id, 'wrong')), { pegawai: [promotion(NIP, 'x')] }))).toMatchObject({ status: 401, faultcode: 'soap:Client.Authentication' });
    const bare = await fetch(address(), { method: 'POST', headers: { 'content-type': 'text/xml' }, body: wrap('') });
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="simpul", Bearer']);
  });

  it('given another agency’s credential, then a Client fault', async () => {
    const other = await running.app.get(TokenService).createCredential('kota-makassar');
    expect(await faultOf(send(await client(new soap.BasicAuthSecurity(other.id, other.secret)), { pegawai: [promotion(NIP, 'x')] }))).toMatchObject({ status: 500, faultcode: 'soap:Client', detail: { problem: { code: 'not-yours' } } });
  });

  it('given a credential that is revoked, then it signs in no more, though it did just now', async () => {
    const revoked = await running.app.get(TokenService).createCredential(AGENCY);
    const made = await client(new soap.BasicAuthSecurity(revoked.id, revoked.secret));
    expect(await send(made, { header: HEADER, pegawai: [promotion(NIP, '823.3/1/A')] })).toMatchObject({ unchanged: 1 });
    await running.app.get<CredentialStore>(CREDENTIAL_STORE).revoke(revoked.id, new Date());
    let answer: unknown;
    do answer = await send(made, { header: HEADER, pegawai: [promotion(NIP, '823.3/1/A')] }).catch((error: any) => error.response.status);
    while (answer !== 401);
  }, 30_000);
});

describe('POST /soap/{agency}', () => {
  it('given the messages that its SIMPEG sends, plain or gzip, then they are taken', async () => {
    for (const body of [readFileSync(join(SAMPLES, 'mutasi.xml')), gzipSync(readFileSync(join(SAMPLES, 'mutasi.xml')))]) {
      const answer = await post(Buffer.from(body));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
      expect(await answer.text()).toMatch(/<m:KirimMutasiResponse xmlns:m="urn:simpeg:contoh:v1"><batch>bat_\w+<\/batch><accepted>\d/);
    }
  });

  it.each([
    ['a SOAP 1.2 envelope', '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body/></e:Envelope>', 'VersionMismatch', 'wrong-format'],
    ['a header that must be understood', wrap('<m:KirimMutasiRequest/>', '<s:Header><a:Security xmlns:a="urn:a" s:mustUnderstand="1"/></s:Header>'), 'MustUnderstand', 'wrong-format'],
    ['another message', wrap('<m:KirimLainRequest/>'), 'Client', 'wrong-format'],
    ['an empty body', wrap(''), 'Client', 'wrong-format'],
    ['no record', wrap('<m:KirimMutasiRequest/>'), 'Client', 'no-header-found'],
    ['no envelope', '<a/>', 'Client', 'wrong-format'],
    ['no XML', '{"a":1}', 'Client', 'wrong-format'],
    ['nothing', '', 'Client', 'empty-file'],
    ['a DOCTYPE', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrap('<m:KirimMutasiRequest/>').slice(21)}`, 'Client', 'dtd-refused'],
    ['XML that is cut off', wrap('<m:KirimMutasiRequest><m:pegawai aksi="KP"><NIP>1').slice(0, 240), 'Client', 'xml-malformed'],
  ])('given %s, then a fault that says so', async (_, body, code, reason) => {
    const answer = await post(body);
    const text = await answer.text();
    expect([answer.status, /<faultcode>soap:(\w+)</.exec(text)?.[1], /<reason>([\w-]+)</.exec(text)?.[1]]).toEqual([500, code, reason]);
    expect(text).toMatch(/<messageIndonesian>[^<]+<\/messageIndonesian>/);
  });

  it('given an agency without such a service, then a fault; and 404 for its WSDL', async () => {
    expect([(await fetch(`${running.url}/soap/kota-makassar`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/xml' } })).status, (await fetch(`${running.url}/soap/kota-makassar?wsdl`)).status]).toEqual([500, 404]);
  });

  it('given Kafka is away, then a Server fault that says when to come back', async () => {
    await running.parts.kafka.kill();
    const fault = await faultOf(send(await client(), { header: HEADER, pegawai: [promotion(NIP, '823.3/9/A')] }));
    expect(fault).toMatchObject({ status: 500, retryAfter: '2', faultcode: 'soap:Server', detail: { problem: { code: 'log-unavailable' } } });
  }, 60_000);
});
