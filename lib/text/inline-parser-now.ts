/** Imported by what runs in a browser and reads marks at once: the worker of the checks, the page for bringing in. */
import * as parser from './inline-parser'
import { setInlineParser } from './inline-parser-later'

setInlineParser(parser)
