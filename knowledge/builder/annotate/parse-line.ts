import * as v from 'valibot';

export type ParsedLine<T> =
  | { readonly ok: true; readonly line: T }
  | { readonly ok: false; readonly problem: string };

/** Reads one line of a JSONL file. */
export function parseLine<T>(schema: v.GenericSchema<unknown, T>, source: string): ParsedLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { ok: false, problem: 'not valid JSON' };
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, line: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
}
