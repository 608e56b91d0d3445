-- Indexes where a plan under the policies read whole tables that grow with the record.

-- What a person did, newest first; and the lines that name another officer as the one who recorded, of which there are few.
CREATE INDEX event_person ON event (person_id, recorded_at);
CREATE INDEX event_recorded_by ON event (recorded_at) WHERE data ? 'recordedBy';
-- A state's own words on the documents of its desk, the answers to a line, and the line that took another's place.
CREATE INDEX position_member ON position (member_code, document_id);
CREATE INDEX answer_position ON answer (position_id);
CREATE INDEX answer_decision ON answer (decision_id);
CREATE INDEX decision_corrects ON decision (corrects_id);
