'use client'
import { useSyncExternalStore } from 'react'
import { callApi } from './api'
import { Button } from './button'
import { showToast } from './show-toast'
import { signInWords } from './words-sign-in'

const never = () => () => {}

/** In the header of a desk that has a password. Unsaved text stays in this browser and is sent after the next sign-in. */
export function SignOut() {
  // Said by the layout on the page's root, so that no page has to hand it down.
  const hasPassword = useSyncExternalStore(
    never,
    () => document.documentElement.dataset['access'] === 'password',
    () => false,
  )
  if (!hasPassword) return null
  const signOut = async () => {
    const answer = await callApi('DELETE', '/api/session')
    if (answer.ok) window.location.assign('/sign-in')
    else showToast({ text: signInWords.failed, tone: 'bad' })
  }
  return (
    <Button kind="quiet" size="small" onClick={() => void signOut()}>
      {signInWords.signOut}
    </Button>
  )
}
