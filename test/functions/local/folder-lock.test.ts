// One server per data folder: the second is told, a dead one's lock is taken over.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderTaken, holdFolder } from '#functions/local/folder-lock.ts'
import { dropDir, tempDir } from './station.ts'

const root = tempDir()
afterAll(() => dropDir(root))
const folder = (name: string) => join(root, name)
const lockOf = (name: string) => join(folder(name), 'server.lock')

test('the second is told who is there and what to do, and may come when the first has left', () => {
  const leave = holdFolder(folder('a'))
  expect(() => holdFolder(folder('a'))).toThrow(FolderTaken)
  expect(() => holdFolder(folder('a'))).toThrow(
    new RegExp(`in use by process ${process.pid}: stop it.*--data`, 's'),
  )
  holdFolder(folder('b'))()
  leave()
  expect(existsSync(lockOf('a'))).toBe(false)
  holdFolder(folder('a'))()
})

test('a living process keeps its folder, a dead one does not', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(other, 'spawn')
  holdFolder(folder('c'))()
  writeFileSync(lockOf('c'), String(other.pid))
  expect(() => holdFolder(folder('c'))).toThrow(FolderTaken)
  other.kill('SIGKILL')
  await once(other, 'exit')
  const leave = holdFolder(folder('c'))
  expect(readdirSync(folder('c'))).toEqual(['server.lock'])
  leave()
})

test.each([
  ['its own number, from before a restart of the container', () => String(process.pid)],
  ['the number of a process that has ended', () => String(spawnSync('true').pid)],
  ['nothing, from a disk that was full', () => ''],
  ['something else', () => 'x'],
])('a lock that holds %s is taken over', (_what, text) => {
  holdFolder(folder('d'))()
  writeFileSync(lockOf('d'), text())
  const leave = holdFolder(folder('d'))
  expect(() => holdFolder(folder('d'))).toThrow(FolderTaken)
  leave()
})
