import type { PhraseEntry } from '../../phrases'

/** Government, rescue and courts as the news of Portugal has them, rendered word for word. One entry a line. */
export const portugal: readonly PhraseEntry[] = [
  { phrase: '(approved|rejected|passed) by majority', fixes: ['approved by a majority'], sense: 'approved by a majority', source: 'aprovado por maioria', example: 'It was approved by majority.', confidence: 'certain' },
  { phrase: 'councilor of the [CDU|PS|PSD|CDS|Chega|Bloco|PCP|BE|PT|PSOL|PL|MDB]', fixes: ['$1 councilor'], sense: '… councilor', source: 'vereador da CDU', example: 'The councilor of the CDU voted no.', confidence: 'certain' },
  { phrase: 'giving the (dito|said) (by|for) (not|no|the not) (said|dito)', fixes: ['going back on his word'], sense: 'going back on his word', source: 'dar o dito por não dito', example: 'He is giving the said by not said.', confidence: 'certain' },
  { phrase: '(means|operationals|men|teams|firefighters|military) [are|were|is|remain] (in|on) the terrain', fixes: ['resources $1(are|were|are|are) on the ground'], sense: 'resources are on the ground', source: 'os meios estão no terreno', example: 'The means are in the terrain.', confidence: 'certain' },
  { phrase: 'a (spreading|despiste) on', fixes: ['a crash on'], sense: 'a crash on', source: 'despiste', example: 'He died in a spreading on the National Road.', confidence: 'perhaps' },
  { phrase: '(foresees|predicts|forecasts|admits) (strong|significant)? (disturbances|perturbations)', fixes: ['expects disruption'], sense: 'expects disruption', source: 'prevê fortes perturbações', example: 'The CP foresees strong disturbances.', confidence: 'certain' },
  { phrase: '(disturbances|perturbations) in the (circulation|trains|transport|service)', fixes: ['disruption to services'], sense: 'disruption to services', source: 'perturbações na circulação', example: 'There are disturbances in the circulation.', confidence: 'certain' },
  { phrase: '(due to|because of) strike (convened|of|by)', fixes: ['because of a strike by'], sense: 'because of a strike by', source: 'devido a greve de', example: 'It is shut due to strike of the staff.', confidence: 'perhaps' },
  { phrase: '(minimum services) [were|was|are|have been]? (not)? (decreed)', fixes: ['minimum service $1(was|was|is|has been) ordered'], sense: 'minimum service was ordered', source: 'serviços mínimos decretados', example: 'The minimum services were decreed.', confidence: 'certain' },
  { phrase: 'remitted (explanations|clarifications|comments|answers) to', fixes: ['referred questions to'], sense: 'referred questions to', source: 'remeteu explicações para', example: 'He remitted explanations to the ministry.', confidence: 'certain' },
  { phrase: 'the diploma [was|is|that|will|provides|foresees|goes|now|returns]', fixes: ['the bill $1'], sense: 'the bill …', source: 'o diploma', example: 'The diploma was passed.', confidence: 'perhaps' },
  { phrase: '(lowered|lowers|went down|descended|goes down|go down|low) to the (specialty|speciality|commission|committee)', fixes: ['sent to committee'], sense: 'sent to committee', source: 'baixou à especialidade', example: 'The bill lowered to the specialty.', confidence: 'certain' },
  { phrase: '{promulgate}', fixes: ['{sign}'], sense: 'to sign', source: 'promulgar', example: 'The president promulgated the law.', confidence: 'perhaps' },
  { phrase: '{let|leave} (reparations|repairs|alerts|warnings)', fixes: ['{raise} objections'], sense: 'raised objections', source: 'deixou reparos', example: 'He signed it but let reparations.', confidence: 'certain' },
  { phrase: '(strongly|strong) (indicated|indiciated|indicted|indications) (by|of|for|in)', fixes: ['strongly suspected of'], sense: 'strongly suspected of', source: 'fortemente indiciado por', example: 'He is strongly indicated by fraud.', confidence: 'certain' },
  { phrase: '{go} out to the (street|streets)', fixes: ['{take} to the streets'], sense: 'to take to the streets', source: 'sair à rua', example: 'Teachers go out to the street.', confidence: 'certain' },
  { phrase: 'did not (cause|make|do) (victims|injured|wounded)', fixes: ['caused no injuries'], sense: 'caused no injuries', source: 'não causou vítimas', example: 'The fall did not cause victims.' },
  { phrase: '[prime-minister|prime-ministers]', fixes: ['prime $1(minister|ministers)'], sense: 'prime minister', source: 'primeiro-ministro', example: 'The prime-minister spoke.', confidence: 'certain' },
]
