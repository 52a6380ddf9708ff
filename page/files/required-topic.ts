import { current, type Topic } from '../registry';

/**
 * The published value of a topic. @throws Error if the script that publishes it was not loaded; see `provide-dates.ts`
 */
export function required<T>(topic: Topic<T>): T {
  const value = current(topic);
  if (value === null) throw new Error(`"${topic.name}" is not loaded.`);
  return value;
}
