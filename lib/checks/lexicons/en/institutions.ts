/**
 * Parliaments, courts, parties, forces and events whose English names have capitals throughout. Compared word by word
 * without regard to capitals. Left out: names that are common words too in lower case (“city council”, “armed forces”).
 */
export const INSTITUTIONS: readonly string[] = [
  // Parliaments and governments
  'National Assembly', 'Chamber of Deputies', 'Congress of Deputies', 'Assembly of the Republic', 'Federal Assembly', 'Federal Council', 'Federal Senate',
  'Federal Diet', 'Council of Ministers', 'Council of State', 'Council of Europe', 'European Council', 'State Council', 'Constitutional Council', 'Constituent Assembly',
  'High Council', 'Economic and Social Council', 'President of the Republic', 'President of the Council', 'Holy See',
  // Courts
  'Constitutional Court', 'Federal Constitutional Court', 'Federal Court of Justice', 'Federal Administrative Court', 'Federal Labor Court', 'Federal Labour Court',
  'Supreme Court', 'Supreme Federal Court', 'Federal Supreme Court', 'Supreme Court of Justice', 'Superior Court of Justice', 'High Court of Justice', 'Superior Electoral Court', 'National Court', 'Court of Auditors', 'Court of Accounts',
  'Court of Cassation', 'Court of Appeal', 'Court of Appeals', 'Court of Justice', 'Court of Human Rights', 'High Council of the Judiciary', 'Public Ministry', 'Attorney General’s Office', 'Federal Prosecutor’s Office',
  // Police, armies, agencies
  'Civil Guard', 'Civil Protection', 'National Police', 'Federal Police', 'State Police', 'Judicial Police', 'Judiciary Police', 'Federal Highway Police',
  'National Guard', 'Republican Guard', 'Republican National Guard', 'Red Army', 'Foreign Legion', 'Federal Network Agency', 'Federal Statistical Office', 'Federal Criminal Police Office', 'Federal Employment Agency',
  'Federal Intelligence Service', 'National Health Service', 'Social Security', 'Central Bank', 'Bank of France', 'Bank of Italy', 'Bank of Spain', 'Bank of Portugal', 'Tax Agency', 'Regional Health Agency', 'Defender of Rights',
  // Parties
  'Socialist Party', 'Communist Party', 'People’s Party', 'Popular Party', 'Workers’ Party', 'Democratic Party', 'Social Democratic Party', 'Christian Democratic Union',
  'Christian Social Union', 'Liberal Party', 'Green Party', 'Left Party', 'Pirate Party', 'Freedom Party', 'Free Voters', 'Free Democrats', 'National Rally', 'National Front', 'Northern League',
  'Brothers of Italy', 'Five Star Movement', '5 Star Movement', 'Left Bloc', 'Liberal Initiative', 'France Unbowed', 'Young Socialists', 'Alternative for Germany',
  // History, religion, sport
  'Holy Week', 'Good Friday', 'New Year’s Eve', 'French Revolution', 'Russian Revolution', 'Industrial Revolution', 'Spanish Civil War', 'Algerian War', 'Vietnam War', 'Gulf War', 'Korean War', 'Second Republic',
  'Third Republic', 'Fourth Republic', 'Fifth Republic', 'Third Reich', 'Weimar Republic', 'Carnation Revolution', 'Belle Époque', 'Catholic Church', 'Protestant Church', 'Orthodox Church', 'Serie A', 'Ligue 1', 'Copa del Rey', 'Davis Cup', 'Six Nations', 'Paralympic Games', 'Winter Games',
]

/** Those that are also said, in lower case, of many bodies of the kind: only half a capital is odd. */
export const OF_A_KIND: ReadonlySet<string> = new Set([
  'National Assembly', 'State Council', 'High Council', 'Constituent Assembly', 'Council of Ministers', 'Constitutional Court', 'Court of Appeal', 'Court of Appeals',
  'Court of Justice', 'National Police', 'Federal Police', 'State Police', 'Judicial Police', 'National Guard', 'Central Bank', 'Civil Protection', 'National Court', 'Federal Council', 'Federal Assembly', 'National Health Service', 'Social Security',
  'Democratic Party', 'Liberal Party', 'Popular Party', 'Winter Games', 'National Front', 'Tax Agency', 'Regional Health Agency', 'Supreme Court',
])
