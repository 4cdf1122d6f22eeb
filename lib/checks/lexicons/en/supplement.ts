/**
 * English of today's news that the dictionaries (of 2020, at a moderate size) do not have, and words that English has
 * taken over from other languages. A word here is never called untranslated or misspelled.
 */
const NEWER = `
  airfield anymore backstop bailout ballpark biodiversity biofuel biometric biotech bitcoin blockchain blogger blowout
  bodycam brexit burnout bycatch byline callout carbapenem carjacking catwalk caseload chatbot checkpoint childcare
  cleantech clickbait cloudburst codebase coeducation cohabitation cohousing commissioner commodification compostable
  coronavirus counteroffensive counterterrorism countertop coworking crowdfunding crowdsource crypto cryptocurrency
  cryptocurrencies cyberattack cyberattacks cyberbullying cybercrime cybersecurity cyberspace datacenter datacentre
  deadlocked deckhand decarbonise decarbonize decarbonisation decarbonization deepfake defund deindustrialisation
  deindustrialization deradicalisation deradicalization desalination detainee deworming digitisation digitization
  disinformation doomscrolling doping downside downsides downturn drawdown drone ebook ecosystem ecotourism electrolyser
  electrolyzer electrolysers email emails emoji emojis ethnonationalist eurozone euroscepticism extrajudicial
  extremophile facepalm facemask factcheck fintech firefighting fixer flyover folksonomy forensics foodbank frontline
  frontrunner fundraiser fundraisers geolocation geopolitics geopolitical geothermal ghosting gigabit giveback
  greenhouse greenwashing groundwater groupthink hackathon handball handout handouts hashtag hashtags headteacher
  healthcare heatwave heatwaves helpline homeschooling homeownership hotspot hotspots hypermarket hyperlocal
  infographic infographics infotainment influencer influencers inmate interministerial intercommunal intercity
  internet islamism islamist islamists islamophobia jihad jihadi jihadis jihadism jihadist jihadists kickback
  landfall lawmaker lawmakers livestream livestreamed livestreaming lockdown lockdowns longtime lowland macroeconomic
  malware mansplain meme memes metaverse metro microplastic microplastics microgrid midfielder midterm midterms
  millennial millennials misgovern misinformation motorsport multicultural multilateralism multinational nanoparticle
  neoliberal neoliberalism newsfeed newsroom newsrooms nonbinary nonprofit nonprofits nonstop offline offshore
  offshoring onboarding online onshore opioid opioids outperform outsized overtourism overhang ombudsperson
  pandemic paramilitaries paramilitary parastatal parliamentarian passthrough paywall paywalled peacekeeper
  peacekeepers peacekeeping petrochemical petrochemicals photovoltaic photovoltaics playoff playoffs podcast
  podcaster podcasters podcasts policymaker policymakers policymaking polluter polluters postdoc preschooler
  presser prequel proactive programmer psychosocial punditry rainforest ransomware rebrand rebranded reforest
  reforestation refugee refinance remote renewables repost reposted reusable rewild rewilded rewilding roadmap robocall
  rollout runup satnav screenshot screenshots secessionist selfie selfies semiconductor semiconductors senator
  shipowner shipowners shipbuilder shipbuilders shutdown shutdowns sidelined smartphone smartphones smartwatch
  socioeconomic sociocultural software solarpunk sovereigntist sovereigntists spokesperson spokespersons spyware
  stakeholder stakeholders standalone standout startup startups staycation streamer stormwater subprime substation
  supercomputer superfood superspreader supervolcano supremacist supremacists sustainability takedown tech telehealth
  telemedicine telework teleworking teleworker teleworkers timelapse timeline timelines touchscreen trafficker
  traffickers transgender transphobia treehouse tweet tweeted tweeting tweets unelected unfriend unmanned upcycled
  upcycling upskill uptick vape vaper vapers vaping videoconference videoconferencing videogame viral vlog vlogger
  wastewater watchlist webcam webcams webinar webinars website websites whataboutism whistleblower whistleblowers
  wifi wildfire wildfires workaround workforce workshare workspace xenophobe youtuber youtubers zoonotic zeitgeist
  agri agro agroecology agroecological agroforestry agrifood agritourism antivax antisemite antisemites antisemitic
  antisemitism antitrust bioethanol biogas biomethane biomass canton cantons cantonal centrist centrists co-opt
  dirham dirhams dinar dinars euro euros cent cents franc francs hryvnia peso pesos pound rand real reais reals rouble
  roubles ruble rubles rupee rupees shekel shekels yuan zloty zlotys zlotych kroner krona kronor forint forints
  hectare hectares kilo kilos kilometre kilometres kilometer kilometers litre litres tonne tonnes metre metres
  megawatt megawatts gigawatt gigawatts terawatt kilowatt multiyear ok kWh km kg cm mm ha sq pm am vs etc eg ie
  anarchosyndicalism anarchosyndicalist anarchosyndicalists associational autonomism autonomist autonomists artisanal
  collectivity collectivities confederal equalitarian externality externalities federative insurrectionary nevermind
  oligopolistic praxis queueing usufruct webpage webpages wellbeing
  abided aspirational attritional aversive backbencher backbenchers balancer ballboy biocidal biome biomes birdlife blogosphere
  bondholder bouncebackability broodstock cannabidiol cannula casbah chatroom chatrooms chemistries climbdown codename
  codenamed colorectal communitarian concretize conman conmen counterstrike counterstrikes crowdfunder cyber deathmatch
  deconfliction defanged delist delisted delisting demining detections discriminatorily disrupter dually durables
  escalatory ethnicities etcetera evidentiary exclave expectancies expirations featurette filmic financer formers
  funder funders gamer gamers gigatonne gigatonnes haematoma hirings hotline hotlines intimidatory irreversibility
  itinerancy jokily keffiyeh kilobit kilobits leant malnourishment manyfold merengue microbiome middleware
  militaries modafinil mouflon nandrolone neurone neurones oxycodone parmesan photonics popstar popstars protestor
  protestors railcar railcars ramped recut redistributive registrable renationalise renationalised renationalisation
  renminbi rockstar rockstars sarin sentencer sheikhdom shawarma showbusiness singlehandedly speeded streetscape
  surveil surveilled surveilling taekwondo talismanic telco telcos telecom telecoms thermite transferee
  transferees troublespot unblighted unexploded unfeasibly unpatched unpayable uprate urbanite urbanites useable wagyu
  weaponised weaponized wholescale winless workrate yearslong loosehead tighthead openside renter renters bourse bourses
  anthemic ariary conscionable crump kafala maloti niggly oppositional pc tetrahydrocannabinol toons www i'd i'm i've i'll
  hibakusha habeas maharaja maharajas naira hi-fi hi-fis go-getter go-getters
  winegrower winegrowers winegrowing oenology pisciculture stevedore stevedores agropastoral silo silos viticulturist
`

