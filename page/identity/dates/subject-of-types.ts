import type { DateSubject } from '../../../messaging/protocol';

const SUBJECTS: readonly (readonly [RegExp, DateSubject])[] = [
  [
    /(?:Audio|Video|Image|Media|Music)\w*Object$|^(?:Podcast|Radio|TV|Clip|Episode|Photograph)/,
    'media',
  ],
  [/^(?:Comment|UserComments|Answer|Question)$/, 'comment'],
  [/Event$/, 'event'],
  [/^(?:WebSite|\w*Organization|BreadcrumbList|Person)$/, 'site'],
];

/** What a JSON-LD node other than an article describes, by its types. */
export function subjectOfTypes(types: readonly string[]): DateSubject {
  const found = SUBJECTS.find(([pattern]) => types.some((type) => pattern.test(type)));
  return found?.[1] ?? 'related';
}
