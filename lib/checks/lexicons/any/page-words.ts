/**
 * The words that pages are of: buttons, prompts, links and notices. A line that holds nothing else is part of the
 * page, however it is put together (“Be the first to comment”, “Click here to subscribe”).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that speak of the page itself; a line of page words needs one of them. */
export const PAGE_WORDS = set(
  'account accounts ad ads advert adverts advertise advertisement advertisements advertising publicity alerts app article articles bookmark bookmarks browser ' +
    'channel click clicking comment comments commented community cookie cookies copied copyright credits download dossier e-mail email emails facebook ' +
    'favorites favourites flipboard follow gallery galleries google homepage image images imprint inbox infographic infographics infography instagram javascript ' +
    'link links linkedin loading log login logged mail mailbox messenger newsletter newsletters newsroom notification notifications page photo photogallery ' +
    'photos picture pictures pinterest player podcast podcasts post posts premium print privacy publication publications questionnaire quiz reader readers ' +
    'register registered registration reproduction reserved reuse rights section share shares sharing sign site slideshow sms sponsored subscribe subscribed ' +
    'subscriber subscribers subscription subscriptions swipe tag tags tap telegram threads tiktok topic topics tweet tweets twitter unsubscribe video videos ' +
    'website whatsapp youtube',
)

/** Words that a line of the page may hold beside those; none of them tells a story. */
export const WORDS_BESIDE = set(
  'a about above accept access accessible according activate active actual add additional address again agree all already also an and any appear are as at ' +
    'author authors available back be become been before below benefit best button by can cannot cancel close code collection come comes commitment into taken selections whole complete ' +
    'complement complements concerned conditions confirm confirmed connect connected consent consult content contents continue continues continuation could create ' +
    'daily data date day days deactivated delete did digital directly disable disabled disagree discover display displayed do does don\'t edition editorial editor ' +
    'editors enable enjoy enlarge enter entire error errors essential euro euros evening every exclusive exclusively experience external file find first font for ' +
    'form found free from full function further game get give gift go had has have help here hide home hour hours how i if in information interest interested is it join ' +
    'journalist journalists just keep know last later latest learn leave let library like liked likes limit limits list listen live local look magazine manage ' +
    'map may me media member members menu message might minute minutes missing mistake mobile month months more morning most must my need network networks new ' +
    'news next no not now of offer offers on one online only open or original other our out page part participate partner partners party pause people per permission personal phone ' +
    'platform platforms play please policy popular possible preferences press preview previous product products profile protection provider publish published put question questions ' +
    'quick rate react reaction reactions read reading reason receive recommend recommended recommendations refuse reject related remaining remove replay reply report ' +
    'request rest restricted results return revoke rules same save saved search second see select selection send sent service services set settings show similar ' +
    'size social soon source spam special stay step store stories story submit suggest suggested summary support technical tell terms test text thank thanks that the their ' +
    'them theme themes there these third third-party this three through time to today too top transmitted trial try turn two type typo uncommitted under unfortunately unlimited unlock unread up ' +
    'update updated us use used useful helpful user users using version via view viewed viewing views visible visit vote want watch we week weekly welcome ' +
    'what when where whole why will with without wish word words would write wrong year yes yesterday you your yours zoom',
)

/** What invites the reader to do something, at the start of a line. */
export const INVITATIONS = set(
  'access activate check click consult continue discover download enjoy explore find follow get join keep know learn leave like listen look open order ' +
    'participate play read receive register rediscover relive see send share sign stay subscribe support swipe take tap tell test try unlock view vote watch write',
)

/** What it offers: a line that begins with an invitation and has one of these is a prompt, whatever else it names. */
export const OFFERS = set(
  'app article articles channel comments dossier e-mail edition editions email facebook g1 gallery galleries inbox instagram interview live mailbox news newsletter ' +
    'newsletters newspaper notifications offers photos pictures podcast podcasts replay social-media subscription telegram topic twitter video videos whatsapp youtube',
)
