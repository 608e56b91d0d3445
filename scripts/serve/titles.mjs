/**
 * Puts the title that says what a form came to before the page's own, because the window shows the first of several.
 * @param {string} html
 */
export function answerFirst(html) {
  const answer = /<title data-answer="">[^<]*<\/title>/.exec(html)?.[0];
  const own = html.indexOf("<title>");
  if (!answer || own < 0 || own > html.indexOf(answer)) return html;
  return html.slice(0, own) + answer + html.slice(own).replace(answer, () => "");
}
