//! Bytes over serial, TCP, HTTP and memory; traces.
