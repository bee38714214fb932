//! Circles in what leads to what: the strongly connected components of a graph, by Tarjan's algorithm. It keeps its own
//! stack, for chains of types are as long as documents make them.

/// What is known of a place on the way.
#[derive(Debug, Clone, Copy)]
struct Seen {
    order: usize,
    /// The earliest place on the way that it leads back to.
    back_to: usize,
}

/// The circle that each place is in, by a number of its own. `leads` has the places that each leads to.
pub(crate) fn circles(leads: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut search = Search {
        leads,
        seen: vec![None; leads.len()],
        circles: vec![None; leads.len()],
        open: Vec::new(),
        order: 0,
    };
    for start in 0..leads.len() {
        search.from(start);
    }
    search.circles
}

struct Search<'a> {
    leads: &'a [Vec<usize>],
    seen: Vec<Option<Seen>>,
    circles: Vec<Option<usize>>,
    /// What is seen, and in no circle yet.
    open: Vec<usize>,
    order: usize,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        if !self.enter(start) {
            return;
        }
        // Each place on the way, and which of those that it leads to is next.
        let mut way = vec![(start, 0_usize)];
        while let Some((at, next)) = way.pop() {
            if let Some(to) = self.leads.get(at).and_then(|leads| leads.get(next)).copied() {
                way.push((at, next + 1));
                if self.enter(to) {
                    way.push((to, 0));
                } else if self.is_open(to) {
                    self.leads_back(at, self.seen.get(to).copied().flatten().map(|seen| seen.order));
                }
                continue;
            }
            self.leave(at);
            if let Some((above, _)) = way.last().copied() {
                self.leads_back(above, self.seen.get(at).copied().flatten().map(|seen| seen.back_to));
            }
        }
    }

    /// Whether it was not seen before.
    fn enter(&mut self, at: usize) -> bool {
        match self.seen.get_mut(at) {
            Some(seen @ None) => {
                *seen = Some(Seen { order: self.order, back_to: self.order });
                self.order += 1;
                self.open.push(at);
                true
            }
            _ => false,
        }
    }

    fn is_open(&self, at: usize) -> bool {
        self.circles.get(at).is_some_and(Option::is_none)
    }

    fn leads_back(&mut self, at: usize, to: Option<usize>) {
        if let (Some(Some(seen)), Some(to)) = (self.seen.get_mut(at), to) {
            seen.back_to = seen.back_to.min(to);
        }
    }

    /// Closes the circle that begins at `at`, if one does.
    fn leave(&mut self, at: usize) {
        let Some(Some(seen)) = self.seen.get(at).copied() else { return };
        if seen.back_to != seen.order {
            return;
        }
        while let Some(member) = self.open.pop() {
            if let Some(circle) = self.circles.get_mut(member) {
                *circle = Some(at);
            }
            if member == at {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by asking of each two whether they lead to each other.
    fn slowly(leads: &[Vec<usize>], one: usize, other: usize) -> bool {
        let reaches = |from: usize, to: usize| {
            let (mut seen, mut left) = (vec![from], vec![from]);
            while let Some(at) = left.pop() {
                for &next in leads.get(at).into_iter().flatten() {
                    if !seen.contains(&next) {
                        seen.push(next);
                        left.push(next);
                    }
                }
            }
            seen.contains(&to)
        };
        reaches(one, other) && reaches(other, one)
    }

    #[test]
    fn a_long_chain_is_searched_once() {
        // What asks of each two of them does not come to an end here.
        const LONG: usize = 300_000;
        let open: Vec<_> =
            (0..LONG).map(|at| if at + 1 < LONG { vec![at + 1] } else { Vec::new() }).collect();
        let closed: Vec<_> = (0..LONG).map(|at| vec![(at + 1) % LONG]).collect();
        assert_eq!(circles(&open).into_iter().collect::<std::collections::BTreeSet<_>>().len(), LONG);
        assert_eq!(circles(&closed), vec![Some(0); LONG]);
    }

    proptest::proptest! {
        #[test]
        fn two_are_in_one_circle_where_each_leads_to_the_other(
            leads in proptest::collection::vec(proptest::collection::vec(0_usize..9, 0..4), 1..9),
        ) {
            let circles = circles(&leads);
            for one in 0..leads.len() {
                for other in 0..leads.len() {
                    proptest::prop_assert_eq!(circles.get(one) == circles.get(other), slowly(&leads, one, other));
                }
            }
        }
    }
}
