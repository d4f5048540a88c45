// The house's walls as rules: each comment says what to do instead.

const test = '^test/'
export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'The core imports itself and zod/mini. I/O belongs in functions/, words of pages in web/.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: '^shared/|node_modules/zod/' },
    },
    {
      name: 'kinds-do-not-know-each-other',
      comment:
        'A kind is a value in its own folder. What two kinds share belongs in shared/listing/kind.ts.',
      severity: 'error',
      from: { path: '^shared/(demand|offer|loan|expert)/' },
      to: { path: '^shared/', pathNot: '^shared/($1/|listing/kind[.]ts$|[^/]+[.]ts$)' },
    },
    {
      name: 'web-knows-only-shared',
      comment: 'Pages decide with shared/ and ask the API; they never import the server.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|test)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-sees-api-type-only',
      comment:
        "Of the server the web may know one type: `import type { Api } from '#functions/rooms.ts'`.",
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^functions/', pathNot: '^functions/rooms[.]ts$' },
    },
    {
      name: 'infra-wires-by-path',
      comment:
        'Infrastructure names entry files by path; only the type of the environment and the site map are shared.',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^(functions|shared|web|test)/',
        pathNot: '^(functions/aws/env|shared/site/(rewrites|headers))[.]ts$',
      },
    },
    {
      name: 'nobody-imports-infra-or-test',
      comment: 'Product code depends on neither its tests nor its wiring.',
      severity: 'error',
      from: { pathNot: '^(infra|test)/' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'vendors-live-in-aws',
      comment: "A vendor's SDK is spoken in functions/aws/ alone; add to a port instead.",
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/aws/' },
      to: { path: 'node_modules/(@aws-sdk|@smithy|algoliasearch|@algolia)/' },
    },
    {
      name: 'http-stays-in-routes',
      comment:
        'HTTP words stand in routes.ts, app.ts, http.ts and the doors; a store or a rule needs none.',
      severity: 'error',
      from: {
        path: '^functions/',
        pathNot:
          '^functions/(doors|local)/|^functions/(app|http|repeat|limit|openapi|address)[.]ts$|/routes[.]ts$|^functions/session/',
      },
      to: { path: 'node_modules/(hono|@hono|hono-openapi)/' },
    },
    {
      name: 'adapters-enter-only-by-doors',
      comment: 'Rooms see ports, never adapters: which ones there are is decided at the door.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/(doors|aws|local)/' },
      to: { path: '^functions/(aws|local)/' },
    },
    {
      name: 'routes-are-mounted-once',
      comment: "Another room's routes are its own business: import its store.ts.",
      severity: 'error',
      from: { pathNot: `^functions/(rooms|lazy)[.]ts$|${test}` },
      to: { path: '^functions/.+/routes[.]ts$' },
    },
    {
      name: 'no-junk-rooms',
      comment: 'Name the file after what it is; a heap for everything grows for ever.',
      severity: 'error',
      from: {},
      to: {
        path: '/(utils?|helpers?|common|misc|lib|managers?|services|impl)(/|[.]ts$)',
        pathNot: 'node_modules',
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or want a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-wood',
      comment: 'Nobody reaches this file from a door, a page or a command: delete it.',
      severity: 'error',
      from: {
        path: '^(functions/(doors|local)/|web/src/pages/|web/src/client/boot|test/|infra/(synth|bundle|app)[.]ts$)',
      },
      to: { path: '^(shared|functions)/', reachable: false, pathNot: '^functions/(doors|local)/' },
    },
    {
      name: 'kernel-must-be-shared',
      comment:
        'A file at the root of shared/ is for everybody; with fewer than two users it belongs in a room.',
      severity: 'warn',
      from: {},
      module: { path: '^shared/[^/]+[.]ts$', numberOfDependentsLessThan: 2 },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|cdk[.]out|[.]astro)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
