import { type FreshProblem, passwordLength } from "@/domain/account-forms";
import { commonNames, commonPhrases, commonWords, counting, runs } from "@/domain/common-passwords";
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
  dili, ha noi, hanoi, bali, labuan bajo, luang prabang, cebu,
  indonesian, malaysian, filipino, singaporean, vietnamese, cambodian, bruneian, burmese, timorese, laotian,
  sumatra, sumatera, java, jawa, borneo, kalimantan, sulawesi, papua, lombok, surabaya, bandung, yogyakarta, jogjakarta,
  yogya, jogja, semarang, medan, makassar, palembang, denpasar, batam, bogor, depok, tangerang, bekasi, malang, padang,
  pontianak, balikpapan, samarinda, banjarmasin, manado, ambon, kupang, mataram, jayapura, pekanbaru, lampung, cirebon,
  nusantara, penang, pulau pinang, johor bahru, johor, melaka, malacca, kuching, kota kinabalu, ipoh, putrajaya, langkawi,
  selangor, sabah, sarawak, chiang mai, phuket, pattaya, ayutthaya, krungthep, hua hin, siam, saigon, ho chi minh, da nang,
  hai phong, can tho, nha trang, da lat, ha long, quezon, davao, makati, baguio, iloilo, zamboanga, luzon, mindanao,
  visayas, palawan, boracay, siem reap, angkor wat, angkor, battambang, sihanoukville, savannakhet, pakse, mandalay,
  bagan, burma, rangoon, baucau, kuala belait`);

const ours = words(`
  ascc, soca, declaration tracker, declaration, deklarasi, tracker, socio cultural, sosial budaya, community, masyarakat,
  council, dewan, summit, ktt, secretariat, sekretariat, delegation, delegasi, delegate, delegat`);

const longestFirst = (all: readonly string[]) => [...all].sort((a, b) => b.length - a.length);

const characters = (text: string) => [...new Intl.Segmenter().segment(text)].length;

const plainOf = (text: string) => fold(text).replaceAll(" ", "");

// What stands for a letter in the eyes of whoever writes it, and of whoever guesses; a one and a bar for either of two.
const meant: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
const everySign = /[013457@$!]/g;
const signAmongLetters = /(?<!\d)[013457@$!](?!\d)/g;

/** A text as it stands, and as it may be meant: with letters for all its signs, or for all but its figures in a row. */
const spellings = (text: string) => [
  text,
  ...[everySign, signAmongLetters].flatMap((signs) =>
    ["i", "l"].map((upright) => text.replace(signs, (sign) => meant[sign] ?? upright)),
  ),
];

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

/** Every second sign of a text, from its first or from its second. */
const everySecond = (text: string, from: 0 | 1) => [...text].filter((_, at) => at % 2 === from).join("");
const withoutRunsBetween = (text: string) => withoutRuns(everySecond(text, 0)) + withoutRuns(everySecond(text, 1));

// So few letters beside what is guessed at once are guessed with it.
const isLeft = (rest: string, plain: string) => rest.length >= 10 || rest.length === plain.length;

/** Which words make up nearly all of a text; nothing where enough of its own is left. */
function leansOn(plain: string, own: readonly string[]): FreshProblem | undefined {
  if (!isLeft(without(plain, own), plain)) return "ownName";
  if (!isLeft(without(plain, [...own, ...places]), plain)) return "placeName";
  const said = plain.replace(counting, " ").replaceAll(" ", "");
  if (!isLeft(said, plain)) return "common";
  const rest = without(plain, [...own, ...places, ...ours, ...commonPhrases, ...commonNames, ...commonWords]);
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
  if (!isLeft(withoutRunsBetween(plain), plain)) return "common";
  const found = spellings(raw).map((spelling) => leansOn(plainOf(spelling), own));
  return found.find((problem) => problem !== undefined);
}
