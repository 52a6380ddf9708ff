import type { Loaded } from '../../components/options/view';
import type { Result } from '../../messaging/protocol';

export function loaded<T>(result: Result<T>): Loaded<T> {
  return result.ok
    ? { kind: 'here', value: result.value }
    : { kind: 'failed', failure: result.error };
}
