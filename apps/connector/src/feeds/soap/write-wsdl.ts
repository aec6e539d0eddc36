import type { SoapFeed } from '@simpul/adapter-kit';
import { document, element, text, type Xml } from './xml-text.ts';

export interface WsdlAbout {
  /** What the service is called for people. */
  title: string;
  /** Where it is called. */
  address: string;
  /** Names of the elements of one record, and of the one before them. */
  source: { record: string; header?: string };
}

const XMLNS = { 'xmlns:wsdl': 'http://schemas.xmlsoap.org/wsdl/', 'xmlns:soap': 'http://schemas.xmlsoap.org/wsdl/soap/', 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema' };

/** WSDL 1.1 of a feed: one document/literal operation. */
export function writeWsdl({ namespace, operation, header, record }: SoapFeed, { title, address, source }: WsdlAbout): string {
  const schema = element('xs:schema', { targetNamespace: namespace }, request(operation, header, record, source), response(operation), element('xs:element', { name: 'problem' }, problem()), element('xs:complexType', { name: 'Refused' }, refused()));
  const messages: [name: string, element: string][] = [['Request', `${operation}Request`], ['Response', `${operation}Response`], ['Problem', 'problem']];
  return document(
    element('wsdl:definitions', { name: 'Simpul', targetNamespace: namespace, 'xmlns:tns': namespace, ...XMLNS },
      element('wsdl:documentation', {}, text(title)),
      element('wsdl:types', {}, schema),
      ...messages.map(([name, type]) => element('wsdl:message', { name }, element('wsdl:part', { name: 'parameters', element: `tns:${type}` }))),
      portType(operation),
      binding(operation, namespace),
      element('wsdl:service', { name: 'Simpul' }, element('wsdl:port', { name: 'Simpul', binding: 'tns:Simpul' }, element('soap:address', { location: address }))),
    ),
  );
}

function request(operation: string, header: SoapFeed['header'], { attributes, elements }: SoapFeed['record'], source: WsdlAbout['source']): Xml {
  const before = source.header === undefined || header === undefined ? [] : [element('xs:element', { name: source.header, form: 'qualified', minOccurs: 0 }, element('xs:complexType', {}, ...header.map(attribute)))];
  const fields = Object.entries(elements).map(([name, list]) => (list.length === 0 ? optional(name) : element('xs:element', { name, minOccurs: 0 }, textWith(list))));
  const one = element('xs:complexType', {}, element('xs:all', {}, ...fields), ...attributes.map(attribute));
  return element('xs:element', { name: `${operation}Request` }, sequence(...before, element('xs:element', { name: source.record, form: 'qualified', maxOccurs: 'unbounded' }, one)));
}

function response(operation: string): Xml {
  return element('xs:element', { name: `${operation}Response` }, sequence(required('batch', 'string'), required('accepted', 'long'), required('unchanged', 'long'), required('rejectedCount', 'long'), refusals()));
}

function problem(): Xml {
  return sequence(required('code', 'string'), ...said(), optional('pointer'), optional('reason'), optional('line', 'long'), optional('batch'), optional('accepted', 'long'), refusals());
}

function refused(): Xml {
  return element('xs:sequence', {}, required('index', 'long'), required('line', 'long'), required('code', 'string'), required('pointer', 'string'), ...said());
}

const said = () => ['message', 'hint', 'messageIndonesian', 'hintIndonesian'].map((name) => required(name, 'string'));
const refusals = () => element('xs:element', { name: 'rejected', type: 'tns:Refused', minOccurs: 0, maxOccurs: 'unbounded' });
const sequence = (...children: readonly Xml[]) => element('xs:complexType', {}, element('xs:sequence', {}, ...children));
const required = (name: string, type: 'string' | 'long') => element('xs:element', { name, type: `xs:${type}` });
const optional = (name: string, type: 'string' | 'long' = 'string') => element('xs:element', { name, type: `xs:${type}`, minOccurs: 0 });
const attribute = (name: string) => element('xs:attribute', { name, type: 'xs:string' });
const textWith = (attributes: readonly string[]) => element('xs:complexType', {}, element('xs:simpleContent', {}, element('xs:extension', { base: 'xs:string' }, ...attributes.map(attribute))));

function portType(operation: string): Xml {
  return element('wsdl:portType', { name: 'Simpul' },
    element('wsdl:operation', { name: operation }, element('wsdl:input', { message: 'tns:Request' }), element('wsdl:output', { message: 'tns:Response' }), element('wsdl:fault', { name: 'problem', message: 'tns:Problem' })));
}

function binding(operation: string, namespace: string): Xml {
  const literal = element('soap:body', { use: 'literal' });
  return element('wsdl:binding', { name: 'Simpul', type: 'tns:Simpul' },
    element('soap:binding', { style: 'document', transport: 'http://schemas.xmlsoap.org/soap/http' }),
    element('wsdl:operation', { name: operation },
      element('soap:operation', { soapAction: `${namespace}#${operation}` }),
      element('wsdl:input', {}, literal), element('wsdl:output', {}, literal),
      element('wsdl:fault', { name: 'problem' }, element('soap:fault', { name: 'problem', use: 'literal' }))));
}
