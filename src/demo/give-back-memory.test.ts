import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { giveBackMemory } from './give-back-memory.ts'

it('lets go of what nobody holds any more, and of nothing else', async () => {
  const kept = { told: true }
  const ofNoUse = new WeakRef({ told: true })
  const ofUse = new WeakRef(kept)
  // What has been looked at is held until the turn is over.
  await setImmediate()
  giveBackMemory()
  expect(ofNoUse.deref()).toBeUndefined()
  expect(ofUse.deref()).toBe(kept)
})
