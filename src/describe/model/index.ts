/** The pages about the model in `docs/model/`: drawn from its spec, its SQL, and a small case study of every scenario. */
export { modelFacts, type ModelFacts } from './facts';
export { modelPages } from './pages';
export { folderOf } from './paths';
