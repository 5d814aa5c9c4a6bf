import readExcel from 'read-excel-file/node';
import { PublisherError } from './publisher-error.ts';

interface SheetRows {
  name: string;
  rows: string[][];
}

/** Every sheet of an Excel workbook as texts. Long numbers stay as they are written, digit by digit. */
export async function readSheets(bytes: Buffer, path: string): Promise<SheetRows[]> {
  try {
    const sheets = await readExcel(bytes, { parseNumber: (written: string) => written, trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (cause) {
    throw new PublisherError(
      'file-unreadable',
      `${path} cannot be read as an Excel workbook: save it as .xlsx or as "CSV UTF-8".`,
      { cause },
    );
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // Excel keeps 2 as "2.0" in some files; ids with an exponent were rounded and are refused later.
  return String(cell).replace(/^(\d{1,15})\.0$/, '$1');
}
