import { checkTable } from './check-table'
import type { SourceLanguage } from './check'
import { loadWordLists } from './dictionaries/load-node'
import { untranslatedWords } from './untranslated-words'

const from = (source: SourceLanguage) => ({ source, words: loadWordLists('en-US', source) })

checkTable(untranslatedWords, {
  setting: from('fr'),
  flagged: [
    ['The talks resumed ⟦[après une longue interruption]⟧ in Geneva.'],
    ['The region will receive ⟦12 million d’euros⟧ for its canals.', 'The region will receive €12 million for its canals.'],
    ['We must act in that ⟦Sens⟧ before winter.', 'We must act in that sense before winter.'],
    ['The ⟦franco-marocain⟧ director was there.', 'The Franco-Moroccan director was there.'],
    ['He said that ⟦les agriculteurs ne veulent plus attendre⟧ and left.'],
    ['The ⟦sécheresse⟧ is the worst in years.', 'The drought is the worst in years.'],
    ['She was ⟦déjà partie pour la campagne⟧ when they called.'],
    ['The ⟦ayuntamiento⟧ has opened a line.', 'The city council has opened a line.', from('es')],
    ['The meeting was ⟦aplazada hasta el jueves⟧ by both sides.', undefined, from('es')],
    ['The goods now arrive with the ⟦LKW⟧.', 'The goods now arrive with the truck.', from('de')],
    ['The ⟦Landrat⟧ sees it the same way.', 'The district administrator sees it the same way.', from('de')],
    ['The ⟦Staatsanwaltschaft⟧ is investigating.', 'The public prosecutor’s office is investigating.', from('de')],
    ['The ⟦merendeiras⟧ went on strike.', 'The school cooks went on strike.', from('pt')],
    ['The ⟦prefeitura⟧ denies it.', 'The city hall denies it.', from('pt')],
    ['The ⟦sciopero⟧ lasted two days.', 'The strike lasted two days.', from('it')],
    ['They spoke of the ⟦riqualificazione⟧ at length.', undefined, from('it')],
    ['The case lies at the ⟦Amtsgericht⟧ Hanau.', 'The case lies at the district court Hanau.', from('de')],
    ['The party demands a ⟦Soforthilfe⟧ for farmers.', undefined, from('de')],
    ['⟦Aqui⟧, in the valley, nobody slept.', 'Here, in the valley, nobody slept.', from('pt')],
    ['The firm opened a ⟦sindicancy⟧ and spoke with the ⟦inconformed⟧.', undefined, from('pt')],
  ],
  clean: [
    'The coup d’état failed, and the raison d’être of the junta with it.',
    'Javier Pérez de Cuéllar met Charles de Gaulle in Aix-en-Provence.',
    'She read Le Monde and La Voix du Nord before breakfast.',
    'The Institut national d’études démographiques published the figures.',
    'The gendarmes closed the boulevard near the lycée.',
    'Laïcité divides the banlieue, and the gilets jaunes agree.',
    'The former president of Côte d’Ivoire lives in the Pas-de-Calais.',
    'A cliché is a fiancé with a résumé and a certain savoir-faire.',
    'He came on tour to sign a table of sports and pour a drink.',
    'Rosaire Thibodeau bought one.',
    'The mayor of Saint-Rémy-de-Provence and the mayor of Vaison la Romaine met.',
    'She shouted “liberté” and left.',
    ['Herrero told the patio about the fiesta and the guerrilla.', from('es')],
    ['Fernando de la Rúa and María del Carmen spoke in Castilla y León.', from('es')],
    ['Deutsche Bahn did not comment, and the Bundestag was closed.', from('de')],
    ['Feierabend stays Feierabend, and Schadenfreude is too simple a word.', from('de')],
    ['Angela Merkel and Ursula von der Leyen met the Kaiser.', from('de')],
    ['The favelas and the samba schools of Rio de Janeiro.', from('pt')],
    ['A paparazzo ate spaghetti in the piazza with the mafiosi.', from('it')],
    ['Le Monde reported [depuis hier] on it.', { source: null }],
    ['The Conseil des arts et des lettres du Québec paid.', from('fr')],
    ['Julian Rötheim and Petra Kühlwein met in Gelsenkirchen.', from('de')],
    ['An unfussy, wormlike and overbaked thing.', from('fr')],
    ['Aquiles, in the valley, never slept.', from('pt')],
    ['She mistyped “recieve” once.', from('fr')],
  ],
})
