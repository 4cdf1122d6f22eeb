import { checkTable } from './check-table'
import { missingQuotationMarks } from './missing-quotation-marks'

checkTable(missingQuotationMarks, {
  setting: { source: 'de' },
  flagged: [
    ['⟦You can’t sell people that and then let the diesel run⟧, so the 41-year-old.', '“You can’t sell people that and then let the diesel run”, so the 41-year-old.'],
    ['⟦We have been waiting for years⟧, said the mayor of the town.', '“We have been waiting for years”, said the mayor of the town.'],
    ['⟦I ask for the charges to be dropped⟧, Mr. Hummel said, before he left.', '“I ask for the charges to be dropped”, Mr. Hummel said, before he left.'],
  ],
  clean: [
    '“You can’t sell people that,” said the mayor.',
    'The town has been waiting for years, said the mayor.',
    'He asked whether we wanted to go, said the mayor.',
    'I think, therefore I am.',
    'We left early, so the children could sleep.',
    ['We have been waiting for years, said the mayor of the town.', { source: null }],
  ],
})
