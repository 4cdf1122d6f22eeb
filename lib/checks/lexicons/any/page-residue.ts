/**
 * What a web page puts around an article and a scraper brings along, as a machine renders it in English and as it
 * stands in the source languages. Each pattern is for one whole line, without white space around it; `sure` ones are
 * never part of an article’s own text. Patterns are anchored and bounded.
 */
export type ResiduePattern = { readonly what: string; readonly sure: boolean; readonly pattern: RegExp }

const AGENCIES =
  'AFP|AP|Associated Press|Reuters|dpa|DPA|EFE|Efe|Lusa|LUSA|ANSA|Ansa|Keystone|Belga|APA|ATS|SDA|TASS|Xinhua|' +
  'Getty(?: Images)?|iStock|Shutterstock|Unsplash|Maxppp|MAXPPP|Sipa(?: Press)?|SIPA|Abaca|ABACA|Hans Lucas|Imago|IMAGO|imago|' +
  'picture[ -]alliance|Europa Press|La Presse|La Presse canadienne|The Canadian Press|Agence France-Presse|Archives?|archives?|' +
  'archivo|Archivo|Archiv|AdobeStock|Adobe Stock|Bloomberg|LaPresse|Agencia Brasil|Agência Brasil|Folhapress|Estadão Conteúdo'

/** What stands beside the figures of a date and a time. */
const WORDS_OF_DATES =
  '(?:am|pm|a\\.m|p\\.m|at|on|the|by|to|of|and|in|ago|h|min|minutes?|hours?|days?|today|yesterday|utc|gmt|cet|cest|est|uhr|le|el|il|em|am|à|a las|alle|às|' +
  'published|updated|modified|last|st|nd|rd|th|mon|tues|wednes|thurs|fri|satur|sun|day|january|february|march|april|may|june|july|august|' +
  'september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'

const pattern = (what: string, sure: boolean, source: string): ResiduePattern => ({ what, sure, pattern: new RegExp(source, 'iu') })
const caseSensitive = (what: string, sure: boolean, source: string): ResiduePattern => ({ what, sure, pattern: new RegExp(source, 'u') })

const MORE_TO_READ = 'a link to another article'
const SUBSCRIPTION = 'a prompt to subscribe'
const SHARING = 'a button of the page'
const CREDIT = 'a picture’s credit'
const NOTE = 'a note about the page'
const NAVIGATION = 'navigation of the page'
const ADVERTISING = 'advertising'
const CONSENT = 'a notice about cookies or blocked content'
const NEWSLETTER = 'a newsletter’s prompt'

