// What stands behind types of the schema whose fields have resolvers of their own. Types only.
export interface PersonMapper {
  id: string;
}
