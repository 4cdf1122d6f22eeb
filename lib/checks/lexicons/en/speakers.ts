/** Nouns for those who make statements in the news, singular: the subject of “announced the …”. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  ('actor actress administration adviser advisor agency airline airport analyst army artist association attorney author authority ' +
    'authorities bank bishop board boss broadcaster carabinieri cabinet candidate captain centre center chairman chairwoman chancellery ' +
    'chancellor chief church city club coach college colonel command commander commission commissioner committee community company ' +
    'confederation conservatory council councillor councilor court defence defense department deputy detective diplomat director ' +
    'directorate doctor economist economists editor elect embassy employer executive expert family farmer father federation ' +
    'firefighters firm fire foundation gendarmerie gendarmes general government governor group guard head historian hospital institute ' +
    'institution investigator investigators journalist judge king lawyer leader magistrate management manager manufacturer mayor mayoress ' +
    'minister ministry mother municipality museum network newspaper officer official operator organisation organization organiser ' +
    'organisers organizer organizers owner paper parent parents parliament party philosopher player police politician pope prefect ' +
    'prefecture presidency president priest prince princess principal professor prosecution prosecutor prosecutors publisher queen ' +
    'region researcher resident researchers retailer school scientist secretary secretariat senator sergeant singer society sociologist ' +
    'source sources specialist spokesman spokesperson spokeswoman staff startup start-up station statistician student supermarket teacher ' +
    'team technician town trainer treasurer tribunal union unions university vice-president vice-chairman victim village winegrower ' +
    'woman man worker workers writer young').split(' '),
)
