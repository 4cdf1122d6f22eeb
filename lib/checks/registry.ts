import type { Check } from './check'
import { foreignQuotationMarks } from './foreign-quotation-marks'
import { mixedQuotationMarks } from './mixed-quotation-marks'
import { quotationSpacing } from './quotation-spacing'
import { unpairedQuotations } from './unpaired-quotations'
import { interruptedQuotations } from './interrupted-quotations'
import { nestedQuotations } from './nested-quotations'
import { quotationPunctuation } from './quotation-punctuation'
import { singleQuotations } from './single-quotations'
import { quotedNewspapers } from './quoted-newspapers'
import { spaceBeforePunctuation } from './space-before-punctuation'
import { missingSpace } from './missing-space'
import { extraSpace } from './extra-space'
import { doubledPunctuation } from './doubled-punctuation'
import { unpairedBrackets } from './unpaired-brackets'
import { spacedHyphens } from './spaced-hyphens'
import { runTogetherWords } from './run-together-words'
import { sentenceBoundaries } from './sentence-boundaries'
import { brokenParagraphs } from './broken-paragraphs'
import { pageResidue } from './page-residue'
import { fragments } from './fragments'
import { missingCapitals } from './missing-capitals'
import { sentenceCapitals } from './sentence-capitals'
import { titlesOfOffice } from './titles-of-office'
import { nameVariants } from './name-variants'
import { needlessCapitals } from './needless-capitals'
import { doubledWords } from './doubled-words'
import { repeatedPassages } from './repeated-passages'
import { encodingDamage } from './encoding-damage'
import { invisibleCharacters } from './invisible-characters'
import { markupRemains } from './markup-remains'
import { unbalancedMarks } from './unbalanced-marks'
import { literalNames } from './literal-names'
import { stockPhrases } from './stock-phrases'
import { wrongSenses } from './wrong-senses'
import { literalAttributions } from './literal-attributions'
import { invertedAttributions } from './inverted-attributions'
import { attributionsWithSo } from './attributions-with-so'
import { attributionsWithAs } from './attributions-with-as'
import { missingSubjects } from './missing-subjects'
import { perfectAttributions } from './perfect-attributions'
import { thisWeekday } from './this-weekday'
import { articlesBeforeNames } from './articles-before-names'
import { wrongComplements } from './wrong-complements'
import { collocations } from './collocations'
import { ofCompounds } from './of-compounds'
import { sourceFrames } from './source-frames'
import { compoundPrepositions } from './compound-prepositions'
import { infinitivesAfterPrepositions } from './infinitives-after-prepositions'
import { verbsAfterAuxiliaries } from './verbs-after-auxiliaries'
import { subjectAgreement } from './subject-agreement'
import { indefiniteArticles } from './indefinite-articles'
import { uncountableNouns } from './uncountable-nouns'
import { compoundUnits } from './compound-units'
import { ages } from './ages'
import { countsBeforeOrdinals } from './counts-before-ordinals'
import { detachedSubjects } from './detached-subjects'
import { sinceAndFor } from './since-and-for'
import { prepositionsOfTime } from './prepositions-of-time'
import { relativePronouns } from './relative-pronouns'
import { relativeThat } from './relative-that'
import { impersonalHeadlines } from './impersonal-headlines'
import { postposedAdjectives } from './postposed-adjectives'
import { invertedRelatives } from './inverted-relatives'
import { doubleComparatives } from './double-comparatives'
import { hearsayConditionals } from './hearsay-conditionals'
import { genderMarks } from './gender-marks'
import { numberSeparators } from './number-separators'
import { percentSpacing } from './percent-spacing'
import { currencyAmounts } from './currency-amounts'
import { largeNumbers } from './large-numbers'
import { clockTimes } from './clock-times'
import { foreignDates } from './foreign-dates'
import { untranslatedWords } from './untranslated-words'
import { sourceSpellings } from './source-spellings'
import { sourceAcronyms } from './source-acronyms'
import { sourceOrdinals } from './source-ordinals'
import { courtesyTitles } from './courtesy-titles'
import { droppedAccents } from './dropped-accents'
import { inconsistentForms } from './inconsistent-forms'
import { spelling } from './spelling'
import { commaSplices } from './comma-splices'
import { missingQuotationMarks } from './missing-quotation-marks'
import { spacedApostrophes } from './spaced-apostrophes'
import { literalCompounds } from './literal-compounds'
import { sourceElisions } from './source-elisions'
import { tornWords } from './torn-words'
import { perfectWithPastTime } from './perfect-with-past-time'
import { subordinateTenses } from './subordinate-tenses'
import { participleForms } from './participle-forms'
import { reflexiveVerbs } from './reflexive-verbs'
import { countedNouns } from './counted-nouns'
import { clauseLinks } from './clause-links'
import { dummySubjects } from './dummy-subjects'
import { absoluteClauses } from './absolute-clauses'
import { possessives } from './possessives'
import { objectsWithTo } from './objects-with-to'
import { wishesWithThat } from './wishes-with-that'
import { infinitivesAfterSaying } from './infinitives-after-saying'
import { namingVerbs } from './naming-verbs'
import { nounComplements } from './noun-complements'
import { verbsBeforeSubjects } from './verbs-before-subjects'
import { clefts } from './clefts'
import { genericArticles } from './generic-articles'
import { causativeVerbs } from './causative-verbs'
import { questionOrder } from './question-order'
import { statesWithHave } from './states-with-have'
import { commasAfterSubjects } from './commas-after-subjects'
import { repeatedPronouns } from './repeated-pronouns'
import { sourceWordOrder } from './source-word-order'
import { oneForPeople } from './one-for-people'
import { separableVerbs } from './separable-verbs'
import { untilAndBy } from './until-and-by'
import { suspendedHyphens } from './suspended-hyphens'
import { modalParticles } from './modal-particles'
import { prepositionsOfAmounts } from './prepositions-of-amounts'
import { germanClauses } from './german-clauses'
import { germanWordOrder } from './german-word-order'
import { articleFrames } from './article-frames'
import { misplacedAdverbs } from './misplaced-adverbs'
import { adjectivesForAdverbs } from './adjectives-for-adverbs'
import { sourceConnectives } from './source-connectives'
import { doubleNegatives } from './double-negatives'
import { comparisons } from './comparisons'
import { bareVerbsAfterPrepositions } from './bare-verbs-after-prepositions'
import { centuriesAndDecades } from './centuries-and-decades'
import { ordinalMarks } from './ordinal-marks'
import { commasBeforeClauses } from './commas-before-clauses'
import { titlePunctuation } from './title-punctuation'
import { institutionCapitals } from './institution-capitals'
import { surnamesInCapitals } from './surnames-in-capitals'
import { placeNameOrder } from './place-name-order'
import { sourceFigures } from './source-figures'
import { timesTurnedRound } from './times-turned-round'
import { clippedWords } from './clipped-words'
import { matchFigures } from './match-figures'
import { gluedDashes } from './glued-dashes'

