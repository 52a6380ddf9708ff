export function weigh(folder: string): { what: string; kB: number; most: number; fits: boolean }[];
