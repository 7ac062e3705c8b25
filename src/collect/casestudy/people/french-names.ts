import { words, type NameLists } from './name-lists';

/** Common French names by generation (birth years in `nameLists.ts`). Our own list. */
export const frenchNames: NameLists = {
  female: [
    words(`Marie Monique Françoise Jacqueline Nicole Christiane Danielle Josette Chantal Annie Michèle Colette Jeannine
      Bernadette Claudine Yvette Éliane Simone Odile Ginette Andrée Mireille Renée Thérèse`),
    words(`Nathalie Isabelle Sylvie Catherine Valérie Sandrine Christine Véronique Patricia Corinne Florence Laurence
      Martine Brigitte Pascale Stéphanie Béatrice Muriel Agnès Karine Céline Delphine Anne Hélène`),
    words(`Aurélie Émilie Élodie Julie Laura Camille Marion Mélanie Audrey Pauline Marine Sarah Anaïs Charlotte Amandine
      Lucie Claire Mathilde Justine Morgane Fanny Alice Noémie Élise`),
    words(`Léa Manon Emma Chloé Inès Jade Clara Louise Lola Océane Zoé Romane Juliette Margaux Eva Maëlys Lisa Nina
      Ambre Agathe Yasmine Salomé Assia Rose`),
  ],
  male: [
    words(`Jean Michel Pierre Bernard André Jacques Claude Daniel Gérard Alain Roger René Robert Guy Maurice Marcel
      Raymond Henri Christian Roland Yves Serge Francis Gilbert`),
    words(`Philippe Patrick Thierry Laurent Christophe Éric Stéphane Frédéric Pascal Olivier Bruno Didier Franck Gilles
      David Jérôme Marc Denis Sébastien Fabrice Vincent Hervé Régis Xavier`),
    words(`Nicolas Julien Alexandre Thomas Maxime Romain Guillaume Anthony Kévin Mathieu Benjamin Florian Quentin
      Clément Damien Adrien Jérémy Mehdi Arnaud Simon Karim Rémi Baptiste Yann`),
    words(`Lucas Théo Hugo Enzo Nathan Léo Louis Mathis Ethan Tom Raphaël Jules Gabriel Arthur Noah Adam Paul Sacha
      Rayan Maël Valentin Axel Mohamed Antoine`),
  ],
  family: words(`Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux
    David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefebvre Faure André
    Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas
    Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun
    Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux
    Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît
    Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez
    Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry
    Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le_Gall
    Collet Léger Bouvier Julien Prévost Millet Perrot Daniel Cousin Germain Breton Besson Langlois Rémy Le_Goff
    Benali Diallo Nguyen Traoré Haddad Da_Silva`),
};
