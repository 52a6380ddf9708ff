import { describe, expect, it } from 'vitest';
import { beginSettings } from '../../../entrypoints/background/begin-settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../../storage/settings';
import { memoryArea } from './stand-ins';

describe('the settings that an installation begins with', () => {
  it('leave the choice open and ask for it', async () => {
    const area = memoryArea();
    expect(await beginSettings(area, 'install')).toBe(true);
    expect(area.items['settings']).toEqual(DEFAULT_SETTINGS);
    // A later update takes this for what it is: nothing has been chosen.
    expect(await beginSettings(area, 'update')).toBe(false);
    expect(parseSettings(area.items['settings'])).toEqual(DEFAULT_SETTINGS);
  });

  it('are those of before, after an update from a version that had stored none', async () => {
    const area = memoryArea();
    expect(await beginSettings(area, 'update')).toBe(false);
    expect(area.items['settings']).toMatchObject({ runOn: 'news', keepVisits: true });
  });

  it('are left as they are where there are some', async () => {
    const area = memoryArea({ settings: { keepVisits: false } });
    expect(await beginSettings(area, 'install')).toBe(false);
    expect(area.items['settings']).toEqual({ keepVisits: false });
  });
});
