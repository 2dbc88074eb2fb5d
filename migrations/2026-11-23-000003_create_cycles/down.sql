DROP TABLE cycle_questionnaire; DROP TABLE cycle;
