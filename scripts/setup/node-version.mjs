// Kept to old syntax on purpose: see setup.mjs.

const download = "https://nodejs.org";

function numbers(version) {
  return version.replace(/^v/, "").split(".").map(Number);
}

/** The sentence that turns away a Node this application cannot run on; an empty string when it can. */
export function nodeRefusal(version) {
  const [major, minor] = numbers(version);
  if (major > 20 || (major === 20 && minor >= 19)) return "";
  return (
    "This application needs Node 20.19 or newer, and this is Node " +
    version.replace(/^v/, "") +
    ": install Node 24 from " +
    download +
    " and run the command again."
  );
}

/** One line of advice about a Node that works but no longer gets security releases; an empty string otherwise. */
export function nodeAdvice(version) {
  if (numbers(version)[0] !== 20) return "";
  return "Advice: Node 20 no longer gets security releases. It works, but please move to Node 24.22.1 or newer.";
}
