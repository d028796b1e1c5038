import type { Config } from '../config.ts'
import { storeFault } from '../store/errors.ts'

/** Why the program could not start, and what mends it, in a sentence for whoever started it. */
export function whyNot(error: unknown, config: Config): string {
  const fault = storeFault(error)
  if (fault) return fault.said.sv
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${config.port} används redan av ett annat program. Stäng det, eller välj en annan port: PORT=3001 npm start`
    case 'EACCES':
      return `Rådslag får inte använda port ${config.port}. Välj en port över 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Adressen ${config.host} finns inte på den här datorn. Rätta RADSLAG_HOST.`
    default:
      return `Rådslag kunde inte starta: ${error instanceof Error ? error.message : String(error)}`
  }
}
