import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { refuseStranger } from '../lib/access/access'
import { type Database, database } from '../lib/database/client'
import { signInAddress } from './sign-in/_address'

/** Whether the reader of a page may go on. */
export const isSignedIn = cache(async (): Promise<boolean> => (await refuseStranger(await database(), await headers())) === null)

/**
 * The database, for a page whose reader is signed in; others are sent to the sign-in page. Every page takes it from here
 * and from nowhere else, so none can forget to ask.
 */
export async function signedInDatabase(): Promise<Database> {
  if (!(await isSignedIn())) redirect(signInAddress((await headers()).get('x-stet-target') ?? '/'))
  return database()
}
