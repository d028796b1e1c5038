import { describe, expect, it } from 'vitest'
import { isPulseKey, Pulses, pulseKey } from './pulse.ts'

/** Pulses on a clock that a test sets, with every question that reached the database. */
function setUp(answer: () => Promise<string | undefined> = async () => '1-1-1') {
  const clock = { now: 10_000 }
  const asked: string[] = []
  const pulses = new Pulses(
    (collaborationId, meetingId) => {
      asked.push(`${collaborationId} ${meetingId}`)
      return answer()
    },
    () => clock.now,
  )
  return { clock, asked, pulses }
}

describe('following a meeting with many tablets', () => {
  it('asks the database once a second, however many follow', async () => {
    const { clock, asked, pulses } = setUp()
    for (let second = 0; second < 5; second += 1) {
      await Promise.all(Array.from({ length: 100 }, () => pulses.get('vastmanland', 'a')))
      clock.now += 999
      await pulses.get('vastmanland', 'a')
      expect(asked).toHaveLength(second + 1)
      clock.now += 1
    }
  })

  it('tells each meeting its own pulse', async () => {
    let count = 0
    const { asked, pulses } = setUp(async () => String(++count))
    expect(await pulses.get('vastmanland', 'a')).toBe('1')
    expect(await pulses.get('vastmanland', 'b')).toBe('2')
    expect(await pulses.get('vastmanland', 'a')).toBe('1')
    expect(asked).toEqual(['vastmanland a', 'vastmanland b'])
  })

  it('asks again at once after a question that failed', async () => {
    let isDown = true
    const { asked, pulses } = setUp(async () => {
      if (isDown) throw new Error('down')
      return '2-1-1'
    })
    await expect(pulses.get('vastmanland', 'a')).rejects.toThrow('down')
    isDown = false
    expect(await pulses.get('vastmanland', 'a')).toBe('2-1-1')
    expect(asked).toHaveLength(2)
  })

  it('is not stopped by a clock that is set back', async () => {
    const { clock, asked, pulses } = setUp()
    await pulses.get('vastmanland', 'a')
    clock.now -= 3_600_000
    await pulses.get('vastmanland', 'a')
    expect(asked).toHaveLength(2)
  })

  it('forgets the meeting that was asked for longest ago when there are very many', async () => {
    const { asked, pulses } = setUp()
    for (let number = 0; number <= 200; number += 1) await pulses.get('vastmanland', String(number))
    await pulses.get('vastmanland', '200')
    expect(asked).toHaveLength(201)
    await pulses.get('vastmanland', '0')
    expect(asked).toHaveLength(202)
  })
})

describe('the key to a pulse', () => {
  it('opens the pulse of one meeting and no other', () => {
    const key = pulseKey('vastmanland', 'a')
    expect(isPulseKey(key, 'vastmanland', 'a')).toBe(true)
    expect(isPulseKey(key, 'vastmanland', 'b')).toBe(false)
    expect(isPulseKey(key, 'vastra-gotaland', 'a')).toBe(false)
    expect(isPulseKey('', 'vastmanland', 'a')).toBe(false)
    expect(isPulseKey(`${key}x`, 'vastmanland', 'a')).toBe(false)
  })
})
