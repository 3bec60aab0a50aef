//! Strongly connected components of a directed graph.

/// The components of more than one node: the cycles. `edges` has the successors of each node.
/// Members are sorted, and so are the components.
pub fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for &to in targets {
            if let Some(sources) = reversed.get_mut(to) {
                sources.push(from);
            }
        }
    }
    // Kosaraju: in reverse order of leaving the nodes, what reaches a node is its component.
    let mut order = Vec::new();
    let mut seen = vec![false; edges.len()];
    for node in 0..edges.len() {
        order.extend(reach(node, edges, &mut seen));
    }
    let mut seen = vec![false; edges.len()];
    let mut found = Vec::new();
    for node in order.into_iter().rev() {
        let mut component = reach(node, &reversed, &mut seen);
        if component.len() > 1 {
            component.sort_unstable();
            found.push(component);
        }
    }
    found.sort();
    found
}

/// The nodes not seen before that `start` reaches, each after those that it leads to.
fn reach(start: usize, edges: &[Vec<usize>], seen: &mut [bool]) -> Vec<usize> {
    let mut enter =
        |node: usize| seen.get_mut(node).is_some_and(|seen| !std::mem::replace(seen, true));
    let mut left = Vec::new();
    if !enter(start) {
        return left;
    }
    let successors = |node: usize| edges.get(node).into_iter().flatten();
    let mut path = vec![(start, successors(start))];
    while let Some((node, targets)) = path.last_mut() {
        match targets.next() {
            Some(&next) if enter(next) => path.push((next, successors(next))),
            Some(_) => {}
            None => {
                left.push(*node);
                path.pop();
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn a_graph_without_cycles_has_none() {
        assert!(cycles(&[vec![1, 2], vec![2], vec![]]).is_empty());
        assert!(cycles(&[]).is_empty());
        assert!(cycles(&[vec![0]]).is_empty(), "a node that names itself is no cycle");
    }

    #[test]
    fn each_cycle_is_one_component() {
        let edges = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![0]];
        assert_eq!(cycles(&edges), [vec![0, 1, 2], vec![3, 4]]);
    }
}
