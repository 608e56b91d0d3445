// English has one address only.
const withoutEnglish = (url) => (/^\/en(?=[/?]|$)/.test(url) ? url.replace(/^\/en\/?/, "/") || "/" : url);

// References are printed in capitals, and typed so. Nobody is asked whether there is such a document.
const inSmallLetters = (url) =>
  url.replace(
    /^((?:\/id)?(?:\/api)?\/documents\/)([\w-]+)/,
    (_, before, reference) => before + reference.toLowerCase(),
  );

/**
 * The one address of what is asked for, where it was asked for by another; the same for every reader.
 * @param {string} url
 * @returns {string | undefined}
 */
export function oneAddress(url) {
  const one = inSmallLetters(withoutEnglish(url)).replace(/^\/+/, "/");
  return one === url ? undefined : one;
}
