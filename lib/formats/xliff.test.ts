import { describe, expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import type { ParsedArticle } from './format'
import { proposeImport } from './import-file'
import { xliff12, xliff21 } from './xliff'

async function read(source: string): Promise<ParsedArticle> {
  const outcome = await xliff12.parse?.(source, {})
  if (!outcome?.ok) throw new Error(outcome?.message)
  return outcome.article
}

const sides = ({ paragraphs }: ParsedArticle) => paragraphs.map(({ sourceText, text }) => [sourceText, text])
const unit12 = (content: string, attributes = '') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="fr-CA" target-language="en-CA" datatype="html"><header><note>for all</note></header><body><group><trans-unit id="1" ${attributes}>${content}</trans-unit></group></body></file></xliff>`
const unit20 = (content: string, attributes = '') =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fr" trgLang="en-gb"><file id="f"><unit id="1" ${attributes}>${content}</unit></file></xliff>`

describe.each([xliff12, xliff21])('$label', (format) => {
  test('gives back source and correction with kinds, emphasis, code and links', async () => {
    const article = exampleArticle(
      [
        paragraph('The *Title*', { kind: 'title', level: 1, sourceText: 'Le *titre*' }),
        paragraph('One **two *three***, [four](https://a.org/?x=1&y="2") & `five`.\n\nSix.', { sourceText: 'Un.' }),
        paragraph('Gone', { leftOut: true, sourceText: 'Parti' }),
        paragraph('item', { kind: 'listItem', level: 2, ordered: true, sourceText: null, machineText: 'the item' }),
      ],
      { syntax: 'markdown', sourceLanguage: 'fr', targetLocale: 'en-GB' },
    )
    const { paragraphs, ...rest } = await read(format.write?.(article) ?? '')
    expect(rest).toMatchObject({ syntax: 'markdown', sourceLanguage: 'fr', targetLocale: 'en-GB' })
    expect(paragraphs.map(({ kind, level, ordered, sourceText, text, offered }) => [kind, level, ordered, sourceText, text, offered])).toEqual([
      ['title', 1, false, 'Le *titre*', 'The *Title*', true],
      ['body', 0, false, 'Un.', 'One **two _three_**, [four](https://a.org/?x=1\\&y="2") & `five`.\n\nSix.', true],
      ['body', 0, false, 'Parti', 'Parti', false],
      ['listItem', 2, true, 'the item', 'item', true],
    ])
  })

  test('says the state of each paragraph, and who reviewed it', () => {
    const review = { revision: 2, by: 'Ben', at: '2022-04-26T12:00:00.000Z' }
    const written = String(format.write?.(exampleArticle([paragraph('a'), paragraph('b', { machineText: 'x' }), paragraph('c', { review, revision: 2 }), paragraph('d', { leftOut: true })])))
    const states = [...written.matchAll(/state="[^"]+"(?: subState="[^"]+")?/g)].map(([state]) => state)
    expect(states).toEqual(
      format === xliff12
        ? ['state="needs-review-translation"', 'state="translated"', 'state="signed-off"', 'state="x-left-out"']
        : ['state="translated" subState="stet:untouched"', 'state="translated" subState="stet:edited"', 'state="reviewed"', 'state="reviewed" subState="stet:left-out"'],
    )
    expect(written).toContain('Reviewed by Ben, 2022-04-26T12:00:00.000Z.')
  })
})

describe('reading what other tools write', () => {
  test('XLIFF 1.2: native codes, segments, proposals and white space', async () => {
    const content = `
      <source>Un <bpt id="1">&lt;em&gt;</bpt>deux<ept id="1">&lt;/em&gt;</ept></source>
      <seg-source><mrk mtype="seg" mid="0">not this</mrk></seg-source>
      <target state="final"><mrk mtype="seg" mid="0">One
        <bpt id="1">&lt;em&gt;</bpt>two<ept id="1">&lt;/em&gt;</ept>,</mrk> <g id="2" ctype="x-font">three</g><x id="3" ctype="lb"/>four<x id="4" ctype="image"/></target>
      <alt-trans><source>not</source><target>this</target></alt-trans><note>Check this.</note>`
    const article = await read(unit12(content, 'restype="x-h2"'))
    expect(article.paragraphs).toMatchObject([{ kind: 'heading', level: 2, sourceText: 'Un *deux*', text: 'One *two*, three\\\nfour' }])
    expect(article).toMatchObject({ sourceLanguage: 'fr', targetLocale: 'en-CA' })
    expect(article.warnings).toEqual([
      'One segment is marked as reviewed or final; that is for its supplier to say, and here it is still to be reviewed.',
      'One note was left out.',
      '2 inline codes that are neither emphasis nor links were left out.',
    ])
  })

  test('XLIFF 2: the segments of a unit are one paragraph, with the white space between them', async () => {
    const content = `<notes><note>x</note></notes><originalData><data id="d1">&lt;a href="https://a.org/?a&amp;amp;b"&gt;</data><data id="d2">&lt;br/&gt;</data></originalData>
      <segment state="reviewed"><source>Un.</source><target>One.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Deux.</source><target><pc id="1" dataRefStart="d1">Two</pc><ph id="2" dataRef="d2"/><sc id="3" subType="xlf:b"/>three<ec startRef="3"/>.</target></segment>`
    expect(sides(await read(unit20(content)))).toEqual([['Un. Deux.', 'One. [Two](https://a.org/?a\\&b)\\\n**three**.']])
    expect((await read(unit20(content))).targetLocale).toBe('en-GB')
  })

  test('a segment without a translation is proposed unticked, one that must not be translated as it is', async () => {
    expect((await read(unit12('<source>Un</source><target/>'))).paragraphs).toMatchObject([{ text: 'Un', sourceText: 'Un', offered: false }])
    expect((await read(unit12('<source>ISO 9001</source>', 'translate="no"'))).paragraphs).toMatchObject([{ text: 'ISO 9001', offered: true }])
  })

  test('a plain text keeps its asterisks, and a link that would run something is none', async () => {
    expect(sides(await read(unit12('<source>*a*</source><target>*b* [c](d)</target>')))).toEqual([['*a*', '*b* [c](d)']])
    expect(sides(await read(unit12('<source>a</source><target><bpt id="1" ctype="link">&lt;a href="javascript:alert(1)"&gt;</bpt>b<ept id="1">&lt;/a&gt;</ept></target>')))).toEqual([['a', 'b']])
  })

  test.each([
    ['<!DOCTYPE xliff [<!ENTITY a "b">]><xliff/>', 'doctype_forbidden'],
    ['<xliff><file></xliff>', 'file_damaged'],
    ['<xliff>&nbsp;</xliff>', 'file_damaged'],
    ['<tmx version="1.4"/>', 'file_damaged'],
    [unit12('<group>'.repeat(100)), 'nesting_too_deep'],
    [unit12('<source> </source>'), 'empty_file'],
  ])('refuses what is no sound XLIFF (%#)', async (source, code) => {
    expect(await proposeImport({ content: source, fileName: 'a.xlf' })).toMatchObject({ ok: false, code })
  })
})
