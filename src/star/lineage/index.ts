export { lineageOf, type Lineage } from './lineage';
