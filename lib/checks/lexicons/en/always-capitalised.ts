/**
 * Words and phrases that English always writes with a capital, and that are no common words in lower case. Written as
 * they should stand. Left out for their lower-case sense: May, March, Sun., Polish, Turkey, China, Chad, Jordan, Lima,
 * Nice, Reading, Cork, Bath, Mobile, Java, Panama, Manila, Guinea, Jersey, Cologne, Champagne, Limerick, Cardigan, Hamburg.
 */
export const DAYS_AND_MONTHS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November December Christmas Easter Ramadan'.split(' ')

export const PEOPLES_AND_LANGUAGES = (
  'Christian Christians Christianity Catholic Catholics Protestant Protestants Jew Jews Islam Hindu Hindus Buddhist Buddhists Mediterranean Caribbean ' +
  'Balkan Balkans Afghan Afghans Shia Alps Pyrenees Sahara Sahel Maghreb Rhine Danube African American Americans Arab Arabs Arabic Argentine Armenian Asian Australian Austrian Austrians Azerbaijani Bangladeshi Basque ' +
  'Belarusian Belgian Belgians Bolivian Bosnian Brazilian Brazilians Breton British Bulgarian Californian Cambodian Cameroonian ' +
  'Canadian Canadians Catalan Chechen Chilean Chinese Colombian Corsican Croatian Cuban Czech Danish Dutch Ecuadorian Egyptian ' +
  'English Englishman Estonian Ethiopian European Europeans Filipino Finnish Flemish French Frenchman Frenchmen Frenchwoman Galician ' +
  'Georgian German Germans Ghanaian Greek Greeks Haitian Hebrew Hispanic Hungarian Hungarians Icelandic Indonesian Iranian Iraqi Irish ' +
  'Irishman Israeli Israelis Italian Italians Ivorian Jamaican Japanese Jewish Kenyan Korean Kurdish Kurds Kuwaiti Latvian Lebanese ' +
  'Libyan Lithuanian Londoner Londoners Luxembourgish Malaysian Malian Maltese Mexican Mexicans Moldovan Mongolian Moroccan Moroccans ' +
  'Muslim Muslims Nepalese Nigerian Norman Norwegian Pakistani Palestinian Palestinians Parisian Parisians Peruvian Portuguese Quebecer ' +
  'Quebecers Quebecker Romanian Romanians Russian Russians Rwandan Saudi Saxon Scandinavian Scottish Senegalese Serbian Serbs Siberian ' +
  'Sicilian Slovak Slovenian Somali Spaniard Spaniards Spanish Sudanese Swedish Swiss Syrian Syrians Taiwanese Thai Tibetan ' +
  'Tunisian Tunisians Ukrainian Ukrainians Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni'
).split(' ')

