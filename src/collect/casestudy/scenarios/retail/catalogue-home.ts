import type { Category } from '../../core/shop/category';

export const decoration: Category = {
  name: { fr: 'Décoration', en: 'Decoration' },
  weight: 1.3,
  subcategories: [
    {
      name: { fr: 'Objets', en: 'Ornaments' },
      articles: [
        ['Vase en grès', 'Stoneware vase', 24.9],
        ['Boîte en bois de manguier', 'Mango wood box', 16.5],
        ['Statuette oiseau', 'Bird figurine', 9.9],
        ['Horloge murale', 'Wall clock', 39.9],
      ],
    },
    {
      name: { fr: 'Murs', en: 'Walls' },
      articles: [
        ['Cadre photo en chêne', 'Oak photo frame', 12.9],
        ['Affiche botanique', 'Botanical print', 18],
        ['Miroir rond en rotin', 'Round rattan mirror', 59],
        ['Patère en laiton', 'Brass coat hook', 7.5],
      ],
    },
    {
      name: { fr: 'Fêtes', en: 'Seasonal' },
      articles: [
        ['Guirlande en papier', 'Paper garland', 5.9],
        ['Couronne de fleurs séchées', 'Dried flower wreath', 29.9],
        ['Étoile à suspendre', 'Hanging star', 3.5],
        ['Photophore en verre', 'Glass candle holder', 8.5],
      ],
    },
  ],
};

export const kitchen: Category = {
  name: { fr: 'Cuisine et table', en: 'Kitchen and table' },
  weight: 1.4,
  subcategories: [
    {
      name: { fr: 'Vaisselle', en: 'Tableware' },
      articles: [
        ['Assiette en faïence', 'Earthenware plate', 8.9],
        ['Bol à café', 'Coffee bowl', 6.5],
        ['Lot de quatre verres', 'Set of four glasses', 19.9],
        ['Plat de service', 'Serving dish', 27.5],
      ],
    },
    {
      name: { fr: 'Préparation', en: 'Preparation' },
      articles: [
        ['Planche à découper', 'Chopping board', 22],
        ['Couteau d’office', 'Paring knife', 14.9],
        ['Cocotte en fonte', 'Cast iron casserole', 119],
        ['Moule à gâteau', 'Cake tin', 11.5],
      ],
    },
    {
      name: { fr: 'Thé et café', en: 'Tea and coffee' },
      articles: [
        ['Théière en fonte', 'Cast iron teapot', 44.9],
        ['Cafetière à piston', 'French press', 32],
        ['Cuillère doseuse', 'Measuring scoop', 4.5],
        ['Mug émaillé', 'Enamel mug', 9.5],
      ],
    },
  ],
};

export const textiles: Category = {
  name: { fr: 'Textiles', en: 'Textiles' },
  weight: 1,
  subcategories: [
    {
      name: { fr: 'Salon', en: 'Living room' },
      articles: [
        ['Coussin en lin', 'Linen cushion', 25],
        ['Plaid en laine', 'Wool throw', 69],
        ['Housse de coussin', 'Cushion cover', 13.9],
        ['Tapis en coton', 'Cotton rug', 54.9],
      ],
    },
    {
      name: { fr: 'Table', en: 'Table linen' },
      articles: [
        ['Nappe enduite', 'Coated tablecloth', 34.9],
        ['Torchon en lin', 'Linen tea towel', 7.9],
        ['Lot de serviettes de table', 'Set of table napkins', 15.5],
        ['Tablier de cuisine', 'Kitchen apron', 19],
      ],
    },
    {
      name: { fr: 'Bain et nuit', en: 'Bath and bed' },
      articles: [
        ['Drap de bain', 'Bath towel', 21.9],
        ['Gant de toilette', 'Face cloth', 3.9],
        ['Parure de lit', 'Bed linen set', 89],
        ['Peignoir nid d’abeille', 'Waffle bathrobe', 49.9],
      ],
    },
  ],
};

export const wellBeing: Category = {
  name: { fr: 'Bougies et bien-être', en: 'Candles and well-being' },
  weight: 1.3,
  subcategories: [
    {
      name: { fr: 'Bougies', en: 'Candles' },
      articles: [
        ['Bougie parfumée figuier', 'Fig scented candle', 16.9],
        ['Bougie chauffe-plat, lot', 'Tea lights, pack', 4.9],
        ['Bougie pilier', 'Pillar candle', 7.2],
        ['Diffuseur à bâtonnets', 'Reed diffuser', 23.5],
      ],
    },
    {
      name: { fr: 'Savons et soins', en: 'Soaps and care' },
      articles: [
        ['Savon à l’olive', 'Olive soap', 4.2],
        ['Baume à lèvres', 'Lip balm', 5.5],
        ['Crème pour les mains', 'Hand cream', 9.9],
        ['Coffret de bain', 'Bath gift set', 29],
      ],
    },
    {
      name: { fr: 'Parfums', en: 'Fragrances' },
      articles: [
        ['Brume d’oreiller', 'Pillow mist', 14.5],
        ['Encens, étui', 'Incense, pack', 3.2],
        ['Eau de toilette verveine', 'Verbena eau de toilette', 38],
        ['Bouillotte en noyaux de cerise', 'Cherry stone warmer', 18.9],
      ],
    },
  ],
};

export const stationery: Category = {
  name: { fr: 'Papeterie', en: 'Stationery' },
  weight: 1.1,
  subcategories: [
    {
      name: { fr: 'Carnets', en: 'Notebooks' },
      articles: [
        ['Carnet ligné', 'Lined notebook', 8.5],
        ['Carnet de voyage', 'Travel journal', 17.9],
        ['Bloc-notes', 'Notepad', 3.6],
        ['Agenda annuel', 'Yearly planner', 22.9],
      ],
    },
    {
      name: { fr: 'Écriture', en: 'Writing' },
      articles: [
        ['Stylo à bille laqué', 'Lacquered ballpoint pen', 12.5],
        ['Lot de crayons', 'Pencil set', 6.2],
        ['Stylo plume', 'Fountain pen', 45],
        ['Trousse en toile', 'Canvas pencil case', 11.9],
      ],
    },
    {
      name: { fr: 'Cartes et emballages', en: 'Cards and wrapping' },
      articles: [
        ['Carte de vœux', 'Greeting card', 2.9],
        ['Papier cadeau, rouleau', 'Gift wrap, roll', 4.5],
        ['Album photo', 'Photo album', 32.5],
        ['Étiquettes cadeaux', 'Gift tags', 2.5],
      ],
    },
  ],
};
