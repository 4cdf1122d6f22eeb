import { type DictionaryBytes, dictionariesFor, wordListsFrom } from '../../../../lib/checks/dictionaries/words'
import '../../../../lib/text/inline-parser-now'
import { type CheckerPort, type ToChecker, serveLiveChecker } from '../../../../lib/checks/live-messages'

/** Runs the checks of one article beside the page, with the word lists that the server has. */
const fetchWords: CheckerPort['fetchWords'] = async (locale, source) => {
  const files = await Promise.all(
    dictionariesFor(locale, source).map(async (name) => {
      const response = await fetch(`/api/dictionaries/${name}`)
      if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`)
      const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
      return [name, new Uint8Array(await unpacked.arrayBuffer())] as const
    }),
  )
  return wordListsFrom(Object.fromEntries(files) satisfies DictionaryBytes, source)
}

const take = serveLiveChecker({ post: (message) => postMessage(message), fetchWords })

addEventListener('message', ({ data }: MessageEvent<ToChecker>) => take(data))
