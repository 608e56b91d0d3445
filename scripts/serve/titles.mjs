/**
 * Puts the title that says what went wrong before the page's own, because the window shows the first of several.
 * @param {string} html
 */
export function errorFirst(html) {
  const error = /<title data-error="">[^<]*<\/title>/.exec(html)?.[0];
  const own = html.indexOf("<title>");
  if (!error || own < 0 || own > html.indexOf(error)) return html;
  return html.slice(0, own) + error + html.slice(own).replace(error, () => "");
}
