// Written by "npm run generate" from schemas/. Do not edit.
import type { EventDataByType } from './event-data.ts';

/** The envelope that all events share. */
export const EVENT_SCHEMA: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "/v1/schemas/event",
 "title": "An event of Simpul",
 "description": "CloudEvents 1.0 in structured JSON with Simpul’s extension attributes; `data` follows the schema of its type. What a reader is not entitled to see (fields marked x-pii) is left out of `data` on reading, required or not.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "specversion",
  "id",
  "source",
  "type",
  "subject",
  "time",
  "datacontenttype",
  "dataschema",
  "agency",
  "dataclass",
  "data"
 ],
 "properties": {
  "specversion": {
   "const": "1.0",
   "description": "Version of CloudEvents (versi spesifikasi)"
  },
  "id": {
   "type": "string",
   "description": "Id of the event, unique per source (CloudEvents id)",
   "minLength": 1,
   "maxLength": 128
  },
  "source": {
   "type": "string",
   "description": "The publishing agency (instansi pengirim)",
   "pattern": "^urn:id:instansi:[a-z0-9]+(-[a-z0-9]+)*$",
   "maxLength": 120
  },
  "type": {
   "type": "string",
   "description": "Type of the event (jenis kejadian)",
   "pattern": "^id\\.go\\.asn\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$"
  },
  "subject": {
   "type": "string",
   "description": "Opaque id of the employee, task or policy, as in data; the partition key (subjek: pegawai, tugas, kebijakan)",
   "minLength": 1,
   "maxLength": 128
  },
  "time": {
   "type": "string",
   "description": "When it happened (waktu)",
   "format": "date-time",
   "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
  },
  "datacontenttype": {
   "const": "application/json",
   "description": "Media type of data (jenis media)"
  },
  "dataschema": {
   "type": "string",
   "description": "URL path of the data’s schema (skema data)",
   "pattern": "^/v1/schemas/.+$"
  },
  "agency": {
   "type": "string",
   "description": "The agency the fact is about (instansi)",
   "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
   "maxLength": 80
  },
  "region": {
   "type": "string",
   "description": "Kemendagri code of where that is (kode wilayah)",
   "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
  },
  "recipients": {
   "type": "string",
   "description": "Who is addressed: slugs, region:51.*, regions:*, comma-separated (tujuan)",
   "minLength": 1,
   "maxLength": 20000,
   "pattern": "^([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*)(,([a-z0-9]+(-[a-z0-9]+)*|region:[0-9]{2}(\\.[0-9]{2})?(\\.\\*)?|regions:\\*))*$"
  },
  "sequence": {
   "type": "string",
   "description": "Version at the source; of one record’s events the one with the greater text is the newer (urutan versi di sumber)",
   "minLength": 1,
   "maxLength": 200
  },
  "traceparent": {
   "type": "string",
   "description": "W3C trace context (jejak)",
   "pattern": "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"
  },
  "dataclass": {
   "type": "string",
   "enum": [
    "public",
    "internal",
    "personal"
   ],
   "description": "Who may see it (klasifikasi data)"
  },
  "correlationid": {
   "type": "string",
   "description": "Id of what it belongs to (korelasi)",
   "minLength": 1,
   "maxLength": 128
  },
  "causationid": {
   "type": "string",
   "description": "Id of the event that caused it (penyebab)",
   "minLength": 1,
   "maxLength": 128
  },
  "data": {
   "type": "object",
   "description": "The fact itself, by the schema of its type (isi)"
  }
 }
};

