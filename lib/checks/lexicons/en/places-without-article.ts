/** Countries and regions whose English name has no article. “The Netherlands”, “the Gambia” and their like are not here. */
export const COUNTRIES: readonly string[] = (
  'Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bangladesh,Belarus,Belgium,Benin,Bolivia,Bosnia,' +
  'Botswana,Brazil,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Costa Rica,Croatia,Cuba,Cyprus,' +
  'Denmark,Ecuador,Egypt,England,Eritrea,Estonia,Ethiopia,Finland,France,Gabon,Georgia,Germany,Ghana,Greece,Guatemala,Guinea,Haiti,' +
  'Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Laos,' +
  'Latvia,Lebanon,Libya,Lithuania,Luxembourg,Macedonia,Madagascar,Malaysia,Mali,Malta,Mauritania,Mexico,Moldova,Mongolia,Montenegro,' +
  'Morocco,Mozambique,Nepal,New Zealand,Nicaragua,Niger,Nigeria,Norway,Pakistan,Palestine,Panama,Paraguay,Peru,Poland,Portugal,Qatar,' +
  'Romania,Russia,Rwanda,Saudi Arabia,Scotland,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,Spain,' +
  'Sri Lanka,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,Togo,Tunisia,Turkey,Uganda,Ukraine,Uruguay,Venezuela,Vietnam,Wales,' +
  'Yemen,Zambia,Zimbabwe,Europe,Africa,Asia,America,Catalonia,Andalusia,Galicia,Castile,Aragon,Brittany,Normandy,Burgundy,Alsace,' +
  'Lorraine,Provence,Occitania,Corsica,Picardy,Lombardy,Tuscany,Piedmont,Liguria,Umbria,Sicily,Sardinia,Calabria,Puglia,Apulia,' +
  'Bavaria,Saxony,Hesse,Thuringia,Brandenburg,Lower Saxony,Saxony-Anhalt,Schleswig-Holstein,Tyrol,Carinthia,Styria,Wallonia,Flanders,Quebec,Québec'
).split(',')

/** French departments, as a machine leaves them with “the”. First those that are rivers, too, and
 * keep their article as such (the great rivers, such as the Loire, are left out). */
export const RIVER_DEPARTMENTS: readonly string[] = (
  'Ain,Aisne,Allier,Ardèche,Ariège,Aube,Aude,Aveyron,Charente,Corrèze,Creuse,Doubs,Drôme,Eure,Gard,Gers,Gironde,Hérault,' +
  'Indre,Isère,Mayenne,Nièvre,Orne,Sarthe,Tarn,Var,Vendée,Yonne,Essonne,Loiret'
).split(',')
export const DEPARTMENTS: readonly string[] = (
  'Alpes-Maritimes,Alpes-de-Haute-Provence,Bas-Rhin,Bouches-du-Rhône,Calvados,Cantal,Charente-Maritime,Corse-du-Sud,Côte-d’Or,' +
  'Côtes-d’Armor,Eure-et-Loir,Finistère,Haut-Rhin,Haute-Corse,Haute-Garonne,Haute-Loire,Haute-Marne,Haute-Saône,Haute-Savoie,Haute-Vienne,' +
  'Hautes-Alpes,Hautes-Pyrénées,Hauts-de-Seine,Hauts-de-France,Ille-et-Vilaine,Indre-et-Loire,Jura,Landes,Loir-et-Cher,Loire-Atlantique,' +
  'Lot-et-Garonne,Lozère,Maine-et-Loire,Manche,Meurthe-et-Moselle,Morbihan,Nord,Pas-de-Calais,Puy-de-Dôme,Pyrénées-Atlantiques,' +
  'Pyrénées-Orientales,Saône-et-Loire,Savoie,Seine-et-Marne,Seine-Maritime,Seine-Saint-Denis,Deux-Sèvres,Tarn-et-Garonne,' +
  'Territoire de Belfort,Val-d’Oise,Val-de-Marne,Vaucluse,Vosges,Yvelines,Île-de-France,Ile-de-France,Auvergne-Rhône-Alpes,Nouvelle-Aquitaine,' +
  'Occitanie,Bretagne,Normandie,Bourgogne-Franche-Comté,Pays de la Loire,Centre-Val de Loire,Grand Est,Auvergne,Limousin,Aquitaine,Franche-Comté'
).split(',')
