//! The minimum cut of a network: what to take away, as cheaply as possible, so that no way is left from
//! the source to the sink.
//!
//! ```text
//!           ┌─ 3 ─▶ a ─ 9 ─┐
//!   source ─┤              ├─▶ sink      cut: source → a and b → sink, for 3 + 2
//!           └─ 9 ─▶ b ─ 2 ─┘             left with the source: b
//! ```
//!
//! By Dinic's algorithm: flow is sent along shortest ways until none is left; then what the source still
//! reaches is its side of a minimum cut.

/// A node.
pub(super) type Node = usize;

/// The node that everything flows from.
pub(super) const SOURCE: Node = 0;
/// The node that everything flows to.
pub(super) const SINK: Node = 1;
/// The capacity of an edge that is never cut.
pub(super) const UNCUT: u64 = u64::MAX / 4;

struct Edge {
    to: Node,
    /// How much more may flow.
    rest: u64,
}

/// A network.
pub(super) struct Network {
    /// Each edge and, next to it, the same backwards.
    edges: Vec<Edge>,
    /// The edges that leave each node.
    leaving: Vec<Vec<usize>>,
}

impl Network {
    /// Source and sink.
    pub(super) fn new() -> Self {
        Network { edges: Vec::new(), leaving: vec![Vec::new(); 2] }
    }

    pub(super) fn node(&mut self) -> Node {
        self.leaving.push(Vec::new());
        self.leaving.len() - 1
    }

    pub(super) fn edge(&mut self, from: Node, to: Node, capacity: u64) {
        self.leaving[from].push(self.edges.len());
        self.edges.push(Edge { to, rest: capacity });
        self.leaving[to].push(self.edges.len());
        self.edges.push(Edge { to: from, rest: 0 });
    }

    /// Which nodes are on the source's side of a minimum cut: the nearest to the source, if there are
    /// several.
    pub(super) fn cut(mut self) -> Vec<bool> {
        loop {
            let level = self.levels();
            if level[SINK].is_none() {
                return level.into_iter().map(|level| level.is_some()).collect();
            }
            let mut next = vec![0; self.leaving.len()];
            while self.send(&level, &mut next) {}
        }
    }

    /// How far each node is from the source, along edges with capacity left.
    fn levels(&self) -> Vec<Option<usize>> {
        let mut level = vec![None; self.leaving.len()];
        level[SOURCE] = Some(0);
        let mut queue = std::collections::VecDeque::from([SOURCE]);
        while let Some(node) = queue.pop_front() {
            for edge in self.leaving[node].iter().map(|edge| &self.edges[*edge]) {
                if edge.rest > 0 && level[edge.to].is_none() {
                    level[edge.to] = level[node].map(|level| level + 1);
                    queue.push_back(edge.to);
                }
            }
        }
        level
    }

    /// Sends flow along one way on which the levels grow, if there is one. `next`: the first edge of
    /// each node that may still be part of one.
    fn send(&mut self, level: &[Option<usize>], next: &mut [usize]) -> bool {
        let mut way: Vec<usize> = Vec::new();
        loop {
            let node = way.last().map_or(SOURCE, |edge| self.edges[*edge].to);
            if node == SINK {
                let most = way.iter().map(|edge| self.edges[*edge].rest).min().unwrap_or(0);
                for edge in way {
                    self.edges[edge].rest -= most;
                    self.edges[edge ^ 1].rest += most;
                }
                return true;
            }
            let on = self.leaving[node][next[node]..].iter().position(|edge| {
                let edge = &self.edges[*edge];
                edge.rest > 0 && level[edge.to] == level[node].map(|level| level + 1)
            });
            match on {
                Some(skipped) => {
                    next[node] += skipped;
                    way.push(self.leaving[node][next[node]]);
                }
                None => {
                    next[node] = self.leaving[node].len();
                    let Some(edge) = way.pop() else { return false };
                    let from = self.edges[edge ^ 1].to;
                    next[from] += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Network, SINK, SOURCE, UNCUT};

    #[test]
    fn the_cheapest_edges_are_cut() {
        let mut network = Network::new();
        let (a, b) = (network.node(), network.node());
        network.edge(SOURCE, a, 3);
        network.edge(SOURCE, b, 9);
        network.edge(a, SINK, 9);
        network.edge(b, SINK, 2);
        assert_eq!(network.cut(), [true, false, false, true]);
    }

    #[test]
    fn flow_goes_back_where_that_lets_more_through() {
        // The shortest way, over a and b, stands in the way of the two that are best.
        let mut network = Network::new();
        let [a, b, c, d] = [(); 4].map(|()| network.node());
        for (from, to, capacity) in [
            (SOURCE, a, 2),
            (a, b, 2),
            (b, SINK, 2),
            (SOURCE, c, 1),
            (c, b, 1),
            (a, d, 1),
            (d, SINK, UNCUT),
        ] {
            network.edge(from, to, capacity);
        }
        // All that leaves the source arrives.
        assert_eq!(network.cut(), [true, false, false, false, false, false]);
    }

    #[test]
    fn of_equal_cuts_the_nearest_to_the_source_is_taken() {
        let mut network = Network::new();
        let (a, b) = (network.node(), network.node());
        network.edge(SOURCE, a, 4);
        network.edge(a, b, 4);
        network.edge(b, SINK, 4);
        assert_eq!(network.cut(), [true, false, false, false]);
    }
}
