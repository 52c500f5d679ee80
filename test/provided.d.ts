import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether a test tries all of its cases (npm run test:whole) or a part of them (npm test). */
    thorough: boolean;
  }
}
