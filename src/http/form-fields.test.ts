import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { firstText, formFields } from './form-fields.ts'

const app = new Hono().post('/', async (c) => c.json(firstText(await formFields(c), 'adress')))
const read = async (body: string, type: string): Promise<unknown> => {
  const answer = await app.request('/', { method: 'POST', body, headers: { 'content-type': type } })
  return answer.json()
}

describe('the fields of a form', () => {
  it('give the first text of each', async () => {
    const form = 'application/x-www-form-urlencoded'
    expect(await read('adress=kim%40sala.example&adress=b', form)).toBe('kim@sala.example')
    expect(await read('annat=b', form)).toBe('')
  })

  it.each([
    ['has no mark between its parts', 'xx', 'multipart/form-data'],
    ['is cut off in the middle', '--x\r\nContent-Dis', 'multipart/form-data; boundary=x'],
    ['is empty', '', 'multipart/form-data; boundary=x'],
    ['is no form', '{"adress":"b"}', 'application/json'],
  ])('are none when what came %s, and nothing fails', async (_, body, type) => {
    expect(await read(body, type)).toBe('')
  })
})
