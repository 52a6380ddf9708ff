import type { Candidate, Reading } from '../index/candidates';
import type { MatchReason } from '../types';

export function isPerson({ entityKind }: Reading): boolean {
  return entityKind === 'person';
}

/** @returns the entities of the readings, each once */
export function distinct(readings: readonly Reading[]): number[] {
  const [first] = readings;
  if (readings.length === 1 && first !== undefined) return [first.entity];
  return [...new Set(readings.map(({ entity }) => entity))];
}

export function isUnambiguous({ readings }: Candidate): boolean {
  return readings.some(({ isUnambiguous, respelled }) => isUnambiguous && !respelled);
}

/** Letter for letter before respelled. */
export function bestReadings(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const exact = readings.filter(({ respelled }) => !respelled);
  return exact.length > 0 ? exact : readings;
}

export function ruleOfFull(reading: Reading): MatchReason['rule'] {
  if (reading.nameKind === 'native') return 'native';
  return reading.respelled ? 'spelling' : 'full-name';
}

export function isAcronym({ readings }: Candidate): boolean {
  return readings.every(({ nameKind }) => nameKind === 'abbreviation');
}

/** @returns the readings that are no short name */
export function wholeReadings(readings: readonly Reading[]): readonly Reading[] {
  const [only] = readings;
  if (readings.length === 1 && only?.nameKind !== 'short') return readings;
  return readings.filter(({ nameKind }) => nameKind !== 'short');
}
