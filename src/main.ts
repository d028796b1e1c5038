// The one file that reads the environment. It checks the Node version before anything that needs a new one is read.

const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  console.error(
    `Rådslag behöver Node 26 eller nyare; det här är ${process.versions.node}. Starta med "npm start", som använder den Node som följer med.`,
  )
  process.exitCode = 1
} else {
  const { start } = await import('./program/start.ts')
  await start(process.env)
}
