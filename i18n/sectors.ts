import type messages from "@/messages/en.json";

export type SectorKey = keyof typeof messages.sector;

const keys: Record<string, SectorKey> = {
  health: "health",
  labour: "labour",
  "rural development and poverty eradication": "ruralDevelopment",
  "social welfare and development": "socialWelfare",
  "social welfare": "socialWelfare",
  environment: "environment",
  "women and family": "womenAndFamily",
  education: "education",
  "disaster management": "disasterManagement",
  "disaster and emergency response": "emergencyResponse",
  "cross-pillar (disaster and emergency response)": "emergencyResponse",
  "culture and arts": "cultureAndArts",
  "rights of women and children": "womenAndChildren",
  women: "women",
  "human rights (cross-pillar)": "humanRights",
  "human rights": "humanRights",
  sports: "sports",
  "civil service": "civilService",
  youth: "youth",
  "transboundary haze": "haze",
  information: "information",
  "cross-sectoral (ascc)": "crossSectoral",
  "cross-pillar": "crossPillar",
};

/** The message key of a sector that the record names in English; undefined for a sector that has no word here yet. */
export const sectorKey = (name: string): SectorKey | undefined => keys[name.toLowerCase()];
