import { type Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import { NAME_PARTICLES } from '../lexicon/people';

const ARTICLE = /^(?:al|el|as|ash|ad|аль|аш|ас)$/u;

/**
 * True where a particle left of a name binds it to another name: Wasim bin Assad, Abu Assad. In lower case it does so only
 * after a capital; "schwieg zu Putin" and "ich bin Putin begegnet" hold words that are merely spelt like particles.
 */
export function bindsOnLeft(particle: Neighbour, text: string, block: number, page: PageWords) {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (plain === 'ben' && !capital) return false;
  if (plain === 'zu' && (page.language === 'de' || page.opens(block, particle))) return false;
  if (capital) return true;
  const before = wordBefore(text, particle.start);
  if (before === null) return plain !== 'zu';
  return before.capital && before.plain !== 'ich';
}

/**
 * True where a particle right of a name binds another to it: Assad bin Khalid. The German zu stands after given names alone:
 * after a surname it is "to".
 */
export function bindsOnRight(particle: Neighbour, text: string): boolean {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (capital) return true;
  if (plain === 'ben' || plain === 'zu') return false;
  const next = wordAfter(text, particle.end);
  return next !== null && (next.capital || ARTICLE.test(next.plain));
}
