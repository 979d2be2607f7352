// Makes elements of a page from names, attributes and children. Texts are texts: nothing is ever read as HTML.

type Child = Node | string | null | false;
type Attributes = Readonly<Record<string, string | boolean | EventListener>>;

/** An element; an attribute that is a function listens, `true` stands alone, `false` is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}
