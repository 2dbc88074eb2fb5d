DROP TABLE session; DROP TABLE sign_in_link; DROP TABLE focal_point; DROP TABLE person;
