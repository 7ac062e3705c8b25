/**
 * The star as an Excel workbook: real tables, frozen headers, formats by type, a sheet that explains the others and a
 * dictionary. exceljs draws the workbook; the rows are streamed into its zip file by a writer of our own.
 */
export { publishWorkbook } from './workbook';
