/** Adjectives of news prose that are no nouns or verbs as well, by what they say. Those that an ending tells (“-ous”, “-ful”) are not all here. */
const QUALITIES =
  'able absent absurd abundant accurate acute adequate afraid aggressive alive alone amazing ancient angry anxious apparent appropriate ashamed asleep available aware awful awkward ' +
  'bad beautiful beloved big bitter blind bold boring brave brief bright brilliant broad broken busy calm capable careful careless cautious cheap clean clear clever clumsy cold comfortable ' +
  'common competent complete complex complicated concrete confident confused conscious considerable consistent constant convenient convincing correct costly courageous crazy crowded crucial cruel curious ' +
  'damaged dangerous dark dead deaf dear decent decisive deep definite delicate dense desperate determined different difficult dirty disappointed discreet distant distinct dramatic dry dubious dull dumb dutiful ' +
  'eager early easy efficient elaborate elderly elegant eligible empty enormous enough enthusiastic entire equal essential evident evil exact excellent excessive exciting exclusive expensive experienced explicit extensive extreme exquisite ' +
  'fair faithful false familiar famous fantastic fascinating fast fatal favorable favourable fierce final financial firm flat flexible foolish foreign formidable fortunate fragile free frequent fresh friendly full fundamental funny furious ' +
  'general generous gentle genuine gigantic glad gloomy good gorgeous gradual grateful grave great greedy grim guilty handsome happy hard harmful harsh healthy heavy helpful hidden high honest horrible hostile hot huge humble hungry ' +
  'ill illegal immediate immense imminent important impossible impressive improbable inadequate incapable incredible indifferent inevitable innocent insufficient intact intelligent intense interested interesting intimate invisible irregular isolated ' +
  'jealous joint keen lame large late lawful lazy legal legitimate lengthy likely limited little lively logical lonely long loose loud low loyal lucky luxurious ' +
  'mad main major massive mature meaningful mere mild miserable modern modest moving mutual mysterious naive naked narrow nasty natural necessary negative nervous new nice noble noisy numerous obvious odd old open optimistic ordinary outdated outrageous outstanding ' +
  'painful pale parallel peaceful perfect permanent pessimistic plain pleasant poor popular positive possible powerful precious precise pregnant present pretty previous private probable profitable profound prominent promising prompt proper proud pure ' +
  'quick quiet radical rapid rare raw ready real reasonable recent reckless regular relevant reliable reluctant remarkable remote respectable responsible rich ridiculous right rigid rigorous ripe robust rotten rough rude ruthless ' +
  'sad safe satisfied scarce scared secret secure sensible sensitive separate serious severe shallow sharp short shy sick significant silent silly similar simple sincere slight slim slow small smart smooth sober soft solemn solid sophisticated sour spacious special specific ' +
  'spectacular steady steep stiff strange strict striking strong stubborn stupid subtle successful sudden sufficient suitable sure surprised surprising suspicious sweet swift ' +
  'talented tall tense terrible thick thin tight tiny tired total tough toxic tragic transparent tremendous true typical ugly unable unacceptable unaware uncertain unclear unexpected unfair unhappy unique united unknown unlikely unprecedented unusual urgent useful useless usual ' +
  'vague valid valuable various vast viable vicious violent visible vital vivid vulnerable warm weak wealthy weird wet wide widespread wild willing wise wonderful worried worrying worse worthy wrong young'
const RELATIONS =
  'academic administrative aerial agricultural archaeological architectural artistic atomic autonomous biological botanical cardiac chemical civil climatic clinical coastal collective colonial commercial conjugal constitutional contemporary cultural ' +
  'demographic democratic diplomatic domestic ecological economic educational electoral electric electronic environmental ethical ethnic ethnographic federal feminine feudal financial fiscal forensic geographic geological geopolitical global governmental ' +
  'historic historical humanitarian hydraulic ideological industrial institutional interior internal international judicial juridical juvenile legislative literary local lunar mandatory maritime medical medieval mental metropolitan military ministerial monetary mountainous municipal musical ' +
  'national nautical naval neighboring neighbouring northern nuclear obligatory occupational operational optical organic parliamentary partisan pastoral pedagogical penal penitentiary photographic physical political postal presidential preventive productive professional provincial psychiatric psychological public ' +
  'racial regional religious renewable residential rural sanitary scholarly scientific sectoral secular seismic sexual social socialist solar southern spatial spiritual sporting statistical strategic structural surgical sustainable symbolic synthetic tactical technical technological televised temporary terrestrial territorial textile thermal ' +
  'tourist touristic traditional tropical urban verbal veterinary virtual vocational western eastern'
const NATIONAL =
  'african algerian american argentine argentinian asian australian austrian belgian brazilian british bulgarian canadian catalan chilean chinese colombian croatian cuban czech danish dutch egyptian english european finnish french german greek hungarian indian iranian iraqi irish israeli italian ' +
  'japanese korean latin lebanese libyan mexican moroccan norwegian peruvian polish portuguese romanian russian saudi scottish serbian slovak spanish swedish swiss syrian tunisian turkish ukrainian venezuelan vietnamese catholic christian islamic jewish muslim orthodox protestant'

/** Of peoples and faiths: with a capital in a text. */
export const NATIONALITIES: ReadonlySet<string> = new Set(NATIONAL.split(' '))

export const ADJECTIVES: ReadonlySet<string> = new Set(`${QUALITIES} ${RELATIONS} ${NATIONAL}`.split(' '))

/** Adjectives by their ending; the words with such an ending that are nouns, or nouns as well. */
const ENDING = /(?:ous|ful|less|ive|able|ible|ical|istic|ional|ural|orial|cial|tial|nal|tary|esque|istic)$/
const NOUNS_ALIKE =
  /^(?:able|arrival|approval|archive|capital|captive|collective|commercial|concessionary|credential|criminal|detective|directive|documentary|editorial|executive|final|five|fugitive|hospital|initiative|incentive|individual|international|journal|let-?alone|live|manual|material|memorial|military|missive|motive|mural|narrative|native|negative|objective|offensive|official|operative|oral|original|perspective|positive|potential|preservative|professional|provincial|rational|relative|representative|residential|rival|ritual|secretary|signal|special|survival|table|terminal|trial|tribunal|vegetable|vehicle|national|personal|regional|hive|dive|drive|cable|constable|give|give-?away|syllable|variable|spiral|canal|renal|penal|urinal|tutorial|marginal|portable|collectible|deductible|edible|valuable|receivable|principal|conditional|additive|adjective|sedative|laxative|locomotive|cooperative|alternative|conservative|primitive|derivative|sensitive|elective|corrective|subjective|infinitive|octave|commentary|complimentary|salutary|votary|sedentary|elementary|parliamentary|military|sanitary|solitary|monetary|dietary|planetary|voluntary|proprietary|tributary|dignitary|tutelary)$/

export const isAdjective = (folded: string): boolean => ADJECTIVES.has(folded) || (folded.length > 5 && ENDING.test(folded) && !NOUNS_ALIKE.test(folded))
