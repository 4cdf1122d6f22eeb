/** Given names of men that are French and not English, so that “M.” before them is no initial. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'Alain Alexandre Amadou Antoine Arnaud Auguste Aurélien Baptiste Benoît Bertrand Boubacar Cédric Christophe Clément Cyril Damien Denis Didier Dominique Édouard Emmanuel Étienne ' +
    'Fabien Fabrice Félix Florent Florian François Franck Frédéric Gaël Gaétan Georges Gérald Gérard Ghislain Gilles Grégoire Grégory Guillaume Guy Hervé Hubert Hugues Ibrahim Idrissa Jacky Jacques Jean Jérémie ' +
    'Jérôme Joël Jules Julien Laurent Léo Lionel Loïc Luc Ludovic Mamadou Marcel Marius Mathieu Matthieu Maxime Michel Moussa Nicolas Olivier Ousmane Pascal Patrice Philippe Pierre Pierre-Yves Raphaël Rémi Rémy ' +
    'Renaud René Roland Romain Sébastien Serge Stéphane Sylvain Tanguy Théo Thibault Thierry Tristan Valentin Vincent Xavier Yann Yannick Yvan Yves Yvon Gaston Gustave Honoré Lucien Marc-André Maurice Réjean Jocelyn'
  ).split(' '),
)
