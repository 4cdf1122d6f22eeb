/** Words that show what a paragraph is about; both numbers are given where both are frequent. */
const CUES: Readonly<Record<string, string>> = {
  sport:
    'match matches goal goals league season coach coaches striker midfielder defender goalkeeper penalty stadium fans derby championship half-time halftime club players player tournament cyclist riders rider tennis football soccer standings referee kick-off kickoff scored scorer playoffs semifinal semi-final grand-prix grand prix podium basketball handball rugby championships bundesliga serie liga ligue',
  court:
    'court trial judge judges lawyer lawyers prosecutor prosecutors sentence sentenced verdict hearing hearings defendant defendants accused jury convicted acquitted appeal magistrate charges courtroom prosecution defence defense crimes witness witnesses',
  police: 'police officers arrested suspect suspects investigation investigators gendarmes robbery patrol detained custody thieves thief stabbed shot crime weapon officer guard burglary stolen',
  politics:
    'government parliament minister ministers party parties mayor mayoress council councillor councillors councilor councilors election elections vote votes voters deputies senator senators opposition president presidency coalition congress senate chancellor socialist socialists candidate candidates municipality municipal parliamentary governor legislature amendment bill decree',
  economy:
    'company companies workers union unions factory jobs sales profit profits turnover firm firms bank banks market layoffs employees strike shareholders shares investors stock revenue quarter billion workforce salaries wages plant employers',
  fire: 'fire fires firefighters blaze flames hectares evacuated brigade smoke extinguish',
  weather: 'rain rains flood floods storm storms wind winds snow heat drought temperatures weather river meteorological forecast',
  health: 'hospital hospitals patient patients doctor doctors nurse nurses emergency clinic disease illness surgery health medical',
  school: 'school schools pupils pupil students student teachers teacher university classes college education campus rector academic',
  traffic: 'road roads car cars driver drivers accident crash vehicle vehicles motorway highway collision traffic lane truck lorry motorcyclist kilometer kilometre',
  farm: 'farmers farmer farm farms harvest cattle milk crop crops livestock agriculture agricultural vineyards',
  culture: 'film films album singer concert festival actor actress theater theatre museum novel writer author director exhibition stage audience song songs book',
  housing: 'rent rents tenant tenants apartment apartments flat flats housing landlord square neighborhood residents eviction mortgage dwellings building',
  television: 'television channel presenter ratings broadcast viewers show radio program programme host journalist newscast',
}

const DOMAINS = new Map<string, string[]>()
for (const [domain, cues] of Object.entries(CUES)) {
  for (const cue of cues.split(' ')) {
    const others = DOMAINS.get(cue)
    if (others) others.push(domain)
    else DOMAINS.set(cue, [domain])
  }
}

/** The names of all domains. */
export const DOMAIN_NAMES: ReadonlySet<string> = new Set(Object.keys(CUES))

/** The domains that a word points to; none for most words. */
export const domainsOf = (folded: string): readonly string[] => DOMAINS.get(folded) ?? NONE
const NONE: readonly string[] = []
