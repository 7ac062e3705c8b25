/** What is wrong with an SVG document as XML: tags that do not close, and characters that it forbids. */
export function lintSvg(svg: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const outside = svg.replace(
    /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, closing, name, _attributes, alone) => {
      if (closing === '/') {
        const last = open.pop();
        if (last !== name) problems.push(`</${String(name)}> closes <${last ?? ''}>`);
      } else if (alone !== '/') open.push(String(name));
      return '';
    },
  );
  if (open.length > 0) problems.push(`open: ${open.join(', ')}`);
  if (/[<>]/.test(outside)) problems.push(`a bare sign: ${/.{0,20}[<>].{0,20}/.exec(outside)?.[0] ?? ''}`);
  if (/&(?!(?:amp|lt|gt|quot);)/.test(svg)) problems.push('a bare ampersand');
  if (/(?![\t\n\r])\p{Cc}/u.test(svg)) problems.push('a control character');
  if (/NaN|Infinity|undefined/.test(svg))
    problems.push(`no number: ${/.{0,30}(NaN|Infinity|undefined)/.exec(svg)?.[0] ?? ''}`);
  return problems;
}
