export { default } from '../../../../../agencies/kota-denpasar/adapter.ts';