export const PLACES = (
  'Afghanistan Africa Albania Algeria Alsace America Amsterdam Andalusia Angola Ankara Antwerp Aquitaine Argentina Armenia Asia Athens ' +
  'Australia Austria Azerbaijan Baghdad Bahrain Bangkok Bangladesh Barcelona Basel Bavaria Beijing Beirut Belarus Belgium Belgrade ' +
  'Bern Bilbao Bolivia Bordeaux Bosnia Botswana Brandenburg Bratislava Brazil Bremen Britain Brittany Brussels Bucharest Budapest Bulgaria ' +
  'Burundi Cairo Calais California Cambodia Cameroon Canada Caracas Catalonia Chechnya Chicago Chile Colombia Copenhagen Corsica Crimea ' +
  'Croatia Cyprus Damascus Denmark Donbas Donetsk Dresden Dublin Ecuador Edinburgh Egypt England Estonia Ethiopia Europe Finland Flanders ' +
  'Florence Florida France Frankfurt Gabon Galicia Gaza Geneva Genoa Germany Ghana Glasgow Greece Grenoble Guadeloupe Guatemala Haiti ' +
  'Hanover Havana Helsinki Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Istanbul Italy Jakarta Japan Jerusalem Kabul ' +
  'Kazakhstan Kenya Kharkiv Kherson Kigali Kinshasa Kosovo Kuwait Kyiv Kiev Lagos Latvia Lausanne Lebanon Leipzig Libya Lisbon Lithuania ' +
  'London Lorraine Luxembourg Lviv Lyon Lyons Macedonia Madrid Malaysia Mali Marseille Marseilles Mariupol Martinique Mauritania Mexico ' +
  'Miami Milan Minsk Moldova Mongolia Montenegro Montpellier Montreal Morocco Moscow Mozambique Munich Myanmar Namibia Nantes Naples ' +
  'Netherlands Nicaragua Nigeria Normandy Norway Nuremberg Odesa Odessa Ontario Oslo Ottawa Pakistan Palestine Paris Peru Philippines ' +
  'Poland Porto Portugal Prague Provence Quebec Rabat Riga Romania Rouen Russia Rwanda Salzburg Sarajevo Saxony Scotland Senegal Serbia ' +
  'Seville Siberia Sicily Singapore Slovakia Slovenia Somalia Spain Stockholm Strasbourg Stuttgart Sudan Sweden Switzerland Syria Taiwan ' +
  'Tanzania Tehran Texas Thailand Tokyo Toronto Toulouse Tunis Tunisia Tuscany Uganda Ukraine Uruguay Uzbekistan Valencia Vancouver ' +
  'Venezuela Venice Versailles Vienna Vietnam Vilnius Wales Warsaw Washington Westphalia Yemen Zagreb Zambia Zimbabwe Zurich'
).split(' ')

/** Names of several words. Compared word by word without regard to capitals. */
export const NAMES_OF_SEVERAL_WORDS: readonly string[] = [
  'Wall Street Journal', 'New York Times', 'Washington Post', 'Los Angeles Times', 'Financial Times', 'Daily Telegraph', 'Daily Mail',
  'New York Post', 'USA Today', 'Chicago Tribune', 'Boston Globe', 'Globe and Mail', 'Toronto Star', 'Associated Press', 'Fox News',
  'New Yorker', 'Times of Israel', 'Jerusalem Post', 'Times of India', 'South China Morning Post', 'Moscow Times',
  'European Union', 'European Commission', 'European Parliament', 'European Central Bank', 'European Court of Justice', 'European Court of Human Rights',
  'United Nations', 'United States', 'United Kingdom', 'United Arab Emirates', 'Security Council', 'World Bank', 'World Health Organization',
  'World Trade Organization', 'International Monetary Fund', 'International Criminal Court', 'Red Cross', 'Red Crescent', 'Amnesty International',
  'Human Rights Watch', 'Doctors Without Borders', 'Transparency International', 'White House', 'Wall Street', 'Downing Street', 'Supreme Soviet',
  'New York', 'Los Angeles', 'San Francisco', 'Hong Kong', 'New Zealand', 'South Africa', 'North Korea', 'South Korea', 'Saudi Arabia', 'Sri Lanka',
  'Costa Rica', 'El Salvador', 'Puerto Rico', 'Buenos Aires', 'Rio de Janeiro', 'Czech Republic', 'Dominican Republic', 'Ivory Coast',
  'Burkina Faso', 'Sierra Leone', 'New Delhi', 'Tel Aviv', 'West Bank', 'Gaza Strip', 'Middle East', 'Far East', 'Near East', 'Latin America',
  'North America', 'South America', 'Central America', 'Eastern Europe', 'Western Europe', 'Soviet Union', 'Black Sea', 'Baltic Sea', 'Red Sea',
  'Dead Sea', 'North Sea', 'Mediterranean Sea', 'Caspian Sea', 'Persian Gulf', 'Indian Ocean', 'Atlantic Ocean', 'Pacific Ocean', 'Eiffel Tower',
  'Middle Ages', 'Cold War', 'World War I', 'World War II', 'First World War', 'Second World War', 'Berlin Wall', 'Old Testament', 'New Testament',
  'Champions League', 'Europa League', 'World Cup', 'Premier League', 'Tour de France', 'Olympic Games', 'Roland Garros', 'Nobel Prize', 'Nobel Peace Prize',
]
