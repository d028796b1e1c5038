// The only file of the command line that reads the surroundings. It checks the Node version before anything
// that needs a new one is read.

const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  console.error(
    `Rådslag behöver Node 26 eller nyare; det här är ${process.versions.node}. Skriv "npm run -s radslag -- help", som använder den Node som följer med.`,
  )
  process.exitCode = 2
} else {
  const { runCli } = await import('./run.ts')
  const { outputTo, whenReaderLeaves } = await import('./streams.ts')
  whenReaderLeaves([process.stdout, process.stderr], () => process.exit(process.exitCode ?? 0))
  process.exitCode = await runCli(process.argv.slice(2), {
    out: outputTo(process.stdout, process.env),
    err: outputTo(process.stderr, process.env),
    env: process.env,
    now: () => new Date(),
  })
}
