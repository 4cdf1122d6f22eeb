/**
 * The second halves of German compounds that the news makes new every day (“Soforthilfe”, “Kreisvorstand”), in lower
 * case. Halves that are surnames or places too (“-bach”, “-berg”, “-hof”, “-mann”) are left out.
 */
const HEADS = (
  'abgabe ablehnung abteilung amt ämter analyse anbieter anfrage anlage anlagen anspruch antrag anträge arbeit arbeiter arbeitsplätze aufgabe aufnahme auftrag ausbau ausgaben auskunft ausschuss ausstieg ' +
  'baustelle beamte beauftragte beauftragter bedarf bedingungen behandlung behörde behörden beirat beitrag beiträge belastung beratung bereich bericht beschluss beschwerde bestand betreiber betrieb betriebe bewegung beziehungen bilanz bremse bündnis büro ' +
  'dienst dienste direktor direktorin diskussion einheit einrichtung einrichtungen einsatz einsätze energie entgelt entscheidung entwicklung entwurf ereignis ergebnis ermittlungen erhöhung ermäßigung experte experten expertin ' +
  'fahrt fall fälle fest film firma förderung forderung forschung frage fragen fraktion freigabe führung fürsorge gebäude gebiet gebühr gebühren gefahr geld gelder gemeinde gemeinschaft gericht gerichtshof geschäft gesellschaft gesetz gesetze gesundheit gewinn grenze gruppe ' +
  'haft haltung händler haushalt helfer helferin hersteller hilfe hilfen industrie initiative institut interesse kammer kammern kampf kanzler kasse kassen katastrophe kläger klage klinik kliniken kollegen kommission konferenz kontrolle konzern kosten kraft kräfte krise kunden kürzung kürzungen ' +
  'lage leistung leistungen leiter leiterin leitung linie liste lösung lücke mangel maßnahme maßnahmen mehrheit meinung menge minister ministerin ministerium mitglied mitglieder mittel mitteilung nachrichten netz nutzung ordnung organisation ' +
  'partei paket personal pflicht plan pläne planung plätze politik politiker politikerin polizei position präsident präsidentin prämie preis preise problem produktion programm projekt prozess prüfung quote rat räte raum recht rechte reform regel regeln regelung regierung reise rente republik rettung richtlinie ' +
  'sache satz schaden schäden schau schein schicht schutz schule schulen schulden schwäche sektor sicherheit sitz sitzung spitze sprecher sprecherin staat station stelle stellen steuer steuern stiftung strafe strecke streik studie stunde suche system ' +
  'tarif teil termin test titel tod träger trend übung umbau umfrage umstellung unfall unternehmen unterricht unterstützung urteil urlaub verband verbände verbot verbrechen verein vereine verfahren verfassung verhältnis verhandlung verhandlungen verkehr verlust verluste verordnung verpflichtung versammlung versicherung versorgung verstoß vertrag verträge vertreter vertreterin vertretung verwaltung verzögerung vorhaben vorsitzende vorsitzender vorstand vorwurf ' +
  'waffe wahl wahlen wahlkampf wandel warnung wechsel wende werk wert wesen wirtschaft wirtschaftlichkeit wissenschaft wohnung wohnungen zahl zahlen zahlung zeit zeiten zelle zentrale zentrum ziel ziele zone zufuhr zukunft zulage zustand zuschlag zuschuss zuwachs'
).split(' ')

const COMPOUND = new RegExp(`^\\p{Ll}{3,20}(?:${HEADS.toSorted((a, b) => b.length - a.length).join('|')})(?:e?s)?$`, 'u')

/** Whether a word in lower case is a compound with one of these halves. English words end so too: look there first. */
export function isGermanCompound(word: string): boolean {
  return COMPOUND.test(word)
}
