export { briefCard, edgesOf, summariseEntity } from './card';
export { briefPage } from './page';
export { listEntities, wholeEntity } from './whole';
