'use client'
import { useRef } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '../_ui/button'
import { UploadIcon } from '../_ui/icons'
import { handOverFiles } from '../_ui/pending-files'
import { deskWords } from '../_ui/words-desk'

/** Chooses one or several files and goes on with them on the page that brings articles in. */
export function ImportButton() {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <UploadIcon />
        {deskWords.importFiles}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          if (files.length === 0) return
          handOverFiles(files)
          router.push('/new')
        }}
      />
    </>
  )
}
