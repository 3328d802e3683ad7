//! What measures is a program of its own; here it is compiled, and run with little.

#[allow(dead_code)]
#[path = "../../benches/safety/src/main.rs"]
mod safety;

#[test]
fn safety_copies_are_measured() {
    safety::measure(300);
}
