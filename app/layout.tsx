import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { headers } from 'next/headers'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/inter/wght.css'
import './globals.css'
import { deskPassword } from '../lib/access/password'
import { words } from './_ui/words'
import { ThemeScript } from './_ui/theme-script'

export const metadata: Metadata = {
  title: { default: words.product, template: `%s · ${words.product}` },
  description: words.tagline,
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#16181b' },
  ],
}

/** Every page is rendered for its request: the content security policy's nonce changes with each one. */
export const dynamic = 'force-dynamic'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={words.language} data-access={deskPassword() === null ? 'open' : 'password'} suppressHydrationWarning>
      <body>
        <ThemeScript nonce={nonce} />
        <a className="skip-link" href="#main">
          {words.skipToContent}
        </a>
        {children}
      </body>
    </html>
  )
}
