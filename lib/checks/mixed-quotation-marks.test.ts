import { checkTable } from './check-table'
import { mixedQuotationMarks } from './mixed-quotation-marks'

const curly = ['“We will see,” he said. “Or not,” she said.']
const straight = ['"We will see," he said. "Or not," she said. "Well," they said.']

checkTable(mixedQuotationMarks, {
  flagged: [
    ['He asked to act ⟦"as soon as possible"⟧ and left.', 'He asked to act “as soon as possible” and left.', { before: curly }],
    ['“We, too,” she said, “are ⟦"tired"⟧ of it.”', undefined, { before: curly }],
    ['They said ⟦“no”⟧.', 'They said "no".', { before: straight }],
  ],
  clean: [
    ['He asked to act “as soon as possible”.', { before: curly }],
    ['He asked to act "as soon as possible".', { before: straight }],
    'An article with "straight" marks only.',
    ['A pipe of 5" and a height of 6\'2".', { before: curly }],
    '',
  ],
})
