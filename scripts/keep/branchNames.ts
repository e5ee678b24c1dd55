/** The branch of the data, the tag that says when they were last found to be so, and the branch of a change to look at. */
export const branchNames = { branch: 'data', checked: 'data-checked', review: 'data-review' } as const;
