import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Characters that both stores take: Chrome Web Store and addons.mozilla.org, the lower of the two. */
const MOST = { name: 45, summary: 132, description: 15_000 };
const LANGUAGES = readdirSync('public/_locales').sort();

/** A store's text: its name, the summary, which the manifest has as well, and the description. */
function storeText(lang: string) {
  const [name = '', summary = '', ...description] = readFileSync(
    `docs/store/${lang}.md`,
    'utf8',
  ).split('\n\n');
  return { name: name.replace('# ', ''), summary, description: description.join('\n\n') };
}

describe('the texts for the stores', () => {
  it('are there in every language of the interface', () => {
    expect(readdirSync('docs/store').sort()).toEqual(LANGUAGES.map((lang) => `${lang}.md`));
  });

  it.each(LANGUAGES)('fit, and say what the package says: %s', (lang) => {
    const messages = JSON.parse(
      readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;
    const { name, summary, description } = storeText(lang);
    expect(name).toBe(messages.extension_name?.message);
    expect(summary).toBe(messages.extension_description?.message);
    expect(name.length).toBeLessThanOrEqual(MOST.name);
    expect(summary.length).toBeLessThanOrEqual(MOST.summary);
    expect(description.length).toBeLessThanOrEqual(MOST.description);
    expect(description.length).toBeGreaterThan(400);
    expect(description).not.toMatch(/<|\[.*\]\(/);
  });
});
