import { createHmac, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP’s parameters for scrypt: a guess costs 32 MB and some tenths of a second. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 }

/** The desk’s password, from STET_PASSWORD; null for a desk that answers on its own computer only. */
export function deskPassword(): string | null {
  return process.env['STET_PASSWORD'] || null
}

let known: { readonly password: string; readonly key: Promise<Buffer> } | null = null

/**
 * The key that sessions are signed with: it follows from the password alone, so sessions outlive a restart, hold on
 * every app server of the desk, and end when the password is changed.
 */
export function deskKey(password: string): Promise<Buffer> {
  if (known?.password !== password) known = { password, key: derive(password) }
  return known.key
}

/** The keyed digest of a password that was found right. It is kept in memory only. */
let proven: Buffer | null = null

/** Whether this is the desk’s password; as slow for a right one as for a wrong one. */
export async function isPassword(given: string, password: string): Promise<boolean> {
  const right = timingSafeEqual(await derive(given), await deskKey(password))
  if (right) proven = await digestOf(given, password)
  return right
}

/** Whether `isPassword` has found this one right before: a script sends it with every request, which need not be slow. */
export async function isProven(given: string, password: string): Promise<boolean> {
  return proven !== null && timingSafeEqual(proven, await digestOf(given, password))
}

async function digestOf(given: string, password: string): Promise<Buffer> {
  return createHmac('sha256', await deskKey(password)).update(`password ${given}`).digest()
}

function derive(password: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), 'stet: the password of a desk', 32, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