export const PAGE_RESIDUE: readonly ResiduePattern[] = [
  // Read also: …
  pattern(MORE_TO_READ, true, '^[>»›→▶•*-]{0,2} ?(?:to )?(?:also )?(?:read|see|watch|listen|discover|consult|re-?read|find|hear)(?: to)? (?:also|too|as well|in addition|again|more|next|further)\\b(?: (?:on|in|about|here|at).{0,80})?(?:\\s?[:|–—›>»-].{0,200}|[.!]?)$'),
  pattern(MORE_TO_READ, true, '^[>»›→▶•*-]{0,2} ?(?:also|more|next) (?:to )?(?:read|see|watch|listen)(?:ing| to)?\\b(?:\\s?[:|–—›>»-].{0,200}|.{0,40})$'),
  pattern(MORE_TO_READ, true, '^(?:to )?(?:see|watch|listen|read|view|look)(?: (?:it|this|the report|again))? (?:in|on|the|also in) (?:videos?|pictures?|images?|podcasts?|audio|full screen|replay|photos?)(?:\\s?:.{0,200}|[.!]?)$'),
  pattern(MORE_TO_READ, true, '^(?:see|watch|view|discover) (?:the|our|all the) \\p{L}+(?: \\p{L}+)? (?:in|on) (?:videos?|pictures?|images?|photos?)[.!]?$'),
  pattern(MORE_TO_READ, true, '^also (?:interesting|on the (?:subject|topic)|worth reading|of interest)\\s?:.{0,200}$'),
  pattern(MORE_TO_READ, true, '^(?:in|on) (?:videos?|pictures?|images?|photos?)(?:\\s?[:|–—].{0,200}|[.!]?)$'),
  pattern(MORE_TO_READ, true, '^(?:related|linked|similar|other|recommended|associated|connected|more|further) (?:news|articles?|content|contents|stories|topics?|subjects?|themes?|links?|reading|items?|tags?|videos?|posts?|from)(?: (?:on|about|from|of|to|for|by|in) .{1,60})?\\s?:?$'),
  pattern(MORE_TO_READ, true, '^(?:on|about) the same (?:subject|topic|theme|matter)\\s?:?.{0,120}$'),
  pattern(MORE_TO_READ, true, '^(?:more|everything|all|the latest|find all|all the news|all articles|our articles|our file|the file|our dossier|dossier|our special report) (?:(?:news|articles|information|posts|stories|texts) )?(?:on|about|from|in|by|around) (?:the |this |our )?(?:subject|topic|theme|section|author|same|category|folder|file|issue|rubric)\\b.{0,80}$'),
  pattern(MORE_TO_READ, true, '^(?:the )?(?:most|best) (?:read|viewed|shared|popular|commented|clicked|seen)(?: (?:articles?|news|stories|content|of the (?:day|week|month)|today|now))?\\s?:?$'),
  pattern(MORE_TO_READ, true, '^(?:(?:you )?(?:may|might|could) (?:also|be) (?:like|interested?|interest you)|(?:this|these|it) (?:may|might|could|should) (?:also )?(?:interest|be of interest to) you|you will also like|don[’\']t miss|not to be missed|our (?:selection|recommendations|advice|reading tips?)|we recommend|to go further|to know more|to learn more|for further|find out more|learn more|more information)\\b.{0,80}$'),
  pattern(MORE_TO_READ, true, '^(?:À |A )?lire (?:aussi|également|encore|la suite|plus)\\b.{0,200}$'),
  pattern(MORE_TO_READ, true, '^(?:(?:À|A) (?:voir|lire|écouter)|voir (?:aussi|en vidéo)|notre dossier|leer (?:más|también)|le[eé] (?:también|además)|lea (?:también|además|más)|(?:te|le) puede interesar|ver (?:también|más)|leggi (?:anche|tutto)|per approfondire|potrebbe interessarti|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|zum thema|siehe auch)\\b.{0,200}$'),
  // Subscribe to continue reading
  pattern(SUBSCRIPTION, true, '^you (?:still )?have (?:\\p{N}[\\p{N}.,]* ?%|\\p{N}+ (?:free )?articles?|read|reached).{0,80}(?:left|remaining|read|limit|month|reserved).{0,120}$'),
  pattern(SUBSCRIPTION, true, '^(?:the (?:rest|remainder|continuation|following|sequel|suite|next part)|(?:all of )?this (?:article|content|text|page|audio|video|item)|article|content|access|an article|exclusive|reading) (?:of this (?:article|text) )?(?:is |are )?(?:only )?(?:reserved|available|accessible|restricted|exclusive|exclusively|intended|open|visible)(?: only| exclusively)? (?:for|to|by) (?:our |the |registered |its |all )?(?:digital |premium |paying )?(?:subscribers?|members|subscribed|users|readers|registered)\\b.{0,120}$'),
  pattern(SUBSCRIPTION, true, '^(?:reserved|exclusive|only|content|article|premium|just)(?: content| article)? (?:for|to) (?:our |the )?(?:subscribers?|members)\\b.{0,60}$'),
  pattern(SUBSCRIPTION, true, '^(?:subscribe|register|sign up|log ?in|sign ?in|connect|log on|identify yourself|create (?:an|your|a free) account|become (?:a|an) (?:member|subscriber))(?: (?:now|here|today|for free|free of charge|to|for|from|with|and|or|in|via|at|or log ?in)\\b.{0,160})?\\s?[.!:>»]?$'),
  pattern(SUBSCRIPTION, true, '^(?:i (?:subscribe|register|log in|sign up|connect|create my account|take advantage)|already (?:a |an )?(?:subscriber|subscribed|member|registered|customer|have an account|signed up)|not (?:yet )?(?:a )?(?:subscriber|subscribed|registered|member)|do you have an account|are you (?:already )?(?:a )?(?:subscriber|subscribed|registered)|no account)\\b.{0,120}$'),
  pattern(SUBSCRIPTION, true, '^(?:read without limits?|unlimited (?:reading|access)|without limits|(?:to )?(?:continue|keep|go on) reading|to (?:read|continue|access|unlock|see|view) (?:this|the|more|reading|all|our|full)\\b.{0,60}(?:subscribe|register|account|subscri|log in|sign|premium)|unlock (?:this|the|all)|read the (?:full|whole|entire|complete|rest of the) (?:article|text|story|interview)|full article|article for subscribers)\\b.{0,120}$'),
  pattern(SUBSCRIPTION, true, '^(?:enjoy|get|take advantage of|benefit from|have|try|discover|choose|see|view|our|all) (?:the |our |an |your |all )?(?:unlimited|full|digital|complete|premium|subscription|best|special) ?(?:access|offers?|subscriptions?|content|articles|month|package|benefits)\\b.{0,160}$'),
  pattern(SUBSCRIPTION, true, '^(?:from|for|only|just|first month|test|try)\\b.{0,40}(?:€|euros?|\\$|£).{0,20}(?:per|a|/) ?(?:month|week|year)\\b.{0,80}$'),
  pattern(SUBSCRIPTION, true, '^(?:support (?:us|our|independent|quality|free)\\b.{0,80}(?:journalism|press|donation|information|newspaper|media|work)|(?:help|make) .{0,40}\\bdonation)\\b.{0,120}$'),
  pattern(SUBSCRIPTION, true, '^(?:(?:article|contenu) réservé|réservé aux abonnés|il vous reste \\p{N}|déjà abonné|abonnez-vous|s[’\']abonner|se connecter|suscríbete|suscribirse|hazte socio|sigue leyendo|contenido exclusivo|iniciar sesión|abbonati|contenuto riservato|accedi|assine|conteúdo exclusivo|faça login|jetzt abonnieren|anmelden|registrieren|weiterlesen|nur für abonnenten)\\b.{0,160}$'),
  // Share, comment, print
  pattern(SHARING, true, '^(?:share|tweet|post|send|follow|like|print|copy|save|comment|react|recommend|pin|bookmark)(?: (?:this|it|via|by|on|with|us|to|article|link|page|story|news)\\b.{0,60})?\\s?[:!+]?$'),
  pattern(SHARING, true, '^(?:share|partager|compartir|condividi|compartilhe|teilen|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|e-?mail|messenger|threads|bluesky|flipboard|copy link|link|print|print out|sms|bookmark)(?:[\\s,|/·•-]+(?:on |via |by |the )?(?:share|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|e-?mail|messenger|threads|bluesky|flipboard|copy|copy link|link|print|sms|comments?|save)){1,12}$'),
  pattern(SHARING, true, '^(?:send (?:by|via|per) (?:e-?)?mail|copy (?:the )?link(?: to clipboard)?|link copied|add to (?:my )?(?:favou?rites|bookmarks|reading list|selections?)|save (?:the |this )?article|offer (?:this|the|an) article|gift (?:this|the) article|give this article|print (?:the |this )?(?:article|page)|listen to (?:the|this) (?:article|text|audio)(?: version)?|article (?:read|to listen)|font size|text size|(?:increase|decrease|reduce) (?:the )?(?:font|text)(?: size)?|report (?:an? )?(?:error|mistake|typo|abuse)|(?:suggest|propose) (?:a )?correction|report this (?:comment|content)|did you find (?:this|an) .{0,40})\\b.{0,60}$'),
  pattern(SHARING, true, '^(?:\\p{N}+|no|see the|see all|read the|write a|leave a|post a|add a|show|view|see|your|open|to the|the)? ?(?:comments?|reactions?|replies|likes?|shares?|views?|reader comments)(?: (?:\\(\\p{N}+\\)|\\p{N}+|are closed|on this article|closed|disabled|here))?\\s?[:.]?$'),
  pattern(SHARING, true, '^(?:follow|find|join|like) (?:us|our|[\\p{L} ]{2,30})(?: news| live| account| page| channel)? (?:on|in|via) (?:facebook|twitter|x|instagram|whatsapp|telegram|google|linkedin|youtube|tiktok|social|the networks|our).{0,80}$'),
  pattern(SHARING, true, '^(?:advertisement|comment|react|reply|respond|answer|subscribe|menu|search|close|open|next|previous|share|login|log in|register|home|homepage|contact|print|read|more|show more|load more|see more|view more|back|top|video|videos|gallery|slideshow|live|newsletter|newsletters|podcast|tags?|topics?|themes?|keywords|sections?|settings|my account|archives?|sitemap|legal notice|imprint|terms of use|privacy policy|privacy|cookies|ok|accept|refuse|reject all|accept all|agree|i agree|i accept|continue without accepting|play|pause|mute|00:00|loading|zoom|enlarge|expand|fullscreen|full screen)\\s?[.!:>»›…]*$'),
  // Photo: …
  pattern(CREDIT, true, '^[([]?(?:photos?|images?|pictures?|credits?|photo credits?|photography|photographs?|photographer|picture credits?|image credits?|source of (?:the )?(?:image|photo|picture)|video|videos|illustration|drawing|graphic|infographic|graphics|icon|cartoon|foto|fotos|bild|bildquelle|crédits?|crédit photo|imagen|imagem|fotografía|fotografia)\\s?(?::|\\||©|/|by ).{1,160}$'),
  caseSensitive(CREDIT, true, `^[([]?(?:[Pp]hoto |PHOTO |© )?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*,? ){0,4}\\p{Lu}[\\p{L}\\p{M}.’'-]*,? ?(?:[/|–—-]|\\bfor\\b|\\bvia\\b|,|©) ?(?:\\p{Lu}[\\p{L}\\p{M}.’' -]{1,30} ?[/|–—,-] ?)?(?:${AGENCIES})(?:[/ |,–—-]{1,3}[\\p{L}\\p{N} .’'/©-]{1,40})?[)\\].]?$`),
  caseSensitive(CREDIT, true, `^[([]?(?:${AGENCIES}) ?/ ?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: |$|[)\\]])){1,4}$`),
  pattern(CREDIT, true, '^(?:©|\\(c\\)|copyright(?: ?[:©(]| \\p{N}{4})).{0,160}$'),
  pattern(CREDIT, true, '^(?:icon|click|tap|press|image)?\\s?[:|]?\\s?(?:to )?(?:enlarge|zoom|magnify|zoom in|expand)(?: (?:the )?(?:image|picture|photo|icon))?[.!]?$'),
  pattern(CREDIT, true, '^(?:archive|file|stock|symbolic|symbol|illustrative|illustration|iconic) (?:photo|image|picture|photograph)s?\\b(?:[\\s(:.,–-].{0,120})?$'),
  // source site-39, status: …, published on …
  pattern(NOTE, true, '^source (?:site|web|link|page|url)[-\\s]?\\p{N}*$'),
  pattern(NOTE, true, `^(?:first |originally |last )?(?:published|posted|updated|modified|created|edited|status|state|as of|as at|date|last (?:update|updated|modified|modification|change)|update|publication|release date|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|aktualisiert|veröffentlicht)\\b(?:[\\s,.:/|()–—-]|\\p{N}+|${WORDS_OF_DATES}){1,40}$`),
  pattern(NOTE, true, '^(?:by|author|text|report|from our correspondent|editor|written by|editing)\\s?: ?.{2,80}$'),
  pattern(NOTE, true, `^(?=.{0,60}(?:\\p{N}{1,2}[/.]\\p{N}{1,2}[/.]\\p{N}{2,4}|\\p{N}{4}.{0,20}\\p{N}{1,2}(?::|h)\\p{N}{2}))(?:[\\s,.:/|()–—-]|\\p{N}+|${WORDS_OF_DATES}){2,40}$`),
  pattern(NOTE, true, '^(?:estimated )?reading time\\b.{0,40}$|^(?:read|reading|listening) (?:in|of|time)?:? ?\\p{N}+ (?:min|minutes?)\\.?$|^\\p{N}+ ?(?:min|minutes?|mins)\\.? (?:of )?(?:read(?:ing)?|listen(?:ing)?)\\b.{0,20}$|^(?:duration|length) ?: ?\\p{N}.{0,20}$'),
  pattern(NOTE, true, '^(?:(?:machine |automatically |automatic )translat(?:ed|ion)|translat(?:ed|ion) (?:from|by) (?:spanish|french|german|italian|portuguese|deepl|google|ai|english)\\b(?! by)|original (?:source|article|text|version|post|in)|this (?:article|text|content|page|translation|post) (?:was|is|has been) (?:originally |automatically |first |machine[- ]|initially )?(?:published|translated|written|posted|generated|created|produced|taken)|read (?:the|this) (?:original|article) in|see original|article (?:originally )?(?:published|written|translated)|version (?:française|originale)|read in (?:english|french|spanish|german|italian|portuguese))\\b.{0,160}$'),
  pattern(NOTE, true, '^(?:this|the) (?:text|article|content|report) (?:is|was|appeared|comes) (?:part of|taken from|an extract|from|in) (?:our|the|a|an) .{0,60}(?:section|newsletter|edition|folder|dossier|series|special|issue|supplement|magazine|notebook)\\b.{0,80}$'),
  pattern(NOTE, true, '^(?:all rights (?:of reproduction and representation )?(?:are )?reserved|(?:total or partial )?reproduction (?:prohibited|forbidden)|no reproduction)\\b.{0,120}$'),
  caseSensitive(NOTE, true, `^[([](?:[Ww]ith )?(?:${AGENCIES})(?:(?:,| and|/| &) ?(?:${AGENCIES}))*[)\\]]$|^(?:[Ww]ith|[Ss]ource ?:) (?:${AGENCIES})(?:(?:,| and|/| &) ?(?:${AGENCIES}))*$`),
  caseSensitive(NOTE, true, '^[\\p{L}/]{2,12}[:-]\\p{N}{6}-\\p{N}{2,3}-\\p{N}+(?:/\\p{N}+)?$'),
  pattern(NOTE, true, '^(?:tags?|keywords?|topics?|themes?|filed under|categories|category|labels?|etiquetas|palabras clave|mots[- ]clés|schlagworte|temas)\\s?:.{0,200}$'),
  pattern(NOTE, true, '^(?:https?://|www\\.)\\S{3,300}$|^[\\w.-]{1,60}@[\\w-]{1,60}\\.[a-z]{2,6}$|^(?:#\\p{L}[\\p{L}\\p{N}_]{1,40}[\\s,]{0,2}){1,12}$'),
  // To the home page
  pattern(NAVIGATION, true, '^(?:back|return|go back|go|to|jump|skip|scroll|up)(?: to)? (?:the )?(?:home|top|start|main|beginning|overview|list|article|content|navigation|previous|front|list of|summary|table of contents|homepage|homepage of|section)(?: ?page| content| menu| navigation| of (?:the )?page| articles?| page of .{1,40}| of .{1,40})?[.!]?$'),
  pattern(NAVIGATION, true, '^(?:previous|next|following) (?:article|page|post|news|story)(?:\\s?[:>»].{0,120})?$'),
  pattern(NAVIGATION, true, '^(?:home|homepage|start|welcome|accueil|inicio|startseite|início)\\s?[>›»/|·]\\s?.{1,120}$'),
  pattern(NAVIGATION, true, '^(?:page|slide|photo|image) \\p{N}+ (?:of|on|/|from) \\p{N}+$|^\\p{N}+ ?/ ?\\p{N}+$'),
  // Advertising
  pattern(ADVERTISING, true, '^(?:(?:the )?(?:article|text|content|video) (?:continues|goes on|resumes|follows) (?:after|below|under)|continue (?:reading )?(?:after|below)|after the ad|below the ad)\\b.{0,60}$'),
  pattern(ADVERTISING, true, '^[-–—*( ]{0,3}(?:advertisements?|advertising|advertisment|publicity|ad|ads|sponsored|sponsored content|partner content|paid content|commercial|announcement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|display|promoted|affiliate link|offer|special offers?|partner offers?|in partnership with .{1,60}|content offered by .{1,60}|presented by .{1,60})[-–—*): ]{0,3}$'),
  // Cookies and blocked content
  pattern(CONSENT, true, '^.{0,80}\\b(?:we|this (?:site|website|page)|our partners?) (?:and our \\p{N}* ?partners )?uses? cookies(?:\\s?[,.]| (?:to|and|for|on|in order|that|or)\\b).{0,400}$'),
  pattern(CONSENT, true, '^(?:(?:accept|refuse|reject|manage|customi[sz]e|configure|set|allow|deny|decline|enable|change) (?:all |the |my |your )?(?:cookies|cookie|consent|preferences|tracking|choices|settings)|cookie (?:policy|settings|notice|preferences)|manage my|your privacy|privacy settings)\\b.{0,120}$'),
  pattern(CONSENT, true, '^(?:by (?:continuing|clicking|browsing|subscribing|registering|accepting|entering|logging|signing|submitting|using|validating|pressing))\\b.{0,60}\\b(?:you|your|i|our|this)\\b.{0,300}(?:cookies|terms|conditions|policy|data|consent|agree|accept|use).{0,200}$'),
  pattern(CONSENT, true, '^(?:(?:this|the|external) (?:content|video|element|player|post|map|tweet) (?:is|has been|was|cannot|can[’\']t|could not|comes from|from) ?(?:been )?(?:blocked|not available|unavailable|hosted|displayed|be (?:displayed|shown|loaded|played)|provided|deactivated|external|an external)|(?:to|in order to) (?:view|display|see|watch|access|show|play) (?:this|the|our) (?:content|video|post|element|map|tweet|player)|(?:at this point|here) you (?:will )?find (?:external |additional |recommended )?(?:editorial )?(?:content|a)|recommended (?:editorial |external )?content|external content|your browser (?:does not|doesn|is)|please (?:enable|activate|accept|allow|disable|log ?in|register|confirm)|enable javascript|javascript (?:is|must)|an error (?:has )?occurred|an unexpected error|page not found|loading|this feature is)\\b.{0,240}$'),
  // Newsletters
  pattern(NEWSLETTER, true, '^(?:subscribe|sign|register|receive|get|join|discover|enrol|don[’\']t miss|to receive|also|want|would you|do you|every|for more|stay|find|read|try)\\b.{0,80}\\bnewsletters?\\b.{0,120}$|^(?:(?:our|the|free|daily|weekly|your) ){0,3}newsletters?(?: .{0,40})?[:!>»]$'),
  pattern(NEWSLETTER, false, '^(?:receive|get|every (?:morning|day|evening|week|\\p{L}+day)|find|all the|the best|the essential|don[’\']t miss|stay informed|the news)\\b.{0,120}\\b(?:your|our) (?:inbox|mailbox|e-?mails?|newsletters?|phone|mobile|app|whatsapp channel|whatsapp|telegram channel)\\b.{0,100}$'),
  pattern(NEWSLETTER, true, '^(?:(?:enter |write |your )?(?:your )?e-?mail(?: address)?|newsletter|the newsletter|i (?:sign up|register|want to receive)|thank you for (?:subscribing|registering|your registration)|you are (?:now )?(?:subscribed|registered|logged in)|download (?:the|our) app(?:lication)?|(?:get|install) (?:the|our) app|available on (?:the )?(?:app store|google play))\\b.{0,100}$'),
]
