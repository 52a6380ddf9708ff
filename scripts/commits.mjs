// Checks commit messages: a subject of at most 72 characters that names its area, and a body that gives the reason.
// `npm run commits` checks the history; the rules are in CONTRIBUTING.md.
import { spawnSync } from 'node:child_process';

/** Older commits were written before the rules. Seconds since 1970, as git counts. */
const SINCE_S = Date.parse('2026-11-28T16:45:00Z') / 1000;
const MAX_SUBJECT = 72;
/** `page/identity: ignore dates of related articles`; several areas with a comma. */
const SUBJECT = /^[a-z][\w./-]*(?:, ?[a-z][\w./-]*)*: \S/;

/**
 * What is wrong with a message.
 * @param {string} message
 * @returns {string[]} one sentence a fault; empty if there is none
 */
export function faultsOf(message) {
  const [subject = '', blank, ...body] = message.trimEnd().split('\n');
  if (/^(Merge|Revert) /.test(subject)) return [];
  const faults = [];
  if (subject.length > MAX_SUBJECT)
    faults.push(`the subject has ${subject.length} characters, at most ${MAX_SUBJECT} are allowed`);
  if (!SUBJECT.test(subject))
    faults.push('the subject does not begin with its area, as in "page/identity: ignore …"');
  if (subject.endsWith('.')) faults.push('the subject ends in a full stop');
  if (blank !== undefined && blank !== '') faults.push('the second line is not empty');
  if (!body.some((line) => /\p{L}/u.test(line))) faults.push('there is no body that says why');
  return faults;
}

function newCommits() {
  const format = ['log', '--no-merges', '--format=%ct%x00%h%x00%B%x01'];
  const { status, stdout } = spawnSync('git', format, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return null;
  return stdout
    .split('\x01')
    .map((entry) => entry.trimStart().split('\0'))
    .filter(([committedS]) => Number(committedS) > SINCE_S)
    .map(([, hash, message]) => ({ hash, message }));
}

if (process.argv[1] === import.meta.filename) {
  const commits = newCommits();
  if (!commits) console.log('commits: no git history here, nothing checked');
  const faulty = (commits ?? []).filter(({ message }) => faultsOf(message).length > 0);
  for (const { hash, message } of faulty)
    console.error(`${hash} ${message.split('\n')[0]}\n  ${faultsOf(message).join('\n  ')}`);
  console.log(`commits: ${commits?.length ?? 0} checked, ${faulty.length} at fault`);
  process.exit(faulty.length === 0 ? 0 : 1);
}
