import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** What is typed into a cell: sheet, address such as `B3`, text. */
export type Typed = readonly [sheet: string, address: string, text: string];

/**
 * Enters what stands in a file into cells, as text that is read by the cell's format and the country's habits (`FormulaLocal`), saves the
 * workbook, and its first sheet as CSV; then goes home.
 */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub FillIn(source As String, typed As String, workbook As String, table As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim xlsx(0) As New com.sun.star.beans.PropertyValue
  Dim csv(1) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  f = FreeFile
  Open typed For Input As #f
  Do While Not Eof(f)
    Line Input #f, told
    parts = Split(told, Chr(9))
    doc.Sheets.getByName(parts(0)).getCellRangeByName(parts(1)).FormulaLocal = parts(2)
  Loop
  Close #f
  xlsx(0).Name = "FilterName"
  xlsx(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(ConvertToURL(workbook), xlsx())
  csv(0).Name = "FilterName"
  csv(0).Value = "Text - txt - csv (StarCalc)"
  csv(1).Name = "FilterOptions"
  csv(1).Value = "59,34,76,1,,0,false,true"
  doc.storeToURL(ConvertToURL(table), csv())
  doc.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
`;

/** LibreOffice Calc without a screen, as it is set up in Indonesia; with a profile of its own that goes when it is closed. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'simpul-office-'));
  private readonly profile = join(this.folder, 'profile');

  /** Its first start makes a profile, and would write over what stands there already. */
  static async start(): Promise<Office> {
    const office = new Office();
    await office.run('--terminate_after_init');
    writeFileSync(join(office.profile, 'user/basic/Standard/Module1.xba'), MACRO);
    const settings = join(office.profile, 'user/registrymodifications.xcu');
    const locale = '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>';
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('</oor:items>', `${locale}</oor:items>`));
    return office;
  }

  /** The workbook after somebody has opened it, typed this and saved it, and its first sheet as CSV with `;`. */
  async fillIn(workbook: Buffer, typed: readonly Typed[]): Promise<{ xlsx: Buffer; csv: Buffer }> {
    const [source, cells, xlsx, csv] = ['given.xlsx', 'typed.txt', 'saved.xlsx', 'saved.csv'].map((name) => join(this.folder, name)) as [string, string, string, string];
    writeFileSync(source, workbook);
    writeFileSync(cells, typed.map((entry) => `${entry.join('\t')}\n`).join(''));
    await this.run('--norestore', `macro:///Standard.Module1.FillIn("${source}","${cells}","${xlsx}","${csv}")`);
    return { xlsx: readFileSync(xlsx), csv: readFileSync(csv) };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async run(...args: string[]): Promise<void> {
    const office = spawn('soffice', [`-env:UserInstallation=${pathToFileURL(this.profile).href}`, '--headless', ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: this.folder } });
    const [said, [code]] = await Promise.all([text(office.stderr), once(office, 'close') as Promise<[number | null]>]);
    if (code !== 0) throw new Error(`soffice ${args.join(' ')} ended with ${code}: ${said}`);
  }
}
