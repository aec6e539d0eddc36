// Written by "npm run generate" from schemas/. Do not edit.
import func2$module from 'ajv/dist/runtime/ucs2length.js';
import formats0$module from 'ajv-formats/dist/formats.js';
import formats2$module from 'ajv-formats/dist/formats.js';
"use strict";
export const envelope = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/event","title":"An event of Simpul","description":"CloudEvents 1.0 in structured JSON with Simpul’s extension attributes; `data` follows the schema of its type. What a reader is not entitled to see (fields marked x-pii) is left out of `data` on reading, required or not.","type":"object","additionalProperties":false,"required":["specversion","id","source","type","subject","time","datacontenttype","dataschema","agency","dataclass","data"],"properties":{"specversion":{"const":"1.0","description":"Version of CloudEvents (versi spesifikasi)"},"id":{"type":"string","description":"Id of the event, unique per source (CloudEvents id)","minLength":1,"maxLength":128},"source":{"type":"string","description":"The publishing agency (instansi pengirim)","pattern":"^urn:id:instansi:[a-z0-9]+(-[a-z0-9]+)*$","maxLength":120},"type":{"type":"string","description":"Type of the event (jenis kejadian)","pattern":"^id\\.go\\.asn\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$"},"subject":{"type":"string","description":"Opaque id of the employee, task or policy, as in data; the partition key (subjek: pegawai, tugas, kebijakan)","minLength":1,"maxLength":128},"time":{"type":"string","description":"When it happened (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"datacontenttype":{"const":"application/json","description":"Media type of data (jenis media)"},"dataschema":{"type":"string","description":"URL path of the data’s schema (skema data)","pattern":"^/v1/schemas/.+$"},"agency":{"type":"string","description":"The agency the fact is about (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"region":{"type":"string","description":"Kemendagri code of where that is (kode wilayah)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"recipients":{"type":"string","description":"Who is addressed: slugs, region:51.*, regions:*, comma-separated (tujuan)","minLength":1,"maxLength":20000,"pattern":"^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*)(,([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*))*$"},"sequence":{"type":"string","description":"Version at the source; of one record’s events the one with the greater text is the newer (urutan versi di sumber)","minLength":1,"maxLength":200},"traceparent":{"type":"string","description":"W3C trace context (jejak)","pattern":"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},"dataclass":{"type":"string","enum":["public","internal","personal"],"description":"Who may see it (klasifikasi data)"},"correlationid":{"type":"string","description":"Id of what it belongs to (korelasi)","minLength":1,"maxLength":128},"causationid":{"type":"string","description":"Id of the event that caused it (penyebab)","minLength":1,"maxLength":128},"data":{"type":"object","description":"The fact itself, by the schema of its type (isi)"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2$module.default;
const pattern4 = new RegExp("^urn:id:instansi:[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^id\\.go\\.asn\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$", "u");
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern7 = new RegExp("^/v1/schemas/.+$", "u");
const pattern8 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$", "u");
const pattern10 = new RegExp("^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*)(,([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*))*$", "u");
const pattern11 = new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");
const formats0 = formats0$module.fullFormats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/event" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.agency === undefined) && (missing0 = "agency"))) || ((data.dataclass === undefined) && (missing0 = "dataclass"))) || ((data.data === undefined) && (missing0 = "data"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
const _errs2 = errors;
if("1.0" !== data.specversion){
validate20.errors = [{instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) > 120){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^urn:id:instansi:[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^urn:id:instansi:[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^id\\.go\\.asn\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$"},message:"must match pattern \""+"^id\\.go\\.asn\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) > 128){
validate20.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate20.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate20.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
const _errs13 = errors;
if("application/json" !== data.datacontenttype){
validate20.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate20.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/pattern",keyword:"pattern",params:{pattern: "^/v1/schemas/.+$"},message:"must match pattern \""+"^/v1/schemas/.+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agency !== undefined){
let data8 = data.agency;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate20.errors = [{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data8)){
validate20.errors = [{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data9 = data.region;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipients !== undefined){
let data10 = data.recipients;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(func2(data10) > 20000){
validate20.errors = [{instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern10.test(data10)){
validate20.errors = [{instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*)(,([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*))*$"},message:"must match pattern \""+"^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*)(,([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*))*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data11 = data.sequence;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(func2(data11) > 200){
validate20.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data11) < 1){
validate20.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceparent !== undefined){
let data12 = data.traceparent;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
validate20.errors = [{instancePath:instancePath+"/traceparent",schemaPath:"#/properties/traceparent/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},message:"must match pattern \""+"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/traceparent",schemaPath:"#/properties/traceparent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataclass !== undefined){
let data13 = data.dataclass;
const _errs26 = errors;
if(typeof data13 !== "string"){
validate20.errors = [{instancePath:instancePath+"/dataclass",schemaPath:"#/properties/dataclass/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "personal"))){
validate20.errors = [{instancePath:instancePath+"/dataclass",schemaPath:"#/properties/dataclass/enum",keyword:"enum",params:{allowedValues: schema31.properties.dataclass.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlationid !== undefined){
let data14 = data.correlationid;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data14 === "string"){
if(func2(data14) > 128){
validate20.errors = [{instancePath:instancePath+"/correlationid",schemaPath:"#/properties/correlationid/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate20.errors = [{instancePath:instancePath+"/correlationid",schemaPath:"#/properties/correlationid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/correlationid",schemaPath:"#/properties/correlationid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.causationid !== undefined){
let data15 = data.causationid;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data15 === "string"){
if(func2(data15) > 128){
validate20.errors = [{instancePath:instancePath+"/causationid",schemaPath:"#/properties/causationid/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/causationid",schemaPath:"#/properties/causationid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/causationid",schemaPath:"#/properties/causationid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data16 = data.data;
const _errs32 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
validate20.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeChanged = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.changed.v1","title":"An employee’s data changed (perubahan data)","description":"Data of the event id.go.asn.employee.changed.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","changes","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"changes":{"type":"array","description":"What changed (perubahan)","items":{"type":"object","description":"One field that changed (satu perubahan)","additionalProperties":false,"required":["field"],"properties":{"field":{"type":"string","description":"Field of employee.registered (nama kolom)","minLength":1,"maxLength":100},"old":{"type":"string","description":"Value before as text (nilai lama)","maxLength":1000},"new":{"type":"string","description":"Value after as text (nilai baru)","maxLength":1000}}},"minItems":1,"maxItems":100,"x-pii":true},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};
const pattern15 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const formats2 = formats2$module.fullFormats.date;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.changed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate21.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate21.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data1 = data.changes;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 100){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.field === undefined) && (missing1 = "field")){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "field") || (key1 === "old")) || (key1 === "new"))){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.field !== undefined){
let data3 = data2.field;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 100){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/field",schemaPath:"#/properties/changes/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/field",schemaPath:"#/properties/changes/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/field",schemaPath:"#/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.old !== undefined){
let data4 = data2.old;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 1000){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/old",schemaPath:"#/properties/changes/items/properties/old/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/old",schemaPath:"#/properties/changes/items/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.new !== undefined){
let data5 = data2.new;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 1000){
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/new",schemaPath:"#/properties/changes/items/properties/new/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/" + i0+"/new",schemaPath:"#/properties/changes/items/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data7 = data.homeAgency;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate21.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate21.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data8 = data.unit;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "code") || (key2 === "name"))){
validate21.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.code !== undefined){
let data9 = data8.code;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 100){
validate21.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate21.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.name !== undefined){
let data10 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate21.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate21.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data11 = data.officeRegion;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate21.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data12 = data.effectiveDate;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate21.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data13 = data.occurredAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate21.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data13))){
validate21.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data14 = data.decree;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate21.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.number !== undefined){
let data15 = data14.number;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate21.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate21.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.date !== undefined){
let data16 = data14.date;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate21.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.signer !== undefined){
let data17 = data14.signer;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate21.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate21.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data18 = data.sourceRecord;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((((data18.system === undefined) && (missing2 = "system")) || ((data18.key === undefined) && (missing2 = "key"))) || ((data18.version === undefined) && (missing2 = "version"))){
validate21.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data18){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate21.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.system !== undefined){
let data19 = data18.system;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 100){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data18.key !== undefined){
let data20 = data18.key;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 500){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data18.version !== undefined){
let data21 = data18.version;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate21.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data22 = data.quality;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 20){
validate21.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate21.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs52 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeIdentifierChanged = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.identifier-changed.v1","title":"A person’s numbers changed (perubahan NIP/NI PPPK)","description":"Data of the event id.go.asn.employee.identifier-changed.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","identifiers","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"identifiers":{"type":"array","description":"Numbers that identify the person (NIP, NI PPPK, NIP lama)","items":{"type":"object","description":"One number (satu nomor induk)","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"type":"string","enum":["NIP","NI_PPPK","NIP_LAMA"],"x-indonesian":{"NIP":"NIP","NI_PPPK":"NI PPPK","NIP_LAMA":"NIP Lama"},"description":"Which number (jenis nomor)"},"value":{"type":"string","description":"The number itself, digits only (nomor)","pattern":"^([0-9]{18}|[0-9]{9})$"},"validFrom":{"type":"string","description":"Valid from (berlaku sejak)","format":"date"}},"allOf":[{"if":{"properties":{"kind":{"const":"NIP"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"}}}},{"if":{"properties":{"kind":{"const":"NI_PPPK"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"}}}},{"if":{"properties":{"kind":{"const":"NIP_LAMA"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{9}$"}}}}]},"minItems":1,"maxItems":20,"x-pii":true},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};
const pattern16 = new RegExp("^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$", "u");
const pattern17 = new RegExp("^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$", "u");
const pattern18 = new RegExp("^[0-9]{9}$", "u");
const pattern19 = new RegExp("^([0-9]{18}|[0-9]{9})$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.identifier-changed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.identifiers === undefined) && (missing0 = "identifiers"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate22.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identifiers !== undefined){
let data1 = data.identifiers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 20){
validate22.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data1.length < 1){
validate22.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NIP" !== data2.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data4 = data2.value;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/0/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"+"\""}];
return false;
}
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.value = true;
props0.kind = true;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid2 = _errs8 === errors;
if(valid2){
const _errs14 = errors;
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NI_PPPK" !== data2.kind){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data6 = data2.value;
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/1/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"+"\""}];
return false;
}
}
}
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.value = true;
props1.kind = true;
}
}
if(!valid6){
const err3 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
if(valid2){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs20 = errors;
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NIP_LAMA" !== data2.kind){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data8 = data2.value;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/2/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""}];
return false;
}
}
}
}
var _valid2 = _errs24 === errors;
valid9 = _valid2;
if(valid9){
var props2 = {};
props2.value = true;
props2.kind = true;
}
}
if(!valid9){
const err5 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid2 = _errs20 === errors;
if(valid2){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
}
}
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.kind === undefined) && (missing1 = "kind")) || ((data2.value === undefined) && (missing1 = "value"))){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key1 in data2){
if(!(((key1 === "kind") || (key1 === "value")) || (key1 === "validFrom"))){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data2.kind !== undefined){
let data9 = data2.kind;
const _errs27 = errors;
if(typeof data9 !== "string"){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/kind",schemaPath:"#/properties/identifiers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "NIP") || (data9 === "NI_PPPK")) || (data9 === "NIP_LAMA"))){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/kind",schemaPath:"#/properties/identifiers/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.identifiers.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs27 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data2.value !== undefined){
let data10 = data2.value;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(!pattern19.test(data10)){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([0-9]{18}|[0-9]{9})$"},message:"must match pattern \""+"^([0-9]{18}|[0-9]{9})$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs29 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data2.validFrom !== undefined){
let data11 = data2.validFrom;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/validFrom",schemaPath:"#/properties/identifiers/items/properties/validFrom/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/validFrom",schemaPath:"#/properties/identifiers/items/properties/validFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data12 = data.reason;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(func2(data12) > 1000){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data13 = data.homeAgency;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 80){
validate22.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data13)){
validate22.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data14 = data.unit;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs39 = errors;
for(const key2 in data14){
if(!((key2 === "code") || (key2 === "name"))){
validate22.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data14.code !== undefined){
let data15 = data14.code;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data15 === "string"){
if(func2(data15) > 100){
validate22.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate22.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs40 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data14.name !== undefined){
let data16 = data14.name;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(func2(data16) > 300){
validate22.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate22.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs42 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data17 = data.officeRegion;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
validate22.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data18 = data.effectiveDate;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
validate22.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data19 = data.occurredAt;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
validate22.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data19))){
validate22.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data20 = data.decree;
const _errs50 = errors;
if(errors === _errs50){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const _errs52 = errors;
for(const key3 in data20){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate22.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs52 === errors){
if(data20.number !== undefined){
let data21 = data20.number;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate22.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate22.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs53 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data20.date !== undefined){
let data22 = data20.date;
const _errs55 = errors;
if(errors === _errs55){
if(errors === _errs55){
if(typeof data22 === "string"){
if(!(formats2.validate(data22))){
validate22.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid14 = _errs55 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data20.signer !== undefined){
let data23 = data20.signer;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data23 === "string"){
if(func2(data23) > 200){
validate22.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate22.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data24 = data.sourceRecord;
const _errs59 = errors;
if(errors === _errs59){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((((data24.system === undefined) && (missing2 = "system")) || ((data24.key === undefined) && (missing2 = "key"))) || ((data24.version === undefined) && (missing2 = "version"))){
validate22.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data24){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate22.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data24.system !== undefined){
let data25 = data24.system;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data25 === "string"){
if(func2(data25) > 100){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data25) < 1){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs62 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data24.key !== undefined){
let data26 = data24.key;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data26 === "string"){
if(func2(data26) > 500){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data26) < 1){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs64 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data24.version !== undefined){
let data27 = data24.version;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data27 === "string"){
if(func2(data27) > 200){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data27) < 1){
validate22.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data28 = data.quality;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data28)){
if(data28.length > 20){
validate22.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid16 = true;
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
const _errs70 = errors;
if(errors === _errs70){
if(typeof data29 === "string"){
if(!pattern15.test(data29)){
validate22.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs70 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeLeaveEnded = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.leave-ended.v1","title":"Leave ended (cuti berakhir)","description":"Data of the event id.go.asn.employee.leave-ended.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","leaveId","leaveKind","startDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"leaveId":{"type":"string","description":"Id of the leave (cuti)","minLength":1,"maxLength":128},"leaveKind":{"type":"string","enum":["ANNUAL","LONG","SICK","MATERNITY","IMPORTANT_REASON","JOINT","UNPAID"],"x-indonesian":{"ANNUAL":"Cuti Tahunan","LONG":"Cuti Besar","SICK":"Cuti Sakit","MATERNITY":"Cuti Melahirkan","IMPORTANT_REASON":"Cuti Alasan Penting","JOINT":"Cuti Bersama","UNPAID":"CLTN"},"description":"Kind of leave (jenis cuti): stays with the home agency","x-pii":true},"startDate":{"type":"string","description":"First day (tanggal mulai)","format":"date"},"endDate":{"type":"string","description":"Last day (tanggal selesai)","format":"date"},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.leave-ended.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.leaveId === undefined) && (missing0 = "leaveId"))) || ((data.leaveKind === undefined) && (missing0 = "leaveKind"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate23.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaveId !== undefined){
let data1 = data.leaveId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate23.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate23.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaveKind !== undefined){
let data2 = data.leaveKind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate23.errors = [{instancePath:instancePath+"/leaveKind",schemaPath:"#/properties/leaveKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data2 === "ANNUAL") || (data2 === "LONG")) || (data2 === "SICK")) || (data2 === "MATERNITY")) || (data2 === "IMPORTANT_REASON")) || (data2 === "JOINT")) || (data2 === "UNPAID"))){
validate23.errors = [{instancePath:instancePath+"/leaveKind",schemaPath:"#/properties/leaveKind/enum",keyword:"enum",params:{allowedValues: schema34.properties.leaveKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data3 = data.startDate;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate23.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
let data4 = data.endDate;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate23.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data5 = data.homeAgency;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 80){
validate23.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data5)){
validate23.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data6 = data.unit;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "code") || (key1 === "name"))){
validate23.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.code !== undefined){
let data7 = data6.code;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 100){
validate23.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate23.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.name !== undefined){
let data8 = data6.name;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 300){
validate23.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate23.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data9 = data.officeRegion;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate23.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data10 = data.effectiveDate;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate23.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data11 = data.occurredAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate23.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate23.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data12 = data.decree;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs29 = errors;
for(const key2 in data12){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate23.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.number !== undefined){
let data13 = data12.number;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate23.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate23.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.date !== undefined){
let data14 = data12.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate23.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.signer !== undefined){
let data15 = data12.signer;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate23.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate23.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data16 = data.sourceRecord;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if((((data16.system === undefined) && (missing1 = "system")) || ((data16.key === undefined) && (missing1 = "key"))) || ((data16.version === undefined) && (missing1 = "version"))){
validate23.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate23.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system !== undefined){
let data17 = data16.system;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 100){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.key !== undefined){
let data18 = data16.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 500){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.version !== undefined){
let data19 = data16.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate23.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data20 = data.quality;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 20){
validate23.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
validate23.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeLeaveStarted = validate24;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.leave-started.v1","title":"Leave began (cuti dimulai)","description":"Data of the event id.go.asn.employee.leave-started.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","leaveId","leaveKind","startDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"leaveId":{"type":"string","description":"Id of the leave (cuti)","minLength":1,"maxLength":128},"leaveKind":{"type":"string","enum":["ANNUAL","LONG","SICK","MATERNITY","IMPORTANT_REASON","JOINT","UNPAID"],"x-indonesian":{"ANNUAL":"Cuti Tahunan","LONG":"Cuti Besar","SICK":"Cuti Sakit","MATERNITY":"Cuti Melahirkan","IMPORTANT_REASON":"Cuti Alasan Penting","JOINT":"Cuti Bersama","UNPAID":"CLTN"},"description":"Kind of leave (jenis cuti): stays with the home agency","x-pii":true},"startDate":{"type":"string","description":"First day (tanggal mulai)","format":"date"},"endDate":{"type":"string","description":"Last day (tanggal selesai)","format":"date"},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.leave-started.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.leaveId === undefined) && (missing0 = "leaveId"))) || ((data.leaveKind === undefined) && (missing0 = "leaveKind"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate24.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate24.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaveId !== undefined){
let data1 = data.leaveId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate24.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate24.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/leaveId",schemaPath:"#/properties/leaveId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaveKind !== undefined){
let data2 = data.leaveKind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate24.errors = [{instancePath:instancePath+"/leaveKind",schemaPath:"#/properties/leaveKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data2 === "ANNUAL") || (data2 === "LONG")) || (data2 === "SICK")) || (data2 === "MATERNITY")) || (data2 === "IMPORTANT_REASON")) || (data2 === "JOINT")) || (data2 === "UNPAID"))){
validate24.errors = [{instancePath:instancePath+"/leaveKind",schemaPath:"#/properties/leaveKind/enum",keyword:"enum",params:{allowedValues: schema35.properties.leaveKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data3 = data.startDate;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
validate24.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
let data4 = data.endDate;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate24.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data5 = data.homeAgency;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 80){
validate24.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data5)){
validate24.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data6 = data.unit;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "code") || (key1 === "name"))){
validate24.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.code !== undefined){
let data7 = data6.code;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 100){
validate24.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate24.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.name !== undefined){
let data8 = data6.name;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 300){
validate24.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate24.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data9 = data.officeRegion;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate24.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data10 = data.effectiveDate;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate24.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data11 = data.occurredAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate24.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate24.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data12 = data.decree;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs29 = errors;
for(const key2 in data12){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate24.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.number !== undefined){
let data13 = data12.number;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate24.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate24.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.date !== undefined){
let data14 = data12.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate24.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.signer !== undefined){
let data15 = data12.signer;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate24.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate24.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data16 = data.sourceRecord;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if((((data16.system === undefined) && (missing1 = "system")) || ((data16.key === undefined) && (missing1 = "key"))) || ((data16.version === undefined) && (missing1 = "version"))){
validate24.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate24.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system !== undefined){
let data17 = data16.system;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 100){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.key !== undefined){
let data18 = data16.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 500){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.version !== undefined){
let data19 = data16.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate24.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data20 = data.quality;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 20){
validate24.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
validate24.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeLegalStatusChanged = validate25;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.legal-status-changed.v1","title":"Legal status changed (kedudukan hukum)","description":"Data of the event id.go.asn.employee.legal-status-changed.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","new","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"old":{"type":"string","description":"Legal status before (kedudukan hukum lama)","minLength":1,"maxLength":100,"x-pii":true},"new":{"type":"string","description":"Legal status after (kedudukan hukum baru)","minLength":1,"maxLength":100,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.legal-status-changed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.new === undefined) && (missing0 = "new"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate25.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate25.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old !== undefined){
let data1 = data.old;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 100){
validate25.errors = [{instancePath:instancePath+"/old",schemaPath:"#/properties/old/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/old",schemaPath:"#/properties/old/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/old",schemaPath:"#/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new !== undefined){
let data2 = data.new;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 100){
validate25.errors = [{instancePath:instancePath+"/new",schemaPath:"#/properties/new/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate25.errors = [{instancePath:instancePath+"/new",schemaPath:"#/properties/new/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/new",schemaPath:"#/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data3 = data.homeAgency;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 80){
validate25.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data3)){
validate25.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data4 = data.unit;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs12 = errors;
for(const key1 in data4){
if(!((key1 === "code") || (key1 === "name"))){
validate25.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.code !== undefined){
let data5 = data4.code;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 100){
validate25.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate25.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 300){
validate25.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate25.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data7 = data.officeRegion;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
validate25.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data8 = data.effectiveDate;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate25.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data9 = data.occurredAt;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
validate25.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data9))){
validate25.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data10 = data.decree;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate25.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.number !== undefined){
let data11 = data10.number;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) > 200){
validate25.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data11) < 1){
validate25.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.date !== undefined){
let data12 = data10.date;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate25.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.signer !== undefined){
let data13 = data10.signer;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate25.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate25.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data14 = data.sourceRecord;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if((((data14.system === undefined) && (missing1 = "system")) || ((data14.key === undefined) && (missing1 = "key"))) || ((data14.version === undefined) && (missing1 = "version"))){
validate25.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate25.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.system !== undefined){
let data15 = data14.system;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 100){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.key !== undefined){
let data16 = data14.key;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 500){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.version !== undefined){
let data17 = data14.version;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate25.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data18 = data.quality;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data18)){
if(data18.length > 20){
validate25.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
validate25.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeePromoted = validate26;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.promoted.v1","title":"An employee rose in grade (kenaikan pangkat)","description":"Data of the event id.go.asn.employee.promoted.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","newGrade","effectiveDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"oldGrade":{"type":"string","enum":["I/a","I/b","I/c","I/d","II/a","II/b","II/c","II/d","III/a","III/b","III/c","III/d","IV/a","IV/b","IV/c","IV/d","IV/e","I","II","III","IV","V","VI","VII","VIII","IX","X","XI","XII","XIII","XIV","XV","XVI","XVII"],"description":"Grade before (golongan lama)"},"newGrade":{"type":"string","enum":["I/a","I/b","I/c","I/d","II/a","II/b","II/c","II/d","III/a","III/b","III/c","III/d","IV/a","IV/b","IV/c","IV/d","IV/e","I","II","III","IV","V","VI","VII","VIII","IX","X","XI","XII","XIII","XIV","XV","XVI","XVII"],"description":"Grade after (golongan baru)"},"kind":{"type":"string","description":"Kind of promotion (jenis KP)","minLength":1,"maxLength":100},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.promoted.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.newGrade === undefined) && (missing0 = "newGrade"))) || ((data.effectiveDate === undefined) && (missing0 = "effectiveDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate26.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate26.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.oldGrade !== undefined){
let data1 = data.oldGrade;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate26.errors = [{instancePath:instancePath+"/oldGrade",schemaPath:"#/properties/oldGrade/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((data1 === "I/a") || (data1 === "I/b")) || (data1 === "I/c")) || (data1 === "I/d")) || (data1 === "II/a")) || (data1 === "II/b")) || (data1 === "II/c")) || (data1 === "II/d")) || (data1 === "III/a")) || (data1 === "III/b")) || (data1 === "III/c")) || (data1 === "III/d")) || (data1 === "IV/a")) || (data1 === "IV/b")) || (data1 === "IV/c")) || (data1 === "IV/d")) || (data1 === "IV/e")) || (data1 === "I")) || (data1 === "II")) || (data1 === "III")) || (data1 === "IV")) || (data1 === "V")) || (data1 === "VI")) || (data1 === "VII")) || (data1 === "VIII")) || (data1 === "IX")) || (data1 === "X")) || (data1 === "XI")) || (data1 === "XII")) || (data1 === "XIII")) || (data1 === "XIV")) || (data1 === "XV")) || (data1 === "XVI")) || (data1 === "XVII"))){
validate26.errors = [{instancePath:instancePath+"/oldGrade",schemaPath:"#/properties/oldGrade/enum",keyword:"enum",params:{allowedValues: schema37.properties.oldGrade.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newGrade !== undefined){
let data2 = data.newGrade;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate26.errors = [{instancePath:instancePath+"/newGrade",schemaPath:"#/properties/newGrade/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((data2 === "I/a") || (data2 === "I/b")) || (data2 === "I/c")) || (data2 === "I/d")) || (data2 === "II/a")) || (data2 === "II/b")) || (data2 === "II/c")) || (data2 === "II/d")) || (data2 === "III/a")) || (data2 === "III/b")) || (data2 === "III/c")) || (data2 === "III/d")) || (data2 === "IV/a")) || (data2 === "IV/b")) || (data2 === "IV/c")) || (data2 === "IV/d")) || (data2 === "IV/e")) || (data2 === "I")) || (data2 === "II")) || (data2 === "III")) || (data2 === "IV")) || (data2 === "V")) || (data2 === "VI")) || (data2 === "VII")) || (data2 === "VIII")) || (data2 === "IX")) || (data2 === "X")) || (data2 === "XI")) || (data2 === "XII")) || (data2 === "XIII")) || (data2 === "XIV")) || (data2 === "XV")) || (data2 === "XVI")) || (data2 === "XVII"))){
validate26.errors = [{instancePath:instancePath+"/newGrade",schemaPath:"#/properties/newGrade/enum",keyword:"enum",params:{allowedValues: schema37.properties.newGrade.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 100){
validate26.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate26.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data4 = data.homeAgency;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 80){
validate26.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data4)){
validate26.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data5 = data.unit;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "code") || (key1 === "name"))){
validate26.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.code !== undefined){
let data6 = data5.code;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 100){
validate26.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate26.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.name !== undefined){
let data7 = data5.name;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 300){
validate26.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate26.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data8 = data.officeRegion;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate26.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data9 = data.effectiveDate;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate26.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data10 = data.occurredAt;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate26.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate26.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data11 = data.decree;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key2 in data11){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate26.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.number !== undefined){
let data12 = data11.number;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate26.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate26.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.date !== undefined){
let data13 = data11.date;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate26.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.signer !== undefined){
let data14 = data11.signer;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate26.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate26.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data15 = data.sourceRecord;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((((data15.system === undefined) && (missing1 = "system")) || ((data15.key === undefined) && (missing1 = "key"))) || ((data15.version === undefined) && (missing1 = "version"))){
validate26.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate26.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.system !== undefined){
let data16 = data15.system;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 100){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.key !== undefined){
let data17 = data15.key;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 500){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.version !== undefined){
let data18 = data15.version;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate26.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data19 = data.quality;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 20){
validate26.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
validate26.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeRegistered = validate27;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.registered.v1","title":"An employee is known (data utama)","description":"Data of the event id.go.asn.employee.registered.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","identifiers","fullName","asnType","timeZone","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"identifiers":{"type":"array","description":"Numbers that identify the person (NIP, NI PPPK, NIP lama)","items":{"type":"object","description":"One number (satu nomor induk)","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"type":"string","enum":["NIP","NI_PPPK","NIP_LAMA"],"x-indonesian":{"NIP":"NIP","NI_PPPK":"NI PPPK","NIP_LAMA":"NIP Lama"},"description":"Which number (jenis nomor)"},"value":{"type":"string","description":"The number itself, digits only (nomor)","pattern":"^([0-9]{18}|[0-9]{9})$"},"validFrom":{"type":"string","description":"Valid from (berlaku sejak)","format":"date"}},"allOf":[{"if":{"properties":{"kind":{"const":"NIP"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"}}}},{"if":{"properties":{"kind":{"const":"NI_PPPK"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"}}}},{"if":{"properties":{"kind":{"const":"NIP_LAMA"}}},"then":{"properties":{"value":{"pattern":"^[0-9]{9}$"}}}}]},"minItems":1,"maxItems":20,"x-pii":true},"fullName":{"type":"string","description":"Name without titles (nama)","minLength":1,"maxLength":200,"x-pii":true},"titlePrefix":{"type":"string","description":"Title before the name (gelar depan)","minLength":1,"maxLength":100,"x-pii":true},"titleSuffix":{"type":"string","description":"Title after the name (gelar belakang)","minLength":1,"maxLength":100,"x-pii":true},"asnType":{"type":"string","enum":["PNS","CPNS","PPPK","PPPK_PW"],"x-indonesian":{"PNS":"PNS","CPNS":"CPNS","PPPK":"PPPK","PPPK_PW":"PPPK Paruh Waktu"},"description":"Kind of civil servant (status pegawai)"},"gradeCode":{"type":"string","enum":["I/a","I/b","I/c","I/d","II/a","II/b","II/c","II/d","III/a","III/b","III/c","III/d","IV/a","IV/b","IV/c","IV/d","IV/e","I","II","III","IV","V","VI","VII","VIII","IX","X","XI","XII","XIII","XIV","XV","XVI","XVII"],"description":"Grade (golongan)"},"position":{"type":"object","description":"Position (jabatan)","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["MANAGERIAL","FUNCTIONAL","EXECUTOR"],"x-indonesian":{"MANAGERIAL":"Manajerial","FUNCTIONAL":"Fungsional","EXECUTOR":"Pelaksana"},"description":"Kind (jenis jabatan)"},"name":{"type":"string","description":"Name (nama jabatan)","minLength":1,"maxLength":300},"echelon":{"type":"string","description":"Echelon (eselon)","pattern":"^(I|II|III|IV|V)\\.[ab]$"},"assignment":{"type":"string","enum":["D","PLT","PLH","PJ","TT"],"x-indonesian":{"D":"Definitif","PLT":"Plt.","PLH":"Plh.","PJ":"Pj.","TT":"TT"},"description":"How it is held (definitif, PLT, PLH, PJ, TT)"}}},"legalStatus":{"type":"string","description":"Legal status (kedudukan hukum)","minLength":1,"maxLength":100,"x-pii":true},"serviceKind":{"type":"string","enum":["DIRECT_PUBLIC","ADMINISTRATION","LEADERSHIP_SUPPORT"],"x-indonesian":{"DIRECT_PUBLIC":"Layanan Publik Langsung","ADMINISTRATION":"Administrasi","LEADERSHIP_SUPPORT":"Dukungan Pimpinan"},"description":"Service kind (jenis layanan)"},"supervisorId":{"type":"string","description":"Opaque id of the supervisor (atasan)","minLength":1,"maxLength":128},"appointedFrom":{"type":"string","description":"Appointed from (TMT CPNS)","format":"date"},"contractEnd":{"type":"string","description":"End of contract (akhir perjanjian kerja PPPK)","format":"date"},"timeZone":{"type":"string","enum":["Asia/Jakarta","Asia/Makassar","Asia/Jayapura"],"x-indonesian":{"Asia/Jakarta":"WIB","Asia/Makassar":"WITA","Asia/Jayapura":"WIT"},"description":"Time zone of the place of work (zona waktu WIB, WITA, WIT)"},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};
const pattern44 = new RegExp("^(I|II|III|IV|V)\\.[ab]$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.registered.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.identifiers === undefined) && (missing0 = "identifiers"))) || ((data.fullName === undefined) && (missing0 = "fullName"))) || ((data.asnType === undefined) && (missing0 = "asnType"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate27.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate27.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identifiers !== undefined){
let data1 = data.identifiers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 20){
validate27.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data1.length < 1){
validate27.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NIP" !== data2.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data4 = data2.value;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/0/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"+"\""}];
return false;
}
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.value = true;
props0.kind = true;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate27.errors = vErrors;
return false;
}
var valid2 = _errs8 === errors;
if(valid2){
const _errs14 = errors;
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NI_PPPK" !== data2.kind){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data6 = data2.value;
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/1/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"+"\""}];
return false;
}
}
}
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.value = true;
props1.kind = true;
}
}
if(!valid6){
const err3 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate27.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
if(valid2){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs20 = errors;
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("NIP_LAMA" !== data2.kind){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data8 = data2.value;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/allOf/2/then/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""}];
return false;
}
}
}
}
var _valid2 = _errs24 === errors;
valid9 = _valid2;
if(valid9){
var props2 = {};
props2.value = true;
props2.kind = true;
}
}
if(!valid9){
const err5 = {instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate27.errors = vErrors;
return false;
}
var valid2 = _errs20 === errors;
if(valid2){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
}
}
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.kind === undefined) && (missing1 = "kind")) || ((data2.value === undefined) && (missing1 = "value"))){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key1 in data2){
if(!(((key1 === "kind") || (key1 === "value")) || (key1 === "validFrom"))){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data2.kind !== undefined){
let data9 = data2.kind;
const _errs27 = errors;
if(typeof data9 !== "string"){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/kind",schemaPath:"#/properties/identifiers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "NIP") || (data9 === "NI_PPPK")) || (data9 === "NIP_LAMA"))){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/kind",schemaPath:"#/properties/identifiers/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.identifiers.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs27 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data2.value !== undefined){
let data10 = data2.value;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(!pattern19.test(data10)){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([0-9]{18}|[0-9]{9})$"},message:"must match pattern \""+"^([0-9]{18}|[0-9]{9})$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/value",schemaPath:"#/properties/identifiers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs29 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data2.validFrom !== undefined){
let data11 = data2.validFrom;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/validFrom",schemaPath:"#/properties/identifiers/items/properties/validFrom/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0+"/validFrom",schemaPath:"#/properties/identifiers/items/properties/validFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/identifiers/" + i0,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
let data12 = data.fullName;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate27.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate27.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titlePrefix !== undefined){
let data13 = data.titlePrefix;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 100){
validate27.errors = [{instancePath:instancePath+"/titlePrefix",schemaPath:"#/properties/titlePrefix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate27.errors = [{instancePath:instancePath+"/titlePrefix",schemaPath:"#/properties/titlePrefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/titlePrefix",schemaPath:"#/properties/titlePrefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titleSuffix !== undefined){
let data14 = data.titleSuffix;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 100){
validate27.errors = [{instancePath:instancePath+"/titleSuffix",schemaPath:"#/properties/titleSuffix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate27.errors = [{instancePath:instancePath+"/titleSuffix",schemaPath:"#/properties/titleSuffix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/titleSuffix",schemaPath:"#/properties/titleSuffix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asnType !== undefined){
let data15 = data.asnType;
const _errs39 = errors;
if(typeof data15 !== "string"){
validate27.errors = [{instancePath:instancePath+"/asnType",schemaPath:"#/properties/asnType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data15 === "PNS") || (data15 === "CPNS")) || (data15 === "PPPK")) || (data15 === "PPPK_PW"))){
validate27.errors = [{instancePath:instancePath+"/asnType",schemaPath:"#/properties/asnType/enum",keyword:"enum",params:{allowedValues: schema38.properties.asnType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradeCode !== undefined){
let data16 = data.gradeCode;
const _errs41 = errors;
if(typeof data16 !== "string"){
validate27.errors = [{instancePath:instancePath+"/gradeCode",schemaPath:"#/properties/gradeCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((data16 === "I/a") || (data16 === "I/b")) || (data16 === "I/c")) || (data16 === "I/d")) || (data16 === "II/a")) || (data16 === "II/b")) || (data16 === "II/c")) || (data16 === "II/d")) || (data16 === "III/a")) || (data16 === "III/b")) || (data16 === "III/c")) || (data16 === "III/d")) || (data16 === "IV/a")) || (data16 === "IV/b")) || (data16 === "IV/c")) || (data16 === "IV/d")) || (data16 === "IV/e")) || (data16 === "I")) || (data16 === "II")) || (data16 === "III")) || (data16 === "IV")) || (data16 === "V")) || (data16 === "VI")) || (data16 === "VII")) || (data16 === "VIII")) || (data16 === "IX")) || (data16 === "X")) || (data16 === "XI")) || (data16 === "XII")) || (data16 === "XIII")) || (data16 === "XIV")) || (data16 === "XV")) || (data16 === "XVI")) || (data16 === "XVII"))){
validate27.errors = [{instancePath:instancePath+"/gradeCode",schemaPath:"#/properties/gradeCode/enum",keyword:"enum",params:{allowedValues: schema38.properties.gradeCode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data17 = data.position;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs45 = errors;
for(const key2 in data17){
if(!((((key2 === "kind") || (key2 === "name")) || (key2 === "echelon")) || (key2 === "assignment"))){
validate27.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data17.kind !== undefined){
let data18 = data17.kind;
const _errs46 = errors;
if(typeof data18 !== "string"){
validate27.errors = [{instancePath:instancePath+"/position/kind",schemaPath:"#/properties/position/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "MANAGERIAL") || (data18 === "FUNCTIONAL")) || (data18 === "EXECUTOR"))){
validate27.errors = [{instancePath:instancePath+"/position/kind",schemaPath:"#/properties/position/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.position.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data17.name !== undefined){
let data19 = data17.name;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data19 === "string"){
if(func2(data19) > 300){
validate27.errors = [{instancePath:instancePath+"/position/name",schemaPath:"#/properties/position/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate27.errors = [{instancePath:instancePath+"/position/name",schemaPath:"#/properties/position/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/position/name",schemaPath:"#/properties/position/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs48 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data17.echelon !== undefined){
let data20 = data17.echelon;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data20 === "string"){
if(!pattern44.test(data20)){
validate27.errors = [{instancePath:instancePath+"/position/echelon",schemaPath:"#/properties/position/properties/echelon/pattern",keyword:"pattern",params:{pattern: "^(I|II|III|IV|V)\\.[ab]$"},message:"must match pattern \""+"^(I|II|III|IV|V)\\.[ab]$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/position/echelon",schemaPath:"#/properties/position/properties/echelon/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs50 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data17.assignment !== undefined){
let data21 = data17.assignment;
const _errs52 = errors;
if(typeof data21 !== "string"){
validate27.errors = [{instancePath:instancePath+"/position/assignment",schemaPath:"#/properties/position/properties/assignment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data21 === "D") || (data21 === "PLT")) || (data21 === "PLH")) || (data21 === "PJ")) || (data21 === "TT"))){
validate27.errors = [{instancePath:instancePath+"/position/assignment",schemaPath:"#/properties/position/properties/assignment/enum",keyword:"enum",params:{allowedValues: schema38.properties.position.properties.assignment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs52 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legalStatus !== undefined){
let data22 = data.legalStatus;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data22 === "string"){
if(func2(data22) > 100){
validate27.errors = [{instancePath:instancePath+"/legalStatus",schemaPath:"#/properties/legalStatus/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate27.errors = [{instancePath:instancePath+"/legalStatus",schemaPath:"#/properties/legalStatus/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/legalStatus",schemaPath:"#/properties/legalStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceKind !== undefined){
let data23 = data.serviceKind;
const _errs56 = errors;
if(typeof data23 !== "string"){
validate27.errors = [{instancePath:instancePath+"/serviceKind",schemaPath:"#/properties/serviceKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "DIRECT_PUBLIC") || (data23 === "ADMINISTRATION")) || (data23 === "LEADERSHIP_SUPPORT"))){
validate27.errors = [{instancePath:instancePath+"/serviceKind",schemaPath:"#/properties/serviceKind/enum",keyword:"enum",params:{allowedValues: schema38.properties.serviceKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supervisorId !== undefined){
let data24 = data.supervisorId;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(func2(data24) > 128){
validate27.errors = [{instancePath:instancePath+"/supervisorId",schemaPath:"#/properties/supervisorId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate27.errors = [{instancePath:instancePath+"/supervisorId",schemaPath:"#/properties/supervisorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/supervisorId",schemaPath:"#/properties/supervisorId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appointedFrom !== undefined){
let data25 = data.appointedFrom;
const _errs60 = errors;
if(errors === _errs60){
if(errors === _errs60){
if(typeof data25 === "string"){
if(!(formats2.validate(data25))){
validate27.errors = [{instancePath:instancePath+"/appointedFrom",schemaPath:"#/properties/appointedFrom/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/appointedFrom",schemaPath:"#/properties/appointedFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contractEnd !== undefined){
let data26 = data.contractEnd;
const _errs62 = errors;
if(errors === _errs62){
if(errors === _errs62){
if(typeof data26 === "string"){
if(!(formats2.validate(data26))){
validate27.errors = [{instancePath:instancePath+"/contractEnd",schemaPath:"#/properties/contractEnd/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/contractEnd",schemaPath:"#/properties/contractEnd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data27 = data.timeZone;
const _errs64 = errors;
if(typeof data27 !== "string"){
validate27.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data27 === "Asia/Jakarta") || (data27 === "Asia/Makassar")) || (data27 === "Asia/Jayapura"))){
validate27.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/enum",keyword:"enum",params:{allowedValues: schema38.properties.timeZone.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data28 = data.homeAgency;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data28 === "string"){
if(func2(data28) > 80){
validate27.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data28)){
validate27.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data29 = data.unit;
const _errs68 = errors;
if(errors === _errs68){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs70 = errors;
for(const key3 in data29){
if(!((key3 === "code") || (key3 === "name"))){
validate27.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data29.code !== undefined){
let data30 = data29.code;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data30 === "string"){
if(func2(data30) > 100){
validate27.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data30) < 1){
validate27.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs71 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.name !== undefined){
let data31 = data29.name;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data31 === "string"){
if(func2(data31) > 300){
validate27.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data31) < 1){
validate27.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs73 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data32 = data.officeRegion;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data32 === "string"){
if(!pattern9.test(data32)){
validate27.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data33 = data.effectiveDate;
const _errs77 = errors;
if(errors === _errs77){
if(errors === _errs77){
if(typeof data33 === "string"){
if(!(formats2.validate(data33))){
validate27.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data34 = data.occurredAt;
const _errs79 = errors;
if(errors === _errs79){
if(errors === _errs79){
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
validate27.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data34))){
validate27.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data35 = data.decree;
const _errs81 = errors;
if(errors === _errs81){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
const _errs83 = errors;
for(const key4 in data35){
if(!(((key4 === "number") || (key4 === "date")) || (key4 === "signer"))){
validate27.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data35.number !== undefined){
let data36 = data35.number;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data36 === "string"){
if(func2(data36) > 200){
validate27.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data36) < 1){
validate27.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data35.date !== undefined){
let data37 = data35.date;
const _errs86 = errors;
if(errors === _errs86){
if(errors === _errs86){
if(typeof data37 === "string"){
if(!(formats2.validate(data37))){
validate27.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data35.signer !== undefined){
let data38 = data35.signer;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data38 === "string"){
if(func2(data38) > 200){
validate27.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data38) < 1){
validate27.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data39 = data.sourceRecord;
const _errs90 = errors;
if(errors === _errs90){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing2;
if((((data39.system === undefined) && (missing2 = "system")) || ((data39.key === undefined) && (missing2 = "key"))) || ((data39.version === undefined) && (missing2 = "version"))){
validate27.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs92 = errors;
for(const key5 in data39){
if(!(((key5 === "system") || (key5 === "key")) || (key5 === "version"))){
validate27.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs92 === errors){
if(data39.system !== undefined){
let data40 = data39.system;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data40 === "string"){
if(func2(data40) > 100){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data40) < 1){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.key !== undefined){
let data41 = data39.key;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data41 === "string"){
if(func2(data41) > 500){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data41) < 1){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.version !== undefined){
let data42 = data39.version;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data42 === "string"){
if(func2(data42) > 200){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data42) < 1){
validate27.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs97 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data43 = data.quality;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data43)){
if(data43.length > 20){
validate27.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid17 = true;
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
let data44 = data43[i1];
const _errs101 = errors;
if(errors === _errs101){
if(typeof data44 === "string"){
if(!pattern15.test(data44)){
validate27.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs101 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeRetired = validate28;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.retired.v1","title":"Retirement (pensiun)","description":"Data of the event id.go.asn.employee.retired.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","reason","effectiveDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"reason":{"type":"string","description":"Reason (alasan: BUP, APS, meninggal)","minLength":1,"maxLength":200,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.retired.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.effectiveDate === undefined) && (missing0 = "effectiveDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate28.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate28.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 200){
validate28.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data2 = data.homeAgency;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate28.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate28.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "code") || (key1 === "name"))){
validate28.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.code !== undefined){
let data4 = data3.code;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 100){
validate28.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate28.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 300){
validate28.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate28.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data6 = data.officeRegion;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
validate28.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data7 = data.effectiveDate;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate28.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data8 = data.occurredAt;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate28.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data8))){
validate28.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data9 = data.decree;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate28.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.number !== undefined){
let data10 = data9.number;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 200){
validate28.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate28.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.date !== undefined){
let data11 = data9.date;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate28.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.signer !== undefined){
let data12 = data9.signer;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate28.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate28.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data13 = data.sourceRecord;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((((data13.system === undefined) && (missing1 = "system")) || ((data13.key === undefined) && (missing1 = "key"))) || ((data13.version === undefined) && (missing1 = "version"))){
validate28.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data13){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate28.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.system !== undefined){
let data14 = data13.system;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 100){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.key !== undefined){
let data15 = data13.key;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 500){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.version !== undefined){
let data16 = data13.version;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate28.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data17 = data.quality;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
if(data17.length > 20){
validate28.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
validate28.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeTerminated = validate29;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.terminated.v1","title":"Employment ended (pemberhentian)","description":"Data of the event id.go.asn.employee.terminated.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","reason","effectiveDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"reason":{"type":"string","description":"Reason (alasan: BUP, APS, meninggal)","minLength":1,"maxLength":200,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.terminated.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.effectiveDate === undefined) && (missing0 = "effectiveDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate29.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate29.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 200){
validate29.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate29.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data2 = data.homeAgency;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate29.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate29.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "code") || (key1 === "name"))){
validate29.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.code !== undefined){
let data4 = data3.code;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 100){
validate29.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate29.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 300){
validate29.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate29.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data6 = data.officeRegion;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
validate29.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data7 = data.effectiveDate;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate29.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data8 = data.occurredAt;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate29.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data8))){
validate29.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data9 = data.decree;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate29.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.number !== undefined){
let data10 = data9.number;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 200){
validate29.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate29.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.date !== undefined){
let data11 = data9.date;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate29.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.signer !== undefined){
let data12 = data9.signer;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate29.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate29.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data13 = data.sourceRecord;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((((data13.system === undefined) && (missing1 = "system")) || ((data13.key === undefined) && (missing1 = "key"))) || ((data13.version === undefined) && (missing1 = "version"))){
validate29.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data13){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate29.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.system !== undefined){
let data14 = data13.system;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 100){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.key !== undefined){
let data15 = data13.key;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 500){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.version !== undefined){
let data16 = data13.version;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate29.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data17 = data.quality;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
if(data17.length > 20){
validate29.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
validate29.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const EmployeeTransferred = validate30;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.employee.transferred.v1","title":"An employee moved (pindah instansi, mutasi unit, mutasi jabatan)","description":"Data of the event id.go.asn.employee.transferred.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","kind","from","to","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"kind":{"type":"string","enum":["INTER_AGENCY","UNIT","POSITION"],"x-indonesian":{"INTER_AGENCY":"Pindah Instansi","UNIT":"Mutasi Unit","POSITION":"Mutasi Jabatan"},"description":"Kind (jenis mutasi)"},"from":{"type":"object","description":"From (asal)","additionalProperties":false,"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"string","description":"Unit name (unit organisasi)","minLength":1,"maxLength":300},"position":{"type":"string","description":"Position (jabatan)","minLength":1,"maxLength":300},"region":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"}}},"to":{"type":"object","description":"To (tujuan)","additionalProperties":false,"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"string","description":"Unit name (unit organisasi)","minLength":1,"maxLength":300},"position":{"type":"string","description":"Position (jabatan)","minLength":1,"maxLength":300},"region":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"}}},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.employee.transferred.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate30.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate30.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "INTER_AGENCY") || (data1 === "UNIT")) || (data1 === "POSITION"))){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key1 in data2){
if(!((((key1 === "agency") || (key1 === "unit")) || (key1 === "position")) || (key1 === "region"))){
validate30.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.agency !== undefined){
let data3 = data2.agency;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 80){
validate30.errors = [{instancePath:instancePath+"/from/agency",schemaPath:"#/properties/from/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data3)){
validate30.errors = [{instancePath:instancePath+"/from/agency",schemaPath:"#/properties/from/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/from/agency",schemaPath:"#/properties/from/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.unit !== undefined){
let data4 = data2.unit;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 300){
validate30.errors = [{instancePath:instancePath+"/from/unit",schemaPath:"#/properties/from/properties/unit/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate30.errors = [{instancePath:instancePath+"/from/unit",schemaPath:"#/properties/from/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/from/unit",schemaPath:"#/properties/from/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.position !== undefined){
let data5 = data2.position;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 300){
validate30.errors = [{instancePath:instancePath+"/from/position",schemaPath:"#/properties/from/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate30.errors = [{instancePath:instancePath+"/from/position",schemaPath:"#/properties/from/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/from/position",schemaPath:"#/properties/from/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.region !== undefined){
let data6 = data2.region;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
validate30.errors = [{instancePath:instancePath+"/from/region",schemaPath:"#/properties/from/properties/region/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/from/region",schemaPath:"#/properties/from/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data7 = data.to;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs19 = errors;
for(const key2 in data7){
if(!((((key2 === "agency") || (key2 === "unit")) || (key2 === "position")) || (key2 === "region"))){
validate30.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.agency !== undefined){
let data8 = data7.agency;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate30.errors = [{instancePath:instancePath+"/to/agency",schemaPath:"#/properties/to/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data8)){
validate30.errors = [{instancePath:instancePath+"/to/agency",schemaPath:"#/properties/to/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to/agency",schemaPath:"#/properties/to/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.unit !== undefined){
let data9 = data7.unit;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 300){
validate30.errors = [{instancePath:instancePath+"/to/unit",schemaPath:"#/properties/to/properties/unit/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate30.errors = [{instancePath:instancePath+"/to/unit",schemaPath:"#/properties/to/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to/unit",schemaPath:"#/properties/to/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.position !== undefined){
let data10 = data7.position;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate30.errors = [{instancePath:instancePath+"/to/position",schemaPath:"#/properties/to/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate30.errors = [{instancePath:instancePath+"/to/position",schemaPath:"#/properties/to/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to/position",schemaPath:"#/properties/to/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.region !== undefined){
let data11 = data7.region;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate30.errors = [{instancePath:instancePath+"/to/region",schemaPath:"#/properties/to/properties/region/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to/region",schemaPath:"#/properties/to/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data12 = data.homeAgency;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 80){
validate30.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data12)){
validate30.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data13 = data.unit;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs32 = errors;
for(const key3 in data13){
if(!((key3 === "code") || (key3 === "name"))){
validate30.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.code !== undefined){
let data14 = data13.code;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 100){
validate30.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate30.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.name !== undefined){
let data15 = data13.name;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 300){
validate30.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate30.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data16 = data.officeRegion;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
validate30.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data17 = data.effectiveDate;
const _errs39 = errors;
if(errors === _errs39){
if(errors === _errs39){
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
validate30.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data18 = data.occurredAt;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
validate30.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data18))){
validate30.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data19 = data.decree;
const _errs43 = errors;
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs45 = errors;
for(const key4 in data19){
if(!(((key4 === "number") || (key4 === "date")) || (key4 === "signer"))){
validate30.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.number !== undefined){
let data20 = data19.number;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate30.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate30.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.date !== undefined){
let data21 = data19.date;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data21 === "string"){
if(!(formats2.validate(data21))){
validate30.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.signer !== undefined){
let data22 = data19.signer;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(func2(data22) > 200){
validate30.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate30.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data23 = data.sourceRecord;
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing1;
if((((data23.system === undefined) && (missing1 = "system")) || ((data23.key === undefined) && (missing1 = "key"))) || ((data23.version === undefined) && (missing1 = "version"))){
validate30.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key5 in data23){
if(!(((key5 === "system") || (key5 === "key")) || (key5 === "version"))){
validate30.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.system !== undefined){
let data24 = data23.system;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data24 === "string"){
if(func2(data24) > 100){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.key !== undefined){
let data25 = data23.key;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data25 === "string"){
if(func2(data25) > 500){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data25) < 1){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs57 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.version !== undefined){
let data26 = data23.version;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data26 === "string"){
if(func2(data26) > 200){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data26) < 1){
validate30.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs59 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data27 = data.quality;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
if(data27.length > 20){
validate30.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
const _errs63 = errors;
if(errors === _errs63){
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
validate30.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs63 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkActivated = validate31;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.activated.v1","title":"Flexible work began (mulai berlaku)","description":"Data of the event id.go.asn.flexwork.activated.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.activated.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate31.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate31.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate31.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate31.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data2 = data.homeAgency;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate31.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate31.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "code") || (key1 === "name"))){
validate31.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.code !== undefined){
let data4 = data3.code;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 100){
validate31.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate31.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 300){
validate31.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate31.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data6 = data.officeRegion;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
validate31.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data7 = data.effectiveDate;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate31.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data8 = data.occurredAt;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate31.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data8))){
validate31.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data9 = data.decree;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate31.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.number !== undefined){
let data10 = data9.number;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 200){
validate31.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate31.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.date !== undefined){
let data11 = data9.date;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate31.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data9.signer !== undefined){
let data12 = data9.signer;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate31.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate31.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data13 = data.sourceRecord;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((((data13.system === undefined) && (missing1 = "system")) || ((data13.key === undefined) && (missing1 = "key"))) || ((data13.version === undefined) && (missing1 = "version"))){
validate31.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data13){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate31.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.system !== undefined){
let data14 = data13.system;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 100){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.key !== undefined){
let data15 = data13.key;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 500){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.version !== undefined){
let data16 = data13.version;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate31.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data17 = data.quality;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
if(data17.length > 20){
validate31.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
validate31.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkApproved = validate32;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.approved.v1","title":"Flexible work approved (disetujui)","description":"Data of the event id.go.asn.flexwork.approved.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","decidedAt","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"decidedBy":{"type":"object","description":"Who decided (pejabat yang memutuskan)","additionalProperties":false,"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128},"positionId":{"type":"string","description":"Id of the position (jabatan)","minLength":1,"maxLength":128}},"minProperties":1},"decidedAt":{"type":"string","description":"When (waktu keputusan)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.approved.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate32.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate32.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate32.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate32.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedBy !== undefined){
let data2 = data.decidedBy;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate32.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "employeeId") || (key1 === "positionId"))){
validate32.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.employeeId !== undefined){
let data3 = data2.employeeId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 128){
validate32.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate32.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.positionId !== undefined){
let data4 = data2.positionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 128){
validate32.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate32.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data5 = data.decidedAt;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate32.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate32.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate32.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate32.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data7 = data.homeAgency;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate32.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate32.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data8 = data.unit;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "code") || (key2 === "name"))){
validate32.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.code !== undefined){
let data9 = data8.code;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 100){
validate32.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate32.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.name !== undefined){
let data10 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate32.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate32.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data11 = data.officeRegion;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate32.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data12 = data.effectiveDate;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate32.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data13 = data.occurredAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate32.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data13))){
validate32.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data14 = data.decree;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate32.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.number !== undefined){
let data15 = data14.number;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate32.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate32.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.date !== undefined){
let data16 = data14.date;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate32.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.signer !== undefined){
let data17 = data14.signer;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate32.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate32.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data18 = data.sourceRecord;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((((data18.system === undefined) && (missing1 = "system")) || ((data18.key === undefined) && (missing1 = "key"))) || ((data18.version === undefined) && (missing1 = "version"))){
validate32.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data18){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate32.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.system !== undefined){
let data19 = data18.system;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 100){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.key !== undefined){
let data20 = data18.key;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 500){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.version !== undefined){
let data21 = data18.version;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate32.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data22 = data.quality;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 20){
validate32.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate32.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkEnded = validate33;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.ended.v1","title":"Flexible work ended (berakhir)","description":"Data of the event id.go.asn.flexwork.ended.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","endCause","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"endCause":{"type":"string","enum":["EXPIRED","TRANSFER","RETIREMENT","TERMINATION","SUSPENSION","LEAVE","RECALL"],"x-indonesian":{"EXPIRED":"Masa Berlaku Habis","TRANSFER":"Mutasi","RETIREMENT":"Pensiun","TERMINATION":"Pemberhentian","SUSPENSION":"Pemberhentian Sementara","LEAVE":"Cuti","RECALL":"Dipanggil Kembali"},"description":"Why it ended (sebab berakhir)"},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.ended.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.endCause === undefined) && (missing0 = "endCause"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate33.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate33.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate33.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate33.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endCause !== undefined){
let data2 = data.endCause;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate33.errors = [{instancePath:instancePath+"/endCause",schemaPath:"#/properties/endCause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data2 === "EXPIRED") || (data2 === "TRANSFER")) || (data2 === "RETIREMENT")) || (data2 === "TERMINATION")) || (data2 === "SUSPENSION")) || (data2 === "LEAVE")) || (data2 === "RECALL"))){
validate33.errors = [{instancePath:instancePath+"/endCause",schemaPath:"#/properties/endCause/enum",keyword:"enum",params:{allowedValues: schema44.properties.endCause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data3 = data.homeAgency;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 80){
validate33.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data3)){
validate33.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data4 = data.unit;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs12 = errors;
for(const key1 in data4){
if(!((key1 === "code") || (key1 === "name"))){
validate33.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.code !== undefined){
let data5 = data4.code;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 100){
validate33.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate33.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 300){
validate33.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate33.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data7 = data.officeRegion;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
validate33.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data8 = data.effectiveDate;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate33.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data9 = data.occurredAt;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
validate33.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data9))){
validate33.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data10 = data.decree;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate33.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.number !== undefined){
let data11 = data10.number;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) > 200){
validate33.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data11) < 1){
validate33.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.date !== undefined){
let data12 = data10.date;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate33.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.signer !== undefined){
let data13 = data10.signer;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate33.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate33.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data14 = data.sourceRecord;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if((((data14.system === undefined) && (missing1 = "system")) || ((data14.key === undefined) && (missing1 = "key"))) || ((data14.version === undefined) && (missing1 = "version"))){
validate33.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate33.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.system !== undefined){
let data15 = data14.system;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 100){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.key !== undefined){
let data16 = data14.key;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 500){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.version !== undefined){
let data17 = data14.version;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate33.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data18 = data.quality;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data18)){
if(data18.length > 20){
validate33.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
validate33.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkPolicyAcknowledged = validate34;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.policy-acknowledged.v1","title":"An agency acknowledged a policy (konfirmasi surat edaran)","description":"Data of the event id.go.asn.flexwork.policy-acknowledged.v1.","x-dataclass":"internal","x-subject":"policyId","type":"object","additionalProperties":false,"required":["policyId","by","occurredAt","sourceRecord"],"properties":{"policyId":{"type":"string","description":"Id of the policy (kebijakan)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who acknowledged (instansi)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"headcounts":{"type":"array","description":"Staff by service kind (jumlah pegawai)","items":{"type":"object","description":"One count (satu hitungan)","additionalProperties":false,"required":["serviceKind","headcount"],"properties":{"serviceKind":{"type":"string","enum":["DIRECT_PUBLIC","ADMINISTRATION","LEADERSHIP_SUPPORT"],"x-indonesian":{"DIRECT_PUBLIC":"Layanan Publik Langsung","ADMINISTRATION":"Administrasi","LEADERSHIP_SUPPORT":"Dukungan Pimpinan"},"description":"Service kind (jenis layanan)"},"headcount":{"type":"integer","minimum":0,"description":"Staff (jumlah)"}}},"maxItems":20},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.policy-acknowledged.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.policyId === undefined) && (missing0 = "policyId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policyId !== undefined){
let data0 = data.policyId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate34.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate34.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate34.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate34.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate34.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate34.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate34.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate34.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate34.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate34.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate34.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate34.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headcounts !== undefined){
let data6 = data.headcounts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 20){
validate34.errors = [{instancePath:instancePath+"/headcounts",schemaPath:"#/properties/headcounts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.serviceKind === undefined) && (missing2 = "serviceKind")) || ((data7.headcount === undefined) && (missing2 = "headcount"))){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0,schemaPath:"#/properties/headcounts/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((key2 === "serviceKind") || (key2 === "headcount"))){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0,schemaPath:"#/properties/headcounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.serviceKind !== undefined){
let data8 = data7.serviceKind;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0+"/serviceKind",schemaPath:"#/properties/headcounts/items/properties/serviceKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "DIRECT_PUBLIC") || (data8 === "ADMINISTRATION")) || (data8 === "LEADERSHIP_SUPPORT"))){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0+"/serviceKind",schemaPath:"#/properties/headcounts/items/properties/serviceKind/enum",keyword:"enum",params:{allowedValues: schema45.properties.headcounts.items.properties.serviceKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.headcount !== undefined){
let data9 = data7.headcount;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0+"/headcount",schemaPath:"#/properties/headcounts/items/properties/headcount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0+"/headcount",schemaPath:"#/properties/headcounts/items/properties/headcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/headcounts/" + i0,schemaPath:"#/properties/headcounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/headcounts",schemaPath:"#/properties/headcounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data10 = data.officeRegion;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
validate34.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data11 = data.effectiveDate;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate34.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data12 = data.occurredAt;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
validate34.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data12))){
validate34.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data13 = data.decree;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs32 = errors;
for(const key3 in data13){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate34.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.number !== undefined){
let data14 = data13.number;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate34.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate34.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.date !== undefined){
let data15 = data13.date;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate34.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.signer !== undefined){
let data16 = data13.signer;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate34.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate34.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data17 = data.sourceRecord;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.system === undefined) && (missing3 = "system")) || ((data17.key === undefined) && (missing3 = "key"))) || ((data17.version === undefined) && (missing3 = "version"))){
validate34.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key4 in data17){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate34.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data17.system !== undefined){
let data18 = data17.system;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(func2(data18) > 100){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.key !== undefined){
let data19 = data17.key;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 500){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.version !== undefined){
let data20 = data17.version;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate34.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data21 = data.quality;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
if(data21.length > 20){
validate34.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(!pattern15.test(data22)){
validate34.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs50 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkPolicyPublished = validate35;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.policy-published.v1","title":"A circular on flexible work (surat edaran)","description":"Data of the event id.go.asn.flexwork.policy-published.v1.","x-dataclass":"public","x-subject":"policyId","type":"object","additionalProperties":false,"required":["policyId","circularNo","period","quotas","occurredAt","sourceRecord"],"properties":{"policyId":{"type":"string","description":"Id of the policy (kebijakan)","minLength":1,"maxLength":128},"circularNo":{"type":"string","description":"Number (nomor surat edaran)","minLength":1,"maxLength":200},"title":{"type":"string","description":"Title (perihal)","minLength":1,"maxLength":500},"period":{"type":"object","description":"Period (masa berlaku)","additionalProperties":false,"required":["startDate","endDate"],"properties":{"startDate":{"type":"string","description":"First day (mulai)","format":"date"},"endDate":{"type":"string","description":"Last day (selesai)","format":"date"}}},"quotas":{"type":"array","description":"Quotas by service kind (kuota)","items":{"type":"object","description":"One quota (satu kuota)","additionalProperties":false,"required":["serviceKind","maxWfhPercent"],"properties":{"serviceKind":{"type":"string","enum":["DIRECT_PUBLIC","ADMINISTRATION","LEADERSHIP_SUPPORT"],"x-indonesian":{"DIRECT_PUBLIC":"Layanan Publik Langsung","ADMINISTRATION":"Administrasi","LEADERSHIP_SUPPORT":"Dukungan Pimpinan"},"description":"Service kind (jenis layanan)"},"maxWfhPercent":{"type":"number","minimum":0,"maximum":100,"description":"At most this part at home, percent (batas WFH)"}}},"minItems":1,"maxItems":20},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.policy-published.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.policyId === undefined) && (missing0 = "policyId")) || ((data.circularNo === undefined) && (missing0 = "circularNo"))) || ((data.period === undefined) && (missing0 = "period"))) || ((data.quotas === undefined) && (missing0 = "quotas"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policyId !== undefined){
let data0 = data.policyId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate35.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate35.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.circularNo !== undefined){
let data1 = data.circularNo;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 200){
validate35.errors = [{instancePath:instancePath+"/circularNo",schemaPath:"#/properties/circularNo/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate35.errors = [{instancePath:instancePath+"/circularNo",schemaPath:"#/properties/circularNo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/circularNo",schemaPath:"#/properties/circularNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 500){
validate35.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate35.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data3 = data.period;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.startDate === undefined) && (missing1 = "startDate")) || ((data3.endDate === undefined) && (missing1 = "endDate"))){
validate35.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "startDate") || (key1 === "endDate"))){
validate35.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.startDate !== undefined){
let data4 = data3.startDate;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate35.errors = [{instancePath:instancePath+"/period/startDate",schemaPath:"#/properties/period/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/period/startDate",schemaPath:"#/properties/period/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.endDate !== undefined){
let data5 = data3.endDate;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate35.errors = [{instancePath:instancePath+"/period/endDate",schemaPath:"#/properties/period/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/period/endDate",schemaPath:"#/properties/period/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotas !== undefined){
let data6 = data.quotas;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 20){
validate35.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data6.length < 1){
validate35.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.serviceKind === undefined) && (missing2 = "serviceKind")) || ((data7.maxWfhPercent === undefined) && (missing2 = "maxWfhPercent"))){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0,schemaPath:"#/properties/quotas/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((key2 === "serviceKind") || (key2 === "maxWfhPercent"))){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0,schemaPath:"#/properties/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.serviceKind !== undefined){
let data8 = data7.serviceKind;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0+"/serviceKind",schemaPath:"#/properties/quotas/items/properties/serviceKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "DIRECT_PUBLIC") || (data8 === "ADMINISTRATION")) || (data8 === "LEADERSHIP_SUPPORT"))){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0+"/serviceKind",schemaPath:"#/properties/quotas/items/properties/serviceKind/enum",keyword:"enum",params:{allowedValues: schema46.properties.quotas.items.properties.serviceKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.maxWfhPercent !== undefined){
let data9 = data7.maxWfhPercent;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0+"/maxWfhPercent",schemaPath:"#/properties/quotas/items/properties/maxWfhPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0+"/maxWfhPercent",schemaPath:"#/properties/quotas/items/properties/maxWfhPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0+"/maxWfhPercent",schemaPath:"#/properties/quotas/items/properties/maxWfhPercent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quotas/" + i0,schemaPath:"#/properties/quotas/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data10 = data.officeRegion;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
validate35.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data11 = data.effectiveDate;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate35.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data12 = data.occurredAt;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
validate35.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data12))){
validate35.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data13 = data.decree;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs32 = errors;
for(const key3 in data13){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate35.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.number !== undefined){
let data14 = data13.number;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate35.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate35.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.date !== undefined){
let data15 = data13.date;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate35.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.signer !== undefined){
let data16 = data13.signer;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate35.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate35.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data17 = data.sourceRecord;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.system === undefined) && (missing3 = "system")) || ((data17.key === undefined) && (missing3 = "key"))) || ((data17.version === undefined) && (missing3 = "version"))){
validate35.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key4 in data17){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate35.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data17.system !== undefined){
let data18 = data17.system;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(func2(data18) > 100){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.key !== undefined){
let data19 = data17.key;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 500){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.version !== undefined){
let data20 = data17.version;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate35.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data21 = data.quality;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
if(data21.length > 20){
validate35.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(!pattern15.test(data22)){
validate35.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs50 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkRejected = validate36;
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.rejected.v1","title":"Flexible work refused (ditolak)","description":"Data of the event id.go.asn.flexwork.rejected.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","decidedAt","reason","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"decidedBy":{"type":"object","description":"Who decided (pejabat yang memutuskan)","additionalProperties":false,"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128},"positionId":{"type":"string","description":"Id of the position (jabatan)","minLength":1,"maxLength":128}},"minProperties":1},"decidedAt":{"type":"string","description":"When (waktu keputusan)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.rejected.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate36.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate36.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate36.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate36.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedBy !== undefined){
let data2 = data.decidedBy;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate36.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "employeeId") || (key1 === "positionId"))){
validate36.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.employeeId !== undefined){
let data3 = data2.employeeId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 128){
validate36.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate36.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.positionId !== undefined){
let data4 = data2.positionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 128){
validate36.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate36.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data5 = data.decidedAt;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate36.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate36.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data7 = data.homeAgency;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate36.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate36.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data8 = data.unit;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "code") || (key2 === "name"))){
validate36.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.code !== undefined){
let data9 = data8.code;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 100){
validate36.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate36.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.name !== undefined){
let data10 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate36.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate36.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data11 = data.officeRegion;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate36.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data12 = data.effectiveDate;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate36.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data13 = data.occurredAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate36.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data13))){
validate36.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data14 = data.decree;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate36.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.number !== undefined){
let data15 = data14.number;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate36.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate36.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.date !== undefined){
let data16 = data14.date;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate36.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.signer !== undefined){
let data17 = data14.signer;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate36.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate36.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data18 = data.sourceRecord;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((((data18.system === undefined) && (missing1 = "system")) || ((data18.key === undefined) && (missing1 = "key"))) || ((data18.version === undefined) && (missing1 = "version"))){
validate36.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data18){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate36.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.system !== undefined){
let data19 = data18.system;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 100){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.key !== undefined){
let data20 = data18.key;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 500){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.version !== undefined){
let data21 = data18.version;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate36.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data22 = data.quality;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 20){
validate36.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate36.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkRequested = validate37;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.requested.v1","title":"Flexible work asked for (permohonan)","description":"Data of the event id.go.asn.flexwork.requested.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","flexKind","startDate","endDate","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"flexKind":{"type":"string","enum":["LOCATION","TIME","BOTH"],"x-indonesian":{"LOCATION":"Lokasi","TIME":"Waktu","BOTH":"Lokasi dan Waktu"},"description":"By place, time or both (jenis fleksibilitas)"},"locationKind":{"type":"string","enum":["OTHER_OFFICE","HOME","OTHER"],"x-indonesian":{"OTHER_OFFICE":"Kantor Lain","HOME":"Rumah","OTHER":"Lainnya"},"description":"Kind of place (jenis lokasi: kantor lain, rumah, lainnya)"},"startDate":{"type":"string","description":"First day (tanggal mulai)","format":"date"},"endDate":{"type":"string","description":"Last day (tanggal selesai)","format":"date"},"weekdays":{"type":"array","description":"Weekdays, 1 = Monday (hari kerja)","items":{"type":"integer","minimum":1,"maximum":7,"description":"Day (hari)"},"uniqueItems":true,"minItems":1,"maxItems":7},"targetOutput":{"type":"string","description":"Output agreed (target kinerja)","minLength":1,"maxLength":1000,"x-pii":true},"policyId":{"type":"string","description":"Policy it rests on (dasar kebijakan)","minLength":1,"maxLength":128},"supersedes":{"type":"string","description":"Arrangement it replaces (menggantikan)","minLength":1,"maxLength":128},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.requested.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.flexKind === undefined) && (missing0 = "flexKind"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate37.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate37.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate37.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate37.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flexKind !== undefined){
let data2 = data.flexKind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate37.errors = [{instancePath:instancePath+"/flexKind",schemaPath:"#/properties/flexKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "LOCATION") || (data2 === "TIME")) || (data2 === "BOTH"))){
validate37.errors = [{instancePath:instancePath+"/flexKind",schemaPath:"#/properties/flexKind/enum",keyword:"enum",params:{allowedValues: schema48.properties.flexKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locationKind !== undefined){
let data3 = data.locationKind;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate37.errors = [{instancePath:instancePath+"/locationKind",schemaPath:"#/properties/locationKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "OTHER_OFFICE") || (data3 === "HOME")) || (data3 === "OTHER"))){
validate37.errors = [{instancePath:instancePath+"/locationKind",schemaPath:"#/properties/locationKind/enum",keyword:"enum",params:{allowedValues: schema48.properties.locationKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data4 = data.startDate;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate37.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
let data5 = data.endDate;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate37.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weekdays !== undefined){
let data6 = data.weekdays;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 7){
validate37.errors = [{instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"}];
return false;
}
else {
if(data6.length < 1){
validate37.errors = [{instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate37.errors = [{instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 7 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate37.errors = [{instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetOutput !== undefined){
let data8 = data.targetOutput;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) > 1000){
validate37.errors = [{instancePath:instancePath+"/targetOutput",schemaPath:"#/properties/targetOutput/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate37.errors = [{instancePath:instancePath+"/targetOutput",schemaPath:"#/properties/targetOutput/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/targetOutput",schemaPath:"#/properties/targetOutput/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyId !== undefined){
let data9 = data.policyId;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) > 128){
validate37.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate37.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersedes !== undefined){
let data10 = data.supersedes;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) > 128){
validate37.errors = [{instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate37.errors = [{instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data11 = data.homeAgency;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) > 80){
validate37.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data11)){
validate37.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data12 = data.unit;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs28 = errors;
for(const key1 in data12){
if(!((key1 === "code") || (key1 === "name"))){
validate37.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data12.code !== undefined){
let data13 = data12.code;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) > 100){
validate37.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate37.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.name !== undefined){
let data14 = data12.name;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(func2(data14) > 300){
validate37.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate37.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data15 = data.officeRegion;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
validate37.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data16 = data.effectiveDate;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate37.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data17 = data.occurredAt;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
validate37.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data17))){
validate37.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data18 = data.decree;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs41 = errors;
for(const key2 in data18){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate37.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data18.number !== undefined){
let data19 = data18.number;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate37.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate37.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.date !== undefined){
let data20 = data18.date;
const _errs44 = errors;
if(errors === _errs44){
if(errors === _errs44){
if(typeof data20 === "string"){
if(!(formats2.validate(data20))){
validate37.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.signer !== undefined){
let data21 = data18.signer;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate37.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate37.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data22 = data.sourceRecord;
const _errs48 = errors;
if(errors === _errs48){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing1;
if((((data22.system === undefined) && (missing1 = "system")) || ((data22.key === undefined) && (missing1 = "key"))) || ((data22.version === undefined) && (missing1 = "version"))){
validate37.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key3 in data22){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate37.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data22.system !== undefined){
let data23 = data22.system;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data23 === "string"){
if(func2(data23) > 100){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.key !== undefined){
let data24 = data22.key;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data24 === "string"){
if(func2(data24) > 500){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.version !== undefined){
let data25 = data22.version;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data25 === "string"){
if(func2(data25) > 200){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data25) < 1){
validate37.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data26 = data.quality;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data26)){
if(data26.length > 20){
validate37.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data26.length;
for(let i2=0; i2<len1; i2++){
let data27 = data26[i2];
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern15.test(data27)){
validate37.errors = [{instancePath:instancePath+"/quality/" + i2,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/quality/" + i2,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs59 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkRevoked = validate38;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.revoked.v1","title":"Flexible work revoked (dicabut)","description":"Data of the event id.go.asn.flexwork.revoked.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","decidedAt","reason","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"decidedBy":{"type":"object","description":"Who decided (pejabat yang memutuskan)","additionalProperties":false,"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128},"positionId":{"type":"string","description":"Id of the position (jabatan)","minLength":1,"maxLength":128}},"minProperties":1},"decidedAt":{"type":"string","description":"When (waktu keputusan)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.revoked.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate38.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate38.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate38.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate38.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedBy !== undefined){
let data2 = data.decidedBy;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate38.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "employeeId") || (key1 === "positionId"))){
validate38.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.employeeId !== undefined){
let data3 = data2.employeeId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 128){
validate38.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate38.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.positionId !== undefined){
let data4 = data2.positionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 128){
validate38.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate38.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data5 = data.decidedAt;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate38.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate38.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate38.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate38.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data7 = data.homeAgency;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate38.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate38.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data8 = data.unit;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "code") || (key2 === "name"))){
validate38.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.code !== undefined){
let data9 = data8.code;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 100){
validate38.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate38.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.name !== undefined){
let data10 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate38.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate38.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data11 = data.officeRegion;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate38.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data12 = data.effectiveDate;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate38.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data13 = data.occurredAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate38.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data13))){
validate38.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data14 = data.decree;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate38.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.number !== undefined){
let data15 = data14.number;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate38.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate38.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.date !== undefined){
let data16 = data14.date;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate38.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.signer !== undefined){
let data17 = data14.signer;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate38.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate38.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data18 = data.sourceRecord;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((((data18.system === undefined) && (missing1 = "system")) || ((data18.key === undefined) && (missing1 = "key"))) || ((data18.version === undefined) && (missing1 = "version"))){
validate38.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data18){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate38.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.system !== undefined){
let data19 = data18.system;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 100){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.key !== undefined){
let data20 = data18.key;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 500){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.version !== undefined){
let data21 = data18.version;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate38.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data22 = data.quality;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 20){
validate38.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate38.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const FlexworkWithdrawn = validate39;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.flexwork.withdrawn.v1","title":"Flexible work withdrawn (dibatalkan pemohon)","description":"Data of the event id.go.asn.flexwork.withdrawn.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","arrangementId","decidedAt","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"arrangementId":{"type":"string","description":"Id of the arrangement (pengaturan kerja fleksibel)","minLength":1,"maxLength":128},"decidedBy":{"type":"object","description":"Who decided (pejabat yang memutuskan)","additionalProperties":false,"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128},"positionId":{"type":"string","description":"Id of the position (jabatan)","minLength":1,"maxLength":128}},"minProperties":1},"decidedAt":{"type":"string","description":"When (waktu keputusan)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":1000,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.flexwork.withdrawn.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.arrangementId === undefined) && (missing0 = "arrangementId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate39.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate39.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data1 = data.arrangementId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate39.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate39.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedBy !== undefined){
let data2 = data.decidedBy;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate39.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "employeeId") || (key1 === "positionId"))){
validate39.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.employeeId !== undefined){
let data3 = data2.employeeId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 128){
validate39.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate39.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decidedBy/employeeId",schemaPath:"#/properties/decidedBy/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.positionId !== undefined){
let data4 = data2.positionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 128){
validate39.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate39.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decidedBy/positionId",schemaPath:"#/properties/decidedBy/properties/positionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data5 = data.decidedAt;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate39.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate39.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate39.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate39.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data7 = data.homeAgency;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate39.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate39.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data8 = data.unit;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "code") || (key2 === "name"))){
validate39.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.code !== undefined){
let data9 = data8.code;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 100){
validate39.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate39.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.name !== undefined){
let data10 = data8.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 300){
validate39.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate39.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data11 = data.officeRegion;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
validate39.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data12 = data.effectiveDate;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
validate39.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data13 = data.occurredAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate39.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data13))){
validate39.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data14 = data.decree;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key3 in data14){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate39.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.number !== undefined){
let data15 = data14.number;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate39.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate39.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.date !== undefined){
let data16 = data14.date;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
validate39.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.signer !== undefined){
let data17 = data14.signer;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate39.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate39.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data18 = data.sourceRecord;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((((data18.system === undefined) && (missing1 = "system")) || ((data18.key === undefined) && (missing1 = "key"))) || ((data18.version === undefined) && (missing1 = "version"))){
validate39.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data18){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate39.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.system !== undefined){
let data19 = data18.system;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(func2(data19) > 100){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.key !== undefined){
let data20 = data18.key;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func2(data20) > 500){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.version !== undefined){
let data21 = data18.version;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 200){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate39.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data22 = data.quality;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 20){
validate39.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(!pattern15.test(data23)){
validate39.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskAccepted = validate40;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.accepted.v1","title":"A task was accepted (disanggupi)","description":"Data of the event id.go.asn.task.accepted.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.accepted.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate40.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate40.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate40.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate40.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate40.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate40.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate40.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate40.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate40.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate40.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate40.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate40.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate40.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate40.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data8 = data.officeRegion;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate40.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data9 = data.effectiveDate;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate40.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data10 = data.occurredAt;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate40.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate40.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data11 = data.decree;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key2 in data11){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate40.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.number !== undefined){
let data12 = data11.number;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate40.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate40.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.date !== undefined){
let data13 = data11.date;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate40.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.signer !== undefined){
let data14 = data11.signer;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate40.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate40.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data15 = data.sourceRecord;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.system === undefined) && (missing2 = "system")) || ((data15.key === undefined) && (missing2 = "key"))) || ((data15.version === undefined) && (missing2 = "version"))){
validate40.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate40.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.system !== undefined){
let data16 = data15.system;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 100){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.key !== undefined){
let data17 = data15.key;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 500){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.version !== undefined){
let data18 = data15.version;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate40.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data19 = data.quality;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 20){
validate40.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
validate40.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskAssigned = validate41;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.assigned.v1","title":"A task was given (disposisi, surat tugas, permintaan, masalah)","description":"Data of the event id.go.asn.task.assigned.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","kind","instruction","urgency","secrecy","assigner","assignee","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"kind":{"type":"string","enum":["ASSIGNMENT","REQUEST","PROBLEM"],"x-indonesian":{"ASSIGNMENT":"Tugas","REQUEST":"Permintaan","PROBLEM":"Masalah"},"description":"Kind of task: centre to region, a request, a problem raised (jenis: tugas, permintaan, masalah)"},"expects":{"type":"string","enum":["RECEIPT","RESULT"],"x-indonesian":{"RECEIPT":"Tanda Terima","RESULT":"Hasil"},"description":"What is awaited (yang diharapkan)"},"parentTaskId":{"type":"string","description":"The circular it belongs to (tugas induk)","minLength":1,"maxLength":128},"letterNo":{"type":"string","description":"Letter number (nomor surat)","minLength":1,"maxLength":200},"letterDate":{"type":"string","description":"Letter date (tanggal surat)","format":"date"},"title":{"type":"string","description":"Title (perihal)","minLength":1,"maxLength":500,"x-pii":true},"instruction":{"type":"string","description":"Instruction (isi disposisi)","minLength":1,"maxLength":8000,"x-pii":true},"urgency":{"type":"string","enum":["NORMAL","URGENT","VERY_URGENT"],"x-indonesian":{"NORMAL":"Biasa","URGENT":"Segera","VERY_URGENT":"Sangat Segera"},"description":"Urgency (sifat)"},"secrecy":{"type":"string","enum":["NORMAL","CONFIDENTIAL"],"x-indonesian":{"NORMAL":"Biasa","CONFIDENTIAL":"Rahasia"},"description":"Secrecy (kerahasiaan)"},"assigner":{"type":"object","description":"Who gives it (pemberi tugas)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"assignee":{"type":"object","description":"Who gets it (penerima tugas)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"dueAt":{"type":"string","description":"Due; a date alone means the end of the assignee’s local day (batas waktu)","anyOf":[{"format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},{"format":"date"}]},"attachments":{"type":"array","description":"Attached files (lampiran)","items":{"type":"object","description":"One file (satu berkas)","additionalProperties":false,"required":["sha256","name","size"],"properties":{"sha256":{"type":"string","description":"SHA-256 of the bytes, hex (sidik berkas)","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","description":"File name (nama berkas)","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0,"description":"Size in bytes (ukuran)"}}},"maxItems":50,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};
const pattern112 = new RegExp("^[0-9a-f]{64}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.assigned.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.instruction === undefined) && (missing0 = "instruction"))) || ((data.urgency === undefined) && (missing0 = "urgency"))) || ((data.secrecy === undefined) && (missing0 = "secrecy"))) || ((data.assigner === undefined) && (missing0 = "assigner"))) || ((data.assignee === undefined) && (missing0 = "assignee"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate41.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate41.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "ASSIGNMENT") || (data1 === "REQUEST")) || (data1 === "PROBLEM"))){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expects !== undefined){
let data2 = data.expects;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate41.errors = [{instancePath:instancePath+"/expects",schemaPath:"#/properties/expects/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "RECEIPT") || (data2 === "RESULT"))){
validate41.errors = [{instancePath:instancePath+"/expects",schemaPath:"#/properties/expects/enum",keyword:"enum",params:{allowedValues: schema52.properties.expects.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentTaskId !== undefined){
let data3 = data.parentTaskId;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 128){
validate41.errors = [{instancePath:instancePath+"/parentTaskId",schemaPath:"#/properties/parentTaskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate41.errors = [{instancePath:instancePath+"/parentTaskId",schemaPath:"#/properties/parentTaskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/parentTaskId",schemaPath:"#/properties/parentTaskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.letterNo !== undefined){
let data4 = data.letterNo;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate41.errors = [{instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate41.errors = [{instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/letterNo",schemaPath:"#/properties/letterNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.letterDate !== undefined){
let data5 = data.letterDate;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate41.errors = [{instancePath:instancePath+"/letterDate",schemaPath:"#/properties/letterDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/letterDate",schemaPath:"#/properties/letterDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data6 = data.title;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) > 500){
validate41.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate41.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruction !== undefined){
let data7 = data.instruction;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) > 8000){
validate41.errors = [{instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate41.errors = [{instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urgency !== undefined){
let data8 = data.urgency;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate41.errors = [{instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "NORMAL") || (data8 === "URGENT")) || (data8 === "VERY_URGENT"))){
validate41.errors = [{instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/enum",keyword:"enum",params:{allowedValues: schema52.properties.urgency.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrecy !== undefined){
let data9 = data.secrecy;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate41.errors = [{instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "NORMAL") || (data9 === "CONFIDENTIAL"))){
validate41.errors = [{instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/enum",keyword:"enum",params:{allowedValues: schema52.properties.secrecy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigner !== undefined){
let data10 = data.assigner;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.agency === undefined) && (missing1 = "agency")){
validate41.errors = [{instancePath:instancePath+"/assigner",schemaPath:"#/properties/assigner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate41.errors = [{instancePath:instancePath+"/assigner",schemaPath:"#/properties/assigner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.agency !== undefined){
let data11 = data10.agency;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) > 80){
validate41.errors = [{instancePath:instancePath+"/assigner/agency",schemaPath:"#/properties/assigner/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data11)){
validate41.errors = [{instancePath:instancePath+"/assigner/agency",schemaPath:"#/properties/assigner/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assigner/agency",schemaPath:"#/properties/assigner/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.position !== undefined){
let data12 = data10.position;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) > 300){
validate41.errors = [{instancePath:instancePath+"/assigner/position",schemaPath:"#/properties/assigner/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate41.errors = [{instancePath:instancePath+"/assigner/position",schemaPath:"#/properties/assigner/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assigner/position",schemaPath:"#/properties/assigner/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.name !== undefined){
let data13 = data10.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate41.errors = [{instancePath:instancePath+"/assigner/name",schemaPath:"#/properties/assigner/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate41.errors = [{instancePath:instancePath+"/assigner/name",schemaPath:"#/properties/assigner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assigner/name",schemaPath:"#/properties/assigner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.employeeId !== undefined){
let data14 = data10.employeeId;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(func2(data14) > 128){
validate41.errors = [{instancePath:instancePath+"/assigner/employeeId",schemaPath:"#/properties/assigner/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate41.errors = [{instancePath:instancePath+"/assigner/employeeId",schemaPath:"#/properties/assigner/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assigner/employeeId",schemaPath:"#/properties/assigner/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assigner",schemaPath:"#/properties/assigner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assignee !== undefined){
let data15 = data.assignee;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.agency === undefined) && (missing2 = "agency")){
validate41.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key2 in data15){
if(!((((key2 === "agency") || (key2 === "position")) || (key2 === "name")) || (key2 === "employeeId"))){
validate41.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.agency !== undefined){
let data16 = data15.agency;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func2(data16) > 80){
validate41.errors = [{instancePath:instancePath+"/assignee/agency",schemaPath:"#/properties/assignee/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data16)){
validate41.errors = [{instancePath:instancePath+"/assignee/agency",schemaPath:"#/properties/assignee/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assignee/agency",schemaPath:"#/properties/assignee/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.position !== undefined){
let data17 = data15.position;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(func2(data17) > 300){
validate41.errors = [{instancePath:instancePath+"/assignee/position",schemaPath:"#/properties/assignee/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate41.errors = [{instancePath:instancePath+"/assignee/position",schemaPath:"#/properties/assignee/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assignee/position",schemaPath:"#/properties/assignee/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.name !== undefined){
let data18 = data15.name;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate41.errors = [{instancePath:instancePath+"/assignee/name",schemaPath:"#/properties/assignee/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate41.errors = [{instancePath:instancePath+"/assignee/name",schemaPath:"#/properties/assignee/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assignee/name",schemaPath:"#/properties/assignee/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.employeeId !== undefined){
let data19 = data15.employeeId;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(func2(data19) > 128){
validate41.errors = [{instancePath:instancePath+"/assignee/employeeId",schemaPath:"#/properties/assignee/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate41.errors = [{instancePath:instancePath+"/assignee/employeeId",schemaPath:"#/properties/assignee/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assignee/employeeId",schemaPath:"#/properties/assignee/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dueAt !== undefined){
let data20 = data.dueAt;
const _errs44 = errors;
if(typeof data20 !== "string"){
validate41.errors = [{instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs46 = errors;
let valid3 = false;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err0 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!(formats0.validate(data20))){
const err1 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs47 === errors;
valid3 = valid3 || _valid0;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data20 === "string"){
if(!(formats2.validate(data20))){
const err2 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/anyOf/1/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs48 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data21 = data.attachments;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data21)){
if(data21.length > 50){
validate41.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
const _errs51 = errors;
if(errors === _errs51){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((((data22.sha256 === undefined) && (missing3 = "sha256")) || ((data22.name === undefined) && (missing3 = "name"))) || ((data22.size === undefined) && (missing3 = "size"))){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key3 in data22){
if(!(((key3 === "sha256") || (key3 === "name")) || (key3 === "size"))){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data22.sha256 !== undefined){
let data23 = data22.sha256;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data23 === "string"){
if(!pattern112.test(data23)){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.name !== undefined){
let data24 = data22.name;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data24 === "string"){
if(func2(data24) > 255){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.size !== undefined){
let data25 = data22.size;
const _errs58 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs51 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data26 = data.officeRegion;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data26 === "string"){
if(!pattern9.test(data26)){
validate41.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data27 = data.effectiveDate;
const _errs62 = errors;
if(errors === _errs62){
if(errors === _errs62){
if(typeof data27 === "string"){
if(!(formats2.validate(data27))){
validate41.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data28 = data.occurredAt;
const _errs64 = errors;
if(errors === _errs64){
if(errors === _errs64){
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
validate41.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data28))){
validate41.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data29 = data.decree;
const _errs66 = errors;
if(errors === _errs66){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs68 = errors;
for(const key4 in data29){
if(!(((key4 === "number") || (key4 === "date")) || (key4 === "signer"))){
validate41.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data29.number !== undefined){
let data30 = data29.number;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data30 === "string"){
if(func2(data30) > 200){
validate41.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data30) < 1){
validate41.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.date !== undefined){
let data31 = data29.date;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data31 === "string"){
if(!(formats2.validate(data31))){
validate41.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.signer !== undefined){
let data32 = data29.signer;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data32 === "string"){
if(func2(data32) > 200){
validate41.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data32) < 1){
validate41.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data33 = data.sourceRecord;
const _errs75 = errors;
if(errors === _errs75){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if((((data33.system === undefined) && (missing4 = "system")) || ((data33.key === undefined) && (missing4 = "key"))) || ((data33.version === undefined) && (missing4 = "version"))){
validate41.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key5 in data33){
if(!(((key5 === "system") || (key5 === "key")) || (key5 === "version"))){
validate41.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data33.system !== undefined){
let data34 = data33.system;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data34 === "string"){
if(func2(data34) > 100){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data34) < 1){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data33.key !== undefined){
let data35 = data33.key;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data35 === "string"){
if(func2(data35) > 500){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data35) < 1){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs80 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data33.version !== undefined){
let data36 = data33.version;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data36 === "string"){
if(func2(data36) > 200){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data36) < 1){
validate41.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs82 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data37 = data.quality;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data37)){
if(data37.length > 20){
validate41.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid8 = true;
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
const _errs86 = errors;
if(errors === _errs86){
if(typeof data38 === "string"){
if(!pattern15.test(data38)){
validate41.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs86 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskCancelled = validate42;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.cancelled.v1","title":"A task was called off (dibatalkan)","description":"Data of the event id.go.asn.task.cancelled.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","reason","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.cancelled.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate42.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate42.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate42.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate42.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate42.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate42.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate42.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate42.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate42.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate42.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate42.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate42.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate42.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate42.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data8 = data.reason;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 4000){
validate42.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate42.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data9 = data.officeRegion;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate42.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data10 = data.effectiveDate;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate42.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data11 = data.occurredAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate42.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate42.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data12 = data.decree;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs29 = errors;
for(const key2 in data12){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate42.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.number !== undefined){
let data13 = data12.number;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate42.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate42.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.date !== undefined){
let data14 = data12.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate42.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.signer !== undefined){
let data15 = data12.signer;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate42.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate42.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data16 = data.sourceRecord;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((data16.system === undefined) && (missing2 = "system")) || ((data16.key === undefined) && (missing2 = "key"))) || ((data16.version === undefined) && (missing2 = "version"))){
validate42.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate42.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system !== undefined){
let data17 = data16.system;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 100){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.key !== undefined){
let data18 = data16.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 500){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.version !== undefined){
let data19 = data16.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate42.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data20 = data.quality;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 20){
validate42.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
validate42.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskCommented = validate43;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.commented.v1","title":"A remark on a task (tanggapan)","description":"Data of the event id.go.asn.task.commented.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","note","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"attachments":{"type":"array","description":"Attached files (lampiran)","items":{"type":"object","description":"One file (satu berkas)","additionalProperties":false,"required":["sha256","name","size"],"properties":{"sha256":{"type":"string","description":"SHA-256 of the bytes, hex (sidik berkas)","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","description":"File name (nama berkas)","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0,"description":"Size in bytes (ukuran)"}}},"maxItems":50,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.commented.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate43.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate43.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate43.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate43.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate43.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate43.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate43.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate43.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate43.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate43.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate43.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate43.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate43.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate43.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data8 = data.attachments;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 50){
validate43.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.sha256 === undefined) && (missing2 = "sha256")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.size === undefined) && (missing2 = "size"))){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "sha256") || (key2 === "name")) || (key2 === "size"))){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.sha256 !== undefined){
let data10 = data9.sha256;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern112.test(data10)){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.name !== undefined){
let data11 = data9.name;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) > 255){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func2(data11) < 1){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.size !== undefined){
let data12 = data9.size;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data13 = data.officeRegion;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
validate43.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data14 = data.effectiveDate;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate43.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data15 = data.occurredAt;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
validate43.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data15))){
validate43.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data16 = data.decree;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate43.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.number !== undefined){
let data17 = data16.number;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 200){
validate43.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate43.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.date !== undefined){
let data18 = data16.date;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
validate43.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.signer !== undefined){
let data19 = data16.signer;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate43.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate43.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data20 = data.sourceRecord;
const _errs45 = errors;
if(errors === _errs45){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if((((data20.system === undefined) && (missing3 = "system")) || ((data20.key === undefined) && (missing3 = "key"))) || ((data20.version === undefined) && (missing3 = "version"))){
validate43.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key4 in data20){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate43.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data20.system !== undefined){
let data21 = data20.system;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func2(data21) > 100){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data21) < 1){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.key !== undefined){
let data22 = data20.key;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(func2(data22) > 500){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.version !== undefined){
let data23 = data20.version;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(func2(data23) > 200){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate43.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data24 = data.quality;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data24)){
if(data24.length > 20){
validate43.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
const _errs56 = errors;
if(errors === _errs56){
if(typeof data25 === "string"){
if(!pattern15.test(data25)){
validate43.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs56 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskCompleted = validate44;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.completed.v1","title":"A task is done (selesai)","description":"Data of the event id.go.asn.task.completed.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.completed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate44.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate44.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate44.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate44.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate44.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate44.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate44.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate44.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate44.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate44.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate44.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate44.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate44.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate44.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data8 = data.officeRegion;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate44.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data9 = data.effectiveDate;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate44.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data10 = data.occurredAt;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate44.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate44.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data11 = data.decree;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key2 in data11){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate44.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.number !== undefined){
let data12 = data11.number;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate44.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate44.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.date !== undefined){
let data13 = data11.date;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate44.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.signer !== undefined){
let data14 = data11.signer;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate44.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate44.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data15 = data.sourceRecord;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.system === undefined) && (missing2 = "system")) || ((data15.key === undefined) && (missing2 = "key"))) || ((data15.version === undefined) && (missing2 = "version"))){
validate44.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate44.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.system !== undefined){
let data16 = data15.system;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 100){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.key !== undefined){
let data17 = data15.key;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 500){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.version !== undefined){
let data18 = data15.version;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate44.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data19 = data.quality;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 20){
validate44.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
validate44.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskDeclined = validate45;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.declined.v1","title":"A task was declined (ditolak)","description":"Data of the event id.go.asn.task.declined.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","reason","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.declined.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate45.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate45.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate45.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate45.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate45.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate45.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate45.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate45.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate45.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate45.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate45.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate45.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate45.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate45.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data8 = data.reason;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 4000){
validate45.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate45.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data9 = data.officeRegion;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate45.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data10 = data.effectiveDate;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate45.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data11 = data.occurredAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate45.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate45.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data12 = data.decree;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs29 = errors;
for(const key2 in data12){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate45.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.number !== undefined){
let data13 = data12.number;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate45.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate45.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.date !== undefined){
let data14 = data12.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate45.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.signer !== undefined){
let data15 = data12.signer;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate45.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate45.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data16 = data.sourceRecord;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((data16.system === undefined) && (missing2 = "system")) || ((data16.key === undefined) && (missing2 = "key"))) || ((data16.version === undefined) && (missing2 = "version"))){
validate45.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate45.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system !== undefined){
let data17 = data16.system;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 100){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.key !== undefined){
let data18 = data16.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 500){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.version !== undefined){
let data19 = data16.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate45.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data20 = data.quality;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 20){
validate45.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
validate45.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskForwarded = validate46;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.forwarded.v1","title":"A task was passed on (diteruskan)","description":"Data of the event id.go.asn.task.forwarded.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"childTaskIds":{"type":"array","description":"Tasks it became (tugas turunan)","items":{"type":"string","description":"Id of one task (tugas)","minLength":1,"maxLength":128},"minItems":1,"maxItems":1000},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.forwarded.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate46.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate46.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate46.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate46.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate46.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate46.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate46.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate46.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate46.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate46.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate46.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate46.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate46.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate46.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childTaskIds !== undefined){
let data8 = data.childTaskIds;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate46.errors = [{instancePath:instancePath+"/childTaskIds",schemaPath:"#/properties/childTaskIds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
if(data8.length < 1){
validate46.errors = [{instancePath:instancePath+"/childTaskIds",schemaPath:"#/properties/childTaskIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) > 128){
validate46.errors = [{instancePath:instancePath+"/childTaskIds/" + i0,schemaPath:"#/properties/childTaskIds/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate46.errors = [{instancePath:instancePath+"/childTaskIds/" + i0,schemaPath:"#/properties/childTaskIds/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/childTaskIds/" + i0,schemaPath:"#/properties/childTaskIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/childTaskIds",schemaPath:"#/properties/childTaskIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data10 = data.officeRegion;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
validate46.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data11 = data.effectiveDate;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
validate46.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data12 = data.occurredAt;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
validate46.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data12))){
validate46.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data13 = data.decree;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs31 = errors;
for(const key2 in data13){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate46.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.number !== undefined){
let data14 = data13.number;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate46.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate46.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.date !== undefined){
let data15 = data13.date;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate46.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.signer !== undefined){
let data16 = data13.signer;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate46.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate46.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data17 = data.sourceRecord;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((((data17.system === undefined) && (missing2 = "system")) || ((data17.key === undefined) && (missing2 = "key"))) || ((data17.version === undefined) && (missing2 = "version"))){
validate46.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key3 in data17){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate46.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.system !== undefined){
let data18 = data17.system;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 100){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.key !== undefined){
let data19 = data17.key;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 500){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.version !== undefined){
let data20 = data17.version;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate46.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data21 = data.quality;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data21)){
if(data21.length > 20){
validate46.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(!pattern15.test(data22)){
validate46.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs49 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskOverdue = validate47;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.overdue.v1","title":"A task is late (lewat batas waktu)","description":"Data of the event id.go.asn.task.overdue.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","dueAt","overdueBy","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"dueAt":{"type":"string","description":"Due (batas waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"overdueBy":{"type":"integer","minimum":0,"description":"Late by, minutes (terlambat, menit)"},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.overdue.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.dueAt === undefined) && (missing0 = "dueAt"))) || ((data.overdueBy === undefined) && (missing0 = "overdueBy"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate47.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate47.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dueAt !== undefined){
let data1 = data.dueAt;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate47.errors = [{instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate47.errors = [{instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overdueBy !== undefined){
let data2 = data.overdueBy;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate47.errors = [{instancePath:instancePath+"/overdueBy",schemaPath:"#/properties/overdueBy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/overdueBy",schemaPath:"#/properties/overdueBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data3 = data.officeRegion;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
validate47.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data4 = data.effectiveDate;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
validate47.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data5 = data.occurredAt;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate47.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate47.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data6 = data.decree;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs16 = errors;
for(const key1 in data6){
if(!(((key1 === "number") || (key1 === "date")) || (key1 === "signer"))){
validate47.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.number !== undefined){
let data7 = data6.number;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 200){
validate47.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate47.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.date !== undefined){
let data8 = data6.date;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
validate47.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.signer !== undefined){
let data9 = data6.signer;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) > 200){
validate47.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate47.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data10 = data.sourceRecord;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.system === undefined) && (missing1 = "system")) || ((data10.key === undefined) && (missing1 = "key"))) || ((data10.version === undefined) && (missing1 = "version"))){
validate47.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "system") || (key2 === "key")) || (key2 === "version"))){
validate47.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.system !== undefined){
let data11 = data10.system;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) > 100){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data11) < 1){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.key !== undefined){
let data12 = data10.key;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 500){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.version !== undefined){
let data13 = data10.version;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate47.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data14 = data.quality;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
if(data14.length > 20){
validate47.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
validate47.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs34 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskProgressed = validate48;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.progressed.v1","title":"Progress on a task (kemajuan)","description":"Data of the event id.go.asn.task.progressed.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","percent","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"percent":{"type":"integer","minimum":0,"maximum":100,"description":"Done, percent (persen)"},"attachments":{"type":"array","description":"Attached files (lampiran)","items":{"type":"object","description":"One file (satu berkas)","additionalProperties":false,"required":["sha256","name","size"],"properties":{"sha256":{"type":"string","description":"SHA-256 of the bytes, hex (sidik berkas)","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","description":"File name (nama berkas)","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0,"description":"Size in bytes (ukuran)"}}},"maxItems":50,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.progressed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.percent === undefined) && (missing0 = "percent"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate48.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate48.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate48.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate48.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate48.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate48.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate48.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate48.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate48.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate48.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate48.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate48.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate48.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate48.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate48.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate48.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percent !== undefined){
let data8 = data.percent;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate48.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
validate48.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate48.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data9 = data.attachments;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 50){
validate48.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.sha256 === undefined) && (missing2 = "sha256")) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.size === undefined) && (missing2 = "size"))){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "sha256") || (key2 === "name")) || (key2 === "size"))){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.sha256 !== undefined){
let data11 = data10.sha256;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern112.test(data11)){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.name !== undefined){
let data12 = data10.name;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 255){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.size !== undefined){
let data13 = data10.size;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data14 = data.officeRegion;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
validate48.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data15 = data.effectiveDate;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate48.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data16 = data.occurredAt;
const _errs36 = errors;
if(errors === _errs36){
if(errors === _errs36){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate48.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data16))){
validate48.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data17 = data.decree;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs40 = errors;
for(const key3 in data17){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate48.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.number !== undefined){
let data18 = data17.number;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate48.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate48.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.date !== undefined){
let data19 = data17.date;
const _errs43 = errors;
if(errors === _errs43){
if(errors === _errs43){
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
validate48.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.signer !== undefined){
let data20 = data17.signer;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate48.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate48.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data21 = data.sourceRecord;
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((((data21.system === undefined) && (missing3 = "system")) || ((data21.key === undefined) && (missing3 = "key"))) || ((data21.version === undefined) && (missing3 = "version"))){
validate48.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key4 in data21){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate48.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data21.system !== undefined){
let data22 = data21.system;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(func2(data22) > 100){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.key !== undefined){
let data23 = data21.key;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(func2(data23) > 500){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.version !== undefined){
let data24 = data21.version;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data24 === "string"){
if(func2(data24) > 200){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate48.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data25 = data.quality;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 20){
validate48.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
validate48.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs58 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskReceived = validate49;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.received.v1","title":"A task was received (diterima)","description":"Data of the event id.go.asn.task.received.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.received.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate49.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate49.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate49.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate49.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate49.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate49.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate49.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate49.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate49.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate49.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate49.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate49.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate49.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate49.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate49.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate49.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data8 = data.officeRegion;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate49.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data9 = data.effectiveDate;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data9 === "string"){
if(!(formats2.validate(data9))){
validate49.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data10 = data.occurredAt;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate49.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate49.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data11 = data.decree;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key2 in data11){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate49.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.number !== undefined){
let data12 = data11.number;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate49.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate49.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.date !== undefined){
let data13 = data11.date;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
validate49.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data11.signer !== undefined){
let data14 = data11.signer;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate49.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate49.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data15 = data.sourceRecord;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.system === undefined) && (missing2 = "system")) || ((data15.key === undefined) && (missing2 = "key"))) || ((data15.version === undefined) && (missing2 = "version"))){
validate49.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data15){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate49.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.system !== undefined){
let data16 = data15.system;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func2(data16) > 100){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.key !== undefined){
let data17 = data15.key;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 500){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.version !== undefined){
let data18 = data15.version;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate49.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data19 = data.quality;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 20){
validate49.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
validate49.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskReturned = validate50;
const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.returned.v1","title":"A result was sent back (dikembalikan)","description":"Data of the event id.go.asn.task.returned.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","reason","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"reason":{"type":"string","description":"Reason (alasan)","minLength":1,"maxLength":4000,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.returned.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate50.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate50.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate50.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate50.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate50.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate50.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate50.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate50.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate50.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate50.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate50.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate50.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate50.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate50.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate50.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate50.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data8 = data.reason;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 4000){
validate50.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate50.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data9 = data.officeRegion;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
validate50.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data10 = data.effectiveDate;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
validate50.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data11 = data.occurredAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate50.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate50.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data12 = data.decree;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs29 = errors;
for(const key2 in data12){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate50.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.number !== undefined){
let data13 = data12.number;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate50.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate50.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.date !== undefined){
let data14 = data12.date;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
validate50.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.signer !== undefined){
let data15 = data12.signer;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate50.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate50.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data16 = data.sourceRecord;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((data16.system === undefined) && (missing2 = "system")) || ((data16.key === undefined) && (missing2 = "key"))) || ((data16.version === undefined) && (missing2 = "version"))){
validate50.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate50.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system !== undefined){
let data17 = data16.system;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func2(data17) > 100){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.key !== undefined){
let data18 = data16.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 500){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.version !== undefined){
let data19 = data16.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 200){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate50.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data20 = data.quality;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 20){
validate50.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
validate50.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TaskSubmitted = validate51;
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.task.submitted.v1","title":"A result was handed in (hasil dikirim)","description":"Data of the event id.go.asn.task.submitted.v1.","x-dataclass":"internal","x-subject":"taskId","type":"object","additionalProperties":false,"required":["taskId","by","at","result","occurredAt","sourceRecord"],"properties":{"taskId":{"type":"string","description":"Id of the task (tugas)","minLength":1,"maxLength":128},"by":{"type":"object","description":"Who did it (pelaku)","additionalProperties":false,"required":["agency"],"properties":{"agency":{"type":"string","description":"Agency (instansi)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"position":{"type":"string","description":"Position addressed (jabatan)","minLength":1,"maxLength":300},"name":{"type":"string","description":"Name of the person (nama)","minLength":1,"maxLength":200,"x-pii":true},"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai)","minLength":1,"maxLength":128}}},"at":{"type":"string","description":"When the step was taken (waktu)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"note":{"type":"string","description":"Note (catatan)","minLength":1,"maxLength":4000,"x-pii":true},"result":{"type":"string","description":"Result (hasil)","minLength":1,"maxLength":8000,"x-pii":true},"attachments":{"type":"array","description":"Attached files (lampiran)","items":{"type":"object","description":"One file (satu berkas)","additionalProperties":false,"required":["sha256","name","size"],"properties":{"sha256":{"type":"string","description":"SHA-256 of the bytes, hex (sidik berkas)","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","description":"File name (nama berkas)","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0,"description":"Size in bytes (ukuran)"}}},"maxItems":50,"x-pii":true},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.task.submitted.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taskId === undefined) && (missing0 = "taskId")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskId !== undefined){
let data0 = data.taskId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate51.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate51.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.agency === undefined) && (missing1 = "agency")){
validate51.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "agency") || (key1 === "position")) || (key1 === "name")) || (key1 === "employeeId"))){
validate51.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.agency !== undefined){
let data2 = data1.agency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate51.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate51.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/by/agency",schemaPath:"#/properties/by/properties/agency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.position !== undefined){
let data3 = data1.position;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 300){
validate51.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate51.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/by/position",schemaPath:"#/properties/by/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.name !== undefined){
let data4 = data1.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 200){
validate51.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate51.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/by/name",schemaPath:"#/properties/by/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.employeeId !== undefined){
let data5 = data1.employeeId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate51.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate51.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/by/employeeId",schemaPath:"#/properties/by/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data6 = data.at;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate51.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate51.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data7 = data.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4000){
validate51.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate51.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data8 = data.result;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 8000){
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data9 = data.attachments;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 50){
validate51.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.sha256 === undefined) && (missing2 = "sha256")) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.size === undefined) && (missing2 = "size"))){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "sha256") || (key2 === "name")) || (key2 === "size"))){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.sha256 !== undefined){
let data11 = data10.sha256;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern112.test(data11)){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.name !== undefined){
let data12 = data10.name;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 255){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/name",schemaPath:"#/properties/attachments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.size !== undefined){
let data13 = data10.size;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0+"/size",schemaPath:"#/properties/attachments/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data14 = data.officeRegion;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
validate51.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data15 = data.effectiveDate;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate51.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data16 = data.occurredAt;
const _errs36 = errors;
if(errors === _errs36){
if(errors === _errs36){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate51.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data16))){
validate51.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data17 = data.decree;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs40 = errors;
for(const key3 in data17){
if(!(((key3 === "number") || (key3 === "date")) || (key3 === "signer"))){
validate51.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.number !== undefined){
let data18 = data17.number;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate51.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate51.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.date !== undefined){
let data19 = data17.date;
const _errs43 = errors;
if(errors === _errs43){
if(errors === _errs43){
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
validate51.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.signer !== undefined){
let data20 = data17.signer;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate51.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate51.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data21 = data.sourceRecord;
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((((data21.system === undefined) && (missing3 = "system")) || ((data21.key === undefined) && (missing3 = "key"))) || ((data21.version === undefined) && (missing3 = "version"))){
validate51.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key4 in data21){
if(!(((key4 === "system") || (key4 === "key")) || (key4 === "version"))){
validate51.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data21.system !== undefined){
let data22 = data21.system;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(func2(data22) > 100){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.key !== undefined){
let data23 = data21.key;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(func2(data23) > 500){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.version !== undefined){
let data24 = data21.version;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data24 === "string"){
if(func2(data24) > 200){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate51.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data25 = data.quality;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 20){
validate51.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
validate51.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs58 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const WorklocationStatusChanged = validate52;
const schema63 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"/v1/schemas/id.go.asn.worklocation.status-changed.v1","title":"Where an employee works on one date (lokasi kerja harian)","description":"Data of the event id.go.asn.worklocation.status-changed.v1.","x-dataclass":"personal","x-subject":"employeeId","type":"object","additionalProperties":false,"required":["employeeId","localDate","timeZone","status","rawStatus","occurredAt","sourceRecord"],"properties":{"employeeId":{"type":"string","description":"Opaque id of the employee (pegawai); not the NIP","minLength":1,"maxLength":128},"localDate":{"type":"string","description":"Local date (tanggal setempat)","format":"date"},"timeZone":{"type":"string","enum":["Asia/Jakarta","Asia/Makassar","Asia/Jayapura"],"x-indonesian":{"Asia/Jakarta":"WIB","Asia/Makassar":"WITA","Asia/Jayapura":"WIT"},"description":"Time zone of the place of work (zona waktu WIB, WITA, WIT)"},"status":{"type":"string","enum":["WFO","WFH","WFA","DUTY_TRAVEL","LEAVE","ABSENT","OFF"],"x-indonesian":{"WFO":"WFO","WFH":"WFH","WFA":"WFA","DUTY_TRAVEL":"Dinas Luar","LEAVE":"Cuti","ABSENT":"Tanpa Keterangan","OFF":"Libur"},"description":"Work location (status kerja)"},"previousStatus":{"type":"string","enum":["WFO","WFH","WFA","DUTY_TRAVEL","LEAVE","ABSENT","OFF"],"x-indonesian":{"WFO":"WFO","WFH":"WFH","WFA":"WFA","DUTY_TRAVEL":"Dinas Luar","LEAVE":"Cuti","ABSENT":"Tanpa Keterangan","OFF":"Libur"},"description":"Work location said before for this date (status sebelumnya)"},"arrangementId":{"type":"string","description":"Arrangement it rests on (dasar pengaturan)","minLength":1,"maxLength":128},"checkInAt":{"type":"string","description":"Check-in (jam masuk)","format":"date-time","x-pii":true,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"checkOutAt":{"type":"string","description":"Check-out (jam pulang)","format":"date-time","x-pii":true,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"method":{"type":"string","description":"How it was recorded (cara presensi)","minLength":1,"maxLength":100,"x-pii":true},"rawStatus":{"type":"string","description":"Status as the source wrote it (status asli)","minLength":1,"maxLength":200,"x-pii":true},"homeAgency":{"type":"string","description":"Agency that holds the person’s file, where it differs (instansi induk)","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"unit":{"type":"object","description":"Organisational unit (unor)","additionalProperties":false,"properties":{"code":{"type":"string","description":"Code (kode unor)","minLength":1,"maxLength":100},"name":{"type":"string","description":"Name (nama unor)","minLength":1,"maxLength":300}}},"officeRegion":{"type":"string","description":"Kemendagri code of the place of work (wilayah kerja)","pattern":"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},"effectiveDate":{"type":"string","description":"In force from (TMT)","format":"date"},"occurredAt":{"type":"string","description":"When the fact happened or became known, RFC 3339 with offset (waktu kejadian)","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},"decree":{"type":"object","description":"Decree (surat keputusan)","additionalProperties":false,"properties":{"number":{"type":"string","description":"Number (nomor SK)","minLength":1,"maxLength":200},"date":{"type":"string","description":"Date (tanggal SK)","format":"date"},"signer":{"type":"string","description":"Who signed (pejabat penanda tangan)","minLength":1,"maxLength":200,"x-pii":true}}},"sourceRecord":{"type":"object","description":"The record this event came from (rekaman sumber)","additionalProperties":false,"required":["system","key","version"],"properties":{"system":{"type":"string","description":"Source system (sistem sumber)","minLength":1,"maxLength":100},"key":{"type":"string","description":"The source’s own key as text (kunci)","minLength":1,"maxLength":500,"x-pii":true},"version":{"type":"string","description":"The record’s version (versi)","minLength":1,"maxLength":200}}},"quality":{"type":"array","description":"Remarks on the data’s quality (catatan mutu)","items":{"type":"string","description":"One remark, such as BIRTH_DATE_DIFFERS (satu catatan)","pattern":"^[A-Z][A-Z0-9_]*$"},"maxItems":20}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/v1/schemas/id.go.asn.worklocation.status-changed.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.employeeId === undefined) && (missing0 = "employeeId")) || ((data.localDate === undefined) && (missing0 = "localDate"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.rawStatus === undefined) && (missing0 = "rawStatus"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.sourceRecord === undefined) && (missing0 = "sourceRecord"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.employeeId !== undefined){
let data0 = data.employeeId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate52.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate52.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.localDate !== undefined){
let data1 = data.localDate;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats2.validate(data1))){
validate52.errors = [{instancePath:instancePath+"/localDate",schemaPath:"#/properties/localDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/localDate",schemaPath:"#/properties/localDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate52.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "Asia/Jakarta") || (data2 === "Asia/Makassar")) || (data2 === "Asia/Jayapura"))){
validate52.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/enum",keyword:"enum",params:{allowedValues: schema63.properties.timeZone.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data3 === "WFO") || (data3 === "WFH")) || (data3 === "WFA")) || (data3 === "DUTY_TRAVEL")) || (data3 === "LEAVE")) || (data3 === "ABSENT")) || (data3 === "OFF"))){
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema63.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousStatus !== undefined){
let data4 = data.previousStatus;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate52.errors = [{instancePath:instancePath+"/previousStatus",schemaPath:"#/properties/previousStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data4 === "WFO") || (data4 === "WFH")) || (data4 === "WFA")) || (data4 === "DUTY_TRAVEL")) || (data4 === "LEAVE")) || (data4 === "ABSENT")) || (data4 === "OFF"))){
validate52.errors = [{instancePath:instancePath+"/previousStatus",schemaPath:"#/properties/previousStatus/enum",keyword:"enum",params:{allowedValues: schema63.properties.previousStatus.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangementId !== undefined){
let data5 = data.arrangementId;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate52.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate52.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/arrangementId",schemaPath:"#/properties/arrangementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkInAt !== undefined){
let data6 = data.checkInAt;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate52.errors = [{instancePath:instancePath+"/checkInAt",schemaPath:"#/properties/checkInAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data6))){
validate52.errors = [{instancePath:instancePath+"/checkInAt",schemaPath:"#/properties/checkInAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/checkInAt",schemaPath:"#/properties/checkInAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOutAt !== undefined){
let data7 = data.checkOutAt;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
validate52.errors = [{instancePath:instancePath+"/checkOutAt",schemaPath:"#/properties/checkOutAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data7))){
validate52.errors = [{instancePath:instancePath+"/checkOutAt",schemaPath:"#/properties/checkOutAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/checkOutAt",schemaPath:"#/properties/checkOutAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data8 = data.method;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) > 100){
validate52.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate52.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rawStatus !== undefined){
let data9 = data.rawStatus;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) > 200){
validate52.errors = [{instancePath:instancePath+"/rawStatus",schemaPath:"#/properties/rawStatus/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate52.errors = [{instancePath:instancePath+"/rawStatus",schemaPath:"#/properties/rawStatus/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rawStatus",schemaPath:"#/properties/rawStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeAgency !== undefined){
let data10 = data.homeAgency;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) > 80){
validate52.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"}];
return false;
}
else {
if(!pattern8.test(data10)){
validate52.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/homeAgency",schemaPath:"#/properties/homeAgency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data11 = data.unit;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs26 = errors;
for(const key1 in data11){
if(!((key1 === "code") || (key1 === "name"))){
validate52.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data11.code !== undefined){
let data12 = data11.code;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) > 100){
validate52.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data12) < 1){
validate52.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unit/code",schemaPath:"#/properties/unit/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data11.name !== undefined){
let data13 = data11.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) > 300){
validate52.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate52.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeRegion !== undefined){
let data14 = data.officeRegion;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
validate52.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"},message:"must match pattern \""+"^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/officeRegion",schemaPath:"#/properties/officeRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveDate !== undefined){
let data15 = data.effectiveDate;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
validate52.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/effectiveDate",schemaPath:"#/properties/effectiveDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data16 = data.occurredAt;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate52.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data16))){
validate52.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/properties/occurredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decree !== undefined){
let data17 = data.decree;
const _errs37 = errors;
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs39 = errors;
for(const key2 in data17){
if(!(((key2 === "number") || (key2 === "date")) || (key2 === "signer"))){
validate52.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data17.number !== undefined){
let data18 = data17.number;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data18 === "string"){
if(func2(data18) > 200){
validate52.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data18) < 1){
validate52.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/decree/number",schemaPath:"#/properties/decree/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.date !== undefined){
let data19 = data17.date;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
validate52.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/decree/date",schemaPath:"#/properties/decree/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data17.signer !== undefined){
let data20 = data17.signer;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data20 === "string"){
if(func2(data20) > 200){
validate52.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data20) < 1){
validate52.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/decree/signer",schemaPath:"#/properties/decree/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/decree",schemaPath:"#/properties/decree/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceRecord !== undefined){
let data21 = data.sourceRecord;
const _errs46 = errors;
if(errors === _errs46){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if((((data21.system === undefined) && (missing1 = "system")) || ((data21.key === undefined) && (missing1 = "key"))) || ((data21.version === undefined) && (missing1 = "version"))){
validate52.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key3 in data21){
if(!(((key3 === "system") || (key3 === "key")) || (key3 === "version"))){
validate52.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data21.system !== undefined){
let data22 = data21.system;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(func2(data22) > 100){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceRecord/system",schemaPath:"#/properties/sourceRecord/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data21.key !== undefined){
let data23 = data21.key;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data23 === "string"){
if(func2(data23) > 500){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceRecord/key",schemaPath:"#/properties/sourceRecord/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data21.version !== undefined){
let data24 = data21.version;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data24 === "string"){
if(func2(data24) > 200){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data24) < 1){
validate52.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceRecord/version",schemaPath:"#/properties/sourceRecord/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs53 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceRecord",schemaPath:"#/properties/sourceRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data25 = data.quality;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data25)){
if(data25.length > 20){
validate52.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
const _errs57 = errors;
if(errors === _errs57){
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
validate52.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/quality/" + i0,schemaPath:"#/properties/quality/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs57 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const byType = {
  'id.go.asn.employee.changed.v1': EmployeeChanged,
  'id.go.asn.employee.identifier-changed.v1': EmployeeIdentifierChanged,
  'id.go.asn.employee.leave-ended.v1': EmployeeLeaveEnded,
  'id.go.asn.employee.leave-started.v1': EmployeeLeaveStarted,
  'id.go.asn.employee.legal-status-changed.v1': EmployeeLegalStatusChanged,
  'id.go.asn.employee.promoted.v1': EmployeePromoted,
  'id.go.asn.employee.registered.v1': EmployeeRegistered,
  'id.go.asn.employee.retired.v1': EmployeeRetired,
  'id.go.asn.employee.terminated.v1': EmployeeTerminated,
  'id.go.asn.employee.transferred.v1': EmployeeTransferred,
  'id.go.asn.flexwork.activated.v1': FlexworkActivated,
  'id.go.asn.flexwork.approved.v1': FlexworkApproved,
  'id.go.asn.flexwork.ended.v1': FlexworkEnded,
  'id.go.asn.flexwork.policy-acknowledged.v1': FlexworkPolicyAcknowledged,
  'id.go.asn.flexwork.policy-published.v1': FlexworkPolicyPublished,
  'id.go.asn.flexwork.rejected.v1': FlexworkRejected,
  'id.go.asn.flexwork.requested.v1': FlexworkRequested,
  'id.go.asn.flexwork.revoked.v1': FlexworkRevoked,
  'id.go.asn.flexwork.withdrawn.v1': FlexworkWithdrawn,
  'id.go.asn.task.accepted.v1': TaskAccepted,
  'id.go.asn.task.assigned.v1': TaskAssigned,
  'id.go.asn.task.cancelled.v1': TaskCancelled,
  'id.go.asn.task.commented.v1': TaskCommented,
  'id.go.asn.task.completed.v1': TaskCompleted,
  'id.go.asn.task.declined.v1': TaskDeclined,
  'id.go.asn.task.forwarded.v1': TaskForwarded,
  'id.go.asn.task.overdue.v1': TaskOverdue,
  'id.go.asn.task.progressed.v1': TaskProgressed,
  'id.go.asn.task.received.v1': TaskReceived,
  'id.go.asn.task.returned.v1': TaskReturned,
  'id.go.asn.task.submitted.v1': TaskSubmitted,
  'id.go.asn.worklocation.status-changed.v1': WorklocationStatusChanged,
};
