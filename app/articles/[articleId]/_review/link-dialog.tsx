'use client'
import { useId, useState, type FormEvent } from 'react'
import { safeLink } from '../../../../lib/text/links'
import { Button } from '../../../_ui/button'
import { Dialog } from '../../../_ui/dialog'
import { Field } from '../../../_ui/field'
import { words } from '../../../_ui/words'
import { useController } from './review-context'
import { backToWords, type LinkedWords, setLink } from './text-marks'

/** Where some words of a paragraph lead: set, changed or taken away. */
export function LinkDialog({ link, onClose }: { link: LinkedWords; onClose: () => void }) {
  const controller = useController()
  const id = useId()
  const [address, setAddress] = useState(link.address ?? '')
  const [wrong, setWrong] = useState(false)
  const set = (to: string | null) => {
    onClose()
    setLink(controller, link, to)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const safe = safeLink(address)
    if (safe === null) setWrong(true)
    else set(safe)
  }
  return (
    <Dialog
      open
      title={words.review.link.title}
      onClose={() => {
        onClose()
        backToWords(controller, link)
      }}
      footer={
        <>
          {link.address !== null && <Button onClick={() => set(null)}>{words.review.link.remove}</Button>}
          <Button kind="primary" type="submit" form={`${id}-form`}>
            {words.review.link.set}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate id={`${id}-form`}>
        <Field id={id} label={words.review.link.address} hint={words.review.link.hint(link.text)} error={wrong ? words.review.link.wrong : undefined}>
          <input
            type="url"
            value={address}
            data-autofocus=""
            placeholder="https://"
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setAddress(event.target.value)
              setWrong(false)
            }}
          />
        </Field>
      </form>
    </Dialog>
  )
}
