import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, above = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${above}${key}`, value] as [string, string]] : flat(value, `${above}${key}.`),
  );
const read = (language: string) =>
  flat(JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), "utf8")));

/** Words that would judge a state or a text, or name one wrongly, with what is said in their place. */
const english: [string, RegExp][] = [
  ["blocked, veto, deadlock: consultations continue", /\b(block(ed|s|ing)?|veto(ed|es)?|deadlock(ed)?)\b/i],
  ["vote: position", /\b(votes?|voted|voting)\b/i],
  ["rejected, failed, dead: returned, carried over, withdrawn", /\b(rejected|failed|dead)\b/i],
  ["missing, silent: yet to revert, awaited", /\b(missing|silent)\b/i],
  ["late, overdue: received after the date, date passed", /\b(late|overdue)\b/i],
  ["absent: not represented", /\b(absent|absentee)\b/i],
  ["stalled: no movement since", /\bstalled\b/i],
  ["override: endorsed with a condition", /\b(override|overridden|overrule)\b/i],
  ["nudge, chase: reminder", /\b(nudge|chase)\b/i],
  ["countdown, days left: the date", /\b(countdown|days left)\b/i],
  ["country: Member State", /\bcountr(y|ies)\b/i],
  ["Burma, East Timor, Laos, Vietnam: Myanmar, Timor-Leste, Lao PDR, Viet Nam", /\b(burma|east timor|laos|vietnam)\b/i],
  ["new member: Timor-Leste", /\b(new|newest|youngest) member\b/i],
  ["ratified, passed: adopted", /\b(ratified|(?<!date |date has )passed)\b/i],
  ["chairman: Chair, but for the Chairman's Statement", /\bchairman\b(?!['’]s statement)/i],
  ["approve: endorse", /\bapprov(e|es|ed|al)\b/i],
];

const indonesian: [string, RegExp][] = [
  ["diblokir, veto, buntu: konsultasi berlanjut", /\b(diblokir|memblokir|veto|buntu)\b/i],
  ["pemungutan suara: posisi", /\bpemungutan suara\b/i],
  ["ditolak, gagal: dikembalikan, dialihkan, ditarik", /\b(ditolak|gagal)\b/i],
  ["belum ada, diam: belum menyampaikan tanggapan, ditunggu", /\b(belum ada(?! perkembangan sejak)|diam)\b/i],
  ["terlambat: diterima setelah batas waktu", /\bterlambat\b/i],
  ["absen, tidak hadir: tidak terwakili", /\b(absen|tidak hadir)\b/i],
  ["mandek: belum ada perkembangan sejak", /\bmandek\b/i],
  ["menimpa: disepakati dengan syarat", /\bmenimpa\b/i],
  ["desak: pengingat", /\b(desak|mendesak)\b/i],
  ["hitung mundur: tanggalnya", /\bhitung mundur\b/i],
  ["negara ASEAN: Negara Anggota", /\bnegara asean\b/i],
  ["anggota baru: Timor-Leste", /\banggota baru\b/i],
  ["disahkan, diratifikasi: diadopsi", /\b(disahkan|diratifikasi)\b/i],
];

/** How an official page speaks: formal words, and the capitals of offices. */
const register: [string, RegExp][] = [
  ["bila: apabila", /\bbila\b/i],
  ["silakan: mohon", /\bsilakan\b/i],
  ["anda, kamu, kalian: Anda", /\b(anda|[Kk]amu|[Kk]alian)\b/],
  ["negara anggota, sekretariat: Negara Anggota, Sekretariat", /\b(negara anggota|sekretariat)\b/],
  ["mandat: penugasan", /\bmandat\b/i],
  ["email: surel", /\be-?mail\b/i],
  ["nggak, cuma, gimana: tidak, hanya, bagaimana", /\b(nggak|cuma|gimana|kalau)\b/i],
];

/** Where a word on the list is not about a state or a text, with the reason. */
const allowed: Record<string, string> = {
  "whyNot.undoTime": "Minutes pass here, not a text.",
  "glossary.clearance":
    "A clearance is the approval that runs beside the stages; what a body does at a gate is to endorse.",
  "home.noSteps": "No step was released yet: no state's reply is meant.",
  "page.signIn.again": "Nothing was saved yet: no state's reply is meant.",
  "register.none": "There are no documents to show: no state's reply is meant.",
};

describe.each([
  ["English", "en", english],
  ["Bahasa Indonesia", "id", [...indonesian, ...register]],
] as const)("%s", (_, file, words) => {
  const messages = read(file);

  test.each(words)("does not say %s", (_, pattern) => {
    const said = messages.filter(([key, message]) => pattern.test(message) && !(key in allowed));
    expect(said).toEqual([]);
  });
});
