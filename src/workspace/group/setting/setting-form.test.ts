import { describe, expect, it } from 'vitest'
import { usualSetting } from '../../../meeting/meeting-days.ts'
import { settingFrom, typedFromSetting } from './setting-form.ts'

const typed = typedFromSetting(usualSetting)

describe('how a group says that it meets', () => {
  it('is read as it is shown', () => {
    const setting = {
      ...usualSetting,
      notesApproval: 'participants',
      recurring: [{ title: 'Läget hos huvudmännen', minutes: 20 }],
    } as const
    expect(settingFrom(typedFromSetting(setting))).toEqual(setting)
  })

  it.each([
    ['Läget hos huvudmännen; 20', { title: 'Läget hos huvudmännen', minutes: 20 }],
    ['Läget hos huvudmännen 20 min', { title: 'Läget hos huvudmännen', minutes: 20 }],
    ['Läget hos huvudmännen; 20 minuter', { title: 'Läget hos huvudmännen', minutes: 20 }],
    ['Läget hos huvudmännen', { title: 'Läget hos huvudmännen', minutes: 10 }],
    ['Plan 2027', { title: 'Plan 2027', minutes: 10 }],
  ])('takes the standing item "%s" as people write it', (line, item) => {
    expect(settingFrom({ ...typed, recurring: `\n${line}\n` }).recurring).toEqual([item])
  })

  it('has no number where none was typed, so that it is refused in words', () => {
    expect(settingFrom({ ...typed, matterDays: 'tio' }).matterDays).toBeNaN()
  })
})