/** Words from other languages that English prose uses as its own; without their accents too where that is usual. */
const BORROWED = `
  cacique caciques kulak kulaks
  abattoir agape aide aides amour apparatchik apparatchiks apres aprés apéritif aperitif aperitifs attaché attachés
  auberge aubergine auteur auteurs avant baguette baguettes banlieue banlieues barrio barrios belle bête billet bistro
  bistros bloc blocs bouillabaisse boulangerie boulevard boulevards bouquet bourgeois bourgeoise bourgeoisie boutique
  boutiques brasserie brasseries brunette brut bureau bureaux cabaret cache cachet café cafés camembert canapé canapés
  carte cause célèbre cep chaise chalet chalets champagne chanson chansons charcuterie charlatan chateau chateaux château
  châteaux chef chefs chevalier chic cinéma cliché clichés clientele clientèle cloche coiffeur colonnade commandant
  commis commune communes communiqué communiqués concierge concierges confrère connoisseur consommé conte contretemps
  convoi cordon corps cortège corvée côte coterie coup coups coupe couture couturier couturiers crèche crèches creche
  crème crêpe crêpes croissant croissants croupier crudités cuisine cuisines cul-de-sac curé cuvée débâcle debacle debris
  début debut debuts décor decor décolletage déclassé déjà denouement dénouement department dépôt depot depots de facto
  dérive détente detente digestif dirigisme dirigiste distingué divorcé divorcée doctrinaire doyen doyenne dressage
  éclair éclat élan élite elite elites émigré émigrés encore enfant ennui ensemble entente entourage entrée
  entrepôt entrepreneur entrepreneurs épée espionage esprit estaminet étude état exposé exposés façade facade facades
  faience fait faux femme fête fêtes fiancé fiancée fiancés flambé flan flâneur flaneur flèche foie fondant fondue
  force forte foyer frisson gaffe galette gamine garage garçon gateau gâteau gauche gaullism gaullist gaullists
  gendarme gendarmes gendarmerie genre genres gîte gîtes gourmand gourmet grande grandee grandees grands gratin gruyère
  habitué haute hauteur hors hôtel impasse impresario ingénue joie jus laïcité laissez layette levée liaison lingerie
  longueur loge louche luge lycée lycées macabre macramé madame mademoiselle maitre maître malaise
  maquis maquisard maquisards marchand marque massif masseur matériel matinée mayonnaise melange mélange mêlée
  melee ménage métier métro meunière milieu milieux mirage mise mistral monsieur montage morale motif motifs mot mousse
  moules naïf naïve naïveté née négligée niche noblesse nom nouveau nouveaux nouvelle nuance nuances objet œuvre
  oeuvre oeuvres omelette outré ouvert palais panache papier parole parquet parvenu passé passe pastiche pastis patois
  pâté pâtisserie patisserie patron patronne paysan pension petit petite piste pistes plage plat plateau plateaux point
  politique porte portmanteau poste poulet précis préfecture prefecture prefectures prefect prefects
  premier premiere première premieres prêt protégé protégée protégés protege provençal purée quai quais quiche raconteur
  raison rapport rapporteur rapporteurs rapprochement ratatouille réclame reconnaissance recherche recherché regime régime
  regimes reportage rendezvous rendez-vous répertoire reprise restaurateur restaurateurs résumé revanche revanchism
  ricochet roman rosé rôle roué rouge roux sabotage saboteur saboteurs sabot sabots salle salon salons sangfroid
  sans sauté savant savoir savoyard seigneur serviette silhouette sobriquet soirée soirées solfège sommelier sommeliers
  soufflé soupçon souvenir souvenirs suave suite surveillance table tableau tableaux terrine terroir terroirs tête timbre
  toile toque tour tours tout tranche tricolore triage trompe trou trousseau vedette velours velouté vernissage 
  vichyssoise vignette vignettes vin vinaigrette vis visage viva vive voilà voila voyeur zouave gilets jaunes collectif
  fonctionnaires grandes pied-noir pieds-noirs tirailleur cohabitation autogestion bande dessinée
  dessinées jeunesse beur beurs cahier cahiers cassoulet choucroute pétanque petanque boules boule boulodrome bocage garrigue
  calanque calanques étang camargue gîte département départements arrondissement arrondissements conseiller énarque énarques
  adios aficionado aficionados alcalde amigo amigos armada autodafé auto-da-fé bandido bodega bodegas bolero bolívar bonanza
  bracero bracero bravado burrito caballero cabildo camarilla campesino campesinos cantina cartel cartels castellano caudillo
  caudillos ceviche chorizo churros churro cojones compadre conquistador conquistadors conquistadores contra contras cordillera
  corrida corridas cortes costa desaparecido desaparecidos dorado ejido embargo encomienda enchilada estancia fiesta fiestas
  flamenco flotilla fandango favela favelas gaucho gauchos gracias gringo gringos guacamole guano guerrilla guerrillas
  guerrillero guerrilleros hacienda haciendas hidalgo hombre incommunicado indigenismo jefe jota junta juntas ladino latifundia
  latino latinos latina latinas latifundio latifundios lehendakari llano llanos machismo macho machos maquiladora maquiladoras
  mañana manzanilla marimba matador matadors mariachi mesa mesas mestizo mestizos mestiza mole morena mulatto nada nachos
  narco narcos olé oregano paella paellas pampa pampas paseo patio patios peninsular peseta pesetas peon peons picador pico
  piñata playa plaza plazas poncho ponchos porteño porteños posada presidio pronto pueblo pueblos pronunciamiento pulpería
  quesadilla quinceañera ranchero rancheros rancho reconquista rioja rodeo rojo rumba salsa salsas sangria sangría señor
  señora señores señorita señor sombrero sierra sierras siesta siestas silo sol solera sur taco tacos tapas tapa tango tequila
  tertulia tilde toreador torero toreros toro toros tortilla tortillas turismo vaquero vaqueros vega vigilante vino zarzuela
  zorro feria ferias ayahuasca tamale tamales cenote cenotes indignados indignado generalitat mossos movida
  bossa nova samba sambas caipirinha caipirinhas capoeira fado fados fazenda fazendas garimpeiro garimpeiros lusophone
  quilombo quilombos saudade sertão sertanejo feijoada azulejo azulejos pastel pastéis quinta quintas vinho
  abseil angst autobahn autobahns bildungsroman blitz blitzkrieg bratwurst bund bundesliga bundesrat bundestag bundeswehr
  diktat dirndl doppelganger doppelgänger dummkopf echt ersatz festschrift flak foehn föhn frau fräulein führer fuhrer gasthaus
  gastarbeiter gauleiter gemütlich gemütlichkeit gestalt gesundheit glockenspiel glühwein götterdämmerung hausfrau heimat herr
  hinterland kaffeeklatsch kaiser kaisers kapellmeister kaputt kitsch kindergarten kindergartens klatsch kobold krummholz
  kulturkampf kursaal land länder lager lagers landtag landtage lebensraum lederhosen leitkultur leitmotif leitmotiv lied lieder
  liebfraumilch luftwaffe meister mensch mittelstand mittelschmerz mitteleuropa müsli muesli nazi nazis noodle ostpolitik
  ostalgie panzer panzers poltergeist pretzel putsch putsches realpolitik reich reichs reichstag rucksack rucksacks sauerkraut
  schadenfreude schlager schloss schmaltz schnapps schnitzel schnitzels schuss schweinehund spiel spitz spitzenkandidat
  spitzenkandidaten sprachgefühl stasi stollen strudel sturm tannenbaum trabant über uber umlaut umlauts urtext verboten
  volk völkisch volkswagen vorlage waldsterben waltz wanderjahr wanderlust wehrmacht weltanschauung weltschmerz wiener
  wunderbar wunderkind wunderkinder wurst wursts zeitenwende zeppelin zugzwang zwieback energiewende feierabend kurzarbeit
  schuldenbremse schwarzwald stolperstein stolpersteine verfassungsschutz weihnachtsmarkt willkommenskultur
  accelerando adagio al alfresco allegro alto andante antipasti antipasto arabica aria arias autostrada ballerina bambino
  barista baristas basta bel bimbo biscotti bravo bravura brio bruschetta cannelloni cantata canto capo cappuccino
  cappuccinos carabinieri carabiniere carpaccio casino cello chiaroscuro ciabatta ciao cognoscenti concerto concerti contralto
  contrapposto cosa nostra crescendo cupola diva divas dolce dilettante dilettanti diminuendo doge duce duomo espresso espressos
  extravaganza falsetto fascia fascio fettuccine fiasco finale finito focaccia forte fortissimo fresco frescoes furore gala
  gelato gelati ghetto gnocchi graffiti grappa gusto imbroglio incognito inferno intaglio intermezzo larghetto largo lasagne
  lasagna latte lattes legato libretto lido linguine literati loggia macchiato madonna maestro maestros mafia mafioso mafiosi
  magenta manifesto mascarpone medico mezzo minestrone mozzarella motto mozzarella omertà omerta operetta oratorio osteria
  osso ottocento palazzo palazzi panini panino pancetta panettone pasta pastas pastiche paparazzi paparazzo parmigiano pasticcio
  pesto piano pianissimo piazza piazzas pizzicato pizza pizzas pizzeria pizzerias podestà pomodoro portico presto prima primo
  prosciutto prosecco punto putti quattrocento radicchio ravioli ricotta rigatoni risorgimento risotto rococo salami salumi
  salute scherzo scirocco sepia serenata sforzando signor signora signore signori signorina sgraffito simpatico solo sonata
  soprano spaghetti spumante staccato stanza stiletto studio tagliatelle tarantella tempo tempi terra terracotta terrazzo
  tiramisu tiramisù tombola torso tortellini toccata trattoria trattorias tremolo trio tutti vendetta vendettas vermicelli
  vibrato villa virtuoso virtuosi vista viva vivace volte zabaglione zucchini ultras tifosi curva scudetto azzurri calcio
  ad hoc alma mater ante bellum bona fide carpe diem cum de facto jure ergo et al etc ex gratia libris nihilo officio in
  absentia camera extremis flagrante loco parentis memoriam situ vitro vivo inter alia ipso facto magna magnum opus mea culpa
  modus operandi vivendi ne plus ultra non sequitur compos mentis nota bene per annum capita diem se persona grata post mortem
  prima facie pro bono forma rata quid quo quorum sic sine qua die sui generis status sub judice poena terra firma vice versa
  viz incognita referendum referenda consortium consortia addendum agenda alibi alias
  intifada ayatollah ayatollahs burka burkas burqa caliphate emir emirate emirates fatwa fedayeen hajj halal haram hijab hijabs
  imam imams kibbutz kosher loya jirga madrasa madrasas mufti mullah muezzin niqab oud pasha ramadan sharia sheik sheikh shia
  souk souks sunni sura tajine tagine ulema vizier wadi zakat kebab kebabs hummus falafel couscous tabbouleh tsar tsars tsarist
  czar duma dacha dachas glasnost perestroika samizdat siloviki kolkhoz oblast oblasts oligarch oligarchs politburo pogrom
  rayon soviet soviets sputnik steppe taiga tundra troika vodka babushka balaclava kremlin raion verkhovna rada samovar
  anime bonsai futon geisha haiku hara-kiri kamikaze karaoke karate keiretsu kimono manga ninja origami rickshaw ronin sake
  samurai sashimi sensei shogun sudoku sumo sushi tempura teriyaki tofu tsunami tsunamis tycoon udon umami wasabi yakuza zen
  guru karma nirvana pundit yoga swami raj sari saris biryani naan paneer chutney curry tikka masala ashram dharma
  smorgasbord ombudsman ombudsmen fjord fjords slalom tungsten saga geyser hygge rugby apartheid veld trek commando boer
`

