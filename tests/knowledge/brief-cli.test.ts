import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { AsOf } from '../../knowledge/briefing/types';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { briefText } from '../../knowledge/builder/brief/brief';
import { briefLines } from '../../knowledge/builder/brief/lines';
import { briefingText } from '../../knowledge/builder/brief/text';

const { pack, index } = openMatcher(undefined);
const TODAY: AsOf = { day: '2026-11-28', basis: 'today' };
const ON_STORY = {
  id: 'on',
  date: '2025-02-01',
  title: 'Al-Sharaa receives traders',
  text: 'Ahmed al-Sharaa received traders in Damascus.\n\nSyria asked Russia for grain.',
};
const OFF_STORY = { id: 7, date: '2026-05-24', text: 'Ukraine thanked the European Union.' };

async function briefed(...lines: readonly string[]) {
  const output = new PassThrough();
  const complaints: string[] = [];
  const read = readAll(output);
  const broken = await briefLines(
    (text, asOf) => briefText(pack, index, text, asOf),
    TODAY,
    Readable.from(`${lines.join('\n')}\n`),
    output,
    (message) => complaints.push(message),
  );
  output.end();
  const printed = (await read).trim().split('\n').filter(Boolean);
  return { broken, complaints, printed: printed.map((line): unknown => JSON.parse(line)) };
}

describe('npm run brief', () => {
  it('prints a line each, with story, summary and cards', async () => {
    const { printed } = await briefed(JSON.stringify(ON_STORY), JSON.stringify(OFF_STORY));
    expect(printed).toMatchObject([
      { id: 'on', story: true, storyReason: expect.stringContaining('Ahmed al-Sharaa') },
      {
        id: 7,
        story: false,
        summary: [],
        cards: [
          { lead: null, facts: [] },
          { lead: null, facts: [] },
        ],
      },
    ]);
  });

  it('gives every card an identity, and on the story a lead that is not among the other facts', () => {
    const { cards, summary } = briefText(pack, index, ON_STORY, {
      day: '2025-02-01',
      basis: 'page',
    });
    expect(summary.length).toBeGreaterThan(0);
    for (const { identity, lead, facts, elsewhere } of cards) {
      expect(identity).not.toBe('');
      expect(elsewhere).toEqual([]);
      expect(facts.map(({ id }) => id)).not.toContain(lead?.id);
    }
    expect(cards.find(({ entity }) => entity === 'ahmed-al-sharaa')?.lead).not.toBeNull();
  });

  it('names bad lines by number and goes on', async () => {
    const bad = ['{', '{"id":1}', JSON.stringify({ ...OFF_STORY, date: '2026-02-31' })];
    const { broken, complaints, printed } = await briefed(...bad, '', JSON.stringify(OFF_STORY));
    expect(broken).toBe(3);
    expect(complaints).toEqual([
      'line 1: not valid JSON',
      expect.stringMatching(/^line 2: text/),
      expect.stringMatching(/^line 3: date: is no day of the calendar/),
    ]);
    expect(printed).toHaveLength(1);
  });

  it('takes an undated line as of the day given', async () => {
    const { date: _, ...undated } = ON_STORY;
    const { printed } = await briefed(JSON.stringify(undated));
    const text = JSON.stringify(printed);
    expect(text).toContain('"reported":"2026-01-28"');
  });

  it('reads as text for a person', () => {
    const asOf: AsOf = { day: '2025-02-01', basis: 'page' };
    const text = briefingText(briefText(pack, index, ON_STORY, asOf), asOf);
    expect(text).toMatch(/^As of 2025-02-01\nStory: yes \(core entities: /);
    expect(text).toMatch(/\nahmed-al-sharaa: .+\n {2}role: /);
  });
});
