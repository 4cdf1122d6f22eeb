/** Key of the chosen theme in localStorage: "light", "dark", or absent for the system's. */
export const THEME_KEY = 'stet-theme'

const SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`

/** Sets the chosen theme before the first paint, so that the page never flashes. */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  // The browser hides the nonce from scripts, so the server's and the client's markup differ in it.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
