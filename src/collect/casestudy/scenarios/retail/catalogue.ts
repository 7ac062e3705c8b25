import { decoration, kitchen, stationery, textiles, wellBeing } from './catalogue-home';
import { accessories, delicatessen, garden, lighting, toys } from './catalogue-leisure';
import type { Category } from '../../core/shop/category';

/** What the chain sells: ten categories, three subcategories each, a hundred and twenty articles. Our own writing. */
export const catalogue: readonly Category[] = [
  decoration,
  kitchen,
  textiles,
  wellBeing,
  stationery,
  toys,
  delicatessen,
  garden,
  lighting,
  accessories,
];
