/** What the sections on a role are called: on its page and on paper alike. */
export const roleHeadings = {
  role: 'The role',
  year: 'The year',
  lookFor: 'What interviewers look for',
  questions: 'Interview questions',
  behavioural: 'Behavioural questions',
  concepts: 'Concepts to master',
  drills: 'Practical drills',
  ask: 'What to ask them',
  relations: 'Beside this role',
  next: 'Usual next moves',
  sources: 'Sources',
} as const;
