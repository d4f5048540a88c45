// The start command's first words: what it needs and what it takes, said before anything is opened.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const launch = (args: readonly string[], node: readonly string[] = []) => {
  const file = join(root, 'functions/local/launch.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, file, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('an old Node says what to do, in both languages, and starts nothing', () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})`
  const { status, stdout, stderr } = launch([], ['--import', old])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('需要 Node 24')
  expect(stderr).toContain('npm ci')
  expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(2)
})

test.each([
  [['--port', 'x'], '--port takes a number'],
  [['--port', '70000'], '--port takes a number'],
  [['--seed', 'full'], '--seed takes demo or empty'],
  [['--prot', '1'], '--prot'],
  [['now'], 'now'],
])('%j is refused with a sentence and the usage', (args, words) => {
  const { status, stdout, stderr } = launch(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(stderr).toContain('npm start -- [--port N]')
})
