// Import over HTTP: look at lines without writing, begin or go on with an import, read lines in batches.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, type Member, signedIn } from '#shared/actor.ts'
import { type Import, ImportId, importId, type LineResult } from '#shared/import/import.ts'
import { columnsOf, ImportKind } from '#shared/import/table.ts'
import { forbidden } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Env, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import { judge } from './judge.ts'
import * as imports from './store.ts'

/** A batch is one transaction of at most 100 rows: four for a line of organisations. */
const AT_ONCE = 20
const LINES_MAX = 20_000

const Text = z.string().check(z.maxLength(20_000))
const linesOf = (kind: ImportKind, most: number) => {
  const columns = Object.keys(columnsOf(kind)).map((name) => [name, z.optional(Text)])
  const cells = z.strictObject(Object.fromEntries(columns) as Record<string, z.ZodMiniOptional>)
  const line = z.strictObject({ line: z.int().check(z.gte(1), z.lte(1_048_576)), cells })
  return z.array(line).check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((lines) => new Set(lines.map((one) => one.line)).size === lines.length, {
      error: 'line.twice',
    }),
  )
}
const batch = (most: number) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('org'), lines: linesOf('org', most) }),
    z.strictObject({ kind: z.literal('demand'), lines: linesOf('demand', most) }),
  ])
const Start = z.strictObject({
  kind: ImportKind,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What tells one file's content from another's. */
  content: z.string().check(z.regex(/^[0-9a-z]{8,64}$/)),
  lines: z.int().check(z.gte(1), z.lte(LINES_MAX)),
})
const Id = z.strictObject({ id: ImportId })

type Counted = { results: readonly LineResult[]; import: Import }

export const importRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/check',
    describe('What would become of these lines; writes nothing.', 'official'),
    valid('json', batch(100)),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { kind, lines } = c.req.valid('json')
      const judged = await judge(kind, lines as never, c.var.ports, official)
      return c.json({ results: judged.map(({ result }) => result) })
    },
  )
  .post(
    '/',
    describe('Begins an import, or finds the one of the same file again.', 'official'),
    valid('json', Start),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { kind, name, content, lines } = c.req.valid('json')
      const { table, clock } = c.var.ports
      const id = importId(official.region, kind, content)
      const found = await imports.get(table, id)
      if (found) return save(c, [], { status: 200, body: found.one })
      const now = clock.now()
      const { region } = official
      const counts = { lines, made: 0, exists: 0, bad: 0 }
      const one: Import = { id, kind, name, region, ...counts, startedAt: now, movedAt: now }
      const happening = {
        act: 'import.started' as const,
        subject: id,
        region,
        values: { kind, lines },
      }
      return save(c, [imports.put(one, 0), audits.write(c.var.ports, happening, official)], {
        status: 201,
        body: one,
      })
    },
  )
  .get('/:id', describe('How far an import is.', 'official'), valid('param', Id), async (c) => {
    const official = officialOf(c.var.actor)
    const { id } = c.req.valid('param')
    return c.json((await imports.load(c.var.ports.table, id, official.region)).one)
  })
  .post(
    '/:id/lines',
    describe(
      'Reads lines into the platform; lines read before keep what became of them.',
      'official',
    ),
    valid('param', Id),
    valid('json', batch(AT_ONCE)),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { table, clock } = c.var.ports
      const { id } = c.req.valid('param')
      const { one, version } = await imports.load(table, id, official.region)
      const { kind, lines } = c.req.valid('json')
      if (kind !== one.kind)
        throw forbidden('import.other-kind', 'This import is of another table.')
      const before = await imports.results(
        table,
        id,
        lines.map(({ line }) => line),
      )
      const fresh = lines.filter(({ line }) => !before.has(line))
      const judged = await judge(kind, fresh as never, c.var.ports, official)
      const made = judged.map(({ result }) => result)
      const next = counted(one, made, clock.now())
      const results = [...before.values(), ...made].sort((a, b) => a.line - b.line)
      const body: Counted = { results, import: next }
      if (made.length === 0) return save(c, [], { status: 200, body })
      return save(
        c,
        [
          imports.put(next, version),
          ...judged.flatMap(({ writes }) => writes),
          ...made.map((result) => imports.putLine(id, result)),
        ],
        { status: 200, body },
      )
    },
  )

const counted = (one: Import, results: readonly LineResult[], movedAt: string): Import => {
  const of = (state: LineResult['state']) => results.filter((r) => r.state === state).length
  return {
    ...one,
    made: one.made + of('made'),
    exists: one.exists + of('exists'),
    bad: one.bad + of('bad'),
    movedAt,
  }
}

function officialOf(actor: Actor): Member {
  const member = signedIn(actor)
  if (member.role !== 'official') throw forbidden('desk.not-official', 'The desk is for officials.')
  return member
}
