import type { Language } from '../../shared/language.ts'

/** How large a file is, in the unit people use: `312 kB`, `4,2 MB`. */
export function saySize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  if (kilobytes < 1_000) return `${kilobytes} kB`
  const tenths = Math.round(bytes / 100_000) / 10
  return `${String(tenths).replace('.', language === 'sv' ? ',' : '.')} MB`
}
