import { composedParent } from '../reading/composed-parent';
import { regionOf } from '../reading/regions';
import { isBeyond, type Scope } from '../reading/scope';

/** Whether an element's text is read: it is under the root, and nothing between them rules it out. */
export function isArticlePart(element: Element, scope: Scope): boolean {
  if (isBeyond(element, scope)) return false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
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
