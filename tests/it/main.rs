//! The one test binary.

mod wbxml_oracle;
