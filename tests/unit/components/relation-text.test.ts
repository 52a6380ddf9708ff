import { expect, test } from 'vitest';
import { aroundName } from '../../../knowledge/schema/relation-text';

const said = (text: string) => {
  const { before, after } = aroundName(text);
  return `${before}Mara Lindqvist${after}`;
};

test.each([
  ['spokesman for', 'spokesman for Mara Lindqvist'],
  ['met {} in May', 'met Mara Lindqvist in May'],
  ['led by {}, as of May', 'led by Mara Lindqvist, as of May'],
  ['{} is head of it', 'Mara Lindqvist is head of it'],
])('"%s" is read with the name in its place', (text, read) => expect(said(text)).toBe(read));
