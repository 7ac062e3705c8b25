import type { Category } from '../../core/shop/category';

export const toys: Category = {
  name: { fr: 'Jeux et jouets', en: 'Games and toys' },
  weight: 1,
  subcategories: [
    {
      name: { fr: 'Jouets en bois', en: 'Wooden toys' },
      articles: [
        ['Cubes en bois', 'Wooden blocks', 24.5],
        ['Train en bois', 'Wooden train', 42],
        ['Toupie', 'Spinning top', 3.9],
        ['Puzzle animaux', 'Animal puzzle', 13.5],
      ],
    },
    {
      name: { fr: 'Jeux de société', en: 'Board games' },
      articles: [
        ['Jeu de sept familles', 'Happy families card game', 8.9],
        ['Jeu de stratégie', 'Strategy game', 36.9],
        ['Dominos', 'Dominoes', 11],
        ['Jeu d’échecs de voyage', 'Travel chess set', 19.9],
      ],
    },
    {
      name: { fr: 'Peluches et création', en: 'Soft toys and craft' },
      articles: [
        ['Lapin en peluche', 'Soft toy rabbit', 21.5],
        ['Boîte de peinture', 'Paint box', 14.9],
        ['Autocollants', 'Stickers', 2.9],
        ['Maison de poupée', 'Doll’s house', 99],
      ],
    },
  ],
};

export const delicatessen: Category = {
  name: { fr: 'Épicerie fine', en: 'Delicatessen' },
  weight: 1.3,
  subcategories: [
    {
      name: { fr: 'Sucré', en: 'Sweet' },
      articles: [
        ['Confiture d’abricot', 'Apricot jam', 5.4],
        ['Tablette de chocolat noir', 'Dark chocolate bar', 4.6],
        ['Biscuits sablés', 'Shortbread biscuits', 6.9],
        ['Coffret de confiseries', 'Confectionery box', 24.9],
      ],
    },
    {
      name: { fr: 'Salé', en: 'Savoury' },
      articles: [
        ['Huile d’olive', 'Olive oil', 13.9],
        ['Tapenade', 'Olive tapenade', 5.9],
        ['Coffret apéritif', 'Aperitif box', 34.5],
        ['Fleur de sel', 'Sea salt flakes', 7.4],
      ],
    },
    {
      name: { fr: 'Boissons', en: 'Drinks' },
      articles: [
        ['Thé vert à la menthe', 'Mint green tea', 8.9],
        ['Café en grains', 'Coffee beans', 10.5],
        ['Sirop de violette', 'Violet syrup', 9.2],
        ['Coffret de thés', 'Tea box', 28],
      ],
    },
  ],
};

export const garden: Category = {
  name: { fr: 'Jardin et balcon', en: 'Garden and balcony' },
  weight: 0.8,
  subcategories: [
    {
      name: { fr: 'Plantes et pots', en: 'Plants and pots' },
      articles: [
        ['Cache-pot en terre cuite', 'Terracotta pot cover', 12.5],
        ['Sachet de graines', 'Seed packet', 2.8],
        ['Jardinière en zinc', 'Zinc planter', 31.9],
        ['Plante grasse', 'Succulent', 6.9],
      ],
    },
    {
      name: { fr: 'Outils', en: 'Tools' },
      articles: [
        ['Sécateur', 'Secateurs', 21],
        ['Gants de jardin', 'Gardening gloves', 8.2],
        ['Arrosoir', 'Watering can', 26.5],
        ['Ficelle de jute', 'Jute twine', 3.4],
      ],
    },
    {
      name: { fr: 'Plein air', en: 'Outdoors' },
      articles: [
        ['Hamac', 'Hammock', 64.9],
        ['Mangeoire à oiseaux', 'Bird feeder', 17.5],
        ['Chaise pliante', 'Folding chair', 49],
        ['Photophore de jardin', 'Garden lantern', 15.9],
      ],
    },
  ],
};

export const lighting: Category = {
  name: { fr: 'Luminaires', en: 'Lighting' },
  weight: 0.6,
  subcategories: [
    {
      name: { fr: 'Lampes', en: 'Lamps' },
      articles: [
        ['Lampe de chevet', 'Bedside lamp', 37.9],
        ['Lampadaire', 'Floor lamp', 139],
        ['Lampe de bureau', 'Desk lamp', 54.5],
        ['Veilleuse', 'Night light', 14.5],
      ],
    },
    {
      name: { fr: 'Suspensions', en: 'Pendants' },
      articles: [
        ['Suspension en papier', 'Paper pendant', 19.9],
        ['Suspension en verre', 'Glass pendant', 79],
        ['Abat-jour', 'Lampshade', 24.9],
        ['Lustre', 'Chandelier', 169],
      ],
    },
    {
      name: { fr: 'Ampoules et guirlandes', en: 'Bulbs and string lights' },
      articles: [
        ['Ampoule à filament', 'Filament bulb', 6.9],
        ['Guirlande lumineuse', 'String lights', 17.9],
        ['Piles rechargeables', 'Rechargeable batteries', 9.9],
        ['Douille en porcelaine', 'Porcelain lamp holder', 4.9],
      ],
    },
  ],
};

export const accessories: Category = {
  name: { fr: 'Sacs et accessoires', en: 'Bags and accessories' },
  weight: 1,
  subcategories: [
    {
      name: { fr: 'Sacs', en: 'Bags' },
      articles: [
        ['Cabas en toile', 'Canvas tote', 15.9],
        ['Sac à dos', 'Backpack', 58],
        ['Pochette', 'Pouch', 9.9],
        ['Sac de voyage', 'Travel bag', 84.9],
      ],
    },
    {
      name: { fr: 'Écharpes et bijoux', en: 'Scarves and jewellery' },
      articles: [
        ['Foulard en coton', 'Cotton scarf', 18.5],
        ['Écharpe en laine', 'Wool scarf', 35.9],
        ['Boucles d’oreilles', 'Earrings', 12.9],
        ['Bracelet tressé', 'Braided bracelet', 5.9],
      ],
    },
    {
      name: { fr: 'Au quotidien', en: 'Everyday' },
      articles: [
        ['Parapluie pliant', 'Folding umbrella', 22.9],
        ['Porte-clés', 'Key ring', 4.5],
        ['Gourde isotherme', 'Insulated bottle', 26.9],
        ['Portefeuille en cuir', 'Leather wallet', 41.5],
      ],
    },
  ],
};
