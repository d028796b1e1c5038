import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

describe('the address a request comes from', () => {
  it('is the other end of the line when nothing of ours stands before the program', () => {
    expect(clientAddress('192.0.2.7', '203.0.113.9', 0)).toBe('192.0.2.7')
  })

  it('is what the proxy of ours saw', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.9', 1)).toBe('203.0.113.9')
  })

  it('is never what the asker wrote before the proxy added to it', () => {
    expect(clientAddress('127.0.0.1', '10.0.0.1, 198.51.100.4, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(clientAddress('127.0.0.1', '10.0.0.1, 203.0.113.9, 192.0.2.1', 2)).toBe('203.0.113.9')
  })

  it('is the proxy itself when the proxy has said nothing', () => {
    expect(clientAddress('127.0.0.1', undefined, 1)).toBe('127.0.0.1')
    expect(clientAddress(undefined, undefined, 1)).toBe('unknown')
  })
})
