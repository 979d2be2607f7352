// How often what is shown of cases is asked for again while somebody can see it and changes do not come by themselves; a hidden page asks nothing.

export const lookAgainMs = 15_000;
