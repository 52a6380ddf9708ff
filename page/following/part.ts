import type { Lent } from '../handover';
import { above } from '../reading/above';
import type { Scope } from '../reading/scope';

/** Whether an element's text is read: it stands under the root, and nothing between them says otherwise. */
export function isArticlePart(
  element: Element,
  scope: Scope,
  { isBeyond, regionOf }: Pick<Lent, 'isBeyond' | 'regionOf'>,
): boolean {
  if (isBeyond(element, scope)) return false;
  for (let at: Element | null = element; at; at = above(at)) {
    const region = regionOf(at);
    if (region === 'hard' || (region === 'beside' && !scope.kept.has(at))) return false;
    if (at === scope.root) return true;
  }
  return false;
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return (
    a.root === b.root &&
    a.bodies.length === b.bodies.length &&
    a.bodies.every((body, index) => body === b.bodies[index])
  );
}
