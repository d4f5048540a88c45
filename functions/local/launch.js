// What `npm start` runs first: plain JavaScript, so that an old Node can still say what it needs.

const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  process.stderr.write(
    [
      `这里需要 Node 24，现在运行的是 ${process.version}。请在项目目录运行 npm ci（不要加 --ignore-scripts），再运行 npm start。`,
      `This needs Node 24, but ${process.version} is running it. npm brings Node 24 along: run "npm ci" here without --ignore-scripts (or "npm rebuild node"), then "npm start" again.`,
      '',
    ].join('\n'),
  )
  process.exit(1)
}

const { start } = await import('./start.ts')
await start(process.argv.slice(2))
