import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../knowledge/schema/file/open';
import { verifyPack } from '../../knowledge/schema/file/verify';
import { writeFile } from '../../knowledge/schema/file/write';
import { partsOf, rowsOf, tableOf } from '../knowledge/pack/parts';
import { sampleBytes } from '../knowledge/pack/sample';
import { PATIENCE_MS, runs } from './runs';
import { edit, withEdits } from './strings';

const whole = sampleBytes();

const PARTS = partsOf(whole);

/** What a reader's page does with a pack: each record and article. Throws if one cannot be read. */
function readWhole(bytes: Uint8Array): void {
  const opened = openPack(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { pack } = opened;
  for (let at = 0; at < pack.manifest.counts.entities; at += 1) pack.record(at);
  for (const { id } of pack.articles()) pack.article(id);
}

/** A pack whose checksums are right and whose content was edited: its author is the attacker. */
function forged(part: 'MANI' | 'ENTS' | 'ARTS', edits: Parameters<typeof withEdits>[1]) {
  const text = (value: unknown) => JSON.stringify(value) ?? '';
  if (part === 'MANI') {
    const manifest: unknown = JSON.parse(new TextDecoder().decode(PARTS.MANI));
    return writeFile({
      ...PARTS,
      MANI: new TextEncoder().encode(text(withEdits(manifest, edits))),
    });
  }
  const rows = rowsOf(PARTS[part]);
  const edited = withEdits(
    rows.map(([, json]) => JSON.parse(json) as unknown),
    edits,
  );
  const values = Array.isArray(edited) ? edited : [];
  const table = rows.map(([key], at) => [key, text(values[at])] as const);
  return writeFile({ ...PARTS, [part]: tableOf(table) });
}

describe('any file as a pack', { timeout: PATIENCE_MS }, () => {
  it('is refused with a sentence where bytes were changed, never with an exception', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = whole.slice();
        for (const [at, value] of list) bytes[at] = value;
        const isSame = bytes.every((byte, at) => byte === whole[at]);
        expect(verifyPack(bytes).length === 0).toBe(isSame);
      }),
      runs(300),
    );
  });

  it('is refused, or can be read whole, where its author forged the content', () => {
    const parts = fc.constantFrom('MANI' as const, 'ENTS' as const, 'ARTS' as const);
    let refused = 0;
    fc.assert(
      fc.property(parts, fc.array(edit, { minLength: 1, maxLength: 3 }), (part, edits) => {
        const bytes = forged(part, edits);
        if (verifyPack(bytes).length === 0) readWhole(bytes);
        else refused += 1;
      }),
      runs(300),
    );
    expect(refused).toBeGreaterThan(0);
  });
});
