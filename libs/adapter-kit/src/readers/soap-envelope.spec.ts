import { describe, expect, it } from '@jest/globals';
import { checkEnvelope, EnvelopeRefused, UnreadableBody } from './index.ts';

const WANTED = { namespace: 'urn:simpeg:contoh:v1', name: 'KirimMutasiRequest' };
const MESSAGE = '<m:KirimMutasiRequest xmlns:m="urn:simpeg:contoh:v1"/>';
const envelope = (body: string, { header = '', ns = 'http://schemas.xmlsoap.org/soap/envelope/', prolog = '' } = {}) => `${prolog}<s:Envelope xmlns:s="${ns}">${header}<s:Body>${body}</s:Body></s:Envelope>`;

function verdict(xml: string | Buffer): unknown {
  try {
    checkEnvelope(Buffer.from(xml as string), WANTED);
    return 'taken';
  } catch (error) {
    if (error instanceof EnvelopeRefused) return error.fault;
    if (error instanceof UnreadableBody) return error.code;
    throw error;
  }
}

describe('the beginning of a SOAP message', () => {
  it.each([
    ['the message', envelope(MESSAGE)],
    ['its namespace as the default', envelope('<KirimMutasiRequest xmlns="urn:simpeg:contoh:v1">')],
    ['a header that is for others to understand', envelope(MESSAGE, { header: '<s:Header><a:x xmlns:a="urn:a" s:mustUnderstand="0"/><b/></s:Header>' })],
    ['a declaration of ISO-8859-1', Buffer.from(envelope(MESSAGE, { prolog: '<?xml version="1.0" encoding="ISO-8859-1"?><!-- Merprès -->' }), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${envelope(MESSAGE)}`, 'utf16le')],
    ['what follows being damaged, which the reader finds with its line', envelope(`${MESSAGE}</x><y`)],
    ['a head that ends in the middle of a letter', Buffer.from(`${envelope(MESSAGE)}é`).subarray(0, -1)],
  ])('given %s, then it is taken', (_, xml) => {
    expect(verdict(xml)).toBe('taken');
  });

  it.each([
    ['SOAP 1.2', envelope(MESSAGE, { ns: 'http://www.w3.org/2003/05/soap-envelope' }), 'VersionMismatch'],
    ['no envelope', '<a/>', 'Client'],
    ['a header to be understood', envelope(MESSAGE, { header: '<s:Header><a:x xmlns:a="urn:a" s:mustUnderstand="1"/></s:Header>' }), 'MustUnderstand'],
    ['another element', envelope('<m:KirimRequest xmlns:m="urn:simpeg:contoh:v1"/>'), 'Client'],
    ['another namespace', envelope('<m:KirimMutasiRequest xmlns:m="urn:lain"/>'), 'Client'],
    ['the element in the header', envelope('', { header: `<s:Header>${MESSAGE}</s:Header>` }), 'Client'],
    ['an empty body', envelope(''), 'Client'],
    ['a header without end', envelope(MESSAGE, { header: `<s:Header><x>${'x'.repeat(70_000)}</x></s:Header>` }).slice(0, 65_536), 'Client'],
    ['a DOCTYPE', `<!DOCTYPE a [<!ENTITY b "c">]>${envelope(MESSAGE)}`, 'dtd-refused'],
    ['tags that do not match', '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"></a>', 'xml-malformed'],
    ['a prefix that nothing stands for', '<s:Envelope/>', 'xml-malformed'],
  ])('given %s, then it is refused as SOAP 1.1 names it', (_, xml, fault) => {
    expect(verdict(xml)).toBe(fault);
  });
});
