import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMatcher } from '../../../knowledge/builder/annotate/open-pack';
import { compileBundledPacks } from '../../../knowledge/builder/bundled';
import { COMMANDS } from '../../../knowledge/builder/commands';
import { paragraphHash, readText } from '../../../knowledge/drafting/article-text';
import { ARTICLES_YAML, ENTITIES_YAML, FACTS_YAML, PACK_YAML } from './sample';

const ARTICLE =
  '\n Council votes on harbour\r\n\r\nMara Lindqvist leads the council.\n\tPort Alder builds.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(name: string, options: Record<string, string>, ...paths: string[]) {
  const lines: string[] = [];
  const code = await COMMANDS[name]?.run({ paths, bundled: 'none', ...options }, (line) =>
    lines.push(line),
  );
  return { code, said: lines.join('\n') };
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function writeSample(edit = (text: string) => text): string {
  write('pack.yaml', PACK_YAML);
  write('articles.yaml', ARTICLES_YAML);
  write('entities.yaml', ENTITIES_YAML);
  write('facts.yaml', edit(FACTS_YAML));
  return folder;
}

describe('npm run pack', () => {
  it('check passes what is right and names what is wrong', async () => {
    expect(await run('check', {}, writeSample())).toMatchObject({ code: 0 });
    const wrong = await run(
      'check',
      {},
      writeSample((text) => text.replace('vote-held\n    text', 'vote-held\n    txt')),
    );
    expect(wrong.code).toBe(1);
    expect(wrong.said).toMatch(
      /facts\.yaml:\d+: "facts\.0\.txt" is a key that the format does not have/,
    );
    expect(await run('check', {}, join(folder, 'absent'))).toMatchObject({ code: 1 });
  });

  it('build refuses the id and the title of the bundled pack', async () => {
    const out = join(folder, 'taken.bgpk');
    const dir = writeSample();
    write('pack.yaml', PACK_YAML.replace('harbour-dispute', 'russia-syria'));
    const taken = await run('build', { out }, dir);
    expect(taken).toMatchObject({ code: 1, said: expect.stringContaining('another id') });
    expect(existsSync(out)).toBe(false);
  });

  it('build writes a file that check, inspect and diff read', async () => {
    const out = join(folder, 'harbour.bgpk');
    expect(await run('build', { out }, writeSample())).toMatchObject({ code: 0 });
    expect((await run('check', {}, out)).said).toMatch(
      /✓ harbour-dispute 1\.0\.0: 3 entities, 5 names, 2 facts, 2 articles/,
    );
    const { said } = await run('inspect', { entity: 'mara-lindqvist' }, out);
    expect(said).toMatch(/names: Mara Lindqvist · Lindqvist · Мара Линдквист/);
    expect(said).toMatch(
      /claimed by Mara Lindqvist, through Northern Wire; differs from vote-held/,
    );
    expect((await run('diff', {}, folder, out)).said).toBe('The two packs say the same.');
  });

  it('diff tells in words what changed', async () => {
    const before = join(folder, 'before');
    const out = join(folder, 'before.bgpk');
    await run('build', { out }, writeSample());
    cpSync(out, before);
    writeSample((text) =>
      text.replace('status: claimed', 'status: disputed').replace('one vote', 'two votes'),
    );
    const { said } = await run('diff', {}, before, folder);
    expect(said).toMatch(/~ fact vote-was-close: status changed from "claimed" to "disputed"/);
    expect(said).toMatch(/~ fact vote-was-close: text changed from ".*one vote.*" to ".*two votes/);
  });

  it('draft begins a pack that check asks to have finished', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    const appeal = 'Support the paper, as readers have for years.';
    const first = [
      'Council votes on harbour',
      'PORT ALDER, May 2, 2031 - Mara Lindqvist, the head of the harbour council, lost the vote.',
      '“The pier will be built all the same,” Lindqvist told reporters.',
      appeal,
    ];
    writeFileSync(join(articles, 'one.txt'), `${first.join('\n')}\n`);
    writeFileSync(
      join(articles, '2031-05-09-two.txt'),
      `Former council head Mara Lindqvist left Port Alder.\n${appeal}\n`,
    );
    const out = join(folder, 'my-pack');
    expect(await run('draft', { articles }, out)).toMatchObject({ code: 0 });
    const drafted = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(drafted('articles.yaml')).toMatch(
      /id: one\n[\s\S]*title: Council votes on harbour[\s\S]*date: 2031-05-02\n[\s\S]*reason: It stands in paragraph 2[\s\S]*paragraphs:\n\s+- 4\n/,
    );
    expect(drafted('articles.yaml')).toMatch(/date: 2031-05-09\n[\s\S]*in the name of the file/);
    expect(drafted('entities.yaml')).toMatch(
      /id: mara-lindqvist\n\s+kind: person[\s\S]*text: Lindqvist\n\s+kind: short[\s\S]*text: head of the harbour council\n\s+from: 2031-05-02\n[\s\S]*paragraph: 2\n/,
    );
    expect(drafted('facts.yaml')).toMatch(
      /# said-after: The pier will be built all the same\n\s+- id: mara-lindqvist-says\n\s+text: ""[\s\S]*paragraph: 3\n/,
    );
    expect((await run('compare', {}, out, out)).said).toMatch(
      /people +1 of 1 \(100 %\), 0 in several parts[\s\S]*roles +2 of 2/,
    );
    expect(await run('compare', {}, join(folder, 'no-such'), out)).toMatchObject({ code: 2 });
    expect((await run('check', {}, out)).said).toMatch(
      /"entities\.0\.background".* is empty\. Say what it is/,
    );
    expect((await run('draft', { articles }, out)).said).toMatch(
      /is not empty; a draft is never written over/,
    );
  });

  it('stamp fills in missing hashes, changes no other, and verify then agrees', async () => {
    const text = readText('one.txt', ARTICLE);
    expect(text.paragraphs).toEqual([
      'Council votes on harbour',
      'Mara Lindqvist leads the council.',
      'Port Alder builds.',
    ]);
    writeSample();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'one.txt'), ARTICLE);
    write('articles.yaml', ARTICLES_YAML.replace('a1'.repeat(32), text.textHash));
    const bare = FACTS_YAML.replace(
      'paragraph: 3, hash: "00112233445566cc"',
      'paragraph: 3 # as printed\n       ',
    );
    write('facts.yaml', bare);
    expect((await run('stamp', { articles }, folder)).said).toMatch(/facts\.yaml: 1 hashes added/);
    const stamped = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    expect(stamped).toBe(
      bare.replace('paragraph: 3', `paragraph: 3, hash: "${paragraphHash('Port Alder builds.')}"`),
    );
  });

  it('verify and coverage say plainly where there is nothing to examine', async () => {
    const missing = join(folder, 'no-such');
    for (const name of ['verify', 'coverage']) {
      expect(await run(name, { articles: missing }, folder)).toMatchObject({ code: 2 });
      expect((await run(name, {}, folder)).said).toMatch(/--articles DIR/);
    }
  });

  it('a folder, a zip of its files and the compiled pack are one to every command', async () => {
    const sources = writeSample();
    const names = ['pack.yaml', 'articles.yaml', 'entities.yaml', 'facts.yaml'];
    const files = names.map((name) => [`x/${name}`, readFileSync(join(sources, name))] as const);
    const zip = join(folder, 'sources.zip');
    writeFileSync(zip, zipSync(Object.fromEntries(files)));
    const out = join(folder, 'out.bgpk');
    expect(await run('build', { out }, zip)).toMatchObject({ code: 0 });
    expect((await run('diff', {}, zip, out)).said).toMatch(/say the same/);
    expect((await run('compare', {}, zip, out)).said).toMatch(/\(100 %\)/);
    for (const path of [sources, zip, out])
      expect(openMatcher(path).pack.manifest.id).toBe('harbour-dispute');
  });

  it('what is no pack is named, with the reason', async () => {
    const zip = write('half.zip', 'PK\u0003\u0004 and no end');
    expect(await run('check', {}, zip)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/half\.zip:1: the zip is damaged/),
    });
    expect(() => openMatcher(zip)).toThrow(/half\.zip:1: the zip is damaged/);
    const text = write('notes.bgpk', 'Nothing.');
    expect((await run('check', {}, text)).said).toMatch(/notes\.bgpk: This file is not a compiled/);
    expect((await run('compare', {}, text, text)).said).toMatch(/notes\.bgpk: This file is not/);
    expect(() => openMatcher(join(folder, 'absent'))).toThrow(/absent: there is no such folder/);
  });

  it('the build of the extension runs check', async () => {
    cpSync(resolve('knowledge/packs'), join(folder, 'knowledge/packs'), { recursive: true });
    const built = await compileBundledPacks(folder);
    expect(built.map(({ relativeDest }) => relativeDest)).toEqual(['packs/russia-syria.bgpk']);
    const file = join(folder, 'knowledge/packs/russia-syria/pack.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('format: 2', 'format: 9'));
    await expect(compileBundledPacks(folder)).rejects.toThrow(/pack\.yaml:\d+: unreadable format/);
  });
});
