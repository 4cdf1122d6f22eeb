import type { SourceLanguage } from '../check'

const list = (names: string) => names.trim().split(/\s+/)

/** Given names and surnames that always carry an accent in Spanish and Portuguese, and that machines write without it. */
const SPANISH = list(`
  Adrián Agustín Álvaro Álvarez Andrés Ángel Ángela Ángeles Beltrán Belén Benítez César Concepción Cristóbal Darío Débora Díaz Domínguez Efraín Elías
  Encarnación Estefanía Fabián Fátima Félix Fermín Fernández Galán García Germán Girón Gómez González Guillén Gutiérrez Guzmán Hernán Hernández Héctor Ibáñez
  Inés Íñigo Íñiguez Iván Jesús Jiménez Joaquín José Josué Juárez Julián Lucía López María Márquez Martín Martínez Matías Méndez Moisés
  Mónica Muñoz Nicolás Núñez Óscar Ordóñez Pérez Peláez Ramírez Ramón Raúl René Ríos Rocío Rodríguez Roldán Román Rubén Sánchez Saúl Sebastián Simón Sofía Suárez
  Téllez Tomás Vázquez Velázquez Verónica Víctor Yáñez Zúñiga
`)
const PORTUGUESE = list(`
  Antônio António Araújo André Andréia Assunção Bárbara Cândido Cármen César Conceição Cláudia Cláudio Débora Élio Émerson Érica Estêvão Fábio Fátima Félix Flávia Flávio
  Gonçalves Gonçalo Gusmão Inês Íris Jéssica João José Júlia Júlio Júnior Lázaro Letícia Lídia Lúcia Lúcio Luís Magalhães Mônica Mónica Márcia Márcio Mário Nádia Natália Otávio
  Patrícia Plínio Rogério Romário Sérgio Sílvia Sílvio Simões Simão Sônia Sónia Tânia Tomás Vânia Verônica Verónica Vinícius Vítor Virgínia Zélia Estevão Sebastião Guimarães
`)

function withoutAccents(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.normalize('NFD').replace(/\p{M}/gu, ''), name]))
}

/** The accented form under the form without accents. */
export const ACCENTED_NAMES: Readonly<Partial<Record<SourceLanguage, ReadonlyMap<string, string>>>> = {
  es: withoutAccents(SPANISH),
  pt: withoutAccents(PORTUGUESE),
}
