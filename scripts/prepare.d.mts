export function helpIfAsked(script: string): void;
