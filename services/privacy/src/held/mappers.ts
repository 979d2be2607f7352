// What stands behind a person in this part: the id, and nothing else.
export interface PersonMapper {
  id: string;
}
