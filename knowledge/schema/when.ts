import type { SourceWhen } from './source';
import type { When } from './types';

/** A time as a source writes it, in the form that records carry. */
export function compileWhen(when: SourceWhen): When {
  if ('on' in when) return { kind: 'on', date: when.on };
  if ('since' in when) return { kind: 'since', from: when.since };
  if ('until' in when) return { kind: 'until', to: when.until };
  return { kind: 'span', from: when.from, to: when.to };
}

/** The way back, for reading a compiled pack as sources. */
export function sourceWhen(when: When): SourceWhen {
  if (when.kind === 'on') return { on: when.date };
  if (when.kind === 'since') return { since: when.from };
  if (when.kind === 'until') return { until: when.to };
  return { from: when.from, to: when.to };
}
