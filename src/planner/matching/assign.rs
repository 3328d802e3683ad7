//! Who goes with whom, all in all: not first come, first served.

use std::collections::{BTreeMap, BTreeSet};

/// A possible pair: places in two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub staged: usize,
    pub open: usize,
    pub score: u32,
    pub sure: bool,
}

/// Largest side of a group that is solved exactly; larger ones take the best pair first.
const EXACT: usize = 48;

/// From this score on somebody is surely recognised, by a mobile, a mail address or a birthday.
const CERTAIN: u32 = 8000;

/// What no two pairs that are less than certain outweigh.
const OUTWEIGHS: u64 = 10_000;

/// Two ways to pair everybody that come this near to each other are equally good.
const MARGIN: u64 = 4;

/// How pairs are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The highest sum counts.
    AllInAll,
    /// The best pair goes first: for things of which one may well have no partner.
    BestFirst,
}

/// A chosen pair, and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Choice {
    pub staged: usize,
    pub open: usize,
    /// The other place in `open` it may be as well.
    pub instead: Option<usize>,
    /// The other place in `staged` that may be meant as well.
    pub rival: Option<usize>,
}

/// The pairs with the highest scores in sum, each with the second-best way to pair it, if that is equally good.
///
/// `twins` says which places in `open` cannot be told apart. The result depends on the edges alone, not on their order.
pub(super) fn assign(edges: &[Edge], order: Order, twins: impl Fn(usize, usize) -> bool) -> Vec<Choice> {
    groups(edges).iter().flat_map(|group| solve(group, order, &twins)).collect()
}

/// Edges that have to do with each other, in order.
fn groups(edges: &[Edge]) -> Vec<Vec<Edge>> {
    let mut of_staged: BTreeMap<usize, Vec<Edge>> = BTreeMap::new();
    let mut of_open: BTreeMap<usize, Vec<Edge>> = BTreeMap::new();
    for edge in edges {
        of_staged.entry(edge.staged).or_default().push(*edge);
        of_open.entry(edge.open).or_default().push(*edge);
    }
    let mut groups = Vec::new();
    let (mut seen, mut reached) = (BTreeSet::new(), BTreeSet::new());
    for start in of_staged.keys().copied() {
        let (mut group, mut waiting) = (Vec::new(), vec![start]);
        while let Some(staged) = waiting.pop() {
            if !seen.insert(staged) {
                continue;
            }
            for edge in &of_staged[&staged] {
                group.push(*edge);
                if reached.insert(edge.open) {
                    waiting.extend(of_open[&edge.open].iter().map(|edge| edge.staged));
                }
            }
        }
        if !group.is_empty() {
            group.sort();
            groups.push(group);
        }
    }
    groups
}

fn solve(group: &[Edge], order: Order, twins: &impl Fn(usize, usize) -> bool) -> Vec<Choice> {
    if let [only] = group {
        return vec![Choice { staged: only.staged, open: only.open, instead: None, rival: None }];
    }
    let places = |of: fn(&Edge) -> usize| group.iter().map(of).collect::<BTreeSet<_>>().len();
    let large = places(|edge| edge.staged) > EXACT || places(|edge| edge.open) > EXACT;
    if large || order == Order::BestFirst {
        return greedy(group, twins);
    }
    let best = heaviest(group);
    let total: u64 = best.iter().map(weight).sum();
    let doubt = |chosen: &Edge| {
        let without: Vec<Edge> = group
            .iter()
            .filter(|edge| edge.staged != chosen.staged || edge.open != chosen.open && !twins(edge.open, chosen.open))
            .copied()
            .collect();
        let second = heaviest(&without);
        if second.iter().map(weight).sum::<u64>() + MARGIN <= total {
            return (None, None);
        }
        let instead = second.iter().find(|edge| edge.staged == chosen.staged).map(|edge| edge.open);
        let rival = second.iter().find(|edge| edge.open == chosen.open).map(|edge| edge.staged);
        (instead, rival.filter(|_| instead.is_none()))
    };
    let choice = |edge: &Edge| {
        let (instead, rival) = doubt(edge);
        Choice { staged: edge.staged, open: edge.open, instead, rival }
    };
    best.iter().map(choice).collect()
}

/// The best pair first; doubtful where another is as good.
fn greedy(group: &[Edge], twins: &impl Fn(usize, usize) -> bool) -> Vec<Choice> {
    let mut order = group.to_vec();
    order.sort_by_key(|edge| (std::cmp::Reverse(edge.score), edge.staged, edge.open));
    let (mut staged, mut open) = (BTreeSet::new(), BTreeSet::new());
    let mut chosen = Vec::new();
    for edge in &order {
        if !staged.contains(&edge.staged) && open.insert(edge.open) {
            staged.insert(edge.staged);
            chosen.push(*edge);
        }
    }
    let near = |edge: &Edge, chosen: &Edge| u64::from(edge.score) + MARGIN > u64::from(chosen.score);
    let choice = |best: &Edge| {
        // Whether who has the other one holds it no better.
        let free = |edge: &Edge| chosen.iter().all(|other| other.open != edge.open || near(edge, other));
        let instead = group.iter().find(|edge| {
            edge.staged == best.staged
                && edge.open != best.open
                && near(edge, best)
                && !twins(edge.open, best.open)
                && free(edge)
        });
        let rival =
            group.iter().find(|edge| edge.open == best.open && !staged.contains(&edge.staged) && near(edge, best));
        let (instead, rival) = (instead.map(|edge| edge.open), rival.map(|edge| edge.staged));
        Choice { staged: best.staged, open: best.open, instead, rival }
    };
    chosen.iter().map(choice).collect()
}

