export { ApiProblems, ApiPublicProblems } from '@simpul/platform';
