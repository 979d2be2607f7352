// How often what is shown of requests is asked for again while somebody can see it; a hidden page asks nothing.

export const lookAgainMs = 15_000;
