/** Pictures of the model, drawn from its spec. */
export { busDrawing, busOf } from './bus';
export { flowDrawing, type Flow, type FlowGroup, type FlowStage } from './flow';
export { ruleColor } from './palette';
export { starDrawing } from './star';
export { textWidth } from './text';
