import { type FreshProblem, passwordLength } from "@/domain/account-forms";
import { fold } from "@/domain/fold";

const places = [
  "asean",
  "brunei",
  "cambodia",
  "indonesia",
  "jakarta",
  "laos",
  "lao pdr",
  "malaysia",
  "myanmar",
  "philippines",
  "singapore",
  "thailand",
  "timor leste",
  "viet nam",
  "vietnam",
].map((name) => name.replaceAll(" ", ""));

const common = [
  "password",
  "katasandi",
  "welcome",
  "letmein",
  "qwerty",
  "asdfgh",
  "zxcvbn",
  "iloveyou",
  "admin",
  "rahasia",
];
const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];

const characters = (text: string) => [...new Intl.Segmenter().segment(text)].length;

/** A text that is one short piece over and over, or a run along the alphabet, the digits or the keyboard. */
function isPattern(plain: string): boolean {
  if (plain === "") return false;
  if (/^(.{1,6})\1+.{0,5}$/u.test(plain)) return true;
  const backwards = [...plain].reverse().join("");
  return rows.some((row) => `${row}${row}`.includes(plain) || `${row}${row}`.includes(backwards));
}

/** Whether most of a password is one of these words: what is left beside them must be a password by itself. */
function leansOn(plain: string, words: string[]): boolean {
  const rest = words.reduce((text, word) => (word.length > 2 ? text.replaceAll(word, "") : text), plain);
  return rest.length < plain.length && rest.length < 10;
}

/** Why a new password is not taken; nothing where it is. Long enough by itself, neither common nor about the person. */
export function whyNotPassword(fresh: string, signInName: string, present: string): FreshProblem | undefined {
  if (fresh === "") return "newRequired";
  if (characters(fresh) < passwordLength.least) return "tooShort";
  if (characters(fresh) > passwordLength.most || Buffer.byteLength(fresh) > 1024) return "tooLong";
  if (fresh === present) return "same";

  const plain = fold(fresh).replaceAll(" ", "");
  if (leansOn(plain, fold(signInName).split(" "))) return "ownName";
  if (leansOn(plain, places)) return "placeName";
  if (isPattern(plain) || isPattern(fresh) || leansOn(plain, common)) return "common";
}
