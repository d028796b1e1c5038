import { fileURLToPath } from 'node:url'
import { withExamples } from '../src/demo/invent.ts'
import { tellProblems } from '../src/files/problem.ts'
import { readDemo } from '../src/files/read-collaboration.ts'
import { indexRegister } from '../src/register/index-register.ts'
import type { Register } from '../src/register/register.ts'

/** A county as the demo shows it: its sources, with invented people and events. */
export async function demoCounty(name: string): Promise<Register> {
  const read = await readDemo(fileURLToPath(new URL(`../charters/${name}`, import.meta.url)))
  if (!read.ok) throw new Error(tellProblems(read.refusal))
  return indexRegister(withExamples(read.value.data, read.value.demo))
}
