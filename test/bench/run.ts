// `npm run bench -- NAME`: one JSON line per figure; the base line is measured in the same run.
const [name = ''] = process.argv.slice(2)
const BENCHES: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  api: () => import('./api.ts'),
  case: () => import('./case.ts'),
  event: () => import('./event.ts'),
  finance: () => import('./finance.ts'),
  match: () => import('./match.ts'),
  timetable: () => import('./timetable.ts'),
  web: () => import('./web.ts'),
}

const load = BENCHES[name]
if (!load) {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join('|')}\n`)
  process.exit(2)
}
await (await load()).run()
