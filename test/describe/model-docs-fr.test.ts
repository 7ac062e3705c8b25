import { checkModelDocs } from './model-docs';

checkModelDocs('fr');
