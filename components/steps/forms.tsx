"use client";

import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { PositionFields } from "@/components/positions/position-fields";
import { ConcludeFields } from "@/components/steps/fields-of/conclude";
import { ContestEditorialFields } from "@/components/steps/fields-of/contest-editorial";
import { EndorseFields } from "@/components/steps/fields-of/decision";
import { DetachFields } from "@/components/steps/fields-of/detach";
import { AgreeFields, DeclineFields } from "@/components/steps/fields-of/joint";
import { OnlyReason } from "@/components/steps/fields-of/only-reason";
import { OpenFields } from "@/components/steps/fields-of/open";
import { ReleaseFields } from "@/components/steps/fields-of/released";
import { ConfirmFields, DropFields } from "@/components/steps/fields-of/second";
import { SubmitFields } from "@/components/steps/fields-of/submit";
import { ShareFields, VersionFields } from "@/components/steps/fields-of/text";
import {
  CarryOverFields,
  DeferFields,
  ReturnFields,
  SupersedeFields,
  WithdrawFields,
} from "@/components/steps/fields-of/turning";
import type { StepFormProps } from "@/components/steps/form-props";
import type { Act } from "@/domain/acts";

type Fields = ComponentType<StepFormProps>;

// What only one act draws, and much of it: loaded where that act is, so that the others stay light. Nothing stands in its
// place meanwhile, so that the page comes whole from the server.
const points = () => import("@/components/positions/point-fields");
const AnswerEditFields = lazy(async () => ({ default: (await points()).AnswerEditFields }));
const ProposalFields = lazy(async () => ({ default: (await points()).ProposalFields }));
const StandFields = lazy(async () => ({ default: (await import("@/components/positions/stand-fields")).StandFields }));
const CompilationFields = lazy(async () => ({
  default: (await import("@/components/positions/compilation-fields")).CompilationFields,
}));
const ClearanceFields = lazy(async () => ({
  default: (await import("@/components/clearances/clearance-fields")).ClearanceFields,
}));
const CorrectFields = lazy(async () => ({
  default: (await import("@/components/steps/fields-of/correct")).CorrectFields,
}));
const RecordFields = lazy(async () => ({
  default: (await import("@/components/steps/fields-of/record")).RecordFields,
}));
const AnswerFields = lazy(async () => ({
  default: (await import("@/components/positions/answer-fields")).AnswerFields,
}));
const TakeBackFields = lazy(async () => ({
  default: (await import("@/components/positions/take-back-fields")).TakeBackFields,
}));
const TakeBackVersionFields = lazy(async () => ({
  default: (await import("@/components/texts/take-back-version-fields")).TakeBackVersionFields,
}));
const ConditionFields = lazy(async () => ({
  default: (await import("@/components/clearances/condition-fields")).ConditionFields,
}));
const ConsensusFields = lazy(async () => ({
  default: (await import("@/components/positions/consensus-fields")).ConsensusFields,
}));
const DraftFields = lazy(async () => ({ default: (await import("@/components/positions/draft-fields")).DraftFields }));
const turns = () => import("@/components/positions/draft-turn-fields");
const SubmitDraftFields = lazy(async () => ({ default: (await turns()).SubmitDraftFields }));
const TakeOverFields = lazy(async () => ({ default: (await turns()).TakeOverFields }));
const relations = () => import("@/components/steps/fields-of/relations");
const RelateFields = lazy(async () => ({ default: (await relations()).RelateFields }));
const UnrelateFields = lazy(async () => ({ default: (await relations()).UnrelateFields }));
const LateDecisionFields = lazy(async () => ({
  default: (await import("@/components/steps/fields-of/late-decision")).LateDecisionFields,
}));
const FactsFields = lazy(async () => ({ default: (await import("@/components/steps/fields-of/facts")).FactsFields }));

/** The fields of each act; an act without fields needs no entry. */
export const forms: Partial<Record<Act, Fields | LazyExoticComponent<Fields>>> = {
  open: OpenFields,
  submit: SubmitFields,
  endorseSoca: EndorseFields,
  endorseCouncil: EndorseFields,
  conclude: ConcludeFields,
  return: ReturnFields,
  defer: DeferFields,
  carryOver: CarryOverFields,
  withdraw: WithdrawFields,
  supersede: SupersedeFields,
  confirm: ConfirmFields,
  drop: DropFields,
  agree: AgreeFields,
  decline: DeclineFields,
  unlist: OnlyReason,
  release: ReleaseFields,
  version: VersionFields,
  takeBackVersion: TakeBackVersionFields,
  share: ShareFields,
  facts: FactsFields,
  record: RecordFields,
  correct: CorrectFields,
  decision: LateDecisionFields,
  position: PositionFields,
  draft: DraftFields,
  submitDraft: SubmitDraftFields,
  takeOver: TakeOverFields,
  stand: StandFields,
  takeBack: TakeBackFields,
  answer: AnswerFields,
  contestEditorial: ContestEditorialFields,
  compilation: CompilationFields,
  answerEdit: AnswerEditFields,
  proposal: ProposalFields,
  consensus: ConsensusFields,
  clearance: ClearanceFields,
  condition: ConditionFields,
  relate: RelateFields,
  unrelate: UnrelateFields,
  detach: DetachFields,
};