/**
 * Every check under its id. The id is the name of its file, and the file exports the check under that name in
 * camel case (`quotation-marks.ts`: `export const quotationMarks: Check`). The order decides which of two equally sure
 * findings with the same span stays. A test holds this table to the folder.
 */
export const CHECKS: Readonly<Record<string, Check>> = {
  'name-variants': nameVariants,
  'foreign-quotation-marks': foreignQuotationMarks,
  'mixed-quotation-marks': mixedQuotationMarks,
  'quotation-spacing': quotationSpacing,
  'unpaired-quotations': unpairedQuotations,
  'interrupted-quotations': interruptedQuotations,
  'nested-quotations': nestedQuotations,
  'quotation-punctuation': quotationPunctuation,
  'single-quotations': singleQuotations,
  'quoted-newspapers': quotedNewspapers,
  'space-before-punctuation': spaceBeforePunctuation,
  'missing-space': missingSpace,
  'extra-space': extraSpace,
  'doubled-punctuation': doubledPunctuation,
  'unpaired-brackets': unpairedBrackets,
  'literal-compounds': literalCompounds,
  'spaced-hyphens': spacedHyphens,
  'run-together-words': runTogetherWords,
  'glued-dashes': gluedDashes,
  'sentence-boundaries': sentenceBoundaries,
  'broken-paragraphs': brokenParagraphs,
  'page-residue': pageResidue,
  'fragments': fragments,
  'missing-capitals': missingCapitals,
  'sentence-capitals': sentenceCapitals,
  'titles-of-office': titlesOfOffice,
  'institution-capitals': institutionCapitals,
  'surnames-in-capitals': surnamesInCapitals,
  'needless-capitals': needlessCapitals,
  'doubled-words': doubledWords,
  'repeated-passages': repeatedPassages,
  'encoding-damage': encodingDamage,
  'invisible-characters': invisibleCharacters,
  'comma-splices': commaSplices,
  'missing-quotation-marks': missingQuotationMarks,
  'spaced-apostrophes': spacedApostrophes,
  'torn-words': tornWords,
  'markup-remains': markupRemains,
  'unbalanced-marks': unbalancedMarks,
  'untranslated-words': untranslatedWords,
  'literal-names': literalNames,
  'source-spellings': sourceSpellings,
  'source-elisions': sourceElisions,
  'source-acronyms': sourceAcronyms,
  'source-ordinals': sourceOrdinals,
  'courtesy-titles': courtesyTitles,
  'dropped-accents': droppedAccents,
  'inconsistent-forms': inconsistentForms,
  'stock-phrases': stockPhrases,
  'wrong-senses': wrongSenses,
  'literal-attributions': literalAttributions,
  'inverted-attributions': invertedAttributions,
  'attributions-with-so': attributionsWithSo,
  'attributions-with-as': attributionsWithAs,
  'missing-subjects': missingSubjects,
  'perfect-attributions': perfectAttributions,
  'this-weekday': thisWeekday,
  'articles-before-names': articlesBeforeNames,
  'place-name-order': placeNameOrder,
  'wrong-complements': wrongComplements,
  collocations,
  'of-compounds': ofCompounds,
  'source-frames': sourceFrames,
  'compound-prepositions': compoundPrepositions,
  'infinitives-after-prepositions': infinitivesAfterPrepositions,
  'verbs-after-auxiliaries': verbsAfterAuxiliaries,
  'subject-agreement': subjectAgreement,
  'indefinite-articles': indefiniteArticles,
  'uncountable-nouns': uncountableNouns,
  'compound-units': compoundUnits,
  'ages': ages,
  'counts-before-ordinals': countsBeforeOrdinals,
  'detached-subjects': detachedSubjects,
  'since-and-for': sinceAndFor,
  'prepositions-of-time': prepositionsOfTime,
  'relative-pronouns': relativePronouns,
  'relative-that': relativeThat,
  'impersonal-headlines': impersonalHeadlines,
  'postposed-adjectives': postposedAdjectives,
  'inverted-relatives': invertedRelatives,
  'double-comparatives': doubleComparatives,
  'hearsay-conditionals': hearsayConditionals,
  'perfect-with-past-time': perfectWithPastTime,
  'subordinate-tenses': subordinateTenses,
  'participle-forms': participleForms,
  'reflexive-verbs': reflexiveVerbs,
  'counted-nouns': countedNouns,
  'clause-links': clauseLinks,
  'dummy-subjects': dummySubjects,
  'absolute-clauses': absoluteClauses,
  'possessives': possessives,
  'objects-with-to': objectsWithTo,
  'wishes-with-that': wishesWithThat,
  'infinitives-after-saying': infinitivesAfterSaying,
  'naming-verbs': namingVerbs,
  'noun-complements': nounComplements,
  'verbs-before-subjects': verbsBeforeSubjects,
  'clefts': clefts,
  'generic-articles': genericArticles,
  'causative-verbs': causativeVerbs,
  'question-order': questionOrder,
  'states-with-have': statesWithHave,
  'commas-after-subjects': commasAfterSubjects,
  'repeated-pronouns': repeatedPronouns,
  'source-word-order': sourceWordOrder,
  'one-for-people': oneForPeople,
  'separable-verbs': separableVerbs,
  'german-word-order': germanWordOrder,
  'german-clauses': germanClauses,
  'prepositions-of-amounts': prepositionsOfAmounts,
  'modal-particles': modalParticles,
  'suspended-hyphens': suspendedHyphens,
  'until-and-by': untilAndBy,
  'clipped-words': clippedWords,
  'article-frames': articleFrames,
  'misplaced-adverbs': misplacedAdverbs,
  'adjectives-for-adverbs': adjectivesForAdverbs,
  'source-connectives': sourceConnectives,
  'double-negatives': doubleNegatives,
  'comparisons': comparisons,
  'bare-verbs-after-prepositions': bareVerbsAfterPrepositions,
  'centuries-and-decades': centuriesAndDecades,
  'ordinal-marks': ordinalMarks,
  'commas-before-clauses': commasBeforeClauses,
  'title-punctuation': titlePunctuation,
  'gender-marks': genderMarks,
  'number-separators': numberSeparators,
  'percent-spacing': percentSpacing,
  'currency-amounts': currencyAmounts,
  'large-numbers': largeNumbers,
  'clock-times': clockTimes,
  'foreign-dates': foreignDates,
  'source-figures': sourceFigures,
  'times-turned-round': timesTurnedRound,
  'match-figures': matchFigures,
  'spelling': spelling,
}
