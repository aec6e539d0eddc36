import { describe, expect, it } from '@jest/globals';
import { detectFormat } from './detect-format.ts';

describe('given the beginning of a body', () => {
  it.each<[string | Buffer, string]>([
    ['{"a":1}', 'json'],
    ['  \n[', 'json'],
    ['null\n', 'json'],
    ['\ufeff[1]', 'json'],
    [Buffer.from('\ufeff{"a":1}', 'utf16le'), 'json'],
    ['NIP;Nama\n', 'csv'],
    ['nullable;x\n', 'csv'],
    [Buffer.from('\ufeffNIP\tNama', 'utf16le'), 'csv'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['<!-- note --><Envelope/>', 'xml'],
    ['\n <soapenv:Envelope>', 'xml'],
    ['<p:Envelope xmlns:p="http://schemas.xmlsoap.org/soap/envelope/">', 'xml'],
    ['<body:pegawai>', 'xml'],
    ['<head-of-office>', 'xml'],
    [Buffer.from('\ufeff<a/>', 'utf16le').swap16(), 'xml'],
    [Buffer.from('PK\u0003\u0004rest', 'latin1'), 'xlsx'],
  ])('when it is %j, then the format is %s', (head, format) => {
    expect(detectFormat(Buffer.from(head as string), 'xlsx')).toBe(format);
  });

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \r\n ', 'empty-file'],
    ['a byte order mark alone', '\ufeff', 'empty-file'],
    ['a web page', '<html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'legacy-xls'],
    ['a web page with a doctype', ' <!DOCTYPE HTML>', 'legacy-xls'],
    ['a table alone', '<TABLE border=1>', 'legacy-xls'],
    ['a comment and a table', '<!-- x --><!-- y --> <table>', 'legacy-xls'],
    ['an XHTML page', '<?xml version="1.0"?>\n<html>', 'legacy-xls'],
    ['a paragraph', '<p>', 'legacy-xls'],
    ['a line break', '<br/>', 'legacy-xls'],
    ['a PDF document', '%PDF-1.7\n1 0 obj', 'unknown-format'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unknown-format'],
    ['UTF-16 without its mark', Buffer.from('NIP;Nama\n', 'utf16le'), 'wrong-encoding'],
    ['UTF-16 without its mark, big end first', Buffer.from('NIP;Zoë\n', 'utf16le').swap16(), 'wrong-encoding'],
    ['records of Excel 2', Buffer.from('0900040007001000', 'hex'), 'legacy-xls'],
    ['records of Excel 3', Buffer.from('09020600000010000000', 'hex'), 'legacy-xls'],
    ['records of Excel 5, as small programs write them', Buffer.from('0908080000001000000000000402', 'hex'), 'legacy-xls'],
    ['a web archive', 'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related; boundary="x"', 'legacy-xls'],
    ['Excel 2003’s XML', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'legacy-xls'],
  ])('when it is %s, then it is not read, and says what to do', (_, head, code) => {
    expect(() => detectFormat(Buffer.from(head as string), 'xlsx')).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(/\w/) }));
  });

  it.each<['csv' | 'xlsx' | 'json' | 'xml', string, RegExp]>([
    ['csv', 'legacy-xls', /save it as \.xlsx/],
    ['xlsx', 'legacy-xls', /save it as \.xlsx/],
    ['json', 'wrong-format', /Send the file as JSON/],
    ['xml', 'wrong-format', /Send the file as XML/],
  ])('when it is a web page or an old workbook where %s is wanted, then the advice leads to that', (wanted, code, hint) => {
    for (const head of ['<html><h1>502 Bad Gateway</h1>', '<h1>502</h1>', '\t\b\b\0\0\0']) {
      expect(() => detectFormat(Buffer.from(head), wanted)).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(hint) }));
    }
  });

  it('when it is many comments, then it costs no more than its length', () => {
    expect(detectFormat(Buffer.from(`${'<!---->'.repeat(9_000)}<a>`), 'xml')).toBe('xml');
    expect(detectFormat(Buffer.from('<!--'.repeat(16_000)), 'xml')).toBe('xml');
  });
});
