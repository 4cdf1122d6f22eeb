import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../database/test-database'
import { refuseStranger, signIn, signOut } from './access'
import { SESSION_COOKIE, SESSION_SECONDS, newSession, sessionOf } from './session'

const desk = testDatabase()
const PASSWORD = 'correct horse battery'
let address = 0
beforeEach(() => {
  process.env['STET_PASSWORD'] = PASSWORD
  address += 1
})
afterEach(() => {
  delete process.env['STET_PASSWORD']
})

const headers = (more: Record<string, string> = {}) => new Headers({ 'x-stet-peer': `10.0.0.${address}`, ...more })
const withCookie = (token: string) => headers({ cookie: `theme=dark; ${SESSION_COOKIE}=${token}` })
const withPassword = (password: string) => headers({ authorization: `Bearer ${password}` })
const reasonFor = async (given: Headers) => (await refuseStranger(desk.db, given))?.reason ?? null

async function signedIn(): Promise<string> {
  const answer = await signIn(headers(), PASSWORD)
  if (!answer.ok) throw new Error(answer.message)
  return answer.token
}

test('Whoever signed in goes on, also after a restart and on another app server; others do not', async () => {
  expect(await reasonFor(withCookie(await signedIn()))).toBeNull()
  expect(await reasonFor(withCookie(await newSession(PASSWORD)))).toBeNull()
  expect(await reasonFor(headers())).toBe('not_signed_in')
})

test('A session that is forged, over, or of a former password is none', async () => {
  const token = await signedIn()
  const [id = '', expires = '', signature = ''] = token.split('.')
  const later = `${id}.${Number(expires) + 60}.${signature}`
  const broken = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  for (const forged of [later, broken, '', 'x', '..', `${id}.${expires}.`, await newSession('another password')]) {
    expect(await reasonFor(withCookie(forged)), forged).toBe('not_signed_in')
  }
  const now = Date.now()
  expect(await sessionOf(`${SESSION_COOKIE}=${token}`, PASSWORD, now + (SESSION_SECONDS - 10) * 1000)).not.toBeNull()
  expect(await sessionOf(`${SESSION_COOKIE}=${token}`, PASSWORD, now + (SESSION_SECONDS + 10) * 1000)).toBeNull()
})

test('Signing out ends the session itself, not only the cookie, and no other one', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  await signOut(desk.db, withCookie(one))
  await signOut(desk.db, withCookie(one))
  expect(await reasonFor(withCookie(one))).toBe('not_signed_in')
  expect(await reasonFor(withCookie(other))).toBeNull()
})

test('A script sends the password with every request', async () => {
  expect(await reasonFor(withPassword(PASSWORD))).toBeNull()
  expect(await reasonFor(withPassword(PASSWORD))).toBeNull()
  expect(await reasonFor(withPassword('wrong'))).toBe('wrong_password')
  expect(await reasonFor(headers({ authorization: `Basic ${PASSWORD}` }))).toBe('not_signed_in')
})

test('Many wrong passwords at once are counted one by one, and then even the right one has to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(headers(), 'guess')))
  const reasons = answers.map((answer) => (answer.ok ? 'in' : answer.reason))
  expect(reasons.filter((reason) => reason === 'wrong_password')).toHaveLength(5)
  expect(reasons.filter((reason) => reason === 'too_many_tries')).toHaveLength(7)
  const refused = await signIn(headers(), PASSWORD)
  expect(refused).toMatchObject({ ok: false, reason: 'too_many_tries', seconds: expect.any(Number), message: expect.stringMatching(/Try again in \d seconds\.$/) })
  address += 1
  expect(await signIn(headers(), PASSWORD)).toMatchObject({ ok: true })
})

test('A desk without a password is open to everybody on its computer', async () => {
  delete process.env['STET_PASSWORD']
  expect(await reasonFor(headers())).toBeNull()
})
