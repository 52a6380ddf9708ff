/** What the words around a person's name say about it. */
export type PersonVerdict =
  /** Nothing beside it speaks against it. `titled`: a title or office does speak for a person. */
  | { readonly kind: 'fine'; readonly titled: boolean }
  /** "V. Putin": right if the person's given name begins so. */
  | { readonly kind: 'initial'; readonly letter: string }
  /** "Mrs Assad": right if the person is a woman. */
  | { readonly kind: 'woman' }
  /** Joined by a hyphen to another name: "Putin-Trump", "Rubio-Garcia". Right for who is already known on the page. */
  | { readonly kind: 'joined' }
  /** Another person of that name: another given name, a relative. */
  | { readonly kind: 'other-person' }
  /** A family, a government, a place or thing named after somebody. */
  | { readonly kind: 'other-thing' };

export const FINE: PersonVerdict = { kind: 'fine', titled: false };
export const TITLED: PersonVerdict = { kind: 'fine', titled: true };
export const OTHER_PERSON: PersonVerdict = { kind: 'other-person' };
export const OTHER_THING: PersonVerdict = { kind: 'other-thing' };
