import { BUILD, DATABASE_CLIENT, installDependencies, makeUnlessUpToDate } from '../lib/server/set-up.mjs'

/** Brings the checkout to where `npm start` would bring it, so that what is measured is what is there, and not an older build. */
export async function makeReady(): Promise<void> {
  await installDependencies({ forDevelopment: true })
  await makeUnlessUpToDate(DATABASE_CLIENT)
  await makeUnlessUpToDate(BUILD, { NODE_ENV: 'production' })
}
