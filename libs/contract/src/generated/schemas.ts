// Written by "npm run generate" from schemas/. Do not edit.
import type { EventDataByType } from './event-data.ts';

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
     "description": "One field",
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
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
     "description": "One number",
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
          "pattern": "^[0-9]{12}(0[1-9]|1[0-2])[12][0-9]{3}$"
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
          "pattern": "^[0-9]{12}2[1-9][12][0-9]{3}$"
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
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "Before (lama)",
    "minLength": 1,
    "maxLength": 100
   },
   "new": {
    "type": "string",
    "description": "After (baru)",
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
     "description": "One number",
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
          "pattern": "^[0-9]{12}(0[1-9]|1[0-2])[12][0-9]{3}$"
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
          "pattern": "^[0-9]{12}2[1-9][12][0-9]{3}$"
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
    "required": [],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "MANAGERIAL",
       "FUNCTIONAL",
       "EXECUTOR"
      ],
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
      "description": "How it is held (definitif, PLT, PLH, PJ, TT)"
     }
    }
   },
   "legalStatus": {
    "type": "string",
    "description": "Legal status (kedudukan hukum)",
    "minLength": 1,
    "maxLength": 100
   },
   "serviceKind": {
    "type": "string",
    "enum": [
     "DIRECT_PUBLIC",
     "ADMINISTRATION",
     "LEADERSHIP_SUPPORT"
    ],
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "maxLength": 200
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "maxLength": 200
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "description": "Kind (jenis mutasi)"
   },
   "from": {
    "type": "object",
    "description": "From (asal)",
    "additionalProperties": false,
    "required": [],
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
    "required": [],
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "description": "Why (sebab berakhir)"
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
     "description": "One count",
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
     "description": "One quota",
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "description": "By place, time or both (jenis fleksibilitas)"
   },
   "locationKind": {
    "type": "string",
    "enum": [
     "OTHER_OFFICE",
     "HOME",
     "OTHER"
    ],
    "description": "Where (lokasi)"
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
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
  "x-dataclass": "internal",
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
    "required": [],
    "properties": {
     "employeeId": {
      "type": "string",
      "description": "Opaque id of the employee",
      "minLength": 1,
      "maxLength": 128
     },
     "positionId": {
      "type": "string",
      "description": "Id of the position",
      "minLength": 1,
      "maxLength": 128
     }
    },
    "minProperties": 1
   },
   "decidedAt": {
    "type": "string",
    "description": "When (waktu keputusan)",
    "format": "date-time"
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 1000
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "Kind (jenis)"
   },
   "expects": {
    "type": "string",
    "enum": [
     "RECEIPT",
     "RESULT"
    ],
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
    "maxLength": 500
   },
   "instruction": {
    "type": "string",
    "description": "Instruction (isi disposisi)",
    "minLength": 1,
    "maxLength": 8000
   },
   "urgency": {
    "type": "string",
    "enum": [
     "NORMAL",
     "URGENT",
     "VERY_URGENT"
    ],
    "description": "Urgency (sifat)"
   },
   "secrecy": {
    "type": "string",
    "enum": [
     "NORMAL",
     "CONFIDENTIAL"
    ],
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
    "description": "Due (batas waktu)",
    "format": "date-time"
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex",
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
    "maxItems": 50
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex",
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
    "maxItems": 50
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "childTaskIds": {
    "type": "array",
    "description": "Tasks it became (tugas turunan)",
    "items": {
     "type": "string",
     "description": "Id of one task",
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "format": "date-time"
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
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
     "description": "One file",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex",
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
    "maxItems": 50
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "reason": {
    "type": "string",
    "description": "Reason (alasan)",
    "minLength": 1,
    "maxLength": 4000
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "When (waktu)",
    "format": "date-time"
   },
   "note": {
    "type": "string",
    "description": "Note (catatan)",
    "minLength": 1,
    "maxLength": 4000
   },
   "result": {
    "type": "string",
    "description": "Result (hasil)",
    "minLength": 1,
    "maxLength": 8000
   },
   "attachments": {
    "type": "array",
    "description": "Attached files (lampiran)",
    "items": {
     "type": "object",
     "description": "One file",
     "additionalProperties": false,
     "required": [
      "sha256",
      "name",
      "size"
     ],
     "properties": {
      "sha256": {
       "type": "string",
       "description": "SHA-256 of the bytes, hex",
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
    "maxItems": 50
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
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
    "description": "Before (status sebelumnya)"
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
    "x-pii": true
   },
   "checkOutAt": {
    "type": "string",
    "description": "Check-out (jam pulang)",
    "format": "date-time",
    "x-pii": true
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
    "description": "As the source wrote it (status asli)",
    "minLength": 1,
    "maxLength": 200
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
    "required": [],
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
    "format": "date-time"
   },
   "decree": {
    "type": "object",
    "description": "Decree (surat keputusan)",
    "additionalProperties": false,
    "required": [],
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
      "maxLength": 200
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
     "description": "One remark",
     "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "maxItems": 20
   }
  }
 }
};

export const EXAMPLES: Readonly<Record<keyof EventDataByType, Readonly<Record<string, unknown>>>> = {
 "id.go.asn.employee.changed.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "changes": [
   {
    "field": "gradeCode",
    "old": "III/b",
    "new": "III/c"
   }
  ],
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.identifier-changed.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "identifiers": [
   {
    "kind": "NIP",
    "value": "199103052015031902",
    "validFrom": "2015-03-01"
   }
  ],
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.leave-ended.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "leaveId": "lv_01",
  "leaveKind": "MATERNITY",
  "startDate": "2026-03-16",
  "endDate": "2026-03-17",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.leave-started.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "leaveId": "lv_01",
  "leaveKind": "MATERNITY",
  "startDate": "2026-03-16",
  "endDate": "2026-03-17",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.legal-status-changed.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "old": "Aktif",
  "new": "Cuti di Luar Tanggungan Negara",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.promoted.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "oldGrade": "III/b",
  "newGrade": "III/c",
  "kind": "Reguler",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.registered.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "identifiers": [
   {
    "kind": "NIP",
    "value": "199103052015031902",
    "validFrom": "2015-03-01"
   }
  ],
  "fullName": "Bagus Arya Nugroho",
  "titleSuffix": "S.E., Ak.",
  "asnType": "PNS",
  "gradeCode": "III/b",
  "position": {
   "kind": "FUNCTIONAL",
   "name": "Analis Keuangan"
  },
  "legalStatus": "Aktif",
  "appointedFrom": "2015-03-01",
  "timeZone": "Asia/Jakarta",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.retired.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "reason": "BUP",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.terminated.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "reason": "APS",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.employee.transferred.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "kind": "INTER_AGENCY",
  "from": {
   "agency": "kota-makassar",
   "unit": "Dinas Kominfo"
  },
  "to": {
   "agency": "kemenkeu"
  },
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.activated.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.approved.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "decidedBy": {
   "employeeId": "emp_00112233445566778899aabbccddeeff"
  },
  "decidedAt": "2026-03-13T15:42:00+07:00",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.ended.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "endCause": "EXPIRED",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.policy-acknowledged.v1": {
  "policyId": "pol_se-2-2026",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "headcounts": [
   {
    "serviceKind": "ADMINISTRATION",
    "headcount": 120
   }
  ],
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.policy-published.v1": {
  "policyId": "pol_se-2-2026",
  "circularNo": "SE 2/2026",
  "title": "Penyesuaian pelaksanaan tugas kedinasan",
  "period": {
   "startDate": "2026-03-16",
   "endDate": "2026-03-27"
  },
  "quotas": [
   {
    "serviceKind": "ADMINISTRATION",
    "maxWfhPercent": 50
   },
   {
    "serviceKind": "DIRECT_PUBLIC",
    "maxWfhPercent": 0
   }
  ],
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.rejected.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "decidedBy": {
   "employeeId": "emp_00112233445566778899aabbccddeeff"
  },
  "decidedAt": "2026-03-13T15:42:00+07:00",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.requested.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "flexKind": "LOCATION",
  "locationKind": "HOME",
  "startDate": "2026-03-16",
  "endDate": "2026-03-17",
  "weekdays": [
   1,
   2
  ],
  "policyId": "pol_se-2-2026",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.revoked.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "decidedBy": {
   "employeeId": "emp_00112233445566778899aabbccddeeff"
  },
  "decidedAt": "2026-03-13T15:42:00+07:00",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.flexwork.withdrawn.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "arrangementId": "arr_01",
  "decidedBy": {
   "employeeId": "emp_00112233445566778899aabbccddeeff"
  },
  "decidedAt": "2026-03-13T15:42:00+07:00",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.accepted.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.assigned.v1": {
  "taskId": "task_01",
  "kind": "ASSIGNMENT",
  "expects": "RESULT",
  "letterNo": "B/120/M.SM.00/2026",
  "letterDate": "2026-03-10",
  "title": "Penyesuaian pelaksanaan tugas kedinasan",
  "instruction": "Siapkan laporan WFA 16 s/d 17 Maret",
  "urgency": "URGENT",
  "secrecy": "NORMAL",
  "assigner": {
   "agency": "kab-sleman",
   "position": "Kepala BKPSDM"
  },
  "assignee": {
   "agency": "kab-sleman",
   "name": "Nur Aisyah Contoh",
   "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b"
  },
  "dueAt": "2026-03-16T23:59:59+07:00",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.cancelled.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.commented.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.completed.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.declined.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.forwarded.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "childTaskIds": [
   "task_02"
  ],
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.overdue.v1": {
  "taskId": "task_01",
  "dueAt": "2026-03-16T23:59:59+07:00",
  "overdueBy": 95,
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.progressed.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "percent": 40,
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.received.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.returned.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "reason": "Layanan langsung kepada masyarakat",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.task.submitted.v1": {
  "taskId": "task_01",
  "by": {
   "agency": "kota-denpasar",
   "position": "Kepala BKPSDM"
  },
  "at": "2026-03-12T09:10:00+08:00",
  "note": "Menunggu data dua kecamatan",
  "result": "Laporan terlampir",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 },
 "id.go.asn.worklocation.status-changed.v1": {
  "employeeId": "emp_5f0c9a1e2b3d4c5f6a7b8c9d0e1f2a3b",
  "localDate": "2026-03-16",
  "timeZone": "Asia/Jakarta",
  "status": "WFH",
  "arrangementId": "arr_01",
  "checkInAt": "2026-03-16T07:21:44+08:00",
  "rawStatus": "wfh",
  "effectiveDate": "2026-04-01",
  "occurredAt": "2026-03-13T15:42:00+07:00",
  "decree": {
   "number": "823.3/1234/BKPSDM",
   "date": "2026-03-20"
  },
  "sourceRecord": {
   "system": "simpeg-contoh",
   "key": "882101",
   "version": "1"
  }
 }
};
