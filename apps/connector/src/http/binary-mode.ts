import type { IncomingHttpHeaders } from 'node:http';

/** CloudEvents HTTP binding §3.1: the attributes are headers, the body is the data. */
export function isBinaryMode(headers: IncomingHttpHeaders, contentType: string): boolean {
  return headers['ce-specversion'] !== undefined && !contentType.startsWith('application/cloudevents');
}

/** Puts the attributes of the `ce-*` headers around the data. */
export function wrapBinary(headers: IncomingHttpHeaders): (data: unknown) => unknown {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce-') && typeof value === 'string') attributes[name.slice(3)] = decoded(value);
  }
  return (data) => ({ ...attributes, datacontenttype: 'application/json', data });
}

/** Header values are percent-encoded UTF-8 (§3.1.3.2). */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
