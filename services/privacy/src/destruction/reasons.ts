// Where this part finds how a reason must be: what the house asks of every reason that stays as evidence. Adds nothing.
export { reasonRefusal } from '@clounge/shared/caller';
