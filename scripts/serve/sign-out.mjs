const isGoing = (cookie) => /^(?:__Host-)?session=;/.test(cookie);

/**
 * Where an answer takes the session's cookie away, has the browser forget every page it kept.
 * @param {import("node:http").ServerResponse} response
 */
export function clearOnSignOut(response) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...rest) => {
    const cookies = [response.getHeader("set-cookie") ?? []].flat().map(String);
    // The cookies that stay say only how pages are to look.
    if (cookies.some(isGoing)) response.setHeader("clear-site-data", '"cache", "storage"');
    return writeHead(...rest);
  };
}
