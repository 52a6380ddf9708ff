/** The keys of the page for packs, on keyboards of other layouts and scripts. */
import { expect, it } from 'vitest';
import { reviewKeyOf } from '../../../components/builder/review-keys';

interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
}

function keyOf(press: Press, isOwn = true): string | null {
  const target = {};
  const event = { ctrlKey: false, metaKey: false, altKey: false, ...press };
  // Only what the function reads.
  return reviewKeyOf({
    ...event,
    target,
    currentTarget: isOwn ? target : {},
  } as unknown as KeyboardEvent);
}

it('goes by the letter that the keyboard writes', () => {
  expect(keyOf({ key: 'a', code: 'KeyA' })).toBe('keep');
  expect(keyOf({ key: 'A', code: 'KeyA' })).toBe('keep');
  // A French keyboard has A where an English one has Q.
  expect(keyOf({ key: 'a', code: 'KeyQ' })).toBe('keep');
  expect(keyOf({ key: 'q', code: 'KeyA' })).toBe('quote');
});

it('goes by the place of the key where the keyboard has another script', () => {
  expect(keyOf({ key: 'ф', code: 'KeyA' })).toBe('keep');
  expect(keyOf({ key: 'й', code: 'KeyQ' })).toBe('quote');
  expect(keyOf({ key: 'ض', code: 'KeyQ' })).toBe('quote');
  expect(keyOf({ key: 'в', code: 'KeyD' })).toBe('set-beside');
});

it('leaves fields, buttons and other combinations alone', () => {
  expect(keyOf({ key: 'a', code: 'KeyA' }, false)).toBeNull();
  expect(keyOf({ key: 'a', code: 'KeyA', ctrlKey: true })).toBeNull();
  expect(keyOf({ key: 'a', code: 'KeyA', altKey: true })).toBeNull();
  expect(keyOf({ key: 'z', code: 'KeyZ', ctrlKey: true })).toBe('undo');
});
