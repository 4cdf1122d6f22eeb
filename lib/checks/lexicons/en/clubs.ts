/** Football clubs of Spain, Portugal and Latin America, whose names have no article in English (“the Barça won”). */
export const CLUBS: readonly string[] = (
  'Real Madrid,Madrid,Barcelona,Barça,Atlético,Atlético de Madrid,Atlético Madrid,Valencia,Sevilla,Betis,Villarreal,Getafe,Osasuna,Espanyol,Celta,Granada,Athletic,Levante,' +
  'Real Sociedad,Mallorca,Rayo,Rayo Vallecano,Girona,Alavés,Valladolid,Cádiz,Elche,Eibar,Leganés,Málaga,Deportivo,Sporting,Zaragoza,Oviedo,FC Porto,Porto,Benfica,Boavista,Braga,' +
  'Vitória,Vizela,Arouca,Moreirense,Gil Vicente,Belenenses,Estoril,Famalicão,Portimonense,Tondela,Marítimo,Flamengo,Palmeiras,Corinthians,Santos,Fluminense,Botafogo,Grêmio,' +
  'Internacional,Cruzeiro,Vasco,Bahia,Fortaleza,Boca,Boca Juniors,River Plate,Racing,San Lorenzo,Estudiantes,Vélez,Peñarol,Colo-Colo,Pachuca,Toluca,Cruz Azul,Tigres,Pumas,' +
  'Millonarios,Alianza Lima,Universitario,Juventus,Milan,Napoli,Paris Saint-Germain,PSG,Manchester City,Manchester United,Liverpool,Chelsea,Arsenal,Bayern'
).split(',')
