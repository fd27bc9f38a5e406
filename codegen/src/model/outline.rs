//! The model as an outline that people read.
