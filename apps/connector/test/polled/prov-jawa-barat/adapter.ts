export { default } from '../../../../../agencies/prov-jawa-barat/adapter.ts';
