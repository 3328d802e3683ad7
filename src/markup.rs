//! One element tree and its two spellings, XML and WBXML.
