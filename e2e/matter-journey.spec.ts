import { describe, test } from 'vitest'
import { onBothStores } from './both-stores.ts'
import { gather } from './cast.ts'
import { toTheRightBody } from './matter-story.ts'
import { workedOn } from './preparation-story.ts'
import { madeARecord } from './record-story.ts'

const now = '2026-11-22T12:00:00+01:00'

const stores = onBothStores(now)

describe.each([
  { how: 'with a mouse', store: 'the embedded store', ways: {} },
  { how: 'with the keyboard alone', store: 'the embedded store', ways: { hands: 'keyboard' } },
  { how: 'with a mouse', store: 'PostgreSQL', ways: {} },
  { how: 'without JavaScript', store: 'PostgreSQL', ways: { javaScript: false } },
] as const)('people who work $how, kept in $store,', ({ how, store, ways }) => {
  test('raise a matter in Sala, complete it, hand it on by the charter, prepare it together, share, register, publish and close it', {
    timeout: 600_000,
  }, async () => {
    const cast = gather(stores.browser(), stores.program(store).address, ways)
    const story = { cast, title: `Vem svarar för hjälpmedlet hemma, ${how}?`, number: '' }
    try {
      for (const step of [...toTheRightBody, ...workedOn, ...madeARecord]) await step(story)
      cast.expectCalm()
    } finally {
      await cast.leave()
    }
  })
})
