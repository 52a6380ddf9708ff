/** Which folder may import which (docs/architecture.md). Each rule says what a folder may reach; anything else fails the check. */
const FOLDERS = 'entrypoints|components|knowledge|page|messaging|storage';

/** A folder, and the folders that it may import besides itself. */
function folder(name, mayReach, comment) {
  return {
    name: `${name}-stays-in-its-arrows`,
    comment,
    severity: 'error',
    from: { path: `^${name}/` },
    to: { path: `^(${FOLDERS})/`, pathNot: `^(${[name, ...mayReach].join('|')})/` },
  };
}

module.exports = {
  forbidden: [
    {
      ...folder('knowledge', [], 'Knowledge is pure and knows of no other folder.'),
      from: { path: '^knowledge/', pathNot: '^knowledge/builder/' },
    },
    {
      ...folder(
        'knowledge',
        ['page/files'],
        'The command lines read files of articles as the extension does.',
      ),
      name: 'builder-stays-in-its-arrows',
      from: { path: '^knowledge/builder/' },
    },
    folder('messaging', ['knowledge'], 'The protocol speaks in the types of knowledge.'),
    folder(
      'page',
      ['knowledge', 'messaging'],
      'Page work knows types of knowledge and messaging only.',
    ),
    folder('components', ['knowledge', 'messaging'], 'Views get props; they ask nobody.'),
    folder('storage', ['knowledge', 'messaging'], 'Stores know nothing of pages or views.'),
    {
      name: 'types-only-from-messaging',
      comment:
        'page, components and storage may use the types of messaging, never its client or server.',
      severity: 'error',
      from: { path: '^(page|components|storage)/' },
      // Values too: the shapes of settings, the default rest, and the limits on lengths.
      to: {
        path: '^messaging/(?!protocol\\.ts$|protocol/settings\\.ts$|limits\\.ts$|default-rest\\.ts$)',
      },
    },
    {
      name: 'builder-is-for-node',
      comment: 'Nothing that a browser runs may reach the Node-only builder.',
      severity: 'error',
      from: { path: `^(${FOLDERS})/`, pathNot: '^knowledge/builder/' },
      to: { path: '^knowledge/builder/' },
    },
    {
      name: 'only-messaging-and-entrypoints-know-the-browser',
      comment: 'Extension APIs live at the edges.',
      severity: 'error',
      from: { path: '^(knowledge|page|components|storage)/' },
      to: { path: 'webextension-polyfill|^node_modules/wxt/' },
    },
    {
      name: 'worker-has-no-views',
      comment: 'Nothing that the worker can reach may touch a document.',
      severity: 'error',
      from: { path: '^entrypoints/background/' },
      to: { path: '^(components|page)/|node_modules/preact/', reachable: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: `^(${FOLDERS})/`,
        pathNot: '\\.d\\.ts$|/types\\.ts$|^knowledge/builder/',
      },
      to: {},
    },
    { name: 'not-to-test', severity: 'error', from: {}, to: { path: '^tests/' } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
