import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureClusters } from '../../../knowledge/builder/learn/cluster-score';
import { temporaryFolder } from '../../temporary-folder';

const FOLDER = 'tests/knowledge/reading/groups-of-articles';

describe('clusters across articles', () => {
  it('joins no two people whose names are close, and finds most mentions of one person', () => {
    const measured = measureClusters(FOLDER);
    expect(measured.mixed).toEqual([]);
    expect(measured.precision).toBeCloseTo(1);
    expect(measured.recall).toBeGreaterThan(0.93);
    // Surnames that no list has, alone at the start of a sentence, in articles without the full name.
    expect(measured.missed).toBeLessThanOrEqual(12);
  });

  it('counts a cluster that holds two people, and a person in two clusters', () => {
    const folder = temporaryFolder('clusters-');
    const article = (marked: string) => `--- 2031-03-03\nMayor ${marked} resigned on Monday.\n`;
    writeFileSync(
      join(folder, 'a.txt'),
      `=== one\n${article('{1 Ama Boateng}')}${article('{2 Ama Boateng}')}=== two\n${article('{1 Ama Boateng}')}${article('{1 Kofi Mensah}')}`,
    );
    const measured = measureClusters(folder);
    expect(measured.mixed).toEqual(['one PER:ama boateng: one 1, one 2']);
    expect(measured.split).toEqual(['two 1: two PER:ama boateng, two PER:kofi mensah']);
    expect([measured.precision, measured.recall]).toEqual([0.75, 0.75]);
  });
});
