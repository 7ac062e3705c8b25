/** The guide to the report, with a picture of every page (`wireframes`). */
export { completeReportGuide } from './complete';
export { guideFile, reportGuide, type GuideOptions } from './guide';
