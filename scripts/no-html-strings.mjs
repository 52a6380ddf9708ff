// The extension writes no markup from strings: reviewers of stores and `addons-linter` look for `innerHTML`.

const CHANGES = [
  {
    // `dangerouslySetInnerHTML`, which no component uses.
    file: /\/preact\/dist\/preact\.mjs$/,
    found: /\((\w+)\.innerHTML=\w+\.__html\)/g,
    instead: '(0)',
    count: 1,
  },
  {
    // Reads files on the page that builds packs. The parsed document is inert.
    file: /\/@mozilla\/readability\/Readability\.js$/,
    found: /(\w+)\.innerHTML = ([\w.]+);/g,
    instead:
      '$1.replaceChildren(...new DOMParser().parseFromString($2, "text/html").body.childNodes);',
    count: 2,
  },
];

/** Fails the build where a library's new version writes markup in another way. */
export const noHtmlStrings = {
  name: 'no-html-strings',
  enforce: 'pre',
  transform(code, id) {
    const change = CHANGES.find(({ file }) => file.test(id)); // ids with a query are wrappers
    if (!change) return null;
    const { length } = code.match(change.found) ?? [];
    if (length !== change.count) this.error(`${id} sets innerHTML in ${length ?? 0} known places.`);
    // Lines stay where they are, so the map of before holds.
    return { code: code.replace(change.found, change.instead), map: null };
  },
};