/** The schema of each type’s data. */
export const SCHEMAS: Readonly<Record<keyof EventDataByType, Readonly<Record<string, unknown>>>> = {
 "id.go.asn.employee.changed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.changed.v1",
  "title": "An employee’s data changed (perubahan data)",
  "description": "Data of the event id.go.asn.employee.changed.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "changes",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "changes": {
    "type": "array",
    "description": "What changed (perubahan)",
    "items": {
     "type": "object",
     "description": "One field that changed (satu perubahan)",
     "additionalProperties": false,
     "required": [
      "field"
     ],
     "properties": {
      "field": {
       "type": "string",
       "description": "Field of employee.registered (nama kolom)",
       "minLength": 1,
       "maxLength": 100
      },
      "old": {
       "type": "string",
       "description": "Value before as text (nilai lama)",
       "maxLength": 1000
      },
      "new": {
       "type": "string",
       "description": "Value after as text (nilai baru)",
       "maxLength": 1000
      }
     }
    },
    "minItems": 1,
    "maxItems": 100,
    "x-pii": true
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.identifier-changed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.identifier-changed.v1",
  "title": "A person’s numbers changed (perubahan NIP/NI PPPK)",
  "description": "Data of the event id.go.asn.employee.identifier-changed.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "identifiers",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "identifiers": {
    "type": "array",
    "description": "Numbers that identify the person (NIP, NI PPPK, NIP lama)",
    "items": {
     "type": "object",
     "description": "One number (satu nomor induk)",
     "additionalProperties": false,
     "required": [
      "kind",
      "value"
     ],
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "NIP",
        "NI_PPPK",
        "NIP_LAMA"
       ],
       "x-indonesian": {
        "NIP": "NIP",
        "NI_PPPK": "NI PPPK",
        "NIP_LAMA": "NIP Lama"
       },
       "description": "Which number (jenis nomor)"
      },
      "value": {
       "type": "string",
       "description": "The number itself, digits only (nomor)",
       "pattern": "^([0-9]{18}|[0-9]{9})$"
      },
      "validFrom": {
       "type": "string",
       "description": "Valid from (berlaku sejak)",
       "format": "date"
      }
     },
     "allOf": [
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NIP"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"
         }
        }
       }
      },
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NI_PPPK"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"
         }
        }
       }
      },
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NIP_LAMA"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{9}$"
         }
        }
       }
      }
     ]
    },
    "minItems": 1,
    "maxItems": 20,
    "x-pii": true
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.leave-ended.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.leave-ended.v1",
  "title": "Leave ended (cuti berakhir)",
  "description": "Data of the event id.go.asn.employee.leave-ended.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "leaveId",
   "leaveKind",
   "startDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "leaveId": {
    "type": "string",
    "description": "Id of the leave (cuti)",
    "minLength": 1,
    "maxLength": 128
   },
   "leaveKind": {
    "type": "string",
    "enum": [
     "ANNUAL",
     "LONG",
     "SICK",
     "MATERNITY",
     "IMPORTANT_REASON",
     "JOINT",
     "UNPAID"
    ],
    "x-indonesian": {
     "ANNUAL": "Cuti Tahunan",
     "LONG": "Cuti Besar",
     "SICK": "Cuti Sakit",
     "MATERNITY": "Cuti Melahirkan",
     "IMPORTANT_REASON": "Cuti Alasan Penting",
     "JOINT": "Cuti Bersama",
     "UNPAID": "CLTN"
    },
    "description": "Kind of leave (jenis cuti): stays with the home agency",
    "x-pii": true
   },
   "startDate": {
    "type": "string",
    "description": "First day (tanggal mulai)",
    "format": "date"
   },
   "endDate": {
    "type": "string",
    "description": "Last day (tanggal selesai)",
    "format": "date"
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.leave-started.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.leave-started.v1",
  "title": "Leave began (cuti dimulai)",
  "description": "Data of the event id.go.asn.employee.leave-started.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "leaveId",
   "leaveKind",
   "startDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "leaveId": {
    "type": "string",
    "description": "Id of the leave (cuti)",
    "minLength": 1,
    "maxLength": 128
   },
   "leaveKind": {
    "type": "string",
    "enum": [
     "ANNUAL",
     "LONG",
     "SICK",
     "MATERNITY",
     "IMPORTANT_REASON",
     "JOINT",
     "UNPAID"
    ],
    "x-indonesian": {
     "ANNUAL": "Cuti Tahunan",
     "LONG": "Cuti Besar",
     "SICK": "Cuti Sakit",
     "MATERNITY": "Cuti Melahirkan",
     "IMPORTANT_REASON": "Cuti Alasan Penting",
     "JOINT": "Cuti Bersama",
     "UNPAID": "CLTN"
    },
    "description": "Kind of leave (jenis cuti): stays with the home agency",
    "x-pii": true
   },
   "startDate": {
    "type": "string",
    "description": "First day (tanggal mulai)",
    "format": "date"
   },
   "endDate": {
    "type": "string",
    "description": "Last day (tanggal selesai)",
    "format": "date"
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.legal-status-changed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.legal-status-changed.v1",
  "title": "Legal status changed (kedudukan hukum)",
  "description": "Data of the event id.go.asn.employee.legal-status-changed.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "new",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "old": {
    "type": "string",
    "description": "Legal status before (kedudukan hukum lama)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "new": {
    "type": "string",
    "description": "Legal status after (kedudukan hukum baru)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.promoted.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.promoted.v1",
  "title": "An employee rose in grade (kenaikan pangkat)",
  "description": "Data of the event id.go.asn.employee.promoted.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "newGrade",
   "effectiveDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "oldGrade": {
    "type": "string",
    "enum": [
     "I/a",
     "I/b",
     "I/c",
     "I/d",
     "II/a",
     "II/b",
     "II/c",
     "II/d",
     "III/a",
     "III/b",
     "III/c",
     "III/d",
     "IV/a",
     "IV/b",
     "IV/c",
     "IV/d",
     "IV/e",
     "I",
     "II",
     "III",
     "IV",
     "V",
     "VI",
     "VII",
     "VIII",
     "IX",
     "X",
     "XI",
     "XII",
     "XIII",
     "XIV",
     "XV",
     "XVI",
     "XVII"
    ],
    "description": "Grade before (golongan lama)"
   },
   "newGrade": {
    "type": "string",
    "enum": [
     "I/a",
     "I/b",
     "I/c",
     "I/d",
     "II/a",
     "II/b",
     "II/c",
     "II/d",
     "III/a",
     "III/b",
     "III/c",
     "III/d",
     "IV/a",
     "IV/b",
     "IV/c",
     "IV/d",
     "IV/e",
     "I",
     "II",
     "III",
     "IV",
     "V",
     "VI",
     "VII",
     "VIII",
     "IX",
     "X",
     "XI",
     "XII",
     "XIII",
     "XIV",
     "XV",
     "XVI",
     "XVII"
    ],
    "description": "Grade after (golongan baru)"
   },
   "kind": {
    "type": "string",
    "description": "Kind of promotion (jenis KP)",
    "minLength": 1,
    "maxLength": 100
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.registered.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.registered.v1",
  "title": "An employee is known (data utama)",
  "description": "Data of the event id.go.asn.employee.registered.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "identifiers",
   "fullName",
   "asnType",
   "timeZone",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "identifiers": {
    "type": "array",
    "description": "Numbers that identify the person (NIP, NI PPPK, NIP lama)",
    "items": {
     "type": "object",
     "description": "One number (satu nomor induk)",
     "additionalProperties": false,
     "required": [
      "kind",
      "value"
     ],
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "NIP",
        "NI_PPPK",
        "NIP_LAMA"
       ],
       "x-indonesian": {
        "NIP": "NIP",
        "NI_PPPK": "NI PPPK",
        "NIP_LAMA": "NIP Lama"
       },
       "description": "Which number (jenis nomor)"
      },
      "value": {
       "type": "string",
       "description": "The number itself, digits only (nomor)",
       "pattern": "^([0-9]{18}|[0-9]{9})$"
      },
      "validFrom": {
       "type": "string",
       "description": "Valid from (berlaku sejak)",
       "format": "date"
      }
     },
     "allOf": [
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NIP"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}(0[1-9]|1[0-2])[12](?!000)[0-9]{3}$"
         }
        }
       }
      },
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NI_PPPK"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{4}2[1-9][12](?!000)[0-9]{3}$"
         }
        }
       }
      },
      {
       "if": {
        "properties": {
         "kind": {
          "const": "NIP_LAMA"
         }
        }
       },
       "then": {
        "properties": {
         "value": {
          "pattern": "^[0-9]{9}$"
         }
        }
       }
      }
     ]
    },
    "minItems": 1,
    "maxItems": 20,
    "x-pii": true
   },
   "fullName": {
    "type": "string",
    "description": "Name without titles (nama)",
    "minLength": 1,
    "maxLength": 200,
    "x-pii": true
   },
   "titlePrefix": {
    "type": "string",
    "description": "Title before the name (gelar depan)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "titleSuffix": {
    "type": "string",
    "description": "Title after the name (gelar belakang)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "asnType": {
    "type": "string",
    "enum": [
     "PNS",
     "CPNS",
     "PPPK",
     "PPPK_PW"
    ],
    "x-indonesian": {
     "PNS": "PNS",
     "CPNS": "CPNS",
     "PPPK": "PPPK",
     "PPPK_PW": "PPPK Paruh Waktu"
    },
    "description": "Kind of civil servant (status pegawai)"
   },
   "gradeCode": {
    "type": "string",
    "enum": [
     "I/a",
     "I/b",
     "I/c",
     "I/d",
     "II/a",
     "II/b",
     "II/c",
     "II/d",
     "III/a",
     "III/b",
     "III/c",
     "III/d",
     "IV/a",
     "IV/b",
     "IV/c",
     "IV/d",
     "IV/e",
     "I",
     "II",
     "III",
     "IV",
     "V",
     "VI",
     "VII",
     "VIII",
     "IX",
     "X",
     "XI",
     "XII",
     "XIII",
     "XIV",
     "XV",
     "XVI",
     "XVII"
    ],
    "description": "Grade (golongan)"
   },
   "position": {
    "type": "object",
    "description": "Position (jabatan)",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "MANAGERIAL",
       "FUNCTIONAL",
       "EXECUTOR"
      ],
      "x-indonesian": {
       "MANAGERIAL": "Manajerial",
       "FUNCTIONAL": "Fungsional",
       "EXECUTOR": "Pelaksana"
      },
      "description": "Kind (jenis jabatan)"
     },
     "name": {
      "type": "string",
      "description": "Name (nama jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "echelon": {
      "type": "string",
      "description": "Echelon (eselon)",
      "pattern": "^(I|II|III|IV|V)\\.[ab]$"
     },
     "assignment": {
      "type": "string",
      "enum": [
       "D",
       "PLT",
       "PLH",
       "PJ",
       "TT"
      ],
      "x-indonesian": {
       "D": "Definitif",
       "PLT": "Plt.",
       "PLH": "Plh.",
       "PJ": "Pj.",
       "TT": "TT"
      },
      "description": "How it is held (definitif, PLT, PLH, PJ, TT)"
     }
    }
   },
   "legalStatus": {
    "type": "string",
    "description": "Legal status (kedudukan hukum)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "serviceKind": {
    "type": "string",
    "enum": [
     "DIRECT_PUBLIC",
     "ADMINISTRATION",
     "LEADERSHIP_SUPPORT"
    ],
    "x-indonesian": {
     "DIRECT_PUBLIC": "Layanan Publik Langsung",
     "ADMINISTRATION": "Administrasi",
     "LEADERSHIP_SUPPORT": "Dukungan Pimpinan"
    },
    "description": "Service kind (jenis layanan)"
   },
   "supervisorId": {
    "type": "string",
    "description": "Opaque id of the supervisor (atasan)",
    "minLength": 1,
    "maxLength": 128
   },
   "appointedFrom": {
    "type": "string",
    "description": "Appointed from (TMT CPNS)",
    "format": "date"
   },
   "contractEnd": {
    "type": "string",
    "description": "End of contract (akhir perjanjian kerja PPPK)",
    "format": "date"
   },
   "timeZone": {
    "type": "string",
    "enum": [
     "Asia/Jakarta",
     "Asia/Makassar",
     "Asia/Jayapura"
    ],
    "x-indonesian": {
     "Asia/Jakarta": "WIB",
     "Asia/Makassar": "WITA",
     "Asia/Jayapura": "WIT"
    },
    "description": "Time zone of the place of work (zona waktu WIB, WITA, WIT)"
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.retired.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.retired.v1",
  "title": "Retirement (pensiun)",
  "description": "Data of the event id.go.asn.employee.retired.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "reason",
   "effectiveDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan: BUP, APS, meninggal)",
    "minLength": 1,
    "maxLength": 200,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.terminated.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.terminated.v1",
  "title": "Employment ended (pemberhentian)",
  "description": "Data of the event id.go.asn.employee.terminated.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "reason",
   "effectiveDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan: BUP, APS, meninggal)",
    "minLength": 1,
    "maxLength": 200,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.employee.transferred.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.employee.transferred.v1",
  "title": "An employee moved (pindah instansi, mutasi unit, mutasi jabatan)",
  "description": "Data of the event id.go.asn.employee.transferred.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "kind",
   "from",
   "to",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "kind": {
    "type": "string",
    "enum": [
     "INTER_AGENCY",
     "UNIT",
     "POSITION"
    ],
    "x-indonesian": {
     "INTER_AGENCY": "Pindah Instansi",
     "UNIT": "Mutasi Unit",
     "POSITION": "Mutasi Jabatan"
    },
    "description": "Kind (jenis mutasi)"
   },
   "from": {
    "type": "object",
    "description": "From (asal)",
    "additionalProperties": false,
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "unit": {
      "type": "string",
      "description": "Unit name (unit organisasi)",
      "minLength": 1,
      "maxLength": 300
     },
     "position": {
      "type": "string",
      "description": "Position (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "region": {
      "type": "string",
      "description": "Kemendagri code of the place of work (wilayah kerja)",
      "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
     }
    }
   },
   "to": {
    "type": "object",
    "description": "To (tujuan)",
    "additionalProperties": false,
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "unit": {
      "type": "string",
      "description": "Unit name (unit organisasi)",
      "minLength": 1,
      "maxLength": 300
     },
     "position": {
      "type": "string",
      "description": "Position (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "region": {
      "type": "string",
      "description": "Kemendagri code of the place of work (wilayah kerja)",
      "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
     }
    }
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.activated.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.activated.v1",
  "title": "Flexible work began (mulai berlaku)",
  "description": "Data of the event id.go.asn.flexwork.activated.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.approved.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.approved.v1",
  "title": "Flexible work approved (disetujui)",
  "description": "Data of the event id.go.asn.flexwork.approved.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "decidedAt",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "decidedBy": {
    "type": "object",
    "description": "Who decided (pejabat yang memutuskan)",
    "additionalProperties": false,
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position (jabatan)",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.ended.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.ended.v1",
  "title": "Flexible work ended (berakhir)",
  "description": "Data of the event id.go.asn.flexwork.ended.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "endCause",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "endCause": {
    "type": "string",
    "enum": [
     "EXPIRED",
     "TRANSFER",
     "RETIREMENT",
     "TERMINATION",
     "SUSPENSION",
     "LEAVE",
     "RECALL"
    ],
    "x-indonesian": {
     "EXPIRED": "Masa Berlaku Habis",
     "TRANSFER": "Mutasi",
     "RETIREMENT": "Pensiun",
     "TERMINATION": "Pemberhentian",
     "SUSPENSION": "Pemberhentian Sementara",
     "LEAVE": "Cuti",
     "RECALL": "Dipanggil Kembali"
    },
    "description": "Why it ended (sebab berakhir)"
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.policy-acknowledged.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.policy-acknowledged.v1",
  "title": "An agency acknowledged a policy (konfirmasi surat edaran)",
  "description": "Data of the event id.go.asn.flexwork.policy-acknowledged.v1.",
  "x-dataclass": "internal",
  "x-subject": "policyId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policyId",
   "by",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "policyId": {
    "type": "string",
    "description": "Id of the policy (kebijakan)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who acknowledged (instansi)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "headcounts": {
    "type": "array",
    "description": "Staff by service kind (jumlah pegawai)",
    "items": {
     "type": "object",
     "description": "One count (satu hitungan)",
     "additionalProperties": false,
     "required": [
      "serviceKind",
      "headcount"
     ],
     "properties": {
      "serviceKind": {
       "type": "string",
       "enum": [
        "DIRECT_PUBLIC",
        "ADMINISTRATION",
        "LEADERSHIP_SUPPORT"
       ],
       "x-indonesian": {
        "DIRECT_PUBLIC": "Layanan Publik Langsung",
        "ADMINISTRATION": "Administrasi",
        "LEADERSHIP_SUPPORT": "Dukungan Pimpinan"
       },
       "description": "Service kind (jenis layanan)"
      },
      "headcount": {
       "type": "integer",
       "minimum": 0,
       "description": "Staff (jumlah)"
      }
     }
    },
    "maxItems": 20
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.policy-published.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.policy-published.v1",
  "title": "A circular on flexible work (surat edaran)",
  "description": "Data of the event id.go.asn.flexwork.policy-published.v1.",
  "x-dataclass": "public",
  "x-subject": "policyId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policyId",
   "circularNo",
   "period",
   "quotas",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "policyId": {
    "type": "string",
    "description": "Id of the policy (kebijakan)",
    "minLength": 1,
    "maxLength": 128
   },
   "circularNo": {
    "type": "string",
    "description": "Number (nomor surat edaran)",
    "minLength": 1,
    "maxLength": 200
   },
   "title": {
    "type": "string",
    "description": "Title (perihal)",
    "minLength": 1,
    "maxLength": 500
   },
   "period": {
    "type": "object",
    "description": "Period (masa berlaku)",
    "additionalProperties": false,
    "required": [
     "startDate",
     "endDate"
    ],
    "properties": {
     "startDate": {
      "type": "string",
      "description": "First day (mulai)",
      "format": "date"
     },
     "endDate": {
      "type": "string",
      "description": "Last day (selesai)",
      "format": "date"
     }
    }
   },
   "quotas": {
    "type": "array",
    "description": "Quotas by service kind (kuota)",
    "items": {
     "type": "object",
     "description": "One quota (satu kuota)",
     "additionalProperties": false,
     "required": [
      "serviceKind",
      "maxWfhPercent"
     ],
     "properties": {
      "serviceKind": {
       "type": "string",
       "enum": [
        "DIRECT_PUBLIC",
        "ADMINISTRATION",
        "LEADERSHIP_SUPPORT"
       ],
       "x-indonesian": {
        "DIRECT_PUBLIC": "Layanan Publik Langsung",
        "ADMINISTRATION": "Administrasi",
        "LEADERSHIP_SUPPORT": "Dukungan Pimpinan"
       },
       "description": "Service kind (jenis layanan)"
      },
      "maxWfhPercent": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "description": "At most this part at home, percent (batas WFH)"
      }
     }
    },
    "minItems": 1,
    "maxItems": 20
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.rejected.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.rejected.v1",
  "title": "Flexible work refused (ditolak)",
  "description": "Data of the event id.go.asn.flexwork.rejected.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "decidedAt",
   "reason",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "decidedBy": {
    "type": "object",
    "description": "Who decided (pejabat yang memutuskan)",
    "additionalProperties": false,
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position (jabatan)",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.requested.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.requested.v1",
  "title": "Flexible work asked for (permohonan)",
  "description": "Data of the event id.go.asn.flexwork.requested.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "flexKind",
   "startDate",
   "endDate",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "flexKind": {
    "type": "string",
    "enum": [
     "LOCATION",
     "TIME",
     "BOTH"
    ],
    "x-indonesian": {
     "LOCATION": "Lokasi",
     "TIME": "Waktu",
     "BOTH": "Lokasi dan Waktu"
    },
    "description": "By place, time or both (jenis fleksibilitas)"
   },
   "locationKind": {
    "type": "string",
    "enum": [
     "OTHER_OFFICE",
     "HOME",
     "OTHER"
    ],
    "x-indonesian": {
     "OTHER_OFFICE": "Kantor Lain",
     "HOME": "Rumah",
     "OTHER": "Lainnya"
    },
    "description": "Kind of place (jenis lokasi: kantor lain, rumah, lainnya)"
   },
   "startDate": {
    "type": "string",
    "description": "First day (tanggal mulai)",
    "format": "date"
   },
   "endDate": {
    "type": "string",
    "description": "Last day (tanggal selesai)",
    "format": "date"
   },
   "weekdays": {
    "type": "array",
    "description": "Weekdays, 1 = Monday (hari kerja)",
    "items": {
     "type": "integer",
     "minimum": 1,
     "maximum": 7,
     "description": "Day (hari)"
    },
    "uniqueItems": true,
    "minItems": 1,
    "maxItems": 7
   },
   "targetOutput": {
    "type": "string",
    "description": "Output agreed (target kinerja)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "policyId": {
    "type": "string",
    "description": "Policy it rests on (dasar kebijakan)",
    "minLength": 1,
    "maxLength": 128
   },
   "supersedes": {
    "type": "string",
    "description": "Arrangement it replaces (menggantikan)",
    "minLength": 1,
    "maxLength": 128
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.revoked.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.revoked.v1",
  "title": "Flexible work revoked (dicabut)",
  "description": "Data of the event id.go.asn.flexwork.revoked.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "decidedAt",
   "reason",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "decidedBy": {
    "type": "object",
    "description": "Who decided (pejabat yang memutuskan)",
    "additionalProperties": false,
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position (jabatan)",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.flexwork.withdrawn.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.flexwork.withdrawn.v1",
  "title": "Flexible work withdrawn (dibatalkan pemohon)",
  "description": "Data of the event id.go.asn.flexwork.withdrawn.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "arrangementId",
   "decidedAt",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "arrangementId": {
    "type": "string",
    "description": "Id of the arrangement (pengaturan kerja fleksibel)",
    "minLength": 1,
    "maxLength": 128
   },
   "decidedBy": {
    "type": "object",
    "description": "Who decided (pejabat yang memutuskan)",
    "additionalProperties": false,
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position (jabatan)",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.accepted.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.accepted.v1",
  "title": "A task was accepted (disanggupi)",
  "description": "Data of the event id.go.asn.task.accepted.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.assigned.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.assigned.v1",
  "title": "A task was given (disposisi, surat tugas, permintaan, masalah)",
  "description": "Data of the event id.go.asn.task.assigned.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "kind",
   "instruction",
   "urgency",
   "secrecy",
   "assigner",
   "assignee",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "kind": {
    "type": "string",
    "enum": [
     "ASSIGNMENT",
     "REQUEST",
     "PROBLEM"
    ],
    "x-indonesian": {
     "ASSIGNMENT": "Tugas",
     "REQUEST": "Permintaan",
     "PROBLEM": "Masalah"
    },
    "description": "Kind of task: centre to region, a request, a problem raised (jenis: tugas, permintaan, masalah)"
   },
   "expects": {
    "type": "string",
    "enum": [
     "RECEIPT",
     "RESULT"
    ],
    "x-indonesian": {
     "RECEIPT": "Tanda Terima",
     "RESULT": "Hasil"
    },
    "description": "What is awaited (yang diharapkan)"
   },
   "parentTaskId": {
    "type": "string",
    "description": "The circular it belongs to (tugas induk)",
    "minLength": 1,
    "maxLength": 128
   },
   "letterNo": {
    "type": "string",
    "description": "Letter number (nomor surat)",
    "minLength": 1,
    "maxLength": 200
   },
   "letterDate": {
    "type": "string",
    "description": "Letter date (tanggal surat)",
    "format": "date"
   },
   "title": {
    "type": "string",
    "description": "Title (perihal)",
    "minLength": 1,
    "maxLength": 500,
    "x-pii": true
   },
   "instruction": {
    "type": "string",
    "description": "Instruction (isi disposisi)",
    "minLength": 1,
    "maxLength": 8000,
    "x-pii": true
   },
   "urgency": {
    "type": "string",
    "enum": [
     "NORMAL",
     "URGENT",
     "VERY_URGENT"
    ],
    "x-indonesian": {
     "NORMAL": "Biasa",
     "URGENT": "Segera",
     "VERY_URGENT": "Sangat Segera"
    },
    "description": "Urgency (sifat)"
   },
   "secrecy": {
    "type": "string",
    "enum": [
     "NORMAL",
     "CONFIDENTIAL"
    ],
    "x-indonesian": {
     "NORMAL": "Biasa",
     "CONFIDENTIAL": "Rahasia"
    },
    "description": "Secrecy (kerahasiaan)"
   },
   "assigner": {
    "type": "object",
    "description": "Who gives it (pemberi tugas)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "assignee": {
    "type": "object",
    "description": "Who gets it (penerima tugas)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "dueAt": {
    "type": "string",
    "description": "Due; a date alone means the end of the assignee’s local day (batas waktu)",
    "anyOf": [
     {
      "format": "date-time",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
     },
     {
      "format": "date"
     }
    ]
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file (satu berkas)",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex (sidik berkas)",
       "pattern": "^[0-9a-f]{64}$"
      },
      "name": {
       "type": "string",
       "description": "File name (nama berkas)",
       "minLength": 1,
       "maxLength": 255
      },
      "size": {
       "type": "integer",
       "minimum": 0,
       "description": "Size in bytes (ukuran)"
      }
     }
    },
    "maxItems": 50,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.cancelled.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.cancelled.v1",
  "title": "A task was called off (dibatalkan)",
  "description": "Data of the event id.go.asn.task.cancelled.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "reason",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.commented.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.commented.v1",
  "title": "A remark on a task (tanggapan)",
  "description": "Data of the event id.go.asn.task.commented.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "note",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file (satu berkas)",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex (sidik berkas)",
       "pattern": "^[0-9a-f]{64}$"
      },
      "name": {
       "type": "string",
       "description": "File name (nama berkas)",
       "minLength": 1,
       "maxLength": 255
      },
      "size": {
       "type": "integer",
       "minimum": 0,
       "description": "Size in bytes (ukuran)"
      }
     }
    },
    "maxItems": 50,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.completed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.completed.v1",
  "title": "A task is done (selesai)",
  "description": "Data of the event id.go.asn.task.completed.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.declined.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.declined.v1",
  "title": "A task was declined (ditolak)",
  "description": "Data of the event id.go.asn.task.declined.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "reason",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.forwarded.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.forwarded.v1",
  "title": "A task was passed on (diteruskan)",
  "description": "Data of the event id.go.asn.task.forwarded.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "childTaskIds": {
    "type": "array",
    "description": "Tasks it became (tugas turunan)",
    "items": {
     "type": "string",
     "description": "Id of one task (tugas)",
     "minLength": 1,
     "maxLength": 128
    },
    "minItems": 1,
    "maxItems": 1000
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.overdue.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.overdue.v1",
  "title": "A task is late (lewat batas waktu)",
  "description": "Data of the event id.go.asn.task.overdue.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "dueAt",
   "overdueBy",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "dueAt": {
    "type": "string",
    "description": "Due (batas waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "overdueBy": {
    "type": "integer",
    "minimum": 0,
    "description": "Late by, minutes (terlambat, menit)"
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.progressed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.progressed.v1",
  "title": "Progress on a task (kemajuan)",
  "description": "Data of the event id.go.asn.task.progressed.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "percent",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "percent": {
    "type": "integer",
    "minimum": 0,
    "maximum": 100,
    "description": "Done, percent (persen)"
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file (satu berkas)",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex (sidik berkas)",
       "pattern": "^[0-9a-f]{64}$"
      },
      "name": {
       "type": "string",
       "description": "File name (nama berkas)",
       "minLength": 1,
       "maxLength": 255
      },
      "size": {
       "type": "integer",
       "minimum": 0,
       "description": "Size in bytes (ukuran)"
      }
     }
    },
    "maxItems": 50,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.received.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.received.v1",
  "title": "A task was received (diterima)",
  "description": "Data of the event id.go.asn.task.received.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.returned.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.returned.v1",
  "title": "A result was sent back (dikembalikan)",
  "description": "Data of the event id.go.asn.task.returned.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "reason",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.task.submitted.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.task.submitted.v1",
  "title": "A result was handed in (hasil dikirim)",
  "description": "Data of the event id.go.asn.task.submitted.v1.",
  "x-dataclass": "internal",
  "x-subject": "taskId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "taskId",
   "by",
   "at",
   "result",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "taskId": {
    "type": "string",
    "description": "Id of the task (tugas)",
    "minLength": 1,
    "maxLength": 128
   },
   "by": {
    "type": "object",
    "description": "Who did it (pelaku)",
    "additionalProperties": false,
    "required": [
     "agency"
    ],
    "properties": {
     "agency": {
      "type": "string",
      "description": "Agency (instansi)",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 80
     },
     "position": {
      "type": "string",
      "description": "Position addressed (jabatan)",
      "minLength": 1,
      "maxLength": 300
     },
     "name": {
      "type": "string",
      "description": "Name of the person (nama)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     },
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee (pegawai)",
      "minLength": 1,
      "maxLength": 128
     }
    }
   },
   "at": {
    "type": "string",
    "description": "When the step was taken (waktu)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000,
    "x-pii": true
   },
   "result": {
    "type": "string",
    "description": "Result (hasil)",
    "minLength": 1,
    "maxLength": 8000,
    "x-pii": true
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file (satu berkas)",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex (sidik berkas)",
       "pattern": "^[0-9a-f]{64}$"
      },
      "name": {
       "type": "string",
       "description": "File name (nama berkas)",
       "minLength": 1,
       "maxLength": 255
      },
      "size": {
       "type": "integer",
       "minimum": 0,
       "description": "Size in bytes (ukuran)"
      }
     }
    },
    "maxItems": 50,
    "x-pii": true
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 },
 "id.go.asn.worklocation.status-changed.v1": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "/v1/schemas/id.go.asn.worklocation.status-changed.v1",
  "title": "Where an employee works on one date (lokasi kerja harian)",
  "description": "Data of the event id.go.asn.worklocation.status-changed.v1.",
  "x-dataclass": "personal",
  "x-subject": "employeeId",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "employeeId",
   "localDate",
   "timeZone",
   "status",
   "rawStatus",
   "occurredAt",
   "sourceRecord"
  ],
  "properties": {
   "employeeId": {
    "type": "string",
    "description": "Opaque id of the employee (pegawai); not the NIP",
    "minLength": 1,
    "maxLength": 128
   },
   "localDate": {
    "type": "string",
    "description": "Local date (tanggal setempat)",
    "format": "date"
   },
   "timeZone": {
    "type": "string",
    "enum": [
     "Asia/Jakarta",
     "Asia/Makassar",
     "Asia/Jayapura"
    ],
    "x-indonesian": {
     "Asia/Jakarta": "WIB",
     "Asia/Makassar": "WITA",
     "Asia/Jayapura": "WIT"
    },
    "description": "Time zone of the place of work (zona waktu WIB, WITA, WIT)"
   },
   "status": {
    "type": "string",
    "enum": [
     "WFO",
     "WFH",
     "WFA",
     "DUTY_TRAVEL",
     "LEAVE",
     "ABSENT",
     "OFF"
    ],
    "x-indonesian": {
     "WFO": "WFO",
     "WFH": "WFH",
     "WFA": "WFA",
     "DUTY_TRAVEL": "Dinas Luar",
     "LEAVE": "Cuti",
     "ABSENT": "Tanpa Keterangan",
     "OFF": "Libur"
    },
    "description": "Work location (status kerja)"
   },
   "previousStatus": {
    "type": "string",
    "enum": [
     "WFO",
     "WFH",
     "WFA",
     "DUTY_TRAVEL",
     "LEAVE",
     "ABSENT",
     "OFF"
    ],
    "x-indonesian": {
     "WFO": "WFO",
     "WFH": "WFH",
     "WFA": "WFA",
     "DUTY_TRAVEL": "Dinas Luar",
     "LEAVE": "Cuti",
     "ABSENT": "Tanpa Keterangan",
     "OFF": "Libur"
    },
    "description": "Work location said before for this date (status sebelumnya)"
   },
   "arrangementId": {
    "type": "string",
    "description": "Arrangement it rests on (dasar pengaturan)",
    "minLength": 1,
    "maxLength": 128
   },
   "checkInAt": {
    "type": "string",
    "description": "Check-in (jam masuk)",
    "format": "date-time",
    "x-pii": true,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "checkOutAt": {
    "type": "string",
    "description": "Check-out (jam pulang)",
    "format": "date-time",
    "x-pii": true,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "method": {
    "type": "string",
    "description": "How it was recorded (cara presensi)",
    "minLength": 1,
    "maxLength": 100,
    "x-pii": true
   },
   "rawStatus": {
    "type": "string",
    "description": "Status as the source wrote it (status asli)",
    "minLength": 1,
    "maxLength": 200,
    "x-pii": true
   },
   "homeAgency": {
    "type": "string",
    "description": "Agency that holds the person’s file, where it differs (instansi induk)",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 80
   },
   "unit": {
    "type": "object",
    "description": "Organisational unit (unor)",
    "additionalProperties": false,
    "properties": {
     "code": {
      "type": "string",
      "description": "Code (kode unor)",
      "minLength": 1,
      "maxLength": 100
     },
     "name": {
      "type": "string",
      "description": "Name (nama unor)",
      "minLength": 1,
      "maxLength": 300
     }
    }
   },
   "officeRegion": {
    "type": "string",
    "description": "Kemendagri code of the place of work (wilayah kerja)",
    "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$"
   },
   "effectiveDate": {
    "type": "string",
    "description": "In force from (TMT)",
    "format": "date"
   },
   "occurredAt": {
    "type": "string",
    "description": "When the fact happened or became known, RFC 3339 with offset (waktu kejadian)",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "properties": {
     "number": {
      "type": "string",
      "description": "Number (nomor SK)",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "type": "string",
      "description": "Date (tanggal SK)",
      "format": "date"
     },
     "signer": {
      "type": "string",
      "description": "Who signed (pejabat penanda tangan)",
      "minLength": 1,
      "maxLength": 200,
      "x-pii": true
     }
    }
   },
   "sourceRecord": {
    "type": "object",
    "description": "The record this event came from (rekaman sumber)",
    "additionalProperties": false,
    "required": [
     "system",
     "key",
     "version"
    ],
    "properties": {
     "system": {
      "type": "string",
      "description": "Source system (sistem sumber)",
      "minLength": 1,
      "maxLength": 100
     },
     "key": {
      "type": "string",
      "description": "The source’s own key as text (kunci)",
      "minLength": 1,
      "maxLength": 500,
      "x-pii": true
     },
     "version": {
      "type": "string",
      "description": "The record’s version (versi)",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "quality": {
    "type": "array",
    "description": "Remarks on the data’s quality (catatan mutu)",
    "items": {
     "type": "string",
     "description": "One remark, such as BIRTH_DATE_DIFFERS (satu catatan)",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 }
};

/** Data of each type with every field filled, about invented people. */
export const EXAMPLES: Readonly<Record<keyof EventDataByType, Readonly<Record<string, unknown>>>> = {
 "id.go.asn.employee.changed.v1": {
  "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
  "changes": [
   {
    "field": "position/name",
    "old": "Dokter Ahli Pertama",
    "new": "Dokter Ahli Muda"
   },
   {
    "field": "titleSuffix",
    "new": "Sp.A."
   }
  ],
  "reason": "Pemutakhiran data mandiri",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-04-01T00:00:00+08:00",
  "decree": {
   "number": "821.2/90/BKPSDM",
   "date": "2026-03-24",
   "signer": "Kepala BKPSDM"
  },
  "sourceRecord": {
   "system": "siasn",
   "key": "B71D09",
   "version": "2"
  },
  "quality": [
   "CHANGED_BY_EMPLOYEE"
  ]
 },
 "id.go.asn.employee.identifier-changed.v1": {
  "employeeId": "emp_000e3395f543c25fdf4e096fec1172b0",
  "identifiers": [
   {
    "kind": "NI_PPPK",
    "value": "199407212022212903"
   },
   {
    "kind": "NI_PPPK",
    "value": "199407212026222903",
    "validFrom": "2026-03-01"
   }
  ],
  "reason": "Kontrak kedua di instansi lain",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "9171-04",
   "name": "Badan Kepegawaian Daerah"
  },
  "officeRegion": "91.71",
  "effectiveDate": "2026-03-01",
  "occurredAt": "2026-03-01T08:00:00+09:00",
  "decree": {
   "number": "813/12/BKD",
   "date": "2026-02-20",
   "signer": "Kepala BKD"
  },
  "sourceRecord": {
   "system": "siasn",
   "key": "A8F1C2",
   "version": "2"
  },
  "quality": [
   "OLD_NUMBER_STILL_USED"
  ]
 },
 "id.go.asn.employee.leave-ended.v1": {
  "employeeId": "emp_0286f154c54efd755bba4572f4f9c4b7",
  "leaveId": "leave_997a1b212a09df596f4f3c1d15169b02",
  "leaveKind": "MATERNITY",
  "startDate": "2026-04-06",
  "endDate": "2026-07-05",
  "homeAgency": "kemendikdasmen",
  "unit": {
   "code": "5171-08",
   "name": "Dinas Pendidikan Kepemudaan dan Olahraga"
  },
  "officeRegion": "51.71",
  "effectiveDate": "2026-07-06",
  "occurredAt": "2026-07-06T07:30:00+08:00",
  "decree": {
   "number": "851/77/BKPSDM",
   "date": "2026-03-30",
   "signer": "Kepala BKPSDM"
  },
  "sourceRecord": {
   "system": "simpeg-denpasar",
   "key": "CT-77",
   "version": "2"
  },
  "quality": [
   "ENDED_EARLY"
  ]
 },
 "id.go.asn.employee.leave-started.v1": {
  "employeeId": "emp_0286f154c54efd755bba4572f4f9c4b7",
  "leaveId": "leave_997a1b212a09df596f4f3c1d15169b02",
  "leaveKind": "MATERNITY",
  "startDate": "2026-04-06",
  "endDate": "2026-07-05",
  "homeAgency": "kemendikdasmen",
  "unit": {
   "code": "5171-08",
   "name": "Dinas Pendidikan Kepemudaan dan Olahraga"
  },
  "officeRegion": "51.71",
  "effectiveDate": "2026-04-06",
  "occurredAt": "2026-04-06T00:00:00+08:00",
  "decree": {
   "number": "851/77/BKPSDM",
   "date": "2026-03-30",
   "signer": "Kepala BKPSDM"
  },
  "sourceRecord": {
   "system": "simpeg-denpasar",
   "key": "CT-77",
   "version": "1"
  },
  "quality": [
   "LENGTH_DIFFERS"
  ]
 },
 "id.go.asn.employee.legal-status-changed.v1": {
  "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
  "old": "Aktif",
  "new": "Pemberhentian sementara",
  "homeAgency": "kemenag",
  "unit": {
   "code": "1207-03",
   "name": "Inspektorat Daerah"
  },
  "officeRegion": "12.07",
  "effectiveDate": "2026-06-01",
  "occurredAt": "2026-06-02T10:00:00+07:00",
  "decree": {
   "number": "888/31/BKPSDM",
   "date": "2026-05-29",
   "signer": "Bupati"
  },
  "sourceRecord": {
   "system": "simpeg-deliserdang",
   "key": "kh-88",
   "version": "1"
  },
  "quality": [
   "STATUS_CODE_MISSING"
  ]
 },
 "id.go.asn.employee.promoted.v1": {
  "employeeId": "emp_849f69f3932c57df80017862b780e1c2",
  "oldGrade": "III/c",
  "newGrade": "III/d",
  "kind": "Reguler",
  "homeAgency": "kemendikdasmen",
  "unit": {
   "code": "5171-08",
   "name": "Dinas Pendidikan Kepemudaan dan Olahraga"
  },
  "officeRegion": "51.71",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-04-01T00:00:00+08:00",
  "decree": {
   "number": "823.3/412/BKPSDM",
   "date": "2026-03-18",
   "signer": "Wali Kota"
  },
  "sourceRecord": {
   "system": "simpeg-denpasar",
   "key": "KP-2026-0412",
   "version": "1"
  },
  "quality": [
   "DECREE_NOT_SCANNED"
  ]
 },
 "id.go.asn.employee.registered.v1": {
  "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
  "identifiers": [
   {
    "kind": "NIP",
    "value": "198807302014022909",
    "validFrom": "2014-02-01"
   },
   {
    "kind": "NIP_LAMA",
    "value": "150412909"
   }
  ],
  "fullName": "Rini Anggraeni Contoh",
  "titlePrefix": "dr.",
  "titleSuffix": "Sp.A.",
  "asnType": "PNS",
  "gradeCode": "III/d",
  "position": {
   "kind": "FUNCTIONAL",
   "name": "Dokter Ahli Muda",
   "echelon": "III.a",
   "assignment": "D"
  },
  "legalStatus": "Aktif",
  "serviceKind": "DIRECT_PUBLIC",
  "supervisorId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
  "appointedFrom": "2014-02-01",
  "contractEnd": "2030-12-31",
  "timeZone": "Asia/Makassar",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-02-01",
  "occurredAt": "2026-02-02T08:00:00+08:00",
  "decree": {
   "number": "812/77/BKPSDM",
   "date": "2026-01-20",
   "signer": "Kepala BKPSDM"
  },
  "sourceRecord": {
   "system": "siasn",
   "key": "B71D09",
   "version": "1"
  },
  "quality": [
   "BIRTH_DATE_DIFFERS"
  ]
 },
 "id.go.asn.employee.retired.v1": {
  "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
  "reason": "BUP",
  "homeAgency": "kemenag",
  "unit": {
   "code": "1207-03",
   "name": "Inspektorat Daerah"
  },
  "officeRegion": "12.07",
  "effectiveDate": "2026-08-01",
  "occurredAt": "2026-07-15T09:00:00+07:00",
  "decree": {
   "number": "00088/KEP/AV/15001/26",
   "date": "2026-07-10",
   "signer": "Kepala BKN"
  },
  "sourceRecord": {
   "system": "siasn",
   "key": "pensiun-4410",
   "version": "1"
  },
  "quality": [
   "CREDIT_YEARS_DIFFER"
  ]
 },
 "id.go.asn.employee.terminated.v1": {
  "employeeId": "emp_5eec10fa6138ef3e036f3df100fec563",
  "reason": "Atas permintaan sendiri",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-09-01",
  "occurredAt": "2026-08-20T09:00:00+08:00",
  "decree": {
   "number": "888/9/BKPSDM",
   "date": "2026-08-18",
   "signer": "Wali Kota"
  },
  "sourceRecord": {
   "system": "siasn",
   "key": "henti-902",
   "version": "1"
  },
  "quality": [
   "DECREE_NOT_SCANNED"
  ]
 },
 "id.go.asn.employee.transferred.v1": {
  "employeeId": "emp_fb0e31eeb79c44df1d3b1f6b0b931f00",
  "kind": "INTER_AGENCY",
  "from": {
   "agency": "kemenkeu",
   "unit": "Bagian Umum",
   "position": "Analis Keuangan",
   "region": "31.71"
  },
  "to": {
   "agency": "kab-sleman",
   "unit": "Badan Keuangan dan Aset Daerah",
   "position": "Analis Keuangan Ahli Muda",
   "region": "34.04"
  },
  "homeAgency": "kab-sleman",
  "unit": {
   "code": "3404-05",
   "name": "Badan Keuangan dan Aset Daerah"
  },
  "officeRegion": "34.04",
  "effectiveDate": "2026-05-01",
  "occurredAt": "2026-05-04T07:30:00+07:00",
  "decree": {
   "number": "00231/KEP/AU/15001/26",
   "date": "2026-04-20",
   "signer": "Kepala BKN"
  },
  "sourceRecord": {
   "system": "simpeg-kemenkeu",
   "key": "mutasi-5120",
   "version": "1"
  },
  "quality": [
   "OLD_UNIT_UNKNOWN"
  ]
 },
 "id.go.asn.flexwork.activated.v1": {
  "employeeId": "emp_fb0e31eeb79c44df1d3b1f6b0b931f00",
  "arrangementId": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
  "homeAgency": "kemenkeu",
  "unit": {
   "code": "3005-01-02",
   "name": "Bagian Umum, Sekretariat Jenderal"
  },
  "officeRegion": "31.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-03-16T00:00:00+07:00",
  "decree": {
   "number": "ND-118/SJ.3/2026",
   "date": "2026-03-13",
   "signer": "Kepala Bagian Umum"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
   "version": "3"
  },
  "quality": [
   "STARTED_ON_HOLIDAY"
  ]
 },
 "id.go.asn.flexwork.approved.v1": {
  "employeeId": "emp_fb0e31eeb79c44df1d3b1f6b0b931f00",
  "arrangementId": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
  "decidedBy": {
   "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
   "positionId": "pos-3005-kabag-umum"
  },
  "decidedAt": "2026-03-13T15:42:00+07:00",
  "reason": "Sesuai kuota unit",
  "homeAgency": "kemenkeu",
  "unit": {
   "code": "3005-01-02",
   "name": "Bagian Umum, Sekretariat Jenderal"
  },
  "officeRegion": "31.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "ND-118/SJ.3/2026",
   "date": "2026-03-13",
   "signer": "Kepala Bagian Umum"
  },
  "sourceRecord": {
   "system": "kemenkeu-flex",
   "key": "bagus/2026-03-16",
   "version": "2"
  },
  "quality": [
   "DECIDER_BY_POSITION"
  ]
 },
 "id.go.asn.flexwork.ended.v1": {
  "employeeId": "emp_fb0e31eeb79c44df1d3b1f6b0b931f00",
  "arrangementId": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
  "endCause": "TRANSFER",
  "homeAgency": "kemenkeu",
  "unit": {
   "code": "3005-01-02",
   "name": "Bagian Umum, Sekretariat Jenderal"
  },
  "officeRegion": "31.71",
  "effectiveDate": "2026-03-18",
  "occurredAt": "2026-03-18T00:00:00+07:00",
  "decree": {
   "number": "00231/KEP/AU/15001/26",
   "date": "2026-04-20",
   "signer": "Kepala BKN"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
   "version": "4"
  },
  "quality": [
   "END_DATE_DIFFERS"
  ]
 },
 "id.go.asn.flexwork.policy-acknowledged.v1": {
  "policyId": "policy_659a86042f78bcb87bc44b625c073bbc",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM",
   "name": "Ni Luh Dewi Contoh",
   "employeeId": "emp_0286f154c54efd755bba4572f4f9c4b7"
  },
  "headcounts": [
   {
    "serviceKind": "DIRECT_PUBLIC",
    "headcount": 1420
   },
   {
    "serviceKind": "ADMINISTRATION",
    "headcount": 615
   }
  ],
  "officeRegion": "51.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-03-02T10:00:00+08:00",
  "decree": {
   "number": "060/88/BKPSDM",
   "date": "2026-03-02",
   "signer": "Wali Kota"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "ack-1",
   "version": "1"
  },
  "quality": [
   "HEADCOUNT_ESTIMATED"
  ]
 },
 "id.go.asn.flexwork.policy-published.v1": {
  "policyId": "policy_659a86042f78bcb87bc44b625c073bbc",
  "circularNo": "SE 2/2026",
  "title": "Penyesuaian tugas kedinasan pada masa libur",
  "period": {
   "startDate": "2026-03-16",
   "endDate": "2026-03-27"
  },
  "quotas": [
   {
    "serviceKind": "DIRECT_PUBLIC",
    "maxWfhPercent": 0
   },
   {
    "serviceKind": "ADMINISTRATION",
    "maxWfhPercent": 50
   },
   {
    "serviceKind": "LEADERSHIP_SUPPORT",
    "maxWfhPercent": 50
   }
  ],
  "officeRegion": "31.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-02-27T14:00:00+07:00",
  "decree": {
   "number": "SE 2/2026",
   "date": "2026-02-27",
   "signer": "Menteri PANRB"
  },
  "sourceRecord": {
   "system": "jdih",
   "key": "SE-2-2026",
   "version": "1"
  },
  "quality": [
   "TITLE_SHORTENED"
  ]
 },
 "id.go.asn.flexwork.rejected.v1": {
  "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
  "arrangementId": "arrangement_d9dcf5341673a994426c41806c0d0378",
  "decidedBy": {
   "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
   "positionId": "pos-3005-kabag-umum"
  },
  "decidedAt": "2026-07-10T11:00:00+08:00",
  "reason": "Layanan publik langsung",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-07-13",
  "occurredAt": "2026-07-10T11:00:00+08:00",
  "decree": {
   "number": "800/31/RSUD",
   "date": "2026-07-10",
   "signer": "Direktur RSUD"
  },
  "sourceRecord": {
   "system": "simpeg-makassar",
   "key": "wfh-31",
   "version": "2"
  },
  "quality": [
   "DECIDER_BY_POSITION"
  ]
 },
 "id.go.asn.flexwork.requested.v1": {
  "employeeId": "emp_fb0e31eeb79c44df1d3b1f6b0b931f00",
  "arrangementId": "arrangement_467bb9f9d9f9ae7514973d7179b61a18",
  "flexKind": "LOCATION",
  "locationKind": "HOME",
  "startDate": "2026-03-16",
  "endDate": "2026-03-17",
  "weekdays": [
   1,
   2
  ],
  "targetOutput": "Laporan realisasi triwulan I",
  "policyId": "policy_659a86042f78bcb87bc44b625c073bbc",
  "supersedes": "arrangement_b6bafa3ea9681a077f567dc8c00b41d8",
  "homeAgency": "kemenkeu",
  "unit": {
   "code": "3005-01-02",
   "name": "Bagian Umum, Sekretariat Jenderal"
  },
  "officeRegion": "31.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-03-12T08:05:00+07:00",
  "decree": {
   "number": "SE 2/2026",
   "date": "2026-02-27",
   "signer": "Menteri PANRB"
  },
  "sourceRecord": {
   "system": "kemenkeu-flex",
   "key": "bagus/2026-03-16",
   "version": "1"
  },
  "quality": [
   "REQUEST_TIME_NOT_GIVEN"
  ]
 },
 "id.go.asn.flexwork.revoked.v1": {
  "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
  "arrangementId": "arrangement_af009f77aad5fa10c0f260fc018b73ac",
  "decidedBy": {
   "employeeId": "emp_a5e76a0351e7f1e1cb8cf0a9979bd941",
   "positionId": "pos-3005-kabag-umum"
  },
  "decidedAt": "2026-04-07T09:00:00+07:00",
  "reason": "Dibutuhkan di kantor",
  "homeAgency": "kemenag",
  "unit": {
   "code": "1207-03",
   "name": "Inspektorat Daerah"
  },
  "officeRegion": "12.07",
  "effectiveDate": "2026-04-08",
  "occurredAt": "2026-04-07T09:00:00+07:00",
  "decree": {
   "number": "800/6/ITDA",
   "date": "2026-04-07",
   "signer": "Inspektur"
  },
  "sourceRecord": {
   "system": "simpeg-deliserdang",
   "key": "fwa-6",
   "version": "3"
  },
  "quality": [
   "DECIDER_BY_POSITION"
  ]
 },
 "id.go.asn.flexwork.withdrawn.v1": {
  "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
  "arrangementId": "arrangement_d9dcf5341673a994426c41806c0d0378",
  "decidedBy": {
   "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
   "positionId": "pos-7371-dokter"
  },
  "decidedAt": "2026-07-09T16:20:00+08:00",
  "reason": "Jadwal jaga berubah",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-07-13",
  "occurredAt": "2026-07-09T16:20:00+08:00",
  "decree": {
   "number": "800/32/RSUD",
   "date": "2026-07-09",
   "signer": "Direktur RSUD"
  },
  "sourceRecord": {
   "system": "simpeg-makassar",
   "key": "wfh-32",
   "version": "2"
  },
  "quality": [
   "WITHDRAWN_BY_PHONE"
  ]
 },
 "id.go.asn.task.accepted.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-11T09:00:00+07:00",
  "note": "Dikerjakan tim kinerja",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-11T09:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "3"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.assigned.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "kind": "ASSIGNMENT",
  "expects": "RESULT",
  "parentTaskId": "task_4f670e208e864bf3af1147be5acccdea",
  "letterNo": "800.1.11/214/2026",
  "letterDate": "2026-03-10",
  "title": "Pelaksanaan WFA 16 s.d. 17 Maret",
  "instruction": "Siapkan laporan kehadiran dan hasil kerja",
  "urgency": "URGENT",
  "secrecy": "CONFIDENTIAL",
  "assigner": {
   "agency": "kab-sleman",
   "position": "Sekretaris Daerah",
   "name": "Siti Contoh Rahma",
   "employeeId": "emp_5eec10fa6138ef3e036f3df100fec563"
  },
  "assignee": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "dueAt": "2026-03-16",
  "attachments": [
   {
    "sha256": "777b3d8968ad7a31f6735bb3b2d55cf90e89b4ef10cd66db06e7c2148ee8e0fa",
    "name": "surat-214.pdf",
    "size": 184320
   }
  ],
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-10",
  "occurredAt": "2026-03-10T13:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "rekap-disposisi",
   "key": "800.1.11/214/2026|Kepala Bagian Organisasi",
   "version": "1"
  },
  "quality": [
   "LETTER_NUMBER_FILLED_DOWN"
  ]
 },
 "id.go.asn.task.cancelled.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Sekretaris Daerah",
   "name": "Siti Contoh Rahma",
   "employeeId": "emp_5eec10fa6138ef3e036f3df100fec563"
  },
  "at": "2026-03-12T08:00:00+07:00",
  "note": "Lihat surat pengganti",
  "reason": "Surat dicabut",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-12T08:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "4"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.commented.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-13T15:00:00+07:00",
  "note": "Apakah termasuk pegawai paruh waktu?",
  "attachments": [
   {
    "sha256": "18ce788dd90451c6d34b9ededfc0e5bfea49483c07cc220de46914509d8eb98c",
    "name": "daftar-pegawai.pdf",
    "size": 51200
   }
  ],
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-13T15:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "6"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.completed.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Sekretaris Daerah",
   "name": "Siti Contoh Rahma",
   "employeeId": "emp_5eec10fa6138ef3e036f3df100fec563"
  },
  "at": "2026-03-17T09:00:00+07:00",
  "note": "Terima kasih",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-17T09:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "9"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.declined.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-11T09:05:00+07:00",
  "note": "Mohon dialihkan ke Bagian Umum",
  "reason": "Bukan kewenangan bagian kami",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-11T09:05:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "3"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.forwarded.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-11T10:00:00+07:00",
  "note": "Mohon dilanjutkan per kapanewon",
  "childTaskIds": [
   "task_813a2916d7b77e7f1cfa61d6849acafd",
   "task_9d59b9f050cc35aed593d409bf280495"
  ],
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-11T10:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "4"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.overdue.v1": {
  "taskId": "task_a09d0afb6725d99c902bf240c303d4a4",
  "dueAt": "2026-03-16T23:59:59+09:00",
  "overdueBy": 60,
  "officeRegion": "91.71",
  "effectiveDate": "2026-03-17",
  "occurredAt": "2026-03-17T00:59:59+09:00",
  "decree": {
   "number": "800/4/BKD",
   "date": "2026-03-09",
   "signer": "Kepala BKD"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_a09d0afb6725d99c902bf240c303d4a4",
   "version": "6"
  },
  "quality": [
   "CLOCK_OF_SIMPUL"
  ]
 },
 "id.go.asn.task.progressed.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-13T14:00:00+07:00",
  "note": "Data 9 dari 17 kapanewon masuk",
  "percent": 40,
  "attachments": [
   {
    "sha256": "6a2dfebf72320e7e9404b4adbeafcc143dbf2fa3d839c6de55d5a7b3a357d9a1",
    "name": "rekap-sementara.xlsx",
    "size": 20480
   }
  ],
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-13T14:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "5"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.received.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-11T08:15:00+07:00",
  "note": "Diterima bagian tata usaha",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-11T08:15:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "2"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.returned.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Sekretaris Daerah",
   "name": "Siti Contoh Rahma",
   "employeeId": "emp_5eec10fa6138ef3e036f3df100fec563"
  },
  "at": "2026-03-16T17:00:00+07:00",
  "note": "Lengkapi paling lambat besok",
  "reason": "Dua kapanewon belum masuk",
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-16T17:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "8"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.task.submitted.v1": {
  "taskId": "task_de1e8edc9dadb57f04e491fe3708d95d",
  "by": {
   "agency": "kab-sleman",
   "position": "Kepala Bagian Organisasi",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_ccb02a1ebeacbeda17f955632fefbe27"
  },
  "at": "2026-03-16T16:00:00+07:00",
  "note": "Dua kapanewon menyusul",
  "result": "Laporan terlampir; 1.204 pegawai WFA",
  "attachments": [
   {
    "sha256": "17fd510ffb1eae7df084f4382cafd1baf0b7fed3e1f52cbc83b0460ceacfdefe",
    "name": "laporan-wfa.pdf",
    "size": 734003
   }
  ],
  "officeRegion": "34.04",
  "effectiveDate": "2026-03-11",
  "occurredAt": "2026-03-16T16:00:00+07:00",
  "decree": {
   "number": "800.1.11/214/2026",
   "date": "2026-03-10",
   "signer": "Sekretaris Daerah"
  },
  "sourceRecord": {
   "system": "simpul",
   "key": "task_de1e8edc9dadb57f04e491fe3708d95d",
   "version": "7"
  },
  "quality": [
   "DONE_ON_PAPER"
  ]
 },
 "id.go.asn.worklocation.status-changed.v1": {
  "employeeId": "emp_95e4741ad868d46e13db16c830075f02",
  "localDate": "2026-03-16",
  "timeZone": "Asia/Makassar",
  "status": "WFH",
  "previousStatus": "WFO",
  "arrangementId": "arrangement_d9dcf5341673a994426c41806c0d0378",
  "checkInAt": "2026-03-16T07:21:44+08:00",
  "checkOutAt": "2026-03-16T16:05:12+08:00",
  "method": "MOBILE_APP",
  "rawStatus": "wfh",
  "homeAgency": "kemenkes",
  "unit": {
   "code": "7371-22",
   "name": "RSUD Contoh Makassar"
  },
  "officeRegion": "73.71",
  "effectiveDate": "2026-03-16",
  "occurredAt": "2026-03-16T16:05:12+08:00",
  "decree": {
   "number": "800/31/RSUD",
   "date": "2026-03-10",
   "signer": "Direktur RSUD"
  },
  "sourceRecord": {
   "system": "absensi-makassar",
   "key": "90418",
   "version": "mysql-bin.000412/7719/0"
  },
  "quality": [
   "CHECK_IN_OUTSIDE_RADIUS"
  ]
 }
};
