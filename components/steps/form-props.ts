import type { StepFacts } from "@/domain/views/step";

/**
 * What the fields of one act are drawn with. A form of an act is a component of these props that draws fields and nothing
 * else: the frame around it (components/steps/step-form.tsx) holds the `<form>`, the hidden fields, the error summary and
 * the button. React empties a form after each action, so every field takes its default from `typed` or `typedAll`.
 */
export type StepFormProps = {
  facts: StepFacts;
  /** What was typed in a field, else what stands there at first. */
  typed: (field: string, first?: string) => string;
  /** The same for a field with several values, such as checkboxes. */
  typedAll: (field: string, first?: string[]) => string[];
  /** What is wrong with a field, in words. */
  errorOf: (field: string) => string | undefined;
};
