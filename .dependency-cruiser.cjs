// Which part of the house may know which: folders in order, imports only towards the left. See docs/architecture.md.

/** From the ground up. A folder may import from those before it, never from those after. */
const order = [
  'shared',
  'store',
  'http',
  'design',
  'trail',
  'post',
  'invitation',
  'office-file',
  'attachment',
  'sign-in',
  'principal',
  'body',
  'seat',
  'charter',
  'register',
  'files',
  'actor',
  'contact',
  'matter',
  'record',
  'meeting',
  'adoption',
  'anchoring',
  'demo',
]

/** The outermost parts stand side by side: each may import from every folder in the order, but not from each other. */
const outer = ['site', 'workspace', 'api', 'cli']

const towardsTheRight = order.map((folder, place) => ({
  name: `${folder}-knows-only-what-is-below-it`,
  comment: `src/${folder} may import only from the folders before it in the order (docs/architecture.md).`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...order.slice(place + 1), ...outer].join('|')})/` },
}))

const sideBySide = outer.map((folder) => ({
  name: `${folder}-does-not-know-its-neighbours`,
  comment: 'The site, the workspace, the open data and the command line do not know each other.',
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${outer.filter((other) => other !== folder).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...towardsTheRight,
    ...sideBySide,
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pages-and-routes-stay-at-home',
      comment:
        'A slice gives others its types, rules and reading functions, never its pages, routes or rows.',
      severity: 'error',
      from: {
        path: '^src/(principal|body|seat|charter|register|actor|contact|matter|record|meeting|adoption|anchoring)/',
      },
      to: { path: '\\.(views?|routes|page)\\.tsx?$' },
    },
    {
      name: 'the-field-does-not-read-the-surroundings',
      comment: 'Rules of the field are pure: no files, no network, no database driver.',
      severity: 'error',
      from: {
        path: '^src/(principal|body|seat|charter)/(?!.*\\.(repository|table|rows)\\.ts$)',
        pathNot: '\\.test\\.tsx?$',
      },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads)|^(kysely|pg|hono|@electric-sql)',
        pathNot: 'hono/jsx',
      },
    },
    {
      name: 'only-known-packages',
      comment: 'Every package that the program needs stands among its dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|stage)\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