/// What a pair counts among others: that two more find somebody is no reason to part one that is certain.
fn weight(edge: &Edge) -> u64 {
    u64::from(edge.score) + if edge.score >= CERTAIN { OUTWEIGHS } else { 0 }
}

/// The heaviest matching of a small group (H. W. Kuhn 1955, with the potentials of J. Munkres 1957).
fn heaviest(group: &[Edge]) -> Vec<Edge> {
    let list = |of: fn(&Edge) -> usize| group.iter().map(of).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
    let (rows, columns) = (list(|edge| edge.staged), list(|edge| edge.open));
    let size = rows.len().max(columns.len());
    let mut weights = vec![vec![0i64; size + 1]; size + 1];
    for edge in group {
        let (Ok(row), Ok(column)) = (rows.binary_search(&edge.staged), columns.binary_search(&edge.open)) else {
            continue;
        };
        weights[row + 1][column + 1] = weight(edge) as i64;
    }
    // Row and column 0 are helpers; `of_column` holds the row each column goes with.
    let (mut row_price, mut column_price) = (vec![0i64; size + 1], vec![0i64; size + 1]);
    let mut of_column = vec![0usize; size + 1];
    for row in 1..=size {
        let (mut slack, mut used) = (vec![i64::MAX; size + 1], vec![false; size + 1]);
        let mut from = vec![0usize; size + 1];
        of_column[0] = row;
        let mut column = 0;
        while of_column[column] != 0 {
            used[column] = true;
            let current = of_column[column];
            let (mut least, mut next) = (i64::MAX, 0);
            for other in (1..=size).filter(|other| !used[*other]) {
                let cost = -weights[current][other] - row_price[current] - column_price[other];
                if cost < slack[other] {
                    (slack[other], from[other]) = (cost, column);
                }
                if slack[other] < least {
                    (least, next) = (slack[other], other);
                }
            }
            for other in 0..=size {
                if used[other] {
                    row_price[of_column[other]] += least;
                    column_price[other] -= least;
                } else {
                    slack[other] = slack[other].saturating_sub(least);
                }
            }
            column = next;
        }
        while column != 0 {
            of_column[column] = of_column[from[column]];
            column = from[column];
        }
    }
    let pair = |edge: &&Edge| {
        let (row, column) = (rows.binary_search(&edge.staged), columns.binary_search(&edge.open));
        row.ok().zip(column.ok()).is_some_and(|(row, column)| of_column[column + 1] == row + 1)
    };
    group.iter().filter(pair).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(list: &[(usize, usize, u32)]) -> Vec<Edge> {
        list.iter()
            .map(|(staged, open, score)| Edge { staged: *staged, open: *open, score: *score, sure: true })
            .collect()
    }

    fn chosen(list: &[(usize, usize, u32)]) -> Vec<(usize, usize, Option<usize>)> {
        let choices = assign(&edges(list), Order::AllInAll, |_, _| false);
        choices.iter().map(|choice| (choice.staged, choice.open, choice.instead)).collect()
    }

    #[test]
    fn the_sum_counts_and_not_who_comes_first() {
        assert_eq!(chosen(&[(0, 0, 9000), (0, 1, 8500), (1, 0, 8900)]), [(0, 1, None), (1, 0, None)]);
        assert_eq!(chosen(&[(0, 0, 9000), (0, 1, 7500)]), [(0, 0, None)]);
        assert_eq!(chosen(&[(0, 0, 9000), (0, 1, 7500), (1, 0, 7500)]), [(0, 0, None)]);
    }

    #[test]
    fn two_equally_good_choices_are_a_doubt_and_twins_are_none() {
        let tied = [(0, 0, 7500), (0, 1, 7500)];
        assert_eq!(chosen(&tied), [(0, 0, Some(1))]);
        let twins = assign(&edges(&tied), Order::AllInAll, |_, _| true);
        assert_eq!(twins, [Choice { staged: 0, open: 0, instead: None, rival: None }]);
        let rivals = assign(&edges(&[(0, 0, 7500), (1, 0, 7500)]), Order::AllInAll, |_, _| false);
        assert!(rivals[0].rival.is_some() && rivals.len() == 1);
    }

    #[test]
    fn large_groups_take_the_best_first() {
        let list: Vec<_> = (0..100).flat_map(|n| [(n, n, 9000), (n, (n + 1) % 100, 8000)]).collect();
        let expected: Vec<_> = (0..100).map(|n| (n, n, None)).collect();
        assert_eq!(chosen(&list), expected);
    }
}
