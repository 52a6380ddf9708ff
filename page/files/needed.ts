import { current, type Topic } from '../registry';

/** @throws Error where the code that reads dates was not loaded before: see `own-dates.ts` */
export function needed<T>(topic: Topic<T>): T {
  const value = current(topic);
  if (value === null) throw new Error(`"${topic.name}" is not loaded.`);
  return value;
}
