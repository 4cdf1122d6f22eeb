import type { Metadata } from 'next'
import { isSignedIn } from '../_signed-in'
import { Button, ButtonLink } from '../_ui/button'
import { Field } from '../_ui/field'
import { words } from '../_ui/words'
import { signInWords } from '../_ui/words-sign-in'
import { readSignInAddress } from './_address'
import styles from './sign-in.module.css'

export const metadata: Metadata = { title: signInWords.title }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks for the desk's password. It works without a script; the only page that a stranger sees. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, problem, seconds } = readSignInAddress(await searchParams)
  const signedIn = await isSignedIn()
  return (
    <main id="main" className={styles.main}>
      <p className={styles.mark}>{words.product}</p>
      {!signedIn ? (
        <form method="post" action="/api/session" className={styles.form}>
          <h1>{signInWords.title}</h1>
          <p>{signInWords.intro}</p>
          <Field
            id="password"
            label={signInWords.password}
            hint={next.startsWith('/articles/') ? signInWords.kept : undefined}
            error={problem === 'wrong' ? signInWords.wrong : problem === 'wait' ? signInWords.wait(seconds) : undefined}
          >
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is there for this one field */}
            <input name="password" type="password" required autoFocus autoComplete="current-password" maxLength={1000} />
          </Field>
          <input type="hidden" name="next" value={next} />
          <Button kind="primary" type="submit">
            {signInWords.submit}
          </Button>
        </form>
      ) : (
        <div className={styles.form}>
          <h1>{signInWords.signedIn}</h1>
          <p>{signInWords.goBack}</p>
          <ButtonLink href="/" kind="primary">
            {signInWords.toDesk}
          </ButtonLink>
        </div>
      )}
    </main>
  )
}
