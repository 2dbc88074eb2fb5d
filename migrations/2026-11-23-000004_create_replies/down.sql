DROP TABLE submission_answer;
DROP TABLE submission;
DROP TABLE section_mark;
DROP TABLE answer_history;
DROP TABLE answer;
DROP TABLE attachment;
DROP TABLE reply;
DROP FUNCTION refuse_change();
