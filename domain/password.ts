import { type FreshProblem, passwordLength } from "@/domain/account-forms";
import { commonPhrases, commonWords, runs } from "@/domain/common-passwords";
import { fold } from "@/domain/fold";

const words = (text: string) =>
  text
    .trim()
    .split("\n")
    .flatMap((line) => line.split(","))
    .map((word) => word.trim().replaceAll(" ", ""))
    .filter((word) => word !== "");

const places = words(`
  asean, southeastasia, asia tenggara, brunei, darussalam, cambodia, kampuchea, kamboja, indonesia, lao pdr, laos, malaysia,
  myanmar, philippines, pilipinas, filipina, singapore, singapura, thailand, timor leste, viet nam, vietnam,
  bandar seri begawan, phnom penh, jakarta, vientiane, kuala lumpur, nay pyi taw, naypyidaw, yangon, manila, bangkok,
  dili, ha noi, hanoi, bali, labuan bajo, luang prabang, cebu`);

const ours = words(`
  ascc, soca, declaration tracker, declaration, deklarasi, tracker, socio cultural, sosial budaya, community, masyarakat,
  council, dewan, summit, ktt, secretariat, sekretariat, delegation, delegasi, delegate, delegat`);

const longestFirst = (all: readonly string[]) => [...all].sort((a, b) => b.length - a.length);

const characters = (text: string) => [...new Intl.Segmenter().segment(text)].length;

const plainOf = (text: string) => fold(text).replaceAll(" ", "");

// What stands for a letter in the eyes of whoever writes it, and of whoever guesses.
const meant: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
const spelled = (text: string) => text.replace(/[013457@$]/g, (sign) => meant[sign] ?? sign);

/** What is left of a text once these words are taken out; a year beside them goes along. */
function without(plain: string, taken: readonly string[]): string {
  const rest = longestFirst(taken).reduce((text, word) => (word.length > 2 ? text.replaceAll(word, " ") : text), plain);
  return rest === plain ? plain : rest.replace(/(?:19|20)\d\d/g, "").replaceAll(" ", "");
}

/** What is left once runs along the keyboard, the alphabet and the figures are taken out, and one sign over and over. */
function withoutRuns(text: string): string {
  let [rest, at] = ["", 0];
  while (at < text.length) {
    let end = at + (/^(.)\1*/su.exec(text.slice(at))?.[0].length ?? 1);
    while (end < text.length && runs.some((run) => run.includes(text.slice(at, end + 1)))) end += 1;
    if (end - at < 4) end = at + 1;
    rest += end - at < 4 ? text.slice(at, end) : "";
    at = end;
  }
  return rest;
}

// So few letters beside what is guessed at once are guessed with it.
const isLeft = (rest: string, plain: string) => rest.length >= 10 || rest.length === plain.length;

/** Which words make up nearly all of a text; nothing where enough of its own is left. */
function leansOn(plain: string, own: readonly string[]): FreshProblem | undefined {
  if (!isLeft(without(plain, own), plain)) return "ownName";
  if (!isLeft(without(plain, [...own, ...places]), plain)) return "placeName";
  const rest = without(plain, [...own, ...places, ...ours, ...commonPhrases, ...commonWords]);
  if (!isLeft(rest, plain) || !isLeft(withoutRuns(rest), plain)) return "common";
}

/** Why a new password is not taken; nothing where it is. `about` is what is known of the person: names, state, body. */
export function whyNotPassword(fresh: string, about: readonly string[], present: string): FreshProblem | undefined {
  if (fresh === "") return "newRequired";
  if (characters(fresh) < passwordLength.least) return "tooShort";
  if (characters(fresh) > passwordLength.most || Buffer.byteLength(fresh) > 1024) return "tooLong";
  if (fresh === present) return "same";

  const [plain, own] = [plainOf(fresh), about.flatMap((name) => fold(name).split(" "))];
  const raw = fresh.toLowerCase();
  // One short piece over and over.
  if (/^(.{1,6})\1+.{0,5}$|^(.{7,9})\2+$/su.test(raw) || !isLeft(withoutRuns(raw), raw)) return "common";
  return leansOn(plain, own) ?? leansOn(plainOf(spelled(raw)), own);
}
