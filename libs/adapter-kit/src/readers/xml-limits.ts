import type { SAXParser } from 'sax';

/** Deeper than any message or workbook of today nests its elements. */
export const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 1_000;
const MAX_ATTRIBUTE_CHARACTERS = 1_000_000;

/** The parser itself keeps all attributes of a tag, however many there are; `refuse` must throw. */
export function limitAttributes(parser: SAXParser, refuse: (message: string) => void): void {
  let count = 0;
  let characters = 0;
  parser.onopentagstart = () => {
    count = 0;
    characters = 0;
  };
  parser.onattribute = ({ name, value }) => {
    characters += name.length + value.length;
    if (++count > MAX_ATTRIBUTES || characters > MAX_ATTRIBUTE_CHARACTERS) refuse(`a tag has more than ${MAX_ATTRIBUTES} attributes or a megabyte of them`);
  };
}
