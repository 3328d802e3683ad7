//! The heart, pure: sides, agreements, lens and policy in; a plan out.