const words = (list: string) => list.trim().split(/\s+/)

/** All of them, in lower case, under the spellings that are used. */
export const ENGLISH_SUPPLEMENT: ReadonlySet<string> = new Set([...words(NEWER), ...words(BORROWED)])

/**
 * Expressions taken over whole, whose parts are not English by themselves. In lower case, straight apostrophes.
 */
export const BORROWED_PHRASES: readonly string[] = [
  "à la", "à la carte", "à la mode", "a la carte", "agent provocateur", "agents provocateurs", "aide de camp", "aide-de-camp", "aide-mémoire",
  "amour fou", "ancien régime", "ancien regime", "apéro", "après-ski", "après nous le déluge", "arc de triomphe", "arrière-pensée", "art nouveau",
  "art déco", "au contraire", "au courant", "au fait", "au fond", "au gratin", "au jus", "au lait", "au naturel", "au pair", "au pairs", "au revoir",
  "auto da fé", "avant-garde", "avant la lettre", "beau geste", "beau monde", "beaux arts", "beaux-arts", "bel canto", "bel esprit", "belle époque", "belle epoque",
  "belles lettres", "belles-lettres", "bête noire", "bêtes noires", "bien entendu", "bien pensant", "bien-pensant", "billet-doux", "blanc de blancs",
  "blague", "bœuf bourguignon", "boeuf bourguignon", "bon appétit", "bon mot", "bons mots", "bon ton", "bon vivant", "bon viveur", "bon voyage",
  "bouquet garni", "bric-à-brac", "bric-a-brac", "café au lait", "carte blanche", "carte d'identité", "carte de visite", "cause célèbre", "causes célèbres",
  "ça va", "c'est la guerre", "c'est la vie", "chacun à son goût", "chaise longue", "chambre d'hôte", "chambres d'hôtes", "chambre d'hôtes",
  "chant du cygne", "chapeau", "chargé d'affaires", "chargés d'affaires", "chef d'œuvre", "chef-d'œuvre", "chef-d'oeuvre", "chef de cabinet", "chef de mission",
  "cherchez la femme", "cinéma vérité", "cinéma-vérité", "cinema verite", "comme ci comme ça", "comme il faut", "compte rendu", "cordon bleu", "cordon sanitaire", "coq au vin",
  "corps d'élite", "corps de ballet", "corps diplomatique", "coup d'état", "coup d'etat", "coups d'état", "coup d'œil", "coup d'oeil", "coup de foudre", "coup de grâce", "coup de grace",
  "coup de main", "coup de maître", "coup de théâtre", "coup de theatre", "crème anglaise", "crème brûlée", "crème de la crème", "creme de la creme", "crème fraîche",
  "crème caramel", "crème de cassis", "crème de menthe", "cri de cœur", "cri de coeur", "cris de coeur", "crime passionnel", "croque-monsieur", "croque monsieur", "cul de sac", "cul-de-sac", "culs-de-sac",
  "d'accord", "danse macabre", "de facto", "de jure", "de luxe", "de novo", "de profundis", "de rigueur", "de trop", "déjà vu", "deja vu", "demi-monde", "demi-mondaine",
  "dernier cri", "deux chevaux", "drôle de guerre", "droit de seigneur", "droit du seigneur", "du jour", "eau de cologne", "eau de parfum", "eau de toilette",
  "eau de vie", "eau-de-vie", "éminence grise", "éminences grises", "eminence grise", "en bloc", "en croûte", "en famille", "en fête", "en garde", "en masse",
  "en passant", "en plein air", "en primeur", "en route", "en suite", "en travesti", "enfant prodige", "enfant terrible", "enfants terribles", "entente cordiale",
  "entre nous", "esprit d'escalier", "esprit de corps", "extrême droite", "faïence", "fait accompli", "faits accomplis", "faites vos jeux", "faute de mieux", "faux ami", "faux amis", "faux naïf",
  "faux pas", "femme fatale", "femmes fatales", "fête champêtre", "feu de joie", "film noir", "films noirs", "fin de siècle", "fin-de-siècle", "fin de saison", "fleur de lis", "fleur de lys", "fleur-de-lis", "fleur de sel",
  "foie gras", "folie à deux", "folie de grandeur", "folies de grandeur", "force majeure", "gilet jaune", "gilets jaunes", "grand cru", "grands crus", "grand jeté", "grand mal",
  "grand prix", "grands prix", "grande école", "grandes écoles", "grande dame", "grandes dames", "grand guignol", "guerre à outrance", "habitant", "haricot vert", "haricots verts", "haut monde", "haute bourgeoisie", "haute couture", "haute cuisine", "haute école",
  "homme du monde", "hommes d'affaires", "homme d'affaires", "honi soit qui mal y pense", "hors concours", "hors de combat", "hors d'oeuvre", "hors d'œuvre", "hors d'oeuvres", "hors d'œuvres", "hors-d'œuvre", "hors-d'oeuvre",
  "hôtel de ville", "hôtel particulier", "hôtels particuliers", "idée fixe", "idées fixes", "île flottante", "j'accuse", "j'adore", "jambon de bayonne", "je m'accuse", "je ne regrette rien", "je ne sais quoi", "je suis charlie", "jeté", "jeu d'esprit", "jeu de mots",
  "jeunesse dorée", "joie de vivre", "jolie laide", "l'art pour l'art", "l'état c'est moi", "laissez-faire", "laissez faire", "laissez-passer", "langue d'oc", "langue d'oïl", "lèse-majesté", "lese-majeste", "lettre de cachet", "lettres de cachet",
  "liaison dangereuse", "ligne claire", "maison d'arrêt", "mal de mer", "maître d'", "maître d'hôtel", "maitre d'hotel", "mardi gras", "mariage blanc", "mariage de convenance", "mauvaise foi", "ménage à trois", "menage a trois", "merci", "mise en abyme", "mise en abîme", "mise en place",
  "mise en scène", "mise en scene", "mise-en-scène", "mission civilisatrice", "moi", "mot juste", "moules frites", "moules marinières", "moules-frites", "n'est-ce pas", "ne plus ultra", "noblesse oblige", "noir", "nolens volens", "nom de guerre", "noms de guerre", "nom de plume", "noms de plume",
  "nostalgie de la boue", "nouveau riche", "nouveaux riches", "nouveau roman", "nouvelle cuisine", "nouvelle vague", "nuit blanche", "objet d'art", "objets d'art", "objet trouvé", "objets trouvés", "œil-de-bœuf", "on dit", "oui", "outre-mer", "ouvrier",
  "pain au chocolat", "pains au chocolat", "papier mâché", "papier-mâché", "papier mache", "par avion", "par excellence", "par exemple", "parti pris", "pas de chat", "pas de deux", "passe-partout", "pâte à choux", "pâté de foie gras", "patois", "peau de soie", "père", "petit bourgeois", "petit four", "petit fours", "petits fours",
  "petit mal", "petit pois", "petits pois", "petite bourgeoisie", "petits soins", "pièce de résistance", "piece de resistance", "pied-à-terre", "pied-a-terre", "pieds-à-terre", "pis aller", "plat du jour", "plats du jour", "plus ça change", "plus ca change", "point d'appui", "pointe", "porte cochère", "porte-cochère", "poste restante", "pot-au-feu", "pot pourri", "pour encourager les autres", "pousse-café",
  "prêt-à-porter", "prix fixe", "quelle horreur", "quelle surprise", "quelque chose", "qui vive", "raison d'état", "raison d'etat", "raison d'être", "raison d'etre", "raisons d'être", "rapporteur", "rebonjour", "reculer pour mieux sauter", "recherché", "rite de passage", "rites de passage", "roi fainéant", "roman à clef", "roman à clé", "romans à clef", "roman fleuve", "roman-fleuve",
  "salade niçoise", "salle d'attente", "salon des refusés", "sang-froid", "sans culotte", "sans-culotte", "sans-culottes", "sans frontières", "sans pareil", "sans-papiers", "sans papiers", "sans serif", "sauve qui peut", "savoir-faire", "savoir faire", "savoir-vivre", "s'il vous plaît", "soi-disant", "soit", "son et lumière", "stade de france", "soupe du jour", "steak frites", "steak tartare", "succès d'estime", "succès de scandale", "succès fou",
  "table d'hôte", "tableau vivant", "tableaux vivants", "tant mieux", "tant pis", "tarte tatin", "tête-à-tête", "tete-a-tete", "touché", "tour d'horizon", "tour de force", "tours de force", "tout court", "tout de suite", "tout ensemble", "tout le monde", "très chic", "tricoteuse", "tricoteuses", "trahison des clercs", "trente glorieuses", "trompe l'œil", "trompe-l'œil", "trompe-l'oeil", "trompe l'oeil",
  "va-t'en", "vin de pays", "vin de table", "vin ordinaire", "vive la différence", "vive la france", "vive la république", "voix céleste", "vol-au-vent", "vol-au-vents", "volte-face", "wagon-lit", "wagons-lits", "zut",
  "ad infinitum", "ad nauseam", "cosa nostra", "la dolce vita", "dolce far niente", "dolce vita", "al dente", "al fresco", "mezzo-soprano", "terra incognita", "commedia dell'arte", "prima donna", "prime donne", "prima ballerina", "sotto voce", "mani pulite", "cinque stelle", "in flagrante delicto", "persona non grata", "che sarà sarà", "che sera sera",
  "sturm und drang", "über alles", "drang nach osten", "danke schön", "auf wiedersehen", "guten tag", "deutschland über alles", "mutatis mutandis", "wiener schnitzel", "sieg heil", "heil hitler", "ostpolitik", "alte kameraden", "ding an sich", "blut und boden", "gott mit uns", "ich bin ein berliner", "vorsprung durch technik", "wir schaffen das", "kraft durch freude", "arbeit macht frei", "jawohl", "rathaus",
  "buenos días", "hasta la vista", "hasta luego", "hasta siempre", "hasta la victoria siempre", "no pasarán", "no pasaran", "qué será será", "que sera sera", "vaya con dios", "pronunciamiento", "muchas gracias", "por favor", "cinco de mayo", "día de los muertos", "dia de los muertos", "pico de gallo", "sí se puede", "si se puede", "chile con carne", "chili con carne", "mano a mano", "mi casa es su casa", "viva la revolución", "el niño", "la niña", "junta", "peso", "tierra del fuego", "alma mater",
  "bossa nova", "muito obrigado", "café com leite", "estado novo", "lava jato", "bolsa família", "auto-da-fé", "jogo bonito", "o jogo bonito",
]
