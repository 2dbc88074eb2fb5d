DROP TABLE treaty_action; DROP TABLE state;
