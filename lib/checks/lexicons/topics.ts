/**
 * What articles are about, by words that seldom stand in articles about anything else, as English and as literal
 * English have them. A word belongs to several topics where it tells of each.
 */
const WORDS = {
  television:
    'tv television televised channel channels presenter presenters broadcast broadcasts broadcaster broadcasting viewers viewer ratings episode episodes newscast newscasts airing telenovela telenovelas soap telecinco rtve rtp tvi netflix sitcom cameraman on-air prime-time newsreader antenna studio studios documentary streaming',
  football:
    'football footballer footballers goalkeeper goalkeepers striker strikers midfielder midfielders defender defenders goal goals penalty penalties referee referees stadium coach trainer league championship kick-off offside dribble scorer header relegation derby uefa fifa match matches half-time crossbar substitutes squad club clubs',
  cycling: 'cycling cyclist cyclists cyclism rider riders peloton stage stages breakaway sprint sprinter climber jersey bike bicycle giro vuelta yellow-jersey kilometers kilometres ascent descent mountain-pass time-trial escapee puncture derailleur',
  sport:
    'sport sports athlete athletes tournament championship championships medal medals olympic olympics coach trainer match matches final semifinal semi-final set sets tennis basketball handball rugby volleyball swimmer swimming marathon skier skiing racket serve qualifier qualifiers season podium player players race races racing driver grand-prix circuit motorcycle motogp',
  courts:
    'court courts tribunal tribunals judge judges prosecutor prosecutors prosecution trial trials defendant defendants lawyer lawyers verdict sentence sentenced sentencing jury juror jurors hearing hearings appeal acquitted acquittal convicted conviction indictment plaintiff plaintiffs witness witnesses magistrate magistrates accused imprisonment plea pleading bar assizes',
  police:
    'police policeman policemen officer officers gendarmes gendarmerie carabinieri investigators investigation arrest arrested suspect suspects detained detention custody burglary robbery theft stabbing shooting murder homicide weapon weapons knife gun patrol crime criminal criminals squad raid seized narcotics drugs trafficking smuggling',
  accidents:
    'accident accidents crash crashed collision collided driver drivers motorist motorists motorcyclist motorcycle truck lorry vehicle vehicles car highway motorway road injured ambulance firefighters overturned skidded passenger passengers tow traffic',
  fires: 'fire fires firefighters firefighter flames blaze wildfire wildfires smoke burned burnt hectares brigade brigades extinguish extinguished evacuated evacuation arson hydrant helicopter helicopters seaplane seaplanes forest foci',
  weather:
    'storm storms rain rains rainfall flood floods flooding flooded drought heatwave snow wind winds gusts temperature temperatures forecast meteorological meteorologists meteorologist precipitation reservoir reservoirs river rivers dam dams aquifer aquifers overflowed mudslide landslide',
  hospitals:
    'hospital hospitals doctor doctors nurse nurses patient patients clinic clinics emergency surgery surgeon surgeons ward wards maternity treatment vaccine vaccines vaccination vaccinated disease diseases medical medicine medicines diagnosis epidemic infection infections symptoms illness ambulance ambulances psychiatrist therapy cancer caregivers health',
  schools:
    'school schools teacher teachers pupil pupils student students classroom classrooms lesson lessons curriculum kindergarten canteen exam exams baccalaureate education college colleges university universities professor professors rector diploma degree faculty campus tuition scholarship scholarships lecture thesis enrolment enrollment',
  parliament:
    'parliament parliamentary senate senator senators deputy deputies mp mps congress congressman chamber bill bills amendment amendments vote votes voted voting coalition majority minority opposition minister ministers government cabinet party parties law laws legislature legislative majority plenary motion committee speaker',
  elections: 'election elections electoral candidate candidates campaign ballot ballots voter voters voting vote votes poll polls polling turnout runoff mandate constituency incumbent party parties coalition primary primaries referendum abstention',
  townhalls:
    'mayor mayors mayoress deputy-mayor municipal municipality municipalities council councillor councillors councilor councilors town commune communes village residents inhabitants neighbors neighbours district prefect prefecture street square sewerage budget park parking playground town-hall city',
  housing: 'rent rents rental rentals tenant tenants landlord landlords apartment apartments flat flats housing evicted eviction evictions mortgage mortgages owners square building buildings lease leases airbnb tourist real-estate dwelling dwellings homes meters metres',
  labour:
    'worker workers employee employees union unions strike strikes striker strikers wage wages salary salaries layoffs layoff redundancies dismissal dismissals jobs job employer employers factory factories plant collective-bargaining negotiations agreement overtime pension pensions retirement unemployment staff shift shifts contracts workforce',
  business:
    'company companies firm firms profit profits revenue revenues turnover sales shareholder shareholders merger takeover acquisition subsidiary executive executives ceo management market markets investors investor investment group brand brands customers startup start-up business manufacturer supplier suppliers exports industry bankruptcy insolvency',
  banking:
    'bank banks banking shares share stock stocks exchange dividend bond bonds interest loan loans credit savings deposits investors inflation rates central-bank euro yield analysts analyst quarter billion capital balance portfolio percent index dax ibex',
  farming:
    'farmer farmers farm farms agricultural agriculture crop crops harvest harvests cereal cereals wheat maize cattle cows cow livestock milk breeders breeder tractor tractors vineyard vineyards irrigation pesticides fertilizer orchard orchards sheep pigs poultry slaughterhouse barn hectares beekeeper bees hives olive olives grapes',
  theatre:
    'theater theatre theaters theatres stage actor actors actress actresses audience play plays director premiere opera ballet dancer dancers choreographer choreography rehearsal rehearsals performance scene scenography playwright dramaturg comedy tragedy orchestra conductor singer costume costumes curtain',
  film: 'film films cinema movie movies director directors actor actors actress screenplay screenwriter filming shooting festival premiere cannes palme oscar documentary producer producers scene box-office trailer script camera',
  music:
    'music musician musicians singer singers song songs album albums concert concerts band bands guitar guitarist orchestra conductor piano pianist violin violinist choir festival festivals recording lyrics tour rapper jazz rock symphony composer stage',
  books: 'book books novel novels novelist author authors writer writers poet poetry poems publisher publishers literary literature reader readers chapter prize goncourt bookstore bookshop library translation translator manuscript essay biography',
  museums: 'museum museums exhibition exhibitions painting paintings painter painters gallery galleries collection collections sculpture sculptures sculptor curator curators artist artists canvas restoration portrait heritage visitors art artworks archaeologists excavation',
  transport:
    'train trains railway railways rail station stations line lines passengers tram trams metro subway bus buses airport airports flight flights airline airlines plane planes pilot runway platform platforms delay delays track tracks commuter commuters locomotive timetable airplane',
  ports: 'port ports ship ships vessel vessels boat boats ferry ferries harbor harbour dock docks docker dockers fishing fishermen fisherman sailors sailor crew cargo container containers sea coast coastguard shipyard trawler navy captain',
  energy: 'energy electricity power nuclear reactor reactors gas oil pipeline solar wind turbine turbines grid plant plants megawatts kilowatts fuel coal renewables emissions uranium barrels refinery panels photovoltaic hydroelectric blackout',
  mining: 'mine mines mining miner miners gold copper lithium deposit deposits ore tonnes excavation quarry drilling shaft gallery minerals extraction nickel',
  war: 'war army soldier soldiers troops missile missiles military general drone drones front ceasefire invasion offensive bombing bombardment bombardments tank tanks ammunition nato defense defence attack attacks ukraine ukrainian russian gaza israeli militia rebels frontline shelling occupied',
  church: 'church churches bishop bishops archbishop pope vatican cardinal cardinals priest priests parish parishes diocese dioceses mass cathedral catholic faithful clergy monastery monks nuns holy liturgy',
  science: 'research researcher researchers scientist scientists laboratory laboratories study studies university experiment experiments species climate genome dna astronomers telescope physics chemistry biology data molecule molecules cells journal findings institute',
  technology: 'computer computers software app apps application internet online data server servers hackers hacker hacked cyberattack password passwords digital users user smartphone smartphones platform algorithm artificial-intelligence network networks website encryption ransomware',
  food: 'restaurant restaurants chef chefs kitchen recipe recipes dish dishes cook cooks wine wines cheese cheeses bread baker bakery menu cuisine taste flavor flavour dessert michelin ingredients meal meals waiter',
  tourism: 'tourist tourists tourism hotel hotels hotelier hoteliers visitors beach beaches holiday holidays vacation vacationers cruise resort resorts campsite camping booking bookings guests travel travelers travellers overnight season',
  rugby: 'rugby scrum scrums fly-half scrum-half winger wingers hooker prop try tries tackle tackled lineout ruck knock-on fullback referee top14 xv',
  mountains: 'mountain mountains ski skiers skier slopes avalanche avalanches climber climbers alpine mountaineer mountaineers glacier glaciers rescuers summit peak snow hikers hiker hiking chairlift lift lifts resort',
  sailing: 'skipper skippers sailing sailor sailors regatta sail sails boat boats trimaran monohull race solo cape vendee-globe transatlantic yacht hull mast',
  hunting: 'hunter hunters hunting boar boars wolf wolves deer prefect herd flock shepherd shepherds bear bears dog dogs animals animal species vet veterinarian forester foresters game wildlife',
  press: 'journalist journalists newspaper newspapers reporter reporters newsroom editor editors editorial daily weekly magazine readers readership circulation press publisher columnist media interview interviewed',
  taxes: 'tax taxes taxation taxpayer taxpayers deficit budget treasury fiscal levy vat income deductible exemption spending debt billion evasion revenue deduction deductions',
  migration: 'migrant migrants asylum border borders refugee refugees visa visas immigration deported deportation smugglers residence undocumented lampedusa dinghy landings ngo shipwreck frontex',
  diplomacy: 'ambassador ambassadors embassy summit diplomat diplomats diplomatic diplomacy treaty sanctions commission brussels nato talks ceasefire allies negotiations chancellor president',
  retail: 'store stores shop shops shopkeeper shopkeepers supermarket supermarkets customers customer retailer retailers shelves products shopping traders brand merchants aisles checkout',
  construction: 'building buildings crane cranes concrete mason masons architect architects architecture works worksite construction scaffolding demolition contractor roof facade asbestos bricks builder builders bricklayer bricklayers contractors engineer engineers cement bridge viaduct renovation tender',
  tennis: 'tennis racket wimbledon roland-garros tie-break tiebreak atp wta clay grass seeded serve served backhand forehand doubles set sets quarterfinal quarterfinals davis',
  motorsport: 'circuit grand-prix motogp formula pole podium lap laps paddock racing f1 ferrari mercedes verstappen hamilton rally rallies driver drivers race races qualifying dakar ducati honda yamaha mclaren aprilia overtaking motorcycle motorcycling motorbike pit superbike',
  hockey: 'hockey puck nhl lnh rink goalie goalies goaltender defenseman defensemen canadiens bruins senators period periods skates skaters playoffs',
  basketball: 'basketball nba euroleague acb rebound rebounds dunk dunks assists turnovers three-pointer three-pointers basket baskets hoop playmaker',
  skiing: 'ski skis skiing skier skiers slalom downhill slope slopes biathlon snowboard snow super-g descent gondola lift lifts piste slopes cross-country',
  waste: 'waste garbage trash rubbish landfill recycling incinerator dump bins litter pollution pollutants',
  funerals: 'funeral funerals coffin burial buried mourning cemetery grave widow deceased obituary hearse',
  quakes: 'earthquake earthquakes quake tremor tremors magnitude epicenter epicentre seismic aftershock aftershocks rubble',
  fashion: 'fashion designer designers catwalk dress dresses models tailor fabrics clothing boutique garment garments',
} as const

export type Topic = keyof typeof WORDS

const TOPICS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(WORDS).map(([topic, words]) => [topic, words.split(' ')]))

/** The words of a topic, folded; none of what is no topic. */
export function wordsOfTopic(topic: string): readonly string[] {
  return TOPICS.get(topic) ?? []
}
