-- Why something that awaited a second officer was taken back speaks of what it proposed, which is the secretariat's to know:
-- it stands in a line of the secretariat's alone. What tells everybody inside that it was taken back says nothing of it.
ALTER TABLE event ADD CONSTRAINT dropped_told CHECK (
  (kind <> 'pendingDropped' OR NOT data ? 'reason') AND (kind <> 'dropReason' OR audience = 'secretariat')
) NOT VALID;
