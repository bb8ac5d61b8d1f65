/**
 * The arrows of the house (MAP.md). Everything not drawn is forbidden; each rule says why in `comment`,
 * because a builder reads it at the moment it stops them.
 */
const only = (from, allowed, comment) => ({
  name: `${from}-knows-only-its-neighbours`,
  comment,
  severity: 'error',
  from: { path: `^packages/${from}/src`, pathNot: '\\.(test|fixture)\\.tsx?$' },
  to: { path: '^packages/', pathNot: [`^packages/(${[from, ...allowed].join('|')})/`] },
})

export default {
  forbidden: [
    only(
      'domain',
      [],
      'The rules know nobody: no database, no wire, no place. That is why they can be trusted and tested as values.',
    ),
    only(
      'contract',
      ['domain'],
      'The wire says what is sent, in the words of the domain; it decides nothing.',
    ),
    only('regions', ['domain'], 'A region is data that fits the domain; it knows neither wire nor screen.'),
    only('documents', [], 'A document is a template and its values; whoever prints it brings the values.'),
    only('ui', [], 'Tokens and primitives know no domain word.'),
    only('portal', ['contract', 'ui'], "A resident's page is values in, HTML out."),
    only(
      'console',
      ['contract', 'ui'],
      'The staff console sees the wire only; the server says `may` and `due`.',
    ),
    only(
      'server',
      ['domain', 'contract', 'regions', 'documents', 'portal', 'ui'],
      'The server composes; it is imported by nobody but tests.',
    ),
    only('testkit', ['domain', 'contract', 'regions', 'server'], 'Test furniture.'),
    {
      name: 'domain-is-pure',
      comment: 'No package, no Node module: time, chance and place are arguments.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
    },
    {
      name: 'rooms-meet-at-the-door',
      comment: "A room is another room's neighbour only through its index.ts.",
      severity: 'error',
      from: { path: '^packages/(domain|server)/src/([^/]+)/' },
      to: {
        path: '^packages/$1/src/[^/]+/',
        pathNot: ['^packages/$1/src/$2/', '/index\\.ts$', '^packages/server/src/platform/'],
      },
    },
    {
      name: 'platform-is-feature-blind',
      comment: 'Machinery that knows a feature word cannot be trusted by the next feature.',
      severity: 'error',
      from: { path: '^packages/server/src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/server/src/(?!platform/)' },
    },
    {
      name: 'no-rings',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    // Its TypeScript reader knows no TypeScript 7; swc reads the same files, types-only imports and JSX included.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
}
