import { checkModelDocs } from './model-docs';

checkModelDocs('en');
