import { pluralOf } from './nouns'

/**
 * Nouns by the class that decides which verb goes with them: “carry out” an inquiry, “hold” an event, “make” a statement.
 * A noun may be in several classes.
 */
const NOUNS: Readonly<Record<string, string>> = {
  inquiry:
    'study survey analysis investigation inquiry research experiment test audit inspection review examination assessment evaluation diagnosis check screening census autopsy probe appraisal simulation verification poll search raid control counter-expertise reconstruction count recount inventory calculation follow-up monitoring fieldwork sampling scan',
  works:
    'work construction renovation repair restoration improvement extension installation maintenance task job refurbishment operation intervention surgery transplant activity project programme program procedure reform action mission manoeuvre maneuver exercise excavation drilling rescue evacuation cleaning clean-up upgrade conversion modernization modernisation redevelopment rehabilitation demolition redistribution restructuring experiment training',
  deed:
    'payment purchase sale investment transfer donation contribution change correction modification choice prediction estimate proposal call visit journey stop statement declaration comment announcement reference suggestion discovery adjustment amendment acquisition deposit delivery comparison distinction transaction deal cut concession bet gesture presentation remark observation recommendation',
  event:
    'meeting conference ceremony event congress assembly summit election vote referendum ballot party festival concert exhibition fair tournament competition auction debate forum seminar workshop demonstration protest march rally vigil hearing session talks consultation briefing funeral mass wedding plebiscite primary contest gala banquet reception celebration symposium colloquium convention plenary encounter tribute parade procession sit-in assemblies round-table council gathering',
  film: 'film movie documentary video series album record recording clip short feature miniseries podcast sculpture mural painting portrait drawing',
  photo: 'photo photograph picture selfie snapshot image footage',
  talk: 'interview interrogation questioning conversation dialogue',
  trip: 'trip tour journey excursion cruise walk stroll ride hike pilgrimage flight crossing outing',
  show: 'performance show concert recital play musical gig reading choreography dance',
  crime: 'attack robbery theft murder crime fraud killing assault offence offense aggression burglary rape homicide infraction irregularity infringement violation massacre abuse suicide break-in heist bombing kidnapping imprudence femicide',
  complaint: 'complaint lawsuit suit petition motion claim denunciation appeal request application recourse brief demand objection notice counterclaim amparo',
  ruling: 'order decree ruling warrant verdict judgment judgement sentence opinion decision resolution injunction',
  notice: 'statement communiqué communique warning alert certificate invoice bulletin notification summons fine permit licence license visa passport recommendation note ordinance advisory declaration',
  speech: 'speech sermon lecture address discourse talk homily toast allocution conference',
  question: 'question query',
  rise: 'rise increase growth drop fall decline decrease rebound slowdown slump surge jump reduction recovery acceleration contraction expansion upturn downturn boom fluctuation upswing',
  damage: 'damage loss delay destruction breakdown outage failure fault malfunction collapse',
  mishap:
    'accident fire explosion injury death blaze flood landslide fall collision crash victim damage outage leak spill jam queue tailback fracture burn wound collapse delay breakdown cancellation closure crack short-circuit blackout disruption blockage avalanche fatality tragedy derailment flooding traffic poisoning evacuation',
  debt: 'debt loan credit mortgage liability',
  agreement: 'agreement contract treaty accord pact convention deal memorandum protocol partnership alliance armistice',
  success: 'success triumph revival renaissance popularity boom comeback heyday',
  trouble: 'difficulty problem crisis setback drought shortage failure delay turmoil disruption strike tension slowdown recession upheaval breakdown interruption complication misfortune decline',
  win: 'title cup championship league medal trophy victory qualification promotion crown prize award pole podium stage place medal gold silver bronze',
  goal: 'goal point basket try hat-trick penalty brace equaliser equalizer winner',
  match: 'match game final race stage tournament championship season semi-final semifinal quarter-final derby cup league playoff play-off qualifier friendly leg round set lap finals minutes rally marathon',
  injury: 'injury wound burn fracture bruise contusion trauma cut laceration hematoma lesion graze stab scratch',
  defect: 'crack leak defect fault flaw gap shortcoming deficiency damage irregularity anomaly malfunction',
  grant: 'subsidy grant loan credit aid licence license permission scholarship pardon amnesty permit authorization authorisation visa concession funding extension exemption discount moratorium reprieve compensation bonus',
  post: 'job position post workplace vacancy',
  pay: 'salary pension wage subsidy benefit pay aid rent compensation income commission fee allowance bonus remuneration indemnity unemployment grant scholarship dividend retirement',
  price: 'price tax salary wage pension fee rent cost tariff contribution fare toll premium rate expense spending budget number figure production amount speed temperature consumption quota staff turnover',
  group: 'team club squad party list committee government board delegation jury commission council staff school university band academy cabinet brigade army firm company',
  person:
    'union minister mayor president representative ambassador delegation leader authority resident worker counterpart official farmer manager director parent king pope chancellor journalist delegate family victim colleague employer governor secretary councillor councilor senator neighbor neighbour spokesperson player member association',
  patient: 'patient wounded injured victim casualty sick',
  paper: 'report list plan document proposal project law bill budget map guide strategy protocol text draft programme program ranking study catalogue census regulation constitution schedule timetable inventory curriculum statute',
  law: 'law budget text amendment motion bill reform credit resolution decree proposal ordinance regulation',
  premises: 'room hall line phone space shelter area centre center website bus service hospital pavilion point track lane office platform account gymnasium gym parking zone canal channel unit ward bed mailbox hotline telephone route access entrance terminal crossing train shuttle',
  holding: 'collection museum exhibition archive library office headquarters service department restaurant shop workshop school apartment flat studio',
  closure: 'closure closing cancellation intervention arrest resignation suspension delay evacuation protest departure dismissal postponement transfer interruption strike',
  line: 'line train flight tax class bus post service subsidy stop tariff toll department benefit allowance connection',
  provision:
    'construction creation investment closure cut increase reduction fine sanction measure extension renovation opening abolition introduction installation penalty possibility obligation reform expansion replacement modernization modernisation exemption hiring recruitment aid compensation development subsidy ban prison financing',
  help: 'help information data aid food assistance support water shelter detail name identity document transport clue means material address list',
  hypothesis: 'possibility hypothesis subject theme question problem case issue risk topic situation project plan idea accident matter name option past scenario difficulty departure affair resignation',
  welcome: 'decision agreement announcement initiative measure work progress result victory proposal step law ruling verdict plan effort reform advance deal choice',
  resource:
    'measure solution wage increase aid resource answer explanation justice attention dialogue respect change improvement transparency resignation investment staff teacher doctor policeman police security compensation meeting help commitment raise right action support reform urgency involvement',
  stay: 'night holiday holidays vacation weekend summer childhood evening winter afternoon week month year day hour youth morning',
  experience: 'moment day drama hour afternoon evening weekend crisis season tragedy experience episode night situation week morning scene ordeal minute',
  transport: 'bus train flight plane tram ferry metro boat connection',
  road: 'road bus exit line train motorway highway bridge tunnel path lane street route staircase stairs lift elevator',
  course: 'training formation course class lesson workshop treatment studies subject seminar',
  seizure: 'drug weapon kilo vehicle car money phone goods cocaine marijuana hashish material document computer gun cash ton tonne gram property account cannabis merchandise cigarette',
  captive: 'journalist child girl woman businessman driver family plane bus man boy tourist soldier student passenger worker priest baby',
  dream: 'dream',
}

const CLASSES = new Map<string, string[]>()
for (const [name, nouns] of Object.entries(NOUNS)) {
  for (const noun of nouns.split(' ')) {
    for (const form of [noun, pluralOf(noun)]) {
      const others = CLASSES.get(form)
      if (others) others.push(name)
      else CLASSES.set(form, [name])
    }
  }
}
// “a survey was realised on the works”: plurals that are not made by rule.
for (const [plural, singular] of [['analyses', 'analysis'], ['diagnoses', 'diagnosis'], ['policemen', 'policeman'], ['businessmen', 'businessman']] as const) {
  CLASSES.set(plural, CLASSES.get(singular) ?? [])
}

/** The names of all classes. */
export const OBJECT_CLASSES: ReadonlySet<string> = new Set(Object.keys(NOUNS))

/** The classes of a noun, singular or plural; empty where it is in none. */
export const objectClassesOf = (folded: string): readonly string[] => CLASSES.get(folded) ?? []
