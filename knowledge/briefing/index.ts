export { chooseAsOf } from './as-of';
export {
  briefCard,
  coverageLimitsOf,
  factsKnown,
  isInformative,
  summariseEntity,
} from './entity/card';
export { briefPage, NOTHING_TO_TELL } from './page';
export { recordOf } from './records';
export { decideStory, storyReason } from './story/verdict';
export { listEntities, wholeEntity } from './whole';
