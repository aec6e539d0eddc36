// Written by "npm run generate" from schemas/. Do not edit.
/**
 * Data of the event id.go.asn.employee.changed.v1.
 */
export interface EmployeeChanged {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * What changed (perubahan)
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: One field that changed (satu perubahan)
   */
  changes: {
    /**
     * Field of employee.registered (nama kolom)
     */
    field: string;
    /**
     * Value before as text (nilai lama)
     */
    old?: string;
    /**
     * Value after as text (nilai baru)
     */
    new?: string;
  }[];
  /**
   * Reason (alasan)
   */
  reason?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.identifier-changed.v1.
 */
export interface EmployeeIdentifierChanged {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Numbers that identify the person (NIP, NI PPPK, NIP lama)
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: One number (satu nomor induk)
   */
  identifiers: {
    /**
     * Which number (jenis nomor)
     */
    kind: 'NIP' | 'NI_PPPK' | 'NIP_LAMA';
    /**
     * The number itself, digits only (nomor)
     */
    value: string;
    /**
     * Valid from (berlaku sejak)
     */
    validFrom?: string;
  }[];
  /**
   * Reason (alasan)
   */
  reason?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.leave-ended.v1.
 */
export interface EmployeeLeaveEnded {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the leave (cuti)
   */
  leaveId: string;
  /**
   * Kind of leave (jenis cuti): stays with the home agency
   */
  leaveKind: 'ANNUAL' | 'LONG' | 'SICK' | 'MATERNITY' | 'IMPORTANT_REASON' | 'JOINT' | 'UNPAID';
  /**
   * First day (tanggal mulai)
   */
  startDate: string;
  /**
   * Last day (tanggal selesai)
   */
  endDate?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.leave-started.v1.
 */
export interface EmployeeLeaveStarted {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the leave (cuti)
   */
  leaveId: string;
  /**
   * Kind of leave (jenis cuti): stays with the home agency
   */
  leaveKind: 'ANNUAL' | 'LONG' | 'SICK' | 'MATERNITY' | 'IMPORTANT_REASON' | 'JOINT' | 'UNPAID';
  /**
   * First day (tanggal mulai)
   */
  startDate: string;
  /**
   * Last day (tanggal selesai)
   */
  endDate?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.legal-status-changed.v1.
 */
export interface EmployeeLegalStatusChanged {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Legal status before (kedudukan hukum lama)
   */
  old?: string;
  /**
   * Legal status after (kedudukan hukum baru)
   */
  new: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.promoted.v1.
 */
export interface EmployeePromoted {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Grade before (golongan lama)
   */
  oldGrade?:
    | 'I/a'
    | 'I/b'
    | 'I/c'
    | 'I/d'
    | 'II/a'
    | 'II/b'
    | 'II/c'
    | 'II/d'
    | 'III/a'
    | 'III/b'
    | 'III/c'
    | 'III/d'
    | 'IV/a'
    | 'IV/b'
    | 'IV/c'
    | 'IV/d'
    | 'IV/e'
    | 'I'
    | 'II'
    | 'III'
    | 'IV'
    | 'V'
    | 'VI'
    | 'VII'
    | 'VIII'
    | 'IX'
    | 'X'
    | 'XI'
    | 'XII'
    | 'XIII'
    | 'XIV'
    | 'XV'
    | 'XVI'
    | 'XVII';
  /**
   * Grade after (golongan baru)
   */
  newGrade:
    | 'I/a'
    | 'I/b'
    | 'I/c'
    | 'I/d'
    | 'II/a'
    | 'II/b'
    | 'II/c'
    | 'II/d'
    | 'III/a'
    | 'III/b'
    | 'III/c'
    | 'III/d'
    | 'IV/a'
    | 'IV/b'
    | 'IV/c'
    | 'IV/d'
    | 'IV/e'
    | 'I'
    | 'II'
    | 'III'
    | 'IV'
    | 'V'
    | 'VI'
    | 'VII'
    | 'VIII'
    | 'IX'
    | 'X'
    | 'XI'
    | 'XII'
    | 'XIII'
    | 'XIV'
    | 'XV'
    | 'XVI'
    | 'XVII';
  /**
   * Kind of promotion (jenis KP)
   */
  kind?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.registered.v1.
 */
export interface EmployeeRegistered {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Numbers that identify the person (NIP, NI PPPK, NIP lama)
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: One number (satu nomor induk)
   */
  identifiers: {
    /**
     * Which number (jenis nomor)
     */
    kind: 'NIP' | 'NI_PPPK' | 'NIP_LAMA';
    /**
     * The number itself, digits only (nomor)
     */
    value: string;
    /**
     * Valid from (berlaku sejak)
     */
    validFrom?: string;
  }[];
  /**
   * Name without titles (nama)
   */
  fullName: string;
  /**
   * Title before the name (gelar depan)
   */
  titlePrefix?: string;
  /**
   * Title after the name (gelar belakang)
   */
  titleSuffix?: string;
  /**
   * Kind of civil servant (status pegawai)
   */
  asnType: 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PW';
  /**
   * Grade (golongan)
   */
  gradeCode?:
    | 'I/a'
    | 'I/b'
    | 'I/c'
    | 'I/d'
    | 'II/a'
    | 'II/b'
    | 'II/c'
    | 'II/d'
    | 'III/a'
    | 'III/b'
    | 'III/c'
    | 'III/d'
    | 'IV/a'
    | 'IV/b'
    | 'IV/c'
    | 'IV/d'
    | 'IV/e'
    | 'I'
    | 'II'
    | 'III'
    | 'IV'
    | 'V'
    | 'VI'
    | 'VII'
    | 'VIII'
    | 'IX'
    | 'X'
    | 'XI'
    | 'XII'
    | 'XIII'
    | 'XIV'
    | 'XV'
    | 'XVI'
    | 'XVII';
  /**
   * Position (jabatan)
   */
  position?: {
    /**
     * Kind (jenis jabatan)
     */
    kind?: 'MANAGERIAL' | 'FUNCTIONAL' | 'EXECUTOR';
    /**
     * Name (nama jabatan)
     */
    name?: string;
    /**
     * Echelon (eselon)
     */
    echelon?: string;
    /**
     * How it is held (definitif, PLT, PLH, PJ, TT)
     */
    assignment?: 'D' | 'PLT' | 'PLH' | 'PJ' | 'TT';
  };
  /**
   * Legal status (kedudukan hukum)
   */
  legalStatus?: string;
  /**
   * Service kind (jenis layanan)
   */
  serviceKind?: 'DIRECT_PUBLIC' | 'ADMINISTRATION' | 'LEADERSHIP_SUPPORT';
  /**
   * Opaque id of the supervisor (atasan)
   */
  supervisorId?: string;
  /**
   * Appointed from (TMT CPNS)
   */
  appointedFrom?: string;
  /**
   * End of contract (akhir perjanjian kerja PPPK)
   */
  contractEnd?: string;
  /**
   * Time zone of the place of work (zona waktu WIB, WITA, WIT)
   */
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.retired.v1.
 */
export interface EmployeeRetired {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Reason (alasan: BUP, APS, meninggal)
   */
  reason: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.terminated.v1.
 */
export interface EmployeeTerminated {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Reason (alasan: BUP, APS, meninggal)
   */
  reason: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.employee.transferred.v1.
 */
export interface EmployeeTransferred {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Kind (jenis mutasi)
   */
  kind: 'INTER_AGENCY' | 'UNIT' | 'POSITION';
  /**
   * From (asal)
   */
  from: {
    /**
     * Agency (instansi)
     */
    agency?: string;
    /**
     * Unit name (unit organisasi)
     */
    unit?: string;
    /**
     * Position (jabatan)
     */
    position?: string;
    /**
     * Kemendagri code of the place of work (wilayah kerja)
     */
    region?: string;
  };
  /**
   * To (tujuan)
   */
  to: {
    /**
     * Agency (instansi)
     */
    agency?: string;
    /**
     * Unit name (unit organisasi)
     */
    unit?: string;
    /**
     * Position (jabatan)
     */
    position?: string;
    /**
     * Kemendagri code of the place of work (wilayah kerja)
     */
    region?: string;
  };
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.activated.v1.
 */
export interface FlexworkActivated {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.approved.v1.
 */
export interface FlexworkApproved {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Who decided (pejabat yang memutuskan)
   */
  decidedBy?: {
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
    /**
     * Id of the position (jabatan)
     */
    positionId?: string;
  };
  /**
   * When (waktu keputusan)
   */
  decidedAt: string;
  /**
   * Reason (alasan)
   */
  reason?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.ended.v1.
 */
export interface FlexworkEnded {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Why it ended (sebab berakhir)
   */
  endCause: 'EXPIRED' | 'TRANSFER' | 'RETIREMENT' | 'TERMINATION' | 'SUSPENSION' | 'LEAVE' | 'RECALL';
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.policy-acknowledged.v1.
 */
export interface FlexworkPolicyAcknowledged {
  /**
   * Id of the policy (kebijakan)
   */
  policyId: string;
  /**
   * Who acknowledged (instansi)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * Staff by service kind (jumlah pegawai)
   *
   * @maxItems 20
   *
   * Items: One count (satu hitungan)
   */
  headcounts?: {
    /**
     * Service kind (jenis layanan)
     */
    serviceKind: 'DIRECT_PUBLIC' | 'ADMINISTRATION' | 'LEADERSHIP_SUPPORT';
    /**
     * Staff (jumlah)
     */
    headcount: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.policy-published.v1.
 */
export interface FlexworkPolicyPublished {
  /**
   * Id of the policy (kebijakan)
   */
  policyId: string;
  /**
   * Number (nomor surat edaran)
   */
  circularNo: string;
  /**
   * Title (perihal)
   */
  title?: string;
  /**
   * Period (masa berlaku)
   */
  period: {
    /**
     * First day (mulai)
     */
    startDate: string;
    /**
     * Last day (selesai)
     */
    endDate: string;
  };
  /**
   * Quotas by service kind (kuota)
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: One quota (satu kuota)
   */
  quotas: {
    /**
     * Service kind (jenis layanan)
     */
    serviceKind: 'DIRECT_PUBLIC' | 'ADMINISTRATION' | 'LEADERSHIP_SUPPORT';
    /**
     * At most this part at home, percent (batas WFH)
     */
    maxWfhPercent: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.rejected.v1.
 */
export interface FlexworkRejected {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Who decided (pejabat yang memutuskan)
   */
  decidedBy?: {
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
    /**
     * Id of the position (jabatan)
     */
    positionId?: string;
  };
  /**
   * When (waktu keputusan)
   */
  decidedAt: string;
  /**
   * Reason (alasan)
   */
  reason: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.requested.v1.
 */
export interface FlexworkRequested {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * By place, time or both (jenis fleksibilitas)
   */
  flexKind: 'LOCATION' | 'TIME' | 'BOTH';
  /**
   * Kind of place (jenis lokasi: kantor lain, rumah, lainnya)
   */
  locationKind?: 'OTHER_OFFICE' | 'HOME' | 'OTHER';
  /**
   * First day (tanggal mulai)
   */
  startDate: string;
  /**
   * Last day (tanggal selesai)
   */
  endDate: string;
  /**
   * Weekdays, 1 = Monday (hari kerja)
   *
   * @minItems 1
   * @maxItems 7
   *
   * Items: Day (hari)
   */
  weekdays?: number[];
  /**
   * Output agreed (target kinerja)
   */
  targetOutput?: string;
  /**
   * Policy it rests on (dasar kebijakan)
   */
  policyId?: string;
  /**
   * Arrangement it replaces (menggantikan)
   */
  supersedes?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.revoked.v1.
 */
export interface FlexworkRevoked {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Who decided (pejabat yang memutuskan)
   */
  decidedBy?: {
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
    /**
     * Id of the position (jabatan)
     */
    positionId?: string;
  };
  /**
   * When (waktu keputusan)
   */
  decidedAt: string;
  /**
   * Reason (alasan)
   */
  reason: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.flexwork.withdrawn.v1.
 */
export interface FlexworkWithdrawn {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Id of the arrangement (pengaturan kerja fleksibel)
   */
  arrangementId: string;
  /**
   * Who decided (pejabat yang memutuskan)
   */
  decidedBy?: {
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
    /**
     * Id of the position (jabatan)
     */
    positionId?: string;
  };
  /**
   * When (waktu keputusan)
   */
  decidedAt: string;
  /**
   * Reason (alasan)
   */
  reason?: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.accepted.v1.
 */
export interface TaskAccepted {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.assigned.v1.
 */
export interface TaskAssigned {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Kind of task: centre to region, a request, a problem raised (jenis: tugas, permintaan, masalah)
   */
  kind: 'ASSIGNMENT' | 'REQUEST' | 'PROBLEM';
  /**
   * What is awaited (yang diharapkan)
   */
  expects?: 'RECEIPT' | 'RESULT';
  /**
   * The circular it belongs to (tugas induk)
   */
  parentTaskId?: string;
  /**
   * Letter number (nomor surat)
   */
  letterNo?: string;
  /**
   * Letter date (tanggal surat)
   */
  letterDate?: string;
  /**
   * Title (perihal)
   */
  title?: string;
  /**
   * Instruction (isi disposisi)
   */
  instruction: string;
  /**
   * Urgency (sifat)
   */
  urgency: 'NORMAL' | 'URGENT' | 'VERY_URGENT';
  /**
   * Secrecy (kerahasiaan)
   */
  secrecy: 'NORMAL' | 'CONFIDENTIAL';
  /**
   * Who gives it (pemberi tugas)
   */
  assigner: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * Who gets it (penerima tugas)
   */
  assignee: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * Due; a date alone means the end of the assignee’s local day (batas waktu)
   */
  dueAt?: string;
  /**
   * Attached files (lampiran)
   *
   * @maxItems 50
   *
   * Items: One file (satu berkas)
   */
  attachments?: {
    /**
     * SHA-256 of the bytes, hex (sidik berkas)
     */
    sha256: string;
    /**
     * File name (nama berkas)
     */
    name: string;
    /**
     * Size in bytes (ukuran)
     */
    size: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.cancelled.v1.
 */
export interface TaskCancelled {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at?: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Reason (alasan)
   */
  reason: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.commented.v1.
 */
export interface TaskCommented {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note: string;
  /**
   * Attached files (lampiran)
   *
   * @maxItems 50
   *
   * Items: One file (satu berkas)
   */
  attachments?: {
    /**
     * SHA-256 of the bytes, hex (sidik berkas)
     */
    sha256: string;
    /**
     * File name (nama berkas)
     */
    name: string;
    /**
     * Size in bytes (ukuran)
     */
    size: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.completed.v1.
 */
export interface TaskCompleted {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.declined.v1.
 */
export interface TaskDeclined {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Reason (alasan)
   */
  reason: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.forwarded.v1.
 */
export interface TaskForwarded {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Tasks it became (tugas turunan)
   *
   * @minItems 1
   * @maxItems 1000
   *
   * Items: Id of one task (tugas)
   */
  childTaskIds?: string[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.overdue.v1.
 */
export interface TaskOverdue {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Due (batas waktu)
   */
  dueAt: string;
  /**
   * Late by, minutes (terlambat, menit)
   */
  overdueBy: number;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.progressed.v1.
 */
export interface TaskProgressed {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Done, percent (persen)
   */
  percent: number;
  /**
   * Attached files (lampiran)
   *
   * @maxItems 50
   *
   * Items: One file (satu berkas)
   */
  attachments?: {
    /**
     * SHA-256 of the bytes, hex (sidik berkas)
     */
    sha256: string;
    /**
     * File name (nama berkas)
     */
    name: string;
    /**
     * Size in bytes (ukuran)
     */
    size: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.received.v1.
 */
export interface TaskReceived {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.returned.v1.
 */
export interface TaskReturned {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Reason (alasan)
   */
  reason: string;
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.task.submitted.v1.
 */
export interface TaskSubmitted {
  /**
   * Id of the task (tugas)
   */
  taskId: string;
  /**
   * Who did it (pelaku)
   */
  by: {
    /**
     * Agency (instansi)
     */
    agency: string;
    /**
     * Position addressed (jabatan)
     */
    position?: string;
    /**
     * Name of the person (nama)
     */
    name?: string;
    /**
     * Opaque id of the employee (pegawai)
     */
    employeeId?: string;
  };
  /**
   * When the step was taken (waktu)
   */
  at: string;
  /**
   * Note (catatan)
   */
  note?: string;
  /**
   * Result (hasil)
   */
  result: string;
  /**
   * Attached files (lampiran)
   *
   * @maxItems 50
   *
   * Items: One file (satu berkas)
   */
  attachments?: {
    /**
     * SHA-256 of the bytes, hex (sidik berkas)
     */
    sha256: string;
    /**
     * File name (nama berkas)
     */
    name: string;
    /**
     * Size in bytes (ukuran)
     */
    size: number;
  }[];
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

/**
 * Data of the event id.go.asn.worklocation.status-changed.v1.
 */
export interface WorklocationStatusChanged {
  /**
   * Opaque id of the employee (pegawai); not the NIP
   */
  employeeId: string;
  /**
   * Local date (tanggal setempat)
   */
  localDate: string;
  /**
   * Time zone of the place of work (zona waktu WIB, WITA, WIT)
   */
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /**
   * Work location (status kerja)
   */
  status: 'WFO' | 'WFH' | 'WFA' | 'DUTY_TRAVEL' | 'LEAVE' | 'ABSENT' | 'OFF';
  /**
   * Work location said before for this date (status sebelumnya)
   */
  previousStatus?: 'WFO' | 'WFH' | 'WFA' | 'DUTY_TRAVEL' | 'LEAVE' | 'ABSENT' | 'OFF';
  /**
   * Arrangement it rests on (dasar pengaturan)
   */
  arrangementId?: string;
  /**
   * Check-in (jam masuk)
   */
  checkInAt?: string;
  /**
   * Check-out (jam pulang)
   */
  checkOutAt?: string;
  /**
   * How it was recorded (cara presensi)
   */
  method?: string;
  /**
   * Status as the source wrote it (status asli)
   */
  rawStatus: string;
  /**
   * Agency that holds the person’s file, where it differs (instansi induk)
   */
  homeAgency?: string;
  /**
   * Organisational unit (unor)
   */
  unit?: {
    /**
     * Code (kode unor)
     */
    code?: string;
    /**
     * Name (nama unor)
     */
    name?: string;
  };
  /**
   * Kemendagri code of the place of work (wilayah kerja)
   */
  officeRegion?: string;
  /**
   * In force from (TMT)
   */
  effectiveDate?: string;
  /**
   * When the fact happened or became known, RFC 3339 with offset (waktu kejadian)
   */
  occurredAt: string;
  /**
   * Decree (surat keputusan)
   */
  decree?: {
    /**
     * Number (nomor SK)
     */
    number?: string;
    /**
     * Date (tanggal SK)
     */
    date?: string;
    /**
     * Who signed (pejabat penanda tangan)
     */
    signer?: string;
  };
  /**
   * The record this event came from (rekaman sumber)
   */
  sourceRecord: {
    /**
     * Source system (sistem sumber)
     */
    system: string;
    /**
     * The source’s own key as text (kunci)
     */
    key: string;
    /**
     * The record’s version (versi)
     */
    version: string;
  };
  /**
   * Remarks on the data’s quality (catatan mutu)
   *
   * @maxItems 20
   *
   * Items: One remark, such as BIRTH_DATE_DIFFERS (satu catatan)
   */
  quality?: string[];
}

export interface EventDataByType {
  'id.go.asn.employee.changed.v1': EmployeeChanged;
  'id.go.asn.employee.identifier-changed.v1': EmployeeIdentifierChanged;
  'id.go.asn.employee.leave-ended.v1': EmployeeLeaveEnded;
  'id.go.asn.employee.leave-started.v1': EmployeeLeaveStarted;
  'id.go.asn.employee.legal-status-changed.v1': EmployeeLegalStatusChanged;
  'id.go.asn.employee.promoted.v1': EmployeePromoted;
  'id.go.asn.employee.registered.v1': EmployeeRegistered;
  'id.go.asn.employee.retired.v1': EmployeeRetired;
  'id.go.asn.employee.terminated.v1': EmployeeTerminated;
  'id.go.asn.employee.transferred.v1': EmployeeTransferred;
  'id.go.asn.flexwork.activated.v1': FlexworkActivated;
  'id.go.asn.flexwork.approved.v1': FlexworkApproved;
  'id.go.asn.flexwork.ended.v1': FlexworkEnded;
  'id.go.asn.flexwork.policy-acknowledged.v1': FlexworkPolicyAcknowledged;
  'id.go.asn.flexwork.policy-published.v1': FlexworkPolicyPublished;
  'id.go.asn.flexwork.rejected.v1': FlexworkRejected;
  'id.go.asn.flexwork.requested.v1': FlexworkRequested;
  'id.go.asn.flexwork.revoked.v1': FlexworkRevoked;
  'id.go.asn.flexwork.withdrawn.v1': FlexworkWithdrawn;
  'id.go.asn.task.accepted.v1': TaskAccepted;
  'id.go.asn.task.assigned.v1': TaskAssigned;
  'id.go.asn.task.cancelled.v1': TaskCancelled;
  'id.go.asn.task.commented.v1': TaskCommented;
  'id.go.asn.task.completed.v1': TaskCompleted;
  'id.go.asn.task.declined.v1': TaskDeclined;
  'id.go.asn.task.forwarded.v1': TaskForwarded;
  'id.go.asn.task.overdue.v1': TaskOverdue;
  'id.go.asn.task.progressed.v1': TaskProgressed;
  'id.go.asn.task.received.v1': TaskReceived;
  'id.go.asn.task.returned.v1': TaskReturned;
  'id.go.asn.task.submitted.v1': TaskSubmitted;
  'id.go.asn.worklocation.status-changed.v1': WorklocationStatusChanged;
}
