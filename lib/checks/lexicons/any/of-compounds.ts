/** A noun that other languages join to its head with “of”, and English puts before it. */
export type OfCompound = {
  /** What stands after “of”: one or two words; several with the same compounds are divided by “|”. */
  readonly of: string
  /**
   * What English puts before which heads: “employment: contract; working: hour day; =workplace: place”. “$” is the word
   * after “of” itself; with “=” the whole is replaced. Heads are given in the singular and hold for the plural.
   */
  readonly heads: string
  /** Also with “the” (or “a”) after “of”: “the sector of the construction”. */
  readonly the?: boolean
  /** Only in the plural: “measures of security”, as “a measure of security” is English. */
  readonly plural?: boolean
  readonly example: string
  readonly clean: string
}

/** One word after “of” a row. */
export const OF_COMPOUNDS: readonly OfCompound[] = [
  // Work and money
  { of: 'work', heads: 'employment: contract; job: market offer; working: hour day group meeting method session document agreement condition; =workplace: place centre center; workplace: accident; labour: law code inspection inspector; work: permit visa plan experience team force environment programme program table stoppage schedule', example: 'The contract of work ends in May.', clean: 'It was a piece of work, and years of work are lost.' },
  { of: 'employment|unemployment', heads: '$: office agency market policy programme program plan figure benefit subsidy insurance centre center', example: 'The office of employment is closed.', clean: 'The loss of employment and the level of unemployment worry him.' },
  { of: 'labor|labour', heads: '$: market law code reform inspector inspection dispute force', example: 'The market of labor is recovering.', clean: 'The Ministry of Labor and the division of labor.' },
  { of: 'credit', heads: 'credit: card institution entity establishment rating policy agency cooperative', example: 'The card of credit was stolen.', clean: 'They drew on a line of credit and a letter of credit.' },
  { of: 'interest', heads: 'interest: type', plural: true, example: 'The types of interest went up.', clean: 'The rate of interest is high.' },
  { of: 'insurance', heads: 'insurance: company policy contract agent broker premium agency firm sector', example: 'The company of insurance paid.', clean: 'The cost of insurance rose.' },
  { of: 'pension|pensions', heads: 'pension: reform system fund plan scheme law minister', example: 'The reform of pensions was adopted.', clean: 'The payment of pensions is late.' },
  { of: 'retirement|retirements', heads: '=retirement home: house; retirement: home pension plan reform system fund', example: 'The house of retirement has 80 beds.', clean: 'The age of retirement is 64.' },
  { of: 'sale|sales', heads: 'sales: manager director figure price network team house force representative', example: 'The director of sales left.', clean: 'The point of sale and the bill of sale.' },
  { of: 'purchase', heads: 'purchase: price contract option decision order; =purchasing power: power; =takeover bid: offer; =offer: proposal', example: 'The power of purchase fell.', clean: 'The date of purchase is on the ticket.' },
  { of: 'rent|rental', heads: 'rental: contract market agreement income law subsidy', example: 'The contract of rental ends in May.', clean: 'The cost of rent is high.' },
  { of: 'company|enterprise', heads: 'company: director head car headquarters tax committee', example: 'The director of enterprise was heard.', clean: 'The director of company affairs left.' },
  { of: 'account|accounts', heads: '=audit office: court tribunal chamber', example: 'The court of accounts is worried.', clean: 'The settlement of accounts took long.' },
  { of: 'budget|budgets', heads: '$: law project proposal committee commission cut deficit', example: 'The law of budgets was adopted.', clean: 'The size of budgets varies.' },
  { of: 'finances|finance', heads: 'finance: law committee commission director department inspector', example: 'The law of finances was adopted.', clean: 'The world of finance and the Ministry of Finance are worried.' },
  { of: 'taxes', heads: 'tax: agency office authority inspector collector declaration evasion increase reduction cut rise reform', example: 'The agency of taxes wrote to him.', clean: 'The payment of taxes is a duty.' },
  { of: 'marketing|advertising|publicity', heads: '$: campaign agency department budget manager', example: 'The campaign of marketing failed.', clean: 'The power of advertising is great.' },
  { of: 'human resources', heads: 'human resources: director manager department head', example: 'The director of human resources left.', clean: 'A lack of human resources was felt.' },
  { of: 'investment|investments', heads: 'investment: plan fund programme program project bank group company budget', example: 'The plan of investments was adopted.', clean: 'The return of investment is good.' },
  { of: 'saving|savings', heads: 'savings: plan bank account book measure programme program; =savings bank: box', example: 'The plan of savings was adopted.', clean: 'The loss of savings hurt.' },
  { of: 'austerity|restructuring|restructuration', heads: '$: plan measure programme program policy', example: 'The plan of restructuring was adopted.', clean: 'Years of austerity hurt.' },
  { of: 'raw materials|raw material', heads: '=commodity price: price', example: 'The price of raw materials rose.', clean: 'The lack of raw materials is felt.' },

  // Order and law
  { of: 'security|safety', heads: '$: force guard agent camera barrier cordon perimeter personnel belt distance council expert adviser company firm zone law plan device system problem check area minister rule regulation', example: 'The forces of security came.', clean: 'A sense of security and the lack of safety.' },
  { of: 'security|safety|protection|prevention|precaution|support|relief|containment|confinement|retaliation|hygiene|restriction', heads: '$: measure', plural: true, example: 'The measures of security were tightened.', clean: 'It is a measure of security.' },
  { of: 'order', heads: '=police: force', plural: true, example: 'The forces of order came.', clean: 'The preservation of order.' },
  { of: 'police', heads: 'police: agent officer car commissariat operation control source inspector force custody report patrol investigation union headquarters vehicle helicopter dog; =police station: station commissary', example: 'The agents of police came.', clean: 'The chief of police and the number of police.' },
  { of: 'gendarmerie', heads: 'gendarmerie: brigade squad unit barracks', example: 'The brigade of gendarmerie came.', clean: 'A colonel of the gendarmerie.' },
  { of: 'arrest|extradition|eviction|demolition|deportation|expulsion|execution|restraint|detention|confinement', heads: '$: order warrant; =$ warrant: mandate', example: 'The order of arrest was signed.', clean: 'The day of execution came.' },
  { of: 'search', heads: 'search: warrant operation team work party dog; =search warrant: order mandate', example: 'The operation of search went on.', clean: 'The right of search.' },
  { of: 'rescue|salvage|evacuation', heads: '$: operation team service plan effort work mission worker boat helicopter', example: 'The operation of rescue went on.', clean: 'The hope of rescue faded.' },
  { of: 'emergency|emergencies|urgency', heads: 'emergency: service number exit plan room team call braking landing aid meeting procedure department law shelter vehicle repair brake stop fund decree medicine', example: 'The services of emergency came.', clean: 'The state of emergency goes on.' },
  { of: 'crisis', heads: 'crisis: cell committee cabinet team meeting management situation unit room', example: 'The cell of crisis met.', clean: 'The time of crisis is over.' },
  { of: 'hate|hatred', heads: 'hate: crime speech message campaign', example: 'The crime of hate shocked them.', clean: 'An object of hatred.' },
  { of: 'gender', heads: 'gender: equality identity perspective gap studies; =gender-based violence: violence', example: 'The violence of gender went on.', clean: 'The question of gender.' },
  { of: 'drugs|narcotics', heads: '=drug trafficking: traffic trafficking; =drug trafficker: trafficker; =drug use: consumption; drug: dealer smuggling seizure user', example: 'The traffic of drugs goes on.', clean: 'The war of drugs and the use of drugs.' },
  { of: 'influence|influences', heads: '=influence peddling: traffic trafficking peddling', example: 'The traffic of influences is a crime.', clean: 'The sphere of influence.' },
  { of: 'arms|weapons', heads: '$: traffic trafficking trafficker factory industry export possession licence permit', example: 'The traffic of arms goes on.', clean: 'The use of arms and a call to arms.' },
  { of: 'persons|people|human beings', heads: '=human trafficking: traffic trafficking', example: 'The traffic of persons goes on.', clean: 'The smuggling of people goes on.' },
  { of: 'fire', heads: '=firearm: weapon arm; =shot: shot; fire: engine truck station alarm fighter brigade department', example: 'The weapon of fire was found.', clean: 'The line of fire and a ball of fire.' },
  { of: 'firefighters|firemen', heads: '=fire brigade: corps body; =fire engine: truck vehicle car; =fire station: station park barracks', example: 'The corps of firefighters came.', clean: 'The work of firefighters goes on.' },
  { of: 'prison|jail', heads: '$: guard official officer director sentence cell service staff; =prison sentence: penalty pain condemnation; =years in $: year', example: 'He was given a penalty of prison.', clean: 'The threat of prison worked.' },
  { of: 'death', heads: 'death: threat menace', plural: true, example: 'She received threats of death.', clean: 'It came under threat of death.' },
  { of: 'peace', heads: 'peace: talk', plural: true, example: 'The talks of peace go on.', clean: 'There is talk of peace.' },
  { of: 'death', heads: 'death: certificate toll sentence notice squad', example: 'The certificate of death was lost.', clean: 'The cause of death and the angel of death.' },
  { of: 'crime', heads: '=murder weapon: weapon arm', example: 'The weapon of the crime was found.', the: true, clean: 'The scene of the crime.' },
  { of: 'fraud|embezzlement|bribery|homicide|robbery|threats|injuries|prevarication|falsification|forgery|theft|coercion|intimidation|money laundering|tax fraud|sexual assault|sexual abuse|sexual aggression|falsehood|disobedience|misappropriation', heads: '=$: crime offence offense delict', example: 'He is accused of a crime of fraud.', clean: 'A case of fraud.' },
  { of: 'instruction', heads: '=investigating judge: judge; =investigating court: court; =investigating magistrate: magistrate', example: 'The judge of instruction heard him.', clean: 'The language of instruction.' },
  { of: 'guard', heads: '=duty judge: judge; =duty court: court', example: 'The judge of guard sent him to jail.', clean: 'The changing of guard.' },
  { of: 'law', heads: '=bill: project proposal draft; law: faculty student', example: 'The project of law was adopted.', clean: 'The rule of law and a point of law.' },
  { of: 'amnesty|housing|transparency|immigration|abortion|euthanasia|asylum|inheritance|waste|climate|sport|secrets|coasts|waters', heads: '$: law bill', example: 'The law of amnesty was adopted.', clean: 'The price of housing.' },
  { of: 'investigation|inquiry', heads: 'investigation: team unit group work; =investigating judge: judge', example: 'The team of investigation is at work.', clean: 'The commission of inquiry met.' },
  { of: 'residence|parking|driving|building|construction|hunting|fishing|entry', heads: '$: permit licence license; =$ permit: permission card', example: 'The permit of residence has expired.', clean: 'The place of residence.' },
  { of: 'drive|conducting|conduct', heads: '=driving licence: permit licence license card', example: 'The permit of drive was taken away.', clean: 'The rules of conduct.' },
  { of: 'identity', heads: 'identity: card document paper photo check; =identity check: control', example: 'The card of identity was lost.', clean: 'A question of identity.' },
  { of: 'birth', heads: 'birth: certificate rate; =birth certificate: act', example: 'The act of birth was lost.', clean: 'The date of birth.' },
  { of: 'marriage', heads: 'marriage: certificate contract proposal; =marriage certificate: act; =marriage proposal: demand request', example: 'The contract of marriage was signed.', clean: 'The state of marriage.' },

  // State and parties
  { of: 'peace', heads: 'peace: agreement treaty process plan conference accord mission negotiation deal summit proposal initiative mediator envoy', example: 'The agreement of peace was signed.', clean: 'A time of peace and the price of peace.' },
  { of: 'war', heads: 'war: crime criminal correspondent effort economy ship zone; =warship: ship', example: 'The crimes of war are known.', clean: 'A prisoner of war and an act of war.' },
  { of: 'government', heads: '=head of government: chief; government: programme program spokesperson spokesman spokeswoman agreement coalition plan delegate official', example: 'The chief of government went to Rome.', clean: 'The system of government.' },
  { of: 'the government', heads: '=head of government: chief', example: 'The chief of the government went to Rome.', clean: 'The fall of the government.' },
  { of: 'opposition', heads: 'opposition: party group leader bench deputy lawmaker councillor councilor', example: 'The group of opposition voted no.', clean: 'The strength of opposition.' },
  { of: 'campaign', heads: 'campaign: chief manager director promise speech team office headquarters trail poster event; =campaign manager: responsible', example: 'The director of campaign left.', clean: 'The day of campaign stops.' },
  { of: 'cabinet', heads: '=chief of staff: chief director', example: 'The director of cabinet left.', clean: 'A member of cabinet.' },
  { of: 'administration', heads: '=board of directors: council', example: 'The council of administration met.', clean: 'The cost of administration.' },
  { of: 'surveillance|vigilance', heads: '=supervisory board: council; surveillance: camera device', example: 'The council of surveillance met.', clean: 'An act of vigilance.' },
  { of: 'censure', heads: '=no-confidence motion: motion', example: 'The motion of censure failed.', clean: 'A word of censure.' },
  { of: 'alarm', heads: '=state of emergency: state; alarm: system bell signal call', example: 'The state of alarm was extended.', clean: 'A cry of alarm.' },
  { of: 'alert', heads: 'alert: level system state', example: 'The level of alert was raised.', clean: 'The end of alert.' },
  { of: 'the Health|the Education|the Culture|the Transports|the Transport|the Agriculture|the Work|the Labor|the Labour|the Justice|the Tourism|the Industry|the Sport|the Sports|the Defence|the Defense|the Finance|the Finances|the Energy|the Housing|the Employment', heads: '=ministry of ^: ministry; =minister of ^: minister; =secretary of ^: secretary; =department of ^: department', example: 'The ministry of the Health opened a line.', clean: 'The Ministry of Health and the Minister of the Interior.' },

  // Press and culture
  { of: 'press', heads: 'press: conference release agency office review article officer card room trip organ; =press release: communiqué communique note; =press officer: chief attaché', example: 'The conference of press began.', clean: 'The freedom of press.' },
  { of: 'news', heads: 'news: agency programme program portal site bulletin channel', example: 'The agency of news wrote it.', clean: 'A piece of news.' },
  { of: 'television|TV', heads: '$: channel programme program series station presenter host show crew network; =$ channel: chain', example: 'The chain of television showed it.', clean: 'The age of television.' },
  { of: 'radio', heads: 'radio: station programme program host presenter show; =radio station: chain', example: 'The station of radio closed.', clean: 'The age of radio.' },
  { of: 'cinema|film', heads: 'film: festival director school actor critic producer; =cinema: hall room theatre theater', example: 'The festival of cinema begins.', clean: 'The history of cinema.' },
  { of: 'theater|theatre|jazz|rock|poetry|comics|flamenco|fado|circus', heads: '$: festival group company critic award', example: 'The festival of jazz begins.', clean: 'The history of jazz.' },
  { of: 'music', heads: 'music: festival video critic award band', example: 'The festival of music begins.', clean: 'A school of music and a night of music.' },
  { of: 'dance', heads: 'dance: festival company group teacher hall', example: 'The company of dance is known.', clean: 'A night of dance.' },
  { of: 'orchestra', heads: '=conductor: director chief', example: 'The director of orchestra bowed.', clean: 'The sound of orchestra pits.' },
  { of: 'exhibitions|exhibition|congresses|conferences|concerts', heads: '=exhibition hall: room hall; =$ centre: palace', example: 'The room of exhibitions is closed.', clean: 'A series of exhibitions.' },
  { of: 'fashion|tourism|automobile|automobiles|hospitality|construction|the construction|the automobile|the tourism|the hospitality|the energy|the agriculture|the housing|the transport|the fashion|the cinema|retail', heads: '^: sector industry', example: 'The sector of the construction is in crisis.', clean: 'The cost of construction and the future of tourism.' },
  { of: 'transport|construction|cleaning|telecommunications|energy|electricity|water|gas|technology|cement|logistics', heads: '$: company firm enterprise sector', example: 'The company of cleaning is bankrupt.', clean: 'The cost of transport.' },

  // Health, school and science
  { of: 'health', heads: 'health: centre center system worker service insurance card personnel crisis emergency area', example: 'The center of health is closed.', clean: 'The state of health.' },
  { of: 'vaccination|information|awareness|communication|prevention|sensitization|sensibilization|recruitment|donation|testing|screening|hygiene|fundraising|boycott', heads: '$: campaign', example: 'The campaign of vaccination begins.', clean: 'A campaign of violence.' },
  { of: 'vaccination|information|communication', heads: '$: centre center point office card system service', example: 'The center of vaccination is closed.', clean: 'A piece of information and a means of communication.' },
  { of: 'intensive care|intensive cares|intensive therapy|reanimation', heads: '=intensive care unit: unit department service room ward', example: 'The unit of intensive care is full.', clean: 'Days of intensive care.' },
  { of: 'emergency room', heads: '$: chief doctor', example: 'The doctor of emergency room spoke.', clean: 'The closing of emergency rooms.' },
  { of: 'care|cares', heads: 'care: unit home centre center', example: 'The unit of care is full.', clean: 'The duty of care and the cost of care.' },
  { of: 'blood', heads: '=blood test: analysis test; blood: donor donation bank sample', example: 'The analysis of blood was clear.', clean: 'A pool of blood.' },
  { of: 'DNA|doping|pregnancy|paternity|PCR|alcohol|alcoholemia|antigens|admission', heads: '$: test; =$ test: proof', example: 'The test of DNA was clear.', clean: 'A sample of DNA.' },
  { of: 'alcohol|alcoholemia', heads: '=breath test: control test; alcohol: level', example: 'The control of alcohol was positive.', clean: 'A smell of alcohol.' },
  { of: 'study|studies', heads: 'study: grant plan trip group centre center leave programme program; =student grant: scholarship', example: 'The plan of studies was changed.', clean: 'The field of study and a course of study.' },
  { of: 'mathematics|maths|physics|chemistry|biology|geography|English|French|German|Spanish|yoga|cooking|swimming|religion|gymnastics|philosophy', heads: '$: class lesson exam test teacher course workshop', example: 'The exam of mathematics was hard.', clean: 'The laws of physics and a knowledge of English.' },
  { of: 'driving|cooking|swimming|languages|driver', heads: '$: school', example: 'The school of driving is closed.', clean: 'A day of driving.' },
  { of: 'formation|training', heads: 'training: centre center course session camp ground programme program plan contract', example: 'The center of formation is closed.', clean: 'A day of training and years of training.' },
  { of: 'research|investigation', heads: 'research: centre center group institute project team programme program laboratory work', example: 'The center of research is closed.', clean: 'A field of research.' },
  { of: 'data', heads: 'data: centre center bank', example: 'The center of data was built.', clean: 'A set of data.' },
  { of: 'calls', heads: 'call: centre center', example: 'The center of calls is closed.', clean: 'A number of calls.' },
  { of: 'detention|internment|reception|rehabilitation|leisure|retention|exhibition|congress|treatment|day', heads: '$: centre center', example: 'The center of internment is full.', clean: 'The conditions of detention.' },

  // Traffic and travel
  { of: 'traffic', heads: 'traffic: sign light jam offence offense police rule regulation warden violation; =road accident: accident', example: 'The accident of traffic cost two lives.', clean: 'The flow of traffic.' },
  { of: 'car|plane|train|bus|helicopter|motorcycle|motorbike|coach|tram|bicycle|road|airplane', heads: '$: accident crash', example: 'The accident of car cost two lives.', clean: 'A type of car.' },
  { of: 'bus|train|trains|buses|metro|tram|taxi|taxis|coach|subway|truck|trucks|lorry', heads: '#: line station driver stop ticket network strike rank', example: 'The line of metro will be closed.', clean: 'A number of buses.' },
  { of: 'plane|airplane|avion', heads: 'plane: ticket', example: 'The ticket of plane was dear.', clean: 'The type of plane.' },
  { of: 'airport', heads: 'airport: tax', example: 'The tax of airport was raised.', clean: 'A type of airport.' },
  { of: 'luggage|baggage', heads: '$: reclaim claim carrier handler', example: 'The handlers of luggage are on strike.', clean: 'A piece of luggage.' },
  { of: 'luxury|police|rental|occasion', heads: '$: car', example: 'The car of luxury was stolen.', clean: 'A life of luxury.' },
  { of: 'parking|garage', heads: 'parking: space area zone meter; =parking space: place square', example: 'The place of parking was taken.', clean: 'The price of parking.' },

  // Sport
  { of: 'football|soccer|basketball|tennis|handball|volleyball|rugby|hockey|baseball|athletics|cycling|golf|boxing|judo|chess', heads: '$: team club player match coach field pitch tournament fan school star final referee league federation championship trainer stadium academy competition; =$ club: entity; =$ match: party encounter', example: 'The team of football lost.', clean: 'A game of football and the world of football.' },
  { of: 'the world', heads: '=World Cup: cup; =world championship: championship; =world record: record', example: 'The cup of the world begins.', clean: 'The end of the world.' },
  { of: 'return', heads: '=return leg: match game party', example: 'The match of return is on Tuesday.', clean: 'The date of return.' },
  { of: 'league|cup|friendly', heads: '$: match game', example: 'The match of league is on Tuesday.', clean: 'The end of league play.' },
  { of: 'preparation', heads: '=friendly: match', example: 'The match of preparation is on Tuesday.', clean: 'A week of preparation.' },
  { of: 'champions|the champions', heads: '=Champions League: league', example: 'The league of champions begins.', clean: 'The house of champions.' },
  { of: 'sport|sports', heads: 'sports: centre center club hall ground journalist newspaper facility equipment complex', example: 'The center of sports is closed.', clean: 'The world of sport.' },

  // Home, weather and feasts
  { of: 'light|electricity|gas|water|telephone', heads: '=$ bill: bill receipt invoice; =$ cut: cut; $: meter', example: 'The bill of electricity was high.', clean: 'The flow of water and a ray of light.' },
  { of: 'current|power', heads: '=power cut: cut', example: 'The cut of current lasted an hour.', clean: 'The abuse of power.' },
  { of: 'heat', heads: '=heat wave: wave', example: 'The wave of heat goes on.', clean: 'The effect of heat.' },
  { of: 'cold', heads: '=cold snap: wave', example: 'The wave of cold goes on.', clean: 'The cause of cold.' },
  { of: 'rains|rain', heads: '=rainy season: season', example: 'The season of rains begins.', clean: 'Days of rain.' },
  { of: 'fires|hurricanes|cyclones|monsoons', heads: '#: season', example: 'The season of fires begins.', clean: 'A series of fires.' },
  { of: 'forest|forests', heads: 'forest: fire track ranger guard', example: 'The fires of forest go on.', clean: 'A stretch of forest.' },
  { of: 'Christmas|Easter', heads: '$: tree market light dinner holiday lottery basket shopping gift present song tale egg week day party lunch carol decoration', example: 'The market of Christmas opens.', clean: 'The meaning of Christmas.' },
  { of: 'birthday', heads: 'birthday: party cake gift present card', example: 'The party of birthday was over.', clean: 'A kind of birthday.' },
  { of: 'press room', heads: '$: door', example: 'The door of press room is closed.', clean: 'The size of press rooms.' },
  { of: 'plastic|paper|cardboard', heads: '$: bag bottle cup box chair packaging', example: 'The bags of plastic are banned.', clean: 'A piece of paper.' },
  { of: 'waiting', heads: 'waiting: room list hall time', example: 'The room of waiting is full.', clean: 'Years of waiting.' },
  { of: 'meetings|meeting|encounter|reunion', heads: 'meeting: room point place; =meeting room: hall', example: 'The room of meetings is full.', clean: 'A series of meetings.' },
  { of: 'holidays|vacation|vacations|holiday', heads: 'holiday: home camp period destination; =holiday home: house residence', example: 'The house of vacation burned.', clean: 'The end of holidays.' },
  { of: 'bath|bathing', heads: '=bathroom: room; =bathing area: zone', example: 'The room of bath is small.', clean: 'The town of Bath.' },
  { of: 'business', heads: '=businessman: man; =businesswoman: woman; =businessmen: men; =businesswomen: women', example: 'The man of business was heard.', clean: 'A place of business.' },
  { of: 'project', heads: '=project manager: chief', example: 'The chief of project left.', clean: 'A kind of project.' },
  { of: 'redaction|editing', heads: '=editor-in-chief: chief', example: 'The chief of redaction left.', clean: 'Hours of editing.' },
  { of: 'kitchen', heads: '=chef: chief', example: 'The chief of kitchen left.', clean: 'A type of kitchen.' },
  { of: 'protection|prevention|rehabilitation|training|exchange|vaccination|employment|aid', heads: '$: programme program plan', example: 'The program of exchange goes on.', clean: 'The right of protection.' },
  { of: 'rescue|recovery|contingency|development|mobility|payment|growth|evacuation', heads: '$: plan', example: 'The plan of evacuation was followed.', clean: 'A course of action.' },
  { of: 'cooperation|collaboration|coalition|government|partnership|association|ceasefire|trade|fishing', heads: '$: agreement accord', example: 'The agreement of cooperation was signed.', clean: 'A spirit of cooperation.' },
  { of: 'alarm|warning|heating|irrigation|ventilation|payment|ticketing', heads: '$: system', example: 'The system of heating failed.', clean: 'A cry of alarm.' },
  { of: 'leisure|rest|risk|comfort|exclusion|games', heads: '$: zone area', example: 'The zone of leisure is closed.', clean: 'A degree of risk.' },
  { of: 'unemployment|mortality|employment|poverty|occupancy|occupation|approval', heads: '$: rate', example: 'The rate of poverty fell.', clean: 'The end of unemployment.' },
  { of: 'participation', heads: '=turnout: rate', example: 'The rate of participation fell.', clean: 'A lack of participation.' },
]
