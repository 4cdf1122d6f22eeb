/** The words of the sign-in page, and of signing out. */
export const signInWords = {
  title: 'Sign in',
  intro: 'This desk is open to those who know its password.',
  password: 'Password of the desk',
  submit: 'Sign in',
  wrong: 'That is not the desk’s password. Try again.',
  wait: (seconds: number) =>
    `Too many wrong passwords came from here. Try again in ${seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  kept: 'What you typed before is kept in this browser.',
  signedIn: 'You are signed in.',
  goBack: 'Close this page and go on where you were: unsaved text is being saved.',
  toDesk: 'To the desk',
  signOut: 'Sign out',
  failed: 'You are not signed out: the server cannot be reached.',
} as const
