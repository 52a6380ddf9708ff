import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { annotate } from './annotate';
import type { Matcher } from './open-pack';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.optional(v.nullable(v.string())),
});

type Read =
  | { readonly ok: true; readonly line: v.InferOutput<typeof Line> }
  | { readonly ok: false; readonly problem: string };

function readLine(source: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { ok: false, problem: 'this is no JSON' };
  }
  const parsed = v.safeParse(Line, value);
  if (parsed.success) return { ok: true, line: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` };
}

/**
 * Annotates one article a line, in order, holding one at a time.
 * @param complain receives what is wrong with a line that is skipped
 * @returns how many lines were broken
 */
export async function annotateLines(
  matcher: Matcher,
  input: Readable,
  output: Writable,
  complain: (message: string) => void,
): Promise<number> {
  let number = 0;
  let broken = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const read = readLine(source);
    if (!read.ok) {
      broken += 1;
      complain(`line ${number}: ${read.problem}`);
      continue;
    }
    const { id, text } = read.line;
    const printed = `${JSON.stringify({ id, mentions: annotate(matcher, text) })}\n`;
    if (!output.write(printed)) await once(output, 'drain');
  }
  return broken;
}
