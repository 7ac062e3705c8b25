/**
 * Wireframes: pictures of a report’s pages, drawn from its own files (PBIR). What stands where, which fields a visual
 * has and what it is called can be looked at and printed without Power BI; numbers are grey bars, because only Power BI
 * has them. `read` understands the files, `skeleton/` draws one type of visual each, `draw` puts the page together.
 */
export { wireframes, type Wireframe, type WireframeOptions } from './draw';
export type { ReportFiles, WireField, WirePage, WireVisual } from './read';
