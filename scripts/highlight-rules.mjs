/** Firefox does not inherit highlights from the root, and looks a rule up only where a highlight is painted. */
export const highlightRulesForFirefox = {
  name: 'highlight-rules-for-firefox',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('marks.css') ? code.replaceAll(':root::highlight', '::highlight') : null,
};
