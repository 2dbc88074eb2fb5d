//! One binary of integration tests, one module for each noun.

mod status;
